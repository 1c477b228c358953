//! Lines on standard error, written by a thread of their own: a terminal or pipe that nobody reads must not hold up a
//! request. Beyond what may wait, lines are dropped and counted.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};

/// Lines that may wait.
const QUEUE: usize = 1_024;

/// Standard error; cheap to clone.
#[derive(Clone, Debug)]
pub struct StderrLog {
    /// `None` writes at once.
    sender: Option<SyncSender<Message>>,
    dropped: Arc<AtomicU64>,
}

enum Message {
    Line(String),
    Flush(Sender<()>),
}

impl StderrLog {
    pub(super) fn start() -> StderrLog {
        let (sender, receiver) = sync_channel(QUEUE);
        let dropped = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&dropped);
        let thread = std::thread::Builder::new().name("stderr-log".to_owned());
        let started = thread.spawn(move || run(&receiver, &count));
        StderrLog { sender: started.is_ok().then_some(sender), dropped }
    }

    /// Writes `line`, which has no end.
    pub(super) fn put(&self, line: String) {
        match &self.sender {
            Some(sender) => {
                if let Err(TrySendError::Full(_)) = sender.try_send(Message::Line(line)) {
                    self.dropped.fetch_add(1, Ordering::Relaxed);
                }
            }
            None => write(line),
        }
    }

    /// Returns when everything that was logged before is written.
    pub fn flush(&self) {
        let (done, finished) = channel();
        if self.sender.as_ref().is_some_and(|sender| sender.send(Message::Flush(done)).is_ok()) {
            let _ = finished.recv();
        }
    }
}

fn run(receiver: &Receiver<Message>, dropped: &AtomicU64) {
    while let Ok(message) = receiver.recv() {
        match message {
            Message::Line(line) => write(line),
            Message::Flush(done) => {
                let _ = done.send(());
            }
        }
        let lost = dropped.swap(0, Ordering::Relaxed);
        if lost > 0 {
            write(format!("{lost} lines were lost: standard error was not read fast enough"));
        }
    }
}

fn write(mut line: String) {
    line.push('\n');
    // There is no other place to tell this failure.
    let _ = std::io::stderr().lock().write_all(line.as_bytes());
}
