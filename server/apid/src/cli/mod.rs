//! The command line: what can be asked of the program. Reads nothing but its arguments and `WAZUH_HOME`.

pub mod admin;
pub mod demo;

use std::path::PathBuf;
use std::str::FromStr;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};

use crate::config::LogLevel;
use crate::generation::Generation;
use crate::logging::LineFormat;
use apid_front::Listen;

/// Serve the Wazuh server API from a manager's home directory.
///
/// Without arguments, the first start creates a home in ~/.local/share/wazuh-apid (or $XDG_DATA_HOME/wazuh-apid), with
/// a self-signed certificate and the default users, and serves it on https://127.0.0.1:55000.
#[derive(Debug, Clone, Default, PartialEq, Eq, Parser)]
#[command(name = "wazuh-apid", version, max_term_width = 100, after_long_help = AFTER_HELP)]
pub struct Options {
    /// Directory to serve: a manager's installation, a copy of one, or with --init a new home
    #[arg(long, value_name = "DIR", env = "WAZUH_HOME", global = true)]
    pub home: Option<PathBuf>,

    /// Create the home of --home if there is none: in an empty or new directory
    ///
    /// Without --home it is not needed: the home in the default place is created. An existing home is served as it is,
    /// and never overwritten. A directory that is neither empty nor a home is refused.
    #[arg(long, global = true)]
    pub init: bool,

    /// API to serve
    #[arg(long, value_name = "API", default_value = "v4")]
    pub api: Generation,

    /// Address to listen on instead of `host` and `port` of api.yaml; may be repeated
    ///
    /// An address and a port: `127.0.0.1:55000`, `[::1]:8443`, `localhost:0`. Port 0 chooses a free port, which is
    /// printed. An API before it is served there instead of the one of `--api`: `v1=127.0.0.1:55001`. So one server
    /// can serve several, over the same home.
    #[arg(long, value_name = "[API=]ADDR:PORT")]
    pub listen: Vec<Address>,

    /// Serve plain HTTP instead of HTTPS (for use behind a proxy, or on this machine only)
    #[arg(long)]
    pub http: bool,

    /// Serve the home without writing anything in it: a read-only mount, a backup, or files of another user
    ///
    /// Reading and logging in work; every request that changes something is refused with 403. The access log goes to
    /// standard error. What a first start would make (users, a certificate) must be there; missing keys for signing
    /// tokens are replaced by keys that end with the process.
    #[arg(long, conflicts_with = "init")]
    pub read_only: bool,

    /// Check the home and its configuration, then exit: 0 if they can be served, 1 with the reason if not
    ///
    /// Writes nothing and creates no home.
    #[arg(long, conflicts_with = "init")]
    pub check: bool,

    /// Log level for standard error and for the home's `logs`, instead of `logs.level` of api.yaml
    #[arg(long, value_name = "LEVEL")]
    pub log_level: Option<Level>,

    /// Format of the log on standard error
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub log_format: LineFormat,

    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// An address of `--listen`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The API that is served there; `None` for that of `--api`.
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

/// What can be done instead of serving.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Repairs.
    #[command(flatten)]
    Admin(admin::Command),
    /// Fill a new or empty home with an invented fleet, to experiment with
    #[command(after_long_help = demo::DEMO_HELP)]
    Demo(demo::Demo),
}

impl Options {
    /// Reads the arguments of the program; on wrong use says so and ends it.
    pub fn from_arguments() -> Options {
        let options = Options::parse();
        if let Some(unused) = options.unused() {
            let message = format!("`{unused}` cannot be used with this subcommand");
            Options::command().error(ErrorKind::ArgumentConflict, message).exit();
        }
        options
    }

    /// An option that was given and means nothing to the subcommand.
    fn unused(&self) -> Option<&'static str> {
        let given = [
            ("--api", self.api != Generation::default()),
            ("--listen", !self.listen.is_empty()),
            ("--http", self.http),
            ("--read-only", self.read_only),
            ("--check", self.check),
            ("--log-level", self.log_level.is_some()),
        ];
        let given = given.into_iter().find_map(|(name, is_given)| is_given.then_some(name));
        match self.command.as_ref()? {
            Command::Admin(_) => given.or(self.init.then_some("--init")),
            Command::Demo(_) => given,
        }
    }

    /// Whether a home is created where there is none.
    pub fn may_create(&self) -> bool {
        !self.read_only && (self.init || self.home.is_none())
    }
}

const AFTER_HELP: &str = "\
Examples:
  wazuh-apid                                     create a home and serve it on https://127.0.0.1:55000
  wazuh-apid --home /var/ossec --check           can this manager's home be served?
  wazuh-apid --home ./new --init                 create a home in ./new and serve it
  wazuh-apid --home ./copy --listen 127.0.0.1:0  serve a copy of a manager on a free port
  wazuh-apid --home /mnt/backup --read-only      serve what cannot or must not be written
  wazuh-apid --http --listen '[::1]:8080'        plain HTTP on the IPv6 loopback address
  wazuh-apid --api v1                            the API of 2016 instead of that of release 4
  wazuh-apid --listen 127.0.0.1:55000 --listen v1=127.0.0.1:55001   both, on two ports
  wazuh-apid demo --agents 1000                  a home with an invented fleet, to experiment with
  wazuh-apid user reset-password wazuh           locked out: see also `wazuh-apid help user`

The configuration is api/configuration/api.yaml of the home, with the keys, defaults and ranges of the
Wazuh server API. The first SIGTERM or SIGINT lets requests in progress finish and stops the server; a
second one stops it at once.

Exit codes: 0 done or stopped on request, 1 failure, 2 invalid command line.";

/// `--log-level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Level {
    /// Nothing
    Disabled,
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// Also one line per request, in the log files
    Info,
    /// Also intermediate steps
    Debug,
    /// Also the headers of each request
    Debug2,
}

impl From<Level> for LogLevel {
    fn from(level: Level) -> LogLevel {
        match level {
            Level::Disabled => LogLevel::Disabled,
            Level::Error => LogLevel::Error,
            Level::Warning => LogLevel::Warning,
            Level::Info => LogLevel::Info,
            Level::Debug => LogLevel::Debug,
            Level::Debug2 => LogLevel::Debug2,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Options::command().debug_assert();
    }

    #[test]
    fn a_home_is_named_before_or_after_a_subcommand() {
        for arguments in ["--home h user list", "user list --home h", "user --home h list"] {
            let options = Options::parse_from(["wazuh-apid"].into_iter().chain(arguments.split(' ')));
            assert_eq!(options.home.as_deref(), Some(std::path::Path::new("h")));
            assert_eq!(options.command, Some(Command::Admin(admin::Command::User(admin::UserCommand::List))));
        }
    }

    #[test]
    fn what_serving_needs_is_no_use_to_a_subcommand() {
        let unused =
            |arguments: &str| Options::parse_from(["wazuh-apid"].into_iter().chain(arguments.split(' '))).unused();
        assert_eq!(unused("--http user list"), Some("--http"));
        assert_eq!(unused("--listen 127.0.0.1:0 user list"), Some("--listen"));
        assert_eq!(unused("--log-level debug demo --agents 1"), Some("--log-level"));
        assert_eq!(unused("--read-only user list"), Some("--read-only"));
        assert_eq!(unused("--home h user list"), None);
        assert_eq!(unused("--http --check"), None);
        assert_eq!(unused("user list --home h --init"), Some("--init"));
        assert_eq!(unused("demo --agents 1 --home h --init"), None);
    }

    #[test]
    fn a_home_is_created_in_the_default_place_or_on_demand() {
        let may_create =
            |arguments: &str| Options::parse_from(["wazuh-apid"].into_iter().chain(arguments.split(' '))).may_create();
        assert!(may_create("--http") && may_create("--home h --init") && may_create("demo --agents 1 --home h --init"));
        assert!(!may_create("--home h") && !may_create("--read-only") && !may_create("demo --agents 1 --home h"));
        for arguments in ["--init --check", "--home h --init --read-only"] {
            let arguments = ["wazuh-apid"].into_iter().chain(arguments.split(' '));
            assert_eq!(Options::try_parse_from(arguments).unwrap_err().exit_code(), 2);
        }
    }

    #[test]
    fn a_subcommand_says_what_is_missing() {
        for arguments in [
            "user",
            "token revoke",
            "token revoke --all --user x",
            "user add x --generate --password-stdin",
            "user add",
            "demo",
            "demo --agents 0",
            "demo --agents 1000001",
            "demo --agents -5",
            "demo --agents 1e5",
        ] {
            let arguments = ["wazuh-apid"].into_iter().chain(arguments.split(' '));
            assert_eq!(Options::try_parse_from(arguments).unwrap_err().exit_code(), 2);
        }
    }

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
            ("v2=127.0.0.1:80", "`v2` is not an API; it is one of v4, v1"),
        ] {
            let message = text.parse::<Address>().unwrap_err();
            assert!(message.contains(expected), "{text}: {message}");
        }
    }
}
