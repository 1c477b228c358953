//! Clears of what scans have found.

use apid_testing::wazuh_db::WazuhDb;
use serde_json::{Value, json};

use super::{Scene, failed};

const FOUND: &str = "
    INSERT INTO fim_entry (full_path, file, type) VALUES ('/a', '/a', 'file'), ('/b', '/b', 'file');
    INSERT INTO pm_event (date_first, date_last, log) VALUES (1, 2, 'x'), (1, 2, 'Ending rootcheck scan.');";

async fn scene() -> Scene {
    let scene = Scene::start().await;
    for agent in 0..=6 {
        scene.script(agent, FOUND);
    }
    scene.set_version(1, Some("Wazuh v3.11.4"));
    scene.set_version(2, Some("Wazuh v3.12.0"));
    scene
}

async fn delete(scene: &Scene, path: &str) -> Value {
    let (status, reply) = scene.ask("DELETE", path, None).await;
    assert_eq!(status, 200, "{path}: {reply}");
    reply
}

#[tokio::test]
async fn files_of_old_agents_are_cleared() {
    let scene = scene().await;
    let reply = delete(&scene, "/syscheck/001").await;
    assert_eq!(reply["data"]["affected_items"], json!(["001"]));
    assert_eq!(reply["message"], "Syscheck database was cleared on returned agents");
    assert_eq!((scene.count(1, "fim_entry"), scene.count(1, "pm_event")), (0, 2));
    for (agent, code) in [("000", 1760), ("002", 1760), ("006", 1015), ("999", 1701)] {
        let reply = delete(&scene, &format!("/syscheck/{agent}")).await;
        assert_eq!(failed(&reply), json!([[code, [agent]]]));
        assert_eq!(reply["message"], "No syscheck database was cleared");
    }
    assert_eq!(scene.count(2, "fim_entry"), 2);
    let text = delete(&scene, "/syscheck/002").await["data"]["failed_items"][0]["error"]["message"].clone();
    assert!(text.as_str().unwrap().ends_with(": Agent version should be < v3.12.0."), "{text}");
}

#[tokio::test]
async fn findings_of_policies_are_cleared() {
    let scene = scene().await;
    let reply = delete(&scene, "/rootcheck/002").await;
    assert_eq!(reply["data"]["affected_items"], json!(["002"]));
    assert_eq!(reply["message"], "Rootcheck database was cleared on returned agents");
    assert_eq!((scene.count(2, "fim_entry"), scene.count(2, "pm_event"), scene.count(1, "pm_event")), (2, 0, 2));
    assert_eq!(failed(&delete(&scene, "/rootcheck/999").await), json!([[1701, ["999"]]]));
    // Nothing is known of an agent without a database, and it gets none.
    std::fs::remove_file(scene.database(3)).unwrap();
    assert_eq!(delete(&scene, "/rootcheck/003").await["data"]["affected_items"], json!(["003"]));
    assert!(!scene.database(3).exists());
    std::fs::write(scene.database(4), "this is no database, and long enough to be read as one".repeat(40)).unwrap();
    let reply = delete(&scene, "/rootcheck?agents_list=all").await;
    assert_eq!(reply["data"]["affected_items"], json!(["000", "001", "002", "003", "005", "006"]));
    assert_eq!(failed(&reply), json!([[2003, ["004"]]]));
    assert_eq!(
        (reply["message"].as_str(), scene.count(1, "pm_event")),
        (Some("Rootcheck database was not cleared on some agents"), 0)
    );
}

#[tokio::test]
async fn many_agents_are_cleared_at_once() {
    let scene = scene().await;
    let reply = delete(&scene, "/experimental/syscheck?agents_list=all").await;
    // Agents that nobody has named are left out.
    assert_eq!((&reply["data"]["affected_items"], failed(&reply)), (&json!(["001"]), json!([])));
    let reply = delete(&scene, "/experimental/syscheck?agents_list=001,002,999").await;
    assert_eq!(reply["data"]["affected_items"], json!(["001"]));
    assert_eq!(failed(&reply), json!([[1701, ["999"]], [1760, ["002"]]]));
    let reply = delete(&scene, "/experimental/rootcheck?agents_list=001,005").await;
    assert_eq!(reply["data"]["affected_items"], json!(["001", "005"]));
    assert_eq!((scene.count(5, "pm_event"), scene.count(6, "pm_event")), (0, 2));
}

#[tokio::test]
async fn experiments_have_to_be_allowed() {
    let server = apid_testing::InProcess::start(1).await;
    for path in ["/experimental/rootcheck?agents_list=all", "/experimental/syscheck?agents_list=all"] {
        let (status, reply) = server.ask("DELETE", path, None).await;
        assert_eq!((status, &reply["error"]), (404, &json!(1122)));
    }
}

#[tokio::test]
async fn where_wazuh_db_lives_it_clears() {
    let scene = scene().await;
    std::fs::write(scene.database(4), "this is no database, and long enough to be read as one".repeat(40)).unwrap();
    let daemon = WazuhDb::start(scene.home());
    let reply = delete(&scene, "/rootcheck?agents_list=001,004").await;
    assert_eq!(reply["data"]["affected_items"], json!(["001"]));
    assert_eq!(failed(&reply), json!([[2003, ["004"]]]));
    delete(&scene, "/syscheck/001").await;
    let questions: Vec<_> = daemon.asked().into_iter().filter(|question| !question.contains(" sql SELECT ")).collect();
    assert_eq!(
        questions,
        ["agent 001 rootcheck delete", "agent 004 rootcheck delete", "agent 001 sql delete from fim_entry",]
    );
    assert_eq!((scene.count(1, "pm_event"), scene.count(1, "fim_entry")), (0, 0));
    assert_eq!(scene.count(2, "pm_event"), 2);
}
