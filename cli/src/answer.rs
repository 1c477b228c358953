//! Replies as what they say: a page of a list, a single value, or bytes as they are.

use serde_json::Value;
use wazuh_api_client::json::{Decode as _, Tree};
use wazuh_api_client::{AffectedItems, Bytes, FailedItem, Reply};

use crate::failure::{Exit, Failure};

/// What a reply says.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A page of a list.
    Page(Page),
    /// One value.
    Value(Single),
    /// What is no JSON: a file, a token.
    Bytes(Bytes),
}

/// A page of a list.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// Items of this page.
    pub(crate) items: Vec<Value>,
    /// Items of all pages.
    pub(crate) total: u64,
    /// What failed.
    pub(crate) outcome: Outcome,
}

/// One value.
#[derive(Debug)]
pub(crate) struct Single {
    /// `data`, or the whole reply if it has none.
    pub(crate) value: Option<Value>,
    /// What was done.
    pub(crate) outcome: Outcome,
}

/// What was done, and what was not.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The server's sentence about it.
    pub(crate) message: String,
    /// 0 for everything, 1 for nothing, 2 for a part; in the API of 2016 the code of what went wrong.
    pub(crate) error: i64,
    /// Items that failed.
    pub(crate) failed: Vec<Failed>,
    /// How the program ends if nothing was done, by what the client makes of the reasons.
    pub(crate) nothing: Option<Exit>,
}

/// Items that failed for the same reason.
#[derive(Debug)]
pub(crate) struct Failed {
    pub(crate) code: i64,
    pub(crate) message: String,
    pub(crate) remediation: String,
    pub(crate) ids: Vec<String>,
}

impl Answer {
    /// Reads a reply.
    pub(crate) fn of(reply: Reply) -> Result<Self, Failure> {
        if !reply.is_json() {
            return Ok(Self::Bytes(reply.bytes()?.into_inner()));
        }
        match reply.bytes()?.into_inner() {
            body if body.is_empty() => Ok(Self::Bytes(body)),
            body => match serde_json::from_slice(&body) {
                Ok(value) => Ok(Self::of_json(value)),
                // A text that the server calls JSON, as it does with some.
                Err(_) => Ok(Self::Bytes(body)),
            },
        }
    }

    pub(crate) fn of_json(reply: Value) -> Self {
        let Value::Object(mut reply) = reply else {
            return Self::Value(Single { value: Some(reply), outcome: Outcome::default() });
        };
        let mut outcome = Outcome {
            message: reply.get("message").and_then(Value::as_str).unwrap_or_default().to_owned(),
            error: reply.get("error").and_then(number).unwrap_or_default(),
            failed: Vec::new(),
            nothing: None,
        };
        if outcome.error == 1 {
            let list = Tree::parse(&Value::Object(reply.clone()).to_string()).map(AffectedItems::<Value>::decode);
            let failed = list.ok().and_then(Result::ok).and_then(|list| list.all_ok().err());
            outcome.nothing = failed.as_ref().map(Exit::of);
        }
        let data = reply.remove("data").or_else(|| reply.remove("response")).filter(|data| !data.is_null());
        let is_envelope = data.is_some() || (reply.contains_key("error") && reply.contains_key("message"));
        match data {
            Some(Value::Object(mut data)) => {
                let failed = data.remove("failed_items");
                outcome.failed = failed.iter().filter_map(Value::as_array).flatten().filter_map(Failed::of).collect();
                if let Some(Value::Array(items)) = data.remove("affected_items") {
                    let total = data.get("total_affected_items").and_then(Value::as_u64);
                    return Self::Page(Page { total: total.unwrap_or(items.len() as u64), items, outcome });
                }
                Self::Value(Single { value: Some(Value::Object(data)), outcome })
            }
            Some(Value::Array(items)) if is_envelope => Self::Page(Page { total: items.len() as u64, items, outcome }),
            Some(value) => Self::Value(Single { value: Some(value), outcome }),
            None if is_envelope => Self::Value(Single { value: None, outcome }),
            None => Self::Value(Single { value: Some(Value::Object(reply)), outcome: Outcome::default() }),
        }
    }
}

/// A number, which the API of 2016 writes as a text.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

impl Failed {
    /// What the client read.
    pub(crate) fn of_item(item: &FailedItem) -> Self {
        Self {
            code: item.error.code.unwrap_or_default(),
            message: item.error.message.clone().unwrap_or_default(),
            remediation: item.error.remediation.clone().unwrap_or_default(),
            ids: item.id.iter().map(ToString::to_string).collect(),
        }
    }

    fn of(entry: &Value) -> Option<Self> {
        let error = entry.get("error")?;
        let text = |name: &str| error.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let ids = match entry.get("id") {
            Some(Value::Array(ids)) => ids.iter().map(crate::request::text).collect(),
            Some(id) => vec![crate::request::text(id)],
            None => Vec::new(),
        };
        Some(Self {
            code: error.get("code").and_then(Value::as_i64).unwrap_or_default(),
            message: text("message"),
            remediation: text("remediation"),
            ids,
        })
    }
}

impl Outcome {
    /// How many items failed.
    pub(crate) fn failures(&self) -> usize {
        self.failed.iter().map(|failed| failed.ids.len().max(1)).sum()
    }

    /// Takes in what another page says.
    pub(crate) fn add(&mut self, other: Self) {
        self.message = other.message;
        self.error = self.error.max(other.error);
        self.nothing = other.nothing;
        // Every page repeats what failed for the whole request.
        if self.failed.is_empty() {
            self.failed = other.failed;
        }
    }

    /// With what the program ends.
    pub(crate) fn exit(&self) -> Exit {
        match (self.error, self.nothing) {
            (0, _) if self.failed.is_empty() => Exit::Success,
            (1, Some(exit)) => exit,
            _ => Exit::Partial,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    fn page(reply: Value) -> Page {
        match Answer::of_json(reply) {
            Answer::Page(page) => page,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn lists_of_each_generation_are_pages() {
        let page_of_4 = page(json!({"data": {"affected_items": [1, 2], "total_affected_items": 9}, "error": 0}));
        assert_eq!((page_of_4.items.len(), page_of_4.total, page_of_4.outcome.exit()), (2, 9, Exit::Success));
        let page_of_1 = page(json!({"error": "0", "response": [1, 2], "message": null}));
        assert_eq!((page_of_1.items.len(), page_of_1.total), (2, 2));
    }

    #[test]
    fn what_failed_decides_how_the_program_ends() {
        let failed = |code: i64| json!([{"error": {"code": code, "message": "m"}, "id": ["001", "002"]}]);
        let of = |error: i64, failed: Value, items: Value| {
            page(json!({"data": {"affected_items": items, "failed_items": failed}, "message": "x", "error": error}))
                .outcome
        };
        assert_eq!(of(1, failed(1701), json!([])).exit(), Exit::NotFound);
        assert_eq!(of(1, failed(4000), json!([])).exit(), Exit::PermissionDenied);
        assert_eq!(of(1, failed(1750), json!([])).exit(), Exit::Partial);
        assert_eq!(of(2, failed(1701), json!(["003"])).exit(), Exit::Partial);
        assert_eq!(of(2, failed(1701), json!(["003"])).failures(), 2);
        assert_eq!(of(1, json!([]), json!([])).exit(), Exit::Partial);
    }

    #[test]
    fn a_reply_without_data_is_its_message_or_itself() {
        let Answer::Value(single) = Answer::of_json(json!({"message": "done", "error": 0})) else { panic!() };
        assert!(single.value.is_none());
        assert_eq!(single.outcome.message, "done");
        let Answer::Value(single) = Answer::of_json(json!({"vulnerabilities": []})) else { panic!() };
        assert_eq!(single.value, Some(json!({"vulnerabilities": []})));
    }
}
