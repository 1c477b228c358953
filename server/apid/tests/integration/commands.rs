//! Commands to agents, questions, upgrades, events and tasks of a whole server, on a home that no manager runs on.

use std::collections::HashSet;
use std::time::Duration;

use apid_testing::{InProcess, database};
use serde_json::{Value, json};
use shared_files::needs_shared;

/// A server on a home with agents, whose simulated ones do nothing by themselves.
async fn start(agents: u32) -> InProcess {
    held(InProcess::start(agents).await)
}

/// What agents do shows when a test wants it to.
fn held(server: InProcess) -> InProcess {
    server.reaction().set(Duration::from_secs(3_600));
    server
}

/// Waits until `path` answers what `is` is true of.
async fn until(server: &InProcess, path: &str, is: impl Fn(&Value) -> bool) -> Value {
    for _ in 0..3_000 {
        let (_, reply) = server.get(path).await;
        if is(&reply) {
            return reply;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{path}: {:?}", server.get(path).await);
}

fn sql(server: &InProcess, sql: &str) {
    database::script(&server.home().global_db(), sql);
}

fn items(reply: &Value) -> Vec<&str> {
    reply["data"]["affected_items"].as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
}

/// Codes of the failed items with their ids.
fn failed(reply: &Value) -> Value {
    let groups = reply["data"]["failed_items"].as_array().unwrap().iter();
    groups.map(|group| json!([group["error"]["code"], group["id"]])).collect()
}

/// Of the sample: 3, 11 and 18 are disconnected, 5 is pending, 6 and 16 never connected.
const ACTIVE: usize = 40 - 4 - 6 - 2;

#[tokio::test]
async fn commands_go_to_active_agents() {
    let server = start(40).await;
    let (status, reply) = server.put("/agents/001/restart").await;
    assert_eq!((status, items(&reply)), (200, vec!["001"]));
    assert_eq!(reply["message"], "Restart command was sent to all agents");
    let (_, reply) = server.put("/agents/restart?agents_list=001,001").await;
    assert_eq!((items(&reply), &reply["data"]["total_affected_items"]), (vec!["001"], &json!(1)));
    for (path, message) in [
        ("/agents/restart", "Restart command was not sent to some agents"),
        ("/agents/reconnect", "Force reconnect command was not sent to some agents"),
    ] {
        let (_, reply) = server.put(&format!("{path}?agents_list=000,001,003,005,006,999")).await;
        assert_eq!(items(&reply), ["001"], "{path}");
        assert_eq!(failed(&reply), json!([[1701, ["999"]], [1703, ["000"]], [1707, ["003", "005", "006"]]]));
        assert_eq!((&reply["message"], &reply["error"]), (&json!(message), &json!(2)));
        // Nobody is told of agents that nobody asked for.
        let (_, reply) = server.put(path).await;
        assert_eq!((items(&reply).len(), failed(&reply), &reply["error"]), (ACTIVE, json!([]), &json!(0)));
    }
}

#[tokio::test]
async fn groups_and_nodes() {
    let server = start(40).await;
    for group in ["dbservers", "empty"] {
        std::fs::create_dir_all(server.file("etc/shared").join(group)).unwrap();
    }
    let (status, reply) = server.put("/agents/group/dbservers/restart").await;
    // 3, 18, ... of the group are not active, and not spoken of.
    assert_eq!((status, failed(&reply)), (200, json!([])));
    assert_eq!(items(&reply), ["002", "007", "012", "017", "022", "027", "032", "037"]);
    let (status, reply) = server.put("/agents/group/empty/restart").await;
    assert_eq!((status, items(&reply).len(), &reply["error"]), (200, 0, &json!(0)));
    assert_eq!(reply["message"], "Restart command was not sent to any agent");
    let (status, reply) = server.put("/agents/group/nosuch/restart").await;
    assert_eq!((status, &reply["error"]), (404, &json!(1710)));
    let (status, reply) = server.put("/agents/node/node01/restart").await;
    assert_eq!((status, &reply["error"], &reply["dapi_errors"]), (400, &json!(3013), &Value::Null));
}

#[tokio::test]
async fn a_cluster_restarts_the_agents_of_its_node() {
    let server = start(40).await;
    let conf = server.file("etc/ossec.conf");
    let text = std::fs::read_to_string(&conf).unwrap();
    std::fs::write(&conf, text.replace("<disabled>yes</disabled>", "<disabled>no</disabled>")).unwrap();
    let (status, reply) = server.put("/agents/node/node01/restart").await;
    assert_eq!((status, failed(&reply)), (200, json!([])));
    assert!(items(&reply).contains(&"009") && !items(&reply).contains(&"001"), "{reply}");
    let (status, reply) = server.put("/agents/node/node02/restart").await;
    assert_eq!((status, items(&reply).len(), &failed(&reply)[0][0]), (200, 0, &json!(3022)));
    let (status, reply) = server.put("/agents/node/nosuch/restart").await;
    assert_eq!((status, failed(&reply), &reply["error"]), (200, json!([[1730, ["nosuch"]]]), &json!(1)));
}

#[tokio::test]
async fn agents_report_back() {
    let server = start(40).await;
    server.reaction().set(Duration::ZERO);
    let path = "/agents?agents_list=001&select=lastKeepAlive,status,status_code,disconnection_time";
    let before = server.get(path).await.1["data"]["affected_items"][0].clone();
    for command in ["restart", "reconnect"] {
        sql(&server, "UPDATE agent SET last_keepalive = 1 WHERE id = 1");
        let (status, _) = server.put(&format!("/agents/{command}?agents_list=001")).await;
        assert_eq!(status, 200);
        let after = until(&server, path, |reply| {
            let item = &reply["data"]["affected_items"][0];
            item["lastKeepAlive"] != "1970-01-01T00:00:01+00:00" && item["status"] == "active"
        })
        .await;
        let after = &after["data"]["affected_items"][0];
        assert_eq!((&after["status_code"], after.get("disconnection_time")), (&json!(0), None));
        assert!(after["lastKeepAlive"].as_str() > before["lastKeepAlive"].as_str(), "{before} {after}");
    }
}

#[tokio::test]
async fn configuration_comes_from_active_agents() {
    let server = start(40).await;
    let conf = r#"<agent_config os="Linux"><client_buffer><queue_size>77</queue_size></client_buffer>
        <labels><label key="site">a</label></labels></agent_config>"#;
    std::fs::create_dir_all(server.file("etc/shared/webservers")).unwrap();
    std::fs::write(server.file("etc/shared/webservers/agent.conf"), conf).unwrap();
    let get = async |path: &str| server.get(&format!("/agents/{path}")).await;
    // Agent 1 is a Debian in webservers, 2 is none of them.
    let (status, reply) = get("001/config/agent/buffer").await;
    assert_eq!(status, 200);
    assert_eq!(
        reply,
        json!({"data": {"buffer": {"disabled": "no", "queue_size": 77, "events_per_second": 500}}, "error": 0})
    );
    assert_eq!(get("002/config/agent/buffer").await.1["data"]["buffer"]["queue_size"], 5_000);
    let (_, labels) = get("001/config/agent/labels").await;
    assert_eq!(labels["data"]["labels"], json!([{"value": "a", "key": "site", "hidden": "no"}]));
    for (path, status, code) in [
        ("001/config/agent/localfile", 400, 1128),
        ("001/config/analysis/rules", 400, 1117),
        ("001/config/com/cluster", 400, 1116),
        ("999/config/agent/client", 404, 1701),
        ("003/config/agent/client", 400, 1740),
        ("006/config/agent/client", 400, 1740),
        ("000/config/agent/client", 400, 1116),
        ("000/config/mail/global", 400, 1121),
    ] {
        let (found, reply) = get(path).await;
        assert_eq!((found, &reply["error"]), (status, &json!(code)), "{path} {reply}");
    }
    for pair in [
        "agent/client",
        "agent/internal",
        "agent/anti_tampering",
        "com/active-response",
        "com/logging",
        "com/internal",
        "logcollector/localfile",
        "logcollector/socket",
        "logcollector/internal",
        "syscheck/syscheck",
        "syscheck/rootcheck",
        "syscheck/internal",
        "wmodules/wmodules",
    ] {
        for agent in ["001", "004", "008"] {
            let (status, reply) = get(&format!("{agent}/config/{pair}")).await;
            assert!(status == 200 && reply["data"].is_object(), "{pair} {reply}");
        }
    }
    sql(
        &server,
        "UPDATE agent SET version = 'Wazuh v3.6.1' WHERE id = 1; UPDATE agent SET version = NULL WHERE id = 2",
    );
    assert_eq!(get("001/config/agent/client").await.1["error"], 1735);
    let codes = async |path: &str| failed(&get(path).await.1);
    assert_eq!(codes("001/stats/agent").await, json!([[1735, ["001"]]]));
    assert_eq!(codes("002/stats/agent").await, json!([[1015, ["002"]]]));
}

#[tokio::test]
async fn counters_of_daemons_and_components() {
    let server = start(40).await;
    let (status, reply) = server.get("/agents/001/daemons/stats").await;
    assert_eq!((status, &reply["data"]["total_affected_items"]), (200, &json!(2)));
    let names: Vec<_> = reply["data"]["affected_items"].as_array().unwrap().iter().map(|item| &item["name"]).collect();
    assert_eq!(names, ["wazuh-remoted", "wazuh-analysisd"]);
    for item in reply["data"]["affected_items"].as_array().unwrap() {
        assert!(item["timestamp"].as_str().unwrap().ends_with("+00:00"));
        let agent = &item["agents"][0];
        assert!(agent["id"] == 1 && agent["uptime"].is_string() && agent["metrics"].is_object(), "{item}");
    }
    let sent = &reply["data"]["affected_items"][1]["agents"][0]["metrics"]["events"];
    let (_, one) = server.get("/agents/001/daemons/stats?daemons_list=wazuh-analysisd").await;
    assert_eq!(one["data"]["total_affected_items"], 1);
    let again = &one["data"]["affected_items"][0]["agents"][0]["metrics"]["events"];
    assert!(again["processed"].as_i64() >= sent["processed"].as_i64());
    for (agent, code) in [("000", 1703), ("999", 1701), ("003", 1707)] {
        let (status, reply) = server.get(&format!("/agents/{agent}/daemons/stats")).await;
        assert_eq!((status, failed(&reply)), (200, json!([[code, [agent]]])));
        assert_eq!(reply["message"], "Could not read statistical information for any daemon");
    }
    let (_, reply) = server.get("/agents/001/stats/logcollector").await;
    let item = &reply["data"]["affected_items"][0];
    for part in ["global", "interval"] {
        assert!(item[part]["start"].as_str().unwrap().ends_with('Z'), "{item}");
        assert!(item[part]["files"][0]["targets"][0]["name"] == "agent", "{item}");
    }
    let (_, reply) = server.get("/agents/001/stats/agent").await;
    let item = &reply["data"]["affected_items"][0];
    assert!(item["last_keepalive"].as_str().unwrap().ends_with('Z') && item["status"] == "connected", "{item}");
    for (path, code) in [("000/stats/agent", 1310), ("000/stats/logcollector", 1121), ("003/stats/agent", 1117)] {
        let (status, reply) = server.get(&format!("/agents/{path}")).await;
        assert_eq!((status, failed(&reply)), (200, json!([[code, [&path[..3]]]])), "{path}");
    }
    assert_eq!(failed(&server.get("/agents/999/stats/agent").await.1), json!([[1701, ["999"]]]));
}

#[tokio::test]
async fn upgrades_from_the_order_to_the_result() {
    let server = start(40).await;
    assert_eq!(server.get("/tasks/status").await.1["message"], "No status was returned");
    assert!(!server.file("queue/tasks/tasks.db").exists());
    let (_, none) = server.get("/agents/upgrade_result?agents_list=001,003").await;
    assert_eq!(failed(&none), json!([[1707, ["003"]], [1813, ["001"]]]));

    let (status, reply) = server.put("/agents/upgrade?agents_list=000,001,002,003,999&version=4.10.1").await;
    assert_eq!((status, &reply["data"]["affected_items"]), (200, &json!([{"agent": "001", "task_id": 1}])));
    let groups = reply["data"]["failed_items"].as_array().unwrap();
    assert_eq!(failed(&reply), json!([[1701, ["999"]], [1703, ["000"]], [1731, ["002", "003"]]]));
    assert_eq!(
        groups[2]["error"]["message"],
        "Agent is not eligible for the action to be performed: some of the requirements are not met -> version: 4.10.1"
    );
    assert_eq!(reply["message"], "Some upgrade tasks were not created");
    let (_, again) = server.put("/agents/upgrade?agents_list=001,002").await;
    assert_eq!(failed(&again), json!([[1820, ["001"]]]));
    let group = &again["data"]["failed_items"][0]["error"];
    assert_eq!(group, &json!({"code": 1820, "message": "Upgrade procedure could not start. Agent already upgrading"}));

    let (_, waiting) = server.get("/agents/upgrade_result?agents_list=001").await;
    let item = &waiting["data"]["affected_items"][0];
    assert_eq!(
        (&item["status"], &item["module"], &item["command"], &item["node"], &item["message"]),
        (&json!("In queue"), &json!("upgrade_module"), &json!("upgrade"), &json!("node01"), &json!("Success"))
    );
    assert!(item["create_time"].as_str().unwrap().ends_with('Z'));
    let (_, tasks) = server.get("/tasks/status?tasks_list=1,77").await;
    let task = &tasks["data"]["affected_items"][0];
    assert_eq!(
        (&task["task_id"], &task["agent_id"], &task["status"], task.get("last_update_time")),
        (&json!(1), &json!("001"), &json!("Pending"), None)
    );
    assert_eq!(tasks["message"], "All specified task's status were returned");
}

#[tokio::test]
async fn upgraded_agents_have_their_version() {
    let server = start(40).await;
    server.reaction().set(Duration::ZERO);
    let (_, reply) = server.put("/agents/upgrade?agents_list=001,002&upgrade_version=v4.14.5").await;
    assert_eq!(reply["message"], "All upgrade tasks were created");
    let done = |count| move |reply: &Value| reply["data"]["total_affected_items"] == count;
    let tasks = until(&server, "/tasks/status?status=done&q=task_id%3C3", done(2)).await;
    assert!(tasks["data"]["affected_items"][0]["last_update_time"].as_str().unwrap().ends_with('Z'));
    let (_, agents) = server.get("/agents?agents_list=001,002&select=version,status").await;
    for agent in agents["data"]["affected_items"].as_array().unwrap() {
        assert_eq!((&agent["version"], &agent["status"]), (&json!("Wazuh v4.14.5"), &json!("active")));
    }
    let (_, result) = server.get("/agents/upgrade_result?agents_list=001").await;
    assert_eq!(result["data"]["affected_items"][0]["status"], "Updated");

    // Newer than the manager's is refused as a whole, and with force there is no such package.
    let newer = "/agents/upgrade?agents_list=001,002&upgrade_version=v4.99.0";
    let (status, reply) = server.put(newer).await;
    assert_eq!((status, &reply["error"]), (400, &json!(1823)));
    let (_, reply) = server.put(&format!("{newer}&force=true")).await;
    assert_eq!(
        reply["data"]["affected_items"],
        json!([{"agent": "001", "task_id": 3}, {"agent": "002", "task_id": 4}])
    );
    let tasks = until(&server, "/tasks/status?status=failed", done(2)).await;
    assert_eq!(
        tasks["data"]["affected_items"][0]["error_message"],
        "The version of the WPK does not exist in the repository"
    );
    let (_, reply) = server.put("/agents/upgrade?agents_list=001&upgrade_version=v4.14.5").await;
    assert_eq!(failed(&reply), json!([[1822, ["001"]]]));

    // A package of one's own is there or not.
    let file = server.file("var/upgrade/wazuh_agent_v4.14.6_linux_amd64.deb.wpk");
    let custom = format!("/agents/upgrade_custom?agents_list=001&file_path={}", file.display());
    let (status, reply) = server.put(&custom).await;
    assert_eq!((status, &reply["data"]["affected_items"][0]["task_id"]), (200, &json!(5)), "{reply}");
    let tasks = until(&server, "/tasks/status?tasks_list=5&status=failed", done(1)).await;
    let task = &tasks["data"]["affected_items"][0];
    assert_eq!(
        (&task["error_message"], &task["command"]),
        (&json!("The WPK file does not exist"), &json!("upgrade_custom"))
    );
    std::fs::write(&file, "wpk").unwrap();
    server.put(&custom).await;
    until(&server, "/tasks/status?tasks_list=6&status=done", done(1)).await;
    let (_, agents) = server.get("/agents?agents_list=001&select=version").await;
    assert_eq!(agents["data"]["affected_items"][0]["version"], "Wazuh v4.14.6");

    // The list engine works on tasks as on agents.
    let (_, reply) = server.get("/tasks/status?sort=-task_id&select=status,agent_id&limit=2&offset=1").await;
    assert_eq!(reply["data"]["total_affected_items"], 6);
    let ids: Vec<_> = reply["data"]["affected_items"].as_array().unwrap().iter().map(|item| &item["task_id"]).collect();
    assert_eq!(ids, [5, 4]);
    for (query, total) in [
        ("agents_list=002", 2),
        ("command=upgrade_custom", 2),
        ("module=upgrade_module&node=node01", 6),
        ("search=custom", 2),
        ("q=status=Failed;agent_id=1", 2),
        ("q=create_time%3C1h", 6),
        ("status=legacy", 0),
    ] {
        let (status, reply) = server.get(&format!("/tasks/status?{query}")).await;
        assert_eq!((status, &reply["data"]["total_affected_items"]), (200, &json!(total)), "{query} {reply}");
    }
    assert_eq!(server.get("/tasks/status?select=nosuch").await.1["error"], 1724);
}

#[tokio::test]
async fn active_response_goes_to_agents_that_run_it() {
    let server = start(40).await;
    let shared = server.file("etc/shared");
    std::fs::write(shared.join("ar.conf"), "restart-wazuh0 - restart-wazuh - 0\n").unwrap();
    std::fs::create_dir_all(shared.join("windows")).unwrap();
    let off = "<agent_config><active-response><disabled>yes</disabled></active-response></agent_config>";
    std::fs::write(shared.join("windows/agent.conf"), off).unwrap();
    let run = async |list: &str, command: &str| {
        let path = format!("/active-response{list}");
        server.ask("PUT", &path, Some(json!({"command": command, "arguments": ["-x"]}))).await
    };
    // Agent 8 runs Windows.
    let list = "?agents_list=000,001,003,008,999";
    for command in ["restart-wazuh0", "!own.sh"] {
        let (status, reply) = run(list, command).await;
        assert_eq!((status, items(&reply)), (200, vec!["001"]));
        assert_eq!(failed(&reply), json!([[1701, ["999"]], [1707, ["003"]], [1750, ["008"]]]));
        assert_eq!(reply["message"], "AR command was not sent to some agents");
    }
    // Whether an agent runs any is asked before the command is looked at.
    let (_, reply) = run("?agents_list=001,008", "nosuch").await;
    assert_eq!((failed(&reply), &reply["error"]), (json!([[1652, ["001"]], [1750, ["008"]]]), &json!(1)));
    sql(&server, "UPDATE agent SET version = 'Wazuh v3.6.1' WHERE id = 2");
    assert_eq!(failed(&run("?agents_list=002", "restart-wazuh0").await.1), json!([[1735, ["002"]]]));
    sql(&server, "UPDATE agent SET version = 'Wazuh v4.14.5' WHERE id = 2");
    let (_, reply) = run("", "restart-wazuh0").await;
    let told: HashSet<_> = failed(&reply).as_array().unwrap().iter().map(|group| group[0].as_i64().unwrap()).collect();
    assert_eq!(told, HashSet::from([1707, 1750]));
}

#[tokio::test]
async fn events_are_kept() {
    let server = start(1).await;
    let send = async |events: Value| server.ask("POST", "/events", Some(json!({ "events": events }))).await;
    let long = "x".repeat(65_535 - "1:API-Webhook:".len());
    let longer = format!("{long}x");
    let (status, reply) = send(json!(["one", "{\"a\": 1}", longer, long, longer])).await;
    assert_eq!((status, items(&reply).len()), (200, 3));
    assert_eq!(failed(&reply), json!([[1012, [longer]]]));
    assert_eq!(reply["data"]["total_failed_items"], 1);
    let text = std::fs::read_to_string(server.file("logs/archives/archives.json")).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines.len(), &lines[0]["full_log"]), (3, &json!("one")));
    assert!(lines.iter().all(|line| line["location"] == "API-Webhook" && line["agent"]["id"] == "000"));
    assert_eq!(lines[1]["data"], json!({"a": 1}));
    let ids: HashSet<_> = lines.iter().map(|line| line["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), 3);
    // What a dead process left of a line does not spoil the next.
    let text = format!("{text}{{\"timest");
    std::fs::write(server.file("logs/archives/archives.json"), &text).unwrap();
    send(json!(["after"])).await;
    let more = std::fs::read_to_string(server.file("logs/archives/archives.json")).unwrap();
    let last: Value = serde_json::from_str(more.lines().last().unwrap()).unwrap();
    assert!(more.starts_with(&format!("{text}\n")) && last["full_log"] == "after");
    let text = more;
    let (status, reply) = send(json!(vec!["x"; 101])).await;
    assert_eq!((status, &reply["title"]), (400, &json!("Events bulk size exceeded")));
    assert_eq!(std::fs::read_to_string(server.file("logs/archives/archives.json")).unwrap(), text);
}

#[tokio::test]
async fn permissions_narrow_what_is_commanded() {
    let server = start(40).await;
    let post = async |path: &str, body: Value| {
        let (status, reply) = server.ask("POST", path, Some(body)).await;
        assert_eq!(status, 200, "{path} {reply}");
        reply["data"]["affected_items"][0]["id"].as_i64().unwrap()
    };
    let policy = json!({"name": "some", "policy": {
        "actions": ["agent:restart", "agent:upgrade", "agent:read", "active-response:command"],
        "resources": ["agent:id:001", "agent:id:003"],
        "effect": "allow",
    }});
    let policy = post("/security/policies", policy).await;
    let group = json!({"name": "group", "policy": {
        "actions": ["group:read", "agent:read"],
        "resources": ["group:id:dbservers", "agent:group:dbservers"],
        "effect": "allow",
    }});
    let group = post("/security/policies", group).await;
    let one = json!({"name": "one", "policy": {
        "actions": ["agent:restart"], "resources": ["agent:id:002"], "effect": "allow",
    }});
    let one = post("/security/policies", one).await;
    let role = post("/security/roles", json!({"name": "some"})).await;
    let user = post("/security/users", json!({"username": "some_user", "password": "Some.Pass1"})).await;
    let (status, _) = server.ask("POST", &format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    assert_eq!(status, 200);
    let (status, _) = server.ask("POST", &format!("/security/users/{user}/roles?role_ids={role}"), None).await;
    assert_eq!(status, 200);
    let other = post("/security/roles", json!({"name": "other"})).await;
    let reader = post("/security/users", json!({"username": "other_user", "password": "Some.Pass1"})).await;
    let path = format!("/security/roles/{other}/policies?policy_ids={group},{one}");
    assert_eq!(server.ask("POST", &path, None).await.0, 200);
    let path = format!("/security/users/{reader}/roles?role_ids={other}");
    assert_eq!(server.ask("POST", &path, None).await.0, 200);
    std::fs::create_dir_all(server.file("etc/shared/dbservers")).unwrap();
    let token = server.app().auth().issue("other_user").await.unwrap().unwrap();
    let caller = server.caller(format!("Bearer {token}"));
    let (_, reply) = caller.put("/agents/group/dbservers/restart").await;
    assert_eq!(items(&reply), ["002"]);
    let told = failed(&reply);
    assert!(told[0][0] == 4000 && told[0][1][0] == "007" && told[1].is_null(), "{told}");

    let token = server.app().auth().issue("some_user").await.unwrap().unwrap();
    let caller = server.caller(format!("Bearer {token}"));

    let (_, reply) = caller.put("/agents/restart").await;
    assert_eq!((items(&reply), failed(&reply)), (vec!["001"], json!([])));
    let (_, reply) = caller.put("/agents/restart?agents_list=001,002,003").await;
    assert_eq!((items(&reply), failed(&reply)), (vec!["001"], json!([[1707, ["003"]], [4000, ["002"]]])));
    let (status, reply) = caller.put("/agents/002/restart").await;
    assert_eq!((status, &reply["error"]), (403, &json!(4000)));
    let (_, reply) = caller.put("/agents/upgrade?agents_list=001,002").await;
    assert_eq!((failed(&reply), reply["data"]["total_affected_items"].as_i64()), (json!([[4000, ["002"]]]), Some(1)));
    // Nothing is told of agents that nobody asked for.
    let (_, reply) = caller.put("/agents/upgrade?agents_list=all").await;
    assert_eq!((failed(&reply), &reply["error"]), (json!([]), &json!(0)));
    for path in
        ["/agents/reconnect?agents_list=001", "/agents/002/config/agent/client", "/agents/uninstall", "/tasks/status"]
    {
        let method = if path.contains("reconnect") { "PUT" } else { "GET" };
        assert_eq!(caller.ask(method, path, None).await.0, 403, "{path}");
    }
}

/// Recorded requests of commands, with the parts of the replies that a home without a manager answers the same.
#[needs_shared]
#[tokio::test]
async fn recorded_commands_are_answered_the_same() {
    let server = held(InProcess::recorded().await);
    let mut compared = 0;
    for (file, numbers) in [
        ("reads.jsonl", [299, 302, 307, 520].as_slice()),
        ("writes.jsonl", [135, 136, 137, 138, 139, 145, 146, 147, 148, 149, 154].as_slice()),
    ] {
        for line in std::fs::read_to_string(shared_files::path(&format!("golden/{file}"))).unwrap().lines() {
            let record: Value = serde_json::from_str(line).unwrap();
            let number = record["n"].as_u64().unwrap();
            if !numbers.contains(&number) {
                continue;
            }
            let body = record["req_body"].as_str().map(|body| serde_json::from_str(body).unwrap());
            let (method, path) = (record["method"].as_str().unwrap(), record["path"].as_str().unwrap());
            let (status, reply) = server.ask(method, path, body).await;
            let expected: Value = serde_json::from_str(record["body"].as_str().unwrap()).unwrap();
            assert_eq!(
                (status, &reply),
                (u16::try_from(record["status"].as_u64().unwrap()).unwrap(), &expected),
                "{number}"
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 15);
}
