//! What the audit trail says of a request: who, from where, by which credential, what was asked, what it touched and
//! what came of it.
//!
//! Every request for an operation that may change something is recorded, logins among them, whatever came of it; what
//! was asked without a valid credential only so many times a minute, so that a stranger cannot push others' entries out
//! of the files. Secrets are masked by the rules of the access log, the body of a login is left out, and of events only
//! the number is kept. Must not be here: lines and files, which are `apid_audit`'s.

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use apid_audit::{Audit, Entry};
use apid_front::Peer;
use apid_front::exchange::{BodyCopy, CopiedBody};
use axum::body::{Body, HttpBody as _, to_bytes};
use axum::middleware::Next;
use http::{HeaderMap, Request, Response, StatusCode, Uri, header};
use serde_json::{Map, Value, json};
use wazuh_api_server::operation::OperationClass;
use wazuh_api_server::query::pairs;
use wazuh_api_server::{Operation, OperationIndex};

use crate::access_log::secrets;
use crate::logging::text::{beginning, bounded};
use crate::request_notes::RequestNotes;
use crate::touched::Touched;

/// Bytes of a path, of the parameters and of a body that are kept.
const MOST_PATH: usize = 1 << 10;
const MOST_PARAMETERS: usize = 4 << 10;
const MOST_BODY: usize = 8 << 10;
/// Bytes of a name.
const MOST_NAME: usize = 128;
/// Refused requests of strangers that are recorded in a minute.
const OF_STRANGERS: u32 = 60;
/// Replies that are looked at: those of changes are short.
const LONGEST: u64 = 1 << 20;
const MINUTE: Duration = Duration::from_secs(60);

/// Records the requests of one generation.
#[derive(Debug)]
pub(crate) struct Auditor {
    audit: Audit,
    operations: OperationIndex,
    /// Name of the generation.
    api: &'static str,
    strangers: Mutex<Strangers>,
}

/// Requests without a valid credential in the present minute.
#[derive(Debug)]
struct Strangers {
    since: Instant,
    recorded: u32,
    omitted: u64,
}

impl Auditor {
    /// `None` where nothing is recorded, so that requests cost nothing.
    pub(crate) fn new(audit: &Audit, operations: OperationIndex, api: &'static str) -> Option<Arc<Self>> {
        let strangers = Mutex::new(Strangers { since: Instant::now(), recorded: 0, omitted: 0 });
        audit.is_on().then(|| Arc::new(Self { audit: audit.clone(), operations, api, strangers }))
    }

    /// Begins to record a request, if it may change something.
    pub(crate) fn begin(self: &Arc<Self>, request: &Request<Body>, notes: &RequestNotes) -> Option<Recording> {
        if request.method().is_safe() {
            return None;
        }
        let operation = self.operations.find(request.method(), request.uri().path())?;
        Some(Recording {
            auditor: Arc::clone(self),
            operation,
            ip: request.extensions().get::<Peer>().map(Peer::ip),
            uri: request.uri().clone(),
            id: request_id(request.headers()),
            notes: notes.clone(),
            body: None,
            is_json: is_json(request.headers()),
            is_recorded: false,
        })
    }

    /// Whether a stranger's request is recorded, and how many were not since the last one that was.
    fn admit_stranger(&self) -> Option<u64> {
        let mut strangers = self.strangers.lock().unwrap_or_else(PoisonError::into_inner);
        if strangers.since.elapsed() >= MINUTE {
            (strangers.since, strangers.recorded) = (Instant::now(), 0);
        }
        if strangers.recorded >= OF_STRANGERS {
            strangers.omitted += 1;
            return None;
        }
        strangers.recorded += 1;
        Some(std::mem::take(&mut strangers.omitted))
    }
}

/// A request that is recorded when it is answered, or when nobody waits for its answer any more.
#[derive(Debug)]
pub(crate) struct Recording {
    auditor: Arc<Auditor>,
    operation: &'static Operation,
    ip: Option<IpAddr>,
    uri: Uri,
    id: String,
    notes: RequestNotes,
    body: Option<BodyCopy>,
    is_json: bool,
    is_recorded: bool,
}

impl Recording {
    /// Has the body copied, into `copy` if there is one already.
    pub(crate) fn copy_body(&mut self, copy: Option<BodyCopy>) -> Option<BodyCopy> {
        if !self.is_json || self.operation.class.is_login() {
            return copy;
        }
        let copy = copy.unwrap_or_else(|| Arc::new(Mutex::new(CopiedBody::default())));
        self.body = Some(Arc::clone(&copy));
        Some(copy)
    }

    /// Records the request with the status of its answer.
    pub(crate) fn finish(mut self, status: StatusCode) {
        self.record(Some(status));
    }

    fn record(&mut self, status: Option<StatusCode>) {
        if std::mem::replace(&mut self.is_recorded, true) {
            return;
        }
        let mut entry = self.entry(status);
        if self.notes.admitted_user().is_none() {
            match self.auditor.admit_stranger() {
                None => return,
                Some(0) => {}
                Some(omitted) => drop(entry.insert("omitted".to_owned(), omitted.into())),
            }
        }
        self.auditor.audit.record(entry);
    }

    fn entry(&self, status: Option<StatusCode>) -> Entry {
        let named = self.notes.name();
        let (credential, key) = self.notes.credential();
        let path = secrets::path(beginning(self.uri.path(), MOST_PATH).0).into_owned();
        let mut entry = Map::new();
        let mut put = |name: &str, value: Value| drop(entry.insert(name.to_owned(), value));
        put("event", "request".into());
        put("request", self.id.as_str().into());
        put("api", self.auditor.api.into());
        put("user", named.as_ref().map(|named| beginning(&secrets::shown(&named.user), MOST_NAME).0.to_owned()).into());
        put("ip", self.ip.map(|ip| ip.to_string()).into());
        put(
            "credential",
            credential.unwrap_or(if self.operation.class.is_login() { "password" } else { "none" }).into(),
        );
        if let Some(key) = key {
            put("key", (*key).into());
        }
        if let Some(context) = named.and_then(|named| named.hash_auth_context) {
            put("hash_auth_context", context.into());
        }
        put("operation", self.operation.id.into());
        put("method", self.operation.method.as_str().into());
        put("path", path.into());
        put("parameters", self.parameters());
        if let Some(body) = self.shown_body() {
            put("body", body);
        }
        put("status", status.map(|status| status.as_u16()).into());
        let touched = self.notes.touched();
        put("outcome", outcome(status, touched.map_or(0, |touched| touched.error)).into());
        if let Some(touched) = touched {
            touched.put_into(&mut entry);
        }
        entry
    }

    fn parameters(&self) -> Value {
        let (query, _) = beginning(self.uri.query().unwrap_or_default(), MOST_PARAMETERS);
        let shown = pairs(query).map(|(name, value)| {
            let value = secrets::parameter(&name, &value).into_owned();
            (secrets::shown(&name).into_owned(), Value::String(value))
        });
        bounded(Value::Object(shown.collect()), MOST_PARAMETERS)
    }

    fn shown_body(&self) -> Option<Value> {
        let copy = self.body.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        if copy.truncated {
            return Some(json!({ "...": "left out, since it is long" }));
        }
        let mut body: Value = serde_json::from_slice(&copy.bytes).ok().filter(Value::is_object)?;
        let events = body.get("events").and_then(Value::as_array).map(Vec::len);
        if let Some(events) = events.filter(|_| self.operation.class == OperationClass::Events) {
            return Some(json!({ "events": events }));
        }
        secrets::mask(&mut body);
        Some(bounded(body, MOST_BODY))
    }
}

impl Drop for Recording {
    /// The caller has gone: what was begun may have been done.
    fn drop(&mut self) {
        self.record(None);
    }
}

fn outcome(status: Option<StatusCode>, error: i64) -> &'static str {
    match status {
        None => "unknown",
        Some(status) if status.is_server_error() => "failed",
        Some(status) if status.is_client_error() => "refused",
        Some(_) => match error {
            0 => "done",
            2 => "partly",
            _ => "failed",
        },
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().ends_with("json"))
}

/// The request's `X-Request-Id`, if it is a plain one, or an id of this process.
fn request_id(headers: &HeaderMap) -> String {
    static PROCESS: LazyLock<i64> = LazyLock::new(|| jiff::Timestamp::now().as_microsecond());
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let is_plain = |id: &&str| {
        (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    let sent = headers.get("x-request-id").and_then(|id| id.to_str().ok()).filter(is_plain);
    let own = || format!("{:x}-{}", *PROCESS, NEXT.fetch_add(1, Ordering::Relaxed));
    sent.map_or_else(own, |id| secrets::shown(id).into_owned())
}

/// Notes what requests that may change something have touched.
pub(crate) async fn note(request: Request<Body>, next: Next) -> Response<Body> {
    if request.method().is_safe() {
        return next.run(request).await;
    }
    let notes = request.extensions().get::<RequestNotes>().cloned();
    let reply = next.run(request).await;
    let length = reply.body().size_hint().exact();
    let Some(notes) = notes.filter(|_| length.is_some_and(|length| length <= LONGEST)) else { return reply };
    let (head, body) = reply.into_parts();
    // Its length is known, so it is in memory and cannot fail.
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if let Some(touched) = Touched::of(&bytes) {
        notes.set_touched(touched);
    }
    Response::from_parts(head, Body::from(bytes))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn an_outcome_is_a_word() {
        for (status, error, expected) in [
            (Some(200), 0, "done"),
            (Some(200), 2, "partly"),
            (Some(200), 1, "failed"),
            (Some(202), 0, "done"),
            (Some(403), 4000, "refused"),
            (Some(500), 1000, "failed"),
            (None, 0, "unknown"),
        ] {
            let status = status.and_then(|status| StatusCode::from_u16(status).ok());
            assert_eq!(outcome(status, error), expected);
        }
    }

    #[test]
    fn ids_of_requests_are_plain_and_different() {
        let with = |id: &'static str| {
            HeaderMap::from_iter([(header::HeaderName::from_static("x-request-id"), HeaderValue::from_static(id))])
        };
        assert_eq!(request_id(&with("abc-1.2_3")), "abc-1.2_3");
        for id in ["", "a b", "{}"] {
            assert_ne!(request_id(&with(id)), id);
        }
        assert_ne!(request_id(&HeaderMap::new()), request_id(&HeaderMap::new()));
    }
}
