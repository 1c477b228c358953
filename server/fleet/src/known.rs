//! `etc/client.keys`: which agents exist, and their keys (docs/facts/06-backends.md, section 1, and
//! docs/facts/04-modules.md, section 0).
//!
//! A line is `<id> <name> <ip> <key>`; a removed agent's name starts with `!`, and its id is not given out again.
//!
//! The list of those who exist is kept as long as the file is the same. Who writes the file by way of the ledger tells
//! what has changed, so that a line more in a file of many does not make everybody read it again.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use apid_formats::client_keys::each_entry;
use apid_home::Home;
use apid_home::agent::number;
use apid_home::directory::{Directory, HardLinks};

/// The agents of the file, as it was at one moment.
#[derive(Clone, Debug)]
pub struct Known {
    /// Ids of agents that were not removed, and 0 for the manager; sorted.
    ids: Arc<[i64]>,
    version: u64,
    /// Whether the manager counts as an agent.
    with_manager: bool,
}

impl Known {
    fn read(text: &[u8], version: u64) -> Self {
        let mut ids = Vec::new();
        each_entry(text, |entry| ids.extend((!entry.removed).then_some(entry.id)));
        Self::new(ids, version)
    }

    /// Of the numbers of all agents, in any order.
    fn new(mut ids: Vec<i64>, version: u64) -> Self {
        ids.push(0);
        ids.sort_unstable();
        ids.dedup();
        Self { ids: ids.into(), version, with_manager: true }
    }

    /// The same agents, without the manager: for generations of the API that know no agent 000. Costs no copy.
    #[must_use]
    pub fn without_manager(&self) -> Self {
        Self { with_manager: false, ..self.clone() }
    }

    /// Whether the manager is one of them.
    pub const fn with_manager(&self) -> bool {
        self.with_manager
    }

    /// Differs between two states of one file.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Whether the agent exists.
    pub fn contains(&self, id: i64) -> bool {
        self.ids().binary_search(&id).is_ok()
    }

    /// Number of an agent whose id is written so; none when there is no such agent. `0001` is no agent's id.
    pub fn find(&self, id: &str) -> Option<i64> {
        number(id).filter(|number| self.contains(*number))
    }

    /// All of them, in ascending order: the manager's 0 first, if it is one of them.
    pub fn ids(&self) -> &[i64] {
        match self.ids.split_first() {
            Some((0, agents)) if !self.with_manager => agents,
            _ => &self.ids,
        }
    }
}

impl AsRef<[i64]> for Known {
    fn as_ref(&self) -> &[i64] {
        self.ids()
    }
}

/// The file, read again only when it has changed.
#[derive(Debug)]
pub struct KeysFile {
    home: Home,
    path: PathBuf,
    cached: Mutex<Option<(Stamp, Arc<Known>)>>,
    /// Held while the file is read: others who want to know wait instead of reading it too.
    reading: Mutex<()>,
    /// The last version that was given out; 0 is that of a file that is missing.
    version: AtomicU64,
    /// How often the file was read.
    #[cfg(test)]
    pub readings: AtomicU64,
}

/// What changes when a file does: every writer of this file replaces it or appends to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    /// The state that these metadata tell of.
    pub fn of(metadata: &fs::Metadata) -> Self {
        Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            size: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }

    /// Whether this is the file of this number, of `size` bytes.
    pub fn is(&self, inode: u64, size: u64) -> bool {
        (self.inode, self.size) == (inode, size)
    }

    /// Whether this is the file of `before`, grown to `size` bytes.
    pub fn follows(&self, before: &Self, size: u64) -> bool {
        (self.device, self.inode, self.size) == (before.device, before.inode, size)
    }
}

impl KeysFile {
    /// The file of `home`. It need not exist.
    pub fn new(home: Home) -> Self {
        Self {
            path: home.client_keys(),
            home,
            cached: Mutex::new(None),
            reading: Mutex::new(()),
            version: AtomicU64::new(0),
            #[cfg(test)]
            readings: AtomicU64::new(0),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The agents it lists now. A file that is missing lists none but the manager.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn known(&self) -> io::Result<Arc<Known>> {
        if let Some(known) = self.cached(self.stamp()?) {
            return Ok(known);
        }
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        // Stamped before it is read: a change while reading makes the stamp old, never the list.
        let stamp = self.stamp()?;
        if let Some(known) = self.cached(stamp) {
            return Ok(known);
        }
        #[cfg(test)]
        self.readings.fetch_add(1, Ordering::Relaxed);
        let known = Arc::new(Known::read(&self.read()?, self.next_version()));
        *self.lock() = stamp.map(|stamp| (stamp, Arc::clone(&known)));
        Ok(known)
    }

    /// The home's directory, by which the file is reached.
    ///
    /// # Errors
    ///
    /// When it cannot be opened.
    pub fn root(&self) -> io::Result<Directory> {
        self.home.directory()
    }

    /// The bytes of the file; of one that is missing, none. Other names of it are no harm: it is not shown as it is.
    ///
    /// # Errors
    ///
    /// When it is a link, or cannot be read.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        Ok(self.root()?.read_if_there(&self.path, HardLinks::Allow)?.unwrap_or_default())
    }

    /// The state of the file, or of a link in its place; none when it is missing. By path, because every request asks:
    /// it only tells whether the file is to be read again.
    fn stamp(&self) -> io::Result<Option<Stamp>> {
        match fs::symlink_metadata(&self.path) {
            Ok(metadata) => Ok(Some(Stamp::of(&metadata))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What is known of the file in this state.
    fn cached(&self, stamp: Option<Stamp>) -> Option<Arc<Known>> {
        let Some(stamp) = stamp else { return Some(Arc::new(Known::new(Vec::new(), 0))) };
        self.lock().as_ref().filter(|(old, _)| *old == stamp).map(|(_, known)| Arc::clone(known))
    }

    /// Somebody has read the file in this state, and found agents of these numbers.
    pub fn learn(&self, stamp: Stamp, ids: impl FnOnce() -> Vec<i64>) {
        if self.cached(Some(stamp)).is_none() {
            let known = Arc::new(Known::new(ids(), self.next_version()));
            *self.lock() = Some((stamp, known));
        }
    }

    /// Somebody has brought the file from the state `before` to the state `now` by taking some agents out and entering
    /// others.
    pub fn follow(&self, before: Stamp, now: Stamp, gone: &[i64], new: Option<i64>) {
        let Some(known) = self.cached(Some(before)) else { return };
        let gone: BTreeSet<i64> = gone.iter().copied().collect();
        let mut ids = Vec::with_capacity(known.ids.len() + 1);
        ids.extend(known.ids.iter().filter(|id| !gone.contains(id)).chain(&new));
        let known = Arc::new(Known::new(ids, self.next_version()));
        let mut cached = self.lock();
        // Unless somebody has read a newer one meanwhile.
        if cached.as_ref().is_some_and(|(stamp, _)| *stamp == before) {
            *cached = Some((now, known));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<(Stamp, Arc<Known>)>> {
        self.cached.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_version(&self) -> u64 {
        self.version.fetch_add(1, Ordering::Relaxed) + 1
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Home, KeysFile, Known};

    const TEXT: &str =
        "001 web any k1\n002 !gone any k2\n\n#comment\n12 short any k\n1000 big 10.0.0.1 k3 trailing\n003 noip\n";

    #[test]
    fn known_agents() {
        let known = Known::read(TEXT.as_bytes(), 1);
        assert_eq!(known.ids(), [0, 1, 1000]);
        let found: Vec<_> = ["000", "001", "0001", "1", "+01", "002", "1000", "01000"].map(|id| known.find(id)).into();
        assert_eq!(found, [Some(0), Some(1), None, None, None, None, Some(1000), None]);
        let agents = known.without_manager();
        assert_eq!((agents.ids(), agents.find("000"), agents.find("001")), (&[1, 1000][..], None, Some(1)));
        assert_eq!((agents.version(), agents.contains(0), known.contains(0)), (1, false, true));
    }

    #[test]
    fn a_line_that_is_no_text_hides_nobody() {
        let known = Known::read(b"001 a any k\n002 \xff any k\n003 \xffb", 1);
        assert_eq!(known.ids(), [0, 1, 2]);
    }

    #[test]
    fn the_file_is_read_again_when_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::unchecked(folder.path().to_owned());
        let path = home.client_keys();
        std::fs::create_dir(folder.path().join("etc")).unwrap();
        let file = KeysFile::new(home);
        assert_eq!(file.known().unwrap().ids(), [0]);
        std::fs::write(&path, "001 a any k\n").unwrap();
        assert_eq!(file.known().unwrap().ids(), [0, 1]);
        std::fs::write(&path, "002 a any k\n").unwrap();
        assert_eq!(file.known().unwrap().ids(), [0, 2]);
    }
}
