//! Tokens and revocations while the system's clock is set back and forth.

#![allow(clippy::unwrap_used)]

use super::{Authenticator, repair::Repair, store::Revoked, tests::Fixture};
use crate::Fault;

const HOUR: i64 = 3600;
const WAZUH: Revoked<'_> = Revoked::Users(&[1]);

async fn is_valid(auth: &Authenticator, token: &str) -> bool {
    auth.session(token).await.is_ok()
}

#[tokio::test]
async fn a_revoked_token_stays_dead_whatever_the_clock_does() {
    // The clock at the login, at two revocations, and afterwards.
    for [login, first, second] in
        [[0, -HOUR, -HOUR], [HOUR, HOUR, 0], [0, HOUR, -HOUR], [HOUR, 0, 2 * HOUR], [-HOUR, -2 * HOUR, -3 * HOUR]]
    {
        let fixture = Fixture::new();
        fixture.auth.shift_clock(login);
        let token = fixture.token("wazuh").await;
        assert!(is_valid(&fixture.auth, &token).await);
        fixture.auth.shift_clock(first);
        fixture.auth.revoke(WAZUH).unwrap();
        fixture.auth.shift_clock(second);
        fixture.auth.revoke(WAZUH).unwrap();
        for shift in [0, login, login + 60, -2 * HOUR, HOUR, HOUR + 600] {
            fixture.auth.shift_clock(shift);
            assert!(!is_valid(&fixture.auth, &token).await, "login {login}, revoked {first} {second}, now {shift}");
            let other = fixture.reopened();
            other.shift_clock(shift);
            assert!(!is_valid(&other, &token).await, "login {login}, revoked {first} {second}, reopened {shift}");
        }
    }
}

#[tokio::test]
async fn another_process_with_another_clock_revokes_what_this_one_issued() {
    let fixture = Fixture::new();
    fixture.auth.shift_clock(HOUR);
    let token = fixture.token("wazuh").await;
    // The subcommands of an administrator, whose clock is right by now.
    let repair = Repair::open(fixture.directory().path(), apid_home::owner::Owner::PROCESS).unwrap();
    repair.change(|_| Ok::<_, apid_store::StoreError>(((), vec![1]))).unwrap();
    assert!(!is_valid(&fixture.auth, &token).await);
    fixture.auth.shift_clock(HOUR + 30);
    assert!(!is_valid(&fixture.auth, &token).await);
}

#[tokio::test]
async fn logins_go_on_when_the_clock_was_set_back() {
    let fixture = Fixture::new();
    fixture.auth.shift_clock(HOUR);
    let before = fixture.token("wazuh").await;
    fixture.auth.shift_clock(-HOUR);
    assert!(is_valid(&fixture.auth, &before).await, "a clock that is set back ends no session");
    for auth in [&fixture.auth, &fixture.reopened()] {
        auth.shift_clock(-HOUR);
        auth.revoke(WAZUH).unwrap();
        let token = auth.issue("wazuh").await.unwrap().unwrap();
        assert!(is_valid(auth, &token).await, "after a revocation");
        assert!(is_valid(&fixture.auth, &token).await, "for the other one of two processes, too");
        assert!(!is_valid(auth, &before).await);
        let login = Some(("wazuh".to_owned(), "wazuh".to_owned()));
        assert!(auth.session_by_password([127, 0, 0, 1].into(), login).await.is_ok());
    }
}

#[tokio::test]
async fn a_token_lives_as_long_as_it_says_when_the_clock_is_set_back() {
    let fixture = Fixture::new();
    let token = fixture.token("wazuh").await;
    let now = fixture.auth.0.store.clock.now();
    // A token of the whole life before: it is over, and stays so.
    let current = fixture.auth.0.current();
    let claims = super::token::Claims::new("wazuh", vec![1], current.settings.mode, now - 900, 900);
    let over = super::token::encode(&claims, &current.keys).unwrap();
    for shift in [0, -60, -HOUR] {
        fixture.auth.shift_clock(shift);
        assert!(is_valid(&fixture.auth, &token).await && !is_valid(&fixture.auth, &over).await, "{shift}");
    }
}

#[tokio::test]
async fn ending_all_sessions_ends_a_time_that_is_ahead() {
    let fixture = Fixture::new();
    fixture.auth.shift_clock(1000 * HOUR);
    let token = fixture.token("wazuh").await;
    fixture.auth.shift_clock(0);
    let now = || fixture.auth.0.store.clock.now();
    assert!(now() > apid_home::clock::now() + 999 * HOUR);
    fixture.auth.revoke_all().unwrap();
    assert!(now() < apid_home::clock::now() + 60);
    assert!(!is_valid(&fixture.auth, &token).await);
    assert!(is_valid(&fixture.auth, &fixture.token("wazuh").await).await);

    // The same by another process.
    fixture.auth.shift_clock(1000 * HOUR);
    let token = fixture.token("wazuh").await;
    fixture.auth.shift_clock(0);
    Repair::open(fixture.directory().path(), apid_home::owner::Owner::PROCESS).unwrap().end_all_sessions().unwrap();
    assert!(is_valid(&fixture.auth, &fixture.token("wazuh").await).await);
    assert!(now() < apid_home::clock::now() + 60);
    assert!(!is_valid(&fixture.auth, &token).await);
}

#[tokio::test]
async fn a_revocation_of_a_new_token_is_not_forgotten_with_the_old_ones() {
    let fixture = Fixture::new();
    let Fixture { auth, .. } = &fixture;
    // While the keys change, nobody else can write: what is revoked afterwards is revoked under the new keys.
    let token = {
        let inner = &auth.0;
        inner
            .store
            .clear_revocations(|| {
                inner.files.replace_keys(|| Ok(()))?;
                let other = Repair::open(fixture.directory().path(), apid_home::owner::Owner::PROCESS);
                assert!(other.is_ok());
                Ok::<(), Fault>(())
            })
            .unwrap();
        fixture.token("wazuh").await
    };
    auth.revoke(WAZUH).unwrap();
    assert!(!is_valid(auth, &token).await);
}
