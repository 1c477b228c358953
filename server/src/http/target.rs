//! Request targets as people type them.
//!
//! The real API takes `q=id>010` as it comes out of a shell, with `<`, `>`, `"` and the like unescaped. `hyper` refuses
//! such a target before anything of ours sees it, so the first line of a request is escaped on its way in. Only that
//! line is touched, and only where `hyper` would refuse it; whatever else arrives passes through.
//!
//! Invariant: a line is taken for a request's only where one must begin: at the start of a connection, and after a
//! message whose bytes have all arrived, and no byte more. Whoever sends a request before the last is answered, or a body
//! of unknown length, gets no more escaping on that connection: a body must never be taken for a line.

use std::borrow::Cow;
use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A line that is longer is left to `hyper`, which bounds the head as a whole.
const LONGEST_LINE: usize = 64 << 10;

/// What the stream and whoever answers its requests tell each other.
#[derive(Clone, Debug)]
pub(super) struct NextRequest(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    /// The next byte begins a request.
    expected: AtomicBool,
    /// Bytes that arrived after the head of the current request; `UNKNOWN` while the head has not ended.
    after_head: AtomicU64,
}

const UNKNOWN: u64 = u64::MAX;

impl NextRequest {
    /// A connection begins with a request.
    pub(super) fn new() -> Self {
        Self(Arc::new(Shared { expected: AtomicBool::new(true), after_head: AtomicU64::new(UNKNOWN) }))
    }

    /// The current request, with a body of this length, is answered. `None` for a body whose length was not announced.
    pub(super) fn answered(&self, body: Option<u64>) {
        if body.is_some_and(|length| self.0.after_head.load(Ordering::Acquire) == length) {
            self.0.expected.store(true, Ordering::Release);
        }
    }

    fn is_expected(&self) -> bool {
        self.0.expected.load(Ordering::Acquire)
    }
}

/// Finds the end of a head, and counts what follows it.
#[derive(Debug, Default)]
struct Scan {
    /// A line that is not blank has begun.
    started: bool,
    /// Bytes of the current line, without its end.
    line: usize,
    ended: bool,
    after: u64,
}

impl Scan {
    fn feed(&mut self, bytes: &[u8]) {
        let mut rest = bytes.iter();
        while !self.ended {
            match rest.next() {
                None => return,
                Some(b'\n') if self.line == 0 => self.ended = self.started,
                Some(b'\n') => self.line = 0,
                Some(b'\r') => {}
                Some(_) => {
                    self.started = true;
                    self.line += 1;
                }
            }
        }
        self.after = self.after.saturating_add(rest.len() as u64);
    }
}

/// A stream whose request lines are escaped.
#[derive(Debug)]
pub(super) struct EscapedTargets<S> {
    stream: S,
    next: NextRequest,
    scan: Scan,
    /// Bytes read and not yet handed on: an incomplete line, or an escaped one and what followed it.
    held: Vec<u8>,
    /// How much of `held` was handed on.
    taken: usize,
    /// `held` may be handed on.
    complete: bool,
}

impl<S> EscapedTargets<S> {
    pub(super) fn new(stream: S, next: NextRequest) -> Self {
        Self { stream, next, scan: Scan::default(), held: Vec::new(), taken: 0, complete: false }
    }

    fn hand_on(&mut self, buffer: &mut ReadBuf<'_>) {
        let rest = self.held.get(self.taken..).unwrap_or_default();
        let part = rest.get(..buffer.remaining()).unwrap_or(rest);
        buffer.put_slice(part);
        self.taken += part.len();
        if self.taken >= self.held.len() {
            self.held = Vec::new();
            self.taken = 0;
            self.complete = false;
        }
    }

    /// Tells whoever answers how much has come.
    fn note(&self) {
        let after = if self.scan.ended { self.scan.after } else { UNKNOWN };
        self.next.0.after_head.store(after, Ordering::Release);
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for EscapedTargets<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let this = &mut *self;
        if !this.complete && !this.next.is_expected() {
            let before = buffer.filled().len();
            ready!(Pin::new(&mut this.stream).poll_read(cx, buffer))?;
            this.scan.feed(buffer.filled().get(before..).unwrap_or_default());
            this.note();
            return Poll::Ready(Ok(()));
        }
        while !this.complete {
            let mut chunk = [0; 4096];
            let mut chunk = ReadBuf::new(&mut chunk);
            ready!(Pin::new(&mut this.stream).poll_read(cx, &mut chunk))?;
            this.held.extend_from_slice(chunk.filled());
            let ended = chunk.filled().is_empty();
            let line = line_end(&this.held);
            if let Some(end) = line
                && let Cow::Owned(escaped) = escape(this.held.get(..end).unwrap_or_default())
            {
                this.held.splice(..end, escaped);
            }
            if line.is_some() || ended || this.held.len() > LONGEST_LINE {
                this.complete = true;
                this.next.0.expected.store(false, Ordering::Release);
                this.scan = Scan::default();
                this.scan.feed(&this.held);
                this.note();
            }
        }
        this.hand_on(buffer);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for EscapedTargets<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// Where the first line that is not blank ends; blank ones may come before a request.
fn line_end(bytes: &[u8]) -> Option<usize> {
    let start = bytes.iter().position(|byte| !matches!(byte, b'\r' | b'\n'))?;
    bytes.iter().skip(start).position(|byte| *byte == b'\n').map(|length| start + length)
}

/// Escapes the target of a request line, if it has a byte that `hyper` refuses.
fn escape(line: &[u8]) -> Cow<'_, [u8]> {
    if !line.iter().copied().any(is_refused) {
        return Cow::Borrowed(line);
    }
    let mut escaped = Vec::with_capacity(line.len() + 16);
    for byte in line.iter().copied() {
        if is_refused(byte) {
            let digit = |value: u8| char::from_digit(value.into(), 16).map_or('0', |digit| digit.to_ascii_uppercase());
            escaped.push(b'%');
            escaped.extend([digit(byte >> 4) as u8, digit(byte & 15) as u8]);
        } else {
            escaped.push(byte);
        }
    }
    Cow::Owned(escaped)
}

/// Bytes that a target may not hold (RFC 3986, section 2) and that clients send all the same.
fn is_refused(byte: u8) -> bool {
    matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') || byte >= 0x80
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    #[test]
    fn only_what_is_refused_is_escaped() {
        assert!(matches!(escape(b"GET /agents?q=id=1;name~a&x=%3E+1 HTTP/1.1\r"), Cow::Borrowed(_)));
        assert_eq!(
            escape(b"GET /agents?q=id>010,id<\"2\" HTTP/1.1\r").as_ref(),
            b"GET /agents?q=id%3E010,id%3C%222%22 HTTP/1.1\r"
        );
        assert_eq!(escape("GET /é HTTP/1.1".as_bytes()).as_ref(), b"GET /%C3%A9 HTTP/1.1");
    }

    /// A stream over `written`, already read to its end, and what was read.
    async fn read(stream: &mut EscapedTargets<tokio::io::DuplexStream>, length: usize) -> String {
        let mut read = vec![0; length];
        stream.read_exact(&mut read).await.unwrap();
        String::from_utf8(read).unwrap()
    }

    #[tokio::test]
    async fn each_request_line_is_escaped_and_nothing_else() {
        let (mut client, server) = tokio::io::duplex(64);
        let next = NextRequest::new();
        let mut stream = EscapedTargets::new(server, next.clone());
        // In pieces, with a blank line before, and a body with the same characters.
        let writing = tokio::spawn(async move {
            client.write_all(b"\r\nPOST /a?q=x").await.unwrap();
            client.write_all(b">1 HTTP/1.1\r\nA: <>\r\n\r\n").await.unwrap();
            client.write_all(b"{\"<\n>\"}").await.unwrap();
            client
        });
        let expected = "\r\nPOST /a?q=x%3E1 HTTP/1.1\r\nA: <>\r\n\r\n{\"<\n>\"}";
        assert_eq!(read(&mut stream, expected.len()).await, expected);

        next.answered(Some(7));
        let mut client = writing.await.unwrap();
        client.write_all(b"GET /b?q=<2 HTTP/1.1\r\n\r\n").await.unwrap();
        let expected = "GET /b?q=%3C2 HTTP/1.1\r\n\r\n";
        assert_eq!(read(&mut stream, expected.len()).await, expected);

        next.answered(Some(0));
        drop(client);
        let mut rest = String::new();
        stream.read_to_string(&mut rest).await.unwrap();
        assert_eq!(rest, "");
    }

    /// Were a body taken for a line, escaping would lengthen it, and its end would become another request.
    #[tokio::test]
    async fn no_body_is_taken_for_a_line() {
        let head = "POST /a HTTP/1.1\r\nContent-Length: 20\r\n\r\n";
        let tail = "GET /<<< HTTP/1.1\r\n\r";
        for (announced, early) in [(Some(20), ""), (None, ""), (Some(2), "{}POST /b HTTP/1.1\r\nA: b\r\n\r\n")] {
            let (mut client, server) = tokio::io::duplex(1024);
            let next = NextRequest::new();
            let mut stream = EscapedTargets::new(server, next.clone());
            let sent = format!("{head}{early}");
            client.write_all(sent.as_bytes()).await.unwrap();
            assert_eq!(read(&mut stream, sent.len()).await, sent);
            // Answered before the body has come, without its length, or with the next request here already.
            next.answered(announced);
            client.write_all(tail.as_bytes()).await.unwrap();
            assert_eq!(read(&mut stream, tail.len()).await, tail, "{announced:?} {early}");
        }
    }
}
