//! The seam for a server that has some requests answered elsewhere, such as by another server that knows more: it gets
//! a request that is checked and authorized, by the names of its values, before the handler of its operation.
//!
//! Must not be here: which requests those are.

use bytes::Bytes;
use serde_json::Value;

use crate::decode::value::BodyValue;
use crate::error::Error;
use crate::operation::Operation;
use crate::reply::Payload;
use crate::router::{BoxFuture, Call};

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

/// The body of a request, as [`Call::body`] tells it.
#[derive(Clone, Copy, Debug)]
pub enum SentAs<'a> {
    /// There is none.
    Nothing,
    /// A JSON body or a form, with the defaults of its members.
    Json(&'a Value),
    /// A text.
    Text(&'a str),
    /// Anything else.
    Bytes(&'a Bytes),
}

impl<I> Call<I> {
    /// The checked value of the parameter of this name on the wire, or its default; `None` if the request does not give
    /// it and there is none, or if the operation has no such parameter.
    pub fn parameter(&self, name: &str) -> Option<&Value> {
        let place = self.place(name)?;
        self.input.values.get(place)?.as_ref()
    }

    /// Puts another value in the place of that of the parameter of this name, as if the request had sent it. It must be
    /// one that the operation's description allows. Nothing happens if there is no such parameter.
    pub fn set_parameter(&mut self, name: &str, value: Value) {
        if let Some(slot) = self.place(name).and_then(|place| self.input.values.get_mut(place)) {
            *slot = Some(value);
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        let fields = self.context.operation.parameters.iter().filter(|parameter| !parameter.context);
        fields.enumerate().find(|(_, parameter)| parameter.name == name).map(|(place, _)| place)
    }

    /// The body.
    pub fn body(&self) -> SentAs<'_> {
        match &self.input.body {
            BodyValue::Missing => SentAs::Nothing,
            BodyValue::Json { value, .. } => SentAs::Json(value),
            BodyValue::Text { text, .. } => SentAs::Text(text.as_str()),
            BodyValue::Bytes { bytes, .. } => SentAs::Bytes(bytes),
        }
    }
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
