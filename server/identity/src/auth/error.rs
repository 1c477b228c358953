//! What can be wrong with the files that authentication lives on.

use std::path::{Path, PathBuf};

use apid_formats::yaml::read::ConfigError;

/// A file of `api/configuration/security` that cannot be used, and why.
#[derive(Debug, thiserror::Error)]
pub enum AuthError {
    /// The database or a key file.
    #[error("{} {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it and what to do; continues its name.
        reason: String,
    },
    /// `security.yaml`.
    #[error(transparent)]
    Settings(#[from] ConfigError),
}

impl AuthError {
    pub(super) fn new(path: &Path, reason: impl Into<String>) -> Self {
        Self::File { path: path.to_owned(), reason: reason.into() }
    }
}
