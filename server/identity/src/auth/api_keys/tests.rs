#![allow(clippy::unwrap_used, clippy::panic)]

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use apid_store::{Access, Single};

use super::super::tests::security_directory;
use super::super::{Authenticator, Options, TokenError};
use super::{ApiKey, MadeKey, NewKey};
use crate::Fault;
use crate::auth::Session;
use crate::auth::store::Revoked;

const PEER: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn open(directory: &std::path::Path) -> Authenticator {
    Authenticator::open(directory, &Options { recheck: Duration::ZERO, ..Options::default() }).unwrap()
}

fn new(name: &str) -> NewKey {
    NewKey {
        name: name.to_owned(),
        user_id: 1,
        roles: None,
        networks: Vec::new(),
        lifetime: None,
        created_by: "wazuh".to_owned(),
    }
}

async fn ask(auth: &Authenticator, text: &str) -> Result<Arc<Session>, &'static str> {
    auth.session_by_key(PEER, text).await.map_err(|rejected| match rejected.error {
        TokenError::Invalid => "invalid",
        TokenError::Expired => "expired",
        TokenError::Failed(_) => "failed",
    })
}

fn change(directory: &std::path::Path, sql: &str) {
    Single::open(&directory.join("rbac.db"), Access::ReadWrite).unwrap().script(sql).unwrap();
}

#[tokio::test]
async fn a_key_stands_for_its_user_until_it_is_revoked() {
    let directory = security_directory();
    let auth = open(directory.path());
    let MadeKey { key, text } = auth.make_api_key(new("one")).unwrap();
    let first = ask(&auth, &text).await.unwrap();
    assert_eq!((first.user.as_str(), first.user_id, first.roles.as_slice()), ("wazuh", 1, &[1][..]));
    assert_eq!(first.key.as_deref(), Some("one"));
    assert!(first.permissions.allows("agent:read", "agent:id", "001"));
    let work = auth.work_on_passwords();
    assert!(Arc::ptr_eq(&first, &ask(&auth, &text).await.unwrap()));
    assert_eq!(auth.work_on_passwords(), work, "no password is worked on");

    // The end of all sessions is not that of a key, nor is another password.
    auth.revoke(Revoked::Users(&[1])).unwrap();
    auth.revoke_all().unwrap();
    change(directory.path(), "UPDATE users SET password = 'x' WHERE id = 1");
    assert!(ask(&auth, &text).await.is_ok());

    assert_eq!(auth.make_api_key(new("one")).unwrap_err(), Fault::KeyExists);
    let other = auth.make_api_key(new("two")).unwrap();
    let removed = auth.remove_api_keys(|known| known.id == key.id).unwrap();
    assert_eq!(removed.iter().map(|removed| removed.id).collect::<Vec<_>>(), [key.id]);
    assert_eq!(ask(&auth, &text).await.unwrap_err(), "invalid");
    assert!(ask(&auth, &other.text).await.is_ok());
    assert_eq!(auth.make_api_key(new("one")).unwrap().key.id, 3, "no id is given twice");
    // What is no key of this home is refused before anything is looked at.
    for text in ["wzk_", &text.replace("wzk_", "wzk_0"), "eyJ"] {
        assert_eq!(ask(&auth, text).await.unwrap_err(), "invalid", "{text}");
    }
    let file = std::fs::read_to_string(directory.path().join("api_keys.json")).unwrap();
    assert!(!file.contains("wzk_") && !file.contains(other.text.get(4..).unwrap()));
}

#[tokio::test]
async fn another_process_revokes_and_a_damaged_file_takes_no_key() {
    let directory = security_directory();
    let (auth, other) = (open(directory.path()), open(directory.path()));
    let text = other.make_api_key(new("one")).unwrap().text;
    assert!(ask(&auth, &text).await.is_ok());
    other.remove_api_keys(|_| true).unwrap();
    assert_eq!(ask(&auth, &text).await.unwrap_err(), "invalid");

    let text = auth.make_api_key(new("two")).unwrap().text;
    let path = directory.path().join("api_keys.json");
    let sound = std::fs::read(&path).unwrap();
    std::fs::write(&path, "{").unwrap();
    assert_eq!(ask(&auth, &text).await.unwrap_err(), "failed");
    assert!(auth.make_api_key(new("three")).is_err(), "it is not written over");
    let error = Authenticator::open(directory.path(), &Options::default()).unwrap_err().to_string();
    assert!(error.contains("api_keys.json is damaged") && error.contains("move it away"), "{error}");
    assert!(Authenticator::check(directory.path(), &Options::default()).is_err());
    std::fs::write(&path, sound).unwrap();
    assert!(ask(&auth, &text).await.is_ok());
}

#[tokio::test]
async fn a_key_ends_with_its_user_and_not_with_another_one_of_the_same_id_and_name() {
    let directory = security_directory();
    let auth = open(directory.path());
    change(
        directory.path(),
        "INSERT INTO users (id, username, password, allow_run_as, created_at)
         VALUES (100, 'anna', 'x', 0, '2026-01-01');
         INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES (100, 2, 0, '');",
    );
    let text = auth.make_api_key(NewKey { user_id: 100, ..new("one") }).unwrap().text;
    assert_eq!(ask(&auth, &text).await.unwrap().roles, [2]);
    let again = "DELETE FROM users WHERE id = 100; \
                 INSERT INTO users (id, username, password, allow_run_as, created_at) \
                 VALUES (100, 'anna', 'x', 0, '2026-01-02');";
    change(directory.path(), again);
    assert_eq!(ask(&auth, &text).await.unwrap_err(), "invalid");
    assert_eq!(auth.make_api_key(NewKey { user_id: 101, ..new("two") }).unwrap_err(), Fault::MissingUser);
    let keys = auth.make_api_key(new("two")).and_then(|_| auth.api_keys()).unwrap();
    let names: Vec<String> = keys.into_iter().map(|key| key.name).collect();
    assert_eq!(names, ["two"], "keys of users that are gone are cleared up");
}

#[tokio::test]
async fn a_narrowed_key_can_never_do_more_than_its_user() {
    let directory = security_directory();
    let auth = open(directory.path());
    // Role 100 allows agents, role 101 denies one of them and allows groups.
    change(
        directory.path(),
        r#"INSERT INTO users (id, username, password, allow_run_as, created_at) VALUES (100, 'anna', 'x', 0, '');
        INSERT INTO roles (id, name, created_at) VALUES (100, 'agents', ''), (101, 'rest', '');
        INSERT INTO policies (id, name, policy, created_at) VALUES
            (100, 'a', '{"actions": ["agent:read"], "resources": ["agent:id:*"],  "effect": "allow"}', ''),
            (101, 'b', '{"actions": ["agent:read"], "resources": ["agent:id:001"], "effect": "deny"}', ''),
            (102, 'c', '{"actions": ["group:read"], "resources": ["group:id:*"],  "effect": "allow"}', '');
        INSERT INTO roles_policies (role_id, policy_id, level, created_at) VALUES
            (100, 100, 0, ''), (101, 101, 0, ''), (101, 102, 1, '');
        INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES (100, 100, 0, ''), (100, 101, 1, '');"#,
    );
    let of = |name: &str, roles: Option<Vec<i64>>| NewKey { user_id: 100, roles, ..new(name) };
    let whole = auth.make_api_key(of("whole", None)).unwrap().text;
    let narrow = auth.make_api_key(of("narrow", Some(vec![100, 100]))).unwrap().text;
    let may = |session: &Session| {
        let may = |action: &str, kind: &str, id: &str| session.permissions.allows(action, kind, id);
        (may("agent:read", "agent:id", "002"), may("agent:read", "agent:id", "001"), may("group:read", "group:id", "a"))
    };
    assert_eq!(may(&ask(&auth, &whole).await.unwrap()), (true, false, true));
    let session = ask(&auth, &narrow).await.unwrap();
    assert_eq!((may(&session), session.roles.as_slice()), ((true, false, false), &[100][..]));
    assert_eq!(auth.make_api_key(of("other", Some(vec![1]))).unwrap_err(), Fault::RoleNotLinked);

    // A role that is taken away is taken from the key, and without any role it is refused, whatever the mode.
    change(directory.path(), "DELETE FROM user_roles WHERE user_id = 100 AND role_id = 100");
    assert_eq!(ask(&auth, &narrow).await.unwrap_err(), "invalid");
    assert_eq!(may(&ask(&auth, &whole).await.unwrap()), (false, false, true));
}

#[tokio::test]
async fn networks_and_expiry_are_held() {
    let directory = security_directory();
    let auth = open(directory.path());
    let elsewhere = NewKey { networks: vec!["192.0.2.0/24".to_owned()], ..new("elsewhere") };
    let text = auth.make_api_key(elsewhere).unwrap().text;
    assert_eq!(ask(&auth, &text).await.unwrap_err(), "invalid");
    assert!(auth.session_by_key("192.0.2.7".parse().unwrap(), &text).await.is_ok());
    assert!(auth.session_by_key("::ffff:192.0.2.7".parse().unwrap(), &text).await.is_ok());
    let text = auth.make_api_key(NewKey { lifetime: Some(60), ..new("short") }).unwrap().text;
    assert!(ask(&auth, &text).await.is_ok());
    auth.shift_clock(61);
    assert_eq!(ask(&auth, &text).await.unwrap_err(), "expired");
    for (new, fault) in [
        (NewKey { networks: vec!["x".to_owned()], ..new("a") }, Fault::KeyNetwork { network: "x".to_owned() }),
        (NewKey { networks: vec!["10.0.0.1".to_owned(); 65], ..new("a") }, Fault::KeyTooWide),
        (new(""), Fault::KeyName),
        (new("a b"), Fault::KeyName),
        (new(&"a".repeat(65)), Fault::KeyName),
    ] {
        assert_eq!(auth.make_api_key(new).unwrap_err(), fault);
    }
}

#[tokio::test]
async fn the_last_use_is_kept_without_a_write_for_each_request() {
    let directory = security_directory();
    let path = directory.path().join("api_keys.json");
    let stored = || {
        let document: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        document.pointer("/keys/0/last_used_at").unwrap().as_i64()
    };
    let auth = open(directory.path());
    let text = auth.make_api_key(new("one")).unwrap().text;
    let last = |auth: &Authenticator| auth.api_keys().unwrap().first().and_then(|key: &ApiKey| key.last_used_at);
    assert_eq!((last(&auth), stored()), (None, None));
    ask(&auth, &text).await.unwrap();
    while stored().is_none() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let first = stored();
    auth.shift_clock(30);
    ask(&auth, &text).await.unwrap();
    assert!(last(&auth) > first);
    assert_eq!(stored(), first, "not within the minute");
    let later = last(&auth);
    drop(auth);
    for _ in 0..1_000 {
        // The worker that wrote the first use may be the last who has the authenticator.
        if stored() == later {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("what was not written is not written at the end");
}
