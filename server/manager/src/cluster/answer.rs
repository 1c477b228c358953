//! What a node of the cluster answers, as the original writes it between its nodes (docs/facts/06-backends.md, section
//! 12.2): lists of items, plain objects, refusals, and times.
//!
//! Texts and codes in it are those of the node that answers. Must not be here: how they are told to a caller.

use serde_json::{Map, Value};

use super::ClusterError;

const EXCEPTION: &str = "__wazuh_exception__";
const RESULT: &str = "__wazuh_result__";
const TIME: &str = "__wazuh_datetime__";

/// The answer of a node that has done what it was asked for, or has begun to.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeAnswer {
    /// A list.
    Items(NodeItems),
    /// Anything else, such as `{"message": "<ossec_config>..."}`.
    Object(Map<String, Value>),
}

/// A list of items, with those that failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeItems {
    /// What was done or found.
    pub items: Vec<Value>,
    /// How many there are, of which `items` may be a page.
    pub total: u64,
    /// What failed and for which ids.
    pub failed: Vec<(NodeRefusal, Vec<String>)>,
    /// What the node says when nothing failed.
    pub all: String,
    /// What it says when something failed and something did not.
    pub some: String,
    /// What it says when nothing was done.
    pub none: String,
    /// What the answer has besides.
    pub extra: Map<String, Value>,
    /// How lists of several nodes are put together; nothing if they follow each other.
    pub order: Vec<OrderedBy>,
}

/// A member by which the items of several nodes are in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderedBy {
    /// Its name, with points between those of members inside of each other.
    pub member: String,
    /// Whether it is a number, perhaps written as a text.
    pub is_number: bool,
    /// Whether the smallest comes first.
    pub ascends: bool,
}

/// Which kind of refusal it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The request is wrong.
    BadRequest,
    /// The caller may not.
    PermissionDenied,
    /// Something that is asked for does not exist.
    NotFound,
    /// There are too many requests.
    TooManyRequests,
    /// What is asked for cannot be given in that form.
    NotAcceptable,
    /// The node is in trouble.
    Internal,
    /// The cluster is.
    Cluster,
}

/// A node's refusal.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeRefusal {
    /// Its kind.
    pub kind: RefusalKind,
    /// Its number in the catalogue of the API, or a daemon's.
    pub code: u16,
    /// What it adds to the catalogue's text, or the values for the places in it.
    pub extra: Option<Value>,
    /// What it adds to the catalogue's remedy.
    pub remedy: Option<String>,
    /// Whether `extra` is the whole text.
    pub is_whole: bool,
    /// Where it happened.
    pub nodes: Vec<NodeSaid>,
}

/// What a node says of a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeSaid {
    /// Its name.
    pub node: String,
    /// What it says.
    pub text: String,
    /// Where it says more, if it tells; it may tell that it does not know.
    pub log: Option<Option<String>>,
}

impl NodeAnswer {
    /// Reads an answer.
    pub(super) fn read(payload: &[u8]) -> Result<Self, ClusterError> {
        let Ok(value) = serde_json::from_slice::<Value>(payload) else {
            return Err(ClusterError::Told(String::from_utf8_lossy(payload).trim().to_owned()));
        };
        let Value::Object(mut object) = without_times(value) else { return Err(ClusterError::Malformed) };
        if let Some(refusal) = object.get(EXCEPTION) {
            let refusal = NodeRefusal::read(refusal).ok_or(ClusterError::Malformed)?;
            return Err(ClusterError::Refused(Box::new(refusal)));
        }
        let Some(result) = object.remove(RESULT) else { return Ok(Self::Object(object)) };
        let (class, object) = parts(&result).ok_or(ClusterError::Malformed)?;
        match (class, object.get("result")) {
            ("AffectedItemsWazuhResult", _) => NodeItems::read(object).map(Self::Items).ok_or(ClusterError::Malformed),
            (_, Some(Value::Object(object))) => Ok(Self::Object(object.clone())),
            _ => Err(ClusterError::Malformed),
        }
    }

    /// The list, if it is one.
    ///
    /// # Errors
    ///
    /// [`ClusterError::Malformed`] if it is none.
    pub fn into_items(self) -> Result<NodeItems, ClusterError> {
        match self {
            Self::Items(items) => Ok(items),
            Self::Object(_) => Err(ClusterError::Malformed),
        }
    }
}

/// Class and content of an object that was written with its class.
fn parts(value: &Value) -> Option<(&str, &Map<String, Value>)> {
    Some((value.get("__class__")?.as_str()?, value.get("__object__")?.as_object()?))
}

impl NodeItems {
    fn read(object: &Map<String, Value>) -> Option<Self> {
        let text = |key: &str| object.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let list = |key: &str| object.get(key).and_then(Value::as_array);
        let (errors, ids) = (list("failed_items_keys")?, list("failed_items_values")?);
        let mut failed = Vec::with_capacity(errors.len());
        for (error, ids) in errors.iter().zip(ids) {
            let ids = ids.as_array()?.iter().map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
            failed.push((NodeRefusal::read(error)?, ids.collect()));
        }
        Some(Self {
            items: list("affected_items")?.clone(),
            total: object.get("total_affected_items")?.as_u64()?,
            failed,
            all: text("all_msg"),
            some: text("some_msg"),
            none: text("none_msg"),
            extra: object.get("dikt").and_then(Value::as_object).cloned().unwrap_or_default(),
            order: order(object),
        })
    }
}

/// How the items are ordered. What is not said is as the original takes it: numbers, ascending.
fn order(object: &Map<String, Value>) -> Vec<OrderedBy> {
    let list = |key: &str| object.get(key).and_then(Value::as_array);
    let (kinds, directions) = (list("sort_casting"), list("sort_ascending"));
    let members = list("sort_fields").into_iter().flatten().filter_map(Value::as_str);
    let by = members.enumerate().map(|(place, member)| OrderedBy {
        member: member.to_owned(),
        is_number: kinds.and_then(|kinds| kinds.get(place)).is_none_or(|kind| kind == "int" || kind == "float"),
        ascends: directions.and_then(|all| all.get(place)).and_then(Value::as_bool).unwrap_or(true),
    });
    by.collect()
}

impl NodeRefusal {
    fn read(value: &Value) -> Option<Self> {
        let (class, object) = parts(value)?;
        let told = |key: &str| object.get(key).filter(|value| !value.is_null());
        let nodes = told("dapi_errors").and_then(Value::as_object).into_iter().flatten();
        let said = |node: &String, error: &Value| NodeSaid {
            node: node.clone(),
            text: error.get("error").and_then(Value::as_str).unwrap_or_default().to_owned(),
            log: error.get("logfile").map(|file| file.as_str().map(str::to_owned)),
        };
        Some(Self {
            kind: match class {
                "WazuhPermissionError" => RefusalKind::PermissionDenied,
                "WazuhResourceNotFound" => RefusalKind::NotFound,
                "WazuhTooManyRequests" => RefusalKind::TooManyRequests,
                "WazuhNotAcceptable" => RefusalKind::NotAcceptable,
                "WazuhInternalError" => RefusalKind::Internal,
                "WazuhClusterError" | "WazuhHAPHelperError" => RefusalKind::Cluster,
                _ => RefusalKind::BadRequest,
            },
            code: object.get("code")?.as_u64()?.try_into().ok()?,
            extra: told("extra_message").cloned(),
            remedy: told("extra_remediation").and_then(Value::as_str).map(str::to_owned),
            is_whole: told("cmd_error").and_then(Value::as_bool).unwrap_or_default(),
            nodes: nodes.map(|(node, error)| said(node, error)).collect(),
        })
    }
}

/// The value with each `{"__wazuh_datetime__": text}` in it replaced by the text. Goes as deep as the parser went,
/// which is bounded.
fn without_times(value: Value) -> Value {
    match value {
        Value::Object(mut object) => match object.get_mut(TIME).map(Value::take) {
            Some(time) => time,
            None => Value::Object(object.into_iter().map(|(name, value)| (name, without_times(value))).collect()),
        },
        Value::Array(values) => Value::Array(values.into_iter().map(without_times).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn read(value: &Value) -> Result<NodeAnswer, ClusterError> {
        NodeAnswer::read(value.to_string().as_bytes())
    }

    fn refusal(class: &str, code: u16, extra: &Value) -> Value {
        let nodes = json!({"two": {"error": "why", "logfile": null}});
        json!({"__class__": class, "__object__": {"type": "about:blank", "title": "t", "code": code,
            "extra_message": extra, "extra_remediation": null, "cmd_error": false, "dapi_errors": nodes, "ids": []}})
    }

    #[test]
    fn lists_have_their_failures_and_times() {
        let list = json!({"__wazuh_result__": {"__class__": "AffectedItemsWazuhResult", "__object__": {
            "affected_items": [{"uptime": {"__wazuh_datetime__": "2026-11-29T22:21:39+00:00"}}],
            "sort_fields": null, "sort_casting": ["int"], "sort_ascending": [true], "total_affected_items": 9,
            "total_failed_items": 1, "dikt": {}, "all_msg": "all", "some_msg": "some", "none_msg": "none",
            "failed_items_keys": [refusal("WazuhResourceNotFound", 1730, &Value::Null)],
            "failed_items_values": [["nope"]]}}});
        let items = read(&list).unwrap().into_items().unwrap();
        assert_eq!((items.total, items.items), (9, vec![json!({"uptime": "2026-11-29T22:21:39+00:00"})]));
        assert_eq!((items.all.as_str(), items.some.as_str(), items.none.as_str()), ("all", "some", "none"));
        let (why, ids) = items.failed.first().unwrap();
        assert_eq!((why.kind, why.code, ids), (RefusalKind::NotFound, 1730, &vec!["nope".to_owned()]));
    }

    #[test]
    fn refusals_have_their_kind_and_place() {
        for (class, kind) in [
            ("WazuhError", RefusalKind::BadRequest),
            ("WazuhInternalError", RefusalKind::Internal),
            ("WazuhClusterError", RefusalKind::Cluster),
            ("WazuhPermissionError", RefusalKind::PermissionDenied),
        ] {
            let told = read(&json!({"__wazuh_exception__": refusal(class, 1308, &json!("a file"))}));
            let Err(ClusterError::Refused(why)) = told else { unreachable!("{told:?}") };
            assert_eq!((why.kind, why.code, why.extra), (kind, 1308, Some(json!("a file"))));
            let said = NodeSaid { node: "two".to_owned(), text: "why".to_owned(), log: Some(None) };
            assert_eq!(why.nodes, [said]);
        }
    }

    #[test]
    fn objects_are_as_they_are() {
        let text = json!({"message": "<a/>"});
        let wrapped = json!({"__wazuh_result__": {"__class__": "WazuhResult", "__object__": {"str_priority": null,
            "result": text}}});
        for answer in [text.clone(), wrapped] {
            assert_eq!(read(&answer), Ok(NodeAnswer::Object(text.as_object().unwrap().clone())));
        }
    }

    #[test]
    fn what_is_none_of_these_is_refused() {
        let told = NodeAnswer::read(b" Error 1000 - text\n");
        assert_eq!(told, Err(ClusterError::Told("Error 1000 - text".to_owned())));
        for malformed in [
            json!(["a list"]),
            json!({"__wazuh_result__": 7}),
            json!({"__wazuh_result__": {"__class__": "WazuhResult", "__object__": {}}}),
            json!({"__wazuh_result__": {"__class__": "AffectedItemsWazuhResult", "__object__": {"affected_items": 7}}}),
            json!({"__wazuh_exception__": {"__class__": "WazuhError", "__object__": {"code": 70_000}}}),
        ] {
            assert_eq!(read(&malformed), Err(ClusterError::Malformed), "{malformed}");
        }
    }
}
