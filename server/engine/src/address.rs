//! The options `srcip` and `dstip` of rules: an address or a network of either family, or `any`.
//!
//! A `!` before an address has no effect, as in the original, whose way to negate is an attribute. Must not be here:
//! looking up addresses in lists, which compare texts.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Network {
    Any,
    V4 { address: u32, mask: u32 },
    V6 { address: u128, mask: u128 },
}

impl Network {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('!').unwrap_or(text);
        if text == "any" {
            return Some(Self::Any);
        }
        let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
        let short = |length: &str, digits| {
            (1..=digits).contains(&length.len()) && length.bytes().all(|byte| byte.is_ascii_digit())
        };
        let mapped = address.get(..7).filter(|prefix| prefix.eq_ignore_ascii_case("::ffff:"));
        let dotted = mapped.and_then(|_| address.get(7..)).unwrap_or(address);
        if let Ok(address) = dotted.parse::<Ipv4Addr>() {
            let mask = match length {
                None => u32::MAX,
                Some(length) if short(length, 2) => {
                    let length: u32 = length.parse().ok().filter(|length| *length <= 32)?;
                    u32::MAX.checked_shl(32 - length).unwrap_or(0)
                }
                Some(mask) => mask.parse::<Ipv4Addr>().ok()?.to_bits(),
            };
            return Some(Self::V4 { address: address.to_bits() & mask, mask });
        }
        if address == "::" || address.contains('.') {
            return None;
        }
        let bits = address.parse::<Ipv6Addr>().ok()?.to_bits();
        let length: u32 = match length {
            None => 128,
            Some(length) if short(length, 3) => length.parse().ok().filter(|length| *length <= 128)?,
            Some(_) => return None,
        };
        let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
        Some(Self::V6 { address: bits & mask, mask })
    }

    pub(crate) fn contains(self, address: IpAddr) -> bool {
        match (self, address) {
            (Self::Any, _) => true,
            (Self::V4 { address, mask }, IpAddr::V4(other)) => other.to_bits() & mask == address,
            (Self::V6 { address, mask }, IpAddr::V6(other)) => other.to_bits() & mask == address,
            _ => false,
        }
    }
}

/// `any`, an address, or a network as `address/bits` or `address/mask`.
impl fmt::Display for Network {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Any => formatter.write_str("any"),
            Self::V4 { address, mask } => {
                write!(formatter, "{}", Ipv4Addr::from_bits(address))?;
                match mask {
                    u32::MAX => Ok(()),
                    _ if mask.leading_ones() == mask.count_ones() => write!(formatter, "/{}", mask.count_ones()),
                    _ => write!(formatter, "/{}", Ipv4Addr::from_bits(mask)),
                }
            }
            Self::V6 { address, mask } => {
                write!(formatter, "{}", Ipv6Addr::from_bits(address))?;
                if mask == u128::MAX { Ok(()) } else { write!(formatter, "/{}", mask.count_ones()) }
            }
        }
    }
}

/// The address that an event has, if it is one.
pub(crate) fn address(text: &[u8]) -> Option<IpAddr> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Network, address};

    #[test]
    fn networks() {
        for (written, inside, outside) in [
            ("1.1.1.1", "1.1.1.1", "1.1.1.2"),
            ("!10.0.0.0/8", "10.2.3.4", "11.0.0.0"),
            ("192.168.1.9/255.255.255.0", "192.168.1.1", "192.168.2.1"),
            ("::ffff:1.2.3.4/31", "1.2.3.5", "1.2.3.6"),
            ("2001:db8::/32", "2001:db8:1::1", "2001:db9::1"),
            ("::1", "::1", "0.0.0.1"),
        ] {
            let network = Network::parse(written);
            let contains = |other: &str| network.zip(address(other.as_bytes())).map(|(one, two)| one.contains(two));
            assert_eq!((contains(inside), contains(outside)), (Some(true), Some(false)), "{written}");
        }
        for written in ["", "1.2.3", "1.2.3.4/33", "1.2.3.04", "::", "x::1", "::1/129", "1.2.3.4/", "any "] {
            assert_eq!(Network::parse(written), None, "{written}");
        }
    }
}
