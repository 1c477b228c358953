//! What the front needs of the API behind it: a value for each request, which words refusals and keeps the access log.
//!
//! The front decides that a request is refused; the API decides what its client is told.

use std::pin::Pin;

use axum::body::Body;
use http::{Request, Response, StatusCode};

pub use super::body::{BodyCopy, CopiedBody, Waits};
pub use super::wire::Refusal;

/// A fault that the front finds while a request is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The time that a request has is over; what it had begun is undone.
    OutOfTime,
    /// The handler panicked.
    Panic,
    /// The body came too slowly, or not at all.
    SlowBody,
    /// There was no memory for the body: the client holds as much as it may, or all clients together do.
    NoRoom,
    /// The body is larger than what is kept in memory for one request.
    LargeBody,
    /// The server ends, and the body has not come whole.
    Stopping,
}

/// A reply that is being made beside the API.
pub type Aside = Pin<Box<dyn Future<Output = Response<Body>> + Send>>;

/// The API behind a front.
pub trait Hooks: Send + Sync + 'static {
    /// A request has come. What its handler will find in its extensions is put there now.
    fn begin(&self, request: &mut Request<Body>) -> Box<dyn Exchange>;

    /// The reply to a request that is none to the API, such as a probe of a load balancer: it is not logged and not
    /// limited, so it must be cheap and tell strangers nothing. Headers that every reply carries are added where it has
    /// no others. `None` for all other requests, as by default.
    fn aside(&self, request: &Request<Body>) -> Option<Aside> {
        let _ = request;
        None
    }

    /// The reply to bytes that are no request.
    fn reject(&self, refusal: Refusal) -> Response<Body>;
}

/// A request in progress.
pub trait Exchange: Send {
    /// The time that the request has waited for what has limits of its own.
    fn waits(&self) -> &Waits;

    /// Where a copy of the body is to go, if one is wanted.
    fn copy_body(&mut self) -> Option<BodyCopy>;

    /// Whether the request asks for all the time that it needs.
    fn may_take_any_time(&self) -> bool;

    /// The reply to a request that cannot be answered.
    fn refuse(&self, fault: Fault) -> Response<Body>;

    /// The reply is about to be sent.
    fn finish(self: Box<Self>, status: StatusCode);
}
