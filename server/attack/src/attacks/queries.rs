//! Queries of many clauses, each of which compares a pattern with every row. No row fits, so that every clause counts.

use super::{Outcome, Request, Size, Stop, Target, each, repeat};

/// A value of `q` that no row fits, different for each attacker and each of its requests.
fn clauses(count: usize, attacker: usize, field: &str) -> String {
    let clauses: Vec<String> = (0..count).map(|clause| format!("{field}~zq{attacker}x{clause}")).collect();
    clauses.join(",")
}

pub(super) fn agents(target: &Target, size: Size, stop: &Stop) -> Outcome {
    run(target, size, stop, "/agents?limit=1&wait_for_complete=true&q=")
}

pub(super) fn roles(target: &Target, size: Size, stop: &Stop) -> Outcome {
    run(target, size, stop, "/security/roles?limit=1&wait_for_complete=true&q=")
}

fn run(target: &Target, size: Size, stop: &Stop, path: &str) -> Outcome {
    each(target, size.attackers, stop, |number, mut client| {
        // All of them are one client, as far as its address tells.
        client.source = super::address(0);
        client.patience = std::time::Duration::from_secs(600);
        let request = format!("{path}{}", clauses(size.amount, number, "name"));
        repeat(&client, stop, Request::get(&request, &target.reader))
    })
}

#[cfg(test)]
mod tests {
    use super::clauses;

    #[test]
    fn queries_have_their_clauses() {
        assert_eq!(clauses(2, 3, "name"), "name~zq3x0,name~zq3x1");
    }
}
