//! Lists over many agents.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use apid_store::{Access, Single, StoreError};
use serde_json::Value;

use super::{Scene, failures, package};
use crate::permissions::Policy;

const PACKAGES: &str = "/experimental/syscollector/packages";

/// Names of packages of which every agent has some, in different numbers.
async fn fleet(agents: u32) -> Scene {
    let scene = Scene::start(agents).await;
    for agent in 0..=i64::from(agents) {
        scene.install(agent, (0..agent * 7 % 5).map(|number| format!("package-{:02}", (agent * 3 + number * 5) % 17)));
    }
    scene
}

/// The agent and the name of each item.
async fn items(scene: &Scene, query: &str) -> (Vec<(String, String)>, u64) {
    let reply = scene.data(&format!("{PACKAGES}?{query}")).await;
    let text = |item: &Value, member: &str| item[member].as_str().unwrap().to_owned();
    let items = reply["data"]["affected_items"].as_array().unwrap();
    let pairs = items.iter().map(|item| (text(item, "agent_id"), text(item, "name"))).collect();
    (pairs, reply["data"]["total_affected_items"].as_u64().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_in_the_order_of_the_agents_or_in_that_of_the_request() {
    let scene = fleet(12).await;
    let (all, total) = items(&scene, "").await;
    assert_eq!(all.len() as u64, total);
    assert!(all.is_sorted_by_key(|(agent, _)| agent.clone()), "{all:?}");
    let mut sorted = all.clone();
    sorted.sort_by(|left, right| (&left.1, &left.0).cmp(&(&right.1, &right.0)));
    assert_eq!(items(&scene, "sort=name").await, (sorted.clone(), total));
    sorted.sort_by(|left, right| (&right.1, &left.0).cmp(&(&left.1, &right.0)));
    assert_eq!(items(&scene, "sort=-name").await, (sorted, total));
    let chosen: Vec<_> = all.iter().filter(|(_, name)| name == "package-08").cloned().collect();
    assert!(!chosen.is_empty());
    assert_eq!(items(&scene, "name=package-08").await, (chosen.clone(), chosen.len() as u64));
    let (few, total) = items(&scene, "agents_list=003,001").await;
    let expected: Vec<_> = all.iter().filter(|(agent, _)| ["001", "003"].contains(&agent.as_str())).cloned().collect();
    assert_eq!((few, total), (expected.clone(), expected.len() as u64));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_walk_meets_every_row_once_while_databases_change() {
    let scene = fleet(20).await;
    let (all, total) = items(&scene, "").await;
    let stop = Arc::new(AtomicBool::new(false));
    let writer = std::thread::spawn({
        let (stop, paths) = (Arc::clone(&stop), (0..=20).map(|agent| scene.database(agent)).collect::<Vec<_>>());
        move || {
            for path in paths.iter().cycle() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                // What is shown of a package changes; which there are does not.
                let database = Single::open(path, Access::ReadWrite).unwrap();
                // A slow disk is no part of this.
                database.set("synchronous", "off").unwrap();
                let changed = database.write(|writer| writer.change("UPDATE sys_programs SET size = size + 1", &[]));
                assert!(matches!(changed, Ok(_) | Err(StoreError::Busy)), "{changed:?}");
            }
        }
    });
    for order in ["", "sort=name&", "sort=-version,name&"] {
        for limit in [1, 3, 7, 100] {
            let mut seen = Vec::new();
            for offset in (0..total).step_by(limit) {
                let (page, now) = items(&scene, &format!("{order}offset={offset}&limit={limit}")).await;
                assert_eq!(now, total, "{order}{offset} {limit}");
                seen.extend(page);
            }
            assert_eq!(seen.len(), all.len(), "{order}{limit}");
            assert_eq!(seen.iter().collect::<BTreeSet<_>>(), all.iter().collect::<BTreeSet<_>>(), "{order}{limit}");
        }
    }
    stop.store(true, Ordering::Relaxed);
    writer.join().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_read_is_a_failure_of_its_agent_alone() {
    let scene = Scene::start(6).await;
    for agent in 0..=6 {
        scene.install(agent, ["bash"]);
    }
    std::fs::remove_file(scene.database(1)).unwrap();
    std::fs::write(scene.database(2), b"no database at all".repeat(100)).unwrap();
    scene.script(3, "DROP TABLE sys_programs");
    std::fs::remove_file(scene.database(4)).unwrap();
    let locked = Single::open(&scene.database(5), Access::ReadWrite).unwrap();
    locked.script("BEGIN EXCLUSIVE").unwrap();
    for sort in ["", "&sort=name"] {
        let path = format!("{PACKAGES}?limit=10{sort}");
        let reply = scene.data(&path).await;
        let agents: Vec<_> = reply["data"]["affected_items"].as_array().unwrap().iter().collect();
        assert_eq!(agents.iter().map(|item| item["agent_id"].as_str().unwrap()).collect::<Vec<_>>(), ["000", "006"]);
        let mut failed = failures(&reply);
        failed.sort();
        // The agents without a database are one failed item, however many they are.
        assert_eq!(
            failed,
            [(2003, vec!["002"]), (2003, vec!["003"]), (2003, vec!["005"]), (2007, vec!["001", "004"])],
            "{reply}"
        );
        assert_eq!((reply["error"].as_i64(), reply["data"]["total_affected_items"].as_i64()), (Some(2), Some(2)));
        assert_eq!(reply["message"], "Some syscollector information was not returned");
    }
    // What was wrong with them is not remembered longer than it lasts.
    locked.script("COMMIT").unwrap();
    for agent in 1..=4 {
        drop(std::fs::remove_file(scene.database(agent)));
        use apid_store::homes::agent_database::{Extent, create};
        create(&scene.database(agent), Extent::Current).unwrap();
        scene.install(agent, ["bash"]);
    }
    let reply = scene.data(PACKAGES).await;
    assert_eq!((failures(&reply), reply["data"]["total_affected_items"].as_i64()), (Vec::new(), Some(7)));
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_follow_every_change() {
    let scene = Scene::start(6).await;
    let total = async |query: &str| items(&scene, query).await.1;
    // In each journal mode that a database may have; the connections stay open, so that no log is moved into its file.
    let open = |agent: i64| {
        let writer = Single::open(&scene.database(agent), Access::ReadWrite).unwrap();
        let mode = if agent % 2 == 0 { "DELETE" } else { "WAL" };
        writer.script(&format!("PRAGMA journal_mode = {mode}")).unwrap();
        writer
    };
    let writers: Vec<Single> = (1..=6).map(open).collect();
    assert_eq!((total("").await, total("name=b").await), (0, 0));
    for round in 1..=30_u64 {
        let writer = &writers[usize::try_from(round).unwrap() % writers.len()];
        writer.script(&package(&format!("a-{round}"))).unwrap();
        assert_eq!((total("").await, total("name=b").await), (round, 0));
        writer.script(&format!("UPDATE sys_programs SET name = 'b' WHERE name = 'a-{round}'")).unwrap();
        assert_eq!((total("").await, total("name=b").await), (round, 1));
        writer.script(&format!("UPDATE sys_programs SET name = 'a-{round}' WHERE name = 'b'")).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_rows_of_an_order_follow_every_change() {
    let scene = Scene::start(8).await;
    for agent in 0..=8 {
        scene.install(agent, [format!("k-{agent}"), format!("m-{agent}")]);
    }
    let page = async |query: &str| {
        let (items, total) = items(&scene, query).await;
        (items.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(" "), total)
    };
    let is = |names: &str, total: u64| (names.to_owned(), total);
    assert_eq!(page("sort=name&limit=3").await, is("k-0 k-1 k-2", 18));
    assert_eq!(page("sort=-name&limit=3").await, is("m-8 m-7 m-6", 18));
    scene.install(5, ["a", "z"]);
    scene.script(8, "DELETE FROM sys_programs WHERE name = 'm-8'");
    assert_eq!(page("sort=name&limit=3").await, is("a k-0 k-1", 19));
    assert_eq!(page("sort=-name&limit=3").await, is("z m-7 m-6", 19));
    scene.script(5, "UPDATE sys_programs SET name = 'l' WHERE name IN ('a', 'z')");
    assert_eq!(page("sort=name&limit=3&offset=8").await, is("k-8 l l", 19));
    assert_eq!(page("sort=-name&limit=1").await, is("m-7", 19));
    // A filter has first rows of its own, and a text that is too long to be kept comes in its place all the same.
    assert_eq!(page("sort=name&limit=2&search=m-").await, is("m-0 m-1", 8));
    let long = "a".repeat(500);
    scene.install(7, [&long]);
    assert_eq!(page("sort=name&limit=2").await, is(&format!("{long} k-0"), 20));
    assert_eq!(page("sort=name&limit=2").await, is(&format!("{long} k-0"), 20));
    assert_eq!(page("sort=-name&limit=2&offset=18").await, is(&format!("k-0 {long}"), 20));
}

#[tokio::test(flavor = "multi_thread")]
async fn databases_whose_rows_are_behind_a_page_are_not_read_for_it() {
    let scene = Scene::start(6).await;
    for agent in 0..=6 {
        scene.install(agent, [format!("a-{agent}"), format!("b-{agent}")]);
    }
    let page = async |query: &str| failures(&scene.data(&format!("{PACKAGES}?{query}")).await).len();
    for query in ["limit=4", "limit=2&sort=name"] {
        assert_eq!(page(query).await, 0, "{query}");
    }
    let locked = Single::open(&scene.database(5), Access::ReadWrite).unwrap();
    locked.script("BEGIN EXCLUSIVE").unwrap();
    for (query, fails) in [("limit=4", 0), ("limit=2&sort=name", 0), ("limit=10&sort=name", 1), ("limit=50", 1)] {
        assert_eq!(page(query).await, fails, "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn few_files_are_open_however_many_agents_there_are() {
    let scene = Scene::start(150).await;
    for agent in 0..=150 {
        scene.install(agent, ["bash"]);
    }
    let open = || std::fs::read_dir("/proc/self/fd").unwrap().count();
    let before = open();
    for query in ["limit=500", "limit=10&sort=name", "limit=500&sort=-name", "name=bash&limit=10&offset=140"] {
        items(&scene, query).await;
        assert!(open() < before + 100, "{query}: {} files", open());
    }
    for agent in 0..=150 {
        scene.data(&format!("/syscollector/{agent:03}/packages?limit=1")).await;
    }
    assert!(open() < before + 100, "{} files", open());
}

#[tokio::test(flavor = "multi_thread")]
async fn systems_of_all_families_are_in_one_list() {
    let scene = Scene::start(3).await;
    apid_testing::database::script(
        &scene.home().global_db(),
        "UPDATE agent SET os_name = 'Microsoft Windows 11' WHERE id = 1; UPDATE agent SET os_name = 'Ubuntu' WHERE id != 1;",
    );
    for agent in 0..=3 {
        scene.script(
            agent,
            &format!(
                "INSERT INTO sys_osinfo (scan_id, hostname, os_name, release, checksum) \
                 VALUES (0, 'host-{}', 'name', '5.{agent}', 'x')",
                9 - agent
            ),
        );
    }
    let path = "/experimental/syscollector/os";
    let releases = |reply: &Value| -> Vec<Option<String>> {
        let items = reply["data"]["affected_items"].as_array().unwrap();
        items.iter().map(|item| item["release"].as_str().map(str::to_owned)).collect()
    };
    let release = |agent: i64| Some(format!("5.{agent}"));
    let shown = releases(&scene.data(path).await);
    assert_eq!(shown, [release(0), None, release(2), release(3)]);
    let sorted = releases(&scene.data(&format!("{path}?sort=hostname")).await);
    assert_eq!(sorted, [release(3), release(2), None, release(0)]);
    assert_eq!(releases(&scene.data(&format!("{path}?release=5.2")).await), [release(2)]);
    // As long as one of the agents has no such field.
    let (status, reply) = scene.get(&format!("{path}?select=release")).await;
    assert_eq!((status, reply["error"].as_i64()), (400, Some(1724)));
    scene.data(&format!("{path}?select=release&agents_list=002,003")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn experiments_are_off_unless_they_are_allowed() {
    let server = apid_testing::InProcess::start(1).await;
    let (status, reply) = server.get(PACKAGES).await;
    assert_eq!((status, reply["error"].as_i64()), (404, Some(1122)), "{reply}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_far_behind_in_an_order_is_refused() {
    let scene = fleet(2).await;
    let (status, reply) = scene.get(&format!("{PACKAGES}?sort=name&offset=199999&limit=2")).await;
    assert_eq!((status, reply["error"].as_i64()), (400, Some(1405)), "{reply}");
    scene.data(&format!("{PACKAGES}?offset=100000000&limit=2")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_that_may_not_be_read_are_left_out() {
    const READ: &[&str] = &["syscollector:read"];
    let scene = Scene::start(4).await;
    for agent in 0..=4 {
        scene.install(agent, ["bash", "zlib"]);
    }
    let only: Policy = ("allow", READ, &["agent:id:001", "agent:id:003"]);
    let but: Policy = ("deny", READ, &["agent:id:002"]);
    let all: Policy = ("allow", READ, &["agent:id:*"]);
    let few = crate::permissions::caller(&scene, "several", &[only]).await;
    let most = crate::permissions::caller(&scene, "most", &[all, but]).await;
    let ask = async |caller: &apid_testing::Caller, query: &str| {
        let (status, reply) = caller.get(&format!("{PACKAGES}?{query}")).await;
        assert_eq!(status, 200, "{query}: {reply}");
        let items = reply["data"]["affected_items"].as_array().unwrap();
        let agents: Vec<_> = items.iter().map(|item| item["agent_id"].as_str().unwrap().to_owned()).collect();
        (agents, reply["data"]["total_affected_items"].as_u64().unwrap())
    };
    let agents = |agents: &[&str]| agents.iter().map(|agent| (*agent).to_owned()).collect::<Vec<_>>();
    // What one caller has asked for is not shown to another.
    assert_eq!(items(&scene, "limit=1").await.1, 10);
    assert_eq!(ask(&few, "").await, (agents(&["001", "001", "003", "003"]), 4));
    assert_eq!(ask(&few, "offset=1&limit=2&sort=name").await, (agents(&["003", "001"]), 4));
    assert_eq!(ask(&most, "name=zlib").await, (agents(&["000", "001", "003", "004"]), 4));
    let (_, reply) = few.get(&format!("{PACKAGES}?agents_list=001,002")).await;
    assert_eq!(failures(&reply), [(4000, vec!["002"])]);
    let (status, reply) = few.get("/syscollector/002/packages").await;
    assert_eq!((status, reply["error"].as_i64()), (403, Some(4000)), "{reply}");
}
