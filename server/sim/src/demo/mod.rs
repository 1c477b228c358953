//! A home with a believable fleet, for experiments without a manager and for measurements.
//!
//! The same seed and number give the same agents wherever and whenever; instants are as long ago as ever, seen from the
//! moment at which the home is filled. Keys are made up too and are no secret.
//!
//! A marker file beside `global.db` comes first, saying that the home is being filled, and says in the end that it is a
//! demo home. A home that was left between the two is not opened ([`apid_store::homes::open`]); filling it again
//! completes it. Only a home with the finished marker gets keep-alives that go on (`crate::keepalive`).
//!
//! What a home gets: groups and their files (`groups`), rows and keys of the agents (`write`), the manager's log and
//! statistics (`history`), and the agents' inventories, from the same `fleet` (`inventory`).

pub mod command;
mod dice;
mod fleet;
mod groups;
mod history;
mod inventory;
mod systems;
mod write;

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

pub use fleet::Status;
pub use inventory::{Inventory, MOST_SAMPLES};

use apid_home::clock;
use apid_home::marker::DemoMarker;
use apid_home::{Home, HomeError, Layout};
use apid_manager::is_live;
use apid_store::{StoreError, homes};

/// The most agents that have addresses of their own.
pub const MOST: u32 = 1_000_000;

const FILE_MODE: u32 = 0o640;

/// What is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Agents, without the manager; 1 to [`MOST`].
    pub agents: u32,
    /// Another seed gives other agents.
    pub seed: u64,
    /// How much the agents' databases hold.
    pub inventory: Inventory,
}

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The home, which others can open now.
    pub home: Home,
    /// Agents in each state.
    pub statuses: BTreeMap<Status, u64>,
    /// Agents' databases, without the manager's own.
    pub databases: u64,
    /// Groups.
    pub groups: usize,
    /// Combinations of groups that agents are in.
    pub combinations: usize,
}

/// Why a home was not filled.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The home cannot be used or made.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// The home has agents of its own.
    #[error("{}: this home already has agents, which are not replaced; give --home an empty or new directory, with --init", .0.display())]
    Occupied(PathBuf),
    /// The home is one of release 5.0; a demo fleet is one of release 4, with inventory in databases of agents.
    #[error("{}: a home of release 5.0 cannot become a demo home; give --home an empty or new directory, with --init", .0.display())]
    OtherLayout(PathBuf),
    /// A manager runs there.
    #[error("{}: a manager runs on this home (it has a socket or a process), so it cannot become a demo home; give --home an empty or new directory, with --init", .0.display())]
    Live(PathBuf),
    /// Somebody else is changing the agents.
    #[error("{}: another process is changing the agents of this home; try again when it has finished", .0.display())]
    Busy(PathBuf),
    /// There cannot be so many.
    #[error("cannot create {0} agents; give a number from 1 to {MOST}")]
    Count(u32),
    /// The database refused.
    #[error("cannot fill global.db: {0}; the home is unfinished: run the command again, or remove the home")]
    Database(#[from] StoreError),
    /// The disk has not room enough.
    #[error("the agents' databases need about {}, and {} are free; give --inventory none, or fewer agents", size(*.needed), size(*.free))]
    Room {
        /// Bytes.
        needed: u64,
        /// Bytes.
        free: u64,
    },
    /// An agent's database could not be made.
    #[error("cannot make an agent's database: {0}; the home is unfinished: run the command again, or remove the home")]
    Inventory(#[source] StoreError),
    /// A file could not be written.
    #[error("cannot write {what}: {error}; the home is unfinished: run the command again, or remove the home")]
    Io {
        /// What was written.
        what: &'static str,
        /// Why it failed.
        error: io::Error,
    },
}

fn failed(what: &'static str) -> impl FnOnce(io::Error) -> DemoError {
    move |error| DemoError::Io { what, error }
}

/// A number of bytes for people.
fn size(bytes: u64) -> String {
    const MEBIBYTE: u64 = 1 << 20;
    match bytes / MEBIBYTE {
        large @ 10_240.. => format!("{} GiB", large / 1_024),
        large @ 1_024.. => format!("{}.{} GiB", large / 1_024, large % 1_024 * 10 / 1_024),
        small => format!("{small} MiB"),
    }
}

/// What is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The agents themselves.
    Agents,
    /// Their databases.
    Inventories,
}

/// Fills `directory`, which is missing, empty, or a home without agents. `progress` is told how many agents a step is
/// done with, some hundred times or once for each.
///
/// # Errors
///
/// When the home has agents, is laid out as one of 5.0, belongs to a running manager, or cannot be written. A home that
/// is only partly filled is marked as unfinished.
pub fn fill(directory: &Path, plan: Plan, mut progress: impl FnMut(Step, u64)) -> Result<Made, DemoError> {
    if !(1..=MOST).contains(&plan.agents) {
        return Err(DemoError::Count(plan.agents));
    }
    let (home, is_new) = match Home::kind(directory)? {
        kind if kind.is_vacant() => (homes::create(directory)?, true),
        _ => (homes::open_even_unfinished(directory)?, false),
    };
    if home.layout() != Layout::V4 {
        return Err(DemoError::OtherLayout(home.root().to_owned()));
    }
    if is_live(&home) {
        return Err(DemoError::Live(home.root().to_owned()));
    }
    let _lock = lock(&home)?;
    let left = DemoMarker::of(&home).is_some_and(|marker| !marker.finished);
    let is_journalled = home.agents_journal().exists();
    if is_journalled || (!left && write::has_agents(&home)?) {
        return Err(DemoError::Occupied(home.root().to_owned()));
    }
    inventory::check_room(&home, plan)?;
    DemoMarker { finished: false, agents: plan.agents, seed: plan.seed }.write(&home).map_err(failed("the marker"))?;
    groups::write(&home).map_err(failed("the groups"))?;
    if is_new {
        write::log_ahead(&home)?;
    }
    let now = clock::now();
    let (statuses, combinations) = write::agents(&home, plan, now, &mut |count| progress(Step::Agents, count))?;
    history::write(&home, plan.agents, plan.seed, now).map_err(failed("the log and the statistics"))?;
    let databases = inventory::write(&home, plan, now, left, &mut |count| progress(Step::Inventories, count))?;
    DemoMarker { finished: true, agents: plan.agents, seed: plan.seed }.write(&home).map_err(failed("the marker"))?;
    Ok(Made { home, statuses, databases, groups: groups::names().len(), combinations })
}

/// Locks the agents of the home: no other process changes them while the file is held.
fn lock(home: &Home) -> Result<File, DemoError> {
    let file = home.directory().and_then(|root| root.open_or_create(home.agents_lock(), 0o600));
    let file = file.map_err(failed("the lock of the agents"))?;
    file.try_lock().map_err(|_| DemoError::Busy(home.root().to_owned()))?;
    Ok(file)
}

#[cfg(test)]
mod tests;
