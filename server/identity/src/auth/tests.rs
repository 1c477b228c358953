//! Logins, sessions and their end, over real files.

#![allow(clippy::unwrap_used)]

use std::{
    fs,
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, LazyLock},
    time::Duration,
};

use serde_json::{Value, json};
use shared_files::needs_shared;

use super::TokenDates;
use super::{
    Authenticator, LoginError, Options, Session, TokenError,
    patterns::Patterns,
    store::{GrantingRule, IdentityStore, Revoked},
    token,
};
use crate::Fault;
use apid_home::clock;
use apid_home::owner::Owner;
use apid_store::{Access, Single};

const PEER: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A directory with the default database. Its passwords are hashed once for all tests: that takes long, as it must.
pub fn security_directory() -> tempfile::TempDir {
    static DATABASE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("rbac.db");
        drop(IdentityStore::open_or_create(&path, Owner::PROCESS).unwrap());
        fs::read(path).unwrap()
    });
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("rbac.db"), &*DATABASE).unwrap();
    directory
}

pub(super) struct Fixture {
    directory: tempfile::TempDir,
    pub(super) auth: Authenticator,
}

impl Fixture {
    /// Users 100 `plain` (role 4) and 101 `bare` (no role), neither with authorization contexts.
    pub(super) fn new() -> Self {
        Self::with(&Options { max_login_attempts: 3, recheck: Duration::ZERO, ..Options::default() })
    }

    pub(super) fn with(options: &Options) -> Self {
        let directory = security_directory();
        let auth = Authenticator::open(directory.path(), options).unwrap();
        let fixture = Self { directory, auth };
        fixture.sql(
            "INSERT INTO users VALUES (100, 'plain', 'x', 0, NULL), (101, 'bare', 'x', 0, NULL);
             INSERT INTO user_roles VALUES (100, 100, 4, 0, NULL);",
        );
        fixture
    }

    /// The same home, opened by another process.
    pub(super) fn reopened(&self) -> Authenticator {
        Authenticator::open(self.directory.path(), &Options { recheck: Duration::ZERO, ..Options::default() }).unwrap()
    }

    pub(super) const fn directory(&self) -> &tempfile::TempDir {
        &self.directory
    }

    /// A change by another process.
    pub(super) fn sql(&self, sql: &str) {
        let database = Single::open(&self.directory.path().join("rbac.db"), Access::ReadWrite).unwrap();
        database.script(sql).unwrap();
    }

    pub(super) async fn token(&self, user: &str) -> String {
        self.auth.issue(user).await.unwrap().unwrap()
    }

    pub(super) async fn check(&self, token: &str) -> &'static str {
        let rejected = match self.auth.session(token).await {
            Ok(_) => return "valid",
            Err(rejected) => rejected.error,
        };
        match rejected {
            TokenError::Invalid => "invalid",
            TokenError::Expired => "expired",
            TokenError::Failed(Fault::UnusablePolicy) => "unusable policy",
            TokenError::Failed(_) => "failed",
        }
    }

    pub(super) async fn login(&self, name: &str, password: &str) -> &'static str {
        match self.auth.login(PEER, Some((name.to_owned(), password.to_owned()))).await {
            Ok(_) => "ok",
            Err(LoginError::Credentials) => "wrong",
            Err(LoginError::Blocked) => "blocked",
            Err(LoginError::Busy) => "busy",
            Err(LoginError::Failed(_)) => "failed",
        }
    }
}

#[tokio::test]
async fn a_token_stands_for_a_session() {
    let fixture = Fixture::new();
    let session = fixture.auth.session(&fixture.token("wazuh").await).await.unwrap();
    assert_eq!((session.user.as_str(), session.user_id, session.run_as), ("wazuh", 1, false));
    assert_eq!(session.roles, [1]);
    assert!(session.permissions.allows_whole("agent:create"));
    assert_eq!(session.node(), "node01");

    let session = fixture.auth.session(&fixture.token("plain").await).await.unwrap();
    assert!(!session.permissions.allows_whole("agent:create"));
    assert_eq!(session.node(), "unknown-node");

    assert!(fixture.auth.issue("nobody").await.unwrap().is_none());
}

#[tokio::test]
async fn a_session_is_made_once_until_something_changes() {
    let fixture = Fixture::new();
    let token = fixture.token("wazuh").await;
    let first = fixture.auth.session(&token).await.unwrap();
    assert!(Arc::ptr_eq(&first, &fixture.auth.session(&token).await.unwrap()));
    fixture.sql("UPDATE users SET created_at = 'now' WHERE id = 2");
    let second = fixture.auth.session(&token).await.unwrap();
    assert!(!Arc::ptr_eq(&first, &second));
    assert!(Arc::ptr_eq(&second, &fixture.auth.session(&token).await.unwrap()));
}

#[tokio::test]
async fn changes_by_others_end_the_right_sessions() {
    let fixture = Fixture::new();
    let (wazuh, plain, bare) =
        (fixture.token("wazuh").await, fixture.token("plain").await, fixture.token("bare").await);
    let all = async |fixture: &Fixture| {
        [fixture.check(&wazuh).await, fixture.check(&plain).await, fixture.check(&bare).await]
    };
    assert_eq!(all(&fixture).await, ["valid"; 3]);

    // Roles of a user differ from the token's, for one without authorization contexts.
    fixture.sql(
        "INSERT INTO user_roles VALUES (101, 100, 5, 1, NULL); INSERT INTO user_roles VALUES (102, 1, 5, 1, NULL)",
    );
    assert_eq!(all(&fixture).await, ["valid", "invalid", "valid"]);
    fixture.sql("DELETE FROM user_roles WHERE id >= 101");
    assert_eq!(all(&fixture).await, ["valid"; 3]);

    // A permission is gone for the next request already.
    fixture.sql("DELETE FROM roles_policies WHERE role_id = 4");
    let session = fixture.auth.session(&plain).await.unwrap();
    assert!(session.permissions.resolve_any("agent:read", "agent:id", &crate::rbac::Nothing).is_err());

    // A bad resource shuts out its holders and nobody else.
    fixture.sql(
        r#"INSERT INTO policies VALUES (100, 'bad', '{"actions": ["a:b"], "resources": ["x-y:z:1"], "effect": "allow"}', NULL);
           INSERT INTO roles_policies VALUES (100, 4, 100, 0, NULL);"#,
    );
    assert_eq!(all(&fixture).await, ["valid", "unusable policy", "valid"]);

    fixture.sql("DELETE FROM users WHERE id = 101");
    assert_eq!(fixture.check(&bare).await, "invalid");
}

#[tokio::test]
async fn revocation_ends_sessions_at_once() {
    let fixture = Fixture::new();
    let (wazuh, bare) = (fixture.token("wazuh").await, fixture.token("bare").await);
    assert_eq!([fixture.check(&wazuh).await, fixture.check(&bare).await], ["valid"; 2]);
    fixture.auth.revoke(Revoked::Users(&[101])).unwrap();
    assert_eq!([fixture.check(&wazuh).await, fixture.check(&bare).await], ["valid", "invalid"]);
    fixture.auth.revoke_all().unwrap();
    assert_eq!([fixture.check(&wazuh).await, fixture.check(&bare).await], ["invalid"; 2]);
    assert_eq!(fixture.check(&fixture.token("bare").await).await, "valid", "earlier revocations are forgotten");
}

#[tokio::test]
async fn a_login_in_the_second_of_a_change_gets_a_token_that_is_good() {
    let fixture = Fixture::new();
    for whose in [Revoked::Users(&[100]), Revoked::Roles(&[4])] {
        fixture.auth.revoke(whose).unwrap();
        assert_eq!(fixture.check(&fixture.token("plain").await).await, "valid", "{whose:?}");
    }
    fixture.auth.revoke(Revoked::RunAs).unwrap();
    let token = fixture.auth.issue_for("wazuh", json!({"user": "x"})).await.unwrap().unwrap();
    assert_eq!(fixture.check(&token).await, "valid");
}

#[tokio::test]
async fn a_login_does_not_outlive_its_password() {
    let fixture = Fixture::new();
    let login = fixture.auth.login(PEER, Some(("wazuh".to_owned(), "wazuh".to_owned()))).await.unwrap();
    assert!(fixture.auth.issue_to(&login, None, TokenDates::default()).await.unwrap().is_some());
    assert!(!format!("{login:?}").contains("scrypt"));
    fixture.sql("UPDATE users SET password = 'scrypt:32768:8:1$other$00' WHERE username = 'wazuh'");
    assert!(fixture.auth.issue_to(&login, None, TokenDates::default()).await.unwrap().is_none());
}

#[tokio::test]
async fn another_process_may_change_keys_and_configuration() {
    let fixture = Fixture::new();
    let token = fixture.token("wazuh").await;
    assert_eq!(fixture.check(&token).await, "valid");
    let settings = fixture.directory.path().join("security.yaml");

    fs::write(&settings, "auth_token_exp_timeout: 60\n").unwrap();
    assert_eq!(fixture.check(&token).await, "expired");
    fs::write(&settings, "rbac_mode: black\n").unwrap();
    assert_eq!(fixture.check(&token).await, "expired");
    let black = fixture.token("bare").await;
    assert!(fixture.auth.session(&black).await.unwrap().permissions.allows_whole("agent:create"));
    // A faulty file changes nothing.
    fs::write(&settings, "rbac_mode: grey\n").unwrap();
    assert_eq!([fixture.check(&token).await, fixture.check(&black).await], ["expired", "valid"]);
    fs::remove_file(&settings).unwrap();
    assert_eq!([fixture.check(&token).await, fixture.check(&black).await], ["valid", "expired"]);

    let other = security_directory();
    Authenticator::open(other.path(), &Options::default()).unwrap();
    for file in ["private_key.pem", "public_key.pem"] {
        fs::copy(other.path().join(file), fixture.directory.path().join(file)).unwrap();
    }
    assert_eq!(fixture.check(&token).await, "invalid");
    assert_eq!(fixture.check(&fixture.token("wazuh").await).await, "valid");
}

#[tokio::test]
async fn dates_are_looked_at_every_time() {
    let fixture = Fixture::new();
    let current = fixture.auth.0.current();
    let now = clock::now();
    let token = |issued: i64| {
        let claims = token::Claims::new("wazuh", vec![1], current.settings.mode, issued, 900);
        token::encode(&claims, &current.keys).unwrap()
    };
    for (issued, expected) in [(now - 100, "valid"), (now - 901, "invalid"), (now + 60, "invalid")] {
        assert_eq!(fixture.check(&token(issued)).await, expected);
    }
    // Also of a token that is remembered.
    let token = token(now - 898);
    let remembered = fixture.auth.session(&token).await;
    assert!(remembered.is_ok());
    let digest = super::digest(&token);
    let mut entry = fixture.auth.0.cache.get(&digest).unwrap();
    entry.claims = Arc::new(token::Claims::new("wazuh", vec![1], current.settings.mode, now - 901, 900));
    fixture.auth.0.cache.put(digest, entry);
    assert_eq!(fixture.check(&token).await, "invalid");
}

#[tokio::test]
async fn what_is_remembered_is_bounded() {
    let fixture = Fixture::new();
    let token = fixture.token("wazuh").await;
    fixture.auth.session(&token).await.unwrap();
    let entry = fixture.auth.0.cache.get(&super::digest(&token)).unwrap();
    for number in 0..super::REMEMBERED * 2 {
        fixture.auth.0.cache.put(super::digest(&number.to_string()), entry.clone());
        // One that is used again and again stays.
        assert!(fixture.auth.0.cache.get(&super::digest(&token)).is_some());
    }
    assert!(fixture.auth.0.cache.len() <= super::REMEMBERED);
    // Forgeries are not remembered at all.
    let before = fixture.auth.0.cache.len();
    assert_eq!(fixture.check("a.b.c").await, "invalid");
    assert_eq!(fixture.auth.0.cache.len(), before);
}

#[tokio::test]
async fn guessing_is_blocked_even_with_the_right_password() {
    let fixture = Fixture::new();
    assert_eq!(fixture.login("wazuh", "wazuh").await, "ok");
    assert_eq!(fixture.login("wazuh", "no").await, "wrong");
    assert_eq!(fixture.login("nobody", "no").await, "wrong");
    // A success does not take failures back.
    assert_eq!(fixture.login("wazuh", "wazuh").await, "ok");
    // A header that could not be read counts.
    assert!(matches!(fixture.auth.login(PEER, None).await, Err(LoginError::Credentials)));
    assert_eq!(fixture.login("wazuh", "wazuh").await, "blocked");
    let other = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7));
    assert!(fixture.auth.login(other, Some(("wazuh".to_owned(), "wazuh".to_owned()))).await.is_ok());
}

#[needs_shared]
#[tokio::test]
async fn the_recorded_home_opens_and_its_users_log_in() {
    let (_directory, home) = apid_testing::homes::recorded();
    let auth = Authenticator::open(&home.security_dir(), &Options::default()).unwrap();
    auth.login(PEER, Some(("wazuh".to_owned(), "wazuh".to_owned()))).await.unwrap();
    let token = auth.issue("wazuh").await.unwrap().unwrap();
    let session: Arc<Session> = auth.session(&token).await.unwrap();
    assert!(session.permissions.allows_whole("security:revoke"));
}

/// See docs/facts/02-rbac.md, section 6.4.
#[test]
fn roles_are_selected_in_the_order_of_the_table() {
    const YES: &str = r#"{"MATCH": {}}"#;
    const NO: &str = r#"{"NOT": [{"MATCH": {}}]}"#;
    const DEEP: &str = r#"{"FIND": {"absent": 1}}"#;
    let costly = |count: usize| format!(r#"{{"FIND": ["{}"]}}"#, "x".repeat(count << 20));
    let deep = (0..10).fold(json!({}), |inner, _| json!({"a": inner}));
    let granted = |context: &Value, user, rules: &[(i64, i64, &str)]| {
        let rule =
            |(role, id, text): &(i64, i64, &str)| GrantingRule { role: *role, id: *id, text: (*text).to_owned() };
        super::issue::granted(context, user, &rules.iter().map(rule).collect::<Vec<_>>(), &Patterns::default())
    };
    let context = json!({"a": 1});
    assert_eq!(granted(&context, 1, &[(3, 101, YES), (4, 100, YES), (100, 100, YES)]), [3, 4, 100]);
    // Once, by whichever of its rules holds first.
    assert_eq!(granted(&context, 1, &[(3, 100, NO), (3, 101, YES), (3, 102, YES), (4, 102, NO)]), [3]);
    // Reserved rules are for the user 2 alone, be that one's name what it may; others are for everybody.
    let rules = [(1, 1, YES), (2, 99, YES), (3, 100, YES)];
    for (user, expected) in [(1, &[3][..]), (2, &[1, 2, 3]), (3, &[3]), (100, &[3])] {
        assert_eq!(granted(&context, user, &rules), expected, "{user}");
    }
    // Too deep: neither this rule nor the later ones of its role, but those of others.
    assert_eq!(granted(&deep, 1, &[(3, 100, NO), (3, 101, DEEP), (3, 102, YES), (4, 102, YES)]), [4]);
    assert_eq!(granted(&deep, 1, &[(3, 100, YES), (3, 101, DEEP)]), [3]);
    // What is no rule counts for nothing.
    assert_eq!(granted(&context, 1, &[(3, 100, "{"), (4, 101, "[]"), (5, 102, "{}"), (6, 103, YES)]), [6]);
    // Too costly: nothing from there on.
    let (much, more) = (costly(20), costly(20));
    assert_eq!(granted(&context, 1, &[(3, 100, YES), (4, 101, &much), (5, 102, &more), (6, 103, YES)]), [3]);
}

#[tokio::test]
async fn a_context_grants_the_roles_whose_rules_it_meets() {
    let fixture = Fixture::new();
    fixture.sql(
        r#"INSERT INTO rules VALUES (100, 'it', '{"MATCH": {"dept": "it"}}', NULL), (101, 'any', '{"FIND": {"r''^dept''": "r''.''"}}', NULL);
           INSERT INTO roles_rules VALUES (100, 5, 100, NULL), (101, 4, 101, NULL), (102, 5, 101, NULL);"#,
    );
    let roles = async |user: &str, context: Value| {
        let token = fixture.auth.issue_for(user, context).await.unwrap().unwrap();
        let session = fixture.auth.session(&token).await.unwrap();
        assert!(session.run_as);
        (session.roles.clone(), session.hash_auth_context.clone().unwrap())
    };
    assert_eq!(roles("wazuh", json!({"dept": "it"})).await.0, [4, 5]);
    assert_eq!(roles("wazuh", json!({"x": {"dept": "hr"}})).await.0, [4, 5]);
    // No rule met: a token without any role. Its digest is the recorded one.
    assert_eq!(
        roles("wazuh", json!({"user_name": "x"})).await,
        (vec![], "e0241146bbec582e5af51f0d61a0707b".to_owned())
    );
    // Shipped rules are for the web interface.
    assert_eq!(roles("wazuh", json!({"username": "elastic"})).await.0, [0_i64; 0]);
    assert_eq!(roles("wazuh-wui", json!({"username": "elastic"})).await.0, [1]);
    // An empty context stands for the user's own roles, whether or not contexts are accepted.
    assert_eq!(roles("wazuh", json!({})).await.0, [1]);
    assert_eq!(roles("plain", json!({})).await.0, [4]);
    let refusal = fixture.auth.issue_for("plain", json!({"dept": "it"})).await;
    assert_eq!(refusal, Err(Fault::ContextNotAllowed));
}

#[tokio::test]
async fn between_two_looks_our_own_changes_count_and_those_of_others_do_not() {
    let fixture = Fixture::with(&Options { recheck: Duration::from_secs(3600), ..Options::default() });
    let token = fixture.token("plain").await;
    fixture.auth.session(&token).await.unwrap();
    fixture.sql("DELETE FROM users WHERE id = 100");
    fixture.auth.session(&token).await.unwrap();
    // Somebody else's token; what counts is that the database was changed here.
    fixture.auth.revoke(Revoked::Users(&[101])).unwrap();
    assert!(matches!(fixture.auth.session(&token).await.unwrap_err().error, TokenError::Invalid));
}
