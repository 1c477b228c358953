//! Requests of strangers that are made for the log: long, many, and full of what terminals and readers of lines obey.

use std::fmt::Write;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{Outcome, Request, Size, Stop, Target, again_and_again, each};
use crate::connection::basic;

/// Requests that are sent before a reply is read.
const AT_ONCE: usize = 20;

/// ESC, BEL, NEL, separators of lines, direction, no width.
const OBEYED: &str = "\u{1b}[2J\u{7}\u{85}\u{2028}\u{202e}\u{200b}";

/// The name that forged tokens and logins claim.
const CLAIM: &str = "forged-claim";

pub(super) fn run(target: &Target, size: Size, stop: &Stop) -> Outcome {
    each(target, size.attackers, stop, |number, client| {
        let (requests, bytes) = batch(number, size.amount);
        let mut sent = 0;
        let mut outcome = again_and_again(&client, stop, Duration::ZERO, |connection| {
            connection.send(requests.as_bytes())?;
            sent += 1;
            let mut status = 0;
            for _ in 0..AT_ONCE {
                status = connection.receive(&mut |_| {})?.status;
            }
            Ok(status)
        });
        outcome.sent = sent * AT_ONCE as u64;
        outcome.bytes = sent * bytes as u64;
        outcome
    })
}

/// The requests of one attacker that are sent together.
fn batch(attacker: usize, length: usize) -> (String, usize) {
    let mut requests = String::new();
    for number in 0..AT_ONCE {
        let path = path(length);
        let claims = format!("{{\"sub\": \"{CLAIM}{OBEYED}\", \"hash_auth_context\": \"{CLAIM}\"}}");
        let headers = match (attacker + number) % 3 {
            0 => format!("Authorization: Bearer e30.{}.AAAA\r\n", URL_SAFE_NO_PAD.encode(claims)),
            1 => basic(&format!("{CLAIM}{OBEYED}"), "x"),
            _ => String::new(),
        };
        let target = if number % 2 == 0 { path.clone() } else { format!("/agents?{}", path.replace('/', "a=")) };
        requests += &Request::get(&target, &headers).head();
    }
    let bytes = requests.len();
    (requests, bytes)
}

/// A path of about `length` bytes.
fn path(length: usize) -> String {
    let mut odd = String::from("/");
    for byte in OBEYED.bytes() {
        // Writing to a String cannot fail.
        let _ = write!(odd, "%{byte:02x}");
    }
    odd.repeat(length / odd.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_what_a_server_takes() {
        let (requests, bytes) = batch(0, 500);
        assert_eq!((requests.matches("\r\n\r\n").count(), requests.len()), (AT_ONCE, bytes));
        assert!(requests.is_ascii() && requests.contains("%1b%5b2%4a") || requests.contains("%1b%5b%32%4a"));
    }
}
