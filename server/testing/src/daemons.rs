//! The daemons of a manager, played on their sockets.

use std::io::{Read as _, Write as _};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

/// A queue at this path: the messages that it is sent.
pub fn queue(path: PathBuf) -> Receiver<String> {
    let queue = UnixDatagram::bind(path).unwrap();
    let (sent, received) = channel();
    std::thread::spawn(move || {
        let mut buffer = vec![0; 70_000];
        while let Ok(length) = queue.recv(&mut buffer) {
            if sent.send(String::from_utf8(buffer[..length].to_vec()).unwrap()).is_err() {
                return;
            }
        }
    });
    received
}

/// A daemon at this path that answers each question. With an empty answer it closes the connection, as one that dies
/// while it is asked.
pub fn daemon(path: PathBuf, answer: impl Fn(&str) -> String + Send + 'static) {
    let listener = UnixListener::bind(path).unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            serve_one(stream.unwrap(), &answer);
        }
    });
}

/// Answers the one question of a connection, if there is one.
pub fn serve_one(mut stream: UnixStream, answer: impl Fn(&str) -> String) {
    let mut length = [0; 4];
    // Somebody only looks whether it listens.
    if stream.read_exact(&mut length).is_err() {
        return;
    }
    let mut question = vec![0; u32::from_le_bytes(length) as usize];
    // The process that asks may be killed meanwhile.
    if stream.read_exact(&mut question).is_err() {
        return;
    }
    let answer = answer(std::str::from_utf8(&question).unwrap());
    if !answer.is_empty() {
        let length = u32::try_from(answer.len()).unwrap().to_le_bytes();
        let _ = stream.write_all(&length).and_then(|()| stream.write_all(answer.as_bytes()));
    }
}
