//! A server that misbehaves as the test says, a connection at a time.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What to do with a request.
pub(crate) enum Conduct {
    /// Sends these bytes and closes the connection.
    Send(String),
    /// Sends these bytes and breaks the connection (RST).
    Break(String),
    /// Says nothing until the client leaves.
    Silence,
}

pub(crate) fn reply(status: u16, headers: &str, body: &str) -> Conduct {
    Conduct::Send(format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\n{headers}content-length: {}\r\n\
         connection: close\r\n\r\n{body}",
        body.len()
    ))
}

/// A reply whose body ends before its announced length, in a connection that is broken.
pub(crate) fn half(body: &str) -> Conduct {
    let length = body.len() * 2;
    Conduct::Break(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    ))
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) url: String,
    /// `METHOD /path?query body` of each request.
    seen: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(conduct: impl Fn(&str, usize) -> Conduct + Send + Sync + 'static) -> Self {
        Self::at("127.0.0.1:0".parse().unwrap(), conduct).await
    }

    /// `conduct` is told the request and how many there were before it.
    pub(crate) async fn at(
        address: SocketAddr,
        conduct: impl Fn(&str, usize) -> Conduct + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (record, conduct) = (Arc::clone(&seen), Arc::new(conduct));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (record, conduct) = (Arc::clone(&record), Arc::clone(&conduct));
                tokio::spawn(async move { serve(stream, &record, &*conduct).await });
            }
        });
        Self { address, url: format!("http://{address}"), seen, task }
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// Takes no more connections.
    pub(crate) async fn stop(self) -> SocketAddr {
        self.task.abort();
        let _ = self.task.await;
        self.address
    }
}

async fn serve(
    mut stream: TcpStream,
    seen: &Mutex<Vec<String>>,
    conduct: &(impl Fn(&str, usize) -> Conduct + Send + Sync),
) {
    let Some(request) = receive(&mut stream).await else { return };
    let before = {
        let mut seen = seen.lock().unwrap();
        seen.push(request.clone());
        seen.len() - 1
    };
    match conduct(&request, before) {
        Conduct::Send(reply) => stream.write_all(reply.as_bytes()).await.unwrap(),
        Conduct::Break(reply) => {
            stream.write_all(reply.as_bytes()).await.unwrap();
            stream.flush().await.unwrap();
            stream.set_zero_linger().unwrap();
        }
        Conduct::Silence => {
            let _ = stream.read(&mut [0]).await;
        }
    }
}

/// Reads a request: `METHOD /path?query body`. `None` if the client leaves.
pub(crate) async fn receive(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Option<String> {
    let mut buffer = Vec::new();
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(&mut buffer).await.unwrap_or(0) == 0 {
            return None;
        }
    };
    let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
    let length: usize = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, length)| length.parse().unwrap());
    while buffer.len() < end + 4 + length {
        if stream.read_buf(&mut buffer).await.unwrap_or(0) == 0 {
            return None;
        }
    }
    let mut first = head.lines().next().unwrap().split(' ');
    let (method, target) = (first.next().unwrap(), first.next().unwrap());
    let body = String::from_utf8(buffer[end + 4..].to_vec()).unwrap();
    Some(format!("{method} {target} {body}").trim_end().to_owned())
}
