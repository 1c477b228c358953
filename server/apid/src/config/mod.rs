//! `api/configuration/api.yaml`: its keys, defaults and ranges (docs/facts/01-api-layer.md, section 2), as one typed
//! value.
//!
//! A missing or empty file means the defaults. Unknown keys, values of the wrong kind and values out of range refuse
//! the file, each with its line and column. Nothing here touches the network or any file but the one it is given.

mod changes;
mod current;
mod metrics;
mod ui;

use std::path::Path;

use clap::ValueEnum as _;

use apid_audit::OnFailure;
use apid_formats::manager_conf::Protection;
pub use apid_formats::yaml::read::ConfigError;
use apid_formats::yaml::read::{self, Section};
use apid_formats::yaml::tree::{Place, Problem};
use apid_front::Proxies;
use apid_front::cors::CorsSettings;
use apid_front::tls::TlsSettings;
use apid_home::Home;
use apid_ruleset::logtest::Engine;
pub(crate) use current::CurrentConfig;
pub use metrics::MetricsSettings;
pub use ui::UiSettings;

use crate::address::Address;
use crate::generation::Generation;

/// The whole of `api.yaml`, defaults filled in, and what only the command line says.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Addresses to listen on.
    pub host: Vec<String>,
    /// TCP port; 0 takes a free one.
    pub port: u16,
    /// `api`: the API that is served where nothing else is said. The real API does not know this key.
    pub api: Generation,
    /// `listen`: addresses to listen on instead of those of `host` and `port`, each perhaps with an API of its own. The
    /// real API does not know this key.
    pub listen: Vec<Address>,
    /// `standalone`: whether requests are answered also while daemons of the manager are not ready. The real API does
    /// not know this key.
    pub standalone: bool,
    /// Whether to give up root after start-up.
    pub drop_privileges: bool,
    /// Whether `/experimental/*` answers.
    pub experimental_features: bool,
    /// Largest request body in bytes; 0 for no limit.
    pub max_upload_size: u64,
    /// How many password checks and token signatures may run at once.
    pub authentication_pool_size: u8,
    /// Seconds a request without `wait_for_complete` may take.
    pub request_timeout: f64,
    /// TLS.
    pub https: TlsSettings,
    /// The API's own log.
    pub logs: Logs,
    /// Cross-origin requests.
    pub cors: CorsSettings,
    /// Limits on callers.
    pub access: Access,
    /// `trusted_proxies` and `proxy_protocol`. The real API does not know these keys.
    pub proxies: Proxies,
    /// What an uploaded `ossec.conf` may change.
    pub upload: Upload,
    /// `logtest.engine`: who tries events. The real API does not know this key.
    pub logtest_engine: Engine,
    /// `metrics`: who is told what the server counts of itself. The real API does not know this section.
    pub metrics: MetricsSettings,
    /// `audit`: the audit trail. The real API does not know this key.
    pub audit: apid_audit::Settings,
    /// `ui`: where the pages are served. The real API does not know this section.
    pub ui: UiSettings,
    /// `resident_memory`: bytes for the copy of the table of agents that lists are answered from; 0 for none. The real
    /// API does not know this key.
    pub resident_memory: u64,
    /// `--read-only`: nothing in the home is written. No key of the file, which the real API reads too.
    pub read_only: bool,
}

/// `logs`.
#[derive(Debug, Clone, PartialEq)]
pub struct Logs {
    /// What is written.
    pub level: LogLevel,
    /// Which files are written.
    pub format: LogFormat,
    /// Size at which a file is rotated; `None` rotates at midnight.
    pub max_bytes: Option<u64>,
    /// How much may be written. The real API does not know these keys.
    pub limits: LogLimits,
}

/// `logs.max_rate`, `logs.max_file` and `logs.max_archived`; 0 for no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogLimits {
    /// Bytes a second about requests that are not let in; a quarter of them for one client.
    pub unauthenticated: u64,
    /// Bytes a second about the requests of one user.
    pub of_user: u64,
    /// Bytes at which a file is put away before midnight.
    pub file: u64,
    /// Bytes of the files that were put away, all together.
    pub archived: u64,
}

impl Default for LogLimits {
    fn default() -> LogLimits {
        LogLimits { unauthenticated: 128 << 10, of_user: 8 << 20, file: 64 << 20, archived: 1 << 30 }
    }
}

/// `logs.level`, from nothing to everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// Nothing.
    Disabled,
    /// Errors.
    Error,
    /// And warnings.
    Warning,
    /// And one line per request.
    Info,
    /// And what is done on the way.
    Debug,
    /// And the headers of each request.
    Debug2,
}

/// `logs.format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogFormat {
    /// `logs/api.log`.
    pub plain: bool,
    /// `logs/api.json`.
    pub json: bool,
}

/// `access`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// Failed logins from one address before it is blocked.
    pub max_login_attempts: i64,
    /// Seconds a block lasts.
    pub block_time: i64,
    /// Requests per minute of one client; 0 or less for no limit.
    pub max_request_per_minute: i64,
    /// Requests per minute of all clients together; 0 or less for no limit. The real API does not know this key.
    pub max_total_requests_per_minute: i64,
}

/// `upload_configuration`.
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// `<localfile>` commands.
    pub localfile: Commands,
    /// `<wodle name="command">`.
    pub wodle_command: Commands,
    /// Whether `<global><limits><eps>` may change.
    pub eps: bool,
    /// Whether `allow_higher_versions` may be `yes`.
    pub higher_versions: bool,
    /// Whether `<indexer>` may change.
    pub indexer: bool,
    /// Whether public VirusTotal keys are taken.
    pub virustotal_public_key: bool,
    /// Quota below which a VirusTotal key counts as public.
    pub virustotal_minimum_quota: i64,
}

/// Whether commands may be uploaded, and which may regardless.
#[derive(Debug, Clone, PartialEq)]
pub struct Commands {
    /// Whether any command is taken.
    pub allow: bool,
    /// Commands that are taken although `allow` is off.
    pub exceptions: Vec<String>,
}

impl Default for Config {
    fn default() -> Config {
        let commands = Commands { allow: true, exceptions: Vec::new() };
        Config {
            host: vec!["0.0.0.0".to_owned(), "::".to_owned()],
            port: 55000,
            api: Generation::default(),
            listen: Vec::new(),
            standalone: false,
            drop_privileges: true,
            experimental_features: false,
            max_upload_size: 10_485_760,
            authentication_pool_size: 2,
            request_timeout: 10.0,
            https: TlsSettings::default(),
            logs: Logs {
                level: LogLevel::Info,
                format: LogFormat { plain: true, json: false },
                max_bytes: None,
                limits: LogLimits::default(),
            },
            cors: CorsSettings {
                enabled: false,
                source_route: "*".to_owned(),
                expose_headers: vec!["*".to_owned()],
                allow_headers: vec!["*".to_owned()],
                allow_credentials: false,
            },
            access: Access {
                max_login_attempts: 50,
                block_time: 300,
                max_request_per_minute: 300,
                max_total_requests_per_minute: 0,
            },
            proxies: Proxies::default(),
            upload: Upload {
                localfile: commands.clone(),
                wodle_command: commands,
                eps: true,
                higher_versions: true,
                indexer: true,
                virustotal_public_key: true,
                virustotal_minimum_quota: 240,
            },
            logtest_engine: Engine::Manager,
            audit: apid_audit::Settings::default(),
            metrics: MetricsSettings::default(),
            ui: UiSettings::default(),
            resident_memory: 512 << 20,
            read_only: false,
        }
    }
}

impl Config {
    /// What is in force in a home where nothing is said: the names of the files of TLS depend on its layout.
    pub fn default_of(home: &Home) -> Config {
        let [key, cert, ca] = home.layout().tls_names().map(str::to_owned);
        let config = Config::default();
        Config { https: TlsSettings { key, cert, ca, ..config.https }, ..config }
    }

    /// Reads `api.yaml` of `home`; a missing one gives the defaults. The warnings name deprecated settings.
    pub fn of(home: &Home) -> Result<(Config, Vec<Problem>), ConfigError> {
        Config::default_of(home).loaded(&home.api_yaml())
    }

    /// Reads `file`; a missing one gives the defaults of a home of release 4. The warnings name deprecated settings.
    pub fn load(file: &Path) -> Result<(Config, Vec<Problem>), ConfigError> {
        Config::default().loaded(file)
    }

    /// The same with the settings that `file` gives.
    fn loaded(self, file: &Path) -> Result<(Config, Vec<Problem>), ConfigError> {
        let fail = |message: String| ConfigError {
            file: file.to_owned(),
            problems: vec![Problem { place: Place::START, message }],
        };
        let bytes = match std::fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok((self, Vec::new())),
            Err(error) => return Err(fail(format!("cannot be read: {error}"))),
        };
        match std::str::from_utf8(&bytes) {
            Ok(text) => self.filled(file, text),
            Err(error) => {
                let line = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
                let problem = Problem { place: Place { line, column: 1 }, message: "the text is not UTF-8".to_owned() };
                Err(ConfigError { file: file.to_owned(), problems: vec![problem] })
            }
        }
    }

    /// Reads the text of `file`, which is only named in messages.
    pub fn parse(file: &Path, text: &str) -> Result<(Config, Vec<Problem>), ConfigError> {
        Config::default().filled(file, text)
    }

    fn filled(mut self, file: &Path, text: &str) -> Result<(Config, Vec<Problem>), ConfigError> {
        let warnings = read::read(file, text, |root| self.fill(root))?;
        Ok((self, warnings))
    }

    fn fill(&mut self, root: &mut Section<'_>) {
        if let Some(place) = root.texts("host", &mut self.host) {
            if self.host.is_empty() {
                root.problem(place, "`host` names no address; give at least one, such as ['127.0.0.1']");
            }
            self.host = hosts(root, place, &self.host);
        }
        root.integer("port", 0..=65_535, &mut self.port);
        let generations: Vec<_> = Generation::value_variants().iter().map(|api| (api.name(), *api)).collect();
        root.choice("api", &generations, &mut self.api);
        fill_addresses(&mut self.listen, root);
        root.flag("standalone", &mut self.standalone);
        root.flag("drop_privileges", &mut self.drop_privileges);
        root.flag("experimental_features", &mut self.experimental_features);
        root.integer("max_upload_size", 0..=i64::MAX, &mut self.max_upload_size);
        root.integer("authentication_pool_size", 1..=50, &mut self.authentication_pool_size);
        root.section("intervals", |intervals| intervals.number("request_timeout", &mut self.request_timeout));
        root.section("https", |https| fill_tls(&mut self.https, https));
        root.section("logs", |logs| self.logs.fill(logs));
        root.section("cors", |cors| {
            cors.flag("enabled", &mut self.cors.enabled);
            cors.text("source_route", &mut self.cors.source_route);
            cors.text_or_texts("expose_headers", &mut self.cors.expose_headers);
            cors.text_or_texts("allow_headers", &mut self.cors.allow_headers);
            cors.flag("allow_credentials", &mut self.cors.allow_credentials);
        });
        root.section("access", |access| {
            access.integer("max_login_attempts", i64::MIN..=i64::MAX, &mut self.access.max_login_attempts);
            access.integer("block_time", i64::MIN..=i64::MAX, &mut self.access.block_time);
            access.integer("max_request_per_minute", i64::MIN..=i64::MAX, &mut self.access.max_request_per_minute);
            let total = &mut self.access.max_total_requests_per_minute;
            access.integer("max_total_requests_per_minute", i64::MIN..=i64::MAX, total);
        });
        fill_proxies(&mut self.proxies, root);
        root.section("logtest", |logtest| {
            let engines = [("manager", Engine::Manager), ("own", Engine::Own)];
            logtest.choice("engine", &engines, &mut self.logtest_engine);
        });
        root.section("metrics", |metrics| self.metrics.fill(metrics));
        root.section("ui", |ui| self.ui.fill(ui));
        size_or_none(root, "resident_memory", "resident_memory", "none", &mut self.resident_memory);
        root.section("audit", |audit| fill_audit(&mut self.audit, audit));
        root.section("upload_configuration", |upload| self.upload.fill(upload));
        root.deprecated("use_only_authd", "agents are always enrolled through authd since 4.3.0");
        root.deprecated("cache", "replies are not cached since 4.8.0");
    }
}

/// The addresses of `host`, each once and without brackets.
fn hosts(root: &Section<'_>, place: Place, texts: &[String]) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for text in texts {
        match apid_front::host_of(text.trim()) {
            _ if text.trim().is_empty() => root.problem(place, "`host` holds an empty address"),
            Ok(host) if hosts.contains(&host) => {
                root.warn(place, format!("`host` names {host} twice; it is listened on once"));
            }
            Ok(host) => hosts.push(host),
            Err(problem) => root.problem(place, format!("`host` holds no usable address: {problem}")),
        }
    }
    hosts
}

/// `listen`, in the form of `--listen`.
fn fill_addresses(addresses: &mut Vec<Address>, root: &mut Section<'_>) {
    let mut texts = Vec::new();
    let Some(place) = root.texts("listen", &mut texts) else { return };
    for text in texts {
        match text.parse() {
            Ok(address) => addresses.push(address),
            Err(problem) => root.problem(place, format!("`listen`: `{text}`: {problem}")),
        }
    }
}

/// What the configuration says about access, for the authenticator of the node of this name.
pub(crate) fn access_options(config: &Config, node: String) -> apid_identity::auth::Options {
    apid_identity::auth::Options {
        pool_size: config.authentication_pool_size.into(),
        max_login_attempts: config.access.max_login_attempts,
        block_time: config.access.block_time,
        max_requests_per_minute: config.access.max_request_per_minute,
        max_total_requests_per_minute: config.access.max_total_requests_per_minute,
        node,
        // As long as a request may take at all.
        login_wait: std::time::Duration::try_from_secs_f64(config.request_timeout).ok(),
        read_only: config.read_only,
        ..apid_identity::auth::Options::default()
    }
}

/// The audit trail as the configuration wants it: in a home that is only read, nothing is written to files.
pub(crate) fn audit_settings(config: &Config) -> apid_audit::Settings {
    apid_audit::Settings { file: config.audit.file && !config.read_only, ..config.audit.clone() }
}

fn fill_audit(audit: &mut apid_audit::Settings, section: &mut Section<'_>) {
    section.flag("file", &mut audit.file);
    let mut socket = String::new();
    if let Some(place) = section.text_as_is("syslog", &mut socket) {
        if !socket.is_empty() && !socket.starts_with('/') {
            section.problem(
                place,
                format!("`audit.syslog` must be the path of a socket, such as /dev/log, not `{socket}`"),
            );
        }
        audit.syslog = (!socket.is_empty()).then(|| socket.into());
    }
    let words = [("continue", OnFailure::Continue), ("refuse", OnFailure::Refuse)];
    section.choice("on_failure", &words, &mut audit.on_failure);
    size_or_none(section, "max_file", "audit.max_file", "no limit", &mut audit.max_file);
    size_or_none(section, "max_archived", "audit.max_archived", "no limit", &mut audit.max_archived);
}

/// What would let nobody connect, or everybody choose an address, is refused.
fn fill_proxies(proxies: &mut Proxies, root: &mut Section<'_>) {
    let mut networks = Vec::new();
    let place = root.texts("trusted_proxies", &mut networks).unwrap_or(Place::START);
    let names_none = networks.is_empty();
    for text in networks {
        match text.parse() {
            Ok(network) => proxies.trusted.push(network),
            Err(error) => root.problem(place, format!("`trusted_proxies`: `{text}` {error}")),
        }
    }
    root.flag("proxy_protocol", &mut proxies.protocol);
    if proxies.protocol && names_none {
        root.problem(place, "`proxy_protocol` lets nobody connect without `trusted_proxies`; name the proxies there");
    }
}

fn fill_tls(tls: &mut TlsSettings, https: &mut Section<'_>) {
    https.flag("enabled", &mut tls.enabled);
    file_name(https, "key", &mut tls.key);
    file_name(https, "cert", &mut tls.cert);
    https.flag("use_ca", &mut tls.use_ca);
    file_name(https, "ca", &mut tls.ca);
    let words = [("tls", "tls"), ("tlsv1", "tlsv1"), ("tlsv1.1", "tlsv1.1"), ("tlsv1.2", "tlsv1.2"), ("auto", "auto")];
    let mut word = "auto";
    https.choice("ssl_protocol", &words, &mut word);
    tls.ssl_protocol = word.to_owned();
    https.text("ssl_ciphers", &mut tls.ssl_ciphers);
    tls.ssl_ciphers = tls.ssl_ciphers.to_uppercase();
}

/// A bare file name: it is looked up in one directory and must not lead out of it.
fn file_name(section: &mut Section<'_>, key: &'static str, into: &mut String) {
    let Some(place) = section.text_as_is(key, into) else { return };
    let plain = !into.is_empty() && into.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if !plain || into == "." || into == ".." {
        let message = format!("`https.{key}` must be a file name of letters, digits, `_`, `-` and `.`, not `{into}`");
        section.problem(place, message);
    }
}

impl Logs {
    fn fill(&mut self, logs: &mut Section<'_>) {
        let levels = [
            ("disabled", LogLevel::Disabled),
            ("error", LogLevel::Error),
            ("warning", LogLevel::Warning),
            ("info", LogLevel::Info),
            ("debug", LogLevel::Debug),
            ("debug2", LogLevel::Debug2),
        ];
        logs.choice("level", &levels, &mut self.level);
        let both = LogFormat { plain: true, json: true };
        let formats = [
            ("plain", LogFormat { plain: true, json: false }),
            ("json", LogFormat { plain: false, json: true }),
            ("plain,json", both),
            ("json,plain", both),
        ];
        logs.choice("format", &formats, &mut self.format);
        logs.section("max_size", |max_size| {
            let mut enabled = false;
            let mut size = "1m".to_owned();
            max_size.flag("enabled", &mut enabled);
            let place = max_size.text("size", &mut size).unwrap_or(Place::START);
            if !enabled {
                return;
            }
            match parse_size(&size) {
                Some(bytes) if bytes >= 1 << 20 => self.max_bytes = Some(bytes),
                Some(_) => max_size.problem(place, format!("`logs.max_size.size` must be 1M or more, not {size}")),
                None => max_size.problem(
                    place,
                    format!("`logs.max_size.size` must be a number and a unit, K or M, such as 45M, not `{size}`"),
                ),
            }
        });
        logs.section("max_rate", |rate| {
            size_or_none(
                rate,
                "unauthenticated",
                "logs.max_rate.unauthenticated",
                "no limit",
                &mut self.limits.unauthenticated,
            );
            size_or_none(rate, "user", "logs.max_rate.user", "no limit", &mut self.limits.of_user);
        });
        size_or_none(logs, "max_file", "logs.max_file", "no limit", &mut self.limits.file);
        size_or_none(logs, "max_archived", "logs.max_archived", "no limit", &mut self.limits.archived);
        logs.deprecated("path", "the log is always kept under `logs` of the home");
    }
}

/// A size such as `64M`, or `0K`, which means `zero`.
fn size_or_none(section: &mut Section<'_>, key: &'static str, name: &str, zero: &str, into: &mut u64) {
    let mut text = String::new();
    let Some(place) = section.text(key, &mut text) else { return };
    match parse_size(&text) {
        Some(bytes) => *into = bytes,
        None => section.problem(
            place,
            format!("`{name}` must be a number and a unit, K or M, such as 64M, or 0K for {zero}, not `{text}`"),
        ),
    }
}

/// `45m`, `2000k`; what follows the unit is ignored, as the manager does.
fn parse_size(text: &str) -> Option<u64> {
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (digits, unit) = text.split_at_checked(end)?;
    let unit = match unit.chars().next()? {
        'k' => 1 << 10,
        'm' => 1 << 20,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(unit)
}

impl Upload {
    /// What an upload of `ossec.conf` may not change.
    pub(crate) fn protection(&self) -> Protection {
        let protected = |commands: &Commands| (!commands.allow).then(|| commands.exceptions.clone());
        Protection {
            localfile: protected(&self.localfile),
            wodle_command: protected(&self.wodle_command),
            higher_versions: !self.higher_versions,
            indexer: !self.indexer,
            eps: !self.eps,
            virustotal_keys: !self.virustotal_public_key,
        }
    }

    fn fill(&mut self, upload: &mut Section<'_>) {
        upload.section("remote_commands", |remote| {
            for (key, commands) in [("localfile", &mut self.localfile), ("wodle_command", &mut self.wodle_command)] {
                remote.section(key, |section| {
                    section.flag("allow", &mut commands.allow);
                    section.texts("exceptions", &mut commands.exceptions);
                });
            }
        });
        upload.section("limits", |limits| limits.section("eps", |eps| eps.flag("allow", &mut self.eps)));
        upload.section("agents", |agents| {
            agents.section("allow_higher_versions", |higher| higher.flag("allow", &mut self.higher_versions));
        });
        upload.section("indexer", |indexer| indexer.flag("allow", &mut self.indexer));
        upload.section("integrations", |integrations| {
            integrations.section("virustotal", |virustotal| {
                virustotal.section("public_key", |key| {
                    key.flag("allow", &mut self.virustotal_public_key);
                    key.integer("minimum_quota", i64::MIN..=i64::MAX, &mut self.virustotal_minimum_quota);
                });
            });
        });
    }
}

#[cfg(test)]
mod tests;
