//! The same back end under the rules of a table: what [`crate::query::sql`] answers over the rows of a database, this answers
//! over the same rows as JSON values.
//!
//! Values are as they are stored: ids and dates are numbers, lists are names with commas between. Texts compare without
//! regard to the case of ASCII letters and are ordered by their bytes; whole numbers, dates, ages, lists and versions mean
//! what their [`Kind`] says; `all` is no condition; `search` looks into every field; `distinct` leaves out what has nothing
//! in a selected field; equal rows are in the order of their keys.

use std::borrow::Cow;
use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;

use serde_json::Value;

use super::select::Selection;
use super::value::{Quantity, at};
use super::{Condition, Page};
use crate::query::sql::{compact_json, missing, spaced_version, unusable};
use crate::query::table::Order;
use crate::query::{Clause, Field, Kind, Moment, Op, Query, QueryError, Search, Table, parse_moment};

/// What the fields of a table mean, at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'t> {
    /// The fields.
    pub table: &'t Table,
    /// Seconds since 1970, from which ages count.
    pub now: i64,
}

/// Answers `query` over rows, as the database does over the same rows.
///
/// # Errors
///
/// As [`crate::query::sql::select`].
pub fn run_ruled(rows: &[Value], rules: Rules<'_>, query: &Query) -> Result<Page, QueryError> {
    let table = rules.table;
    if let Some(names) = &query.select {
        missing(table, names, &[]).map_err(|unknown| QueryError::UnknownSelect { unknown, allowed: table.names() })?;
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
    let descending = query.sort.as_ref().is_some_and(|sort| sort.descending);
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
        let names = query.sort.iter().flat_map(|sort| &sort.fields);
        for field in names.filter_map(|name| table.field(name)) {
            let numbers = |order: &mut Vec<Key<'a>>, numbers: &[i64]| {
                order.extend(numbers.iter().map(|number| Key::Number(Quantity::Whole((*number).into()))));
            };
            match field.column.order {
                Order::Value => order.push(key(at(row, field.name))),
                Order::Numbers(columns) => {
                    for column in columns {
                        match table.name_of(column).and_then(|name| at(row, name)) {
                            None | Some(Value::Null) => order.push(Key::Null),
                            Some(value) => numbers(&mut order, &[leading_number(&text(value))]),
                        }
                    }
                }
                Order::Version => {
                    let version = at(row, field.name).filter(|value| !value.is_null());
                    numbers(&mut order, &version.map_or([0; 3], |version| version_numbers(&text(version))));
                }
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

/// One entry for all that are equal in what is selected. Each of its keys is the least of theirs, or the greatest; nothing is
/// less than everything, but a key that is something is taken first.
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

/// A value as a text of the database.
fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

fn folded(text: &str) -> String {
    text.to_ascii_lowercase()
}

/// Whether the text that is looked for is in any field; ids are found whole.
fn found(row: &Value, table: &Table, search: &Search) -> bool {
    let needle = folded(&search.text);
    table.fields.iter().any(|field| match (at(row, field.name), field.column.kind) {
        (None | Some(Value::Null), _) => false,
        (Some(value), Kind::AgentId) => search.id().is_some_and(|id| value.as_i64() == Some(id)),
        (Some(value), _) => folded(&text(value)).contains(&needle),
    })
}

/// The number at the start of a text, as a database casts it; 0 if there is none.
fn leading_number(text: &str) -> i64 {
    let text = text.trim_start_matches([' ', '\t', '\n', '\u{b}', '\u{c}', '\r']);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.bytes().take_while(u8::is_ascii_digit);
    digits.fold(0_i64, |number, digit| {
        let digit = i64::from(digit - b'0');
        let number = number.saturating_mul(10);
        if negative { number.saturating_sub(digit) } else { number.saturating_add(digit) }
    })
}

/// The numbers of a version, each behind its mark: a blank and a `v`, the first dot, the second.
fn version_numbers(text: &str) -> [i64; 3] {
    let after =
        |text: &str, mark: &str| text.split_once(mark).map_or_else(|| text.to_owned(), |(_, rest)| rest.to_owned());
    // Without the mark the real expression drops one character.
    let major = match text.split_once(" v") {
        Some((_, rest)) => rest,
        None => text.char_indices().nth(1).and_then(|(at, _)| text.get(at..)).unwrap_or_default(),
    };
    let minor = after(text, ".");
    let patch = after(&minor, ".");
    [leading_number(major), leading_number(&minor), leading_number(&patch)]
}

/// One comparison of a field with a value.
pub(super) struct FieldTest {
    path: &'static str,
    /// Path of the key and its value where comparisons with dates mean nothing.
    undated: Option<(&'static str, i64)>,
    test: Test,
}

enum Test {
    Null,
    Something,
    /// With a text in lower case.
    Text(Op, String),
    /// With a text that may be a number.
    Loose(Op, Option<Quantity>),
    Number(Op, i64),
    /// A part, in lower case.
    Contains(String),
    /// A part of the list with commas around, in lower case; whether it has to be there.
    Listed(String, bool),
}

impl FieldTest {
    /// The test that a clause means; `None` for one that is void.
    pub(super) fn new(clause: &Clause, rules: Rules<'_>) -> Result<Option<Self>, QueryError> {
        let table = rules.table;
        let column = table.find(&clause.subject)?.column;
        let Some(path) = table.name_of(column) else {
            // The rows have only what the table shows.
            return Err(QueryError::UnknownField { field: column.sql.to_owned(), available: table.names() });
        };
        let mut undated = None;
        let (op, value) = (clause.op, clause.value.as_str());
        let test = match (value, op) {
            ("all", _) if !clause.literal => return Ok(None),
            ("null", Op::Equal) if !clause.literal => Test::Null,
            ("null", Op::NotEqual) if !clause.literal => Test::Something,
            ("null", op) if !clause.literal && op != Op::Contains => {
                return Err(unusable("a null value", "=, !=", op));
            }
            _ => match column.kind {
                Kind::Date | Kind::Instant => {
                    undated = table.name_of(table.source.key).zip(table.source.undated);
                    match parse_moment(value)? {
                        Moment::Age(age) => {
                            let newer = matches!(op, Op::Less | Op::LessOrEqual | Op::Equal);
                            Test::Number(if newer { Op::Greater } else { Op::Less }, rules.now.saturating_sub(age))
                        }
                        Moment::At(epoch) if op == Op::Contains => Test::Contains(epoch.to_string()),
                        Moment::At(epoch) => Test::Number(op, epoch),
                    }
                }
                Kind::List => match op {
                    Op::Equal | Op::NotEqual => Test::Listed(folded(&format!(",{value},")), op == Op::Equal),
                    Op::Contains => Test::Contains(folded(value)),
                    op => return Err(unusable(&format!("'{path}' field"), "=, !=, ~", op)),
                },
                Kind::Integer | Kind::AgentId | Kind::Epoch => match value.trim().parse() {
                    _ if op == Op::Contains => Test::Contains(folded(value)),
                    Ok(number) => Test::Number(op, number),
                    Err(_) => Test::Loose(op, Quantity::parse(value)),
                },
                Kind::Version => Self::text(op, &spaced_version(value)),
                Kind::Text => Self::text(op, &compact_json(value)),
            },
        };
        Ok(Some(Self { path, undated, test }))
    }

    fn text(op: Op, value: &str) -> Test {
        if op == Op::Contains { Test::Contains(folded(value)) } else { Test::Text(op, folded(value)) }
    }

    pub(super) fn holds(&self, row: &Value) -> bool {
        let value = at(row, self.path).filter(|value| !value.is_null());
        if let Some((key, number)) = self.undated
            && at(row, key).and_then(Value::as_i64) == Some(number)
        {
            return false;
        }
        let Some(value) = value else { return matches!(self.test, Test::Null) };
        match (&self.test, value) {
            (Test::Null, _) => false,
            (Test::Something, _) => true,
            (Test::Text(op, other), value) => op.accepts(folded(&text(value)).cmp(other)),
            (Test::Number(op, other), Value::Number(number)) => {
                op.accepts(Quantity::of(number).cmp(&Quantity::Whole((*other).into())))
            }
            (Test::Loose(op, other), Value::Number(number)) => {
                op.accepts(other.map_or(Ordering::Less, |other| Quantity::of(number).cmp(&other)))
            }
            // Every text is greater than every number.
            (Test::Number(op, _) | Test::Loose(op, _), _) => op.accepts(Ordering::Greater),
            (Test::Contains(part), value) => folded(&text(value)).contains(part.as_str()),
            (Test::Listed(part, wanted), value) => {
                format!(",{},", folded(&text(value))).contains(part.as_str()) == *wanted
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{leading_number, version_numbers};

    #[test]
    fn numbers_in_texts() {
        for (text, number) in
            [("12", 12), (" -3x", -3), ("+7.9", 7), ("", 0), ("x1", 0), ("9999999999999999999", i64::MAX)]
        {
            assert_eq!(leading_number(text), number, "{text}");
        }
        assert_eq!(version_numbers("Wazuh v4.14.7"), [4, 14, 7]);
        assert_eq!(version_numbers("v5"), [5, 0, 0]);
        assert_eq!(version_numbers(""), [0, 0, 0]);
    }
}
