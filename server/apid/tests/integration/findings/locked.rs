//! Databases of agents that another process has locked.

use std::time::Duration;

use apid_store::{Access, Single};
use futures_util::future::join_all;
use serde_json::json;

use super::{Scene, failed};

/// What is told of one agent from its database.
const PATHS: &[&str] = &[
    "/syscollector/{}/packages",
    "/syscollector/{}/os",
    "/syscheck/{}",
    "/syscheck/{}/last_scan",
    "/rootcheck/{}",
    "/rootcheck/{}/last_scan",
    "/sca/{}",
    "/sca/{}/checks/cis",
    "/ciscat/{}/results",
    "/vulnerability/{}",
    "/vulnerability/{}/last_scan",
    "/vulnerability/{}/summary/cve",
];

fn paths(agent: &str) -> impl Iterator<Item = String> {
    PATHS.iter().map(move |path| path.replace("{}", agent))
}

async fn scene() -> Scene {
    let scene = Scene::start().await;
    for agent in 0..=6 {
        scene.set_version(agent, Some("Wazuh v3.11.4"));
        scene.script(agent, "INSERT INTO pm_event (date_first, date_last, log) VALUES (1, 2, 'x'), (1, 2, 'y')");
    }
    scene
}

fn lock(scene: &Scene, agent: i64) -> Single {
    let database = Single::open(&scene.database(agent), Access::ReadWrite).unwrap();
    database.script("BEGIN EXCLUSIVE").unwrap();
    database
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_database_holds_up_nobody_but_those_who_ask_about_its_agent() {
    let scene = scene().await;
    for path in paths("002") {
        assert_eq!(scene.get(&path).await.0, 200, "{path}");
    }
    let locked = lock(&scene, 3);
    let scene = &scene;
    // More than there are workers; among them those whose connection is open already.
    let refused = || {
        let asked = paths("003").chain(paths("003")).map(|path| async move {
            let (status, reply) = scene.get(&path).await;
            let text = reply["detail"].to_string();
            assert_eq!((status, &reply["error"]), (400, &json!(2003)), "{path}: {reply}");
            assert!(text.contains("Error in wazuhdb request: the database is locked"), "{path}: {text}");
        });
        join_all(asked)
    };
    // Whether a request is answered while those have to wait.
    let is_answered = async |method: &str, path: &str| {
        tokio::select! {
            biased;
            _ = refused() => false,
            (status, reply) = scene.ask(method, path, None) => {
                assert_eq!(status, 200, "{path}: {reply}");
                true
            }
        }
    };
    let others = paths("002").map(|path| ("GET", path)).chain([("DELETE", "/rootcheck/005".to_owned())]);
    for (method, path) in others {
        // A machine that does much else may be slow once.
        let mut tries = 0..5;
        while !is_answered(method, &path).await {
            assert!(tries.next().is_some(), "{path} was held up");
        }
    }
    assert_eq!(scene.count(5, "pm_event"), 0);
    refused().await;
    locked.script("COMMIT").unwrap();
    for path in paths("003") {
        assert_eq!(scene.get(&path).await.0, 200, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_that_ends_soon_is_waited_for() {
    let scene = scene().await;
    for path in paths("003").chain(["/experimental/syscollector/packages?sort=name".to_owned()]) {
        let locked = lock(&scene, 3);
        let held = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(60));
            locked.script("COMMIT").unwrap();
        });
        let (status, reply) = scene.get(&path).await;
        assert_eq!(status, 200, "{path}: {reply}");
        assert!(reply["data"]["failed_items"].as_array().is_none_or(Vec::is_empty), "{path}: {reply}");
        held.join().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clear_leaves_out_what_is_locked() {
    let scene = scene().await;
    let locked = lock(&scene, 3);
    let (status, reply) = scene.ask("DELETE", "/rootcheck/003", None).await;
    assert_eq!((status, failed(&reply)), (200, json!([[2003, ["003"]]])));
    assert_eq!(reply["message"], "No rootcheck database was cleared");
    let (_, reply) = scene.ask("DELETE", "/experimental/rootcheck?agents_list=001,003,005", None).await;
    assert_eq!((&reply["data"]["affected_items"], failed(&reply)), (&json!(["001", "005"]), json!([[2003, ["003"]]])));
    let (status, reply) = scene.ask("DELETE", "/syscheck/003", None).await;
    assert_eq!((status, failed(&reply)), (200, json!([[2003, ["003"]]])));
    locked.script("COMMIT").unwrap();
    assert_eq!([1, 2, 3, 5].map(|agent| scene.count(agent, "pm_event")), [0, 2, 2, 0]);
    // One that reads keeps a clear from being committed, too.
    let reading = Single::open(&scene.database(3), Access::ReadWrite).unwrap();
    reading.script("BEGIN; SELECT count(*) FROM pm_event").unwrap();
    let (_, reply) = scene.ask("DELETE", "/rootcheck/003", None).await;
    assert_eq!((failed(&reply), scene.count(3, "pm_event")), (json!([[2003, ["003"]]]), 2));
    reading.script("COMMIT").unwrap();
    let (_, reply) = scene.ask("DELETE", "/rootcheck/003", None).await;
    assert_eq!((failed(&reply), scene.count(3, "pm_event")), (json!([]), 0));
}
