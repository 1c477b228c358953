#![allow(clippy::unwrap_used)]

use std::net::Ipv4Addr;

use http::HeaderValue;

use super::protocol::{HeaderError, source};
use super::*;

fn proxies(networks: &[&str]) -> Proxies {
    Proxies { trusted: networks.iter().map(|network| network.parse().unwrap()).collect(), protocol: false }
}

const PEER: &str = "10.0.0.1";

/// The address that counts for a request of the proxy 10.0.0.1 with these headers.
fn caller(lines: &[(&'static str, &str)]) -> String {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    let proxies = proxies(&["10.0.0.0/8", "2001:db8:ffff::/48"]);
    proxies.caller(&headers, SocketAddr::new(PEER.parse().unwrap(), 4000)).ip().to_string()
}

#[test]
fn networks_are_addresses_or_prefixes() {
    for (text, shown) in [
        ("192.0.2.10", "192.0.2.10/32"),
        (" 10.1.2.3/8 ", "10.0.0.0/8"),
        ("2001:db8::1", "2001:db8::1/128"),
        ("2001:DB8::/32", "2001:db8::/32"),
        ("::ffff:192.0.2.10", "192.0.2.10/32"),
        ("::ffff:192.0.2.0/120", "192.0.2.0/24"),
    ] {
        assert_eq!(text.parse::<ProxyNetwork>().unwrap().to_string(), shown, "{text}");
    }
    for text in ["", "localhost", "10.0.0.0/33", "10.0.0/8", "10.0.0.1:80", "[::1]", "::/129", "10.0.0.0/255.0.0.0"] {
        assert_eq!(text.parse::<ProxyNetwork>(), Err(ProxyNetworkError::Syntax), "{text}");
    }
    for text in ["0.0.0.0/0", "::/0", "::ffff:0.0.0.0/96"] {
        assert_eq!(text.parse::<ProxyNetwork>(), Err(ProxyNetworkError::Everything), "{text}");
    }
}

#[test]
fn peers_of_either_family_are_known() {
    let proxies = proxies(&["192.0.2.0/24", "2001:db8::/32"]);
    for (address, trusted) in [
        ("192.0.2.255", true),
        ("::ffff:192.0.2.1", true),
        ("192.0.3.0", false),
        ("2001:db8:1::1", true),
        ("2001:db9::1", false),
        ("::192.0.2.1", false),
    ] {
        assert_eq!(proxies.trusts(address.parse().unwrap()), trusted, "{address}");
    }
    assert!(!Proxies::default().trusts(Ipv4Addr::LOCALHOST.into()));
}

#[test]
fn the_rightmost_address_that_is_no_proxy_counts() {
    for (value, expected) in [
        ("192.0.2.7", "192.0.2.7"),
        ("198.51.100.1, 192.0.2.7", "192.0.2.7"),
        ("198.51.100.1, 192.0.2.7,10.9.9.9", "192.0.2.7"),
        ("192.0.2.7:51000", "192.0.2.7"),
        ("[2001:db8::5]:51000", "2001:db8::5"),
        ("[2001:db8::5]", "2001:db8::5"),
        ("2001:db8::5, 2001:db8:ffff::1", "2001:db8::5"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        (", 192.0.2.7 ,,", "192.0.2.7"),
        ("hearsay, 192.0.2.7", "192.0.2.7"),
        // All of them are proxies: the first one asked.
        ("10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("", PEER),
        (" , ", PEER),
        // What cannot be read where the caller should be.
        ("192.0.2.7, unknown", PEER),
        ("192.0.2.7, hearsay, 10.0.0.3", PEER),
        ("192.0.2.7x", PEER),
        ("192.0.2.7:", PEER),
        ("192.0.2.7:99999", PEER),
        ("[192.0.2.7]", PEER),
        ("[2001:db8::5]x", PEER),
        ("fe80::1%eth0", PEER),
        ("192.0.2.07", PEER),
        ("\"192.0.2.7\"", PEER),
        ("\u{e9}", PEER),
    ] {
        assert_eq!(caller(&[("x-forwarded-for", value)]), expected, "{value:?}");
    }
    let lines =
        [("x-forwarded-for", "198.51.100.1"), ("x-forwarded-for", "192.0.2.7"), ("x-forwarded-for", "10.0.0.2")];
    assert_eq!(caller(&lines), "192.0.2.7");
}

#[test]
fn the_standard_header_is_read_as_its_grammar_has_it() {
    for (value, expected) in [
        ("for=192.0.2.7", "192.0.2.7"),
        ("For=192.0.2.7;proto=https;by=10.0.0.1", "192.0.2.7"),
        ("proto=https ; host=\"a,b;c\" ; FOR=\"192.0.2.7:8000\"", "192.0.2.7"),
        ("for=198.51.100.1, for=192.0.2.7, for=10.0.0.2", "192.0.2.7"),
        ("for=\"[2001:db8::5]:4711\"", "2001:db8::5"),
        ("for=\"[2001:db8::5]\"", "2001:db8::5"),
        ("for=\"192.0\\.2.7\"", "192.0.2.7"),
        ("for=_hidden, for=192.0.2.7", "192.0.2.7"),
        (",for=192.0.2.7,,", "192.0.2.7"),
        ("", PEER),
        ("for=unknown", PEER),
        ("for=_hidden", PEER),
        ("for=198.51.100.1, proto=https", PEER),
        ("for=192.0.2.7:8000", PEER),
        ("for=[2001:db8::5]", PEER),
        ("for=2001:db8::5", PEER),
        ("for=192.0.2.7;for=198.51.100.1", PEER),
        ("for = 192.0.2.7", PEER),
        ("for=\"192.0.2.7", PEER),
        ("for=\"192.0.2.7, for=198.51.100.1", PEER),
        ("for=\"a\"192.0.2.7", PEER),
        ("for", PEER),
        ("192.0.2.7", PEER),
    ] {
        assert_eq!(caller(&[("forwarded", value)]), expected, "{value:?}");
    }
    // What the caller sent in a line of its own does not spoil the proxy's.
    assert_eq!(caller(&[("forwarded", "for=\""), ("forwarded", "for=192.0.2.7")]), "192.0.2.7");
}

#[test]
fn headers_that_disagree_are_not_believed() {
    let both = |forwarded, other| caller(&[("forwarded", forwarded), ("x-forwarded-for", other)]);
    assert_eq!(both("for=192.0.2.7", "198.51.100.1, 192.0.2.7"), "192.0.2.7");
    assert_eq!(both("for=192.0.2.7", "192.0.2.8"), PEER);
    assert_eq!(both("for=192.0.2.7", "unknown"), PEER);
    assert_eq!(both("for=unknown", "192.0.2.7"), PEER);
    assert_eq!(both("", "192.0.2.7"), "192.0.2.7");
    assert_eq!(both("for=192.0.2.7", ""), "192.0.2.7");
    assert_eq!(caller(&[]), PEER);
}

fn binary(command: u8, family: u8, rest: &[u8]) -> Vec<u8> {
    let length = u16::try_from(rest.len()).unwrap().to_be_bytes();
    [b"\r\n\r\n\0\r\nQUIT\n".as_slice(), &[command, family], &length, rest].concat()
}

/// The address that a header names, and what is left of the stream behind it.
async fn read(header: &[u8]) -> (Result<Option<String>, HeaderError>, Vec<u8>) {
    let stream = [header, b"GET /"].concat();
    let mut left = stream.as_slice();
    let named = source(&mut left).await.map(|named| named.map(|address| address.to_string()));
    (named, left.to_vec())
}

#[tokio::test]
async fn headers_of_the_proxy_protocol_name_the_source() {
    let four = [192, 0, 2, 7, 10, 0, 0, 1, 0xc7, 0x38, 0xd6, 0xd8];
    let six = |source: &str| {
        let octets = |address: &str| address.parse::<std::net::Ipv6Addr>().unwrap().octets();
        [octets(source).as_slice(), &octets("2001:db8::1"), &[0xc7, 0x38, 0xd6, 0xd8]].concat()
    };
    for (header, expected) in [
        (b"PROXY TCP4 192.0.2.7 10.0.0.1 51000 55000\r\n".to_vec(), Some("192.0.2.7:51000")),
        (b"PROXY TCP6 2001:db8::5 2001:db8::1 51000 55000\r\n".to_vec(), Some("[2001:db8::5]:51000")),
        (b"PROXY TCP6 ::ffff:192.0.2.7 ::1 51000 55000\r\n".to_vec(), Some("192.0.2.7:51000")),
        (b"PROXY UNKNOWN\r\n".to_vec(), None),
        (b"PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n".to_vec(), None),
        (binary(0x21, 0x11, &four), Some("192.0.2.7:51000")),
        // With an extension behind the addresses.
        (binary(0x21, 0x11, &[four.as_slice(), &[0x04, 0, 2, 1, 2]].concat()), Some("192.0.2.7:51000")),
        (binary(0x21, 0x21, &six("2001:db8::5")), Some("[2001:db8::5]:51000")),
        (binary(0x21, 0x21, &six("::ffff:192.0.2.7")), Some("192.0.2.7:51000")),
        (binary(0x20, 0x11, &four), None),
        (binary(0x20, 0, &[]), None),
        (binary(0x21, 0, &[]), None),
        (binary(0x21, 0x31, &[0; 216]), None),
    ] {
        let (named, left) = read(&header).await;
        assert_eq!(named.unwrap().as_deref(), expected, "{:?}", String::from_utf8_lossy(&header));
        assert_eq!(left, b"GET /", "nothing behind the header is read");
    }
}

#[tokio::test]
async fn what_is_no_header_of_the_proxy_protocol_is_refused() {
    for header in [
        b"PROXY TCP4 192.0.2.7 10.0.0.1 51000\r\n".as_slice(),
        b"PROXY TCP4 192.0.2.700 10.0.0.1 51000 55000\r\n",
        b"PROXY TCP4 192.0.2.7 10.0.0.1 51000 655360\r\n",
        b"PROXY TCP6 192.0.2.7 10.0.0.1 51000 55000\r\n",
        b"PROXY UDP4 192.0.2.7 10.0.0.1 51000 55000\r\n",
        &[b"PROXY UNKNOWN ".as_slice(), &[b'a'; 200]].concat(),
        &binary(0x11, 0x11, &[0; 12]),
        &binary(0x2f, 0x11, &[0; 12]),
        &binary(0x21, 0x11, &[0; 4]),
        &binary(0x21, 0x11, &[0; 60_000]),
    ] {
        let (named, _) = read(header).await;
        assert!(matches!(named, Err(HeaderError::Malformed)), "{:?}: {named:?}", String::from_utf8_lossy(header));
    }
    for other in [b"GET / HTTP/1.1\r\n\r\n".as_slice(), b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\0\0\0"] {
        assert!(matches!(read(other).await.0, Err(HeaderError::Missing)));
    }
    for beginning in [b"".as_slice(), b"PROXY", b"PROXY TCP4 192.0.2.7 10", &b"\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c"[..]]
    {
        let mut stream = beginning;
        assert!(matches!(source(&mut stream).await, Err(HeaderError::Ended(_))));
    }
}
