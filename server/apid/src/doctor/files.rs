//! What lies in the home: its version, whose it is, files that its user cannot use, databases.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::home_report;
use apid_home::daemons::ManagerDaemon;
use apid_home::marker::DemoMarker;
use apid_home::owner::HomeUser;
use apid_home::{Home, Layout, Version, WAZUH_VERSION};
use apid_store::{JournalMode, journal_mode};

use super::{Finding, State};

/// Which release laid out the home.
pub(super) fn version(home: &Home) -> Vec<Finding> {
    let layout = home.layout();
    let finding = match home.installed_version() {
        None => {
            let text = format!("no VERSION.json; laid out as release {}", layout.release());
            Finding::new("version", "", State::Ok, text)
        }
        Some(version) => {
            let is_known = match layout {
                Layout::V4 => Version::parse(&version) == Version::parse(WAZUH_VERSION),
                Layout::V5 => true,
            };
            let text = format!("{version}, laid out as release {}", layout.release());
            if is_known {
                Finding::new("version", "", State::Ok, text)
            } else {
                let advice = format!(
                    "this server answers as {WAZUH_VERSION} does; other releases of 4.x are served, and were not tried"
                );
                Finding::new("version", "", State::Warning, text).advice(advice)
            }
        }
    };
    let others = home_report::other_layouts(home).map(|line| Finding::new("version", "", State::Warning, line));
    std::iter::once(finding).chain(others).collect()
}

/// As whom the home is to be served, and whether this process can.
pub(super) fn user(home: &Home) -> Vec<Finding> {
    let (user, process) = (home.user(), HomeUser::of_process());
    let state = if user.uid == process.uid || process.is_root() { State::Ok } else { State::Warning };
    let mut findings = vec![Finding::new("user", "", state, home_report::run_as(home))];
    if let Err(error) = home.check_writable() {
        let advice = "the server starts with --read-only alone, which refuses every change";
        findings.push(Finding::new("user", "", State::Fault, error.to_string()).advice(advice));
    }
    findings
}

/// Files that the user of the home cannot use.
pub(super) fn strays(home: &Home, config: &Config) -> Vec<Finding> {
    let lines = home_report::strays(home, &config.https);
    lines.into_iter().map(|line| Finding::new("files", "", State::Warning, line)).collect()
}

/// The databases: whether they are there, and in which journal mode.
pub(super) fn databases(home: &Home) -> Vec<Finding> {
    let missing = |advice| move |finding: Finding| finding.advice(advice);
    let mut findings = Vec::new();
    let single = [
        (home.global_db(), State::Fault, "agents and groups cannot be read or changed; a manager's wazuh-db makes it"),
        (home.tasks_db(), State::Ok, "a manager's modules make it with the first upgrade"),
        (home.mitre_db(), State::Warning, "/mitre has nothing to show; `wazuh-apid mitre import` makes it"),
    ];
    let is_demo = DemoMarker::of(home).is_some();
    for (path, state, advice) in single {
        let name = home.relative(&path).display().to_string();
        if path.exists() {
            findings.push(database(home, &path, is_demo));
        } else if home.layout() == Layout::V4 || state == State::Fault {
            findings.push(missing(advice)(Finding::new("database", name, state, "missing")));
        }
    }
    let agents = agents_databases(home);
    let unusual: Vec<Finding> =
        agents.iter().map(|path| database(home, path, is_demo)).filter(|found| found.state != State::Ok).collect();
    let text = match (agents.len(), unusual.len()) {
        (0, _) => "none; agents' inventories are empty".to_owned(),
        (1, 0) => "1 database, as the manager has it".to_owned(),
        (all, 0) => format!("{all} databases, as the manager has them"),
        (all, odd) => format!("{odd} of {all} databases are not as the manager has them; the first of them follow"),
    };
    let state = unusual.iter().map(|found| found.state).max().unwrap_or(State::Ok);
    findings.push(Finding::new("database", "queue/db/NNN.db", state, text));
    findings.extend(unusual.into_iter().take(SHOWN));
    findings
}

/// Databases of agents that are shown one by one.
const SHOWN: usize = 5;

fn agents_databases(home: &Home) -> Vec<PathBuf> {
    let is_number = |name: &str| name.len() >= 3 && name.bytes().all(|byte| byte.is_ascii_digit());
    let of_agent = |path: &Path| {
        path.extension() == Some(OsStr::new("db")) && path.file_stem().and_then(OsStr::to_str).is_some_and(is_number)
    };
    let entries = fs::read_dir(home.db_dir()).into_iter().flatten().flatten();
    let mut databases: Vec<_> = entries.map(|entry| entry.path()).filter(|path| of_agent(path)).collect();
    databases.sort();
    databases
}

fn database(home: &Home, path: &Path, is_demo: bool) -> Finding {
    let name = home.relative(path).display().to_string();
    match journal_mode(path) {
        Err(error) => Finding::new("database", name, State::Fault, format!("cannot be read: {error}")),
        // A home that was made for a demonstration writes ahead, and no manager has it.
        Ok(JournalMode::WriteAhead) if !is_demo => {
            let text = "has a write-ahead log, which no daemon of this release gives it";
            let advice = "this server reads it all the same; a wazuh-db that does not expect it may not";
            Finding::new("database", name, State::Warning, text).advice(advice)
        }
        Ok(JournalMode::WriteAhead) => Finding::new("database", name, State::Ok, "with a write-ahead log"),
        Ok(JournalMode::Rollback) => {
            let mut journal = path.as_os_str().to_owned();
            journal.push("-journal");
            let is_left = !home.lives(ManagerDaemon::Db)
                && fs::metadata(Path::new(&journal)).is_ok_and(|journal| journal.len() > 0);
            if is_left {
                let text = "a process that was killed has left a journal; the next who reads it takes that change back";
                Finding::new("database", name, State::Warning, text)
            } else {
                Finding::new("database", name, State::Ok, "with a rollback journal")
            }
        }
    }
}
