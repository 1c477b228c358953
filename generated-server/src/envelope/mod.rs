//! The envelopes of 4.x and 5.x: the list `{data: {affected_items, ...}, message, error}` and the document `{data,
//! error}`, as models and as writers that take bytes.
//!
//! The texts in them belong to implementations. Nothing here knows which operation is answered.

// See docs/facts/03-queries.md, section 4.1.

mod failed;
mod list;
mod writer;

pub use failed::{FailedItem, FailedItems, Id};
pub use list::{AffectedItems, Messages, page};
pub use writer::{DataWriter, ListWriter};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::Value;

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
