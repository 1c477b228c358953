#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use super::Envelope;
use crate::json::{Decode, Encode, Members, Tree};
use crate::list::Outcome;

fn read<T: Decode>(text: &str) -> Envelope<T> {
    Envelope::decode(Tree::parse(text).unwrap()).unwrap()
}

#[test]
fn data_is_read_through_the_envelope() {
    let envelope: Envelope<Vec<String>> = read(r#"{"data": ["a", "b"], "message": "Done", "error": 0}"#);
    assert_eq!(envelope.len(), 2);
    assert_eq!((envelope.message.as_str(), envelope.outcome()), ("Done", Outcome::All));
    assert_eq!(envelope.into_data(), ["a", "b"]);
}

/// Also where members are missing, `null`, of another kind or new.
#[test]
fn what_came_is_written_again() {
    for text in [
        r#"{"data": {"a": 1}, "message": "Done", "error": 0}"#,
        r#"{"data": {}, "error": 0}"#,
        r#"{"message": "Done", "error": 0}"#,
        r#"{"data": null, "error": 1}"#,
        r#"{"data": "text", "error": 1}"#,
        r#"{"error": "0", "response": {"a": 1}, "message": null}"#,
        r#"{"error": "12", "response": null, "message": "No such agent"}"#,
        r#"{"dapi_errors": {"node": {"error": "down"}}, "error": "many"}"#,
        "{}",
    ] {
        let came: Value = serde_json::from_str(text).unwrap();
        assert_eq!(read::<Members>(text).encode().unwrap(), came, "{text}");
        assert_eq!(read::<()>(text).encode().unwrap(), came, "{text}");
    }
}

#[test]
fn numbers_of_errors_are_read_from_texts() {
    let envelope: Envelope<()> = read(r#"{"error": "12", "response": null, "message": "No such agent"}"#);
    assert_eq!((envelope.error, envelope.outcome()), (12, Outcome::Unknown(12)));
}

#[test]
fn changed_data_is_written() {
    let mut envelope: Envelope<Members> = read(r#"{"error": 0}"#);
    envelope.data.insert("a".to_owned(), json!(1));
    assert_eq!(envelope.encode().unwrap(), json!({"data": {"a": 1}, "error": 0}));
}

#[test]
fn data_that_cannot_be_made_of_nothing_is_an_error_that_names_it() {
    let error = Envelope::<String>::decode(Tree::parse(r#"{"error": 0}"#).unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "at $.data: expected a text, found null");
    let error = Envelope::<String>::decode(Tree::parse(r#"{"error": "1", "response": []}"#).unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "at $.response: expected a text, found a list");
}
