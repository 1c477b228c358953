//! Large bodies: of a user who may do nothing, and JSON that costs much more than it is long.

use std::time::Duration;

use super::{Outcome, PAUSE, Request, Size, Stop, Target, again_and_again, each};
use crate::connection::basic;

const TARGET: &str = "/agents/insert";
/// The part of a body that is sent last.
const REST: usize = 64;
/// How long a body is held back before its last part. Servers give up on those that pause for longer.
const HOLD: Duration = Duration::from_secs(10);

/// Each attacker sends all of a body but its end, waits, and ends it. Every other one does not wait, so that bodies are
/// also read to their end all the time.
pub(super) fn held(target: &Target, size: Size, stop: &Stop) -> Outcome {
    let body = wide(size.amount);
    each(target, size.attackers, stop, |number, client| {
        let request = Request::post(TARGET, &target.nobody, &body);
        let hold = if number % 2 == 0 { HOLD } else { Duration::ZERO };
        let mut bytes = 0;
        let mut outcome = again_and_again(&client, stop, PAUSE, |connection| {
            let (most, rest) = body.split_at(body.len().saturating_sub(REST));
            let sent = connection.send(request.head().as_bytes()).and_then(|()| connection.send(most));
            if sent.is_ok() {
                bytes += body.len() as u64;
                stop.sleep(hold);
                // A server that has refused it may have closed.
                let _ = connection.send(rest);
            }
            let reply = connection.receive(&mut |_| {});
            // What was not taken of the body cannot be followed by another request.
            reply.map(|reply| reply.status).and_then(|status| sent.map(|()| status))
        });
        outcome.bytes = bytes;
        outcome
    })
}

/// Deep and wide JSON with valid credentials, and authorization contexts with wrong and right ones.
pub(super) fn json(target: &Target, size: Size, stop: &Stop) -> Outcome {
    let (deep, wide) = (deep(size.amount), wide(size.amount));
    let context = deep.split_at(deep.len().min(8_000)).0;
    let stranger = basic("wazuh", "not the password");
    each(target, size.attackers, stop, |number, client| {
        let request = match number % 4 {
            0 => Request::post(TARGET, &target.reader, &deep),
            1 => Request::post(TARGET, &target.reader, &wide),
            2 => Request::post(TARGET, &target.nobody, &wide),
            _ => Request::post("/security/user/authenticate/run_as", &stranger, context),
        };
        super::repeat(&client, stop, request)
    })
}

/// A list of lists of lists, about `length` bytes.
fn deep(length: usize) -> Vec<u8> {
    let half = length / 2;
    let mut text = vec![b'['; half];
    text.resize(2 * half, b']');
    text
}

/// Many values that are much larger in memory than in the text, about `length` bytes.
fn wide(length: usize) -> Vec<u8> {
    let mut text = br#"{"name": "a", "force": ["#.to_vec();
    while text.len() + 8 < length {
        text.extend_from_slice(br#"{"":0},"#);
    }
    text.extend_from_slice(b"0]}");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_have_their_length() {
        for length in [100, 10_000] {
            assert_eq!(deep(length).len(), length);
            let wide = wide(length);
            assert!(wide.len() <= length && wide.len() + 12 > length, "{}", wide.len());
            assert!(wide.ends_with(br#"{"":0},0]}"#));
        }
    }
}
