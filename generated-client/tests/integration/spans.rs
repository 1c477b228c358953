//! Spans of calls: what they say, and what they must not.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::io;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::format::FmtSpan;
use wazuh_api_client::Client;
use wazuh_api_client::fake::{Fake, FakeReply};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_is_a_span_without_secrets() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing_subscriber::util::SubscriberInitExt::set_default(subscriber);
    let fake = Fake::answering(|request| match (request.operation, request.attempt) {
        ("login_user", _) => FakeReply::new(200, "text/plain", "the.raw.token"),
        (_, 1) => FakeReply::problem(429, 6001, "quoted-detail"),
        _ => FakeReply::problem(400, 1705, "quoted-detail"),
    });
    let client: Client = Client::builder("https://h").credentials("wazuh", "pa55word").fake(&fake).build().unwrap();
    let call = client.post("add_user", "/security/users/{id}").path("id", &"x1").query("key", &"s3cret");
    call.body(&serde_json::json!({"password": "hunter2"})).empty().await.unwrap_err();
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for wanted in [
        "wazuh_api_call",
        "operation=\"add_user\"",
        "method=\"POST\"",
        "path=\"/security/users/{id}\"",
        "status=400",
        "code=1705",
        "attempts=2",
        "elapsed_ms=",
        "the call is sent again",
    ] {
        assert!(text.contains(wanted), "{wanted} is missing in {text}");
    }
    for secret in ["the.raw.token", "pa55word", "s3cret", "hunter2", "quoted-detail", "d2F6dWg6"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}
