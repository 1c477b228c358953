//! What a caller may not read changes no reply: two homes that differ in hidden agents, groups, users, roles, policies
//! and rules alone answer every request alike, whatever it searches for, filters by, sorts by or counts. Of each API.
//!
//! The relations of what is hidden are the same in both homes: the number of a group's agents and the ids in a role are
//! shown to those who may read the group and the role (docs/facts/02-rbac.md, section 10).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use apid_testing::description::{DescribedOperation, Description};
use apid_testing::{Server, basic, database, homes};
use serde_json::Value;
use wazuh_api_tests::oracle::{Mode, Policy};
use wazuh_api_tests::scenery::{populate, rbac_db, template};
use wazuh_api_tests::uncovered_of;
use wazuh_apid::generation::Generation;

/// Agents that are hidden: by their group, one of them without a key, and one by its id.
const AGENTS: &str = "1, 3, 11, 13";

/// A group that is hidden.
const GROUP: &str = "dbservers";

/// A user, a role, a policy and a rule that are hidden.
const IDENTITY: u32 = 101;

/// "wazuh", for callers of 2016.
const HASH: &str = "{SHA}8jLSiBXwCyONaUQAAMwM7a+lG4w=";

/// Actions on agents that the caller may do, except on the hidden ones.
const ON_AGENTS: [&str; 6] =
    ["agent:read", "agent:restart", "agent:reconnect", "agent:upgrade", "agent:delete", "active-response:command"];

fn policies(denied: bool) -> Vec<Policy> {
    let mut policies = Vec::new();
    let mut add = |action: &str, resource: &str, allow| {
        policies.push(Policy { action: action.to_owned(), resource: resource.to_owned(), allow });
    };
    for action in ON_AGENTS {
        add(action, "agent:id:*", true);
        if denied {
            add(action, "agent:group:webservers", false);
            add(action, "agent:id:003", false);
        }
    }
    add("group:read", "group:id:*", true);
    if denied {
        add("group:read", &format!("group:id:{GROUP}"), false);
    }
    for kind in ["user", "role", "policy", "rule"] {
        add("security:read", &format!("{kind}:id:*"), true);
        if denied {
            add("security:read", &format!("{kind}:id:{IDENTITY}"), false);
        }
    }
    policies
}

/// Gives everything that is hidden other values, and leaves its relations.
fn alter(home: &Path) {
    let configuration = "<agent_config os=\"other\">\n</agent_config>\n";
    std::fs::write(home.join("etc/shared").join(GROUP).join("agent.conf"), configuration).unwrap();
    database::script(
        &home.join("queue/db/global.db"),
        &format!(
            "UPDATE agent SET name = 'zz-other-' || id, ip = '192.168.7.' || id, register_ip = '192.168.0.0/16',
                internal_key = 'other', os_name = 'Otheros', os_version = '99.1', os_major = '99', os_minor = '1',
                os_codename = 'Other', os_build = '99', os_platform = 'otheros', os_uname = 'Other', os_arch = 'other',
                version = 'Wazuh v1.2.3', config_sum = 'other', merged_sum = 'other', manager_host = 'other-manager',
                node_name = 'other-node', date_add = date_add + 50000000, last_keepalive = 1900000000,
                connection_status = CASE id WHEN 3 THEN 'pending' ELSE 'disconnected' END,
                disconnection_time = 1900000001, group_config_status = 'not synced', status_code = 5
             WHERE id IN ({AGENTS})"
        ),
    );
    database::script(
        &rbac_db(home),
        &format!(
            "UPDATE users SET username = 'zz-other-user', password = 'other', allow_run_as = 1 WHERE id = {IDENTITY};
             UPDATE roles SET name = 'zz-other-role' WHERE id = {IDENTITY};
             UPDATE policies SET name = 'zz-other-policy',
                policy = '{{\"actions\": [\"other:other\"], \"resources\": [\"*:*:*\"], \"effect\": \"deny\"}}'
             WHERE id = {IDENTITY};
             UPDATE rules SET name = 'zz-other-rule', rule = '{{\"FIND\": {{\"other\": \"other\"}}}}'
             WHERE id = {IDENTITY};"
        ),
    );
}

/// The names of an item's fields, those of nested objects with a dot, and their values.
fn fields(item: &Value, prefix: &str, found: &mut BTreeMap<String, BTreeSet<String>>) {
    let Value::Object(members) = item else { return };
    for (name, value) in members {
        let name = format!("{prefix}{name}");
        match value {
            Value::Object(_) => fields(value, &format!("{name}."), found),
            Value::Array(values) => {
                let texts = values.iter().filter_map(Value::as_str).map(str::to_owned);
                found.entry(name).or_default().extend(texts);
            }
            Value::String(text) => drop(found.entry(name).or_default().insert(text.clone())),
            value => drop(found.entry(name).or_default().insert(value.to_string())),
        }
    }
}

/// Whether the reply shows a hidden thing, by its name or its id.
fn is_hidden(item: &Value) -> bool {
    let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
    ["001", "003", "011", "013"].contains(&text("id").as_str())
        || item["id"] == IDENTITY
        || (text("name") == GROUP && item["id"].is_null())
        || ["name", "username"].iter().any(|name| text(name).starts_with("zz-other"))
}

/// One of the two homes, and who asks.
struct Side {
    server: Server,
    admin: String,
    caller: String,
}

impl Side {
    async fn new(generation: Generation, template: &Path, altered: bool) -> Self {
        let (folder, home) = homes::copy(template);
        if altered {
            alter(&home);
        }
        let server = Server::of_on_home(generation, folder, &home, |_| {}).await;
        server.hold_agents();
        let [admin, caller] = ["reader-of-all", "reader-of-some"];
        let (admin, caller) = if generation == Generation::V1 {
            (basic(admin, "wazuh"), basic(caller, "wazuh"))
        } else {
            (format!("Bearer {}", server.issue(admin).await), format!("Bearer {}", server.issue(caller).await))
        };
        Self { server, admin, caller }
    }

    async fn items(&self, target: &str) -> Vec<Value> {
        let reply = self.server.send("GET", target, Some(&self.admin), None).await;
        let reply: Value = serde_json::from_str(&reply.text).unwrap_or_default();
        let items = reply["data"]["affected_items"].as_array().or_else(|| reply["response"].as_array());
        items.cloned().unwrap_or_default()
    }
}

/// What is asked of an operation: parameters and their values.
fn variants(operation: &DescribedOperation, values: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<(String, String)>> {
    let takes = |name: &str| operation.parameters.iter().any(|parameter| parameter.name == name);
    let mut variants: Vec<Vec<(String, String)>> = vec![Vec::new()];
    let mut ask = |pairs: &[(&str, &str)]| {
        if pairs.iter().all(|(name, _)| takes(name)) {
            variants.push(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect());
        }
    };
    for (field, texts) in values {
        for sign in ["+", "-"] {
            ask(&[("sort", &format!("{sign}{field}"))]);
            ask(&[("sort", &format!("{sign}{field}")), ("limit", "1"), ("offset", "1")]);
        }
        for select in ["select", "fields"] {
            ask(&[(select, field)]);
            ask(&[(select, field), ("distinct", "true")]);
        }
        for text in texts {
            for operator in ["=", "!=", "<", ">", "~"] {
                ask(&[("q", &format!("{field}{operator}{text}"))]);
            }
            ask(&[("search", text)]);
            ask(&[("search", &format!("-{text}"))]);
            ask(&[(field, text)]);
        }
    }
    for age in ["1s", "1d", "400d"] {
        ask(&[("older_than", age)]);
    }
    for list in ["agents_list", "user_ids", "role_ids", "policy_ids", "rule_ids"] {
        for ids in ["001", "004,001", "013", "101", "100,101", "999"] {
            ask(&[(list, ids)]);
        }
    }
    variants
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_hidden_changes_no_reply() {
    let sides = sides(Generation::V4).await;
    let asked = reads_are_alike(&sides, &SHOWN).await;
    assert!(asked > 1_500, "{asked} requests");
    commands_are_alike(&sides, &COMMANDS).await;
    commands_are_alike(&sides, &REMOVALS).await;
    hidden_agents_are_left(&sides).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_hidden_changes_no_reply_of_release_5() {
    let sides = sides(Generation::V5).await;
    let asked = reads_are_alike(&sides, &SHOWN).await;
    assert!(asked > 1_000, "{asked} requests");
    commands_are_alike(&sides, &COMMANDS).await;
    let reload = ("PUT", "/agents/reload");
    commands_are_alike(&sides, &[reload, ("PUT", "/agents/group/default/reload")]).await;
    // No field tells an agent's node.
    let removals = REMOVALS.map(|(method, target)| (method, target.replace("node_name=other-node", "os.name=Otheros")));
    commands_are_alike(&sides, &removals.each_ref().map(|(method, target)| (*method, target.as_str()))).await;
    hidden_agents_are_left(&sides).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_hidden_changes_no_reply_of_2016() {
    let sides = sides(Generation::V1).await;
    let asked = reads_are_alike(&sides, &["/agents"]).await;
    assert!(asked > 15, "{asked} requests");
    commands_are_alike(&sides, &[("PUT", "/syscheck"), ("PUT", "/rootcheck")]).await;
}

/// Lists that show something hidden to who may read everything.
const SHOWN: [&str; 10] = [
    "/agents",
    "/agents/outdated",
    "/agents/stats/distinct",
    "/agents/summary/os",
    "/groups",
    "/groups/{group_id}/agents",
    "/security/users",
    "/security/roles",
    "/security/policies",
    "/security/rules",
];

/// Commands reach, and report, what they would without the hidden agents.
const COMMANDS: [(&str, &str); 6] = [
    ("PUT", "/active-response"),
    ("PUT", "/agents/reconnect"),
    ("PUT", "/agents/group/default/restart"),
    ("PUT", "/agents/restart"),
    ("PUT", "/agents/upgrade?agents_list=all"),
    ("PUT", "/agents/upgrade?agents_list=all&q=name~zz-other"),
];

/// So do removals; the last one leaves nothing that the caller may touch.
const REMOVALS: [(&str, &str); 3] = [
    ("DELETE", "/agents?agents_list=all&status=pending&older_than=0s"),
    ("DELETE", "/agents?agents_list=all&status=all&older_than=0s&q=node_name=other-node"),
    ("DELETE", "/agents?agents_list=all&status=all&older_than=0s"),
];

/// The two homes, served by this API.
async fn sides(generation: Generation) -> [Side; 2] {
    let (_folder, template) = template(Mode::White);
    // The first start makes `rbac.db`.
    drop(Server::on_home(tempfile::tempdir().unwrap(), &template, |_| {}).await);
    let users =
        BTreeMap::from([(policies(false), "reader-of-all".to_owned()), (policies(true), "reader-of-some".to_owned())]);
    populate(&template, &users);
    std::fs::create_dir_all(template.join("api/ssl")).unwrap();
    let lines: String = users.values().map(|user| format!("{user}:{HASH}\n")).collect();
    std::fs::write(template.join("api/ssl/htpasswd"), lines).unwrap();
    [Side::new(generation, &template, false).await, Side::new(generation, &template, true).await]
}

/// Asks both everything that can be read, and says how many requests that were. `shown` are lists in which the homes do
/// differ, for those who may read everything.
async fn reads_are_alike(sides: &[Side; 2], shown: &[&str]) -> usize {
    let generation = sides[0].server.generation();
    let uncovered = uncovered_of(generation.name());
    let reads = Description::of_generation(generation.name()).operations().into_iter().filter(|operation| {
        let route = format!("{} {}", operation.method, operation.path);
        let has_caller = operation.bearer || generation == Generation::V1;
        operation.method == "GET" && has_caller && !uncovered.contains(&route)
    });
    let (mut asked, mut told, mut wrong) = (0, BTreeSet::new(), Vec::new());
    for operation in reads {
        let target = |pairs: &[(String, String)]| {
            let mut changes: Vec<(&str, Option<&str>)> =
                pairs.iter().map(|(name, value)| (name.as_str(), Some(value.as_str()))).collect();
            for (name, value) in [("agent_id", "004"), ("user_id", "100")] {
                if operation.parameters.iter().any(|parameter| parameter.name == name) {
                    changes.push((name, Some(value)));
                }
            }
            if operation.parameters.iter().any(|parameter| parameter.name == "agents_list" && parameter.required)
                && !pairs.iter().any(|(name, _)| name == "agents_list")
            {
                changes.push(("agents_list", Some("all")));
            }
            sides[0].server.target(&operation, &changes)
        };
        // Of the hidden things, the values of all fields in both homes.
        let mut values = BTreeMap::new();
        let mut items_of_each = Vec::new();
        for side in sides {
            let items = side.items(&target(&[])).await;
            items.iter().filter(|item| is_hidden(item)).for_each(|item| fields(item, "", &mut values));
            items_of_each.push(items);
        }
        if items_of_each[0] != items_of_each[1] {
            told.insert(operation.path.clone());
        }
        for pairs in variants(&operation, &values) {
            let target = target(&pairs);
            let mut replies = Vec::new();
            for side in sides {
                let reply = side.server.send("GET", &target, Some(&side.caller), None).await;
                let (status, text) = (reply.status, reply.text.replace(side.server.base(), ""));
                replies.push(format!("{status} {text}"));
            }
            asked += 1;
            if replies[0] != replies[1] {
                wrong.push(format!("{target}: {} | {}", replies[0], replies[1]));
            }
        }
    }
    let faults: Vec<String> = wrong.iter().take(20).map(|fault| fault.chars().take(1_500).collect()).collect();
    assert!(wrong.is_empty(), "{} of {asked} differ\n{}", wrong.len(), faults.join("\n"));
    for path in shown {
        assert!(told.contains(*path), "{path} shows nothing that is hidden: {told:?}");
    }
    asked
}

async fn commands_are_alike(sides: &[Side; 2], commands: &[(&str, &str)]) {
    let response = br#"{"command": "!custom"}"#.as_slice();
    for (method, target) in commands {
        let mut replies = Vec::new();
        for side in sides {
            let body = (*target == "/active-response").then_some(("application/json", response));
            let reply = side.server.send(method, target, Some(&side.caller), body).await;
            replies.push((reply.status, reply.text));
        }
        assert_eq!(replies[0], replies[1], "{method} {target}");
        assert_eq!(replies[0].0, 200, "{method} {target} {}", replies[0].1);
    }
}

async fn hidden_agents_are_left(sides: &[Side; 2]) {
    for side in sides {
        let left = side.items("/agents?select=id&q=id!=0").await;
        let left: Vec<String> = left.iter().map(|item| item["id"].as_str().unwrap_or_default().to_owned()).collect();
        // 14 has no key, so that nothing can be done to it.
        assert_eq!(left, ["001", "003", "011", "013", "014"]);
    }
}
