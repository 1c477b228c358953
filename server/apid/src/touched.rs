//! What a reply says that a request has touched: ids of affected and failed items, as many as are kept. Must not be
//! here: requests.

use std::borrow::Cow;

use apid_audit::Entry;
use serde_json::Value;

/// Ids of each kind that are kept.
const MOST: usize = 50;
/// Bytes of one id.
const MOST_ID: usize = 256;

/// What was touched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Touched {
    /// The number that the reply gives its outcome: 0 for one that is good.
    pub(crate) error: i64,
    affected: Vec<String>,
    affected_total: Option<u64>,
    failed: Vec<String>,
    failed_total: Option<u64>,
}

impl Touched {
    /// What a reply's text says. Nothing else of it is kept, since it may hold a secret: a token, or a new key.
    pub(crate) fn of(text: &[u8]) -> Option<Self> {
        let reply: Value = serde_json::from_slice(text).ok()?;
        let number =
            |value: Option<&Value>| value.and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
        let mut touched = Self { error: number(reply.get("error")).unwrap_or(0), ..Self::default() };
        let Some(data) = reply.get("data") else { return Some(touched) };
        let items = |name: &str| data.get(name).and_then(Value::as_array).into_iter().flatten();
        touched.affected = items("affected_items").filter_map(id).take(MOST).collect();
        touched.affected_total = data.get("total_affected_items").and_then(Value::as_u64);
        let ids = items("failed_items").filter_map(|failed| failed.get("id")?.as_array()).flatten();
        touched.failed = ids.filter_map(id).take(MOST).collect();
        touched.failed_total = data.get("total_failed_items").and_then(Value::as_u64);
        Some(touched)
    }

    pub(crate) fn put_into(&self, entry: &mut Entry) {
        let Self { error, affected, affected_total, failed, failed_total } = self;
        entry.insert("error".to_owned(), (*error).into());
        if let Some(total) = affected_total {
            entry.insert("affected".to_owned(), affected.clone().into());
            entry.insert("affected_total".to_owned(), (*total).into());
        }
        if let Some(total) = failed_total {
            entry.insert("failed".to_owned(), failed.clone().into());
            entry.insert("failed_total".to_owned(), (*total).into());
        }
    }
}

/// The id of an item: itself, or the member that names it.
fn id(item: &Value) -> Option<String> {
    const NAMES: [&str; 5] = ["id", "name", "username", "filename", "task_id"];
    let named = match item {
        Value::Object(members) => NAMES.iter().find_map(|name| members.get(*name))?,
        item => item,
    };
    let text = match named {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        Value::Number(number) => Cow::Owned(number.to_string()),
        _ => return None,
    };
    let end = text.floor_char_boundary(MOST_ID.min(text.len()));
    Some(text.split_at(end).0.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn of(reply: &Value) -> Touched {
        Touched::of(reply.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn ids_are_taken_from_items_of_every_form() {
        let reply = serde_json::json!({
            "data": {
                "affected_items": ["001", 2, {"id": 3, "key": "secret"}, {"username": "anna"}, {"other": 1}, null],
                "total_affected_items": 6,
                "failed_items": [{"error": {"code": 1701}, "id": ["004", "005"]}, {"id": [6]}],
                "total_failed_items": 3
            },
            "error": 2
        });
        let touched = of(&reply);
        assert_eq!(touched.affected, ["001", "2", "3", "anna"]);
        assert_eq!(touched.failed, ["004", "005", "6"]);
        assert_eq!((touched.error, touched.affected_total, touched.failed_total), (2, Some(6), Some(3)));
        let login = of(&serde_json::json!({"data": {"token": "secret"}, "error": 0}));
        assert_eq!(login, Touched::default());
        assert_eq!(of(&serde_json::json!({"title": "x", "error": "603"})).error, 603);
        assert_eq!(Touched::of(b"text"), None);
        let many: Vec<String> = (0..1_000).map(|id| id.to_string()).collect();
        assert_eq!(of(&serde_json::json!({"data": {"affected_items": many}})).affected.len(), MOST);
    }
}
