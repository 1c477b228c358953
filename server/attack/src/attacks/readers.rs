//! Readers that take a long reply very slowly.

use std::io::{Read, Write};
use std::time::Duration;

use super::{Client, Outcome, Request, Size, Stop, Target, each};

/// What the system may take for a reader that does not read.
const WINDOW: usize = 16 << 10;
/// Between two pieces that are read.
const PACE: Duration = Duration::from_millis(100);

pub(super) fn run(target: &Target, size: Size, stop: &Stop) -> Outcome {
    each(target, size.attackers, stop, |_, client| {
        let mut outcome = Outcome::default();
        while !stop.is_set() {
            outcome.sent += 1;
            match read(&client, target, size.amount, stop) {
                Some(status) => outcome.note(status),
                None => outcome.closed += 1,
            }
            stop.sleep(PACE);
        }
        outcome
    })
}

/// The status of the reply, if it came.
fn read(client: &Client, target: &Target, per_second: usize, stop: &Stop) -> Option<u16> {
    let mut stream = client.connect(Some(WINDOW)).ok()?;
    let path = format!("/agents?limit={}", target.agents);
    stream.write_all(Request::get(&path, &target.reader).head().as_bytes()).ok()?;
    let mut piece = vec![0; per_second / 10];
    let mut status = None;
    while stop.sleep(PACE) {
        match stream.read(&mut piece) {
            Ok(0) => break,
            Ok(length) if status.is_none() => {
                let text = String::from_utf8_lossy(piece.split_at(length).0).into_owned();
                status = text.split_whitespace().nth(1).and_then(|code| code.parse().ok());
            }
            Ok(_) => {}
            Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {}
            Err(_) => break,
        }
    }
    status
}
