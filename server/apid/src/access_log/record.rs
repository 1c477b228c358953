//! A request that was answered, and the words for it.
//!
//! Everything in here may have come from a stranger: it is masked, escaped and cut before it is in words. How much of a
//! request is shown depends on whether it was let in.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};
use wazuh_api_server::operation::OperationClass;
use wazuh_api_server::query::pairs;
use wazuh_api_server::{OperationIndex, json};

use super::secrets;
use crate::config::{LogFormat, LogLevel};
use crate::logging::text::{bounded, bytes_left_out, word, word_of};
use crate::logging::{DeferredEntry, EntryWords, json_text};
use apid_identity::auth::{Named, context_digest};

/// Bytes of a user's name that are shown.
const MAX_USER: usize = 128;
/// Bytes of a method that are kept.
pub(super) const MAX_METHOD: usize = 32;
/// Bytes of the headers that are shown at the most talkative level.
const MAX_HEADERS: usize = 2_048;

/// Bytes of the parts of a request that are kept and shown.
#[derive(Debug)]
pub(super) struct Bounds {
    pub(super) path: usize,
    pub(super) parameters: usize,
    body: usize,
}

impl Bounds {
    /// Of requests that are not let in.
    pub(super) const OF_STRANGERS: Bounds = Bounds { path: 512, parameters: 1_024, body: 1_024 };
    /// Of all others.
    pub(super) const OF_USERS: Bounds = Bounds { path: 4 << 10, parameters: 16 << 10, body: 16 << 10 };
}

/// One request that was answered, not yet put into words.
#[derive(Debug)]
pub(super) struct FinishedRecord {
    pub(super) took: Duration,
    pub(super) ip: Option<IpAddr>,
    pub(super) method: String,
    /// As much as may be shown, and how many bytes there are beyond.
    pub(super) path: (String, usize),
    /// The same of the query.
    pub(super) query: (String, usize),
    pub(super) headers: Option<String>,
    pub(super) name: Option<Named>,
    /// Empty if it was not read, is too long, or no JSON.
    pub(super) body: Vec<u8>,
    pub(super) status: StatusCode,
    /// What can be called.
    pub(super) operations: Arc<OperationIndex>,
    pub(super) bounds: Bounds,
}

impl FinishedRecord {
    /// The words of this record.
    pub(super) fn describe(&self) -> Description {
        let (path, beyond) = &self.path;
        let body = serde_json::from_slice(&self.body).ok();
        let digest = |body: &Value| json::encode(body).ok().map(|text| context_digest(&text));
        let run_as = self.is_for(|class| class == OperationClass::RunAs);
        let context = self.name.as_ref().and_then(|named| named.hash_auth_context.clone());
        let context = context.or_else(|| body.as_ref().filter(|_| run_as).and_then(digest));
        let user = self.name.as_ref().map_or("unknown_user".into(), |named| secrets::shown(&named.user));
        Description {
            odd_user: user.contains(char::is_control),
            user: word(&user, MAX_USER),
            context,
            ip: self.ip.map_or_else(|| "unknown".to_owned(), |ip| ip.to_string()),
            path: word_of(&secrets::path(path), self.bounds.path, *beyond),
            method: self.method.clone(),
            parameters: bounded(Value::Object(self.parameters()), self.bounds.parameters),
            body: bounded(self.shown_body(body), self.bounds.body),
            time: format!("{:.3}s", self.took.as_secs_f64()),
            status: self.status.as_u16(),
            headers: self.headers.clone(),
        }
    }

    fn parameters(&self) -> Map<String, Value> {
        let (query, beyond) = &self.query;
        let mut parameters = Map::new();
        for (name, value) in pairs(query) {
            let value = secrets::parameter(&name, &value).into_owned();
            parameters.insert(secrets::shown(&name).into_owned(), Value::String(value));
        }
        if *beyond > 0 {
            parameters.insert("...".to_owned(), Value::String(bytes_left_out(*beyond)));
        }
        parameters
    }

    /// Whether an operation of the request's path, with this method or another, is of such a class.
    fn is_for(&self, class: impl Fn(OperationClass) -> bool) -> bool {
        self.operations.of_path(&self.path.0).iter().any(|operation| class(operation.class))
    }

    /// What is shown of the body.
    fn shown_body(&self, body: Option<Value>) -> Value {
        match body {
            // The body of a login is never logged.
            Some(mut body) if !self.is_for(OperationClass::is_login) => {
                let events = body.get("events").and_then(Value::as_array).map(Vec::len);
                if let Some(events) = events.filter(|_| self.is_for(|class| class == OperationClass::Events)) {
                    return serde_json::json!({ "events": events });
                }
                secrets::mask(&mut body);
                body
            }
            _ => Value::Object(Map::new()),
        }
    }
}

impl DeferredEntry for FinishedRecord {
    fn words(&self, wanted: LogFormat) -> EntryWords {
        let description = self.describe();
        let plain = if wanted.plain { description.plain() } else { String::new() };
        let remarks = description.remarks();
        let payload = if wanted.json { description.payload() } else { Value::Null };
        EntryWords { remarks, plain, kind: "request", payload }
    }
}

/// A record in words.
#[derive(Debug)]
pub(super) struct Description {
    user: String,
    odd_user: bool,
    context: Option<String>,
    ip: String,
    method: String,
    path: String,
    parameters: Value,
    body: Value,
    time: String,
    status: u16,
    headers: Option<String>,
}

impl Description {
    /// The line of the plain log.
    pub(super) fn plain(&self) -> String {
        let Description { user, ip, method, path, time, status, .. } = self;
        let context = self.context.as_ref().map(|hash| format!(" ({hash})")).unwrap_or_default();
        let (parameters, body) = (json_text(&self.parameters), json_text(&self.body));
        format!(
            "{user}{context} {ip} \"{method} {path}\" with parameters {parameters} and body {body} done in {time}: {status}"
        )
    }

    /// The payload of the JSON log.
    pub(super) fn payload(self) -> Value {
        let mut payload = serde_json::json!({
            "user": self.user,
            "ip": self.ip,
            "http_method": self.method,
            "uri": format!("{} {}", self.method, self.path),
            "parameters": self.parameters,
            "body": self.body,
            "time": self.time,
            "status_code": self.status,
        });
        if let (Value::Object(fields), Some(hash)) = (&mut payload, self.context) {
            fields.insert("hash_auth_context".to_owned(), Value::String(hash));
        }
        payload
    }

    /// Further lines that belong to this one, with their levels.
    pub(super) fn remarks(&self) -> Vec<(LogLevel, String)> {
        let mut remarks = Vec::new();
        if let Some(headers) = &self.headers {
            remarks.push((LogLevel::Debug2, format!("Receiving headers {headers}")));
        }
        if self.odd_user {
            let Description { user, ip, path, .. } = self;
            let text = format!("Username contains control characters. User: {user}, IP: {ip}, Path: {path}");
            remarks.push((LogLevel::Warning, text));
        }
        remarks
    }
}

/// The headers as they are shown.
pub(super) fn header_words(headers: &HeaderMap) -> String {
    let mut words = Map::new();
    for (name, value) in headers {
        let value = secrets::header(name.as_str(), value.as_bytes()).into_owned();
        words.insert(secrets::shown(name.as_str()).into_owned(), Value::String(value));
    }
    json_text(&bounded(Value::Object(words), MAX_HEADERS))
}
