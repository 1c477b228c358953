//! Bytes in which a request is hard to find: torn heads, wrong lengths, and noise.

use std::io::{Read, Write};
use std::time::Duration;

use super::{Client, Outcome, Size, Stop, Target, each};

/// What every reader of HTTP must refuse, or must not wait for.
const GARBAGE: [&str; 16] = [
    "\r\n\r\n\r\n",
    "GET\r\n\r\n",
    "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\nHost: x\n\n",
    "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\n folded: yes\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nA\0: b\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}",
];

pub(super) fn run(target: &Target, size: Size, stop: &Stop) -> Outcome {
    each(target, size.attackers, stop, |number, client| {
        let mut outcome = Outcome::default();
        let mut noise = Noise(0x9e37_79b9_7f4a_7c15 ^ number as u64);
        while !stop.is_set() {
            outcome.sent += 1;
            let piece = match GARBAGE.get(noise.next_u64() as usize % (GARBAGE.len() + 4)) {
                Some(text) => text.as_bytes().to_vec(),
                None => noise.bytes(size.amount),
            };
            outcome.bytes += piece.len() as u64;
            match send(&client, &piece) {
                Some(status) => outcome.note(status),
                None => {
                    outcome.closed += 1;
                    stop.sleep(Duration::from_millis(5));
                }
            }
        }
        outcome
    })
}

/// The status of what came back, if anything did.
fn send(client: &Client, bytes: &[u8]) -> Option<u16> {
    let mut stream = client.connect(None).ok()?;
    stream.write_all(bytes).ok()?;
    let mut reply = [0; 64];
    // After a tenth of a second the connection is left: some of these wait for more.
    let length = stream.read(&mut reply).ok()?;
    let text = String::from_utf8_lossy(reply.split_at(length).0).into_owned();
    text.split_whitespace().nth(1)?.parse().ok()
}

/// Numbers without a pattern, the same in every run (xorshift).
struct Noise(u64);

impl Noise {
    fn next_u64(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next_u64().to_le_bytes()[0]).collect()
    }
}
