//! Databases made, opened, changed from outside and refused.

#![allow(clippy::unwrap_used)]

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};

use rusqlite::Connection;

use super::{
    super::{password, tests::security_directory},
    Issued, Revoked, Store,
};

fn opened() -> (tempfile::TempDir, PathBuf, Store) {
    let directory = security_directory();
    let path = directory.path().join("rbac.db");
    let store = Store::open_or_create(&path).unwrap();
    (directory, path, store)
}

fn is_draft(entry: &fs::DirEntry) -> bool {
    entry.file_name().to_string_lossy().ends_with(".tmp")
}

/// Every row but password hashes, instants and the ids of relations, which only tell the order they were made in.
fn content(path: &PathBuf) -> Vec<String> {
    let connection = Connection::open(path).unwrap();
    let mut rows = Vec::new();
    for sql in [
        "SELECT concat_ws('|', 'user', id, username, allow_run_as) FROM users ORDER BY id",
        "SELECT concat_ws('|', 'role', id, name) FROM roles ORDER BY id",
        "SELECT concat_ws('|', 'rule', id, name, rule) FROM rules ORDER BY id",
        "SELECT concat_ws('|', 'policy', id, name, policy) FROM policies ORDER BY id",
        "SELECT concat_ws('|', 'user-role', user_id, role_id, level) FROM user_roles ORDER BY user_id, level",
        "SELECT concat_ws('|', 'role-policy', role_id, policy_id, level) FROM roles_policies ORDER BY role_id, level",
        "SELECT concat_ws('|', 'role-rule', role_id, rule_id) FROM roles_rules ORDER BY role_id, rule_id",
    ] {
        let mut statement = connection.prepare(sql).unwrap();
        rows.extend(statement.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap));
    }
    rows
}

#[test]
fn a_new_database_has_the_defaults_and_mode() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("rbac.db");
    let store = Store::open_or_create(&path).unwrap();
    assert_eq!(fs::read_dir(directory.path()).unwrap().filter(|entry| is_draft(entry.as_ref().unwrap())).count(), 0);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    let user = store.user("wazuh").unwrap().unwrap();
    assert_eq!((user.id, user.allow_run_as, user.roles), (1, true, vec![1]));
    assert_eq!(store.user("nobody").unwrap(), None);
    assert!(password::verify("wazuh", store.password("wazuh").unwrap().as_deref()));
    assert!(password::verify("wazuh-wui", store.password("wazuh-wui").unwrap().as_deref()));
    drop(store);
    // Opening again changes nothing.
    let before = content(&path);
    drop(Store::open_or_create(&path).unwrap());
    assert_eq!(before, content(&path));
}

#[shared_files::needs_shared]
#[test]
fn a_new_database_equals_the_recorded_one() {
    let (_directory, recorded) = apid_testing::homes::recorded();
    let recorded = recorded.security_dir().join("rbac.db");
    let (_made, path, _store) = opened();
    assert_eq!(content(&path), content(&recorded));
    let store = Store::open_or_create(&recorded).unwrap();
    assert!(password::verify("wazuh", store.password("wazuh").unwrap().as_deref()));
    assert!(!password::verify("wazuh-wui", store.password("wazuh").unwrap().as_deref()));
}

#[test]
fn an_unusable_file_is_named_and_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("rbac.db");
    let newer = {
        let (_home, newer, store) = opened();
        drop(store);
        Connection::open(&newer).unwrap().pragma_update(None, "user_version", 2).unwrap();
        fs::read(newer).unwrap()
    };
    let foreign = {
        let foreign = directory.path().join("foreign.db");
        Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE t (x); PRAGMA user_version = 1").unwrap();
        fs::read(foreign).unwrap()
    };
    for (content, expected) in [
        (b"not a database at all, not even nearly".to_vec(), "not a usable database"),
        (Vec::new(), "no such table: users"),
        (newer, "schema version 2, newer"),
        (foreign, "no such table: users"),
    ] {
        fs::write(&path, &content).unwrap();
        for error in [Store::check(&path).unwrap_err(), Store::open_or_create(&path).unwrap_err()] {
            let message = error.to_string();
            assert!(message.contains(expected) && message.contains("rbac.db"), "{message}");
        }
        assert_eq!(fs::read(&path).unwrap(), content, "{expected}: the file was changed");
    }
}

#[test]
fn version_moves_with_every_change_by_anyone() {
    let (_directory, path, store) = opened();
    let first = store.version();
    assert_eq!(store.version(), first);
    store.revoke(Revoked::Users(&[1]), 10, 900).unwrap();
    let second = store.version();
    assert_ne!(first, second);
    Connection::open(&path).unwrap().execute("UPDATE users SET allow_run_as = 0 WHERE id = 1", []).unwrap();
    let third = store.version();
    assert_ne!(second, third);
    assert!(!store.user("wazuh").unwrap().unwrap().allow_run_as);
    // A file put in its place.
    let (_other, other, store_of_other) = opened();
    drop(store_of_other);
    for suffix in ["-wal", "-shm"] {
        let _ = fs::remove_file(path.with_file_name(format!("rbac.db{suffix}")));
    }
    fs::rename(other, &path).unwrap();
    assert_ne!(store.version(), third);
    assert!(store.user("wazuh").unwrap().unwrap().allow_run_as);
}

#[test]
fn revocation_reaches_the_right_tokens() {
    let (_directory, path, store) = opened();
    Connection::open(&path)
        .unwrap()
        .execute_batch("INSERT INTO users VALUES (100, 'plain', 'x', 0, NULL); INSERT INTO user_roles VALUES (100, 100, 4, 0, NULL); INSERT INTO users VALUES (101, 'bare', 'x', 0, NULL);")
        .unwrap();
    let revoked = |user: &str, roles: &[i64], run_as: bool, not_before: i64| {
        store.standing(Issued { user, roles, run_as, not_before }).unwrap().unwrap().revoked
    };

    store.revoke(Revoked::Users(&[100, 101]), 1000, 900).unwrap();
    // The same second is too early to tell, so it counts as before.
    assert!(revoked("plain", &[4], false, 1000));
    assert!(!revoked("plain", &[4], false, 1001));
    assert!(revoked("bare", &[], false, 1000), "a user without roles can be logged out");
    assert!(!revoked("wazuh", &[1], false, 1000));

    store.revoke(Revoked::Roles(&[4]), 2000, 900).unwrap();
    assert!(revoked("plain", &[4], false, 2000));
    assert!(revoked("wazuh", &[4], true, 2000), "a role that only the token carries");
    assert!(!revoked("wazuh", &[1], false, 2000));

    store.revoke(Revoked::RunAs, 3000, 900).unwrap();
    assert!(revoked("wazuh", &[1], true, 3000));
    assert!(!revoked("wazuh", &[1], false, 3000));
    store.revoke(Revoked::RunAs, 3005, 900).unwrap();
    assert!(revoked("wazuh", &[1], true, 3005));

    store.clear_revocations().unwrap();
    assert!(!revoked("wazuh", &[1], true, 3000));
}

#[test]
fn served_revocations_are_removed() {
    let (_directory, path, store) = opened();
    store.revoke(Revoked::Users(&[1]), 1000, 900).unwrap();
    store.revoke(Revoked::Users(&[2]), 1901, 900).unwrap();
    let left: Vec<i64> = Connection::open(&path)
        .unwrap()
        .prepare("SELECT user_id FROM users_token_blacklist")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(left, [2]);
}

#[test]
fn policies_come_in_the_order_of_roles_and_levels() {
    let (_directory, path, store) = opened();
    Connection::open(&path)
        .unwrap()
        .execute_batch("UPDATE roles_policies SET level = 1 - level WHERE role_id = 4")
        .unwrap();
    let token = Issued { user: "wazuh", roles: &[6, 4], run_as: false, not_before: 0 };
    let standing = store.standing(token).unwrap().unwrap();
    let first_actions: Vec<String> =
        standing.policies.iter().map(|text| super::policy(text).unwrap().actions.first().unwrap().clone()).collect();
    assert_eq!(first_actions, ["cluster:status", "cluster:read_api_config", "group:read", "agent:read"]);
}
