//! Adding and removing agents: rules, what is left behind, and dying in the middle.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use super::super::{Force, LocalRegistrar, NewAgent, Registrar, RegistrarError};
use crate::Fault;
use crate::ledger::{DiesAt, Ledger, LedgerError, Step};
use apid_home::Home;
use apid_manager::LinkError;
use apid_store::{Access, Row, Single, Store, StoreError};

struct Fresh {
    home: Home,
    store: Store,
    ledger: Arc<Ledger>,
    dies_at: Arc<DiesAt>,
    registrar: LocalRegistrar,
    _directory: tempfile::TempDir,
}

fn fresh() -> Fresh {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let store = Store::new(home.root());
    let (ledger, registrar, dies_at) = files(&home, &store);
    Fresh { home, store, ledger, dies_at, registrar, _directory: directory }
}

fn files(home: &Home, store: &Store) -> (Arc<Ledger>, LocalRegistrar, Arc<DiesAt>) {
    let dies_at = Arc::new(DiesAt::default());
    let ledger = Arc::new(Ledger::with_crash_point(home, store, dies_at.clone()));
    (Arc::clone(&ledger), LocalRegistrar::new(ledger, "manager-host".to_owned()), dies_at)
}

fn agent(name: &str, ip: &str) -> NewAgent {
    NewAgent::checked(name, ip, Force::default()).unwrap()
}

fn at_once(name: &str, ip: &str) -> NewAgent {
    let force = Force { enabled: true, disconnected_time: None, after_registration_time: 0 };
    NewAgent::checked(name, ip, force).unwrap()
}

impl Fresh {
    fn lines(&self) -> Vec<String> {
        fs::read_to_string(self.home.client_keys()).unwrap().lines().map(str::to_owned).collect()
    }

    fn rows(&self) -> Vec<(i64, String, String, String, Option<String>)> {
        let database = Single::open(&self.home.global_db(), Access::ReadOnly).unwrap();
        let sql = "SELECT agent.id, agent.name, register_ip, internal_key, \"group\".name FROM agent \
                   LEFT JOIN belongs ON id_agent = agent.id LEFT JOIN \"group\" ON \"group\".id = id_group \
                   WHERE agent.id > 0 ORDER BY agent.id";
        let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
        database.read(|reader| reader.all::<_, StoreError, _>(sql, &[], row)).unwrap()
    }

    /// What both files say, checked to be the same; removed agents are in the file of keys alone.
    fn consistent(&self) -> Vec<String> {
        let rows = self.rows().into_iter().map(|(id, name, ip, key, group)| {
            assert_eq!(group.as_deref(), Some("default"));
            format!("{id:03} {name} {ip} {key}")
        });
        let rows: BTreeSet<_> = rows.collect();
        let lines: BTreeSet<_> = self.lines().into_iter().filter(|line| !line.contains('!')).collect();
        assert_eq!(rows, lines);
        assert!(!self.home.agents_journal().exists());
        rows.into_iter().map(|row| row.rsplit_once(' ').unwrap().0.to_owned()).collect()
    }
}

#[test]
fn ids_follow_the_highest_ever_used() {
    let fresh = fresh();
    fs::write(fresh.home.client_keys(), "# kept\n001 !old any k\n\n007 !gone any k").unwrap();
    assert_eq!(fresh.registrar.add(&agent("a", "any")).unwrap().id, 8);
    let added = fresh.registrar.add(&agent("b", "10.0.0.1")).unwrap();
    assert_eq!((added.id, added.key.len()), (9, 64));
    fresh.registrar.remove(&[9], true).unwrap();
    assert_eq!(fresh.registrar.add(&agent("c", "any")).unwrap().id, 9);
    fresh.registrar.remove(&[9], false).unwrap();
    assert_eq!(fresh.registrar.add(&agent("d", "any")).unwrap().id, 10);
    assert_eq!(fresh.lines()[..4], ["# kept", "001 !old any k", "", "007 !gone any k"]);
    assert!(fresh.lines()[5].starts_with("009 !c any "));
}

#[test]
fn duplicates_are_refused_or_replaced() {
    let fresh = fresh();
    let first = fresh.registrar.add(&agent("web", "10.0.0.1")).unwrap();
    let refused = |agent: &NewAgent| fresh.registrar.add(agent).unwrap_err();
    assert!(matches!(refused(&agent("web", "any")), RegistrarError::DuplicateName(_)));
    assert!(matches!(refused(&agent("other", "10.0.0.1")), RegistrarError::DuplicateIp(_)));
    assert!(matches!(refused(&agent("manager-host", "any")), RegistrarError::DuplicateName(_)));
    assert!(matches!(refused(&at_once("manager-host", "any")), RegistrarError::DuplicateName(_)));
    let young = NewAgent { force: Force { enabled: true, ..Force::default() }, ..agent("web", "any") };
    assert!(matches!(refused(&young), RegistrarError::DuplicateName(_)));
    assert_eq!(fresh.consistent(), ["001 web 10.0.0.1"]);

    fs::create_dir_all(fresh.home.rids_dir()).unwrap();
    fs::write(fresh.home.rids_dir().join("001"), "5:1").unwrap();
    let second = fresh.registrar.add(&at_once("web", "10.0.0.1")).unwrap();
    assert!(second.id == 2 && second.key != first.key);
    assert_eq!(fresh.consistent(), ["002 web 10.0.0.1"]);
    assert!(fresh.lines()[0].starts_with("001 !web 10.0.0.1 ") && !fresh.home.rids_dir().join("001").exists());
    // The removed agent no longer has its name.
    fresh.registrar.remove(&[2], false).unwrap();
    assert_eq!(fresh.registrar.add(&agent("web", "10.0.0.1")).unwrap().id, 3);
}

#[test]
fn an_id_is_looked_at_before_the_address_and_the_name() {
    let fresh = fresh();
    for (name, ip) in [("a", "10.0.0.1"), ("b", "10.0.0.2"), ("c", "10.0.0.3")] {
        fresh.registrar.add(&agent(name, ip)).unwrap();
    }
    let with_id = |agent: NewAgent, id: &str| agent.with_id(id).unwrap();
    let refused = |agent: &NewAgent| fresh.registrar.add(agent).unwrap_err();
    assert!(matches!(refused(&with_id(agent("c", "10.0.0.2"), "001")), RegistrarError::DuplicateId(1)));
    assert!(matches!(refused(&with_id(agent("c", "10.0.0.2"), "009")), RegistrarError::DuplicateIp(_)));
    assert!(matches!(refused(&with_id(agent("c", "any"), "009")), RegistrarError::DuplicateName(_)));
    // One takes the place of three.
    let key = "k".repeat(64);
    let one = with_id(at_once("c", "10.0.0.2"), "001").with_key(key.clone()).unwrap();
    assert_eq!(fresh.registrar.add(&one).unwrap().key, key);
    assert_eq!(fresh.consistent(), ["001 c 10.0.0.2"]);
    assert_eq!(fresh.lines().len(), 4);
    // The number of a removed agent is free for who asks for it, and no other is given out.
    fresh.registrar.remove(&[1], false).unwrap();
    fresh.registrar.add(&with_id(agent("d", "any"), "002")).unwrap();
    assert_eq!(fresh.registrar.add(&agent("e", "any")).unwrap().id, 4);
}

#[test]
fn removing_takes_what_belongs_to_the_agent() {
    let fresh = fresh();
    for name in ["a", "b"] {
        fresh.registrar.add(&agent(name, "any")).unwrap();
    }
    fs::create_dir_all(fresh.home.rids_dir()).unwrap();
    let owned = [fresh.home.rids_dir().join("001"), fresh.home.agent_db(1), fresh.home.db_dir().join("001.db-wal")];
    for file in &owned {
        fs::write(file, "x").unwrap();
    }
    fs::write(fresh.home.agent_db(2), "x").unwrap();
    fs::set_permissions(fresh.home.client_keys(), fs::Permissions::from_mode(0o664)).unwrap();
    fresh.registrar.remove(&[1, 77], false).unwrap();
    assert!(owned.iter().all(|file| !file.exists()) && fresh.home.agent_db(2).exists());
    assert_eq!(fresh.consistent(), ["002 b any"]);
    assert_eq!(fs::metadata(fresh.home.client_keys()).unwrap().permissions().mode() & 0o777, 0o664);
    fresh.registrar.remove(&[2], true).unwrap();
    assert_eq!(fresh.lines().len(), 1);
}

const STEPS: [Step; 6] = [
    Step::Journalled,
    Step::DatabaseChanged,
    Step::KeysHalfWritten,
    Step::FilesWritten,
    Step::Committed,
    Step::LeftoversRemoved,
];

#[test]
fn a_change_that_dies_anywhere_is_finished_by_the_next_process() {
    for step in STEPS {
        for change in ["add", "replace", "insert", "remove", "purge"] {
            let mut fresh = fresh();
            for name in ["a", "b"] {
                fresh.registrar.add(&agent(name, "any")).unwrap();
            }
            fresh.dies_at.set(Some(step));
            match change {
                "add" => drop(fresh.registrar.add(&agent("c", "any"))),
                "replace" => drop(fresh.registrar.add(&at_once("a", "any"))),
                // In the place of an agent of the same number.
                "insert" => drop(fresh.registrar.add(&at_once("z", "any").with_id("001").unwrap())),
                "remove" => drop(fresh.registrar.remove(&[1], false)),
                _ => drop(fresh.registrar.remove(&[1], true)),
            }
            // A new process on the same home.
            fresh.store = Store::new(fresh.home.root());
            (fresh.ledger, fresh.registrar, fresh.dies_at) = files(&fresh.home, &fresh.store);
            fresh.ledger.recover().unwrap();
            let expected: &[&str] = match change {
                "add" => &["001 a any", "002 b any", "003 c any"],
                "replace" => &["002 b any", "003 a any"],
                "insert" => &["001 z any", "002 b any"],
                _ => &["002 b any"],
            };
            assert_eq!(fresh.consistent(), expected, "{change} died at {step:?}");
            assert_eq!(fresh.lines().len(), if change == "purge" { 1 } else { 3 - usize::from(change == "remove") });
            // Twice is the same as once, and life goes on.
            fresh.ledger.recover().unwrap();
            fresh.registrar.add(&agent("next", "any")).unwrap();
            assert_eq!(fresh.consistent().len(), expected.len() + 1);
        }
    }
}

#[test]
fn a_change_that_dies_is_finished_by_the_next_change_of_another_process() {
    let fresh = fresh();
    fresh.dies_at.set(Some(Step::KeysHalfWritten));
    drop(fresh.registrar.add(&agent("a", "any")));
    let (_, other, _) = files(&fresh.home, &Store::new(fresh.home.root()));
    assert_eq!(other.add(&agent("b", "any")).unwrap().id, 2);
    assert_eq!(fresh.consistent(), ["001 a any", "002 b any"]);
}

#[test]
fn a_change_that_fails_leaves_nothing() {
    let fresh = fresh();
    fresh.registrar.add(&agent("a", "any")).unwrap();
    let keys = fresh.home.client_keys();
    let text = fs::read(&keys).unwrap();
    let database = fresh.home.global_db();
    let database = Single::open(&database, Access::ReadWrite).unwrap();
    database.script("CREATE TRIGGER no BEFORE INSERT ON agent BEGIN SELECT RAISE(ABORT, 'no'); END").unwrap();
    assert!(matches!(fresh.registrar.add(&agent("b", "any")), Err(RegistrarError::Ledger(LedgerError::Store(_)))));
    database.script("DROP TRIGGER no").unwrap();
    assert_eq!(fs::read(&keys).unwrap(), text);
    assert_eq!(fresh.consistent(), ["001 a any"]);
}

#[test]
fn the_managers_own_daemon_is_not_passed_over() {
    let fresh = fresh();
    fs::create_dir_all(fresh.home.sockets_dir()).unwrap();
    let daemon = std::os::unix::net::UnixListener::bind(fresh.home.auth_socket()).unwrap();
    assert!(matches!(fresh.registrar.add(&agent("a", "any")), Err(RegistrarError::Ledger(LedgerError::Daemon(_)))));
    assert!(matches!(fresh.registrar.remove(&[1], false), Err(RegistrarError::Ledger(LedgerError::Daemon(_)))));
    // A socket that nobody listens on is what a daemon left that was killed.
    drop(daemon);
    fresh.registrar.add(&agent("a", "any")).unwrap();
}

#[test]
fn without_the_enrolment_daemon_a_manager_that_runs_is_not_changed() {
    let fresh = fresh();
    fresh.registrar.add(&agent("a", "any")).unwrap();
    let files = || [fs::read(fresh.home.global_db()).unwrap(), fs::read(fresh.home.client_keys()).unwrap()];
    let before = files();
    let refused = |expected: &LinkError| {
        let told = [
            fresh.registrar.add(&agent("b", "any")).map(drop).map_err(Fault::from),
            fresh.registrar.remove(&[1], false).map(drop).map_err(Fault::from),
        ];
        assert_eq!(told, [Err(Fault::Link(expected.clone())), Err(Fault::Link(expected.clone()))]);
        assert_eq!(files(), before);
    };
    let _db = std::os::unix::net::UnixListener::bind(fresh.home.wdb_socket()).unwrap();
    refused(&LinkError::NoSocket("auth".to_owned()));
    // What a daemon leaves that is killed.
    drop(std::os::unix::net::UnixListener::bind(fresh.home.auth_socket()).unwrap());
    refused(&LinkError::Refused("auth".to_owned()));
}

#[test]
fn parallel_requests_get_different_ids() {
    let fresh = fresh();
    let ids: Vec<i64> = std::thread::scope(|scope| {
        // Half of them through a store of their own, as another process would.
        let add = |number: usize| {
            let home = fresh.home.clone();
            let shared = &fresh.registrar;
            scope.spawn(move || {
                let own = number.is_multiple_of(2).then(|| files(&home, &Store::new(home.root())).1);
                let registrar = own.as_ref().unwrap_or(shared);
                (0..4)
                    .map(|turn| registrar.add(&agent(&format!("w{number}-{turn}"), "any")).unwrap().id)
                    .collect::<Vec<_>>()
            })
        };
        let threads: Vec<_> = (0..8).map(add).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), (1..=32).collect());
    assert_eq!(fresh.consistent().len(), 32);
}
