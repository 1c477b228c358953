#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::Path;

use super::{DemoError, DemoMarker, Inventory, Plan, Status, Step, fill};
use apid_home::digest::md5;
use apid_home::{Home, HomeError};
use apid_store::{Access, Single};

fn plan(agents: u32) -> Plan {
    Plan { agents, seed: 1, inventory: Inventory::None }
}

fn rows(home: &Home, query: &str) -> Vec<String> {
    let database = Single::open(&home.global_db(), Access::ReadOnly).unwrap();
    let rows: Vec<Option<String>> =
        database.look(|reader| reader.all(query, &[], |row| row.get::<Option<String>>(0))).unwrap();
    rows.into_iter().map(Option::unwrap_or_default).collect()
}

#[test]
fn a_home_is_filled_once_and_whole() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("home");
    let mut told = 0;
    let made = fill(&place, plan(500), |step, count| told = if step == Step::Agents { count } else { told }).unwrap();
    assert_eq!((told, made.statuses.values().sum::<u64>()), (500, 500));
    assert!(made.statuses[&Status::Active] > 400);
    let home = apid_store::homes::open(&place).unwrap();
    assert_eq!(DemoMarker::of(&home), Some(DemoMarker { finished: true, agents: 500, seed: 1 }));

    let keys = std::fs::read_to_string(home.client_keys()).unwrap();
    assert_eq!(keys.lines().count(), 500);
    let lines = rows(
        &home,
        "SELECT printf('%03d', id) || ' ' || name || ' ' || register_ip || ' ' || internal_key FROM agent WHERE id > 0 ORDER BY id",
    );
    assert_eq!(keys.lines().collect::<Vec<_>>(), lines);

    // The groups of an agent are those that it belongs to, in their order.
    let differing = "SELECT name FROM agent WHERE id > 0 AND \"group\" IS NOT (SELECT group_concat(name, ',') FROM \
        (SELECT \"group\".name FROM belongs JOIN \"group\" ON \"group\".id = id_group WHERE id_agent = agent.id ORDER BY priority))";
    assert_eq!(rows(&home, differing), Vec::<String>::new());
    assert!(matches!(fill(&place, plan(1), |_, _| ()), Err(DemoError::Occupied(_))));
}

#[test]
fn agents_in_step_have_the_sums_of_their_groups() {
    let directory = tempfile::tempdir().unwrap();
    let home = fill(&directory.path().join("home"), plan(300), |_, _| ()).unwrap().home;
    let (mut equal, mut behind) = (0, 0);
    let agents = "SELECT \"group\" || ' ' || group_hash || ' ' || coalesce(merged_sum, '-') || ' ' || group_config_status \
        FROM agent WHERE id > 0";
    for agent in rows(&home, agents) {
        let mut words = agent.splitn(4, ' ');
        let [csv, hash, sum, status] = [(); 4].map(|()| words.next().unwrap());
        let folder = if csv.contains(',') { home.multigroups_dir().join(hash) } else { home.group_dir(csv) };
        let merged = std::fs::read(folder.join("merged.mg")).unwrap();
        assert_eq!(md5(&merged) == sum, status == "synced", "{agent}");
        *(if status == "synced" { &mut equal } else { &mut behind }) += 1;
    }
    assert!(behind > 0 && equal > behind * 5, "{equal} {behind}");
}

#[test]
fn the_same_plan_gives_the_same_home() {
    let directory = tempfile::tempdir().unwrap();
    let everything = |place: &Path| {
        let home = fill(place, plan(200), |_, _| ()).unwrap().home;
        // Instants as distances from the first agent's, which is all that depends on the time.
        let agents = "SELECT json_array(id, name, ip, register_ip, internal_key, os_name, os_version, os_build, os_uname, version, \
            config_sum, merged_sum, node_name, date_add - (SELECT date_add FROM agent WHERE id = 1), \
            last_keepalive - (SELECT date_add FROM agent WHERE id = 1), \"group\", connection_status, status_code) FROM agent \
            WHERE id > 0 ORDER BY id";
        let labels = "SELECT json_array(id, key, value) FROM labels ORDER BY id, key";
        (rows(&home, agents), rows(&home, labels), std::fs::read(home.client_keys()).unwrap())
    };
    assert_eq!(everything(&directory.path().join("a")), everything(&directory.path().join("b")));
}

#[test]
fn what_was_left_unfinished_is_refused_and_can_be_completed() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("home");
    let home = apid_store::homes::create(&place).unwrap();
    // As it is after a kill between the database and the keys.
    fill(&place, plan(20), |_, _| ()).unwrap();
    std::fs::write(home.client_keys(), "").unwrap();
    DemoMarker { finished: false, agents: 20, seed: 1 }.write(&home).unwrap();
    let error = apid_store::homes::open(&place).unwrap_err();
    assert!(matches!(error, HomeError::Unfinished(_)) && error.to_string().contains("demo"), "{error}");
    fill(&place, plan(10), |_, _| ()).unwrap();
    let home = apid_store::homes::open(&place).unwrap();
    assert_eq!(rows(&home, "SELECT name FROM agent WHERE id > 0").len(), 10);
    assert_eq!(std::fs::read_to_string(home.client_keys()).unwrap().lines().count(), 10);
}

#[test]
fn others_homes_are_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("home");
    let home = apid_store::homes::create(&place).unwrap();
    let fill = |count| fill(&place, plan(count), |_, _| ());
    assert!(matches!(fill(0), Err(DemoError::Count(0))));
    let lock = super::lock(&home).unwrap();
    assert!(matches!(fill(1), Err(DemoError::Busy(_))));
    drop(lock);
    let socket = std::os::unix::net::UnixListener::bind(home.wdb_socket()).unwrap();
    assert!(matches!(fill(1), Err(DemoError::Live(_))));
    drop(socket);
    std::fs::remove_file(home.wdb_socket()).unwrap();
    std::fs::write(home.client_keys(), "001 mine any 0\n").unwrap();
    let error = fill(1).unwrap_err();
    assert!(matches!(error, DemoError::Occupied(_)) && error.to_string().contains("--home"), "{error}");
    assert_eq!(DemoMarker::of(&home), None);
    std::fs::write(home.client_keys(), "").unwrap();
    fill(1).unwrap();

    let (_folder, newer) = apid_testing::home5::with_agents(0);
    let before = std::fs::read(newer.global_db()).unwrap();
    assert!(matches!(super::fill(newer.root(), plan(1), |_, _| ()), Err(DemoError::OtherLayout(_))));
    assert!(std::fs::read(newer.global_db()).unwrap() == before && DemoMarker::of(&newer).is_none());

    let foreign = directory.path().join("foreign");
    std::fs::create_dir(&foreign).unwrap();
    std::fs::write(foreign.join("file"), "").unwrap();
    assert!(matches!(super::fill(&foreign, plan(1), |_, _| ()), Err(DemoError::Home(HomeError::Foreign(_)))));
}
