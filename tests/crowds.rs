//! Many at once: what one client does must not reach another. A client that guesses passwords or sends too much stops
//! itself alone, and two users who ask at the same time never see each other's data.
//!
//! Floods take all of a small machine, so these tests run in a process of their own, where no other test has a
//! deadline. Clients differ by their loopback address. No test looks at a clock to judge: they count what happens to
//! some while others wait.

// Tests fail by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr)]

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use apid_testing::{Server, database, homes};
use reqwest::{Client, StatusCode};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::task::JoinSet;
use wazuh_api_tests::scenery::rbac_db;

/// A client at 127.0.0.`last`.
fn client(last: u8) -> Client {
    Client::builder().local_address(IpAddr::V4(Ipv4Addr::new(127, 0, 0, last))).build().expect("a client builds")
}

async fn login(client: &Client, server: &Server, password: &str) -> (StatusCode, String) {
    let request = client.post(format!("{}/security/user/authenticate", server.base()));
    let reply = request.basic_auth("wazuh", Some(password)).send().await.unwrap();
    (reply.status(), reply.text().await.unwrap())
}

/// 4,000 bad logins from one address, while another logs in: the first is blocked after a few, and the second gets in
/// each time, at once: long before the flood is over.
#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_bad_logins_stops_nobody_else() {
    const FLOOD: usize = 4_000;
    const ALLOWED: usize = 5;
    let server = Arc::new(
        Server::start_with(|config| {
            config.access.max_login_attempts = ALLOWED as i64;
            config.access.block_time = 600;
        })
        .await,
    );
    let (sent, refused) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let mut flood: JoinSet<()> = JoinSet::new();
    let flooding = client(2);
    for _ in 0..8 {
        let (server, sent, refused) = (Arc::clone(&server), Arc::clone(&sent), Arc::clone(&refused));
        let client = flooding.clone();
        flood.spawn(async move {
            while sent.fetch_add(1, Ordering::Relaxed) < FLOOD {
                let (status, text) = login(&client, &server, "guess").await;
                match status {
                    StatusCode::UNAUTHORIZED => drop(refused.fetch_add(1, Ordering::Relaxed)),
                    StatusCode::FORBIDDEN => assert!(text.contains("6000"), "{text}"),
                    other => panic!("{other}: {text}"),
                }
            }
        });
    }
    let good = client(1);
    let mut meanwhile = 0;
    while sent.load(Ordering::Relaxed) < FLOOD {
        let (status, text) = login(&good, &server, "wazuh").await;
        assert_eq!(status, StatusCode::OK, "{text}");
        meanwhile += usize::from(sent.load(Ordering::Relaxed) < FLOOD);
    }
    while let Some(outcome) = flood.join_next().await {
        outcome.unwrap();
    }
    // Requests that were under way when the block began may still be told that they failed.
    let refused = refused.load(Ordering::Relaxed);
    assert!((ALLOWED..ALLOWED + 8).contains(&refused), "{refused} bad logins were looked at");
    assert!(meanwhile >= 3, "only {meanwhile} logins of another address while {FLOOD} failed");
    let (status, _) = login(&client(2), &server, "wazuh").await;
    assert_eq!(status, StatusCode::FORBIDDEN, "the flood's own address is blocked, whatever the password");
    let (status, _) = login(&client(3), &server, "wazuh").await;
    assert_eq!(status, StatusCode::OK, "a third address is not");
}

/// Where nobody is blocked, every bad login costs a hash. Still one address cannot fill the queue for the others.
#[tokio::test(flavor = "multi_thread")]
async fn a_queue_of_logins_is_shared_by_address() {
    const QUEUE: usize = 60;
    let server = Arc::new(
        Server::start_with(|config| {
            config.access.max_login_attempts = 1_000_000;
            // The last of the queue is not to be given up, however slow this machine is.
            config.request_timeout = 600.0;
        })
        .await,
    );
    let done = Arc::new(AtomicUsize::new(0));
    let begun = Arc::new(AtomicUsize::new(0));
    let mut queue: JoinSet<()> = JoinSet::new();
    let flooding = client(2);
    for _ in 0..QUEUE {
        let (server, done, begun) = (Arc::clone(&server), Arc::clone(&done), Arc::clone(&begun));
        let client = flooding.clone();
        queue.spawn(async move {
            begun.fetch_add(1, Ordering::Relaxed);
            let (status, text) = login(&client, &server, "guess").await;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{text}");
            done.fetch_add(1, Ordering::Relaxed);
        });
    }
    while begun.load(Ordering::Relaxed) < QUEUE || done.load(Ordering::Relaxed) == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let good = client(1);
    let before = done.load(Ordering::Relaxed);
    let (status, text) = login(&good, &server, "wazuh").await;
    let between = done.load(Ordering::Relaxed) - before;
    assert_eq!(status, StatusCode::OK, "{text}");
    // Those under way are finished, and one more may come first on each of the two places.
    assert!(between <= 10, "{between} of {QUEUE} bad logins of another address went first");
    // The rest need not be waited for; what has been answered was answered rightly.
    queue.abort_all();
    while let Some(outcome) = queue.join_next().await {
        assert!(!outcome.is_err_and(|error| error.is_panic()));
    }
}

/// 400 addresses with one bad login each, which no limit of one address stops: a user at an address where it has logged
/// in before, and a caller on this machine, do not stand behind them.
#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_of_strangers_is_not_before_known_and_local_callers() {
    const CROWD: usize = 400;
    let server = Arc::new(Server::start_with(|config| config.request_timeout = 600.0).await);
    let (known, local) = (client(7), client(1));
    assert_eq!(login(&known, &server, "wazuh").await.0, StatusCode::OK);
    let (begun, done) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let mut crowd: JoinSet<()> = JoinSet::new();
    for number in 0..CROWD {
        let (server, begun, done) = (Arc::clone(&server), Arc::clone(&begun), Arc::clone(&done));
        let [third, fourth] = [1 + number / 200, 1 + number % 200].map(|part| u8::try_from(part).unwrap());
        let address = IpAddr::V4(Ipv4Addr::new(127, 0, third, fourth));
        crowd.spawn(async move {
            let stranger = Client::builder().local_address(address).build().expect("a client builds");
            begun.fetch_add(1, Ordering::Relaxed);
            let (status, text) = login(&stranger, &server, "guess").await;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{text}");
            done.fetch_add(1, Ordering::Relaxed);
        });
    }
    while begun.load(Ordering::Relaxed) < CROWD || done.load(Ordering::Relaxed) == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    for (who, client) in [("a known caller", known), ("a local caller", local)] {
        let before = done.load(Ordering::Relaxed);
        let (status, text) = login(&client, &server, "wazuh").await;
        let between = done.load(Ordering::Relaxed) - before;
        assert_eq!(status, StatusCode::OK, "{text}");
        assert!(between <= 10, "{between} of {CROWD} bad logins went before that of {who}");
        assert!(done.load(Ordering::Relaxed) < CROWD, "the crowd was gone too early");
    }
    crowd.abort_all();
    while let Some(outcome) = crowd.join_next().await {
        assert!(!outcome.is_err_and(|error| error.is_panic()));
    }
}

/// The request limit counts for each address.
#[tokio::test(flavor = "multi_thread")]
async fn a_limited_client_disturbs_no_other() {
    const LIMIT: usize = 20;
    let server = Server::start_with(|config| config.access.max_request_per_minute = LIMIT as i64).await;
    let token = server.issue("wazuh").await;
    let (greedy, modest) = (client(2), client(1));
    let ask = async |client: &Client| {
        let reply = client.get(format!("{}/agents?select=id", server.base())).bearer_auth(&token).send().await.unwrap();
        reply.status()
    };
    let mut passed = 0;
    for _ in 0..5 * LIMIT {
        match ask(&greedy).await {
            StatusCode::OK => passed += 1,
            StatusCode::TOO_MANY_REQUESTS => {}
            other => panic!("{other}"),
        }
    }
    assert_eq!(passed, LIMIT);
    for n in 0..LIMIT {
        assert_eq!(ask(&modest).await, StatusCode::OK, "request {n} of an address that has sent no others");
    }
    assert_eq!(ask(&modest).await, StatusCode::TOO_MANY_REQUESTS);
    // What one has sent without a token counts for that one too.
    let stranger = client(4);
    for _ in 0..LIMIT {
        stranger.get(format!("{}/nowhere", server.base())).send().await.unwrap();
    }
    assert_eq!(ask(&stranger).await, StatusCode::TOO_MANY_REQUESTS);
}

/// Two users with permissions for different agents, a few hundred requests each, all at once.
#[tokio::test(flavor = "multi_thread")]
async fn users_never_see_each_others_agents() {
    const EACH: usize = 300;
    let (folder, home) = homes::with_agents(12);
    let home = home.root().to_owned();
    // The first start makes `rbac.db`.
    drop(Server::on_home(tempfile::tempdir().unwrap(), &home, |_| {}).await);
    let users = [("one", ["001", "002", "003", "004"]), ("two", ["005", "006", "007", "008"])];
    for (id, (user, agents)) in (100..).zip(users) {
        let resources: Vec<String> = agents.iter().map(|agent| format!("\"agent:id:{agent}\"")).collect();
        let statements = format!(
            "INSERT INTO users (id, username, password, allow_run_as, created_at)
                SELECT {id}, '{user}', password, 0, created_at FROM users WHERE id = 1;
             INSERT INTO roles (id, name, created_at) VALUES ({id}, '{user}', '2026-11-22');
             INSERT INTO policies (id, name, policy, created_at) VALUES ({id}, '{user}',
                '{{\"actions\": [\"agent:read\"], \"resources\": [{}], \"effect\": \"allow\"}}', '2026-11-22');
             INSERT INTO roles_policies (role_id, policy_id, level, created_at) VALUES ({id}, {id}, 0, '2026-11-22');
             INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES ({id}, {id}, 0, '2026-11-22');",
            resources.join(", ")
        );
        database::script(&rbac_db(&home), &statements);
    }
    let server = Arc::new(Server::on_home(folder, &home, |_| {}).await);
    let stop = Arc::new(AtomicBool::new(false));
    let mut running: JoinSet<usize> = JoinSet::new();
    let client = client(1);
    for worker in 0..4 {
        for (user, agents) in users {
            let (server, stop) = (Arc::clone(&server), Arc::clone(&stop));
            let client = client.clone();
            running.spawn(async move {
                let own: BTreeSet<String> = agents.iter().map(|agent| (*agent).to_owned()).collect();
                let mut token = server.issue(user).await;
                for n in 0..EACH / 4 {
                    if n % 20 == worker {
                        token = server.issue(user).await;
                    }
                    let (target, all) = match n % 5 {
                        0 => ("/agents?select=id", true),
                        1 => ("/agents?agents_list=001,002,003,004,005,006,007,008&select=id", true),
                        2 => ("/agents?limit=2&sort=-id&select=id,name", false),
                        3 => ("/agents?search=agent&select=id", true),
                        _ => ("/agents/summary/status", false),
                    };
                    let reply =
                        client.get(format!("{}{target}", server.base())).bearer_auth(&token).send().await.unwrap();
                    assert_eq!(reply.status(), StatusCode::OK, "{user} {target}");
                    let reply: Value = serde_json::from_str(&reply.text().await.unwrap()).unwrap();
                    if target == "/agents/summary/status" {
                        assert_eq!(reply["data"]["connection"]["total"], 4, "{user}: {reply}");
                        continue;
                    }
                    let items = reply["data"]["affected_items"].as_array().unwrap();
                    let ids: BTreeSet<String> =
                        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect();
                    assert!(ids.is_subset(&own), "{user} sees {ids:?} at {target}");
                    assert!(!all || ids == own, "{user} sees only {ids:?} at {target}");
                    assert_eq!(reply["data"]["total_affected_items"], 4, "{user} {target}");
                }
                stop.store(true, Ordering::Relaxed);
                EACH / 4
            });
        }
    }
    // Meanwhile the database changes, so that what is remembered is thrown away again and again.
    while !stop.load(Ordering::Relaxed) {
        database::script(&rbac_db(&home), "UPDATE roles SET created_at = created_at || '' WHERE id = 5");
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    let mut sent = 0;
    while let Some(outcome) = running.join_next().await {
        sent += outcome.unwrap();
    }
    assert!(sent >= 2 * EACH - 8, "{sent}");
}

/// A condition that compares so many things with each element, and that nothing satisfies.
fn costly(clauses: usize, number: usize) -> String {
    let clauses: Vec<String> = (0..clauses).map(|clause| format!("name~no-{number}-{clause}")).collect();
    clauses.join(",")
}

/// Asks for `target` at the address of `client`.
async fn ask(client: &Client, server: &Server, token: &str, target: &str) -> (StatusCode, String) {
    let reply = client.get(format!("{}{target}", server.base())).bearer_auth(token).send().await.unwrap();
    (reply.status(), reply.text().await.unwrap())
}

/// One client has many conditions compared with every agent, without a limit of time: 64 requests at once and never
/// fewer. What another asks for, cheap or not, is answered before more than a few of them are.
#[tokio::test(flavor = "multi_thread")]
async fn costly_conditions_hold_nobody_else_up() {
    const FLOOD: usize = 64;
    const CLAUSES: usize = 400;
    let (folder, home) = homes::with_agents(2_000);
    let home = home.root().to_owned();
    let configure = |config: &mut wazuh_apid::config::Config| config.request_timeout = 600.0;
    let server = Arc::new(Server::on_home(folder, &home, configure).await);
    let token = server.issue("wazuh").await;
    let (answered, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let mut flood: JoinSet<()> = JoinSet::new();
    let flooding = client(2);
    for worker in 0..FLOOD {
        let (server, answered, stop, token) =
            (Arc::clone(&server), Arc::clone(&answered), Arc::clone(&stop), token.clone());
        let client = flooding.clone();
        flood.spawn(async move {
            let mut number = worker;
            while !stop.load(Ordering::Relaxed) {
                let target = format!("/agents?wait_for_complete=true&q={}", costly(CLAUSES, number));
                let (status, text) = ask(&client, &server, &token, &target).await;
                assert_eq!(status, StatusCode::OK, "{text}");
                answered.fetch_add(1, Ordering::Relaxed);
                number += FLOOD;
            }
        });
    }
    while answered.load(Ordering::Relaxed) == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let other = client(1);
    // Those under way are finished, and some may be answered while the reply is on its way.
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    for (target, between) in [
        ("/agents?limit=10", 2 * threads),
        ("/agents/001", 2 * threads),
        ("/agents?search=web&limit=10", 3 * threads),
        ("/agents?sort=-name&select=name&limit=10", 3 * threads),
        ("/agents/summary/status", 3 * threads),
        ("/groups", 2 * threads),
        ("/security/roles", 2 * threads),
    ] {
        let before = answered.load(Ordering::Relaxed);
        let (status, text) = ask(&other, &server, &token, target).await;
        let during = answered.load(Ordering::Relaxed) - before;
        assert_eq!(status, StatusCode::OK, "{target}: {text}");
        assert!(during <= between, "{during} of the flood's requests were answered before {target}");
    }
    stop.store(true, Ordering::Relaxed);
    flood.abort_all();
    while let Some(outcome) = flood.join_next().await {
        assert!(!outcome.is_err_and(|error| error.is_panic()));
    }
}

/// Clients that ask for long lists and do not read them: more bytes than all replies may hold together. Eight others
/// still get theirs.
#[tokio::test(flavor = "multi_thread")]
async fn readers_that_do_not_read_leave_room_for_others() {
    const EACH: usize = 14;
    let (folder, home) = homes::with_agents(12_000);
    let home = home.root().to_owned();
    let configure = |config: &mut wazuh_apid::config::Config| config.request_timeout = 600.0;
    let server = Arc::new(Server::on_home(folder, &home, configure).await);
    let token = server.issue("wazuh").await;
    let target = "/agents?limit=100000";
    let (status, whole) = ask(&client(1), &server, &token, target).await;
    assert_eq!(status, StatusCode::OK);
    assert!(3 * EACH * whole.len() > 192 << 20, "{} bytes are not enough for this test", whole.len());
    let mut unread = Vec::new();
    for address in 2..5 {
        for _ in 0..EACH {
            let (server, token) = (Arc::clone(&server), token.clone());
            let socket = tokio::net::TcpSocket::new_v4().unwrap();
            socket.bind((Ipv4Addr::new(127, 0, 0, address), 0).into()).unwrap();
            unread.push(tokio::spawn(async move {
                let mut stream = socket.connect(server.address().parse().unwrap()).await.unwrap();
                let head = format!("GET {target} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n");
                stream.write_all(head.as_bytes()).await.unwrap();
                let mut first = [0; 15];
                stream.read_exact(&mut first).await.unwrap();
                assert_eq!(&first, b"HTTP/1.1 200 OK");
                stream
            }));
        }
    }
    let mut held = Vec::new();
    for reader in unread {
        held.push(reader.await.unwrap());
    }
    let mut honest: JoinSet<(StatusCode, String)> = JoinSet::new();
    for address in 10..18 {
        let (server, token) = (Arc::clone(&server), token.clone());
        honest.spawn(async move { ask(&client(address), &server, &token, target).await });
    }
    while let Some(reply) = honest.join_next().await {
        let (status, text) = reply.unwrap();
        assert_eq!((status, text.len()), (StatusCode::OK, whole.len()));
        assert!(text == whole, "the list of another client");
    }
    drop(held);
}

/// Lists that are chosen from in memory: what would take long is refused with its reason, and what may take long leaves
/// the threads alone that serve everybody.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn lists_in_memory_are_chosen_from_elsewhere() {
    const ROLES: usize = 5_000;
    let (folder, home) = homes::with_agents(12);
    let home = home.root().to_owned();
    drop(Server::on_home(tempfile::tempdir().unwrap(), &home, |_| {}).await);
    let rows: Vec<String> = (0..ROLES).map(|n| format!("({}, 'role-{n}', '2026-11-22')", 1_000 + n)).collect();
    database::script(&rbac_db(&home), &format!("INSERT INTO roles (id, name, created_at) VALUES {}", rows.join(", ")));
    let configure = |config: &mut wazuh_apid::config::Config| config.request_timeout = 600.0;
    let server = Arc::new(Server::on_home(folder, &home, configure).await);
    let token = server.issue("wazuh").await;
    let client = client(1);
    let roles = |clauses: usize| format!("/security/roles?q={}", vec!["name~x"; clauses].join(","));

    let (status, text) = ask(&client, &server, &token, &roles(4_500)).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let refusal: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(refusal["error"], 1407);
    let detail = refusal["detail"].as_str().unwrap();
    assert!(detail.contains("4500 comparisons with each of ") && detail.contains("use fewer conditions"), "{detail}");

    let done = Arc::new(AtomicBool::new(false));
    let long = {
        let (server, token, client, done) = (Arc::clone(&server), token.clone(), client.clone(), Arc::clone(&done));
        let target = roles(700);
        tokio::spawn(async move {
            let answer = ask(&client, &server, &token, &target).await;
            done.store(true, Ordering::Relaxed);
            answer
        })
    };
    let mut meanwhile = 0;
    while !done.load(Ordering::Relaxed) {
        let (status, _) = ask(&client, &server, &token, "/").await;
        assert_eq!(status, StatusCode::OK);
        meanwhile += usize::from(!done.load(Ordering::Relaxed));
    }
    let (status, text) = long.await.unwrap();
    assert_eq!(status, StatusCode::OK, "{text}");
    // On the only thread that serves requests it would be one or two.
    assert!(meanwhile > 5, "{meanwhile} other requests were answered meanwhile");
}
