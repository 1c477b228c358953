//! Databases of older releases, made by hand, and what becomes of them.

#![allow(clippy::unwrap_used)]

use std::{
    fs,
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use super::{super::password, IdentityStore, Issued, create, schema};
use apid_home::owner::Owner;
use apid_store::{Access, Single, StoreError, bind};

/// The tables of releases 4.0 to 4.5: rules may be alike, and names of roles have any length.
fn old_schema() -> String {
    let old = schema::CREATE
        .replace(",\n    CONSTRAINT rule_definition UNIQUE (rule)", "")
        .replace(",\n    CHECK (length(name) <= 64)", "")
        .replace("PRAGMA user_version = 1;", "");
    assert!(!old.contains("rule_definition") && !old.contains("CHECK") && !old.contains("user_version"));
    old
}

/// What people made with an old release, and a few of its defaults under ids of then.
const CONTENT: &str = r#"
    INSERT INTO users VALUES (1, 'wazuh', 'HASH1', 1, '2020-11-01 10:00:00.000000'),
                             (2, 'wazuh-wui', 'HASH2', 1, '2020-11-01 10:00:00.000000'),
                             (90, 'cloud', 'HASH90', 0, '2020-11-01 10:00:00.000000'),
                             (100, 'anna', 'HASH100', 1, '2021-02-03 04:05:06.000007'),
                             (105, 'bert', 'HASH105', 0, '2021-02-03 04:05:06.000007');
    INSERT INTO roles VALUES (1, 'administrator', NULL), (3, 'readonly', NULL), (4, 'gone_role', NULL),
                             (100, 'first', '2021-01-01 00:00:00.000000'), (101, 'users_admin', NULL), (102, 'third', NULL);
    INSERT INTO rules VALUES (1, 'wui_elastic_admin', '{"FIND": {"username": "elastic"}}', NULL),
                             (100, 'mine', '{"MATCH":{"team":"x"}}', NULL),
                             (101, 'alike', '{"MATCH": {"team": "x"}}', NULL),
                             (102, 'elastic', '{"FIND": {"username": "elastic"}}', NULL);
    INSERT INTO policies VALUES
        (3, 'agents_read_agents', '{"actions": ["agent:read"], "resources": ["agent:id:*"], "effect": "allow"}', NULL),
        (9, 'gone_policy', '{"actions": ["gone:read"], "resources": ["*:*:*"], "effect": "allow"}', NULL),
        (100, 'own', '{"actions": ["agent:read"], "resources": ["agent:id:007"], "effect": "deny"}', NULL),
        (101, 'tasks', '{"actions": ["task:status"], "resources": ["*:*:*"], "effect": "allow"}', NULL),
        (102, 'logtest_all_logtest', '{"actions": ["logtest:run"], "resources": ["agent:id:001"], "effect": "allow"}', NULL),
        (103, 'tasks-again', '{"actions":["task:status"],"resources":["*:*:*"],"effect":"allow"}', NULL);
    INSERT INTO user_roles (user_id, role_id, level) VALUES
        (1, 1, 0), (2, 1, 0), (1, 100, 1),
        (100, 102, 7), (100, 3, 2), (100, 101, 4), (100, 4, 5), (105, 101, 0), (90, 3, 0);
    INSERT INTO roles_policies (role_id, policy_id, level) VALUES
        (3, 3, 0), (100, 103, 0), (100, 100, 1), (100, 101, 2), (100, 3, 3), (101, 9, 0), (101, 102, 1);
    INSERT INTO roles_rules (role_id, rule_id) VALUES (1, 1), (100, 100), (100, 101), (102, 102), (3, 100);
    INSERT INTO users_token_blacklist VALUES (100, 2000000000, 2000000900);
    INSERT INTO runas_token_blacklist VALUES (2000000001, 2000000901);
"#;

struct Scene {
    directory: tempfile::TempDir,
    path: PathBuf,
}

impl Scene {
    fn new(content: &str) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("rbac.db");
        let old = Single::open(&path, Access::Create).unwrap();
        let content = content.replace("HASH1'", &format!("{}'", password::hash("Old.Passw0rd").unwrap()));
        old.script(&old_schema()).unwrap();
        old.script(&content).unwrap();
        drop(old);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        Self { directory, path }
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.directory.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
            .collect();
        names.sort();
        names
    }
}

fn rows(path: &Path, sql: &str) -> Vec<String> {
    let database = Single::open(path, Access::ReadOnly).unwrap();
    database.look(|reader| reader.all::<String, StoreError, Vec<_>>(sql, bind![], |row| row.get(0))).unwrap()
}

#[test]
fn what_people_made_is_there_again() {
    let scene = Scene::new(CONTENT);
    let before = fs::read(&scene.path).unwrap();

    let lines = IdentityStore::check(&scene.path).unwrap();
    assert!(
        lines
            .first()
            .unwrap()
            .contains("would be upgraded to schema version 1: users 3, roles 3, policies 2, security rules 1"),
        "{lines:?}"
    );
    assert_eq!((fs::read(&scene.path).unwrap(), scene.names()), (before.clone(), vec!["rbac.db".to_owned()]));

    let store = IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap();
    assert_eq!(scene.names(), ["rbac.db", "rbac.db.before-upgrade"]);
    assert_eq!(fs::read(scene.directory.path().join("rbac.db.before-upgrade")).unwrap(), before);
    assert_eq!(fs::metadata(&scene.path).unwrap().mode() & 0o777, 0o600);

    // The password of the administrator is the old one.
    assert!(password::verify("Old.Passw0rd", store.password("wazuh").unwrap().as_deref()));
    assert_eq!(store.password("anna").unwrap().as_deref(), Some("HASH100"));
    let anna = store.user("anna").unwrap().unwrap();
    // In their order: `readonly`, by its name, then one renamed and one of its own; one is no more.
    assert_eq!((anna.id, anna.allow_run_as, anna.roles), (100, true, vec![2, 101, 102]));
    assert_eq!(store.user("wazuh").unwrap().unwrap().roles, [1, 100]);
    assert_eq!(store.user("cloud").unwrap().unwrap().roles, [2]);
    let roles = rows(&scene.path, "SELECT id || ' ' || name FROM roles WHERE id > 88 ORDER BY id");
    assert_eq!(roles, ["100 first", "101 users_admin_user", "102 third"]);
    let policies = rows(&scene.path, "SELECT id || ' ' || name FROM policies WHERE id > 88 ORDER BY id");
    assert_eq!(policies, ["100 own", "102 logtest_all_logtest_user"]);
    // Two that are the same as a default are where the first of them was.
    let linked = rows(
        &scene.path,
        "SELECT role_id || ' ' || policies.name || ' ' || level FROM roles_policies JOIN policies ON policies.id = policy_id \
         WHERE role_id > 88 ORDER BY role_id, level",
    );
    assert_eq!(
        linked,
        ["100 task_status_task 0", "100 own 1", "100 agents_read_agents 2", "101 logtest_all_logtest_user 0"]
    );
    let rules = rows(&scene.path, "SELECT id || ' ' || name || ' ' || rule FROM rules WHERE id > 88");
    assert_eq!(rules, [r#"100 mine {"MATCH": {"team": "x"}}"#]);
    let granted =
        rows(&scene.path, "SELECT role_id || ' ' || rule_id FROM roles_rules WHERE NOT (role_id = 1) ORDER BY 1");
    assert_eq!(granted, ["100 100", "102 1", "2 100"]);
    let created = rows(&scene.path, "SELECT created_at FROM users WHERE id = 100");
    assert_eq!(created, ["2021-02-03 04:05:06.000007"]);

    // What was revoked stays so.
    let token = Issued { user: "anna", roles: &[2, 101, 102], run_as: false, not_before: 2_000_000_000 };
    assert!(store.standing(token).unwrap().unwrap().revoked);
    drop(store);
    // And that was it.
    assert!(IdentityStore::check(&scene.path).unwrap().is_empty());
    drop(IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap());
    assert_eq!(scene.names(), ["rbac.db", "rbac.db.before-upgrade"]);
}

#[test]
fn nothing_but_defaults_becomes_the_defaults() {
    let scene = Scene::new("INSERT INTO users VALUES (1, 'wazuh', 'HASH1', 1, NULL), (2, 'wazuh-wui', 'x', 1, NULL)");
    drop(IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap());
    let fresh = tempfile::tempdir().unwrap();
    let fresh = fresh.path().join("rbac.db");
    create::create(&fresh, Owner::PROCESS).unwrap();
    for sql in [
        "SELECT id || username || allow_run_as FROM users ORDER BY id",
        "SELECT id || name || policy FROM policies ORDER BY id",
        "SELECT role_id || ' ' || policy_id || ' ' || level FROM roles_policies ORDER BY id",
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name",
    ] {
        assert_eq!(rows(&scene.path, sql), rows(&fresh, sql));
    }
}

#[test]
fn names_that_are_taken_get_an_ending() {
    let long = "r".repeat(70);
    let scene = Scene::new(&format!(
        "INSERT INTO users VALUES (100, 'wazuh-wui', 'x', 0, NULL), (101, 'wazuh-wui_user', 'x', 0, NULL);
         INSERT INTO roles VALUES (100, '{long}', NULL), (101, '{long}x', NULL);"
    ));
    drop(IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap());
    let users = rows(&scene.path, "SELECT username FROM users WHERE id > 88 ORDER BY id");
    assert_eq!(users, ["wazuh-wui_user", "wazuh-wui_user_user"]);
    let roles = rows(&scene.path, "SELECT name FROM roles WHERE id > 88 ORDER BY id");
    assert_eq!(roles, ["r".repeat(64), "r".repeat(59) + "_user"]);
}

#[test]
fn older_columns_are_enough() {
    let scene = Scene::new(
        "INSERT INTO users VALUES (100, 'anna', 'x', 1, NULL); INSERT INTO roles VALUES (1, 'administrator', NULL);
         INSERT INTO user_roles VALUES (1, 100, 1, 0, NULL);
        ALTER TABLE users DROP COLUMN created_at; ALTER TABLE users DROP COLUMN allow_run_as;
        ALTER TABLE user_roles DROP COLUMN created_at; DROP TABLE runas_token_blacklist;",
    );
    let store = IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap();
    let anna = store.user("anna").unwrap().unwrap();
    assert_eq!((anna.id, anna.allow_run_as, anna.roles), (100, false, vec![1]));
}

#[test]
fn what_cannot_be_upgraded_is_left_alone() {
    for (content, expected) in [
        ("DROP TABLE users", "no such table: users"),
        (
            "INSERT INTO policies VALUES (100, 'odd', 'no JSON', NULL)",
            "the definition of `odd` (policies, id 100) is no JSON object",
        ),
        ("INSERT INTO users VALUES (100, x'ff00', 'x', 0, NULL)", "cannot be upgraded"),
    ] {
        let scene = Scene::new(content);
        let before = fs::read(&scene.path).unwrap();
        for error in [
            IdentityStore::check(&scene.path).unwrap_err(),
            IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap_err(),
        ] {
            let message = error.to_string();
            assert!(message.contains("rbac.db cannot be upgraded: ") && message.contains(expected), "{message}");
        }
        assert_eq!((fs::read(&scene.path).unwrap(), scene.names()), (before, vec!["rbac.db".to_owned()]), "{expected}");
    }
    // Pages overwritten in the middle.
    let scene = Scene::new(CONTENT);
    let mut damaged = fs::read(&scene.path).unwrap();
    let middle = damaged.len() / 2;
    damaged.get_mut(middle..middle + 6000).unwrap().fill(0x5a);
    fs::write(&scene.path, &damaged).unwrap();
    for error in [
        IdentityStore::check(&scene.path).unwrap_err(),
        IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap_err(),
    ] {
        assert!(error.to_string().contains("rbac.db cannot be upgraded: "), "{error}");
    }
    assert_eq!((fs::read(&scene.path).unwrap(), scene.names()), (damaged, vec!["rbac.db".to_owned()]));
}

#[test]
fn another_backup_is_not_overwritten_and_a_log_is_not_left_behind() {
    let scene = Scene::new(CONTENT);
    fs::write(scene.directory.path().join("rbac.db.before-upgrade"), "of another time").unwrap();
    // A database in another journal mode, with its last change only in the log.
    let user = Single::open(&scene.path, Access::ReadWrite).unwrap();
    user.script("PRAGMA journal_mode = WAL; UPDATE users SET username = 'changed' WHERE id = 105").unwrap();
    let message = IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap_err().to_string();
    assert!(message.contains("cannot be upgraded: another program is using it"), "{message}");
    drop(user);
    let store = IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap();
    assert!(store.user("changed").unwrap().is_some());
    assert_eq!(scene.names(), ["rbac.db", "rbac.db.before-upgrade", "rbac.db.before-upgrade.2"]);
    assert_eq!(fs::read(scene.directory.path().join("rbac.db.before-upgrade")).unwrap(), b"of another time");
}

#[test]
fn several_at_once_upgrade_once() {
    let scene = Scene::new(CONTENT);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| drop(IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap()));
        }
    });
    assert_eq!(scene.names(), ["rbac.db", "rbac.db.before-upgrade"]);
    assert_eq!(rows(&scene.path, "SELECT username FROM users WHERE id > 88 ORDER BY id"), ["cloud", "anna", "bert"]);
}

/// A kill while the new file is written, after the backup is made, and between the two names.
#[test]
fn an_upgrade_that_was_killed_is_made_again() {
    let scene = Scene::new(CONTENT);
    let before = fs::read(&scene.path).unwrap();
    let place = |name: &str| scene.directory.path().join(name);
    fs::write(place(".rbac.db.upgrade.tmp"), "half a database").unwrap();
    fs::write(place(".rbac.db.upgrade.tmp-journal"), "the journal of another").unwrap();
    fs::hard_link(&scene.path, place("rbac.db.before-upgrade")).unwrap();
    let store = IdentityStore::open_or_create(&scene.path, Owner::PROCESS).unwrap();
    assert!(store.user("anna").unwrap().is_some());
    assert_eq!(scene.names(), ["rbac.db", "rbac.db.before-upgrade"]);
    assert_eq!(fs::read(place("rbac.db.before-upgrade")).unwrap(), before);
}
