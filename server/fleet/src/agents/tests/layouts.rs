//! The same agents in `global.db` as release 4 lays it out, as beta4 of 5.0 does and as 5.0 does: what they have in
//! common is told the same, and changes write what each of them has.

use apid_home::Home;
use apid_home::group::group_hash;
use apid_store::query::{Query, Sort};
use apid_store::schema::agent::Layout;
use apid_store::{Access, Single, Store, StoreError, bind};
use apid_testing::{home5, homes};

use super::everything;
use super::lists::{NAMES, OVERVIEW, VIEW, asked, text};
use crate::Fault;
use crate::agents::{Agents, Filters, Force, Removal, Requirements};
use crate::ledger::Ledger;
use std::sync::Arc;

struct Laid {
    agents: Agents,
    home: Home,
    layout: Layout,
    _folder: tempfile::TempDir,
}

/// The same fleet in each layout.
fn fleets(count: u32) -> [Laid; 3] {
    [Layout::V4, Layout::V5Beta, Layout::V5].map(|layout| {
        let (folder, home) = homes::with_agents(count);
        let home = if layout == Layout::V4 { home } else { home5::converted(&home, layout) };
        let store = Store::new(home.root());
        let agents = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store))).without_manager();
        Laid { agents, home, layout, _folder: folder }
    })
}

fn in_row(home: &Home, columns: &str, id: i64) -> String {
    let sql = format!("SELECT concat_ws('|', {columns}) FROM agent WHERE id = ?1");
    let database = Single::open(&home.global_db(), Access::ReadOnly).unwrap();
    database.look(|reader| reader.first::<String, StoreError>(&sql, bind![id], |row| row.get(0))).unwrap().unwrap()
}

#[tokio::test]
async fn lists_and_counts_are_the_same() {
    let mut told = Vec::new();
    for Laid { agents, layout, _folder, .. } in fleets(30) {
        let all = everything(&agents, None);
        let list = async |q: &str, sort: Option<&str>| {
            let query = Query { sort: sort.map(Sort::parse), ..asked(q) };
            text(agents.list(&all, query, &VIEW).await)
        };
        let lists =
            [list("", None).await, list("state=active", Some("-release")).await, list("teams=windows", None).await];
        let states = *agents.states(&all).await.unwrap();
        let summary = agents.summary(&all).await.unwrap();
        let overview = agents.overview(&all, &OVERVIEW).await.unwrap();
        // Whether agents have their files is not in the newest.
        let known = states.synced + states.not_synced;
        assert_eq!(known, if layout == Layout::V5 { 0 } else { 30 }, "{layout:?}");
        let no_group = text(agents.no_group(&all, Query::default(), &VIEW).await);
        let platforms = agents.platforms(&all).await.unwrap();
        told.push(format!(
            "{lists:?} {} {summary:?} {:?} {:?} {no_group} {platforms:?} {:?}",
            states.active, overview.systems, overview.versions, overview.last_registered
        ));
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0], told[2]);
}

#[tokio::test]
async fn registration_and_removal_write_what_the_table_has() {
    for Laid { agents, home, layout, _folder } in fleets(3) {
        let added = agents.add("new", "any", Force::default()).await.unwrap();
        assert_eq!(added.id, 4, "{layout:?}");
        let row = in_row(&home, "name, register_ip, `group`, group_hash, connection_status", 4);
        assert_eq!(row, format!("new|any|default|{}|never_connected", group_hash("default")), "{layout:?}");
        assert_eq!(agents.keys(&everything(&agents, Some(&["004"]))).await.unwrap().done, [added]);
        let requirements = Requirements::new(Filters::default(), None, &NAMES).unwrap();
        let removal = Removal { requirements: requirements.into(), purge: true };
        let removed = agents.remove(&everything(&agents, Some(&["002", "000", "004"])), removal).await.unwrap();
        assert_eq!(removed.done, [2, 4], "{layout:?}");
        assert_eq!(removed.failed.groups().len(), 1);
        assert_eq!(removed.failed.groups()[0].0, Fault::UnknownAgent);
        let database = Single::open(&home.global_db(), Access::ReadOnly).unwrap();
        let count =
            |sql: &str| database.look(|reader| reader.one::<i64, StoreError>(sql, &[], |row| row.get(0))).unwrap();
        assert_eq!(count("SELECT count(*) FROM agent WHERE id != 0"), 2, "{layout:?}");
        assert_eq!(count("SELECT count(*) FROM agent WHERE id = 0"), i64::from(layout.has_manager()), "{layout:?}");
        let tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('labels', 'info')";
        assert_eq!(count(tables), if layout.has_labels() { 2 } else { 0 }, "{layout:?}");
        assert_eq!(count("SELECT count(*) FROM belongs WHERE id_agent IN (2, 4)"), 0, "{layout:?}");
    }
}

#[tokio::test]
async fn with_the_manager_of_release_4_a_home_of_5_0_has_none() {
    let (_folder, home) = home5::with_agents(2);
    let store = Store::new(home.root());
    let agents = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store)));
    let all = everything(&agents, None);
    assert_eq!(text(agents.list(&all, Query::default(), &VIEW).await), "1 2 of 2");
    assert_eq!(text(agents.outdated(&all, Query::default(), &VIEW).await), "of 0");
    let manager = everything(&agents, Some(&["000"]));
    assert_eq!(agents.one(&manager, Query::default(), &VIEW).await, Err(Fault::UnknownAgent));
}
