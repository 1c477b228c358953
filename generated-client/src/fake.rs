//! A transport without a network, for the tests of programs that use this crate.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::body::AnyError;
use crate::clock;
use crate::error::{Error, TransportError, TransportKind};
use crate::transport::{BoxFuture, HttpReply, HttpRequest, ReplyBody, Transport};

/// A transport that answers what a test says, and keeps what it was asked. Clones share everything.
///
/// A script lists the requests that are expected, in their order, with their replies:
///
/// ```
/// use wazuh_api_client::fake::{Fake, FakeReply};
/// use wazuh_api_client::Client;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), wazuh_api_client::Error> {
/// let fake = Fake::new()
///     .expect("GET", "/agents?limit=1", FakeReply::items([serde_json::json!({"id": "001"})]))
///     .expect("DELETE", "/agents?agents_list=001&status=all", FakeReply::problem(403, 4000, "Permission denied"));
/// let client = Client::builder("https://manager").fake(&fake).build()?;
///
/// let page = client.get("get_agents", "/agents").query("limit", &1).json::<serde_json::Value>().await?;
/// assert_eq!(page["data"]["affected_items"][0]["id"], "001");
///
/// let delete = client.delete("delete_agents", "/agents").query("agents_list", &"001").query("status", &"all");
/// assert!(delete.empty().await.is_err_and(|error| error.is_permission_denied()));
/// assert!(fake.unused().is_empty());
/// # Ok(())
/// # }
/// ```
///
/// A closure answers whatever comes:
///
/// ```
/// use wazuh_api_client::fake::{Fake, FakeReply};
///
/// let fake = Fake::answering(|request| match request.target.as_str() {
///     "/" => FakeReply::json(200, r#"{"data": {"title": "Wazuh API REST"}}"#),
///     _ => FakeReply::problem(404, 0, "Not found"),
/// });
/// ```
///
/// A client with credentials logs in first, as with a real server. One that was built without gets a token, so that a
/// script need not speak of logins.
#[derive(Clone)]
pub struct Fake {
    inner: Arc<Inner>,
}

struct Inner {
    answers: Answers,
    seen: Mutex<Vec<FakeRequest>>,
}

enum Answers {
    Script(Mutex<VecDeque<Step>>),
    Closure(Box<dyn Fn(&FakeRequest) -> FakeReply + Send + Sync>),
}

struct Step {
    method: String,
    target: String,
    reply: FakeReply,
}

/// A request as a [`Fake`] got it.
#[derive(Clone)]
#[non_exhaustive]
pub struct FakeRequest {
    /// The operation, such as `get_agents`.
    pub operation: &'static str,
    /// Counts from 1; further attempts are repetitions.
    pub attempt: u32,
    /// The method.
    pub method: Method,
    /// Path and query, percent-encoded.
    pub target: String,
    /// The headers, with those of the session.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
}

impl FakeRequest {
    /// The body as JSON; `Null` for one that is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for FakeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.target)
    }
}

/// What a [`Fake`] answers.
pub struct FakeReply {
    delay: Duration,
    outcome: Result<(StatusCode, HeaderMap, Bytes), Error>,
    /// The reply breaks off after its body.
    broken: bool,
}

impl Fake {
    /// A script that expects nothing yet.
    pub fn new() -> Self {
        Self::with(Answers::Script(Mutex::default()))
    }

    /// Answers by a closure.
    pub fn answering(answer: impl Fn(&FakeRequest) -> FakeReply + Send + Sync + 'static) -> Self {
        Self::with(Answers::Closure(Box::new(answer)))
    }

    fn with(answers: Answers) -> Self {
        Self { inner: Arc::new(Inner { answers, seen: Mutex::default() }) }
    }

    /// Adds a request to the script: its method, and its path with the query as it is sent, percent-encoded. A request
    /// that is not the next one of the script fails with an error that names both. A [`Fake::answering`] closure
    /// ignores this.
    pub fn expect(self, method: &str, target: &str, reply: FakeReply) -> Self {
        if let Answers::Script(steps) = &self.inner.answers {
            let step = Step { method: method.to_owned(), target: target.to_owned(), reply };
            lock(steps).push_back(step);
        }
        self
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<FakeRequest> {
        lock(&self.inner.seen).clone()
    }

    /// The requests of the script that have not come, such as `GET /agents`.
    pub fn unused(&self) -> Vec<String> {
        match &self.inner.answers {
            Answers::Script(steps) => {
                lock(steps).iter().map(|step| format!("{} {}", step.method, step.target)).collect()
            }
            Answers::Closure(_) => Vec::new(),
        }
    }

    fn answer(&self, request: &FakeRequest) -> FakeReply {
        let steps = match &self.inner.answers {
            Answers::Closure(answer) => return answer(request),
            Answers::Script(steps) => steps,
        };
        let mut steps = lock(steps);
        let expected = match steps.front() {
            Some(step) if step.method == request.method.as_str() && step.target == request.target => {
                steps.pop_front().map(Ok)
            }
            Some(step) => Some(Err(format!("{} {}", step.method, step.target))),
            None => None,
        };
        let expected = match expected {
            Some(Ok(step)) => return step.reply,
            Some(Err(expected)) => expected,
            None => "no further request".to_owned(),
        };
        let reason = format!("the fake transport expects {expected}, and got {request:?}");
        FakeReply::failure(Error::Refused { operation: request.operation, reason })
    }
}

impl Default for Fake {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fake").field("requests", &self.requests()).finish_non_exhaustive()
    }
}

impl Transport for Fake {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, Error>> {
        Box::pin(async move {
            let body = match &request.body {
                Some(body) => body.collect().await.map_err(|error| TransportError::new(TransportKind::Body, error))?,
                None => Bytes::new(),
            };
            let target = request.target().to_owned();
            let HttpRequest { operation, attempt, method, headers, .. } = request;
            let request = FakeRequest { operation, attempt, method, target, headers, body };
            lock(&self.inner.seen).push(request.clone());
            let FakeReply { delay, outcome, broken } = self.answer(&request);
            if !delay.is_zero() {
                clock::sleep(delay).await;
            }
            let (status, headers, body) = outcome?;
            let body = if broken { ReplyBody::stream(Broken(Some(body))) } else { ReplyBody::from(body) };
            Ok(HttpReply::new(status, headers, body))
        })
    }
}

impl FakeReply {
    /// A reply with a body of any media type. A status that HTTP does not know (below 100 or above 999) is a 500.
    pub fn new(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let reply = Self { delay: Duration::ZERO, outcome: Ok((status, HeaderMap::new(), body.into())), broken: false };
        reply.header(CONTENT_TYPE.as_str(), media_type)
    }

    /// A reply with a JSON body, given as a text or as a [`Value`].
    pub fn json(status: u16, body: impl fmt::Display) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    /// A list with these items and none that failed, as nearly all operations answer.
    pub fn items(items: impl IntoIterator<Item = Value>) -> Self {
        let items: Vec<Value> = items.into_iter().collect();
        let data = json!({
            "total_affected_items": items.len(),
            "affected_items": items,
            "failed_items": [],
            "total_failed_items": 0,
        });
        Self::json(200, json!({"data": data, "message": "", "error": 0}))
    }

    /// An error document with a Wazuh code.
    pub fn problem(status: u16, code: i64, detail: &str) -> Self {
        let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        let body = json!({"title": reason.unwrap_or("Error"), "detail": detail, "error": code});
        Self::new(status, "application/problem+json", body.to_string())
    }

    /// No reply: a [`TransportError`], a [`TlsError`](crate::TlsError) or any other error.
    pub fn failure(error: impl Into<Error>) -> Self {
        Self { delay: Duration::ZERO, outcome: Err(error.into()), broken: false }
    }

    /// The same reply with another header. One that cannot be sent is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Ok((_, headers, _)) = &mut self.outcome
            && let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            headers.insert(name, value);
        }
        self
    }

    /// The same reply after a pause.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The same reply, which breaks off after its body: the connection ends before the reply does.
    pub fn broken(mut self) -> Self {
        self.broken = true;
        self
    }
}

impl fmt::Debug for FakeReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome = self.outcome.as_ref().map(|(status, ..)| status);
        f.debug_struct("FakeReply").field("outcome", &outcome).finish_non_exhaustive()
    }
}

/// A body that breaks off.
struct Broken(Option<Bytes>);

impl futures_core::Stream for Broken {
    type Item = Result<Bytes, AnyError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = self.0.take().filter(|bytes| !bytes.is_empty());
        std::task::Poll::Ready(Some(next.ok_or_else(|| "the fake transport ends the reply".into())))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
