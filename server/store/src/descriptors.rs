//! Descriptors by which the bytes of a database file are read beside SQLite.
//!
//! Closing any descriptor of a file takes all of this process's POSIX locks on it away, those of SQLite's connections
//! among them: a reader then sees a state that changes, and a writer destroys what another one writes. (SQLite keeps
//! its own descriptors open until none of its connections holds a lock.) So a descriptor that was opened here is shared
//! by all who read the file, and closed when no connection of this process is left: each connection has a [`Lease`],
//! from before it is opened until after it is closed.
//!
//! Must not be here: what the bytes mean.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use rustix::fs::OFlags;

use super::lock;

/// Device and inode of a file.
pub(super) type Identity = (u64, u64);

/// The files that are in use.
static USED: LazyLock<Mutex<HashMap<Identity, Used>>> = LazyLock::new(Mutex::default);

#[derive(Default)]
struct Used {
    leases: usize,
    /// More than one only if the name led to another file while it was opened.
    descriptors: Vec<Arc<File>>,
    /// Those of the index of the write-ahead log, on which SQLite has locks too.
    indexes: Vec<Arc<File>>,
}

/// What keeps a file's descriptors open.
pub(super) struct Lease(Option<Identity>);

impl Lease {
    /// For what is to be opened at `path`.
    pub(super) fn of(path: &Path) -> Self {
        let identity = fs::metadata(path).ok().map(|metadata| identity_of(&metadata));
        if let Some(identity) = identity {
            lock(&USED).entry(identity).or_default().leases += 1;
        }
        Self(identity)
    }

    /// For no file.
    pub(super) const fn none() -> Self {
        Self(None)
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let Some(identity) = self.0 else { return };
        // Closed with the lock, so that no connection is opened meanwhile.
        let mut used = lock(&USED);
        if let Some(file) = used.get_mut(&identity) {
            file.leases = file.leases.saturating_sub(1);
            if file.leases == 0 {
                used.remove(&identity);
            }
        }
    }
}

/// The file that is called `path`, for reading, if it is the one with this identity. Somebody has a lease of it, and
/// has it for longer than the descriptor that is given.
///
/// # Errors
///
/// When the file cannot be looked at or opened.
pub(super) fn descriptor(path: &Path, identity: Identity) -> io::Result<Option<Arc<File>>> {
    let mut used = lock(&USED);
    if let Some(file) = used.get(&identity).and_then(|used| used.descriptors.first()) {
        return Ok(Some(Arc::clone(file)));
    }
    // Nothing is opened that would have to be closed again.
    if identity_of(&fs::symlink_metadata(path)?) != identity {
        return Ok(None);
    }
    let file = Arc::new(for_reading(path)?);
    let found = identity_of(&file.metadata()?);
    match used.get_mut(&found) {
        Some(used) => used.descriptors.push(Arc::clone(&file)),
        // Nobody has a connection to it.
        None => return Ok(None),
    }
    Ok((found == identity).then_some(file))
}

/// The index of the write-ahead log of the database that is called `path` and has this identity, of which somebody has
/// a lease. `None` where there is none.
pub(super) fn index_of_log(path: &Path, identity: Identity) -> Option<Arc<File>> {
    let mut used = lock(&USED);
    let used = used.get_mut(&identity)?;
    let path = beside(path, "-shm");
    let there = identity_of(&fs::symlink_metadata(&path).ok()?);
    let is_there = |file: &&Arc<File>| file.metadata().is_ok_and(|metadata| identity_of(&metadata) == there);
    if let Some(index) = used.indexes.iter().find(is_there) {
        return Some(Arc::clone(index));
    }
    let index = Arc::new(for_reading(&path).ok()?);
    used.indexes.push(Arc::clone(&index));
    identity_of(&index.metadata().ok()?).eq(&there).then_some(index)
}

/// Whatever has taken the name is neither followed nor waited for.
fn for_reading(path: &Path) -> io::Result<File> {
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

/// The bytes of a file from their beginning, beside whatever connections there are to it.
pub(super) struct Beside {
    // Before the lease, since it must not be the last to be closed.
    file: Arc<File>,
    at: u64,
    _lease: Lease,
}

impl Beside {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        // A link is followed as it is by whoever opens the file, so that the lease is of what it leads to.
        let path = fs::canonicalize(path)?;
        let lease = Lease::of(&path);
        let file = match lease.0 {
            Some(identity) => descriptor(&path, identity)?,
            None => None,
        };
        let file = file.ok_or_else(|| io::Error::other("the file was replaced while it was opened"))?;
        Ok(Self { file, at: 0, _lease: lease })
    }
}

impl Read for Beside {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read_at(into, self.at)?;
        self.at = self.at.saturating_add(read as u64);
        Ok(read)
    }
}

/// The file with this ending beside a database.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

pub(super) fn identity_of(metadata: &fs::Metadata) -> Identity {
    (metadata.dev(), metadata.ino())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::Read as _;
    use std::process::Command;

    use rusqlite::Connection;

    use super::{Beside, Lease, USED, identity_of};
    use crate::{Access, JournalMode, Single, journal_mode, lock};

    /// What this test binary does as another process.
    const OTHER: &str = "APID_STORE_DESCRIPTORS_OTHER";

    /// Does nothing unless it is started by the test below.
    #[test]
    fn another_process() {
        let Ok(path) = std::env::var(OTHER) else { return };
        let connection = Connection::open(path).unwrap();
        assert!(connection.execute_batch("BEGIN EXCLUSIVE").is_err(), "the lock of the reader was lost");
    }

    #[test]
    fn bytes_are_read_without_the_loss_of_locks() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.db");
        let single = Single::open(&path, Access::Create).unwrap();
        single.script("CREATE TABLE t (a); INSERT INTO t VALUES (1)").unwrap();
        single
            .read(|reader| {
                reader.one::<i64, crate::StoreError>("SELECT a FROM t", &[], |row| row.get(0))?;
                assert_eq!(journal_mode(&path).unwrap(), JournalMode::Rollback);
                let mut bytes = Vec::new();
                Beside::open(&path).unwrap().read_to_end(&mut bytes).unwrap();
                assert!(bytes.starts_with(b"SQLite format 3"));
                drop(Single::open(&path, Access::Untouched)?);
                let status = Command::new(std::env::current_exe().unwrap())
                    .args(["--exact", "descriptors::tests::another_process"])
                    .env(OTHER, &path)
                    .status();
                assert!(status.unwrap().success());
                Ok::<_, crate::StoreError>(())
            })
            .unwrap();
    }

    #[test]
    fn descriptors_are_closed_with_the_last_lease() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        std::fs::write(&path, "abc").unwrap();
        let identity = identity_of(&std::fs::metadata(&path).unwrap());
        let kept = || lock(&USED).get(&identity).map(|used| (used.leases, used.descriptors.len()));
        let lease = Lease::of(&path);
        drop(Beside::open(&path).unwrap());
        drop(Beside::open(&path).unwrap());
        assert_eq!(kept(), Some((1, 1)));
        drop(lease);
        assert_eq!(kept(), None);
    }
}
