//! One talk over the cluster daemon's local socket: a request, and its answer in one of the daemon's ways
//! (docs/facts/06-backends.md, section 12.1).
//!
//! A request is answered at once, or taken at once and answered later: as one message, or as a text that is announced
//! with its size and sent in parts. The daemon waits for a word about each of its own messages. Everything has a
//! limit of time and size; one that is given up ends within [`TICK`].

use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use apid_request::budget::Charge;
use apid_request::cancel::{self, GivenUp};
use socket2::{Domain, SockAddr, Socket, Type};

use super::frames::{self, LONGEST_MESSAGE, Message};
use super::{ClusterError, ClusterLimits};

/// How long at most nobody looks whether the talk is still wanted.
const TICK: Duration = Duration::from_millis(200);

/// How often the daemon is told that somebody waits, and the word for it. It closes what is silent for minutes.
const REMINDER: Duration = Duration::from_secs(60);

/// The id of the one text that is taken at a time.
const TEXT_ID: &[u8] = b"1";

/// Bytes of an answer that are not charged to the caller, and how often an answer is there at the same time: as text,
/// as values, and in the reply.
const LITTLE: u64 = 64 << 10;
const COPIES: u64 = 6;

/// What a worker's daemon says when it has asked the master.
const ASKED_MASTER: &[u8] = b"Sent request to master node";

/// What a daemon says that knows no other node.
const NOBODY: &[u8] = b"There are no connected worker nodes";

/// How a request is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answered {
    /// At once, or by the master later.
    AtOnce,
    /// Later.
    Later,
}

/// A connection to the daemon.
pub(super) struct Talk<'c> {
    stream: Timed,
    limits: ClusterLimits,
    charge: &'c mut Charge,
    /// The text that is being received: its size and what has arrived.
    text: Option<(usize, Vec<u8>)>,
}

impl<'c> Talk<'c> {
    /// Connects to the daemon's socket. What an answer takes is added to `charge`.
    pub(super) fn open(path: &Path, limits: ClusterLimits, charge: &'c mut Charge) -> Result<Self, ClusterError> {
        let connect = || -> io::Result<UnixStream> {
            let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
            // Connecting waits too, where many do already.
            socket.set_write_timeout(Some(limits.exchange))?;
            socket.connect(&SockAddr::unix(path)?)?;
            Ok(OwnedFd::from(socket).into())
        };
        let end = Instant::now() + limits.exchange;
        let stream = connect().map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::ConnectionRefused => ClusterError::NotRunning,
            _ => failed(&error),
        })?;
        Ok(Self { stream: Timed { stream, end }, limits, charge, text: None })
    }

    /// Sends a request and receives its answer.
    pub(super) fn ask(mut self, command: &str, payload: &[u8], answered: Answered) -> Result<Vec<u8>, ClusterError> {
        // Any number that the daemon's own are unlikely to begin with.
        let counter = std::process::id().rotate_left(16);
        self.stream.end = Instant::now() + self.limits.exchange;
        self.send(counter, command, payload)?;
        let mut taken = false;
        let mut reminder = (counter, Instant::now() + REMINDER);
        loop {
            let Some(message) = self.receive(reminder.1)? else {
                reminder = (reminder.0.wrapping_add(1), Instant::now() + REMINDER);
                self.send(reminder.0, "echo-c", b"keepalive")?;
                continue;
            };
            if message.counter == counter {
                match message.command.as_str() {
                    "ok" if message.payload == NOBODY => return Ok(b"{}".to_vec()),
                    "ok" if answered == Answered::Later || message.payload == ASKED_MASTER => {
                        taken = true;
                        self.stream.end = Instant::now() + self.limits.answer;
                    }
                    // An error is an answer: it is read as one.
                    "ok" | "err" => return Ok(message.payload),
                    other => return Err(ClusterError::Exchange(format!("an answer with the command {other}"))),
                }
            } else if message.command == "ok" && taken {
                // About a reminder.
            } else if let Some(answer) = self.hear(message)? {
                return Ok(answer);
            }
        }
    }

    /// A message of the daemon's own; the answer if it completes one.
    fn hear(&mut self, message: Message) -> Result<Option<Vec<u8>>, ClusterError> {
        let Message { counter, command, payload } = message;
        match command.as_str() {
            "new_str" => {
                let size = std::str::from_utf8(&payload).ok().and_then(|text| text.trim().parse().ok());
                let size: usize = size.ok_or_else(|| ClusterError::Exchange("a text without a size".to_owned()))?;
                if size > LONGEST_MESSAGE {
                    return Err(ClusterError::Exchange(format!("a text of {size} bytes")));
                }
                self.hold(size)?;
                self.text = Some((size, Vec::new()));
                self.send(counter, "ok", TEXT_ID)?;
            }
            "str_upd" => {
                let part = payload.strip_prefix(TEXT_ID).and_then(|rest| rest.strip_prefix(b" "));
                let (Some((size, text)), Some(part)) = (&mut self.text, part) else {
                    return Err(ClusterError::Exchange("a part of an unknown text".to_owned()));
                };
                if text.len().saturating_add(part.len()) > *size {
                    return Err(ClusterError::Exchange("more of a text than was announced".to_owned()));
                }
                text.extend_from_slice(part);
                self.send(counter, "ok", b"String updated")?;
            }
            "err_str" => {
                self.text = None;
                self.send(counter, "ok", b"None")?;
            }
            "dapi_res" => {
                let Some((_, text)) = self.text.take().filter(|_| payload == TEXT_ID) else {
                    return Err(match payload.starts_with(b"Error") {
                        true => ClusterError::Told(String::from_utf8_lossy(&payload).into_owned()),
                        false => ClusterError::Exchange("an unknown text as the answer".to_owned()),
                    });
                };
                self.last_word(counter, b"Distributed api response received");
                return Ok(Some(text));
            }
            "control_res" | "dapi_err" | "err" => {
                self.hold(payload.len())?;
                self.last_word(counter, b"Response received");
                return Ok(Some(payload));
            }
            other => self.send(counter, "err", format!("unknown command '{other}'").as_bytes())?,
        }
        Ok(None)
    }

    /// Charges the caller for an answer of this many bytes.
    fn hold(&mut self, size: usize) -> Result<(), ClusterError> {
        let needed = (size as u64).saturating_mul(COPIES);
        let missing = needed.saturating_sub(self.charge.bytes());
        if needed <= LITTLE || missing == 0 {
            return Ok(());
        }
        self.charge.try_grow(missing).map_err(ClusterError::NoRoom)
    }

    /// What the daemon need not hear any more for the answer to be good.
    fn last_word(&mut self, counter: u32, text: &[u8]) {
        if let Err(error) = self.send(counter, "ok", text) {
            tracing::debug!(%error, "the cluster's daemon did not hear that its answer has arrived");
        }
    }

    fn send(&mut self, counter: u32, command: &str, payload: &[u8]) -> Result<(), ClusterError> {
        frames::write(&mut self.stream, counter, command, payload).map_err(|error| failed(&error))
    }

    /// The next message; `None` if none has begun until then.
    fn receive(&mut self, until: Instant) -> Result<Option<Message>, ClusterError> {
        if !self.stream.has_more(until).map_err(|error| failed(&error))? {
            return Ok(None);
        }
        frames::read(&mut self.stream).map(Some).map_err(|error| failed(&error))
    }
}

fn failed(error: &io::Error) -> ClusterError {
    match error.kind() {
        _ if error.get_ref().is_some_and(|inner| inner.is::<GivenUp>()) => ClusterError::GivenUp(GivenUp),
        ErrorKind::TimedOut | ErrorKind::WouldBlock => ClusterError::Late,
        ErrorKind::UnexpectedEof => ClusterError::Exchange("the daemon has closed the connection".to_owned()),
        _ => ClusterError::Exchange(error.to_string()),
    }
}

/// A stream that is read and written until a time, however slowly the other side does, and as long as it is wanted.
struct Timed {
    stream: UnixStream,
    end: Instant,
}

impl Timed {
    /// Repeats `step`, which waits for so long at most, until it does something or the time is over.
    fn until<T>(&self, until: Instant, mut step: impl FnMut(Duration) -> io::Result<T>) -> io::Result<T> {
        loop {
            if cancel::is_given_up() {
                // Not of the kind Interrupted: what reads would begin anew.
                return Err(io::Error::other(GivenUp));
            }
            let left = until.min(self.end).saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            match step(left.min(TICK)) {
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
                done => return done,
            }
        }
    }

    /// Waits for something to read; says whether there is something before `until`.
    fn has_more(&self, until: Instant) -> io::Result<bool> {
        let socket = socket2::SockRef::from(&self.stream);
        let waited = self.until(until, |wait| {
            self.stream.set_read_timeout(Some(wait))?;
            socket.peek(&mut [std::mem::MaybeUninit::uninit()])
        });
        match waited {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == ErrorKind::TimedOut && until < self.end => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.until(self.end, |wait| {
            self.stream.set_read_timeout(Some(wait))?;
            (&self.stream).read(buffer)
        })
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.until(self.end, |wait| {
            self.stream.set_write_timeout(Some(wait))?;
            (&self.stream).write(bytes)
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}
