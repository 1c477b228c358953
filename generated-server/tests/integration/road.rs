//! The road of a request through the router, over a small API made by hand: order of checks, routing, bodies, replies.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used, clippy::panic)]

use std::sync::Arc;

use axum::body::Body as Stream;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, Request};
use http_body_util::BodyExt;
use serde::Deserialize;
use tower_service::Service as _;
use wazuh_api_server::decode::value::{Decode, Input};
use wazuh_api_server::operation::{Body, Content, Operation, Parameter, ReplySpec};
use wazuh_api_server::reply::{IntoPayload, Payload};
use wazuh_api_server::router::{handle, handle_bare};
use wazuh_api_server::schema::Schema;
use wazuh_api_server::{Checked, Dialect, Error, Foreseen, Gate, Json, RouterConfig, Routes, Service, Text};

static ID: Parameter = Parameter::path("id", "", Schema::STRING.format("numbers").min_length(3));
static PRETTY: Parameter = Parameter::query("pretty", "", Schema::BOOLEAN.default_bool(false)).context();
static LIST: Operation = Operation::new(Method::GET, "/items").ids("list", "list").parameters(&[&PRETTY]);
static ADD: Operation = Operation::new(Method::POST, "/items")
    .ids("add", "add")
    .parameters(&[&PRETTY])
    .body(&Body::required(&[Content::json(
        Schema::object(&[
            ("name", Schema::STRING.format("names").max_length(5)),
            ("tags", Schema::array(&Schema::STRING)),
            ("more", Schema::object(&[("level", Schema::INTEGER.minimum(1))])),
            ("any", Schema::OBJECT),
        ])
        .required(&["name"]),
    )]))
    .replies(&[ReplySpec::json(201)]);
static GET: Operation = Operation::new(Method::GET, "/items/{id}").ids("get", "get").parameters(&[&ID]).deprecated();
static SUMMARY: Operation = Operation::new(Method::GET, "/items/summary").ids("summary", "summary").replies(&[
    ReplySpec::json(200),
    ReplySpec::of(200, "application/xml"),
    ReplySpec::empty(204),
]);
static PUT: Operation = Operation::new(Method::PUT, "/items/{id}/file")
    .ids("put", "put")
    .parameters(&[&ID])
    .body(&Body::required(&[Content::text("application/octet-stream")]))
    .replies(&[ReplySpec::of(200, "text/plain")]);
static ROOT: Operation = Operation::new(Method::GET, "/").ids("root", "root");

#[derive(Debug, Deserialize)]
struct AddBody {
    name: String,
}

impl Decode for AddBody {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        input.json()
    }
}

struct PutRequest {
    id: String,
    body: Text,
}

impl Decode for PutRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { id: input.value()?, body: input.text() })
    }
}

struct Xml(&'static str);

impl IntoPayload for Xml {
    fn into_payload(self) -> Payload {
        Text::from(self.0).into_payload().at(1)
    }
}

/// Refuses requests with a header of this name, to show when it is asked.
struct Turnstile;

fn refused(parts: &Parts) -> Result<(), Error> {
    match parts.headers.contains_key("refuse") {
        true => Err(Error::unauthorized("No authorization token provided")),
        false => Ok(()),
    }
}

/// The id in the path; some operations have none.
fn id(request: &Checked<'_>) -> String {
    let ids = request.texts("id").ok().flatten().unwrap_or_default();
    ids.first().map_or_else(|| "none".to_owned(), |id| id.clone().into_owned())
}

impl Gate for Turnstile {
    type Admitted = &'static str;
    type Identity = String;

    async fn admit(&self, operation: &'static Operation, parts: &Parts) -> Result<&'static str, Error> {
        refused(parts).map(|()| operation.id)
    }

    async fn admit_unrouted(&self, parts: &Parts) -> Result<(), Error> {
        refused(parts)
    }

    async fn foresee(
        &self,
        admitted: &'static str,
        request: Checked<'_>,
    ) -> Result<Foreseen<&'static str, String>, Error> {
        assert!(request.value("name").is_err(), "the body is not known");
        match &*id(&request) {
            "499" => Err(Error::new(http::StatusCode::FORBIDDEN, "Permission Denied", "foreseen")),
            "498" => Ok(Foreseen::Decided("foreseen".to_owned())),
            _ => Ok(Foreseen::Open(admitted)),
        }
    }

    async fn authorize(&self, admitted: &'static str, request: Checked<'_>) -> Result<String, Error> {
        assert_eq!(admitted, request.operation.id);
        let id = id(&request);
        let identity = format!("{admitted} {id}");
        if id == "403" { Err(Error::internal()) } else { Ok(identity) }
    }
}

/// What the handlers belong to.
struct Items(&'static str);

impl Service for Items {
    type Identity = String;
}

fn router() -> axum::Router {
    let mut routes = Routes::new(Arc::new(Items("service")));
    routes.add(&LIST, |service, call| {
        handle_bare(call, move |cx| async move {
            Json::new(&serde_json::json!({"by": service.0, "guest": cx.identity, "none": []}))
        })
    });
    routes.add(&ADD, |_, call| {
        handle(call, |cx, body: AddBody| async move {
            let sent: serde_json::Value = serde_json::from_slice(&cx.sent_body.unwrap().0).unwrap();
            assert_eq!(sent["name"], body.name);
            Json::new(&serde_json::json!({"name": body.name}))
        })
    });
    routes.add(&GET, |_, call| handle_bare(call, |cx| async move { Json::new(&cx.identity) }));
    routes.add(&SUMMARY, |_, call| handle_bare(call, |_| async { Ok(Xml("<a/>")) }));
    routes.add(&PUT, |_, call| {
        handle(call, |cx, request: PutRequest| async move {
            assert!(cx.sent_body.is_none(), "the text is what was sent");
            Ok(Text::from(format!("{} {}", request.id, request.body.as_str())))
        })
    });
    routes.add(&ROOT, |_, call| handle_bare(call, |_| async { Err::<Json<()>, _>(Error::internal()) }));
    routes.into_router(
        Dialect::Wazuh,
        Turnstile,
        RouterConfig { path_root: None, max_body: 64, description: Some("{}") },
    )
}

struct Reply {
    status: u16,
    headers: HeaderMap,
    body: String,
}

impl Reply {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

async fn send(method: &str, uri: &str, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Reply {
    let mut request = Request::builder().method(Method::from_bytes(method.as_bytes()).unwrap()).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = router().call(request.body(Stream::from(body.into())).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    Reply { status: parts.status.as_u16(), headers: parts.headers, body }
}

async fn get(uri: &str) -> Reply {
    send("GET", uri, &[], "").await
}

async fn add(body: &'static str) -> Reply {
    send("POST", "/items", &[("content-type", "application/json")], body).await
}

#[tokio::test]
async fn replies_have_the_documented_status_and_type() {
    let reply = get("/items").await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"));
    assert_eq!(reply.body, r#"{"by": "service", "guest": "list none", "none": []}"#);
    assert_eq!(
        get("/items?pretty=TRUE").await.body,
        "{\n   \"by\": \"service\",\n   \"guest\": \"list none\",\n   \"none\": []\n}"
    );
    let reply = get("/items/summary").await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "application/xml; charset=utf-8"));
    let reply = get("/items/001").await;
    assert_eq!((reply.body.as_str(), reply.header("deprecated")), ("\"get 001\"", "true"));
    assert_eq!(add(r#"{"name": "a"}"#).await.status, 201);
    let reply = send("PUT", "/items/001/file", &[("content-type", "application/octet-stream")], "x").await;
    assert_eq!((reply.body.as_str(), reply.header("content-type")), ("001 x", "text/plain; charset=utf-8"));
    let reply = get("/").await;
    assert_eq!((reply.status, reply.header("content-type")), (500, "application/problem+json; charset=utf-8"));
}

#[tokio::test]
async fn head_is_a_get_without_its_body() {
    let (head, get) = (send("HEAD", "/items", &[], "").await, get("/items").await);
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.header("content-type"), get.header("content-type"));
    assert_eq!(head.header("content-length"), get.body.len().to_string());
}

#[tokio::test]
async fn paths_are_matched_when_decoded() {
    assert_eq!(get("/%69tems").await.status, 200);
    assert_eq!(get("/items/%30%30%31").await.status, 200);
    assert_eq!(get("/items/..%2fx").await.status, 404);
    assert_eq!(get("//items").await.status, 404);
    assert_eq!(get("/Items").await.status, 404);
    assert_eq!(get("/items/001/nope").await.status, 404);
    assert_eq!(get("/nope").await.body, r#"{"title": "Not Found", "detail": "404: Not Found"}"#);
}

#[tokio::test]
async fn other_methods_are_refused_with_the_ones_allowed() {
    for method in ["PATCH", "OPTIONS", "TRACE", "BREW"] {
        let reply = send(method, "/items", &[("refuse", "1")], "").await;
        assert_eq!((reply.status, reply.header("allow")), (405, "GET, HEAD, POST"), "{method}");
        assert_eq!(reply.body, r#"{"title": "Method Not Allowed", "detail": "405: Method Not Allowed"}"#);
    }
    assert_eq!(send("HEAD", "/items/001/file", &[], "").await.header("allow"), "PUT");
}

#[tokio::test]
async fn a_trailing_slash_is_redirected_before_the_gate() {
    let reply = send("GET", "/items/?a=1", &[("refuse", "1")], "").await;
    assert_eq!((reply.status, reply.header("location"), reply.body.as_str()), (307, "/items?a=1", ""));
    assert_eq!(send("GET", "/nope/", &[("refuse", "1")], "").await.status, 401);
    assert_eq!(get("//example.org/").await.status, 404);
}

#[tokio::test]
async fn the_description_is_no_operation_and_stands_behind_the_gate() {
    for (path, media_type) in [("/openapi.json", "application/json"), ("/openapi.yaml?a=1", "text/yaml; charset=utf-8")]
    {
        let reply = get(path).await;
        assert_eq!((reply.status, reply.header("content-type"), reply.body.as_str()), (200, media_type, "{}"));
        assert_eq!(send("GET", path, &[("refuse", "1")], "").await.status, 401);
    }
    let head = send("HEAD", "/openapi.json", &[], "").await;
    assert_eq!((head.status, head.header("content-length"), head.body.as_str()), (200, "2", ""));
    let reply = send("PUT", "/openapi.json", &[("refuse", "1")], "").await;
    assert_eq!((reply.status, reply.header("allow")), (405, "GET, HEAD"));
    let reply = get("/openapi.json/").await;
    assert_eq!((reply.status, reply.header("location")), (307, "/openapi.json"));
}

#[tokio::test]
async fn the_gate_stands_before_parameters_and_unknown_paths() {
    let refuse = [("refuse", "1"), ("expect", "foo")];
    assert_eq!(send("GET", "/items?foo=1", &refuse, "").await.status, 401);
    assert_eq!(send("GET", "/nope", &refuse, "").await.status, 401);
    assert_eq!(send("GET", "/items?foo=1", &[("expect", "foo")], "").await.status, 400);
    for path in ["/items", "/nope"] {
        let reply = send("GET", path, &[("expect", "foo")], "").await;
        assert_eq!(
            (reply.status, reply.body.as_str()),
            (417, r#"{"title": "Expectation failed", "detail": "Unknown Expect"}"#)
        );
    }
}

#[tokio::test]
async fn permissions_are_asked_after_parameters_and_body() {
    assert_eq!(get("/items/403").await.status, 500);
    assert_eq!(get("/items/403?foo=1").await.status, 400);
    let put = |body: &'static str| async move {
        send("PUT", "/items/403/file", &[("content-type", "application/octet-stream")], body).await
    };
    assert_eq!(put("").await.status, 400);
    assert_eq!(put("x").await.status, 500);
}

#[tokio::test]
async fn bodies_are_checked_in_order() {
    for (body, detail) in [
        ("", "Request body must not be empty"),
        ("{bad", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("\"x\"", "'x' is not of type 'object'"),
        ("{\"foo\": 1}", "'name' is a required property"),
        ("{\"name\": 5}", "5 is not of type 'string' - 'name'"),
        ("{\"name\": \"x y\"}", "'x y' is not a 'names' - 'name'"),
        ("{\"name\": \"abcdef\"}", "'abcdef' is too long - 'name'"),
        ("{\"name\": \"a\", \"tags\": [\"b\", 1]}", "1 is not of type 'string' - 'tags.1'"),
        ("{\"name\": \"a\", \"more\": {\"level\": 0}}", "0 is less than the minimum of 1 - 'more.level'"),
        ("{\"name\": \"a\", \"more\": {\"level\": 1.0}}", "1.0 is not of type 'integer' - 'more.level'"),
        ("{\"name\": \"a\", \"foo\": 1}", "Invalid field found {'foo'}"),
        ("{\"name\": \"a\", \"more\": {\"foo\": 1}}", "Invalid field found {'foo'}"),
    ] {
        let reply = add(body).await;
        let json: serde_json::Value = serde_json::from_str(&reply.body).unwrap();
        assert_eq!((reply.status, json["detail"].as_str().unwrap()), (400, detail), "{body}");
    }
    assert_eq!(add("{\"name\": \"a\", \"any\": {\"foo\": 1}}").await.status, 201);
    assert_eq!(send("POST", "/items", &[], "{\"name\": \"a\"}").await.status, 201);
    let reply =
        send("POST", "/items", &[("content-type", "application/json; charset=utf-8")], "{\"name\": \"a\"}").await;
    assert_eq!(reply.status, 201);
}

#[tokio::test]
async fn content_types_and_sizes_are_limited() {
    let reply = send("POST", "/items", &[("content-type", "text/plain")], "{}").await;
    let expected = r#"{"title": "Unsupported Media Type", "detail": "Invalid Content-type (text/plain), expected ['application/json']"}"#;
    assert_eq!((reply.status, reply.body.as_str()), (415, expected));
    let long = format!("{{\"name\": \"{}\"}}", "a".repeat(100));
    let expected =
        r#"{"title": "Content size exceeded.", "detail": "Maximum content size limit (64) exceeded (112 bytes read)"}"#;
    for headers in [&[][..], &[("content-length", "112")][..]] {
        let reply = send("POST", "/items", headers, long.clone()).await;
        assert_eq!((reply.status, reply.body.as_str()), (413, expected));
    }
    let reply = send("POST", "/items", &[("expect", "100-continue"), ("content-length", "112")], long).await;
    assert_eq!(reply.status, 417);
}

#[tokio::test]
async fn files_are_texts_that_hold_something() {
    let put = |body: &'static [u8]| async move {
        send("PUT", "/items/001/file", &[("content-type", "application/octet-stream")], body).await
    };
    let reply = put(b"").await;
    assert_eq!(reply.status, 400);
    assert!(reply.body.ends_with("\"error\": 1912}"), "{}", reply.body);
    let reply = put(b"\xff").await;
    assert!(reply.body.ends_with("\"error\": 1911}"), "{}", reply.body);
}

#[tokio::test]
async fn refusals_are_indented_on_the_exact_word_alone() {
    assert!(get("/nope?pretty=true").await.body.starts_with("{\n   \"title\""));
    assert!(get("/nope?pretty=True").await.body.starts_with("{\"title\""));
    assert!(get("/items/abc?pretty=true").await.body.starts_with("{\n   \"title\""));
}

/// A body of text that notes whether anything was read of it.
struct Watched(Option<Bytes>, Arc<std::sync::atomic::AtomicBool>);

impl axum::body::HttpBody for Watched {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        self.1.store(true, std::sync::atomic::Ordering::Relaxed);
        std::task::Poll::Ready(self.0.take().map(|bytes| Ok(http_body::Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }
}

#[tokio::test]
async fn what_does_not_depend_on_the_body_is_decided_before_it_is_read() {
    for (id, body, headers, status, read) in [
        // Refused whatever the body says, which is no text.
        ("499", Some(&b"\xff"[..]), &[][..], 403, false),
        // That there is none is known, and told first.
        ("499", None, &[], 400, true),
        // So is an announced length.
        ("499", Some(b"x"), &[("content-length", "65")], 413, false),
        ("499", Some(b"x"), &[("content-type", "application/json")], 415, false),
        ("498", Some(b"\xff"), &[], 400, true),
        ("498", Some(b"x"), &[], 200, true),
        ("403", Some(b"x"), &[], 500, true),
        ("001", Some(b"x"), &[], 200, true),
    ] {
        let is_read = Arc::default();
        let body = Watched(body.map(Bytes::from_static), Arc::clone(&is_read));
        let mut request = Request::put(format!("/items/{id}/file"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = router().call(request.body(Stream::new(body)).unwrap()).await.unwrap();
        let is_read = is_read.load(std::sync::atomic::Ordering::Relaxed);
        assert_eq!((response.status().as_u16(), is_read), (status, read), "{id} {headers:?}");
    }
}
