//! One question and its answer over a stream, framed by their lengths, within a limit of time and size.
//!
//! Must not be here: which socket is asked, and what an answer means.

use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

/// Bytes of a question, and of an answer. The daemons' own limit is 64 KB; some answers are longer.
pub(super) const LONGEST_QUESTION: usize = 65_536;
pub(super) const LONGEST_ANSWER: usize = 16 << 20;

/// A stream that is read and written until a time, however slowly the other side does.
pub(crate) struct Timed {
    pub(crate) stream: UnixStream,
    pub(crate) end: Instant,
}

impl Timed {
    fn left(&self) -> io::Result<Option<Duration>> {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(Some(left)) }
    }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(self.left()?)?;
        self.stream.read(buffer)
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(self.left()?)?;
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// Sends a question and receives the answer.
pub(crate) fn talk(mut stream: Timed, question: &[u8]) -> io::Result<Vec<u8>> {
    let length = u32::try_from(question.len()).map_err(io::Error::other)?;
    let mut framed = length.to_le_bytes().to_vec();
    framed.extend_from_slice(question);
    stream.write_all(&framed)?;
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_le_bytes(length)).map_err(io::Error::other)?;
    if length > LONGEST_ANSWER {
        return Err(io::Error::other("the answer is too long"));
    }
    let mut answer = Vec::with_capacity(length.min(LONGEST_QUESTION));
    let read = stream.take(length as u64).read_to_end(&mut answer)?;
    if read < length { Err(ErrorKind::UnexpectedEof.into()) } else { Ok(answer) }
}
