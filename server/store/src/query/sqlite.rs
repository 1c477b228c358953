//! What SQLite alone can say exactly: how it writes and reads numbers that are not whole.
//!
//! It is asked, in a database in memory of each thread that needs it. Must not be here: what can be told without it.

use std::cell::OnceCell;

use rusqlite::Connection;

thread_local! {
    static CONNECTION: OnceCell<Option<Connection>> = const { OnceCell::new() };
}

/// The answer of a statement with one parameter; `None` where there is no memory for a database.
fn ask<T: rusqlite::types::FromSql>(sql: &str, value: impl rusqlite::types::ToSql) -> Option<T> {
    CONNECTION.with(|connection| {
        let connection = connection.get_or_init(|| Connection::open_in_memory().ok()).as_ref()?;
        connection.prepare_cached(sql).ok()?.query_row([value], |row| row.get(0)).ok()
    })
}

/// The text of a number.
pub(crate) fn text_of(number: f64) -> String {
    ask("SELECT CAST(?1 AS TEXT)", number).unwrap_or_else(|| format!("{number:?}"))
}

/// The number that a text is.
pub(crate) fn real(text: &str) -> Option<f64> {
    ask("SELECT CAST(?1 AS REAL)", text)
}
