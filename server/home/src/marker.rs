//! The marker of a demo home: a file beside `global.db` that says that the home's fleet is made up.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Home;
use crate::disk::{self, FileAttributes};

const FILE_MODE: u32 = 0o640;

/// What the marker file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoMarker {
    /// Whether everything is there.
    pub finished: bool,
    /// Agents that were made, or are to be.
    pub agents: u32,
    /// The seed.
    pub seed: u64,
}

impl DemoMarker {
    /// The marker of a home; `None` in a home that is not a demo. A marker that cannot be parsed means an unfinished
    /// home.
    pub fn of(home: &Home) -> Option<DemoMarker> {
        Self::at(&home.demo_marker())
    }

    /// The same, of this file.
    pub fn at(file: &Path) -> Option<DemoMarker> {
        match std::fs::read(file) {
            Ok(text) => {
                Some(serde_json::from_slice(&text).unwrap_or(DemoMarker { finished: false, agents: 0, seed: 0 }))
            }
            Err(_) => None,
        }
    }

    /// Puts the marker into a home.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn write(self, home: &Home) -> io::Result<()> {
        let text = serde_json::to_vec(&self)?;
        disk::replace(&home.demo_marker(), &text, FileAttributes::new(FILE_MODE)).map(drop)
    }
}
