//! What is found in replies, and that a router which is watched answers as before.

use super::*;
use http_body_util::BodyExt;
use serde_json::json;

fn check(request: &str, status: u16, media: &str, body: &str) -> Result<(), String> {
    let (method, path) = request.split_once(' ').unwrap();
    let (method, status) = (method.parse().unwrap(), StatusCode::from_u16(status).unwrap());
    let head = Head { method, path: path.to_owned(), selects: false, status, media: media.to_owned() };
    Contract::of_generation("v4").check(&head, body.as_bytes())
}

fn agents(items: &Value) -> String {
    let data =
        json!({ "affected_items": items, "failed_items": [], "total_affected_items": 1, "total_failed_items": 0 });
    json!({ "data": data, "message": "All selected agents information was returned", "error": 0 }).to_string()
}

#[test]
fn documented_replies_pass() {
    let good = agents(&json!([{
        "id": "001", "name": "web-01", "status": "active", "ip": "any", "registerIP": "any",
        "dateAdd": "2026-01-01T00:00:00+00:00"
    }]));
    check("GET /agents", 200, "application/json", &good).unwrap();
    check("HEAD /agents", 200, "application/json", "").unwrap();
    let refusal = r#"{"title": "Bad Request", "detail": "x"}"#;
    check("GET /agents", 400, "application/problem+json", refusal).unwrap();
    check("GET /no/such/path", 404, "text/plain", "whatever").unwrap();
}

/// Unless the request chose members.
#[test]
fn every_reply_has_what_the_description_promises() {
    let body = agents(&json!([{ "id": "001", "name": null }]));
    let fault = check("GET /agents", 200, "application/json", &body).unwrap_err();
    for name in ["name", "status", "dateAdd"] {
        assert!(fault.contains(&format!("at `/data/affected_items/0/{name}`: missing")), "{fault}");
    }
    let body = agents(&json!([{ "id": "001" }]));
    let head = Head {
        method: Method::GET,
        path: "/agents".to_owned(),
        selects: true,
        status: StatusCode::OK,
        media: "application/json".to_owned(),
    };
    Contract::of_generation("v4").check(&head, body.as_bytes()).unwrap();
}

#[test]
fn failures_of_2016_have_their_form() {
    let check = |status: u16, media: &str, body: &str| {
        let (method, status) = (Method::GET, StatusCode::from_u16(status).unwrap());
        let head = Head { method, path: "/agents".to_owned(), selects: false, status, media: media.to_owned() };
        Contract::of_generation("v1").check(&head, body.as_bytes())
    };
    check(404, "application/json", r#"{"error": "603", "response": null, "message": "x"}"#).unwrap();
    check(404, "application/json", r#"{"error": 40, "response": null, "message": "x"}"#).unwrap();
    check(401, "text/plain", "401 Unauthorized").unwrap();
    for (status, media, body) in [
        (404, "application/json", r#"{"error": "0", "response": null, "message": "x"}"#),
        (404, "application/json", r#"{"error": 40, "response": "", "message": "x"}"#),
        (404, "application/problem+json", r#"{"error": 40, "response": null, "message": "x"}"#),
        (401, "application/json", r#"{"error": 40, "response": null, "message": "x"}"#),
    ] {
        assert!(check(status, media, body).is_err(), "{body}");
    }
}

#[test]
fn other_replies_do_not() {
    const JSON: &str = "application/json";
    let long: Vec<Value> = (0..500).map(|_| json!({ "id": "001" })).chain([json!({ "id": 2 })]).collect();
    for (request, status, media, body, expected) in [
        ("GET /agents", 200, JSON, agents(&json!([{ "id": 1 }])), "at `/data/affected_items/0/id`"),
        ("GET /agents", 200, JSON, agents(&json!(long)), "at `/data/affected_items/40/id`"),
        ("GET /agents", 200, JSON, agents(&json!([{ "status": "sleeping" }])), "at `/data/affected_items/0/status`"),
        ("GET /agents", 200, JSON, r#"{"data": []}"#.to_owned(), "at `/data`"),
        ("GET /agents", 200, JSON, "{".to_owned(), "not JSON"),
        ("GET /agents", 200, "text/plain", agents(&json!([])), "media type `text/plain`"),
        ("GET /agents", 202, JSON, agents(&json!([])), "the status is not documented"),
        ("GET /agents", 403, "text/plain", "no".to_owned(), "a refusal of media type"),
        (
            "GET /agents",
            404,
            "application/problem+json",
            r#"{"title": "x", "detail": "x"}"#.to_owned(),
            "the status is not",
        ),
        ("GET /agents", 400, "application/problem+json", r#"{"title": "x"}"#.to_owned(), "at `/detail`"),
        ("GET /agents", 400, JSON, r#"{"title": "x", "detail": "x"}"#.to_owned(), "a refusal of media type"),
    ] {
        let fault = check(request, status, media, &body).expect_err(expected);
        assert!(fault.contains(expected) && fault.contains("get_agents"), "{fault}");
        assert!(fault.contains(&status.to_string()), "{fault}");
    }
    let fault = check("GET /agents/summary/os", 200, JSON, "[]").unwrap_err();
    assert!(fault.contains("get_agent_summary_os"), "{fault}");
}

#[tokio::test]
async fn a_watched_router_answers_as_before_and_its_faults_are_kept() {
    let wrong = agents(&json!([{ "id": 1 }]));
    let (body, faults) = (wrong.clone(), Faults::default());
    let router = Router::new().fallback(move || async move { ([(header::CONTENT_TYPE, "application/json")], body) });
    let mut router = watched(router, Contract::of_generation("v4"), faults.clone());
    let request = Request::get("/agents?select=id").body(Body::empty()).unwrap();
    let reply = router.call(request).await.unwrap().into_body();
    assert_eq!(reply.size_hint().exact(), u64::try_from(wrong.len()).ok());
    assert_eq!(reply.collect().await.unwrap().to_bytes(), wrong);
    assert_eq!(faults.checked(), 1);
    let told = std::panic::catch_unwind(|| faults.assert_none()).unwrap_err();
    let told = told.downcast_ref::<String>().unwrap();
    assert!(told.contains("get_agents (GET /agents) 200: at `/data/affected_items/0/id`"), "{told}");
}
