//! The latest instant by which a token or a revocation of this home was dated. It only grows, until a new key pair has
//! ended all tokens.
//!
//! Instants of revocations are in the manager's own tables. That of tokens is in a table of ours, made when it is first
//! needed; other programs do not look at it.

use apid_store::{Reader, StoreError, Writer, bind};

const TABLE: &str = "apid_token_clock";

/// The least number that is an instant in milliseconds. Release 5 writes them into the columns of revocations, and
/// takes smaller numbers for seconds as release 4 writes them (docs/facts/07-v5.md, section 2.4). This server writes
/// seconds, which the programs of both releases understand.
const MILLISECONDS: i64 = 10_000_000_000;

/// The instant of a revocation in seconds.
pub(super) const fn in_seconds(instant: i64) -> i64 {
    if instant >= MILLISECONDS { instant / 1_000 } else { instant }
}

/// The same in SQL.
pub(super) const REVOKED_UNTIL: &str =
    "(CASE WHEN nbf_invalid_until >= 10000000000 THEN nbf_invalid_until / 1000 ELSE nbf_invalid_until END)";

/// The latest instant in use, if there is any.
pub(super) fn latest(reader: &Reader) -> Result<Option<i64>, StoreError> {
    let mut latest: Option<i64> = reader.one(
        &format!(
            "SELECT max(instant) FROM (SELECT max({REVOKED_UNTIL}) AS instant FROM users_token_blacklist \
             UNION ALL SELECT max({REVOKED_UNTIL}) FROM roles_token_blacklist \
             UNION ALL SELECT max({REVOKED_UNTIL}) FROM runas_token_blacklist)"
        ),
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
