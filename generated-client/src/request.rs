//! An operation with its arguments, before it is known who sends it: path, query and body, encoded.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use reqwest::header::{COOKIE, HeaderName, HeaderValue};
use serde_json::Value;

use crate::body::Body;
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
    /// The key that the client has for this header, query parameter or cookie.
    Key(Place, &'static str),
}

/// Where a key travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
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
    /// It documents redirects as its successes: one that is not followed, as those to other servers are, is no failure.
    pub redirects: bool,
    /// It takes `wait_for_complete`, which `Client::wait_for_complete` then sends.
    pub waits: bool,
    /// Carrying it out twice has the same effect as once, so that a call may be repeated even where the first one may
    /// have been carried out. [`Operation::new`] takes this for `GET`, `HEAD` and `OPTIONS` alone: several operations
    /// of Wazuh that are a `PUT` or a `DELETE` restart, upgrade or run something each time.
    pub idempotent: bool,
}

impl Operation {
    /// An operation that wants a token and takes `wait_for_complete`, as nearly all do.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        let idempotent = matches!(method, Method::GET | Method::HEAD | Method::OPTIONS);
        Self { id, method, path, security: Security::Bearer, redirects: false, waits: true, idempotent }
    }
}

/// A request body with its content type.
#[derive(Clone)]
pub(crate) struct Payload {
    pub(crate) media_type: Cow<'static, str>,
    pub(crate) body: Body,
}

/// An operation with its arguments.
pub(crate) struct Request {
    pub(crate) operation: Operation,
    path: String,
    query: String,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The value of `Cookie`.
    cookies: String,
    pub(crate) body: Option<Payload>,
    /// The first argument that cannot be sent.
    pub(crate) fault: Option<Error>,
}

/// Everything but the characters that never need an escape, and the two that make lists and times readable.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',').remove(b':');

impl Request {
    pub(crate) fn new(operation: Operation) -> Self {
        let path = operation.path.to_owned();
        let (query, cookies) = (String::new(), String::new());
        Self { operation, path, query, headers: Vec::new(), cookies, body: None, fault: None }
    }

    /// Fills a path parameter. Empty text, `.` and `..` are refused: they would name another path.
    pub(crate) fn path(&mut self, name: &str, value: &dyn Encode) {
        let text = value.encode().map(argument).unwrap_or_default();
        if matches!(text.as_ref(), "" | "." | "..") {
            let reason = "a path parameter must not be empty, `.` or `..`";
            self.refuse(name, reason);
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

    /// Adds a list to the query, unless it is `None`: with a separator between the items, or else a pair for each. An
    /// empty list is an empty text.
    pub(crate) fn query_list(&mut self, name: &str, separator: Option<char>, value: &dyn Encode) {
        let Some(value) = value.encode() else { return };
        let items: Vec<_> = match value {
            Value::Array(items) => items.into_iter().map(argument).collect(),
            other => vec![argument(other)],
        };
        match separator {
            Some(separator) => self.query(name, &items.join(&separator.to_string())),
            None if items.is_empty() => self.query(name, &""),
            None => items.iter().for_each(|item| self.query(name, &item.as_ref())),
        }
    }

    /// Adds a header, unless the value is `None`. The items of a list are joined by commas.
    pub(crate) fn header(&mut self, name: &str, value: &dyn Encode) {
        let Some(value) = value.encode() else { return };
        let text = argument(value);
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&text)) {
            (Ok(name), Ok(value)) => self.headers.push((name, value)),
            _ => self.refuse(name, "a header holds printable ASCII alone"),
        }
    }

    /// Adds a cookie, unless the value is `None`.
    pub(crate) fn cookie(&mut self, name: &str, value: &dyn Encode) {
        let Some(value) = value.encode() else { return };
        let text = argument(value);
        // RFC 6265, section 4.1.1.
        let fits = |byte: u8| matches!(byte, b'!' | b'#'..=b'+' | b'-'..=b':' | b'<'..=b'[' | b']'..=b'~');
        if !text.bytes().all(|byte| fits(byte) || byte == b',') || name.contains([';', '=']) {
            self.refuse(name, "a cookie holds neither blanks, quotes, semicolons nor backslashes");
            return;
        }
        if !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(&format!("{name}={text}"));
    }

    /// Puts a key where the operation wants it.
    pub(crate) fn key(&mut self, place: Place, name: &str, key: &str) {
        match place {
            Place::Query => self.query(name, &key),
            Place::Header => self.header(name, &key),
            Place::Cookie => self.cookie(name, &key),
        }
        if let (Place::Header, Some((_, value))) = (place, self.headers.last_mut()) {
            value.set_sensitive(true);
        }
    }

    /// The headers, cookies among them.
    pub(crate) fn take_headers(&mut self) -> Vec<(HeaderName, HeaderValue)> {
        let mut headers = std::mem::take(&mut self.headers);
        let cookies = std::mem::take(&mut self.cookies);
        if !cookies.is_empty() {
            match HeaderValue::from_str(&cookies) {
                Ok(value) => headers.push((COOKIE, value)),
                Err(_) => self.refuse("Cookie", "a header holds printable ASCII alone"),
            }
        }
        headers
    }

    fn refuse(&mut self, name: &str, reason: &'static str) {
        self.fault.get_or_insert(Error::Argument { operation: self.operation.id, name: name.to_owned(), reason });
    }

    /// Sets a JSON body, unless the value is `None`.
    pub(crate) fn body(&mut self, body: &dyn Encode) {
        if let Some(value) = body.encode() {
            self.body = Some(Payload { media_type: "application/json".into(), body: value.to_string().into() });
        }
    }

    /// Sets a form, unless the value is `None`: a pair for each member of the value, several for a list. Members that
    /// are null are left out.
    pub(crate) fn form_body(&mut self, body: &dyn Encode) {
        let Some(value) = body.encode() else { return };
        let mut text = String::new();
        let mut pair = |name: &str, value: Value| {
            if !text.is_empty() {
                text.push('&');
            }
            text.extend(utf8_percent_encode(name, ESCAPED));
            text.push('=');
            text.extend(utf8_percent_encode(&argument(value), ESCAPED));
        };
        if let Value::Object(members) = value {
            for (name, value) in members {
                match value {
                    Value::Null => {}
                    Value::Array(items) => items.into_iter().for_each(|item| pair(&name, item)),
                    value => pair(&name, value),
                }
            }
        }
        self.body = Some(Payload { media_type: "application/x-www-form-urlencoded".into(), body: text.into() });
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
