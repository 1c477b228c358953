//! Lists that are walked while the server restarts or falls silent: no item is lost, none comes twice, and every wait
//! ends.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use wazuh_api_client::paging::{Keyset, Listing, Paged, PagedCall};
use wazuh_api_client::{Client, Error, Retry};

use super::server::{Conduct, Server, half, reply};
use crate::common::token;

const ITEMS: i64 = 1_000;
const PAGE: i64 = 100;

/// A list of numbers, and a login; each `life` of the server gives other tokens.
fn list(life: usize, request: &str) -> Conduct {
    let target = request.split(' ').nth(1).unwrap();
    if target.starts_with("/security/user/authenticate") {
        return reply(200, "", &token(&format!("life{life}"), 900));
    }
    let query = target.split_once('?').unwrap().1.replace("%3E", ">").replace("%3e", ">");
    let parameters: BTreeMap<&str, &str> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
    let number = |name: &str| parameters.get(name).map_or(0, |text| text.parse::<i64>().unwrap());
    let from = parameters.get("q").map_or(0, |q| q.strip_prefix("id>").unwrap().parse::<i64>().unwrap());
    let (offset, limit) = (usize::try_from(number("offset")).unwrap(), usize::try_from(number("limit")).unwrap());
    let items: Vec<_> = (from + 1..=ITEMS).skip(offset).take(limit).map(|id| format!(r#"{{"id": {id}}}"#)).collect();
    let total = ITEMS - from;
    let items = items.join(", ");
    let data = format!(r#"{{"affected_items": [{items}], "total_affected_items": {total}, "failed_items": []}}"#);
    reply(200, "", &format!(r#"{{"data": {data}, "message": "", "error": 0}}"#))
}

fn healthy(request: &str, _: usize) -> Conduct {
    list(0, request)
}

fn client(url: &str, retry: Retry) -> Client {
    Client::builder(url).credentials("wazuh", "secret").retry(retry).build().unwrap()
}

/// Waits for a server that restarts.
fn patient() -> Retry {
    Retry::new().attempts(10_000).backoff(Duration::from_millis(1), Duration::from_millis(5))
}

fn walk(client: &Client, listing: Listing) -> PagedCall {
    client.get("get_list", "/list").query("limit", &PAGE).paged(listing)
}

fn listings() -> [Listing; 2] {
    [Listing::by(&["id"]).keyset(Keyset::Grouped), Listing::by(&["id"])]
}

fn everything() -> Vec<i64> {
    (1..=ITEMS).collect()
}

/// Serves a list, and after every third page breaks off in the middle of the next one and restarts.
async fn restarting() -> (String, Arc<AtomicUsize>) {
    let server = Server::start(healthy).await;
    let address = server.stop().await;
    let lives = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&lives);
    tokio::spawn(async move {
        loop {
            let life = counter.fetch_add(1, Ordering::SeqCst);
            live(address, life).await;
        }
    });
    (format!("http://{address}"), lives)
}

/// One life of a server: it knows no token of an earlier one, and ends with a reply that breaks off.
async fn live(address: SocketAddr, life: usize) {
    let (pages, mut ended) = tokio::sync::watch::channel(None);
    let conduct = move |request: &str, _| {
        if request.starts_with("POST") {
            pages.send_modify(|pages| *pages = pages.or(Some(0)));
            return list(life, request);
        }
        let Some(before) = *pages.borrow() else {
            return reply(401, "", r#"{"title": "Unauthorized", "detail": "Invalid token"}"#);
        };
        pages.send_replace(Some(before + 1));
        if before < 3 { list(life, request) } else { half(r#"{"data": {"affected_items": [{"id": 1}, "#) }
    };
    let server = Server::at(address, conduct).await;
    ended.wait_for(|pages| pages.is_some_and(|pages| pages > 3)).await.unwrap();
    server.stop().await;
    // Nothing listens for a while.
    tokio::time::sleep(Duration::from_millis(20)).await;
}

#[tokio::test]
async fn a_walk_goes_on_where_it_was_when_the_server_restarts() {
    for listing in listings() {
        let (url, lives) = restarting().await;
        let client = client(&url, patient());
        let mut items = walk(&client, listing).stream();
        let mut seen = Vec::new();
        while let Some(item) = items.next().await {
            seen.push(item.unwrap()["id"].as_i64().unwrap());
        }
        assert_eq!(seen, everything(), "{listing:?}");
        let mut pages = walk(&client, listing).pages().read_ahead(3);
        let mut seen = Vec::new();
        while let Some(page) = pages.next().await {
            seen.extend(page.unwrap().iter().map(|item| item["id"].as_i64().unwrap()));
        }
        assert_eq!(seen, everything(), "{listing:?}");
        let all = walk(&client, listing).all().await.unwrap();
        assert_eq!(all.iter().map(|item| item["id"].as_i64().unwrap()).collect::<Vec<_>>(), everything());
        assert!(lives.load(Ordering::SeqCst) > 5, "{listing:?}: the server did not restart");
    }
}

#[tokio::test]
async fn a_walk_that_gave_up_goes_on_where_it_was() {
    for listing in listings() {
        let server = Server::start(healthy).await;
        let client = client(&server.url, Retry::off());
        let mut items = walk(&client, listing).stream();
        let (mut seen, mut errors, mut running) = (Vec::new(), 0, Some(server));
        let mut address = None;
        loop {
            if seen.len() == 250
                && let Some(server) = running.take()
            {
                address = Some(server.stop().await);
            }
            match items.next().await {
                Some(Ok(item)) => seen.push(item["id"].as_i64().unwrap()),
                Some(Err(error)) => {
                    assert!(error.is_retryable(), "{error}");
                    errors += 1;
                    assert!(items.next().await.is_none(), "a stream ends with its error");
                    if errors == 2 {
                        running = Some(Server::at(address.unwrap(), healthy).await);
                    }
                    items.resume();
                }
                None => break,
            }
        }
        assert_eq!(seen, everything(), "{listing:?}");
        assert_eq!(errors, 2, "{listing:?}");
    }
}

#[tokio::test]
async fn a_walk_does_not_wait_for_a_silent_server_past_the_timeout() {
    for listing in listings() {
        let pages = AtomicUsize::new(0);
        let server = Server::start(move |request, _| {
            let silent = request.starts_with("GET") && pages.fetch_add(1, Ordering::SeqCst) == 4;
            if silent { Conduct::Silence } else { list(0, request) }
        })
        .await;
        let builder = Client::builder(&server.url).credentials("wazuh", "secret").retry(patient());
        let client: Client = builder.timeout(Duration::from_millis(500)).build().unwrap();
        let mut items = walk(&client, listing).stream();
        let mut seen = Vec::new();
        let error = loop {
            match items.next().await.unwrap() {
                Ok(item) => seen.push(item["id"].as_i64().unwrap()),
                Err(error) => break error,
            }
        };
        assert!(matches!(error, Error::Timeout { operation: "get_list", .. }), "{error:?}");
        items.resume();
        while let Some(item) = items.next().await {
            seen.push(item.unwrap()["id"].as_i64().unwrap());
        }
        assert_eq!(seen, everything(), "{listing:?}");
    }
}
