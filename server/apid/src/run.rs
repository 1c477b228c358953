//! From the command line to a running server: home, configuration, certificate, banner, signals.

use std::collections::BTreeMap;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use rustls::ServerConfig;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::admin::{self, AdminError};
use crate::app::{App, Place};
use crate::audit_check;
use crate::cli::audit::AuditCommand;
use crate::cli::{Command, Options};
use crate::config::{Config, ConfigError, access_options};
use crate::doctor;
use crate::generation::Generation;
use crate::home_report;
use crate::knowledge;
use crate::logging::{self, AccessLines, ApiLog, EventLevel, StderrLog};
use crate::metrics::endpoint::{self, MetricsTokenError};
use crate::metrics::listener::{self, MetricsListenError};
use crate::offline::{self, OfflineError};
use crate::pages::{self, PagesError};
use crate::probe::{self, ProbeError};
use crate::regex::{self, RegexError};
use crate::reload::Reload;
use crate::service;
use crate::settings::{addresses, configuration, located};
use apid_front::renewal::{self, Renewal};
use apid_front::tls::{self, TlsError};
use apid_front::{Front, Limits, ListenError, bind_each, serve_behind};
use apid_home::serving::Claim;
use apid_home::{Home, HomeError};
use apid_identity::auth::{AuthError, Authenticator};
use apid_inventory::mitre::import::ImportError;
use apid_sim::demo::{self, DemoError};
use apid_store::homes;

/// Why the server does not start. Each text names the place and what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The home cannot be used or made.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// A configuration file is refused.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Users, tokens or permissions cannot be read or made.
    #[error(transparent)]
    Auth(#[from] AuthError),
    /// Key or certificate cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// There is no certificate, and none may be made.
    #[error("{}: no certificate is there, and none is made in a home that is not written; give --http to serve without one, or start once without --read-only", .0.display())]
    NoCertificate(PathBuf),
    /// An address cannot be listened on.
    #[error(transparent)]
    Listen(#[from] ListenError),
    /// A subcommand is refused.
    #[error(transparent)]
    Admin(#[from] AdminError),
    /// No ruleset can be tried.
    #[error(transparent)]
    Offline(#[from] OfflineError),
    /// No demo home can be made.
    #[error(transparent)]
    Demo(#[from] DemoError),
    /// No release of ATT&CK can be imported.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A pattern or a line of `regex` is refused.
    #[error(transparent)]
    Regex(#[from] RegexError),
    /// The metrics cannot be listened for.
    #[error(transparent)]
    Metrics(#[from] MetricsListenError),
    /// The token of the metrics cannot be used.
    #[error(transparent)]
    MetricsToken(#[from] MetricsTokenError),
    /// A running server does not tell whether it is well.
    #[error(transparent)]
    Probe(#[from] ProbeError),
    /// The manual pages cannot be written.
    #[error(transparent)]
    Pages(#[from] PagesError),
    /// The audit trail cannot be read.
    #[error("the audit trail cannot be checked: {0}")]
    Audit(std::io::Error),
    /// The machine lacks something.
    #[error("cannot start: {0}")]
    System(#[from] std::io::Error),
}

impl StartError {
    /// What the process ends with: 1, but 2 where 1 says that a test has failed.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(if matches!(self, Self::Offline(_)) { 2 } else { 1 })
    }
}

/// Does what `options` ask and returns when that is done, with what the process ends with; for a server, after its
/// shutdown.
pub fn run(options: &Options) -> Result<ExitCode, StartError> {
    match &options.command {
        // A home that is not named makes no difference to a folder. Without a place for a home, a folder may be named.
        Some(Command::Logtest(command)) if command.folder().is_some() => {
            Ok(offline::logtest(command, options.home.as_deref())?)
        }
        Some(Command::Logtest(command)) => Ok(offline::logtest(command, place(options).ok().as_deref())?),
        Some(Command::Ruleset(command)) => Ok(offline::ruleset(command, place(options).ok().as_deref())?),
        Some(Command::Audit(AuditCommand::Verify)) => {
            audit_check::run(&Home::locate(&place(options)?)?).map_err(StartError::Audit)
        }
        Some(Command::Doctor(command)) => Ok(doctor::run(options, *command, &place(options)?)?),
        Some(Command::Regex(command)) => {
            regex::run(command, std::io::stdin().lock(), std::io::stdout().lock())?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Probe(command)) => match probe::run(command, std::io::stdout().lock())? {
            true => Ok(ExitCode::SUCCESS),
            false => Ok(ExitCode::FAILURE),
        },
        Some(Command::Completions(command)) => {
            pages::completions(command.shell, std::io::stdout().lock())?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Man(command)) => {
            pages::man(&command.dir)?;
            Ok(ExitCode::SUCCESS)
        }
        _ => serve(options).map(|()| ExitCode::SUCCESS),
    }
}

fn serve(options: &Options) -> Result<(), StartError> {
    if options.serving.check {
        return check(options);
    }
    match &options.command {
        Some(Command::Admin(command)) => {
            let home = homes::open(&place(options)?)?;
            // A broken api.yaml must not lock out who comes to repair something.
            let audit = Config::load(&home.api_yaml())
                .map_or_else(|_| apid_audit::Settings::default(), |(config, _)| config.audit);
            return Ok(admin::run(&home, &audit, command)?);
        }
        Some(Command::Mitre(command)) => return Ok(knowledge::run(&homes::open(&place(options)?)?, command)?),
        Some(Command::Demo(demo)) => {
            let plan = demo::Plan { agents: demo.agents, seed: demo.seed, inventory: demo.inventory.into() };
            let place = place(options)?;
            if !options.may_create() && Home::kind(&place)?.is_vacant() {
                // Says what is missing.
                Home::locate(&place)?;
            }
            return Ok(demo::command::run(&place, plan)?);
        }
        // The others were done before.
        Some(_) | None => {}
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    // From here on it never ends the process, however early it comes.
    let hangup = runtime.block_on(async { signal(SignalKind::hangup()) })?;
    let place = place(options)?;
    let serving = &options.serving;
    let made = is_to_be_made(options, &place)?;
    let home = if made { homes::create(&place)? } else { homes::open(&place)? };
    let mut claim = None;
    if !serving.read_only {
        home.check_writable()?;
        claim = Some(home.claim()?);
    }
    let (config, warnings) = configuration(&home, options)?;
    let strays = match serving.read_only {
        true => Vec::new(),
        false => home_report::give_strays_back(&home, &config.https),
    };
    raise_open_files();

    let stderr = StderrLog::start();
    let access = serving.access_log.map(|form| AccessLines::new(stderr.clone(), form.unwrap_or(serving.log_format)));
    let log = ApiLog::showing_requests(&home, &config, access);
    let level = logging::install(config.logs.level, serving.log_format, log.clone(), stderr.clone());
    for warning in warnings {
        tracing::warn!("{}", located(&home.api_yaml(), &warning));
    }
    for line in strays.into_iter().chain(home_report::other_layouts(&home)).chain(home_report::ossec_conf(&home)) {
        tracing::warn!("{line}");
    }
    if claim.as_ref().is_some_and(Claim::is_void) {
        tracing::warn!("the home cannot be locked here: make sure that no other wazuh-apid serves it");
    }
    let start = Start { options, home, config, log: log.clone(), level, made, claim, hangup };
    let result = runtime.block_on(serve_until_asked(start));
    // Handlers that outlived the drain are not waited for.
    runtime.shutdown_background();
    log.flush();
    stderr.flush();
    result
}

/// What a server begins with.
struct Start<'a> {
    options: &'a Options,
    home: Home,
    config: Config,
    log: ApiLog,
    level: EventLevel,
    /// Whether the home is new.
    made: bool,
    /// Unless the home is only read.
    claim: Option<Claim>,
    hangup: Signal,
}

async fn serve_until_asked(start: Start<'_>) -> Result<(), StartError> {
    let Start { options, home, config, log, level, made, claim, mut hangup } = start;
    // Before the banner, so that a reader of the banner can stop the server in good order.
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let listeners = bind_each(&addresses(&config))?;
    if let Some(file) = config.metrics.token_file(&home.api_yaml()) {
        endpoint::read_token(&file)?;
        if let Some(remark) = endpoint::remark(&file) {
            tracing::warn!("{remark}");
        }
    }
    let tls = certificate(&home, &config)?;
    let app = App::open_with_log(home, config, log.clone())?;
    let generations: Vec<_> = listeners.iter().map(|(generation, _)| *generation).collect();
    let mut fronts = BTreeMap::new();
    let mut answering = Vec::new();
    for (generation, listener) in listeners {
        let is_loopback = listener.local_addr()?.ip().to_canonical().is_loopback();
        let place = Place { generation, is_loopback };
        let front: &Front = fronts.entry(place).or_insert_with(|| app.front_at(place));
        answering.push((listener, front.clone()));
    }
    let server = serve_behind(answering, tls, limits(), app.config().proxies.clone())?;
    app.show_traffic(server.traffic());
    let metrics = listener::listen(app.metrics_hooks(), app.config())?;
    let tls = server.tls().map(|tls| (tls, Renewal::new(&app.home().ssl_dir(), &app.config().https)));
    if let Some((tls, renewal)) = &tls {
        tokio::spawn(renewal::watch(renewal.clone(), tls.clone()));
    }
    let running = app.config().clone();
    let proxies = server.proxies();
    let mut reload = Reload { options, app: &app, fronts: &fronts, tls, proxies, log, level, running };
    let served: Vec<_> = generations.into_iter().zip(server.addresses().iter().copied()).collect();
    for (generation, address) in &served {
        tracing::info!("listening on {address} (API {})", generation.name());
    }
    let metrics_address = metrics.as_ref().and_then(|server| server.addresses().first().copied());
    if let Some(address) = metrics_address {
        tracing::info!("metrics on http://{address}/metrics");
    }
    let banner = Banner::new(&app, &served, metrics_address, made);
    print(&banner.head);
    tell_default_passwords(&app, banner);
    service::ready();
    service::keep_alive();

    let shutdown = server.shutdown();
    let mut asked = async move || {
        tokio::select! {
            _ = terminate.recv() => "SIGTERM",
            _ = interrupt.recv() => "SIGINT",
        }
    };
    let mut waiting = std::pin::pin!(async move {
        let complete = server.wait().await;
        // To the end, since somebody may want to see how the server stops.
        if let Some(metrics) = metrics {
            metrics.shutdown().start();
            metrics.wait().await;
        }
        complete
    });
    loop {
        tokio::select! {
            _ = &mut waiting => return Ok(()),
            // Nothing else is done on this thread, so that it may block.
            _ = hangup.recv() => {
                service::reloading();
                reload.reload();
                service::ready();
            }
            name = asked() => {
                tracing::info!("{name}: finishing the requests in progress; send it again to stop at once");
                break;
            }
        }
    }
    service::stopping();
    shutdown.start();
    // The next server need not wait for the last requests, which take the locks that any two processes take.
    drop(claim);
    loop {
        tokio::select! {
            complete = &mut waiting => {
                match complete {
                    true => tracing::info!("stopped"),
                    false => tracing::warn!("stopped; requests that took too long were aborted"),
                }
                break;
            }
            _ = hangup.recv() => reload.reload(),
            name = asked() => {
                tracing::warn!("{name} received again: stopped at once");
                break;
            }
        }
    }
    Ok(())
}

/// `--check`: everything that can refuse a start, without writing.
fn check(options: &Options) -> Result<(), StartError> {
    let home = homes::open(&place(options)?)?;
    if !options.serving.read_only {
        home.check_writable()?;
    }
    let (config, warnings) = configuration(&home, options)?;
    let mut lines: Vec<String> = warnings.iter().map(|warning| located(&home.api_yaml(), warning)).collect();
    lines.extend(home_report::other_layouts(&home));
    lines.extend(home_report::ossec_conf(&home));
    if !options.serving.read_only {
        lines.extend(home_report::strays(&home, &config.https));
    }
    lines.extend(Authenticator::check(&home.security_dir(), &access_options(&config, String::new()))?);
    if let Some(file) = config.metrics.token_file(&home.api_yaml()) {
        endpoint::read_token(&file)?;
        lines.extend(endpoint::remark(&file));
    }
    if config.https.enabled {
        match tls::load(&home.ssl_dir(), &config.https)? {
            Some(setup) => lines.extend(setup.warnings),
            None if options.serving.read_only => return Err(StartError::NoCertificate(home.ssl_dir())),
            None => {}
        }
    }
    lines.extend(home_report::default_passwords(&Authenticator::default_passwords(&home.security_dir())));
    if !options.serving.read_only {
        lines.push(home_report::run_as(&home));
    }
    let how = if options.serving.read_only { "can be served read-only" } else { "can be served" };
    lines.push(format!("{}: the home and its configuration {how}", home.root().display()));
    let _ = writeln!(std::io::stdout().lock(), "{}", lines.join("\n"));
    Ok(())
}

fn place(options: &Options) -> Result<PathBuf, HomeError> {
    match &options.home {
        Some(directory) => Ok(directory.clone()),
        None => Home::default_place(),
    }
}

/// Whether a home is to be created at `place`: there is none, and it may be.
fn is_to_be_made(options: &Options, place: &Path) -> Result<bool, HomeError> {
    Ok(options.may_create() && Home::kind(place)?.is_vacant())
}

fn certificate(home: &Home, config: &Config) -> Result<Option<Arc<ServerConfig>>, StartError> {
    if !config.https.enabled {
        if config.https.use_ca {
            tracing::warn!("https.use_ca has no effect without HTTPS: clients are not asked for a certificate");
        }
        return Ok(None);
    }
    if !config.read_only && tls::ensure_for(&home.ssl_dir(), &config.https, &|file| home.owner().give(file))? {
        tracing::info!("created a private key and a self-signed certificate in {}", home.ssl_dir().display());
    }
    let setup = tls::load(&home.ssl_dir(), &config.https)?;
    if setup.is_none() {
        return Err(StartError::NoCertificate(home.ssl_dir()));
    }
    for warning in setup.iter().flat_map(|setup| &setup.warnings) {
        tracing::warn!("{warning}");
    }
    Ok(setup.map(|setup| setup.server))
}

/// The built-in user of the banner.
const ADMINISTRATOR: &str = "wazuh";
/// The other one, whose password the dashboard knows.
const WEB_INTERFACE: &str = "wazuh-wui";

/// How much lower than usual the priority of looking for default passwords is.
const NICENESS: i32 = 10;

/// Looks for built-in users with default passwords on a thread of its own, which ends the banner and warns of them.
/// That takes as long as a login of each, and is to delay none of the first requests.
fn tell_default_passwords(app: &App, banner: Banner) {
    let auth = app.auth().clone();
    let rest = banner.clone();
    let tell = move || {
        if let Err(error) = rustix::process::nice(NICENESS) {
            tracing::debug!(%error, "cannot lower the priority of looking for default passwords");
        }
        // Printed only while it is true: a password that was chosen since is never shown.
        let is_default = auth.has_default_password(ADMINISTRATOR);
        print(&banner.rest(is_default));
        let users = [(ADMINISTRATOR, is_default), (WEB_INTERFACE, auth.has_default_password(WEB_INTERFACE))];
        let users: Vec<_> = users.into_iter().filter(|(_, is_default)| *is_default).map(|(user, _)| user).collect();
        if let Some(line) = home_report::default_passwords(&users) {
            tracing::warn!("{line}");
        }
    };
    if let Err(error) = std::thread::Builder::new().name("default-passwords".to_owned()).spawn(tell) {
        tracing::warn!(%error, "cannot look for users with default passwords");
        print(&rest.rest(false));
    }
}

fn print(text: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(text.as_bytes());
    let _ = stdout.flush();
}

/// What an operator needs to try the server.
#[derive(Clone)]
struct Banner {
    /// What is known at once.
    head: String,
    /// What curl needs to take the server's certificate.
    insecure: &'static str,
    /// The address to try, and which API is there.
    first: (Generation, String),
}

impl Banner {
    #[expect(clippy::expect_used, reason = "a configuration without an address is refused before")]
    fn new(app: &App, served: &[(Generation, SocketAddr)], metrics: Option<SocketAddr>, made: bool) -> Self {
        let (scheme, insecure) = if app.config().https.enabled { ("https", "k") } else { ("http", "") };
        let mut urls: Vec<_> =
            served.iter().map(|(api, address)| (*api, format!("{scheme}://{}", reachable(*address)))).collect();
        // The first is the one to try.
        urls.sort_by_key(|(api, _)| *api);
        let mut head = format!("wazuh-apid {}\n\n", env!("CARGO_PKG_VERSION"));
        let made = match made {
            true => "  (newly created)",
            false if app.config().read_only => "  (read-only)",
            false => "",
        };
        head += &format!("  home      {}{made}\n", app.home().root().display());
        for (index, (api, url)) in urls.iter().enumerate() {
            let title = if index == 0 { "url" } else { "" };
            let api = if *api == Generation::default() { String::new() } else { format!("  (API {})", api.name()) };
            head += &format!("  {title:<8}  {url}{api}\n");
        }
        let has_pages = |(api, address): &&(Generation, SocketAddr)| {
            let is_loopback = address.ip().to_canonical().is_loopback();
            app.has_pages(Place { generation: *api, is_loopback })
        };
        if let Some((_, address)) = served.iter().find(has_pages) {
            head += &format!("  pages     {scheme}://{}{}/\n", reachable(*address), apid_pages::PATH);
        }
        if let Some(address) = metrics {
            head += &format!("  metrics   http://{}/metrics\n", reachable(address));
        }
        let first = urls.into_iter().next().expect("a server listens on at least one address");
        Self { head, insecure, first }
    }

    /// What stands below the head. `is_default`: whether the administrator has the default password.
    fn rest(&self, is_default: bool) -> String {
        let Self { head: _, insecure, first: (api, url) } = self;
        let mut text = String::new();
        if is_default {
            text +=
                "  user      wazuh\n  password  wazuh  (the default; change it before others can reach this server)\n";
        }
        // Without a password curl asks for one.
        let user = if is_default { "wazuh:wazuh" } else { "wazuh" };
        let request = match api {
            Generation::V4 | Generation::V5 => {
                let login = "security/user/authenticate?raw=true";
                format!(
                    "curl -s{insecure} -H \"Authorization: Bearer $(curl -s{insecure} -u {user} -X POST \
                     '{url}/{login}')\" '{url}/agents?pretty=true'"
                )
            }
            Generation::V1 => format!("curl -s{insecure} -u {user} '{url}/agents'"),
        };
        text + &format!("\nTry it:\n\n  {request}\n\n")
    }
}

/// An address that a client on this machine can use.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

/// Every connection needs a file descriptor, and the usual first limit of 1024 is far below the hard one.
fn raise_open_files() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    let _ = setrlimit(Resource::Nofile, limit);
}

/// As many connections as the descriptors allow, leaving some for files and databases; a quarter of them for one
/// client.
fn limits() -> Limits {
    let limits = Limits::default();
    let descriptors = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    let descriptors = descriptors.and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX);
    let connections = descriptors.saturating_sub(256).clamp(16, limits.connections);
    Limits { connections, connections_of_one: (connections / 4).max(64), ..limits }
}
