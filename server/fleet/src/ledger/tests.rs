//! Dying in the middle of changes to groups; the changes to agents are tested beside the registrar.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::sync::Arc;

use proptest::prelude::*;

use super::rolls::enter_group;
use super::rows::used_hashes;
use super::{Change, CrashPoint, Died, DiesAt, Ledger, LedgerError, Memberships, Rolls, Step};
use apid_home::Home;
use apid_home::daemons::ManagerDaemon;
use apid_home::group::group_hash;
use apid_request::cancel::Cancel;
use apid_store::{Access, Reader, Row, Single, Store, StoreError};

struct Fresh {
    home: Home,
    store: Store,
    ledger: Ledger,
    dies_at: Arc<DiesAt>,
    _directory: tempfile::TempDir,
}

fn ledger(home: &Home, store: &Store) -> (Ledger, Arc<DiesAt>) {
    let dies_at = Arc::new(DiesAt::default());
    let crash = Arc::clone(&dies_at) as Arc<dyn CrashPoint>;
    (Ledger::with_crash_point(home, store, crash), dies_at)
}

/// The database of agents and groups, as another program sees and changes it.
fn global(home: &Home) -> Single {
    Single::open(&home.global_db(), Access::ReadWrite).unwrap()
}

fn fresh() -> Fresh {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let store = Store::new(home.root());
    let (ledger, dies_at) = ledger(&home, &store);
    Fresh { home, store, ledger, dies_at, _directory: directory }
}

const TEMPLATE: &str = "<agent_config/>\n";

fn create(group: &str) -> Change {
    Change::CreateGroup { group: group.to_owned(), configuration: TEMPLATE.to_owned() }
}

fn delete(groups: &[&str]) -> Change {
    Change::DeleteGroups { groups: groups.iter().map(|group| (*group).to_owned()).collect() }
}

fn configure(group: &str, text: &str) -> Change {
    Change::Configure { group: group.to_owned(), configuration: text.to_owned() }
}

fn add(id: i64) -> Change {
    let (name, ip, key) = (format!("a{id}"), "any".to_owned(), "k".repeat(64));
    Change::Add { id, name, ip, key, date: 1, replaces: Vec::new() }
}

impl Fresh {
    fn make(&self, change: &Change) -> Result<(), LedgerError> {
        self.ledger.lock()?.make(change)
    }

    fn assign(&self, agent: i64, group: &str) {
        let lock = self.ledger.lock().unwrap();
        lock.write(|transaction| {
            let number = enter_group(transaction, group)?;
            let mut memberships = Memberships::read(transaction, &[agent])?;
            memberships.append(&Rolls::Files(transaction), agent, number)
        })
        .unwrap();
    }

    /// Names of the groups by agent, checked to be the same in all three places.
    fn memberships(&self) -> BTreeMap<i64, String> {
        memberships(&self.home)
    }

    /// Names and configurations of groups, checked to be the same in the folders and the database.
    fn groups(&self) -> BTreeMap<String, String> {
        let rows: Vec<String> =
            self.read(|reader| reader.all("SELECT name FROM \"group\" ORDER BY name", &[], |row| row.get(0)));
        let mut groups = BTreeMap::new();
        for entry in fs::read_dir(self.home.shared_dir()).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                let names = fs::read_dir(entry.path()).unwrap().map(|file| file.unwrap().file_name());
                let files: Vec<_> = names.filter(|name| name != "merged.mg").collect();
                assert_eq!(files, ["agent.conf"]);
                let text = fs::read_to_string(entry.path().join("agent.conf")).unwrap();
                groups.insert(entry.file_name().into_string().unwrap(), text);
            }
        }
        assert_eq!(groups.keys().cloned().collect::<Vec<_>>(), rows);
        assert!(!self.home.agents_journal().exists());
        let beside = fs::read_dir(self.home.root().join("etc")).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(beside.into_iter().all(|name| !name.to_str().unwrap().starts_with('.')));
        groups
    }

    fn read<T>(&self, work: impl FnOnce(&Reader) -> Result<T, StoreError>) -> T {
        global(&self.home).look(work).unwrap()
    }

    fn restart(&mut self) {
        self.store = Store::new(self.home.root());
        (self.ledger, self.dies_at) = ledger(&self.home, &self.store);
        self.ledger.recover().unwrap();
    }
}

fn memberships(home: &Home) -> BTreeMap<i64, String> {
    let sql = "SELECT a.id, a.\"group\", a.group_hash, (SELECT group_concat(name) FROM (SELECT name FROM belongs \
               JOIN \"group\" ON \"group\".id = id_group WHERE id_agent = a.id ORDER BY priority)) \
               FROM agent a WHERE a.id > 0";
    let of_row = |row: &Row<'_>| {
        let names: String = row.get(1)?;
        assert_eq!(row.get::<String>(2)?, group_hash(&names));
        assert_eq!(row.get::<String>(3)?, names);
        Ok::<_, StoreError>((row.get(0)?, names))
    };
    global(home).look(|reader| reader.all(sql, &[], of_row)).unwrap()
}

#[test]
fn a_new_group_has_what_is_documented() {
    let fresh = fresh();
    fresh.make(&create("web")).unwrap();
    assert_eq!(fresh.groups()["web"], TEMPLATE);
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = fresh.home.group_dir("web");
    assert_eq!((mode(folder.clone()), mode(folder.join("agent.conf"))), (0o700, 0o660));
    fresh.make(&configure("web", "<x/>\n")).unwrap();
    assert_eq!((mode(folder.join("agent.conf")), fresh.groups()["web"].as_str()), (0o660, "<x/>\n"));
    let owner = |path| fs::metadata(path).map(|metadata| (metadata.uid(), metadata.gid())).unwrap();
    assert_eq!(owner(folder), owner(fresh.home.shared_dir()));
}

const STEPS: [Step; 5] =
    [Step::Journalled, Step::DatabaseChanged, Step::FilesWritten, Step::Committed, Step::LeftoversRemoved];

#[test]
fn a_change_that_dies_anywhere_is_finished_by_the_next_process() {
    for step in STEPS {
        for change in [create("new"), delete(&["web", "db"]), configure("web", "<y/>\n")] {
            let mut fresh = fresh();
            for group in ["web", "db", "kept"] {
                fresh.make(&create(group)).unwrap();
            }
            for id in 1..=3 {
                fresh.make(&add(id)).unwrap();
            }
            for (agent, group) in [(1, "web"), (1, "kept"), (2, "web"), (2, "db")] {
                fresh.assign(agent, group);
            }
            let combinations = ["default,web,kept", "default,web,db"].map(|names| {
                let folder = fresh.home.multigroups_dir().join(group_hash(names));
                fs::create_dir_all(&folder).unwrap();
                folder
            });
            fs::create_dir_all(fresh.home.multigroups_dir().join("notahash")).unwrap();
            fresh.dies_at.set(Some(step));
            drop(fresh.make(&change));
            fresh.restart();
            let (groups, memberships) = (fresh.groups(), fresh.memberships());
            match &change {
                Change::CreateGroup { .. } => assert_eq!(groups["new"], TEMPLATE, "{step:?}"),
                Change::Configure { .. } => assert_eq!(groups["web"], "<y/>\n", "{step:?}"),
                _ => {
                    assert_eq!(groups.keys().collect::<Vec<_>>(), ["default", "kept"], "{step:?}");
                    let expected = [(1, "default,kept"), (2, "default"), (3, "default")];
                    let expected: BTreeMap<i64, String> =
                        expected.into_iter().map(|(id, names)| (id, names.to_owned())).collect();
                    assert_eq!(memberships, expected, "{step:?}");
                    assert!(combinations.iter().all(|folder| !folder.exists()), "{step:?}");
                    assert!(fresh.home.multigroups_dir().join("notahash").exists());
                }
            }
            // Twice is the same as once, and life goes on.
            fresh.ledger.recover().unwrap();
            fresh.make(&create("next")).unwrap();
            assert_eq!(fresh.groups().len(), groups.len() + 1);
        }
    }
}

#[test]
fn a_change_that_fails_leaves_nothing() {
    let fresh = fresh();
    fresh.make(&create("web")).unwrap();
    fresh.make(&add(1)).unwrap();
    fresh.assign(1, "web");
    let before = (fresh.groups(), fresh.memberships());
    let connection = global(&fresh.home);
    connection
        .script(
            "CREATE TRIGGER a BEFORE INSERT ON \"group\" BEGIN SELECT RAISE(ABORT, 'no'); END;
             CREATE TRIGGER b BEFORE DELETE ON \"group\" BEGIN SELECT RAISE(ABORT, 'no'); END;
             CREATE TRIGGER c BEFORE UPDATE ON agent BEGIN SELECT RAISE(ABORT, 'no'); END;",
        )
        .unwrap();
    for change in [create("new"), delete(&["web"])] {
        assert!(matches!(fresh.make(&change), Err(LedgerError::Store(_))), "{change:?}");
    }
    connection.script("DROP TRIGGER a; DROP TRIGGER b; DROP TRIGGER c").unwrap();
    assert_eq!((fresh.groups(), fresh.memberships()), before);
}

#[test]
fn members_of_a_changed_group_are_no_longer_in_step() {
    let fresh = fresh();
    fresh.make(&create("web")).unwrap();
    for id in [1, 2] {
        fresh.make(&add(id)).unwrap();
    }
    fresh.assign(1, "web");
    let synced = "SELECT id FROM agent WHERE id > 0 AND group_config_status = 'synced'";
    global(&fresh.home).script("UPDATE agent SET group_config_status = 'synced'").unwrap();
    fresh.make(&configure("web", "<z/>\n")).unwrap();
    assert_eq!(fresh.read(|reader| reader.all::<i64, _, Vec<_>>(synced, &[], |row| row.get(0))), [2]);
    let sync = "SELECT group_sync_status FROM agent WHERE id = 1";
    assert_eq!(fresh.read(|reader| reader.one::<String, _>(sync, &[], |row| row.get(0))), "syncreq");
}

#[test]
fn a_request_that_was_given_up_ends_at_the_next_agent() {
    let fresh = fresh();
    for id in [1, 2] {
        fresh.make(&add(id)).unwrap();
    }
    let before = fresh.memberships();
    let lock = fresh.ledger.lock().unwrap();
    let cancel = Cancel::new();
    let mut reached = 0;
    let result = cancel.clone().run(|| {
        lock.write(|transaction| {
            let group = enter_group(transaction, "web")?;
            let mut memberships = Memberships::read(transaction, &[1, 2])?;
            for agent in [1, 2] {
                memberships.append(&Rolls::Files(transaction), agent, group)?;
                reached = agent;
                // The caller goes away.
                cancel.give_up();
            }
            Ok::<_, StoreError>(())
        })
    });
    assert!(matches!(result, Err(StoreError::Interrupted)));
    assert_eq!((reached, fresh.memberships()), (1, before));
    drop(lock);
    let remove = Change::Remove { ids: vec![1, 2], purge: true };
    assert!(cancel.run(|| fresh.make(&remove)).is_err());
    assert_eq!(fresh.memberships().len(), 2);
    assert!(!fresh.home.agents_journal().exists());
}

#[test]
fn changes_are_refused_while_a_daemon_lives() {
    let fresh = fresh();
    let before = contents(&fresh.home);
    let own_pid = std::process::id();
    for (daemon, socket) in
        [(ManagerDaemon::Db, fresh.home.wdb_socket()), (ManagerDaemon::Authd, fresh.home.auth_socket())]
    {
        let refused = || {
            for change in [create("web"), add(1)] {
                assert_eq!(fresh.make(&change), Err(LedgerError::Daemon(daemon)));
            }
            assert_eq!(contents(&fresh.home), before);
        };
        let listener = UnixListener::bind(&socket).unwrap();
        refused();
        drop(listener);
        // It has left its socket, and lives by its pid file alone.
        let pid_file = fresh.home.run_dir().join(format!("{daemon}-{own_pid}.pid"));
        fs::write(&pid_file, "").unwrap();
        refused();
        fs::remove_file(pid_file).unwrap();
    }
    // Both sockets are still there, and nobody listens.
    fresh.make(&create("web")).unwrap();
}

/// The groups are checked by their callers, but links may come in between.
#[test]
fn links_that_come_late_lead_nowhere() {
    let mut fresh = fresh();
    for group in ["web", "db"] {
        fresh.make(&create(group)).unwrap();
    }
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("agent.conf"), "outside").unwrap();
    let untouched = || {
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
        assert_eq!(fs::read_to_string(outside.path().join("agent.conf")).unwrap(), "outside");
    };
    let (web, file) = (fresh.home.group_dir("web"), fresh.home.group_dir("web").join("agent.conf"));
    fs::remove_file(&file).unwrap();
    symlink(outside.path().join("agent.conf"), &file).unwrap();
    let error = fresh.make(&configure("web", "<y/>\n")).unwrap_err();
    assert!(matches!(&error, LedgerError::Io { error, .. } if error.contains("is a symbolic link")), "{error}");
    assert!(!fresh.home.agents_journal().exists());
    untouched();

    // A change that a dead process has begun does not stop those after it.
    fs::remove_file(&file).unwrap();
    fs::write(&file, TEMPLATE).unwrap();
    for linked in [&file, &web] {
        fresh.dies_at.set(Some(Step::Journalled));
        drop(fresh.make(&configure("web", "<y/>\n")));
        let aside = outside.path().with_extension("aside");
        fs::rename(linked, &aside).unwrap();
        let target = if linked == &web { outside.path().to_owned() } else { outside.path().join("agent.conf") };
        symlink(target, linked).unwrap();
        fresh.restart();
        assert!(!fresh.home.agents_journal().exists());
        fresh.make(&configure("db", "<z/>\n")).unwrap();
        untouched();
        fs::remove_file(linked).unwrap();
        fs::rename(aside, linked).unwrap();
    }

    // Of a group that is a link by now, the link goes.
    fs::remove_dir_all(&web).unwrap();
    symlink(outside.path(), &web).unwrap();
    fresh.make(&delete(&["web"])).unwrap();
    assert!(web.symlink_metadata().is_err());
    untouched();
    symlink(outside.path(), &web).unwrap();
    fresh.make(&create("web")).unwrap();
    assert!(web.is_symlink());
    let combination = fresh.home.multigroups_dir().join("0123abcd");
    symlink(outside.path(), &combination).unwrap();
    fresh.make(&delete(&["web", "db"])).unwrap();
    assert!(combination.symlink_metadata().is_err() && web.symlink_metadata().is_err());
    untouched();
}

/// What the home's daemons own, with its bytes.
fn contents(home: &Home) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut folders = vec![home.db_dir(), home.root().join("etc"), home.multigroups_dir()];
    let mut contents = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let (path, kind) = entry.map(|entry| (entry.path(), entry.file_type().unwrap())).unwrap();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                contents.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    contents
}

/// Starts a daemon behind a step.
struct Starts(Step, PathBuf, std::sync::Mutex<Option<UnixListener>>);

impl CrashPoint for Starts {
    fn reach(&self, step: Step) -> Result<(), Died> {
        if step == self.0 {
            *self.2.lock().unwrap() = Some(UnixListener::bind(&self.1).unwrap());
        }
        Ok(())
    }
}

#[test]
fn a_manager_that_starts_in_the_middle_of_a_change_is_not_changed() {
    for step in [Step::Journalled, Step::DatabaseChanged] {
        for (daemon, change) in [
            (ManagerDaemon::Db, add(1)),
            (ManagerDaemon::Authd, add(1)),
            (ManagerDaemon::Db, create("web")),
            (ManagerDaemon::Authd, delete(&["old"])),
        ] {
            let fresh = fresh();
            fresh.make(&create("old")).unwrap();
            let socket = match daemon {
                ManagerDaemon::Db => fresh.home.wdb_socket(),
                ManagerDaemon::Authd => fresh.home.auth_socket(),
            };
            let before = contents(&fresh.home);
            let starts = Arc::new(Starts(step, socket, std::sync::Mutex::default()));
            let ledger = Ledger::with_crash_point(&fresh.home, &fresh.store, starts);
            assert_eq!(ledger.lock().unwrap().make(&change), Err(LedgerError::Daemon(daemon)), "{step:?}");
            assert_eq!(contents(&fresh.home), before, "{step:?} {daemon}");
        }
    }
}

#[test]
fn the_database_is_not_committed_beside_a_manager_whatever_was_done_before() {
    let fresh = fresh();
    let database = fs::read(fresh.home.global_db()).unwrap();
    let starts = Starts(Step::FilesWritten, fresh.home.wdb_socket(), std::sync::Mutex::default());
    let ledger = Ledger::with_crash_point(&fresh.home, &fresh.store, Arc::new(starts));
    assert_eq!(ledger.lock().unwrap().make(&add(1)), Err(LedgerError::Daemon(ManagerDaemon::Db)));
    assert_eq!(fs::read(fresh.home.global_db()).unwrap(), database);
    // The line of the agent is there, and the rest is done when the manager has ended.
    assert_eq!(fresh.ledger.recover(), Err(LedgerError::Daemon(ManagerDaemon::Db)));
    assert_eq!(fs::read(fresh.home.global_db()).unwrap(), database);
    drop(ledger);
    fresh.ledger.recover().unwrap();
    assert_eq!(fresh.memberships().len(), 1);
}

#[test]
fn what_belonged_to_agents_is_not_removed_beside_a_manager_that_starts() {
    let fresh = fresh();
    fresh.make(&add(1)).unwrap();
    fs::write(fresh.home.agent_db(1), "inventory").unwrap();
    let starts = Starts(Step::Committed, fresh.home.wdb_socket(), std::sync::Mutex::default());
    let ledger = Ledger::with_crash_point(&fresh.home, &fresh.store, Arc::new(starts));
    // The agent is removed, and that will stay.
    ledger.lock().unwrap().make(&Change::Remove { ids: vec![1], purge: false }).unwrap();
    assert!(fresh.memberships().is_empty() && fresh.home.agent_db(1).exists());
    drop(ledger);
    fresh.ledger.recover().unwrap();
    assert!(!fresh.home.agent_db(1).exists());
}

#[test]
fn members_of_groups_are_not_changed_beside_a_manager_that_starts() {
    let fresh = fresh();
    fresh.make(&add(1)).unwrap();
    for daemon in [ManagerDaemon::Db, ManagerDaemon::Authd] {
        let before = fs::read(fresh.home.global_db()).unwrap();
        let lock = fresh.ledger.lock().unwrap();
        let pid_file = fresh.home.run_dir().join(format!("{daemon}-{}.pid", std::process::id()));
        let changed = lock.write(|writer| {
            fs::write(&pid_file, "").unwrap();
            enter_group(writer, "web").map_err(LedgerError::from)
        });
        assert_eq!(changed, Err(LedgerError::Daemon(daemon)));
        assert_eq!(fs::read(fresh.home.global_db()).unwrap(), before);
        fs::remove_file(pid_file).unwrap();
    }
}

#[test]
fn hashes_are_those_of_the_manager() {
    assert_eq!(group_hash("default"), "37a8eec1");
    let fresh = fresh();
    fresh.make(&create("web")).unwrap();
    fresh.make(&add(1)).unwrap();
    fresh.assign(1, "web");
    assert_eq!(fresh.read(used_hashes), [group_hash("default,web")].into());
}

#[derive(Clone, Debug)]
enum Move {
    Append(i64, usize),
    Replace(i64, usize),
    Leave(i64, usize),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (0..3u8, 1..4i64, 0..4usize).prop_map(|(kind, agent, group)| match kind {
        0 => Move::Append(agent, group),
        1 => Move::Replace(agent, group),
        _ => Move::Leave(agent, group),
    });
    proptest::collection::vec(one, 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever happens to memberships, the three places say the same, in the order in which the groups were joined.
    #[test]
    fn memberships_stay_in_step(moves in moves()) {
        const GROUPS: [&str; 4] = ["default", "a", "b", "c"];
        let fresh = fresh();
        let mut expected: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
        for id in 1..4 {
            fresh.make(&add(id)).unwrap();
            expected.insert(id, vec!["default"]);
        }
        let lock = fresh.ledger.lock().unwrap();
        for step in moves {
            let known = lock
                .write(|transaction| {
                    let numbers: Vec<i64> =
                        GROUPS.iter().map(|name| enter_group(transaction, name)).collect::<Result<_, _>>()?;
                    let mut memberships = Memberships::read(transaction, &[1, 2, 3])?;
                    match step {
                        Move::Append(agent, group) if !expected[&agent].contains(&GROUPS[group]) => {
                            memberships.append(&Rolls::Files(transaction), agent, numbers[group])?;
                            expected.get_mut(&agent).unwrap().push(GROUPS[group]);
                        }
                        Move::Replace(agent, group) => {
                            memberships.replace(&Rolls::Files(transaction), agent, numbers[group])?;
                            expected.insert(agent, vec![GROUPS[group]]);
                        }
                        Move::Leave(agent, group) if expected[&agent].contains(&GROUPS[group]) => {
                            let back = memberships.leave(&Rolls::Files(transaction), agent, numbers[group], numbers[0])?;
                            let groups = expected.get_mut(&agent).unwrap();
                            groups.retain(|name| *name != GROUPS[group]);
                            assert_eq!(back, groups.is_empty());
                            if back {
                                groups.push("default");
                            }
                        }
                        _ => {}
                    }
                    let known = (1..4).map(|id| memberships.names_of(id).collect::<Vec<_>>().join(","));
                    Ok::<_, LedgerError>(known.collect::<Vec<_>>())
                })
                .unwrap();
            let written: Vec<String> = fresh.memberships().into_values().collect();
            let expected: Vec<String> = expected.values().map(|names| names.join(",")).collect();
            prop_assert_eq!(&written, &expected);
            prop_assert_eq!(&known, &expected);
        }
    }
}
