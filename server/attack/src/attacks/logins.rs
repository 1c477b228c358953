//! Wrong logins, each address with a few: none of them is blocked, and all cost the server a hash.

use std::time::Duration;

use super::{Outcome, Request, Size, Stop, Target, each};
use crate::connection::basic;

/// Every attacker sends its logins, then waits for the end.
pub(super) fn run(target: &Target, size: Size, stop: &Stop) -> Outcome {
    let header = basic("wazuh", "not the password");
    each(target, size.attackers, stop, |_, mut client| {
        client.patience = Duration::from_secs(600);
        let mut outcome = Outcome::default();
        for _ in 0..size.amount {
            outcome.sent += 1;
            match client.ask(Request::post("/security/user/authenticate", &header, b"")) {
                Ok(reply) => outcome.note(reply.status),
                Err(_) => outcome.closed += 1,
            }
        }
        outcome
    })
}
