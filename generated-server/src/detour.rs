//! The seam for a server that has some requests answered elsewhere, such as by another server that knows more: it gets
//! a request that is checked and authorized, by the names of its values, before the handler of its operation.
//!
//! Must not be here: which requests those are.

use bytes::Bytes;

use crate::call::{BoxFuture, Call};
use crate::error::Error;
use crate::operation::Operation;
use crate::reply::Payload;

/// What goes on with a request in the usual way: the handler of its operation.
pub type Onward<I> = dyn Fn(Call<I>) -> BoxFuture<'static, Result<Payload, Error>> + Send + Sync;

/// Answers some requests in place of their handlers, from callers known as an `I`.
///
/// Servers are given one with `with_detour`. A server without one does nothing for it.
pub trait Detour<I>: Send + Sync + 'static {
    /// Whether requests for `operation` go this way. It is asked for each request, and must be quick.
    fn takes(&self, operation: &'static Operation) -> bool;

    /// Answers a request for an operation that it takes. `onward` answers as if there were no detour, for a request
    /// that needs none after all, or for a part of one.
    fn answer<'a>(&'a self, call: Call<I>, onward: &'a Onward<I>) -> BoxFuture<'a, Result<Payload, Error>>;
}

impl Payload {
    /// The encoded reply.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Which of the operation's documented replies it is.
    pub const fn index(&self) -> usize {
        self.index
    }
}
