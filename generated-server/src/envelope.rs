//! The list envelope `{data: {affected_items, ...}, message, error}` (docs/facts/03-queries.md, section 4.1).

use std::marker::PhantomData;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::json;
use crate::reply::Json;

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
    failed_items: FailedItems,
    extra: Vec<(&'static str, Value)>,
    message: String,
    error: u8,
}

impl<T> AffectedItems<T> {
    /// A reply of `items`, a page of `total`. `total`, not the page, decides `message` and `error`.
    pub fn new(items: Vec<T>, total: u64, failed: FailedItems, messages: &Messages<'_>) -> Self {
        let failures = failed.count();
        Self {
            affected_items: items,
            total_affected_items: total,
            extra: Vec::new(),
            message: messages.choose(total, failures).to_owned(),
            error: outcome(total, failures),
            failed_items: failed,
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

/// Writes a list reply item by item, for pages whose items go from the store to bytes without a model between.
#[derive(Debug)]
pub struct ListWriter<T> {
    buffer: Vec<u8>,
    count: u64,
    of: PhantomData<fn() -> T>,
}

impl<T> ListWriter<T> {
    /// Begins a reply that is expected to take `capacity` bytes.
    pub fn with_capacity(capacity: usize) -> Self {
        let mut buffer = Vec::with_capacity(capacity);
        buffer.extend_from_slice(b"{\"data\": {\"affected_items\": [");
        Self { buffer, count: 0, of: PhantomData }
    }

    /// Begins an item and lends the buffer, to which the caller appends exactly one JSON value.
    pub fn item(&mut self) -> &mut Vec<u8> {
        if self.count > 0 {
            self.buffer.extend_from_slice(b", ");
        }
        self.count += 1;
        &mut self.buffer
    }

    /// Number of items so far.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Ends the reply.
    pub fn finish(mut self, total: u64, failed: &FailedItems, messages: &Messages<'_>) -> Json<AffectedItems<T>> {
        let failures = failed.count();
        self.buffer.extend_from_slice(
            format!("], \"total_affected_items\": {total}, \"total_failed_items\": {failures}, \"failed_items\": ")
                .as_bytes(),
        );
        // Texts and numbers written to a vector cannot fail.
        let _ = json::encode_into(&mut self.buffer, failed);
        self.buffer.extend_from_slice(b"}, \"message\": ");
        json::encode_text(&mut self.buffer, messages.choose(total, failures));
        self.buffer.extend_from_slice(format!(", \"error\": {}}}", outcome(total, failures)).as_bytes());
        Json::from_encoded(self.buffer)
    }
}

/// An id of a failed item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Id {
    /// A number, such as a user's.
    Int(i64),
    /// A text, such as an agent's.
    Text(String),
}

impl Id {
    fn number(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Int(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

impl From<i64> for Id {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Int(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

/// One error and the ids it befell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedItem {
    /// Wazuh's number of the error.
    pub code: u16,
    /// Its text.
    pub message: String,
    /// What to do about it.
    pub remediation: Option<String>,
    /// The ids.
    pub id: Vec<Id>,
}

/// The failed items of a list reply, grouped by equal error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FailedItems(Vec<FailedItem>);

impl FailedItems {
    /// None so far.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds an id. Ids with the same error come out as one entry.
    pub fn add(&mut self, id: impl Into<Id>, code: u16, message: &str, remediation: Option<&str>) {
        let id = id.into();
        let equal = |item: &&mut FailedItem| {
            item.code == code && item.message == message && item.remediation.as_deref() == remediation
        };
        match self.0.iter_mut().find(equal) {
            Some(item) => item.id.push(id),
            None => self.0.push(FailedItem {
                code,
                message: message.to_owned(),
                remediation: remediation.map(str::to_owned),
                id: vec![id],
            }),
        }
    }

    /// Number of failed ids.
    pub fn count(&self) -> u64 {
        self.0.iter().map(|item| item.id.len() as u64).sum()
    }

    /// Whether nothing failed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The groups, in the order of their making.
    pub fn groups(&self) -> &[FailedItem] {
        &self.0
    }
}

impl Extend<(Id, u16, String, Option<String>)> for FailedItems {
    fn extend<I: IntoIterator<Item = (Id, u16, String, Option<String>)>>(&mut self, items: I) {
        for (id, code, message, remediation) in items {
            self.add(id, code, &message, remediation.as_deref());
        }
    }
}

impl Serialize for FailedItems {
    /// Groups by code; ids by number where all are numbers, else by text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut items: Vec<&FailedItem> = self.0.iter().collect();
        items.sort_by_key(|item| item.code);
        serializer.collect_seq(items)
    }
}

impl Serialize for FailedItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut ids: Vec<&Id> = self.id.iter().collect();
        if ids.iter().all(|id| id.number().is_some()) {
            ids.sort_by_key(|id| id.number());
        } else {
            ids.sort_by_cached_key(|id| id.text());
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("error", &ErrorPart(self))?;
        map.serialize_entry("id", &ids)?;
        map.end()
    }
}

struct ErrorPart<'a>(&'a FailedItem);

impl Serialize for ErrorPart<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &self.0.code)?;
        map.serialize_entry("message", &self.0.message)?;
        if let Some(remediation) = &self.0.remediation {
            map.serialize_entry("remediation", remediation)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

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
        for item in 1..=3 {
            json::encode_into(writer.item(), &item).unwrap();
        }
        assert_eq!(writer.finish(30, &failed(), &MESSAGES).as_bytes(), &text(&list));
    }
}
