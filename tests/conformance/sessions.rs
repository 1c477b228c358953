//! Which tokens die at which event, at once, and that no others do (docs/facts/01-api-layer.md, section 7.4).
//!
//! Every event runs on a copy of one home, with tokens issued before: of users with a role of their own and one they
//! share, plain ones and ones for an authorization context. All have been used just before, so that whatever the server
//! remembers of them is remembered.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use apid_store::bind;
use apid_testing::{Reply, Server, database, homes};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::task::JoinSet;
use wazuh_api_tests::scenery::{rbac_db, template};
use wazuh_api_tests::{forge, next_second, oracle, uncovered};

/// Users, roles, policies and rules. `anna` and `bert` share role 110; `carl` may log in for others: for team x as role
/// 103, for team y as role 110; `dora` has no role.
const PEOPLE: &str = r#"
    INSERT INTO users (id, username, password, allow_run_as, created_at)
        SELECT 100, 'anna', password, 0, created_at FROM users WHERE id = 1;
    INSERT INTO users (id, username, password, allow_run_as, created_at)
        SELECT 101, 'bert', password, 0, created_at FROM users WHERE id = 1;
    INSERT INTO users (id, username, password, allow_run_as, created_at)
        SELECT 102, 'carl', password, 1, created_at FROM users WHERE id = 1;
    INSERT INTO users (id, username, password, allow_run_as, created_at)
        SELECT 103, 'dora', password, 0, created_at FROM users WHERE id = 1;
    INSERT INTO roles (id, name, created_at) VALUES
        (100, 'annas', '2026-11-22'), (101, 'berts', '2026-11-22'), (102, 'carls', '2026-11-22'),
        (103, 'team-x', '2026-11-22'), (104, 'unused', '2026-11-22'), (110, 'shared', '2026-11-22');
    INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES
        (100, 100, 0, '2026-11-22'), (100, 110, 1, '2026-11-22'), (101, 101, 0, '2026-11-22'),
        (101, 110, 1, '2026-11-22'), (102, 102, 0, '2026-11-22');
    INSERT INTO policies (id, name, policy, created_at) VALUES
        (100, 'annas', '{"actions": ["agent:read"], "resources": ["agent:id:001"], "effect": "allow"}', '2026-11-22'),
        (104, 'unused', '{"actions": ["agent:read"], "resources": ["agent:id:004"], "effect": "allow"}', '2026-11-22'),
        (110, 'shared', '{"actions": ["agent:read"], "resources": ["agent:id:002"], "effect": "allow"}', '2026-11-22');
    INSERT INTO roles_policies (role_id, policy_id, level, created_at) VALUES
        (100, 100, 0, '2026-11-22'), (110, 110, 0, '2026-11-22');
    INSERT INTO rules (id, name, rule, created_at) VALUES
        (100, 'team-x', '{"MATCH": {"team": "x"}}', '2026-11-22'),
        (101, 'team-y', '{"MATCH": {"team": "y"}}', '2026-11-22'),
        (104, 'unused', '{"MATCH": {"team": "z"}}', '2026-11-22');
    INSERT INTO roles_rules (role_id, rule_id, created_at) VALUES (103, 100, '2026-11-22'), (110, 101, '2026-11-22');
"#;

const ANNA: &[&str] = &["anna"];
const BERT: &[&str] = &["bert"];
const CARL: &[&str] = &["carl", "carl for himself", "carl for x", "carl for y"];
const FOR_OTHERS: &[&str] = &["carl for himself", "carl for x", "carl for y"];
const TEAM_X: &[&str] = &["carl for x"];
const SHARED: &[&str] = &["anna", "bert", "carl for y"];
const NONE: &[&str] = &[];
const ALL: &[&str] = &["anna", "bert", "carl", "carl for himself", "carl for x", "carl for y", "dora", "wazuh"];

/// A request that changes something, by whom, and the tokens that die of it.
struct Event {
    by: &'static str,
    method: &'static str,
    template: &'static str,
    target: &'static str,
    body: Value,
    /// Whether it is to take place: with false it is answered 200 with nothing but failed items.
    succeeds: bool,
    dead: &'static [&'static str],
}

fn event(method: &'static str, template: &'static str, target: &'static str, dead: &'static [&'static str]) -> Event {
    Event { by: "wazuh", method, template, target, body: Value::Null, succeeds: true, dead }
}

impl Event {
    fn by(self, by: &'static str) -> Self {
        Self { by, ..self }
    }

    fn with(self, body: Value) -> Self {
        Self { body, ..self }
    }

    fn in_vain(self) -> Self {
        Self { succeeds: false, ..self }
    }
}

fn events() -> Vec<Event> {
    const LOGOUT: &str = "/security/user/authenticate";
    const USER: &str = "/security/users/{user_id}";
    const RUN_AS: &str = "/security/users/{user_id}/run_as";
    const USER_ROLES: &str = "/security/users/{user_id}/roles";
    const ROLE: &str = "/security/roles/{role_id}";
    const ROLE_POLICIES: &str = "/security/roles/{role_id}/policies";
    const ROLE_RULES: &str = "/security/roles/{role_id}/rules";
    const POLICY: &str = "/security/policies/{policy_id}";
    const RULE: &str = "/security/rules/{rule_id}";
    const USERS: &str = "/security/users";
    const ROLES: &str = "/security/roles";
    const POLICIES: &str = "/security/policies";
    const RULES: &str = "/security/rules";
    const CONFIG: &str = "/security/config";
    let password = || json!({ "password": "Sessions.Pass1" });
    let policy = || json!({ "actions": ["agent:read"], "resources": ["agent:id:009"], "effect": "allow" });
    vec![
        event("DELETE", LOGOUT, LOGOUT, ANNA).by("anna"),
        event("DELETE", LOGOUT, LOGOUT, CARL).by("carl"),
        event("DELETE", LOGOUT, LOGOUT, CARL).by("carl for x"),
        event("DELETE", LOGOUT, LOGOUT, &["dora"]).by("dora"),
        event("DELETE", LOGOUT, LOGOUT, &["wazuh"]),
        event("PUT", USER, "/security/users/100", ANNA).with(password()),
        event("PUT", USER, "/security/users/102", CARL).with(password()),
        event("PUT", USER, "/security/users/999", NONE).with(password()).in_vain(),
        event("PUT", RUN_AS, "/security/users/102/run_as?allow_run_as=false", CARL),
        event("PUT", RUN_AS, "/security/users/100/run_as?allow_run_as=true", ANNA),
        event("DELETE", USERS, "/security/users?user_ids=100", ANNA),
        event(
            "DELETE",
            USERS,
            "/security/users?user_ids=102,103",
            &["carl", "carl for himself", "carl for x", "carl for y", "dora"],
        ),
        event("DELETE", USERS, "/security/users?user_ids=2", NONE).in_vain(),
        event("POST", USER_ROLES, "/security/users/100/roles?role_ids=104", ANNA),
        event("POST", USER_ROLES, "/security/users/103/roles?role_ids=104", &["dora"]),
        event("POST", USER_ROLES, "/security/users/102/roles?role_ids=104", CARL),
        event("POST", USER_ROLES, "/security/users/100/roles?role_ids=110", NONE).in_vain(),
        event("POST", USER_ROLES, "/security/users/100/roles?role_ids=999", NONE).in_vain(),
        event("DELETE", USER_ROLES, "/security/users/101/roles?role_ids=110", BERT),
        event("DELETE", USER_ROLES, "/security/users/101/roles?role_ids=all", BERT),
        event("DELETE", USER_ROLES, "/security/users/101/roles?role_ids=104", NONE).in_vain(),
        event("PUT", ROLE, "/security/roles/100", ANNA).with(json!({ "name": "annas-new" })),
        event("PUT", ROLE, "/security/roles/110", SHARED).with(json!({ "name": "shared-new" })),
        event("PUT", ROLE, "/security/roles/103", TEAM_X).with(json!({ "name": "x-new" })),
        event("PUT", ROLE, "/security/roles/1", NONE).with(json!({ "name": "no" })).in_vain(),
        event("PUT", ROLE, "/security/roles/110", NONE).with(json!({ "name": "annas" })).in_vain(),
        event("DELETE", ROLES, "/security/roles?role_ids=110", SHARED),
        event("DELETE", ROLES, "/security/roles?role_ids=104", NONE),
        event("DELETE", ROLES, "/security/roles?role_ids=1", NONE).in_vain(),
        event("POST", ROLE_POLICIES, "/security/roles/110/policies?policy_ids=104", SHARED),
        event("POST", ROLE_POLICIES, "/security/roles/104/policies?policy_ids=104", NONE),
        event("POST", ROLE_POLICIES, "/security/roles/110/policies?policy_ids=110", NONE).in_vain(),
        event("DELETE", ROLE_POLICIES, "/security/roles/110/policies?policy_ids=110", SHARED),
        event("DELETE", ROLE_POLICIES, "/security/roles/100/policies?policy_ids=all", ANNA),
        event("DELETE", ROLE_POLICIES, "/security/roles/100/policies?policy_ids=104", NONE).in_vain(),
        event("PUT", POLICY, "/security/policies/110", SHARED).with(json!({ "policy": policy() })),
        event("PUT", POLICY, "/security/policies/110", SHARED).with(json!({ "name": "shared-new" })),
        event("PUT", POLICY, "/security/policies/104", NONE).with(json!({ "policy": policy() })),
        event("PUT", POLICY, "/security/policies/1", NONE).with(json!({ "name": "no" })).in_vain(),
        event("DELETE", POLICIES, "/security/policies?policy_ids=110", SHARED),
        event("DELETE", POLICIES, "/security/policies?policy_ids=100,104", ANNA),
        event("PUT", RULE, "/security/rules/100", TEAM_X).with(json!({ "rule": { "MATCH": { "team": "w" } } })),
        event("PUT", RULE, "/security/rules/101", SHARED).with(json!({ "name": "y-new" })),
        event("PUT", RULE, "/security/rules/104", NONE).with(json!({ "name": "unused-new" })),
        event("DELETE", RULES, "/security/rules?rule_ids=100", TEAM_X),
        event("DELETE", RULES, "/security/rules?rule_ids=101", SHARED),
        event("DELETE", RULES, "/security/rules?rule_ids=1", NONE).in_vain(),
        event("POST", ROLE_RULES, "/security/roles/100/rules?rule_ids=104", FOR_OTHERS),
        event("POST", ROLE_RULES, "/security/roles/103/rules?rule_ids=100", NONE).in_vain(),
        event("DELETE", ROLE_RULES, "/security/roles/103/rules?rule_ids=100", FOR_OTHERS),
        event("DELETE", ROLE_RULES, "/security/roles/103/rules?rule_ids=101", NONE).in_vain(),
        event("PUT", "/security/user/revoke", "/security/user/revoke", ALL),
        event("PUT", CONFIG, CONFIG, ALL).with(json!({ "auth_token_exp_timeout": 500 })),
        event("DELETE", CONFIG, CONFIG, ALL),
        event("POST", USERS, USERS, NONE).with(json!({ "username": "emil", "password": "Sessions.Pass1" })),
        event("POST", ROLES, ROLES, NONE).with(json!({ "name": "new" })),
        event("POST", POLICIES, POLICIES, NONE).with(json!({ "name": "new", "policy": policy() })),
        event("POST", RULES, RULES, NONE).with(json!({ "name": "new", "rule": { "MATCH": { "team": "v" } } })),
    ]
}

/// Tokens by the name of who holds them, and the home that they belong to.
struct Scene {
    _folder: TempDir,
    home: PathBuf,
    tokens: BTreeMap<&'static str, String>,
}

impl Scene {
    /// Makes the home, the people and their tokens. Returns in a later second than that of the tokens.
    async fn set() -> Arc<Self> {
        let (folder, home) = template(oracle::Mode::White);
        // The first start makes `rbac.db` and the keys.
        drop(Server::on_home(tempfile::tempdir().unwrap(), &home, |_| {}).await);
        database::script(&rbac_db(&home), PEOPLE);
        let server = Server::on_home(tempfile::tempdir().unwrap(), &home, |_| {}).await;
        let mut tokens = BTreeMap::new();
        for user in ["anna", "bert", "carl", "dora", "wazuh"] {
            tokens.insert(user, server.issue(user).await);
        }
        for (name, context) in [
            ("carl for himself", json!({})),
            ("carl for x", json!({ "team": "x" })),
            ("carl for y", json!({ "team": "y" })),
        ] {
            tokens.insert(name, server.issue_for("carl", context).await);
        }
        assert_eq!(tokens.keys().copied().collect::<Vec<_>>(), ALL);
        drop(server);
        next_second().await;
        Arc::new(Self { _folder: folder, home, tokens })
    }

    /// A server on a copy of the home, to which every token has been shown.
    async fn stage(&self) -> Server {
        let (folder, home) = homes::copy(&self.home);
        let server = Server::on_home(folder, &home, |_| {}).await;
        assert_eq!(self.dead(&server).await, BTreeMap::new(), "before the event");
        server
    }

    /// The tokens that are refused, with the reason.
    async fn dead(&self, server: &Server) -> BTreeMap<&'static str, String> {
        let mut dead = BTreeMap::new();
        for (name, token) in &self.tokens {
            let reply = get(server, "/", token).await;
            match reply.status {
                200 => {}
                401 => drop(dead.insert(*name, reply.json()["detail"].as_str().unwrap_or_default().to_owned())),
                other => panic!("{name}: {other}: {}", reply.text),
            }
        }
        dead
    }

    /// Waits until exactly these tokens are refused, for changes by others; they need not count at the next request.
    async fn wait_for(&self, server: &Server, names: &[&'static str], detail: &str) {
        let expected: BTreeMap<&str, String> = names.iter().map(|name| (*name, detail.to_owned())).collect();
        let patience = Instant::now() + Duration::from_secs(20);
        loop {
            let dead = self.dead(server).await;
            if dead == expected {
                return;
            }
            assert!(Instant::now() < patience, "{dead:?} instead of {expected:?}, and still so");
        }
    }
}

async fn get(server: &Server, target: &str, token: &str) -> Reply {
    server.send("GET", target, Some(&format!("Bearer {token}")), None).await
}

async fn play(scene: &Scene, event: &Event) -> Result<(), String> {
    let server = scene.stage().await;
    let body = event.body.to_string();
    let body = (!event.body.is_null()).then_some(("application/json", body.as_bytes()));
    let by = format!("Bearer {}", scene.tokens[event.by]);
    let reply = server.send(event.method, event.target, Some(&by), body).await;
    let dead = scene.dead(&server).await;
    let done = reply.status == 200 && reply.json()["data"]["total_affected_items"] != 0;
    let vain = reply.status == 200 && reply.json()["data"]["total_affected_items"] == 0;
    if !(if event.succeeds { done } else { vain }) {
        return Err(format!("not as planned: {} {}", reply.status, reply.text));
    }
    let names: BTreeSet<&str> = dead.keys().copied().collect();
    let expected: BTreeSet<&str> = event.dead.iter().copied().collect();
    if names != expected {
        return Err(format!("{names:?} died instead of {expected:?}"));
    }
    if let Some((name, detail)) = dead.iter().find(|(_, detail)| *detail != "Invalid token") {
        return Err(format!("{name} is refused with `{detail}`"));
    }
    // What died stays dead, and its user, if there still is one, gets a new token.
    next_second().await;
    if scene.dead(&server).await != dead {
        return Err("other tokens are dead a second later".to_owned());
    }
    if let Some(name) = event.dead.first().filter(|_| event.template != "/security/users") {
        let user = name.split(' ').next().unwrap_or_default();
        let reply = get(&server, "/", &server.issue(user).await).await;
        if reply.status != 200 {
            return Err(format!("the new token of {user}: {} {}", reply.status, reply.text));
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_event_ends_the_right_tokens_at_once_and_no_others() {
    let scene = Scene::set().await;
    let uncovered = uncovered();
    let (built, others): (Vec<Event>, Vec<Event>) =
        events().into_iter().partition(|event| !uncovered.contains(&format!("{} {}", event.method, event.template)));
    let mut queue = built.into_iter();
    let mut running: JoinSet<Option<String>> = JoinSet::new();
    let mut wrong = Vec::new();
    loop {
        while running.len() < 4
            && let Some(event) = queue.next()
        {
            let scene = Arc::clone(&scene);
            running.spawn(async move {
                let outcome = play(&scene, &event).await;
                outcome
                    .err()
                    .map(|fault| format!("{} {} {} by {}: {fault}", event.method, event.target, event.body, event.by))
            });
        }
        let Some(outcome) = running.join_next().await else { break };
        wrong.extend(outcome.unwrap());
    }
    assert!(wrong.is_empty(), "{} events\n{}", wrong.len(), wrong.join("\n"));
    eprintln!("{} events of operations that are not built", others.len());
}

/// Changes of the database that another process makes.
#[tokio::test(flavor = "multi_thread")]
async fn changes_by_another_process_count_promptly() {
    let scene = Scene::set().await;
    let blacklist = format!("nbf_invalid_until, is_valid_until) VALUES (ID, {}, 9999999999)", forge::now());
    let statements = [
        (format!("INSERT INTO users_token_blacklist (user_id, {}", blacklist.replace("ID", "100")), ANNA),
        (format!("INSERT INTO roles_token_blacklist (role_id, {}", blacklist.replace("ID", "110")), SHARED),
        (format!("INSERT INTO runas_token_blacklist ({}", blacklist.replace("ID, ", "")), FOR_OTHERS),
        ("DELETE FROM user_roles WHERE user_id = 101 AND role_id = 110".to_owned(), BERT),
        ("DELETE FROM users WHERE id = 101".to_owned(), BERT),
        ("UPDATE users SET allow_run_as = 0 WHERE id = 102".to_owned(), &["carl for x", "carl for y"]),
    ];
    for (statement, dead) in statements {
        let server = scene.stage().await;
        database::script(&rbac_db(server.home()), &statement);
        scene.wait_for(&server, dead, "Invalid token").await;
    }

    // Permissions are not in the token.
    let server = scene.stage().await;
    let agents = async |user: &str| -> Vec<String> {
        let reply = get(&server, "/agents?select=id", &scene.tokens[user]).await.json();
        let items = reply["data"]["affected_items"].as_array().unwrap().clone();
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(agents("anna").await, ["001", "002"]);
    assert_eq!(agents("bert").await, ["002"]);
    let policy = r#"{"actions": ["agent:read"], "resources": ["agent:id:005"], "effect": "allow"}"#;
    database::change(&rbac_db(server.home()), "UPDATE policies SET policy = ?1 WHERE id = 110", bind![policy]);
    let patience = Instant::now() + Duration::from_secs(20);
    while agents("bert").await != ["005"] {
        assert!(Instant::now() < patience, "{:?}", agents("bert").await);
    }
    assert_eq!(agents("anna").await, ["001", "005"]);
    assert_eq!(scene.dead(&server).await, BTreeMap::new());
}

/// Changes of the files beside the database that another process makes.
#[tokio::test(flavor = "multi_thread")]
async fn files_of_another_process_count_promptly() {
    let scene = Scene::set().await;
    let server = scene.stage().await;
    let security = server.home().join("api/configuration/security");
    replace(&security.join("security.yaml"), "auth_token_exp_timeout: 500\n");
    scene.wait_for(&server, ALL, "Token expired").await;
    replace(&security.join("security.yaml"), "auth_token_exp_timeout: 900\n");
    scene.wait_for(&server, NONE, "").await;
    replace(&security.join("security.yaml"), "auth_token_exp_timeout: 900\nrbac_mode: black\n");
    scene.wait_for(&server, ALL, "Token expired").await;
    replace(&security.join("security.yaml"), "auth_token_exp_timeout: 900\n");
    scene.wait_for(&server, NONE, "").await;

    // Another key pair: that of another home.
    let (_folder, other) = template(oracle::Mode::White);
    drop(Server::on_home(tempfile::tempdir().unwrap(), &other, |_| {}).await);
    for key in ["private_key.pem", "public_key.pem"] {
        let text = std::fs::read_to_string(other.join("api/configuration/security").join(key)).unwrap();
        replace(&security.join(key), &text);
    }
    scene.wait_for(&server, ALL, "Invalid token").await;
    assert_eq!(get(&server, "/", &server.issue("anna").await).await.status, 200);
}

/// Whole or not at all, as an editor does it.
fn replace(path: &Path, text: &str) {
    let beside = path.with_extension("new");
    std::fs::write(&beside, text).unwrap();
    std::fs::rename(beside, path).unwrap();
}
