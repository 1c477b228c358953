//! Requests without `async`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use wazuh_api_client::blocking::{Blocking as _, wait};
use wazuh_api_client::{Client, Error};

use crate::common::{Server, is_login, json, text, token};

#[test]
fn a_program_without_a_runtime_can_call() {
    // The server needs a runtime of its own, in a thread of its own.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(|request| match is_login(request) {
        true => text("text/plain", token("one", 900)),
        false => json(200, r#"{"data": 1}"#),
    }));
    let client: Client = Client::builder(&server.url).credentials("wazuh", "secret").build().unwrap();
    for _ in 0..2 {
        let reply = client.get("get_agents", "/agents").json::<serde_json::Value>().send_blocking().unwrap();
        assert_eq!(reply["data"], 1);
    }
    assert_eq!(client.token().send_blocking().unwrap().expose(), token("one", 900));
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || client.get("get_agents", "/agents").empty().send_blocking().map(drop))
        })
        .collect();
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    assert_eq!((server.logins(), server.calls().len()), (1, 6));
    assert_eq!(wait(async { 1 }).unwrap(), 1);
}

#[tokio::test]
async fn blocking_inside_of_a_runtime_is_an_error_and_no_panic() {
    let client: Client = Client::builder("http://127.0.0.1:1").token("a.b.c").build().unwrap();
    let error = client.get("get_agents", "/agents").empty().send_blocking().unwrap_err();
    assert!(matches!(error, Error::Blocking), "{error:?}");
    assert!(error.to_string().contains("spawn_blocking"));
}
