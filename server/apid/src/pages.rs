//! What the command line says of itself for others: completions of shells, and manual pages.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::Options;

/// Why no pages are written.
#[derive(Debug, thiserror::Error)]
#[error("{}: the manual pages cannot be written: {error}", dir.display())]
pub struct PagesError {
    dir: PathBuf,
    error: io::Error,
}

/// Writes the completions of `shell`.
pub(crate) fn completions(shell: Shell, mut into: impl Write) -> io::Result<()> {
    // Into memory first: the generator panics where it cannot write, as into a pipe that was closed.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Options::command(), "wazuh-apid", &mut text);
    into.write_all(&text)?;
    into.flush()
}

/// Writes a manual page of the program and of each of its commands.
pub(crate) fn man(dir: &Path) -> Result<(), PagesError> {
    let write = || {
        std::fs::create_dir_all(dir)?;
        clap_mangen::generate_to(Options::command(), dir)
    };
    write().map_err(|error| PagesError { dir: dir.to_owned(), error })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use clap::ValueEnum as _;

    use super::*;

    #[test]
    fn every_shell_has_completions() {
        for shell in Shell::value_variants() {
            let mut text = Vec::new();
            completions(*shell, &mut text).unwrap();
            let text = String::from_utf8(text).unwrap();
            assert!(text.contains("metrics-listen") && text.contains("reset-password"), "{shell}");
        }
    }

    #[test]
    fn every_command_has_a_page() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("man1");
        man(&dir).unwrap();
        for page in ["wazuh-apid.1", "wazuh-apid-serve.1", "wazuh-apid-user-reset-password.1", "wazuh-apid-man.1"] {
            assert!(std::fs::read_to_string(dir.join(page)).unwrap().starts_with(".ie"), "{page}");
        }
        std::fs::write(folder.path().join("file"), "").unwrap();
        let error = man(&folder.path().join("file")).unwrap_err().to_string();
        assert!(error.contains("file: the manual pages cannot be written"), "{error}");
    }
}
