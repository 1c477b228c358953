//! One server: a home, its configuration, and the router that answers for them. Knows no sockets.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::middleware::from_fn;
use wazuh_api_server::{OperationIndex, RouterConfig, description, v1, v4, v5};

use crate::api::Service;
use crate::api::v4::forward::Forwarding;
use crate::audit::{self, Auditor};
use crate::config::{self, Config, CurrentConfig};
use crate::exchange::{Beside, Exchanges};
use crate::existing_agents::ExistingAgents;
use crate::gate::guard::{self, Guard};
use crate::gate::master::MasterOfCluster;
use crate::gate::readiness::Readiness;
use crate::gate::universe::Existing;
use crate::generation::Generation;
use crate::health::Health;
use crate::logging::ApiLog;
use crate::metrics::endpoint::Endpoint;
use crate::metrics::{Metrics, Sources};
use crate::wire::v4::failure::Voice;
use apid_audit::Audit;
use apid_fleet::agents::Agents;
use apid_fleet::commands::Commands;
use apid_fleet::groups::Groups;
use apid_fleet::ledger::Ledger;
use apid_front::exchange::Hooks;
use apid_front::{Front, Traffic};
use apid_home::{Home, Layout};
use apid_identity::auth::{AuthError, Authenticator, Options, TokenDates};
use apid_identity::security::users::PasswordRule;
use apid_inventory::clears::Clears;
use apid_inventory::lists::Lists;
use apid_inventory::mitre::Mitre;
use apid_manager::node;
use apid_node::Node;
use apid_ruleset::{Ruleset, check};
pub use apid_sim::ReactionTime;
use apid_sim::{KeepAlive, Link};
use apid_store::Store;

/// An opened home, ready to answer requests.
pub struct App {
    /// As it was at the start.
    config: Config,
    parts: Parts,
    /// That of release 4.
    front: Front,
    /// Ends with the app.
    _keep_alive: Option<KeepAlive>,
}

/// What is served on an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) generation: Generation,
    /// Whether only this machine can reach it.
    pub(crate) is_loopback: bool,
}

impl Place {
    /// An address that others can reach, as far as anybody knows.
    const fn of(generation: Generation) -> Self {
        Self { generation, is_loopback: false }
    }

    /// Whether the pages are there. They log in for a token, which the 2016 API does not know. Through a proxy, others
    /// reach a loopback address too.
    fn has_pages(self, config: &Config) -> bool {
        let is_private = self.is_loopback && config.proxies.trusted.is_empty();
        self.generation != Generation::V1 && config.ui.is_on(is_private)
    }
}

/// What the front of each generation is made of.
struct Parts {
    log: ApiLog,
    service: Arc<Service>,
    existing: Existing,
    store: Store,
    cluster: bool,
    health: Arc<Health>,
    metrics: Option<Arc<Metrics>>,
    readiness: Readiness,
}

impl Parts {
    /// Who may ask for the metrics, if any are kept.
    fn endpoint(&self, config: &Config) -> Option<Arc<Endpoint>> {
        let token_file = config.metrics.token_file(&self.service.home.api_yaml());
        let metrics = Arc::clone(self.metrics.as_ref()?);
        Some(Endpoint::new(metrics, token_file, self.service.auth.clone()))
    }

    fn front(&self, place: Place, config: &Config) -> Front {
        let generation = place.generation;
        let service = Arc::clone(&self.service);
        // Release 5 knows no manager without a cluster.
        let is_release_5 = generation == Generation::V5;
        let cluster = self.cluster || is_release_5;
        let existing = if is_release_5 { self.existing.without_manager() } else { self.existing.clone() };
        let guard = Guard::new(service.auth.clone(), existing, self.store.clone(), cluster);
        let guard = guard.audited_by(service.audit.clone()).with_stand_ins(guard::OF_RELEASE_4);
        // Release 5 has other daemons, which are told about in replies.
        let answers_always = config.standalone || is_release_5;
        let guard = if answers_always { guard } else { guard.while_ready(self.readiness.clone()) };
        let settings = |description| RouterConfig {
            path_root: Some(self.service.home.root().to_owned()),
            max_body: config.max_upload_size,
            description: Some(description),
        };
        let recorded = |operations, dialect| {
            let index = || OperationIndex::new(operations).speaking(dialect);
            let auditor = Auditor::new(&self.service.audit, index(), generation.name());
            let counted = self.metrics.as_ref().map(|metrics| metrics.of_api(generation, operations));
            // With an address of their own they are there and nowhere else.
            let metrics = config.metrics.listen.is_none().then(|| self.endpoint(config)).flatten();
            let pages = place.has_pages(config);
            let beside = Beside { health: Some(Arc::clone(&self.health)), metrics, pages };
            Exchanges::recorded(&self.log, index(), dialect, counted, auditor, beside)
        };
        let (router, exchanges) = match generation {
            Generation::V4 => {
                let guard = guard.prepared(v4::OPERATIONS);
                let server = v4::Server::new(guard).with_config(settings(description::V4));
                let server = match Forwarding::of(&service) {
                    Some(forwarding) => server.with_detour(forwarding),
                    None => server,
                };
                let server = server.all(service);
                (server.into_router(), recorded(v4::OPERATIONS, v4::DIALECT))
            }
            Generation::V5 => {
                let guard = guard.told_by(Voice::V5).with_stand_ins(guard::OF_RELEASE_5).prepared(v5::OPERATIONS);
                let service = Arc::new(service.of_release_5());
                let server = v5::Server::new(guard).with_config(settings(description::V5)).all(service);
                (server.into_router(), recorded(v5::OPERATIONS, v5::DIALECT))
            }
            Generation::V1 => {
                self.service.auth.look_at_further_passwords();
                let guard = guard.hiding_paths().prepared(v1::OPERATIONS);
                let server = v1::Server::new(guard).with_config(settings(description::V1)).all(service);
                (server.into_router(), recorded(v1::OPERATIONS, v1::DIALECT))
            }
        };
        let router = if self.service.audit.is_on() { router.layer(from_fn(audit::note)) } else { router };
        Front::new(router, &config.cors, Duration::try_from_secs_f64(config.request_timeout).ok(), exchanges)
    }
}

/// Takes back a change of `ossec.conf` that an earlier process died in.
fn recover_configuration(home: &Home, node: &Node) {
    match node.recover_configuration() {
        Ok(false) => {}
        Ok(true) => tracing::warn!(
            "{}: a change that was interrupted before it was proven is taken back",
            home.ossec_conf().display()
        ),
        Err(error) => tracing::error!(
            "{}: the configuration in it cannot be put back: {error}; move it to {}",
            home.ossec_conf_before().display(),
            home.ossec_conf().display()
        ),
    }
}

impl App {
    /// Opens what lies in `home` and logs to its files.
    pub fn open(home: Home, config: Config) -> Result<App, AuthError> {
        let log = ApiLog::of(&home, &config);
        App::open_with_log(home, config, log)
    }

    /// The same with a log that is already open.
    pub fn open_with_log(home: Home, config: Config, log: ApiLog) -> Result<App, AuthError> {
        App::open_with(home, config, log, ReactionTime::default())
    }

    /// The same, where simulated agents react after `reaction`.
    pub fn open_with(home: Home, config: Config, log: ApiLog, reaction: ReactionTime) -> Result<App, AuthError> {
        let options = config::access_options(&config, node::name(&home.ossec_conf()));
        let options = Options { owner: home.owner(), htpasswd: Some(home.htpasswd()), ..options };
        let auth = Authenticator::open(&home.security_dir(), &options)?;
        let store = if config.read_only { Store::read_only(home.root()) } else { Store::new(home.root()) };
        let ledger = Arc::new(Ledger::new(&home, &store));
        if !config.read_only
            && let Err(error) = ledger.recover()
        {
            // Reading goes on; each change tries again and is refused until the interrupted one can be finished.
            tracing::error!(%error, "cannot finish a change to the fleet that was interrupted");
        }
        let agents = Agents::new(&home, &store, Arc::clone(&ledger)).resident_within(config.resident_memory);
        let link: Arc<Link> = Arc::new(Link::new(&home, &store, reaction));
        let keep_alive = KeepAlive::start(&home, &store);
        let groups = Groups::new(&home, &store, ledger, link.clone());
        let commands = Commands::new(&home, &store, agents.clone(), link);
        let inventory = Lists::new(&home, &store, Arc::new(ExistingAgents(agents.clone())));
        let clears = Clears::new(&inventory);
        let existing = Existing::new(home.clone(), agents.clone(), auth.clone(), options.node);
        let cluster = node::is_clustered(&home.ossec_conf());
        // How nodes of release 5 tell each other of users is not known.
        let is_worker = cluster && home.layout() == Layout::V4 && node::is_worker(&home.ossec_conf());
        let ruleset = Ruleset::checked_by(&home, &store, Arc::new(check::Engine));
        let logtest = ruleset.logtest.clone();
        let node = Node::new(&home, &store).checking(Arc::new(move |text: Option<&str>| match text {
            Some(text) => logtest.faults_with(text),
            None => logtest.faults(),
        }));
        node.set_request_time(Duration::try_from_secs_f64(config.request_timeout).ok());
        if !config.read_only
            && let Err(error) = node.name_installation()
        {
            tracing::warn!("{}: cannot be written: {error}", home.installation_uid().display());
        }
        if !config.read_only {
            recover_configuration(&home, &node);
        }
        if is_worker {
            auth.obey(Arc::new(MasterOfCluster::of(home.clone(), node.clone())));
        }
        let audit = Audit::new(&home, config::audit_settings(&config));
        let service = Service {
            audit,
            mitre: Mitre::new(&home, &store),
            home,
            store: store.clone(),
            auth,
            agents,
            groups,
            commands,
            inventory,
            clears,
            node,
            ruleset,
            voice: Voice::V4,
            passwords: PasswordRule::default(),
            token_dates: TokenDates::default(),
            in_cluster: cluster,
            config: CurrentConfig::new(config.clone()),
        };
        let health = Health::new(service.home.clone(), store.clone(), service.config.clone());
        let metrics = config.metrics.is_on().then(|| {
            Metrics::new(Sources {
                store: store.clone(),
                auth: service.auth.clone(),
                agents: service.agents.clone(),
                logtest: service.ruleset.logtest.clone(),
                health: Arc::clone(&health),
            })
        });
        let readiness = Readiness::watch(&service.home);
        let parts = Parts { log, service: Arc::new(service), existing, store, cluster, health, metrics, readiness };
        let front = parts.front(Place::of(Generation::V4), &config);
        Ok(App { config, parts, front, _keep_alive: keep_alive })
    }

    /// Everything that answers requests to the API of release 4, for `serve` of [`apid_front`].
    pub fn front(&self) -> &Front {
        &self.front
    }

    /// The same for any generation. All of them work on the same home and count their callers together.
    pub fn front_of(&self, generation: Generation) -> Front {
        self.front_at(Place::of(generation))
    }

    /// The same for an address, which may have the pages beside the API.
    pub(crate) fn front_at(&self, place: Place) -> Front {
        if place == Place::of(Generation::V4) {
            return self.front.clone();
        }
        self.parts.front(place, &self.config)
    }

    /// Whether the pages are served at an address.
    pub(crate) fn has_pages(&self, place: Place) -> bool {
        place.has_pages(&self.config)
    }

    /// Goes by `config` from now on, as far as that needs no restart: limits on callers, and what `fronts` do with
    /// requests that come from now on. Logs and TLS are not the app's to change.
    pub(crate) fn reconfigure(&self, config: &Config, fronts: &BTreeMap<Place, Front>) {
        let auth = &self.parts.service.auth;
        auth.set_limits(&config::access_options(config, String::new()));
        self.parts.service.node.set_request_time(Duration::try_from_secs_f64(config.request_timeout).ok());
        self.parts.service.config.set(config.clone());
        for (place, front) in fronts {
            front.become_like(&self.parts.front(*place, config));
        }
    }

    /// What answers on the listener of the metrics, if any are kept.
    pub(crate) fn metrics_hooks(&self) -> Option<Arc<dyn Hooks>> {
        let metrics = Some(self.parts.endpoint(&self.config)?);
        let beside = Beside { health: Some(Arc::clone(&self.parts.health)), metrics, pages: false };
        Some(Exchanges::answering(Generation::V4.dialect(), beside))
    }

    /// Shows the connections of the server among the metrics, if any are kept.
    pub(crate) fn show_traffic(&self, traffic: Traffic) {
        if let Some(metrics) = &self.parts.metrics {
            metrics.set_traffic(traffic);
        }
    }

    /// The same as a router, for tests and for embedding.
    pub fn router(&self) -> Router {
        self.front.clone().into_router()
    }

    /// The home.
    pub fn home(&self) -> &Home {
        &self.parts.service.home
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Users, tokens and permissions of the home.
    pub fn auth(&self) -> &Authenticator {
        &self.parts.service.auth
    }

    /// The audit trail of the home.
    pub fn audit(&self) -> &Audit {
        &self.parts.service.audit
    }

    /// The log of the home.
    pub fn log(&self) -> &ApiLog {
        &self.parts.log
    }
}
