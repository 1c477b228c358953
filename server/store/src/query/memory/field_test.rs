//! One comparison under the rules of a table, made ready for many rows.

use std::borrow::Cow;

use serde_json::Value;

use super::at;
use crate::query::comparison::Comparison;
use crate::query::judge::{Affinity, Judge};
use crate::query::{Clause, Kind, QueryError, Table};

/// What the fields of a table mean, at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'t> {
    /// The fields.
    pub table: &'t Table,
    /// Seconds since 1970, from which ages count.
    pub now: i64,
}

/// A value as a text of the database.
pub(super) fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// Gives a value to `look` as the database has it.
pub(super) fn stored<T>(value: Option<&Value>, look: impl FnOnce(crate::Value<'_>) -> T) -> T {
    match value {
        None | Some(Value::Null) => look(crate::Value::Null),
        Some(Value::Number(number)) => look(match number.as_i64() {
            Some(number) => crate::Value::Integer(number),
            None => crate::Value::Real(number.as_f64().unwrap_or_default()),
        }),
        Some(value) => look(crate::Value::Text(text(value).as_bytes())),
    }
}

/// One comparison of a field with a value.
pub(super) struct FieldTest {
    path: &'static str,
    /// Path of the key and its value where comparisons with dates mean nothing.
    undated: Option<(&'static str, i64)>,
    judge: Judge,
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
        let Some(asked) = Comparison::of(clause, column, path, rules.now)? else { return Ok(None) };
        let undated = match asked {
            Comparison::Date(_) => table.name_of(table.source.key).zip(table.source.undated),
            _ => None,
        };
        // As the columns of these kinds are declared.
        let affinity = match column.kind {
            Kind::Integer | Kind::Real | Kind::AgentId | Kind::Epoch | Kind::Date | Kind::Instant => Affinity::Numeric,
            Kind::Text | Kind::TimeText | Kind::List | Kind::Version | Kind::Release => Affinity::Text,
        };
        Ok(Some(Self { path, undated, judge: Judge::new(&asked, affinity) }))
    }

    pub(super) fn holds(&self, row: &Value) -> bool {
        if let Some((key, number)) = self.undated
            && at(row, key).and_then(Value::as_i64) == Some(number)
        {
            return false;
        }
        stored(at(row, self.path), |value| self.judge.holds(value))
    }
}
