//! The daemons of a live manager, played from recorded talks: each answers a question as it was answered when it was
//! recorded.
//!
//! The recordings are reference files: a test that plays them is marked `#[needs_shared]`.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::Value;

use apid_home::Home;
use apid_testing::daemons;

use crate::sent::Sent;

/// Recordings of stream sockets.
const RECORDINGS: &[&str] =
    &["analysis", "auth", "com", "logtest", "other_daemons", "remote", "task", "upgrade", "wdb"];

/// Where a socket is, and what it was asked. Questions in JSON are the same if their values are.
type Question = (String, Value);

/// The answers to a question: for each operation that was running, in order.
type Answers = Vec<(String, String)>;

/// The recorded daemons of one set-up, such as `cluster disabled` or `master`.
#[derive(Clone)]
pub struct RecordedDaemons {
    answers: Arc<HashMap<Question, Answers>>,
    /// The operation that runs now.
    operation: Arc<Mutex<String>>,
}

impl RecordedDaemons {
    /// Reads what was recorded of this set-up.
    pub fn of(set_up: &str) -> Self {
        let mut answers: HashMap<Question, Answers> = HashMap::new();
        for recording in RECORDINGS {
            let path = shared_files::path(&format!("live/transcripts/{recording}.jsonl"));
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for line in text.lines() {
                let talk: Value = serde_json::from_str(line).expect("a recorded line is JSON");
                let text = |key: &str| talk.get(key).and_then(Value::as_str);
                let (Some(socket), Some(question), Some(answer)) = (text("socket"), text("request"), text("reply"))
                else {
                    continue;
                };
                if text("node") == Some(set_up) {
                    let operation = text("operation").unwrap_or_default().to_owned();
                    let all = answers.entry((socket.to_owned(), said(question))).or_default();
                    all.push((operation, answer.to_owned()));
                }
            }
        }
        Self { answers: Arc::new(answers), operation: Arc::default() }
    }

    /// The same, but what was answered last comes first.
    #[must_use]
    pub fn latest(self) -> Self {
        let mut answers = (*self.answers).clone();
        answers.values_mut().for_each(|answers| answers.reverse());
        Self { answers: Arc::new(answers), ..self }
    }

    /// From now on this operation runs, as `GET /path`.
    pub fn during(&self, operation: String) {
        *self.operation.lock().unwrap() = operation;
    }

    /// Plays the daemon behind a socket, which is told from the home as `queue/sockets/com`.
    pub fn play(&self, home: &Home, socket: &'static str) {
        self.play_noting(home, socket, Sent::default());
    }

    /// The same, and notes what it is asked.
    pub fn play_noting(&self, home: &Home, socket: &'static str, sent: Sent) {
        let daemons = self.clone();
        let root = home.root().display().to_string();
        daemons::daemon(home.root().join(socket), move |question| {
            sent.note(socket, question);
            daemons.answer(socket, &question.replace(&root, "<HOME>"), &root)
        });
    }

    /// What was answered to a question during the operation that runs, or during any; nothing, as by a daemon that
    /// dies, if it was never asked.
    fn answer(&self, socket: &str, question: &str, root: &str) -> String {
        let operation = self.operation.lock().unwrap().clone();
        let answers = self.answers.get(&(socket.to_owned(), said(question))).map_or(&[][..], Vec::as_slice);
        let found = answers.iter().find(|(during, _)| *during == operation).or_else(|| answers.first());
        found.map_or_else(String::new, |(_, answer)| answer.replace("<HOME>", root))
    }

    /// Every answer to a question at a socket.
    pub fn answers(&self, socket: &str, question: &str) -> Vec<String> {
        let answers = self.answers.get(&(socket.to_owned(), said(question)));
        answers.into_iter().flatten().map(|(_, answer)| answer.clone()).collect()
    }
}

/// A question as a value.
fn said(question: &str) -> Value {
    let question = question.trim_end_matches('\0');
    serde_json::from_str(question).unwrap_or_else(|_| question.into())
}

/// A socket that a killed daemon has left, behind which nobody listens.
pub fn abandon(path: &Path) {
    let _ = std::fs::remove_file(path);
    drop(std::os::unix::net::UnixListener::bind(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
}
