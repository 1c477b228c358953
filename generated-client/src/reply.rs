//! A received reply, and the typed [`Response`] made of it.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use crate::error::{Error, Problem, ProblemReply};
use crate::json::{self, Decode};
use crate::list::AffectedItems;
use crate::transport::{HttpReply, ReplyBody};

/// A value with the status and the headers that it came with. Derefs to the value.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    value: T,
}

impl<T> Response<T> {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The reply's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it was received, with whatever the typed value has no place for.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { status: self.status, headers: self.headers, body: self.body, value: change(self.value) }
    }
}

impl<T> Response<AffectedItems<T>> {
    /// The items, if the operation succeeded for all of them.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if it failed for any.
    pub fn all_ok(self) -> Result<Vec<T>, Error> {
        self.checked(AffectedItems::all_ok)
    }

    /// The only item, of a request for one.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the operation failed for any item, [`Error::Count`] if there is none, or more than one.
    pub fn one(self) -> Result<T, Error> {
        self.checked(AffectedItems::one)
    }

    /// The items that the operation succeeded for, whatever happened to others.
    pub fn into_items(self) -> Vec<T> {
        self.value.affected_items
    }

    /// An error of the value, with what it has of the reply.
    fn checked<U>(self, check: impl FnOnce(AffectedItems<T>) -> Result<U, Error>) -> Result<U, Error> {
        let Self { status, body, value, .. } = self;
        check(value).map_err(|mut error| {
            if let Error::Failed(failures) = &mut error {
                (failures.status, failures.body) = (status, body);
            }
            error
        })
    }
}

/// A list with the status and the headers that it came with, as requests return it. Derefs to its [`Response`], and
/// that to [`AffectedItems`].
///
/// An operation on several items may fail for some of them and succeed all the same, so that an unused one is a warning
/// of the compiler: say `all_ok()?`, or `let _ =` where it does not matter. In a loop the items are those that
/// succeeded.
///
/// ```compile_fail
/// #![deny(unused_must_use)]
/// # use wazuh_api_client::{Error, v4::Client};
/// async fn restart(client: &Client) -> Result<(), Error> {
///     client.agents().restart(["001", "002"]).await?; // `002` may have failed
///     Ok(())
/// }
/// ```
#[derive(Clone)]
#[must_use = "some items may have failed: see `all_ok`, `one` and `failures`"]
pub struct ListResponse<T>(Response<AffectedItems<T>>);

impl<T> ListResponse<T> {
    /// The items, if the operation succeeded for all of them.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if it failed for any.
    pub fn all_ok(self) -> Result<Vec<T>, Error> {
        self.0.all_ok()
    }

    /// The only item, of a request for one.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the operation failed for any item, [`Error::Count`] if there is none, or more than one.
    pub fn one(self) -> Result<T, Error> {
        self.0.one()
    }

    /// The items that the operation succeeded for, whatever happened to others.
    pub fn into_items(self) -> Vec<T> {
        self.0.into_items()
    }

    /// The list alone.
    pub fn into_inner(self) -> AffectedItems<T> {
        self.0.into_inner()
    }

    /// As one of the responses of other requests.
    pub fn into_response(self) -> Response<AffectedItems<T>> {
        self.0
    }
}

impl<T> From<Response<AffectedItems<T>>> for ListResponse<T> {
    fn from(response: Response<AffectedItems<T>>) -> Self {
        Self(response)
    }
}

impl<T> IntoIterator for ListResponse<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_items().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a ListResponse<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Deref for ListResponse<T> {
    type Target = Response<AffectedItems<T>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> DerefMut for ListResponse<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for ListResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the headers and the body: either may hold a token.
        f.debug_struct("Response").field("status", &self.status).field("value", &self.value).finish_non_exhaustive()
    }
}

/// A success that has been received and not been read yet.
pub struct Reply {
    pub(crate) operation: &'static str,
    /// The body may hold a token, so that no error may quote it.
    pub(crate) confidential: bool,
    /// The operation documents redirects as its successes.
    pub(crate) redirects: bool,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What has not been received yet, of a reply that is handed over while it arrives.
    pub(crate) rest: Option<ReplyBody>,
}

impl Reply {
    /// Receives a reply: the success, or the error that it is. The body of a success is received with it unless
    /// `whole` is false.
    pub(crate) async fn receive(
        operation: &'static str,
        confidential: bool,
        redirects: bool,
        reply: HttpReply,
        whole: bool,
        limit: u64,
    ) -> Result<Self, Error> {
        let HttpReply { status, headers, body } = reply;
        let mut received = Self { operation, confidential, redirects, status, headers, body: Bytes::new(), rest: None };
        if whole || !received.is_success() {
            received.body = body.collect(limit).await?.ok_or(Error::TooLarge { operation, limit })?;
        } else {
            received.rest = Some(body);
        }
        received.succeeded()
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Whether it has this status and this media type. A reply without a content type has every one.
    pub fn is(&self, status: u16, media_type: &str) -> bool {
        let given = self.media_type();
        let wanted = media_type.split(';').next().unwrap_or_default().trim();
        self.status.as_u16() == status && (given.is_empty() || given.eq_ignore_ascii_case(wanted))
    }

    /// Whether the body is JSON, by its content type.
    pub fn is_json(&self) -> bool {
        let given = self.media_type().to_ascii_lowercase();
        given.is_empty() || given == "application/json" || given.ends_with("+json")
    }

    /// Reads the body as JSON.
    pub fn json<T: Decode>(self) -> Result<Response<T>, Error> {
        match json::with_tree(&self.body, T::decode) {
            Ok(Ok(value)) => match value.failure() {
                // A secret that a failure quotes would reach logs.
                Some(failures) if self.confidential => Err(Error::Failed(Box::new(failures))),
                Some(mut failures) => {
                    (failures.status, failures.body) = (self.status, self.body);
                    Err(Error::Failed(Box::new(failures)))
                }
                None => Ok(self.with(value)),
            },
            Ok(Err(mismatch)) => Err(self.unreadable(mismatch.to_string())),
            Err(error) => Err(self.unreadable(error.to_string())),
        }
    }

    /// Reads the body as JSON, as one of several kinds of reply.
    pub fn json_as<T: Decode, U>(self, kind: impl FnOnce(T) -> U) -> Result<Response<U>, Error> {
        self.json::<T>().map(|response| response.map(kind))
    }

    /// Reads the body as text.
    pub fn text(self) -> Result<Response<String>, Error> {
        let text = json::text_of(&self.body).into_owned();
        Ok(self.with(text))
    }

    /// Takes the body as it is.
    pub fn bytes(self) -> Result<Response<Bytes>, Error> {
        let body = self.body.clone();
        Ok(self.with(body))
    }

    /// Hands the body over piece by piece.
    pub fn stream(self) -> Result<Response<ReplyStream>, Error> {
        let Self { status, headers, body, rest, .. } = self;
        let value = ReplyStream { body: rest.unwrap_or_else(|| body.into()) };
        Ok(Response { status, headers, body: Bytes::new(), value })
    }

    /// Leaves the body unread.
    pub fn empty(self) -> Result<Response<()>, Error> {
        Ok(self.with(()))
    }

    /// The success or, for any other status, the error that it is.
    fn succeeded(self) -> Result<Self, Error> {
        if self.is_success() {
            return Ok(self);
        }
        match json::with_tree(&self.body, Problem::read) {
            Ok(Ok(Some(problem))) => {
                let Self { status, headers, body, .. } = self;
                Err(Error::Problem(Box::new(ProblemReply { status, headers, problem, body })))
            }
            _ => {
                let excerpt = self.excerpt();
                let body = if self.confidential { Bytes::new() } else { self.body };
                Err(Error::Status { status: self.status, headers: Box::new(self.headers), excerpt, body })
            }
        }
    }

    fn is_success(&self) -> bool {
        // A redirect that was not followed is a reply that some operations document.
        self.status.is_success() || (self.status.is_redirection() && self.redirects)
    }

    fn media_type(&self) -> &str {
        let value = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim()
    }

    fn with<T>(self, value: T) -> Response<T> {
        Response { status: self.status, headers: self.headers, body: self.body, value }
    }

    fn unreadable(&self, reason: String) -> Error {
        Error::Decode { operation: self.operation, status: self.status, reason, excerpt: self.excerpt() }
    }

    /// The beginning of the body on one line.
    fn excerpt(&self) -> String {
        const LENGTH: usize = 160;
        if self.confidential {
            return String::new();
        }
        // Four bytes is the longest character, so this covers the wanted number of characters.
        let start = self.body.get(..LENGTH * 4).unwrap_or(&self.body);
        let text = String::from_utf8_lossy(start);
        let mut excerpt = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((cut, _)) = excerpt.char_indices().nth(LENGTH) {
            excerpt.truncate(cut);
            excerpt.push('…');
        }
        excerpt
    }
}

/// The body of a reply while it arrives, in pieces of any size: a [`Stream`], or by [`ReplyStream::chunk`]. It holds a
/// connection until it has been read to its end or is dropped.
///
/// ```no_run
/// # async fn example(client: &wazuh_api_client::Client) -> Result<(), wazuh_api_client::Error> {
/// let call = client.get("get_rule_file", "/rules/files/{filename}").path("filename", &"local_rules.xml");
/// let mut body = call.query("raw", &true).stream().await?;
/// while let Some(chunk) = body.chunk().await? {
///     println!("{} bytes", chunk.len());
/// }
/// # Ok(())
/// # }
/// ```
pub struct ReplyStream {
    body: ReplyBody,
}

impl ReplyStream {
    /// The next piece, or `None` at the end. A body that breaks off is an error and not an end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.body.chunk().await
    }
}

impl Stream for ReplyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.body.poll_chunk(context).map(Result::transpose)
    }
}

impl fmt::Debug for ReplyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyStream")
    }
}
