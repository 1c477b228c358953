//! What a call costs with this crate, compared with bare `reqwest` and `serde_json` reading the same types, in turns
//! against one small server. `cargo xtask bench client` runs it.
//!
//! With the argument `bare` or `client` one side alone makes a number of calls, the second argument, for a list of one
//! agent: so instructions can be counted, which do not depend on the load of the machine (`valgrind --tool=callgrind`).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use wazuh_api_client::v4::models::Agent;
use wazuh_api_client::{AffectedItems, Client};

/// Calls of one turn.
const TURN: u32 = 100;
/// Turns of each side.
const TURNS: usize = 21;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    if let Some(side) = arguments.next() {
        let calls = arguments.next().unwrap().parse().unwrap();
        let sides = Sides::of(&serve(&list(1)), 1);
        match side.as_str() {
            "bare" => runtime.block_on(sides.bare(calls)),
            "client" => runtime.block_on(sides.ours(calls)),
            other => panic!("{other} is no side"),
        };
        return;
    }
    for agents in [1, 10, 500] {
        let url = serve(&list(agents));
        let (bare, ours) = runtime.block_on(compare(&url, agents));
        let ratio = ours.as_secs_f64() / bare.as_secs_f64();
        println!(
            "  {agents} agents: bare {:.1} us, client {:.1} us, ratio {ratio:.3} (goal: under 1.05)",
            micros(bare),
            micros(ours),
        );
    }
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// The median time of a call, bare and with the client.
async fn compare(url: &str, agents: usize) -> (Duration, Duration) {
    let sides = Sides::of(url, agents);
    let (mut bare, mut ours) = (Vec::new(), Vec::new());
    // The first turn of each warms connections and caches up.
    for turn in 0..=TURNS {
        let started = Instant::now();
        sides.bare(TURN).await;
        let middle = Instant::now();
        sides.ours(TURN).await;
        if turn > 0 {
            bare.push((middle - started) / TURN);
            ours.push(middle.elapsed() / TURN);
        }
    }
    (median(bare), median(ours))
}

/// Both ways to ask one server for a list of so many agents.
struct Sides {
    url: String,
    agents: usize,
    http: wazuh_api_client::reqwest::Client,
    client: Client,
}

impl Sides {
    fn of(url: &str, agents: usize) -> Self {
        let http = wazuh_api_client::reqwest::Client::new();
        let client = Client::builder(url).token("a.b.c").build().unwrap();
        Self { url: url.to_owned(), agents, http, client }
    }

    async fn bare(&self, calls: u32) {
        let Self { url, agents, http, .. } = self;
        for _ in 0..calls {
            let request = http.get(format!("{url}/agents?limit={agents}")).bearer_auth("a.b.c");
            let body = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
            let page: AffectedItems<Agent> = serde_json::from_slice(&body).unwrap();
            assert_eq!(page.affected_items.len(), *agents);
        }
    }

    async fn ours(&self, calls: u32) {
        let Self { agents, client, .. } = self;
        for _ in 0..calls {
            let call = client.get("get_agents", "/agents").query("limit", &agents.to_string());
            let page = call.json::<AffectedItems<Agent>>().await.unwrap();
            assert_eq!(page.affected_items.len(), *agents);
        }
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A reply as the manager sends it.
fn list(agents: usize) -> String {
    let agent = |number: usize| {
        format!(
            r#"{{"os":{{"arch":"x86_64","major":"22","minor":"04","name":"Ubuntu","platform":"ubuntu","version":"22.04"}},
            "group":["default","web"],"lastKeepAlive":"2026-01-01T00:00:00+00:00","name":"agent-{number}",
            "registerIP":"any","ip":"10.0.0.1","status":"active","id":"{number:03}","node_name":"node01",
            "manager":"manager","version":"Wazuh v4.14.7","dateAdd":"2026-01-01T00:00:00+00:00",
            "mergedSum":"9a016508cea1e997ab8569f5cfab30f5","configSum":"ab73af41699f13fdd81903b5f23d8d00",
            "group_config_status":"synced","status_code":0}}"#
        )
    };
    let items: Vec<_> = (1..=agents).map(agent).collect();
    format!(
        r#"{{"data":{{"affected_items":[{}],"total_affected_items":{agents},"total_failed_items":0,"failed_items":[]}},
        "message":"All selected agents information was returned","error":0}}"#,
        items.join(",")
    )
}

/// Sends this body to each request, in threads of its own; the connections stay open.
fn serve(body: &str) -> String {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ";
    let reply: Arc<str> = format!("{head}{}\r\n\r\n{body}", body.len()).into();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let reply = Arc::clone(&reply);
            std::thread::spawn(move || answer(stream.unwrap(), reply.as_bytes()));
        }
    });
    url
}

fn answer(mut stream: TcpStream, reply: &[u8]) {
    stream.set_nodelay(true).unwrap();
    let (mut buffer, mut filled) = ([0; 4096], 0);
    loop {
        match stream.read(&mut buffer[filled..]) {
            Ok(0) | Err(_) => return,
            Ok(count) => filled += count,
        }
        // The requests have no body and come one at a time.
        if buffer[..filled].ends_with(b"\r\n\r\n") {
            filled = 0;
            if stream.write_all(reply).is_err() {
                return;
            }
        }
    }
}
