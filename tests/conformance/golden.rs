//! Replays the recorded requests against the server on a copy of the recorded home.
//!
//! For the operations that are built, status and body must equal the recorded ones; for all others, whatever is decided
//! before a handler runs (routes, methods, credentials, parameters, bodies). Differences are named: volatile fields in
//! `support::golden::VOLATILE`, deviations in `excused.txt`.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use apid_store::bind;
use apid_testing::wazuh_db::WazuhDb;
use apid_testing::{Reply, Server, database, homes};
use shared_files::needs_shared;
use wazuh_api_tests::golden::{self, Exchange};
use wazuh_api_tests::scenery::rbac_db;
use wazuh_api_tests::{forge, next_second, uncovered};

/// Recorded exchanges that cannot be replayed yet: file, number, reason. None of them may be replayable after all.
const LEFT_OUT: &[(&str, u64, &str)] =
    &[("reads", 55, "the real program's framework serves its own document there; it is not an operation")];

/// What came of a replay.
pub(crate) struct Replay {
    file: &'static str,
    replayed: usize,
    not_built: usize,
    mismatches: Vec<String>,
}

impl Replay {
    pub(crate) fn of(file: &'static str) -> Self {
        Self { file, replayed: 0, not_built: 0, mismatches: Vec::new() }
    }

    /// Compares a reply with the recorded one; excused ones must differ, all others must not.
    pub(crate) fn compare(&mut self, exchange: &Exchange, reply: &Reply) {
        let file = self.file;
        let place = format!("{file} {} {} {}", exchange.n, exchange.method, exchange.target);
        if reply.status == 501 {
            let route = route(exchange);
            assert!(route.is_some_and(|route| uncovered().contains(&route)), "{place}: 501 from a built operation");
            self.not_built += 1;
            return;
        }
        self.replayed += 1;
        let difference = golden::difference(exchange, reply);
        if LEFT_OUT.iter().any(|(left, n, _)| *left == file && *n == exchange.n) {
            assert!(difference.is_some(), "{place}: is replayable now; take it out of LEFT_OUT");
            return;
        }
        match (difference, golden::excuses().get(&(file.to_owned(), exchange.n))) {
            (None, None) => {}
            (Some(_), Some(row)) => {
                assert!(golden::deviation_rows().contains(row), "{place}: excused by {row}, which is not a row");
            }
            (Some(difference), None) => self.mismatches.push(format!("{place}\n      {difference}")),
            (None, Some(row)) => self.mismatches.push(format!("{place}: excused by {row}, but does not differ")),
        }
    }

    pub(crate) fn report(&self, at_least: usize) {
        let Self { file, replayed, not_built, mismatches } = self;
        eprintln!("{file}: {replayed} replayed, {not_built} of operations not built");
        assert!(mismatches.is_empty(), "{} mismatches\n{}", mismatches.len(), mismatches.join("\n"));
        assert!(*replayed >= at_least, "only {replayed} exchanges were replayed");
    }
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

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn recorded_reads() {
    let (folder, home) = homes::recorded();
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.token("wazuh", "wazuh").await;
    let mut replay = Replay::of("reads");
    for exchange in golden::read("reads") {
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }
    replay.report(150);
}

/// Random requests, valid and not, over most of the operations that read.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn recorded_requests() {
    let (folder, home) = homes::recorded_for_requests();
    let server = Server::on_home(folder, home.root(), |config| {
        // As it was set for the recording, outside of the file.
        config.host = vec!["127.0.0.1".to_owned()];
        config.port = 55_302;
    })
    .await;
    let token = server.issue("wazuh").await;
    let mut replay = Replay::of(golden::REQUESTS);
    for mut exchange in golden::read(golden::REQUESTS) {
        exchange.headers.push(("Authorization".to_owned(), "Bearer <TOKEN>".to_owned()));
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }
    replay.report(400);
}

/// Whether a reply follows from the databases that wazuh-db answers for.
fn is_from_databases(exchange: &Exchange) -> bool {
    let path = exchange.path();
    let is_asked_elsewhere = path.starts_with("/agents/") && ["config", "stats"].iter().any(|part| path.contains(part));
    const ROUTES: &[&str] = &[
        "/agents",
        "/overview",
        "/groups",
        "/syscollector",
        "/syscheck",
        "/sca",
        "/rootcheck",
        "/ciscat",
        "/mitre",
        "/tasks",
        "/experimental",
    ];
    ROUTES.iter().any(|route| path.starts_with(route)) && !is_asked_elsewhere
}

/// The same replies where wazuh-db is asked for the rows, and the files are as it has left them.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn recorded_replies_over_wazuh_db() {
    let (folder, home) = homes::recorded();
    let daemon = WazuhDb::start(&home);
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.token("wazuh", "wazuh").await;
    let mut replay = Replay::of("reads");
    for exchange in golden::read("reads").iter().filter(|exchange| is_from_databases(exchange)) {
        replay.compare(exchange, &golden::replay(&server, exchange, &token).await);
    }
    replay.report(60);
    assert!(daemon.asked().len() > 60);
    drop(daemon);

    let (folder, home) = homes::recorded_for_requests();
    let daemon = WazuhDb::start(&home);
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.issue("wazuh").await;
    let mut replay = Replay::of(golden::REQUESTS);
    let exchanges = golden::read(golden::REQUESTS).into_iter().filter(is_from_databases);
    for mut exchange in exchanges {
        exchange.headers.push(("Authorization".to_owned(), "Bearer <TOKEN>".to_owned()));
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }
    replay.report(400);
    assert!(daemon.asked().len() > 400);
}

/// Requests for the log of a manager, valid and not, over one log.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn recorded_manager_logs() {
    let (folder, home) = homes::recorded_for_requests();
    let (log, exchanges) = golden::manager_logs();
    std::fs::write(home.ossec_log(), log).unwrap();
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.issue("wazuh").await;
    let mut replay = Replay::of(golden::MANAGER_LOGS);
    for mut exchange in exchanges {
        exchange.headers.push(("Authorization".to_owned(), "Bearer <TOKEN>".to_owned()));
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }
    replay.report(148);
}

/// The tokens of the recorded session of writes.
struct Tokens<'a> {
    server: &'a Server,
    /// The administrator's.
    admin: String,
    /// Those of the user that the session makes: without a role, with one, and after that role has changed.
    stages: [Option<String>; 3],
}

impl Tokens<'_> {
    /// The token that this exchange was sent with. Logs in when it is the first with a new one.
    async fn of(&mut self, exchange: &Exchange) -> String {
        match exchange.tag.as_str() {
            "403 no role" | "token of before the role" => self.stage(0).await,
            "role agent:read 001,002" | "after policy change" => self.stage(1).await,
            "logout" | "after logout" => self.stage(2).await,
            "expired token" => {
                let past = forge::now() - 60;
                let claims = forge::changed(&self.admin, |claims| {
                    claims["exp"] = past.into();
                    claims["nbf"] = (past - 30).into();
                });
                forge::Key::of_home(self.server.home()).token(&claims)
            }
            // These are about the administrator's token becoming void.
            "config" | "token of before the config change" => self.admin.clone(),
            _ => {
                if self.server.send("GET", "/", Some(&format!("Bearer {}", self.admin)), None).await.status == 401 {
                    self.admin = self.server.token("wazuh", "wazuh").await;
                }
                self.admin.clone()
            }
        }
    }

    async fn stage(&mut self, stage: usize) -> String {
        if self.stages[stage].is_none() {
            next_second().await;
            self.stages[stage] = Some(self.server.token("golden_u", "Golden.Pass2").await);
        }
        self.stages[stage].clone().unwrap()
    }
}

/// What an earlier session had left behind when this one was recorded, as its ids and clashes tell.
fn leftovers(home: &Path) {
    let rbac = rbac_db(home);
    let policy = r#"{"actions": ["agent:read"], "resources": ["agent:id:003"], "effect": "maybe"}"#;
    database::change(&rbac, "INSERT INTO policies VALUES (101, 'golden_q', ?1, '2026-11-22')", bind![policy]);
    let rule = r#"{"BAD": 1}"#;
    database::change(&rbac, "INSERT INTO rules VALUES (101, 'golden_rule2', ?1, '2026-11-22')", bind![rule]);
}

/// The whole recorded session of writes, in order, as the users that it makes.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn recorded_session() {
    let (folder, home) = homes::recorded();
    leftovers(home.root());
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    // In the recording no agent was there to do what it was told.
    server.hold_agents();
    let admin = server.token("wazuh", "wazuh").await;
    let mut tokens = Tokens { server: &server, admin, stages: [None, None, None] };
    let mut replay = Replay::of("writes");
    for exchange in golden::read("writes") {
        let token = tokens.of(&exchange).await;
        replay.compare(&exchange, &golden::replay_as(&server, &exchange, &token).await);
    }
    replay.report(90);
}

/// The session with cross-origin requests and with the request limit. The recording had sent two requests before, and
/// 20 were allowed in a minute.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn recorded_limits() {
    let (folder, home) = homes::recorded();
    let server = Server::on_home(folder, home.root(), |config| {
        config.cors.enabled = true;
        config.experimental_features = true;
        config.access.max_request_per_minute = 20;
    })
    .await;
    let token = server.issue("wazuh").await;
    for _ in 0..2 {
        server.send("GET", "/", None, None).await;
    }
    let mut replay = Replay::of("limits");
    let exchanges = golden::read("limits");
    let (events, others): (Vec<Exchange>, Vec<Exchange>) =
        exchanges.into_iter().partition(|exchange| exchange.tag.starts_with("events"));
    for exchange in others {
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }

    // The limit of events. It was recorded in the window after, whose first request is free, so that the general limit
    // of 20 was reached one request after that of events. Without waiting a minute: a general limit of one more than
    // the 30 that events may have at most, and as many requests in between as 30 is more than 20.
    let (folder, home) = homes::recorded();
    let server = Server::on_home(folder, home.root(), |config| config.access.max_request_per_minute = 31).await;
    let token = server.issue("wazuh").await;
    let refused = events.iter().position(|exchange| exchange.status == 429).unwrap();
    for (place, exchange) in events.iter().enumerate() {
        if place == refused {
            for _ in refused..30 {
                let reply = golden::replay(&server, exchange, &token).await;
                assert_ne!(reply.status, 429, "{}", reply.text);
            }
        }
        replay.compare(exchange, &golden::replay(&server, exchange, &token).await);
    }
    replay.report(20);
}

/// The session with the block of logins: three failures, and a short time.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn recorded_login_block() {
    const BLOCK: u64 = 6;
    let (folder, home) = homes::recorded();
    let server = Server::on_home(folder, home.root(), |config| {
        config.access.max_login_attempts = 3;
        config.access.block_time = BLOCK as i64;
    })
    .await;
    let token = server.issue("wazuh").await;
    let mut replay = Replay::of("limits.1");
    for exchange in golden::read("limits.1") {
        if exchange.tag == "after block_time" {
            tokio::time::sleep(Duration::from_secs(BLOCK)).await;
        }
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }
    replay.report(7);
}

#[needs_shared]
#[test]
fn every_excuse_names_a_recording_and_a_row() {
    let rows = golden::deviation_rows();
    for ((file, n), row) in golden::excuses() {
        assert!(rows.contains(&row), "excused.txt: {row} is not a row of docs/DEVIATIONS.md");
        let known: BTreeSet<u64> = golden::read(&file).iter().map(|exchange| exchange.n).collect();
        assert!(known.contains(&n), "excused.txt: {file} {n} was not recorded");
    }
}
