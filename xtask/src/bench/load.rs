//! A closed-loop HTTP/1.1 load on loopback: a few keep-alive connections, each sending the next request as soon as the
//! last reply is read. Plain blocking sockets, so that what is measured is the server.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::Failure;

/// What one load gave.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate {
    /// Replies in all.
    pub(super) count: u64,
    /// Replies per second.
    pub(super) per_second: f64,
    /// Time of a reply that half of them beat.
    pub(super) p50: Duration,
    /// Time of a reply that 99 in a hundred beat.
    pub(super) p99: Duration,
}

/// What is sent again and again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Load<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    /// Lines, each with its end.
    pub(super) headers: &'a str,
}

impl Load<'_> {
    fn text(self, address: SocketAddr) -> String {
        let Self { method, path, headers } = self;
        format!("{method} {path} HTTP/1.1\r\nHost: {address}\r\n{headers}\r\n")
    }

    fn with_json(self, address: SocketAddr, body: &str) -> String {
        let headers = self.headers;
        let headers = format!("{headers}Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
        Load { headers: &headers, ..self }.text(address) + body
    }
}

/// Sends `load` for `duration` over `connections` connections. Every reply must be 200.
pub(super) fn run(
    address: SocketAddr,
    load: Load<'_>,
    connections: usize,
    duration: Duration,
) -> Result<Rate, Failure> {
    let request = load.text(address);
    run_each(address, connections, duration, |_| request.clone())
        .map_err(|error| Failure::Other(format!("{} {} on {address}: {error}", load.method, load.path)))
}

/// The same with a path that `path` makes anew for each request from its number.
pub(super) fn run_changing(
    address: SocketAddr,
    headers: &str,
    connections: usize,
    duration: Duration,
    path: impl Fn(u64) -> String + Sync,
) -> Result<Rate, Failure> {
    let text = |number| Load { method: "GET", path: &path(number), headers }.text(address);
    run_each(address, connections, duration, text)
        .map_err(|error| Failure::Other(format!("GET {} and so on, on {address}: {error}", path(0))))
}

/// The same with a `PUT` without a body.
pub(super) fn run_putting(
    address: SocketAddr,
    headers: &str,
    connections: usize,
    duration: Duration,
    path: impl Fn(u64) -> String + Sync,
) -> Result<Rate, Failure> {
    let headers = format!("{headers}Content-Length: 0\r\n");
    let text = |number| Load { method: "PUT", path: &path(number), headers: &headers }.text(address);
    run_each(address, connections, duration, text)
        .map_err(|error| Failure::Other(format!("PUT {} and so on, on {address}: {error}", path(0))))
}

/// The same with a `POST` or the like of JSON, whose body `body` makes anew for each request from its number.
pub(super) fn run_sending(
    address: SocketAddr,
    load: Load<'_>,
    connections: usize,
    duration: Duration,
    body: impl Fn(u64) -> String + Sync,
) -> Result<Rate, Failure> {
    run_each(address, connections, duration, |number| load.with_json(address, &body(number)))
        .map_err(|error| Failure::Other(format!("{} {} on {address}: {error}", load.method, load.path)))
}

fn run_each(
    address: SocketAddr,
    connections: usize,
    duration: Duration,
    request: impl Fn(u64) -> String + Sync,
) -> std::io::Result<Rate> {
    let started = Instant::now();
    let number = AtomicU64::new(0);
    let results = std::thread::scope(|scope| {
        let next = || request(number.fetch_add(1, Ordering::Relaxed));
        let workers: Vec<_> =
            (0..connections).map(|_| scope.spawn(move || worker(address, next, started, duration))).collect();
        workers
            .into_iter()
            .map(|worker| {
                worker.join().unwrap_or_else(|_| Err(std::io::Error::other("a load connection stopped unexpectedly")))
            })
            .collect::<Result<Vec<_>, _>>()
    });
    let mut times: Vec<Duration> = results?.into_iter().flatten().collect();
    let elapsed = started.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    let rate = times.len() as f64 / elapsed;
    Ok(Rate { count: times.len() as u64, per_second: rate, p50: at(50), p99: at(99) })
}

/// One `GET`: the reply's body.
pub(super) fn get(address: SocketAddr, path: &str, headers: &str) -> std::io::Result<Vec<u8>> {
    ask(address, &Load { method: "GET", path, headers }.text(address))
}

/// One request with JSON: the reply's body.
pub(super) fn send(address: SocketAddr, load: Load<'_>, body: &str) -> std::io::Result<Vec<u8>> {
    ask(address, &load.with_json(address, body))
}

fn ask(address: SocketAddr, request: &str) -> std::io::Result<Vec<u8>> {
    let mut reader = connect(address)?;
    reader.get_mut().write_all(request.as_bytes())?;
    let mut body = Vec::new();
    read_reply(&mut reader, &mut body)?;
    Ok(body)
}

fn connect(address: SocketAddr) -> std::io::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    Ok(BufReader::with_capacity(64 * 1024, stream))
}

/// The time of each reply.
fn worker(
    address: SocketAddr,
    request: impl Fn() -> String,
    started: Instant,
    duration: Duration,
) -> std::io::Result<Vec<Duration>> {
    let mut reader = connect(address)?;
    let mut body = Vec::new();
    let mut times = Vec::new();
    while started.elapsed() < duration {
        let request = request();
        let sent = Instant::now();
        reader.get_mut().write_all(request.as_bytes())?;
        read_reply(&mut reader, &mut body)?;
        times.push(sent.elapsed());
    }
    Ok(times)
}

fn read_reply(reader: &mut BufReader<TcpStream>, body: &mut Vec<u8>) -> std::io::Result<()> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let ok = line.starts_with("HTTP/1.1 200");
    let status = line.trim().to_owned();
    let mut length = 0;
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let header = line.trim_end();
        if header.is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().map_err(std::io::Error::other)?;
        }
    }
    body.resize(length, 0);
    reader.read_exact(body)?;
    if ok { Ok(()) } else { Err(std::io::Error::other(format!("{status}: {}", String::from_utf8_lossy(body)))) }
}
