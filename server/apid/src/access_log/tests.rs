//! The words of records: who is named, what is masked, escaped and cut.
#![allow(clippy::unwrap_used)]

use super::record::Description;
use super::*;
use crate::logging::json_text;
use apid_identity::auth::Named;

/// A request whose caller the gate knows by `name`, or not at all.
fn record(method: &str, uri: &str, name: Option<Named>, body: Option<&str>) -> FinishedRecord {
    let bounds = if name.is_some() { Bounds::OF_USERS } else { Bounds::OF_STRANGERS };
    let record = RequestRecord {
        peer: Some(Peer("10.0.0.9:1".parse().unwrap())),
        method: method.parse().unwrap(),
        uri: uri.parse().unwrap(),
        headers: None,
        notes: RequestNotes::default(),
        is_json: body.is_some(),
        body: body
            .map(|text| Arc::new(Mutex::new(CopiedBody { bytes: text.as_bytes().to_vec(), ..CopiedBody::default() }))),
    };
    let operations = Arc::new(OperationIndex::new(wazuh_api_server::v4::OPERATIONS));
    let finished = record.finished(bounds, Duration::from_micros(12_345), StatusCode::CREATED, operations);
    FinishedRecord { name, ..finished }
}

fn describe(method: &str, uri: &str, user: Option<&str>, body: Option<&str>) -> Description {
    let name = user.map(|user| Named { user: user.to_owned(), hash_auth_context: None });
    record(method, uri, name, body).describe()
}

#[test]
fn a_line_in_both_forms() {
    let name = Named { user: "wazuh".to_owned(), hash_auth_context: Some("ab12".to_owned()) };
    let record = record("GET", "/agents?limit=1&name=a+b%2Cc&limit=2", Some(name), None);
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
fn secrets_are_masked() {
    let body = r#"{"password": "p", "key": "k", "name": "n"}"#;
    let agents = describe("POST", "/agents/insert?password=x", None, Some(body)).plain();
    assert!(agents.contains(r#"with parameters {"password": "****"}"#), "{agents}");
    assert!(agents.contains(r#"and body {"password": "****", "key": "****", "name": "n"}"#), "{agents}");
    let deep = describe("PUT", "/x?a=1", None, Some(r#"[{"a": {"apiKey": 1}, "b": 2}]"#)).plain();
    assert!(deep.contains(r#"and body [{"a": {"apiKey": "****"}, "b": 2}] done"#), "{deep}");
    let login = describe("POST", "/security/user/authenticate/run_as", None, Some(r#"{"user": "u"}"#)).plain();
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
        let line = describe("PUT", path, None, Some(body)).plain();
        assert!(line.contains(&format!("and body {shown} done")), "{line}");
    }
}

#[test]
fn control_characters_stay_out_of_the_line() {
    let description = describe("GET", "/x", Some("a\nb\tc"), None);
    assert!(description.plain().starts_with("a\\nb\\tc 10.0.0.9 "));
    let (level, text) = description.remarks().pop().unwrap();
    assert_eq!(level, LogLevel::Warning);
    assert_eq!(text, "Username contains control characters. User: a\\nb\\tc, IP: 10.0.0.9, Path: /x");
}

#[test]
fn nothing_that_is_obeyed_is_in_a_line() {
    let odd = "\x1b[2J\x07\x7f\u{85}\u{9b}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}";
    let encoded = percent_encoding::utf8_percent_encode(odd, percent_encoding::NON_ALPHANUMERIC);
    let body = serde_json::json!({ odd: [odd] }).to_string();
    let description = describe("GET", &format!("/x?{encoded}={encoded}"), Some(odd), Some(&body));
    let plain = description.plain();
    let remarks: Vec<String> = description.remarks().into_iter().map(|(_, text)| text).collect();
    let payload = json_text(&description.payload());
    for line in remarks.iter().chain([&plain, &payload]) {
        assert!(line.is_ascii() && !line.contains(|c: char| c.is_ascii_control()), "{line:?}");
        assert!(line.contains("u001b[2J") && line.contains("u202e"), "{line}");
    }
    // JSON readers get the parameters and the body back as they were sent.
    let read: serde_json::Value = serde_json::from_str(&payload).unwrap();
    assert_eq!(read.get("parameters").unwrap().get(odd).unwrap(), odd);
}

#[test]
fn a_name_cannot_pretend_to_be_the_rest_of_the_line() {
    let line = describe("GET", "/x", Some("ann 10.0.0.1 \"GET /agents\" with"), None).plain();
    let name = r"ann\u002010.0.0.1\u0020\u0022GET\u0020/agents\u0022\u0020with";
    assert!(line.starts_with(&format!("{name} 10.0.0.9 \"GET /x\" ")), "{line}");
}

#[test]
fn every_part_of_a_line_has_a_size() {
    let long = "\u{1f980}".repeat(20_000);
    let path = "a%1b".repeat(10_000);
    let query = format!("q={}&{}=1", "~".repeat(60_000), "n".repeat(9_000));
    let body = serde_json::json!({ "a": long, "b": vec![0; 20_000] }).to_string();
    for (user, most) in [(None, 4 << 10), (Some(long.as_str()), 60 << 10)] {
        let description =
            describe(&"M".repeat(60_000), &format!("/{}?{}", &path[..30_000], &query[..30_000]), user, Some(&body));
        let plain = description.plain();
        let remarks: usize = description.remarks().iter().map(|(_, text)| text.len()).sum();
        let payload = json_text(&description.payload());
        assert!(plain.len() < most && remarks < most && payload.len() < most, "{} {}", plain.len(), payload.len());
        assert!(plain.contains("bytes more)"), "{plain}");
    }
}

#[test]
fn a_record_keeps_no_more_than_it_shows() {
    let uri = format!("/{}?{}", "p".repeat(30_000), "q".repeat(30_000));
    let FinishedRecord { path, query, .. } = record("GET", &uri, None, None);
    assert_eq!((path.0.len(), path.1), (512, 30_001 - 512));
    assert_eq!((query.0.len(), query.1), (1_024, 30_000 - 1_024));
}
