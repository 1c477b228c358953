//! The latest instant by which a token or a revocation of this home was dated. It only grows, until a new key pair has
//! ended all tokens.
//!
//! Instants of revocations are in the manager's own tables. That of tokens is in a table of ours, made when it is first
//! needed; other programs do not look at it.

use apid_store::{Reader, StoreError, Writer, bind};

const TABLE: &str = "apid_token_clock";

/// The latest instant in use, if there is any.
pub(super) fn latest(reader: &Reader) -> Result<Option<i64>, StoreError> {
    let mut latest: Option<i64> = reader.one(
        "SELECT max(instant) FROM (SELECT max(nbf_invalid_until) AS instant FROM users_token_blacklist \
         UNION ALL SELECT max(nbf_invalid_until) FROM roles_token_blacklist \
         UNION ALL SELECT max(nbf_invalid_until) FROM runas_token_blacklist)",
        bind![],
        |row| row.get(0),
    )?;
    if has_table(reader)? {
        let used: Option<i64> = reader.one(&format!("SELECT max(latest) FROM {TABLE}"), bind![], |row| row.get(0))?;
        latest = latest.max(used);
    }
    Ok(latest)
}

/// Notes an instant that is about to be used.
pub(super) fn record(writer: &Writer<'_>, instant: i64) -> Result<(), StoreError> {
    if !has_table(writer)? {
        writer.script(&format!(
            "CREATE TABLE {TABLE} (id INTEGER PRIMARY KEY CHECK (id = 1), latest INTEGER NOT NULL)"
        ))?;
    }
    let sql = format!(
        "INSERT INTO {TABLE} (id, latest) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET latest = max(latest, excluded.latest)"
    );
    writer.change(&sql, bind![instant]).map(drop)
}

/// Forgets all revocations and all instants: after a change of keys no older token is valid anyway.
pub(super) fn clear(writer: &Writer<'_>) -> Result<(), StoreError> {
    for table in ["users_token_blacklist", "roles_token_blacklist", "runas_token_blacklist"] {
        writer.change(&format!("DELETE FROM {table}"), bind![])?;
    }
    if has_table(writer)? {
        writer.change(&format!("DELETE FROM {TABLE}"), bind![])?;
    }
    Ok(())
}

fn has_table(reader: &Reader) -> Result<bool, StoreError> {
    reader.exists("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1", bind![TABLE])
}
