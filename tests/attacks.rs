//! Each attack of `apid-attack`, small: while it goes on, a second client is served, and afterwards the server is as it
//! was. How fast that is, is measured by `cargo xtask bench attack`; nothing here looks at a clock.
//!
//! What one part of the server does about an attack is tested beside that part.

// Tests fail by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::net::Ipv4Addr;
use std::time::Duration;

use apid_attack::{Attack, Client, Lists, Size, Stop, Target, Victim, read_lists};
use apid_testing::{Server, database, homes};
use wazuh_api_tests::scenery::rbac_db;

const AGENTS: u32 = 300;
/// Requests of the second client during an attack.
const ASKED: usize = 20;

const fn size(attack: Attack) -> Size {
    let (attackers, amount) = match attack {
        Attack::Queries => (4, 30),
        Attack::SlowReaders => (3, 5_000),
        Attack::Roles => (4, 100),
        Attack::Logins => (8, 1),
        Attack::Bodies => (8, 100 << 10),
        Attack::GroupFile => (4, 20 << 10),
        Attack::Log => (4, 3_000),
        Attack::SlowHeads => (200, 1),
        Attack::Json => (4, 100 << 10),
        Attack::Framing => (4, 2_000),
    };
    Size { attackers, amount }
}

/// A server with one user more, who may do nothing, and a group with the file that is attacked.
async fn server(attack: Attack) -> Server {
    let (folder, home) = homes::with_agents(AGENTS);
    let root = home.root().to_owned();
    // The first start makes `rbac.db`.
    drop(Server::on_home(tempfile::tempdir().unwrap(), &root, |_| {}).await);
    database::script(
        &rbac_db(&root),
        "INSERT INTO users (id, username, password, allow_run_as, created_at)
            SELECT 100, 'nobody', password, 0, created_at FROM users WHERE id = 1;",
    );
    let (path, content) = Attack::group_file(size(attack).amount);
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, content).unwrap();
    Server::on_home(folder, &root, |_| {}).await
}

/// Runs the attack until the second client is served, and returns what `meanwhile` does in that time.
async fn serves_during<T: Send + 'static>(
    attack: Attack,
    meanwhile: impl FnOnce(&Target, &Stop) -> T + Send + 'static,
) -> T {
    let server = server(attack).await;
    let (reader, nobody) = (server.issue("wazuh").await, server.issue("nobody").await);
    let header = |token: &str| format!("Authorization: Bearer {token}\r\n");
    let address = server.address().parse().unwrap();
    let target = Target { server: address, reader: header(&reader), nobody: header(&nobody), agents: AGENTS };
    let client = Client::new(address, Ipv4Addr::new(127, 0, 0, 2));
    let victim = Victim {
        client: Client { patience: Duration::from_secs(120), ..client },
        bearer: header(&reader),
        target: "/agents?limit=10".to_owned(),
        pause: Duration::from_millis(10),
        reconnects: attack.is_on_connections(),
    };
    let (outcome, times, after, other) = tokio::task::spawn_blocking(move || {
        let stop = Stop::default();
        std::thread::scope(|scope| {
            let attackers = scope.spawn(|| attack.run(&target, size(attack), &stop));
            let times = victim.ask_times(ASKED);
            let other = meanwhile(&target, &stop);
            stop.set();
            let outcome = attackers.join().unwrap();
            (outcome, times, victim.ask_times(3), other)
        })
    })
    .await
    .unwrap();
    assert!(outcome.sent > 0, "{}", outcome.words());
    assert_eq!((times.count(), times.failures), (ASKED, Vec::new()), "{attack:?}: {}", outcome.words());
    assert_eq!(after.failures, Vec::<String>::new(), "{attack:?}: afterwards");
    let log = std::fs::read_to_string(server.home().join("logs/api.log")).unwrap();
    for line in log.lines() {
        assert!(line.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{attack:?}: {line:?}");
        assert!(line.len() < 70_000 && !line.contains("forged-claim"), "{attack:?}: {line}");
    }
    other
}

macro_rules! served_during {
    ($($name:ident: $attack:ident,)*) => {$(
        #[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            serves_during(Attack::$attack, |_, _| ()).await;
        }
    )*};
}

served_during! {
    queries_of_many_clauses: Queries,
    queries_over_roles: Roles,
    bodies_that_are_held_back: Bodies,
    a_file_that_grows_in_memory: GroupFile,
    requests_made_for_the_log: Log,
    heads_that_do_not_end: SlowHeads,
    deep_and_wide_json: Json,
    bytes_that_are_no_requests: Framing,
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_that_hardly_read() {
    let lists = serves_during(Attack::SlowReaders, |target, _| {
        let once = Stop::default();
        once.set();
        read_lists(target.server, &target.reader, 8, target.agents, &once)
    })
    .await;
    let Lists { asked, whole, failures } = lists;
    assert_eq!((asked, whole), (8, 8), "{failures:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_logins_of_many() {
    let login = serves_during(Attack::Logins, |target, _| {
        let mut client = Client::new(target.server, Ipv4Addr::new(127, 0, 0, 2));
        client.patience = Duration::from_secs(120);
        client.log_in("wazuh", "wazuh").map_err(|error| error.to_string())
    })
    .await;
    assert!(login.is_ok(), "{login:?}");
}
