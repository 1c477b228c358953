//! The seam below the client: what a request and a reply are, who carries them, and who may look at them on their way.
//!
//! A [`Transport`] carries one request and knows nothing of sessions and repetitions. [`Middleware`] stands between the
//! client and the transport and sees each attempt. Nothing here knows an operation's meaning.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};

use crate::body::{AnyError, Body, Chunks};
use crate::error::{Error, TransportError, TransportKind};

/// A future in a box, as traits need that are used as objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A request as it goes to the server, at one of its attempts.
///
/// `Debug` shows neither the body nor headers that are marked as sensitive, as `Authorization` is.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The operation, such as `get_agents`.
    pub operation: &'static str,
    /// Its path template, such as `/agents/{agent_id}/key`.
    pub template: &'static str,
    /// Counts from 1; further attempts are repetitions.
    pub attempt: u32,
    /// The method.
    pub method: Method,
    /// The address with path and query.
    pub url: String,
    /// The headers, with those of the session.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<Body>,
}

impl HttpRequest {
    /// Path and query.
    pub fn target(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the query: a key may travel in it.
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("HttpRequest")
            .field("operation", &self.operation)
            .field("attempt", &self.attempt)
            .field("method", &self.method)
            .field("url", &url)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// A reply whose body has not been read yet.
#[non_exhaustive]
pub struct HttpReply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: ReplyBody,
}

impl HttpReply {
    /// A reply.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<ReplyBody>) -> Self {
        Self { status, headers, body: body.into() }
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without headers and body: either may hold a token.
        f.debug_struct("HttpReply").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The body of a reply, piece by piece.
pub struct ReplyBody(Arriving);

enum Arriving {
    Bytes(Bytes),
    Chunks(Chunks),
}

impl ReplyBody {
    /// A body from a stream. Its errors can be [`Error`]s, which are passed on as they are.
    pub fn stream<S>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>> + Send + 'static,
    {
        Self(Arriving::Chunks(Box::pin(stream)))
    }

    /// The next piece, or `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        match &mut self.0 {
            Arriving::Bytes(bytes) => Poll::Ready(Ok(Some(std::mem::take(bytes)).filter(|bytes| !bytes.is_empty()))),
            Arriving::Chunks(chunks) => {
                chunks.as_mut().poll_next(context).map(|next| next.transpose().map_err(broken_off))
            }
        }
    }

    /// All of it, up to a limit in bytes. `Ok(None)` says that there is more.
    pub(crate) async fn collect(mut self, limit: u64) -> Result<Option<Bytes>, Error> {
        let (mut chunks, mut length) = (Vec::new(), 0_usize);
        while let Some(chunk) = self.chunk().await? {
            length = length.saturating_add(chunk.len());
            if u64::try_from(length).is_ok_and(|length| length > limit) {
                return Ok(None);
            }
            chunks.push(chunk);
        }
        // Small replies come in one piece, which is used as it is.
        if chunks.len() <= 1 {
            return Ok(Some(chunks.pop().unwrap_or_default()));
        }
        let mut all = BytesMut::with_capacity(length);
        chunks.iter().for_each(|chunk| all.extend_from_slice(chunk));
        Ok(Some(all.freeze()))
    }
}

fn broken_off(error: AnyError) -> Error {
    match error.downcast::<Error>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(TransportKind::Incomplete, error).into(),
    }
}

impl From<Bytes> for ReplyBody {
    fn from(bytes: Bytes) -> Self {
        Self(Arriving::Bytes(bytes))
    }
}

impl From<Vec<u8>> for ReplyBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<String> for ReplyBody {
    fn from(text: String) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl From<&'static str> for ReplyBody {
    fn from(text: &'static str) -> Self {
        Self::from(Bytes::from_static(text.as_bytes()))
    }
}

impl fmt::Debug for ReplyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyBody")
    }
}

/// Carries requests to the server. The client's own uses `reqwest`; set another with
/// [`Builder::transport`](crate::Builder::transport).
pub trait Transport: Send + Sync + 'static {
    /// Sends one request once and returns the reply with whatever status. A failure below HTTP is best told as a
    /// [`TransportError`] or a [`TlsError`](crate::TlsError): whether a call is repeated depends on it.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, Error>>;
}

/// Looks at each attempt of each call, logins among them, and may change, refuse or answer it. Add one with
/// [`Builder::middleware`](crate::Builder::middleware).
///
/// ```
/// use wazuh_api_client::transport::{BoxFuture, HttpReply, HttpRequest, Middleware, Next};
/// use wazuh_api_client::{Client, Error};
///
/// /// Counts what fails.
/// struct Failures(std::sync::atomic::AtomicU64);
///
/// impl Middleware for Failures {
///     fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpReply, Error>> {
///         Box::pin(async move {
///             let reply = next.run(request).await;
///             if !reply.as_ref().is_ok_and(|reply| reply.status.is_success()) {
///                 self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///             }
///             reply
///         })
///     }
/// }
///
/// # fn main() -> Result<(), Error> {
/// let client = Client::builder("https://localhost:55000").middleware(Failures(0.into())).build()?;
/// # Ok(())
/// # }
/// ```
pub trait Middleware: Send + Sync + 'static {
    /// Handles an attempt; `next` passes it on.
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpReply, Error>>;
}

/// The rest of the way to the server.
pub struct Next<'a> {
    rest: &'a [Arc<dyn Middleware>],
    transport: &'a dyn Transport,
}

impl<'a> Next<'a> {
    pub(crate) fn new(rest: &'a [Arc<dyn Middleware>], transport: &'a dyn Transport) -> Self {
        Self { rest, transport }
    }

    /// Passes the request on and returns the reply.
    pub fn run(self, request: HttpRequest) -> BoxFuture<'a, Result<HttpReply, Error>> {
        match self.rest.split_first() {
            Some((first, rest)) => first.handle(request, Next { rest, ..self }),
            None => self.transport.send(request),
        }
    }
}

/// A middleware that only changes requests.
pub(crate) struct OnRequest<F>(pub(crate) F);

impl<F: Fn(&mut HttpRequest) + Send + Sync + 'static> Middleware for OnRequest<F> {
    fn handle<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpReply, Error>> {
        (self.0)(&mut request);
        next.run(request)
    }
}
