//! A request on its way to a handler: checked, authorized, and read by the names of its values.
//!
//! Must not be here: how it got there, and who answers it.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use serde_json::Value;

use crate::context::Context;
use crate::decode::value::{BodyValue, Input};

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A request on its way to a handler: checked, authorized, not yet typed.
#[derive(Debug)]
pub struct Call<I> {
    /// The circumstances of the request.
    pub context: Context<I>,
    /// The values of its parameters and its body.
    pub input: Input,
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
