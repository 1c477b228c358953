//! An operation with its arguments, before it is known who sends it: path, query and body, encoded.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use reqwest::header::{COOKIE, HeaderName, HeaderValue};
use serde_json::{Map, Value};

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
    /// Carrying it out twice has the same effect and answer as once, so that a call may be repeated even where the
    /// first one may have been carried out. [`Operation::new`] takes this for `GET`, `HEAD` and `OPTIONS` alone: of
    /// Wazuh's operations that are a `PUT` or a `DELETE`, some restart, upgrade or run something each time, and most
    /// others answer the second time with an error, such as 1905 for a file that is there already.
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

/// An operation with its arguments. Setting an argument again replaces its value.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: Operation,
    /// Values of the path's parameters by name.
    path: Vec<(String, String)>,
    /// Pairs by name; a list without a separator is several pairs of one name.
    query: Vec<(String, String)>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<(String, String)>,
    /// Members of a JSON body that is put together member by member.
    members: Option<Map<String, Value>>,
    pub(crate) body: Option<Payload>,
    /// The first argument that cannot be sent.
    fault: Option<Fault>,
}

/// An argument that cannot be sent.
#[derive(Clone, Debug)]
struct Fault {
    name: String,
    reason: Cow<'static, str>,
}

/// Everything but the characters that never need an escape, and the two that make lists and times readable.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',').remove(b':');

impl Request {
    pub(crate) fn new(operation: Operation) -> Self {
        Self {
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            members: None,
            body: None,
            fault: None,
        }
    }

    /// Fills a path parameter. Empty text, `.` and `..` are refused: they would name another path.
    pub(crate) fn path(&mut self, name: &str, value: &dyn Encode) {
        let text = value.encode().map(argument).unwrap_or_default();
        if matches!(text.as_ref(), "" | "." | "..") {
            let reason = "a path parameter must not be empty, `.` or `..`";
            self.refuse(name, reason);
            return;
        }
        replace(&mut self.path, name, [text.into_owned()]);
    }

    /// Sets a query parameter; `None` removes it. The items of a list are joined by commas.
    pub(crate) fn query(&mut self, name: &str, value: &dyn Encode) {
        if let Some(fault) = value.fault() {
            self.refuse(name, fault);
            return;
        }
        let text = value.encode().map(|value| argument(value).into_owned());
        replace(&mut self.query, name, text);
    }

    /// The value of a query parameter; of a list in pairs that of the first one.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// Sets a list of the query; `None` removes it. With a separator the items are joined by it, or else each is a
    /// pair. An empty list is an empty text.
    pub(crate) fn query_list(&mut self, name: &str, separator: Option<char>, value: &dyn Encode) {
        let items: Vec<String> = match value.encode() {
            None => {
                replace(&mut self.query, name, None);
                return;
            }
            Some(Value::Array(items)) => items.into_iter().map(|item| argument(item).into_owned()).collect(),
            Some(other) => vec![argument(other).into_owned()],
        };
        match separator {
            Some(separator) => replace(&mut self.query, name, [items.join(&separator.to_string())]),
            None if items.is_empty() => replace(&mut self.query, name, [String::new()]),
            None => replace(&mut self.query, name, items),
        }
    }

    /// Sets the list that says what the operation is carried out on. An empty list is refused: a server that takes an
    /// absent list for all items may take an empty one for that too.
    pub(crate) fn targets(&mut self, name: &str, all: Option<&str>, chosen: Option<&dyn Encode>) {
        match chosen.map(Encode::encode) {
            None => self.query(name, &all),
            Some(Some(Value::Array(items))) if items.is_empty() => {
                self.refuse(name, "the list is empty; to mean all items, give `All`");
            }
            Some(value) => self.query(name, &value),
        }
    }

    /// Sets a header; `None` removes it. The items of a list are joined by commas.
    pub(crate) fn header(&mut self, name: &str, value: &dyn Encode) {
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            self.refuse(name, "the name of a header has letters, digits and hyphens");
            return;
        };
        self.headers.retain(|(other, _)| *other != header);
        let Some(value) = value.encode() else { return };
        match HeaderValue::from_str(&argument(value)) {
            Ok(value) => self.headers.push((header, value)),
            Err(_) => self.refuse(name, "a header holds printable ASCII alone"),
        }
    }

    /// Sets a cookie; `None` removes it.
    pub(crate) fn cookie(&mut self, name: &str, value: &dyn Encode) {
        let Some(value) = value.encode() else {
            replace(&mut self.cookies, name, None);
            return;
        };
        let text = argument(value);
        // RFC 6265, section 4.1.1.
        let fits = |byte: u8| matches!(byte, b'!' | b'#'..=b'+' | b'-'..=b':' | b'<'..=b'[' | b']'..=b'~');
        if !text.bytes().all(|byte| fits(byte) || byte == b',') || name.contains([';', '=']) {
            self.refuse(name, "a cookie holds neither blanks, quotes, semicolons nor backslashes");
            return;
        }
        replace(&mut self.cookies, name, [text.into_owned()]);
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

    /// Brings cookies and the members of the body to their final form. To be called once, before sending.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        let cookies: Vec<_> =
            std::mem::take(&mut self.cookies).into_iter().map(|(name, text)| format!("{name}={text}")).collect();
        if !cookies.is_empty() {
            match HeaderValue::from_str(&cookies.join("; ")) {
                Ok(value) => self.headers.push((COOKIE, value)),
                Err(_) => self.refuse("Cookie", "a header holds printable ASCII alone"),
            }
        }
        if let Some(members) = self.members.take() {
            self.body(&Value::Object(members));
        }
        match self.fault.take() {
            Some(Fault { name, reason }) => Err(Error::Argument { operation: self.operation.id, name, reason }),
            None => Ok(()),
        }
    }

    fn refuse(&mut self, name: &str, reason: impl Into<Cow<'static, str>>) {
        self.fault.get_or_insert_with(|| Fault { name: name.to_owned(), reason: reason.into() });
    }

    /// Sets a JSON body, unless the value is `None`.
    pub(crate) fn body(&mut self, body: &dyn Encode) {
        if let Some(value) = body.encode() {
            self.body = Some(Payload { media_type: "application/json".into(), body: value.to_string().into() });
        }
    }

    /// The body is a JSON object, also if no member is set.
    pub(crate) fn members(&mut self) -> &mut Map<String, Value> {
        self.members.get_or_insert_default()
    }

    /// Sets a form, unless the value is `None`: a pair for each member of the value, several for a list. Members that
    /// are null are left out.
    pub(crate) fn form_body(&mut self, body: &dyn Encode) {
        let Some(body) = body.encode() else { return };
        let mut pairs = Vec::new();
        if let Value::Object(members) = body {
            for (name, value) in members {
                match value {
                    Value::Null => {}
                    Value::Array(items) => pairs.extend(items.into_iter().map(|item| (name.clone(), argument(item)))),
                    value => pairs.push((name, argument(value))),
                }
            }
        }
        let mut text = String::new();
        write_pairs(&mut text, pairs.iter().map(|(name, value)| (name.as_str(), value.as_ref())));
        self.body = Some(Payload { media_type: "application/x-www-form-urlencoded".into(), body: text.into() });
    }

    /// Path and query; `waits` asks the server not to time out, where the operation takes that.
    pub(crate) fn target(&self, waits: bool) -> String {
        self.shown(waits, |_, text| text)
    }

    /// The same with each value as `show` has it, by the name of its parameter.
    fn shown<'a>(&'a self, waits: bool, show: impl Fn(&str, &'a str) -> &'a str) -> String {
        let mut target = String::with_capacity(self.operation.path.len() + 32 * (self.path.len() + self.query.len()));
        let mut rest = self.operation.path;
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            target.push_str(before);
            match self.path.iter().find(|(given, _)| given == name) {
                Some((_, text)) => target.extend(utf8_percent_encode(show(name, text), ESCAPED)),
                // Shown as it is: the server answers that there is no such path.
                None => target.push_str(&format!("{{{name}}}")),
            }
            rest = after;
        }
        target.push_str(rest);
        let waits = (self.operation.waits && waits).then_some(("wait_for_complete", "true"));
        let pairs = self.query.iter().map(|(name, text)| (name.as_str(), show(name, text)));
        let mut query = String::new();
        write_pairs(&mut query, pairs.chain(waits));
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        target
    }
}

/// Method, path and query. Values under names of secrets are hidden, and so are headers and body.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = match self.operation.security {
            Security::Key(Place::Query, name) => Some(name),
            _ => None,
        };
        let is_secret = |name: &str| matches!(name, "password" | "token" | "key") || key == Some(name);
        let target = self.shown(false, |name, text| if is_secret(name) { "hidden" } else { text });
        write!(f, "{} {target}", self.operation.method)
    }
}

/// Gives a name these values in place of those that it has, which keep their place.
fn replace(pairs: &mut Vec<(String, String)>, name: &str, values: impl IntoIterator<Item = String>) {
    let at = pairs.iter().position(|(other, _)| other == name).unwrap_or(pairs.len());
    pairs.retain(|(other, _)| other != name);
    let values = values.into_iter().map(|value| (name.to_owned(), value));
    pairs.splice(at..at, values);
}

fn write_pairs<'a>(text: &mut String, pairs: impl Iterator<Item = (&'a str, &'a str)>) {
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.extend(utf8_percent_encode(name, ESCAPED));
        text.push('=');
        text.extend(utf8_percent_encode(value, ESCAPED));
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

/// Integers beside the `i64` of models: limits and offsets, and literals, which are `i32` unless something says more.
macro_rules! integers {
    ($($ty:ty),*) => {
        $(impl Encode for $ty {
            fn encode(&self) -> Option<Value> {
                Some((*self).into())
            }
        })*
    };
}

integers!(i32, u32, u64);
