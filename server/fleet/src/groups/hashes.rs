//! Checksums of files, kept as long as a file stays the same.
//!
//! A file counts as the same while its device, inode, size and times are the same. A file that was changed a moment ago
//! is read each time: a second change within the clock's resolution would not show.

use std::collections::HashMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use sha2::digest::DynDigest;

use apid_home::digest::hex;
use apid_home::directory::{Directory, HardLinks, Kind, Metadata};
use apid_request::cancel;

/// Checksums that are kept; beyond it all are made anew.
const KEPT: usize = 50_000;

/// Age of a file from which its times can be trusted.
const SETTLED: Duration = Duration::from_secs(2);

/// How a checksum is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the algorithms'")]
pub enum Algorithm {
    #[default]
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Blake2b,
    Blake2s,
    Sha3_224,
    Sha3_256,
    Sha3_384,
    Sha3_512,
}

impl Algorithm {
    fn start(self) -> Box<dyn DynDigest> {
        match self {
            Self::Md5 => Box::<md5::Md5>::default(),
            Self::Sha1 => Box::<sha1::Sha1>::default(),
            Self::Sha224 => Box::<sha2::Sha224>::default(),
            Self::Sha256 => Box::<sha2::Sha256>::default(),
            Self::Sha384 => Box::<sha2::Sha384>::default(),
            Self::Sha512 => Box::<sha2::Sha512>::default(),
            Self::Blake2b => Box::<blake2::Blake2b512>::default(),
            Self::Blake2s => Box::<blake2::Blake2s256>::default(),
            Self::Sha3_224 => Box::<sha3::Sha3_224>::default(),
            Self::Sha3_256 => Box::<sha3::Sha3_256>::default(),
            Self::Sha3_384 => Box::<sha3::Sha3_384>::default(),
            Self::Sha3_512 => Box::<sha3::Sha3_512>::default(),
        }
    }

    /// The checksum of what `source` gives, in lower case.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or the request was given up meanwhile.
    pub fn of(self, mut source: impl Read) -> io::Result<String> {
        let mut digest = self.start();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            if cancel::is_given_up() {
                return Err(io::Error::other("the request was given up"));
            }
            let length = source.read(&mut chunk)?;
            if length == 0 {
                break;
            }
            digest.update(chunk.get(..length).ok_or_else(|| io::Error::other("a read beyond the buffer"))?);
        }
        let mut sum = vec![0; digest.output_size()];
        digest.finalize_into_reset(&mut sum).map_err(io::Error::other)?;
        Ok(hex(sum))
    }
}

/// The checksums that are kept.
#[derive(Debug, Default)]
pub(super) struct Hashes {
    kept: Mutex<HashMap<(PathBuf, Algorithm), (Metadata, String)>>,
}

impl Hashes {
    /// The checksum that is kept of the file at a path below `base`, if it is still the file that it was made of. What
    /// is reached through a link is no such file: only one that was opened without links is kept, by its inode. Blocks.
    pub(super) fn known(&self, base: &Directory, path: &Path, algorithm: Algorithm) -> Option<String> {
        let there = base.glance(path).ok()?;
        self.kept_for(&(base.path().join(path), algorithm), &there)
    }

    fn kept_for(&self, key: &(PathBuf, Algorithm), there: &Metadata) -> Option<String> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(key).filter(|(known, _)| known == there).map(|(_, hash)| hash.clone())
    }

    /// The checksum of a file in a folder; `None` for a link, a folder, a file with other names, and one that cannot be
    /// read. Blocks.
    pub(super) fn of(&self, folder: &Directory, name: &str, algorithm: Algorithm) -> Option<String> {
        let there = folder.metadata(name).ok().filter(|there| there.kind == Kind::File && there.names == 1)?;
        let key = (folder.path().join(name), algorithm);
        if let Some(hash) = self.kept_for(&key, &there) {
            return Some(hash);
        }
        let file = folder.file(name, HardLinks::Refuse).ok()?;
        let before = Metadata::of(&file).ok()?;
        let hash = algorithm.of(&file).ok()?;
        let after = Metadata::of(&file).ok()?;
        // What was read may be neither the old nor the new content if it was written meanwhile.
        if there == before && there == after && settled(&there) {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.len() >= KEPT {
                kept.clear();
            }
            kept.insert(key, (there, hash.clone()));
        }
        Some(hash)
    }
}

fn settled(metadata: &Metadata) -> bool {
    // A time before 1970 is not one to trust.
    u64::try_from(metadata.changed.0).is_ok_and(|changed| {
        let changed = Duration::from_secs(changed);
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|now| now > changed + SETTLED)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Algorithm, Directory, Hashes};

    #[test]
    fn every_algorithm() {
        // Of the text "abc", as the algorithms' standards give them.
        for (algorithm, start, length) in [
            (Algorithm::Md5, "900150983cd24fb0", 32),
            (Algorithm::Sha1, "a9993e364706816a", 40),
            (Algorithm::Sha224, "23097d223405d822", 56),
            (Algorithm::Sha256, "ba7816bf8f01cfea", 64),
            (Algorithm::Sha384, "cb00753f45a35e8b", 96),
            (Algorithm::Sha512, "ddaf35a193617aba", 128),
            (Algorithm::Blake2b, "ba80a53f981c4d0d", 128),
            (Algorithm::Blake2s, "508c5e8c327c14e2", 64),
            (Algorithm::Sha3_224, "e642824c3f8cf24a", 56),
            (Algorithm::Sha3_256, "3a985da74fe225b2", 64),
            (Algorithm::Sha3_384, "ec01498288516fc9", 96),
            (Algorithm::Sha3_512, "b751850b1a57168a", 128),
        ] {
            let hash = algorithm.of(&b"abc"[..]).unwrap();
            assert!(hash.starts_with(start) && hash.len() == length, "{algorithm:?}: {hash}");
        }
    }

    #[test]
    fn a_change_shows_at_once() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Directory::open(temporary.path()).unwrap();
        let path = temporary.path().join("x");
        let hashes = Hashes::default();
        assert_eq!(hashes.of(&folder, "x", Algorithm::Md5), None);
        for turn in 0..50 {
            std::fs::write(&path, format!("{turn:02}")).unwrap();
            let expected = Algorithm::Md5.of(format!("{turn:02}").as_bytes()).unwrap();
            assert_eq!(hashes.of(&folder, "x", Algorithm::Md5), Some(expected));
        }
        std::fs::create_dir(temporary.path().join("folder")).unwrap();
        assert_eq!(hashes.of(&folder, "folder", Algorithm::Md5), None);
        std::os::unix::fs::symlink(&path, temporary.path().join("link")).unwrap();
        assert_eq!(hashes.of(&folder, "link", Algorithm::Md5), None);
        std::fs::hard_link(&path, temporary.path().join("twin")).unwrap();
        assert_eq!(hashes.of(&folder, "twin", Algorithm::Md5), None);
        assert_eq!(hashes.of(&folder, "x", Algorithm::Md5), None);
    }

    #[test]
    fn what_is_settled_is_kept() {
        // A file of this repository is older than a moment, unless it was checked out just now.
        let folder = Directory::open(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let hashes = Hashes::default();
        let first = hashes.of(&folder, "Cargo.toml", Algorithm::Sha256).unwrap();
        assert_eq!(hashes.of(&folder, "Cargo.toml", Algorithm::Sha256), Some(first));
        assert!(hashes.kept.lock().unwrap().len() <= 1);
    }
}
