//! The networks that a key is taken from.

use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Net};

/// The network that a text means: an address or CIDR notation. IPv4 in IPv6 is the IPv4 that it is.
pub(super) fn parse(text: &str) -> Option<IpNet> {
    let network = match text.parse::<IpAddr>() {
        Ok(address) => IpNet::from(address.to_canonical()),
        Err(_) => text.parse::<IpNet>().ok()?,
    };
    let network = match network {
        IpNet::V6(wide) => match wide.addr().to_ipv4_mapped() {
            Some(address) if wide.prefix_len() >= 96 => Ipv4Net::new(address, wide.prefix_len() - 96).ok()?.into(),
            _ => network,
        },
        IpNet::V4(_) => network,
    };
    Some(network.trunc())
}

/// Whether one of `networks` holds an address, or there are none.
pub(super) fn take(networks: &[IpNet], address: IpAddr) -> bool {
    let address = address.to_canonical();
    networks.is_empty() || networks.iter().any(|network| network.contains(&address))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn addresses_are_compared_as_what_they_are() {
        let networks: Vec<IpNet> =
            ["10.1.2.3/8", "::ffff:192.0.2.0/120", "2001:db8::1"].iter().map(|text| parse(text).unwrap()).collect();
        let shown: Vec<String> = networks.iter().map(IpNet::to_string).collect();
        assert_eq!(shown, ["10.0.0.0/8", "192.0.2.0/24", "2001:db8::1/128"]);
        for (address, expected) in [
            ("10.255.0.1", true),
            ("::ffff:10.0.0.1", true),
            ("192.0.2.255", true),
            ("192.0.3.1", false),
            ("2001:db8::1", true),
            ("2001:db8::2", false),
        ] {
            assert_eq!(take(&networks, address.parse().unwrap()), expected, "{address}");
            assert!(take(&[], address.parse().unwrap()));
        }
        for text in ["", "10.0.0.0/33", "localhost", "10.0.0", " 10.0.0.1"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
