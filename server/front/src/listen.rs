//! Opening the listening sockets.

use std::io::{Error, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpListener, ToSocketAddrs};
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
        let host = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
            Some(inner) if inner.parse::<std::net::Ipv6Addr>().is_ok() => inner,
            Some(inner) => return Err(format!("`{inner}` is not an IPv6 address")),
            None if host.contains(':') => return Err("write an IPv6 address in brackets, such as [::1]:55000".into()),
            None if host.is_empty() => {
                return Err("the address is missing; use 0.0.0.0:PORT for all of IPv4".into());
            }
            None => host,
        };
        Ok(Listen { host: host.to_owned(), port })
    }
}

/// Listens on every address of `listen`. An address family that the machine lacks is passed over as long as another
/// address remains, because the configured default names both families.
pub fn bind(listen: &[Listen]) -> Result<Vec<TcpListener>, ListenError> {
    let mut listeners: Vec<TcpListener> = Vec::new();
    let mut unavailable = None;
    for Listen { host, port } in listen {
        let name = |error| ListenError::Name { host: host.clone(), error };
        let mut addresses: Vec<SocketAddr> = (host.as_str(), *port).to_socket_addrs().map_err(name)?.collect();
        addresses.dedup();
        for address in addresses {
            match open(address) {
                Ok(listener) => listeners.push(listener),
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
