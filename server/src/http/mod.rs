//! Everything between a socket and the router: listening, TLS, time limits, and what every reply carries.
//!
//! Knows requests and replies as such; no operation, user or agent. What the API decides about a request (routes, limits,
//! tokens, parameters) is decided behind [`Front`].

mod access;
mod body;
mod cors;
mod front;
mod headers;
mod listen;
mod patience;
mod serve;
mod target;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod timeout_tests;

pub(crate) use access::Record;
pub use front::Front;
pub use listen::{ListenError, bind};
pub use serve::{Limits, Server, Shutdown, serve};

use std::net::{IpAddr, SocketAddr};

/// Extension of every request: the address it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub SocketAddr);

impl Peer {
    /// The address alone; an IPv4 caller of an IPv6 socket counts as the IPv4 caller it is.
    pub fn ip(&self) -> IpAddr {
        self.0.ip().to_canonical()
    }
}
