//! The envelope of nearly every reply: a list of items with totals and the items that failed.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::error::Error;
use crate::failures::{FailedItem, Failures, ItemError, ItemId};
use crate::json::{self, Decode, Encode, Mismatch, Object, Tree};

/// A page of items, what failed, and the server's own sentence about it.
///
/// On the wire: `{data: {affected_items, total_affected_items, failed_items, total_failed_items}, message, error}`.
///
/// `error: 1`, nothing was done, never gets here from a request: sending fails with [`Error::Failed`]. `error: 2`, some
/// items failed, does; see [`all_ok`](Self::all_ok), [`failures`](Self::failures) and [`outcome`](Self::outcome).
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "some items may have failed: see `all_ok` and `failures`"]
pub struct AffectedItems<T> {
    /// The items of this page, or those that an operation was carried out on.
    pub affected_items: Vec<T>,
    /// Items in all pages together; the number of items here if the reply does not say.
    pub total_affected_items: i64,
    /// Items for which the operation failed, grouped by error.
    pub failed_items: Vec<FailedItem>,
    /// How many failed; counted from `failed_items` if the reply does not say.
    pub total_failed_items: i64,
    /// The server's sentence about the outcome.
    pub message: String,
    /// `error` of the envelope: 0 all items succeeded, 1 none did, 2 some did. See [`AffectedItems::outcome`].
    pub error: i64,
    /// Members of `data` beside the documented four, such as `older_than`.
    pub data: BTreeMap<String, Value>,
    /// What the reply left out, to write it again as it came.
    absent: Absent,
}

/// Members that a reply does not have, though lists usually do. Operations differ in this.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Absent {
    data: bool,
    affected_items: bool,
    total_affected_items: bool,
    failed_items: bool,
    total_failed_items: bool,
    message: bool,
    error: bool,
}

impl Absent {
    fn of(envelope: &Object<'_>, data: Option<&Object<'_>>) -> Self {
        let lacks = |name| data.is_none_or(|data| !data.has(name));
        Self {
            data: data.is_none(),
            affected_items: lacks("affected_items"),
            total_affected_items: lacks("total_affected_items"),
            failed_items: lacks("failed_items"),
            total_failed_items: lacks("total_failed_items"),
            message: !envelope.has("message"),
            error: !envelope.has("error"),
        }
    }
}

/// How much of a request succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Every item.
    All,
    /// No item.
    None,
    /// Some items.
    Some,
    /// A value of `error` that this version does not know.
    Unknown(i64),
}

impl Outcome {
    /// What the `error` of an envelope says.
    pub(crate) fn of(error: i64) -> Self {
        match error {
            0 => Self::All,
            1 => Self::None,
            2 => Self::Some,
            other => Self::Unknown(other),
        }
    }
}

impl<T> AffectedItems<T> {
    /// A page of a list that comes in another envelope, as those of the 2016 API do.
    pub fn of_page(affected_items: Vec<T>, total: Option<u64>) -> Self {
        let absent = Absent { total_affected_items: total.is_none(), ..Absent::default() };
        let total = total.map_or(count(affected_items.len()), |total| i64::try_from(total).unwrap_or(i64::MAX));
        Self {
            affected_items,
            total_affected_items: total,
            failed_items: Vec::new(),
            total_failed_items: 0,
            message: String::new(),
            error: 0,
            data: BTreeMap::new(),
            absent,
        }
    }

    /// The items, if the operation succeeded for all of them.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if it failed for any.
    pub fn all_ok(self) -> Result<Vec<T>, Error> {
        match self.failures() {
            Some(failures) => Err(Error::Failed(Box::new(failures))),
            None => Ok(self.affected_items),
        }
    }

    /// The only item, of a request for one.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the operation failed for any item, [`Error::Count`] if there is none, or more than one.
    pub fn one(self) -> Result<T, Error> {
        let mut items = self.all_ok()?;
        match (items.pop(), items.len()) {
            (Some(only), 0) => Ok(only),
            (last, before) => {
                let found = before + usize::from(last.is_some());
                let found = u64::try_from(found).unwrap_or(u64::MAX);
                Err(Error::Count { operation: None, found, wanted: "one".to_owned() })
            }
        }
    }

    /// The items that the operation succeeded for, whatever happened to others.
    pub fn into_items(self) -> Vec<T> {
        self.affected_items
    }

    /// What the operation failed on; `None` if it failed on nothing.
    pub fn failures(&self) -> Option<Failures> {
        let failed = !self.failed_items.is_empty() || self.total_failed_items > 0;
        (failed || self.error != 0).then(|| Failures {
            message: self.message.clone(),
            items: self.failed_items.clone(),
            succeeded: u64::try_from(self.total_affected_items).unwrap_or(0),
            ..Failures::default()
        })
    }

    /// Items in all pages together, if the reply says.
    pub(crate) fn total(&self) -> Option<u64> {
        if self.absent.total_affected_items { None } else { u64::try_from(self.total_affected_items).ok() }
    }

    /// Corrects the number of items in all pages together.
    pub(crate) fn set_total(&mut self, total: u64) {
        self.total_affected_items = i64::try_from(total).unwrap_or(i64::MAX);
    }

    /// What the envelope's `error` says.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(self.error)
    }

    /// The items.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.affected_items.iter()
    }
}

impl<T> IntoIterator for AffectedItems<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.affected_items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a AffectedItems<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Decode> Decode for AffectedItems<T> {
    fn accepts(tree: &Tree<'_>) -> bool {
        tree.is_object()
    }

    /// The operation was carried out on nothing.
    fn failure(&self) -> Option<Failures> {
        self.failures().filter(|_| self.outcome() == Outcome::None)
    }

    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let mut envelope = tree.object()?;
        let data = match envelope.take_tree("data") {
            Some(tree) => Some(tree.object().map_err(|mismatch| mismatch.within(".data"))?),
            None => None,
        };
        let absent = Absent::of(&envelope, data.as_ref());
        let mut data = data.unwrap_or_default();
        // An item that cannot be read is an error and not left out: a page must not lose items unnoticed.
        let affected_items = match data.take_tree("affected_items") {
            Some(items) => Vec::decode(items).map_err(|mismatch| mismatch.within(".data.affected_items"))?,
            None => Vec::new(),
        };
        let failed_items: Vec<FailedItem> = data.take("failed_items").unwrap_or_default();
        Ok(Self {
            total_affected_items: data.take("total_affected_items").unwrap_or_else(|| count(affected_items.len())),
            total_failed_items: data
                .take("total_failed_items")
                .unwrap_or_else(|| count(failed_items.iter().map(|item| item.id.len()).sum())),
            affected_items,
            failed_items,
            message: envelope.take("message").unwrap_or_default(),
            error: envelope.take("error").unwrap_or_default(),
            data: data.rest(),
            absent,
        })
    }
}

impl<T: Encode> Encode for AffectedItems<T> {
    fn encode(&self) -> Option<Value> {
        let absent = &self.absent;
        let total_affected = (!absent.total_affected_items).then_some(self.total_affected_items);
        let total_failed = (!absent.total_failed_items).then_some(self.total_failed_items);
        // What was put in since is written in any case.
        let listed = json::members(&[
            ("affected_items", &given(&self.affected_items, absent.affected_items)),
            ("total_affected_items", &total_affected),
            ("failed_items", &given(&self.failed_items, absent.failed_items)),
            ("total_failed_items", &total_failed),
        ]);
        let listed = json::and(listed, &self.data);
        let empty = |value: &Value| value.as_object().is_none_or(Map::is_empty);
        json::members(&[
            ("data", &listed.filter(|value| !(absent.data && empty(value)))),
            ("message", &Some(&self.message).filter(|message| !(absent.message && message.is_empty()))),
            ("error", &Some(self.error).filter(|error| !(absent.error && *error == 0))),
        ])
    }
}

/// A list that is written unless it was absent and still is empty.
fn given<T>(items: &[T], absent: bool) -> Option<&[T]> {
    (!absent || !items.is_empty()).then_some(items)
}

fn count(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

impl Decode for FailedItem {
    fn accepts(tree: &Tree<'_>) -> bool {
        tree.is_object()
    }

    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let mut object = tree.object()?;
        let mut error = match object.take_tree("error").map(Tree::object) {
            Some(Ok(error)) => error,
            _ => Object::default(),
        };
        Ok(Self {
            error: ItemError {
                code: error.take("code"),
                message: error.take("message"),
                remediation: error.take("remediation"),
            },
            id: object.take("id").unwrap_or_default(),
        })
    }
}

impl Encode for FailedItem {
    fn encode(&self) -> Option<Value> {
        json::members(&[("error", &self.error), ("id", &self.id)])
    }
}

impl Encode for ItemError {
    fn encode(&self) -> Option<Value> {
        json::members(&[("code", &self.code), ("message", &self.message), ("remediation", &self.remediation)])
    }
}

impl Decode for ItemId {
    fn accepts(tree: &Tree<'_>) -> bool {
        tree.is_scalar()
    }

    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        match &tree {
            Tree::Number(number) if number.is_i64() => i64::decode(tree).map(Self::Number),
            _ => tree.text().map(|text| Self::Text(text.into_owned())),
        }
    }
}

impl Encode for ItemId {
    fn encode(&self) -> Option<Value> {
        match self {
            Self::Number(number) => number.encode(),
            Self::Text(text) => text.encode(),
        }
    }
}

#[cfg(feature = "serde")]
impl<T: Encode> serde::Serialize for AffectedItems<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.encode().serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Decode> serde::Deserialize<'de> for AffectedItems<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::decode(Tree::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
