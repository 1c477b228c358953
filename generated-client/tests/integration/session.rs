//! Login, renewal, and what happens when there is no way in.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use tokio::net::TcpListener;
use wazuh_api_client::{Client, Error, Value};

use crate::common::{Answer, Server, is_login, json, text, token};

async fn get(client: &Client) -> Result<Value, Error> {
    client.get("get_api_info", "/").json::<Value>().await.map(|response| response.into_inner())
}

fn client(server: &Server) -> Client {
    Client::builder(&server.url).credentials("wazuh", "pässword").build().unwrap()
}

/// Each login gives another token, `one`, `two` and so on, that lives for `lifetime` seconds.
fn tokens(lifetime: i64) -> impl Fn() -> Answer {
    let made = AtomicUsize::new(0);
    move || {
        let names = ["one", "two", "three", "four", "five"];
        text("text/plain; charset=utf-8", token(names[made.fetch_add(1, Ordering::SeqCst)], lifetime))
    }
}

#[tokio::test]
async fn one_login_serves_many_calls() {
    let login = tokens(900);
    let server = Server::start(move |request| if is_login(request) { login() } else { json(200, "{}") }).await;
    let client = client(&server);
    get(&client).await.unwrap();
    get(&client.clone()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(
        (seen[0].method.as_str(), seen[0].headers["authorization"].as_str()),
        ("POST", "Basic d2F6dWg6cMOkc3N3b3Jk")
    );
    assert_eq!(seen[1].headers["authorization"], format!("Bearer {}", token("one", 900)));
    assert_eq!(seen[2].headers["authorization"], seen[1].headers["authorization"]);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    // No time is left of it when it arrives.
    let login = tokens(0);
    let server = Server::start(move |request| if is_login(request) { login() } else { json(200, "{}") }).await;
    let client = client(&server);
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.logins(), 2);
    assert_eq!(server.calls()[1].headers["authorization"], format!("Bearer {}", token("two", 0)));
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_the_call_repeated_with_its_body() {
    let login = tokens(900);
    let server = Server::start(move |request| {
        if is_login(request) {
            login()
        } else if request.headers["authorization"].ends_with("one") {
            json(401, r#"{"title": "Unauthorized", "detail": "Invalid token"}"#)
        } else {
            json(200, "{}")
        }
    })
    .await;
    let call =
        client(&server).post("add_agent", "/agents").body(&serde_json::json!({"name": "a"})).json::<Value>().await;
    call.unwrap();
    let calls = server.calls();
    assert_eq!((server.logins(), calls.len()), (2, 2));
    assert_eq!(calls[0].body, calls[1].body);
}

#[tokio::test]
async fn a_call_that_stays_refused_is_not_repeated_for_ever() {
    let login = tokens(900);
    let refusal = r#"{"title": "Unauthorized", "detail": "Invalid token"}"#;
    let server = Server::start(move |request| if is_login(request) { login() } else { json(401, refusal) }).await;
    let error = get(&client(&server)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!((server.logins(), server.calls().len()), (2, 2));
}

#[tokio::test]
async fn concurrent_calls_share_a_login_and_its_failure() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let server = Server::start(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        json(401, r#"{"title": "Unauthorized", "detail": "Invalid credentials"}"#)
    })
    .await;
    let client = client(&server);
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Login(_)), "{error:?}");
        assert_eq!(error.problem().unwrap().detail.as_deref(), Some("Invalid credentials"));
        assert_eq!(error.status().unwrap(), 401);
    }
    assert_eq!(attempts.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_given_token_is_used_as_it_is_and_cannot_be_renewed() {
    let server = Server::start(|_| json(401, r#"{"title": "Unauthorized", "detail": "Invalid token"}"#)).await;
    let client: Client = Client::builder(&server.url).token(token("given", -60)).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(matches!(error, Error::Problem(_)), "{error:?}");
    assert_eq!(server.seen().len(), 1);
    assert_eq!(server.seen()[0].headers["authorization"], format!("Bearer {}", token("given", -60)));
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let server = Server::start(|_| json(200, "{}")).await;
    let client: Client = Client::builder(&server.url).build().unwrap();
    assert!(matches!(get(&client).await, Err(Error::Unauthenticated { operation: "get_api_info", .. })));
    assert!(matches!(client.get("x", "/").basic().json::<Value>().await, Err(Error::Unauthenticated { .. })));
    assert!(server.seen().is_empty());
    client.get("x", "/").open().json::<Value>().await.unwrap();
    assert_eq!(server.seen()[0].headers.get("authorization"), None);
}

#[tokio::test]
async fn a_generation_without_a_login_sends_the_password_each_time() {
    let server = Server::start(|_| json(200, "{}")).await;
    client(&server).get("get_agents", "/agents").basic().json::<Value>().await.unwrap();
    assert_eq!(server.seen().len(), 1);
    assert!(server.seen()[0].headers["authorization"].starts_with("Basic "));
}

#[tokio::test]
async fn an_authorization_context_is_sent_with_each_login() {
    let server = Server::start(|request| match request.target.as_str() {
        "/security/user/authenticate/run_as?raw=true" => text("text/plain", token("bob", 900)),
        "/security/user/authenticate?raw=true" => text("text/plain", token("service", 900)),
        _ => json(200, "{}"),
    })
    .await;
    let service = client(&server);
    get(&service).await.unwrap();
    let bob = service.run_as(serde_json::json!({"name": "Bob"}));
    get(&bob).await.unwrap();
    get(&service).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[2].body, r#"{"name":"Bob"}"#);
    assert_eq!(seen[2].headers["authorization"], "Basic d2F6dWg6cMOkc3N3b3Jk");
    assert_eq!(seen[2].headers["content-type"], "application/json");
    assert_eq!(seen[3].headers["authorization"], format!("Bearer {}", token("bob", 900)));
    // The session that it was made from keeps its own token.
    assert_eq!(seen[4].headers["authorization"], format!("Bearer {}", token("service", 900)));
    let built = Client::builder(&server.url).credentials("wazuh", "x").run_as(serde_json::json!({"name": "Eve"}));
    get(&built.build().unwrap()).await.unwrap();
    assert_eq!(server.seen()[5].body, r#"{"name":"Eve"}"#);
    let error = Client::builder("https://h").run_as(serde_json::json!({})).build().unwrap_err();
    assert!(matches!(error, Error::Setting { name: "run_as", .. }), "{error:?}");
}

#[tokio::test]
async fn an_api_key_takes_the_place_of_a_token() {
    let server = Server::start(|request| match request.target.as_str() {
        "/ended" => json(401, r#"{"title": "Unauthorized", "detail": "Invalid token"}"#),
        _ => json(200, "{}"),
    })
    .await;
    let client = Client::builder(&server.url).api_key("wzk_abc").build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.seen()[0].headers["authorization"], "Bearer wzk_abc");
    let error = client.get("x", "/ended").empty().await.unwrap_err();
    assert!(error.is_unauthenticated(), "{error:?}");
    assert_eq!(server.seen().len(), 2);
    let error = Client::builder(&server.url).credentials("a", "b").api_key("wzk_abc").build().unwrap_err();
    assert!(matches!(error, Error::Setting { name: "api_key", .. }), "{error:?}");
}

#[tokio::test]
async fn a_token_can_be_read_and_set_and_ended() {
    let login = tokens(900);
    let server = Server::start(move |request| if is_login(request) { login() } else { json(200, "{}") }).await;
    let client = client(&server);
    assert!(client.current_token().is_none());
    client.log_out().await.unwrap();
    assert!(server.seen().is_empty());
    assert_eq!(client.token().await.unwrap().expose(), token("one", 900));
    assert_eq!(client.clone().current_token().unwrap().expose(), token("one", 900));
    client.set_token("a.b.c").unwrap();
    assert!(client.set_token("a\nb").is_err());
    get(&client).await.unwrap();
    assert_eq!(server.calls()[0].headers["authorization"], "Bearer a.b.c");
    client.log_out().await.unwrap();
    let ended = &server.calls()[1];
    assert_eq!((ended.method.as_str(), ended.target.as_str()), ("DELETE", "/security/user/authenticate"));
    assert!(client.current_token().is_none());
    get(&client).await.unwrap();
    assert_eq!(server.calls()[2].headers["authorization"], format!("Bearer {}", token("two", 900)));
}

#[tokio::test]
async fn credentials_in_the_address_are_used_and_never_shown() {
    let login = tokens(900);
    let server = Server::start(move |request| if is_login(request) { login() } else { json(200, "{}") }).await;
    let url = server.url.replace("http://", "http://wazuh:p%C3%A4ssword@");
    let client: Client = Client::builder(&url).build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.seen()[0].headers["authorization"], "Basic d2F6dWg6cMOkc3N3b3Jk");
    assert!(!format!("{client:?}").contains("ssword"), "{client:?}");
    assert_eq!(client.url(), server.url);
}

#[tokio::test]
async fn a_redirect_to_another_server_is_not_followed() {
    let other = Server::start(|_| json(200, "{}")).await;
    let target = other.url.clone();
    let server = Server::start(move |request| {
        // The little server has no other way to send a header.
        let location: &'static str =
            Box::leak(format!("text/plain\r\nlocation: {target}{}", request.target).into_boxed_str());
        Answer { status: 307, media_type: location, body: String::new() }
    })
    .await;
    let error = client(&server).put("x", "/secret").basic().body(&"password").json::<Value>().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert!(other.seen().is_empty());
}

#[test]
fn bad_settings_are_refused_before_anything_is_sent() {
    for url in ["localhost:55000", "nonsense", "ftp://localhost", "https://localhost/?a=b", "https://a:secret@h/#x"] {
        let error = Client::builder(url).build().unwrap_err();
        assert!(matches!(error, Error::Url { .. }), "{url}: {error:?}");
        assert!(!error.to_string().contains("secret") && !format!("{error:?}").contains("secret"), "{error}");
    }
    let error = Client::builder("https://h").root_certificate_pem("no certificate").build().unwrap_err();
    assert!(matches!(error, Error::Setting { name: "root_certificate_pem", .. }), "{error:?}");
    let error = Client::builder("https://h").token("a\nb").build().unwrap_err();
    assert!(matches!(error, Error::Setting { name: "token", .. }), "{error:?}");
}

/// A call that has begun the login and is not polled any more, as that of a task which is busy with something else.
#[tokio::test]
async fn a_call_that_is_not_polled_any_more_holds_up_no_other() {
    let login = tokens(900);
    let server = Server::start(move |request| if is_login(request) { login() } else { json(200, "{}") }).await;
    let client = client(&server);
    let mut asleep = Box::pin(get(&client));
    let polled = std::future::poll_fn(|context| Poll::Ready(asleep.as_mut().poll(context))).await;
    assert!(polled.is_pending());
    for call in [get(&client), get(&client)] {
        call.await.unwrap();
    }
    assert_eq!((server.logins(), server.calls().len()), (1, 2));
    asleep.await.unwrap();
    assert_eq!((server.logins(), server.calls().len()), (1, 3));
}

/// The callers of a login leave one after the other: it goes on for those who stay, and ends with the last one.
#[tokio::test]
async fn a_login_goes_on_when_the_call_that_began_it_is_dropped() {
    let login = tokens(900);
    let server = Server::start(move |request| if is_login(request) { login() } else { json(200, "{}") }).await;
    let client = client(&server);
    let mut first = Box::pin(get(&client));
    let mut second = Box::pin(get(&client));
    for call in [&mut first, &mut second] {
        let polled = std::future::poll_fn(|context| Poll::Ready(call.as_mut().poll(context))).await;
        assert!(polled.is_pending());
    }
    drop(first);
    second.await.unwrap();
    assert_eq!((server.logins(), server.calls().len()), (1, 1));
    client.set_token(token("stale", 0)).unwrap();
    let mut alone = Box::pin(get(&client));
    let polled = std::future::poll_fn(|context| Poll::Ready(alone.as_mut().poll(context))).await;
    assert!(polled.is_pending());
    drop(alone);
    get(&client).await.unwrap();
    assert_eq!(server.calls().len(), 2);
}

/// A server that says nothing at a login: each call ends with its own timeout, and later ones try again.
#[tokio::test]
async fn a_login_that_hangs_ends_with_the_timeout_of_each_call() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let builder = Client::builder(&url).credentials("wazuh", "x").timeout(Duration::from_millis(100));
    let client: Client = builder.build().unwrap();
    for _ in 0..2 {
        let calls: Vec<_> = (0..4)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { get(&client).await })
            })
            .collect();
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            assert!(matches!(error, Error::Timeout { operation: "get_api_info", .. }), "{error:?}");
        }
    }
    // Without a timeout of its own, a call waits for as long as a login may take.
    let patient = client.wait_for_complete(true);
    let error = patient.get("get_agents", "/agents").json::<Value>().await.unwrap_err();
    assert!(error.is_timeout() && matches!(error, Error::Login(_)), "{error:?}");
}
