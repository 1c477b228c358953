//! What identifies an item, and the number that a list is paged by.
//!
//! Both are read from the body of the reply: the models of items may have members that are private, renamed or missing,
//! and none of them can be written again without the feature `serde`.

use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// The items of the list in a reply whose places are `wanted`; `None` if there is no list.
pub(super) fn items(body: &[u8], wanted: &dyn Fn(usize) -> bool) -> Option<Vec<Value>> {
    let text = crate::json::text_of(body);
    let mut reader = serde_json::Deserializer::from_str(&text);
    Within { names: &["data", "affected_items"], wanted }.deserialize(&mut reader).ok()?
}

/// Finds the list that these names lead to, and passes over everything else.
struct Within<'a> {
    names: &'a [&'a str],
    wanted: &'a dyn Fn(usize) -> bool,
}

impl<'de> DeserializeSeed<'de> for Within<'_> {
    type Value = Option<Vec<Value>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = Option<Vec<Value>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the envelope of a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<String>()? {
            match self.names.split_first() {
                Some((first, rest)) if **first == *name => {
                    found = map.next_value_seed(Within { names: rest, wanted: self.wanted })?;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        for place in 0.. {
            let more = match (self.wanted)(place) {
                true => list.next_element()?.map(|item| items.push(item)).is_some(),
                false => list.next_element::<IgnoredAny>()?.is_some(),
            };
            if !more {
                break;
            }
        }
        Ok(Some(items).filter(|_| self.names.is_empty()))
    }
}

/// Hashes of what identifies items. Whoever writes the items cannot choose them so that hashes collide.
#[derive(Clone)]
pub(super) struct Identities {
    state: RandomState,
    unique: &'static [&'static str],
}

impl Identities {
    /// By the members named, or by the whole item if there are none.
    pub(super) fn new(unique: &'static [&'static str]) -> Self {
        Self { state: RandomState::new(), unique }
    }

    /// The hash for an item. One that lacks a member of those that should identify it counts as a whole.
    pub(super) fn of(&self, value: &Value) -> u64 {
        let mut hasher = self.state.build_hasher();
        let named: Option<Vec<&Value>> = self.unique.iter().map(|name| member(value, name)).collect();
        match named.filter(|named| !named.is_empty()) {
            Some(named) => named.iter().for_each(|part| hash(part, &mut hasher)),
            None => hash(value, &mut hasher),
        }
        hasher.finish()
    }
}

/// A whole number as a member of an item: a number, or a text of digits as the ids of agents are.
pub(super) fn number(item: &Value, name: &str) -> Option<i64> {
    match member(item, name)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// A member by its name, which may lead into others (`os.name`).
fn member<'a>(item: &'a Value, name: &str) -> Option<&'a Value> {
    let found = match item.get(name) {
        Some(value) => value,
        None => name.split('.').try_fold(item, |value, part| value.get(part))?,
    };
    Some(found).filter(|value| !value.is_null())
}

/// Objects are equal whatever the order of their members, which differs between the processes of a server.
fn hash(value: &Value, hasher: &mut impl Hasher) {
    match value {
        Value::Null => 0_u8.hash(hasher),
        Value::Bool(flag) => (1_u8, flag).hash(hasher),
        Value::Number(number) => (2_u8, number).hash(hasher),
        Value::String(text) => (3_u8, text).hash(hasher),
        Value::Array(items) => {
            (4_u8, items.len()).hash(hasher);
            items.iter().for_each(|item| hash(item, hasher));
        }
        Value::Object(members) => {
            (5_u8, members.len()).hash(hasher);
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            for (name, value) in members {
                name.hash(hasher);
                hash(value, hasher);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::{Identities, items, number};

    #[test]
    fn items_are_told_apart_by_what_identifies_them() {
        let whole = Identities::new(&[]);
        let reordered: Value = serde_json::from_str(r#"{"b": [1, {"x": null, "y": 2}], "a": "1"}"#).unwrap();
        let item = json!({"a": "1", "b": [1, {"y": 2, "x": null}]});
        assert_eq!(whole.of(&item), whole.of(&reordered));
        for other in [json!({"a": 1, "b": [1, {"y": 2, "x": null}]}), json!({"a": "1"}), json!({}), json!("1")] {
            assert_ne!(whole.of(&item), whole.of(&other), "{other}");
        }

        let named = Identities::new(&["id", "os.name"]);
        let agent = |id: &str, status: &str| json!({"id": id, "os": {"name": "Ubuntu"}, "status": status});
        assert_eq!(named.of(&agent("1", "active")), named.of(&agent("1", "disconnected")));
        assert_ne!(named.of(&agent("1", "active")), named.of(&agent("2", "active")));
        // Without one of the members all of the item counts.
        assert_ne!(named.of(&json!({"id": "1", "a": 1})), named.of(&json!({"id": "1", "a": 2})));
    }

    #[test]
    fn keys_are_numbers_or_digits() {
        let of = |item: Value| number(&item, "id");
        assert_eq!([of(json!({"id": 7})), of(json!({"id": "007"}))], [Some(7), Some(7)]);
        assert_eq!([of(json!({"id": "T1003"})), of(json!({"id": null})), of(json!({})), of(json!("7"))], [None; 4]);
    }

    #[test]
    fn items_are_found_in_the_body() {
        let body = br#"{"message": [1, {"affected_items": []}], "data": {"failed_items": [{}], "affected_items":
            [{"id": 1}, {"id": 2}, {"id": 3}], "total_affected_items": 9}, "error": 0}"#;
        assert_eq!(items(body, &|_| true).unwrap().len(), 3);
        assert_eq!(items(body, &|place| place != 1), Some(vec![json!({"id": 1}), json!({"id": 3})]));
        for other in ["", "{}", "[]", "{\"data\": []}", "{\"data\": {\"affected_items\": {}}}", "{\"data\": null}", "7"]
        {
            assert_eq!(items(other.as_bytes(), &|_| true), None, "{other}");
        }
    }
}
