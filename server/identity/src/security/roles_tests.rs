//! Roles, policies, rules and their relations over a real database: what changes, what does not, and whose tokens end.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::records::{Definition, Record, Role, Rule};
use super::roles::{self, Content};
use super::{NamedId, Outcome, Scope, relations};
use crate::auth::tests::security_directory;
use crate::auth::{Authenticator, Options};
use crate::rbac::{Allowed, Granted, Resolution};
use crate::{Fault, Kind};
use apid_store::{Access, FromValue, Single, StoreError, bind};

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

    fn database(&self) -> Single {
        Single::open(&self.directory.path().join("rbac.db"), Access::ReadWrite).unwrap()
    }

    fn values<T: FromValue>(&self, sql: &str) -> Vec<T> {
        self.database().look(|reader| reader.all::<T, StoreError, _>(sql, bind![], |row| row.get(0))).unwrap()
    }

    fn numbers(&self, sql: &str) -> Vec<i64> {
        self.values(sql)
    }

    /// Whose tokens have been revoked since the last time: roles, and `-1` for those made from contexts.
    fn revoked(&self) -> Vec<i64> {
        let revoked = self.numbers(
            "SELECT role_id FROM roles_token_blacklist UNION SELECT user_id + 10000 FROM users_token_blacklist \
             UNION SELECT -1 FROM runas_token_blacklist ORDER BY 1",
        );
        self.database().script("DELETE FROM roles_token_blacklist; DELETE FROM runas_token_blacklist").unwrap();
        revoked
    }

    async fn create(&self, kind: Kind, name: &str, definition: Option<Value>) -> Outcome<Record> {
        roles::create(&self.auth, kind, content(Some(name), definition)).await.unwrap()
    }

    async fn update(&self, kind: Kind, id: &str, name: Option<&str>, definition: Option<Value>) -> Outcome<Record> {
        roles::update(&self.auth, kind, id, content(name, definition)).await.unwrap()
    }

    async fn delete(&self, kind: Kind, ids: &[&str]) -> Outcome<Record> {
        roles::delete(&self.auth, kind, scope(ids)).await.unwrap()
    }

    async fn link_policies(&self, role: &str, ids: &[&str], position: Option<usize>) -> Outcome<Record> {
        relations::link_policies(&self.auth, role, scope(ids), position).await.unwrap()
    }

    async fn link_rules(&self, role: &str, ids: &[&str]) -> Outcome<Record> {
        relations::link_rules(&self.auth, role, scope(ids)).await.unwrap()
    }

    async fn policies(&self, role: &str) -> Vec<i64> {
        let listed = roles::list(&self.auth, Kind::Role, scope(&[role])).await.unwrap();
        self::role(&listed.items[0]).policies.clone()
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

/// What failed, one by one.
fn failed(outcome: &Outcome<Record>) -> Vec<(NamedId, Fault)> {
    let each = outcome.failed.iter().flat_map(|failed| failed.ids.iter().map(|id| (id.clone(), failed.fault.clone())));
    each.collect()
}

/// A thing that failed.
fn because(id: impl Into<NamedId>, fault: Fault) -> (NamedId, Fault) {
    (id.into(), fault)
}

fn text(text: &str) -> NamedId {
    NamedId::Text(text.to_owned())
}

fn ids(outcome: &Outcome<Record>) -> Vec<i64> {
    outcome.items.iter().map(Record::id).collect()
}

fn role(record: &Record) -> &Role {
    let Record::Role(role) = record else { panic!("{record:?}") };
    role
}

const MISSING_ROLE: Fault = Fault::Missing(Kind::Role);
const MISSING_RULE: Fault = Fault::Missing(Kind::Rule);
const MISSING_POLICY: Fault = Fault::Missing(Kind::Policy);

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
        assert_eq!(
            failed(&home.create(Kind::Policy, name, policy(resource)).await),
            [because(text(name), Fault::Exists(Kind::Policy))]
        );
    }
    assert_eq!(
        failed(&home.update(Kind::Policy, "101", Some("p"), None).await),
        [because(101, Fault::Clashes(Kind::Policy))]
    );
    assert_eq!(
        failed(&home.update(Kind::Policy, "101", None, policy("agent:id:1")).await),
        [because(101, Fault::Clashes(Kind::Policy))]
    );
    assert_eq!(home.update(Kind::Policy, "101", Some("q"), policy("agent:id:2")).await.total, 1);

    home.create(Kind::Rule, "r", Some(json!({"FIND": {"a": 1}, "MATCH": {}}))).await;
    let same = Some(json!({"FIND": {"a": 1}, "MATCH": {}}));
    assert_eq!(failed(&home.create(Kind::Rule, "s", same).await), [because(text("s"), Fault::Exists(Kind::Rule))]);
    // In another order it is another text, and so another rule.
    let turned = Some(json!({"MATCH": {}, "FIND": {"a": 1}}));
    assert_eq!(home.create(Kind::Rule, "s", turned).await.total, 1);
    assert_eq!(
        failed(&home.update(Kind::Rule, "101", Some("r"), None).await),
        [because(101, Fault::Clashes(Kind::Rule))]
    );

    assert_eq!(
        failed(&home.create(Kind::Role, "readonly", None).await),
        [because(text("readonly"), Fault::Exists(Kind::Role))]
    );
    home.create(Kind::Role, "a", None).await;
    assert_eq!(
        failed(&home.update(Kind::Role, "100", Some("readonly"), None).await),
        [because(100, Fault::Clashes(Kind::Role))]
    );
    assert!(home.revoked().is_empty());
}

#[tokio::test]
async fn texts_are_stored_as_the_real_program_writes_them() {
    let home = Fixture::new();
    home.create(Kind::Rule, "r", Some(json!({"FIND": {"name": "\u{e9}", "n": [1, 2.5]}}))).await;
    home.create(Kind::Policy, "p", policy("agent:id:1")).await;
    let text = |sql: &str| home.values::<String>(sql).remove(0);
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
        assert_eq!(failed(&home.update(kind, "1", Some("x"), None).await), [because(1, Fault::Reserved)]);
        // Ids that nobody has are reserved too, but they can be told apart from what is there.
        assert_eq!(failed(&home.update(kind, "98", Some("x"), None).await)[0].0, NamedId::Number(98));
        assert_ne!(failed(&home.update(kind, "98", Some("x"), None).await)[0].1, Fault::Reserved);
        assert_eq!(
            failed(&home.delete(kind, &["1", "98"]).await),
            [because(1, Fault::Reserved), because(98, Fault::Reserved)]
        );
    }
    assert_eq!(failed(&home.link_policies("1", &["34", "35"], None).await), [because(1, Fault::Reserved)]);
    let unlinked = relations::unlink_policies(&home.auth, "1", scope(&["1"])).await.unwrap();
    assert_eq!(failed(&unlinked), [because(1, Fault::Reserved)]);
    assert_eq!(failed(&home.link_rules("100", &["1"]).await), [because(100, Fault::Reserved)]);
    let unlinked = relations::unlink_rules(&home.auth, "1", scope(&["1"])).await.unwrap();
    assert_eq!(failed(&unlinked), [because(1, Fault::Reserved)]);
    assert!(home.revoked().is_empty());

    // Rules of users may grant reserved roles.
    home.create(Kind::Rule, "r", Some(json!({}))).await;
    assert_eq!(role(&home.link_rules("1", &["100"]).await.items[0]).rules, [1, 2, 100]);
    assert_eq!(home.revoked(), [-1]);
}

#[tokio::test]
async fn what_is_not_there_fails_item_by_item() {
    let home = Fixture::new();
    home.create(Kind::Role, "a", None).await;
    home.create(Kind::Rule, "r", Some(json!({}))).await;
    for kind in [Kind::Role, Kind::Policy, Kind::Rule] {
        let missing = Fault::Missing(kind);
        let huge = "99999999999999999999";
        assert_eq!(failed(&home.update(kind, "999", Some("x"), None).await), [because(999, missing.clone())]);
        assert_eq!(
            failed(&home.delete(kind, &["999", huge]).await),
            [because(999, missing.clone()), because(text(huge), missing.clone())]
        );
        let listed = roles::list(&home.auth, kind, scope(&["999", "1"])).await.unwrap();
        assert_eq!((failed(&listed), ids(&listed)), (vec![because(999, missing)], vec![1]));
    }
    assert_eq!(failed(&home.link_policies("999", &["1", "2"], None).await), [because(999, MISSING_ROLE)]);
    assert_eq!(failed(&home.link_policies("100", &["999", "1"], None).await), [because(999, MISSING_POLICY)]);
    assert_eq!(failed(&home.link_policies("100", &["1"], None).await), [because(1, Fault::PolicyLinked)]);
    assert_eq!(failed(&home.link_rules("999", &["100"]).await), [because(999, MISSING_ROLE)]);
    assert_eq!(failed(&home.link_rules("100", &["999"]).await), [because(999, MISSING_RULE)]);
    assert_eq!(failed(&home.link_rules("100", &["100", "100"]).await), [because(100, Fault::RuleLinked)]);

    let unlinked = relations::unlink_policies(&home.auth, "100", scope(&["2", "999"])).await.unwrap();
    assert_eq!(failed(&unlinked), [because(2, Fault::PolicyNotLinked), because(999, MISSING_POLICY)]);
    let unlinked = relations::unlink_rules(&home.auth, "100", scope(&["999", "100"])).await.unwrap();
    assert_eq!((failed(&unlinked), unlinked.total), (vec![because(999, MISSING_RULE)], 1));
    let unlinked = relations::unlink_rules(&home.auth, "100", scope(&["100"])).await.unwrap();
    assert_eq!(failed(&unlinked), [because(100, Fault::RuleNotLinked)]);
    for role in ["999", "99999999999999999999"] {
        assert_eq!(relations::unlink_policies(&home.auth, role, scope(&["1"])).await, Err(MISSING_ROLE));
        assert_eq!(relations::unlink_rules(&home.auth, role, scope(&["100"])).await, Err(MISSING_ROLE));
    }
}

#[tokio::test]
async fn faults_of_what_is_not_named_are_not_told() {
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
    assert_eq!((unlinked.total, unlinked.failed.len()), (35, 0));
    assert_eq!(role(&unlinked.items[0]).policies, [0_i64; 0]);
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
        .script(
            "PRAGMA foreign_keys = OFF; INSERT INTO user_roles (user_id, role_id, level) VALUES (999, 102, 0), (1, 102, 9);
             INSERT INTO roles_rules (role_id, rule_id) VALUES (999, 101); INSERT INTO roles_policies (role_id) VALUES (102);",
        )
        .unwrap();
    for kind in [Kind::Role, Kind::Policy, Kind::Rule] {
        let all = roles::list(&home.auth, kind, scope(&["all"])).await.unwrap().items;
        for item in &all {
            let id = item.id().to_string();
            assert_eq!(roles::list(&home.auth, kind, scope(&[&id])).await.unwrap().items, std::slice::from_ref(item));
        }
    }
    let role = roles::list(&home.auth, Kind::Role, scope(&["102"])).await.unwrap().items.remove(0);
    let expected =
        Role { id: 102, name: "c".to_owned(), policies: vec![30, 4, 5], users: vec![1], rules: vec![100, 101] };
    assert_eq!(role, Record::Role(expected));
    let rule = roles::list(&home.auth, Kind::Rule, scope(&["101"])).await.unwrap().items.remove(0);
    assert!(matches!(rule, Record::Rule(rule) if rule.roles == [100, 102]));
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
        assert_eq!(role(&linked.items[0]).policies, after, "{link:?} at {position:?}");
        let levels = home.numbers("SELECT level FROM roles_policies WHERE role_id = 100 ORDER BY level");
        assert_eq!(levels, (0..levels.len() as i64).collect::<Vec<_>>());
    }
    relations::unlink_policies(&home.auth, "100", scope(&["6", "3"])).await.unwrap();
    assert_eq!(home.policies("100").await, [1, 9, 4, 2, 7, 8, 5]);
    // A gap, as the deletion of a policy leaves it, does not make the end another place.
    home.database().script("UPDATE roles_policies SET level = level + 20 WHERE role_id = 100").unwrap();
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
    let web = Role { id: 100, name: "web".to_owned(), policies: vec![], users: vec![], rules: vec![100] };
    assert_eq!(made.items, [Record::Role(web)]);
    let listed = roles::list(&home.auth, Kind::Rule, scope(&["100"])).await.unwrap();
    let definition = Definition { id: 100, name: "web".to_owned(), content: rule().unwrap() };
    assert_eq!(listed.items, [Record::Rule(Rule { definition, roles: vec![100] })]);
    assert_eq!(home.revoked(), [-1]);

    // One rule stands in the way of the other, and then there is no role either.
    assert_eq!(failed(&home.create(Kind::Role, "db", rule()).await), [because(text("db"), Fault::Exists(Kind::Role))]);
    home.create(Kind::Rule, "mail", Some(json!({"FIND": {}}))).await;
    assert_eq!(
        failed(&home.create(Kind::Role, "mail", Some(json!({"FIND": {"x": 1}}))).await),
        [because(text("mail"), Fault::Exists(Kind::Role))]
    );
    assert_eq!(home.numbers("SELECT id FROM roles WHERE id > 99"), [100]);
    assert!(home.revoked().is_empty());
}

#[tokio::test]
async fn an_empty_change_is_refused() {
    let home = Fixture::new();
    for kind in [Kind::Role, Kind::Policy, Kind::Rule] {
        let refusal = roles::update(&home.auth, kind, "100", Content::default()).await;
        assert_eq!(refusal, Err(Fault::NothingToChange));
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
    assert_eq!(
        outcomes.iter().filter(|outcome| failed(outcome) == [because(text("a"), Fault::Exists(Kind::Role))]).count(),
        15
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_waits_for_another_process() {
    let home = Fixture::new();
    let other = home.database();
    other.script("BEGIN IMMEDIATE; INSERT INTO roles (id, name) VALUES (100, 'theirs');").unwrap();
    let auth = home.auth.clone();
    let ours = tokio::spawn(async move { roles::create(&auth, Kind::Role, content(Some("ours"), None)).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!ours.is_finished());
    other.script("COMMIT").unwrap();
    assert_eq!(ids(&ours.await.unwrap().unwrap()), [101]);
}
