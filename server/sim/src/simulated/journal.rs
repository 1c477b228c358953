//! What must be settled at the next start if the process dies now: the agents that the simulation has taken out of
//! their active state, those that are being scanned, the groups whose agents are not yet in step, and whether groups
//! are just being changed. A small file beside `global.db`, there only as long as there is something in it.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use apid_home::Home;
use apid_home::directory::{FileAttributes, HardLinks};

/// The contents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unsettled {
    /// Agents that are to come back.
    pub(super) agents: BTreeSet<i64>,
    /// Groups that are to be looked at again.
    pub(super) groups: BTreeSet<String>,
    /// Groups were being changed; which ones is not known.
    #[serde(default)]
    pub(super) changing: bool,
    /// Agents whose scan is to end.
    #[serde(default)]
    pub(super) scans: BTreeSet<i64>,
}

/// The file.
#[derive(Debug)]
pub(super) struct Journal {
    home: Home,
    path: PathBuf,
    /// What the file says, as far as this process has written it.
    written: Unsettled,
}

impl Journal {
    pub(super) fn new(home: &Home) -> Self {
        Self { home: home.clone(), path: home.fleet_journal(), written: Unsettled::default() }
    }

    /// What an earlier process has left. A file that cannot be parsed is logged and ignored.
    pub(super) fn left(&self) -> io::Result<Unsettled> {
        let text = self.home.directory()?.read_if_there(&self.path, HardLinks::Allow)?;
        let Some(text) = text else { return Ok(Unsettled::default()) };
        Ok(serde_json::from_slice(&text).unwrap_or_else(|error| {
            tracing::warn!(path = %self.path.display(), %error, "the journal of the simulated fleet is unreadable and ignored");
            Unsettled::default()
        }))
    }

    /// Writes `entry`, unless the file says so already; an empty one means that there is no file.
    pub(super) fn write(&mut self, entry: Unsettled) -> io::Result<()> {
        if entry == self.written {
            return Ok(());
        }
        if entry == Unsettled::default() {
            self.home.directory()?.remove(&self.path)?;
        } else {
            let text = serde_json::to_vec(&entry).map_err(io::Error::from)?;
            self.home.directory()?.replace(&self.path, &text, FileAttributes::new(0o640))?;
        }
        self.written = entry;
        Ok(())
    }

    /// Removes the file, also one that another process wrote.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.home.directory()?.remove(&self.path)?;
        self.written = Unsettled::default();
        Ok(())
    }
}
