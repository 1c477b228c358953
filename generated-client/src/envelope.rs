//! The envelope of replies that are no lists: the data of an operation with the server's sentence about it.
//!
//! Which members a reply had is kept, so that it is written again as it came. The API of 2016 calls the data
//! `response` and writes the number of an error as a text.

use std::ops::{Deref, DerefMut};

use serde_json::Value;

use crate::failures::Failures;
use crate::failures::{FailedItem, ItemError};
use crate::json::{self, Decode, Encode, Members, Mismatch, Object, Tree};
use crate::list::Outcome;

/// What an operation answers, with the server's own sentence about it. Derefs to the data.
///
/// On the wire: `{data, message, error}`, in the 2016 API `{error, response, message}`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// What was asked for; `()` where the reply is a message only.
    pub data: T,
    /// The server's sentence about the outcome; empty where the reply has none.
    pub message: String,
    /// 0 for success, else a code of the API; 0 where the reply has none. See [`Envelope::outcome`].
    pub error: i64,
    /// Members beside these three, and any of the three that could not be read.
    pub unknown: Members,
    form: Form,
}

/// How the reply was written.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Form {
    /// The data is called `response`.
    response: bool,
    /// `error` is a text.
    text: bool,
    /// Members that are not there.
    no_data: bool,
    no_message: bool,
    no_error: bool,
}

impl<T> Envelope<T> {
    /// What the envelope's `error` says.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(self.error)
    }

    /// The data alone.
    pub fn into_data(self) -> T {
        self.data
    }
}

impl<T> Deref for Envelope<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Envelope<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}

impl<T: Decode> Decode for Envelope<T> {
    fn accepts(tree: &Tree<'_>) -> bool {
        tree.is_object()
    }

    /// Any error: there are no items of which some could have succeeded.
    fn failure(&self) -> Option<Failures> {
        let code = Some(self.error).filter(|code| *code > 2);
        let error = ItemError { code, message: Some(self.message.clone()), remediation: None };
        let items = if code.is_some() { vec![FailedItem { error, id: Vec::new() }] } else { Vec::new() };
        (self.error != 0).then(|| Failures { message: self.message.clone(), items, ..Failures::default() })
    }

    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let mut envelope = tree.object()?;
        let response = !envelope.has("data") && envelope.has("response");
        let name = if response { "response" } else { "data" };
        let (data, no_data) = data(&mut envelope, name)?;
        let message: Option<String> = envelope.take("message");
        let text = matches!(envelope.get("error"), Some(Tree::Text(_)));
        let error: Option<i64> = envelope.take("error");
        let form = Form { response, text, no_data, no_message: message.is_none(), no_error: error.is_none() };
        Ok(Self {
            data,
            message: message.unwrap_or_default(),
            error: error.unwrap_or_default(),
            unknown: envelope.rest(),
            form,
        })
    }
}

/// The data, and whether there is none. What cannot be read as data stays in the envelope, as long as a value can be
/// made of nothing.
fn data<T: Decode>(envelope: &mut Object<'_>, name: &'static str) -> Result<(T, bool), Mismatch> {
    let within = |mismatch: Mismatch| mismatch.within(&format!(".{name}"));
    let fits = envelope.get(name).is_some_and(|tree| *tree != Tree::Null && T::accepts(tree));
    if fits && let Some(tree) = envelope.take_tree(name) {
        return T::decode(tree).map(|data| (data, false)).map_err(within);
    }
    match (T::decode(Tree::Null), envelope.get(name)) {
        (Ok(data), _) => Ok((data, true)),
        (Err(_), Some(tree)) => T::decode(tree.clone()).map(|data| (data, true)).map_err(within),
        (Err(mismatch), None) => Err(within(mismatch)),
    }
}

impl<T: Encode> Encode for Envelope<T> {
    fn encode(&self) -> Option<Value> {
        let form = &self.form;
        let name = if form.response { "response" } else { "data" };
        let empty = |value: &Value| match value {
            Value::Object(members) => members.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Null => true,
            _ => false,
        };
        let data = self.data.encode().filter(|data| !(form.no_data && empty(data)));
        let message = Some(&self.message).filter(|message| !(form.no_message && message.is_empty()));
        let error = Some(self.error).filter(|error| !(form.no_error && *error == 0));
        let error = error.map(|error| if form.text { Value::from(error.to_string()) } else { error.into() });
        let listed = json::members(&[(name, &data), ("message", &message), ("error", &error)]);
        json::and(listed, &self.unknown)
    }
}

#[cfg(feature = "serde")]
impl<T: Encode> serde::Serialize for Envelope<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.encode().serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Decode> serde::Deserialize<'de> for Envelope<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::decode(Tree::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
#[path = "envelope_tests.rs"]
mod tests;
