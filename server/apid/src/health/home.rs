//! Whether the databases that every request needs can be read.

use apid_home::Home;
use apid_store::{Store, StoreError, journal_mode};

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
        // A file that is opened and closed here by other means would take the locks of the server's connections away.
        let read = journal_mode(&file).and_then(|_| match std::fs::metadata(&file)?.len() {
            0 => Err(std::io::Error::other("this is no database")),
            _ => Ok(()),
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
