//! What a clause asks of the values of its column: the one place that knows what operators and values mean for each
//! [`Kind`]. [`super::sql`] words it for a database, [`super::judge`] holds it against values.
//!
//! Must not be here: where the values are.

use super::dates::{TimeTest, time_test};
use super::{Clause, Column, Kind, Moment, Op, QueryError, parse_moment, version};

/// What a clause asks of a value. Nothing but [`Comparison::Null`] holds for NULL.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Comparison {
    /// It is NULL.
    Null,
    /// It is not.
    Something,
    /// It compares so with a number.
    Number(Op, i64),
    /// It compares so with a text, without regard to the case of ASCII letters.
    Text(Op, String),
    /// It compares so with a version, by the numbers of both.
    Version(Op, [i64; 3]),
    /// Its text has this part, without regard to the case of ASCII letters.
    Contains(String),
    /// The number of an agent with its three digits has this part.
    InId(String),
    /// It is a time that is kept as a text, and this holds for it.
    Time(TimeTest),
    /// A list of names has this one, or it has not.
    Listed(String, bool),
    /// It is the date of a row that has dates, and this holds for it.
    Date(DateTest),
}

/// What is asked of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DateTest {
    /// It compares so with this one.
    Compare(Op, i64),
    /// Its number has this part.
    Contains(String),
}

impl Comparison {
    /// What a clause asks of its column, which a message calls `name`; ages count from `now`, seconds since 1970.
    /// `None` for one that is void.
    ///
    /// # Errors
    ///
    /// When an operator or a date does not exist.
    pub(crate) fn of(clause: &Clause, column: &Column, name: &str, now: i64) -> Result<Option<Self>, QueryError> {
        let (op, value) = (clause.op, clause.value.as_str());
        match (value, op) {
            _ if clause.literal => {}
            ("all", _) => return Ok(None),
            ("null", Op::Equal) => return Ok(Some(Self::Null)),
            ("null", Op::NotEqual) => return Ok(Some(Self::Something)),
            ("null", op) if op != Op::Contains => return Err(unusable("a null value", "=, !=", op)),
            _ => {}
        }
        Ok(Some(match column.kind {
            Kind::Date | Kind::Instant => Self::Date(date(op, value, now)?),
            Kind::TimeText => Self::Time(time_test(clause, now)?),
            Kind::List => match op {
                Op::Equal | Op::NotEqual => Self::Listed(value.to_owned(), op == Op::Equal),
                Op::Contains => Self::Contains(value.to_owned()),
                op => return Err(unusable(&format!("'{name}' field"), "=, !=, ~", op)),
            },
            // An id is looked into as it is shown.
            Kind::AgentId if op == Op::Contains => Self::InId(value.to_owned()),
            Kind::Integer | Kind::Real | Kind::AgentId | Kind::Epoch => match value.trim().parse() {
                Ok(number) if op != Op::Contains => Self::Number(op, number),
                // Compared by the column's affinity: a text that is no number differs from every number.
                _ => Self::text(op, value),
            },
            Kind::Version => Self::version(op, value, version::spelled),
            Kind::Release => Self::version(op, value, |text| version::released(text, op == Op::Contains)),
            Kind::Text => Self::text(op, &compact_json(value)),
        }))
    }

    fn text(op: Op, value: &str) -> Self {
        if op == Op::Contains { Self::Contains(value.to_owned()) } else { Self::Text(op, value.to_owned()) }
    }

    /// Versions compare by their numbers; a text that is no version satisfies no comparison.
    fn version(op: Op, value: &str, spelled: impl Fn(&str) -> String) -> Self {
        match version::bound(op, value) {
            Some(numbers) => Self::Version(op, numbers),
            None => Self::text(op, &spelled(value)),
        }
    }
}

fn date(op: Op, value: &str, now: i64) -> Result<DateTest, QueryError> {
    Ok(match parse_moment(value)? {
        Moment::Age(age) => {
            let newer = matches!(op, Op::Less | Op::LessOrEqual | Op::Equal);
            DateTest::Compare(if newer { Op::Greater } else { Op::Less }, now.saturating_sub(age))
        }
        Moment::At(epoch) if op == Op::Contains => DateTest::Contains(epoch.to_string()),
        Moment::At(epoch) => DateTest::Compare(op, epoch),
    })
}

fn unusable(subject: &str, valid: &'static str, op: Op) -> QueryError {
    QueryError::UnusableOperator { subject: subject.to_owned(), valid, used: op.as_str() }
}

/// A JSON object or list in the form in which the databases keep it: without blanks.
pub(super) fn compact_json(text: &str) -> String {
    if text.starts_with(['{', '['])
        && let Ok(value) = serde_json::from_str::<serde_json::Value>(text)
    {
        return value.to_string();
    }
    text.to_owned()
}

/// The longest pattern that the database takes, in bytes.
const LONGEST_PATTERN: usize = 50_000;

/// The pattern of a text to look for in others, in which wildcards are themselves. `None` where the database takes no
/// pattern: one ends at a zero byte, and long ones are refused. The text is then looked for in the other way, which is
/// slower and does not stop at a zero byte.
pub(super) fn pattern(text: &str) -> Option<String> {
    if text.contains('\0') {
        return None;
    }
    let mut pattern = String::with_capacity(text.len() + 2);
    pattern.push('%');
    for symbol in text.chars() {
        if matches!(symbol, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(symbol);
    }
    pattern.push('%');
    (pattern.len() <= LONGEST_PATTERN).then_some(pattern)
}
