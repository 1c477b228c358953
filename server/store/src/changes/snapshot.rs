//! The state that a reader's transaction sees.
//!
//! With a rollback journal a reader's lock keeps everybody from changing the file, so that its bytes are what SQLite
//! shows the reader. With a write-ahead log it is known which state of the log the reader sees, and no more. Nothing is
//! known of a copy or a file that is frozen, and of what the reader itself is changing.

use std::fs::File;
use std::sync::Arc;

use rusqlite::{MAIN_DB, TransactionState};

use super::header::Header;
use super::position::{FilePosition, Position};
use crate::descriptors::{Identity, descriptor};
use crate::{Reader, StoreError};

/// A state that lasts as long as the transaction that sees it.
pub(super) struct Snapshot {
    pub(super) identity: Identity,
    pub(super) position: Position,
    /// Changes of the schema so far, and how texts are encoded.
    pub(super) cookie: u32,
    pub(super) encoding: u32,
    /// The file whose bytes it is, if they are all in one.
    pub(super) bytes: Option<Bytes>,
}

/// A file that nobody changes.
pub(super) struct Bytes {
    pub(super) file: Arc<File>,
    pub(super) header: Header,
    pub(super) pages: u32,
}

impl Snapshot {
    /// What `reader` sees; `None` if that cannot be told.
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
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the 32 bits of the file")]
        let told = cookie as u32;
        if let Some(log) = reader.log {
            let position = Position::Log(log);
            return Ok(Some(Self { identity, position, cookie: told, encoding: 0, bytes: None }));
        }
        let Some(file) = descriptor(path.as_ref(), identity).ok().flatten() else { return Ok(None) };
        let Some((position, header)) = FilePosition::of(&file) else { return Ok(None) };
        let is_same = header.cookie == told && header.pages.is_none_or(|told| i64::from(told) == pages);
        if !is_same {
            return Ok(None);
        }
        let pages = position.pages(header.page_size);
        let (position, encoding) = (Position::File(position), header.encoding);
        let bytes = Some(Bytes { file, header, pages });
        Ok(Some(Self { identity, position, cookie: told, encoding, bytes }))
    }
}

fn pragma(reader: &Reader, sql: &str) -> Result<i64, StoreError> {
    reader.one(sql, &[], |row| row.get(0))
}
