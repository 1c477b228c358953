//! Replacing a file of `api/configuration/security` so that the old or the new one is there at any time.
//!
//! The new one gets mode and owner of the old one, or the owner of the home's files if there was no old one or root's:
//! a repair of a home as root must not lock the server out of it.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use super::error::AuthError;
use apid_home::directory::FileAttributes;
use apid_home::owner::Owner;

/// How the ending of a draft begins that belongs to a change of another file.
pub(super) const FOR: &str = "for-";

/// A file written beside its place and not there yet. Removed when it is given up.
#[derive(Debug)]
pub(super) struct Draft {
    draft: PathBuf,
    place: PathBuf,
    is_placed: bool,
}

impl Draft {
    /// Writes the text that `path` shall have, down to the disk. `mode` is for a file that is not there yet, `owner`
    /// also for one of root's.
    pub(super) fn write(path: &Path, text: &[u8], mode: u32, owner: Owner) -> Result<Self, AuthError> {
        refuse_link(path)?;
        let place = path.to_owned();
        let draft = Self { draft: place.with_file_name(beginning(&place) + "tmp"), place, is_placed: false };
        draft.fill(text, mode, owner).map_err(|error| draft.failed(&error))?;
        Ok(draft)
    }

    /// Gives it a name that ends with `ending`, by which it is found again if this process is killed.
    pub(super) fn named(mut self, ending: &str) -> Result<Self, AuthError> {
        let named = self.place.with_file_name(beginning(&self.place) + ending);
        fs::rename(&self.draft, &named).map_err(|error| self.failed(&error))?;
        self.draft = named;
        sync_directory(&self.place).map_err(|error| self.failed(&error))?;
        Ok(self)
    }

    fn fill(&self, text: &[u8], mode: u32, owner: Owner) -> io::Result<()> {
        match fs::remove_file(&self.draft) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&self.draft)?;
        adopt(&file, &self.place, mode, owner)?;
        file.write_all(text)?;
        file.sync_all()
    }

    /// Puts it in its place.
    pub(super) fn place(mut self) -> Result<(), AuthError> {
        fs::rename(&self.draft, &self.place).map_err(|error| self.failed(&error))?;
        self.is_placed = true;
        sync_directory(&self.place).map_err(|error| self.failed(&error))
    }

    fn failed(&self, error: &io::Error) -> AuthError {
        AuthError::new(&self.place, format!("cannot be written: {error}"))
    }
}

/// The drafts of `path` that killed processes have left, with their endings. `.NAME.tmp` has the ending `tmp`.
pub(super) fn left_behind(path: &Path) -> Vec<(PathBuf, String)> {
    let place = path;
    let beginning = beginning(place);
    let Some(entries) = place.parent().and_then(|directory| fs::read_dir(directory).ok()) else { return Vec::new() };
    let drafts = entries.flatten().filter_map(|entry| {
        let name = entry.file_name();
        let ending = name.to_str()?.strip_prefix(&beginning)?;
        (ending == "tmp" || ending.starts_with(FOR)).then(|| (entry.path(), ending.to_owned()))
    });
    drafts.collect()
}

/// Puts a draft in its place that a killed process has left.
pub(super) fn place_left_behind(draft: &Path, path: &Path) -> io::Result<()> {
    fs::rename(draft, path)?;
    sync_directory(path)
}

fn beginning(place: &Path) -> String {
    format!(".{}.", place.file_name().unwrap_or_default().to_string_lossy())
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.is_placed {
            // Whatever was wrong has been told, or will be.
            let _ = fs::remove_file(&self.draft);
        }
    }
}

/// Refuses a link in the place of a file that the server writes: whoever put it there chose what would be written.
pub(super) fn refuse_link(path: &Path) -> Result<(), AuthError> {
    if path.is_symlink() {
        return Err(AuthError::new(
            path,
            "is a symbolic link, which the server does not write through; put a file there",
        ));
    }
    Ok(())
}

/// Gives a new file the mode and owner of the one at `place`; where there is none, `mode` and `owner`.
pub(super) fn adopt(file: &File, place: &Path, mode: u32, owner: Owner) -> io::Result<()> {
    let attributes = match fs::symlink_metadata(place) {
        Ok(old) => FileAttributes::like_file(&old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => FileAttributes::new(mode),
        Err(error) => return Err(error),
    };
    attributes.apply_to(file, owner)
}

/// Makes the names in the directory of `path` last.
pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path.parent().unwrap_or(Path::new("."))).and_then(|directory| directory.sync_all())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::{
        fs::Permissions,
        os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    };

    use super::*;

    #[test]
    fn a_draft_replaces_or_leaves_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("file");
        Draft::write(&path, b"one", 0o640, Owner::PROCESS).unwrap().place().unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o640);
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        drop(Draft::write(&path, b"two", 0o640, Owner::PROCESS).unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"one");
        Draft::write(&path, b"three", 0o640, Owner::PROCESS).unwrap().place().unwrap();
        assert_eq!((fs::read(&path).unwrap(), fs::metadata(&path).unwrap().mode() & 0o777), (b"three".to_vec(), 0o600));
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
        let link = directory.path().join("link");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let error = Draft::write(&link, b"four", 0o640, Owner::PROCESS).unwrap_err().to_string();
        assert!(error.contains("link is a symbolic link"), "{error}");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!((fs::read(&path).unwrap(), fs::read_dir(directory.path()).unwrap().count()), (b"three".to_vec(), 2));
        let error =
            Draft::write(&directory.path().join("no/file"), b"", 0o640, Owner::PROCESS).unwrap_err().to_string();
        assert!(error.contains("no/file cannot be written"), "{error}");
    }
}
