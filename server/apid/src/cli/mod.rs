//! The command line: what can be asked of the program. Reads nothing but its arguments and `WAZUH_HOME`.

pub mod admin;
pub mod audit;
pub mod demo;
pub mod doctor;
pub mod mitre;
pub mod pages;
pub mod probe;
pub mod regex;
pub mod ruleset;

use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};

use crate::address::Address;
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

    /// How the home is served.
    #[command(flatten)]
    pub serving: Serving,

    /// What to do; without one, serve.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// How a home is served.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct Serving {
    /// API to serve instead of `api` of api.yaml, which is v4 by default
    #[arg(long, value_name = "API")]
    pub api: Option<Generation>,

    /// Address to listen on instead of `listen`, `host` and `port` of api.yaml; may be repeated
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

    /// Keep no copy of the table of agents in memory, as `resident_memory: 0K` of api.yaml
    ///
    /// Searches and conditions then read every agent from the database, and memory does not grow with the fleet.
    #[arg(long)]
    pub no_resident: bool,

    /// Check the home and its configuration, then exit: 0 if they can be served, 1 with the reason if not
    ///
    /// Writes nothing and creates no home.
    #[arg(long, conflicts_with = "init")]
    pub check: bool,

    /// Log level for standard error and for the home's `logs`, instead of `logs.level` of api.yaml
    #[arg(long, value_name = "LEVEL")]
    pub log_level: Option<Level>,

    /// Format of the log on standard error
    ///
    /// Text has colours on a terminal, unless NO_COLOR is set in the environment.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub log_format: LineFormat,

    /// Also write one line per request to standard error, in this format or that of --log-format
    ///
    /// It does not depend on the log level. The JSON lines have the fields of `logs/api.json`.
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, require_equals = true)]
    pub access_log: Option<Option<LineFormat>>,

    /// Address of the metrics, in the format of Prometheus, instead of `metrics.listen` of api.yaml
    ///
    /// Metrics are served there over plain HTTP at /metrics, beside /healthz and /readyz, to whoever can connect, or
    /// with `metrics.token_file` of api.yaml to whoever shows that token.
    #[arg(long, value_name = "ADDR:PORT")]
    pub metrics_listen: Option<Listen>,
}

impl Serving {
    /// What was given before `serve`, and `more` after it. What names one value and was given twice, is the latter.
    fn and(mut self, more: Serving) -> Serving {
        let Serving {
            api,
            listen,
            http,
            read_only,
            no_resident,
            check,
            log_level,
            log_format,
            access_log,
            metrics_listen,
        } = more;
        if log_format != LineFormat::default() {
            self.log_format = log_format;
        }
        self.api = api.or(self.api);
        self.listen.extend(listen);
        self.http |= http;
        self.read_only |= read_only;
        self.no_resident |= no_resident;
        self.check |= check;
        self.log_level = log_level.or(self.log_level);
        self.access_log = access_log.or(self.access_log);
        self.metrics_listen = metrics_listen.or(self.metrics_listen);
        self
    }
}

/// What can be done.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Serve the home; the same as giving no command
    #[command(after_long_help = AFTER_HELP)]
    Serve(Box<Serving>),
    /// Repairs.
    #[command(flatten)]
    Admin(admin::Command),
    /// Fill a new or empty home with an invented fleet, to experiment with
    #[command(after_long_help = demo::DEMO_HELP)]
    Demo(demo::Demo),
    /// Try events on the rules and decoders of the home or of a folder
    Logtest(ruleset::Logtest),
    /// Check the rules, decoders and lists of the home or of a folder
    #[command(subcommand)]
    Ruleset(ruleset::RulesetCommand),
    /// Check the audit trail of a home
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Keep the ATT&CK knowledge base of a home
    #[command(subcommand)]
    Mitre(mitre::MitreCommand),
    /// Try a pattern of rules and decoders on the lines of standard input
    #[command(after_long_help = regex::REGEX_HELP)]
    Regex(regex::Regex),
    /// Say what of the API would not work on a home, and why: daemons, permissions, certificate, settings
    #[command(after_long_help = doctor::DOCTOR_HELP)]
    Doctor(doctor::Doctor),
    /// Ask a running server whether it is well
    #[command(after_long_help = probe::PROBE_HELP)]
    Probe(probe::Probe),
    /// Print the completions of a shell
    #[command(after_long_help = pages::COMPLETIONS_HELP)]
    Completions(pages::Completions),
    /// Write the manual pages of the program and its commands
    Man(pages::Man),
}

impl Options {
    /// Reads the arguments of the program; on wrong use says so and ends it.
    pub fn from_arguments() -> Options {
        let options = Options::parse().with_serve();
        if let Some(unused) = options.unused() {
            let message = format!("`{unused}` cannot be used with this subcommand");
            Options::command().error(ErrorKind::ArgumentConflict, message).exit();
        }
        options
    }

    /// The same without the subcommand `serve`, which says what happens anyway.
    fn with_serve(mut self) -> Options {
        match self.command.take() {
            Some(Command::Serve(more)) => Options { serving: self.serving.and(*more), ..self },
            command => Options { command, ..self },
        }
    }

    /// An option that was given and means nothing to the subcommand.
    fn unused(&self) -> Option<&'static str> {
        let serving = &self.serving;
        let given = [
            ("--api", serving.api.is_some()),
            ("--listen", !serving.listen.is_empty()),
            ("--http", serving.http),
            ("--read-only", serving.read_only),
            ("--no-resident", serving.no_resident),
            ("--check", serving.check),
            ("--log-level", serving.log_level.is_some()),
            ("--access-log", serving.access_log.is_some()),
            ("--metrics-listen", serving.metrics_listen.is_some()),
        ];
        let given = given.into_iter().find_map(|(name, is_given)| is_given.then_some(name));
        match self.command.as_ref()? {
            Command::Admin(_)
            | Command::Audit(_)
            | Command::Doctor(_)
            | Command::Mitre(_)
            | Command::Regex(_)
            | Command::Logtest(_)
            | Command::Ruleset(_)
            | Command::Probe(_)
            | Command::Completions(_)
            | Command::Man(_) => given.or(self.init.then_some("--init")),
            Command::Demo(_) | Command::Serve(_) => given,
        }
    }

    /// Whether a home is created where there is none.
    pub fn may_create(&self) -> bool {
        !self.serving.read_only && (self.init || self.home.is_none())
    }
}

// Paragraphs are one line each, which is wrapped at the width of the terminal.
const AFTER_HELP: &str = "\
Examples:
  wazuh-apid
      create a home and serve it on https://127.0.0.1:55000
  wazuh-apid --home /var/ossec --check
      can this manager's home be served?
  wazuh-apid --home ./new --init
      create a home in ./new and serve it
  wazuh-apid --home ./copy --listen 127.0.0.1:0
      serve a copy of a manager on a free port
  wazuh-apid --home /mnt/backup --read-only
      serve what cannot or must not be written
  wazuh-apid --http --listen '[::1]:8080'
      plain HTTP on the IPv6 loopback address
  wazuh-apid --api v5
      the API of release 5 instead of that of release 4
  wazuh-apid --listen 127.0.0.1:55000 --listen v5=127.0.0.1:55001
      both, on two ports; v1 is the API of 2016
  wazuh-apid serve --access-log=json
      one JSON object per request on standard error, for a container
  wazuh-apid demo --agents 1000
      a home with an invented fleet, to experiment with
  wazuh-apid mitre import enterprise-attack.json
      a release of ATT&CK for the home
  wazuh-apid user reset-password wazuh
      locked out: see also `wazuh-apid help user`

The configuration is api/configuration/api.yaml of the home, with the keys, defaults and ranges of the Wazuh server API.

Signals: the first SIGTERM or SIGINT lets requests in progress finish and stops the server; a second one stops it at \
once. SIGHUP reads api.yaml and the certificates again and opens the log files anew; the log says what is in force and \
what needs a restart.

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

    /// Every command that can be given, with the names that lead to it.
    fn commands() -> Vec<clap::Command> {
        let mut all = vec![Options::command()];
        all.first_mut().unwrap().build();
        let mut next = 0;
        while let Some(command) = all.get(next).cloned() {
            all.extend(command.get_subcommands().filter(|command| command.get_name() != "help").cloned());
            next += 1;
        }
        all
    }

    #[test]
    fn help_fits_the_terminal() {
        for width in [72, 80, 100] {
            for command in commands() {
                let name = command.get_name().to_owned();
                let help = command.term_width(width).render_long_help().to_string();
                for line in help.lines() {
                    assert!(line.chars().count() <= width, "{name} at {width}: {line}");
                }
            }
        }
    }

    #[test]
    fn commands_of_the_examples_stay_whole() {
        for command in commands() {
            let examples = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
            let help = command.term_width(80).render_long_help().to_string();
            for line in examples.lines().filter(|line| line.starts_with(' ')) {
                assert!(help.lines().any(|shown| shown == line), "{line}");
            }
        }
    }

    #[test]
    fn serving_may_be_asked_for_by_name() {
        let read = |arguments: &str| {
            let arguments = ["wazuh-apid"].into_iter().chain(arguments.split(' ').filter(|word| !word.is_empty()));
            Options::try_parse_from(arguments).unwrap().with_serve()
        };
        assert_eq!(read("serve"), read(""));
        let all = "--api v1 --listen 127.0.0.1:1 --http --read-only --check --log-level error --log-format json \
                   --access-log=text --metrics-listen 127.0.0.1:9155";
        assert_eq!(read(&format!("--home h serve {all}")), read(&format!("--home h {all}")));
        assert_eq!(read(&format!("{all} serve --home h")), read(&format!("--home h {all}")));
        let both = read("--listen 127.0.0.1:1 --log-level error serve --listen 127.0.0.1:2 --log-level debug --http");
        assert_eq!(both, read("--listen 127.0.0.1:1 --listen 127.0.0.1:2 --log-level debug --http"));
        assert!(both.unused().is_none());
    }

    #[test]
    fn the_access_log_has_a_format_or_that_of_the_log() {
        let read = |arguments: &[&str]| {
            let arguments = ["wazuh-apid"].iter().chain(arguments);
            Options::try_parse_from(arguments).map(|options| options.serving.access_log)
        };
        assert_eq!(read(&[]).unwrap(), None);
        assert_eq!(read(&["--access-log"]).unwrap(), Some(None));
        assert_eq!(read(&["--access-log=json"]).unwrap(), Some(Some(LineFormat::Json)));
        assert_eq!(read(&["--access-log=text"]).unwrap(), Some(Some(LineFormat::Text)));
        assert_eq!(read(&["--access-log=xml"]).unwrap_err().exit_code(), 2);
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
        assert_eq!(unused("mitre import x --home h --init"), Some("--init"));
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
            "mitre",
            "mitre import",
        ] {
            let arguments = ["wazuh-apid"].into_iter().chain(arguments.split(' '));
            assert_eq!(Options::try_parse_from(arguments).unwrap_err().exit_code(), 2);
        }
    }
}
