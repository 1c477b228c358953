//! Files that change whole or not at all, and that last. Knows nothing of what they hold.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use super::LedgerError;

/// Mode and owner that a file gets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    mode: u32,
    owner: Option<(u32, u32)>,
}

impl Look {
    /// Readable for this process alone.
    pub(super) const PRIVATE: Self = Self { mode: 0o600, owner: None };

    /// As the file at `path`; private where there is none.
    pub(super) fn of(path: &Path) -> Self {
        fs::metadata(path)
            .map_or(Self::PRIVATE, |like| Self { mode: like.mode() & 0o7777, owner: Some((like.uid(), like.gid())) })
    }

    /// The same owner, another mode.
    pub(super) const fn with_mode(self, mode: u32) -> Self {
        Self { mode, ..self }
    }

    /// Gives an open file or folder this look.
    pub(super) fn give(self, file: &File) -> std::io::Result<()> {
        if let Some((user, group)) = self.owner {
            let now = file.metadata()?;
            if (now.uid(), now.gid()) != (user, group) {
                std::os::unix::fs::fchown(file, Some(user), Some(group))?;
            }
        }
        file.set_permissions(fs::Permissions::from_mode(self.mode))
    }
}

pub(super) fn io<'a>(action: &'static str, file: &'a Path) -> impl FnOnce(std::io::Error) -> LedgerError + 'a {
    move |error| LedgerError::Io { action, file: file.display().to_string(), error }
}

/// The bytes of a file; none when it is missing.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, LedgerError> {
    match fs::read(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(io("read", path)(error)),
    }
}

/// Writes a file that is not there yet, or that nobody reads yet, and makes it last.
pub(super) fn write(path: &Path, text: &[u8], look: Look) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    look.give(&file)?;
    file.write_all(text)?;
    file.sync_all()
}

/// Replaces a file so that either the old or the new one is there at any time. Gives the number of the new one.
pub(super) fn replace(path: &Path, text: &[u8], look: Look) -> Result<u64, LedgerError> {
    // A link stays a link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.new"));
    let replaced = || {
        write(&temporary, text, look)?;
        let number = fs::metadata(&temporary)?.ino();
        fs::rename(&temporary, &path)?;
        Ok(number)
    };
    let number = replaced().map_err(io("replace", &path))?;
    sync_directory_of(&path)?;
    Ok(number)
}

pub(super) fn remove(path: &Path) -> Result<(), LedgerError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(io("remove", path)(error)),
        _ => Ok(()),
    }
}

/// Removes a folder with everything in it; says in the log when that fails, since what is left harms nobody.
pub(super) fn remove_tree(path: &Path) {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            tracing::warn!(%error, path = %path.display(), "a folder that is no longer used stays");
        }
        _ => {}
    }
}

/// Makes the names in the directory of `path` last.
pub(super) fn sync_directory_of(path: &Path) -> Result<(), LedgerError> {
    let directory = path.parent().unwrap_or(Path::new("."));
    File::open(directory).and_then(|directory| directory.sync_all()).map_err(io("sync the directory of", path))
}

/// What tells two states of a name apart: which file it leads to, and how long that is.
pub(super) fn stamp(path: &Path) -> Option<(u64, u64)> {
    fs::metadata(path).ok().map(|metadata| {
        let size = if metadata.is_dir() { 0 } else { metadata.size() };
        (metadata.ino(), size)
    })
}
