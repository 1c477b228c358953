//! Lines on standard error, written by a thread of their own: a terminal or pipe that nobody reads must not hold up a
//! request. Beyond what may wait, lines are dropped and counted.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::time::{Duration, Instant};

/// Lines that may wait.
const QUEUE: usize = 1_024;
/// How long the end of the process waits for a reader.
const PATIENCE: Duration = Duration::from_secs(2);

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
    /// Starts the thread that writes it.
    pub fn start() -> StderrLog {
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

    /// Returns when everything that was logged before is written, or nobody reads it any more: a process must be able
    /// to end.
    pub fn flush(&self) {
        let Some(sender) = &self.sender else { return };
        let begin = Instant::now();
        let (done, finished) = channel();
        let mut message = Message::Flush(done);
        while let Err(TrySendError::Full(returned)) = sender.try_send(message) {
            if begin.elapsed() >= PATIENCE {
                return;
            }
            message = returned;
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = finished.recv_timeout(PATIENCE);
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
