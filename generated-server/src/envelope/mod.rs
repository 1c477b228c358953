//! The envelopes of 4.x and 5.x: the list `{data: {affected_items, ...}, message, error}` (docs/facts/03-queries.md, section 4.1) and the
//! document `{data, error}`, as models and as writers that take bytes.
//!
//! The texts in them belong to implementations. Nothing here knows which operation is answered.

mod failed;
mod writer;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

pub use failed::{FailedItem, FailedItems, Id};
pub use writer::{DataWriter, ListWriter};

use failed::Settled;

/// The three texts of which `message` is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Messages<'a> {
    /// Nothing failed.
    pub all: &'a str,
    /// Something was affected and something failed.
    pub some: &'a str,
    /// Nothing was affected.
    pub none: &'a str,
}

impl<'a> Messages<'a> {
    fn choose(&self, affected: u64, failed: u64) -> &'a str {
        match (affected, failed) {
            (0, _) => self.none,
            (_, 0) => self.all,
            _ => self.some,
        }
    }
}

/// The value of `error`: 0 done, 1 all failed, 2 some failed. A list with neither affected nor failed items is 0.
const fn outcome(affected: u64, failed: u64) -> u8 {
    match (affected, failed) {
        (_, 0) => 0,
        (0, _) => 1,
        _ => 2,
    }
}

/// A list reply.
#[derive(Clone, Debug, PartialEq)]
pub struct AffectedItems<T> {
    affected_items: Vec<T>,
    total_affected_items: u64,
    failed_items: Settled,
    extra: Vec<(&'static str, Value)>,
    message: String,
    error: u8,
}

impl<T> AffectedItems<T> {
    /// A reply of `items`, a page of `total`. `total`, not the page, decides `message` and `error`.
    pub fn new(items: Vec<T>, total: u64, failed: FailedItems, messages: &Messages<'_>) -> Self {
        let failed_items = failed.settle();
        let failures = failed_items.count();
        Self {
            affected_items: items,
            total_affected_items: total,
            extra: Vec::new(),
            message: messages.choose(total, failures).to_owned(),
            error: outcome(total, failures),
            failed_items,
        }
    }

    /// Adds a member to `data`, such as the `older_than` of a deletion.
    #[must_use]
    pub fn extra(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.extra.push((name, value.into()));
        self
    }
}

impl<T: Serialize> Serialize for AffectedItems<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("data", &Data(self))?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("error", &self.error)?;
        map.end()
    }
}

struct Data<'a, T>(&'a AffectedItems<T>);

impl<T: Serialize> Serialize for Data<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let list = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("affected_items", &list.affected_items)?;
        map.serialize_entry("total_affected_items", &list.total_affected_items)?;
        map.serialize_entry("total_failed_items", &list.failed_items.count())?;
        map.serialize_entry("failed_items", &list.failed_items)?;
        for (name, value) in &list.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::json;

    const MESSAGES: Messages<'static> = Messages { all: "all", some: "some", none: "none" };

    fn text(list: &AffectedItems<i64>) -> String {
        String::from_utf8(json::encode(list).unwrap().to_vec()).unwrap()
    }

    fn failed() -> FailedItems {
        let mut failed = FailedItems::new();
        failed.add("010", 1701, "Agent does not exist", Some("Look"));
        failed.add("9", 1701, "Agent does not exist", Some("Look"));
        failed.add("x", 1600, "Other", None);
        failed.add("10", 1600, "Other", None);
        failed
    }

    #[test]
    fn failed_items_are_grouped_and_ordered() {
        assert_eq!(
            text(&AffectedItems::new(vec![1, 2], 2, failed(), &MESSAGES).extra("older_than", "7d")),
            r#"{"data": {"affected_items": [1, 2], "total_affected_items": 2, "total_failed_items": 4, "failed_items": [{"error": {"code": 1600, "message": "Other"}, "id": ["10", "x"]}, {"error": {"code": 1701, "message": "Agent does not exist", "remediation": "Look"}, "id": ["9", "010"]}], "older_than": "7d"}, "message": "some", "error": 2}"#
        );
    }

    #[test]
    fn totals_decide_message_and_error() {
        let ends = |total, failed| {
            let text = text(&AffectedItems::new(Vec::new(), total, failed, &MESSAGES));
            text.split_once("}, \"message\"").unwrap().1.to_owned()
        };
        assert_eq!(ends(5, FailedItems::new()), r#": "all", "error": 0}"#);
        assert_eq!(ends(0, FailedItems::new()), r#": "none", "error": 0}"#);
        let mut one = FailedItems::new();
        one.add(7, 4000, "No", None);
        assert_eq!(ends(0, one), r#": "none", "error": 1}"#);
    }

    #[test]
    fn the_writer_and_the_model_agree() {
        let list = AffectedItems::new(vec![1, 2, 3], 30, failed(), &MESSAGES);
        let mut writer = ListWriter::<i64>::with_capacity(64);
        writer.reserve(16);
        for item in 1..=3 {
            writer.push(&item).unwrap();
        }
        assert_eq!(writer.count(), 3);
        assert_eq!(writer.finish(30, failed(), &MESSAGES).as_bytes(), &text(&list));
        let mut writer = ListWriter::<i64>::with_capacity(0);
        writer.item().extend_from_slice(b"1");
        writer.extra("older_than", &"7d").unwrap();
        writer.extra("more", &[1]).unwrap();
        let list = AffectedItems::new(vec![1], 1, FailedItems::new(), &MESSAGES);
        let list = list.extra("older_than", "7d").extra("more", vec![1]);
        assert_eq!(writer.finish(1, FailedItems::new(), &MESSAGES).as_bytes(), &text(&list));
    }

    #[test]
    fn a_document_is_its_data_and_perhaps_a_message() {
        let mut writer = DataWriter::<Value>::with_capacity(16);
        writer.data().extend_from_slice(b"{}");
        assert_eq!(writer.finish().as_bytes(), r#"{"data": {}, "error": 0}"#);
        let mut writer = DataWriter::<Value>::with_capacity(16);
        writer.data().extend_from_slice(b"[1]");
        assert_eq!(writer.finish_with("x\"").as_bytes(), r#"{"data": [1], "message": "x\"", "error": 0}"#);
    }
}
