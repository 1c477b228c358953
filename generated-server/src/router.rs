//! From an HTTP request to a handler and back: the one road that every request takes.
//!
//! Order: route and method, gate (limits, credentials), parameters, content type, expectations, announced size, gate
//! again (permissions that do not depend on the body), body, gate again (all permissions), handler. Paths are matched
//! by `crate::paths` and not by the router of `axum`, which matches them encoded; it only carries the service, for the
//! sake of composition.

// See docs/facts/01-api-layer.md, section 4.1.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context as TaskContext, Poll};

use axum::body::{Body as Stream, HttpBody as _};
use axum::extract::Request;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Method, Response, StatusCode};

use crate::call::{BoxFuture, Call};
use crate::checked::Checked;
use crate::config::RouterConfig;
use crate::context::{Context, ReplyHeaders, SentBody, Service};
use crate::decode::body::{self, Chosen, Reading};
use crate::decode::parameters::{self, Given};
use crate::decode::value::{BodyValue, Decode, Input};
use crate::description;
use crate::detour::Detour;
use crate::dialect::{self, CallerAddress, Dialect};
use crate::error::Error;
use crate::gate::{Foreseen, Gate};
use crate::indented::{self, Indented};
use crate::json;
use crate::memory::{Memory, Room};
use crate::operation::{Body, Operation};
use crate::paths::{self, Paths, RequestPath};
use crate::reply::{IntoPayload, Payload};

/// An operation's handler: decodes the typed request, calls the service, encodes the reply. Emitted.
pub type Handler<S> = fn(Arc<S>, Call<<S as Service>::Identity>) -> BoxFuture<'static, Result<Payload, Error>>;

/// The road of an operation with a typed request: decodes it, calls `handler`, encodes the reply. Emitted code calls
/// this, so that an operation adds as little code as can be.
pub fn handle<I, R, T, F>(
    mut call: Call<I>,
    handler: impl FnOnce(Context<I>, R) -> F,
) -> BoxFuture<'static, Result<Payload, Error>>
where
    R: Decode,
    T: IntoPayload,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    match R::decode(&mut call.input) {
        Ok(request) => encode(handler(call.context, request)),
        Err(error) => Box::pin(std::future::ready(Err(error))),
    }
}

/// The same for an operation that has neither parameters nor a body.
pub fn handle_bare<I, T, F>(
    call: Call<I>,
    handler: impl FnOnce(Context<I>) -> F,
) -> BoxFuture<'static, Result<Payload, Error>>
where
    T: IntoPayload,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    encode(handler(call.context))
}

fn encode<T, F>(reply: F) -> BoxFuture<'static, Result<Payload, Error>>
where
    T: IntoPayload,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    Box::pin(async move { Ok(reply.await?.into_payload()) })
}

type BoundHandler<I> = Box<dyn Fn(Call<I>) -> BoxFuture<'static, Result<Payload, Error>> + Send + Sync>;

/// The handlers of an API, each with its service, whichever that is.
pub(crate) struct Handlers<I>(Paths<Methods<I>>);

impl<I> Default for Handlers<I> {
    fn default() -> Self {
        Self(Paths::default())
    }
}

impl<I: Send + Sync + 'static> Handlers<I> {
    /// Adds a handler; one for the same path and method is replaced.
    pub(crate) fn add(&mut self, operation: &'static Operation, handler: BoundHandler<I>) {
        let handlers = &mut self.0.entry(operation.path).handlers;
        handlers.retain(|(other, _)| other.method != operation.method);
        handlers.push((operation, handler));
    }

    /// Whether the operation has a handler.
    pub(crate) fn has(&self, operation: &Operation) -> bool {
        self.0.get(operation.path).is_some_and(|methods| methods.find(&operation.method).is_some())
    }

    /// The router. It serves every path: unknown ones are refused like everything else.
    pub(crate) fn into_router<G: Gate<Identity = I>>(
        mut self,
        dialect: Dialect,
        gate: G,
        config: RouterConfig,
        detour: Option<Arc<dyn Detour<I>>>,
    ) -> axum::Router {
        self.0.speak(dialect);
        self.0.values_mut().iter_mut().for_each(Methods::write_allow);
        let shared = Shared { paths: self.0, dialect, gate, config, detour };
        axum::Router::new().fallback_service(Dispatcher(Arc::new(shared)))
    }
}

impl<I> fmt::Debug for Handlers<I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Handlers").field("paths", &self.0.len()).finish_non_exhaustive()
    }
}

/// Collects handlers of one service: the operations of an emitted tag, or some that are described by hand.
pub struct Routes<S: Service> {
    service: Arc<S>,
    handlers: Handlers<S::Identity>,
}

impl<S: Service> Routes<S> {
    /// No routes yet.
    pub fn new(service: Arc<S>) -> Self {
        Self::over(service, Handlers::default())
    }

    /// Further routes beside the handlers of other services.
    pub(crate) fn over(service: Arc<S>, handlers: Handlers<S::Identity>) -> Self {
        Self { service, handlers }
    }

    /// What was collected.
    pub(crate) fn into_handlers(self) -> Handlers<S::Identity> {
        self.handlers
    }

    /// Adds a handler. Two operations on one path and method, which the generator refuses, leave the later one.
    pub fn add(&mut self, operation: &'static Operation, handler: Handler<S>) {
        let service = Arc::clone(&self.service);
        self.handlers.add(operation, Box::new(move |call| handler(Arc::clone(&service), call)));
    }

    /// The router. It serves every path: unknown ones are refused like everything else.
    pub fn into_router<G: Gate<Identity = S::Identity>>(
        self,
        dialect: Dialect,
        gate: G,
        config: RouterConfig,
    ) -> axum::Router {
        self.handlers.into_router(dialect, gate, config, None)
    }
}

impl<S: Service> fmt::Debug for Routes<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Routes").field(&self.handlers).finish()
    }
}

/// The operations of one path.
struct Methods<I> {
    handlers: Vec<(&'static Operation, BoundHandler<I>)>,
    allow: HeaderValue,
}

impl<I> Default for Methods<I> {
    fn default() -> Self {
        Self { handlers: Vec::new(), allow: HeaderValue::from_static("") }
    }
}

impl<I> Methods<I> {
    #[expect(clippy::expect_used, reason = "methods are tokens, which headers may hold")]
    fn write_allow(&mut self) {
        let mut methods: Vec<&str> = self.handlers.iter().map(|(operation, _)| operation.method.as_str()).collect();
        if methods.contains(&"GET") {
            methods.push("HEAD");
        }
        methods.sort_unstable();
        self.allow = HeaderValue::from_str(&methods.join(", ")).expect("methods make a header's value");
    }

    fn find(&self, method: &Method) -> Option<&(&'static Operation, BoundHandler<I>)> {
        let method = paths::served(method);
        self.handlers.iter().find(|(operation, _)| operation.method == *method)
    }
}

struct Shared<G: Gate> {
    paths: Paths<Methods<G::Identity>>,
    dialect: Dialect,
    gate: G,
    config: RouterConfig,
    detour: Option<Arc<dyn Detour<G::Identity>>>,
}

/// The service behind the router.
struct Dispatcher<G: Gate>(Arc<Shared<G>>);

impl<G: Gate> Clone for Dispatcher<G> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<G: Gate> tower_service::Service<Request> for Dispatcher<G> {
    type Response = Response<Stream>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            let (mut parts, stream) = request.into_parts();
            let dialect = shared.dialect.of_request(&parts.uri, &parts.headers);
            let response = shared.serve(dialect, &mut parts, stream).await;
            let query = parts.uri.query().unwrap_or_default();
            let response = response.unwrap_or_else(|error| dialect.response(error, query));
            Ok(if parts.method == Method::HEAD { without_body(response) } else { response })
        })
    }
}

/// The answer to `HEAD`: the length of the body stays.
fn without_body(response: Response<Stream>) -> Response<Stream> {
    let (mut parts, body) = response.into_parts();
    if let Some(length) = axum::body::HttpBody::size_hint(&body).exact() {
        parts.headers.insert(CONTENT_LENGTH, length.into());
    }
    Response::from_parts(parts, Stream::empty())
}

/// A body of more bytes is not even looked through on a thread of the runtime.
const MAX_TEXT_AT_ONCE: usize = 256 << 10;

/// A body whose values take more, in bytes, is checked off the threads of the runtime.
const MAX_AT_ONCE: u64 = 256 << 10;

/// A checked body and the memory that it takes, if that is counted.
struct Decoded {
    body: BodyValue,
    room: Option<Room>,
}

/// Does `work` where `memory` has it done.
async fn elsewhere<T: Send + 'static>(
    memory: &dyn Memory,
    bytes: u64,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<(T, Room), Error> {
    let outcome = Arc::new(Mutex::new(None));
    let result = Arc::clone(&outcome);
    let work = Box::new(move || {
        let value = work();
        *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    });
    let room = memory.work(bytes, work).await?;
    let value = outcome.lock().unwrap_or_else(PoisonError::into_inner).take();
    Ok((value.ok_or_else(Error::internal)?, room))
}

impl<G: Gate> Shared<G> {
    async fn serve(&self, dialect: Dialect, parts: &mut Parts, stream: Stream) -> Result<Response<Stream>, Error> {
        let path = RequestPath::of(parts.uri.path(), dialect);
        let Some((methods, captures)) = self.paths.find_serving(&path, |methods| methods.find(&parts.method).is_some())
        else {
            return match self.describes(path.text()) {
                Some((text, media_type)) => self.describe(text, media_type, parts).await,
                None => Err(self.no_path(path.text(), parts).await),
            };
        };
        let Some((operation, handler)) = methods.find(&parts.method) else {
            return match dialect.is_ossec() {
                false => Err(Error::method_not_allowed(methods.allow.clone())),
                true if parts.method == Method::OPTIONS => {
                    self.gate.admit_unrouted(parts).await?;
                    Ok(dialect::options(methods.handlers.iter().map(|(operation, _)| operation.method.as_str())))
                }
                true => Err(self.unrouted(parts).await),
            };
        };
        let admitted = self.gate.admit(operation, parts).await?;
        if dialect.is_ossec() && paths::is_broken(parts.uri.path()) {
            return Err(Error::bad_request("The path has an escape that is no encoded UTF-8"));
        }

        let query = parts.uri.query().unwrap_or_default();
        let given = Given { query, captures: &captures, headers: &parts.headers };
        let values = parameters::decode(operation, dialect, &given, self.config.path_root.as_deref())?;
        let content = operation.body.map(|body| body::content(body, dialect, &parts.headers)).transpose()?;
        let max_body = dialect.max_body(self.config.max_body);
        // The 2016 API refuses a large body for its size alone.
        body::expect(&parts.headers, if dialect.is_ossec() { 0 } else { max_body })?;
        let foreseen = match operation.body {
            // That there is no body is known without reading it.
            Some(_) if !stream.is_end_stream() => {
                body::announced(&parts.headers, max_body)?;
                self.gate.foresee(admitted, Checked::before_body(operation, &values.fields)).await?
            }
            _ => Foreseen::Open(admitted),
        };
        let mut sent_body = None;
        // For as long as the values of the body are there.
        let mut _room = None;
        let body = match (operation.body, content) {
            (Some(body), Some(content)) => {
                let (index, bytes) = match content {
                    Chosen::Documented(index) => (index, body::read(stream, max_body).await?),
                    Chosen::Ignored => (0, Bytes::new()),
                };
                // A text is what was sent, and takes the bytes over where nothing else holds them.
                sent_body = body::is_parsed(body, index).then(|| SentBody(bytes.clone()));
                let reading = Reading { dialect, caller: parts.extensions.get::<CallerAddress>().copied() };
                let decoded = self.decode(body, index, bytes, reading).await?;
                _room = decoded.room;
                decoded.body
            }
            _ => BodyValue::Missing,
        };

        let json = match &body {
            BodyValue::Json { value, .. } => Some(value),
            BodyValue::Missing | BodyValue::Text { .. } | BodyValue::Bytes { .. } => None,
        };
        let identity = match foreseen {
            Foreseen::Decided(identity) => identity,
            Foreseen::Open(admitted) => {
                self.gate.authorize(admitted, Checked::new(operation, &values.fields, json)).await?
            }
        };
        let _room_for_reply = match self.gate.memory().and_then(Memory::room_for_reply) {
            Some(room) => Some(room.await?),
            None => None,
        };
        let reply_headers = ReplyHeaders::default();
        let context = Context {
            operation,
            dialect,
            pretty: values.pretty,
            wait_for_complete: values.wait_for_complete,
            identity,
            sent_body,
            extensions: std::mem::take(&mut parts.extensions),
            reply_headers: reply_headers.clone(),
        };
        let media_type = match &body {
            BodyValue::Bytes { .. } => body::media_type(&parts.headers),
            _ => String::new(),
        };
        let call = Call { context, input: Input { values: values.fields, body, media_type } };
        let payload = match self.detour.as_ref().filter(|detour| detour.takes(operation)) {
            Some(detour) => detour.answer(call, handler).await?,
            None => handler(call).await?,
        };
        let mut response = self.respond(operation, payload, values.pretty).await?;
        for (name, value) in reply_headers.take() {
            // A reply whose media type is a wildcard has the one that the handler knows.
            match name == CONTENT_TYPE {
                true => drop(response.headers_mut().insert(name, value)),
                false => drop(response.headers_mut().append(name, value)),
            }
        }
        Ok(response)
    }

    /// Checks a body. What takes long or much memory is done elsewhere.
    async fn decode(
        &self,
        body: &'static Body,
        index: usize,
        bytes: Bytes,
        reading: Reading,
    ) -> Result<Decoded, Error> {
        let cost = match self.gate.memory().filter(|_| bytes.len() > MAX_TEXT_AT_ONCE) {
            None => body::cost(body, index, &bytes)?,
            Some(memory) => {
                let text = bytes.clone();
                elsewhere(memory, 0, move || body::cost(body, index, &text)).await?.0?
            }
        };
        let memory = self.gate.memory().filter(|_| cost > MAX_AT_ONCE);
        let Some(memory) = memory else {
            let body = reading.decode(body, index, bytes, self.config.path_root.as_deref())?;
            return Ok(Decoded { body, room: None });
        };
        let root = self.config.path_root.clone();
        let (decoded, room) =
            elsewhere(memory, cost, move || reading.decode(body, index, bytes, root.as_deref())).await?;
        Ok(Decoded { body: decoded?, room: Some(room) })
    }

    #[expect(clippy::expect_used, reason = "both are facts of emitted code, not of a request")]
    async fn respond(
        &self,
        operation: &'static Operation,
        payload: Payload,
        pretty: bool,
    ) -> Result<Response<Stream>, Error> {
        let spec = operation.replies.get(payload.index).expect("a handler's reply is one that its operation documents");
        let is_json = spec.media_type.is_some_and(|media_type| media_type == "application/json");
        let body = match pretty && is_json {
            true => self.indented(payload.body).await?,
            false => Stream::from(payload.body),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(spec.status).expect("a documented status is one of HTTP");
        let headers = response.headers_mut();
        if let Some(media_type) = spec.media_type {
            headers.insert(CONTENT_TYPE, content_type(media_type));
        }
        if operation.deprecated {
            headers.insert(HeaderName::from_static("deprecated"), HeaderValue::from_static("true"));
        }
        Ok(response)
    }

    /// A reply with its indent. A long one gets it while it is sent; only its length is told before.
    async fn indented(&self, compact: Bytes) -> Result<Stream, Error> {
        let Some(memory) = self.gate.memory().filter(|_| compact.len() > indented::SHORT) else {
            return Ok(Stream::from(json::indent(&compact)));
        };
        let (body, _) = elsewhere(memory, 0, move || Indented::new(compact)).await?;
        Ok(Stream::new(body))
    }

    /// The document that this path leads to, and its media type.
    fn describes(&self, path: &str) -> Option<(&'static str, HeaderValue)> {
        self.config.description.zip(description::media_type(path))
    }

    /// The API's own document, which no operation describes.
    async fn describe(
        &self,
        text: &'static str,
        media_type: HeaderValue,
        parts: &Parts,
    ) -> Result<Response<Stream>, Error> {
        if paths::served(&parts.method) != Method::GET {
            return Err(match self.dialect.is_ossec() {
                false => Error::method_not_allowed(HeaderValue::from_static("GET, HEAD")),
                true => self.unrouted(parts).await,
            });
        }
        self.gate.admit(description::operation(self.dialect), parts).await?;
        Ok(description::response(text, media_type))
    }

    /// What a request for an unknown path comes to.
    async fn no_path(&self, path: &str, parts: &Parts) -> Error {
        let trimmed = path.trim_end_matches('/');
        let is_known = |path| self.paths.find(path).is_some() || self.describes(path).is_some();
        let may_move = !self.dialect.is_ossec() && !trimmed.is_empty();
        if may_move && trimmed.len() < path.len() && is_known(trimmed) {
            let mut target = parts.uri.path().trim_end_matches('/').to_owned();
            if let Some(query) = parts.uri.query() {
                target.push('?');
                target.push_str(query);
            }
            // A target that cannot be a header is a path that cannot be found.
            return HeaderValue::from_str(&target).map_or_else(|_| Error::not_found(), Error::moved);
        }
        self.unrouted(parts).await
    }

    /// The refusal of a request that no operation answers.
    async fn unrouted(&self, parts: &Parts) -> Error {
        if let Err(error) = self.gate.admit_unrouted(parts).await {
            return error;
        }
        let max_body = if self.dialect.is_ossec() { 0 } else { self.config.max_body };
        body::expect(&parts.headers, max_body).err().unwrap_or_else(Error::not_found)
    }
}

// See docs/facts/01-api-layer.md, section 4.3.
fn content_type(media_type: &'static str) -> HeaderValue {
    HeaderValue::from_static(match media_type {
        "text/plain" => "text/plain; charset=utf-8",
        "application/xml" => "application/xml; charset=utf-8",
        other => other,
    })
}
