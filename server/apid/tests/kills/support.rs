//! What the tests of this binary share: dice, a client without a library, and homes.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;

use apid_home::Home;
use apid_identity::auth::{Authenticator, Options};
use apid_testing::program::Program;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

/// Dice that fall the same way for the same seed.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    pub(crate) fn one_of<T: Clone>(&mut self, things: impl IntoIterator<Item = T>) -> Option<T> {
        let things: Vec<T> = things.into_iter().collect();
        (!things.is_empty()).then(|| things[self.below(things.len())].clone())
    }
}

/// Method, target, and content type and body.
pub(crate) type Request = (&'static str, String, Option<(&'static str, String)>);

/// Asks, and gives the status and the body if there was a whole answer.
pub(crate) fn exchange(stream: &mut TcpStream, token: &str, (method, path, body): Request) -> Option<(u16, Value)> {
    let (kind, body) = body.unwrap_or(("application/json", String::new()));
    let kind = if body.is_empty() { String::new() } else { format!("content-type: {kind}\r\n") };
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n{kind}content-length: {length}\r\n\r\n"
    );
    stream.write_all((head + &body).as_bytes()).ok()?;
    let mut reader = BufReader::new(stream);
    let (mut status, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
            status = rest.get(..3)?.parse().ok();
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((status?, serde_json::from_slice(&body).unwrap()))
}

pub(crate) fn start(home: &Home) -> Program {
    Program::serve(env!("CARGO_BIN_EXE_wazuh-apid"), home.root())
}

pub(crate) fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |value| value.parse().unwrap())
}

/// A token without a login, which takes its time.
pub(crate) fn token(home: &Home) -> String {
    let auth = Authenticator::open(&home.security_dir(), &Options::default()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(auth.issue("wazuh")).unwrap().unwrap()
}

pub(crate) fn dice() -> Dice {
    Dice(setting("WAZUH_APID_KILL_SEED", 0x9e37_79b9_7f4a_7c15).max(1))
}

pub(crate) fn home(directory: &Path) -> Home {
    let home = apid_store::homes::create(&directory.join("home")).unwrap();
    fs::write(home.api_yaml(), "access:\n  max_request_per_minute: 0\n").unwrap();
    fs::create_dir_all(home.rids_dir()).unwrap();
    fs::create_dir_all(home.multigroups_dir()).unwrap();
    home
}

/// Ends a server at once, with nothing put in order.
pub(crate) fn kill(server: &Program) {
    kill_process(Pid::from_child(server.child()), Signal::KILL).unwrap();
}
