//! Proxies that may say for whom they ask: their addresses, and how the caller's address is taken from a request.
//!
//! Limits, login blocks, budgets and logs count clients by their address. Behind a proxy all callers have the proxy's,
//! unless it is named here; what any other peer says of itself is ignored, since every caller could say it.
//!
//! A caller may send the headers of proxies too, and a proxy adds its own entry behind what is there. So the entries
//! are read from the right, up to the first address that is no trusted proxy: what stands further left is hearsay. A
//! proxy that adds to one of the two headers passes on the other one as the caller sent it; where both are there and
//! disagree, neither is believed.

mod forwarded;
pub(super) mod protocol;

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use apid_request::caller::Caller;
use apid_request::client::client_of;
use http::HeaderMap;
use http::header::{FORWARDED, HeaderName};
use ipnet::{IpNet, Ipv4Net};

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// An address, or a network in CIDR notation, from which proxies connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProxyNetwork(IpNet);

/// Why a text is no [`ProxyNetwork`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProxyNetworkError {
    /// It is neither an address nor a network.
    #[error("is neither an IP address nor a network, such as 192.0.2.10, 10.0.0.0/8 or 2001:db8::/32")]
    Syntax,
    /// It holds every address.
    #[error("would trust every caller to choose its own address; name the addresses of the proxies")]
    Everything,
}

impl FromStr for ProxyNetwork {
    type Err = ProxyNetworkError;

    fn from_str(text: &str) -> Result<Self, ProxyNetworkError> {
        let text = text.trim();
        let network = match text.parse::<IpAddr>() {
            Ok(address) => IpNet::from(address.to_canonical()),
            Err(_) => text.parse::<IpNet>().map_err(|_| ProxyNetworkError::Syntax)?,
        };
        let network = match network {
            // Peers are compared as the IPv4 addresses that they are.
            IpNet::V6(wide) => match wide.addr().to_ipv4_mapped() {
                Some(address) if wide.prefix_len() >= 96 => {
                    Ipv4Net::new(address, wide.prefix_len() - 96).map_err(|_| ProxyNetworkError::Syntax)?.into()
                }
                _ => network,
            },
            IpNet::V4(_) => network,
        };
        if network.prefix_len() == 0 {
            return Err(ProxyNetworkError::Everything);
        }
        Ok(Self(network.trunc()))
    }
}

impl fmt::Display for ProxyNetwork {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// The proxies that are trusted (`trusted_proxies` and `proxy_protocol` of `api.yaml`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxies {
    /// Where they connect from.
    pub trusted: Vec<ProxyNetwork>,
    /// Whether every connection begins with a header of the PROXY protocol. Connections from elsewhere are closed then.
    pub protocol: bool,
}

impl Proxies {
    /// Whether a peer with this address is one of them.
    pub fn trusts(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.trusted.iter().any(|network| network.0.contains(&address))
    }

    /// The address of the caller for whom the trusted proxy `peer` sends a request with these headers; its port is
    /// `peer`'s, as nothing counts ports. The proxy's own address if it names nobody that can be believed.
    pub(super) fn caller(&self, headers: &HeaderMap, peer: SocketAddr) -> SocketAddr {
        let forwarded = headers.get_all(FORWARDED).iter().rev().map(|value| value.as_bytes());
        let forwarded = self.nearest(forwarded.map(forwarded::standard));
        let others = headers.get_all(X_FORWARDED_FOR).iter().rev().map(|value| value.as_bytes());
        let others = self.nearest(others.map(forwarded::de_facto));
        let named = match (forwarded, others) {
            (Ok(None), named) | (named, Ok(None)) => named,
            (Ok(one), Ok(other)) if one == other => Ok(one),
            _ => Err(Unbelievable),
        };
        match named {
            Ok(Some(caller)) => SocketAddr::new(caller, peer.port()),
            Ok(None) => peer,
            Err(Unbelievable) => {
                // On the account of the proxy: its callers must not fill the log.
                Caller::new(client_of(peer.ip())).run(|| {
                    tracing::debug!(%peer, "the proxy's own address counts: its headers name no caller, or two");
                });
                peer
            }
        }
    }

    /// The first address from the right that is no trusted proxy; the leftmost of all where each is one. `lines` are
    /// the header's lines from the last to the first, each as its entries from left to right.
    fn nearest(
        &self,
        lines: impl Iterator<Item = Option<Vec<Option<IpAddr>>>>,
    ) -> Result<Option<IpAddr>, Unbelievable> {
        let mut nearest = None;
        for line in lines {
            for entry in line.ok_or(Unbelievable)?.into_iter().rev() {
                let address = entry.ok_or(Unbelievable)?;
                nearest = Some(address);
                if !self.trusts(address) {
                    return Ok(nearest);
                }
            }
        }
        Ok(nearest)
    }
}

/// A header that names no address where one was needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unbelievable;

#[cfg(test)]
mod tests;
