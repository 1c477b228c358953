//! Recorded exchanges with the real API, and how a reply is compared with one.
//!
//! The recordings are reference files: a test that replays them is marked `#[needs_shared]`. Every difference that is
//! let through is named: as a volatile field, with the reason, or as an exchange excused by a row of
//! `docs/DEVIATIONS.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;

use apid_testing::{Reply, Server};

/// A recorded request and its reply.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Number of the line's exchange within its file.
    pub n: u64,
    /// HTTP method.
    pub method: String,
    /// Path and query as sent.
    pub target: String,
    /// Request headers.
    pub headers: Vec<(String, String)>,
    /// Request body.
    pub body: Option<String>,
    /// Status replied.
    pub status: u16,
    /// Content type replied.
    pub content_type: String,
    /// Headers replied.
    pub reply_headers: Vec<(String, String)>,
    /// Body replied.
    pub reply: String,
    /// What the exchange was recorded for.
    pub tag: String,
    /// Whether only the beginning of the reply was recorded.
    is_cut: bool,
}

impl Exchange {
    /// Whether the credentials were accepted when it was recorded.
    pub fn accepted(&self) -> bool {
        self.status != 401
    }

    /// Whether only the beginning of the reply was recorded.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// The path without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

/// The recording of random requests, which has a home of its own.
pub const REQUESTS: &str = "requests";

/// The recording of requests for the manager's log, which brings the log along.
pub const MANAGER_LOGS: &str = "manager_logs";

/// Recordings of managers with live daemons.
const LIVE: &[&str] = &[
    "manager_live",
    "live_writes",
    "daemon_gone",
    "cluster_one_node",
    "cluster_two_nodes_master",
    "cluster_worker_api",
];

/// The log that [`MANAGER_LOGS`] was recorded on, and the exchanges, numbered by their lines.
pub fn manager_logs() -> (String, Vec<Exchange>) {
    let text = unpacked(&shared_files::path("live/golden/manager_logs.jsonl.gz"));
    let mut lines = text.lines();
    let log: Value = serde_json::from_str(lines.next().unwrap_or_default()).expect("the first line is JSON");
    let log = log.get("file").and_then(Value::as_str).expect("the first line has the log").to_owned();
    let exchange = |(place, line): (usize, &str)| {
        let mut exchange = parse(line);
        exchange.n = place as u64 + 1;
        exchange.method = "GET".to_owned();
        exchange.content_type =
            if exchange.status < 400 { "application/json" } else { "application/problem+json" }.to_owned();
        exchange
    };
    (log, lines.enumerate().map(exchange).collect())
}

/// The exchanges of `name`.jsonl. A file with several sessions, each numbered from 0, has its second as `name.1`.
pub fn read(name: &str) -> Vec<Exchange> {
    if name == MANAGER_LOGS {
        return manager_logs().1;
    }
    let (file, session) = name.split_once('.').unwrap_or((name, "0"));
    let text = if file == REQUESTS {
        unpacked(&shared_files::path("live/golden/requests.jsonl.gz"))
    } else {
        let folder = if LIVE.contains(&file) { "live/golden" } else { "golden" };
        let path = shared_files::path(&format!("{folder}/{file}.jsonl"));
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let exchanges: Vec<Exchange> = text.lines().filter(|line| !line.trim().is_empty()).map(parse).collect();
    let mut sessions = exchanges.chunk_by(|before, after| before.n < after.n);
    sessions.nth(session.parse().unwrap()).unwrap_or_else(|| panic!("{name}: no such session")).to_vec()
}

fn unpacked(path: &Path) -> String {
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text
}

fn parse(line: &str) -> Exchange {
    let value: Value = serde_json::from_str(line).expect("a recorded line is JSON");
    let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let headers = |key: &str| -> Vec<(String, String)> {
        let members = value.get(key).and_then(Value::as_object).into_iter().flatten();
        members.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
    };
    Exchange {
        n: value.get("n").and_then(Value::as_u64).unwrap_or_default(),
        method: text("method"),
        target: text("path"),
        headers: headers("req_headers"),
        body: value.get("req_body").and_then(Value::as_str).map(str::to_owned),
        status: value.get("status").and_then(Value::as_u64).and_then(|status| status.try_into().ok()).unwrap_or(0),
        content_type: text("content_type"),
        reply_headers: headers("headers"),
        reply: text("body"),
        tag: text("tag"),
        is_cut: value.get("body_truncated").and_then(Value::as_bool).unwrap_or_default(),
    }
}

/// Repeats a recorded request. A recorded token is replaced by `token` where it was accepted.
pub async fn replay(server: &Server, exchange: &Exchange, token: &str) -> Reply {
    repeat(server, exchange, token, exchange.accepted()).await
}

/// The same with `token` for every recorded one, also for those that were refused.
pub async fn replay_as(server: &Server, exchange: &Exchange, token: &str) -> Reply {
    repeat(server, exchange, token, true).await
}

async fn repeat(server: &Server, exchange: &Exchange, token: &str, replace: bool) -> Reply {
    let headers: Vec<(String, String)> = exchange
        .headers
        .iter()
        .map(|(name, value)| {
            let recorded_token = name == "Authorization" && value.starts_with("Bearer eyJ") && replace;
            let value = if recorded_token { format!("Bearer {token}") } else { value.replace("<TOKEN>", token) };
            (name.clone(), value)
        })
        .collect();
    let body =
        exchange.body.as_ref().map(|body| match body.strip_prefix('<').and_then(|b| b.strip_suffix(" bytes>")) {
            Some(size) => bytes_of(server, exchange, size.parse().unwrap()),
            None => body.clone().into_bytes(),
        });
    let mut reply = server.exchange(&exchange.method, &exchange.target, &headers, body).await;
    reply.text = reply.text.replace(&server.home().display().to_string(), "<HOME>");
    reply
}

/// The bytes of a body of which the size alone was recorded: the file that it replaces, if that has this size.
fn bytes_of(server: &Server, exchange: &Exchange, size: usize) -> Vec<u8> {
    let configuration = || std::fs::read(server.home().join("etc/ossec.conf")).ok();
    let replaced = if exchange.path() == "/manager/configuration" { configuration() } else { None };
    replaced.filter(|bytes| bytes.len() == size).unwrap_or_else(|| vec![b'x'; size])
}

/// A field whose value differs from one recording to the next.
#[derive(Clone, Copy, Debug)]
pub struct Volatile {
    /// Path of the operation.
    pub path: &'static str,
    /// JSON pointer of the field; empty for a whole body that is not JSON.
    pub pointer: &'static str,
    /// Why it differs.
    pub reason: &'static str,
}

/// Every volatile field of the operations that are replayed.
pub const VOLATILE: &[Volatile] = &[
    Volatile { path: "/", pointer: "/data/hostname", reason: "the machine's own name" },
    Volatile { path: "/", pointer: "/data/timestamp", reason: "the time of the request" },
    Volatile { path: "/security/user/authenticate", pointer: "/data/token", reason: "signed with the home's own key" },
    Volatile { path: "/security/user/authenticate", pointer: "", reason: "raw token, signed with the home's own key" },
    Volatile { path: "/security/user/authenticate/run_as", pointer: "/data/token", reason: "the same" },
    Volatile { path: "/agents", pointer: "/data/key", reason: "a new agent's key is random" },
    Volatile { path: "/agents/insert/quick", pointer: "/data/key", reason: "the same" },
];

/// Headers that are not compared: how the body is framed, and what has a comparison of its own.
const FRAMING: &[&str] = &["content-length", "content-type", "connection", "transfer-encoding"];

/// Why two replies differ, or `None` when they are equal.
pub fn difference(exchange: &Exchange, reply: &Reply) -> Option<String> {
    let (content_type, reply_text) = (reply.header("content-type"), reply.text.as_str());
    if exchange.status != reply.status {
        return Some(format!("status {} instead of {}; body {reply_text}", reply.status, exchange.status));
    }
    for (name, value) in exchange.reply_headers.iter().filter(|(name, _)| !FRAMING.contains(&name.as_str())) {
        if reply.header(name) != value {
            return Some(format!("header {name}: `{}` instead of `{value}`", reply.header(name)));
        }
    }
    if exchange.method == "HEAD" {
        return None;
    }
    let reply = reply_text;
    let kind = |text: &str| text.split(';').next().unwrap_or_default().trim().to_owned();
    if kind(&exchange.content_type) != kind(content_type) {
        return Some(format!("content type `{content_type}` instead of `{}`", exchange.content_type));
    }
    let (Ok(mut expected), Ok(mut found)) =
        (serde_json::from_str::<Value>(&exchange.reply), serde_json::from_str::<Value>(reply))
    else {
        let raw = VOLATILE.iter().any(|field| field.path == exchange.path() && field.pointer.is_empty());
        return (!raw && exchange.reply != reply).then(|| format!("body `{reply}` instead of `{}`", exchange.reply));
    };
    if exchange.path().starts_with("/experimental/") {
        one_page(&exchange.target, &mut expected);
    }
    for field in VOLATILE.iter().filter(|field| field.path == exchange.path() && !field.pointer.is_empty()) {
        // Both must have the field: only its value may differ.
        if let (Some(expected), Some(found)) = (expected.pointer_mut(field.pointer), found.pointer_mut(field.pointer)) {
            *expected = Value::Null;
            *found = Value::Null;
        }
    }
    for reply in [&mut expected, &mut found] {
        normalise(reply);
        if ["/security/actions", "/security/resources"].contains(&exchange.path()) {
            blank_own_words(reply);
        }
    }
    (expected != found).then(|| format!("body differs\n      recorded {expected}\n      replied  {found}"))
}

/// Makes the first page of a recorded list over many agents, which has a page of each agent, the first page of all of
/// them together; rows that are equal in what they are sorted by in the order of their agents (row D301 of
/// `docs/DEVIATIONS.md`). Further pages cannot be made of what was recorded.
fn one_page(target: &str, reply: &mut Value) {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let parameter = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| decoded(value))
    };
    if parameter("offset").is_some_and(|offset| offset != "0") {
        return;
    }
    let Some(items) = reply.pointer_mut("/data/affected_items").and_then(Value::as_array_mut) else { return };
    if let Some(sort) = parameter("sort") {
        let descending = sort.starts_with('-');
        let fields: Vec<String> = sort.trim_start_matches(['-', '+']).split(',').map(str::to_owned).collect();
        items.sort_by(|left, right| {
            let keys = fields.iter().map(|field| rank(member(left, field)).cmp(&rank(member(right, field))));
            let order = keys.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then);
            let order = if descending { order.reverse() } else { order };
            order.then_with(|| left["agent_id"].as_str().cmp(&right["agent_id"].as_str()))
        });
    }
    items.truncate(parameter("limit").and_then(|limit| limit.parse().ok()).unwrap_or(500));
}

/// A member whose name may be dotted or nested.
fn member<'v>(item: &'v Value, name: &str) -> Option<&'v Value> {
    item.get(name).or_else(|| name.split('.').try_fold(item, |value, part| value.get(part)))
}

/// What a database orders a value by: nothing, numbers, texts.
fn rank(value: Option<&Value>) -> (u8, i64, String) {
    match value {
        Some(Value::Number(number)) => {
            // Thousandths are enough for what was recorded.
            (1, (number.as_f64().unwrap_or_default() * 1000.0) as i64, String::new())
        }
        Some(Value::String(text)) => (2, 0, text.clone()),
        _ => (0, 0, String::new()),
    }
}

/// Puts the name lists that the real program prints from a set into one order.
fn normalise(value: &mut Value) {
    let nodes = value.get_mut("dapi_errors").and_then(Value::as_object_mut).into_iter();
    for error in nodes.flat_map(|nodes| nodes.values_mut()).filter_map(|node| node.get_mut("error")) {
        order_names(error);
    }
    for member in ["detail", "remediation"] {
        if let Some(said) = value.get_mut(member) {
            order_names(said);
        }
    }
}

/// What stands before a list of names, what separates them, and what ends the list.
const NAMES: &[(&str, &str, &str)] = &[
    ("Allowed sort fields: ", ", ", ". "),
    (" Fields: ", ", ", ""),
    ("Valid operators for 'group' field: ", ", ", ". "),
    (" Wrong fields: ", ", ", ""),
    ("Not a valid select field: ", ", ", ""),
    ("Extra query parameter(s) ", ",", " not in spec"),
    ("Valid configuration values for 'analysis': {", ", ", "}"),
];

/// Sorts every list of names in an error's text.
fn order_names(said: &mut Value) {
    let Value::String(text) = said else { return };
    for (before, separator, after) in NAMES {
        let Some(start) = text.find(before).map(|at| at + before.len()) else { continue };
        let rest = &text[start..];
        let length = if after.is_empty() { Some(rest.len()) } else { rest.find(after) };
        let Some(length) = length else { continue };
        let names: BTreeSet<&str> = rest[..length].split(separator).collect();
        let names: Vec<&str> = names.into_iter().collect();
        *text = format!("{}{}{}", &text[..start], names.join(separator), &rest[length..]);
    }
}

/// Empties what is said about actions and resources: those words are our own (`docs/DEVIATIONS.md`), the rest is not.
fn blank_own_words(reply: &mut Value) {
    for entry in reply.get_mut("data").and_then(Value::as_object_mut).into_iter().flat_map(|data| data.values_mut()) {
        for (name, said) in entry.as_object_mut().into_iter().flatten() {
            match said {
                Value::String(text) if name == "description" => text.clear(),
                Value::Object(example) if name == "example" => example.clear(),
                _ => {}
            }
        }
    }
}

/// Exchanges that may differ: by file and number, the row of `docs/DEVIATIONS.md` that says why.
pub fn excuses() -> BTreeMap<(String, u64), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("excused.txt");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut words = line.split_whitespace();
            let file = words.next().unwrap_or_default().to_owned();
            let n =
                words.next().and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("excused.txt: bad line `{line}`"));
            ((file, n), words.next().unwrap_or_default().to_owned())
        })
        .collect()
}

/// Ids of the rows of `docs/DEVIATIONS.md`.
pub fn deviation_rows() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/DEVIATIONS.md");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .filter_map(|line| line.strip_prefix("| D"))
        .filter_map(|rest| rest.split('|').next())
        .map(|id| format!("D{}", id.trim()))
        .collect()
}
