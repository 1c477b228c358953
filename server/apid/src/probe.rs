//! `wazuh-apid probe`: whether a running server is well, asked over plain HTTP as a monitor does.

use std::io::{self, Read as _, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::Duration;

use crate::cli::probe::Probe;
use apid_front::Listen;

/// For each step of the exchange.
const PATIENCE: Duration = Duration::from_secs(5);
/// Bytes of an answer.
const LONGEST: u64 = 16 << 10;

/// Why nothing is known of the server.
#[derive(Debug, thiserror::Error)]
pub enum ProbeError {
    /// Nobody answers.
    #[error(
        "{}: no answer: {error}; is the server running with --metrics-listen or `metrics.listen` of api.yaml?",
        .address.authority()
    )]
    Silent {
        /// Where it was asked.
        address: Listen,
        /// Why.
        error: io::Error,
    },
    /// Something else answers.
    #[error("{}: the answer is not one of wazuh-apid", .0.authority())]
    Other(Listen),
    /// The answer cannot be shown.
    #[error("cannot print the answer: {0}")]
    Output(#[from] io::Error),
}

/// Asks and prints the answer. `false` if the server is not well.
pub(crate) fn run(probe: &Probe, mut out: impl Write) -> Result<bool, ProbeError> {
    let path = if probe.ready { "/readyz" } else { "/healthz" };
    let address = &probe.address;
    let answer = ask(address, path).map_err(|error| ProbeError::Silent { address: address.clone(), error })?;
    let other = || ProbeError::Other(address.clone());
    let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(other)?;
    let status = head.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)).ok_or_else(other)?;
    let is_well = match status {
        "200" => true,
        "503" => false,
        _ => return Err(other()),
    };
    writeln!(out, "{body}")?;
    Ok(is_well)
}

fn ask(address: &Listen, path: &str) -> io::Result<String> {
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for place in (address.host.as_str(), address.port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&place, PATIENCE) {
            Ok(stream) => return exchange(stream, &address.authority(), path),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn exchange(mut stream: TcpStream, host: &str, path: &str) -> io::Result<String> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::TcpListener;

    use super::*;

    /// What is found where this is answered.
    fn probed(reply: &'static str) -> (Result<bool, ProbeError>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string().parse().unwrap();
        let answer = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = [0; 512];
            let length = stream.read(&mut head).unwrap();
            stream.write_all(reply.as_bytes()).unwrap();
            String::from_utf8(head.get(..length).unwrap().to_vec()).unwrap()
        });
        let mut out = Vec::new();
        let outcome = run(&Probe { address, ready: true }, &mut out);
        assert!(answer.join().unwrap().starts_with("GET /readyz HTTP/1.1\r\n"));
        (outcome, String::from_utf8(out).unwrap())
    }

    #[test]
    fn the_status_decides() {
        let (well, said) = probed("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{}");
        assert_eq!((well.unwrap(), said.as_str()), (true, "{}\n"));
        let (ill, said) = probed("HTTP/1.1 503 Service Unavailable\r\n\r\nno");
        assert_eq!((ill.unwrap(), said.as_str()), (false, "no\n"));
        for other in ["HTTP/1.1 404 Not Found\r\n\r\n", "SSH-2.0\r\n\r\n", "nonsense", "HTTP/1.1 2\r\n\r\n"] {
            assert!(matches!(probed(other).0, Err(ProbeError::Other(_))), "{other}");
        }
    }

    #[test]
    fn nobody_there_is_told() {
        let address: Listen = {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            listener.local_addr().unwrap().to_string().parse().unwrap()
        };
        let error = run(&Probe { address, ready: false }, io::sink()).unwrap_err().to_string();
        assert!(error.contains("no answer") && error.contains("--metrics-listen"), "{error}");
    }
}
