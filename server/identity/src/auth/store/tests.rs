//! Databases made, opened, changed from outside and refused.

#![allow(clippy::unwrap_used)]

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use super::{
    super::{password, policy, tests::security_directory},
    IdentityStore, Issued, Revoked,
};
use apid_home::clock;
use apid_home::owner::Owner;
use apid_store::{Access, Single, StoreError, bind};

fn opened() -> (tempfile::TempDir, PathBuf, IdentityStore) {
    let directory = security_directory();
    let path = directory.path().join("rbac.db");
    let store = IdentityStore::open_or_create(&path, Owner::PROCESS).unwrap();
    (directory, path, store)
}

/// A change by another process.
fn change(path: &Path, sql: &str) {
    Single::open(path, Access::ReadWrite).unwrap().script(sql).unwrap();
}

fn is_draft(entry: &fs::DirEntry) -> bool {
    entry.file_name().to_string_lossy().ends_with(".tmp")
}

/// Every row but password hashes, instants and the ids of relations, which only tell the order they were made in.
fn content(path: &Path) -> Vec<String> {
    let database = Single::open(path, Access::ReadOnly).unwrap();
    let mut rows: Vec<String> = Vec::new();
    for sql in [
        "SELECT concat_ws('|', 'user', id, username, allow_run_as) FROM users ORDER BY id",
        "SELECT concat_ws('|', 'role', id, name) FROM roles ORDER BY id",
        "SELECT concat_ws('|', 'rule', id, name, rule) FROM rules ORDER BY id",
        "SELECT concat_ws('|', 'policy', id, name, policy) FROM policies ORDER BY id",
        "SELECT concat_ws('|', 'user-role', user_id, role_id, level) FROM user_roles ORDER BY user_id, level",
        "SELECT concat_ws('|', 'role-policy', role_id, policy_id, level) FROM roles_policies ORDER BY role_id, level",
        "SELECT concat_ws('|', 'role-rule', role_id, rule_id) FROM roles_rules ORDER BY role_id, rule_id",
    ] {
        rows.extend(
            database.look(|reader| reader.all::<_, StoreError, Vec<String>>(sql, bind![], |row| row.get(0))).unwrap(),
        );
    }
    rows
}

#[test]
fn a_new_database_has_the_defaults_and_mode() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("rbac.db");
    let store = IdentityStore::open_or_create(&path, Owner::PROCESS).unwrap();
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
    drop(IdentityStore::open_or_create(&path, Owner::PROCESS).unwrap());
    assert_eq!(before, content(&path));
}

#[test]
fn a_database_whose_making_was_killed_is_made_again() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("rbac.db");
    for name in [".rbac.db.tmp", ".rbac.db.tmp-journal", ".rbac.db.tmp-wal"] {
        fs::write(directory.path().join(name), "left by another").unwrap();
    }
    let store = IdentityStore::open_or_create(&path, Owner::PROCESS).unwrap();
    assert_eq!(store.user("wazuh").unwrap().unwrap().roles, [1]);
    drop(store);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[shared_files::needs_shared]
#[test]
fn a_new_database_equals_the_recorded_one() {
    let (_directory, recorded) = apid_testing::homes::recorded();
    let recorded = recorded.security_dir().join("rbac.db");
    let (_made, path, _store) = opened();
    assert_eq!(content(&path), content(&recorded));
    let store = IdentityStore::open_or_create(&recorded, Owner::PROCESS).unwrap();
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
        change(&newer, "PRAGMA user_version = 2");
        fs::read(newer).unwrap()
    };
    let foreign = {
        let foreign = directory.path().join("foreign.db");
        let made = Single::open(&foreign, Access::Create).unwrap();
        made.script("CREATE TABLE t (x); PRAGMA user_version = 1").unwrap();
        fs::read(foreign).unwrap()
    };
    for (content, expected) in [
        (b"not a database at all, not even nearly".to_vec(), "not a usable database"),
        (Vec::new(), "no such table: users"),
        (newer, "schema version 2, newer"),
        (foreign, "no such table: users"),
    ] {
        fs::write(&path, &content).unwrap();
        for error in [
            IdentityStore::check(&path).unwrap_err(),
            IdentityStore::open_or_create(&path, Owner::PROCESS).unwrap_err(),
        ] {
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
    store.revoke(Revoked::Users(&[1]), 900).unwrap();
    let second = store.version();
    assert_ne!(first, second);
    change(&path, "UPDATE users SET allow_run_as = 0 WHERE id = 1");
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
    change(
        &path,
        "INSERT INTO users VALUES (100, 'plain', 'x', 0, NULL); INSERT INTO user_roles VALUES (100, 100, 4, 0, NULL); \
         INSERT INTO users VALUES (101, 'bare', 'x', 0, NULL);",
    );
    let revoked = |user: &str, roles: &[i64], run_as: bool, not_before: i64| {
        store.standing(Issued { user, roles, run_as, not_before }).unwrap().unwrap().revoked
    };

    /// The instant of a revocation, after which some time passes.
    fn instant(store: &IdentityStore, whose: Revoked<'_>) -> i64 {
        store.revoke(whose, 900).unwrap();
        let now = store.now().unwrap();
        store.clock.shift(now - clock::now() + 10);
        now
    }

    let now = instant(&store, Revoked::Users(&[100, 101]));
    // The same second is too early to tell, so it counts as before.
    assert!(revoked("plain", &[4], false, now));
    assert!(!revoked("plain", &[4], false, now + 1));
    assert!(revoked("bare", &[], false, now), "a user without roles can be logged out");
    assert!(!revoked("wazuh", &[1], false, now));

    let now = instant(&store, Revoked::Roles(&[4]));
    assert!(revoked("plain", &[4], false, now));
    assert!(revoked("wazuh", &[4], true, now), "a role that only the token carries");
    assert!(!revoked("wazuh", &[1], false, now));

    let now = instant(&store, Revoked::RunAs);
    assert!(revoked("wazuh", &[1], true, now));
    assert!(!revoked("wazuh", &[1], false, now));
    let now = instant(&store, Revoked::RunAs);
    assert!(revoked("wazuh", &[1], true, now));

    store.clear_revocations(|| Err(StoreError::Interrupted)).unwrap_err();
    assert!(revoked("wazuh", &[1], true, now), "sessions that have not ended");
    store.clear_revocations(|| Ok::<(), StoreError>(())).unwrap();
    assert!(!revoked("wazuh", &[1], true, now));
}

#[test]
fn served_revocations_are_removed() {
    let (_directory, path, store) = opened();
    store.revoke(Revoked::Users(&[1]), 900).unwrap();
    store.clock.shift(1000);
    store.revoke(Revoked::Users(&[2]), 900).unwrap();
    let database = Single::open(&path, Access::ReadOnly).unwrap();
    let left = database.look(|reader| {
        reader.all::<i64, StoreError, Vec<_>>("SELECT user_id FROM users_token_blacklist", bind![], |row| row.get(0))
    });
    assert_eq!(left.unwrap(), [2]);
}

/// The system's clock is set to all kinds of times, and processes come and go.
#[test]
fn an_instant_is_never_before_one_that_was_used() {
    let (_directory, path, store) = opened();
    let start = store.now().unwrap();
    let mut last = start;
    let mut instant = |store: &IdentityStore, what: &str| {
        let now = match what {
            "issue" => store.instant_of_issue(),
            "revoke nobody" => {
                store.revoke(Revoked::Roles(&[]), 900).unwrap();
                store.now().unwrap()
            }
            _ => {
                store.revoke(Revoked::Users(&[1]), 900).unwrap();
                store.now().unwrap()
            }
        };
        assert!(now >= last, "{what}: {now} after {last}");
        last = now;
    };
    for what in ["issue", "revoke", "revoke nobody"] {
        for shift in [0, 3600, -3600, 4000, -100_000, 0] {
            store.clock.shift(shift);
            instant(&store, what);
            // Another process, with a clock that is wrong in its own way.
            let other = IdentityStore::open(&path).unwrap();
            other.clock.shift(-shift);
            instant(&other, what);
            instant(&store, what);
        }
    }
    // All sessions ended: the past does not matter any more.
    store.clock.shift(0);
    store.clear_revocations(|| Ok::<(), StoreError>(())).unwrap();
    let now = store.now().unwrap();
    assert!((start..start + 300).contains(&now), "{now} after {start}");
}

/// An older server, or the manager's own program, has dated a revocation by a clock that was ahead.
#[test]
fn revocations_of_others_count_as_used() {
    let (_directory, path, store) = opened();
    let ahead = clock::now() + 5000;
    for table in ["users_token_blacklist", "roles_token_blacklist", "runas_token_blacklist"] {
        let key = if table.starts_with("runas") { "" } else { "7, " };
        change(&path, &format!("DELETE FROM {table}; INSERT INTO {table} VALUES ({key}{ahead}, {ahead} + 900)"));
        assert!(store.instant_of_issue() >= ahead, "{table}");
        store.clear_revocations(|| Ok::<(), StoreError>(())).unwrap();
    }
}

#[test]
fn a_login_does_the_work_of_all_schemes_in_use() {
    let (_directory, path, store) = opened();
    let schemes = |name: &str| store.password_among(name).unwrap().1;
    assert_eq!(schemes("wazuh"), [password::REFERENCE]);
    let digest = |bytes: usize| "0".repeat(2 * bytes);
    change(
        &path,
        &format!(
            "INSERT INTO users VALUES (100, 'a', 'pbkdf2:sha256:150000$x${}', 0, NULL),
                                      (101, 'b', 'pbkdf2:sha256:150000$other${}', 0, NULL),
                                      (102, 'c', 'pbkdf2:sha512:9$x${}', 0, NULL),
                                      (103, 'd', 'md5$x$00', 0, NULL), (104, 'e', '', 0, NULL), (105, 'f', 'x', 0, NULL),
                                      (106, 'g', 'pbkdf2:sha256:4294967295$x$00', 0, NULL)",
            digest(32),
            digest(32),
            digest(64)
        ),
    );
    let all = schemes("wazuh");
    assert_eq!(all.len(), 3, "{all:?}");
    for name in ["a", "b", "c", "d", "e", "f", "g", "nobody", ""] {
        let (stored, same) = store.password_among(name).unwrap();
        assert_eq!(same, all, "{name}");
        let own = stored.as_deref().and_then(password::Scheme::of);
        assert!(own.is_none_or(|own| all.contains(&own)), "{name}");
    }
    // Without any hash that can be used it is the one of new passwords.
    change(&path, "UPDATE users SET password = 'x'");
    assert_eq!(schemes("wazuh"), [password::REFERENCE]);
    // However many there are, the work is bounded.
    for id in 200..260 {
        change(&path, &format!("INSERT INTO users VALUES ({id}, 'u{id}', 'pbkdf2:sha256:{id}$x$00', 0, NULL)"));
    }
    assert_eq!(schemes("wazuh").len(), super::MOST_SCHEMES);
}

#[test]
fn policies_come_in_the_order_of_roles_and_levels() {
    let (_directory, path, store) = opened();
    change(&path, "UPDATE roles_policies SET level = 1 - level WHERE role_id = 4");
    let token = Issued { user: "wazuh", roles: &[6, 4], run_as: false, not_before: 0 };
    let standing = store.standing(token).unwrap().unwrap();
    let first_actions: Vec<String> =
        standing.policies.iter().map(|text| policy(text).unwrap().actions.first().unwrap().clone()).collect();
    assert_eq!(first_actions, ["cluster:status", "cluster:read_api_config", "group:read", "agent:read"]);
}
