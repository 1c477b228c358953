//! Files that are replaced whole or not at all, and that survive a crash. Everything here blocks. Must not be here:
//! what the files hold.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

/// Mode and owner that a file gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileAttributes {
    mode: u32,
    owner: Option<(u32, u32)>,
}

impl FileAttributes {
    /// The owner that new files have, and this mode.
    pub const fn new(mode: u32) -> Self {
        Self { mode, owner: None }
    }

    /// As the file or folder at `path`; `None` if it does not exist.
    pub fn of(path: &Path) -> Option<Self> {
        let like = fs::metadata(path).ok()?;
        Some(Self { mode: like.mode() & 0o7777, owner: Some((like.uid(), like.gid())) })
    }

    /// The same owner, another mode.
    pub const fn with_mode(self, mode: u32) -> Self {
        Self { mode, ..self }
    }

    /// Applies them to an open file or folder.
    pub fn apply_to(self, file: &File) -> io::Result<()> {
        if let Some((user, group)) = self.owner {
            let now = file.metadata()?;
            if (now.uid(), now.gid()) != (user, group) {
                std::os::unix::fs::fchown(file, Some(user), Some(group))?;
            }
        }
        file.set_permissions(fs::Permissions::from_mode(self.mode))
    }
}

/// The bytes of a file; empty when it is missing.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        read => read,
    }
}

/// Writes a file that does not exist yet, or that is not read yet, and flushes it to disk.
pub fn write(path: &Path, bytes: &[u8], attributes: FileAttributes) -> io::Result<()> {
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    fill(file, bytes, attributes)
}

fn fill(mut file: File, bytes: &[u8], attributes: FileAttributes) -> io::Result<()> {
    attributes.apply_to(&file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Replaces a file so that either the old or the new one is there at any time. Gives the number of the new one.
///
/// Threads and processes that replace the same file do it one after the other.
pub fn replace(path: &Path, bytes: &[u8], attributes: FileAttributes) -> io::Result<u64> {
    // A link stays a link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.new"));
    // Locked until the end.
    let file = draft(&temporary)?;
    let number = file.metadata()?.ino();
    let replaced = || {
        file.set_len(0)?;
        fill(file.try_clone()?, bytes, attributes)?;
        fs::rename(&temporary, &path)
    };
    if let Err(error) = replaced() {
        // On a full disk it would be in the way of others.
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    sync_directory_of(&path)?;
    Ok(number)
}

/// Opens a draft and locks it against other writers. What an interrupted writer left in it is still there.
fn draft(path: &Path) -> io::Result<File> {
    loop {
        let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
        file.lock()?;
        // Else the previous holder of the lock has moved the file into place.
        if fs::metadata(path).is_ok_and(|now| file.metadata().is_ok_and(|ours| now.ino() == ours.ino())) {
            return Ok(file);
        }
    }
}

/// Renames a finished draft, and makes that last.
pub fn put(draft: &Path, path: &Path) -> io::Result<()> {
    fs::rename(draft, path)?;
    sync_directory_of(path)
}

/// Removes a file if it is there, and makes that last.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(()) => sync_directory_of(path),
    }
}

/// Removes a folder with everything in it; a failure is only logged, since the rest does no harm.
pub fn remove_tree(path: &Path) {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            tracing::warn!(%error, path = %path.display(), "cannot remove an unused folder");
        }
        _ => {}
    }
}

/// Makes the names in the directory of `path` last.
pub fn sync_directory_of(path: &Path) -> io::Result<()> {
    sync_directory(path.parent().unwrap_or(Path::new(".")))
}

/// Makes the names in a directory last.
pub fn sync_directory(directory: &Path) -> io::Result<()> {
    File::open(directory)?.sync_all()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    use super::{FileAttributes, replace};

    #[test]
    fn a_replaced_file_is_whole_and_looks_as_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        // What an interrupted attempt has left is no part of it.
        fs::write(folder.path().join(".x.new"), "something that is longer").unwrap();
        let number = replace(&path, b"short", FileAttributes::new(0o640)).unwrap();
        let metadata = fs::metadata(&path).unwrap();
        assert_eq!((metadata.ino(), metadata.permissions().mode() & 0o777), (number, 0o640));
        assert_eq!(fs::read(&path).unwrap(), b"short");
        let link = folder.path().join("link");
        symlink(&path, &link).unwrap();
        replace(&link, b"other", FileAttributes::of(&path).unwrap().with_mode(0o600)).unwrap();
        assert!(link.is_symlink() && fs::read(&path).unwrap() == b"other");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_cannot_be_replaced_stays_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        fs::create_dir(&path).unwrap();
        assert!(replace(&path, b"x", FileAttributes::new(0o600)).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn many_who_replace_one_file_do_not_mix_their_texts() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        std::thread::scope(|scope| {
            for writer in 0..4_u8 {
                let path = &path;
                scope.spawn(move || {
                    for turn in 0..25_usize {
                        let text = vec![b'a' + writer; 1 + 4_000 * (turn % 3)];
                        replace(path, &text, FileAttributes::new(0o600)).unwrap();
                        let text = fs::read(path).unwrap();
                        assert!(text.windows(2).all(|pair| pair.first() == pair.last()));
                    }
                });
            }
        });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
