//! Scans of files, policies and software: what they leave in the databases that the manager keeps of its agents.
//!
//! A simulated agent finds what it found before: its files have not changed, and of its policies the findings that were
//! not solved. So a scan changes dates alone (docs/facts/04-modules.md, sections 14, 16 and 20). An agent that has no
//! database, or whose database has no place for the dates, has nothing that could be scanned.

use std::collections::BTreeSet;

use super::steps::Part;
use super::work::Inner;
use apid_home::clock::now;
use apid_manager::LinkError;
use apid_store::{StoreError, Writer, bind};

/// For how long a finding that a scan did not confirm counts as found, in seconds.
const CONFIRMED: i64 = 86_400;

const STARTING: &str = "Starting rootcheck scan.";
const ENDING: &str = "Ending rootcheck scan.";

impl Inner {
    /// Those of `ids` that a scan can begin on: active agents, and the manager.
    pub(super) fn scannable(&self, ids: &BTreeSet<i64>) -> Result<BTreeSet<i64>, LinkError> {
        let agents: Vec<i64> = ids.iter().copied().collect();
        let mut active: BTreeSet<i64> = self.active(&agents)?.iter().copied().collect();
        if ids.contains(&0) {
            active.insert(0);
        }
        Ok(active)
    }

    /// All agents that are active, and the manager.
    pub(super) fn all_active(&self) -> Result<BTreeSet<i64>, LinkError> {
        const ACTIVE: &str = "SELECT id FROM agent WHERE connection_status = 'active' OR id = 0";
        Ok(self.global.read_now(|reader| reader.all(ACTIVE, &[], |row| row.get::<i64>(0)))?)
    }

    /// Writes what this part of a scan leaves for each of `ids`, one transaction an agent. An agent whose database
    /// cannot be changed is passed over.
    pub(super) fn scan(&self, part: Part, ids: &BTreeSet<i64>) -> Result<(), LinkError> {
        for id in ids {
            self.go_on()?;
            let database = self.store.database(self.home.agent_db(*id));
            if !database.exists() {
                continue;
            }
            let done = database.write_now(|writer| match part {
                Part::Begin => begin(writer, now()),
                Part::End => end(writer, now()),
                Part::Software => software(writer, now()),
            });
            match done {
                Ok(()) => {}
                Err(error @ (StoreError::Owned(_) | StoreError::Stopped | StoreError::Interrupted)) => {
                    return Err(error.into());
                }
                Err(error) => {
                    let file = database.path().display();
                    tracing::warn!(%error, "{file}: the dates of a simulated scan cannot be written");
                }
            }
        }
        Ok(())
    }
}

fn begin(writer: &Writer<'_>, now: i64) -> Result<(), StoreError> {
    writer.change(
        "UPDATE scan_info SET start_scan = ?1, first_start = coalesce(nullif(first_start, 0), ?1) \
         WHERE module = 'fim'",
        bind![now],
    )?;
    event(writer, STARTING, now)
}

fn end(writer: &Writer<'_>, now: i64) -> Result<(), StoreError> {
    writer.change(
        "UPDATE scan_info SET end_scan = ?1, first_end = coalesce(nullif(first_end, 0), ?1) \
         WHERE module = 'fim'",
        bind![now],
    )?;
    // Before the date of the scan that told which findings are not solved is lost.
    writer.change(
        "UPDATE pm_event SET date_last = ?1 WHERE log NOT IN ('Starting rootcheck scan.', 'Ending rootcheck scan.', \
         'Starting syscheck scan.', 'Ending syscheck scan.') AND date_last > \
         coalesce((SELECT max(date_last) - ?2 FROM pm_event WHERE log = ?3), 0)",
        bind![now, CONFIRMED, ENDING],
    )?;
    event(writer, ENDING, now)
}

/// Dates an event of the scan itself, which is a row among the findings.
fn event(writer: &Writer<'_>, log: &str, now: i64) -> Result<(), StoreError> {
    if writer.change("UPDATE pm_event SET date_last = ?1 WHERE log = ?2", bind![now, log])? == 0 {
        writer.change("INSERT INTO pm_event (date_first, date_last, log) VALUES (?1, ?1, ?2)", bind![now, log])?;
    }
    Ok(())
}

/// Databases of release 4.8 and later have no such table.
fn software(writer: &Writer<'_>, now: i64) -> Result<(), StoreError> {
    if writer.exists("SELECT 1 FROM sqlite_schema WHERE name = 'vuln_metadata'", &[])? {
        writer.change("UPDATE vuln_metadata SET LAST_FULL_SCAN = ?1", bind![now])?;
    }
    Ok(())
}
