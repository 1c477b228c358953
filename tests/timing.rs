//! A login with an unknown name costs as much work as one with a wrong password, whatever hash the password has, so the
//! time of a login does not tell which names exist (docs/facts/01-api-layer.md, section 7.1).
//!
//! Work is processor time, which other processes do not add to. It is measured for the whole process, since a hash is
//! computed on whichever thread is free; so this test is alone in its process. The median of many logins is compared:
//! one that was disturbed changes nothing.

// Tests fail by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

use apid_testing::{Server, basic, database};
use wazuh_api_tests::scenery::rbac_db;

/// Logins of each kind, in turn.
const LOGINS: usize = 15;

/// Processor time that this process has used.
fn work() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.try_into().unwrap()
}

fn median(mut costs: Vec<Duration>) -> Duration {
    costs.sort_unstable();
    costs[costs.len() / 2]
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_names_cost_as_much_as_wrong_passwords() {
    let server = Server::start_with(|config| config.access.max_login_attempts = 1_000_000).await;
    // As older releases have them, and one that nobody can read.
    let old = format!("pbkdf2:sha256:150000$saltsalt${}", "0".repeat(64));
    database::script(
        &rbac_db(server.home()),
        &format!("INSERT INTO users VALUES (100, 'olden', '{old}', 0, NULL), (101, 'broken', 'x', 0, NULL)"),
    );
    let name = |name: &str| Some(basic(name, "guess"));
    let kinds = [name("wazuh"), name("nobody"), name("olden"), name("broken"), None];
    let mut costs = [const { Vec::new() }; 5];
    for _ in 0..LOGINS {
        for (costs, credentials) in costs.iter_mut().zip(&kinds) {
            let before = work();
            let reply = server.send("POST", "/security/user/authenticate", credentials.as_deref(), None).await;
            assert_eq!(reply.status, 401, "{}", reply.text);
            costs.push(work() - before);
        }
    }
    let [known, unknown, old, broken, none] = costs.map(median);
    println!(
        "wrong password {known:?}, unknown name {unknown:?}, old hash {old:?}, broken hash {broken:?}, no credentials {none:?}"
    );
    assert!(known > 4 * none, "{known:?} for a wrong password and {none:?} without any: no hash was computed");
    for (what, cost) in [("an unknown name", unknown), ("an old hash", old), ("a broken hash", broken)] {
        assert!(cost * 4 > known * 3 && known * 4 > cost * 3, "{cost:?} for {what}, {known:?} for a wrong password");
    }
}
