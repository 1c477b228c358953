//! The inventories of the agents of a demo home: one database for each agent that has reported, `queue/db/<id>.db`.
//!
//! All of them follow from the agents, the seed and the moment; what a database says in one table agrees with the
//! others and with the agent's row of `global.db`. They are made by several threads, which share nothing.
//!
//! Assumes that the databases are not in use: a file that is there is replaced.

mod catalogue;
mod findings;
mod machine;
mod people;
mod programs;
mod running;
mod system;
mod vulnerable;
mod watched;

use std::io::{self, Write as _};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use apid_home::Home;
use apid_home::directory::{Directory, HardLinks};
use apid_store::homes::agent_database::{Blank, Extent, PAGE_SIZE};
use apid_store::{StoreError, Writer};

use super::fleet::DemoFleet;
use super::{DemoError, FILE_MODE, Plan};
use machine::Machine;

/// Agents that get a small inventory; further ones get none.
pub const MOST_SAMPLES: u32 = 10_000;

/// Bytes of a page of a small database: with pages of the manager's size it would be three times as large, since every
/// table and every index takes a page at least.
const SMALL_PAGES: u32 = 1_024;

/// Bytes that a database takes, at most on average.
const SAMPLE_BYTES: u64 = 160 * 1_024;
const FULL_BYTES: u64 = 600 * 1_024;

/// How much inventory agents have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Inventory {
    /// No databases.
    None,
    /// Some rows of every kind for the first [`MOST_SAMPLES`] agents.
    #[default]
    Sample,
    /// As many rows as real machines have, for every agent.
    Full,
}

impl Inventory {
    /// Bytes on disk that the databases of a fleet take, rounded up.
    pub fn bytes(self, agents: u32) -> u64 {
        match self {
            Self::None => 0,
            Self::Sample => (u64::from(agents.min(MOST_SAMPLES)) + 1) * SAMPLE_BYTES,
            Self::Full => (u64::from(agents) + 1) * FULL_BYTES,
        }
    }

    /// The last agent that has an inventory.
    pub(super) fn last(self, agents: u32) -> u32 {
        match self {
            Self::None => 0,
            Self::Sample => agents.min(MOST_SAMPLES),
            Self::Full => agents,
        }
    }
}

/// Refuses inventories that there is no room for.
pub(super) fn check_room(home: &Home, plan: Plan) -> Result<(), DemoError> {
    let needed = plan.inventory.bytes(plan.agents);
    let free = home.directory().and_then(|root| root.free_bytes());
    match free {
        Ok(free) if free < needed => Err(DemoError::Room { needed, free }),
        _ => Ok(()),
    }
}

/// Makes the databases. Those that an earlier attempt left are removed first if `is_left`. `progress` is told how many
/// agents are done. Returns how many agents have a database.
pub(super) fn write(
    home: &Home,
    plan: Plan,
    now: i64,
    is_left: bool,
    progress: &mut impl FnMut(u64),
) -> Result<u64, DemoError> {
    let folder = home.directory().and_then(|root| root.directory(home.db_dir()));
    let folder = folder.map_err(failed)?;
    if is_left {
        remove_left(&folder).map_err(failed)?;
    }
    if plan.inventory == Inventory::None {
        return Ok(0);
    }
    let page_size = if plan.inventory == Inventory::Full { PAGE_SIZE } else { SMALL_PAGES };
    let blank = Blank::new(Extent::WithVulnerabilities, page_size).map_err(DemoError::Inventory)?;
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(8) as u64;
    let databases = thread::scope(|scope| {
        let (sender, receiver) = sync_channel(256);
        for thread in 0..threads {
            let (sender, blank, folder) = (sender.clone(), &blank, &folder);
            scope.spawn(move || {
                let share = Share { thread, threads, plan, now };
                if let Err(error) = share.write(home, blank, folder, &sender) {
                    // Nobody listens if another thread failed before.
                    let _ = sender.send(Err(error));
                }
            });
        }
        drop(sender);
        let (mut done, mut databases) = (0, 0);
        for made in receiver {
            done += 1;
            databases += u64::from(made?);
            progress(done);
        }
        Ok::<_, DemoError>(databases)
    })?;
    folder.sync_file_system().map_err(failed)?;
    Ok(databases)
}

fn failed(error: io::Error) -> DemoError {
    DemoError::Io { what: "the agents' databases", error }
}

/// The machines of one thread: every so many.
struct Share {
    thread: u64,
    threads: u64,
    plan: Plan,
    now: i64,
}

impl Share {
    fn write(
        &self,
        home: &Home,
        blank: &Blank,
        folder: &Directory,
        told: &SyncSender<Result<bool, DemoError>>,
    ) -> Result<(), DemoError> {
        let Plan { agents, seed, inventory } = self.plan;
        let is_full = inventory == Inventory::Full;
        if self.thread == 0 {
            make(home, &Machine::manager(seed, self.now, is_full), blank, folder)?;
        }
        let last = u64::from(inventory.last(agents));
        // All of them, since each one's name depends on those before.
        for agent in DemoFleet::new(seed, agents.into()).take_while(|agent| agent.id <= last) {
            if agent.id % self.threads != self.thread {
                continue;
            }
            let machine = Machine::of(&agent, seed, self.now, is_full);
            if let Some(machine) = &machine {
                make(home, machine, blank, folder)?;
            }
            // Another thread has failed if nobody listens.
            if told.send(Ok(machine.is_some())).is_err() {
                return Ok(());
            }
        }
        Ok(())
    }
}

/// Makes the database of one machine.
fn make(home: &Home, machine: &Machine, blank: &Blank, folder: &Directory) -> Result<(), DemoError> {
    let bytes = blank.filled(|writer| fill(machine, writer)).map_err(DemoError::Inventory)?;
    let id = i64::try_from(machine.id).unwrap_or(i64::MAX);
    let path = home.agent_db(id);
    let write = || {
        for ending in ["", "-journal", "-wal", "-shm"] {
            folder.remove_for_now(with_ending(&path, ending))?;
        }
        folder.append(&path, FILE_MODE, HardLinks::Refuse)?.write_all(&bytes)
    };
    write().map_err(failed)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut path = path.to_owned().into_os_string();
    path.push(ending);
    path.into()
}

fn fill(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let (packages, processes) = (programs::of(machine), running::of(machine));
    let reference = machine.dice("reference").hex(40);
    system::write(machine, &reference, writer)?;
    system::write_network(machine, writer)?;
    programs::write(machine, &packages, writer)?;
    programs::write_hotfixes(machine, writer)?;
    programs::write_extensions(machine, &packages, writer)?;
    running::write(machine, &processes, writer)?;
    running::write_ports(machine, &processes, writer)?;
    running::write_services(machine, &processes, writer)?;
    people::write(machine, &processes, writer)?;
    watched::write(machine, writer)?;
    findings::write(machine, writer)?;
    vulnerable::write(machine, &packages, &reference, writer)?;
    system::write_scans(machine, writer)
}

/// Removes agents' databases, with what SQLite leaves beside them.
fn remove_left(folder: &Directory) -> io::Result<()> {
    for entry in folder.entries()? {
        let name = entry.name.to_string_lossy();
        let is_agents = name.split_once(".db").is_some_and(|(id, ending)| {
            id.bytes().all(|byte| byte.is_ascii_digit()) && matches!(ending, "" | "-journal" | "-wal" | "-shm")
        });
        if is_agents {
            folder.remove_for_now(&*name)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
