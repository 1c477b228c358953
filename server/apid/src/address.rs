//! Where an API is listened on, as the command line and `api.yaml` write it: `[API=]ADDR:PORT`.

use std::str::FromStr;

use clap::ValueEnum as _;

use crate::generation::Generation;
use apid_front::Listen;

/// An address of `--listen`, or of `listen` in `api.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The API that is served there; `None` for the one that is served where nothing else is said.
    pub api: Option<Generation>,
    /// The address.
    pub listen: Listen,
}

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (api, listen) = match text.split_once('=') {
            Some((name, rest)) => {
                let api = Generation::from_str(name, false).map_err(|_| {
                    let names: Vec<_> = Generation::value_variants().iter().map(|api| api.name()).collect();
                    format!("`{name}` is not an API; it is one of {}", names.join(", "))
                })?;
                (Some(api), rest)
            }
            None => (None, text),
        };
        Ok(Self { api, listen: listen.parse()? })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Address;
    use crate::generation::Generation;

    #[test]
    fn listen_takes_addresses_and_names() {
        for (text, host, port, authority) in [
            ("127.0.0.1:55000", "127.0.0.1", 55000, "127.0.0.1:55000"),
            ("[::1]:0", "::1", 0, "[::1]:0"),
            ("localhost:80", "localhost", 80, "localhost:80"),
        ] {
            let Address { api, listen } = text.parse().unwrap();
            assert_eq!((api, listen.host.as_str(), listen.port), (None, host, port));
            assert_eq!(listen.authority(), authority);
        }
        let Address { api, listen } = "v1=[::1]:80".parse().unwrap();
        assert_eq!((api, listen.authority().as_str()), (Some(Generation::V1), "[::1]:80"));
    }

    #[test]
    fn listen_says_what_is_wrong() {
        for (text, expected) in [
            ("127.0.0.1", "expected ADDR:PORT"),
            ("127.0.0.1:http", "`http` is not a port"),
            ("127.0.0.1:70000", "`70000` is not a port"),
            ("::1:80", "in brackets"),
            ("[1.2.3.4]:80", "not an IPv6 address"),
            (":80", "address is missing"),
            ("v2=127.0.0.1:80", "`v2` is not an API; it is one of v4, v5, v1"),
        ] {
            let message = text.parse::<Address>().unwrap_err();
            assert!(message.contains(expected), "{text}: {message}");
        }
    }
}
