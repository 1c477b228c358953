//! One call: an operation with its arguments, ready to be sent.
//!
//! The emitted methods are thin wrappers around [`Call`]. It is public so that an operation which this crate does not
//! know (yet) can be called too, with the same session, encoding and errors.

use std::borrow::Cow;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::Value;

use crate::client::Client;
use crate::error::Error;
use crate::json::{Decode, Encode};
use crate::reply::{Reply, Response};

/// How the caller proves who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// No credentials.
    None,
    /// User name and password.
    Basic,
    /// A token.
    Bearer,
}

/// What is fixed about an operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its name, such as `get_agents`; used in errors.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template, such as `/agents/{agent_id}/key`.
    pub path: &'static str,
    /// Credentials wanted.
    pub security: Security,
    /// It takes `wait_for_complete`, which [`Client::wait_for_complete`] then sends.
    pub waits: bool,
}

impl Operation {
    /// An operation that wants a token and takes `wait_for_complete`, as nearly all do.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self { id, method, path, security: Security::Bearer, waits: true }
    }
}

/// A request body with its content type.
#[derive(Clone)]
pub(crate) struct Body {
    pub(crate) media_type: &'static str,
    pub(crate) bytes: Bytes,
}

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
    pub(crate) operation: Operation,
    path: String,
    query: String,
    pub(crate) body: Option<Body>,
    fault: Option<Error>,
}

/// Everything but the characters that never need an escape, and the two that make lists and times readable.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',').remove(b':');

impl<'c> Call<'c> {
    pub(crate) fn new(client: &'c Client, operation: Operation) -> Self {
        let path = operation.path.to_owned();
        Self { client, operation, path, query: String::new(), body: None, fault: None }
    }

    /// Proves who calls by user name and password in place of a token.
    pub fn basic(mut self) -> Self {
        self.operation.security = Security::Basic;
        self
    }

    /// Sends no credentials.
    pub fn open(mut self) -> Self {
        self.operation.security = Security::None;
        self
    }

    /// Never sends `wait_for_complete`: the operation does not take it.
    pub fn never_waits(mut self) -> Self {
        self.operation.waits = false;
        self
    }

    /// Fills a path parameter. Empty text, `.` and `..` are refused: they would name another path.
    pub fn path(mut self, name: &str, value: &dyn Encode) -> Self {
        let text = value.encode().map(argument).unwrap_or_default();
        if matches!(text.as_ref(), "" | "." | "..") {
            let reason = "a path parameter must not be empty, `.` or `..`";
            self.fault.get_or_insert(Error::Argument { operation: self.operation.id, name: name.to_owned(), reason });
            return self;
        }
        let escaped = utf8_percent_encode(&text, ESCAPED).to_string();
        self.path = self.path.replacen(&format!("{{{name}}}"), &escaped, 1);
        self
    }

    /// Adds a query parameter, unless the value is `None`. The items of a list are joined by commas.
    pub fn query(mut self, name: &str, value: &dyn Encode) -> Self {
        if let Some(value) = value.encode() {
            self.query.push(if self.query.is_empty() { '?' } else { '&' });
            self.query.extend(utf8_percent_encode(name, ESCAPED));
            self.query.push('=');
            self.query.extend(utf8_percent_encode(&argument(value), ESCAPED));
        }
        self
    }

    /// Sends a JSON body.
    pub fn body(mut self, body: &dyn Encode) -> Self {
        let text = body.encode().unwrap_or(Value::Null).to_string();
        self.body = Some(Body { media_type: "application/json", bytes: text.into() });
        self
    }

    /// Sends a form: a pair for each member of the value, several for a list. Members that are null are left out.
    pub fn form_body(mut self, body: &dyn Encode) -> Self {
        let mut text = String::new();
        let mut pair = |name: &str, value: Value| {
            if !text.is_empty() {
                text.push('&');
            }
            text.extend(utf8_percent_encode(name, ESCAPED));
            text.push('=');
            text.extend(utf8_percent_encode(&argument(value), ESCAPED));
        };
        if let Some(Value::Object(members)) = body.encode() {
            for (name, value) in members {
                match value {
                    Value::Null => {}
                    Value::Array(items) => items.into_iter().for_each(|item| pair(&name, item)),
                    value => pair(&name, value),
                }
            }
        }
        self.body = Some(Body { media_type: "application/x-www-form-urlencoded", bytes: text.into() });
        self
    }

    /// Sends a body as it is, under a media type such as `application/xml`.
    pub fn raw_body(mut self, media_type: &'static str, bytes: Bytes) -> Self {
        self.body = Some(Body { media_type, bytes });
        self
    }

    /// Sends it and returns the success, unread.
    pub async fn send(mut self) -> Result<Reply, Error> {
        match self.fault.take() {
            Some(fault) => Err(fault),
            None => self.client.send(&self).await,
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

    /// Sends it and leaves the reply's body unread.
    pub async fn empty(self) -> Result<Response<()>, Error> {
        self.send().await?.empty()
    }

    /// Path and query.
    pub(crate) fn target(&self) -> String {
        let mut target = format!("{}{}", self.path, self.query);
        if self.operation.waits && self.client.waits() {
            target.push_str(if self.query.is_empty() { "?" } else { "&" });
            target.push_str("wait_for_complete=true");
        }
        target
    }
}

/// A value as the text of a parameter.
fn argument(value: Value) -> Cow<'static, str> {
    match value {
        Value::String(text) => text.into(),
        Value::Bool(flag) => if flag { "true" } else { "false" }.into(),
        Value::Array(items) => items.into_iter().map(argument).collect::<Vec<_>>().join(",").into(),
        Value::Null => "".into(),
        other => other.to_string().into(),
    }
}

#[cfg(test)]
#[path = "call_tests.rs"]
mod tests;
