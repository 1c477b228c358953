//! The API of release 4 over a home that is laid out as one of release 5.0: what it has is served and changed, what it
//! does not have is told, and nothing of release 4 is written into it. What is told of homes at a start.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use apid_home::{Home, Layout};
use apid_store::schema::agent;
use apid_testing::description::Description;
use apid_testing::{InProcess, Reply, Server, database, home5, homes};
use serde_json::{Value, json};

/// Every file and folder below a folder, relative to it.
fn names(root: &Path) -> BTreeSet<PathBuf> {
    let (mut found, mut todo) = (BTreeSet::new(), vec![root.to_owned()]);
    while let Some(path) = todo.pop() {
        if path.is_dir() {
            todo.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
        found.insert(path.strip_prefix(root).unwrap().to_owned());
    }
    found
}

async fn served() -> InProcess {
    InProcess::on(home5::with_agents(12), |_| {}).await
}

#[tokio::test]
async fn agents_and_groups_are_read_and_changed() {
    let server = served().await;
    let (status, list) = server.get("/agents?limit=2").await;
    assert_eq!((status, &list["data"]["total_affected_items"]), (200, &json!(12)), "{list}");
    let first = &list["data"]["affected_items"][0];
    assert_eq!((&first["id"], &first["os"]["platform"]), (&json!("001"), &json!("debian")), "{first}");
    for lacking in ["node_name", "group_config_status", "configSum", "mergedSum", "manager"] {
        assert_eq!(first[lacking], Value::Null, "{lacking}");
    }
    let (_, none) = server.get("/agents?agents_list=000").await;
    assert_eq!(none["data"]["failed_items"][0]["error"]["code"], json!(1701));
    let (_, states) = server.get("/agents/summary/status").await;
    assert_eq!(states["data"]["connection"]["total"], json!(12));
    assert_eq!(states["data"]["configuration"], json!({"synced": 0, "not_synced": 0, "total": 0}));
    let (status, found) = server.get("/agents?q=node_name=x,group_config_status!=null,os.codename~a").await;
    assert_eq!((status, &found["data"]["total_affected_items"]), (200, &json!(0)));

    let body = Some(json!({"name": "new", "ip": "any"}));
    let (status, added) = server.ask("POST", "/agents", body).await;
    assert_eq!((status, &added["data"]["id"]), (200, &json!("013")), "{added}");
    let (status, key) = server.get("/agents/013/key").await;
    assert_eq!((status, &key["data"]["affected_items"][0]["key"]), (200, &added["data"]["key"]));
    let (status, _) = server.ask("POST", "/groups", Some(json!({"group_id": "fresh"}))).await;
    assert_eq!(status, 200);
    for (method, path, expected) in [
        ("PUT", "/agents/013/group/fresh", json!({"group": ["default", "fresh"]})),
        ("DELETE", "/agents/013/group/default", json!({"group": ["fresh"]})),
    ] {
        let (status, reply) = server.ask(method, path, None).await;
        assert_eq!(status, 200, "{reply}");
        let (_, shown) = server.get("/agents?agents_list=013&select=group").await;
        assert_eq!(shown["data"]["affected_items"][0]["group"], expected["group"], "{path}");
    }
    let (_, group) = server.get("/groups?groups_list=fresh").await;
    assert_eq!(group["data"]["affected_items"][0]["count"], json!(1));
    let (status, removed) = server.ask("DELETE", "/groups?groups_list=fresh", None).await;
    assert_eq!(status, 200, "{removed}");
    let (_, shown) = server.get("/agents?agents_list=013&select=group").await;
    assert_eq!(shown["data"]["affected_items"][0]["group"], json!(["default"]));
    let gone = "/agents?agents_list=013,000&status=all&older_than=0s&purge=true";
    let (status, gone) = server.ask("DELETE", gone, None).await;
    assert_eq!((status, &gone["data"]["affected_items"]), (200, &json!(["013"])), "{gone}");
    assert_eq!(database::value::<i64>(&server.home().global_db(), "SELECT count(*) FROM agent"), 12);
    assert!(!fs::read_to_string(server.home().client_keys()).unwrap().contains("013 "));
}

#[tokio::test]
async fn the_node_is_read_from_the_files_of_5_0() {
    let server = served().await;
    let (status, log) = server.get("/manager/logs").await;
    assert_eq!((status, &log["data"]["total_affected_items"]), (200, &json!(2)), "{log}");
    let (_, config) = server.get("/manager/configuration?section=auth&field=port").await;
    assert_eq!(config["data"]["affected_items"], json!([{"auth": {"port": "1515"}}]), "{config}");
    let raw = server.admin().send("GET", "/manager/configuration?raw=true", None).await;
    assert!(raw.text.contains("<wazuh_config>") && raw.text.contains("<key>*****</key>") == raw.text.contains("*****"));
    let (_, api) = server.get("/manager/api/config").await;
    let https = &api["data"]["affected_items"][0]["node_api_config"]["https"];
    for (key, name) in [("key", "apid-key.pem"), ("cert", "apid.pem"), ("ca", "root-ca.pem")] {
        let shown = https[key].as_str().unwrap();
        assert!(shown.ends_with(&format!("etc/certs/{name}")), "{shown}");
    }
    let (status, sum) = server.get("/agents/001/group/is_sync").await;
    assert_eq!((status, &sum["error"]), (500, &json!(2003)), "{sum}");
}

#[tokio::test]
async fn a_configuration_of_the_other_release_is_not_taken() {
    let server = served().await;
    let file = server.home().ossec_conf();
    let put = async |text: &str| {
        let body = Some(("application/octet-stream", text.as_bytes().to_vec()));
        let Reply { status, text, .. } = server.admin().send("PUT", "/manager/configuration", body).await;
        assert_eq!(status, 200, "{text}");
        serde_json::from_str::<Value>(&text).unwrap()["data"]["failed_items"][0]["error"]["code"].as_i64()
    };
    for text in ["<ossec_config></ossec_config>", "<wazuh_config></wazuh_config><ossec_config></ossec_config>", "a"] {
        assert_eq!(put(text).await, Some(1113), "{text}");
        assert_eq!(fs::read_to_string(&file).unwrap(), home5::CONFIGURATION);
    }
    let new = home5::CONFIGURATION.replace("15m", "20m");
    assert_eq!(put(&new).await, None);
    assert_eq!(fs::read_to_string(&file).unwrap(), new);
    let (status, valid) = server.get("/manager/configuration/validation").await;
    assert_eq!((status, &valid["data"]["affected_items"][0]["status"]), (200, &json!("OK")), "{valid}");
    // A home of release 4 takes its own alone.
    let older = InProcess::start(1).await;
    let body = Some(("application/octet-stream", home5::CONFIGURATION.as_bytes().to_vec()));
    let reply = older.admin().send("PUT", "/manager/configuration", body).await.json();
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], json!(1908), "{reply}");
}

/// Every operation answers, no home of 5.0 gets a file or a folder that only release 4 has, and its databases keep
/// their tables.
#[tokio::test]
async fn nothing_of_release_4_is_written() {
    let (folder, home) = home5::with_agents(12);
    let (before, root) = (names(home.root()), home.root().to_owned());
    let server = Server::on_home(folder, &root, |_| {}).await;
    server.token("wazuh", "wazuh").await;
    for operation in Description::of_generation("v4").operations() {
        if operation.path.starts_with("/security") && operation.method != "GET" {
            continue;
        }
        let reply = server.request(&operation, &[], None).await;
        let told = reply.status == 500 && [2003, 1010, 1013].contains(&reply.json()["error"].as_i64().unwrap());
        assert!(reply.status < 500 || told, "{} {}: {}", operation.method, operation.path, reply.text);
    }
    let new: Vec<PathBuf> = names(&root).difference(&before).cloned().collect();
    let older = [
        "etc/ossec",
        "etc/rules",
        "etc/lists",
        "etc/decoders",
        "ruleset",
        "etc/internal",
        "etc/local",
        "stats",
        "logs/archives",
        "api/configuration/security/installation_uid",
    ];
    let of_release_4 = |file: &PathBuf| older.iter().any(|name| file.to_str().unwrap().starts_with(name));
    assert!(!new.iter().any(of_release_4), "{new:?}");
    let tables = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' \
                  AND name NOT LIKE 'sqlite%' ORDER BY name)";
    assert_eq!(database::value::<String>(&home.global_db(), tables), "agent,belongs,group,metadata");
    assert_eq!(database::value::<i64>(&home.global_db(), "SELECT count(*) FROM agent WHERE id = 0"), 0);
    assert_eq!(database::value::<String>(&home.tasks_db(), tables), "TASKS,metadata");
}

fn check(home: &Home) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").args(["--check", "--http", "--home"]).arg(home.root()).stdin(Stdio::null());
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.code(), text)
}

#[test]
fn a_home_of_two_layouts_is_told_and_left_alone() {
    // The configurations of both.
    let (_folder, home) = home5::with_agents(2);
    assert_eq!((home.layout(), check(&home).0), (Layout::V5, Some(0)));
    fs::write(home.root().join("etc/ossec.conf"), "<ossec_config></ossec_config>").unwrap();
    let before = names(home.root());
    let (code, told) = check(&home);
    assert_eq!(code, Some(1));
    assert!(
        told.contains("etc/ossec.conf: belongs to a home of release 4.x") && told.trim().lines().count() == 1,
        "{told}"
    );
    assert!(told.contains("etc/wazuh-manager.conf"), "{told}");
    assert_eq!(names(home.root()), before);

    // A database of the other layout.
    let (_folder, home) = homes::with_agents(2);
    home5::convert_database(&home.global_db(), agent::Layout::V5);
    let (code, told) = check(&home);
    assert_eq!(code, Some(1));
    assert!(
        told.contains("global.db: a database of release 5.0, and the files of the home are those of 4.x"),
        "{told}"
    );
    let (_folder, home) = homes::with_agents(2);
    fs::rename(home.ossec_conf(), home.root().join("etc/wazuh-manager.conf")).unwrap();
    let (code, told) = check(&home);
    assert_eq!(code, Some(1));
    assert!(
        told.contains("global.db: a database of release 4.x, and the files of the home are those of 5.0"),
        "{told}"
    );

    // Files that have no effect.
    let (_folder, home) = home5::with_agents(2);
    fs::write(home.root().join("logs/ossec.log"), "").unwrap();
    let (code, told) = check(&home);
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("laid out as release 5.0 (etc/wazuh-manager.conf); files of another layout"), "{told}");
    assert!(told.contains("logs/ossec.log"), "{told}");

    // A release that nobody knows.
    fs::write(home.root().join("VERSION.json"), r#"{"version": "7.0.0"}"#).unwrap();
    let (code, told) = check(&home);
    assert!(code == Some(1) && told.contains("VERSION.json: release 7"), "{told}");
}
