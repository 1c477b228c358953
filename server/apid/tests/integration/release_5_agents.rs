//! Agents, groups and the overview as release 5 shows them, beside release 4 over the same home.

use apid_testing::{Caller, InProcess, database, home5};
use serde_json::{Value, json};

/// A server, and the administrator as a caller of release 5.
async fn server(agents: u32) -> (InProcess, Caller) {
    let server = InProcess::start(agents).await;
    let folder = server.home().group_dir("linux");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("agent.conf"), "<agent_config></agent_config>\n").unwrap();
    let caller = server.admin_of_release_5();
    (server, caller)
}

fn sql(server: &InProcess, sql: &str) {
    database::script(&server.home().global_db(), sql);
}

fn items(reply: &Value) -> &Vec<Value> {
    reply["data"]["affected_items"].as_array().unwrap_or_else(|| panic!("{reply}"))
}

/// A member of each item.
fn column<'r>(reply: &'r Value, name: &str) -> Vec<&'r str> {
    items(reply).iter().map(|item| item[name].as_str().unwrap()).collect()
}

/// What `query` finds.
async fn found(caller: &Caller, query: &str) -> Vec<String> {
    let query = query.replace(' ', "%20").replace('>', "%3E").replace('<', "%3C");
    let (status, reply) = caller.get(&format!("/agents?select=id&{query}")).await;
    assert_eq!(status, 200, "{query}: {reply}");
    column(&reply, "id").into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn agents_have_the_fields_of_the_release() {
    let (server, caller) = server(12).await;
    let expected = json!({
        "os": {
            "arch": "x86_64", "major": "12", "name": "Debian GNU/Linux", "platform": "debian", "type": "linux",
            "version": "12",
        },
        "id": "001",
        "name": items(&server.get("/agents?agents_list=001").await.1)[0]["name"],
        "ip": "10.0.0.1",
        "registerIP": "10.0.0.1",
        "status": "active",
        "status_code": 0,
        "version": "v4.10.1",
        "group": ["webservers", "linux", "default"],
        "dateAdd": "2025-09-21T14:00:01+00:00",
        "lastKeepAlive": "2025-09-22T15:00:01+00:00",
    });
    assert_eq!(items(&caller.get("/agents?agents_list=001").await.1), &[expected]);
    // Each has its own reply, whichever asked first.
    for _ in 0..2 {
        let (of_4, of_5) = (server.get("/agents?limit=3").await.1, caller.get("/agents?limit=3").await.1);
        assert_eq!(
            (column(&of_4, "id"), &of_4["data"]["total_affected_items"]),
            (vec!["000", "001", "002"], &json!(13))
        );
        assert_eq!(
            (column(&of_5, "id"), &of_5["data"]["total_affected_items"]),
            (vec!["001", "002", "003"], &json!(12))
        );
        assert_eq!(
            (&items(&of_4)[1]["version"], &items(&of_5)[0]["version"]),
            (&json!("Wazuh v4.10.1"), &json!("v4.10.1"))
        );
        assert!(items(&of_4)[1]["node_name"].is_string() && items(&of_5)[0].get("node_name").is_none());
    }
    // Windows and macOS; an agent that never connected has no type.
    let (_, typed) = caller.get("/agents?agents_list=003,004,006&select=os.type").await;
    assert_eq!(
        items(&typed),
        &[
            json!({"id": "003", "os": {"type": "windows"}}),
            json!({"id": "004", "os": {"type": "macos"}}),
            json!({"id": "006"}),
        ]
    );
}

#[tokio::test]
async fn agents_are_chosen_by_the_filters_of_the_release() {
    let (server, caller) = server(12).await;
    for (query, expected) in [
        ("os.type=windows", &["003", "008"][..]),
        ("os.major=22", &["005", "010"]),
        ("os.minor=04&os.arch=x86_64", &["005", "010"]),
        ("os.version=22.04.3 LTS", &["005", "010"]),
        ("version=v4.10.1", &["001"]),
        ("version=4.10.1", &["001"]),
        ("version=wazuh v4.10.1", &["001"]),
        // The guide has these two, which the release itself has not.
        ("manager=wazuh-manager&os.major=22", &["005", "010"]),
        ("node_name=node01&os.major=12", &[]),
        ("node_name=node02&os.major=12", &["001"]),
        ("q=version=wazuh 4.10.1", &["001"]),
        ("q=version>=4.14.1", &["005", "011"]),
        ("q=version!=wazuh v4.10.1;os.major=12", &["011"]),
        ("q=status=active;os.name~=ubuntu", &["010"]),
        ("q=os.type=macos;version<=v4.14.0", &["004", "009"]),
        ("search=v4.10", &["001", "007"]),
    ] {
        assert_eq!(found(&caller, query).await, expected, "{query}");
    }
    for (path, code) in [
        ("/agents?group_config_status=synced", None),
        ("/agents?select=mergedSum", Some(1724)),
        ("/agents?select=os.build", Some(1724)),
        ("/agents?sort=node_name", Some(1403)),
        ("/agents?q=manager=x", Some(1408)),
        ("/agents/stats/distinct?fields=node_name", Some(1724)),
        ("/agents/no_group?manager=x", None),
    ] {
        let (status, reply) = caller.get(path).await;
        assert_eq!((status, reply["error"].as_i64()), (400, code), "{path}: {reply}");
    }
    // The same is right for release 4.
    assert_eq!(server.get("/agents?select=mergedSum&group_config_status=synced&sort=node_name").await.0, 200);
}

#[tokio::test]
async fn versions_have_no_name_and_are_in_the_order_of_their_numbers() {
    let (server, caller) = server(12).await;
    sql(
        &server,
        "UPDATE agent SET version = CASE id WHEN 1 THEN 'v5.0.0' WHEN 2 THEN 'Wazuh v5.0.10' WHEN 3 THEN 'v5.0.9-rc1' \
         WHEN 4 THEN 'trash' WHEN 5 THEN 'N/A' ELSE version END WHERE id < 6",
    );
    let (_, listed) = caller.get("/agents?select=version&sort=-version&limit=5").await;
    assert_eq!(column(&listed, "version"), ["v5.0.10", "v5.0.9-rc1", "v5.0.0", "v4.14.3", "v4.13.2"]);
    let (_, odd) = caller.get("/agents?select=version&agents_list=004,005,006").await;
    assert_eq!(items(&odd)[..2], [json!({"id": "004", "version": "N/A"}), json!({"id": "005", "version": "N/A"})]);
    assert_eq!(items(&odd)[2], json!({"id": "006"}));
    assert_eq!(found(&caller, "q=version!=wazuh 5.0.0;id<4").await, ["002", "003"]);
    assert_eq!(found(&caller, "version=5.0.0").await, ["001"]);
    assert_eq!(found(&caller, "q=version>=5.0.0").await, ["001", "002", "003"]);
    // Outdated is what has another version than the release.
    let (_, outdated) = caller.get("/agents/outdated?select=version&q=id%3C6").await;
    assert_eq!(column(&outdated, "id"), ["002", "003", "004", "005"]);
    let (_, of_4) = server.get("/agents/outdated?select=version&q=id%3C3").await;
    assert_eq!(column(&of_4, "version"), ["v5.0.0", "Wazuh v5.0.10"]);
    let (_, distinct) = caller.get("/agents/stats/distinct?fields=version&q=id%3C3&sort=version").await;
    assert_eq!(
        items(&distinct),
        &[json!({"version": "v5.0.0", "count": 1}), json!({"version": "v5.0.10", "count": 1})]
    );
}

#[tokio::test]
async fn the_manager_is_no_agent() {
    let (server, caller) = server(6).await;
    for path in ["/agents?agents_list=000", "/agents/000/key", "/agents/000/daemons/stats"] {
        let (status, reply) = caller.get(path).await;
        let codes: Vec<_> =
            reply["data"]["failed_items"].as_array().unwrap().iter().map(|item| &item["error"]["code"]).collect();
        assert_eq!((status, codes), (200, vec![&json!(1701)]), "{path}: {reply}");
    }
    let (_, reply) = caller.put("/agents/000/restart").await;
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1701);
    let (_, reply) = caller.put("/agents/000/group/linux").await;
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1701);
    assert_eq!(found(&caller, "").await.len(), 6);
    assert_eq!(server.get("/agents?agents_list=000").await.1["data"]["total_affected_items"], 1);
}

#[tokio::test]
async fn summaries_have_connections_alone() {
    let (server, caller) = server(20).await;
    let (_, status) = caller.get("/agents/summary/status").await;
    let connection = json!({ "active": 14, "disconnected": 3, "never_connected": 2, "pending": 1, "total": 20 });
    assert_eq!(status["data"], json!({ "connection": connection }));
    assert!(server.get("/agents/summary/status").await.1["data"]["configuration"].is_object());
    let (of_4, of_5) = (server.get("/agents/summary").await, caller.get("/agents/summary").await);
    assert_eq!(of_4, of_5);

    let (_, overview) = caller.get("/overview/agents").await;
    let members: Vec<&String> = overview["data"].as_object().unwrap().keys().collect();
    assert_eq!(members, ["agent_os", "agent_status", "agent_version", "last_registered_agent", "groups"]);
    assert_eq!(overview["data"]["agent_status"], json!({ "connection": connection }));
    assert_eq!(
        overview["data"]["agent_os"][0],
        json!({"os": {"name": "Debian GNU/Linux", "platform": "debian", "type": "linux", "version": "12"}, "count": 2})
    );
    assert_eq!(overview["data"]["agent_version"][0], json!({"version": "v4.10.1", "count": 2}));
    let last = &overview["data"]["last_registered_agent"][0];
    assert_eq!((&last["id"], last["os"]["type"].as_str(), last.get("node_name")), (&json!("020"), Some("linux"), None));
    assert!(server.get("/overview/agents").await.1["data"]["nodes"].is_array());
}

#[tokio::test]
async fn deletions_say_what_was_not_met_in_the_order_of_the_release() {
    let (_server, caller) = server(6).await;
    let path = "/agents?agents_list=001&status=disconnected&older_than=1d&version=4.1.0&os.type=linux&os.major=12\
                &group=linux&q=id=001";
    let (status, reply) = caller.ask("DELETE", path, None).await;
    let message = reply["data"]["failed_items"][0]["error"]["message"].as_str().unwrap();
    assert_eq!(status, 200);
    assert!(
        message.ends_with(
            "status: ['disconnected'], older_than: 1d, version: 4.1.0, group: linux, os.type: linux, os.major: 12, \
             q: id=001"
        ),
        "{message}"
    );
    let (_, reply) = caller.ask("DELETE", "/agents?agents_list=001&status=active&os.type=linux", None).await;
    assert_eq!(column_of_ids(&reply), ["001"]);
}

fn column_of_ids(reply: &Value) -> Vec<&str> {
    items(reply).iter().map(|id| id.as_str().unwrap()).collect()
}

#[tokio::test]
async fn groups_have_the_files_of_their_folders() {
    let (server, caller) = server(6).await;
    let shared = server.file("etc/shared");
    std::fs::write(shared.join("ar.conf"), "restart0 - restart - 0\n").unwrap();
    std::fs::write(shared.join("linux/rootkit_files.txt"), "[test] [all] [x]\nf:/a -> r:b;\n").unwrap();
    let (_, files) = caller.get("/groups/linux/files").await;
    assert!(!column(&files, "filename").contains(&"ar.conf"), "{files}");
    assert!(column(&server.get("/groups/linux/files").await.1, "filename").contains(&"ar.conf"));
    for (path, expected) in [
        ("/groups/linux/files/ar.conf", (400, Some(1006))),
        ("/groups/linux/files/rootkit_files.txt", (200, Some(0))),
        ("/groups/linux/files/rootkit_files.txt?type=rootkit_files", (400, None)),
        ("/groups/linux/files/agent.conf?type=conf,rcl", (400, Some(1104))),
        ("/groups/nothing/agents", (404, Some(1710))),
    ] {
        let (status, reply) = caller.get(path).await;
        assert_eq!((status, reply["error"].as_i64()), expected, "{path}: {reply}");
    }
    // A list of controls, as any file that is no other.
    assert!(caller.get("/groups/linux/files/rootkit_files.txt").await.1["data"]["controls"].is_array());
    let (_, agents) = caller.get("/groups/linux/agents?select=version,os.type&limit=1").await;
    assert_eq!(items(&agents), &[json!({"id": "001", "version": "v4.10.1", "os": {"type": "linux"}})]);
    let (_, groups) = caller.get("/groups?groups_list=linux").await;
    assert!(items(&groups)[0]["configSum"].is_string());
}

#[tokio::test]
async fn agents_are_registered_and_put_in_groups_as_in_release_4() {
    let (server, caller) = server(6).await;
    let (status, added) = caller.ask("POST", "/agents", Some(json!({"name": "NewHost_2", "ip": "10.0.10.11"}))).await;
    assert_eq!((status, &added["data"]["id"], &added["error"]), (200, &json!("007"), &json!(0)));
    let (_, inserted) = caller.ask("POST", "/agents/insert", Some(json!({"name": "other", "id": "123"}))).await;
    assert_eq!(inserted["data"]["id"], "123");
    assert_eq!(caller.ask("POST", "/agents/insert/quick?agent_name=third", None).await.0, 200);
    let (_, reply) = caller.put("/agents/group?agents_list=007,123&group_id=linux").await;
    assert_eq!(column_of_ids(&reply), ["007", "123"]);
    let (_, reply) = caller.ask("DELETE", "/agents/007/group?groups_list=linux", None).await;
    assert_eq!(column_of_ids(&reply), ["linux"]);
    let (of_4, of_5) = (server.get("/agents/no_group").await.1, caller.get("/agents/no_group").await.1);
    assert_eq!(of_4["data"]["total_affected_items"], of_5["data"]["total_affected_items"]);
    let (_, keys) = caller.get("/agents/007/key").await;
    assert_eq!(keys["data"]["total_affected_items"], 1);
}

#[tokio::test]
async fn a_home_of_release_5_is_served_alike() {
    let server = InProcess::on(home5::with_agents(12), |_| {}).await;
    let caller = server.admin_of_release_5();
    assert_eq!(found(&caller, "q=os.type=windows").await, ["003", "008"]);
    assert_eq!(found(&caller, "node_name=node02").await, [""; 0]);
    let (_, one) = caller.get("/agents?agents_list=001").await;
    assert_eq!((&items(&one)[0]["version"], &items(&one)[0]["os"]["type"]), (&json!("v4.10.1"), &json!("linux")));
    let (_, overview) = caller.get("/overview/agents").await;
    assert_eq!(overview["data"]["agent_os"][0]["os"]["type"], "linux");
    let (_, synced) = caller.get("/agents/001/group/is_sync").await;
    assert_eq!(items(&synced), &[json!({"id": "001", "synced": false})]);
    assert_eq!(found(&caller, "").await.len(), 12);
}
