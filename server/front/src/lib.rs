//! Everything between a socket and the router: listening, TLS, time limits, and what every reply carries.
//!
//! Knows HTTP and nothing of Wazuh: no operation, user or agent. What the API decides about a request (routes, limits,
//! tokens, parameters) is decided behind [`Front`].

mod body;
mod coding;
mod compression;
mod connections;
pub mod cors;
mod counts;
pub mod exchange;
mod front;
mod headers;
mod listen;
mod paced;
mod packed;
mod peer;
mod proxies;
pub mod renewal;
mod reply;
mod request_timer;
mod serve;
mod stopping;
pub mod tls;
mod traffic;
mod wire;

#[cfg(any(test, feature = "fuzzing"))]
pub use self::wire::fuzzing::wire;
pub use front::Front;
pub use listen::{Listen, ListenError, bind, bind_each, host_of};
pub use peer::Peer;
pub use proxies::{Proxies, ProxyNetwork, ProxyNetworkError};
pub use serve::{Limits, Server, Shutdown, Tls, TrustedProxies, serve, serve_behind, serve_each};
pub use traffic::{Traffic, TrafficCounts};
