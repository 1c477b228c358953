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
mod paced;
mod patience;
mod secrets;
mod serve;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod timeout_tests;
#[cfg(test)]
mod tls_tests;
mod wire;

#[cfg(any(test, fuzzing))]
pub use self::wire::fuzzing::wire;
pub(crate) use access::Record;
pub(crate) use body::Waits;
pub use front::Front;
pub use listen::{ListenError, bind};
pub use serve::{Limits, Server, Shutdown, Tls, serve};

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// See [`Peer::client`].
pub(crate) fn client_of(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V6(ip) => IpAddr::V6(Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX))),
        ip => ip,
    }
}

/// Extension of every request: the address it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub SocketAddr);

impl Peer {
    /// The client that the limits count: an IPv4 address, or an IPv6 network of 64 bits, which is what one client is given.
    pub fn client(&self) -> IpAddr {
        client_of(self.0.ip())
    }

    /// The address alone; an IPv4 caller of an IPv6 socket counts as the IPv4 caller it is.
    pub fn ip(&self) -> IpAddr {
        self.0.ip().to_canonical()
    }
}
