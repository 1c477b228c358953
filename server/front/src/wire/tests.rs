//! The wire as `hyper` sees it behind this layer, and as it would see it without.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::convert::Infallible;

use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};

use apid_request::budget::Budget;

use super::*;

const BOUNDS: Bounds = Bounds { head: Duration::from_secs(5), size: 16 << 10, idle: Duration::from_secs(20) };

/// What a request looked like to the service: method, target, body if it could be read.
type Seen = (String, String, Option<Vec<u8>>);

#[derive(Clone, Default)]
struct Witness(Arc<Mutex<Vec<Seen>>>);

impl Witness {
    fn seen(&self) -> Vec<Seen> {
        self.0.lock().unwrap().clone()
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Body> {
        let (method, target) = (request.method().to_string(), request.uri().to_string());
        let body = request.into_body().collect().await.ok().map(|body| body.to_bytes().to_vec());
        let reply = if body.is_some() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
        self.0.lock().unwrap().push((method, target, body));
        Response::builder().status(reply).body(Body::from("seen")).unwrap()
    }
}

/// Serves one connection through the layer.
async fn behind(stream: DuplexStream, witness: Witness) {
    let requests = Requests::default();
    let stream = Wire::new(stream, requests.clone(), BOUNDS, Budget::process().empty(None));
    let service = service_fn(move |request: Request<Incoming>| {
        let (witness, open) = (witness.clone(), requests.next());
        async move {
            Ok::<_, Infallible>(match open.refusal(request.body().size_hint().exact()) {
                None => witness.answer(request).await,
                Some(refusal) => {
                    assert_ne!(refusal, Refusal::Unexpected, "hyper sees another request");
                    let mut reply = Response::new(Body::from(refusal.to_string()));
                    *reply.status_mut() = refusal.status();
                    reply.headers_mut().insert("x-refused", http::HeaderValue::from_static("yes"));
                    reply
                }
            })
        }
    });
    let _ = Builder::new().max_buf_size(BOUNDS.size * 8).serve_connection(TokioIo::new(stream), service).await;
}

/// Serves one connection with `hyper` alone.
async fn bare(stream: DuplexStream, witness: Witness) {
    let service = service_fn(move |request: Request<Incoming>| {
        let witness = witness.clone();
        async move { Ok::<_, Infallible>(witness.answer(request).await) }
    });
    let _ = Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Sends pieces, one after the other, and gives all that was answered until the connection was closed.
async fn converse<F: Future<Output = ()> + Send + 'static>(
    serve: impl FnOnce(DuplexStream, Witness) -> F,
    pieces: Vec<Vec<u8>>,
) -> (String, Vec<Seen>) {
    let (client, server) = tokio::io::duplex(1 << 20);
    let witness = Witness::default();
    let serving = tokio::spawn(serve(server, witness.clone()));
    let (mut read, mut write) = tokio::io::split(client);
    let reading = tokio::spawn(async move {
        let mut reply = Vec::new();
        let _ = read.read_to_end(&mut reply).await;
        String::from_utf8_lossy(&reply).into_owned()
    });
    for piece in pieces {
        if write.write_all(&piece).await.is_err() {
            break;
        }
        tokio::task::yield_now().await;
    }
    // What follows the last request is the end, which the client tells by closing its half, once it has been answered.
    for _ in 0..64 {
        tokio::task::yield_now().await;
    }
    let _ = write.shutdown().await;
    serving.await.unwrap();
    let reply = reading.await.unwrap();
    (reply, witness.seen())
}

async fn ask(text: &str) -> (String, Vec<Seen>) {
    converse(behind, vec![text.as_bytes().to_vec()]).await
}

fn statuses(reply: &str) -> Vec<&str> {
    reply
        .split("HTTP/1.1 ")
        .map(|reply| &reply[..reply.len().min(3)])
        .filter(|code| code.parse::<u16>().is_ok())
        .collect()
}

const NEXT: &str = "GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n";

#[tokio::test(start_paused = true)]
async fn what_could_be_two_requests_is_none() {
    for (text, status) in [
        ("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nX", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 6\r\n\r\n0\r\n\r\nX", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: xchunked\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding : chunked\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding:\r\n chunked\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\ncontent-length: 35\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 35\r\ncontent-length: 35\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0x23\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nhost: x\r\na: b\n\r\n", "400"),
        ("GET / HTTP/1.1\nhost: x\n\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\r\na: b\0c\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\r\na: b\rc: d\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\r\n folded: y\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\n\r\n", "400"),
        ("GET / HTTP/2.0\r\nhost: x\r\n\r\n", "400"),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"),
        ("\u{16}\u{3}\u{1}\u{2}\0\u{1}", "400"),
        ("\n\nGET / HTTP/1.1\r\nhost: x\r\n\r\n", "400"),
        ("\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nhost: x\r\n\r\n", "400"),
        ("GET /\0 HTTP/1.1\r\nhost: x\r\n\r\n", "400"),
    ] {
        let (reply, seen) = ask(&format!("{text}{NEXT}")).await;
        assert_eq!(statuses(&reply), [status], "{text:?}: {reply}");
        assert!(reply.contains("x-refused: yes") && reply.contains("connection: close"), "{text:?}: {reply}");
        assert_eq!(seen, [], "{text:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn chunks_that_are_none_end_the_connection() {
    const HEAD: &str = "POST /a HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    for body in [
        "3\nabc\n0\n\n",
        "3\r\nabcd\r\n0\r\n\r\n",
        "3 \r\nabc\r\n0\r\n\r\n",
        "0\r\n\n",
        "-1\r\n\r\n",
        "3\r\nabc0\r\n\r\n",
    ] {
        let (reply, seen) = ask(&format!("{HEAD}{body}{NEXT}")).await;
        assert_eq!(statuses(&reply), ["400"], "{body:?}: {reply}");
        assert_eq!(seen, [("POST".to_owned(), "/a".to_owned(), None)], "{body:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn oversized_heads_have_their_own_answers() {
    let long = "x".repeat(BOUNDS.size + 1);
    for (text, status) in [
        (format!("GET / HTTP/1.1\r\nhost: x\r\na: {long}\r\n\r\n"), "431"),
        (format!("GET / HTTP/1.1\r\nhost: x\r\n{}\r\n", "a: b\r\n".repeat(101)), "431"),
        (format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "x".repeat(head::MAX_LINE + 1)), "431"),
    ] {
        let (reply, seen) = ask(&text).await;
        assert_eq!(statuses(&reply), [status]);
        assert_eq!(seen, []);
    }
}

#[tokio::test(start_paused = true)]
async fn requests_before_a_refused_one_are_answered() {
    let (reply, seen) =
        ask("GET /a HTTP/1.1\r\nhost: x\r\n\r\nPOST /b HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}oops").await;
    assert_eq!(statuses(&reply), ["200", "200"], "what is not complete is not answered: {reply}");
    assert_eq!(seen.len(), 2);
    let (reply, seen) = ask(&format!("GET /a HTTP/1.1\r\nhost: x\r\n\r\n{NEXT}oops oops\r\n\r\n{NEXT}")).await;
    assert_eq!(statuses(&reply), ["200", "200", "400"], "{reply}");
    assert_eq!(seen.len(), 2);
}

/// Were a body taken for a line, escaping would lengthen it, and its end would become another request.
#[tokio::test(start_paused = true)]
async fn each_request_line_is_escaped_and_nothing_else() {
    let body = "GET /<<< HTTP/1.1\r\n\r\n";
    let length = body.len();
    let pieces = [
        "\r\nPOST /a?q=x".to_owned(),
        ">1 HTTP/1.1\r\nHost: x\r\nA: <>\r\n".to_owned(),
        format!("Content-Length: {length}\r\n\r\n"),
        body.to_owned(),
        format!("PUT /b HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n{length:x}\r\n{body}\r\n0\r\n\r\n"),
        "GET /c?q=<2 HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n".to_owned(),
        "GET /d HTTP/1.0\r\nconnection: keep-alive\r\n\r\nCONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
    ];
    let (reply, seen) = converse(behind, pieces.iter().map(|piece| piece.clone().into_bytes()).collect()).await;
    let body = Some(body.as_bytes().to_vec());
    let expected = [
        ("POST", "/a?q=x%3E1", body.clone()),
        ("PUT", "/b", body),
        ("GET", "/c?q=%3C2", Some(Vec::new())),
        ("GET", "/d", Some(Vec::new())),
        ("CONNECT", "x:1", Some(Vec::new())),
    ];
    let expected = expected.map(|(method, target, body)| (method.to_owned(), target.to_owned(), body));
    assert_eq!(seen, expected, "{reply}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_head_is_told_and_an_idle_connection_closed() {
    for (text, replies) in [
        ("GET / HTTP/1.1\r\nhost:", vec!["408"]),
        ("", vec![]),
        (NEXT, vec!["200"]),
        (&format!("{NEXT}GET"), vec!["200", "408"]),
    ] {
        let (mut client, server) = tokio::io::duplex(4096);
        let began = Instant::now();
        let serving = tokio::spawn(behind(server, Witness::default()));
        client.write_all(text.as_bytes()).await.unwrap();
        let mut reply = String::new();
        client.read_to_string(&mut reply).await.unwrap();
        assert_eq!(statuses(&reply), replies, "{text:?}");
        let limit = if text == NEXT { BOUNDS.idle } else { BOUNDS.head };
        let took = began.elapsed();
        assert!(took >= limit && took < limit + Duration::from_secs(1), "{text:?}: {took:?}");
        drop(client);
        serving.await.unwrap();
    }
}

/// A generator that is the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % sides
    }

    fn pick<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.roll(items.len())]
    }

    fn body(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        for _ in 0..self.roll(6) {
            let piece = ["GET /x HTTP/1.1\r\n", "host: x\r\n", "\r\n", "0\r\n\r\n", "<>\"", "{}", "\0\u{fc}", "5\r\n"];
            body.extend_from_slice(self.pick(&piece).as_bytes());
        }
        body
    }

    /// A request, and what it should be seen as.
    fn request(&mut self, targets: &[&str]) -> (Vec<u8>, Seen) {
        let method = self.pick(&["GET", "POST", "PUT", "DELETE", "OPTIONS", "FOO"]);
        let target = self.pick(targets);
        let mut text = format!("{method} {target} HTTP/1.1\r\nHost: x\r\n").into_bytes();
        for _ in 0..self.roll(3) {
            let header = [
                "A: b\r\n",
                "upgrade: websocket\r\nconnection: upgrade\r\n",
                "a:\r\n",
                "B:  \tc \r\n",
                "Q: <\"\u{fc}\r\n",
            ];
            text.extend_from_slice(self.pick(&header).as_bytes());
        }
        let body = self.body();
        match self.roll(3) {
            0 if body.is_empty() => text.extend_from_slice(b"\r\n"),
            0 | 1 => {
                text.extend_from_slice(format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes());
                text.extend_from_slice(&body);
            }
            _ => {
                text.extend_from_slice(b"Transfer-Encoding: chunked\r\n\r\n");
                let mut rest = body.as_slice();
                while !rest.is_empty() {
                    let length = 1 + self.roll(rest.len());
                    let extension = self.pick(&["", "", ";a=b"]);
                    text.extend_from_slice(format!("{length:x}{extension}\r\n").as_bytes());
                    text.extend_from_slice(&rest[..length]);
                    text.extend_from_slice(b"\r\n");
                    rest = &rest[length..];
                }
                text.extend_from_slice(self.pick(&["0\r\n\r\n", "0\r\nx: y\r\n\r\n", "00;z\r\n\r\n"]).as_bytes());
            }
        }
        let escaped = target.replace('<', "%3C").replace('>', "%3E").replace('é', "%C3%A9");
        (text, (method.to_owned(), escaped, Some(body)))
    }

    fn pieces(&mut self, mut text: &[u8]) -> Vec<Vec<u8>> {
        let mut pieces = Vec::new();
        while !text.is_empty() {
            let most = [1, 7, 40, 4000][self.roll(4)];
            let length = (1 + self.roll(most)).min(text.len());
            pieces.push(text[..length].to_vec());
            text = &text[length..];
        }
        pieces
    }
}

#[tokio::test(start_paused = true)]
async fn every_request_is_seen_as_it_was_sent() {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for round in 0..400 {
        let mut text = Vec::new();
        let mut expected = Vec::new();
        for _ in 0..1 + dice.roll(6) {
            let (request, seen) = dice.request(&["/", "/a?b=c", "/a?q=id<1", "/é?x>y", "*"]);
            text.extend(request);
            expected.push(seen);
        }
        let pieces = dice.pieces(&text);
        let (reply, seen) = converse(behind, pieces).await;
        assert_eq!(seen, expected, "round {round}: {}\n{reply}", String::from_utf8_lossy(&text));
    }
}

/// With a fault put anywhere, this layer hands on at most what `hyper` alone would have seen: it adds no request, and
/// moves no border between two.
#[tokio::test(start_paused = true)]
async fn no_request_is_seen_that_was_not_sent() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut refused = 0;
    for round in 0..1500 {
        let mut text = Vec::new();
        for _ in 0..1 + dice.roll(4) {
            text.extend(dice.request(&["/", "/a?b=c", "/b"]).0);
        }
        for _ in 0..1 + dice.roll(2) {
            let at = dice.roll(text.len());
            let bytes = [
                "\r",
                "\n",
                "\0",
                " ",
                ":",
                "0",
                "1",
                "f",
                ";",
                "\t",
                "Transfer-Encoding: chunked\r\n",
                "Content-Length: 3\r\n",
                "\r\n",
                ",",
                "HTTP/1.0",
                "\u{b}",
                "Expect: 100-continue\r\n",
                "connection: close\r\n",
            ];
            match dice.roll(3) {
                0 => _ = text.remove(at),
                1 => text[at] = dice.pick(&bytes).as_bytes()[0],
                _ => _ = text.splice(at..at, dice.pick(&bytes).bytes()).count(),
            }
        }
        let pieces = dice.pieces(&text);
        let (_, alone) = converse(bare, pieces.clone()).await;
        let (reply, seen) = converse(behind, pieces).await;
        refused += usize::from(reply.contains("x-refused"));
        let shown = String::from_utf8_lossy(&text);
        assert!(seen.len() <= alone.len(), "round {round}: {shown:?}\n{seen:?}\n{alone:?}");
        for (one, two) in seen.iter().zip(&alone) {
            // The body of the last may be cut off where `hyper` would have gone on.
            assert_eq!((&one.0, &one.1), (&two.0, &two.1), "round {round}: {shown:?}");
            assert!(one.2.is_none() || one.2 == two.2, "round {round}: {shown:?}\n{one:?}\n{two:?}");
        }
    }
    assert!(refused > 100, "the faults must be noticed: {refused}");
}
