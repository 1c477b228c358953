//! A `wazuh-db` on the databases of a home, as the real one behaves (docs/facts/06-backends.md, section 3): framing,
//! answers that are cut off where they have no room, and transactions on `global.db` that stay open, so that other
//! readers of the file see an older state. Beside that it can be slow, hang, break off and lie.
//!
//! Must not be here: what asks it.

mod commands;
mod tables;

use std::io::{Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use apid_home::Home;

use tables::Tables;

/// Bytes of the longest question and answer.
const ROOM: usize = 65_536;

/// How it answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// As it should.
    #[default]
    Sound,
    /// After this time.
    Slow(Duration),
    /// Not at all: it takes connections and questions.
    Hanging,
    /// With half of an answer, after which it ends the connection.
    HalfAnswering,
    /// With these bytes instead of an answer.
    Lying(Vec<u8>),
    /// With this length in front of an answer.
    Exaggerating(u32),
}

/// A `wazuh-db` that runs until it is dropped.
pub struct WazuhDb {
    shared: Arc<Shared>,
    socket: PathBuf,
}

struct Shared {
    mode: Mutex<Mode>,
    tables: Mutex<Option<Tables>>,
    asked: Mutex<Vec<String>>,
    connections: Mutex<Vec<UnixStream>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap()
}

impl WazuhDb {
    /// Starts on a home that has no socket of another one.
    pub fn start(home: &Home) -> Self {
        let socket = home.wdb_socket();
        let listener = UnixListener::bind(&socket).unwrap();
        let shared = Arc::new(Shared {
            mode: Mutex::default(),
            tables: Mutex::new(Some(Tables::new(home.clone()))),
            asked: Mutex::default(),
            connections: Mutex::default(),
        });
        let listening = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.unwrap();
                if lock(&listening.tables).is_none() {
                    return;
                }
                lock(&listening.connections).push(stream.try_clone().unwrap());
                let shared = Arc::clone(&listening);
                std::thread::spawn(move || shared.serve(stream));
            }
        });
        Self { shared, socket }
    }

    /// Answers like this from now on.
    pub fn set(&self, mode: Mode) {
        *lock(&self.shared.mode) = mode;
    }

    /// Commits what is under way, as the real one does some ten to sixty seconds later.
    pub fn commit(&self) {
        if let Some(tables) = lock(&self.shared.tables).as_mut() {
            tables.commit();
        }
    }

    /// Answers a question as if another daemon had asked it.
    pub fn tell(&self, question: &str) -> String {
        self.teller()(question)
    }

    /// The same, for another daemon to keep; nothing is answered after the end.
    pub fn teller(&self) -> impl Fn(&str) -> String + Send + Sync + 'static {
        let shared = Arc::clone(&self.shared);
        move |question| {
            let answer = lock(&shared.tables).as_mut().map(|tables| commands::answer(tables, question));
            String::from_utf8(answer.unwrap_or_default()).unwrap()
        }
    }

    /// The questions since this was last called.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *lock(&self.shared.asked))
    }

    /// Ends all connections, as a restart does.
    pub fn hang_up(&self) {
        for stream in lock(&self.shared.connections).drain(..) {
            drop(stream.shutdown(Shutdown::Both));
        }
    }

    /// Dies without a word: the socket's file stays.
    pub fn kill(self) {
        self.end();
        std::mem::forget(self);
    }

    fn end(&self) {
        if let Some(mut tables) = lock(&self.shared.tables).take() {
            tables.commit();
        }
        self.set(Mode::Sound);
        self.hang_up();
        // It stops listening when it next looks.
        drop(UnixStream::connect(&self.socket));
        while UnixStream::connect(&self.socket).is_ok() {
            std::thread::yield_now();
        }
    }
}

impl Drop for WazuhDb {
    fn drop(&mut self) {
        self.end();
        drop(std::fs::remove_file(&self.socket));
    }
}

impl Shared {
    /// Answers the questions of one connection.
    fn serve(&self, mut stream: UnixStream) {
        let mut length = [0; 4];
        while stream.read_exact(&mut length).is_ok() {
            let length = u32::from_le_bytes(length) as usize;
            let mut question = vec![0; length.min(ROOM + 1)];
            if length > ROOM || stream.read_exact(&mut question).is_err() {
                break;
            }
            let question = String::from_utf8(question).unwrap();
            let question = question.trim_end_matches(['\0', '\n']);
            lock(&self.asked).push(question.to_owned());
            while *lock(&self.mode) == Mode::Hanging {
                std::thread::sleep(Duration::from_millis(1));
            }
            let mode = lock(&self.mode).clone();
            if let Mode::Slow(time) = mode {
                std::thread::sleep(time);
            }
            let Some(mut answer) = lock(&self.tables).as_mut().map(|tables| commands::answer(tables, question)) else {
                break;
            };
            answer.truncate(ROOM);
            if let Mode::Lying(lie) = &mode {
                answer.clone_from(lie);
            }
            let mut framed = match mode {
                Mode::Exaggerating(length) => length,
                _ => u32::try_from(answer.len()).unwrap(),
            }
            .to_le_bytes()
            .to_vec();
            framed.extend_from_slice(&answer);
            if mode == Mode::HalfAnswering {
                framed.truncate(framed.len() / 2);
            }
            if stream.write_all(&framed).is_err() || mode == Mode::HalfAnswering {
                break;
            }
        }
        drop(stream.shutdown(Shutdown::Both));
    }
}

#[cfg(test)]
mod tests;
