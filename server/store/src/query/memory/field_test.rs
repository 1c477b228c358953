//! One comparison under the rules of a table, made ready for many rows.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::Value;

use super::value::{Quantity, at};
use crate::query::dates::{TimeTest, time_test};
use crate::query::sql::{compact_json, unusable};
use crate::query::{Clause, Kind, Moment, Op, QueryError, Table, parse_moment, version};

/// What the fields of a table mean, at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'t> {
    /// The fields.
    pub table: &'t Table,
    /// Seconds since 1970, from which ages count.
    pub now: i64,
}

pub(super) fn folded(text: &str) -> String {
    text.to_ascii_lowercase()
}

/// Whether a text is `YYYY/MM/DD HH:MM:SS`.
fn is_time(text: &str) -> bool {
    let form = b"dddd/dd/dd dd:dd:dd";
    text.len() == form.len()
        && text.bytes().zip(form).all(|(byte, form)| if *form == b'd' { byte.is_ascii_digit() } else { byte == *form })
}

/// A value as a text of the database.
pub(super) fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
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
    /// By the numbers of versions.
    Version(Op, [i64; 3]),
    /// A part, in lower case.
    Contains(String),
    /// With a time that is kept as a text.
    Time(TimeTest),
    /// A part of the number of an agent with its three digits, in lower case.
    InId(String),
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
                Kind::AgentId if op == Op::Contains => Test::InId(folded(value)),
                Kind::TimeText => Test::Time(time_test(clause, rules.now)?),
                Kind::Integer | Kind::Real | Kind::AgentId | Kind::Epoch => match value.trim().parse() {
                    _ if op == Op::Contains => Test::Contains(folded(value)),
                    Ok(number) => Test::Number(op, number),
                    Err(_) => Test::Loose(op, Quantity::parse(value)),
                },
                Kind::Version | Kind::Release => match version::bound(op, value) {
                    Some(numbers) => Test::Version(op, numbers),
                    None if column.kind == Kind::Release => {
                        Self::text(op, &version::released(value, op == Op::Contains))
                    }
                    None => Self::text(op, &version::spelled(value)),
                },
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
            (Test::Version(op, bound), value) => {
                version::of_stored(&text(value)).is_some_and(|numbers| op.accepts(numbers.cmp(bound)))
            }
            (Test::InId(part), value) => value.as_i64().is_some_and(|id| format!("{id:03}").contains(part.as_str())),
            (Test::Time(test), value) => {
                let value = text(value);
                is_time(&value)
                    && match test {
                        TimeTest::Compare(op, time) => op.accepts((*value).cmp(time.as_str())),
                        TimeTest::Contains(part) => value.contains(part.as_str()),
                    }
            }
            (Test::Contains(part), value) => folded(&text(value)).contains(part.as_str()),
            (Test::Listed(part, wanted), value) => {
                format!(",{},", folded(&text(value))).contains(part.as_str()) == *wanted
            }
        }
    }
}
