//! Further passwords of the home's users: `api/ssl/htpasswd`, in which the API of 2016 kept its users
//! (docs/facts/08-v1.md, section 3.1).
//!
//! A line gives the user of its name another password, for requests that carry one, and nothing else: a name that the
//! home does not know can do nothing, and what a user may do is decided by the home. The file is the operator's and
//! only read; a change of it is seen by the next look. A file that cannot be read has no passwords: which ones are in
//! force must not depend on what was once in it.

#[cfg(any(test, feature = "fuzzing"))]
pub(in crate::auth) mod fuzzing;
mod hashes;

pub(in crate::auth) use hashes::Hash as FileHash;

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::hint::black_box;
use std::io::{self, Read as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use apid_home::directory::open_operators_file;
use hashes::{Hash, Scheme};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// Hashes of one name that count.
const OF_ONE_NAME: usize = 8;

/// Schemes in use that a password is compared by, so that the time does not tell which of them a name has. Each cost
/// of bcrypt is one.
const SCHEMES: usize = 8;

/// Lines that a warning names.
const NAMED: usize = 10;

/// The file, and what was in it at the last look.
#[derive(Debug)]
pub(super) struct Htpasswd {
    path: PathBuf,
    recheck: Duration,
    seen: Mutex<Option<Seen>>,
}

#[derive(Debug)]
struct Seen {
    at: Instant,
    stamp: Stamp,
    passwords: Arc<Passwords>,
}

/// Tells one content from another without reading it: inode, size, times of change. `None` for no file.
type Stamp = Option<(u64, u64, i64, i64, i64, i64)>;

fn stamp(path: &Path) -> Stamp {
    let data = fs::metadata(path).ok()?;
    Some((data.ino(), data.size(), data.mtime(), data.mtime_nsec(), data.ctime(), data.ctime_nsec()))
}

impl Htpasswd {
    /// The file at `path`, which need not be there. It is looked at again after `recheck`.
    pub(super) fn new(path: PathBuf, recheck: Duration) -> Self {
        Self { path, recheck, seen: Mutex::new(None) }
    }

    /// The passwords that are in force now. Blocks for the reading of a small file when it has changed.
    pub(super) fn current(&self) -> Arc<Passwords> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seen) = &*seen
            && seen.at.elapsed() < self.recheck
        {
            return Arc::clone(&seen.passwords);
        }
        let at = Instant::now();
        // Taken before the file is read: a change after that is seen at the next look.
        let stamp = stamp(&self.path);
        let passwords = match seen.take() {
            Some(seen) if seen.stamp == stamp => seen.passwords,
            _ => Arc::new(self.read()),
        };
        *seen = Some(Seen { at, stamp, passwords: Arc::clone(&passwords) });
        passwords
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the file anew at the next look, whatever its state.
    pub(super) fn forget(&self) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn read(&self) -> Passwords {
        let path = self.path.display();
        let text = match whole(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Passwords::default(),
            Err(error) => {
                tracing::warn!("{path}: cannot be read, so none of its passwords counts: {error}");
                return Passwords::default();
            }
        };
        if fs::metadata(&self.path).is_ok_and(|data| data.permissions().mode() & 0o007 != 0) {
            tracing::warn!("{path}: every user of this machine can read it; take that right away (chmod o= {path})");
        }
        let (passwords, refused) = Passwords::parse(&text);
        for line in refused.iter().take(NAMED) {
            tracing::warn!("{path}: {line}");
        }
        if refused.len() > NAMED {
            tracing::warn!("{path}: {} more lines are not used", refused.len() - NAMED);
        }
        passwords
    }
}

fn whole(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    open_operators_file(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("it has more than {LARGEST} bytes")));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::other("it is not UTF-8"))
}

/// The passwords of a file.
#[derive(Debug, Default)]
pub(super) struct Passwords {
    by_name: HashMap<String, Vec<Hash>>,
    /// One hash of each scheme in use.
    samples: Vec<Hash>,
}

impl Passwords {
    /// Reads the text of a file, and says in lines for people what of it is not used.
    pub(super) fn parse(text: &str) -> (Self, Vec<String>) {
        let (mut own, mut refused) = (Self::default(), Vec::new());
        let mut schemes = BTreeSet::<Scheme>::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.trim().is_empty() {
                continue;
            }
            let Some((name, hash)) = line.split_once(':').filter(|(name, _)| !name.is_empty()) else {
                refused.push(format!("line {number}: is no `name:hash`"));
                continue;
            };
            // What follows is a comment, as in files of other programs.
            let hash = hash.split(':').next().unwrap_or_default();
            let hash = match Hash::parse(hash) {
                Ok(hash) => hash,
                Err(why) => {
                    refused.push(format!("line {number}: the password of `{}` {why}", name.escape_debug()));
                    continue;
                }
            };
            let is_new = !schemes.contains(&hash.scheme());
            if is_new && schemes.len() >= SCHEMES {
                refused.push(format!("line {number}: there are hashes of more than {SCHEMES} kinds"));
                continue;
            }
            let hashes = own.by_name.entry(name.to_owned()).or_default();
            if hashes.len() >= OF_ONE_NAME {
                refused.push(format!("line {number}: a name has at most {OF_ONE_NAME} passwords"));
                continue;
            }
            if is_new {
                schemes.insert(hash.scheme());
                own.samples.push(hash.clone());
            }
            hashes.push(hash);
        }
        (own, refused)
    }

    /// Whether there are any.
    pub(super) fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// The hash of `name` that was made from `password`. Slow: a password is compared by each scheme in use, so that
    /// the time does not tell whether the name is in the file.
    pub(super) fn find(&self, name: &str, password: &str) -> Option<&Hash> {
        let hashes = self.of(name);
        for sample in &self.samples {
            if !hashes.iter().any(|hash| hash.scheme() == sample.scheme()) {
                black_box(sample.is_of(password));
            }
        }
        hashes.iter().find(|hash| hash.is_of(password))
    }

    /// Whether the name still has this hash.
    pub(super) fn has(&self, name: &str, hash: &Hash) -> bool {
        self.of(name).contains(hash)
    }

    /// The names in the file, in order.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        self.by_name.keys().map(String::as_str).collect()
    }

    fn of(&self, name: &str) -> &[Hash] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::time::Duration;

    use super::{Htpasswd, Passwords};

    /// "bar" and "baz".
    const BAR: &str = "$apr1$saltsalt$HZb7DO9JU4769Nu3n58bv.";
    const BAZ: &str = "{SHA}u+lgol6jEdIdQGaek98gA7qbkKI=";

    #[test]
    fn lines_are_names_and_hashes() {
        let text = format!("foo:{BAR}\r\n\n   \nfoo:{BAZ}:a comment\nplain:bar\n:{BAR}\nnothing\n{}", "x:".repeat(3));
        let (passwords, refused) = Passwords::parse(&text);
        let finds = |name: &str, password: &str| passwords.find(name, password).is_some();
        assert!(finds("foo", "bar") && finds("foo", "baz"));
        assert!(!finds("foo", "") && !finds("plain", "bar") && !finds("", "bar") && !finds("Foo", "bar"));
        assert_eq!(passwords.names().into_iter().collect::<Vec<_>>(), ["foo"]);
        let why = "which are not accepted; make it anew with `htpasswd -B`";
        assert_eq!(
            refused,
            [
                format!("line 5: the password of `plain` is plain text or of crypt(3), {why}"),
                "line 6: is no `name:hash`".to_owned(),
                "line 7: is no `name:hash`".to_owned(),
                format!("line 8: the password of `x` is plain text or of crypt(3), {why}"),
            ]
        );
    }

    #[test]
    fn a_name_and_a_file_have_bounds() {
        let text = format!("foo:{BAR}\n").repeat(9);
        assert_eq!(Passwords::parse(&text).1, ["line 9: a name has at most 8 passwords"]);
        let digest = "abcdefghijklmnopqrstuuUq7qXkDOZJ5Q8HA9wCOH0FErWp6q0b6";
        let kinds: String = (4..=14).map(|cost| format!("n{cost}:$2y${cost:02}${digest}\n")).collect();
        assert_eq!(Passwords::parse(&kinds).1.len(), 3);
    }

    #[test]
    fn a_changed_file_is_read_anew_and_a_large_one_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("htpasswd");
        let file = Htpasswd::new(path.clone(), Duration::ZERO);
        assert!(file.current().is_empty());
        fs::write(&path, format!("foo:{BAR}\n")).unwrap();
        let hash = file.current().find("foo", "bar").unwrap().clone();
        assert!(file.current().has("foo", &hash));
        fs::write(&path, format!("foo:{BAZ}\n")).unwrap();
        assert!(!file.current().has("foo", &hash) && file.current().find("foo", "baz").is_some());
        fs::write(&path, format!("foo:{BAR}\n{}", "\n".repeat(1 << 20))).unwrap();
        assert!(file.current().is_empty());
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(file.current().is_empty());
    }
}
