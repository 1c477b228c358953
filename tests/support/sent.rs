//! What the real API was recorded to send to the daemons of a manager, and what a server sends instead.
//!
//! Statements of SQL are left out: this server has its own (docs/ARCHITECTURE-SERVER.md). Everything else has to be the
//! same, byte by byte. The recordings are reference files.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use serde_json::Value;

/// Recordings of sockets, of streams and of datagrams.
const RECORDINGS: &[&str] =
    &["analysis", "auth", "com", "datagrams", "logtest", "other_daemons", "remote", "task", "upgrade", "wdb"];

/// The messages that a server has sent, each with the socket.
#[derive(Clone, Debug, Default)]
pub struct Sent(Arc<Mutex<Vec<(&'static str, String)>>>);

impl Sent {
    /// Notes one.
    pub fn note(&self, socket: &'static str, message: impl Into<String>) {
        self.0.lock().unwrap().push((socket, message.into()));
    }

    /// Those since this was last called, as they read on any home.
    pub fn take(&self, root: &str) -> Vec<(&'static str, String)> {
        let sent = std::mem::take(&mut *self.0.lock().unwrap());
        let comparable = |message: String| message.trim_end_matches('\0').replace(root, "<HOME>");
        let sent = sent.into_iter().map(|(socket, message)| (socket, comparable(message)));
        sent.filter(|(_, message)| !is_statement(message)).collect()
    }
}

/// Whether a message is a question in SQL.
fn is_statement(message: &str) -> bool {
    message.split(' ').take(3).any(|word| word == "sql")
}

/// The socket that the original asks in the order of a set, which is another one at each run.
const IN_ANY_ORDER: &[&str] = &["queue/sockets/auth", "queue/alerts/ar"];

/// The recorded messages of one set-up, such as `cluster disabled`, by operation (`POST /agents`) and socket, in order.
pub struct RecordedMessages {
    left: HashMap<(String, String), VecDeque<String>>,
    /// Those that were found. Of repetitions only two were recorded.
    found: HashMap<(String, String), Vec<String>>,
}

impl RecordedMessages {
    /// Those of a set-up that `is_of` says of an operation and a message that they are to be sent.
    pub fn of(set_up: &str, is_of: impl Fn(&str, &str) -> bool) -> Self {
        let mut left: HashMap<(String, String), VecDeque<String>> = HashMap::new();
        for recording in RECORDINGS {
            let path = shared_files::path(&format!("live/transcripts/{recording}.jsonl"));
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for line in text.lines() {
                let talk: Value = serde_json::from_str(line).expect("a recorded line is JSON");
                let text = |key: &str| talk.get(key).and_then(Value::as_str);
                let message = text("request").or_else(|| text("message"));
                let (Some(message), Some(operation), Some(socket)) = (message, text("operation"), text("socket"))
                else {
                    continue;
                };
                if text("node") == Some(set_up) && is_of(operation, message) && !is_statement(message) {
                    let key = (operation.to_owned(), socket.to_owned());
                    left.entry(key).or_default().push_back(message.trim_end_matches('\0').to_owned());
                }
            }
        }
        Self { left, found: HashMap::new() }
    }

    /// What is wrong with a message that was sent for an operation: it is not the next one, nor a repetition.
    pub fn fault(&mut self, operation: &str, socket: &str, message: &str) -> Option<String> {
        let key = (operation.to_owned(), socket.to_owned());
        let left = self.left.entry(key.clone()).or_default();
        let found = self.found.entry(key).or_default();
        let at = left.iter().position(|next| next == message);
        if let Some(at) = at.filter(|at| *at == 0 || IN_ANY_ORDER.contains(&socket)) {
            found.extend(left.remove(at));
            return None;
        }
        let is_repeated = found.iter().any(|earlier| earlier == message);
        (!is_repeated).then(|| format!("{socket} was sent `{message}`, and should be sent {:?}", left.front()))
    }

    /// How many different messages were found.
    pub fn found(&self) -> usize {
        self.found.values().map(Vec::len).sum()
    }

    /// What was not sent. Of what an operation sends each time, some was recorded in other sessions.
    pub fn missing(&self) -> Vec<String> {
        let left = self.left.iter().flat_map(|(key, messages)| messages.iter().map(move |message| (key, message)));
        let is_found = |key, message| self.found.get(key).is_some_and(|found| found.contains(message));
        let left = left.filter(|(key, message)| !is_found(*key, *message));
        left.map(|((operation, socket), message)| format!("{operation}: {socket}: {message}")).collect()
    }
}
