//! Every reply of a server under test against the description: the status must be documented, or one that every
//! operation may answer, and the body must fit the schema that is documented for it.
//!
//! [`watched`] puts this around a router. A reply passes unchanged and as it is streamed; what is wrong with it is kept
//! in [`Faults`], which the server under test looks at after each exchange and when it ends. Schemas are compiled when
//! they are met first, once in a process.
//!
//! No rule about a single operation belongs here: what the description says wrongly is mended by its overlays.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll, ready};

use axum::Router;
use axum::body::{Body, Bytes};
use http::{Method, Request, Response, StatusCode, header};
use hyper::body::{Body as _, Frame, SizeHint};
use jsonschema::Validator;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tower_service::Service;

use crate::always;
use crate::description::{DescribedOperation, Description};

/// What may be answered to any operation, documented or not: a request that comes too slowly, an expectation that
/// cannot be met, a failure of the server itself, and an operation that is not built.
const ALWAYS: [u16; 4] = [408, 417, 500, 501];

/// What the router says of a path that it takes for no operation, such as one with a slash in an escaped segment.
const NO_OPERATION: &str = "404: Not Found";

/// How many items of a long list are looked at, from its beginning; the last one is too.
const SAMPLE: usize = 40;

/// The documented replies of an API generation.
pub struct Contract {
    operations: Vec<Documented>,
    failures: Failures,
}

/// What every refusal is, also where no schema is documented for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Failures {
    /// A problem document.
    #[default]
    Problems,
    /// `{"error", "response": null, "message"}`; a plain text where credentials are wanted.
    Ossec,
}

struct Documented {
    operation: DescribedOperation,
    segments: Vec<String>,
    /// One for each of the operation's replies.
    validators: Vec<OnceLock<Validator>>,
}

/// The head of a reply, and what was asked.
#[derive(Clone, Debug)]
pub struct Head {
    /// Method of the request.
    pub method: Method,
    /// Path of the request, without its query.
    pub path: String,
    /// The request chose the members of items by `select`.
    pub selects: bool,
    /// Status of the reply.
    pub status: StatusCode,
    /// Media type of the reply without parameters; empty if it has none.
    pub media: String,
}

impl Contract {
    /// The contract of a folder of `spec/`, read once in a process.
    pub fn of_generation(generation: &str) -> Arc<Self> {
        static READ: Mutex<BTreeMap<String, Arc<Contract>>> = Mutex::new(BTreeMap::new());
        let mut read = READ.lock().unwrap();
        let contract = read
            .entry(generation.to_owned())
            .or_insert_with(|| Arc::new(Self::of(&Description::of_generation(generation))));
        Arc::clone(contract)
    }

    fn of(description: &Description) -> Self {
        let failures = if description.dialect() == "ossec" { Failures::Ossec } else { Failures::Problems };
        Self { failures, ..Self::new(description.operations()) }
    }

    /// The contract of these operations.
    pub fn new(operations: Vec<DescribedOperation>) -> Self {
        let documented = |operation: DescribedOperation| Documented {
            segments: operation.path.split('/').map(str::to_owned).collect(),
            validators: operation.replies.iter().map(|_| OnceLock::new()).collect(),
            operation,
        };
        Self { operations: operations.into_iter().map(documented).collect(), failures: Failures::default() }
    }

    /// Whether a reply is documented. The error says which operation, status and place in the reply, and why not.
    pub fn check(&self, head: &Head, body: &[u8]) -> Result<(), String> {
        let Some(documented) = self.find(&head.method, &head.path) else {
            // No operation, so the router answers for itself.
            return Ok(());
        };
        documented.check(head, body, self.failures).map_err(|fault| {
            let Head { method, path, status, .. } = head;
            format!("{} ({method} {path}) {}: {fault}", documented.operation.wire_id, status.as_u16())
        })
    }

    /// The operation that the router chooses: the one with the fewest parameters among those that fit.
    fn find(&self, method: &Method, path: &str) -> Option<&Documented> {
        let method = if method == Method::HEAD { &Method::GET } else { method };
        let segments: Vec<_> = path.split('/').map(|part| percent_decode_str(part).decode_utf8_lossy()).collect();
        let fits =
            |documented: &&Documented| {
                documented.operation.method == method.as_str()
                    && documented.segments.len() == segments.len()
                    && documented.segments.iter().zip(&segments).all(|(template, part)| {
                        if template.starts_with('{') { !part.is_empty() } else { template == part }
                    })
            };
        let parameters = |documented: &&Documented| documented.operation.path.matches('{').count();
        self.operations.iter().filter(fits).min_by_key(parameters)
    }
}

impl Documented {
    fn check(&self, head: &Head, body: &[u8], failures: Failures) -> Result<(), String> {
        let status = head.status.as_u16();
        let replies: Vec<_> = self
            .operation
            .replies
            .iter()
            .zip(&self.validators)
            .filter(|((documented, _, _), _)| *documented == status.to_string())
            .collect();
        let is_problem = status >= 400;
        let is_listed = self.operation.statuses.contains(&status);
        if !is_listed && !ALWAYS.contains(&status) && status != 404 {
            return Err(format!("the status is not documented; body {}", shown(body)));
        }
        if head.method == Method::HEAD {
            return Ok(());
        }
        if is_problem {
            let problem = match failures {
                Failures::Problems => check_problem(head, body)?,
                Failures::Ossec if status == 401 => return check_challenge(head, body),
                Failures::Ossec => check_failure(head, body)?,
            };
            if status == 404 && !is_listed && problem["detail"] != NO_OPERATION {
                return Err(format!("the status is not documented; body {}", shown(body)));
            }
        }
        // Problems are documented as `application/json`, and sent as what they are.
        let media = if is_problem { "application/json" } else { head.media.as_str() };
        let Some(((_, _, schema), validator)) = replies
            .iter()
            .find(|((_, documented, _), _)| documented == media || (is_problem && documented == &head.media))
        else {
            let expected = !is_problem && (!replies.is_empty() || !body.is_empty());
            return if expected { Err(format!("the media type `{media}` is not documented")) } else { Ok(()) };
        };
        if media != "application/json" {
            return Ok(());
        }
        let value: Value =
            serde_json::from_slice(body).map_err(|error| format!("not JSON ({error}): {}", shown(body)))?;
        let validator = validator.get_or_init(|| {
            jsonschema::validator_for(schema)
                .unwrap_or_else(|error| panic!("{}: schema of {status}: {error}", self.operation.wire_id))
        });
        let value = sampled(value);
        let faults: Vec<String> = validator
            .iter_errors(&value)
            .take(5)
            .map(|fault| format!("at `{}`: {fault}", fault.instance_path()))
            .collect();
        let absent = if head.selects { Vec::new() } else { always::missing(schema, &value) };
        let absent = absent.iter().map(|at| format!("at `{at}`: missing, though every reply has it (`x-always`)"));
        let faults: Vec<_> = faults.into_iter().chain(absent.take(5)).collect();
        if faults.is_empty() { Ok(()) } else { Err(format!("{}\n  in {}", faults.join("\n  "), shown(body))) }
    }
}

fn check_challenge(head: &Head, body: &[u8]) -> Result<(), String> {
    match (head.media.as_str(), body) {
        ("text/plain", b"401 Unauthorized") => Ok(()),
        (media, body) => Err(format!("a refusal of media type `{media}`: {}", shown(body))),
    }
}

fn check_failure(head: &Head, body: &[u8]) -> Result<Value, String> {
    if head.media != "application/json" {
        return Err(format!("a refusal of media type `{}`: {}", head.media, shown(body)));
    }
    let failure: Value =
        serde_json::from_slice(body).map_err(|error| format!("not JSON ({error}): {}", shown(body)))?;
    let is_code = failure["error"].is_u64() || failure["error"].as_str().is_some_and(|code| code.parse() != Ok(0));
    let is_whole = is_code && failure["response"].is_null() && failure["message"].is_string();
    if is_whole { Ok(failure) } else { Err(format!("not a failure: {}", shown(body))) }
}

fn check_problem(head: &Head, body: &[u8]) -> Result<Value, String> {
    if head.media != "application/problem+json" {
        return Err(format!("a refusal of media type `{}`: {}", head.media, shown(body)));
    }
    let problem: Value =
        serde_json::from_slice(body).map_err(|error| format!("not JSON ({error}): {}", shown(body)))?;
    match ["title", "detail"].into_iter().find(|name| !problem[*name].is_string()) {
        Some(name) => Err(format!("at `/{name}`: a refusal has this text; {}", shown(body))),
        None => Ok(problem),
    }
}

/// A reply whose long lists have lost most of their items.
fn sampled(mut value: Value) -> Value {
    match &mut value {
        Value::Array(items) => {
            if items.len() > SAMPLE + 1 {
                let last = items.pop();
                items.truncate(SAMPLE);
                items.extend(last);
            }
            items.iter_mut().for_each(|item| *item = sampled(item.take()));
        }
        Value::Object(members) => members.values_mut().for_each(|member| *member = sampled(member.take())),
        _ => {}
    }
    value
}

fn shown(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    match text.char_indices().nth(2_000) {
        Some((end, _)) => format!("{} ...", &text[..end]),
        None => text.into_owned(),
    }
}

/// What was wrong with the replies of one server.
#[derive(Clone, Debug, Default)]
pub struct Faults(Arc<Found>);

#[derive(Debug, Default)]
struct Found {
    checked: AtomicUsize,
    faults: Mutex<Vec<String>>,
}

impl Faults {
    /// How many replies were checked.
    pub fn checked(&self) -> usize {
        self.0.checked.load(Ordering::Relaxed)
    }

    /// Fails if a reply was not as documented.
    #[track_caller]
    pub fn assert_none(&self) {
        // Taken, so that a test which fails for them here does not fail again when the server ends.
        let faults = std::mem::take(&mut *self.0.faults.lock().unwrap());
        assert!(faults.is_empty(), "replies that the description does not have:\n{}", faults.join("\n"));
    }

    fn add(&self, verdict: Result<(), String>) {
        self.0.checked.fetch_add(1, Ordering::Relaxed);
        self.0.faults.lock().unwrap().extend(verdict.err());
    }
}

/// A router whose every reply is held against the contract.
pub fn watched(router: Router, contract: Arc<Contract>, faults: Faults) -> Router {
    Router::new().fallback_service(Watch { router, contract, faults })
}

#[derive(Clone)]
struct Watch {
    router: Router,
    contract: Arc<Contract>,
    faults: Faults,
}

impl Service<Request<Body>> for Watch {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        let Self { mut router, contract, faults } = self.clone();
        // The front outside of this compresses the reply, once it was looked at.
        request.headers_mut().remove(header::ACCEPT_ENCODING);
        Box::pin(async move {
            let (method, path) = (request.method().clone(), request.uri().path().to_owned());
            let mut names = request.uri().query().unwrap_or_default().split('&');
            let selects = names.any(|pair| pair.split('=').next() == Some("select"));
            let reply = router.call(request).await?;
            let media = reply.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
            let media = media.and_then(|media| media.split(';').next()).unwrap_or_default().trim().to_owned();
            let head = Head { method, path, selects, status: reply.status(), media };
            let mut check = Some(Check { head, seen: Vec::new(), contract, faults });
            Ok(reply.map(|inner| {
                if inner.is_end_stream()
                    && let Some(check) = check.take()
                {
                    check.finish();
                }
                Body::new(WatchedBody { inner, check })
            }))
        })
    }
}

/// A check that waits for the rest of its reply.
struct Check {
    head: Head,
    seen: Vec<u8>,
    contract: Arc<Contract>,
    faults: Faults,
}

impl Check {
    fn finish(self) {
        self.faults.add(self.contract.check(&self.head, &self.seen));
    }
}

/// A body that is looked at as it passes. The check is over before the last frame goes out, so a client that has the
/// whole reply finds its fault.
struct WatchedBody {
    inner: Body,
    check: Option<Check>,
}

impl hyper::body::Body for WatchedBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.inner).poll_frame(cx));
        let data = frame.as_ref().and_then(|frame| frame.as_ref().ok()).and_then(Frame::data_ref);
        if let (Some(check), Some(data)) = (&mut self.check, data) {
            check.seen.extend_from_slice(data);
        }
        let is_last = frame.is_none() || self.inner.is_end_stream();
        // A reply that breaks off is not judged.
        let is_broken = matches!(frame, Some(Err(_)));
        if is_last
            && let Some(check) = self.check.take()
            && !is_broken
        {
            check.finish();
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

#[cfg(test)]
mod tests;
