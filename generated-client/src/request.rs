//! An operation with its arguments, before it is known who sends it: path, query and body, encoded.

use std::borrow::Cow;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::Value;

use crate::error::Error;
use crate::json::Encode;

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
    /// It takes `wait_for_complete`, which `Client::wait_for_complete` then sends.
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
pub(crate) struct Request {
    pub(crate) operation: Operation,
    path: String,
    query: String,
    pub(crate) body: Option<Body>,
    /// The first argument that cannot be sent.
    pub(crate) fault: Option<Error>,
}

/// Everything but the characters that never need an escape, and the two that make lists and times readable.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',').remove(b':');

impl Request {
    pub(crate) fn new(operation: Operation) -> Self {
        let path = operation.path.to_owned();
        Self { operation, path, query: String::new(), body: None, fault: None }
    }

    /// Fills a path parameter. Empty text, `.` and `..` are refused: they would name another path.
    pub(crate) fn path(&mut self, name: &str, value: &dyn Encode) {
        let text = value.encode().map(argument).unwrap_or_default();
        if matches!(text.as_ref(), "" | "." | "..") {
            let reason = "a path parameter must not be empty, `.` or `..`";
            self.fault.get_or_insert(Error::Argument { operation: self.operation.id, name: name.to_owned(), reason });
            return;
        }
        let escaped = utf8_percent_encode(&text, ESCAPED).to_string();
        self.path = self.path.replacen(&format!("{{{name}}}"), &escaped, 1);
    }

    /// Adds a query parameter, unless the value is `None`. The items of a list are joined by commas.
    pub(crate) fn query(&mut self, name: &str, value: &dyn Encode) {
        if let Some(value) = value.encode() {
            self.query.push(if self.query.is_empty() { '?' } else { '&' });
            self.query.extend(utf8_percent_encode(name, ESCAPED));
            self.query.push('=');
            self.query.extend(utf8_percent_encode(&argument(value), ESCAPED));
        }
    }

    /// Sets a JSON body.
    pub(crate) fn body(&mut self, body: &dyn Encode) {
        let text = body.encode().unwrap_or(Value::Null).to_string();
        self.body = Some(Body { media_type: "application/json", bytes: text.into() });
    }

    /// Sets a form: a pair for each member of the value, several for a list. Members that are null are left out.
    pub(crate) fn form_body(&mut self, body: &dyn Encode) {
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
    }

    /// Path and query; `waits` asks the server not to time out, where the operation takes that.
    pub(crate) fn target(&self, waits: bool) -> String {
        let mut target = format!("{}{}", self.path, self.query);
        if self.operation.waits && waits {
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
