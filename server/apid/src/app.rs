//! One server: a home, its configuration, and the router that answers for them. Knows no sockets.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use wazuh_api_server::{OperationIndex, RouterConfig, v4};

use crate::api::Service;
use crate::config::{self, Config};
use crate::exchange::Exchanges;
use crate::gate::guard::Guard;
use crate::gate::universe::Existing;
use crate::logging::ApiLog;
use crate::run::StartError;
use apid_fleet::agents::Agents;
use apid_fleet::commands::Commands;
use apid_fleet::groups::Groups;
use apid_fleet::ledger::Ledger;
use apid_front::Front;
use apid_home::Home;
use apid_home::node;
use apid_identity::auth::Authenticator;
use apid_sim::Link;
use apid_sim::keepalive::KeepAlive;
use apid_store::Store;

/// An opened home, ready to answer requests.
pub struct App {
    home: Home,
    config: Arc<Config>,
    log: ApiLog,
    auth: Authenticator,
    link: Arc<Link>,
    front: Front,
    /// Ends with the app.
    _keep_alive: Option<KeepAlive>,
}

impl App {
    /// Opens what lies in `home` and logs to its files.
    pub fn open(home: Home, config: Config) -> Result<App, StartError> {
        let log = ApiLog::open(&home, &config.logs);
        App::open_with_log(home, config, log)
    }

    /// The same with a log that is already open.
    pub fn open_with_log(home: Home, config: Config, log: ApiLog) -> Result<App, StartError> {
        let config = Arc::new(config);
        let options = config::access_options(&config, node::name(&home.ossec_conf()));
        let auth = Authenticator::open(&home.security_dir(), &options)?;
        let store = Store::new(home.root());
        let ledger = Arc::new(Ledger::new(&home, &store));
        if let Err(error) = ledger.recover() {
            // Reading goes on; each change tries again and is refused until the interrupted one can be finished.
            tracing::error!(%error, "cannot finish a change to the fleet that was interrupted");
        }
        let agents = Agents::new(&home, &store, Arc::clone(&ledger));
        let link: Arc<Link> = Arc::new(Link::new(&home, &store));
        let keep_alive = KeepAlive::start(&home, &store);
        let groups = Groups::new(&home, &store, ledger, link.clone());
        let commands = Commands::new(&home, &store, agents.clone(), link.clone());
        let existing = Existing::new(home.clone(), agents.clone(), auth.clone(), options.node);
        let guard = Guard::new(auth.clone(), existing, store, node::is_clustered(&home.ossec_conf()));
        let service =
            Service { home: home.clone(), config: Arc::clone(&config), auth: auth.clone(), agents, groups, commands };
        let limits = RouterConfig { path_root: Some(home.root().to_owned()), max_body: config.max_upload_size };
        let router = v4::router(Arc::new(service), guard.prepared(v4::OPERATIONS), limits);
        let timeout = Duration::try_from_secs_f64(config.request_timeout).ok();
        let exchanges = Exchanges::new(&log, OperationIndex::new(v4::OPERATIONS));
        let front = Front::new(router, &config.cors, timeout, exchanges);
        Ok(App { home, config, log, auth, link, front, _keep_alive: keep_alive })
    }

    /// Everything that answers requests, for `serve` of [`apid_front`].
    pub fn front(&self) -> &Front {
        &self.front
    }

    /// The same as a router, for tests and for embedding.
    pub fn router(&self) -> Router {
        self.front.clone().into_router()
    }

    /// The home.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Users, tokens and permissions of the home.
    pub fn auth(&self) -> &Authenticator {
        &self.auth
    }

    /// The way to the agents of the home.
    pub fn link(&self) -> &Link {
        &self.link
    }

    /// The log of the home.
    pub fn log(&self) -> &ApiLog {
        &self.log
    }
}
