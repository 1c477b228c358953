//! Which addresses count as one client.

use std::net::{IpAddr, Ipv6Addr};

/// The client that an address belongs to, as limits count clients: an IPv4 address, or an IPv6 network of 64 bits,
/// which is what one client is given.
pub fn client_of(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V6(ip) => IpAddr::V6(Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX))),
        ip => ip,
    }
}
