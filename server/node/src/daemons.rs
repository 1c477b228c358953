//! Which daemons run, by what they leave in `var/run` (docs/facts/04-modules.md, section 6.1).

use std::collections::HashSet;
use std::path::Path;

use apid_home::{Home, Layout};
use apid_store::Lane;

use crate::{Fault, Node};

/// The daemons of a manager, in the order in which they are told.
pub const DAEMONS: [&str; 16] = [
    "wazuh-agentlessd",
    "wazuh-analysisd",
    "wazuh-authd",
    "wazuh-csyslogd",
    "wazuh-monitord",
    "wazuh-execd",
    "wazuh-integratord",
    "wazuh-logcollector",
    "wazuh-maild",
    "wazuh-remoted",
    "wazuh-reportd",
    "wazuh-syscheckd",
    "wazuh-clusterd",
    "wazuh-modulesd",
    "wazuh-db",
    API,
];

/// The daemon that this process stands for.
const API: &str = "wazuh-apid";

/// What a daemon does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaemonState {
    /// It could not start, or it has ended without taking its pid file away.
    Failed,
    /// All daemons are being restarted.
    Restarting,
    /// It is starting.
    Starting,
    /// Its process exists.
    Running,
    /// Nothing of it is there.
    Stopped,
}

impl Node {
    /// The state of each of [`DAEMONS`], by their names of release 4 also in a home of 5.0.
    ///
    /// # Errors
    ///
    /// When the system does not tell which processes exist.
    pub async fn states(&self) -> Result<Vec<(&'static str, DaemonState)>, Fault> {
        let home = self.home.clone();
        self.store
            .run(Lane::Cheap, move || {
                if !Path::new("/proc/self").exists() {
                    return Err(Fault::NoProcesses);
                }
                Ok(states_of(&home, &DAEMONS))
            })
            .await
    }
}

/// The daemons that the original answers nothing without, in the order in which it names them.
const BASIC: [&str; 5] = ["wazuh-modulesd", "wazuh-analysisd", "wazuh-execd", "wazuh-db", "wazuh-remoted"];

/// Those of the daemons that every request needs which are not ready. None where no manager was ever started on the
/// home, nor where the processes of the system cannot be seen. Of release 5.0 nobody knows which daemons these are.
/// Blocks for some microseconds.
pub fn not_ready(home: &Home) -> Vec<(&'static str, DaemonState)> {
    if home.layout() != Layout::V4 || !Path::new("/proc/self").exists() {
        return Vec::new();
    }
    let mut states = states_of(home, &BASIC);
    let is_absent = states.iter().all(|(_, state)| *state == DaemonState::Stopped);
    states.retain(|(_, state)| !is_absent && !matches!(state, DaemonState::Running | DaemonState::Starting));
    states
}

/// The state of each of [`DAEMONS`] but the API, for an operator. Blocks for some microseconds.
pub fn states_now(home: &Home) -> Vec<(&'static str, DaemonState)> {
    let daemons: Vec<_> = DAEMONS.into_iter().filter(|daemon| *daemon != API).collect();
    states_of(home, &daemons)
}

fn states_of(home: &Home, daemons: &[&'static str]) -> Vec<(&'static str, DaemonState)> {
    // A folder that is not there is one without files: no daemon was ever started.
    let entries = std::fs::read_dir(home.run_dir()).into_iter().flatten().flatten();
    let marks = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let marks: HashSet<String> = marks.map(|mark| home.layout().usual_name(mark)).collect();
    let processes: Vec<(String, bool)> = home.recorded_processes().collect();
    daemons.iter().map(|daemon| (*daemon, state(daemon, &marks, &processes))).collect()
}

fn state(daemon: &str, marks: &HashSet<String>, processes: &[(String, bool)]) -> DaemonState {
    let marked = |end: &str| marks.contains(&format!("{daemon}.{end}"));
    let mut own = processes.iter().filter(|(name, _)| name == daemon).map(|(_, exists)| *exists).peekable();
    if marked("failed") {
        DaemonState::Failed
    } else if marks.contains(".restart") {
        DaemonState::Restarting
    } else if marked("start") {
        DaemonState::Starting
    } else if daemon == API {
        // This process answers in its place, and writes no pid file.
        DaemonState::Running
    } else if own.peek().is_none() {
        DaemonState::Stopped
    } else if own.any(|exists| exists) {
        DaemonState::Running
    } else {
        DaemonState::Failed
    }
}

#[cfg(test)]
mod tests {
    use super::DaemonState::{Failed, Restarting, Running, Starting, Stopped};
    use super::*;

    #[test]
    fn the_first_mark_that_is_there_counts() {
        let state_of = |marks: &[&str], processes: &[(&str, bool)]| {
            let marks = marks.iter().map(|mark| (*mark).to_owned()).collect();
            let processes: Vec<_> = processes.iter().map(|(name, exists)| ((*name).to_owned(), *exists)).collect();
            state("wazuh-db", &marks, &processes)
        };
        assert_eq!(state_of(&[], &[]), Stopped);
        assert_eq!(state_of(&[], &[("wazuh-execd", true)]), Stopped);
        assert_eq!(state_of(&[], &[("wazuh-db", true)]), Running);
        assert_eq!(state_of(&[], &[("wazuh-db", false), ("wazuh-db", true)]), Running);
        assert_eq!(state_of(&[], &[("wazuh-db", false)]), Failed);
        assert_eq!(state_of(&["wazuh-db.start"], &[("wazuh-db", true)]), Starting);
        assert_eq!(state_of(&["wazuh-db.start", ".restart"], &[]), Restarting);
        assert_eq!(state_of(&["wazuh-db.failed", ".restart"], &[("wazuh-db", true)]), Failed);
        assert_eq!(state_of(&["wazuh-execd.failed"], &[("wazuh-db", true)]), Running);
    }

    #[test]
    fn this_process_is_the_one_that_answers() {
        assert_eq!(state(API, &HashSet::new(), &[]), Running);
        assert_eq!(state(API, &[".restart".to_owned()].into(), &[]), Restarting);
    }
}
