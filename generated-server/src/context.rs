//! What a handler knows of its request besides the documented parameters.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::Extensions;
use http::header::{HeaderName, HeaderValue};

use crate::operation::Operation;

/// The circumstances of a request.
#[derive(Clone, Debug)]
pub struct Context {
    /// The operation that was asked for.
    pub operation: &'static Operation,
    /// The caller wants indented JSON. The responder sees to it; handlers need not.
    pub pretty: bool,
    /// The caller is willing to wait for longer than the usual limit.
    pub wait_for_complete: bool,
    /// What the gate and outer layers have left for handlers, such as the caller's identity.
    pub extensions: Extensions,
    /// Where a handler leaves headers for its reply.
    pub reply_headers: ReplyHeaders,
}

/// The request's body as it was sent, in the context's extensions where there was one. A typed body does not tell its size,
/// nor in which order its members came.
#[derive(Clone, Eq, PartialEq)]
pub struct SentBody(pub Bytes);

impl fmt::Debug for SentBody {
    /// Only its size: bodies hold passwords.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SentBody").field(&self.0.len()).finish()
    }
}

/// Headers of a reply that the description does not know of. Clones share one list.
#[derive(Clone, Debug, Default)]
pub struct ReplyHeaders(Arc<Mutex<Vec<(HeaderName, HeaderValue)>>>);

impl ReplyHeaders {
    /// Adds a header. It is sent when the handler succeeds.
    pub fn add(&self, name: HeaderName, value: HeaderValue) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((name, value));
    }

    /// Takes what was added.
    pub(crate) fn take(&self) -> Vec<(HeaderName, HeaderValue)> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
