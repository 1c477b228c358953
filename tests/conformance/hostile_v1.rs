//! Input to the 2016 API that is meant to do harm, over real sockets: paths, queries, bodies and credentials. Each gets
//! a 4xx in the API's own form, or what it harmlessly asks for; never a 500, never silence, and never a byte of another
//! file.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use apid_testing::{Server, basic, homes};
use serde_json::Value;
use wazuh_apid::config::Config;
use wazuh_apid::generation::Generation;

/// What stands in files of the home and of this machine, and never in a reply.
const SECRETS: &[&str] = &["root:x:0", "BEGIN PRIVATE KEY", "SQLite format 3"];

const FORM: &str = "content-type: application/x-www-form-urlencoded";
const JSON: &str = "content-type: application/json";

/// A server, and host and port of its API of 2016.
async fn server() -> (Server, String) {
    let (folder, home) = homes::with_databases(3);
    let many = |config: &mut Config| config.access.max_login_attempts = 1_000_000;
    let server = Server::of_on_home(Generation::V1, folder, home.root(), many).await;
    let address = server.address().to_owned();
    (server, address)
}

/// Sends bytes, and gives the status and the body of the reply.
async fn send(address: &str, request: Vec<u8>) -> (u16, String) {
    let address = address.to_owned();
    let sent = tokio::task::spawn_blocking(move || {
        let mut socket = TcpStream::connect(address).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let _ = socket.write_all(&request);
        let mut reply = Vec::new();
        let _ = socket.read_to_end(&mut reply);
        String::from_utf8_lossy(&reply).into_owned()
    });
    let text = sent.await.unwrap();
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    (status, text.split_once("\r\n\r\n").map_or_else(String::new, |(_, body)| body.to_owned()))
}

fn request(method: &str, target: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut text = format!("{method} {target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n");
    for header in headers {
        text.push_str(header);
        text.push_str("\r\n");
    }
    if !body.is_empty() {
        text.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    [text.as_bytes(), b"\r\n", body].concat()
}

/// Fails unless the reply is one that hostile input may get.
fn judge(place: &str, (status, body): &(u16, String), harmless: bool) -> Result<(), String> {
    if let Some(secret) = SECRETS.iter().find(|secret| body.contains(**secret)) {
        return Err(format!("{place}: shows `{secret}`"));
    }
    let is_failure = || {
        let told: Option<Value> = serde_json::from_str(body).ok();
        let told = told.as_ref().and_then(Value::as_object);
        told.is_some_and(|told| {
            let nothing = told.get("response") == Some(&Value::Null) || told.get("data") == Some(&Value::from(""));
            nothing && told.len() == 3 && told["message"].is_string() && told["error"] != "0"
        })
    };
    match status {
        401 if body == "401 Unauthorized" => Ok(()),
        // The HTTP library's own words for a head that is none, or too large.
        400 | 414 | 431 if body.is_empty() => Ok(()),
        400..500 if is_failure() => Ok(()),
        200 if harmless => Ok(()),
        _ => Err(format!("{place}: {status} {}", body.chars().take(300).collect::<String>())),
    }
}

async fn send_all(address: &str, requests: Vec<(String, Vec<u8>, bool)>, at_least: usize) {
    let (sent, mut wrong) = (requests.len(), Vec::new());
    for (place, request, harmless) in requests {
        wrong.extend(judge(&place, &send(address, request).await, harmless).err());
    }
    assert!(wrong.is_empty(), "{} of {sent}\n{}", wrong.len(), wrong.join("\n"));
    assert!(sent >= at_least, "only {sent} requests were sent");
}

fn administrator() -> String {
    format!("authorization: {}", basic("wazuh", "wazuh"))
}

const VALUES: &[&str] = &[
    "..",
    "../../../../etc/passwd",
    "..%2f..%2f..%2fetc%2fpasswd",
    "%2e%2e%2f%2e%2e%2fetc%2fossec.conf",
    "..%252f..%252fetc%252fpasswd",
    "..%5c..%5cetc%5cpasswd",
    "%00",
    "001%00",
    "%c0%ae%c0%ae%c0%af",
    "%ff",
    "%",
    "%zz",
    "%f",
    "001;DROP%20TABLE%20agent",
    "1%20OR%201=1",
    "001'--",
    "-1",
    "+1",
    "0x1",
    "99999999999999999999999999",
    "%D9%A1",
    "001%0d%0aset-cookie:a=b",
    "%3Cscript%3E",
    "a%2fb",
    "*",
    "~",
    "001%20",
];

#[tokio::test(flavor = "multi_thread")]
async fn paths_and_queries_reach_nothing() {
    let (_server, address) = server().await;
    let admin = administrator();
    let long = "9".repeat(5_000);
    let mut requests = Vec::new();
    for prefix in ["", "/v1.2", "/V1.2"] {
        for value in VALUES.iter().copied().chain([long.as_str()]) {
            for (method, path) in [
                ("GET", "/agents/{}"),
                ("GET", "/agents/{}/key"),
                ("DELETE", "/agents/{}"),
                ("PUT", "/agents/{}/restart"),
                ("GET", "/rootcheck/{}"),
                ("GET", "/syscheck/{}/files/changed"),
                ("PUT", "/syscheck/{}"),
                ("DELETE", "/rootcheck/{}"),
                ("GET", "/manager/stats?date={}"),
                ("GET", "/{}"),
            ] {
                let target = format!("{prefix}{}", path.replace("{}", value));
                requests.push((format!("{method} {target:.80}"), request(method, &target, &[&admin], b""), false));
            }
            // Any text may stand here, and is looked for and not found; where it is a name, an agent has it.
            for (method, path) in [
                ("GET", "/agents?status={}"),
                ("GET", "/syscheck/001/files/changed?filename={}"),
                ("GET", "/manager/configuration?section={}&field={}"),
                ("PUT", "/agents/{}"),
            ] {
                let target = format!("{prefix}{}", path.replace("{}", value));
                requests.push((format!("{method} {target:.80}"), request(method, &target, &[&admin], b""), true));
            }
        }
    }
    send_all(&address, requests, 1_000).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_and_heads_are_read_or_refused() {
    let (_server, address) = server().await;
    let admin = administrator();
    let (large, larger) = (vec![b'a'; 102_401], format!("name=a&ip=any&x={}", "%41".repeat(40_000)));
    let deep = [b"{\"name\":".repeat(5_000), b"1".to_vec(), b"}".repeat(5_000)].concat();
    let many = format!("{{{}}}", (0..9_000).map(|number| format!("\"m{number}\":0")).collect::<Vec<_>>().join(","));
    let pairs = "a=b&".repeat(25_000);
    let bodies: Vec<(&str, &[u8])> = vec![
        ("empty", b""),
        ("binary", b"\x00\xff\xfe\x80"),
        ("nothing", b"null"),
        ("text", b"\"name\""),
        ("list", b"[[[[]]]]"),
        ("broken", b"{\"name\": \"a\""),
        ("twice", b"{\"name\": \"a\", \"name\": \"b\", \"ip\": \"any\"}"),
        ("prototype", b"{\"__proto__\": {\"name\": \"a\"}, \"ip\": \"any\"}"),
        ("number", b"{\"name\": 1e999, \"ip\": \"any\"}"),
        ("line break", b"{\"name\": \"a\\nb\", \"ip\": \"any\"}"),
        ("line break in a form", b"name=a%0a001+b+any+key&ip=any"),
        ("blank in an address", b"name=abc&ip=10.0.0.1%20x"),
        ("long mask", b"name=abc&ip=10.0.0.1/24/24/24"),
        ("no address", b"name=abc&ip=999.999.999.999"),
        ("large", &large),
        ("large form", larger.as_bytes()),
        ("deep", &deep),
        ("many members", many.as_bytes()),
        ("many pairs", pairs.as_bytes()),
    ];
    let mut requests = Vec::new();
    for path in ["/agents", "/v1.2/agents"] {
        for (name, body) in &bodies {
            for media in [FORM, JSON, "content-type: text/plain", "content-type: \u{1}", "x: y"] {
                let bytes = request("POST", path, &[&admin, media], body);
                requests.push((format!("POST {path} {name} {media:?}"), bytes, false));
            }
        }
    }
    // What comes of it is nobody's business before the password.
    for (name, body) in &bodies {
        requests.push((format!("stranger, {name}"), request("POST", "/agents", &[JSON], body), false));
    }
    let token = format!("authorization: Basic {}", "A".repeat(70_000));
    let long = format!("authorization: {}", basic(&"w".repeat(5_000), &"p".repeat(5_000)));
    for header in [
        "authorization: Basic",
        "authorization: Basic !!!!",
        "authorization: Basic Og==",
        "authorization: Basic d2F6dWg=",
        "authorization: Bearer d2F6dWg6d2F6dWg=",
        "authorization: Digest username=wazuh",
        "api-version: v1.2\r\napi-version: v9",
        &format!("{admin}\r\n{admin}"),
        &token,
        &long,
    ] {
        requests.push((format!("{header:.60}"), request("GET", "/agents", &[header], b""), false));
    }
    send_all(&address, requests, 200).await;
}

/// A password never stands in the log, and nobody learns from a reply whether a name is known.
#[tokio::test(flavor = "multi_thread")]
async fn guesses_are_all_answered_alike() {
    let (server, address) = server().await;
    let mut replies = Vec::new();
    for (user, password) in [("wazuh", "guessed-secret"), ("nobody", "guessed-secret"), ("", "guessed-secret")] {
        for target in ["/agents", "/nothing", "/v1.2/agents", "/agents/%zz"] {
            let header = format!("authorization: {}", basic(user, password));
            replies.push(send(&address, request("GET", target, &[&header], b"")).await);
        }
    }
    assert!(replies.iter().all(|reply| *reply == (401, "401 Unauthorized".to_owned())), "{replies:?}");
    let log = std::fs::read_to_string(server.home().join("logs/api.log")).unwrap_or_default();
    assert!(!log.contains("guessed-secret"), "{log}");
}
