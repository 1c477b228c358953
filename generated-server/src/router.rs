//! From an HTTP request to a handler and back: the one road that every request takes.
//!
//! Order (docs/facts/01-api-layer.md, section 4.1): route and method, gate (limits, credentials), parameters, content
//! type, expectations, body, gate again (permissions), handler. Paths are matched on decoded text, so `/%61gents` is
//! `/agents`; literal segments win over captures. The router of `axum` does not do that, so it only carries the
//! service, for the sake of composition.

use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use axum::body::Body as Stream;
use axum::extract::Request;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Extensions, Method, Response, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::context::{Context, ReplyHeaders, SentBody};
use crate::decode::value::{BodyValue, Decode, Input};
use crate::decode::{body, parameters};
use crate::error::Error;
use crate::json;
use crate::operation::{Operation, ReplySpec};
use crate::reply::{IntoPayload, Payload};

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Who may come in, and what for.
pub trait Gate: Send + Sync + 'static {
    /// Admits the request or not: limits, credentials, blocks. Called for every request that is neither refused for its
    /// method nor redirected, before anything of it is read. `operation` is `None` for an unknown path, which is refused after the gate. What
    /// is put into `parts.extensions` becomes [`Context::extensions`].
    fn admit<'a>(
        &'a self,
        operation: Option<&'static Operation>,
        parts: &'a mut Parts,
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// Lets an admitted request through to its handler or not, once its parameters and body are known to be sound. What
    /// is put into its extensions becomes [`Context::extensions`].
    fn authorize<'a>(&'a self, request: Checked<'a>) -> BoxFuture<'a, Result<(), Error>>;
}

/// What is known of a request right before its handler.
#[derive(Debug)]
pub struct Checked<'a> {
    /// What was asked for.
    pub operation: &'static Operation,
    /// What the handler will find in its context.
    pub extensions: &'a mut Extensions,
    values: &'a VecDeque<Option<Value>>,
    body: Option<&'a Value>,
}

impl<'a> Checked<'a> {
    /// A request for `operation` whose values stand in the order of its parameters, without those that the runtime
    /// handles; `body` is its JSON body.
    pub fn new(
        operation: &'static Operation,
        values: &'a VecDeque<Option<Value>>,
        body: Option<&'a Value>,
        extensions: &'a mut Extensions,
    ) -> Self {
        Self { operation, extensions, values, body }
    }

    /// The checked value of the parameter of this name, or else of the body's member; `None` when it was not given and
    /// has no default.
    pub fn value(&self, name: &str) -> Option<&'a Value> {
        let fields = self.operation.parameters.iter().filter(|parameter| !parameter.context);
        let mut named = fields.zip(self.values).filter(|(parameter, _)| parameter.name == name);
        named.find_map(|(_, value)| value.as_ref()).or_else(|| self.body?.get(name))
    }
}

/// A gate that admits everybody, for tests and servers behind a gate of their own.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenGate;

impl Gate for OpenGate {
    fn admit<'a>(&'a self, _: Option<&'static Operation>, _: &'a mut Parts) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn authorize<'a>(&'a self, _: Checked<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

/// What the road needs besides the tables.
#[derive(Clone)]
pub struct Runtime {
    /// Who may come in.
    pub gate: Arc<dyn Gate>,
    /// The folder that path formats must stay under; `None` checks the text of paths alone.
    pub home: Option<PathBuf>,
    /// Largest body in bytes; 0 for no limit.
    pub max_body: u64,
}

impl fmt::Debug for Runtime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { gate: _, home, max_body } = self;
        formatter.debug_struct("Runtime").field("home", home).field("max_body", max_body).finish_non_exhaustive()
    }
}

/// An operation's handler: decodes the typed request, calls the service, encodes the reply. Emitted.
pub type Handler<S> = fn(Arc<S>, Input) -> BoxFuture<'static, Result<Payload, Error>>;

/// The road of an operation with a typed request: decodes it, calls `handler`, encodes the reply. Emitted code calls
/// this, so that an operation adds as little code as can be.
pub fn handle<R, T, F>(
    mut input: Input,
    handler: impl FnOnce(Context, R) -> F,
) -> BoxFuture<'static, Result<Payload, Error>>
where
    R: Decode,
    T: IntoPayload,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    match R::decode(&mut input) {
        Ok(request) => encode(handler(input.into_context(), request)),
        Err(error) => Box::pin(std::future::ready(Err(error))),
    }
}

/// The same for an operation that has neither parameters nor a body.
pub fn handle_bare<T, F>(input: Input, handler: impl FnOnce(Context) -> F) -> BoxFuture<'static, Result<Payload, Error>>
where
    T: IntoPayload,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    encode(handler(input.into_context()))
}

fn encode<T, F>(reply: F) -> BoxFuture<'static, Result<Payload, Error>>
where
    T: IntoPayload,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    Box::pin(async move { Ok(reply.await?.into_payload()) })
}

type BoundHandler = Box<dyn Fn(Input) -> BoxFuture<'static, Result<Payload, Error>> + Send + Sync>;

/// Collects the handlers of an API and makes a router of them.
pub struct Routes<S> {
    service: Arc<S>,
    table: Table,
}

impl<S: Send + Sync + 'static> Routes<S> {
    /// No routes yet.
    pub fn new(service: Arc<S>) -> Self {
        Self { service, table: Table::default() }
    }

    /// Adds a handler. Two operations on one path and method, which the generator refuses, leave the later one.
    pub fn add(&mut self, operation: &'static Operation, handler: Handler<S>) {
        let service = Arc::clone(&self.service);
        self.table.add(operation, Box::new(move |input| handler(Arc::clone(&service), input)));
    }

    /// The router. It serves every path: unknown ones are refused like everything else.
    pub fn into_router(mut self, runtime: Runtime) -> axum::Router {
        self.table.finish();
        axum::Router::new().fallback_service(Dispatcher(Arc::new(Shared { table: self.table, runtime })))
    }
}

impl<S> fmt::Debug for Routes<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Routes").field("paths", &self.table.entries.len()).finish_non_exhaustive()
    }
}

/// Paths by segment.
#[derive(Default)]
struct Table {
    root: Node,
    entries: Vec<Entry>,
}

#[derive(Default)]
struct Node {
    literals: BTreeMap<&'static str, Node>,
    capture: Option<Box<Node>>,
    entry: Option<usize>,
}

/// The operations of one path.
struct Entry {
    operations: Vec<(&'static Operation, BoundHandler)>,
    allow: HeaderValue,
}

impl Table {
    fn add(&mut self, operation: &'static Operation, handler: BoundHandler) {
        let mut node = &mut self.root;
        for segment in segments(operation.path) {
            node = if segment.starts_with('{') {
                node.capture.get_or_insert_default()
            } else {
                node.literals.entry(segment).or_default()
            };
        }
        let index = *node.entry.get_or_insert(self.entries.len());
        if index == self.entries.len() {
            self.entries.push(Entry { operations: Vec::new(), allow: HeaderValue::from_static("") });
        }
        if let Some(entry) = self.entries.get_mut(index) {
            entry.operations.retain(|(other, _)| other.method != operation.method);
            entry.operations.push((operation, handler));
        }
    }

    /// Writes the `Allow` headers.
    fn finish(&mut self) {
        for entry in &mut self.entries {
            let mut methods: Vec<&str> =
                entry.operations.iter().map(|(operation, _)| operation.method.as_str()).collect();
            if methods.contains(&"GET") {
                methods.push("HEAD");
            }
            methods.sort_unstable();
            if let Ok(allow) = HeaderValue::from_str(&methods.join(", ")) {
                entry.allow = allow;
            }
        }
    }

    /// The entry for a decoded path, and what its captures hold.
    fn find(&self, path: &str) -> Option<(&Entry, Vec<String>)> {
        fn walk<'a>(node: &Node, mut rest: std::str::Split<'a, char>, captures: &mut Vec<&'a str>) -> Option<usize> {
            let Some(segment) = rest.next() else { return node.entry };
            if let Some(next) = node.literals.get(segment)
                && let Some(found) = walk(next, rest.clone(), captures)
            {
                return Some(found);
            }
            let next = node.capture.as_deref().filter(|_| !segment.is_empty())?;
            captures.push(segment);
            let found = walk(next, rest, captures);
            if found.is_none() {
                captures.pop();
            }
            found
        }
        let mut captures = Vec::new();
        let index = walk(&self.root, segments(path), &mut captures)?;
        let entry = self.entries.get(index)?;
        Some((entry, captures.into_iter().map(str::to_owned).collect()))
    }
}

impl Entry {
    fn operation(&self, method: &Method) -> Option<&(&'static Operation, BoundHandler)> {
        let method = if method == Method::HEAD { &Method::GET } else { method };
        self.operations.iter().find(|(operation, _)| operation.method == *method)
    }
}

/// `/` has one segment, the empty one.
fn segments(path: &str) -> std::str::Split<'_, char> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

struct Shared {
    table: Table,
    runtime: Runtime,
}

/// The service behind the router.
#[derive(Clone)]
struct Dispatcher(Arc<Shared>);

impl tower_service::Service<Request> for Dispatcher {
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
            let response = shared.serve(&mut parts, stream).await.unwrap_or_else(|error| {
                let query = parts.uri.query().unwrap_or_default();
                error.into_response(parameters::wants_pretty_error(query))
            });
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

impl Shared {
    async fn serve(&self, parts: &mut Parts, stream: Stream) -> Result<Response<Stream>, Error> {
        let path = percent_decode_str(parts.uri.path()).decode_utf8_lossy().into_owned();
        let Some((entry, captures)) = self.table.find(&path) else {
            return Err(self.no_path(&path, parts).await);
        };
        let (operation, handler) =
            entry.operation(&parts.method).ok_or_else(|| Error::method_not_allowed(entry.allow.clone()))?;
        self.runtime.gate.admit(Some(operation), parts).await?;

        let query = parts.uri.query().unwrap_or_default();
        let values = parameters::decode(operation, query, &captures, self.runtime.home.as_deref())?;
        let content = operation.body.map(|body| body::content(body, &parts.headers)).transpose()?;
        body::expect(&parts.headers, &self.runtime)?;
        let body = match (operation.body, content) {
            (Some(body), Some(index)) => {
                let bytes = body::read(stream, &parts.headers, self.runtime.max_body).await?;
                parts.extensions.insert(SentBody(bytes.clone()));
                body::decode(body, index, bytes, &self.runtime)?
            }
            _ => BodyValue::Missing,
        };

        let reply_headers = ReplyHeaders::default();
        let mut context = Context {
            operation,
            pretty: values.pretty,
            wait_for_complete: values.wait_for_complete,
            extensions: std::mem::replace(&mut parts.extensions, Extensions::new()),
            reply_headers: reply_headers.clone(),
        };
        let json = match &body {
            BodyValue::Json { value, .. } => Some(value),
            BodyValue::Missing | BodyValue::Text { .. } => None,
        };
        let checked = Checked::new(operation, &values.fields, json, &mut context.extensions);
        self.runtime.gate.authorize(checked).await?;
        let payload = handler(Input { context, values: values.fields, body }).await?;
        let mut response = respond(operation, payload, values.pretty);
        for (name, value) in reply_headers.take() {
            response.headers_mut().append(name, value);
        }
        Ok(response)
    }

    /// What a request for an unknown path comes to.
    async fn no_path(&self, path: &str, parts: &mut Parts) -> Error {
        let trimmed = path.trim_end_matches('/');
        if trimmed.len() < path.len() && !trimmed.is_empty() && self.table.find(trimmed).is_some() {
            let mut target = parts.uri.path().trim_end_matches('/').to_owned();
            if let Some(query) = parts.uri.query() {
                target.push('?');
                target.push_str(query);
            }
            // A target that cannot be a header is a path that cannot be found.
            return HeaderValue::from_str(&target).map_or_else(|_| Error::not_found(), Error::moved);
        }
        if let Err(error) = self.runtime.gate.admit(None, parts).await {
            return error;
        }
        body::expect(&parts.headers, &self.runtime).err().unwrap_or_else(Error::not_found)
    }
}

fn respond(operation: &'static Operation, payload: Payload, pretty: bool) -> Response<Stream> {
    let spec = operation.replies.get(payload.index).copied().unwrap_or(ReplySpec::json(200));
    let is_json = spec.media_type.is_some_and(|media_type| media_type == "application/json");
    let body: Bytes = if pretty && is_json { json::indent(&payload.body) } else { payload.body };
    let mut response = Response::new(Stream::from(body));
    *response.status_mut() = StatusCode::from_u16(spec.status).unwrap_or(StatusCode::OK);
    let headers = response.headers_mut();
    if let Some(media_type) = spec.media_type {
        headers.insert(CONTENT_TYPE, content_type(media_type));
    }
    if operation.deprecated {
        headers.insert(HeaderName::from_static("deprecated"), HeaderValue::from_static("true"));
    }
    response
}

/// See docs/facts/01-api-layer.md, section 4.3.
fn content_type(media_type: &'static str) -> HeaderValue {
    HeaderValue::from_static(match media_type {
        "text/plain" => "text/plain; charset=utf-8",
        "application/xml" => "application/xml; charset=utf-8",
        other => other,
    })
}
