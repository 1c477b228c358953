//! The marker of a demo home: a file beside `global.db` that says that the home's fleet is made up.

use std::io;

use serde::{Deserialize, Serialize};

use crate::Home;
use crate::directory::{FileAttributes, HardLinks};

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
        let text = home.directory().and_then(|root| root.read_if_there(home.demo_marker(), HardLinks::Allow));
        let text = text.ok().flatten()?;
        Some(serde_json::from_slice(&text).unwrap_or(DemoMarker { finished: false, agents: 0, seed: 0 }))
    }

    /// Puts the marker into a home.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn write(self, home: &Home) -> io::Result<()> {
        let text = serde_json::to_vec(&self)?;
        home.directory()?.replace(home.demo_marker(), &text, FileAttributes::new(FILE_MODE)).map(drop)
    }
}
