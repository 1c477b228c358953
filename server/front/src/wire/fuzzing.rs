//! Whatever bytes a connection brings, in pieces of any size: what `hyper` makes of them behind this layer, held
//! against a reading of RFC 9112 that knows neither.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a panic is a finding")]

use std::{cell::RefCell, convert::Infallible, rc::Rc};

use http::{Request, Response, Uri};
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;

use apid_request::budget::Budget;

use super::*;
use apid_request::fuzzing::Bytes;

const BOUNDS: Bounds = Bounds { head: Duration::from_secs(60), size: 4 << 10, idle: Duration::from_secs(60) };

/// A connection whose bytes come in pieces; what is written is forgotten.
struct Pieces {
    bytes: Vec<u8>,
    piece: usize,
    /// How often nothing comes before the end does: the last request shall be answered.
    idle_polls: u8,
}

impl AsyncRead for Pieces {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        if self.bytes.is_empty() && self.idle_polls > 0 {
            self.idle_polls -= 1;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let count = self.piece.min(buffer.remaining()).min(self.bytes.len());
        buffer.put_slice(&self.bytes.drain(..count).collect::<Vec<u8>>());
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Pieces {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// A request as the service saw it; no body if it broke off.
#[derive(Debug, PartialEq)]
struct Seen {
    method: String,
    target: String,
    body: Option<Vec<u8>>,
}

/// A request as it stands in the bytes.
struct Written {
    method: String,
    target: Vec<u8>,
    body: Option<Vec<u8>>,
}

/// The first byte is the size of the pieces, the rest what comes in them.
pub fn wire(data: &[u8]) {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime =
            tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    }
    let mut bytes = Bytes::new(data);
    let piece = usize::from(bytes.next()) + 1;
    let text = bytes.rest();
    let (seen, refused) = RUNTIME.with(|runtime| runtime.block_on(serve(text.to_vec(), piece)));

    let mut rest = text;
    let count = seen.len();
    for (number, request) in seen.into_iter().enumerate() {
        // Whatever reached the service is a request to an obvious reader as well, and the same one.
        let (expected, after) = read(rest).unwrap_or_else(|| panic!("no request: {request:?} in {rest:?}"));
        assert_eq!(request.method, expected.method);
        // Escaped where it must be, and written as `http` writes it: without a fragment, with a path.
        let escaped: String = expected.target.iter().map(|byte| escaped(*byte)).collect();
        assert_eq!(request.target, Uri::try_from(escaped).unwrap().to_string());
        match request.body {
            Some(body) => assert_eq!(Some(body), expected.body),
            // Broken off, or not understood; in either case nothing may come after it.
            None => assert_eq!(number + 1, count, "a request follows a broken body"),
        }
        rest = after;
    }
    // What is obviously a request of the usual form, with nothing odd before it, is one.
    if count == 0 && !refused && text.starts_with(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n") {
        panic!("nothing was seen of {text:?}");
    }
}

/// Serves the connection; gives what the service saw before the first refusal, and whether there was one.
async fn serve(bytes: Vec<u8>, piece: usize) -> (Vec<Seen>, bool) {
    let requests = Requests::default();
    let stream =
        Wire::new(Pieces { bytes, piece, idle_polls: 4 }, requests.clone(), BOUNDS, Budget::process().empty(None));
    let witness: Rc<RefCell<(Vec<Seen>, bool)>> = Rc::default();
    let service = service_fn(|request: Request<Incoming>| {
        let (witness, open) = (Rc::clone(&witness), requests.next());
        async move {
            if let Some(refusal) = open.refusal(request.body().size_hint().exact()) {
                assert_ne!(refusal, Refusal::Unexpected, "hyper sees another request");
                assert!(!witness.borrow().1, "a request after a refusal");
                witness.borrow_mut().1 = true;
                let reply = Response::builder().status(refusal.status()).body(Body::from(refusal.to_string()));
                return Ok::<_, Infallible>(reply.unwrap());
            }
            assert!(!witness.borrow().1, "a request after a refusal");
            let (method, target) = (request.method().to_string(), request.uri().to_string());
            let body = axum::body::to_bytes(Body::new(request.into_body()), usize::MAX).await;
            witness.borrow_mut().0.push(Seen { method, target, body: body.ok().map(|body| body.to_vec()) });
            Ok(Response::new(Body::from("seen")))
        }
    });
    let served = Builder::new().max_buf_size(BOUNDS.size * 8).serve_connection(TokioIo::new(stream), service).await;
    if let Err(error) = served {
        assert!(!error.is_parse(), "hyper refuses what this layer lets pass: {error:?}");
    }
    assert!(requests.0.coming.lock().unwrap().len() <= 1, "requests that hyper does not see");
    drop(requests);
    Rc::into_inner(witness).unwrap().into_inner()
}

/// The request at the front and what comes after it, by the letter of RFC 9112 and without any leniency but blank lines
/// before it. The body is `None` if it is not whole.
fn read(mut bytes: &[u8]) -> Option<(Written, &[u8])> {
    while let Some(rest) = bytes.strip_prefix(b"\r\n") {
        bytes = rest;
    }
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, rest) = (std::str::from_utf8(bytes.get(..end)?), bytes.get(end + 4..)?);
    // Latin-1, so that a byte is a letter.
    let head: String = match head {
        Ok(head) if head.is_ascii() => head.to_owned(),
        _ => bytes.get(..end)?.iter().copied().map(char::from).collect(),
    };
    let mut lines = head.split("\r\n");
    let line: Vec<&str> = lines.next()?.split(' ').collect();
    let [method, target, "HTTP/1.1" | "HTTP/1.0"] = *line else { return None };
    let (mut length, mut chunked) = (0, false);
    for line in lines {
        let (name, value) = line.split_once(':')?;
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim_matches([' ', '\t']).parse().ok()?,
            "transfer-encoding" => chunked = true,
            _ => {}
        }
    }
    let (body, rest) = match chunked {
        true => match dechunked(rest) {
            Some((body, rest)) => (Some(body), rest),
            None => (None, &[][..]),
        },
        false => match rest.split_at_checked(length) {
            Some((body, rest)) => (Some(body.to_vec()), rest),
            None => (None, &[][..]),
        },
    };
    let target = target.chars().map(|letter| u8::try_from(letter).ok()).collect::<Option<_>>()?;
    Some((Written { method: method.to_owned(), target, body }, rest))
}

fn escaped(byte: u8) -> String {
    match byte {
        b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x80.. => format!("%{byte:02X}"),
        _ => char::from(byte).to_string(),
    }
}

fn dechunked(mut bytes: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let line = |bytes: &mut &[u8]| -> Option<String> {
        let end = bytes.windows(2).position(|two| two == b"\r\n")?;
        let line = bytes.get(..end)?.iter().copied().map(char::from).collect();
        *bytes = bytes.get(end + 2..)?;
        Some(line)
    };
    let mut body = Vec::new();
    loop {
        let size = line(&mut bytes)?;
        let digits = size.split(';').next()?.trim_end_matches([' ', '\t']);
        let size = usize::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))?;
        if size == 0 {
            while !line(&mut bytes)?.is_empty() {}
            return Some((body, bytes));
        }
        let (data, rest) = bytes.split_at_checked(size)?;
        body.extend_from_slice(data);
        bytes = rest.strip_prefix(b"\r\n")?;
    }
}
