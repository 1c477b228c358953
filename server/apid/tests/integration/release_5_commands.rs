//! Restarts, reloads, upgrades and questions of release 5, over homes whose agents are of both releases.

use std::time::Duration;

use apid_testing::{Caller, InProcess, basic, database};
use serde_json::{Value, json};

/// A server whose simulated agents do nothing by themselves, and the administrator as a caller of release 5. Agents 8,
/// 9 and 10 are of release 5; 9 is not connected.
async fn server() -> (InProcess, Caller) {
    let server = InProcess::start(12).await;
    server.reaction().set(Duration::from_secs(3_600));
    std::fs::create_dir_all(server.home().group_dir("windows")).unwrap();
    let sql = "UPDATE agent SET version = 'v5.0.0' WHERE id IN (8, 9, 10);
               UPDATE agent SET connection_status = 'disconnected' WHERE id = 9";
    database::script(&server.home().global_db(), sql);
    let caller = server.admin_of_release_5();
    (server, caller)
}

fn items(reply: &Value) -> Vec<&str> {
    let items = reply["data"]["affected_items"].as_array().unwrap_or_else(|| panic!("{reply}"));
    items.iter().map(|item| item.as_str().unwrap()).collect()
}

/// Codes of the failed items with their ids.
fn failed(reply: &Value) -> Value {
    let groups = reply["data"]["failed_items"].as_array().unwrap().iter();
    groups.map(|group| json!([group["error"]["code"], group["id"]])).collect()
}

/// A user with these policies, as a caller of release 5.
async fn limited(server: &InProcess, name: &str, policies: &[(&[&str], &[&str])]) -> Caller {
    let id = |reply: &Value| reply["data"]["affected_items"][0]["id"].to_string();
    let body = Some(json!({"username": name, "password": "Limited.User1"}));
    let user = id(&server.ask("POST", "/security/users", body).await.1);
    let role = id(&server.ask("POST", "/security/roles", Some(json!({"name": name}))).await.1);
    for (number, (actions, resources)) in policies.iter().enumerate() {
        let policy = json!({"actions": actions, "resources": resources, "effect": "allow"});
        let body = Some(json!({"name": format!("{name}{number}"), "policy": policy}));
        let policy = id(&server.ask("POST", "/security/policies", body).await.1);
        server.ask("POST", &format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    }
    server.ask("POST", &format!("/security/users/{user}/roles?role_ids={role}"), None).await;
    let token = server.login(name, "Limited.User1").await.text;
    server.caller_of(wazuh_apid::generation::Generation::V5, format!("Bearer {token}"))
}

#[tokio::test]
async fn agents_of_both_releases_restart() {
    let (_server, caller) = server().await;
    // 1 is of release 4 and connected, 3 not, 6 never was.
    for (id, done, failures) in [
        ("001", true, json!([])),
        ("003", false, json!([[1761, ["003"]]])),
        ("006", false, json!([[1761, ["006"]]])),
        ("008", true, json!([])),
        ("009", true, json!([])),
        ("999", false, json!([[1701, ["999"]]])),
    ] {
        let (status, reply) = caller.put(&format!("/agents/{id}/restart")).await;
        assert_eq!(
            (status, items(&reply), failed(&reply)),
            (200, if done { vec![id] } else { vec![] }, failures),
            "{id}"
        );
    }
    let (_, reply) = caller.put("/agents/restart").await;
    assert_eq!(items(&reply), ["001", "002", "004", "007", "008", "009", "010", "012"]);
    assert_eq!(failed(&reply), json!([[1761, ["003", "005", "006", "011"]]]));
    assert_eq!(reply["message"], "Restart command was not sent to some agents");
    let (_, reply) = caller.put("/agents/group/windows/restart").await;
    assert_eq!((items(&reply), failed(&reply)), (vec!["008"], json!([[1761, ["003"]]])));
}

#[tokio::test]
async fn only_agents_of_release_5_reload() {
    let (_server, caller) = server().await;
    let (status, reply) = caller.put("/agents/reload").await;
    assert_eq!((status, items(&reply)), (200, vec!["008", "009", "010"]));
    assert_eq!(reply["message"], "Reload command was not sent to some agents");
    let message = &reply["data"]["failed_items"][0]["error"];
    assert_eq!(
        (&message["code"], message["message"].as_str().unwrap(), message.get("remediation")),
        (
            &json!(1761),
            "Could not send restart/reload command. This operation via API requires agent version 5.0 or higher.",
            None
        )
    );
    assert_eq!(caller.put("/agents/008/reload").await.1["message"], "Reload command was sent to all agents");
    assert_eq!(failed(&caller.put("/agents/001/reload").await.1), json!([[1761, ["001"]]]));
    assert_eq!(failed(&caller.put("/agents/998/reload").await.1), json!([[1701, ["998"]]]));
    assert_eq!(items(&caller.put("/agents/group/windows/reload").await.1), ["008"]);
    // A group that is empty, and one that is not there.
    assert_eq!(caller.ask("POST", "/groups", Some(json!({"group_id": "empty"}))).await.0, 200);
    let (status, reply) = caller.put("/agents/group/empty/reload").await;
    assert_eq!(
        (status, &reply["error"], &reply["message"]),
        (200, &json!(0), &json!("Reload command was not sent to any agent"))
    );
    let (status, reply) = caller.put("/agents/group/nothing/reload").await;
    assert_eq!((status, &reply["error"]), (404, &json!(1710)));
}

#[tokio::test]
async fn requests_to_many_agents_say_nothing_of_those_that_are_not_there_or_not_allowed() {
    let (server, admin) = server().await;
    let of_one = limited(&server, "single", &[(&["agent:restart", "agent:upgrade"], &["agent:id:001"])]).await;
    let none = |message: &str| (200, vec![], json!([]), json!(0), json!(message));
    let told = |(status, reply): (u16, Value)| {
        let items: Vec<String> = items(&reply).into_iter().map(str::to_owned).collect();
        (status, items, failed(&reply), reply["error"].clone(), reply["message"].clone())
    };
    let restarted = none("Restart command was not sent to any agent");
    for path in ["/agents/restart?agents_list=997,998", "/agents/restart?agents_list=000"] {
        assert_eq!(told(admin.put(path).await), restarted, "{path}");
    }
    assert_eq!(told(of_one.put("/agents/restart?agents_list=002").await), restarted);
    assert_eq!(told(of_one.put("/agents/restart?agents_list=001,002,999").await).1, ["001"]);
    assert_eq!(told(of_one.put("/agents/restart").await).1, ["001"]);
    let upgraded = none("No upgrade task was created");
    assert_eq!(told(of_one.put("/agents/upgrade?agents_list=002&force=true").await), upgraded);
    assert_eq!(told(admin.put("/agents/upgrade?agents_list=999").await), upgraded);
    assert_eq!(told(admin.put("/agents/upgrade?agents_list=001&os.type=windows").await), upgraded);
    // One agent is told of.
    let (status, reply) = of_one.put("/agents/002/restart").await;
    assert_eq!((status, &reply["error"]), (403, &json!(4000)));
}

#[tokio::test]
async fn who_may_restart_an_agent_may_reload_it_unless_a_policy_says_otherwise() {
    let (server, _) = server().await;
    let every = &["agent:id:*"][..];
    let restarting = limited(&server, "restarting", &[(&["agent:restart"], every)]).await;
    let both =
        limited(&server, "both", &[(&["agent:restart"], every), (&["agent:reload"], &["agent:id:008"][..])]).await;
    let reading = limited(&server, "reading", &[(&["agent:read"], every)]).await;
    assert_eq!(items(&restarting.put("/agents/reload").await.1), ["008", "009", "010"]);
    assert_eq!(items(&both.put("/agents/reload").await.1), ["008"]);
    assert_eq!(both.put("/agents/009/reload").await.0, 403);
    assert_eq!(reading.put("/agents/009/reload").await.0, 403);
}

#[tokio::test]
async fn agents_of_a_node_restart() {
    let (_server, caller) = server().await;
    let (status, reply) = caller.put("/agents/node/node01/restart").await;
    assert_eq!((status, items(&reply)), (200, vec!["001", "002", "004", "007", "008", "009", "010", "012"]));
    let (status, reply) = caller.put("/agents/node/elsewhere/restart").await;
    assert_eq!((status, failed(&reply)), (200, json!([[1730, ["elsewhere"]]])));
}

#[tokio::test]
async fn upgrades_answer_the_ids_of_agents() {
    let (server, caller) = server().await;
    let (status, reply) = caller.put("/agents/upgrade?agents_list=010,002,003,001").await;
    assert_eq!((status, items(&reply)), (200, vec!["001", "002"]), "{reply}");
    assert_eq!(reply["message"], "Some upgrade tasks were not created");
    // 3 is not connected, which the module of release 4 wants; 10 has a newer version.
    assert_eq!(failed(&reply), json!([[1820, ["010"]], [1827, ["003"]]]));
    assert_eq!(failed(&caller.put("/agents/upgrade?agents_list=001").await.1), json!([[1827, ["001"]]]));
    let file = server.file("var/upgrade/wazuh_agent_v4.14.7.wpk");
    let path = format!("/agents/upgrade_custom?agents_list=004&file_path={}", file.display());
    let (status, reply) = caller.put(&path).await;
    assert_eq!((status, &reply["error"], &reply["detail"]), (400, &json!(1824), &json!("The WPK file does not exist")));
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, "").unwrap();
    assert_eq!(items(&caller.put(&path).await.1), ["004"]);
    let (_, results) = caller.get("/agents/upgrade_result?agents_list=001,004&node_name=node02").await;
    let told = &results["data"]["affected_items"];
    assert_eq!((&told[0]["agent"], &told[0]["module"]), (&json!("001"), &json!("upgrade_module")), "{results}");
}

#[tokio::test]
async fn what_the_guide_asks_agents_is_answered() {
    let (_server, caller) = server().await;
    let names = |reply: &Value| {
        let items = reply["data"]["affected_items"].as_array().unwrap().iter();
        items.map(|item| item["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (_, reply) = caller.get("/agents/001/daemons/stats").await;
    assert_eq!(names(&reply), ["wazuh-manager-remoted", "wazuh-manager-analysisd"]);
    let (_, reply) = caller.get("/agents/001/daemons/stats?daemons_list=wazuh-analysisd").await;
    assert_eq!(names(&reply), ["wazuh-analysisd"]);
    let (_, reply) = caller.get("/agents/008/daemons/stats").await;
    assert_eq!(failed(&reply), json!([[1762, ["008"]]]));
    assert_eq!(caller.get("/agents/001/config/agent/client").await.0, 200);
    assert_eq!(caller.get("/agents/001/config/agent/localfile").await.1["error"], 1128);
    assert_eq!(caller.get("/agents/001/stats/agent").await.0, 200);
    let reply = caller.send("GET", "/agents/001/group/is_sync", None).await;
    assert_eq!((reply.status, reply.header("deprecated")), (200, "true"));
    let (_, reply) = caller.put("/agents/reconnect?agents_list=001,003").await;
    assert_eq!((items(&reply), failed(&reply)), (vec!["001"], json!([[1707, ["003"]]])));
    let (status, reply) = caller.get("/agents/uninstall").await;
    assert_eq!((status, &reply["message"]), (200, &json!("User has permission to uninstall agents")));
}

/// The passwords of the sample are those of release 4.
#[tokio::test]
async fn users_of_the_home_log_in() {
    let (server, _) = server().await;
    let login = server.caller_of(wazuh_apid::generation::Generation::V5, basic("wazuh", "wazuh"));
    assert_eq!(login.send("POST", "/security/user/authenticate", None).await.status, 200);
}
