//! Users, their roles, sessions and the security configuration of a whole server, from the request to the reply.

use std::path::PathBuf;

use apid_store::bind;
use apid_testing::{InProcess, database, homes};
use serde_json::{Value, json};

const PASSWORD: &str = "Golden.Pass1";

struct Scene {
    server: InProcess,
    security: PathBuf,
}

impl Scene {
    async fn new() -> Self {
        let server = InProcess::on(homes::new(), |_| {}).await;
        Self { security: server.home().security_dir(), server }
    }

    async fn try_login(&self, user: &str, password: &str) -> (u16, String) {
        let reply = self.server.login(user, password).await;
        (reply.status, reply.text)
    }

    async fn login(&self, user: &str, password: &str) -> Caller {
        let (status, token) = self.try_login(user, password).await;
        assert_eq!(status, 200, "{token}");
        Caller(self.server.caller(format!("Bearer {token}")))
    }

    /// Lets a second pass for the revocations so far: tokens of the same second would be refused too.
    fn age_revocations(&self) {
        for table in ["users_token_blacklist", "roles_token_blacklist", "runas_token_blacklist"] {
            let earlier = format!("UPDATE {table} SET nbf_invalid_until = nbf_invalid_until - 1");
            database::script(&self.security.join("rbac.db"), &earlier);
        }
        std::thread::sleep(std::time::Duration::from_millis(15));
    }

    /// Makes a role with one policy and returns its id.
    fn role(&self, name: &str, policy: &Value) -> i64 {
        let path = self.security.join("rbac.db");
        let role = "INSERT INTO roles (id, name) SELECT max(max(id), 99) + 1, ?1 FROM roles";
        let role = database::change(&path, role, bind![name]);
        let made = "INSERT INTO policies (id, name, policy) SELECT max(max(id), 99) + 1, ?1, ?2 FROM policies";
        let policy = database::change(&path, made, bind![name, policy.to_string()]);
        let link = "INSERT INTO roles_policies (role_id, policy_id, level) VALUES (?1, ?2, 0)";
        database::change(&path, link, bind![role, policy]);
        role
    }
}

struct Caller(apid_testing::Caller);

impl Caller {
    async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let body = body.map(|body| ("application/json", body.to_string().into()));
        let reply = self.0.send(method, path, body).await;
        (reply.status, serde_json::from_str(&reply.text).unwrap_or(Value::String(reply.text)))
    }

    /// A list reply: affected items, total, failures as code and ids, message, error.
    async fn change(&self, method: &str, path: &str, body: Option<Value>) -> (Value, i64, Value, String, i64) {
        let (status, reply) = self.ask(method, path, body).await;
        assert_eq!(status, 200, "{reply}");
        let data = &reply["data"];
        let failed: Vec<Value> = data["failed_items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| json!([item["error"]["code"], item["id"]]))
            .collect();
        (
            data["affected_items"].clone(),
            data["total_affected_items"].as_i64().unwrap(),
            Value::Array(failed),
            reply["message"].as_str().unwrap().to_owned(),
            reply["error"].as_i64().unwrap(),
        )
    }

    async fn code(&self, method: &str, path: &str, body: Option<Value>) -> (u16, i64) {
        let (status, reply) = self.ask(method, path, body).await;
        (status, reply["error"].as_i64().unwrap_or(-1))
    }

    /// Whether the token is still good.
    async fn is_in(&self) -> bool {
        match self.ask("GET", "/", None).await.0 {
            200 => true,
            401 => false,
            other => panic!("{other}"),
        }
    }

    async fn add(&self, name: &str) -> i64 {
        let body = json!({ "username": name, "password": PASSWORD });
        self.change("POST", "/security/users", Some(body)).await.0[0]["id"].as_i64().unwrap()
    }
}

fn done(items: Value, total: i64, message: &str) -> (Value, i64, Value, String, i64) {
    (items, total, json!([]), message.to_owned(), 0)
}

fn failed(code: i64, id: Value, message: &str) -> (Value, i64, Value, String, i64) {
    (json!([]), 0, json!([[code, [id]]]), message.to_owned(), 1)
}

#[tokio::test]
async fn users_come_and_go() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    let body = json!({ "username": "golden_u", "password": PASSWORD });
    let item = json!({ "id": 100, "username": "golden_u", "allow_run_as": false, "roles": [] });

    for (password, code) in [("weak", 5009), ("weakweakweak", 5007), ("", 5009)] {
        let body = json!({ "username": "golden_u", "password": password });
        assert_eq!(admin.code("POST", "/security/users", Some(body)).await, (400, code));
    }
    let created = admin.change("POST", "/security/users", Some(body.clone())).await;
    assert_eq!(created, done(json!([item]), 1, "User was successfully created"));
    let again = admin.change("POST", "/security/users", Some(body)).await;
    assert_eq!(again, failed(5000, json!("golden_u"), "User could not be created"));

    let listed = admin.change("GET", "/security/users?user_ids=0100,7,999&select=username", None).await;
    let expected = (json!([{ "username": "golden_u", "id": 100 }]), 1, json!([[5001, [7, 999]]]));
    assert_eq!((listed.0, listed.1, listed.2), expected);
    assert_eq!((listed.3.as_str(), listed.4), ("Some users were not returned", 2));
    let listed = admin.change("GET", "/security/users?sort=-username&limit=1&offset=1&q=id%3E1", None).await;
    assert_eq!((listed.0[0]["username"].as_str(), listed.1), (Some("golden_u"), 2));
    assert_eq!(admin.code("GET", "/security/users?select=nosuch", None).await, (400, 1724));
    assert_eq!(admin.code("GET", "/security/users?sort=roles", None).await, (400, 1403));

    for (ids, expected) in [
        ("1", failed(5004, json!(1), "No user was deleted")),
        ("50", failed(5004, json!(50), "No user was deleted")),
        ("999", failed(5001, json!(999), "No user was deleted")),
        ("100,999,2", (json!([item]), 1, json!([[5001, [999]], [5004, [2]]]), "Some users were not deleted".into(), 2)),
        ("all", done(json!([]), 0, "No user was deleted")),
    ] {
        assert_eq!(admin.change("DELETE", &format!("/security/users?user_ids={ids}"), None).await, expected, "{ids}");
    }
}

#[tokio::test]
async fn deletion_spares_oneself_and_what_it_does_not_name() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    for name in ["first", "second", "third"] {
        admin.add(name).await;
    }
    admin.change("POST", "/security/users/101/roles?role_ids=1", None).await;
    scene.age_revocations();
    let second = scene.login("second", PASSWORD).await;
    let own = second.change("DELETE", "/security/users?user_ids=101", None).await;
    assert_eq!(own, failed(5008, json!(101), "No user was deleted"));
    let all = second.change("DELETE", "/security/users?user_ids=all", None).await;
    assert_eq!((all.0[0]["id"].as_i64(), all.0[1]["id"].as_i64(), all.1), (Some(100), Some(102), 2));
    assert_eq!((all.2, all.4), (json!([]), 0));
    assert!(second.is_in().await);
    // The id after the highest, which was removed.
    assert_eq!(admin.add("fourth").await, 102);
}

#[tokio::test]
async fn passwords_are_changed_by_whom_they_may() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    admin.add("plain").await;
    admin.change("POST", "/security/users/100/roles?role_ids=3", None).await;
    scene.age_revocations();
    let plain = scene.login("plain", PASSWORD).await;
    let change = |password: &str| Some(json!({ "password": password }));

    assert_eq!(admin.code("PUT", "/security/users/100", Some(json!({}))).await, (400, 4001));
    assert_eq!(admin.code("PUT", "/security/users/100", change("")).await, (400, 5009));
    assert_eq!(admin.code("PUT", "/security/users/100", change("Short1.")).await, (400, 5009));
    assert_eq!(admin.code("PUT", "/security/users/100", change("nouppercase.1")).await, (400, 5007));
    assert_eq!(plain.code("PUT", "/security/users/1", change(PASSWORD)).await, (400, 5011));
    assert!(plain.is_in().await, "nothing was changed so far");
    let missing = admin.change("PUT", "/security/users/999", change(PASSWORD)).await;
    assert_eq!(missing, failed(5001, json!(999), "User could not be updated"));
    let huge = admin.change("PUT", "/security/users/99999999999999999999", change(PASSWORD)).await;
    assert_eq!(huge, failed(5001, json!("99999999999999999999"), "User could not be updated"));

    // Any text that a login can carry: a NUL, a colon, a blank, letters of other scripts, a face.
    let odd = "Pa:s\u{0} w\u{f6}rd \u{1f600}1";
    let changed = admin.change("PUT", "/security/users/100", change(odd)).await;
    assert_eq!((changed.1, changed.3.as_str()), (1, "User was successfully updated"));
    assert!(!plain.is_in().await);
    assert_eq!(scene.try_login("plain", PASSWORD).await.0, 401);
    scene.age_revocations();
    assert!(scene.login("plain", odd).await.is_in().await);
    assert_eq!(scene.try_login("plain", "Pa:s").await.0, 401);

    // A reserved user's, by a reserved user.
    let other = scene.login("wazuh-wui", "wazuh-wui").await;
    let changed = other.change("PUT", "/security/users/1", change(PASSWORD)).await;
    assert_eq!(changed.3, "User was successfully updated");
    assert!(!admin.is_in().await);
    assert!(other.is_in().await);
}

#[tokio::test]
async fn run_as_is_a_flag_of_the_user() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    admin.add("plain").await;
    let plain = scene.login("plain", PASSWORD).await;
    let on = admin.change("PUT", "/security/users/100/run_as?allow_run_as=true", None).await;
    assert_eq!(
        (on.0[0]["allow_run_as"].as_bool(), on.3.as_str()),
        (Some(true), "Parameter allow_run_as has been enabled for the user")
    );
    assert!(!plain.is_in().await);
    let missing = admin.change("PUT", "/security/users/999/run_as?allow_run_as=false", None).await;
    assert_eq!(missing, failed(5001, json!(999), "The parameter allow_run_as could not be disabled for the user"));
}

#[tokio::test]
async fn roles_are_linked_in_order() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    admin.add("plain").await;
    let path = "/security/users/100/roles?role_ids=";
    let item = |roles: Value| json!([{ "id": 100, "username": "plain", "allow_run_as": false, "roles": roles }]);

    let linked = admin.change("POST", &format!("{path}3,2,3"), None).await;
    assert_eq!(
        linked,
        (item(json!([3, 2])), 2, json!([[4017, [3]]]), "Some roles were not linked to user plain".into(), 2)
    );
    let linked = admin.change("POST", "/security/user/100/roles?role_ids=4,5&position=0", None).await;
    assert_eq!(linked, done(item(json!([4, 5, 3, 2])), 2, "All roles were linked to user plain"));
    // Those that are linked move, and are no failures; beyond the end is the end.
    let linked = admin.change("POST", &format!("{path}5&position=90"), None).await;
    assert_eq!(linked, done(item(json!([4, 3, 2, 5])), 1, "All roles were linked to user plain"));
    let linked = admin.change("POST", &format!("{path}2&position=0"), None).await;
    assert_eq!(linked, done(item(json!([2, 4, 3, 5])), 1, "All roles were linked to user plain"));
    let linked = admin.change("POST", &format!("{path}2&position=2"), None).await;
    assert_eq!(linked, done(item(json!([4, 3, 2, 5])), 1, "All roles were linked to user plain"));
    let linked = admin.change("POST", &format!("{path}999"), None).await;
    assert_eq!(linked, failed(4002, json!(999), "No link was created to user plain"));
    let linked = admin.change("POST", &format!("{path}all"), None).await;
    assert_eq!(linked, done(item(json!([4, 3, 2, 5, 1, 6, 7])), 3, "All roles were linked to user plain"));
    let linked = admin.change("POST", "/security/users/1/roles?role_ids=2,3", None).await;
    assert_eq!(linked, failed(4008, json!(1), "No link was created to user wazuh"));
    let linked = admin.change("POST", "/security/users/500/roles?role_ids=2,3", None).await;
    assert_eq!(linked, failed(5001, json!(500), "No link was created to user unknown"));
    assert_eq!(admin.ask("POST", &format!("{path}1&position=-1"), None).await.0, 400);

    let path = "/security/users/100/roles?role_ids=";
    let unlinked = admin.change("DELETE", &format!("{path}3,4,999"), None).await;
    let expected = (
        item(json!([2, 5, 1, 6, 7])),
        2,
        json!([[4002, [999]]]),
        "Some roles were not unlinked from user plain".into(),
        2,
    );
    assert_eq!(unlinked, expected);
    let unlinked = admin.change("DELETE", &format!("{path}3"), None).await;
    assert_eq!(unlinked, failed(4016, json!(3), "No role was unlinked from user plain"));
    // A role that comes back comes last, whatever gaps there are.
    admin.change("DELETE", &format!("{path}2,5,1"), None).await;
    let linked = admin.change("POST", &format!("{path}3"), None).await;
    assert_eq!(linked.0, item(json!([6, 7, 3])));
    let unlinked = admin.change("DELETE", &format!("{path}all"), None).await;
    assert_eq!(unlinked, done(item(json!([])), 3, "All roles were unlinked from user plain"));
    let unlinked = admin.change("DELETE", "/security/users/1/roles?role_ids=1", None).await;
    assert_eq!(unlinked, failed(4008, json!(1), "No role was unlinked from user wazuh"));
    assert_eq!(admin.code("DELETE", "/security/users/500/roles?role_ids=1", None).await, (404, 5001));
}

#[tokio::test]
async fn what_is_not_allowed_is_refused_or_left_out() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    for name in ["keeper", "other", "third"] {
        admin.add(name).await;
    }
    let actions = ["security:read", "security:delete", "security:update"];
    let policy =
        json!({ "actions": actions, "resources": ["user:id:100", "user:id:101", "role:id:4"], "effect": "allow" });
    let role = scene.role("keepers", &policy);
    admin.change("POST", &format!("/security/users/100/roles?role_ids={role}"), None).await;
    scene.age_revocations();
    let keeper = scene.login("keeper", PASSWORD).await;

    let listed = keeper.change("GET", "/security/users?select=id", None).await;
    assert_eq!((listed.0, listed.2), (json!([{ "id": 100 }, { "id": 101 }]), json!([])));
    let listed = keeper.change("GET", "/security/users?user_ids=101,102,999&select=id", None).await;
    assert_eq!((listed.0, listed.2), (json!([{ "id": 101 }]), json!([[4000, [102, 999]]])));
    for id in ["102", "0102"] {
        assert_eq!(keeper.code("GET", &format!("/security/users?user_ids={id}"), None).await, (403, 4000));
    }
    assert_eq!(keeper.code("PUT", "/security/users/102", Some(json!({ "password": "" }))).await, (403, 4000));
    assert_eq!(keeper.code("PUT", "/security/users/101/run_as?allow_run_as=true", None).await, (403, 4000));
    let body = json!({ "username": "nobody", "password": PASSWORD });
    assert_eq!(keeper.code("POST", "/security/users", Some(body)).await, (403, 4000));
    for (method, path) in [("GET", "config"), ("DELETE", "config"), ("PUT", "user/revoke")] {
        assert_eq!(keeper.code(method, &format!("/security/{path}"), None).await, (403, 4000), "{path}");
    }
    let linked = keeper.change("POST", "/security/users/101/roles?role_ids=1,4", None).await;
    assert_eq!((linked.1, linked.2), (1, json!([[4000, [1]]])));
    let linked = keeper.change("DELETE", "/security/users/101/roles?role_ids=all", None).await;
    assert_eq!((linked.1, linked.2), (1, json!([])));
    let removed = keeper.change("DELETE", "/security/users?user_ids=all", None).await;
    assert_eq!((removed.0[0]["id"].as_i64(), removed.1, removed.2), (Some(101), 1, json!([])));
}

#[tokio::test]
async fn sessions_end_when_they_should_and_no_others() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    for name in ["user1", "user2"] {
        admin.add(name).await;
    }
    let (one, two) = (scene.login("user1", PASSWORD).await, scene.login("user2", PASSWORD).await);
    let (status, reply) = one.ask("DELETE", "/security/user/authenticate", None).await;
    assert_eq!((status, reply), (200, json!({ "message": "User user1 was successfully logged out", "error": 0 })));
    assert!(!one.is_in().await && two.is_in().await && admin.is_in().await);

    admin.change("DELETE", "/security/users?user_ids=101", None).await;
    assert!(!two.is_in().await);
    // The token of a removed user is no good for another one of its name, even under another id.
    admin.add("user3").await;
    admin.change("POST", "/security/users", Some(json!({ "username": "user2", "password": PASSWORD }))).await;
    assert!(!two.is_in().await);
    scene.age_revocations();

    let one = scene.login("user1", PASSWORD).await;
    let (status, reply) = admin.ask("PUT", "/security/user/revoke", None).await;
    assert_eq!((status, reply), (200, json!({ "message": "Tokens were successfully revoked", "error": 0 })));
    assert!(!one.is_in().await && !admin.is_in().await);
    assert!(scene.login("user1", PASSWORD).await.is_in().await, "a login in the same second");
}

#[tokio::test]
async fn the_security_configuration_is_kept_in_its_file() {
    let scene = Scene::new().await;
    let file = scene.security.join("security.yaml");
    let admin = scene.login("wazuh", "wazuh").await;
    let config = |lifetime: i64, mode: &str| json!({ "data": { "auth_token_exp_timeout": lifetime, "rbac_mode": mode }, "error": 0 });
    let updated = json!({ "message": "Configuration was successfully updated", "error": 0 });

    assert_eq!(admin.ask("GET", "/security/config", None).await, (200, config(900, "white")));
    let too_long = json!({ "auth_token_exp_timeout": 4_294_967_296_i64 });
    for body in [json!({}), json!({ "auth_token_exp_timeout": 29 }), json!({ "rbac_mode": "grey" }), too_long] {
        assert_eq!(admin.ask("PUT", "/security/config", Some(body)).await.0, 400);
    }
    assert!(admin.is_in().await);
    let change = json!({ "auth_token_exp_timeout": 60 });
    assert_eq!(admin.ask("PUT", "/security/config", Some(change)).await, (200, updated.clone()));
    assert!(!admin.is_in().await);

    let admin = scene.login("wazuh", "wazuh").await;
    // What is not given stays.
    assert_eq!(admin.ask("PUT", "/security/config", Some(json!({ "rbac_mode": "black" }))).await.0, 200);
    assert!(!admin.is_in().await);
    let admin = scene.login("wazuh", "wazuh").await;
    assert_eq!(admin.ask("GET", "/security/config", None).await, (200, config(60, "black")));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "auth_token_exp_timeout: 60\nrbac_mode: black\n");

    assert_eq!(admin.ask("DELETE", "/security/config", None).await, (200, updated));
    assert!(!admin.is_in().await);
    let admin = scene.login("wazuh", "wazuh").await;
    assert_eq!(admin.ask("GET", "/security/config", None).await, (200, config(900, "white")));
    assert_eq!(scene.server.app().auth().settings().token_lifetime, 900);
}

#[tokio::test]
async fn a_configuration_that_cannot_be_written_changes_nothing() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    // A directory stands where the draft would be written.
    std::fs::create_dir_all(scene.security.join(".security.yaml.tmp/x")).unwrap();
    assert_eq!(admin.code("PUT", "/security/config", Some(json!({ "rbac_mode": "black" }))).await, (500, 1006));
    assert!(admin.is_in().await);
    assert_eq!(scene.server.app().auth().settings().mode.as_str(), "white");
}

#[tokio::test]
async fn callers_learn_who_they_are() {
    let scene = Scene::new().await;
    let admin = scene.login("wazuh", "wazuh").await;
    admin.add("plain").await;
    admin.change("POST", "/security/users/100/roles?role_ids=5,4", None).await;
    scene.age_revocations();
    let plain = scene.login("plain", PASSWORD).await;

    let (items, total, failed, message, error) = plain.change("GET", "/security/users/me", None).await;
    assert_eq!((total, failed, message.as_str(), error), (1, json!([]), "Current user information was returned", 0));
    let me = &items[0];
    assert_eq!((&me["id"], &me["username"], &me["allow_run_as"]), (&json!(100), &json!("plain"), &json!(false)));
    let names = |items: &Value| items.as_array().unwrap().iter().map(|item| item["name"].clone()).collect::<Vec<_>>();
    assert_eq!(names(&me["roles"]), ["agents_admin", "agents_readonly"]);
    let role = &me["roles"][1];
    assert_eq!(role.as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "name", "policies", "rules"]);
    assert_eq!(names(&role["policies"]), ["agents_read_agents", "agents_read_groups"]);
    let policy = json!({ "actions": ["group:read"], "resources": ["group:id:*"], "effect": "allow" });
    assert_eq!(role["policies"][1], json!({ "id": 5, "name": "agents_read_groups", "policy": policy }));
    let (items, ..) = admin.change("GET", "/security/users/me", None).await;
    let rule = json!({ "id": 1, "name": "wui_elastic_admin", "rule": { "FIND": { "username": "elastic" } } });
    assert_eq!(items[0]["roles"][0]["rules"][0], rule);

    let (status, reply) = scene.login("plain", PASSWORD).await.ask("GET", "/security/users/me/policies", None).await;
    assert_eq!((status, &reply["error"]), (200, &json!(0)));
    assert_eq!(reply["message"], "Current user processed policies information was returned");
    assert_eq!(reply["data"]["agent:uninstall"], json!({ "*:*:*": "allow" }));
    assert_eq!(reply["data"]["agent:read"], json!({ "agent:id:*": "allow", "agent:group:*": "allow" }));
    assert_eq!(reply["data"].as_object().unwrap().keys().next_back().unwrap(), "rbac_mode");

    // The roles of a user, as an extension: in their order unless another is asked for.
    let (items, total, _, message, _) = admin.change("GET", "/security/users/100/roles", None).await;
    assert_eq!((names(&items), total), (vec![json!("agents_admin"), json!("agents_readonly")], 2));
    assert_eq!((message.as_str(), &items[0]["users"]), ("All specified roles were returned", &json!([100])));
    let (items, ..) = admin.change("GET", "/security/users/0100/roles?sort=id&select=name", None).await;
    assert_eq!(items, json!([{ "name": "agents_readonly", "id": 4 }, { "name": "agents_admin", "id": 5 }]));
    assert_eq!(admin.code("GET", "/security/users/500/roles", None).await, (404, 5001));
    assert_eq!(plain.code("GET", "/security/users/100/roles", None).await, (403, 4000));
}
