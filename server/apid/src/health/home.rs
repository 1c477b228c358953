//! Whether the databases that every request needs can be read.

use std::fs::File;
use std::io::Read as _;

use apid_home::Home;
use apid_store::{Store, StoreError};

/// With what every SQLite database begins.
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// What of a home cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unreadable {
    #[error("{}: {error}", file.display())]
    File { file: std::path::PathBuf, error: std::io::Error },
    #[error(transparent)]
    Database(#[from] StoreError),
}

/// Reads the beginning of each database. Blocks.
pub(super) fn files(home: &Home) -> Result<(), Unreadable> {
    for file in [home.rbac_db(), home.global_db()] {
        let mut beginning = [0; SQLITE.len()];
        let read = File::open(&file).and_then(|mut open| open.read_exact(&mut beginning));
        let read = read.and_then(|()| match beginning == *SQLITE {
            true => Ok(()),
            false => Err(std::io::Error::other("this is no database")),
        });
        read.map_err(|error| Unreadable::File { file, error })?;
    }
    Ok(())
}

/// Reads a row of the agents. Blocks.
pub(super) fn agents(home: &Home, store: &Store) -> Result<(), Unreadable> {
    store.database(home.global_db()).read_now(|reader| {
        reader.prepare("SELECT id FROM agent LIMIT 1")?.first(&[], |_| Ok::<_, Unreadable>(()))?;
        Ok(())
    })
}
