//! A connection to `wazuh-db`: questions and answers behind four bytes that tell their length, the lowest first
//! (docs/facts/06-backends.md, section 2).
//!
//! What is read is bounded in size and time, and ends when the request that this thread works for is given up. Must not
//! be here: what a question means.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_home::daemons::ManagerDaemon;
use apid_request::cancel;
use rustix::net::RecvFlags;

use super::stall::Stall;
use crate::StoreError;

/// Bytes of the longest question, and of the longest answer, that `wazuh-db` has room for.
pub(super) const LONGEST: usize = 65_536;

/// Bytes that tell a length.
const HEAD: usize = 4;

/// Between two looks at the clock and at whether the request was given up.
const SLICE: Duration = Duration::from_millis(50);

/// Between two tries to connect while too many others wait.
const PAUSE: Duration = Duration::from_millis(5);

/// A connection.
pub(super) struct Stream {
    home: Home,
    socket: UnixStream,
    /// The process at the other end.
    peer: i64,
    limit: Duration,
    stall: Arc<Stall>,
    /// Whether a question was sent whose answer has not been read.
    is_owed: bool,
    buffer: Vec<u8>,
}

/// Why there is no answer.
enum Fault {
    /// The connection has ended before any of the answer came.
    Ended,
    /// Everything else.
    Other(StoreError),
}

impl Stream {
    /// Connects; `None` where no process listens.
    pub(super) fn open(home: &Home, stall: &Arc<Stall>, limit: Duration) -> Result<Option<Self>, StoreError> {
        let Some(socket) = connected(home, limit)? else { return Ok(None) };
        let stall = Arc::clone(stall);
        Ok(Some(Self {
            home: home.clone(),
            peer: peer(&socket),
            socket,
            limit,
            stall,
            is_owed: false,
            buffer: Vec::new(),
        }))
    }

    /// Whether another question may be asked: the last one was answered, and the other side has not hung up.
    pub(super) fn is_usable(&self) -> bool {
        // Between questions nothing is to be read: neither an end nor an answer.
        let waiting = rustix::net::recv(&self.socket, &mut [0_u8; 1][..], RecvFlags::PEEK | RecvFlags::DONTWAIT);
        !self.is_owed && waiting.is_err_and(|error| error == rustix::io::Errno::AGAIN)
    }

    /// The process that has answered.
    pub(super) const fn peer(&self) -> i64 {
        self.peer
    }

    /// The answer to a question that changes nothing, so that it is asked once more where the daemon has restarted.
    pub(super) fn ask(&mut self, question: &[u8]) -> Result<&[u8], StoreError> {
        if question.len() > LONGEST {
            return Err(StoreError::TooLong(question.len()));
        }
        match self.exchange(question) {
            Err(Fault::Ended) => {
                self.socket = connected(&self.home, self.limit)?
                    .ok_or_else(|| StoreError::Unanswered("no process listens on its socket".to_owned()))?;
                self.peer = peer(&self.socket);
                self.exchange(question).map_err(|fault| match fault {
                    Fault::Ended => StoreError::Unanswered("it ends the connection".to_owned()),
                    Fault::Other(error) => error,
                })?;
            }
            Err(Fault::Other(error)) => return Err(error),
            Ok(()) => {}
        }
        Ok(self.buffer.get(HEAD..).unwrap_or_default())
    }

    fn exchange(&mut self, question: &[u8]) -> Result<(), Fault> {
        let allowed = self.stall.allowance(self.limit).ok_or_else(|| unanswered("it hangs"))?;
        let asked = Instant::now();
        let until = asked + allowed;
        self.is_owed = true;
        let length = u32::try_from(question.len()).map_err(|_| StoreError::TooLong(question.len()))?;
        self.buffer.clear();
        self.buffer.extend_from_slice(&length.to_le_bytes());
        self.buffer.extend_from_slice(question);
        self.send(asked, until)?;
        self.receive(asked, until)?;
        self.stall.answered();
        self.is_owed = false;
        Ok(())
    }

    /// Sends what is in the buffer.
    fn send(&mut self, asked: Instant, until: Instant) -> Result<(), Fault> {
        let mut rest = self.buffer.as_slice();
        while !rest.is_empty() {
            match self.socket.write(rest) {
                Ok(sent) => rest = rest.get(sent..).unwrap_or_default(),
                Err(error) => {
                    self.stall.waits_since(asked);
                    may_go_on(&error, until)?;
                }
            }
        }
        Ok(())
    }

    /// Reads an answer into the buffer, with its length in front.
    fn receive(&mut self, asked: Instant, until: Instant) -> Result<(), Fault> {
        self.buffer.clear();
        self.buffer.resize(HEAD + LONGEST, 0);
        let (mut read, mut whole) = (0, HEAD);
        while read < whole {
            let room = self.buffer.get_mut(read..).unwrap_or_default();
            match self.socket.read(room) {
                Ok(0) if read == 0 => return Err(Fault::Ended),
                Ok(0) => return Err(unanswered("it ends the connection in the middle of an answer")),
                Ok(more) => read += more,
                Err(error) => {
                    self.stall.waits_since(asked);
                    may_go_on(&error, until)?;
                }
            }
            if let Some(head) = self.buffer.first_chunk::<HEAD>()
                && read >= HEAD
            {
                let length = usize::try_from(u32::from_le_bytes(*head)).unwrap_or(usize::MAX);
                if length > LONGEST {
                    return Err(unanswered("its answer is longer than any may be"));
                }
                whole = HEAD + length;
            }
        }
        // It speaks only when it is asked.
        if read > whole {
            return Err(unanswered("it sends more than its answer"));
        }
        self.buffer.truncate(whole);
        Ok(())
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Other(error)
    }
}

fn unanswered(why: &str) -> Fault {
    Fault::Other(StoreError::Unanswered(why.to_owned()))
}

/// What an error of the socket means for an exchange that may take until a time.
fn may_go_on(error: &io::Error, until: Instant) -> Result<(), Fault> {
    match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut if cancel::is_given_up() => Err(StoreError::Interrupted.into()),
        ErrorKind::WouldBlock | ErrorKind::TimedOut if Instant::now() < until => Ok(()),
        ErrorKind::WouldBlock | ErrorKind::TimedOut => Err(unanswered("it takes too long")),
        ErrorKind::Interrupted => Ok(()),
        ErrorKind::BrokenPipe | ErrorKind::ConnectionReset => Err(Fault::Ended),
        _ => Err(unanswered(&error.to_string())),
    }
}

fn peer(socket: &UnixStream) -> i64 {
    rustix::net::sockopt::socket_peercred(socket).map_or(0, |credentials| credentials.pid.as_raw_nonzero().get().into())
}

/// A new connection; `None` where no process listens.
fn connected(home: &Home, limit: Duration) -> Result<Option<UnixStream>, StoreError> {
    let until = Instant::now() + limit;
    let failed = |error: io::Error| StoreError::Unanswered(error.to_string());
    loop {
        match home.connect_to(ManagerDaemon::Db) {
            Ok(socket) => {
                socket.set_read_timeout(Some(SLICE)).map_err(failed)?;
                socket.set_write_timeout(Some(SLICE)).map_err(failed)?;
                return Ok(Some(socket));
            }
            Err(error) => match error.kind() {
                ErrorKind::NotFound | ErrorKind::ConnectionRefused => return Ok(None),
                ErrorKind::WouldBlock if cancel::is_given_up() => return Err(StoreError::Interrupted),
                ErrorKind::WouldBlock if Instant::now() < until => std::thread::sleep(PAUSE),
                ErrorKind::WouldBlock => return Err(StoreError::Unanswered("it takes no connections".to_owned())),
                _ => return Err(failed(error)),
            },
        }
    }
}
