//! Items that an operation was not done for, each with its reason.
//!
//! Collecting takes ids in any order and repeatedly; [`FailedItems::settle`] then orders them as replies show them. A
//! request may name 100,000 ids that all fail, so a comparison of two ids neither parses nor formats anything.

use std::cmp::Ordering;

use serde::ser::{Serialize, SerializeMap, Serializer};

/// An id of a failed item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Id {
    /// A number, such as a user's.
    Int(i64),
    /// A text, such as an agent's.
    Text(String),
}

impl Id {
    /// Whether it is a text of digits alone.
    fn is_digits(&self) -> bool {
        matches!(self, Self::Text(text) if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
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

/// One error and the ids that it befell.
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
///
/// ```
/// use wazuh_api_server::{FailedItems, Id};
///
/// let mut failed = FailedItems::new();
/// for id in ["010", "009"] {
///     failed.add(id, 1701, "Agent does not exist", Some("Look for it with GET /agents"));
/// }
/// let groups = failed.into_groups();
/// assert_eq!(groups[0].id, [Id::from("009"), Id::from("010")]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FailedItems(Vec<FailedItem>);

impl FailedItems {
    /// No failures yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds an id. Ids with the same error come out as one entry, and an id that is there already is not added.
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

    /// Whether nothing failed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The groups as replies show them: by code; the ids of each by number where all are numbers, else by text, each
    /// once.
    pub fn into_groups(self) -> Vec<FailedItem> {
        self.settle().0
    }

    /// Orders everything and drops what was added twice.
    pub(super) fn settle(mut self) -> Settled {
        self.0.sort_by_key(|item| item.code);
        for item in &mut self.0 {
            sort(&mut item.id);
            item.id.dedup();
        }
        Settled(self.0)
    }
}

/// Orders ids by number if all are numbers, else by text.
fn sort(ids: &mut [Id]) {
    if ids.iter().all(|id| matches!(id, Id::Int(_))) {
        ids.sort_unstable();
    } else if ids.iter().all(Id::is_digits) {
        ids.sort_unstable_by(by_digits);
    } else {
        // A reply mixes neither numbers and texts nor texts of both kinds unless a client does.
        ids.sort_by_cached_key(|id| match id {
            Id::Int(number) => number.to_string(),
            Id::Text(text) => text.clone(),
        });
    }
}

/// Compares texts of digits as numbers of any length; of two texts of one number the shorter comes first.
fn by_digits(one: &Id, other: &Id) -> Ordering {
    let (Id::Text(one), Id::Text(other)) = (one, other) else { return one.cmp(other) };
    let significant = (one.trim_start_matches('0'), other.trim_start_matches('0'));
    let by_number = significant.0.len().cmp(&significant.1.len()).then_with(|| significant.0.cmp(significant.1));
    by_number.then_with(|| one.len().cmp(&other.len()))
}

/// Failed items in the order in which they are written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Settled(Vec<FailedItem>);

impl Settled {
    /// Number of failed ids.
    pub(super) fn count(&self) -> u64 {
        self.0.iter().map(|item| item.id.len() as u64).sum()
    }
}

impl Serialize for Settled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl Serialize for FailedItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("error", &ErrorPart(self))?;
        map.serialize_entry("id", &self.id)?;
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
    use super::*;

    fn settled(ids: Vec<Id>) -> Vec<Id> {
        let mut failed = FailedItems::new();
        for id in ids {
            failed.add(id, 1701, "x", None);
        }
        failed.into_groups().into_iter().flat_map(|group| group.id).collect()
    }

    fn texts(ids: &[&str]) -> Vec<Id> {
        ids.iter().map(|id| Id::from(*id)).collect()
    }

    #[test]
    fn ids_are_ordered_by_number_or_by_text_and_stand_once() {
        for (given, expected) in [
            (texts(&["1000", "999", "0999", "999", "002"]), texts(&["002", "999", "0999", "1000"])),
            (texts(&["10", "9", "x"]), texts(&["10", "9", "x"])),
            (texts(&["b", "a", "b", ""]), texts(&["", "a", "b"])),
            (
                texts(&["100000000000000000000", "99999999999999999999"]),
                texts(&["99999999999999999999", "100000000000000000000"]),
            ),
            (vec![10.into(), 9.into(), 10.into(), (-1).into()], vec![(-1).into(), 9.into(), 10.into()]),
            (vec![9.into(), "10".into()], vec!["10".into(), 9.into()]),
        ] {
            assert_eq!(settled(given.clone()), expected, "{given:?}");
        }
    }

    #[test]
    fn groups_are_ordered_by_code_and_told_apart_by_text() {
        let mut failed = FailedItems::new();
        failed.add("1", 1701, "a", None);
        failed.add("2", 1600, "b", Some("c"));
        failed.add("3", 1701, "other", None);
        failed.add("4", 1701, "a", None);
        let groups = failed.into_groups();
        let shown: Vec<_> = groups.iter().map(|group| (group.code, group.message.as_str(), group.id.len())).collect();
        assert_eq!(shown, [(1600, "b", 1), (1701, "a", 2), (1701, "other", 1)]);
    }

    #[test]
    fn a_hundred_thousand_ids_take_no_time_to_speak_of() {
        let began = std::time::Instant::now();
        let ids = (0..100_000).rev().map(|id| Id::from(format!("{id:03}"))).collect();
        assert_eq!(settled(ids).first(), Some(&Id::from("000")));
        assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
    }
}
