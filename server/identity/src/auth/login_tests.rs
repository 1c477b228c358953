//! What a login costs, and when its turn comes.

#![allow(clippy::unwrap_used)]

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
    time::Duration,
};

use super::{Authenticator, LoginError, Options, Work, password, tests::Fixture};

fn address(number: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(192, 0, 2, number))
}

async fn login(auth: &Authenticator, peer: IpAddr, name: &str, password: &str) -> Result<(), LoginError> {
    auth.login(peer, Some((name.to_owned(), password.to_owned()))).await.map(drop)
}

/// The work of one login.
async fn work(auth: &Authenticator, name: &str, password: &str) -> Work {
    let before = auth.work_on_passwords();
    let _ = login(auth, address(1), name, password).await;
    let after = auth.work_on_passwords();
    let pbkdf2 = std::array::from_fn(|at| after.pbkdf2.get(at).unwrap() - before.pbkdf2.get(at).unwrap());
    Work { scrypt: after.scrypt - before.scrypt, pbkdf2 }
}

#[tokio::test]
async fn names_and_hashes_cannot_be_told_by_the_work_of_a_login() {
    let fixture = Fixture::with(&Options { max_login_attempts: 1_000, ..Options::default() });
    // "Password", as RFC 7914 has it, and other kinds; all small, because this is no test of time.
    let old = "pbkdf2:sha256:80000$NaCl$4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56\
               a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d";
    fixture.sql(&format!(
        "INSERT INTO users VALUES (110, 'old', '{old}', 0, NULL),
                                  (111, 'runs', '{old}', 1, NULL),
                                  (112, 'sha1', 'pbkdf2:sha1:1000$x${}', 0, NULL),
                                  (113, 'small', 'scrypt:1024:8:1$x${}', 0, NULL),
                                  (114, 'broken', 'pbkdf2:sha256:x$x$00', 0, NULL), (115, 'empty', '', 0, NULL);
         UPDATE users SET password = 'scrypt:2048:8:1$x${}' WHERE id IN (1, 2);",
        "0".repeat(40),
        "0".repeat(128),
        "0".repeat(128)
    ));
    let expected = work(&fixture.auth, "nobody", "guess").await;
    assert_eq!(expected, Work { scrypt: 2 * 8 * (1024 + 2048), pbkdf2: [1000, 160_000, 0] });
    for name in ["wazuh", "old", "runs", "sha1", "small", "broken", "empty", "plain", "bare", ""] {
        assert_eq!(work(&fixture.auth, name, "guess").await, expected, "{name}");
    }
    assert!(login(&fixture.auth, address(1), "old", "Password").await.is_ok());
    assert_eq!(work(&fixture.auth, "old", "Password").await, expected);
    // The hash stays as it was, as with the manager's own program.
    assert_eq!(fixture.auth.0.store.password("old").unwrap().as_deref(), Some(old));
    // Nothing but the address decides when no work is done.
    assert!(fixture.auth.login(address(1), None).await.is_err());
}

/// Users whose passwords cost next to nothing, and one place to work on them.
fn quick(options: Options) -> Fixture {
    let fixture = Fixture::with(&Options { pool_size: 1, max_login_attempts: 100_000, ..options });
    let hash = password::hash("right").unwrap();
    fixture.sql(&format!("UPDATE users SET password = '{hash}'"));
    fixture
}

#[tokio::test]
async fn a_login_that_cannot_be_served_in_time_is_told_so() {
    let fixture = quick(Options { login_wait: Some(Duration::from_millis(20)), ..Options::default() });
    let turn = fixture.auth.0.turns.wait(address(9), None).await.unwrap();
    assert!(matches!(login(&fixture.auth, address(1), "plain", "right").await, Err(LoginError::Busy)));
    let hash = fixture.auth.hash(address(1), "x".to_owned()).await;
    assert_eq!(hash, Err(crate::Fault::TooManyLogins));
    drop(turn);
    // What was not looked at has not failed.
    assert!(login(&fixture.auth, address(1), "plain", "right").await.is_ok());
    assert_eq!(fixture.auth.work_on_passwords(), work(&fixture.auth, "plain", "right").await);
}

#[tokio::test]
async fn a_user_is_known_where_it_has_logged_in() {
    let fixture = quick(Options { login_wait: None, ..Options::default() });
    let auth = &fixture.auth;
    let known = |peer: u8, user: &str| auth.0.known.contains(address(peer), user, auth.0.now());
    assert!(login(auth, address(1), "plain", "right").await.is_ok());
    assert!(login(auth, address(2), "plain", "wrong").await.is_err());
    assert!(login(auth, address(2), "nobody", "wrong").await.is_err());
    assert!(known(1, "plain") && !known(2, "plain") && !known(1, "bare") && !known(2, "nobody"));
}

/// Each of many strangers has one login waiting. Counted, not timed: how many of them are served first.
#[tokio::test]
async fn a_flood_of_strangers_is_not_before_a_known_or_local_caller() {
    const STRANGERS: u8 = 40;
    for (peer, name) in [(address(250), "plain"), (IpAddr::V4(Ipv4Addr::LOCALHOST), "bare")] {
        let fixture = quick(Options { login_wait: None, ..Options::default() });
        assert!(login(&fixture.auth, address(250), "plain", "right").await.is_ok());
        let one = fixture.auth.work_on_passwords().scrypt;
        let turn = fixture.auth.0.turns.wait(address(0), None).await.unwrap();
        let flood: Vec<_> = (1..=STRANGERS)
            .map(|number| {
                let auth = fixture.auth.clone();
                tokio::spawn(async move { login(&auth, address(number), "plain", "wrong").await.is_err() })
            })
            .collect();
        tokio::task::yield_now().await;
        let good = tokio::spawn({
            let auth = fixture.auth.clone();
            async move { login(&auth, peer, name, "right").await.is_ok() }
        });
        tokio::task::yield_now().await;
        let before = fixture.auth.work_on_passwords().scrypt;
        drop(turn);
        assert!(good.await.unwrap());
        let served = (fixture.auth.work_on_passwords().scrypt - before) / one;
        assert!(served <= 4, "{served} logins were worked on until that of a known caller was");
        flood.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

#[tokio::test]
async fn waiting_logins_of_one_client_are_bounded_and_others_are_served() {
    let fixture = quick(Options { login_wait: None, ..Options::default() });
    let auth = Arc::new(fixture.auth.clone());
    let turn = auth.0.turns.wait(address(0), None).await.unwrap();
    let mut refused = 0;
    let mut flood = Vec::new();
    for _ in 0..200 {
        let auth = Arc::clone(&auth);
        let task = tokio::spawn(async move { login(&auth, address(1), "plain", "wrong").await });
        tokio::task::yield_now().await;
        if task.is_finished() {
            assert!(matches!(task.await.unwrap(), Err(LoginError::Busy)));
            refused += 1;
        } else {
            flood.push(task);
        }
    }
    assert!(refused > 50 && flood.len() > 50, "{refused} refused, {} waiting", flood.len());
    let other = tokio::spawn({
        let auth = Arc::clone(&auth);
        async move { login(&auth, address(2), "plain", "right").await.is_ok() }
    });
    tokio::task::yield_now().await;
    drop(turn);
    assert!(other.await.unwrap());
    flood.iter().for_each(tokio::task::JoinHandle::abort);
}
