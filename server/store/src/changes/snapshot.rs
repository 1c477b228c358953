//! The bytes that a reader's transaction sees.
//!
//! With a rollback journal a reader's lock keeps everybody from changing the file, so that its bytes are what SQLite
//! shows the reader. Nothing else is read in this way: not the file of a database with a write-ahead log, whose latest
//! pages are elsewhere; not a copy or one that is frozen; not what the reader itself is changing.

use std::fs::File;
use std::sync::Arc;

use rusqlite::{MAIN_DB, TransactionState};

use super::header::Header;
use super::position::Position;
use crate::descriptors::{Identity, descriptor};
use crate::{Reader, StoreError};

/// A state of a file that lasts as long as the transaction that sees it.
pub(super) struct Snapshot {
    pub(super) file: Arc<File>,
    pub(super) identity: Identity,
    pub(super) position: Position,
    pub(super) header: Header,
}

impl Snapshot {
    /// What `reader` sees; `None` if that cannot be told from the bytes of a file.
    pub(super) fn of(reader: &Reader) -> Result<Option<Self>, StoreError> {
        let connection = &reader.connection;
        let (Some(identity), Some(path)) = (reader.file, connection.path()) else { return Ok(None) };
        // These take the lock, if nothing was read before.
        let cookie = pragma(reader, "PRAGMA schema_version")?;
        let pages = pragma(reader, "PRAGMA page_count")?;
        let reads = connection.transaction_state(Some(MAIN_DB)).map_err(StoreError::sql)? == TransactionState::Read;
        if !reads || connection.is_autocommit() {
            return Ok(None);
        }
        let Some(file) = descriptor(path.as_ref(), identity).ok().flatten() else { return Ok(None) };
        let Some((position, header)) = Position::of(&file) else { return Ok(None) };
        let is_same = i64::from(header.cookie) == cookie & i64::from(u32::MAX)
            && header.pages.is_none_or(|told| i64::from(told) == pages);
        Ok(is_same.then_some(Self { file, identity, position, header }))
    }
}

fn pragma(reader: &Reader, sql: &str) -> Result<i64, StoreError> {
    reader.one(sql, &[], |row| row.get(0))
}
