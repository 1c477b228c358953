//! The API of 2016 over the same home: its replies, its failures and its permissions.

use apid_store::{Access, Single};
use apid_testing::{Caller, InProcess, Reply, basic};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

const FORM: &str = "application/x-www-form-urlencoded";

/// A server, and the administrator as a caller of the API of 2016.
async fn server() -> (InProcess, Caller) {
    let server = InProcess::start(12).await;
    let caller = server.caller_of_2016(basic("wazuh", "wazuh"));
    (server, caller)
}

fn success(response: impl Into<Value>) -> (u16, Value) {
    (200, json!({ "error": "0", "response": response.into(), "message": null }))
}

fn failure(status: u16, error: impl Into<Value>, message: &str) -> (u16, Value) {
    (status, json!({ "error": error.into(), "response": null, "message": message }))
}

async fn add(caller: &Caller, form: &str) -> (u16, Value) {
    let reply = caller.send("POST", "/agents", Some((FORM, form.as_bytes().to_vec()))).await;
    (reply.status, serde_json::from_str(&reply.text).unwrap())
}

async fn delete(caller: &Caller, path: &str) -> (u16, Value) {
    caller.ask("DELETE", path, None).await
}

#[tokio::test]
async fn the_service_has_a_name() {
    let (_server, caller) = server().await;
    let expected = json!({ "error": "0", "response": "OSSEC-API", "message": "wazuh.com" });
    assert_eq!(caller.get("/").await, (200, expected));
}

#[tokio::test]
async fn agents_are_listed_with_the_manager_first() {
    let (server, caller) = server().await;
    let (status, listed) = caller.get("/agents").await;
    let agents = listed["response"].as_array().unwrap();
    assert_eq!((status, agents.len()), (200, 13));
    let (_, manager) = server.get("/agents?agents_list=000&select=name").await;
    let name = &manager["data"]["affected_items"][0]["name"];
    assert_eq!(agents[0], json!({ "id": "000", "name": name, "ip": "127.0.0.1", "status": "Active" }));
    let ids: Vec<_> = agents.iter().map(|agent| agent["id"].as_str().unwrap()).collect();
    assert!(ids.is_sorted(), "{ids:?}");

    // The states of release 4, of which one has no counterpart.
    let (_, states) = server.get("/agents/summary/status").await;
    let count = |name: &str| states["data"]["connection"][name].as_u64().unwrap();
    assert!(count("pending") > 0);
    let mut sum = 0;
    for (query, shown, expected) in [
        ("active", "Active", count("active")),
        ("Disconnected", "Disconnected", count("disconnected") + count("pending")),
        ("NEVER+connected", "Never connected", count("never_connected")),
    ] {
        let (_, listed) = caller.get(&format!("/agents?status={query}")).await;
        let agents = listed["response"].as_array().unwrap();
        assert!(agents.iter().all(|agent| agent["status"] == shown), "{listed}");
        sum += agents.len() as u64;
        // The manager is counted by neither, or by both.
        assert!(agents.len() as u64 == expected || agents.len() as u64 == expected + 1, "{query}: {listed}");
    }
    assert_eq!(sum, 13);
    assert_eq!(caller.get("/agents?status=gone").await, success(json!([])));
}

#[tokio::test]
async fn an_agent_is_shown_with_all_that_is_known() {
    let (server, caller) = server().await;
    let (status, reply) = caller.get("/agents/000").await;
    assert_eq!(status, 200);
    let names: Vec<_> = reply["response"].as_object().unwrap().keys().map(String::as_str).collect();
    let mut expected = vec![
        "id",
        "name",
        "ip",
        "status",
        "os",
        "version",
        "lastKeepAlive",
        "syscheckTime",
        "syscheckEndTime",
        "rootcheckTime",
        "rootcheckEndTime",
    ];
    expected.sort_unstable();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert_eq!(reply["response"]["lastKeepAlive"], "Not available");
    assert_eq!(reply["response"]["syscheckTime"], "Unknown");

    assert_eq!(caller.put("/agents/anywhere").await.0, 200);
    let (_, reply) = caller.get("/agents/013").await;
    let agent = &reply["response"];
    assert_eq!(
        (&agent["name"], &agent["ip"], &agent["status"]),
        (&json!("anywhere"), &json!("any/any"), &json!("Never connected"))
    );
    assert_eq!([&agent["os"], &agent["version"], &agent["lastKeepAlive"]], ["Unknown"; 3]);

    let database = Single::open(&server.home().agent_db(1), Access::Create).unwrap();
    let scans = database.script(
        "CREATE TABLE scan_info (module TEXT PRIMARY KEY, start_scan INTEGER, end_scan INTEGER);
         INSERT INTO scan_info VALUES ('fim', 1454410650, 0);
         CREATE TABLE pm_event (id INTEGER PRIMARY KEY, date_last INTEGER, log TEXT);",
    );
    assert_eq!(scans, Ok(()));
    let (_, reply) = caller.get("/agents/001").await;
    let agent = &reply["response"];
    assert!(agent["syscheckTime"].as_str().unwrap().ends_with(":30 2016"), "{agent}");
    assert_eq!((&agent["syscheckEndTime"], &agent["rootcheckTime"]), (&json!("Unknown"), &json!("Unknown")));

    for id in ["999", "1", "0001"] {
        assert_eq!(caller.get(&format!("/agents/{id}")).await, failure(404, 40, "Invalid agent id"), "{id}");
    }
}

#[tokio::test]
async fn agents_are_added_and_removed() {
    let (server, caller) = server().await;
    assert_eq!(add(&caller, "name=NewHost&ip=10.0.0.8").await, success("Agent added with ID 013"));
    assert_eq!(add(&caller, "ip=10.0.0.1%2F24&name=Network").await, success("Agent added with ID 014"));
    assert_eq!(caller.put("/agents/Host_005").await, success("Agent added with ID 015"));
    let body = json!({ "name": "AsJson", "ip": "ANY" });
    assert_eq!(caller.ask("POST", "/agents", Some(body)).await, success("Agent added with ID 016"));
    // What looks like an operation is a name.
    assert_eq!(caller.put("/agents/restart").await, success("Agent added with ID 017"));
    let (_, listed) = server.get("/agents?agents_list=013,014,015,016&select=registerIP").await;
    let items = listed["data"]["affected_items"].as_array().unwrap();
    let addresses: Vec<_> = items.iter().map(|agent| agent["registerIP"].as_str().unwrap()).collect();
    assert_eq!(addresses, ["10.0.0.8", "10.0.0.1/24", "any", "any"]);

    for (form, expected) in [
        ("name=NewHost&ip=any", failure(400, 76, "Invalid name for agent")),
        ("name=a%2Fb&ip=any", failure(400, 76, "Invalid name for agent")),
        ("name=Other&ip=10.0.0.8", failure(400, 79, "Duplicated IP for agent")),
        ("name=Other&ip=10.0.0.300", failure(400, 77, "Invalid IP for agent")),
        ("name=Other&ip=0.0.0.0", failure(400, 77, "Invalid IP for agent")),
        ("name=O&ip=any", failure(400, 76, "Invalid name for agent")),
        ("name=Other&ip=10.0.0.0/33", failure(400, 77, "Invalid IP for agent")),
        ("name=Other&ip=host", failure(400, "606", "Param not valid. IP invalid. Field: ip")),
        ("name=Other", failure(400, "606", "Param not valid. IP invalid. Field: ip")),
        (
            "name=a%20b&ip=any",
            failure(400, "601", "Param not valid. Valid characters: a-z, A-Z, 0-9, ., _, -,/,\\. Field: agent_name"),
        ),
    ] {
        assert_eq!(add(&caller, form).await, expected, "{form}");
    }
    let long = format!("/agents/{}", "x".repeat(129));
    assert_eq!(caller.put(&long).await, failure(400, 76, "Invalid name for agent"));

    let (_, key) = caller.get("/agents/013/key").await;
    let line = String::from_utf8(STANDARD.decode(key["response"].as_str().unwrap()).unwrap()).unwrap();
    assert!(line.starts_with("013 NewHost 10.0.0.8 "), "{line}");
    let absent = |id: &str| format!("Invalid ID '{id}' given. ID is not present");
    for id in ["000", "999"] {
        assert_eq!(caller.get(&format!("/agents/{id}/key")).await, failure(404, 70, &absent(id)));
        assert_eq!(delete(&caller, &format!("/agents/{id}")).await, failure(404, 78, &absent(id)));
    }
    assert_eq!(delete(&caller, "/agents/013").await, success("Agent removed"));
    assert_eq!(delete(&caller, "/agents/013").await, failure(404, 78, &absent("013")));
}

#[tokio::test]
async fn active_agents_are_restarted() {
    let (server, caller) = server().await;
    let (_, active) = server.get("/agents?status=active&q=id!=000&limit=1").await;
    let active = active["data"]["affected_items"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(caller.put(&format!("/agents/{active}/restart")).await, success("Restarting agent"));
    let (_, away) = server.get("/agents?status=never_connected&limit=1").await;
    let away = away["data"]["affected_items"][0]["id"].as_str().unwrap().to_owned();
    let expected = failure(400, 46, "Unable to restart agent: the agent is not active");
    assert_eq!(caller.put(&format!("/agents/{away}/restart")).await, expected);
    for id in ["000", "999"] {
        assert_eq!(caller.put(&format!("/agents/{id}/restart")).await, failure(404, 40, "Invalid agent id"));
    }
}

#[tokio::test]
async fn callers_see_what_their_roles_allow() {
    let server = InProcess::start(12).await;
    let user = json!({ "username": "viewer", "password": "Viewer.Pass1" });
    let (_, user) = server.ask("POST", "/security/users", Some(user)).await;
    let user = user["data"]["affected_items"][0]["id"].clone();
    let policy = json!({ "actions": ["agent:read"], "resources": ["agent:id:002", "agent:id:005"], "effect": "allow" });
    let policy = json!({ "name": "two", "policy": policy });
    let (_, policy) = server.ask("POST", "/security/policies", Some(policy)).await;
    let policy = policy["data"]["affected_items"][0]["id"].clone();
    let (_, role) = server.ask("POST", "/security/roles", Some(json!({ "name": "two" }))).await;
    let role = role["data"]["affected_items"][0]["id"].clone();
    let none = || None;
    let linked = server.ask("POST", &format!("/security/roles/{role}/policies?policy_ids={policy}"), none()).await;
    assert_eq!(linked.0, 200, "{}", linked.1);
    let linked = server.ask("POST", &format!("/security/users/{user}/roles?role_ids={role}"), none()).await;
    assert_eq!(linked.0, 200, "{}", linked.1);

    let viewer = server.caller_of_2016(basic("viewer", "Viewer.Pass1"));
    let (_, listed) = viewer.get("/agents").await;
    let ids: Vec<_> = listed["response"].as_array().unwrap().iter().map(|agent| &agent["id"]).collect();
    assert_eq!(ids, ["002", "005"]);
    assert_eq!(viewer.get("/agents/002").await.0, 200);
    assert_eq!(viewer.get("/agents/002/key").await.0, 200);
    let denied = |kind: &str| failure(403, 4000, &format!("Permission denied: Resource type: {kind}"));
    for path in ["/agents/001", "/agents/001/key", "/agents/999"] {
        assert_eq!(viewer.get(path).await, denied("agent:id"), "{path}");
    }
    assert_eq!(delete(&viewer, "/agents/002").await, denied("agent:id"));
    assert_eq!(viewer.put("/agents/002/restart").await, denied("agent:id"));
    assert_eq!(viewer.put("/agents/new").await, denied("*:*"));
    assert_eq!(add(&viewer, "name=new&ip=any").await, denied("*:*"));
    assert_eq!(viewer.get("/manager/status").await, denied("*:*"));
    assert_eq!(viewer.get("/").await.0, 200);
}

#[tokio::test]
async fn strangers_are_asked_for_a_password_before_anything_else() {
    let server = InProcess::start_with(1, |config| config.access.max_login_attempts = 6).await;
    let wrong = server.caller_of_2016(basic("wazuh", "no"));
    for (method, path) in [("GET", "/agents"), ("GET", "/nothing"), ("PATCH", "/agents"), ("OPTIONS", "/agents")] {
        let reply: Reply = wrong.send(method, path, None).await;
        assert_eq!((reply.status, reply.text.as_str()), (401, "401 Unauthorized"), "{method} {path}");
        assert_eq!(reply.header("www-authenticate"), "Basic realm=\"OSSEC API\"");
    }
    let right = server.caller_of_2016(basic("wazuh", "wazuh"));
    assert_eq!(right.get("/").await.0, 200);
    // A token is no password.
    let token = server.caller_of_2016(server.admin().authorization());
    assert_eq!(token.send("GET", "/", None).await.status, 401);
    // These failures were the logins' as well.
    assert_eq!(server.login("wazuh", "no").await.status, 401);
    let (status, blocked) = right.get("/").await;
    assert_eq!((status, &blocked["error"]), (403, &json!(6000)));
    assert_eq!(server.login("wazuh", "wazuh").await.status, 403);
}

#[tokio::test]
async fn what_no_operation_answers_is_told_in_the_form_of_2016() {
    let (_server, caller) = server().await;
    let no_url = || failure(404, "603", "No URL found. Bad HTTP verb?, typo?");
    for (method, path) in [("GET", "/nothing"), ("PATCH", "/agents"), ("DELETE", "/agents"), ("GET", "/v1/agents")] {
        assert_eq!(caller.ask(method, path, None).await, no_url(), "{method} {path}");
    }
    assert_eq!(
        caller.get("/agents/x").await,
        failure(400, "600", "Param not valid. Integer expected. Field: agent_id")
    );
    assert_eq!(caller.get("/agents?a=1").await, failure(400, "604", "Filter error. Allowed fields: status"));
    assert_eq!(caller.get("/agents/001?pretty=true").await.0, 200, "a query that no operation reads is ignored");
    assert_eq!(caller.get("/agents/").await.0, 200);

    let reply = caller.send("HEAD", "/agents", None).await;
    assert_eq!((reply.status, reply.text.as_str(), reply.header("content-type")), (200, "", "application/json"));
    let reply = caller.send("OPTIONS", "/agents", None).await;
    assert_eq!((reply.status, reply.text.as_str(), reply.header("allow")), (200, "GET,POST", "GET,POST"));
}

#[tokio::test]
async fn the_manager_tells_its_states_configuration_and_statistics() {
    let server = InProcess::start(3).await;
    let caller = server.caller_of_2016(basic("wazuh", "wazuh"));
    let (status, states) = caller.get("/manager/status").await;
    assert_eq!((status, &states["error"], &states["message"]), (200, &json!("0"), &Value::Null));
    assert_eq!(states["response"][0], json!({"daemon": "ossec-monitord", "status": "stopped"}));
    assert_eq!(states["response"].as_array().unwrap().len(), 7);
    assert_eq!(caller.put("/manager/stop").await.1, states);
    assert_eq!(caller.put("/manager/start").await.1["error"], "01");
    let (status, restarted) = caller.put("/manager/restart").await;
    assert_eq!((status, &restarted["response"][0]["daemon"]), (200, &json!("ossec-maild")));

    let rules = server.file("etc/rules");
    std::fs::create_dir_all(&rules).unwrap();
    for name in ["b.xml", "a.xml", "c.xml", "notes.txt"] {
        std::fs::write(rules.join(name), "").unwrap();
    }
    let conf = "<ossec_config>\n<global><logall>no</logall></global><global><stats>4</stats></global>\n\
        <ruleset><rule_dir>etc/rules</rule_dir><rule_exclude>b.xml</rule_exclude></ruleset>\n\
        <cluster><key>secret</key><disabled>yes</disabled></cluster>\n</ossec_config>";
    std::fs::write(server.home().ossec_conf(), conf).unwrap();
    let (_, global) = caller.get("/manager/configuration?section=global").await;
    assert_eq!(global["response"], json!({"logall": {"$t": "no"}, "stats": {"$t": 4}}));
    let (_, included) = caller.get("/manager/configuration?section=rules&field=include").await;
    assert_eq!(included["response"], json!([{"$t": "a.xml"}, {"$t": "c.xml"}]));
    assert_eq!(caller.get("/manager/configuration?section=syscheck").await.1["response"], Value::Null);
    assert_eq!(caller.get("/manager/configuration?field=a").await.1["response"], Value::Null);
    let (_, tested) = caller.get("/manager/configuration/test").await;
    assert_eq!(tested["response"], "OK");

    std::fs::write(server.home().ossec_conf(), "<ossec_config>\n<a/></ossec_config>").unwrap();
    let lines = "[\"(1230): Invalid element in the configuration: 'a'.\", \
                 \"(1202): Configuration error at 'etc/ossec.conf', line 2.\"]";
    assert_eq!(caller.get("/manager/configuration/test").await, failure(400, 82, lines));
    let text = "OSSEC analysisd: Testing rules failed. Configuration error.";
    assert_eq!(caller.put("/manager/restart").await, failure(500, 21, text));
    std::fs::write(server.home().ossec_conf(), "<ossec_config>").unwrap();
    let (status, refused) = caller.get("/manager/configuration").await;
    assert_eq!((status, &refused["error"]), (500, &json!(51)), "{refused}");

    let totals = server.file("stats/totals/2016/Feb");
    std::fs::create_dir_all(&totals).unwrap();
    std::fs::write(totals.join("ossec-totals-23.log"), "5-1002-2-1\n5--1--7--0--3\n").unwrap();
    let (_, stats) = caller.get("/manager/stats?date=20160223").await;
    let hour = json!([{
        "hour": 5, "firewall": 3, "alerts": [{"times": 1, "sigid": 1002, "level": 2}], "totalAlerts": 1,
        "syscheck": 0, "events": 7,
    }]);
    assert_eq!(stats["response"], hour);
    assert_eq!(caller.get("/manager/stats?date=20160224").await, failure(404, 61, "Couldn't open stats file"));
    assert_eq!(caller.get("/manager/stats?date=20161324").await, failure(400, 60, "Invalid parameters"));
    std::fs::write(totals.join("ossec-totals-23.log"), "a-b-c-d\n").unwrap();
    assert_eq!(caller.get("/manager/stats?date=20160223").await, failure(500, 62, "Statistics file damaged"));
    let (_, hourly) = caller.get("/manager/stats/hourly").await;
    assert_eq!(hourly["response"]["averages"].as_array().unwrap().len(), 24);
    let (_, weekly) = caller.get("/manager/stats/weekly").await;
    assert_eq!(weekly["response"]["Mon"]["hours"].as_array().unwrap().len(), 24);
}
