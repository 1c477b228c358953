//! Mode and owner of files that are written.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt as _;

use super::Metadata;
use crate::owner::{self, Owner};

/// Mode and owner that a file gets. The owner is given as far as this process may ([`crate::owner`]); the mode always.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileAttributes {
    mode: u32,
    /// User and group of the file whose place it takes.
    instead_of: Option<(u32, u32)>,
}

impl FileAttributes {
    /// The owner that new files have where it is made, and this mode.
    pub const fn new(mode: u32) -> Self {
        Self { mode, instead_of: None }
    }

    /// As the file has them whose place it takes. What belonged to root is given to the home.
    pub const fn like(metadata: &Metadata) -> Self {
        Self { mode: metadata.mode, instead_of: Some((metadata.user, metadata.group)) }
    }

    /// The same for a file that was looked at by other means.
    pub fn like_file(metadata: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self { mode: metadata.mode() & 0o7777, instead_of: Some((metadata.uid(), metadata.gid())) }
    }

    /// Applies them to an open file or folder that this process has made in a home of `home`.
    ///
    /// # Errors
    ///
    /// When the system refuses; not because this process may not give a file away.
    pub fn apply_to(self, file: &File, home: Owner) -> io::Result<()> {
        match self.instead_of {
            Some((user, group)) => {
                let (user, group) = home.instead_of(user, group);
                owner::give(file, user, group)?;
            }
            None => home.give(file)?,
        }
        file.set_permissions(fs::Permissions::from_mode(self.mode))
    }
}
