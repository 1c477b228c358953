//! Requests that other nodes of a cluster do: those of a worker, which the master does and whose users it knows, and
//! those about agents that are connected to other nodes. The cluster's daemon is played, also one that hangs, refuses
//! or answers nonsense.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::sync::{Arc, Mutex};

use apid_home::Home;
use apid_store::bind;
use apid_testing::cluster::{ClusterAnswer, cluster_daemon};
use apid_testing::{InProcess, database, homes};
use serde_json::{Value, json};

const MASTER: &str = "<node_name>one</node_name><node_type>master</node_type><disabled>no</disabled>";
const WORKER: &str = "<node_name>two</node_name><node_type>worker</node_type><disabled>no</disabled>";

const NODES: &str = r#"{"items": [
    {"name": "one", "type": "master", "version": "4.14.7", "ip": "10.0.0.1"},
    {"name": "two", "type": "worker", "version": "4.14.7", "ip": "10.0.0.2"}], "totalItems": 2}"#;

/// What was asked of the played daemon: command, node, and the request if it is one.
type Asked = Arc<Mutex<Vec<(String, String, Value)>>>;

/// A server on a home with this `<cluster>` section, whose daemon answers by the name of the function, or the command.
async fn start(
    section: &str,
    prepare: impl FnOnce(&Home),
    answer: impl Fn(&str, &str, &Value) -> ClusterAnswer + Send + Sync + 'static,
) -> (InProcess, Asked) {
    let (folder, home) = homes::with_agents(12);
    fs::write(home.ossec_conf(), format!("<ossec_config><cluster>{section}</cluster></ossec_config>")).unwrap();
    prepare(&home);
    let asked = Asked::default();
    let heard = Arc::clone(&asked);
    cluster_daemon(home.cluster_socket(), move |command, text| {
        let (node, text) = match command {
            "dapi_fwd" => text.split_once(' ').unwrap(),
            _ => ("", text),
        };
        let request: Value = serde_json::from_str(text).unwrap_or_default();
        let function = request.pointer("/f/__callable__/__name__").and_then(Value::as_str).unwrap_or(command);
        heard.lock().unwrap().push((function.to_owned(), node.to_owned(), request.clone()));
        match function {
            "get_nodes" => ClusterAnswer::AtOnce("ok", NODES.to_owned()),
            _ => answer(function, node, &request),
        }
    });
    let server = InProcess::on((folder, home), |config| config.request_timeout = 2.0).await;
    (server, asked)
}

fn object(value: &Value) -> ClusterAnswer {
    let wrapped = json!({"__wazuh_result__": {"__class__": "WazuhResult", "__object__": {
        "str_priority": null, "result": value}}});
    ClusterAnswer::Later(wrapped.to_string())
}

fn list(items: &Value, extra: &Value) -> ClusterAnswer {
    let wrapped = json!({"__wazuh_result__": {"__class__": "AffectedItemsWazuhResult", "__object__": {
        "affected_items": items, "sort_fields": null, "sort_casting": ["int"], "sort_ascending": [true],
        "total_affected_items": items.as_array().unwrap().len(), "total_failed_items": 0, "dikt": extra,
        "all_msg": "all of it", "some_msg": "some of it", "none_msg": "none of it",
        "failed_items_keys": [], "failed_items_values": []}}});
    ClusterAnswer::Later(wrapped.to_string())
}

fn exception(class: &str, code: u16) -> Value {
    json!({"__wazuh_exception__": {"__class__": class, "__object__": {"type": "about:blank", "title": "t", "code": code,
        "extra_message": null, "extra_remediation": null, "cmd_error": false,
        "dapi_errors": {"one": {"error": "why"}}, "ids": []}}})
}

/// A master that knows one user, `wazuh`, with this password and these permissions.
fn knows(function: &str, request: &Value, password: &str, policies: &Value) -> Option<ClusterAnswer> {
    let given = |name: &str| request["f_kwargs"][name].clone();
    Some(match function {
        "check_user_master" => object(&json!({"result": given("user") == "wazuh" && given("password") == password})),
        "get_permissions" => object(&json!({"roles": [1]})),
        "get_security_conf" => object(&json!({"auth_token_exp_timeout": 900, "rbac_mode": "white"})),
        "check_token" => object(&json!({"valid": true, "policies": policies})),
        _ => return None,
    })
}

fn everything() -> Value {
    json!({"agent:read": {"agent:id:*": "allow", "agent:group:*": "allow"}, "agent:delete": {"agent:id:*": "allow"},
        "agent:restart": {"agent:id:*": "allow", "agent:group:*": "allow"}, "security:revoke": {"*:*:*": "allow"},
        "group:read": {"group:id:*": "allow"}, "rules:read": {"rule:file:*": "allow"},
        "cluster:read": {"node:id:*": "allow"}})
}

/// Code and ids of each failure.
fn failed(reply: &Value) -> Vec<(i64, Value)> {
    let groups = reply["data"]["failed_items"].as_array().unwrap();
    groups.iter().map(|group| (group["error"]["code"].as_i64().unwrap(), group["id"].clone())).collect()
}

fn functions(asked: &Asked) -> Vec<String> {
    asked.lock().unwrap().iter().map(|(function, ..)| function.clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_users_of_a_worker_are_those_of_the_master() {
    let valid = Arc::new(Mutex::new(true));
    let is_valid = Arc::clone(&valid);
    let policies = json!({"agent:read": {"agent:id:001": "allow"}});
    let (server, _) = start(
        WORKER,
        |_| (),
        move |function, _, request| {
            if function == "check_token" && !*is_valid.lock().unwrap() {
                return object(&json!({"valid": false}));
            }
            let known = knows(function, request, "Of.the.master1", &policies);
            known.unwrap_or_else(|| list(&json!([{"id": "001"}]), &json!({})))
        },
    )
    .await;
    // The password that every new installation has is in this node's own database.
    assert_eq!(server.login("wazuh", "wazuh").await.status, 401);
    assert_eq!(server.login("wazuh-wui", "wazuh-wui").await.status, 401);
    let token = server.login("wazuh", "Of.the.master1").await;
    assert_eq!(token.status, 200, "{}", token.text);
    let caller = server.caller(format!("Bearer {}", token.text));
    let (status, agents) = caller.get("/agents?agents_list=001&select=id").await;
    assert_eq!((status, &agents["data"]["affected_items"]), (200, &json!([{"id": "001"}])), "{agents}");
    // What the master does not allow is not even asked.
    assert_eq!(caller.put("/agents/restart?agents_list=001").await.0, 403);
    assert_eq!(caller.get("/manager/info").await.0, 403);
    // Nothing is remembered of a token that the master does not take any more.
    *valid.lock().unwrap() = false;
    assert_eq!(caller.get("/agents?agents_list=001&select=id").await.0, 401);
    *valid.lock().unwrap() = true;
    assert_eq!(caller.get("/agents?agents_list=001&select=id").await.0, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_master_that_does_not_tell_of_users_lets_nobody_in() {
    for (answer, code) in [
        (ClusterAnswer::TakesIt, 3020),
        (ClusterAnswer::Later("nonsense".to_owned()), 3009),
        (object(&json!({"valid": true})), 3009),
        (list(&json!([]), &json!({})), 3009),
        (ClusterAnswer::Later(exception("WazuhInternalError", 1000).to_string()), 3009),
    ] {
        let (server, _) = start(WORKER, |_| (), {
            let answer = answer.clone();
            move |function, _, request| match function {
                "check_token" => answer.clone(),
                _ => knows(function, request, "wazuh", &everything()).unwrap(),
            }
        })
        .await;
        let (status, reply) = server.get("/manager/info").await;
        assert_eq!((status, &reply["error"]), (500, &json!(code)), "{answer:?} {reply}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_has_the_master_do_what_only_it_can() {
    let (server, asked) = start(
        WORKER,
        |_| (),
        |function, _, request| {
            knows(function, request, "wazuh", &everything()).unwrap_or_else(|| match function {
                "get_agents" => list(&json!([{"id": "001"}]), &json!({})),
                "delete_agents" => list(&json!(["001"]), &json!({"older_than": "7d"})),
                "get_agents_summary_status" => ClusterAnswer::Later(exception("WazuhError", 1731).to_string()),
                "get_agents_summary_os" => ClusterAnswer::Fails("Error 1000 - why".to_owned()),
                "get_agents_in_group" => list(&json!([{"id": "003"}, {"id": "004"}]), &json!({})),
                "restart_agents_by_group" => list(&json!(["003", "004"]), &json!({})),
                "get_rule_file" => object(&json!({"message": "<group/>"})),
                "wrapper_revoke_tokens" => object(&json!({"message": "Tokens were successfully revoked"})),
                other => panic!("{other} {request}"),
            })
        },
    )
    .await;
    let last = |name: &str| {
        let asked = asked.lock().unwrap();
        asked.iter().rev().find(|(function, ..)| function == name).unwrap().2.clone()
    };
    let (_, found) = server.get("/agents?sort=-id&search=-x&os.platform=debian&select=id").await;
    assert_eq!((&found["data"]["affected_items"], &found["message"]), (&json!([{"id": "001"}]), &json!("all of it")));
    let request = last("get_agents");
    assert_eq!(
        request["f_kwargs"],
        json!({"offset": 0, "limit": 500, "sort": {"fields": ["id"], "order": "desc"},
            "search": {"value": "x", "negation": true}, "select": ["id"], "filters": {"os.platform": "debian"},
            "distinct": false})
    );
    assert_eq!((&request["request_type"], &request["from_cluster"]), (&json!("local_master"), &json!(false)));
    let (_, deleted) = server.ask("DELETE", "/agents?agents_list=all&status=all", None).await;
    assert_eq!(deleted["data"]["older_than"], "7d", "{deleted}");
    assert!(last("delete_agents")["f_kwargs"].get("agent_list").is_none());
    let (status, refused) = server.get("/agents/summary/status").await;
    assert_eq!(
        (status, &refused["error"], &refused["dapi_errors"]["one"]["error"]),
        (400, &json!(1731), &json!("why"))
    );
    let (status, nonsense) = server.get("/agents/summary/os").await;
    assert_eq!((status, &nonsense["error"]), (500, &json!(3036)), "{nonsense}");
    assert_eq!(nonsense["dapi_errors"]["two"]["error"], "JSON couldn't be loaded");
    let (_, restarted) = server.put("/agents/group/default/restart").await;
    assert_eq!(restarted["data"]["affected_items"], json!(["003", "004"]), "{restarted}");
    let request = last("restart_agents_by_group");
    assert_eq!((&request["f_kwargs"], &request["is_async"]), (&json!({"agent_list": ["003", "004"]}), &json!(true)));
    let raw = server.admin().send("GET", "/rules/files/a.xml?raw=true", None).await;
    assert_eq!((raw.status, raw.text.as_str()), (200, "<group/>"));
    let (status, revoked) = server.put("/security/user/revoke").await;
    assert_eq!(status, 200, "{revoked}");
    let request = last("wrapper_revoke_tokens");
    assert_eq!((&request["broadcasting"], &request["nodes"]), (&json!(true), &json!(["one", "two"])));
    // What each node says of itself, the worker says.
    let before = functions(&asked).len();
    assert_eq!(server.get("/manager/info").await.0, 200);
    let more = functions(&asked).split_off(before);
    assert_eq!(more, ["check_token", "get_security_conf"]);
}

/// Puts agents on nodes of the cluster.
fn connect(home: &Home, agents: &[(i64, &str)]) {
    database::change(&home.global_db(), "UPDATE agent SET node_name = 'one'", bind![]);
    for (id, node) in agents {
        let (id, node) = (*id, (*node).to_owned());
        database::change(&home.global_db(), "UPDATE agent SET node_name = ?1 WHERE id = ?2", bind![node, id]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_are_reached_by_way_of_their_nodes() {
    let agents = |home: &Home| connect(home, &[(2, "two"), (3, "two"), (4, "three"), (5, "unknown")]);
    let (server, asked) = start(MASTER, agents, |function, node, request| match (function, node) {
        (_, "three") => ClusterAnswer::AtOnce("err", exception("WazuhClusterError", 3022).to_string()),
        ("restart_agents" | "restart_agents_by_node" | "restart_agents_by_group", "two") => {
            list(&request["f_kwargs"]["agent_list"], &json!({}))
        }
        ("files", "two") => list(&json!([{"file": "/etc/x"}]), &json!({})),
        ("get_agent_config", "two") => object(&json!({"data": {"client": {}}})),
        other => panic!("{other:?} {request}"),
    })
    .await;
    let (status, one) = server.put("/agents/003/restart").await;
    assert_eq!((status, &one["data"]["affected_items"], &one["message"]), (200, &json!(["003"]), &json!("all of it")));
    let (_, many) = server.put("/agents/restart?agents_list=002,003,004").await;
    assert_eq!(many["data"]["affected_items"], json!(["002", "003"]), "{many}");
    assert_eq!((failed(&many), &many["error"]), (vec![(3022, json!(["three"]))], &json!(2)));
    assert_eq!(many["message"], "Restart command was not sent to some agents");
    // A node that is not there, and no other.
    let (status, gone) = server.put("/agents/restart?agents_list=004").await;
    assert_eq!((status, &gone["error"], &gone["title"]), (400, &json!(3022), &json!("Wazuh Cluster Error")), "{gone}");
    // Agents of no node, and those that are not there, are this node's.
    let before = functions(&asked).len();
    let (_, own) = server.put("/agents/restart?agents_list=999").await;
    assert_eq!(failed(&own).len(), 1, "{own}");
    assert_eq!(functions(&asked).len(), before);
    let (_, some) = server.put("/agents/restart?agents_list=002,999").await;
    assert_eq!(some["data"]["affected_items"], json!(["002"]), "{some}");
    assert_eq!(failed(&some).iter().map(|(_, ids)| ids.clone()).collect::<Vec<_>>(), [json!(["999"])]);
    let (_, files) = server.get("/syscheck/002").await;
    assert_eq!(files["data"]["affected_items"], json!([{"file": "/etc/x"}]), "{files}");
    let (status, configuration) = server.get("/agents/002/config/agent/client").await;
    assert_eq!((status, &configuration["data"]["client"]), (200, &json!({})), "{configuration}");
    let (_, by_node) = server.put("/agents/node/two/restart").await;
    assert_eq!(by_node["data"]["affected_items"], json!(["002", "003"]), "{by_node}");
    let (_, nobody) = server.put("/agents/node/nope/restart").await;
    assert_eq!(failed(&nobody), [(1730, json!(["nope"]))]);
    let asked = asked.lock().unwrap();
    let (.., request) = asked.iter().find(|(function, ..)| function == "restart_agents_by_node").unwrap();
    assert_eq!(
        (&request["request_type"], &request["from_cluster"], &request["nodes"], &request["broadcasting"]),
        (&json!("distributed_master"), &json!(true), &json!(["one", "two"]), &json!(false))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_hangs_or_lies_costs_its_own_agents_alone() {
    for (two, code) in [
        (ClusterAnswer::TakesIt, 3020),
        (ClusterAnswer::Silence, 3020),
        (ClusterAnswer::Bytes(vec![0xff; 64]), 3009),
        (ClusterAnswer::Later("nonsense".to_owned()), 3009),
    ] {
        let agents = |home: &Home| connect(home, &[(2, "two"), (4, "three")]);
        let (server, _) = start(MASTER, agents, {
            let two = two.clone();
            move |_, node, request| match node {
                "two" => two.clone(),
                _ => list(&request["f_kwargs"]["agent_list"], &json!({})),
            }
        })
        .await;
        let (status, some) = server.put("/agents/restart?agents_list=002,004").await;
        assert_eq!((status, &some["data"]["affected_items"]), (200, &json!(["004"])), "{two:?} {some}");
        assert_eq!(failed(&some), [(code, json!(["two"]))], "{two:?}");
        assert_eq!(server.put("/agents/002/restart").await.0, 500, "{two:?}");
    }
    // What is no list cannot be put together with one.
    let agents = |home: &Home| connect(home, &[(2, "two"), (4, "three")]);
    let (server, _) = start(MASTER, agents, |_, _, _| object(&json!({"a": 1}))).await;
    let (status, lie) = server.put("/agents/restart?agents_list=002,004").await;
    assert_eq!((status, &lie["error"]), (500, &json!(3036)), "{lie}");
    // A refusal is one of the request.
    let refusal = exception("WazuhError", 1707);
    let (server, _) = start(MASTER, agents, move |_, _, _| ClusterAnswer::Later(refusal.to_string())).await;
    let (status, refused) = server.put("/agents/restart?agents_list=002,004").await;
    assert_eq!((status, &refused["error"]), (400, &json!(1707)), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_tokens_are_revoked_on_all_nodes() {
    let (server, asked) = start(MASTER, |_| (), |_, _, _| object(&json!({"message": "x"}))).await;
    assert_eq!(server.put("/security/user/revoke").await.0, 200);
    let told: Vec<_> = asked.lock().unwrap().iter().map(|(name, node, _)| (name.clone(), node.clone())).collect();
    assert!(told.contains(&("wrapper_revoke_tokens".to_owned(), "two".to_owned())), "{told:?}");
    assert_eq!(server.get("/agents").await.0, 401);
    let (server, _) = start(MASTER, |_| (), |_, _, _| ClusterAnswer::TakesIt).await;
    let (status, late) = server.put("/security/user/revoke").await;
    assert_eq!((status, &late["error"]), (500, &json!(3020)), "{late}");
    // This node has done its part.
    assert_eq!(server.get("/agents").await.0, 401);
}
