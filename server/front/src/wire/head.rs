//! The head of a request: checked more strictly than RFC 9112 demands, and escaped where people do not.
//!
//! The real API takes `q=id>010` as it comes out of a shell, with `<`, `>`, `"` and the like unescaped. `hyper` refuses
//! such a target, so those bytes are escaped here.

use std::borrow::Cow;

use http::Uri;
use memchr::memchr;

use super::refusal::Refusal;

/// Headers of a request at most; `hyper` has the same bound.
const MAX_HEADERS: usize = 100;
/// Bytes of a request line at most; that of `http::Uri` for a target is a little lower.
pub(super) const MAX_LINE: usize = 64 << 10;
/// Bytes of a header's name at most. `hyper` fails at names of 64 KiB, by panicking in some builds.
const MAX_NAME: usize = 1 << 10;
/// Bytes of a method at most.
const MAX_METHOD: usize = 32;

/// How the end of a body is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// After so many bytes; `None` for most requests.
    Length(u64),
    /// After the last chunk.
    Chunked,
}

/// A head that may be handed on.
#[derive(Debug)]
pub(super) struct Head<'a> {
    pub(super) line: Cow<'a, [u8]>,
    pub(super) framing: Framing,
}

/// How far a head has come.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// It ends here.
    Complete(usize),
    /// More must come; what was looked at need not be again.
    Partial(usize),
}

/// Looks for the end of the head that begins with `bytes`, of which the first `seen` were looked at before.
pub(super) fn end(bytes: &[u8], seen: usize) -> Result<Progress, Refusal> {
    // Nothing but a letter begins a request; a TLS handshake, for one, shall not wait for a line that never ends.
    if bytes.first().is_some_and(|byte| !is_token(*byte)) {
        return Err(Refusal::Line);
    }
    let mut from = seen;
    while let Some(length) = bytes.get(from..).and_then(|rest| memchr(b'\n', rest)) {
        let line_feed = from + length;
        match line_feed.checked_sub(1).and_then(|before| bytes.get(before)) {
            Some(b'\r') => {}
            _ => return Err(Refusal::LineEnd),
        }
        if bytes.get(..=line_feed).is_some_and(|head| head.ends_with(b"\r\n\r\n")) {
            return Ok(Progress::Complete(line_feed + 1));
        }
        from = line_feed + 1;
    }
    if from == 0 && bytes.len() > MAX_LINE {
        return Err(Refusal::LineTooLong);
    }
    // The current line is looked through again: it is bounded, and comes in one piece as a rule.
    Ok(Progress::Partial(from))
}

/// Checks a whole head, which ends with an empty line.
pub(super) fn check(head: &[u8]) -> Result<Head<'_>, Refusal> {
    let mut lines = Lines(head);
    let line = lines.next().ok_or(Refusal::Line)?;
    if line.len() > MAX_LINE {
        return Err(Refusal::LineTooLong);
    }
    let (line, version) = request_line(line)?;
    let mut facts = Facts::default();
    for line in lines.by_ref().take_while(|line| !line.is_empty()) {
        facts.take(line)?;
    }
    Ok(Head { line, framing: facts.framing(version)? })
}

/// Lines without their ends. That each ends with CR and LF was checked by [`end`].
struct Lines<'a>(&'a [u8]);

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let end = memchr(b'\n', self.0)?;
        let (line, rest) = self.0.split_at_checked(end + 1)?;
        self.0 = rest;
        line.get(..end.saturating_sub(1))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    Http10,
    Http11,
}

fn request_line(line: &[u8]) -> Result<(Cow<'_, [u8]>, Version), Refusal> {
    let mut parts = line.split(|byte| *byte == b' ');
    let (Some(method), Some(target), Some(version), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Refusal::Line);
    };
    if method.is_empty() || method.len() > MAX_METHOD || !method.iter().copied().all(is_token) {
        return Err(Refusal::Line);
    }
    let version = match version {
        b"HTTP/1.1" => Version::Http11,
        b"HTTP/1.0" => Version::Http10,
        other if other.starts_with(b"HTTP/") => return Err(Refusal::Version),
        _ => return Err(Refusal::Line),
    };
    if target.is_empty() || target.iter().any(|byte| *byte <= b' ' || *byte == 0x7f) {
        return Err(Refusal::Target);
    }
    let escaped = escape(target);
    match Uri::try_from(escaped.as_ref()) {
        Ok(_) => {}
        Err(_) if escaped.len() >= usize::from(u16::MAX) - 1 => return Err(Refusal::LineTooLong),
        Err(_) => return Err(Refusal::Target),
    }
    let line = match escaped {
        Cow::Borrowed(_) => Cow::Borrowed(line),
        Cow::Owned(target) => {
            let version: &[u8] = if version == Version::Http11 { b" HTTP/1.1" } else { b" HTTP/1.0" };
            Cow::Owned([method, b" ", &target, version].concat())
        }
    };
    Ok((line, version))
}

/// What the headers say that matters here.
#[derive(Debug, Default)]
struct Facts {
    headers: usize,
    hosts: usize,
    length: Option<u64>,
    chunked: bool,
}

impl Facts {
    fn take(&mut self, line: &[u8]) -> Result<(), Refusal> {
        self.headers += 1;
        if self.headers > MAX_HEADERS {
            return Err(Refusal::TooLarge);
        }
        let colon = memchr(b':', line).ok_or(Refusal::Header)?;
        let (name, value) = line.split_at_checked(colon).ok_or(Refusal::Header)?;
        let value = value.strip_prefix(b":").unwrap_or(value);
        // Blanks before the colon, and lines that continue the last one, have no name that is a token.
        if name.is_empty() || !name.iter().copied().all(is_token) {
            return Err(Refusal::Header);
        }
        if name.len() > MAX_NAME {
            return Err(Refusal::TooLarge);
        }
        if !all_text(value) {
            let refusal = if value.contains(&b'\r') { Refusal::LineEnd } else { Refusal::Header };
            return Err(refusal);
        }
        let value = value.trim_ascii();
        if name.eq_ignore_ascii_case(b"content-length") {
            let digits = !value.is_empty() && value.len() <= 18 && value.iter().all(u8::is_ascii_digit);
            let length = std::str::from_utf8(value).ok().filter(|_| digits).and_then(|digits| digits.parse().ok());
            if self.length.is_some() {
                return Err(Refusal::Length);
            }
            self.length = Some(length.ok_or(Refusal::Length)?);
        } else if name.eq_ignore_ascii_case(b"transfer-encoding") {
            if self.chunked || !value.eq_ignore_ascii_case(b"chunked") {
                return Err(Refusal::Coding);
            }
            self.chunked = true;
        } else if name.eq_ignore_ascii_case(b"host") {
            self.hosts += 1;
        }
        Ok(())
    }

    fn framing(&self, version: Version) -> Result<Framing, Refusal> {
        if self.hosts > 1 || (self.hosts == 0 && version == Version::Http11) {
            return Err(Refusal::Host);
        }
        match (self.chunked, self.length) {
            (true, Some(_)) => Err(Refusal::Coding),
            (true, None) if version == Version::Http10 => Err(Refusal::Coding),
            (true, None) => Ok(Framing::Chunked),
            (false, length) => Ok(Framing::Length(length.unwrap_or(0))),
        }
    }
}

/// RFC 9110, section 5.6.2.
pub(crate) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
}

/// What a header's value may hold (RFC 9110, section 5.5).
pub(super) fn is_text(byte: u8) -> bool {
    byte == b'\t' || (byte >= b' ' && byte != 0x7f)
}

/// Whether all bytes are [`is_text`]. It does not stop at the first that is not, so that many are looked at in one
/// step: this is most of what a head of a few hundred bytes costs.
fn all_text(value: &[u8]) -> bool {
    value.iter().fold(true, |all, byte| all & is_text(*byte))
}

/// Escapes what `hyper` refuses in a target.
fn escape(target: &[u8]) -> Cow<'_, [u8]> {
    if !target.iter().copied().any(is_refused) {
        return Cow::Borrowed(target);
    }
    let mut escaped = Vec::with_capacity(target.len() + 16);
    for byte in target.iter().copied() {
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

    use super::*;

    fn outcome(head: &str) -> Result<(String, Framing), Refusal> {
        let head = format!("{head}\r\n\r\n");
        match end(head.as_bytes(), 0)? {
            Progress::Complete(length) => assert_eq!(length, head.len()),
            Progress::Partial(_) => return Err(Refusal::Slow),
        }
        check(head.as_bytes()).map(|head| (String::from_utf8(head.line.into_owned()).unwrap(), head.framing))
    }

    fn framing(headers: &str) -> Result<Framing, Refusal> {
        outcome(&format!("POST /a HTTP/1.1\r\nhost: x\r\n{headers}")).map(|(_, framing)| framing)
    }

    #[test]
    fn only_what_is_refused_is_escaped() {
        assert!(matches!(escape(b"/agents?q=id=1;name~a&x=%3E+1"), Cow::Borrowed(_)));
        assert_eq!(escape(b"/agents?q=id>010,id<\"2\"").as_ref(), b"/agents?q=id%3E010,id%3C%222%22");
        let line = |text: &str| outcome(&format!("{text}\r\nhost: x")).map(|(line, _)| line);
        assert_eq!(line("GET /é HTTP/1.1").unwrap(), "GET /%C3%A9 HTTP/1.1");
        assert_eq!(line("GET /?a>1 HTTP/1.0").unwrap(), "GET /?a%3E1 HTTP/1.0");
        assert_eq!(line("GET http://x/a HTTP/1.1").unwrap(), "GET http://x/a HTTP/1.1");
    }

    #[test]
    fn lines_that_are_none_are_refused() {
        for (line, refusal) in [
            ("GET /", Refusal::Line),
            ("GET  / HTTP/1.1", Refusal::Line),
            ("GET / HTTP/1.1 ", Refusal::Line),
            (" GET / HTTP/1.1", Refusal::Line),
            ("GET / x HTTP/1.1", Refusal::Line),
            ("GET / http/1.1", Refusal::Line),
            ("GET / HTTP/2.0", Refusal::Version),
            ("GET / HTTP/1.2", Refusal::Version),
            ("PRI * HTTP/2.0", Refusal::Version),
            ("GE\u{1}T / HTTP/1.1", Refusal::Line),
            ("GE(T / HTTP/1.1", Refusal::Line),
            ("GET /\t HTTP/1.1", Refusal::Target),
            ("GET /\0 HTTP/1.1", Refusal::Target),
            ("GET /a\rb HTTP/1.1", Refusal::Target),
            ("GET a/b HTTP/1.1", Refusal::Target),
            ("\u{16}\u{3}\u{1}", Refusal::Line),
        ] {
            assert_eq!(outcome(&format!("{line}\r\nhost: x")).unwrap_err(), refusal, "{line:?}");
        }
        assert_eq!(outcome(&format!("GET /{} HTTP/1.1\r\nhost: x", "a".repeat(70_000))), Err(Refusal::LineTooLong));
        // Short enough as it came, and too long when it is escaped.
        assert_eq!(outcome(&format!("GET /{} HTTP/1.1\r\nhost: x", ">".repeat(30_000))), Err(Refusal::LineTooLong));
        assert_eq!(outcome(&format!("{} / HTTP/1.1\r\nhost: x", "A".repeat(33))), Err(Refusal::Line));
    }

    #[test]
    fn headers_that_could_be_read_in_two_ways_are_refused() {
        for (headers, refusal) in [
            ("a : b", Refusal::Header),
            (" a: b", Refusal::Header),
            ("a: b\r\n c", Refusal::Header),
            ("a: b\r\n\tc: d", Refusal::Header),
            ("a", Refusal::Header),
            (": a", Refusal::Header),
            ("a\0: b", Refusal::Header),
            ("a: b\0", Refusal::Header),
            ("a: \u{1}", Refusal::Header),
            ("a: b\rc: d", Refusal::LineEnd),
            ("a: b\nc: d", Refusal::LineEnd),
            ("a: b\n\nGET / HTTP/1.1", Refusal::LineEnd),
            ("host: y", Refusal::Host),
            ("content-length: 1\r\ncontent-length: 2", Refusal::Length),
            ("content-length: 1\r\nContent-Length: 1", Refusal::Length),
            ("content-length: 1, 1", Refusal::Length),
            ("content-length: +1", Refusal::Length),
            ("content-length: -1", Refusal::Length),
            ("content-length: 0x1", Refusal::Length),
            ("content-length: 1 2", Refusal::Length),
            ("content-length:", Refusal::Length),
            ("content-length: 99999999999999999999", Refusal::Length),
            ("content-length: 1\r\ntransfer-encoding: chunked", Refusal::Coding),
            ("transfer-encoding: chunked\r\ncontent-length: 0", Refusal::Coding),
            ("transfer-encoding: chunked\r\ntransfer-encoding: chunked", Refusal::Coding),
            ("transfer-encoding: chunked, chunked", Refusal::Coding),
            ("transfer-encoding: identity", Refusal::Coding),
            ("transfer-encoding: gzip, chunked", Refusal::Coding),
            ("transfer-encoding: xchunked", Refusal::Coding),
            ("transfer-encoding: \u{b}chunked", Refusal::Header),
            ("transfer-encoding:", Refusal::Coding),
        ] {
            assert_eq!(framing(headers), Err(refusal), "{headers:?}");
        }
        assert_eq!(outcome("GET / HTTP/1.1\r\na: b"), Err(Refusal::Host));
        assert_eq!(outcome("POST / HTTP/1.0\r\ntransfer-encoding: chunked"), Err(Refusal::Coding));
        let many = (0..100).map(|number| format!("a{number}: b")).collect::<Vec<_>>().join("\r\n");
        assert_eq!(framing(&many), Err(Refusal::TooLarge));
        assert_eq!(framing(&format!("{}: b", "a".repeat(70_000))), Err(Refusal::TooLarge));
    }

    #[test]
    fn the_framing_is_what_the_headers_say() {
        assert_eq!(framing("a: b"), Ok(Framing::Length(0)));
        assert_eq!(framing("a:\r\nb: c\u{fc} d\t"), Ok(Framing::Length(0)));
        assert_eq!(framing("Content-Length:  007 "), Ok(Framing::Length(7)));
        assert_eq!(framing("Transfer-Encoding: Chunked"), Ok(Framing::Chunked));
        assert_eq!(outcome("GET / HTTP/1.0"), Ok(("GET / HTTP/1.0".to_owned(), Framing::Length(0))));
    }

    #[test]
    fn a_head_may_come_in_pieces() {
        let head = b"GET / HTTP/1.1\r\nhost: x\r\n\r\nrest";
        let mut seen = 0;
        for length in 0..head.len() {
            match end(head.get(..length).unwrap(), seen).unwrap() {
                Progress::Complete(end) => {
                    assert_eq!(end, 27);
                    assert!(length >= 27);
                }
                Progress::Partial(so_far) => {
                    assert!(length < 27);
                    seen = so_far;
                }
            }
        }
    }
}
