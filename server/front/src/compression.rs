//! Replies in a content coding that the request asks for: gzip or zstd.
//!
//! A reply is whole before its first byte is sent, and is compressed as a whole, since its length goes before it. That
//! takes the place of [`super::packed`] for a long one: what is held until a slow reader has it is what is sent, and
//! counts against the client ([`apid_request::budget`]). All but short replies are compressed on threads of their own
//! with a lower priority, a slice at a time, callers in turn: nobody waits for more than a slice of somebody else's
//! reply, and quick requests for none.
//!
//! `tower-http` and `async-compression` do the work where the reply is sent, which is on the threads that all
//! connections share; so the libraries below them are used.

use std::collections::VecDeque;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};

use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_request::fair::{Limits, Turns};
use axum::body::Body;
use bytes::Bytes;
use flate2::write::GzEncoder;
use http::header::{self, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use hyper::body::{Body as _, Frame, SizeHint};
use tokio::sync::oneshot;

use super::coding::{Coding, Wanted};

/// Bytes of a reply that are worth it: less fits into one packet anyway.
const FLOOR: u64 = 1 << 10;
/// Bytes up to which a reply is compressed where it is: that takes as long as handing it to another thread.
const AT_ONCE: u64 = 8 << 10;
/// Bytes that are compressed in one turn, which takes some milliseconds.
const SLICE: usize = 256 << 10;
/// Slices that may wait for their turn.
const WAITING: Limits = Limits { each: 256, total: 4_096 };
/// What is charged for the state of a compressor.
const STATE: u64 = 1 << 20;
/// How much lower than usual the priority of the threads is.
const NICENESS: i32 = 5;
const ACCEPT_ENCODING: HeaderValue = HeaderValue::from_static("Accept-Encoding");

/// Gives `reply` the coding that its request asks for, and the headers that say so. `is_head` for the reply to `HEAD`,
/// which has the headers alone.
pub(super) async fn compress(reply: Response<Body>, wanted: Option<Wanted>, is_head: bool) -> Response<Body> {
    let Some(length) = length_of(&reply, is_head) else { return reply };
    let is_worth_it = length >= FLOOR;
    let wanted = wanted.filter(|wanted| is_worth_it || (wanted.always && length > 0));
    if !(is_worth_it || wanted.is_some()) || !is_compressible(&reply) {
        return reply;
    }
    let Some(Wanted { coding, .. }) = wanted else {
        let mut reply = reply;
        // Another request for the same may get other bytes.
        vary(reply.headers_mut());
        return reply;
    };
    let (mut parts, body) = reply.into_parts();
    let body = if is_head {
        body
    } else if length <= AT_ONCE {
        at_once(coding, body, length).await
    } else {
        match workers() {
            Some(workers) => in_slices(workers, coding, body, length).await.map_or_else(broken, Body::new),
            None => return Response::from_parts(parts, body),
        }
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::ACCEPT_RANGES);
    parts.headers.insert(header::CONTENT_ENCODING, coding.name());
    vary(&mut parts.headers);
    weaken(&mut parts.headers);
    Response::from_parts(parts, body)
}

/// Bytes of the reply, if that is known. That to `HEAD` says how many the reply to `GET` would have.
fn length_of(reply: &Response<Body>, is_head: bool) -> Option<u64> {
    if !is_head {
        return reply.body().size_hint().exact();
    }
    reply.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Whether it is a text, whole, and as it was made.
fn is_compressible(reply: &Response<Body>) -> bool {
    let is_whole = !matches!(reply.status(), StatusCode::PARTIAL_CONTENT | StatusCode::NOT_MODIFIED);
    let headers = reply.headers();
    is_whole
        && !headers.contains_key(header::CONTENT_ENCODING)
        && headers.get(header::CONTENT_TYPE).is_some_and(is_text)
}

fn is_text(media_type: &HeaderValue) -> bool {
    let essence = media_type.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    let essence = essence.to_ascii_lowercase();
    essence.starts_with(b"text/")
        || matches!(essence.as_slice(), b"application/json" | b"application/xml" | b"application/yaml")
        || essence.ends_with(b"+json")
        || essence.ends_with(b"+xml")
}

/// Says that the reply depends on what codings were asked for.
fn vary(headers: &mut HeaderMap) {
    if !headers.get_all(header::VARY).iter().any(|value| value == ACCEPT_ENCODING) {
        headers.append(header::VARY, ACCEPT_ENCODING);
    }
}

/// The bytes are others than those that a strong validator stands for (RFC 9110, section 8.8.1).
fn weaken(headers: &mut HeaderMap) {
    if let Some(tag) = headers.get(header::ETAG).filter(|tag| !tag.as_bytes().starts_with(b"W/"))
        && let Ok(weak) = HeaderValue::from_bytes(&[b"W/", tag.as_bytes()].concat())
    {
        headers.insert(header::ETAG, weak);
    }
}

/// A compressor and what it has made.
enum Encoder {
    Gzip(GzEncoder<Vec<u8>>),
    Zstd(zstd::stream::write::Encoder<'static, Vec<u8>>),
}

impl Encoder {
    /// For a reply of `length` bytes.
    fn new(coding: Coding, length: u64) -> std::io::Result<Self> {
        Ok(match coding {
            Coding::Gzip => Self::Gzip(GzEncoder::new(Vec::new(), flate2::Compression::fast())),
            Coding::Zstd => {
                let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 1)?;
                // A reader need not have room for more, and neither need the compressor.
                encoder.set_pledged_src_size(Some(length))?;
                Self::Zstd(encoder)
            }
        })
    }

    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        match self {
            Self::Gzip(encoder) => encoder.write_all(bytes),
            Self::Zstd(encoder) => encoder.write_all(bytes),
        }
    }

    /// What was made since the last time.
    fn take(&mut self) -> Vec<u8> {
        std::mem::take(match self {
            Self::Gzip(encoder) => encoder.get_mut(),
            Self::Zstd(encoder) => encoder.get_mut(),
        })
    }

    /// The rest.
    fn finish(self) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Gzip(encoder) => encoder.finish(),
            Self::Zstd(encoder) => encoder.finish(),
        }
    }
}

/// What comes next of a body that is in memory.
async fn next(body: &mut Body) -> Option<Result<Bytes, axum::Error>> {
    loop {
        let frame = std::future::poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
        match frame.map(Frame::into_data) {
            Ok(Ok(bytes)) => return Some(Ok(bytes)),
            // Replies have no trailers.
            Ok(Err(_)) => {}
            Err(error) => return Some(Err(error)),
        }
    }
}

async fn at_once(coding: Coding, mut body: Body, length: u64) -> Body {
    let made = async {
        let mut encoder = Encoder::new(coding, length)?;
        while let Some(bytes) = next(&mut body).await {
            encoder.write(&bytes.map_err(std::io::Error::other)?)?;
        }
        encoder.finish()
    };
    made.await.map_or_else(broken, Body::from)
}

async fn in_slices(workers: &Workers, coding: Coding, mut body: Body, length: u64) -> std::io::Result<Compressed> {
    let mut charge = Budget::process().empty(Caller::current().map(|caller| caller.client()));
    charge.set(STATE);
    let mut encoder = Encoder::new(coding, length)?;
    let mut pieces = VecDeque::new();
    let mut made = 0;
    while let Some(bytes) = next(&mut body).await {
        let mut bytes = bytes.map_err(std::io::Error::other)?;
        while !bytes.is_empty() {
            let slice = bytes.split_to(bytes.len().min(SLICE));
            let compressed = workers.run(move || {
                encoder.write(&slice)?;
                let piece = encoder.take();
                Ok((encoder, piece))
            });
            let piece;
            (encoder, piece) = compressed.await?;
            made += piece.len() as u64;
            charge.set(STATE + made);
            pieces.push_back(Bytes::from(piece));
        }
    }
    pieces.push_back(encoder.finish()?.into());
    pieces.retain(|piece: &Bytes| !piece.is_empty());
    let length = pieces.iter().map(|piece| piece.len() as u64).sum();
    charge.set(length);
    // It counts what it holds itself.
    if let Some(caller) = Caller::current() {
        caller.count_reply(length);
    }
    Ok(Compressed { pieces, length, charge })
}

/// The reply was taken apart and cannot be sent: its connection ends in the middle of it.
fn broken(error: std::io::Error) -> Body {
    tracing::error!("cannot compress a reply: {error}");
    Body::new(Broken(Some(error)))
}

struct Broken(Option<std::io::Error>);

impl hyper::body::Body for Broken {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.0.take().map(Err))
    }
}

/// A compressed reply, whose memory is free again piece by piece as it is sent.
struct Compressed {
    pieces: VecDeque<Bytes>,
    /// Bytes that are not sent yet.
    length: u64,
    charge: Charge,
}

impl hyper::body::Body for Compressed {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let Some(piece) = self.pieces.pop_front() else { return Poll::Ready(None) };
        let left = self.length.saturating_sub(piece.len() as u64);
        self.length = left;
        // What is being written counts until it is.
        let mut written = self.charge.take();
        written.set(piece.len() as u64);
        self.charge.set(left);
        Poll::Ready(Some(Ok(Frame::data(written.hold(piece)))))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

type Job = Box<dyn FnOnce() + Send>;

/// Threads that compress.
struct Workers {
    turns: Turns,
    jobs: Sender<Job>,
}

/// Those of this process, which are started when they are first needed: half as many as there are processors. `None` if
/// no thread can be started.
fn workers() -> Option<&'static Workers> {
    static WORKERS: OnceLock<Option<Workers>> = OnceLock::new();
    WORKERS.get_or_init(Workers::start).as_ref()
}

impl Workers {
    fn start() -> Option<Self> {
        let count = std::thread::available_parallelism().map_or(1, |processors| processors.get().div_ceil(2));
        let (jobs, receiver) = channel::<Job>();
        let receiver = Arc::new(Mutex::new(receiver));
        let started = (0..count).filter(|_| {
            let receiver = Arc::clone(&receiver);
            let thread = std::thread::Builder::new().name("front-compress".to_owned());
            thread.spawn(move || work(&receiver)).is_ok()
        });
        match started.count() {
            0 => None,
            started => Some(Self { turns: Turns::new(started as u64, WAITING), jobs }),
        }
    }

    /// Does `work` on one of the threads when it is the caller's turn.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
    ) -> std::io::Result<T> {
        // Of a caller for whom too much waits already, it is done with what comes next.
        let turn = self.turns.turn().await;
        let (sender, done) = oneshot::channel();
        let job = Box::new(move || {
            // Nobody may wait for it any more.
            let _ = sender.send(work());
            drop(turn);
        });
        let stopped = || std::io::Error::other("its thread has stopped");
        self.jobs.send(job).map_err(|_| stopped())?;
        done.await.unwrap_or_else(|_| Err(stopped()))
    }
}

fn work(jobs: &Mutex<Receiver<Job>>) {
    if let Err(error) = rustix::process::nice(NICENESS) {
        tracing::debug!(%error, "cannot lower the priority of a thread that compresses replies");
    }
    loop {
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        // Whoever waits for it learns of it by the end of the channel.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}

#[cfg(test)]
mod tests;
