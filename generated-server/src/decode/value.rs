//! Checked values to typed ones.

use std::collections::VecDeque;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::Error;
use crate::reply::{Binary, Text, Upload};
use crate::text::{self, TextEnum};

/// A checked request: the values of its parameters in the order of the operation's table, and its body.
///
/// Emitted code pulls the values out in that order.
#[derive(Debug)]
pub struct Input {
    /// Values of the parameters that are fields of the request.
    pub(crate) values: VecDeque<Option<Value>>,
    pub(crate) body: BodyValue,
    /// The media type of a body that may have several.
    pub(crate) media_type: String,
}

/// A checked body.
#[derive(Debug)]
pub(crate) enum BodyValue {
    Missing,
    Json { content: usize, value: Value },
    Text { content: usize, text: Text },
    Bytes { content: usize, bytes: Bytes },
}

impl Input {
    /// The next parameter's value. An optional one is an `Option`.
    ///
    /// # Errors
    ///
    /// When the value does not fit the type although it passed the checks.
    pub fn value<T: FromValue>(&mut self) -> Result<T, Error> {
        T::from_value(self.values.pop_front().flatten())
    }

    /// Which of the documented bodies was sent; `None` when there was none.
    pub fn content(&self) -> Option<usize> {
        match self.body {
            BodyValue::Missing => None,
            BodyValue::Json { content, .. } | BodyValue::Text { content, .. } | BodyValue::Bytes { content, .. } => {
                Some(content)
            }
        }
    }

    /// The JSON body.
    ///
    /// # Errors
    ///
    /// When it does not fit the type although it passed the checks, such as a number too large for it.
    pub fn json<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        match std::mem::replace(&mut self.body, BodyValue::Missing) {
            BodyValue::Json { value, .. } => typed(value),
            _ => Err(Error::bad_request("Request body must not be empty")),
        }
    }

    /// The JSON body, if there is one.
    ///
    /// # Errors
    ///
    /// As [`Self::json`].
    pub fn optional_json<T: DeserializeOwned>(&mut self) -> Result<Option<T>, Error> {
        self.content().map(|_| self.json()).transpose()
    }

    /// The body that is not JSON; empty when there is none.
    pub fn text(&mut self) -> Text {
        match std::mem::replace(&mut self.body, BodyValue::Missing) {
            BodyValue::Text { text, .. } => text,
            _ => Text::default(),
        }
    }

    /// The body that is not JSON, if there is one.
    pub fn optional_text(&mut self) -> Option<Text> {
        self.content().map(|_| self.text())
    }

    /// The body as bytes; empty when there is none.
    pub fn binary(&mut self) -> Binary {
        match std::mem::replace(&mut self.body, BodyValue::Missing) {
            BodyValue::Bytes { bytes, .. } => Binary(bytes),
            BodyValue::Text { text, .. } => Binary(text.into_bytes()),
            BodyValue::Json { .. } | BodyValue::Missing => Binary::default(),
        }
    }

    /// The body as bytes, if there is one.
    pub fn optional_binary(&mut self) -> Option<Binary> {
        self.content().map(|_| self.binary())
    }

    /// The body with its media type; empty when there is none.
    pub fn upload(&mut self) -> Upload {
        let Binary(bytes) = self.binary();
        Upload { media_type: std::mem::take(&mut self.media_type), bytes }
    }

    /// The body with its media type, if there is one.
    pub fn optional_upload(&mut self) -> Option<Upload> {
        self.content().map(|_| self.upload())
    }

    /// The body as one of several documented ones, if there is one.
    ///
    /// # Errors
    ///
    /// As [`Self::json`].
    pub fn optional<T: Decode>(&mut self) -> Result<Option<T>, Error> {
        self.content().map(|_| T::decode(self)).transpose()
    }
}

fn typed<T: DeserializeOwned>(value: Value) -> Result<T, Error> {
    serde_json::from_value(value).map_err(|error| Error::bad_request(format!("Invalid value: {error}")))
}

/// Requests, and bodies of several media types; emitted.
pub trait Decode: Sized {
    /// Pulls the values out of `input`.
    ///
    /// # Errors
    ///
    /// As [`Input::value`] and [`Input::json`].
    fn decode(input: &mut Input) -> Result<Self, Error>;
}

/// Types of parameters.
pub trait FromValue: Sized {
    /// Takes a checked value; `None` when the parameter was not given and has no default.
    ///
    /// # Errors
    ///
    /// When the value is not of the type.
    fn from_value(value: Option<Value>) -> Result<Self, Error>;
}

impl<T: TextEnum> FromValue for T {
    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        value.as_ref().and_then(Value::as_str).and_then(|text| text::parse(text).ok()).ok_or_else(misfit)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        value.map(|value| T::from_value(Some(value))).transpose()
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        match value {
            Some(Value::Array(items)) => items.into_iter().map(|item| T::from_value(Some(item))).collect(),
            _ => Err(misfit()),
        }
    }
}

impl FromValue for String {
    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        match value {
            Some(Value::String(text)) => Ok(text),
            _ => Err(misfit()),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        value.as_ref().and_then(Value::as_bool).ok_or_else(misfit)
    }
}

impl FromValue for i64 {
    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        value.as_ref().and_then(Value::as_i64).ok_or_else(misfit)
    }
}

impl FromValue for f64 {
    fn from_value(value: Option<Value>) -> Result<Self, Error> {
        value.as_ref().and_then(Value::as_f64).ok_or_else(misfit)
    }
}

impl FromValue for Value {
    fn from_value(value: Option<Self>) -> Result<Self, Error> {
        value.ok_or_else(misfit)
    }
}

/// A value of a type without an implementation of its own, through its deserialisation.
///
/// # Errors
///
/// When the value is not of the type.
pub fn deserialize<T: DeserializeOwned>(value: Option<Value>) -> Result<T, Error> {
    typed(value.unwrap_or_default())
}

/// Checked values fit their types, so this speaks of tables that disagree with the emitted types.
fn misfit() -> Error {
    Error::internal()
}
