//! The list envelope as a model.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::failed::{FailedItems, Settled};

/// The three texts of which the `message` of a list is chosen; [`AffectedItems`] has the rule.
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
    pub(super) fn choose(&self, affected: u64, failed: u64) -> &'a str {
        match (affected, failed) {
            (0, _) => self.none,
            (_, 0) => self.all,
            _ => self.some,
        }
    }
}

/// The value of `error`: 0 done, 1 all failed, 2 some failed. A list with neither affected nor failed items is 0.
pub(super) const fn outcome(affected: u64, failed: u64) -> u8 {
    match (affected, failed) {
        (_, 0) => 0,
        (0, _) => 1,
        _ => 2,
    }
}

/// One page of `items`, as `offset` and `limit` of a request choose it, and the number of all items.
///
/// ```
/// use wazuh_api_server::page;
///
/// assert_eq!(page(1..=9, 4, 3), (vec![5, 6, 7], 9));
/// assert_eq!(page(1..=9, 20, 3), (vec![], 9));
/// ```
pub fn page<T>(items: impl IntoIterator<Item = T>, offset: i64, limit: i64) -> (Vec<T>, u64) {
    // Requests have neither below 0; the tables see to it.
    let offset = u64::try_from(offset).unwrap_or_default();
    let end = offset.saturating_add(u64::try_from(limit).unwrap_or_default());
    let (mut page, mut total) = (Vec::new(), 0);
    for item in items {
        if (offset..end).contains(&total) {
            page.push(item);
        }
        total += 1;
    }
    (page, total)
}

/// A list reply.
///
/// The numbers of affected and failed items decide its `message` and its `error`:
///
/// | affected in total | failed | `message` | `error` |
/// |---|---|---|---|
/// | one or more | none | [`Messages::all`] | 0 |
/// | one or more | one or more | [`Messages::some`] | 2 |
/// | none | one or more | [`Messages::none`] | 1 |
/// | none | none: an empty list | [`Messages::none`] | 0 |
///
/// ```
/// use wazuh_api_server::{AffectedItems, FailedItems, Json, Messages};
///
/// let messages = Messages { all: "All found", some: "Some found", none: "None found" };
/// let mut failed = FailedItems::new();
/// failed.add("099", 1701, "Agent does not exist", None);
/// let reply = Json::new(&AffectedItems::new(vec!["001"], 1, failed, &messages))?;
/// assert!(reply.as_bytes().ends_with(br#""message": "Some found", "error": 2}"#));
/// # Ok::<(), wazuh_api_server::Error>(())
/// ```
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
    /// A reply of all items that there are, none of which failed.
    ///
    /// ```
    /// use wazuh_api_server::{AffectedItems, Json, Messages};
    ///
    /// let messages = Messages { all: "All found", some: "Some found", none: "None found" };
    /// let reply = Json::new(&AffectedItems::all(vec!["001", "002"], &messages))?;
    /// assert!(reply.as_bytes().ends_with(br#""message": "All found", "error": 0}"#));
    /// # Ok::<(), wazuh_api_server::Error>(())
    /// ```
    pub fn all(items: Vec<T>, messages: &Messages<'_>) -> Self {
        let total = items.len() as u64;
        Self::new(items, total, FailedItems::new(), messages)
    }

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
