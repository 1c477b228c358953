//! Accepting connections, TLS handshakes, HTTP/1.1, and ending in good order.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::Request;
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use super::target::{EscapedTargets, NextRequest};
use super::{Front, Peer};

/// Bounds on what callers may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections at once; further ones wait to be accepted.
    pub connections: usize,
    /// For a TLS handshake.
    pub handshake: Duration,
    /// For the head of a request, counted from when it could begin.
    pub head: Duration,
    /// Bytes of a request's head.
    pub head_size: usize,
    /// For the requests that are under way when the server ends.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 4096,
            handshake: Duration::from_secs(10),
            head: Duration::from_secs(30),
            head_size: 128 << 10,
            drain: Duration::from_secs(30),
        }
    }
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    addresses: Vec<SocketAddr>,
    shutdown: Shutdown,
    tasks: JoinSet<()>,
    graceful: Arc<GracefulShutdown>,
    drain: Duration,
}

/// Asks a server to end; may be cloned and kept anywhere.
#[derive(Debug, Clone)]
pub struct Shutdown(watch::Sender<bool>);

impl Shutdown {
    /// No further connections; requests under way are finished.
    pub fn start(&self) {
        self.0.send_replace(true);
    }
}

impl Server {
    /// The addresses that are listened on, with real ports.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// What ends it.
    pub fn shutdown(&self) -> Shutdown {
        self.shutdown.clone()
    }

    /// Returns when the server was asked to end and the requests under way are answered. `false` if some were cut off
    /// because they took longer than the limit.
    pub async fn wait(mut self) -> bool {
        while self.tasks.join_next().await.is_some() {}
        // The listening tasks were the only others to hold it.
        match Arc::into_inner(self.graceful) {
            Some(graceful) => timeout(self.drain, graceful.shutdown()).await.is_ok(),
            None => false,
        }
    }
}

/// Serves `front` on `listeners` until its [`Shutdown`] is started. Must be called within a Tokio runtime.
pub fn serve(
    front: &Front,
    listeners: Vec<TcpListener>,
    tls: Option<Arc<ServerConfig>>,
    limits: Limits,
) -> std::io::Result<Server> {
    let (sender, receiver) = watch::channel(false);
    let graceful = Arc::new(GracefulShutdown::new());
    let protocol = Arc::new(protocol(limits));
    let permits = Arc::new(Semaphore::new(limits.connections));
    let acceptor = tls.map(TlsAcceptor::from);
    let mut addresses = Vec::new();
    let mut tasks = JoinSet::new();
    for listener in listeners {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        addresses.push(listener.local_addr()?);
        let door = Door { front: front.clone(), acceptor: acceptor.clone(), protocol: Arc::clone(&protocol), limits };
        let (permits, mut stop) = (Arc::clone(&permits), receiver.clone());
        let graceful = Arc::clone(&graceful);
        tasks.spawn(async move {
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => {}
                () = accept(&listener, &permits, &graceful, &door) => {}
            }
        });
    }
    Ok(Server { addresses, shutdown: Shutdown(sender), tasks, graceful, drain: limits.drain })
}

/// What a connection needs.
#[derive(Clone)]
struct Door {
    front: Front,
    acceptor: Option<TlsAcceptor>,
    protocol: Arc<Builder>,
    limits: Limits,
}

async fn accept(
    listener: &tokio::net::TcpListener,
    permits: &Arc<Semaphore>,
    graceful: &GracefulShutdown,
    door: &Door,
) {
    loop {
        // Taken before accepting: what cannot be served yet waits in the kernel's queue.
        let Ok(permit) = Arc::clone(permits).acquire_owned().await else { return };
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                if !is_of_one_connection(&error) {
                    // Most likely out of file descriptors. Trying again at once would only burn time.
                    tracing::error!("cannot accept a connection: {error}");
                    sleep(Duration::from_millis(200)).await;
                }
                continue;
            }
        };
        let (door, watcher) = (door.clone(), graceful.watcher());
        tokio::spawn(async move {
            connection(door, stream, peer, watcher).await;
            drop(permit);
        });
    }
}

fn is_of_one_connection(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

async fn connection(door: Door, stream: TcpStream, peer: SocketAddr, watcher: Watcher) {
    // Replies are small and written whole; waiting to fill a packet would only add to their time.
    let _ = stream.set_nodelay(true);
    let Some(acceptor) = &door.acceptor else {
        return speak(&door, stream, peer, watcher).await;
    };
    match timeout(door.limits.handshake, acceptor.accept(stream)).await {
        Ok(Ok(stream)) => speak(&door, stream, peer, watcher).await,
        Ok(Err(error)) => tracing::debug!(%peer, "no TLS connection: {error}"),
        Err(_) => tracing::debug!(%peer, "no TLS connection: the handshake took too long"),
    }
}

async fn speak<S>(door: &Door, stream: S, peer: SocketAddr, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let front = &door.front;
    let next = NextRequest::new();
    let stream = EscapedTargets::new(stream, next.clone());
    let service = service_fn(move |request: Request<Incoming>| {
        let (front, next) = (front.clone(), next.clone());
        async move {
            let length = request.body().size_hint().exact();
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(Peer(peer));
            let answer = front.answer(request).await;
            next.answered(length);
            Ok::<_, std::convert::Infallible>(answer)
        }
    });
    let connection = door.protocol.serve_connection(TokioIo::new(stream), service);
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%peer, "connection ended: {error}");
    }
}

/// The settings of the protocol. It is HTTP/1.1 alone, as in the real API: HTTP/2 has no way to take the unescaped
/// targets that people send (see [`EscapedTargets`]).
fn protocol(limits: Limits) -> Builder {
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limits.head).max_buf_size(limits.head_size);
    builder
}
