//! The address that a request came from.

use std::net::{IpAddr, SocketAddr};

use apid_request::client::client_of;

/// Extension of every request: the address it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub SocketAddr);

impl Peer {
    /// The client that the limits count, as [`client_of`] has it.
    pub fn client(&self) -> IpAddr {
        client_of(self.0.ip())
    }

    /// The address alone; an IPv4 caller of an IPv6 socket counts as the IPv4 caller it is.
    pub fn ip(&self) -> IpAddr {
        self.0.ip().to_canonical()
    }
}
