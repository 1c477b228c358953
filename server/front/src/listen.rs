//! Opening the listening sockets.

use std::io::{Error, ErrorKind};
use std::net::{IpAddr, Ipv6Addr, SocketAddr, TcpListener, ToSocketAddrs};
use std::str::FromStr;

use socket2::{Domain, Protocol, Socket, Type};

/// Connections that may wait to be accepted.
const BACKLOG: i32 = 1024;

/// Why an address cannot be listened on.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// Something listens there.
    #[error(
        "cannot listen on {0}: the address is already in use, perhaps by another wazuh-apid; stop it, or choose another port with --listen"
    )]
    InUse(SocketAddr),
    /// The name is unknown.
    #[error(
        "cannot listen on `{host}`: {error}; give an address of this machine in `host` of api.yaml or with --listen"
    )]
    Name {
        /// As configured.
        host: String,
        /// The resolver's answer.
        error: Error,
    },
    /// Ports below 1024 are for root.
    #[error("cannot listen on {0}: permission denied; choose a port of 1024 or more with --listen")]
    Denied(SocketAddr),
    /// Two APIs are to be served there.
    #[error("cannot serve two APIs on {0}; give each a port of its own with --listen")]
    Shared(SocketAddr),
    /// Any other reason.
    #[error("cannot listen on {address}: {error}")]
    Other {
        /// The address.
        address: SocketAddr,
        /// Why.
        error: Error,
    },
}

/// An address to listen on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listen {
    /// Address or name, without brackets.
    pub host: String,
    /// Port; 0 takes a free one.
    pub port: u16,
}

impl Listen {
    /// The part of a URL that leads here.
    pub fn authority(&self) -> String {
        match self.host.parse() {
            Ok(IpAddr::V6(address)) => format!("[{address}]:{}", self.port),
            _ => format!("{}:{}", self.host, self.port),
        }
    }
}

impl FromStr for Listen {
    type Err = String;

    fn from_str(text: &str) -> Result<Listen, String> {
        let (host, port) = text.rsplit_once(':').ok_or("expected ADDR:PORT, such as 127.0.0.1:55000")?;
        let port = port.parse().map_err(|_| format!("`{port}` is not a port (0 to 65535); expected ADDR:PORT"))?;
        if host.is_empty() {
            return Err("the address is missing; use 0.0.0.0:PORT for all of IPv4".into());
        }
        if host.contains(':') && !host.starts_with('[') {
            return Err("write an IPv6 address in brackets, such as [::1]:55000".into());
        }
        Ok(Listen { host: host_of(host)?, port })
    }
}

/// An address or a name of this machine as people write it: an IPv6 address may stand in brackets, as in a URL.
///
/// # Errors
///
/// What is wrong with it, as a fragment for people. Names are not looked up.
pub fn host_of(text: &str) -> Result<String, String> {
    if let Some(rest) = text.strip_prefix('[') {
        let inner = rest.strip_suffix(']').ok_or_else(|| format!("`{text}` has no closing bracket at its end"))?;
        // What follows `%` names an interface.
        let address = inner.split('%').next().unwrap_or(inner);
        return match address.parse::<Ipv6Addr>() {
            Ok(_) => Ok(inner.to_owned()),
            Err(_) => Err(format!("`{inner}` is not an IPv6 address")),
        };
    }
    if text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '[' | ']' | '@' | ',')) {
        return Err(format!("`{}` is neither an address nor a name", text.escape_debug()));
    }
    if text.parse::<SocketAddr>().is_ok() || text.matches(':').count() == 1 {
        return Err(format!("`{text}` holds a port; give the address alone"));
    }
    let address = text.split('%').next().unwrap_or(text);
    if text.contains(':') && address.parse::<Ipv6Addr>().is_err() {
        return Err(format!("`{text}` is not an IPv6 address"));
    }
    Ok(text.to_owned())
}

/// Listens on every address of `listen`. An address family that the machine lacks is passed over as long as another
/// address remains, because the configured default names both families. An address that is given twice, or that another
/// one covers, is listened on once.
///
/// # Errors
///
/// The first address that cannot be listened on.
pub fn bind(listen: &[Listen]) -> Result<Vec<TcpListener>, ListenError> {
    let listen: Vec<_> = listen.iter().map(|listen| ((), listen.clone())).collect();
    Ok(bind_each(&listen)?.into_iter().map(|((), listener)| listener).collect())
}

/// The same for what is served at each address. Two of them cannot share one.
///
/// # Errors
///
/// The first address that cannot be listened on, or that is wanted for two purposes.
pub fn bind_each<T: Copy + PartialEq>(listen: &[(T, Listen)]) -> Result<Vec<(T, TcpListener)>, ListenError> {
    let mut listeners = Vec::new();
    let mut unavailable = None;
    for (purpose, address) in without_repetitions(resolved(listen)?)? {
        match open(address) {
            Ok(listener) => listeners.push((purpose, listener)),
            Err(error) => match error.kind() {
                ErrorKind::AddrInUse => return Err(ListenError::InUse(address)),
                ErrorKind::PermissionDenied => return Err(ListenError::Denied(address)),
                _ if address.is_ipv6() && family_is_missing(&error) => {
                    unavailable = Some(ListenError::Other { address, error });
                }
                _ => return Err(ListenError::Other { address, error }),
            },
        }
    }
    match unavailable {
        Some(error) if listeners.is_empty() => Err(error),
        Some(error) => {
            tracing::warn!("{error}; this machine seems to have no IPv6");
            Ok(listeners)
        }
        None => Ok(listeners),
    }
}

fn resolved<T: Copy>(listen: &[(T, Listen)]) -> Result<Vec<(T, SocketAddr)>, ListenError> {
    let mut all = Vec::new();
    for (purpose, Listen { host, port }) in listen {
        let name = |error| ListenError::Name { host: host.clone(), error };
        let mut addresses: Vec<SocketAddr> = (host.as_str(), *port).to_socket_addrs().map_err(name)?.collect();
        addresses.dedup();
        all.extend(addresses.into_iter().map(|address| (*purpose, address)));
    }
    Ok(all)
}

/// Leaves out what was there before and what a wildcard covers. Port 0 is another port each time.
fn without_repetitions<T: Copy + PartialEq>(wanted: Vec<(T, SocketAddr)>) -> Result<Vec<(T, SocketAddr)>, ListenError> {
    let mut kept: Vec<(T, SocketAddr)> = Vec::new();
    for (purpose, address) in &wanted {
        let is_wildcard = |other: &SocketAddr| {
            other.ip().is_unspecified() && !address.ip().is_unspecified() && other.is_ipv4() == address.is_ipv4()
        };
        let covering = kept
            .iter()
            .find(|(_, other)| other == address)
            .or_else(|| wanted.iter().find(|(_, other)| is_wildcard(other) && other.port() == address.port()));
        match covering {
            Some((other, _)) if address.port() != 0 && other != purpose => return Err(ListenError::Shared(*address)),
            Some((_, other)) if address.port() != 0 => {
                let why = if other == address { "given twice".to_owned() } else { format!("covered by {other}") };
                tracing::warn!("{address} is {why} and listened on once");
            }
            _ => kept.push((*purpose, *address)),
        }
    }
    Ok(kept)
}

fn family_is_missing(error: &Error) -> bool {
    // EAFNOSUPPORT has no kind of its own.
    error.kind() == ErrorKind::AddrNotAvailable
        || error.raw_os_error() == Some(rustix::io::Errno::AFNOSUPPORT.raw_os_error())
}

fn open(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        // `0.0.0.0` and `::` are configured side by side, so the latter must not take IPv4 as well.
        socket.set_only_v6(true)?;
    }
    // Connections of a former run that are still being closed must not hinder a restart.
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn hosts_are_taken_as_people_write_them() {
        for (text, host) in [
            ("127.0.0.1", "127.0.0.1"),
            ("::1", "::1"),
            ("[::1]", "::1"),
            ("[::]", "::"),
            ("[fe80::1%eth0]", "fe80::1%eth0"),
            ("fe80::1%eth0", "fe80::1%eth0"),
            ("Example.ORG", "Example.ORG"),
            ("my_host", "my_host"),
        ] {
            assert_eq!(host_of(text).as_deref(), Ok(host), "{text}");
        }
        for (text, problem) in [
            ("[127.0.0.1]", "`127.0.0.1` is not an IPv6 address"),
            ("[::1", "`[::1` has no closing bracket at its end"),
            ("[::1]:443", "`[::1]:443` has no closing bracket at its end"),
            ("[]", "`` is not an IPv6 address"),
            ("127.0.0.1:443", "`127.0.0.1:443` holds a port; give the address alone"),
            ("localhost:443", "`localhost:443` holds a port; give the address alone"),
            ("::g", "`::g` is not an IPv6 address"),
            ("https://localhost", "`https://localhost` is neither an address nor a name"),
            ("a b", "`a b` is neither an address nor a name"),
            ("127.0.0.1, ::1", "`127.0.0.1, ::1` is neither an address nor a name"),
            ("a,b", "`a,b` is neither an address nor a name"),
            ("10.0.0.0/8", "`10.0.0.0/8` is neither an address nor a name"),
        ] {
            assert_eq!(host_of(text), Err(problem.to_owned()), "{text}");
        }
    }

    #[test]
    fn an_address_is_listened_on_once_and_for_one_purpose() {
        let kept = |wanted: &[(u8, &str)]| {
            let wanted = wanted.iter().map(|(purpose, text)| (*purpose, text.parse().unwrap())).collect();
            match without_repetitions(wanted) {
                Ok(kept) => kept.iter().map(|(_, address)| address.to_string()).collect::<Vec<_>>().join(" "),
                Err(error) => error.to_string(),
            }
        };
        assert_eq!(kept(&[(4, "127.0.0.1:1"), (4, "127.0.0.1:1"), (4, "127.0.0.1:2")]), "127.0.0.1:1 127.0.0.1:2");
        assert_eq!(kept(&[(4, "127.0.0.1:1"), (4, "0.0.0.0:1"), (4, "[::1]:1")]), "0.0.0.0:1 [::1]:1");
        assert_eq!(kept(&[(4, "[::]:1"), (4, "[::1]:1"), (4, "0.0.0.0:1")]), "[::]:1 0.0.0.0:1");
        assert_eq!(kept(&[(4, "127.0.0.1:0"), (1, "127.0.0.1:0"), (4, "0.0.0.0:0")]).split(' ').count(), 3);
        let shared = "cannot serve two APIs on 127.0.0.1:1; give each a port of its own with --listen";
        assert_eq!(kept(&[(4, "127.0.0.1:1"), (1, "127.0.0.1:1")]), shared);
        assert_eq!(kept(&[(4, "127.0.0.1:1"), (1, "0.0.0.0:1")]), shared);
    }
}
