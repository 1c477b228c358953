//! One call: an operation with its arguments and the client that sends it.
//!
//! The emitted request types are thin wrappers around [`Call`], made by the macro in `call/typed.rs`. It is public so
//! that an operation which this crate does not know (yet) can be called too, with the same session, encoding and
//! errors.

mod read;
mod typed;

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use reqwest::Method;

pub use self::read::{Binary, Hidden, Json, List, Nothing, Read, Sending, SendingCall, Text};
pub use crate::__request as request;
use crate::body::Body;
use crate::client::Client;
use crate::error::Error;
use crate::json::{Decode, Encode};
use crate::reply::{Reply, ReplyStream, Response};
pub use crate::request::{Operation, Place, Security};
use crate::request::{Payload, Request};
use crate::targets::Targets;
use crate::upload::Upload;

/// An operation with its arguments. Setting an argument again replaces its value.
///
/// It owns what it needs: it can be cloned, kept, and sent from another task.
///
/// ```no_run
/// # async fn example(client: &wazuh_api_client::Client) -> Result<(), wazuh_api_client::Error> {
/// let info = client.get("info", "/").json::<serde_json::Value>().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct Call {
    client: Client,
    request: Request,
}

impl Client {
    /// Begins a call.
    pub fn call(&self, operation: Operation) -> Call {
        Call { client: self.clone(), request: Request::new(operation) }
    }

    /// Begins a `GET`; `id` is the name that errors use, `path` the template.
    pub fn get(&self, id: &'static str, path: &'static str) -> Call {
        self.call(Operation::new(id, Method::GET, path))
    }

    /// Begins a `POST`.
    pub fn post(&self, id: &'static str, path: &'static str) -> Call {
        self.call(Operation::new(id, Method::POST, path))
    }

    /// Begins a `PUT`.
    pub fn put(&self, id: &'static str, path: &'static str) -> Call {
        self.call(Operation::new(id, Method::PUT, path))
    }

    /// Begins a `PATCH`.
    pub fn patch(&self, id: &'static str, path: &'static str) -> Call {
        self.call(Operation::new(id, Method::PATCH, path))
    }

    /// Begins a `DELETE`.
    pub fn delete(&self, id: &'static str, path: &'static str) -> Call {
        self.call(Operation::new(id, Method::DELETE, path))
    }
}

impl Call {
    /// Proves who calls by user name and password in place of a token.
    pub fn basic(mut self) -> Self {
        self.request.operation.security = Security::Basic;
        self
    }

    /// Sends no credentials.
    pub fn open(mut self) -> Self {
        self.request.operation.security = Security::None;
        self
    }

    /// Proves who calls by the key that the client has under this name ([`Builder::key`](crate::Builder::key)).
    pub fn key(mut self, place: Place, name: &'static str) -> Self {
        self.request.operation.security = Security::Key(place, name);
        self
    }

    /// Takes a redirect that is not followed, as those to other servers are, for a success.
    pub fn redirects(mut self) -> Self {
        self.request.operation.redirects = true;
        self
    }

    /// Says that carrying the operation out twice has the same effect as once, so that it may be repeated after a
    /// failure that leaves open whether the server carried it out. Without this only reading calls (`GET`, `HEAD`)
    /// are: HTTP says that `PUT` and `DELETE` are idempotent, and those of this API, such as a restart, are not.
    pub fn idempotent(mut self) -> Self {
        self.request.operation.idempotent = true;
        self
    }

    /// Never sends `wait_for_complete`: the operation does not take it.
    pub fn never_waits(mut self) -> Self {
        self.request.operation.waits = false;
        self
    }

    /// Asks the server not to time out, or not to do so after all; see [`Client::wait_for_complete`].
    pub fn wait_for_complete(mut self, wait: bool) -> Self {
        self.client = self.client.wait_for_complete(wait);
        self
    }

    /// What is fixed about the operation.
    pub fn operation(&self) -> &Operation {
        &self.request.operation
    }

    /// Path and query as they are sent, such as `/agents?limit=10`. Parameters of the path that have no value yet stand
    /// there by their names.
    pub fn target(&self) -> String {
        self.client.target(&self.request)
    }

    /// Fills a path parameter. Empty text, `.` and `..` are refused: they would name another path.
    pub fn path(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.path(name, value);
        self
    }

    /// Sets a query parameter; `None` removes it. The items of a list are joined by commas.
    pub fn query(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.query(name, value);
        self
    }

    /// The value of a query parameter as it will be sent; of a list in pairs that of the first one.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.request.parameter(name)
    }

    /// Sets a query parameter of a call that is kept in place.
    #[doc(hidden)]
    pub fn set_parameter(&mut self, name: &str, value: String) {
        self.request.query(name, &value);
    }

    /// Sets a list of the query; `None` removes it. With a separator the items are joined by it, or else each is a
    /// pair.
    pub fn query_list(mut self, name: &str, separator: Option<char>, value: &dyn Encode) -> Self {
        self.request.query_list(name, separator, value);
        self
    }

    /// Sets a list of the query with a pair for each item.
    #[doc(hidden)]
    pub fn pairs(self, name: &str, value: &dyn Encode) -> Self {
        self.query_list(name, None, value)
    }

    /// Sets a list of the query with blanks between the items.
    #[doc(hidden)]
    pub fn spaced(self, name: &str, value: &dyn Encode) -> Self {
        self.query_list(name, Some(' '), value)
    }

    /// Sets a list of the query with bars between the items.
    #[doc(hidden)]
    pub fn piped(self, name: &str, value: &dyn Encode) -> Self {
        self.query_list(name, Some('|'), value)
    }

    /// Sets the list in the query that says what the operation is carried out on. `all` is what stands for all items
    /// there; `None` leaves the list out. An empty list makes sending fail with [`Error::Argument`].
    pub fn targets<T: Encode>(mut self, name: &str, all: Option<&str>, targets: &Targets<T>) -> Self {
        let chosen = match targets {
            Targets::All => None,
            Targets::Only(items) => Some(items as &dyn Encode),
        };
        self.request.targets(name, all, chosen);
        self
    }

    /// Sets a header; `None` removes it. The items of a list are joined by commas.
    pub fn header(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.header(name, value);
        self
    }

    /// Sets a cookie; `None` removes it.
    pub fn cookie(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.cookie(name, value);
        self
    }

    /// Sends a JSON body, unless it is `None`.
    pub fn body(mut self, body: &dyn Encode) -> Self {
        self.request.body(body);
        self
    }

    /// Sends a JSON object, which has no members yet.
    pub fn object(mut self) -> Self {
        self.request.members();
        self
    }

    /// Sets a member of the JSON object that is sent; `None` removes it. A body that was set as a whole is replaced.
    pub fn member(mut self, name: &str, value: &dyn Encode) -> Self {
        let members = self.request.members();
        match value.encode() {
            Some(value) => members.insert(name.to_owned(), value),
            None => members.remove(name),
        };
        self
    }

    /// Sends a form, unless it is `None`: a pair for each member of the value, several for a list. Members that are
    /// null are left out.
    pub fn form_body(mut self, body: &dyn Encode) -> Self {
        self.request.form_body(body);
        self
    }

    /// Sends a body as it is, under a media type such as `application/xml`.
    pub fn raw_body(self, media_type: &'static str, bytes: Bytes) -> Self {
        self.payload(media_type, bytes)
    }

    /// Sends bytes, a file or a stream under a media type.
    pub fn payload(mut self, media_type: impl Into<Cow<'static, str>>, body: impl Into<Body>) -> Self {
        self.request.body = Some(Payload { media_type: media_type.into(), body: body.into() });
        self
    }

    /// Sends a body under a media type that the caller chose.
    pub fn upload(mut self, upload: Upload) -> Self {
        let Upload { media_type, body } = upload;
        self.request.body = Some(Payload { media_type: media_type.into(), body });
        self
    }

    /// Sends the body under another media type, such as `application/merge-patch+json`.
    pub fn media_type(mut self, media_type: &'static str) -> Self {
        if let Some(body) = &mut self.request.body {
            body.media_type = media_type.into();
        }
        self
    }

    /// Sends it and returns the success, unread.
    pub async fn send(mut self) -> Result<Reply, Error> {
        self.prepare()?;
        self.client.send(&self.request).await
    }

    /// Completes the headers, and refuses what cannot be sent.
    fn prepare(&mut self) -> Result<(), Error> {
        if let Security::Key(place, name) = self.request.operation.security {
            let key = self
                .client
                .key(name)
                .ok_or(Error::Unauthenticated { operation: self.request.operation.id, needs: "a key" })?;
            self.request.key(place, name, key.expose());
        }
        self.request.finish()
    }

    /// Sends it and reads the reply as `R` says.
    pub async fn read<R: Read>(self) -> Result<R::Answer, Error> {
        R::read(self.send().await?).map(R::Answer::from)
    }

    /// Sends it and reads the reply as JSON.
    pub async fn json<T: Decode>(self) -> Result<Response<T>, Error> {
        self.send().await?.json()
    }

    /// Sends it and reads the reply as text.
    pub async fn text(self) -> Result<Response<String>, Error> {
        self.send().await?.text()
    }

    /// Sends it and takes the reply as it is.
    pub async fn bytes(self) -> Result<Response<Bytes>, Error> {
        self.send().await?.bytes()
    }

    /// Sends it and hands over the reply's body while it arrives. The client's timeout covers the call up to the
    /// reply's headers; [`Builder::read_timeout`](crate::Builder::read_timeout) covers each further piece.
    pub async fn stream(mut self) -> Result<Response<ReplyStream>, Error> {
        self.prepare()?;
        self.client.send_streaming(&self.request).await?.stream()
    }

    /// Sends it and leaves the reply's body unread.
    pub async fn empty(self) -> Result<Response<()>, Error> {
        self.send().await?.empty()
    }
}

/// Awaiting a call sends it.
impl IntoFuture for Call {
    type Output = Result<Reply, Error>;
    type IntoFuture = SendingCall;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Method, path and query, without secrets.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.request, f)
    }
}

/// An argument as the type that is sent.
#[doc(hidden)]
pub fn to<T>(value: impl Into<T>) -> T {
    value.into()
}

/// A list as one of the type that is sent.
#[doc(hidden)]
pub fn list<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

#[cfg(test)]
#[path = "call_tests.rs"]
mod tests;
