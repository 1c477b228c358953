//! A name that nobody has costs as much work as a wrong password, so that the time of a login tells nobody which names
//! there are (docs/facts/01-api-layer.md, section 7.1).
//!
//! Work is the processor time of this process, which other processes do not add to; so this test is alone in its own.

use wazuh_api_tests::{Server, basic};

/// Logins of each kind, in turn.
const LOGINS: usize = 10;

/// Processor time that this process has used, in the ticks of `proc(5)`.
fn work() -> u64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap();
    // The second field is a name in parentheses that may hold anything; user and system time are fields 14 and 15.
    let (_, fields) = text.rsplit_once(')').unwrap();
    fields.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap()).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_names_cost_as_much_as_wrong_passwords() {
    let server = Server::start_with(|config| config.access.max_login_attempts = 1_000_000).await;
    let kinds = [Some(basic("wazuh", "guess")), Some(basic("nobody", "guess")), None];
    let mut costs = [0; 3];
    for _ in 0..LOGINS {
        for (cost, credentials) in costs.iter_mut().zip(&kinds) {
            let before = work();
            let reply = server.send("POST", "/security/user/authenticate", credentials.as_deref(), None).await;
            assert_eq!(reply.status, 401, "{}", reply.text);
            *cost += work() - before;
        }
    }
    let [known, unknown, none] = costs;
    assert!(known > 4 * none + 10, "{known} ticks for wrong passwords and {none} without any: no hash was run");
    assert!(unknown * 2 > known && known * 2 > unknown, "{unknown} ticks for unknown names, {known} for known ones");
}
