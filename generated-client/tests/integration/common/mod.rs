//! A server of a few lines for the tests: it records what it is sent and answers what the test says.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, dead_code, unreachable_pub)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// Path and query, undecoded.
    pub target: String,
    /// By name in lower case.
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

/// What to answer.
pub struct Answer {
    pub status: u16,
    pub media_type: &'static str,
    pub body: String,
}

pub fn json(status: u16, body: impl Into<String>) -> Answer {
    let media_type = if status < 300 { "application/json" } else { "application/problem+json; charset=utf-8" };
    Answer { status, media_type, body: body.into() }
}

pub fn text(media_type: &'static str, body: impl Into<String>) -> Answer {
    Answer { status: 200, media_type, body: body.into() }
}

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Serves until the test ends.
    pub async fn start(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (answer, record) = (Arc::new(answer), Arc::clone(&seen));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answer, record) = (Arc::clone(&answer), Arc::clone(&record));
                tokio::spawn(async move { serve(stream, &*answer, &record).await });
            }
        });
        Self { url, seen }
    }

    /// What came so far.
    pub fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests that were no logins.
    pub fn calls(&self) -> Vec<Request> {
        self.seen().into_iter().filter(|request| !is_login(request)).collect()
    }

    pub fn logins(&self) -> usize {
        self.seen().iter().filter(|request| is_login(request)).count()
    }
}

pub fn is_login(request: &Request) -> bool {
    request.target == "/security/user/authenticate?raw=true"
}

/// A token that says when it ends, in seconds from the time it was made.
pub fn token(name: &str, lifetime: i64) -> String {
    let claims =
        format!(r#"{{"iss": "wazuh", "nbf": 1700000000, "exp": {}, "sub": "{name}"}}"#, 1_700_000_000 + lifetime);
    format!("e30.{}.{name}", URL_SAFE_NO_PAD.encode(claims))
}

async fn serve(
    mut stream: TcpStream,
    answer: &(impl Fn(&Request) -> Answer + Send + Sync),
    seen: &Mutex<Vec<Request>>,
) {
    let mut buffer = Vec::new();
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut buffer).await.unwrap_or(0) == 0 {
            return;
        }
    };
    let text = String::from_utf8(buffer[..head].to_vec()).unwrap();
    let mut lines = text.lines();
    let mut first = lines.next().unwrap().split(' ');
    let (method, target) = (first.next().unwrap().to_owned(), first.next().unwrap().to_owned());
    let headers: BTreeMap<_, _> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    while buffer.len() < head + 4 + length {
        stream.read_buf(&mut buffer).await.unwrap();
    }
    let body = String::from_utf8(buffer[head + 4..].to_vec()).unwrap();
    let request = Request { method, target, headers, body };
    seen.lock().unwrap().push(request.clone());
    let Answer { status, media_type, body } = answer(&request);
    let reply = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(reply.as_bytes()).await.unwrap();
}
