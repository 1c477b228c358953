//! The header of the PROXY protocol, versions 1 and 2, with which a connection of a proxy begins, before TLS.
//!
//! Nothing behind the header is read. Its contents are parsed by `ppp`; here is only where it ends. Must not be here:
//! whose header is believed.

use std::net::{IpAddr, SocketAddr};

use ppp::{v1, v2};
use tokio::io::{AsyncRead, AsyncReadExt as _};

/// Bytes with which a header of version 2 begins. No header of version 1 is as short.
const SIGNATURE: &[u8; 12] = b"\r\n\r\n\0\r\nQUIT\n";
/// Bytes of a header of version 2 before its addresses.
const FIXED: usize = 16;
/// Bytes of a line of version 1, its end included.
const MAX_LINE: usize = 107;
/// Bytes of addresses and extensions in version 2. Proxies send some hundreds.
const MAX_REST: usize = 4 << 10;

/// Why a connection does not begin with a header that can be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HeaderError {
    /// The connection ended, or failed.
    #[error("the connection ended before a header of the PROXY protocol was complete: {0}")]
    Ended(#[from] std::io::Error),
    /// Something else came.
    #[error("the connection does not begin with a header of the PROXY protocol")]
    Missing,
    /// It cannot be read.
    #[error("the header of the PROXY protocol is not valid")]
    Malformed,
}

/// Reads the header. `None` where it names nobody, because the proxy asks for itself, or knows no address.
pub(crate) async fn source(stream: &mut (impl AsyncRead + Unpin)) -> Result<Option<SocketAddr>, HeaderError> {
    let mut header = vec![0; SIGNATURE.len()];
    stream.read_exact(&mut header).await?;
    if header.starts_with(SIGNATURE) {
        header.resize(FIXED, 0);
        stream.read_exact(header.get_mut(SIGNATURE.len()..).unwrap_or_default()).await?;
        let length = header.get(FIXED - 2..).and_then(|length| length.try_into().ok()).map_or(0, u16::from_be_bytes);
        let length = usize::from(length);
        if length > MAX_REST {
            return Err(HeaderError::Malformed);
        }
        header.resize(FIXED + length, 0);
        stream.read_exact(header.get_mut(FIXED..).unwrap_or_default()).await?;
        return binary(&header);
    }
    if !header.starts_with(b"PROXY ") {
        return Err(HeaderError::Missing);
    }
    // Byte by byte, so that nothing of what follows is taken; the kernel has all of it already.
    while !header.ends_with(b"\r\n") {
        if header.len() >= MAX_LINE {
            return Err(HeaderError::Malformed);
        }
        header.push(stream.read_u8().await?);
    }
    text(&header)
}

fn text(header: &[u8]) -> Result<Option<SocketAddr>, HeaderError> {
    let header = v1::Header::try_from(header).map_err(|_| HeaderError::Malformed)?;
    Ok(match header.addresses {
        v1::Addresses::Unknown => None,
        v1::Addresses::Tcp4(addresses) => Some((addresses.source_address, addresses.source_port).into()),
        v1::Addresses::Tcp6(addresses) => Some(canonical(addresses.source_address, addresses.source_port)),
    })
}

fn binary(header: &[u8]) -> Result<Option<SocketAddr>, HeaderError> {
    let header = v2::Header::try_from(header).map_err(|_| HeaderError::Malformed)?;
    Ok(match (header.command, header.addresses) {
        (v2::Command::Local, _) | (_, v2::Addresses::Unspecified | v2::Addresses::Unix(_)) => None,
        (v2::Command::Proxy, v2::Addresses::IPv4(addresses)) => {
            Some((addresses.source_address, addresses.source_port).into())
        }
        (v2::Command::Proxy, v2::Addresses::IPv6(addresses)) => {
            Some(canonical(addresses.source_address, addresses.source_port))
        }
    })
}

fn canonical(address: impl Into<IpAddr>, port: u16) -> SocketAddr {
    SocketAddr::new(address.into().to_canonical(), port)
}
