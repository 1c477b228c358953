//! Items that an operation failed on, as an error.
//!
//! A server answers 200 when an operation failed for some items or for all. What failed is told here by what the reply
//! says of each item; nothing here decides whether that is an error of the whole call.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;

/// Texts of an error that names each item would not end; this many ids are named for each reason.
const NAMED: usize = 10;

/// What an operation failed on, and why.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failures {
    /// The server's sentence about the whole request, such as `Restart command was not sent to any agent`.
    pub message: String,
    /// The items that failed, grouped by reason.
    pub items: Vec<FailedItem>,
    /// How many items the operation succeeded for.
    pub succeeded: u64,
    /// The status of the reply: nearly always 200.
    pub status: StatusCode,
    /// The reply's body.
    pub body: Bytes,
}

impl Failures {
    /// The Wazuh codes of the reasons, each once, in the order of the reply.
    pub fn codes(&self) -> impl Iterator<Item = i64> + '_ {
        self.items.iter().filter_map(|item| item.error.code)
    }

    /// Whether there is a reason, and all of them have one of these codes.
    pub fn are_all(&self, codes: &[i64]) -> bool {
        !self.items.is_empty()
            && self.items.iter().all(|item| item.error.code.is_some_and(|code| codes.contains(&code)))
    }

    /// Why an item failed, by its id.
    pub fn of(&self, id: &str) -> Option<&FailedItem> {
        self.items.iter().find(|item| item.id.iter().any(|failed| failed == id))
    }
}

impl fmt::Debug for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the body, which may hold a key.
        f.debug_struct("Failures")
            .field("message", &self.message)
            .field("items", &self.items)
            .field("succeeded", &self.succeeded)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// `Restart command was not sent: 001, 002: Agent does not exist (code 1701)`.
impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message.trim_end_matches('.');
        match (message, self.succeeded) {
            ("", 0) => f.write_str("the operation failed for all items")?,
            ("", _) => f.write_str("the operation failed for some items")?,
            (message, _) => f.write_str(message)?,
        }
        for (index, item) in self.items.iter().enumerate() {
            f.write_str(if index == 0 { ": " } else { "; " })?;
            ids(&item.id, f)?;
            match &item.error.message {
                Some(reason) => f.write_str(reason.trim_end_matches('.'))?,
                None => f.write_str("no reason given")?,
            }
            if let Some(code) = item.error.code {
                write!(f, " (code {code})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Failures {}

/// An error and the items that it hit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailedItem {
    /// What happened.
    pub error: ItemError,
    /// Identifiers of the items.
    pub id: Vec<ItemId>,
}

/// The identifier of an item: a number of roles, users, rules and policies, a text of everything else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemId {
    /// Such as `100`.
    Number(i64),
    /// Such as `001`.
    Text(String),
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// Compares with the identifier as a text.
impl PartialEq<str> for ItemId {
    fn eq(&self, other: &str) -> bool {
        match self {
            Self::Number(number) => number.to_string() == other,
            Self::Text(text) => text == other,
        }
    }
}

/// Compares with the identifier as a text.
impl PartialEq<&str> for ItemId {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

/// Why items failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemError {
    /// Wazuh error code.
    pub code: Option<i64>,
    /// What happened.
    pub message: Option<String>,
    /// What to do about it.
    pub remediation: Option<String>,
}

fn ids(ids: &[ItemId], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, id) in ids.iter().take(NAMED).enumerate() {
        write!(f, "{}{id}", if index == 0 { "" } else { ", " })?;
    }
    match ids.len().saturating_sub(NAMED) {
        0 if ids.is_empty() => Ok(()),
        0 => f.write_str(": "),
        more => write!(f, " and {more} more: "),
    }
}

#[cfg(test)]
mod tests {
    use super::{FailedItem, Failures, ItemError, ItemId};

    fn failed(code: i64, message: &str, ids: impl IntoIterator<Item = i64>) -> FailedItem {
        let error = ItemError { code: Some(code), message: Some(message.to_owned()), remediation: None };
        FailedItem { error, id: ids.into_iter().map(|id| ItemId::Text(format!("{id:03}"))).collect() }
    }

    #[test]
    fn the_text_names_items_and_reasons() {
        let items =
            vec![failed(1701, "Agent does not exist", [998, 999]), failed(1707, "Cannot send request.", 1..=12)];
        let failures = Failures { message: "Nothing was sent.".to_owned(), items, ..Failures::default() };
        assert_eq!(
            failures.to_string(),
            "Nothing was sent: 998, 999: Agent does not exist (code 1701); 001, 002, 003, 004, 005, 006, 007, 008, \
             009, 010 and 2 more: Cannot send request (code 1707)"
        );
        assert_eq!(Failures::default().to_string(), "the operation failed for all items");
        let some = Failures { succeeded: 1, items: vec![FailedItem::default()], ..Failures::default() };
        assert_eq!(some.to_string(), "the operation failed for some items: no reason given");
    }

    #[test]
    fn reasons_are_found_by_code_and_by_item() {
        let items = vec![failed(1701, "a", [1]), failed(1703, "b", [0])];
        let failures = Failures { items, ..Failures::default() };
        assert_eq!(failures.codes().collect::<Vec<_>>(), [1701, 1703]);
        assert!(failures.are_all(&[1703, 1701]) && !failures.are_all(&[1701]));
        assert!(!Failures::default().are_all(&[1701]));
        assert_eq!(failures.of("000").and_then(|item| item.error.code), Some(1703));
        assert_eq!(failures.of("002"), None);
    }
}
