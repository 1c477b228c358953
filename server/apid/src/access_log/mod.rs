//! The access log: one line per request (docs/facts/01-api-layer.md, section 8.2).
//!
//! On the request's way only references are taken; decoding, masking and formatting happen on the log's own thread.
//! Must not be here: when and where lines are written, which is `logging`'s.

mod secrets;

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri, header};
use serde_json::{Map, Value};
use wazuh_api_server::operation::OperationClass;
use wazuh_api_server::query::pairs;
use wazuh_api_server::{OperationIndex, json};

use apid_front::Peer;
use apid_front::exchange::{BodyCopy, CopiedBody};

use crate::config::{LogFormat, LogLevel};
use crate::logging::{ApiLog, DeferredEntry, EntryWords, json_text};
use crate::request_notes::RequestNotes;
use apid_identity::auth::context_digest;

/// Characters of a user's name that are shown.
const MAX_USER: usize = 128;

/// Where records go.
pub(crate) struct AccessLog {
    log: ApiLog,
    headers: bool,
    operations: Arc<OperationIndex>,
}

impl AccessLog {
    /// `None` when the log's level leaves requests out, so that they cost nothing.
    pub(crate) fn new(log: &ApiLog, operations: OperationIndex) -> Option<AccessLog> {
        let (wanted, operations) = (log.takes(LogLevel::Info), Arc::new(operations));
        wanted.then(|| AccessLog { log: log.clone(), headers: log.takes(LogLevel::Debug2), operations })
    }

    pub(crate) fn begin(&self, request: &Request<Body>, notes: RequestNotes) -> RequestRecord {
        let headers = request.headers();
        let is_json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| {
            kind.to_str().is_ok_and(|kind| kind.split(';').next().is_some_and(|kind| kind.trim().ends_with("json")))
        });
        RequestRecord {
            began: Instant::now(),
            took: Duration::ZERO,
            peer: request.extensions().get::<Peer>().map(Peer::ip),
            method: request.method().clone(),
            uri: request.uri().clone(),
            authorization: headers.get(header::AUTHORIZATION).cloned(),
            headers: self.headers.then(|| headers.clone()),
            notes,
            is_json,
            body: None,
            status: StatusCode::OK,
            operations: Arc::clone(&self.operations),
        }
    }

    pub(crate) fn finish(&self, mut record: RequestRecord, status: StatusCode) {
        record.took = record.began.elapsed();
        record.status = status;
        self.log.put_deferred(LogLevel::Info, Box::new(record));
    }
}

/// One request, not yet put into words.
#[derive(Debug)]
pub(crate) struct RequestRecord {
    began: Instant,
    took: Duration,
    peer: Option<IpAddr>,
    method: Method,
    uri: Uri,
    authorization: Option<HeaderValue>,
    headers: Option<HeaderMap>,
    /// What the gate found out about the client.
    notes: RequestNotes,
    is_json: bool,
    body: Option<BodyCopy>,
    status: StatusCode,
    /// What can be called.
    operations: Arc<OperationIndex>,
}

/// The user of a request, as far as its header tells.
#[derive(Debug, Default, PartialEq, Eq)]
struct ClaimedUser {
    user: Option<String>,
    context: Option<String>,
}

impl RequestRecord {
    pub(crate) fn copy_body(&mut self) -> BodyCopy {
        let copy = Arc::new(Mutex::new(CopiedBody::default()));
        if self.is_json {
            self.body = Some(Arc::clone(&copy));
        }
        copy
    }

    /// The words of this record.
    fn describe(&self) -> Description {
        let caller = match self.notes.name() {
            Some(Some(named)) => {
                ClaimedUser { user: Some(named.user.clone()), context: named.hash_auth_context.clone() }
            }
            // A forged token must not put a name into the log.
            Some(None) => ClaimedUser::default(),
            None => self.authorization.as_ref().map(caller).unwrap_or_default(),
        };
        let body = self.body();
        let digest = |body: &Value| json::encode(body).ok().map(|text| context_digest(&text));
        let run_as = self.is_for(|class| class == OperationClass::RunAs);
        let context = caller.context.or_else(|| body.as_ref().filter(|_| run_as).and_then(digest));
        let user = caller.user.as_deref().map_or("unknown_user".into(), secrets::shown);
        let user: String = user.chars().take(MAX_USER).collect();
        let odd_user = user.contains(['\n', '\r', '\t']);
        Description {
            odd_user,
            user: user.replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t"),
            context,
            ip: self.peer.map_or_else(|| "unknown".to_owned(), |ip| ip.to_string()),
            path: secrets::path(self.uri.path()).into_owned(),
            method: self.method.to_string(),
            parameters: self.parameters(),
            body: self.shown_body(body),
            time: format!("{:.3}s", self.took.as_secs_f64()),
            status: self.status.as_u16(),
            headers: self.headers.as_ref().map(header_words),
        }
    }

    fn parameters(&self) -> Map<String, Value> {
        let mut parameters = Map::new();
        for (name, value) in pairs(self.uri.query().unwrap_or_default()) {
            let value = secrets::parameter(&name, &value).into_owned();
            parameters.insert(secrets::shown(&name).into_owned(), Value::String(value));
        }
        parameters
    }

    /// The body, as far as it is JSON.
    fn body(&self) -> Option<Value> {
        let copy = self.body.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        if copy.truncated || copy.frames.is_empty() {
            return None;
        }
        serde_json::from_slice(&copy.frames.concat()).ok()
    }

    /// Whether an operation of the request's path, with this method or another, is of such a class.
    fn is_for(&self, class: impl Fn(OperationClass) -> bool) -> bool {
        self.operations.of_path(self.uri.path()).iter().any(|operation| class(operation.class))
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

impl DeferredEntry for RequestRecord {
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
struct Description {
    user: String,
    odd_user: bool,
    context: Option<String>,
    ip: String,
    method: String,
    path: String,
    parameters: Map<String, Value>,
    body: Value,
    time: String,
    status: u16,
    headers: Option<String>,
}

impl Description {
    /// The line of the plain log.
    fn plain(&self) -> String {
        let Description { user, ip, method, path, time, status, .. } = self;
        let context = self.context.as_ref().map(|hash| format!(" ({hash})")).unwrap_or_default();
        let (parameters, body) = (json_text(&self.parameters), json_text(&self.body));
        format!(
            "{user}{context} {ip} \"{method} {path}\" with parameters {parameters} and body {body} done in {time}: {status}"
        )
    }

    /// The payload of the JSON log.
    fn payload(self) -> Value {
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
    fn remarks(&self) -> Vec<(LogLevel, String)> {
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

/// The name in a Basic or Bearer header, whether it is valid or not: who it claims to be is what the log is about.
fn caller(header: &HeaderValue) -> ClaimedUser {
    let nobody = ClaimedUser::default;
    let Some((scheme, value)) = header.to_str().ok().and_then(|text| text.split_once(' ')) else { return nobody() };
    if scheme.eq_ignore_ascii_case("basic") {
        let decoded = STANDARD.decode(value.trim()).unwrap_or_default();
        let text = String::from_utf8_lossy(&decoded);
        let user = text.split_once(':').map(|(user, _)| user.to_owned());
        return ClaimedUser { user, context: None };
    }
    let Some(claims) = value.split('.').nth(1) else { return nobody() };
    let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).unwrap_or_default();
    let Ok(claims) = serde_json::from_slice::<Value>(&claims) else { return nobody() };
    let text = |name: &str| claims.get(name).and_then(Value::as_str).map(str::to_owned);
    ClaimedUser { user: text("sub"), context: text("hash_auth_context") }
}

fn header_words(headers: &HeaderMap) -> String {
    let mut words = Map::new();
    for (name, value) in headers {
        let value = secrets::header(name.as_str(), value.as_bytes()).into_owned();
        words.insert(secrets::shown(name.as_str()).into_owned(), Value::String(value));
    }
    json_text(&words)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use bytes::Bytes;

    use super::*;

    fn record(method: &str, uri: &str, authorization: Option<&str>, body: Option<&str>) -> RequestRecord {
        RequestRecord {
            began: Instant::now(),
            took: Duration::from_micros(12_345),
            peer: Some("10.0.0.9".parse().unwrap()),
            method: method.parse().unwrap(),
            uri: uri.parse().unwrap(),
            authorization: authorization.map(|text| text.parse().unwrap()),
            headers: None,
            notes: RequestNotes::default(),
            is_json: body.is_some(),
            body: body.map(|text| {
                let frames = vec![Bytes::copy_from_slice(text.as_bytes())];
                Arc::new(Mutex::new(CopiedBody { frames, ..CopiedBody::default() }))
            }),
            status: StatusCode::CREATED,
            operations: Arc::new(OperationIndex::new(wazuh_api_server::v4::OPERATIONS)),
        }
    }

    fn bearer(claims: &str) -> String {
        format!("Bearer e30.{}.AAAA", URL_SAFE_NO_PAD.encode(claims))
    }

    #[test]
    fn a_line_in_both_forms() {
        let auth = bearer(r#"{"sub": "wazuh", "hash_auth_context": "ab12"}"#);
        let record = record("GET", "/agents?limit=1&name=a+b%2Cc&limit=2", Some(&auth), None);
        assert_eq!(
            record.describe().plain(),
            "wazuh (ab12) 10.0.0.9 \"GET /agents\" with parameters {\"limit\": \"2\", \"name\": \"a b,c\"} \
             and body {} done in 0.012s: 201"
        );
        let payload = record.describe().payload();
        let keys: Vec<_> = payload.as_object().unwrap().keys().map(String::as_str).collect();
        let expected =
            ["user", "ip", "http_method", "uri", "parameters", "body", "time", "status_code", "hash_auth_context"];
        assert_eq!(keys, expected);
        assert_eq!(payload.get("uri").unwrap(), "GET /agents");
        assert_eq!(payload.get("status_code").unwrap(), 201);
    }

    #[test]
    fn the_caller_is_who_the_header_names() {
        let basic = format!("Basic {}", STANDARD.encode("ann:secret"));
        for (header, user) in [
            (Some(basic.as_str()), "ann"),
            (Some(bearer(r#"{"sub": "bob"}"#).as_str()), "bob"),
            (Some("Bearer nonsense"), "unknown_user"),
            (Some("Basic !!!"), "unknown_user"),
            (Some("Bearer"), "unknown_user"),
            (None, "unknown_user"),
        ] {
            assert_eq!(record("GET", "/", header, None).describe().user, user, "{header:?}");
        }
    }

    #[test]
    fn secrets_are_masked() {
        let body = r#"{"password": "p", "key": "k", "name": "n"}"#;
        let agents = record("POST", "/agents/insert?password=x", None, Some(body)).describe().plain();
        assert!(agents.contains(r#"with parameters {"password": "****"}"#), "{agents}");
        assert!(agents.contains(r#"and body {"password": "****", "key": "****", "name": "n"}"#), "{agents}");
        let deep = record("PUT", "/x?a=1", None, Some(r#"[{"a": {"apiKey": 1}, "b": 2}]"#)).describe().plain();
        assert!(deep.contains(r#"and body [{"a": {"apiKey": "****"}, "b": 2}] done"#), "{deep}");
        let login =
            record("POST", "/security/user/authenticate/run_as", None, Some(r#"{"user": "u"}"#)).describe().plain();
        assert!(login.starts_with("unknown_user (") && login.contains("and body {} done"), "{login}");
    }

    #[test]
    fn bodies_are_shown_when_they_are_json() {
        for (path, body, shown) in [
            ("/events", r#"{"events": ["a", "b", "c"]}"#, r#"{"events": 3}"#),
            ("/x", "not json", "{}"),
            ("/x", "", "{}"),
            ("/x", r#"["ä"]"#, r#"["\u00e4"]"#),
        ] {
            let line = record("PUT", path, None, Some(body)).describe().plain();
            assert!(line.contains(&format!("and body {shown} done")), "{line}");
        }
    }

    #[test]
    fn control_characters_stay_out_of_the_line() {
        let auth = bearer(r#"{"sub": "a\nb\tc"}"#);
        let description = record("GET", "/x", Some(&auth), None).describe();
        assert!(description.plain().starts_with("a\\nb\\tc 10.0.0.9 "));
        let (level, text) = description.remarks().pop().unwrap();
        assert_eq!(level, LogLevel::Warning);
        assert_eq!(text, "Username contains control characters. User: a\\nb\\tc, IP: 10.0.0.9, Path: /x");
    }
}
