//! The values of `Forwarded` (RFC 7239) and of `X-Forwarded-For`, as lists of addresses.
//!
//! An entry is `None` where it names no address, as `unknown` and obfuscated names do.

use std::net::{IpAddr, SocketAddrV4};

/// The entries of one line of `X-Forwarded-For`, from left to right. Ports, which some proxies add, are left out. The
/// header has no grammar that a line could break as a whole.
pub(super) fn de_facto(line: &[u8]) -> Option<Vec<Option<IpAddr>>> {
    let entries = line.split(|byte| *byte == b',').map(<[u8]>::trim_ascii).filter(|entry| !entry.is_empty());
    Some(entries.map(|entry| std::str::from_utf8(entry).ok().and_then(address)).collect())
}

/// The entries of one line of `Forwarded`, from left to right; `None` if it is not as RFC 7239 has it, section 4.
pub(super) fn standard(line: &[u8]) -> Option<Vec<Option<IpAddr>>> {
    let mut rest = Scanner(line);
    let mut entries = Vec::new();
    loop {
        rest.skip_blanks();
        match rest.peek() {
            None => return Some(entries),
            // An empty element of a list counts for nothing.
            Some(b',') => rest.advance(),
            Some(_) => {
                entries.push(rest.element()?);
                if !matches!(rest.peek(), None | Some(b',')) {
                    return None;
                }
            }
        }
    }
}

struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.0.first().copied()
    }

    fn advance(&mut self) {
        self.0 = self.0.get(1..).unwrap_or_default();
    }

    fn skip_blanks(&mut self) {
        self.0 = self.0.trim_ascii_start();
    }

    /// Pairs of one element, up to its end. Gives the address of its `for`.
    fn element(&mut self) -> Option<Option<IpAddr>> {
        let mut node = None;
        loop {
            self.skip_blanks();
            if let Some(b';') = self.peek() {
                self.advance();
                continue;
            }
            if matches!(self.peek(), None | Some(b',')) {
                return Some(node.as_deref().and_then(address));
            }
            let name = self.token()?;
            if self.peek() != Some(b'=') {
                return None;
            }
            self.advance();
            let value = if self.peek() == Some(b'"') { self.quoted()? } else { self.token()? };
            if name.eq_ignore_ascii_case("for") && node.replace(value).is_some() {
                return None;
            }
            self.skip_blanks();
            if !matches!(self.peek(), None | Some(b',' | b';')) {
                return None;
            }
        }
    }

    fn token(&mut self) -> Option<String> {
        let length = self.0.iter().take_while(|byte| crate::wire::is_token(**byte)).count();
        let (token, rest) = self.0.split_at_checked(length).filter(|(token, _)| !token.is_empty())?;
        self.0 = rest;
        String::from_utf8(token.to_vec()).ok()
    }

    fn quoted(&mut self) -> Option<String> {
        self.advance();
        let mut text = Vec::new();
        loop {
            let byte = self.peek()?;
            self.advance();
            match byte {
                b'"' => return String::from_utf8(text).ok(),
                b'\\' => {
                    text.push(self.peek()?);
                    self.advance();
                }
                _ => text.push(byte),
            }
        }
    }
}

/// An address with or without a port; one of IPv6 may stand in brackets, and must where it has a port.
fn address(text: &str) -> Option<IpAddr> {
    let address = match text.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']')?;
            let is_port = |port: &str| port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
            if !port.is_empty() && !is_port(port) {
                return None;
            }
            IpAddr::V6(address.parse().ok()?)
        }
        None => match text.parse() {
            Ok(address) => address,
            Err(_) => IpAddr::V4(*text.parse::<SocketAddrV4>().ok()?.ip()),
        },
    };
    Some(address.to_canonical())
}
