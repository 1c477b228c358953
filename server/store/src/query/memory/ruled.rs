//! The same back end under the rules of a table: what [`crate::query::sql`] answers over the rows of a database, this
//! answers over the same rows as JSON values.
//!
//! Values are as they are stored: ids and dates are numbers, lists are names with commas between. Texts compare without
//! regard to the case of ASCII letters and are ordered by their bytes; whole numbers, dates, ages, lists and versions
//! mean what their [`Kind`] says; `all` is no condition; `search` looks into every field; `distinct` leaves out what
//! has nothing in a selected field; equal rows are in the order of their keys.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;

use serde_json::Value;

use super::Page;
use super::at;
use super::condition::Condition;
use super::field_test::{Rules, stored, text};
use super::select::Selection;
use crate::query::judge::Needle;
use crate::query::quantity::Quantity;
use crate::query::sql::{missing, selectable};
use crate::query::version;
use crate::query::{Field, Kind, Order, Query, QueryError, Search, Table};

/// Answers `query` over rows, as the database does over the same rows.
///
/// # Errors
///
/// As [`crate::query::sql::select`].
pub fn run_ruled(rows: &[Value], rules: Rules<'_>, query: &Query) -> Result<Page, QueryError> {
    let table = rules.table;
    if let Some(names) = &query.select {
        selectable(table, names)?;
    }
    if let Some(filter) = &query.filter {
        table.must_know(filter)?;
    }
    let condition = query.filter.as_ref().map(|filter| Condition::ruled(filter, rules)).transpose()?.flatten();
    if let Some(sort) = &query.sort {
        missing(table, &sort.fields, &[])
            .map_err(|unknown| QueryError::UnknownSort { unknown, allowed: table.names() })?;
    }
    let holds = |row: &Value| {
        condition.as_ref().is_none_or(|condition| condition.holds(row))
            && query.search.as_ref().is_none_or(|search| found(row, table, search) != search.complement)
    };
    let selected = |name: &str| {
        query.select.as_ref().is_none_or(|names| {
            names.iter().any(|selected| selected == name) || (!query.distinct && table.always.contains(&name))
        })
    };
    let fields: Vec<&'static Field> = table.fields.iter().filter(|field| selected(field.name)).collect();
    let selection = Selection::of(fields.iter().map(|field| field.name));
    let descending = match &query.sort {
        Some(sort) => sort.descending,
        None => table.source.default.is_some_and(|default| default.descending),
    };
    let mut entries: Vec<Entry<'_>> =
        rows.iter().filter(|row| holds(row)).map(|row| Entry::of(row, table, query)).collect();
    if query.distinct {
        entries.retain(|entry| fields.iter().all(|field| is_something(at(entry.row, field.name))));
        entries = merged(entries, &selection, descending);
    }
    entries.sort_by(|left, right| {
        let order = if descending { right.order.cmp(&left.order) } else { left.order.cmp(&right.order) };
        order.then_with(|| left.key.cmp(&right.key))
    });
    let (offset, limit) = (usize::try_from(query.offset), usize::try_from(query.limit));
    let page = entries.iter().skip(offset.unwrap_or(usize::MAX)).take(limit.unwrap_or(usize::MAX));
    let items = page.map(|entry| selection.pick(Cow::Borrowed(entry.row))).collect();
    Ok(Page { items, total: entries.len() })
}

/// A row and what it is ordered by.
struct Entry<'a> {
    row: &'a Value,
    order: Vec<Key<'a>>,
    key: i64,
}

/// A value in the order of a database.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Null,
    Number(Quantity),
    Text(&'a str),
}

impl<'a> Entry<'a> {
    fn of(row: &'a Value, table: &Table, query: &Query) -> Self {
        let mut order = Vec::new();
        let names = query.sort.iter().flat_map(|sort| &sort.fields).map(String::as_str);
        let default = table.source.default.filter(|_| query.sort.is_none());
        let default = default.and_then(|default| table.name_of(default.column));
        for field in names.chain(default).filter_map(|name| table.field(name)) {
            let numbers = |order: &mut Vec<Key<'a>>, numbers: &[i64]| {
                order.extend(numbers.iter().map(|number| Key::Number(Quantity::Whole((*number).into()))));
            };
            match field.column.order {
                Order::Value => order.push(key(at(row, field.name))),
                Order::Numbers(columns) => {
                    for column in columns {
                        match table.name_of(column).and_then(|name| at(row, name)) {
                            None | Some(Value::Null) => order.push(Key::Null),
                            Some(value) => numbers(&mut order, &[version::leading(&text(value))]),
                        }
                    }
                }
                Order::Version => {
                    let version = at(row, field.name).filter(|value| !value.is_null());
                    numbers(&mut order, &version.map_or([0; 3], |value| version::numbers(&text(value))));
                }
                Order::Dotted => match at(row, field.name).filter(|value| !value.is_null()) {
                    Some(value) => numbers(&mut order, &version::dotted(&text(value))),
                    None => order.extend([const { Key::Null }; version::PARTS]),
                },
            }
        }
        let key = table.name_of(table.source.key).and_then(|name| at(row, name)).and_then(Value::as_i64);
        Self { row, order, key: key.unwrap_or_default() }
    }
}

fn key(value: Option<&Value>) -> Key<'_> {
    match value {
        Some(Value::Number(number)) => Key::Number(Quantity::of(number)),
        Some(Value::String(text)) => Key::Text(text),
        _ => Key::Null,
    }
}

/// One entry for all that are equal in what is selected. Each of its keys is the least of theirs, or the greatest;
/// nothing is less than everything, but a key that is something is taken first.
fn merged<'a>(entries: Vec<Entry<'a>>, selection: &Selection<'_>, descending: bool) -> Vec<Entry<'a>> {
    let mut places: HashMap<Value, usize> = HashMap::new();
    let mut groups: Vec<Entry<'a>> = Vec::new();
    for entry in entries {
        let place = *places.entry(selection.pick(Cow::Borrowed(entry.row))).or_insert(groups.len());
        let Some(group) = groups.get_mut(place) else {
            groups.push(entry);
            continue;
        };
        for (known, key) in group.order.iter_mut().zip(entry.order) {
            let better = match (known == &Key::Null, key == Key::Null, descending) {
                (true, _, _) => true,
                (_, true, _) => false,
                (_, _, false) => key < *known,
                (_, _, true) => Reverse(&key) < Reverse(known),
            };
            if better {
                *known = key;
            }
        }
        group.key = group.key.min(entry.key);
    }
    groups
}

fn is_something(value: Option<&Value>) -> bool {
    !matches!(value, None | Some(Value::Null)) && value.and_then(Value::as_str) != Some("")
}

/// Whether the text that is looked for is in any field; ids are found whole.
fn found(row: &Value, table: &Table, search: &Search) -> bool {
    let needle = Needle::new(&search.text);
    table.fields.iter().any(|field| match (at(row, field.name), field.column.kind) {
        (None | Some(Value::Null), _) => false,
        (Some(value), Kind::AgentId) => search.id().is_some_and(|id| value.as_i64() == Some(id)),
        (value, _) => stored(value, |value| needle.finds(value)),
    })
}
