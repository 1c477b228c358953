//! The reference files beside the repository, `../shared`: upstream's documents, recordings of the real API, the
//! guides.
//!
//! They are not part of the repository, so a clone has none. A test that needs them is marked [`needs_shared`] and asks
//! [`path`] where they are:
//!
//! ```text
//! #[needs_shared]
//! #[test]
//! fn every_document_lowers() {
//!     for document in std::fs::read_dir(shared_files::path("upstream")).unwrap() { /* ... */ }
//! }
//! ```
//!
//! | `WAZUH_SHARED` | folder | where it is missing, these tests |
//! |---|---|---|
//! | not set | `../shared` | are reported as ignored |
//! | `required` | `../shared` | fail |
//! | a path | that path, relative to the repository | fail |
//!
//! Tests that run the program as other users are marked [`needs_root`] in the same way, and tests that run programs of
//! other projects [`needs_programs`].
//!
//! No test may look for these files by itself: it would pass where they are missing.

mod place;

use std::path::{Path, PathBuf};

pub use shared_files_macros::{needs_programs, needs_root, needs_shared};

use place::Place;

/// The path of a file or folder below `../shared`.
///
/// # Panics
///
/// If it does not exist, with a message that says what to do.
#[track_caller]
#[expect(clippy::panic, reason = "only tests call this, and a test fails by panicking")]
pub fn path(name: &str) -> PathBuf {
    let place = place();
    let path = place.folder.join(name);
    if !path.exists() {
        let (path, variable) = (path.display(), place::VARIABLE);
        let by = if place.required { format!("{variable} is set, and ") } else { String::new() };
        panic!(
            "{by}this test needs {path}, which does not exist; put the reference files there, or set {variable} to their folder"
        );
    }
    path
}

fn place() -> Place {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(""));
    Place::new(std::env::var_os(place::VARIABLE), repository)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use std::panic::catch_unwind;

    use super::needs_shared;

    #[test]
    fn a_missing_file_is_named() {
        let panic = catch_unwind(|| super::path("no-such-folder")).unwrap_err();
        let message = panic.downcast_ref::<String>().unwrap();
        assert!(message.contains("no-such-folder") && message.contains("WAZUH_SHARED"), "{message}");
    }

    /// A build cannot watch for a folder to appear, so this test does. After it has failed, the next build looks again.
    #[test]
    fn the_build_knew_whether_the_folder_is_there() {
        if let Some(marker) = shared_files_macros::missing_at_build!() {
            let folder = super::place().folder;
            let marker: &str = marker;
            if folder.is_dir() {
                std::fs::remove_file(marker).unwrap();
                panic!("{} has appeared since the tests were built: run them again", folder.display());
            }
        }
    }

    #[needs_shared]
    #[test]
    fn the_folders_that_tests_read_exist() {
        for name in ["golden", "seeds", "upstream"] {
            assert!(super::path(name).is_dir(), "{name}");
        }
    }
}
