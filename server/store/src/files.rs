//! What is remembered of each database file while somebody holds a [`crate::Database`] of it.
//!
//! A manager of a hundred thousand agents has as many databases, so a file that nobody asks about is forgotten. What a
//! forgotten file leaves behind (an idle connection, values that are kept under its epochs) must not be mistaken for
//! that of its successor, so no two files ever have an epoch in common.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};

use apid_request::fair::{Limits, Turns};

use super::changes::Log;
use super::lock;
use super::untouched::Copy;
use super::wdb::{Actor, State};

/// Changes that may wait for the writer of one database.
const WAITING_WRITERS: Limits = Limits { each: 256, total: 4_096 };

/// Names of forgotten files that are kept at least before they are cleared away.
const LEAST: usize = 256;

/// Bits of an epoch that count the changes of one file; those above tell the files apart.
const EPOCH_BITS: u32 = 40;

/// Files so far, of all stores: an epoch of one is never taken for that of another.
static FILES: AtomicU64 = AtomicU64::new(0);

/// One database file.
pub(super) struct DatabaseFile {
    pub(super) path: PathBuf,
    /// What `wazuh-db` calls it, if it is asked for the database where it runs.
    pub(super) actor: Option<Actor>,
    /// The state that `wazuh-db` last told, and its epoch.
    pub(super) told: Mutex<Option<(State, u64)>>,
    /// The last epoch that was given out.
    pub(super) epoch: AtomicU64,
    /// Held by a writer across its transaction.
    pub(super) writing: Mutex<()>,
    /// Whose writer is next. Writers wait here without occupying a worker.
    pub(super) turns: Turns,
    /// The copy that is read in place of a file that cannot be read as it is.
    pub(super) copy: Mutex<Option<Arc<Copy>>>,
    /// Where changes of tables are noted, for those who follow them.
    logs: Mutex<Vec<Weak<Log>>>,
}

impl DatabaseFile {
    /// A new log of the changes of a table, which is kept as long as somebody has it.
    pub(super) fn log(&self, table: &str, key: &str) -> Arc<Log> {
        let log = Arc::new(Log::new(table, key));
        let mut logs = lock(&self.logs);
        logs.retain(|log| log.strong_count() > 0);
        logs.push(Arc::downgrade(&log));
        log
    }

    /// Whether somebody follows what changes.
    pub(super) fn is_followed(&self) -> bool {
        lock(&self.logs).iter().any(|log| log.strong_count() > 0)
    }

    /// The logs that somebody has.
    pub(super) fn logs(&self) -> Vec<Arc<Log>> {
        lock(&self.logs).iter().filter_map(Weak::upgrade).collect()
    }
}

/// The files that are in use, by their names.
#[derive(Default)]
pub(super) struct Files {
    by_path: HashMap<PathBuf, Weak<DatabaseFile>>,
    /// Names kept when the forgotten ones were last cleared away.
    kept: usize,
}

impl Files {
    /// The file at `path`: the one that is in use, or a new one.
    /// `actor` says what `wazuh-db` calls it.
    pub(super) fn named(&mut self, path: PathBuf, actor: impl FnOnce(&Path) -> Option<Actor>) -> Arc<DatabaseFile> {
        if let Some(file) = self.by_path.get(&path).and_then(Weak::upgrade) {
            return file;
        }
        if self.by_path.len() >= LEAST.max(2 * self.kept) {
            self.by_path.retain(|_, file| file.strong_count() > 0);
            self.kept = self.by_path.len();
        }
        let epoch = AtomicU64::new(FILES.fetch_add(1, Ordering::Relaxed) << EPOCH_BITS);
        let (writing, copy, told, actor) = (Mutex::default(), Mutex::default(), Mutex::default(), actor(&path));
        let logs = Mutex::default();
        let turns = Turns::new(1, WAITING_WRITERS);
        let file = Arc::new(DatabaseFile { path: path.clone(), actor, told, epoch, writing, turns, copy, logs });
        self.by_path.insert(path, Arc::downgrade(&file));
        file
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::sync::atomic::Ordering;

    use super::{Files, LEAST};

    #[test]
    fn a_file_is_remembered_while_it_is_in_use() {
        let mut files = Files::default();
        let (held, again) = (files.named("held".into(), |_| None), files.named("held".into(), |_| None));
        assert!(Arc::ptr_eq(&held, &again));
        let mut epochs = std::collections::BTreeSet::new();
        for number in 0..100_000 {
            epochs.insert(files.named(PathBuf::from(format!("{number}.db")), |_| None).epoch.load(Ordering::Relaxed));
            assert!(files.by_path.len() <= LEAST);
        }
        assert_eq!(epochs.len(), 100_000, "no two files share an epoch");
        assert!(Arc::ptr_eq(&held, &files.named("held".into(), |_| None)));
    }

    #[test]
    fn files_in_use_are_never_cleared_away() {
        let mut files = Files::default();
        let held: Vec<_> =
            (0..3 * LEAST).map(|number| files.named(PathBuf::from(number.to_string()), |_| None)).collect();
        for file in held {
            assert!(Arc::ptr_eq(&file, &files.named(file.path.clone(), |_| None)));
        }
    }
}
