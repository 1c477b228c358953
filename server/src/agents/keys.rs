//! `etc/client.keys`: which agents exist, and their keys (API facts, home layout and conventions).
//!
//! A line is `<id> <name> <ip> <key>`; a removed agent's name starts with `!`, and its id is not given out again.

use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// One line of the file that describes an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Number of the agent.
    pub id: i64,
    /// Name, without the mark of a removed agent.
    pub name: &'a str,
    /// Address or `any`.
    pub ip: &'a str,
    /// Secret.
    pub key: &'a str,
    /// Whether the agent was removed.
    pub removed: bool,
}

impl<'a> Entry<'a> {
    /// Reads a line; nothing when it describes no agent.
    pub fn parse(line: &'a str) -> Option<Self> {
        let (id, rest) = line.split_once(' ')?;
        if id.len() < 3 || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mut words = rest.splitn(3, ' ');
        let (name, ip, key) = (words.next()?, words.next()?, words.next()?);
        let (removed, name) = match name.strip_prefix(['!', '#']) {
            Some(name) => (true, name),
            None => (false, name),
        };
        Some(Self { id: id.parse().ok()?, name, ip, key: key.trim_end(), removed })
    }
}

/// The agents of the file, as it was at one moment.
#[derive(Debug, Default)]
pub struct Known {
    /// Ids of agents that were not removed, and 0 for the manager; sorted.
    ids: Vec<i64>,
    version: u64,
}

impl Known {
    fn read(text: &str, version: u64) -> Self {
        let entries = text.lines().filter_map(Entry::parse).filter(|entry| !entry.removed);
        let mut ids: Vec<_> = std::iter::once(0).chain(entries.map(|entry| entry.id)).collect();
        ids.sort_unstable();
        ids.dedup();
        Self { ids, version }
    }

    /// Differs between two readings of one file.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Whether the agent exists.
    pub fn contains(&self, id: i64) -> bool {
        self.ids.binary_search(&id).is_ok()
    }

    /// Number of an agent whose id is written so; none when there is no such agent. `0001` is no agent's id.
    pub fn find(&self, id: &str) -> Option<i64> {
        let number: i64 = id.parse().ok()?;
        let canonical = id.len() == 3 || (id.len() > 3 && !id.starts_with('0'));
        (canonical && !id.starts_with('+') && self.contains(number)).then_some(number)
    }

    /// All of them, the manager's 0 first.
    pub fn ids(&self) -> &[i64] {
        &self.ids
    }
}

/// The file, read again only when it has changed.
#[derive(Debug)]
pub struct KeysFile {
    path: PathBuf,
    cached: Mutex<Option<(Stamp, Arc<Known>)>>,
    /// How often the file was read; 0 is the version of a file that is missing.
    readings: AtomicU64,
}

/// What changes when a file does: every writer of this file replaces it or appends to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    pub(crate) fn of(metadata: &fs::Metadata) -> Self {
        Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            size: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }

    /// Whether this is the file of this number, of `size` bytes.
    pub(crate) fn is(&self, inode: u64, size: u64) -> bool {
        (self.inode, self.size) == (inode, size)
    }

    /// Whether this is the file of `before`, grown to `size` bytes.
    pub(crate) fn follows(&self, before: &Self, size: u64) -> bool {
        (self.device, self.inode, self.size) == (before.device, before.inode, size)
    }
}

impl KeysFile {
    /// The file at `path`. It need not exist.
    pub const fn new(path: PathBuf) -> Self {
        Self { path, cached: Mutex::new(None), readings: AtomicU64::new(0) }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The agents it lists now. A file that is missing lists none but the manager.
    pub fn known(&self) -> io::Result<Arc<Known>> {
        let metadata = match fs::metadata(&self.path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Arc::new(Known::read("", 0))),
            Err(error) => return Err(error),
        };
        let stamp = Stamp::of(&metadata);
        {
            let cached = self.cached.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((old, known)) = cached.as_ref()
                && *old == stamp
            {
                return Ok(Arc::clone(known));
            }
        }
        // Stamped before it is read: a change while reading makes the stamp old, never the list.
        let version = self.readings.fetch_add(1, Ordering::Relaxed) + 1;
        let known = Arc::new(Known::read(&read_text(&self.path)?, version));
        *self.cached.lock().unwrap_or_else(PoisonError::into_inner) = Some((stamp, Arc::clone(&known)));
        Ok(known)
    }
}

/// The whole file; bytes that are not UTF-8 are replaced, so that one bad line does not hide the others.
pub(super) fn read_text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    match fs::File::open(path) {
        Ok(mut file) => file.read_to_end(&mut bytes)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
        Err(error) => return Err(error),
    };
    Ok(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Entry, KeysFile, Known};

    const TEXT: &str =
        "001 web any k1\n002 !gone any k2\n\n#comment\n12 short any k\n1000 big 10.0.0.1 k3 trailing\n003 noip\n";

    #[test]
    fn lines() {
        let entry = Entry::parse("002 !gone any k2").unwrap();
        assert_eq!((entry.id, entry.name, entry.ip, entry.key, entry.removed), (2, "gone", "any", "k2", true));
        for line in ["", "abc", "12 a b c", "001 name any", "0x1 a b c"] {
            assert_eq!(Entry::parse(line), None, "{line}");
        }
    }

    #[test]
    fn known_agents() {
        let known = Known::read(TEXT, 1);
        assert_eq!(known.ids(), [0, 1, 1000]);
        let found: Vec<_> = ["000", "001", "0001", "1", "+01", "002", "1000", "01000"].map(|id| known.find(id)).into();
        assert_eq!(found, [Some(0), Some(1), None, None, None, None, Some(1000), None]);
    }

    #[test]
    fn the_file_is_read_again_when_it_changes() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("client.keys");
        let file = KeysFile::new(path.clone());
        assert_eq!(file.known().unwrap().ids(), [0]);
        std::fs::write(&path, "001 a any k\n").unwrap();
        assert_eq!(file.known().unwrap().ids(), [0, 1]);
        std::fs::write(&path, "002 a any k\n").unwrap();
        assert_eq!(file.known().unwrap().ids(), [0, 2]);
    }
}
