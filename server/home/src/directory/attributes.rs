//! Mode and owner of files that are written.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt as _;

use super::Metadata;

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

    /// As a file or folder has them.
    pub const fn like(metadata: &Metadata) -> Self {
        Self { mode: metadata.mode, owner: Some((metadata.user, metadata.group)) }
    }

    /// The same owner, another mode.
    pub const fn with_mode(self, mode: u32) -> Self {
        Self { mode, ..self }
    }

    /// Applies them to an open file or folder.
    ///
    /// # Errors
    ///
    /// When that is not permitted.
    pub fn apply_to(self, file: &File) -> io::Result<()> {
        if let Some((user, group)) = self.owner {
            let now = Metadata::of(file)?;
            if (now.user, now.group) != (user, group) {
                std::os::unix::fs::fchown(file, Some(user), Some(group))?;
            }
        }
        file.set_permissions(fs::Permissions::from_mode(self.mode))
    }
}
