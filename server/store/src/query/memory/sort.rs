//! The order of a list (docs/facts/03-queries.md, section 3.3).
//!
//! Absent fields and null come first, then numbers, then texts without regard to case, then lists by their elements,
//! then objects; descending is the reverse. Equal values keep their order either way.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::Fields;
use super::at;
use crate::query::quantity::Quantity;
use crate::query::{Cost, QueryError, Sort};

/// An order whose fields are known to exist.
pub(super) struct Order {
    /// Names to sort by; none leaves the list as it is.
    fields: Vec<String>,
    descending: bool,
}

/// What a value is sorted by. The order of the variants is the order of types.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Null,
    Number(Quantity),
    Text(Cow<'a, str>),
    List(Vec<Self>),
    Object,
}

/// Checks `sort` against the names that exist.
///
/// # Errors
///
/// When a name does not exist, or too many are looked for in too many items.
pub(super) fn order(items: &[Cow<'_, Value>], fields: &Fields, sort: Option<&Sort>) -> Result<Order, QueryError> {
    let Some(sort) = sort else {
        return Ok(Order { fields: owned(fields.default_sort), descending: false });
    };
    // A bare sign: the values themselves, if they are not objects.
    if let [only] = sort.fields.as_slice()
        && only.is_empty()
    {
        return Ok(Order { fields: owned(&[""]), descending: sort.descending });
    }
    let exists = |name: &String| match fields.sort {
        Some(names) => names.contains(&name.as_str()),
        // Nothing can be said of the fields of nothing.
        None => items.is_empty() || items.iter().any(|item| at(item, name).is_some()),
    };
    // A field orders nothing when it is named again.
    let mut seen = HashSet::new();
    let names: Vec<&String> = sort.fields.iter().filter(|name| seen.insert(name.as_str())).collect();
    if fields.sort.is_none() {
        Cost::of_names(items.len(), names.len()).bounded()?;
    }
    let unknown: Vec<String> = names.iter().copied().filter(|name| !exists(name)).cloned().collect();
    if unknown.is_empty() {
        return Ok(Order { fields: names.into_iter().cloned().collect(), descending: sort.descending });
    }
    let allowed: BTreeSet<&str> = match fields.sort {
        Some(names) => names.iter().copied().collect(),
        None => {
            items.iter().filter_map(|item| item.as_object()).flat_map(|item| item.keys().map(String::as_str)).collect()
        }
    };
    let allowed = allowed.into_iter().map(str::to_owned).collect();
    Err(QueryError::UnknownItemSort { unknown, allowed })
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

impl Order {
    /// The items in this order.
    pub(super) fn apply<'a>(&self, items: Vec<Cow<'a, Value>>) -> Vec<Cow<'a, Value>> {
        let Some(places) = self.places(&items) else { return items };
        let mut items: Vec<Option<Cow<'a, Value>>> = items.into_iter().map(Some).collect();
        places.into_iter().filter_map(|place| items.get_mut(place).and_then(Option::take)).collect()
    }

    /// Where the items are, in this order; `None` where it leaves them as they are.
    pub(super) fn places(&self, items: &[Cow<'_, Value>]) -> Option<Vec<usize>> {
        Some(match self.fields.as_slice() {
            [] => return None,
            [name] => self.by_key(items, |item| key(item, name)),
            names => self.by_key(items, |item| names.iter().map(|name| key(item, name)).collect::<Vec<_>>()),
        })
    }

    /// The same by a key, which is made once of each.
    fn by_key<'v, K: Ord>(&self, items: &'v [Cow<'_, Value>], key: impl Fn(&'v Value) -> K) -> Vec<usize> {
        let mut keyed: Vec<(K, usize)> = items.iter().enumerate().map(|(place, item)| (key(item), place)).collect();
        // The place settles ties, so that the sort need not be stable.
        if self.descending {
            keyed.sort_unstable_by(|left, right| (Reverse(&left.0), left.1).cmp(&(Reverse(&right.0), right.1)));
        } else {
            keyed.sort_unstable();
        }
        keyed.into_iter().map(|(_, place)| place).collect()
    }
}

fn key<'v>(item: &'v Value, name: &str) -> Key<'v> {
    match (item, name) {
        (Value::Object(_), "") => Key::Null,
        // A list of texts is in code point order.
        (Value::String(text), "") => Key::Text(Cow::Borrowed(text)),
        (_, "") => value_key(item),
        (_, _) => at(item, name).map_or(Key::Null, value_key),
    }
}

fn value_key(value: &Value) -> Key<'_> {
    match value {
        Value::Null => Key::Null,
        Value::Bool(flag) => Key::Number(Quantity::Whole((*flag).into())),
        Value::Number(number) => Key::Number(Quantity::of(number)),
        Value::String(text) => {
            Key::Text(match text.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()) {
                true => Cow::Owned(text.to_lowercase()),
                false => Cow::Borrowed(text),
            })
        }
        Value::Array(members) => Key::List(members.iter().map(value_key).collect()),
        Value::Object(_) => Key::Object,
    }
}
