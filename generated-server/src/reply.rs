//! What a handler answers with, and its way to bytes.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderValue, StatusCode};
use serde::Serialize;

use crate::error::Error;
use crate::json;

/// The encoded JSON of a `T`.
///
/// ```
/// use wazuh_api_server::{Json, serde_json::json};
///
/// let reply = Json::new(&json!({"name": "\u{e9}t\u{e9}"}))?;
/// assert_eq!(reply.as_bytes(), r#"{"name": "\u00e9t\u00e9"}"#);
/// # Ok::<(), wazuh_api_server::Error>(())
/// ```
///
/// Handlers that already hold JSON text, or write it themselves, use [`Json::from_encoded`]; nothing parses or copies
/// it afterwards.
pub struct Json<T> {
    text: Bytes,
    of: PhantomData<fn() -> T>,
}

impl<T> Json<T> {
    /// Encodes `value` as the real API does.
    ///
    /// # Errors
    ///
    /// An internal error when the value cannot be JSON.
    pub fn new(value: &T) -> Result<Self, Error>
    where
        T: Serialize,
    {
        json::encode(value).map(Self::from_encoded).map_err(|_| Error::internal())
    }

    /// Takes text that is the JSON of a `T`; [`json::encode_into`] writes parts of such texts.
    pub fn from_encoded(text: impl Into<Bytes>) -> Self {
        Self { text: text.into(), of: PhantomData }
    }

    /// The text.
    pub fn as_bytes(&self) -> &Bytes {
        &self.text
    }
}

impl Error {
    /// A failure whose body the description documents: the JSON of a model. Callers get it as it is, whatever the
    /// dialect.
    ///
    /// ```
    /// use wazuh_api_server::{Error, Json, http::StatusCode, serde_json::json};
    ///
    /// let body = Json::new(&json!({"code": "gone", "message": "no pet 7"}))?;
    /// assert_eq!(Error::documented(StatusCode::NOT_FOUND, body).status(), 404);
    /// # Ok::<(), Error>(())
    /// ```
    pub fn documented<T>(status: StatusCode, body: Json<T>) -> Self {
        Self::raw(status, HeaderValue::from_static("application/json"), body.as_bytes().clone())
    }
}

impl<T> fmt::Debug for Json<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Json").field(&self.text).finish()
    }
}

impl<T> Clone for Json<T> {
    fn clone(&self) -> Self {
        Self::from_encoded(self.text.clone())
    }
}

/// UTF-8 text: a request body or a reply that is not JSON.
///
/// ```
/// use wazuh_api_server::Text;
///
/// assert_eq!(Text::from("<group name=\"local\"/>".to_owned()).as_str(), "<group name=\"local\"/>");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Cow<'static, str>);

impl Text {
    /// Takes bytes that must be UTF-8; copies them only if something else holds them too.
    ///
    /// # Errors
    ///
    /// When they are not.
    pub fn from_utf8(bytes: Bytes) -> Result<Self, std::str::Utf8Error> {
        String::from_utf8(bytes.into()).map(Self::from).map_err(|error| error.utf8_error())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The bytes of the text.
    pub fn into_bytes(self) -> Bytes {
        match self.0 {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

/// Bytes of any kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Binary(pub Bytes);

/// A request body whose media type the request chose, as it was sent.
///
/// ```
/// use wazuh_api_server::Upload;
///
/// let upload = Upload { media_type: "multipart/form-data; boundary=\"x y\"".to_owned(), bytes: Default::default() };
/// assert_eq!(upload.parameter("Boundary"), Some("x y"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upload {
    /// The `Content-Type` of the request, with its parameters; empty where it has none.
    pub media_type: String,
    /// The body. Nothing of it was checked.
    pub bytes: Bytes,
}

impl Upload {
    /// A parameter of the media type, such as the `boundary` of a form with files.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let pairs = self.media_type.split(';').skip(1).filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.into_iter().find(|(key, _)| key.trim().eq_ignore_ascii_case(name))?;
        Some(value.trim().trim_matches('"'))
    }
}

/// An encoded reply and which of the operation's documented replies it is.
#[derive(Debug)]
pub struct Payload {
    pub(crate) index: usize,
    pub(crate) body: Bytes,
}

impl Payload {
    /// Makes it the documented reply number `index`; emitted reply enums use this.
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.index = index;
        self
    }
}

/// Values that a handler may answer with.
pub trait IntoPayload {
    /// The encoded reply.
    fn into_payload(self) -> Payload;
}

impl<T> IntoPayload for Json<T> {
    fn into_payload(self) -> Payload {
        Payload { index: 0, body: self.text }
    }
}

impl IntoPayload for Text {
    fn into_payload(self) -> Payload {
        Payload { index: 0, body: self.into_bytes() }
    }
}

impl IntoPayload for Binary {
    fn into_payload(self) -> Payload {
        Payload { index: 0, body: self.0 }
    }
}

impl IntoPayload for () {
    fn into_payload(self) -> Payload {
        Payload { index: 0, body: Bytes::new() }
    }
}
