//! One server: a home, its configuration, and the router that answers for them. Knows no sockets.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use wazuh_api_server::{OperationIndex, RouterConfig, v1, v4};

use crate::api::Service;
use crate::config::{self, Config};
use crate::exchange::Exchanges;
use crate::gate::guard::Guard;
use crate::gate::universe::Existing;
use crate::generation::Generation;
use crate::logging::ApiLog;
use apid_fleet::agents::Agents;
use apid_fleet::commands::Commands;
use apid_fleet::groups::Groups;
use apid_fleet::ledger::Ledger;
use apid_fleet::scans::Scans;
use apid_front::Front;
use apid_front::exchange::Hooks;
use apid_home::Home;
use apid_identity::auth::{AuthError, Authenticator};
use apid_manager::node;
pub use apid_sim::ReactionTime;
use apid_sim::{KeepAlive, Link};
use apid_store::Store;

/// An opened home, ready to answer requests.
pub struct App {
    config: Arc<Config>,
    log: ApiLog,
    service: Arc<Service>,
    /// What the guard of each generation is made of.
    existing: Existing,
    store: Store,
    cluster: bool,
    /// That of release 4.
    front: Front,
    /// Ends with the app.
    _keep_alive: Option<KeepAlive>,
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
        let config = Arc::new(config);
        let options = config::access_options(&config, node::name(&home.ossec_conf()));
        let auth = Authenticator::open(&home.security_dir(), &options)?;
        let store = if config.read_only { Store::read_only(home.root()) } else { Store::new(home.root()) };
        let ledger = Arc::new(Ledger::new(&home, &store));
        if !config.read_only
            && let Err(error) = ledger.recover()
        {
            // Reading goes on; each change tries again and is refused until the interrupted one can be finished.
            tracing::error!(%error, "cannot finish a change to the fleet that was interrupted");
        }
        let agents = Agents::new(&home, &store, Arc::clone(&ledger));
        let link: Arc<Link> = Arc::new(Link::new(&home, &store, reaction));
        let keep_alive = KeepAlive::start(&home, &store);
        let groups = Groups::new(&home, &store, ledger, link.clone());
        let commands = Commands::new(&home, &store, agents.clone(), link);
        let scans = Scans::new(&home, &store);
        let existing = Existing::new(home.clone(), agents.clone(), auth.clone(), options.node);
        let cluster = node::is_clustered(&home.ossec_conf());
        let config_of = Arc::clone(&config);
        let service = Service { home, store: store.clone(), config: config_of, auth, agents, groups, commands, scans };
        let service = Arc::new(service);
        let guard = Guard::new(service.auth.clone(), existing.clone(), store.clone(), cluster);
        let server = v4::Server::new(guard.prepared(v4::OPERATIONS)).with_config(limits(&service));
        let router = server.all(Arc::clone(&service)).into_router();
        let front =
            in_front(router, &config, Exchanges::recorded(&log, OperationIndex::new(v4::OPERATIONS), v4::DIALECT));
        Ok(App { config, log, service, existing, store, cluster, front, _keep_alive: keep_alive })
    }

    /// Everything that answers requests to the API of release 4, for `serve` of [`apid_front`].
    pub fn front(&self) -> &Front {
        &self.front
    }

    /// The same for any generation. All of them work on the same home and count their callers together.
    pub fn front_of(&self, generation: Generation) -> Front {
        match generation {
            Generation::V4 => self.front.clone(),
            Generation::V1 => {
                let auth = self.service.auth.clone();
                let guard = Guard::new(auth, self.existing.clone(), self.store.clone(), self.cluster).hiding_paths();
                let service = Arc::clone(&self.service);
                let server = v1::Server::new(guard.prepared(v1::OPERATIONS)).with_config(limits(&service));
                let router = server.all(service).into_router();
                let operations = OperationIndex::new(v1::OPERATIONS);
                in_front(router, &self.config, Exchanges::recorded(&self.log, operations, v1::DIALECT))
            }
        }
    }

    /// The same as a router, for tests and for embedding.
    pub fn router(&self) -> Router {
        self.front.clone().into_router()
    }

    /// The home.
    pub fn home(&self) -> &Home {
        &self.service.home
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Users, tokens and permissions of the home.
    pub fn auth(&self) -> &Authenticator {
        &self.service.auth
    }

    /// The log of the home.
    pub fn log(&self) -> &ApiLog {
        &self.log
    }
}

fn limits(service: &Service) -> RouterConfig {
    RouterConfig { path_root: Some(service.home.root().to_owned()), max_body: service.config.max_upload_size }
}

fn in_front(router: Router, config: &Config, exchanges: Arc<dyn Hooks>) -> Front {
    Front::new(router, &config.cors, Duration::try_from_secs_f64(config.request_timeout).ok(), exchanges)
}
