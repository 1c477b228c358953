//! What scans leave in the databases of agents.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::time::Duration;

use super::steps::{Part, Work};
use super::{ReactionTime, SimulatedFleet};
use apid_home::Home;
use apid_manager::{Addressee, AgentLink as _, Command};
use apid_store::{Access, Single, Store};
use apid_testing::{homes, sample};

const TABLES: &str = "
    CREATE TABLE scan_info (module TEXT PRIMARY KEY, first_start INTEGER DEFAULT 0, first_end INTEGER DEFAULT 0,
        start_scan INTEGER DEFAULT 0, end_scan INTEGER DEFAULT 0);
    INSERT INTO scan_info (module) VALUES ('fim'), ('syscollector');
    CREATE TABLE pm_event (id INTEGER PRIMARY KEY AUTOINCREMENT, date_first INTEGER, date_last INTEGER, log TEXT,
        pci_dss TEXT, cis TEXT);";

const LONG: Duration = Duration::from_secs(3_600);

struct Scene {
    home: Home,
    store: Store,
    _folder: tempfile::TempDir,
}

impl Scene {
    /// Agents 1, 2 and 4 are active, 3 is not. All but 4 have a database.
    fn new() -> Self {
        let (folder, home) = homes::new();
        sample::fill(&home, 4).unwrap();
        for agent in 0..4 {
            Single::open(&home.agent_db(agent), Access::Create).unwrap().script(TABLES).unwrap();
        }
        let store = Store::new(home.root());
        Self { home, store, _folder: folder }
    }

    fn fleet(&self, moment: Duration) -> SimulatedFleet {
        SimulatedFleet::new(&self.home, &self.store, ReactionTime::new(moment))
    }

    fn run(&self, agent: i64, sql: &str) {
        Single::open(&self.home.agent_db(agent), Access::ReadWrite).unwrap().script(sql).unwrap();
    }

    fn number(&self, agent: i64, sql: &str) -> i64 {
        let database = Single::open(&self.home.agent_db(agent), Access::ReadOnly).unwrap();
        database.look(|reader| reader.one(sql, &[], |row| row.get(0))).unwrap()
    }

    fn until(&self, agent: i64, sql: &str) {
        for _ in 0..3_000 {
            if self.number(agent, sql) == 1 {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("{sql} does not become true");
    }
}

fn set(ids: &[i64]) -> BTreeSet<i64> {
    ids.iter().copied().collect()
}

const START: &str = "SELECT start_scan > 0 FROM scan_info WHERE module = 'fim'";
const END: &str = "SELECT end_scan > 0 AND end_scan >= start_scan FROM scan_info WHERE module = 'fim'";
const OTHER: &str = "SELECT start_scan + end_scan FROM scan_info WHERE module = 'syscollector'";

#[test]
fn a_scan_step_by_step() {
    let scene = Scene::new();
    let fleet = scene.fleet(LONG);
    // One finding was solved before the last scan, the other was found by it.
    scene.run(
        1,
        "INSERT INTO pm_event (date_first, date_last, log) VALUES (1, 100000, 'Solved'), (2, 990000, 'Found'),
         (3, 1000000, 'Ending rootcheck scan.');",
    );
    assert!(fleet.inner.perform(&Work::Scan(Part::Begin, set(&[0, 1, 3, 4, 777]))).unwrap().is_none());
    assert_eq!([0, 1, 2, 3].map(|agent| scene.number(agent, START)), [1, 1, 0, 0]);
    assert_eq!([0, 1].map(|agent| scene.number(agent, END)), [0, 0]);
    assert_eq!(scene.number(1, "SELECT count(*) FROM pm_event WHERE log = 'Starting rootcheck scan.'"), 1);
    let dates = || {
        ["Solved", "Found", "Ending rootcheck scan."]
            .map(|log| scene.number(1, &format!("SELECT date_last > 1000000 FROM pm_event WHERE log = '{log}'")))
    };
    assert_eq!(dates(), [0, 0, 0]);

    fleet.inner.perform(&Work::Scan(Part::End, set(&[0, 1]))).unwrap();
    assert_eq!([0, 1].map(|agent| scene.number(agent, END)), [1, 1]);
    assert_eq!(dates(), [0, 1, 1]);
    assert_eq!(scene.number(1, OTHER), 0);
    // Again, the rows of events are the same.
    fleet.inner.perform(&Work::Scan(Part::Begin, set(&[1]))).unwrap();
    assert_eq!(scene.number(1, "SELECT count(*) FROM pm_event"), 4);
}

#[test]
fn an_order_reaches_every_database_that_can_be_changed() {
    let scene = Scene::new();
    std::fs::write(scene.home.agent_db(1), "no database").unwrap();
    let fleet = scene.fleet(Duration::ZERO);
    let to: Vec<_> = [0, 1, 2, 4].into_iter().map(|id| Addressee { id, version: None }).collect();
    assert!(fleet.send(&Command::Scan, &to).unwrap().is_empty());
    for agent in [0, 2] {
        scene.until(agent, END);
    }
    // An agent that was never in touch gets no database by it.
    assert!(!scene.home.agent_db(4).exists());
}

#[test]
fn what_a_dead_process_has_begun_ends_at_the_next_start() {
    let scene = Scene::new();
    let fleet = scene.fleet(LONG);
    fleet.inner.perform(&Work::Scan(Part::Begin, set(&[2]))).unwrap();
    fleet.inner.note().unwrap();
    drop(fleet);
    assert!(scene.home.fleet_journal().exists());
    let fleet = scene.fleet(LONG);
    scene.until(2, END);
    drop(fleet);
    drop(scene.fleet(LONG));
    assert!(!scene.home.fleet_journal().exists());
}

#[test]
fn more_agents_than_one_step_takes() {
    let scene = Scene::new();
    let fleet = scene.fleet(LONG);
    let ids: BTreeSet<i64> = (0..250).collect();
    let rest = fleet.inner.perform(&Work::Scan(Part::End, ids)).unwrap();
    assert!(matches!(rest, Some((Duration::ZERO, Work::Scan(Part::End, rest))) if rest.len() == 150));
    assert_eq!(scene.number(2, END), 1);
}

#[test]
fn software_is_scanned_where_a_database_has_a_place_for_it() {
    let scene = Scene::new();
    scene.run(
        1,
        "CREATE TABLE vuln_metadata (LAST_PARTIAL_SCAN INTEGER, LAST_FULL_SCAN INTEGER);
        INSERT INTO vuln_metadata VALUES (0, 0);",
    );
    let fleet = scene.fleet(Duration::ZERO);
    fleet.scan_vulnerabilities().unwrap();
    scene.until(1, "SELECT LAST_FULL_SCAN > 0 AND LAST_PARTIAL_SCAN = 0 FROM vuln_metadata");
    assert_eq!(scene.number(2, START), 0);
}
