//! Repetitions, deadlines and the client's own rate limit, with a clock that the tests wind.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::Instant;
use wazuh_api_client::fake::{Fake, FakeReply};
use wazuh_api_client::{Client, Error, Retry, TimeoutPhase, TransportError, TransportKind};

fn reset() -> FakeReply {
    FakeReply::failure(TransportError::new(TransportKind::Reset, "gone"))
}

#[tokio::test(start_paused = true)]
async fn the_server_says_when_to_come_back() {
    let fake = Fake::new()
        .expect("POST", "/agents", FakeReply::problem(429, 6001, "Maximum reached").header("retry-after", "7"))
        .expect("POST", "/agents", FakeReply::json(200, "{}"));
    let client: Client = Client::builder("https://h").fake(&fake).build().unwrap();
    let started = Instant::now();
    client.post("add_agent", "/agents").empty().await.unwrap();
    // The paused clock moves by what is waited for and nothing else.
    assert!(started.elapsed() >= Duration::from_secs(7));
    assert!(fake.unused().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_timeout_covers_all_attempts() {
    let fake = Fake::answering(|_| reset().delay(Duration::from_secs(4)));
    let builder = Client::builder("https://h").fake(&fake).retry(Retry::new().attempts(u32::MAX));
    let client: Client = builder.timeout(Duration::from_secs(10)).build().unwrap();
    let started = Instant::now();
    let error = client.get("get_agents", "/agents").empty().await.unwrap_err();
    assert!(started.elapsed() <= Duration::from_secs(10) + Duration::from_millis(1), "{:?}", started.elapsed());
    // Whether the last pause still fits is chance.
    assert!(error.is_retryable(), "{error}");
    assert!((2..=3).contains(&fake.requests().len()), "{:?}", fake.requests());
}

#[tokio::test(start_paused = true)]
async fn the_timeout_covers_the_login_too() {
    let fake = Fake::answering(|_| FakeReply::new(200, "text/plain", "a.b.c").delay(Duration::from_secs(3600)));
    let client: Client = Client::builder("https://h").credentials("wazuh", "secret").fake(&fake).build().unwrap();
    let error = client.get("get_agents", "/agents").empty().await.unwrap_err();
    assert!(matches!(error, Error::Timeout { operation: "get_agents", phase: TimeoutPhase::Call, .. }), "{error:?}");
    assert_eq!(fake.requests().len(), 1);
    let error = client.token().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn waiting_calls_of_others_outlive_a_login_that_was_given_up() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let fake = Fake::answering(move |request| match request.operation {
        "login_user" if count.fetch_add(1, Ordering::SeqCst) == 0 => {
            FakeReply::new(200, "text/plain", "a.b.c").delay(Duration::from_secs(3600))
        }
        "login_user" => FakeReply::new(200, "text/plain", "a.b.c"),
        _ => FakeReply::json(200, "{}"),
    });
    let client: Client = Client::builder("https://h").credentials("wazuh", "secret").fake(&fake).build().unwrap();
    let first = {
        let client = client.clone();
        tokio::spawn(async move { client.get("x", "/").empty().await })
    };
    tokio::time::sleep(Duration::from_secs(1)).await;
    let second = tokio::spawn(async move { client.get("x", "/").empty().await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    first.abort();
    second.await.unwrap().unwrap();
    assert_eq!(attempts.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn retries_can_be_switched_off() {
    let fake = Fake::answering(|_| reset());
    let client: Client = Client::builder("https://h").fake(&fake).retry(Retry::off()).build().unwrap();
    client.get("x", "/").empty().await.unwrap_err();
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_spreads_requests_and_ends_with_the_timeout() {
    let fake = Fake::answering(|_| FakeReply::json(200, "{}"));
    let builder = Client::builder("https://h").fake(&fake).rate_limit(1.0, 2);
    let client: Client = builder.timeout(Duration::from_millis(2500)).build().unwrap();
    let calls: Vec<_> = (0..6)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.get("x", "/").empty().await })
        })
        .collect();
    let mut outcomes = Vec::new();
    for call in calls {
        outcomes.push(call.await.unwrap().is_ok());
    }
    // Two at once, one after a second, one after two; the others would have to wait too long.
    assert_eq!(outcomes, [true, true, true, true, false, false]);
    assert_eq!(fake.requests().len(), 4);
    for rate in [0.0, -1.0, f64::NAN] {
        let error = Client::builder("https://h").rate_limit(rate, 1).build().unwrap_err();
        assert!(matches!(error, Error::Setting { name: "rate_limit", .. }), "{error:?}");
    }
}
