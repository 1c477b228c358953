//! Functions that queries may call in SQL, for what SQLite's own would say too slowly.
//!
//! Assumes that every connection that runs queries has them. Must not be here: a function that
//! schemas use, since other programs open the same files.

use std::cmp::Ordering;

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;

use super::version;

/// Compares a stored version with three numbers: less than 0, 0 or more than 0; `NULL` for what is no version.
/// Arguments: the text, major, minor and patch.
pub(crate) const COMPARE_VERSION: &str = "apid_compare_version";

/// Makes the functions known to `connection`.
///
/// # Errors
///
/// When the driver has no memory for them.
pub(crate) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function(COMPARE_VERSION, 4, flags, compare_version)
}

fn compare_version(context: &Context<'_>) -> rusqlite::Result<Option<i64>> {
    let ValueRef::Text(text) = context.get_raw(0) else { return Ok(None) };
    let bound = [context.get::<i64>(1)?, context.get(2)?, context.get(3)?];
    Ok(compared(&String::from_utf8_lossy(text), bound))
}

/// What [`COMPARE_VERSION`] answers for a stored text.
pub(crate) fn compared(text: &str, version: [i64; 3]) -> Option<i64> {
    Some(match version::of_stored(text)?.cmp(&version) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    })
}
