//! Accepting connections, TLS handshakes, HTTP/1.1, and ending in good order.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::body::Body;
use http::{HeaderValue, Request, header};
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use super::connections::{Connection, Connections};
use super::counts::Counts;
use super::paced::Paced;
use super::proxies::Proxies;
use super::proxies::protocol as proxy_protocol;
use super::stopping::Stopping;
use super::tls::refused_certificate;
use super::traffic::Traffic;
use super::wire::{Bounds, OpenBody, Requests, Wire};
use super::{Front, Peer};
use apid_request::budget::Budget;
use apid_request::caller::Caller;

/// Bounds on what callers may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections at once. For a further one another gives way: the one that has been idle for longest without a user
    /// being known, or else of a user (docs/DEVIATIONS.md, D165). Where all are being answered, it waits.
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

/// Bytes that are kept for a TLS connection whose other end does not read.
const TLS_BUFFER: usize = 16 << 10;

/// A running server.
#[derive(Debug)]
pub struct Server {
    addresses: Vec<SocketAddr>,
    shutdown: Shutdown,
    tasks: JoinSet<()>,
    graceful: Arc<GracefulShutdown>,
    drain: Duration,
    tls: Option<Tls>,
    proxies: TrustedProxies,
    traffic: Traffic,
}

/// Which proxies are trusted; may be changed while the server runs.
#[derive(Debug, Clone)]
pub struct TrustedProxies(Arc<ArcSwap<Proxies>>);

impl TrustedProxies {
    /// Connections that are accepted from now on are those of `proxies`, or of nobody who speaks for others.
    pub fn replace(&self, proxies: Proxies) {
        self.0.store(Arc::new(proxies));
    }
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

    /// Its proxies.
    pub fn proxies(&self) -> TrustedProxies {
        self.proxies.clone()
    }

    /// Its connections, as they are counted.
    pub fn traffic(&self) -> Traffic {
        self.traffic.clone()
    }

    /// What ends it.
    pub fn shutdown(&self) -> Shutdown {
        self.shutdown.clone()
    }

    /// Returns when the server was asked to end and the requests in progress are answered. `false` if some were cut off
    /// because they took longer than the limit. Nobody waits for a handshake, a head or a body that is not complete.
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
    serve_behind(listeners, tls, limits, Proxies::default())
}

/// The same behind proxies that name their callers.
pub fn serve_behind(
    listeners: Vec<(TcpListener, Front)>,
    tls: Option<Arc<ServerConfig>>,
    limits: Limits,
    proxies: Proxies,
) -> std::io::Result<Server> {
    let proxies = TrustedProxies(Arc::new(ArcSwap::from_pointee(proxies)));
    let (sender, receiver) = watch::channel(false);
    let graceful = Arc::new(GracefulShutdown::new());
    let protocol = Arc::new(protocol(limits));
    let permits = Arc::new(Semaphore::new(limits.connections));
    let limiter = ClientLimiter::new(limits);
    let connections = Connections::new(Stopping(receiver.clone()));
    let tls = tls.map(|config| Tls(Arc::new(ArcSwap::new(config))));
    let mut addresses = Vec::new();
    let mut tasks = JoinSet::new();
    for (listener, front) in listeners {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        addresses.push(listener.local_addr()?);
        let (tls, protocol) = (tls.clone(), Arc::clone(&protocol));
        let (limiter, connections) = (limiter.clone(), Arc::clone(&connections));
        let proxies = proxies.clone();
        let context = ConnectionContext { front, tls, protocol, limiter, connections, limits, proxies };
        let (permits, mut stop) = (Arc::clone(&permits), receiver.clone());
        let graceful = Arc::clone(&graceful);
        tasks.spawn(async move {
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => {}
                () = accept(&listener, &permits, &graceful, &context) => {}
            }
        });
    }
    let traffic = Traffic { connections, most: limits.connections };
    Ok(Server { addresses, shutdown: Shutdown(sender), tasks, graceful, drain: limits.drain, tls, proxies, traffic })
}

/// What every connection of a listener needs.
#[derive(Clone)]
struct ConnectionContext {
    front: Front,
    tls: Option<Tls>,
    protocol: Arc<Builder>,
    limiter: ClientLimiter,
    connections: Arc<Connections>,
    limits: Limits,
    proxies: TrustedProxies,
}

/// Connections that a client may have although all are taken.
const LEAST: usize = 4;

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
    /// `None` for a proxy's, which is that of many clients or of one who is not known yet.
    client: Option<IpAddr>,
}

impl ClientLimiter {
    fn new(limits: Limits) -> ClientLimiter {
        let Limits { connections: most, connections_of_one: of_one, .. } = limits;
        ClientLimiter(Arc::new(Mutex::new(ClientCounts { counts: HashMap::new(), used: 0, most, of_one })))
    }

    /// `None` when the client has as many connections as it may: the limit for one client, and no more than are still
    /// free. So there is room for the next client, however many clients take all that they can. Each may have a few,
    /// for which idle strangers give way: one that connects anew for each request has its last connection for a moment
    /// longer.
    fn admit(&self, client: IpAddr) -> Option<ClientSlot> {
        let mut slot = self.admit_proxy();
        slot.belongs_to(client).then_some(slot)
    }

    /// The slot of a connection that a trusted proxy has made, which is counted among all.
    fn admit_proxy(&self) -> ClientSlot {
        self.lock().used += 1;
        ClientSlot { limiter: self.clone(), client: None }
    }

    fn lock(&self) -> MutexGuard<'_, ClientCounts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ClientSlot {
    /// Counts the connection as one of `client`. `false` if that has as many as it may.
    fn belongs_to(&mut self, client: IpAddr) -> bool {
        let mut clients = self.limiter.lock();
        let free = clients.most.saturating_sub(clients.used.saturating_sub(1));
        let allowed = clients.of_one.min(free.max(LEAST));
        let count = clients.counts.entry(client).or_default();
        if *count >= allowed {
            return false;
        }
        *count += 1;
        drop(clients);
        self.client = Some(client);
        true
    }
}

impl Drop for ClientSlot {
    fn drop(&mut self) {
        let mut clients = self.limiter.lock();
        clients.used -= 1;
        let Some(client) = self.client else { return };
        if let Some(count) = clients.counts.get_mut(&client) {
            *count -= 1;
            if *count == 0 {
                clients.counts.remove(&client);
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
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                if !is_of_one_connection(&error) {
                    // Most likely out of file descriptors. Trying again at once would only burn time.
                    tracing::error!("cannot accept a connection: {error}");
                    context.connections.give_one_up();
                    sleep(Duration::from_millis(200)).await;
                }
                continue;
            }
        };
        let Some(visitor) = context.visitor(peer) else { continue };
        let permit = match Arc::clone(permits).try_acquire_owned() {
            Ok(permit) => permit,
            // While it is waited for, the next ones wait in the kernel's queue.
            Err(_) => match make_room(permits, &context.connections).await {
                Some(permit) => permit,
                None => return,
            },
        };
        let (context, watcher, state) = (context.clone(), graceful.watcher(), context.connections.open());
        tokio::spawn(async move {
            let state = Arc::new(state);
            tokio::select! {
                () = connection(&context, stream, visitor, watcher, &state) => {}
                () = state.given_up() => {
                    context.connections.counts().gave_way.add_one();
                    tracing::debug!(%peer, "idle connection closed to make room for another");
                }
            }
            drop(permit);
        });
    }
}

/// The permit of a connection that gives way, or of one that ends.
async fn make_room(permits: &Arc<Semaphore>, connections: &Connections) -> Option<OwnedSemaphorePermit> {
    loop {
        // One that was told to close does so at once; none can be told while all are being answered.
        let wait = if connections.give_one_up() { Duration::from_secs(1) } else { Duration::from_millis(20) };
        match timeout(wait, Arc::clone(permits).acquire_owned()).await {
            Ok(permit) => return permit.ok(),
            Err(_) => continue,
        }
    }
}

fn is_of_one_connection(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// A connection that is let in: who has made it, or for whom, and what it is counted by.
struct Visitor {
    peer: SocketAddr,
    slot: ClientSlot,
    /// Those that were trusted when it was accepted.
    proxies: Arc<Proxies>,
}

impl ConnectionContext {
    /// A connection of `peer`, unless it is to be closed at once.
    fn visitor(&self, peer: SocketAddr) -> Option<Visitor> {
        let (proxies, client) = (self.proxies.0.load_full(), Peer(peer).client());
        if proxies.trusts(peer.ip()) {
            return Some(Visitor { peer, slot: self.limiter.admit_proxy(), proxies });
        }
        if proxies.protocol {
            self.connections.counts().proxy.add_one();
            // On the account of the client: strangers must not fill the log.
            Caller::new(client).run(|| {
                tracing::warn!(%peer, "connection closed: with proxy_protocol only trusted_proxies may connect");
            });
            return None;
        }
        let Some(slot) = self.limiter.admit(client) else {
            self.connections.counts().of_one_client.add_one();
            tracing::debug!(%peer, "connection closed: too many connections of this client");
            return None;
        };
        Some(Visitor { peer, slot, proxies })
    }
}

impl Visitor {
    /// Learns from the PROXY protocol, where it is spoken, for whom the connection was made. `false` if the connection
    /// is to be closed.
    async fn introduce(&mut self, stream: &mut TcpStream, longest: Duration, counts: &Counts) -> bool {
        if !self.proxies.protocol {
            return true;
        }
        let peer = self.peer;
        let source = match timeout(longest, proxy_protocol::source(stream)).await {
            Ok(Ok(Some(source))) => source,
            Ok(Ok(None)) => return true,
            // A check whether the port is open.
            Ok(Err(proxy_protocol::HeaderError::Ended(_))) => return false,
            Ok(Err(error)) => {
                counts.proxy.add_one();
                tracing::warn!(%peer, "connection closed: {error}");
                return false;
            }
            Err(_) => {
                counts.proxy.add_one();
                tracing::warn!(%peer, "connection closed: the header of the PROXY protocol did not come in time");
                return false;
            }
        };
        self.peer = source;
        // A further proxy that is trusted speaks for many, by its headers.
        if !self.proxies.trusts(source.ip()) && !self.slot.belongs_to(Peer(source).client()) {
            counts.of_one_client.add_one();
            tracing::debug!(peer = %source, "connection closed: too many connections of this client");
            return false;
        }
        true
    }
}

async fn connection(
    context: &ConnectionContext,
    mut stream: TcpStream,
    mut visitor: Visitor,
    watcher: Watcher,
    state: &Arc<Connection>,
) {
    // Replies are small and written whole; waiting to fill a packet would only add to their time.
    let _ = stream.set_nodelay(true);
    let (mut stopping, counts) = (state.stopping().clone(), context.connections.counts());
    let is_let_in = tokio::select! {
        biased;
        is_let_in = visitor.introduce(&mut stream, context.limits.handshake, counts) => is_let_in,
        () = stopping.begun() => false,
    };
    if !is_let_in {
        return;
    }
    let peer = visitor.peer;
    let stream = Paced::new(stream, context.limits.write);
    let Some(tls) = &context.tls else {
        return speak(context, stream, &visitor, watcher, state).await;
    };
    let acceptor = TlsAcceptor::from(tls.0.load_full());
    let accepted = acceptor.accept_with(stream, |session| session.set_buffer_limit(Some(TLS_BUFFER)));
    let accepted = tokio::select! {
        biased;
        accepted = timeout(context.limits.handshake, accepted) => accepted,
        () = stopping.begun() => return,
    };
    match accepted {
        Ok(Ok(stream)) => speak(context, stream, &visitor, watcher, state).await,
        Ok(Err(error)) => {
            counts.handshake.add_one();
            match refused_certificate(&error) {
                // The client is told next to nothing, and its operator asks the one of this server.
                Some(why) => tracing::warn!(%peer, "certificate of a client refused: {why}"),
                None => tracing::debug!(%peer, "TLS handshake failed: {error}"),
            }
        }
        Err(_) => {
            counts.handshake.add_one();
            tracing::debug!(%peer, "TLS handshake failed: it took too long");
        }
    }
}

async fn speak<S>(context: &ConnectionContext, stream: S, visitor: &Visitor, watcher: Watcher, state: &Arc<Connection>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let peer = visitor.peer;
    let front = &context.front;
    let requests = Requests::of(state);
    let Limits { head, head_size: size, idle, .. } = context.limits;
    let client = Peer(peer).client();
    let room = Budget::process().empty(Some(client));
    let stream = Wire::new(stream, requests.clone(), Bounds { head, size, idle }, room);
    let proxies = visitor.proxies.trusts(peer.ip()).then_some(&*visitor.proxies);
    let service = service_fn(move |request: Request<Incoming>| {
        let (front, open, state) = (front.clone(), requests.next(), Arc::clone(state));
        let peer = proxies.map_or(peer, |proxies| proxies.caller(request.headers(), peer));
        async move {
            let caller = Caller::new(Peer(peer).client());
            if !state.asked(Some(&caller)) {
                // The task of the connection is about to end with it.
                std::future::pending::<()>().await;
            }
            let mut answer = match open.refusal(request.body().size_hint().exact()) {
                None => {
                    let mut request = request.map(Body::new);
                    request.extensions_mut().insert(Peer(peer));
                    request.extensions_mut().insert(caller);
                    if !request.body().is_end_stream() {
                        request.extensions_mut().insert(state.stopping().clone());
                    }
                    front.answer(request).await
                }
                Some(refusal) => {
                    state.counts().malformed.add_one();
                    tracing::debug!(%peer, "malformed request rejected: {refusal}");
                    front.reject(refusal)
                }
            };
            if open.is_large() {
                // The buffer that its head has filled is kept for as long as the connection is.
                answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            Ok::<_, std::convert::Infallible>(answer.map(|body| OpenBody { body, _open: open }))
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
        assert_eq!(counts, [16, 16, 16, 8, 4, 4]);
        let when_all_are_taken: Vec<_> = (0..9).map_while(|_| limiter.admit(IpAddr::V4(Ipv4Addr::BROADCAST))).collect();
        assert_eq!(when_all_are_taken.len(), 4);
        drop(when_all_are_taken);
        taken.clear();
        let ClientCounts { counts, used, .. } = &*limiter.lock();
        assert!(counts.is_empty() && *used == 0);
    }
}
