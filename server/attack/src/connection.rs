//! A client at an address of its own, its requests, and the replies to them.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use socket2::{Domain, Socket, Type};

use crate::stop::{Stop, TICK};

/// A client of a server, at a loopback address.
#[derive(Clone, Debug)]
pub struct Client {
    /// The server.
    pub server: SocketAddr,
    /// The client's own address.
    pub source: Ipv4Addr,
    /// How long it waits for the next byte of a reply before it gives up.
    pub patience: Duration,
    /// When it gives up at once.
    pub stop: Stop,
}

/// A request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// The method.
    pub method: &'a str,
    /// The target, as it is sent.
    pub target: &'a str,
    /// Lines, each with its end.
    pub headers: &'a str,
    /// The body, if it is not empty.
    pub body: &'a [u8],
}

/// A reply. Its body went elsewhere, or is here.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Bytes of the body.
    pub length: u64,
    /// The body, where it was asked for.
    pub body: Vec<u8>,
}

impl<'a> Request<'a> {
    /// A `GET` with these headers.
    pub fn get(target: &'a str, headers: &'a str) -> Self {
        Self { method: "GET", target, headers, body: &[] }
    }

    /// The same with a body of JSON.
    pub fn post(target: &'a str, headers: &'a str, body: &'a [u8]) -> Self {
        Self { method: "POST", target, headers, body }
    }

    /// Everything before the body.
    pub(crate) fn head(&self) -> String {
        let Self { method, target, headers, body } = self;
        let length = match body.len() {
            0 if *method == "GET" => String::new(),
            length => format!("Content-Type: application/json\r\nContent-Length: {length}\r\n"),
        };
        format!("{method} {target} HTTP/1.1\r\nHost: x\r\n{headers}{length}\r\n")
    }
}

/// The header of a login.
pub(crate) fn basic(user: &str, password: &str) -> String {
    format!("Authorization: Basic {}\r\n", STANDARD.encode(format!("{user}:{password}")))
}

impl Client {
    /// A client at `source` with half a minute of patience.
    pub fn new(server: SocketAddr, source: Ipv4Addr) -> Self {
        Self { server, source, patience: Duration::from_secs(30), stop: Stop::default() }
    }

    /// The same client that gives up when `stop` is set.
    #[must_use]
    pub fn until(self, stop: &Stop) -> Self {
        Self { stop: stop.clone(), ..self }
    }

    /// Connects. `window`: bytes of the reply that the system may take before they are read.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub(crate) fn connect(&self, window: Option<usize>) -> Result<TcpStream> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        if let Some(window) = window {
            socket.set_recv_buffer_size(window)?;
        }
        socket.bind(&SocketAddr::from((self.source, 0)).into())?;
        socket.connect_timeout(&self.server.into(), self.patience.max(TICK))?;
        let stream = TcpStream::from(socket);
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(TICK))?;
        stream.set_write_timeout(Some(TICK))?;
        Ok(stream)
    }

    /// Opens a connection for requests one after the other.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn open(&self) -> Result<Connection> {
        let stream = self.connect(None)?;
        let patient = Patient { stream, patience: self.patience, stop: self.stop.clone() };
        Ok(Connection(BufReader::with_capacity(64 << 10, patient)))
    }

    /// One request on a connection of its own; the reply with its body.
    ///
    /// # Errors
    ///
    /// When there is no whole reply.
    pub fn ask(&self, request: Request<'_>) -> Result<Reply> {
        self.open()?.ask(request)
    }

    /// Logs in; the header of the token.
    ///
    /// # Errors
    ///
    /// When there is no whole reply, or another one than 200.
    pub fn log_in(&self, user: &str, password: &str) -> Result<String> {
        let target = "/security/user/authenticate?raw=true";
        let reply = self.ask(Request::post(target, &basic(user, password), b""))?;
        let text = String::from_utf8_lossy(&reply.body).into_owned();
        match reply.status {
            200 => Ok(format!("Authorization: Bearer {text}\r\n")),
            status => Err(Error::other(format!("the login of {user} answers {status}: {text}"))),
        }
    }
}

/// A connection with requests one after the other.
pub struct Connection(BufReader<Patient>);

impl Connection {
    /// Sends a request and reads the reply with its body.
    ///
    /// # Errors
    ///
    /// When there is no whole reply.
    pub fn ask(&mut self, request: Request<'_>) -> Result<Reply> {
        let mut body = Vec::new();
        let reply = self.read(request, &mut |piece| body.extend_from_slice(piece))?;
        Ok(Reply { body, ..reply })
    }

    /// Sends a request and reads the reply, whose body goes to `sink` in pieces.
    ///
    /// # Errors
    ///
    /// When there is no whole reply.
    pub(crate) fn read(&mut self, request: Request<'_>, sink: &mut dyn FnMut(&[u8])) -> Result<Reply> {
        let sent = self.send(request.head().as_bytes()).and_then(|()| self.send(request.body));
        // A server may refuse a body and close before it has read all of it.
        match self.receive(sink) {
            Ok(reply) => Ok(reply),
            Err(error) => Err(sent.err().unwrap_or(error)),
        }
    }

    /// Sends bytes.
    ///
    /// # Errors
    ///
    /// When the other end takes them no more.
    pub(crate) fn send(&mut self, bytes: &[u8]) -> Result<()> {
        self.0.get_mut().write_all(bytes)
    }

    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// When there is no whole one.
    pub(crate) fn receive(&mut self, sink: &mut dyn FnMut(&[u8])) -> Result<Reply> {
        receive(&mut self.0, sink)
    }
}

/// A socket whose reads and writes take as long as its client is patient, and end when it is to stop.
struct Patient {
    stream: TcpStream,
    patience: Duration,
    stop: Stop,
}

impl Patient {
    fn retry<T>(&self, mut operation: impl FnMut(&TcpStream) -> Result<T>) -> Result<T> {
        let begin = Instant::now();
        loop {
            match operation(&self.stream) {
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    if self.stop.is_set() {
                        return Err(Error::other("stopped"));
                    }
                    if begin.elapsed() >= self.patience {
                        return Err(Error::new(ErrorKind::TimedOut, "no byte for too long"));
                    }
                }
                other => return other,
            }
        }
    }
}

impl Read for Patient {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        self.retry(|mut stream| stream.read(buffer))
    }
}

impl Write for Patient {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.retry(|mut stream| stream.write(bytes))
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

/// Reads a reply with a length or in chunks.
fn receive(reader: &mut impl BufRead, sink: &mut dyn FnMut(&[u8])) -> Result<Reply> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    if line.is_empty() {
        return Err(Error::new(ErrorKind::UnexpectedEof, "closed without a reply"));
    }
    let status = line.split_whitespace().nth(1).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| Error::other(format!("no status in `{}`", line.trim())))?;
    let (mut length, mut is_chunked) = (0, false);
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(Error::other)?;
        }
        is_chunked |= name.eq_ignore_ascii_case("transfer-encoding");
    }
    if !is_chunked {
        pass(reader, length, sink)?;
        return Ok(Reply { status, length, body: Vec::new() });
    }
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let size = line.trim().split(';').next().unwrap_or_default();
        let size = u64::from_str_radix(size, 16).map_err(Error::other)?;
        pass(reader, size, sink)?;
        length += size;
        line.clear();
        reader.read_line(&mut line)?;
        if size == 0 {
            return Ok(Reply { status, length, body: Vec::new() });
        }
    }
}

fn pass(reader: &mut impl BufRead, length: u64, sink: &mut dyn FnMut(&[u8])) -> Result<()> {
    let mut left = length;
    while left > 0 {
        let piece = reader.fill_buf()?;
        if piece.is_empty() {
            return Err(Error::new(ErrorKind::UnexpectedEof, format!("{left} of {length} bytes are missing")));
        }
        let taken = piece.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        sink(piece.split_at(taken).0);
        reader.consume(taken);
        left -= taken as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn read(mut text: &[u8]) -> Result<(Reply, Vec<u8>)> {
        let mut body = Vec::new();
        let reply = receive(&mut text, &mut |piece| body.extend_from_slice(piece))?;
        Ok((reply, body))
    }

    #[test]
    fn replies_are_read_in_both_forms() {
        let (reply, body) = read(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcHTTP").unwrap();
        assert_eq!((reply.status, reply.length, body.as_slice()), (200, 3, b"abc".as_slice()));
        let chunked = b"HTTP/1.1 429 Too Many\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";
        let (reply, body) = read(chunked).unwrap();
        assert_eq!((reply.status, reply.length, body.as_slice()), (429, 4, b"abcd".as_slice()));
    }

    #[test]
    fn half_a_reply_is_none() {
        for text in ["", "HTTP/1.1", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc", "x"] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
