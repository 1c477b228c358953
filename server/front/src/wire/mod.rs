//! The bytes of a connection before `hyper` reads them: what is no clear request never reaches it.
//!
//! This layer finds by itself where each request begins and ends, so it may escape request targets (see [`head`])
//! without ever taking a body for a line. It is stricter than `hyper` in everything that decides about those places, so
//! the two cannot disagree; and as they must not, each request carries its framing in a queue beside the stream and is
//! refused if `hyper` has found another one.
//!
//! In the place of a head that is refused, `hyper` gets a request of ours, so that the refusal is told in its turn,
//! with the headers that every reply carries; nothing that comes after it is read.
//!
//! Assumes a stream that is polled by one task.

mod chunks;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod head;
mod refusal;

use std::collections::VecDeque;
use std::io::{Error, ErrorKind, IoSlice, Result};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Body;
use bytes::{Buf, Bytes, BytesMut};
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

use super::connections::Connection;
use apid_request::budget::Charge;

use self::chunks::Chunks;
pub(super) use self::head::is_token;
use self::head::{Framing, Progress};
pub use self::refusal::Refusal;

/// Stands for a head that was refused.
const STAND_IN: &[u8] = b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
/// Bytes of a body read at once. `hyper` doubles its buffer as long as reads fill it, so this bounds the buffer too.
const MAX_READ: usize = 16 << 10;
/// Bytes of a head read at once.
const MAX_FILL: usize = 8 << 10;
/// Bytes of a head that are not counted against the memory of the client, as every connection may have them.
const SMALL_HEAD: usize = 16 << 10;
/// What is charged for each byte of a larger head: it stands here, and in the buffer of `hyper`.
const COPIES: u64 = 2;
/// Blank lines before a request; some old clients send one.
const MAX_BLANK: usize = 4;
/// For how long and how much is read on after a reply that refused to read more. A connection that is closed with bytes
/// unread is reset, and the reply lost.
const LINGER: Duration = Duration::from_secs(2);
const LINGER_BYTES: u64 = 64 << 20;
/// Reads of what is forgotten before other connections have their turn: a caller who sends without pause would hold a
/// thread for megabytes at a time.
const LINGER_READS: usize = 4;
/// For how long when the server ends.
const LAST_LINGER: Duration = Duration::from_millis(250);

/// Bounds on the head of a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    /// From its first byte to its last; on a new connection, from the beginning.
    pub(super) head: Duration,
    /// Bytes.
    pub(super) size: usize,
    /// Between requests.
    pub(super) idle: Duration,
}

/// The requests of a connection that were handed on and not yet answered.
#[derive(Clone, Debug, Default)]
pub(super) struct Requests(Arc<OpenRequests>);

#[derive(Debug, Default)]
struct OpenRequests {
    coming: Mutex<VecDeque<(Verdict, Option<Charge>)>>,
    open: AtomicUsize,
    /// What is to know when a reply is written.
    connection: Option<Arc<Connection>>,
}

/// What is to be done with a request.
type Verdict = std::result::Result<Framing, Refusal>;

/// A request that is being answered.
#[derive(Debug)]
pub(super) struct Open {
    requests: Requests,
    verdict: Verdict,
    /// For a large head.
    charge: Option<Charge>,
}

impl Requests {
    /// Those of this connection.
    pub(super) fn of(connection: &Arc<Connection>) -> Self {
        Self(Arc::new(OpenRequests { connection: Some(Arc::clone(connection)), ..OpenRequests::default() }))
    }

    /// Everything that was to be written is.
    fn flushed(&self) {
        if let Some(connection) = self.0.connection.as_ref().filter(|_| !self.are_open()) {
            connection.answered();
        }
    }

    fn push(&self, verdict: Verdict, charge: Option<Charge>) {
        self.0.open.fetch_add(1, Ordering::AcqRel);
        self.0.coming.lock().unwrap_or_else(PoisonError::into_inner).push_back((verdict, charge));
    }

    /// The next request, now that `hyper` has read its head.
    pub(super) fn next(&self) -> Open {
        let next = self.0.coming.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let (verdict, charge) = next.unwrap_or((Err(Refusal::Unexpected), None));
        Open { requests: self.clone(), verdict, charge }
    }

    fn are_open(&self) -> bool {
        self.0.open.load(Ordering::Acquire) > 0
    }

    /// Whether the server ends.
    fn is_stopping(&self) -> bool {
        self.0.connection.as_ref().is_some_and(|connection| connection.stopping().has_begun())
    }
}

impl Open {
    /// How a request with a body of this length is refused; `None` for a length that is not announced.
    pub(super) fn refusal(&self, length: Option<u64>) -> Option<Refusal> {
        let seen = length.map_or(Framing::Chunked, Framing::Length);
        let refusal = match self.verdict {
            Ok(framing) if framing == seen => return None,
            Ok(_) => Refusal::Unexpected,
            Err(refusal) => refusal,
        };
        Some(refusal)
    }

    /// Whether its head is larger than what every connection may keep.
    pub(super) fn is_large(&self) -> bool {
        self.charge.is_some()
    }
}

/// The body of a reply, with which its request ends: once all of it is handed over, and before it is written.
#[derive(Debug)]
pub(super) struct OpenBody {
    pub(super) body: Body,
    pub(super) _open: Open,
}

impl HttpBody for OpenBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.requests.0.open.fetch_sub(1, Ordering::AcqRel);
    }
}

/// What comes next on the stream.
#[derive(Debug)]
enum StreamState {
    /// The head of a request, of which so many bytes hold no end.
    Head(usize),
    /// So many bytes of a body.
    Body(u64),
    Chunks(Chunks),
    /// Nothing that can be understood.
    Refused,
    /// Nothing.
    Ended,
}

/// A stream of requests.
#[derive(Debug)]
pub(super) struct Wire<S> {
    stream: S,
    requests: Requests,
    bounds: Bounds,
    state: StreamState,
    /// Read, and not yet looked at or not complete.
    input: BytesMut,
    /// To be handed on.
    output: BytesMut,
    blank: usize,
    /// A request was complete: what follows may take its time to begin.
    used: bool,
    /// When something was last read or written.
    active: Instant,
    /// When the head that is here in part began.
    began: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
    lingered: u64,
    /// For a large head that is not complete.
    charge: Charge,
}

impl<S> Wire<S> {
    /// `charge` is an empty one of the client, for its heads.
    pub(super) fn new(stream: S, requests: Requests, bounds: Bounds, charge: Charge) -> Self {
        Self {
            stream,
            requests,
            bounds,
            state: StreamState::Head(0),
            input: BytesMut::new(),
            output: BytesMut::new(),
            blank: 0,
            used: false,
            active: Instant::now(),
            began: None,
            timer: None,
            lingered: 0,
            charge,
        }
    }

    /// Hands on the head that is at the front of what was read. `false` if it is not complete.
    fn take_head(&mut self, seen: usize) -> std::result::Result<bool, Refusal> {
        while self.input.first().is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
            match self.input.get(..2) {
                Some(b"\r\n") if self.blank < MAX_BLANK => self.input.advance(2),
                None if self.input.first() == Some(&b'\r') => return Ok(false),
                _ => return Err(Refusal::Line),
            }
            self.blank += 1;
        }
        if self.input.is_empty() {
            return Ok(false);
        }
        match head::end(&self.input, seen)? {
            Progress::Partial(_) if self.input.len() > self.bounds.size => Err(Refusal::TooLarge),
            Progress::Partial(seen) => {
                self.state = StreamState::Head(seen);
                self.began.get_or_insert_with(Instant::now);
                Ok(false)
            }
            Progress::Complete(length) if length > self.bounds.size => Err(Refusal::TooLarge),
            Progress::Complete(length) => {
                // Nearly always this is all there is, which can be taken without sharing it.
                let bytes = match length == self.input.len() {
                    true => std::mem::take(&mut self.input),
                    false => self.input.split_to(length),
                };
                let head = head::check(&bytes)?;
                let framing = head.framing;
                if let std::borrow::Cow::Owned(line) = head.line {
                    let first_line = bytes.iter().take_while(|byte| **byte != b'\r').count();
                    self.output.extend_from_slice(&line);
                    self.output.extend_from_slice(bytes.split_at(first_line).1);
                } else {
                    self.output = bytes;
                }
                (self.began, self.blank, self.used) = (None, 0, true);
                let charge = (length > SMALL_HEAD).then(|| self.charge.take());
                self.requests.push(Ok(framing), charge);
                self.state = match framing {
                    Framing::Length(0) => StreamState::Head(0),
                    Framing::Length(length) => StreamState::Body(length),
                    Framing::Chunked => StreamState::Chunks(Chunks::default()),
                };
                Ok(true)
            }
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        self.requests.push(Err(refusal), None);
        self.input = BytesMut::new();
        self.charge.set(0);
        self.output = BytesMut::from(STAND_IN);
        self.state = StreamState::Refused;
    }

    /// When the wait for a head becomes too long.
    fn deadline(&self) -> Option<Instant> {
        if self.requests.are_open() {
            // A client that waits for an answer need not send anything.
            return None;
        }
        match self.began {
            Some(began) => began.checked_add(self.bounds.head),
            None if self.used => self.active.checked_add(self.bounds.idle),
            None => self.active.checked_add(self.bounds.head),
        }
    }

    /// Room for more of the head that is at the front of what was read. The head may always fill what every connection
    /// has.
    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let wanted = COPIES * (self.input.len() + MAX_FILL).saturating_sub(SMALL_HEAD) as u64;
        if wanted < self.charge.bytes() {
            self.charge.set(wanted);
        }
        match wanted.saturating_sub(self.charge.bytes()) {
            0 => Poll::Ready(()),
            // A head is far smaller than what may be held at once.
            missing => self.charge.poll_grow(missing, cx).map(drop),
        }
    }

    /// Whether the wait for a head is too long.
    fn is_late(&mut self, cx: &mut Context<'_>) -> bool {
        // While an answer is being made, since there is no later look when it is done.
        let far = Instant::now() + self.bounds.head;
        let mut due = self.deadline();
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(due.unwrap_or(far))));
        // Set anew only when it is found to be wrong, for most waits end long before.
        if due.is_some_and(|due| due < timer.deadline()) {
            timer.as_mut().reset(due.unwrap_or(far));
        }
        while timer.as_mut().poll(cx).is_ready() {
            match due.take() {
                Some(due) if due <= Instant::now() => return true,
                next => timer.as_mut().reset(next.unwrap_or(far)),
            }
        }
        false
    }
}

impl<S: AsyncRead + Unpin> Wire<S> {
    /// Reads more into `input`; gives how much.
    fn fill(&mut self, cx: &mut Context<'_>) -> Poll<Result<usize>> {
        let mut chunk = [const { MaybeUninit::uninit() }; MAX_FILL];
        let mut chunk = ReadBuf::uninit(&mut chunk);
        ready!(Pin::new(&mut self.stream).poll_read(cx, &mut chunk))?;
        self.input.extend_from_slice(chunk.filled());
        self.active = Instant::now();
        Poll::Ready(Ok(chunk.filled().len()))
    }

    fn poll_next(&mut self, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        loop {
            if !self.output.is_empty() {
                let part = self.output.get(..buffer.remaining()).unwrap_or(&self.output);
                let length = part.len();
                buffer.put_slice(part);
                self.output.advance(length);
                if self.output.is_empty() {
                    self.output = BytesMut::new();
                }
                return Poll::Ready(Ok(()));
            }
            match &mut self.state {
                StreamState::Ended => return Poll::Ready(Ok(())),
                // The connection ends with the reply that is on its way.
                StreamState::Refused => return Poll::Pending,
                StreamState::Head(seen) => {
                    let seen = *seen;
                    match self.take_head(seen) {
                        Ok(true) => continue,
                        Ok(false) => {}
                        Err(refusal) => {
                            self.refuse(refusal);
                            continue;
                        }
                    }
                    let filled = match self.poll_room(cx) {
                        Poll::Ready(()) => self.fill(cx),
                        Poll::Pending => Poll::Pending,
                    };
                    match filled {
                        Poll::Ready(Ok(0)) => self.state = StreamState::Ended,
                        Poll::Ready(result) => _ = result?,
                        Poll::Pending => {
                            if self.input.is_empty() {
                                // A connection that waits keeps nothing.
                                self.input = BytesMut::new();
                            }
                            if !self.is_late(cx) {
                                return Poll::Pending;
                            }
                            match self.input.is_empty() {
                                true => self.state = StreamState::Ended,
                                false => self.refuse(Refusal::Slow),
                            }
                        }
                    }
                }
                StreamState::Body(left) if self.input.is_empty() => {
                    let most = usize::try_from(*left).unwrap_or(MAX_READ).min(buffer.remaining()).min(MAX_READ);
                    let mut part = ReadBuf::new(buffer.initialize_unfilled_to(most));
                    ready!(Pin::new(&mut self.stream).poll_read(cx, &mut part))?;
                    let length = part.filled().len();
                    buffer.advance(length);
                    *left -= length as u64;
                    match (length, *left) {
                        (0, _) => self.state = StreamState::Ended,
                        (_, 0) => self.state = StreamState::Head(0),
                        _ => {}
                    }
                    self.active = Instant::now();
                    return Poll::Ready(Ok(()));
                }
                StreamState::Body(left) => {
                    let length = usize::try_from(*left).unwrap_or(usize::MAX).min(self.input.len());
                    *left -= length as u64;
                    if *left == 0 {
                        self.state = StreamState::Head(0);
                    }
                    self.output = self.input.split_to(length);
                }
                StreamState::Chunks(chunks) => {
                    let Ok(length) = chunks.feed(&self.input) else {
                        self.state = StreamState::Refused;
                        return Poll::Ready(Err(Error::new(ErrorKind::InvalidData, chunks::Malformed)));
                    };
                    if chunks.ended() {
                        self.state = StreamState::Head(0);
                    }
                    self.output = self.input.split_to(length);
                    if self.output.is_empty() && ready!(self.fill(cx))? == 0 {
                        self.state = StreamState::Ended;
                    }
                }
            }
        }
    }

    /// Reads and forgets what still comes, for a while.
    fn poll_linger(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if matches!(self.state, StreamState::Head(_) | StreamState::Ended) && self.input.is_empty() {
            return Poll::Ready(());
        }
        if self.lingered == 0 {
            self.timer = Some(Box::pin(sleep_until(Instant::now() + LINGER)));
            self.lingered = 1;
        }
        if self.requests.is_stopping() {
            if matches!(self.state, StreamState::Head(_)) {
                // No reply is on its way to whoever has sent half a head.
                return Poll::Ready(());
            }
            let last = Instant::now() + LAST_LINGER;
            if let Some(timer) = self.timer.as_mut().filter(|timer| timer.deadline() > last) {
                timer.as_mut().reset(last);
            }
        }
        for _ in 0..LINGER_READS {
            if self.lingered >= LINGER_BYTES {
                return Poll::Ready(());
            }
            if self.timer.as_mut().is_none_or(|timer| timer.as_mut().poll(cx).is_ready()) {
                return Poll::Ready(());
            }
            match ready!(self.fill(cx)) {
                Ok(length) if length > 0 => self.lingered += length as u64,
                _ => return Poll::Ready(()),
            }
            self.input.clear();
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Wire<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        self.poll_next(cx, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, bytes));
        self.active = Instant::now();
        Poll::Ready(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, slices));
        self.active = Instant::now();
        Poll::Ready(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
        self.requests.flushed();
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_shutdown(cx))?;
        self.poll_linger(cx).map(Ok)
    }
}

#[cfg(test)]
mod tests;
