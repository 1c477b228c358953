//! Requests whose time is over while the database is somebody else's: what was reported as failed is not done later.

use std::path::{Path, PathBuf};
use std::time::Duration;

use apid_store::{Access, Single};
use apid_testing::{Reply, Server, homes};

async fn start() -> (Server, PathBuf, String) {
    let (folder, path) = homes::with_agents(12);
    let path = path.root().to_owned();
    let server = Server::on_home(folder, &path, |config| config.request_timeout = 0.4).await;
    let token = format!("Bearer {}", server.token("wazuh", "wazuh").await);
    (server, path, token)
}

/// Another process that changes the database, and takes its time.
fn lock(home: &Path, database: &str) -> Single {
    let other = Single::open(&home.join(database), Access::ReadWrite).unwrap();
    other.script("BEGIN IMMEDIATE").unwrap();
    other
}

async fn send(server: &Server, token: &str, method: &str, target: &str, body: &str) -> Reply {
    let body = (!body.is_empty()).then_some(("application/json", body.as_bytes()));
    server.send(method, target, Some(token), body).await
}

fn assert_timeout(reply: &Reply) {
    assert_eq!(reply.status, 500, "{}", reply.text);
    let body = reply.json();
    assert_eq!(body["error"], 3021, "{body}");
    assert_eq!(body["detail"], "Timeout executing API request");
    assert!(body["dapi_errors"]["node01"]["error"].is_string(), "the caller may read the node: {body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_is_not_added_after_all() {
    let (server, home, token) = start().await;
    let keys = std::fs::read(home.join("etc/client.keys")).unwrap();
    let other = lock(&home, "queue/db/global.db");
    assert_timeout(&send(&server, &token, "POST", "/agents", r#"{"name": "late"}"#).await);
    drop(other);
    // One change waits for the other, so whatever was under way is over when this one is answered.
    let added = send(&server, &token, "POST", "/agents?wait_for_complete=true", r#"{"name": "next"}"#).await;
    assert_eq!(added.status, 200, "{}", added.text);
    let names = send(&server, &token, "GET", "/agents?select=name&limit=500", "").await.text;
    assert!(names.contains("next") && !names.contains("late"), "{names}");
    let after = std::fs::read(home.join("etc/client.keys")).unwrap();
    assert!(after.starts_with(&keys) && !String::from_utf8_lossy(&after).contains("late"));
    assert!(!home.join("queue/db/.wazuh-apid-agents.json").exists(), "nothing is left to be finished");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_is_not_made_after_all() {
    let (server, home, token) = start().await;
    let user = |name: &str| format!(r#"{{"username": "{name}", "password": "Late-Pa55word"}}"#);
    let other = lock(&home, "api/configuration/security/rbac.db");
    assert_timeout(&send(&server, &token, "POST", "/security/users", &user("late")).await);
    drop(other);
    let made = send(&server, &token, "POST", "/security/users?wait_for_complete=true", &user("next")).await;
    assert_eq!(made.status, 200, "{}", made.text);
    let users = send(&server, &token, "GET", "/security/users?wait_for_complete=true", "").await.text;
    assert!(users.contains("next") && !users.contains("late"), "{users}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_gets_an_answer() {
    let (server, home, token) = start().await;
    let other = lock(&home, "queue/db/global.db");
    let free = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(900)).await;
        drop(other);
    });
    let added = send(&server, &token, "POST", "/agents?wait_for_complete=true", r#"{"name": "patient"}"#).await;
    assert_eq!(added.status, 200, "{}", added.text);
    free.await.unwrap();
}
