//! What replies show of one resource by way of another (docs/facts/02-rbac.md, section 10), and agents that have a row
//! in the database and no key.

use apid_testing::{Caller, InProcess, database, homes};
use serde_json::{Value, json};

/// Effect, actions and resources of a policy.
pub(crate) type Policy = (&'static str, &'static [&'static str], &'static [&'static str]);

/// A server on a home with twelve agents. Of the sample, 1 and 11 are in webservers, linux and default; 5 and 10 in
/// default and linux; 4, 6 and 9 in default; 2, 7 and 12 in dbservers; 3 and 8 in windows.
async fn start() -> InProcess {
    let (folder, home) = homes::with_agents(12);
    for group in ["webservers", "dbservers", "linux", "windows"] {
        std::fs::create_dir_all(home.group_dir(group)).unwrap();
    }
    InProcess::on((folder, home), |_| {}).await
}

/// Enters agent 13, a copy of 1, and agent 14, a copy of 2, in the database alone.
fn add_keyless(server: &InProcess) {
    database::script(
        &server.home().global_db(),
        "CREATE TEMP TABLE more AS SELECT * FROM agent WHERE id IN (1, 2);
         UPDATE more SET id = id + 12, name = printf('agent-%06d', id + 12);
         INSERT INTO agent SELECT * FROM more;
         INSERT INTO belongs (id_agent, id_group, priority)
         SELECT id_agent + 12, id_group, priority FROM belongs WHERE id_agent IN (1, 2);",
    );
}

/// A caller with these policies, in this order.
pub(crate) async fn caller(server: &InProcess, name: &str, policies: &[Policy]) -> Caller {
    let post = async |path: &str, body: Option<Value>| {
        let (status, reply) = server.ask("POST", path, body).await;
        assert_eq!((status, &reply["error"]), (200, &json!(0)), "{path} {reply}");
        reply["data"]["affected_items"][0]["id"].as_i64().unwrap()
    };
    let role = post("/security/roles", Some(json!({ "name": name }))).await;
    for (place, (effect, actions, resources)) in policies.iter().enumerate() {
        // A policy is there once: an action that means nothing tells it from those of other callers.
        let actions: Vec<String> =
            actions.iter().map(|action| (*action).to_owned()).chain([format!("test:{name}")]).collect();
        let policy = json!({ "actions": actions, "resources": resources, "effect": effect });
        let body = json!({ "name": format!("{name}-{place}"), "policy": policy });
        let policy = post("/security/policies", Some(body)).await;
        post(&format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    }
    let user = post("/security/users", Some(json!({ "username": name, "password": "Some.Pass1" }))).await;
    post(&format!("/security/users/{user}/roles?role_ids={role}"), None).await;
    let token = server.app().auth().issue(name).await.unwrap().unwrap();
    server.caller(format!("Bearer {token}"))
}

async fn get(caller: &Caller, path: &str) -> Value {
    // As the server's front does it before the router.
    let (status, reply) = caller.get(&path.replace('>', "%3E").replace('<', "%3C")).await;
    assert_eq!(status, 200, "{path} {reply}");
    reply
}

/// Ids of the items of a list, and their total.
async fn listed(caller: &Caller, path: &str) -> (Vec<String>, u64) {
    let reply = get(caller, path).await;
    let id = |item: &Value| item["id"].as_str().unwrap_or_default().to_owned();
    let ids = reply["data"]["affected_items"].as_array().unwrap().iter().map(id).collect();
    (ids, reply["data"]["total_affected_items"].as_u64().unwrap())
}

fn ids(ids: &[&str]) -> (Vec<String>, u64) {
    (ids.iter().map(|id| (*id).to_owned()).collect(), ids.len() as u64)
}

const READ: &[&str] = &["agent:read"];
const GROUPS: Policy = ("allow", &["group:read"], &["group:id:default"]);

#[tokio::test]
async fn a_group_shows_the_agents_that_may_be_read() {
    let server = start().await;
    let groups_alone = caller(&server, "groups_alone", &[GROUPS]).await;
    let reply = get(&groups_alone, "/groups/default/agents").await;
    assert_eq!(
        reply,
        json!({ "data": { "affected_items": [], "total_affected_items": 0, "total_failed_items": 0, "failed_items": [] },
                "message": "No agent information was returned", "error": 0 })
    );
    let linux = caller(&server, "linux", &[GROUPS, ("allow", READ, &["agent:group:linux"])]).await;
    assert_eq!(listed(&linux, "/groups/default/agents?select=id").await, ids(&["001", "005", "010", "011"]));
    let one = caller(&server, "two_agents", &[GROUPS, ("allow", READ, &["agent:id:004", "agent:id:002"])]).await;
    assert_eq!(listed(&one, "/groups/default/agents").await, ids(&["004"]));

    let denied = [GROUPS, ("allow", READ, &["agent:id:*"]), ("deny", READ, &["agent:group:webservers"])];
    let denied = caller(&server, "denied", &denied).await;
    let left = ids(&["004", "005", "006", "009", "010"]);
    assert_eq!(listed(&denied, "/groups/default/agents?select=id").await, left);
    assert_eq!(listed(&denied, "/groups/default/agents?distinct=true&select=id").await, left);
    // Neither a condition nor an order nor a page tells of the others.
    let (page, total) = listed(&denied, "/groups/default/agents?sort=id&limit=1").await;
    assert_eq!((page, total), (vec!["004".to_owned()], left.1));
    for query in [
        "q=id=1",
        "q=name=agent-000001",
        "q=group=webservers",
        "q=id=1,id=11",
        "q=id<4",
        "search=agent-000001",
        "offset=5",
        "status=active&q=id<4",
    ] {
        let (shown, total) = listed(&denied, &format!("/groups/default/agents?{query}")).await;
        let beyond_the_end = if query.starts_with("offset") { left.1 } else { 0 };
        assert_eq!((shown, total), (Vec::new(), beyond_the_end), "{query}");
    }
    // The group is asked for first: who may not read it is not told whether there is one.
    for caller in [&groups_alone, &linux, &denied] {
        for group in ["linux", "nosuch"] {
            let (status, reply) = caller.get(&format!("/groups/{group}/agents")).await;
            let expected = (403, &json!("Permission denied: Resource type: group:id"));
            assert_eq!((status, &reply["detail"]), expected, "{group}");
        }
    }
    let agents_alone = caller(&server, "agents_alone", &[("allow", READ, &["agent:id:*", "agent:group:*"])]).await;
    assert_eq!(agents_alone.get("/groups/default/agents").await.0, 403);
    assert_eq!(server.get("/groups/nosuch/agents").await.0, 404);
}

#[tokio::test]
async fn a_group_is_restarted_as_far_as_it_may_be_read() {
    let server = start().await;
    let restart: Policy = ("allow", &["agent:restart"], &["agent:id:001", "agent:id:005"]);
    let told = async |caller: &Caller| {
        let (status, reply) = caller.put("/agents/group/default/restart").await;
        let groups = reply["data"]["failed_items"].as_array();
        let failed: Vec<Value> =
            groups.into_iter().flatten().map(|group| json!([group["error"]["code"], group["id"]])).collect();
        (status, reply["data"]["affected_items"].clone(), Value::from(failed))
    };
    // Agents that cannot be read are not spoken of; those that can and must not be restarted are.
    let some = [GROUPS, ("allow", READ, &["agent:id:001", "agent:id:004"]), restart];
    let some = caller(&server, "some", &some).await;
    assert_eq!(told(&some).await, (200, json!(["001"]), json!([[4000, ["004"]]])));
    let unreadable = caller(&server, "unreadable", &[GROUPS, restart]).await;
    assert_eq!(told(&unreadable).await, (200, json!([]), json!([])));
    let readable = caller(&server, "readable", &[GROUPS, ("allow", READ, &["agent:id:*"])]).await;
    let (status, reply) = readable.put("/agents/group/default/restart").await;
    assert_eq!((status, &reply["detail"]), (403, &json!("Permission denied: Resource type: agent:id")));
}

#[tokio::test]
async fn what_is_denied_stays_hidden_without_a_key() {
    let server = start().await;
    add_keyless(&server);
    let all: Policy = ("allow", &["agent:read", "group:read"], &["agent:id:*", "group:id:*"]);
    // They are shown to those who may read all agents, as the original shows them.
    let everything = caller(&server, "everything", &[all]).await;
    assert_eq!(listed(&everything, "/agents?q=id>12").await, ids(&["013", "014"]));
    for (name, denied, left) in [
        ("by_id", &["agent:id:013"][..], &["014"][..]),
        ("by_group", &["agent:group:webservers"], &["014"]),
        ("both", &["agent:id:013", "agent:id:014"], &[]),
        ("groups", &["agent:group:webservers", "agent:group:dbservers"], &[]),
        ("many_groups", &["agent:group:webservers", "agent:group:linux", "agent:group:windows"], &["014"]),
    ] {
        let caller = caller(&server, name, &[all, ("deny", READ, denied)]).await;
        let hidden: Vec<&str> = ["013", "014"].into_iter().filter(|id| !left.contains(id)).collect();
        assert_eq!(listed(&caller, "/agents?q=id>12").await, ids(left), "{name}");
        for path in [
            "/agents",
            "/agents/outdated",
            "/agents/no_group",
            "/agents/stats/distinct?fields=name",
            "/groups/webservers/agents",
            "/groups/dbservers/agents",
            "/overview/agents",
        ] {
            let reply = get(&caller, path).await.to_string();
            for id in &hidden {
                assert!(!reply.contains(&format!("\"{id}\"")) && !reply.contains(&format!("agent-000{id}")), "{path}");
            }
        }
        // Counts are of what a list shows.
        let (_, total) = listed(&caller, "/agents?q=id!=0&limit=1").await;
        let status = get(&caller, "/agents/summary/status").await;
        let summary = get(&caller, "/agents/summary").await;
        let overview = get(&caller, "/overview/agents").await;
        let states = summary["data"]["status"].as_object().unwrap().values().filter_map(Value::as_u64);
        assert_eq!(
            [&status["data"]["connection"]["total"], &overview["data"]["agent_status"]["connection"]["total"]],
            [&json!(total); 2],
            "{name}"
        );
        assert_eq!(states.sum::<u64>(), total, "{name}");
        for id in hidden {
            assert_eq!(caller.get(&format!("/agents?agents_list={id}")).await.0, 403, "{name} {id}");
            assert_eq!(caller.get(&format!("/agents/{id}/key")).await.0, 403, "{name} {id}");
            let (status, reply) = caller.get(&format!("/agents?agents_list={id},004")).await;
            let failed = &reply["data"]["failed_items"][0];
            assert_eq!((status, &failed["error"]["code"], &failed["id"]), (200, &json!(4000), &json!([id])), "{name}");
        }
    }
    // Who was granted nothing else is shown such a row, and nothing is done to it.
    let actions = &["agent:read", "agent:delete", "agent:restart", "agent:modify_group"];
    let groups = ("allow", &["group:modify_assignments"][..], &["group:id:*"][..]);
    let alone = caller(&server, "alone", &[("allow", actions, &["agent:id:013"]), groups]).await;
    assert_eq!(listed(&alone, "/agents").await, ids(&["013"]));
    for (method, path) in [
        ("DELETE", "/agents?agents_list=all&status=all&older_than=0s"),
        ("PUT", "/agents/restart"),
        ("DELETE", "/agents/group?agents_list=all&group_id=linux"),
    ] {
        let (status, reply) = alone.ask(method, path, None).await;
        let items = &reply["data"]["affected_items"];
        assert_eq!((status, items, &reply["data"]["failed_items"]), (200, &json!([]), &json!([])), "{path}");
    }
    assert_eq!(listed(&everything, "/agents?q=group=linux;id>12").await, ids(&["013"]));
    let (_, reply) = everything.get("/agents?agents_list=013").await;
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1701);
}

/// Names and numbers of resources stand in replies about others, for those who may read the others.
#[tokio::test]
async fn related_resources_are_named_as_the_original_names_them() {
    let server = start().await;
    let agent = caller(&server, "agent", &[("allow", READ, &["agent:id:001"])]).await;
    let reply = get(&agent, "/agents").await;
    assert_eq!(reply["data"]["affected_items"][0]["group"], json!(["webservers", "linux", "default"]));
    let summary = get(&agent, "/agents/summary").await;
    assert_eq!(summary["data"]["groups"], json!({ "default": 1, "linux": 1, "webservers": 1 }));
    let overview = get(&agent, "/overview/agents").await;
    assert_eq!(overview["data"]["groups"], json!([]));
    assert_eq!(overview["data"]["last_registered_agent"][0]["id"], "001");
    // The number of a group's agents belongs to the group.
    let group = caller(&server, "group", &[GROUPS]).await;
    let reply = get(&group, "/groups").await;
    assert_eq!(
        (&reply["data"]["total_affected_items"], &reply["data"]["affected_items"][0]["count"]),
        (&json!(1), &json!(7))
    );
    let overview = get(&group, "/overview/agents").await;
    assert_eq!(overview["data"]["groups"][0]["count"], 7);
    assert_eq!(overview["data"]["last_registered_agent"], json!([]));
    assert_eq!(overview["data"]["agent_status"]["connection"]["total"], 0);
    // A role names users, policies and rules by their numbers; their names take a permission of their own.
    let roles = caller(&server, "roles", &[("allow", &["security:read"], &["role:id:1"])]).await;
    let reply = get(&roles, "/security/roles").await;
    let items = reply["data"]["affected_items"].as_array().unwrap();
    assert_eq!((items.len(), &items[0]["users"], &items[0]["rules"]), (1, &json!([1, 2]), &json!([1, 2])));
    for list in ["users", "policies", "rules"] {
        assert_eq!(get(&roles, &format!("/security/{list}")).await["data"]["affected_items"], json!([]), "{list}");
    }
}
