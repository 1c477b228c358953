//! Request targets as people type them.
//!
//! The real API takes `q=id>010` as it comes out of a shell, with `<`, `>`, `"` and the like unescaped. `hyper` refuses
//! such a target before anything of ours sees it, so the first line of each request is escaped on its way in. Only that
//! line is touched, and only where `hyper` would refuse it; whatever else arrives passes through.

use std::borrow::Cow;
use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A line that is longer is left to `hyper`, which bounds the head as a whole.
const LONGEST_LINE: usize = 64 << 10;

/// Whether the next bytes of a connection begin a request. Set by whoever answers requests, once an answer is made.
#[derive(Clone, Debug)]
pub(super) struct NextRequest(Arc<AtomicBool>);

impl NextRequest {
    /// A connection begins with a request.
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicBool::new(true)))
    }

    /// What arrives from now on begins a request.
    pub(super) fn expect(&self) {
        self.0.store(true, Ordering::Release);
    }

    fn is_expected(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    fn has_come(&self) {
        self.0.store(false, Ordering::Release);
    }
}

/// A stream whose request lines are escaped.
#[derive(Debug)]
pub(super) struct EscapedTargets<S> {
    stream: S,
    next: NextRequest,
    /// Bytes read and not yet handed on: an incomplete line, or an escaped one and what followed it.
    held: Vec<u8>,
    /// How much of `held` was handed on.
    taken: usize,
    /// `held` may be handed on.
    complete: bool,
}

impl<S> EscapedTargets<S> {
    pub(super) fn new(stream: S, next: NextRequest) -> Self {
        Self { stream, next, held: Vec::new(), taken: 0, complete: false }
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
}

impl<S: AsyncRead + Unpin> AsyncRead for EscapedTargets<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let this = &mut *self;
        if !this.complete && !this.next.is_expected() {
            return Pin::new(&mut this.stream).poll_read(cx, buffer);
        }
        while !this.complete {
            let mut chunk = [0; 4096];
            let mut chunk = ReadBuf::new(&mut chunk);
            ready!(Pin::new(&mut this.stream).poll_read(cx, &mut chunk))?;
            this.held.extend_from_slice(chunk.filled());
            let ended = chunk.filled().is_empty();
            if let Some(end) = line_end(&this.held) {
                if let Cow::Owned(line) = escape(this.held.get(..end).unwrap_or_default()) {
                    this.held.splice(..end, line);
                }
                this.next.has_come();
                this.complete = true;
            } else if ended || this.held.len() > LONGEST_LINE {
                this.complete = true;
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
        let expected = b"\r\nPOST /a?q=x%3E1 HTTP/1.1\r\nA: <>\r\n\r\n{\"<\n>\"}";
        let mut read = vec![0; expected.len()];
        stream.read_exact(&mut read).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&read), String::from_utf8_lossy(expected));

        next.expect();
        let mut client = writing.await.unwrap();
        client.write_all(b"GET /b?q=<2 HTTP/1.1\r\n\r\n").await.unwrap();
        drop(client);
        let mut rest = String::new();
        stream.read_to_string(&mut rest).await.unwrap();
        assert_eq!(rest, "GET /b?q=%3C2 HTTP/1.1\r\n\r\n");
    }
}
