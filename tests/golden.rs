//! Replays the recorded requests against the server on a copy of the recorded home.
//!
//! For the operations that are built, status and body must equal the recorded ones; for all others, whatever is decided
//! before a handler runs (routes, methods, credentials, parameters, bodies). Differences are named: volatile fields in
//! `support::golden::VOLATILE`, deviations in `excused.txt`.

use std::collections::BTreeSet;
use std::path::Path;

use wazuh_api_tests::golden::{self, Exchange};
use wazuh_api_tests::{Server, uncovered};

/// Recorded exchanges that cannot be replayed yet: file, number, reason. None of them may be replayable after all.
const LEFT_OUT: &[(&str, u64, &str)] = &[
    ("reads", 55, "the real program's framework serves its own document there; it is not an operation"),
    ("writes", 118, "shows groups that an operation not built has assigned"),
    ("writes", 134, "shows agents that `POST /agents/insert` and its quick form have made"),
    ("writes", 140, "deletes an agent that `POST /agents/insert` has made"),
];

struct Outcome {
    replayed: usize,
    not_built: usize,
    mismatches: Vec<String>,
}

/// Replays `exchanges` in order; excused ones must differ, all others must not.
async fn replay(server: &Server, file: &str, exchanges: &[Exchange], token: &str) -> Outcome {
    let excuses = golden::excuses();
    let rows = golden::deviation_rows();
    let uncovered = uncovered();
    let mut outcome = Outcome { replayed: 0, not_built: 0, mismatches: Vec::new() };
    for exchange in exchanges {
        let place = format!("{file} {} {} {}", exchange.n, exchange.method, exchange.target);
        let reply = server.replay(exchange, token).await;
        if reply.status == 501 {
            let route = route(exchange);
            assert!(route.is_some_and(|route| uncovered.contains(&route)), "{place}: 501 from a built operation");
            outcome.not_built += 1;
            continue;
        }
        outcome.replayed += 1;
        let difference = golden::difference(exchange, reply.status, reply.header("content-type"), &reply.text);
        if LEFT_OUT.iter().any(|(left, n, _)| *left == file && *n == exchange.n) {
            assert!(difference.is_some(), "{place}: is replayable now; take it out of LEFT_OUT");
            continue;
        }
        match (difference, excuses.get(&(file.to_owned(), exchange.n))) {
            (None, None) => {}
            (Some(_), Some(row)) => assert!(rows.contains(row), "{place}: excused by {row}, which is not a row"),
            (Some(difference), None) => outcome.mismatches.push(format!("{place}\n      {difference}")),
            (None, Some(row)) => outcome.mismatches.push(format!("{place}: excused by {row}, but does not differ")),
        }
    }
    outcome
}

/// The operation that a recorded request goes to: the one with the most literal segments that fits.
fn route(exchange: &Exchange) -> Option<String> {
    let path = percent_encoding::percent_decode_str(exchange.path()).decode_utf8_lossy().into_owned();
    let segments: Vec<&str> = path.split('/').collect();
    wazuh_api_server::v4::OPERATIONS
        .iter()
        .filter(|operation| operation.method.as_str() == exchange.method.replace("HEAD", "GET"))
        .filter(|operation| {
            let template: Vec<&str> = operation.path.split('/').collect();
            template.len() == segments.len()
                && template.iter().zip(&segments).all(|(part, segment)| part.starts_with('{') || part == segment)
        })
        .min_by_key(|operation| operation.path.matches('{').count())
        .map(|operation| format!("{} {}", operation.method, operation.path))
}

fn report(file: &str, outcome: &Outcome, at_least: usize) {
    eprintln!("{file}: {} replayed, {} of operations not built", outcome.replayed, outcome.not_built);
    assert!(
        outcome.mismatches.is_empty(),
        "{} mismatches\n{}",
        outcome.mismatches.len(),
        outcome.mismatches.join("\n")
    );
    assert!(outcome.replayed >= at_least, "only {} exchanges were replayed", outcome.replayed);
}

#[tokio::test(flavor = "multi_thread")]
async fn recorded_reads() {
    let Some(folder) = golden::folder() else {
        eprintln!("skipped: no recordings beside the repository");
        return;
    };
    let server = Server::on_recorded_home(&folder, |_| {}).await;
    let token = server.token("wazuh", "wazuh").await;
    let outcome = replay(&server, "reads", &golden::read(&folder, "reads"), &token).await;
    report("reads", &outcome, 150);
}

/// Requests of the recorded session that create, show and delete agents as the administrator, in order. Those between
/// them that belong to operations not built are left to later.
#[tokio::test(flavor = "multi_thread")]
async fn recorded_agent_writes() {
    let Some(folder) = golden::folder() else {
        eprintln!("skipped: no recordings beside the repository");
        return;
    };
    let server = Server::on_recorded_home(&folder, |_| {}).await;
    let token = server.token("wazuh", "wazuh").await;
    let exchanges: Vec<Exchange> =
        golden::read(&folder, "writes").into_iter().filter(|exchange| exchange.tag == "write").collect();
    let outcome = replay(&server, "writes", &exchanges, &token).await;
    report("writes", &outcome, 10);
}

/// Requests recorded as a user without a role, and as one who may read two agents. The recording made that user through
/// operations of the security module; here the home's database gets the same rows.
#[tokio::test(flavor = "multi_thread")]
async fn recorded_requests_of_a_restricted_user() {
    let Some(folder) = golden::folder() else {
        eprintln!("skipped: no recordings beside the repository");
        return;
    };
    let exchanges = golden::read(&folder, "writes");
    for (tag, role, at_least) in [("403 no role", false, 4), ("role agent:read 001,002", true, 6)] {
        let server = Server::on_recorded_home(&folder, |home| restricted_user(home, role)).await;
        let token = server.token("golden_u", "wazuh").await;
        let chosen: Vec<Exchange> = exchanges.iter().filter(|exchange| exchange.tag == tag).cloned().collect();
        let outcome = replay(&server, "writes", &chosen, &token).await;
        report(tag, &outcome, at_least);
    }
}

fn restricted_user(home: &Path, role: bool) {
    let database = rusqlite::Connection::open(home.join("api/configuration/security/rbac.db")).unwrap();
    // The password is that of the user `wazuh`.
    database
        .execute_batch(
            "INSERT INTO users (id, username, password, allow_run_as, created_at)
             SELECT 100, 'golden_u', password, 0, created_at FROM users WHERE id = 1;",
        )
        .unwrap();
    if role {
        let policy = r#"{"actions": ["agent:read"], "resources": ["agent:id:001", "agent:id:002"], "effect": "allow"}"#;
        database
            .execute(
                "INSERT INTO policies (id, name, policy, created_at) VALUES (100, 'golden_p', ?1, '2026-11-22')",
                [policy],
            )
            .unwrap();
        database
            .execute_batch(
                "INSERT INTO roles (id, name, created_at) VALUES (100, 'golden_r', '2026-11-22');
                 INSERT INTO roles_policies (role_id, policy_id, level) VALUES (100, 100, 0);
                 INSERT INTO user_roles (user_id, role_id, level) VALUES (100, 100, 0);",
            )
            .unwrap();
    }
}

#[test]
fn every_excuse_names_a_recording_and_a_row() {
    let Some(folder) = golden::folder() else {
        eprintln!("skipped: no recordings beside the repository");
        return;
    };
    let rows = golden::deviation_rows();
    for ((file, n), row) in golden::excuses() {
        assert!(rows.contains(&row), "excused.txt: {row} is not a row of docs/DEVIATIONS.md");
        let known: BTreeSet<u64> = golden::read(&folder, &file).iter().map(|exchange| exchange.n).collect();
        assert!(known.contains(&n), "excused.txt: {file} {n} was not recorded");
    }
}
