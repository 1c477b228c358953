//! What a handler knows of its request besides the documented parameters.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::Extensions;
use http::header::{HeaderName, HeaderValue};

use crate::dialect::Dialect;
use crate::operation::Operation;

/// What every emitted trait builds on: the type that implements the operations of an API.
///
/// It is shared by all requests at the same time.
///
/// ```
/// use std::sync::Mutex;
///
/// use wazuh_api_server::Service;
///
/// struct Fleet {
///     names: Mutex<Vec<String>>,
/// }
///
/// impl Service for Fleet {
///     /// The name of the user.
///     type Identity = String;
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no service: it does not implement `Service`",
    label = "not a service",
    note = "each trait of a tag builds on `Service`, which names what handlers know of their caller: write \
            `impl Service for {Self} {{ type Identity = ...; }}`, with the `Identity` of the gate"
)]
pub trait Service: Send + Sync + 'static {
    /// What handlers know of their caller. A server takes a [`Gate`](crate::Gate) of the same
    /// [`Identity`](crate::Gate::Identity) only; with another one the compiler says "type mismatch resolving
    /// `<... as Service>::Identity == ...`".
    type Identity: Send + Sync + 'static;
}

/// The circumstances of a request from a caller known as an `I`.
#[derive(Clone, Debug)]
pub struct Context<I> {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// How the request is answered: that of the generation, or what the caller has chosen where there is a choice.
    pub dialect: Dialect,
    /// The caller wants indented JSON. The router sees to it; handlers need not.
    pub pretty: bool,
    /// The caller is willing to wait for longer than the usual limit.
    pub wait_for_complete: bool,
    /// The caller, as the gate knows them.
    pub identity: I,
    /// The JSON or form of the request as it was sent; `None` where the operation takes no value.
    pub sent_body: Option<SentBody>,
    /// What surrounds the router has left with the request, such as the address of its sender.
    pub extensions: Extensions,
    /// Where a handler leaves headers for its reply.
    pub reply_headers: ReplyHeaders,
}

/// A request's body as it was sent. A typed body does not tell its size, nor in which order its members came.
#[derive(Clone, Eq, PartialEq)]
pub struct SentBody(pub Bytes);

impl fmt::Debug for SentBody {
    /// Only its size: bodies hold passwords.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SentBody").field(&self.0.len()).finish()
    }
}

/// Headers of a reply that the description does not know of. Clones share one list.
///
/// ```
/// use wazuh_api_server::Context;
/// use wazuh_api_server::http::{HeaderValue, header::CACHE_CONTROL};
///
/// fn keep_out_of_caches(cx: &Context<String>) {
///     cx.reply_headers.add(CACHE_CONTROL, HeaderValue::from_static("no-store"));
/// }
/// ```
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
