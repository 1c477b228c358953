//! A login with an unknown name costs as much work as one with a wrong password, so the time of a login does not tell
//! which names exist (docs/facts/01-api-layer.md, section 7.1).
//!
//! Work is processor time, which other processes do not add to. It is measured for the whole process, since a hash is
//! computed on whichever thread is free; so this test is alone in its process. The median of many logins is compared:
//! one that was disturbed changes nothing.

// Tests fail by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

use apid_testing::{Server, basic};

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
    let kinds = [Some(basic("wazuh", "guess")), Some(basic("nobody", "guess")), None];
    let mut costs = [const { Vec::new() }; 3];
    for _ in 0..LOGINS {
        for (costs, credentials) in costs.iter_mut().zip(&kinds) {
            let before = work();
            let reply = server.send("POST", "/security/user/authenticate", credentials.as_deref(), None).await;
            assert_eq!(reply.status, 401, "{}", reply.text);
            costs.push(work() - before);
        }
    }
    let [known, unknown, none] = costs.map(median);
    println!("wrong password {known:?}, unknown name {unknown:?}, no credentials {none:?}");
    assert!(known > 4 * none, "{known:?} for a wrong password and {none:?} without any: no hash was computed");
    assert!(
        unknown * 2 > known && known * 2 > unknown,
        "{unknown:?} for an unknown name, {known:?} for a wrong password"
    );
}
