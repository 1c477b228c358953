//! Accepting connections, TLS handshakes, HTTP/1.1, and ending in good order.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
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

use super::paced::Paced;
use super::wire::{Bounds, Requests, Wire};
use super::{Front, Peer};

/// Bounds on what callers may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections at once; further ones wait to be accepted.
    pub connections: usize,
    /// Those of one client at once, as long as so many are free; further ones are closed.
    pub connections_of_one: usize,
    /// For a TLS handshake.
    pub handshake: Duration,
    /// For the head of a request, counted from its first byte, or from the beginning of the connection.
    pub head: Duration,
    /// For a connection on which nothing is asked, after the first request.
    pub idle: Duration,
    /// For a caller that takes nothing of its reply.
    pub write: Duration,
    /// Bytes of a request's head.
    pub head_size: usize,
    /// For the requests that are in progress when the server stops.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 4096,
            connections_of_one: 1024,
            handshake: Duration::from_secs(10),
            head: Duration::from_secs(30),
            idle: Duration::from_secs(60),
            write: Duration::from_secs(30),
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
    tls: Option<Tls>,
}

/// What new TLS connections begin with; may be changed while the server runs.
#[derive(Debug, Clone)]
pub struct Tls(Arc<ArcSwap<ServerConfig>>);

impl Tls {
    /// Connections that are accepted from now on begin with `config`.
    pub fn replace(&self, config: Arc<ServerConfig>) {
        self.0.store(config);
    }
}

/// Asks a server to end; may be cloned and kept anywhere.
#[derive(Debug, Clone)]
pub struct Shutdown(watch::Sender<bool>);

impl Shutdown {
    /// Accepts no further connections; requests in progress are finished.
    pub fn start(&self) {
        self.0.send_replace(true);
    }
}

impl Server {
    /// The addresses that are listened on, with real ports.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Its TLS, if it speaks that.
    pub fn tls(&self) -> Option<Tls> {
        self.tls.clone()
    }

    /// What ends it.
    pub fn shutdown(&self) -> Shutdown {
        self.shutdown.clone()
    }

    /// Returns when the server was asked to end and the requests in progress are answered. `false` if some were cut off
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
    serve_each(listeners.into_iter().map(|listener| (listener, front.clone())).collect(), tls, limits)
}

/// The same with a front for each listener. The limits are those of all of them together.
pub fn serve_each(
    listeners: Vec<(TcpListener, Front)>,
    tls: Option<Arc<ServerConfig>>,
    limits: Limits,
) -> std::io::Result<Server> {
    let (sender, receiver) = watch::channel(false);
    let graceful = Arc::new(GracefulShutdown::new());
    let protocol = Arc::new(protocol(limits));
    let permits = Arc::new(Semaphore::new(limits.connections));
    let limiter = ClientLimiter::new(limits);
    let tls = tls.map(|config| Tls(Arc::new(ArcSwap::new(config))));
    let mut addresses = Vec::new();
    let mut tasks = JoinSet::new();
    for (listener, front) in listeners {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        addresses.push(listener.local_addr()?);
        let (tls, protocol) = (tls.clone(), Arc::clone(&protocol));
        let context = ConnectionContext { front, tls, protocol, limiter: limiter.clone(), limits };
        let (permits, mut stop) = (Arc::clone(&permits), receiver.clone());
        let graceful = Arc::clone(&graceful);
        tasks.spawn(async move {
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => {}
                () = accept(&listener, &permits, &graceful, &context) => {}
            }
        });
    }
    Ok(Server { addresses, shutdown: Shutdown(sender), tasks, graceful, drain: limits.drain, tls })
}

/// What every connection of a listener needs.
#[derive(Clone)]
struct ConnectionContext {
    front: Front,
    tls: Option<Tls>,
    protocol: Arc<Builder>,
    limiter: ClientLimiter,
    limits: Limits,
}

/// Limits how many connections each client has.
#[derive(Debug, Clone)]
struct ClientLimiter(Arc<Mutex<ClientCounts>>);

#[derive(Debug)]
struct ClientCounts {
    counts: HashMap<IpAddr, usize>,
    used: usize,
    most: usize,
    of_one: usize,
}

/// One connection's slot in the limiter.
#[derive(Debug)]
struct ClientSlot {
    limiter: ClientLimiter,
    client: IpAddr,
}

impl ClientLimiter {
    fn new(limits: Limits) -> ClientLimiter {
        let Limits { connections: most, connections_of_one: of_one, .. } = limits;
        ClientLimiter(Arc::new(Mutex::new(ClientCounts { counts: HashMap::new(), used: 0, most, of_one })))
    }

    /// `None` when the client has as many connections as it may: the limit for one client, and no more than are still
    /// free. So there is room for the next client, however many clients take all that they can.
    fn admit(&self, client: IpAddr) -> Option<ClientSlot> {
        let mut clients = self.lock();
        let free = clients.most.saturating_sub(clients.used);
        let allowed = clients.of_one.min(free).max(1);
        let count = clients.counts.entry(client).or_default();
        if *count >= allowed {
            return None;
        }
        *count += 1;
        clients.used += 1;
        Some(ClientSlot { limiter: self.clone(), client })
    }

    fn lock(&self) -> MutexGuard<'_, ClientCounts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ClientSlot {
    fn drop(&mut self) {
        let mut clients = self.limiter.lock();
        clients.used -= 1;
        if let Some(count) = clients.counts.get_mut(&self.client) {
            *count -= 1;
            if *count == 0 {
                clients.counts.remove(&self.client);
            }
        }
    }
}

async fn accept(
    listener: &tokio::net::TcpListener,
    permits: &Arc<Semaphore>,
    graceful: &GracefulShutdown,
    context: &ConnectionContext,
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
        let Some(slot) = context.limiter.admit(Peer(peer).client()) else {
            tracing::debug!(%peer, "connection closed: too many connections of this client");
            continue;
        };
        let (context, watcher) = (context.clone(), graceful.watcher());
        tokio::spawn(async move {
            connection(context, stream, peer, watcher).await;
            drop((permit, slot));
        });
    }
}

fn is_of_one_connection(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

async fn connection(context: ConnectionContext, stream: TcpStream, peer: SocketAddr, watcher: Watcher) {
    // Replies are small and written whole; waiting to fill a packet would only add to their time.
    let _ = stream.set_nodelay(true);
    let stream = Paced::new(stream, context.limits.write);
    let Some(tls) = &context.tls else {
        return speak(&context, stream, peer, watcher).await;
    };
    let acceptor = TlsAcceptor::from(tls.0.load_full());
    match timeout(context.limits.handshake, acceptor.accept(stream)).await {
        Ok(Ok(stream)) => speak(&context, stream, peer, watcher).await,
        Ok(Err(error)) => tracing::debug!(%peer, "TLS handshake failed: {error}"),
        Err(_) => tracing::debug!(%peer, "TLS handshake failed: it took too long"),
    }
}

async fn speak<S>(context: &ConnectionContext, stream: S, peer: SocketAddr, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let front = &context.front;
    let requests = Requests::default();
    let Limits { head, head_size: size, idle, .. } = context.limits;
    let stream = Wire::new(stream, requests.clone(), Bounds { head, size, idle });
    let service = service_fn(move |request: Request<Incoming>| {
        let (front, open) = (front.clone(), requests.next());
        async move {
            let answer = match open.refusal(request.body().size_hint().exact()) {
                None => {
                    let mut request = request.map(Body::new);
                    request.extensions_mut().insert(Peer(peer));
                    front.answer(request).await
                }
                Some(refusal) => {
                    tracing::debug!(%peer, "malformed request rejected: {refusal}");
                    front.reject(refusal)
                }
            };
            drop(open);
            Ok::<_, std::convert::Infallible>(answer)
        }
    });
    let connection = context.protocol.serve_connection(TokioIo::new(stream), service);
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%peer, "connection ended: {error}");
    }
}

/// The settings of the protocol. It is HTTP/1.1 alone, as in the real API: HTTP/2 cannot carry the unescaped
/// targets that people send. The bounds on heads are kept by [`Wire`]; escaping may have made a head longer since.
fn protocol(limits: Limits) -> Builder {
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(None).max_buf_size(limits.head_size + (128 << 10));
    builder
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn there_is_room_for_the_next_client() {
        let limiter = ClientLimiter::new(Limits { connections: 64, connections_of_one: 16, ..Limits::default() });
        let mut taken = Vec::new();
        let mut counts = Vec::new();
        for number in 0..6 {
            let client = IpAddr::V4(Ipv4Addr::from_bits(number));
            let before = taken.len();
            taken.extend((0..100).map_while(|_| limiter.admit(client)));
            counts.push(taken.len() - before);
        }
        assert_eq!(counts, [16, 16, 16, 8, 4, 2]);
        taken.clear();
        let ClientCounts { counts, used, .. } = &*limiter.lock();
        assert!(counts.is_empty() && *used == 0);
    }
}
