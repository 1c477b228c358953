#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use super::{Keyset, Listing, PageFuture, Paged};
use crate::error::Error;
use crate::reply::Reply;

const BY_KEY: Listing = Listing { unique: &["id"], keyset: Keyset::Grouped };
const BY_NAME: Listing = Listing { unique: &["id"], keyset: Keyset::None };
const WHOLE: Listing = Listing { unique: &[], keyset: Keyset::None };

/// What happens to a list before a page of it is read.
#[derive(Clone, Debug)]
enum Event {
    Join(i64),
    /// The item at this place, of as many as there are.
    Leave(usize),
    /// The page cannot be read.
    Break,
}

/// A list that a server keeps, with what happens to it.
#[derive(Debug, Default)]
struct Server {
    /// Each is its own key.
    items: Vec<i64>,
    /// For each page to come.
    events: VecDeque<Vec<Event>>,
    /// Queries of the pages that were asked for.
    asked: Vec<String>,
    /// The request names items that do not exist.
    missing: bool,
    /// Items have nothing of their own.
    equal: bool,
}

#[derive(Clone)]
struct List {
    server: Arc<Mutex<Server>>,
    listing: Listing,
    parameters: BTreeMap<String, String>,
    /// What requests wait for in turn, as they do for a login.
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl List {
    fn new(listing: Listing, items: impl IntoIterator<Item = i64>) -> Self {
        let server = Server { items: items.into_iter().collect(), ..Server::default() };
        Self { server: Arc::new(Mutex::new(server)), listing, parameters: BTreeMap::new(), turn: Arc::default() }
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.set_parameter(name, value.to_owned());
        self
    }

    fn happening(self, events: impl IntoIterator<Item = Vec<Event>>) -> Self {
        self.server.lock().unwrap().events = events.into_iter().collect();
        self
    }

    fn asked(&self) -> Vec<String> {
        self.server.lock().unwrap().asked.clone()
    }

    fn page(&self) -> Result<Value, Error> {
        let mut server = self.server.lock().unwrap();
        let asked: Vec<_> = self.parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
        server.asked.push(asked.join("&"));
        for event in server.events.pop_front().unwrap_or_default() {
            if matches!(event, Event::Break) {
                return Err(Error::Url { url: "a".to_owned(), reason: "gone".to_owned() });
            }
            apply(&mut server, &event);
        }
        let number = |name: &str| self.parameters.get(name).and_then(|text| text.parse::<usize>().ok());
        let descending = self.parameters.get("sort").is_some_and(|sort| sort.starts_with('-'));
        let bound = self.parameters.get("q").and_then(|q| q.rsplit(';').next()).unwrap_or_default();
        let mut items: Vec<i64> = server.items.clone();
        items.sort_unstable();
        if let Some(bound) = bound.strip_prefix("id>") {
            items.retain(|item| *item > bound.parse().unwrap());
        }
        if let Some(bound) = bound.strip_prefix("id<") {
            items.retain(|item| *item < bound.parse().unwrap());
        }
        if descending {
            items.reverse();
        }
        let total = items.len();
        let page = items.into_iter().skip(number("offset").unwrap_or(0)).take(number("limit").unwrap_or(500));
        let item = |id: i64| if server.equal { json!({"line": "same"}) } else { json!({"id": format!("{id:03}")}) };
        let items: Vec<_> = page.map(item).collect();
        let failed = match server.missing {
            true => json!([{"error": {"code": 1701, "message": "Agent does not exist"}, "id": ["999"]}]),
            false => json!([]),
        };
        let error = match (total, server.missing) {
            (0, true) => 1,
            (_, true) => 2,
            _ => 0,
        };
        let data = json!({"affected_items": items, "total_affected_items": total, "failed_items": failed});
        Ok(json!({"data": data, "message": "Some agents", "error": error}))
    }
}

impl Paged for List {
    type Item = Value;

    fn operation(&self) -> &'static str {
        "get_list"
    }

    fn listing(&self) -> Listing {
        self.listing
    }

    fn parameter(&self, name: &str) -> Option<String> {
        self.parameters.get(name).cloned()
    }

    fn set_parameter(&mut self, name: &'static str, value: String) {
        self.parameters.insert(name.to_owned(), value);
    }

    fn send_page(self) -> PageFuture<Value> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            // A page comes later than it is asked for.
            tokio::task::yield_now().await;
            let body = self.page()?.to_string().into();
            let (operation, status, headers) = ("get_list", StatusCode::OK, HeaderMap::new());
            Reply { operation, confidential: false, redirects: false, status, headers, body, rest: None }.json()
        })
    }
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn id(item: &Value) -> i64 {
    item["id"].as_str().unwrap().parse().unwrap()
}

/// All items, going on after each error.
async fn walk(list: List, ahead: usize) -> Vec<i64> {
    let mut items = list.stream().read_ahead(ahead);
    let mut ids = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(item)) => ids.push(id(&item)),
            Some(Err(_)) => items.resume(),
            None => return ids,
        }
    }
}

fn events() -> impl Strategy<Value = Vec<Vec<Event>>> {
    let event = prop_oneof![
        4 => (0..400_i64).prop_map(Event::Join),
        4 => (0..1000_usize).prop_map(Event::Leave),
        1 => Just(Event::Break),
    ];
    prop::collection::vec(prop::collection::vec(event, 0..12), 0..30)
}

fn listings() -> impl Strategy<Value = (Listing, &'static str)> {
    prop_oneof![Just((BY_KEY, "")), Just((BY_KEY, "-id")), Just((BY_NAME, "")), Just((WHOLE, "")), Just((WHOLE, "-id"))]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    /// Items join and leave between pages, and pages break off: what is there all the time comes exactly once.
    #[test]
    fn what_is_there_all_the_time_comes_exactly_once(
        (listing, sort) in listings(),
        items in prop::collection::btree_set(0..400_i64, 0..150),
        events in events(),
        size in 1..40_u32,
        ahead in 0..3_usize,
    ) {
        let mut list = List::new(listing, items.iter().copied()).happening(events).with("limit", &size.to_string());
        if !sort.is_empty() {
            list = list.with("sort", sort);
        }
        let server = Arc::clone(&list.server);
        // What leaves and joins again is not there all the time, so whether an item has left is kept apart.
        let stays: Vec<i64> = {
            let mut shadow = Server { items: items.iter().copied().collect(), ..Server::default() };
            let mut stays: BTreeSet<i64> = items.clone();
            for event in server.lock().unwrap().events.iter().flat_map(|events| broken_off(events)) {
                apply(&mut shadow, &event);
                stays.retain(|item| shadow.items.contains(item));
            }
            stays.into_iter().collect()
        };
        let found = run(walk(list, ahead));
        for item in &stays {
            let times = found.iter().filter(|other| *other == item).count();
            prop_assert_eq!(times, 1, "{} of {:?}, asked {:?}", item, found, server.lock().unwrap().asked);
        }
        let mut once = found.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), found.len(), "{:?}", found);
    }
}

/// The events of a page that happen: those behind a break do not.
fn broken_off(events: &[Event]) -> Vec<Event> {
    events.iter().take_while(|event| !matches!(event, Event::Break)).cloned().collect()
}

fn apply(server: &mut Server, event: &Event) {
    match event {
        Event::Join(item) if !server.items.contains(item) => server.items.push(*item),
        Event::Leave(place) if !server.items.is_empty() => {
            server.items.sort_unstable();
            server.items.remove(place % server.items.len());
        }
        _ => {}
    }
}

#[test]
fn pages_by_key_begin_behind_the_last_key() {
    let list = List::new(BY_KEY, 0..7).with("limit", "3").with("q", "a=1,b=2").with("offset", "1");
    assert_eq!(run(walk(list.clone(), 1)), (1..7).collect::<Vec<_>>());
    assert_eq!(list.asked(), ["limit=3&offset=1&q=(a=1,b=2)&sort=id", "limit=3&offset=0&q=(a=1,b=2);id>3&sort=id"]);

    let list = List::new(BY_KEY, 0..4).with("limit", "2").with("sort", "-id");
    assert_eq!(run(walk(list.clone(), 1)), [3, 2, 1, 0]);
    assert_eq!(list.asked(), ["limit=2&offset=0&sort=-id", "limit=2&offset=0&q=id<2&sort=-id"]);
}

#[test]
fn other_orders_overlap_and_end_in_the_key() {
    let list = List::new(BY_KEY, 0..4).with("limit", "3").with("sort", "-name");
    assert_eq!(run(walk(list.clone(), 1)), [3, 2, 1, 0]);
    assert_eq!(list.asked(), ["limit=3&offset=0&sort=-name,id", "limit=3&offset=2&sort=-name,id"]);

    // Alternatives in a list without parentheses, and a query that the server has to judge.
    for (keyset, q) in [(Keyset::Flat, "a=1,b=2"), (Keyset::Flat, "(a=1)"), (Keyset::Grouped, "a=1),(b=2")] {
        let list = List::new(Listing { keyset, ..BY_KEY }, 0..1).with("q", q);
        run(walk(list.clone(), 1));
        assert_eq!(list.asked(), [format!("limit=500&offset=0&q={q}")]);
    }
    let list = List::new(Listing { keyset: Keyset::Flat, ..BY_KEY }, 0..3).with("q", "a=1").with("limit", "2");
    run(walk(list.clone(), 1));
    assert_eq!(list.asked()[1], "limit=2&offset=0&q=a=1;id>1&sort=id");

    // Items of which each stands for several.
    let list = List::new(BY_KEY, 0..1).with("distinct", "true");
    run(walk(list.clone(), 1));
    assert_eq!(list.asked(), ["distinct=true&limit=500&offset=0"]);
}

#[test]
fn totals_are_those_of_the_whole_list() {
    let list = List::new(BY_KEY, 0..8).with("limit", "3").with("offset", "1");
    let totals = run(async {
        let mut pages = list.pages();
        let mut totals = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.unwrap();
            totals.push((page.affected_items.len(), page.total_affected_items));
        }
        totals
    });
    assert_eq!(totals, [(3, 8), (3, 8), (1, 8)]);
}

#[test]
fn read_ahead_is_bounded() {
    for (ahead, asked) in [(0, 1), (1, 2), (3, 4)] {
        let list = List::new(WHOLE, 0..100).with("limit", "10");
        run(async {
            let mut pages = list.clone().pages().read_ahead(ahead);
            drop(pages.next().await);
            for _ in 0..50 {
                // Whatever is on its way gets the chance to arrive.
                let mut next = std::pin::pin!(pages.next());
                if ahead > 0 {
                    let poll = |context: &mut std::task::Context<'_>| {
                        std::task::Poll::Ready(next.as_mut().poll(context).is_ready())
                    };
                    if std::future::poll_fn(poll).await {
                        break;
                    }
                }
                tokio::task::yield_now().await;
            }
        });
        assert!(list.asked().len() <= asked + 1, "{ahead}: {:?}", list.asked());
    }
}

#[test]
fn a_dropped_wait_loses_nothing() {
    let list = List::new(BY_KEY, 0..50).with("limit", "4");
    let found = run(async {
        let mut items = list.stream();
        let mut found = Vec::new();
        let mut turn = 0;
        loop {
            turn += 1;
            if turn % 2 == 0 {
                // Polled once and dropped.
                let dropped = {
                    let mut next = std::pin::pin!(items.next());
                    std::future::poll_fn(|context| std::task::Poll::Ready(next.as_mut().poll(context))).await
                };
                match dropped {
                    std::task::Poll::Ready(Some(item)) => found.push(id(&item.unwrap())),
                    std::task::Poll::Ready(None) => return found,
                    std::task::Poll::Pending => {}
                }
                continue;
            }
            match items.next().await {
                Some(item) => found.push(id(&item.unwrap())),
                None => return found,
            }
        }
    });
    assert_eq!(found, (0..50).collect::<Vec<_>>());
}

/// A request may hold what others wait for (the session's login), so it must go on while nobody asks for its page.
#[test]
fn a_page_on_its_way_holds_up_nobody() {
    let list = List::new(WHOLE, 0..30).with("limit", "10");
    let has_turn = run(async {
        let mut items = list.clone().stream();
        drop(items.next().await);
        let mut turn = std::pin::pin!(list.turn.lock());
        for _ in 0..100 {
            let poll =
                |context: &mut std::task::Context<'_>| std::task::Poll::Ready(turn.as_mut().poll(context).is_ready());
            if std::future::poll_fn(poll).await {
                return true;
            }
            tokio::task::yield_now().await;
        }
        false
    });
    assert!(has_turn);
}

#[test]
fn an_error_ends_the_stream_once() {
    let list = List::new(BY_KEY, 0..4).with("limit", "2").happening([vec![], vec![Event::Break]]);
    run(async {
        let mut items = list.stream();
        for expected in 0..2 {
            assert_eq!(id(&items.next().await.unwrap().unwrap()), expected);
        }
        assert!(matches!(items.next().await, Some(Err(Error::Url { .. }))));
        assert!(items.next().await.is_none() && items.next().await.is_none());
        items.resume();
        assert_eq!(id(&items.next().await.unwrap().unwrap()), 2);
        assert_eq!(items.total(), Some(4));
    });
}

#[test]
fn items_that_do_not_exist_are_told_at_the_end() {
    let list = List::new(BY_KEY, 0..4).with("limit", "2");
    list.server.lock().unwrap().missing = true;
    run(async {
        let mut items = list.clone().stream();
        for expected in 0..4 {
            assert_eq!(id(&items.next().await.unwrap().unwrap()), expected);
        }
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!((error.code(), error.failures().unwrap().succeeded), (Some(1701), 4));
        assert!(items.next().await.is_none());
        assert!(matches!(list.clone().all().await, Err(Error::Failed(_))));

        // All that is left are those that do not exist: the last page is an error of its own.
        let list = list.happening([vec![], vec![Event::Leave(3), Event::Leave(2)]]);
        let mut pages = list.pages().read_ahead(0);
        assert_eq!(pages.next().await.unwrap().unwrap().affected_items.len(), 2);
        assert!(pages.next().await.is_none());
    });
}

#[test]
fn a_whole_list_is_bounded() {
    run(async {
        let list = List::new(WHOLE, 0..7).with("limit", "3");
        assert_eq!(list.clone().all().await.unwrap().len(), 7);
        assert_eq!(list.clone().all().at_most(7).await.unwrap().len(), 7);
        let error = list.all().at_most(6).await.unwrap_err();
        assert_eq!(error.to_string(), "get_list: the reply has 7 items, and at most 6 wanted");
    });
}

#[test]
fn a_server_that_does_not_sort_is_noticed() {
    // It has the items in another order than the one asked for, and takes no notice of the condition.
    #[derive(Clone)]
    struct Stubborn(List);
    impl Paged for Stubborn {
        type Item = Value;

        fn operation(&self) -> &'static str {
            self.0.operation()
        }

        fn listing(&self) -> Listing {
            BY_KEY
        }

        fn parameter(&self, name: &str) -> Option<String> {
            self.0.parameter(name)
        }

        fn set_parameter(&mut self, name: &'static str, value: String) {
            if !matches!(name, "q" | "sort") {
                self.0.set_parameter(name, value);
            }
        }

        fn send_page(self) -> PageFuture<Value> {
            self.0.send_page()
        }
    }
    let list = List::new(BY_KEY, 0..4).with("limit", "2");
    let error = run(Stubborn(list).all().send()).unwrap_err();
    assert!(error.to_string().contains("are not in the order asked for"), "{error}");
}

#[test]
fn equal_items_are_told_apart_by_their_places() {
    let list = List::new(WHOLE, 0..25).with("limit", "10");
    list.server.lock().unwrap().equal = true;
    assert_eq!(run(list.all().send()).unwrap().len(), 25);
}
