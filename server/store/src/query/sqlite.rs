//! What SQLite alone can say exactly: how it writes and reads numbers that are not whole, and what it makes of
//! texts that are none.
//!
//! It is asked, in a database in memory of each thread that needs it. Must not be here: what can be told without
//! it.

use std::cell::OnceCell;

use rusqlite::Connection;
use rusqlite::types::{FromSql, ToSql, ToSqlOutput, ValueRef};

use crate::Value;

thread_local! {
    static CONNECTION: OnceCell<Option<Connection>> = const { OnceCell::new() };
}

fn with_connection<T>(ask: impl FnOnce(&Connection) -> Option<T>) -> Option<T> {
    CONNECTION.with(|connection| ask(connection.get_or_init(|| Connection::open_in_memory().ok()).as_ref()?))
}

/// The answer of a statement with one parameter; `None` where there is no memory for a database.
fn ask<T: FromSql>(sql: &str, value: impl ToSql) -> Option<T> {
    with_connection(|connection| connection.prepare_cached(sql).ok()?.query_row([value], |row| row.get(0)).ok())
}

/// The text of a number.
pub(crate) fn text_of(number: f64) -> String {
    ask("SELECT CAST(?1 AS TEXT)", number).unwrap_or_else(|| format!("{number:?}"))
}

/// The number that a text is.
pub(crate) fn real(text: &str) -> Option<f64> {
    ask("SELECT CAST(?1 AS REAL)", text)
}

/// What expressions of `?1` are for a value; none of them where there is no memory for a database.
pub(crate) fn numbers(expressions: &[String], value: Value<'_>) -> Vec<Option<i64>> {
    let value = match value {
        Value::Null => ValueRef::Null,
        Value::Integer(number) => ValueRef::Integer(number),
        Value::Real(number) => ValueRef::Real(number),
        Value::Text(text) => ValueRef::Text(text),
        Value::Bytes(bytes) => ValueRef::Blob(bytes),
    };
    let sql = format!("SELECT {}", expressions.join(", "));
    let read = |row: &rusqlite::Row<'_>| (0..expressions.len()).map(|column| row.get(column)).collect();
    with_connection(|connection| {
        let value = [ToSqlOutput::Borrowed(value)];
        connection.prepare_cached(&sql).ok()?.query_row(value, read).ok()
    })
    .unwrap_or_default()
}
