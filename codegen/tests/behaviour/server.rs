//! Requests to the servers that are emitted for the documents of `accept`: 501 is what a request without a fault gets,
//! since all services are hollow.

use emitted_server::axum::Router;
use emitted_server::axum::body::Body;
use emitted_server::hollow;
use http::{Request, header::CONTENT_TYPE};
use tower::ServiceExt as _;

const FINE: u16 = 501;
const REFUSED: u16 = 400;

fn ask(router: Router, method: &str, uri: &str, content: &str, body: &'static str) -> u16 {
    let request = Request::builder().method(method).uri(uri).header(CONTENT_TYPE, content).body(Body::from(body));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let (Ok(request), Ok(runtime)) = (request, runtime) else { return 0 };
    runtime.block_on(router.oneshot(request)).map_or(0, |reply| reply.status().as_u16())
}

fn json(router: fn() -> Router, method: &str, uri: &str, cases: &[(&'static str, u16)]) {
    for (body, status) in cases {
        assert_eq!(ask(router(), method, uri, "application/json", body), *status, "{method} {uri} {body}");
    }
}

fn queries(router: fn() -> Router, method: &str, path: &str, body: &'static str, cases: &[(&str, u16)]) {
    for (query, status) in cases {
        let uri = format!("{path}?{query}");
        assert_eq!(ask(router(), method, &uri, "application/json", body), *status, "{method} {uri}");
    }
}

#[test]
fn all_bounds_of_all_branches_hold() {
    let router = hollow::all_of_bounds::router;
    let cases = [
        ("n=10", FINE),
        ("n=11", REFUSED),
        ("n=0", REFUSED),
        ("s=ab", FINE),
        ("s=a", REFUSED),
        ("s=b", REFUSED),
        ("s=a%20b", REFUSED),
        ("s=a%25b", REFUSED),
        ("x=6", FINE),
        ("x=1", REFUSED),
        ("x=2", REFUSED),
        ("x=3", REFUSED),
        ("e=b", FINE),
        ("e=a", REFUSED),
        ("e=d", REFUSED),
    ];
    queries(router, "POST", "/things", r#"{"id": 10, "name": "ab"}"#, &cases);
    let cases = [
        (r#"{"id": 10, "name": "abcde", "n": 10, "list": ["abc", "b"]}"#, FINE),
        (r#"{"id": 11, "name": "ab"}"#, REFUSED),
        (r#"{"id": 10, "name": "a"}"#, REFUSED),
        (r#"{"id": 10, "name": "abcdef"}"#, REFUSED),
        (r#"{"id": 10}"#, REFUSED),
        (r#"{"name": "ab"}"#, REFUSED),
        (r#"{"id": 10, "name": "ab", "n": 11}"#, REFUSED),
        (r#"{"id": 10, "name": "ab", "list": ["a", "a"]}"#, REFUSED),
        (r#"{"id": 10, "name": "ab", "list": ["abcd"]}"#, REFUSED),
        (r#"{"id": 10, "name": "ab", "list": ["a", "b", "c", "d", "e"]}"#, REFUSED),
    ];
    json(router, "POST", "/things", &cases);
}

#[test]
fn alternatives_beside_members_hold() {
    let router = hollow::conditions::router;
    let cases =
        [(r#"{}"#, REFUSED), (r#"{"a": "x"}"#, FINE), (r#"{"b": "x"}"#, FINE), (r#"{"a": "x", "b": "y"}"#, FINE)];
    json(router, "POST", "/things", &cases);
    let cases = [("t=abc", FINE), ("t=xy", FINE), ("t=xyz", REFUSED), ("i=3", FINE), ("i=7", REFUSED), ("i=20", FINE)];
    queries(router, "POST", "/things", r#"{"a": "x"}"#, &cases);
    let cases = [
        (r#"{"kind": "k", "x": 1}"#, FINE),
        (r#"{"x": "s", "y": "t"}"#, FINE),
        (r#"{"x": true}"#, REFUSED),
        (r#"{"z": 1}"#, REFUSED),
    ];
    json(router, "PUT", "/things", &cases);
    json(router, "PATCH", "/things", &[(r#"{"one": "a"}"#, REFUSED), (r#"{"id": 1, "one": "a"}"#, FINE)]);
}

#[test]
fn integers_beyond_64_bits_are_refused() {
    let router = hollow::conditions::router;
    let cases = [
        ("i=9223372036854775807", FINE),
        ("i=9223372036854775808", REFUSED),
        ("i=18446744073709551616", REFUSED),
        ("i=99999999999999999999999999", REFUSED),
        ("i=-9223372036854775808", FINE),
        ("i=-9223372036854775809", REFUSED),
    ];
    queries(router, "POST", "/things", r#"{"a": "x"}"#, &cases);
    let cases = [
        (r#"{"limit": 9223372036854775807}"#, FINE),
        (r#"{"limit": 9223372036854775808}"#, REFUSED),
        (r#"{"limit": 18446744073709551616}"#, REFUSED),
        (r#"{"list": [-9223372036854775809]}"#, REFUSED),
    ];
    json(hollow::defaults::router, "POST", "/things", &cases);
}

#[test]
fn defaults_of_every_kind_reach_the_handler() {
    queries(hollow::defaults::router, "GET", "/things", "", &[("required_default=1", FINE), ("", REFUSED)]);
}

#[test]
fn members_of_one_way_are_demanded_where_they_belong() {
    let cases = [
        (r#"{"name": "a", "password": "b"}"#, FINE),
        (r#"{"name": "a", "password": "b", "id": 1}"#, FINE),
        (r#"{"name": "a"}"#, REFUSED),
        (r#"{"password": "b"}"#, REFUSED),
    ];
    json(hollow::one_way_members::router, "POST", "/users", &cases);
}

#[test]
fn odd_names_are_served() {
    queries(hollow::self_parameters::router, "GET", "/things/x", "", &[("self=1&Self=2&sElF=3&(=4", FINE), ("", FINE)]);
    queries(
        hollow::error_variants::router,
        "PUT",
        "/things",
        r#"{"result": "err"}"#,
        &[("kind=err", FINE), ("kind=x", REFUSED)],
    );
    queries(hollow::texts_of_code::router, "GET", "/a/x", "", &[("", FINE)]);
    assert_eq!(ask(hollow::no_operations::router(), "GET", "/", "text/plain", ""), 404);
}

#[test]
fn parameters_of_a_documented_media_type_are_not_part_of_its_name() {
    let router = hollow::texts_of_code::router;
    let body = r#"{"a\npub fn injected() {} //": "x"}"#;
    assert_eq!(ask(router(), "POST", "/b", "application/json; charset=utf-8", body), FINE);
    assert_eq!(ask(router(), "POST", "/b", "text/plain", body), 415);
}

/// A request without a body.
fn head(router: fn() -> Router, uri: &str, headers: &[(&str, &str)]) -> u16 {
    let mut request = Request::builder().uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let (Ok(request), Ok(runtime)) = (request.body(Body::empty()), runtime) else { return 0 };
    runtime.block_on(router().oneshot(request)).map_or(0, |reply| reply.status().as_u16())
}

#[test]
fn headers_and_cookies_are_checked() {
    let router = hollow::header_parameters::router;
    for (headers, status) in [
        ([("x-limit", "3"), ("a", "")].as_slice(), FINE),
        (&[], REFUSED),
        (&[("x-limit", "10")], REFUSED),
        (&[("x-limit", "3"), ("x-ids", "1, 2")], FINE),
        (&[("x-limit", "3"), ("x-ids", "1,x")], REFUSED),
        (&[("x-limit", "3"), ("cookie", "theme=dark; session=abc")], FINE),
        (&[("x-limit", "3"), ("cookie", "theme=blue")], REFUSED),
        (&[("x-limit", "3"), ("cookie", "session=ab")], REFUSED),
    ] {
        assert_eq!(head(router, "/things/a?id=b&filter=%7B%7D", headers), status, "{headers:?}");
    }
}

#[test]
fn a_key_in_the_query_is_no_unknown_parameter() {
    let router = hollow::security_schemes::router;
    assert_eq!(head(router, "/query?api_key=x&q=y", &[]), FINE);
    assert_eq!(head(router, "/query?other=x", &[]), REFUSED);
    assert_eq!(head(router, "/header?api_key=x", &[]), REFUSED);
}

#[test]
fn segments_that_are_partly_parameters_are_served() {
    let router = hollow::path_segments::router;
    for (path, status) in [
        ("/things/", FINE),
        ("/things", 404),
        ("/things/7", FINE),
        ("/things/7.json", FINE),
        ("/things/x.json", REFUSED),
        ("/things/7.xml", REFUSED),
        ("/things/7:lock", REFUSED),
        ("/compare/main...7", FINE),
        ("/compare/other...7", REFUSED),
        ("/compare/main..7", FINE),
    ] {
        assert_eq!(head(router, path, &[]), status, "{path}");
    }
    assert_eq!(ask(router(), "POST", "/things/7:lock", "", ""), FINE);
    assert_eq!(ask(router(), "POST", "/things/x:lock", "", ""), REFUSED);
}

#[test]
fn bodies_of_any_media_type_are_handed_over() {
    let router = hollow::uploads::router;
    for (method, path, content, body, status) in [
        ("PUT", "/any", "image/png", "x", FINE),
        ("PUT", "/any", "image/png", "", REFUSED),
        ("PUT", "/photo", "image/webp", "x", FINE),
        ("PUT", "/photo", "image/webp", "", FINE),
        ("PUT", "/photo", "video/mp4", "x", 415),
        ("PUT", "/photo", "application/json", r#"{"url": 1}"#, REFUSED),
        ("PUT", "/photo", "application/json", "", FINE),
        ("POST", "/form", "multipart/form-data; boundary=x", "--x--", FINE),
        ("POST", "/form", "application/json", "{}", 415),
        ("POST", "/nested", "application/x-www-form-urlencoded", "inner[a]=1", FINE),
        ("POST", "/bytes", "application/octet-stream", "", FINE),
        ("POST", "/json", "application/json", "[1]", FINE),
        ("POST", "/json", "application/json", "[true]", REFUSED),
    ] {
        assert_eq!(ask(router(), method, path, content, body), status, "{method} {path} {content} {body}");
    }
    // No text in UTF-8.
    let request = Request::post("/bytes").header(CONTENT_TYPE, "application/octet-stream").body(Body::from(&b"\0\xff"[..]));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let (Ok(request), Ok(runtime)) = (request, runtime) else { panic!("no request") };
    assert_eq!(runtime.block_on(router().oneshot(request)).map_or(0, |reply| reply.status().as_u16()), FINE);
}

#[test]
fn lists_are_read_as_their_style_says() {
    let router = hollow::list_styles::router;
    let cases = [("needed=1,2", FINE), ("needed=1&needed=2", FINE), ("needed=1,x", REFUSED)];
    queries(router, "GET", "/things/a", "", &cases);
}

#[test]
fn slips_of_documents_do_no_harm() {
    let router = hollow::odd_documents::router;
    let cases = [
        ("", FINE),
        ("flag=true", FINE),
        ("flag=x", REFUSED),
        ("size=1", FINE),
        ("size=4.5", FINE),
        ("size=2", REFUSED),
        ("none=a", FINE),
        ("word=x1", FINE),
        ("word=abcde", REFUSED),
        ("other=3", FINE),
    ];
    queries(router, "POST", "/things", r#"{"name": "a", "kind": "b"}"#, &cases);
    json(router, "POST", "/things", &[(r#"{"kind": "c"}"#, REFUSED)]);
}
