//! Which fields of an item are returned (docs/facts/03-queries.md, section 3.6).
//!
//! Nesting is kept, and the order of an item's own fields. A dotted name that leads nowhere is ignored.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::Fields;
use super::at;
use crate::query::QueryError;

/// The fields to return.
pub(super) struct Selection<'a> {
    names: &'a [String],
    /// Whether the names must be found in the items.
    unknown: bool,
    tree: Tree<'a>,
}

/// Names by their first step; an empty tree below a step takes everything there.
#[derive(Default)]
struct Tree<'a>(BTreeMap<&'a str, Self>);

impl<'a> Selection<'a> {
    /// What `names` select.
    ///
    /// # Errors
    ///
    /// When a name that is not dotted is not among those allowed.
    pub(super) fn new(names: &'a [String], fields: &Fields, distinct: bool) -> Result<Self, QueryError> {
        let plain: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.contains('.')).collect();
        if let Some(allowed) = fields.select
            && !plain.iter().all(|name| allowed.contains(name))
        {
            return Err(refusal(&plain));
        }
        let mut tree = Tree::default();
        let required = if distinct { &[] } else { fields.required };
        for name in names.iter().map(String::as_str).chain(required.iter().copied()) {
            tree.add(name);
        }
        Ok(Self { names, unknown: fields.select.is_none(), tree })
    }

    /// What `names` select, all of which are known to exist.
    pub(super) fn of(names: impl Iterator<Item = &'a str>) -> Self {
        let mut tree = Tree::default();
        names.for_each(|name| tree.add(name));
        Self { names: &[], unknown: false, tree }
    }

    /// Where the fields are not known beforehand: whether any is found.
    ///
    /// # Errors
    ///
    /// When no item has any of them.
    pub(super) fn check(&self, items: &[Cow<'_, Value>]) -> Result<(), QueryError> {
        let found = |item: &Cow<'_, Value>| self.names.iter().any(|name| at(item, name).is_some());
        if !self.unknown || items.is_empty() || items.iter().any(found) {
            return Ok(());
        }
        Err(refusal(&self.names.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    /// What is left of an item.
    pub(super) fn pick(&self, item: Cow<'_, Value>) -> Value {
        match item {
            Cow::Borrowed(Value::Object(members)) => Value::Object(self.tree.copy(members)),
            Cow::Owned(Value::Object(members)) => Value::Object(self.tree.take(members)),
            other => other.into_owned(),
        }
    }
}

fn refusal(names: &[&str]) -> QueryError {
    let mut seen = HashSet::new();
    let selected = names.iter().filter(|name| seen.insert(**name)).map(|name| (*name).to_owned()).collect();
    QueryError::UnknownItemSelect { selected }
}

impl<'a> Tree<'a> {
    fn add(&mut self, name: &'a str) {
        let (step, rest) = name.split_once('.').map_or((name, None), |(step, rest)| (step, Some(rest)));
        match (self.0.get_mut(step), rest) {
            // All of it is selected already.
            (Some(below), Some(_)) if below.0.is_empty() => {}
            (Some(below), Some(rest)) => below.add(rest),
            (_, None) => {
                self.0.insert(step, Self::default());
            }
            (None, Some(rest)) => {
                let mut below = Self::default();
                below.add(rest);
                self.0.insert(step, below);
            }
        }
    }

    fn take(&self, members: Map<String, Value>) -> Map<String, Value> {
        let pick = |(name, value): (String, Value)| match (self.0.get(name.as_str())?, value) {
            (below, value) if below.0.is_empty() => Some((name, value)),
            (below, Value::Object(members)) => below.nested(below.take(members)).map(|value| (name, value)),
            _ => None,
        };
        members.into_iter().filter_map(pick).collect()
    }

    fn copy(&self, members: &Map<String, Value>) -> Map<String, Value> {
        let pick = |(name, value): (&String, &Value)| match (self.0.get(name.as_str())?, value) {
            (below, value) if below.0.is_empty() => Some((name.clone(), value.clone())),
            (below, Value::Object(members)) => below.nested(below.copy(members)).map(|value| (name.clone(), value)),
            _ => None,
        };
        members.iter().filter_map(pick).collect()
    }

    /// An object of which nothing is left is not shown.
    fn nested(&self, members: Map<String, Value>) -> Option<Value> {
        (!members.is_empty()).then_some(Value::Object(members))
    }
}
