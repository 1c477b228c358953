//! Roles, policies, rules and their relations over a real database: what changes, what does not, and whose tokens end.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::{Value, json};

use super::roles::{self, Content, Kind};
use super::{Outcome, Scope, relations};
use crate::auth::tests::security_directory;
use crate::auth::{Authenticator, Options};
use crate::rbac::{Allowed, Granted, Resolution};

struct Fixture {
    directory: tempfile::TempDir,
    auth: Authenticator,
}

impl Fixture {
    fn new() -> Self {
        let directory = security_directory();
        let auth = Authenticator::open(directory.path(), &Options::default()).unwrap();
        Self { directory, auth }
    }

    fn database(&self) -> Connection {
        Connection::open(self.directory.path().join("rbac.db")).unwrap()
    }

    fn numbers(&self, sql: &str) -> Vec<i64> {
        self.database().prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    /// Whose tokens have been revoked since the last time: roles, and `-1` for those made from contexts.
    fn revoked(&self) -> Vec<i64> {
        let revoked = self.numbers(
            "SELECT role_id FROM roles_token_blacklist UNION SELECT user_id + 10000 FROM users_token_blacklist \
             UNION SELECT -1 FROM runas_token_blacklist ORDER BY 1",
        );
        self.database().execute_batch("DELETE FROM roles_token_blacklist; DELETE FROM runas_token_blacklist").unwrap();
        revoked
    }

    async fn create(&self, kind: Kind, name: &str, definition: Option<Value>) -> Outcome {
        roles::create(&self.auth, kind, content(Some(name), definition)).await.unwrap()
    }

    async fn update(&self, kind: Kind, id: &str, name: Option<&str>, definition: Option<Value>) -> Outcome {
        roles::update(&self.auth, kind, id, content(name, definition)).await.unwrap()
    }

    async fn delete(&self, kind: Kind, ids: &[&str]) -> Outcome {
        roles::delete(&self.auth, kind, scope(ids)).await.unwrap()
    }

    async fn link_policies(&self, role: &str, ids: &[&str], position: Option<usize>) -> Outcome {
        relations::link_policies(&self.auth, role, scope(ids), position).await.unwrap()
    }

    async fn link_rules(&self, role: &str, ids: &[&str]) -> Outcome {
        relations::link_rules(&self.auth, role, scope(ids)).await.unwrap()
    }

    async fn policies(&self, role: &str) -> Vec<i64> {
        let listed = roles::list(&self.auth, Kind::Role, scope(&[role])).await.unwrap();
        serde_json::from_value(listed.items[0]["policies"].clone()).unwrap()
    }
}

fn content(name: Option<&str>, definition: Option<Value>) -> Content {
    let definition = definition.map(|definition| definition.as_object().unwrap().clone());
    Content { name: name.map(str::to_owned), definition }
}

/// These ids, or everything, all of it allowed.
fn scope(ids: &[&str]) -> Scope {
    let allowed = if ids == ["all"] {
        Allowed::Everything
    } else {
        Allowed::Only(Arc::new(ids.iter().map(|id| (*id).to_owned()).collect()))
    };
    let named = ids.iter().map(|id| (*id).to_owned()).collect();
    let resolution = Resolution { allowed, denied: Vec::new() };
    let granted = Granted { action: "x:y", kind: "x:id", named: ids != ["all"], resolution };
    Scope::new(Some(named), granted)
}

fn policy(resource: &str) -> Option<Value> {
    Some(json!({"actions": ["agent:read"], "resources": [resource], "effect": "allow"}))
}

fn codes(outcome: &Outcome) -> Vec<(Value, u16)> {
    outcome.failed.iter().map(|(id, failure)| (id.clone(), failure.code)).collect()
}

fn ids(outcome: &Outcome) -> Vec<i64> {
    outcome.items.iter().map(|item| item["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn the_first_id_is_100_and_the_highest_is_given_again() {
    let home = Fixture::new();
    for (name, id) in [("a", 100), ("b", 101), ("c", 102)] {
        assert_eq!(ids(&home.create(Kind::Role, name, None).await), [id]);
    }
    assert_eq!(ids(&home.delete(Kind::Role, &["100", "102"]).await), [100, 102]);
    assert_eq!(ids(&home.create(Kind::Role, "d", None).await), [102]);
    assert_eq!(ids(&home.create(Kind::Policy, "p", policy("agent:id:1")).await), [100]);
    assert_eq!(ids(&home.create(Kind::Rule, "r", Some(json!({"BAD": 1}))).await), [100]);
}

#[tokio::test]
async fn names_and_definitions_are_unique() {
    let home = Fixture::new();
    home.create(Kind::Policy, "p", policy("agent:id:1")).await;
    home.create(Kind::Policy, "q", policy("agent:id:2")).await;
    for (name, resource) in [("p", "agent:id:3"), ("r", "agent:id:1")] {
        assert_eq!(codes(&home.create(Kind::Policy, name, policy(resource)).await), [(json!(name), 4009)]);
    }
    assert_eq!(codes(&home.update(Kind::Policy, "101", Some("p"), None).await), [(json!(101), 4013)]);
    assert_eq!(codes(&home.update(Kind::Policy, "101", None, policy("agent:id:1")).await), [(json!(101), 4013)]);
    assert_eq!(home.update(Kind::Policy, "101", Some("q"), policy("agent:id:2")).await.total, 1);

    home.create(Kind::Rule, "r", Some(json!({"FIND": {"a": 1}, "MATCH": {}}))).await;
    let same = Some(json!({"FIND": {"a": 1}, "MATCH": {}}));
    assert_eq!(codes(&home.create(Kind::Rule, "s", same).await), [(json!("s"), 4005)]);
    // In another order it is another text, and so another rule.
    let turned = Some(json!({"MATCH": {}, "FIND": {"a": 1}}));
    assert_eq!(home.create(Kind::Rule, "s", turned).await.total, 1);
    assert_eq!(codes(&home.update(Kind::Rule, "101", Some("r"), None).await), [(json!(101), 4005)]);

    assert_eq!(codes(&home.create(Kind::Role, "readonly", None).await), [(json!("readonly"), 4005)]);
    home.create(Kind::Role, "a", None).await;
    assert_eq!(codes(&home.update(Kind::Role, "100", Some("readonly"), None).await), [(json!(100), 4005)]);
    assert!(home.revoked().is_empty());
}

#[tokio::test]
async fn texts_are_stored_as_the_real_program_writes_them() {
    let home = Fixture::new();
    home.create(Kind::Rule, "r", Some(json!({"FIND": {"name": "\u{e9}", "n": [1, 2.5]}}))).await;
    home.create(Kind::Policy, "p", policy("agent:id:1")).await;
    let text = |sql: &str| home.database().query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    assert_eq!(text("SELECT rule FROM rules WHERE id = 100"), r#"{"FIND": {"name": "\u00e9", "n": [1, 2.5]}}"#);
    assert_eq!(
        text("SELECT policy FROM policies WHERE id = 100"),
        r#"{"actions": ["agent:read"], "resources": ["agent:id:1"], "effect": "allow"}"#
    );
    let date = text("SELECT created_at FROM policies WHERE id = 100");
    assert_eq!((date.len(), date.as_bytes()[10]), (26, b' '));
}

#[tokio::test]
async fn reserved_ones_stay_as_they_are() {
    let home = Fixture::new();
    home.create(Kind::Role, "a", None).await;
    for kind in [Kind::Role, Kind::Policy, Kind::Rule] {
        assert_eq!(codes(&home.update(kind, "1", Some("x"), None).await), [(json!(1), 4008)]);
        // Ids that nobody has are reserved too, but they can be told apart from what is there.
        assert_eq!(codes(&home.update(kind, "98", Some("x"), None).await)[0].0, json!(98));
        assert_ne!(codes(&home.update(kind, "98", Some("x"), None).await)[0].1, 4008);
        assert_eq!(codes(&home.delete(kind, &["1", "98"]).await), [(json!(1), 4008), (json!(98), 4008)]);
    }
    assert_eq!(codes(&home.link_policies("1", &["34", "35"], None).await), [(json!(1), 4008)]);
    let unlinked = relations::unlink_policies(&home.auth, "1", scope(&["1"])).await.unwrap();
    assert_eq!(codes(&unlinked), [(json!(1), 4008)]);
    assert_eq!(codes(&home.link_rules("100", &["1"]).await), [(json!(100), 4008)]);
    let unlinked = relations::unlink_rules(&home.auth, "1", scope(&["1"])).await.unwrap();
    assert_eq!(codes(&unlinked), [(json!(1), 4008)]);
    assert!(home.revoked().is_empty());

    // Rules of users may grant reserved roles.
    home.create(Kind::Rule, "r", Some(json!({}))).await;
    assert_eq!(home.link_rules("1", &["100"]).await.items[0]["rules"], json!([1, 2, 100]));
    assert_eq!(home.revoked(), [-1]);
}

#[tokio::test]
async fn what_is_not_there_fails_item_by_item() {
    let home = Fixture::new();
    home.create(Kind::Role, "a", None).await;
    home.create(Kind::Rule, "r", Some(json!({}))).await;
    for (kind, code) in [(Kind::Role, 4002), (Kind::Policy, 4007), (Kind::Rule, 4022)] {
        let huge = "99999999999999999999";
        assert_eq!(codes(&home.update(kind, "999", Some("x"), None).await), [(json!(999), code)]);
        assert_eq!(codes(&home.delete(kind, &["999", huge]).await), [(json!(999), code), (json!(huge), code)]);
        let listed = roles::list(&home.auth, kind, scope(&["999", "1"])).await.unwrap();
        assert_eq!((codes(&listed)[0].1, ids(&listed)), (code, vec![1]));
    }
    assert_eq!(codes(&home.link_policies("999", &["1", "2"], None).await), [(json!(999), 4002)]);
    assert_eq!(codes(&home.link_policies("100", &["999", "1"], None).await), [(json!(999), 4007)]);
    assert_eq!(codes(&home.link_policies("100", &["1"], None).await), [(json!(1), 4011)]);
    assert_eq!(codes(&home.link_rules("999", &["100"]).await), [(json!(999), 4002)]);
    assert_eq!(codes(&home.link_rules("100", &["999"]).await), [(json!(999), 4022)]);
    assert_eq!(codes(&home.link_rules("100", &["100", "100"]).await), [(json!(100), 4023)]);

    let unlinked = relations::unlink_policies(&home.auth, "100", scope(&["2", "999"])).await.unwrap();
    assert_eq!(codes(&unlinked), [(json!(2), 4010), (json!(999), 4007)]);
    let unlinked = relations::unlink_rules(&home.auth, "100", scope(&["999", "100"])).await.unwrap();
    assert_eq!((codes(&unlinked), unlinked.total), (vec![(json!("999"), 4022)], 1));
    let unlinked = relations::unlink_rules(&home.auth, "100", scope(&["100"])).await.unwrap();
    assert_eq!(codes(&unlinked), [(json!("100"), 4024)]);
    for role in ["999", "99999999999999999999"] {
        let failure = relations::unlink_policies(&home.auth, role, scope(&["1"])).await.unwrap_err();
        assert_eq!((failure.class.status(), failure.code), (404, 4002));
        let failure = relations::unlink_rules(&home.auth, role, scope(&["100"])).await.unwrap_err();
        assert_eq!((failure.class.status(), failure.code), (404, 4002));
    }
}

#[tokio::test]
async fn failures_of_what_nobody_named_are_not_shown() {
    let home = Fixture::new();
    home.create(Kind::Role, "a", None).await;
    home.create(Kind::Rule, "r", Some(json!({}))).await;
    home.link_policies("100", &["1"], None).await;
    for kind in [Kind::Role, Kind::Policy, Kind::Rule] {
        let listed = roles::list(&home.auth, kind, scope(&["all"])).await.unwrap();
        assert!(listed.failed.is_empty() && listed.items.len() > 1);
    }
    let linked = home.link_policies("100", &["all"], None).await;
    assert_eq!((linked.total, linked.failed.len(), linked.items.len()), (34, 0, 1));
    assert_eq!(home.policies("100").await, (1..=35).collect::<Vec<_>>());
    let linked = home.link_rules("100", &["all"]).await;
    assert_eq!((linked.total, linked.failed.len()), (1, 0));
    let unlinked = relations::unlink_policies(&home.auth, "100", scope(&["all"])).await.unwrap();
    assert_eq!((unlinked.total, unlinked.failed.len(), &unlinked.items[0]["policies"]), (35, 0, &json!([])));
    let unlinked = relations::unlink_policies(&home.auth, "1", scope(&["all"])).await.unwrap();
    assert_eq!((unlinked.total, unlinked.failed.len()), (0, 0));
    assert_eq!(ids(&home.delete(Kind::Role, &["all"]).await), [100]);
    assert_eq!(home.delete(Kind::Policy, &["all"]).await.failed.len(), 0);
}

#[tokio::test]
async fn long_lists_show_the_links_that_short_ones_show() {
    let home = Fixture::new();
    for name in ["a", "b", "c", "d", "e", "f", "g", "h"] {
        home.create(Kind::Role, name, None).await;
        home.create(Kind::Rule, name, Some(json!({ "FIND": name }))).await;
    }
    home.link_policies("102", &["30", "4", "5"], None).await;
    home.link_policies("100", &["5"], None).await;
    for (role, rules) in [("102", &["100", "101"] as &[&str]), ("100", &["102", "101"])] {
        home.link_rules(role, rules).await;
    }
    // Links to what is gone, as a program leaves them that does not look.
    home.database()
        .execute_batch(
            "PRAGMA foreign_keys = OFF; INSERT INTO user_roles (user_id, role_id, level) VALUES (999, 102, 0), (1, 102, 9);
             INSERT INTO roles_rules (role_id, rule_id) VALUES (999, 101); INSERT INTO roles_policies (role_id) VALUES (102);",
        )
        .unwrap();
    for kind in [Kind::Role, Kind::Policy, Kind::Rule] {
        let all = roles::list(&home.auth, kind, scope(&["all"])).await.unwrap().items;
        for item in &all {
            let id = item["id"].to_string();
            assert_eq!(roles::list(&home.auth, kind, scope(&[&id])).await.unwrap().items, std::slice::from_ref(item));
        }
    }
    let role = roles::list(&home.auth, Kind::Role, scope(&["102"])).await.unwrap().items.remove(0);
    assert_eq!(role, json!({"id": 102, "name": "c", "policies": [30, 4, 5], "users": [1], "rules": [100, 101]}));
    let rule = roles::list(&home.auth, Kind::Rule, scope(&["101"])).await.unwrap().items.remove(0);
    assert_eq!(rule["roles"], json!([100, 102]));
}

#[tokio::test]
async fn positions_are_places_in_the_list() {
    let home = Fixture::new();
    home.create(Kind::Role, "a", None).await;
    // As the real program orders them, but for the last three, which it confirms without doing them.
    for (link, position, after) in [
        (&["1"] as &[&str], Some(7), &[1_i64] as &[i64]),
        (&["2", "3"], None, &[1, 2, 3]),
        (&["4"], Some(0), &[4, 1, 2, 3]),
        (&["5"], Some(1), &[4, 5, 1, 2, 3]),
        (&["6"], Some(99), &[4, 5, 1, 2, 3, 6]),
        (&["7", "8"], Some(4), &[4, 5, 1, 2, 7, 8, 3, 6]),
        (&["6"], Some(0), &[6, 4, 5, 1, 2, 7, 8, 3]),
        (&["6", "9", "4"], Some(2), &[5, 1, 6, 9, 4, 2, 7, 8, 3]),
        (&["5"], Some(50), &[1, 6, 9, 4, 2, 7, 8, 3, 5]),
    ] {
        let linked = home.link_policies("100", link, position).await;
        assert_eq!((linked.total, linked.failed.len()), (link.len() as u64, 0));
        assert_eq!(linked.items[0]["policies"], json!(after), "{link:?} at {position:?}");
        let levels = home.numbers("SELECT level FROM roles_policies WHERE role_id = 100 ORDER BY level");
        assert_eq!(levels, (0..levels.len() as i64).collect::<Vec<_>>());
    }
    relations::unlink_policies(&home.auth, "100", scope(&["6", "3"])).await.unwrap();
    assert_eq!(home.policies("100").await, [1, 9, 4, 2, 7, 8, 5]);
    // A gap, as the deletion of a policy leaves it, does not make the end another place.
    home.database().execute("UPDATE roles_policies SET level = level + 20 WHERE role_id = 100", []).unwrap();
    home.link_policies("100", &["10"], None).await;
    assert_eq!(home.policies("100").await, [1, 9, 4, 2, 7, 8, 5, 10]);
}

#[tokio::test]
async fn changes_end_the_sessions_they_concern_and_no_others() {
    let home = Fixture::new();
    home.create(Kind::Role, "a", None).await;
    home.create(Kind::Role, "b", None).await;
    home.create(Kind::Policy, "p", policy("agent:id:1")).await;
    home.create(Kind::Rule, "r", Some(json!({"FIND": {}}))).await;
    assert!(home.revoked().is_empty(), "creations concern nobody");

    home.link_policies("100", &["100"], None).await;
    assert_eq!(home.revoked(), [100]);
    home.link_policies("100", &["100"], None).await;
    assert!(home.revoked().is_empty(), "what failed has changed nothing");
    home.link_policies("101", &["100", "999"], None).await;
    assert_eq!(home.revoked(), [101]);
    home.link_rules("101", &["100"]).await;
    assert_eq!(home.revoked(), [-1]);

    home.update(Kind::Policy, "100", None, policy("agent:id:2")).await;
    assert_eq!(home.revoked(), [100, 101]);
    home.update(Kind::Policy, "100", None, policy("nope")).await;
    home.update(Kind::Policy, "999", Some("x"), None).await;
    home.update(Kind::Role, "1", Some("x"), None).await;
    home.update(Kind::Role, "100", Some("readonly"), None).await;
    assert!(home.revoked().is_empty());
    home.update(Kind::Rule, "100", Some("r2"), None).await;
    assert_eq!(home.revoked(), [101]);
    home.update(Kind::Role, "100", Some("c"), None).await;
    assert_eq!(home.revoked(), [100]);

    relations::unlink_policies(&home.auth, "100", scope(&["100"])).await.unwrap();
    assert_eq!(home.revoked(), [100]);
    relations::unlink_policies(&home.auth, "100", scope(&["100"])).await.unwrap();
    assert!(home.revoked().is_empty());
    relations::unlink_rules(&home.auth, "101", scope(&["100"])).await.unwrap();
    assert_eq!(home.revoked(), [-1]);
    home.delete(Kind::Rule, &["100"]).await;
    assert!(home.revoked().is_empty(), "nothing was linked to it any more");
    home.delete(Kind::Policy, &["100", "1"]).await;
    assert_eq!(home.revoked(), [101]);
    assert_eq!(home.policies("101").await, [0_i64; 0]);
    home.delete(Kind::Role, &["100", "7", "101"]).await;
    assert_eq!(home.revoked(), [100, 101]);
}

#[tokio::test]
async fn a_role_may_bring_its_rule() {
    let home = Fixture::new();
    let rule = || Some(json!({"FIND": {"team": "web"}}));
    let made = home.create(Kind::Role, "web", rule()).await;
    assert_eq!(made.items, [json!({"id": 100, "name": "web", "policies": [], "users": [], "rules": [100]})]);
    let listed = roles::list(&home.auth, Kind::Rule, scope(&["100"])).await.unwrap();
    assert_eq!(listed.items, [json!({"id": 100, "name": "web", "rule": rule(), "roles": [100]})]);
    assert_eq!(home.revoked(), [-1]);

    // One rule stands in the way of the other, and then there is no role either.
    assert_eq!(codes(&home.create(Kind::Role, "db", rule()).await), [(json!("db"), 4005)]);
    home.create(Kind::Rule, "mail", Some(json!({"FIND": {}}))).await;
    assert_eq!(codes(&home.create(Kind::Role, "mail", Some(json!({"FIND": {"x": 1}}))).await), [(json!("mail"), 4005)]);
    assert_eq!(home.numbers("SELECT id FROM roles WHERE id > 99"), [100]);
    assert!(home.revoked().is_empty());
}

#[tokio::test]
async fn an_empty_change_is_refused() {
    let home = Fixture::new();
    for kind in [Kind::Role, Kind::Policy, Kind::Rule] {
        let failure = roles::update(&home.auth, kind, "100", Content::default()).await.unwrap_err();
        assert_eq!((failure.class.status(), failure.code), (400, 4001));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_creations_at_the_same_time_one_wins() {
    let home = Fixture::new();
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let auth = home.auth.clone();
            tokio::spawn(async move { roles::create(&auth, Kind::Role, content(Some("a"), None)).await.unwrap() })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    assert_eq!(outcomes.iter().map(|outcome| outcome.total).sum::<u64>(), 1);
    assert_eq!(outcomes.iter().filter(|outcome| codes(outcome) == [(json!("a"), 4005)]).count(), 15);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_waits_for_another_process() {
    let home = Fixture::new();
    let other = home.database();
    other.execute_batch("BEGIN IMMEDIATE; INSERT INTO roles (id, name) VALUES (100, 'theirs');").unwrap();
    let auth = home.auth.clone();
    let ours = tokio::spawn(async move { roles::create(&auth, Kind::Role, content(Some("ours"), None)).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!ours.is_finished());
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(ids(&ours.await.unwrap().unwrap()), [101]);
}
