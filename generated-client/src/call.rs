//! One call: an operation with its arguments and the client that sends it.
//!
//! The emitted methods are thin wrappers around [`Call`]. It is public so that an operation which this crate does not
//! know (yet) can be called too, with the same session, encoding and errors.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::Method;

use crate::body::Body;
use crate::client::Client;
use crate::error::Error;
use crate::json::{Decode, Encode};
use crate::reply::{Reply, ReplyStream, Response};
pub use crate::request::{Operation, Place, Security};
use crate::request::{Payload, Request};
use crate::upload::Upload;

/// An operation with its arguments.
///
/// ```no_run
/// # async fn example(client: &wazuh_api_client::Client) -> Result<(), wazuh_api_client::Error> {
/// let info = client.get("info", "/").json::<serde_json::Value>().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c> {
    client: &'c Client,
    request: Request,
}

impl Client {
    /// Begins a call.
    pub fn call(&self, operation: Operation) -> Call<'_> {
        Call { client: self, request: Request::new(operation) }
    }

    /// Begins a `GET`; `id` is the name that errors use, `path` the template.
    pub fn get(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::GET, path))
    }

    /// Begins a `POST`.
    pub fn post(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::POST, path))
    }

    /// Begins a `PUT`.
    pub fn put(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::PUT, path))
    }

    /// Begins a `PATCH`.
    pub fn patch(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::PATCH, path))
    }

    /// Begins a `DELETE`.
    pub fn delete(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::DELETE, path))
    }
}

impl Call<'_> {
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

    /// Says that carrying the operation out twice has the same effect as once, so that it may be repeated after a failure
    /// that leaves open whether the server carried it out. Without this only reading calls (`GET`, `HEAD`) are.
    pub fn idempotent(mut self) -> Self {
        self.request.operation.idempotent = true;
        self
    }

    /// Never sends `wait_for_complete`: the operation does not take it.
    pub fn never_waits(mut self) -> Self {
        self.request.operation.waits = false;
        self
    }

    /// Fills a path parameter. Empty text, `.` and `..` are refused: they would name another path.
    pub fn path(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.path(name, value);
        self
    }

    /// Adds a query parameter, unless the value is `None`. The items of a list are joined by commas.
    pub fn query(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.query(name, value);
        self
    }

    /// Adds a list to the query, unless it is `None`: with a separator between the items, or else a pair for each.
    pub fn query_list(mut self, name: &str, separator: Option<char>, value: &dyn Encode) -> Self {
        self.request.query_list(name, separator, value);
        self
    }

    /// Adds a header, unless the value is `None`. The items of a list are joined by commas.
    pub fn header(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.header(name, value);
        self
    }

    /// Adds a cookie, unless the value is `None`.
    pub fn cookie(mut self, name: &str, value: &dyn Encode) -> Self {
        self.request.cookie(name, value);
        self
    }

    /// Sends a JSON body, unless it is `None`.
    pub fn body(mut self, body: &dyn Encode) -> Self {
        self.request.body(body);
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
        self.request.headers = self.request.take_headers();
        match self.request.fault.take() {
            Some(fault) => Err(fault),
            None => Ok(()),
        }
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

    /// Sends it and hands over the reply's body while it arrives. The client's timeout covers the call up to the reply's
    /// headers; [`Builder::read_timeout`](crate::Builder::read_timeout) covers each further piece.
    pub async fn stream(mut self) -> Result<Response<ReplyStream>, Error> {
        self.prepare()?;
        self.client.send_streaming(&self.request).await?.stream()
    }

    /// Sends it and leaves the reply's body unread.
    pub async fn empty(self) -> Result<Response<()>, Error> {
        self.send().await?.empty()
    }
}

#[cfg(test)]
#[path = "call_tests.rs"]
mod tests;
