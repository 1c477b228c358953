//! What the node of a home says of itself: which daemons run, what it is, what it has counted, how it is
//! configured; and what it is told to do: take another configuration, restart, reload, read its ruleset anew.
//!
//! A node goes by the rules of a release of the API ([`Node::of_release_5`]), which differ in what a configuration is,
//! when it is valid, which log counts, and whether a manager may be without a cluster (docs/facts/07-v5.md, section
//! 5.4). The files and daemons are those of the home, whatever the release.
//!
//! Everything is read from the home at each call, or asked of the daemons of a manager that runs there; a manager may
//! write its files at any moment. What a caller may see has been decided before. Must not be here: JSON, texts and
//! codes of the wire.

pub mod cluster;
pub mod configuration;
pub mod control;
mod counted;
pub mod daemons;
mod fault;
mod idle;
pub mod info;
mod installation;
pub mod logs;
mod no_configuration;
mod orders;
pub mod readiness;
pub mod refusal;
mod release;
mod replacement;
mod running;
pub mod stats;

pub use apid_formats::Release;
pub use fault::Fault;

use std::sync::Arc;
use std::time::Duration;

use apid_home::{Home, clock};
use apid_manager::node;
use apid_request::cancel;
use apid_request::fair::{Limits, Turns};
use apid_store::{Store, StoreError};

use cluster::RequestTime;

/// The node of a home. Cheap to clone.
#[derive(Clone)]
pub struct Node {
    home: Home,
    store: Store,
    /// For questions to the manager's daemons, each of which may wait until its limit of time.
    asking: Turns,
    /// Its name in a cluster, as the configuration said at the start.
    name: Arc<str>,
    request_time: RequestTime,
    /// For what changes the node, one at a time.
    changing: Turns,
    /// What is wrong with the ruleset, where somebody can tell.
    ruleset: Option<Arc<RulesetFaults>>,
    /// When this server began, in seconds since 1970.
    started: i64,
    /// By whose rules it goes.
    release: Release,
}

/// Questions that are asked at the same time, by all callers and by one, and those that may wait.
const AT_ONCE: u64 = 16;
const OF_ONE: u64 = 4;
const WAITING: Limits = Limits { each: 64, total: 1_024 };

/// Tells what is wrong with the ruleset of a home without a manager, each with its file and line, or with the one that
/// it would have with another text of `etc/ossec.conf`. Blocks.
pub type RulesetFaults = dyn Fn(Option<&str>) -> Vec<String> + Send + Sync;

impl Node {
    /// The node whose files are in `home`; `store` reads its databases and lends the threads for files.
    pub fn new(home: &Home, store: &Store) -> Self {
        Self {
            home: home.clone(),
            store: store.clone(),
            asking: Turns::shared(AT_ONCE, OF_ONE, WAITING),
            changing: Turns::shared(1, 1, WAITING),
            ruleset: None,
            started: clock::now(),
            name: node::name(&home.ossec_conf()).into(),
            request_time: RequestTime::default(),
            release: Release::V4,
        }
    }

    /// The same node by the rules of release 5. What is limited for one is limited for both together.
    #[must_use]
    pub fn of_release_5(&self) -> Self {
        Self { release: Release::V5, ..self.clone() }
    }

    /// The same, which does not restart or reload a ruleset that has faults.
    #[must_use]
    pub fn checking(self, ruleset: Arc<RulesetFaults>) -> Self {
        Self { ruleset: Some(ruleset), ..self }
    }

    /// The node's name in a cluster, as the configuration said at the start.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Other nodes must have answered within this time of a request from now on, if the request does not wait for as
    /// long as it takes; `None` if no request has a limit. All clones go by it.
    pub fn set_request_time(&self, time: Option<Duration>) {
        self.request_time.set(time);
    }

    /// Does work that waits for others, on a thread of its own and in turn.
    async fn aside<T: Send + 'static>(
        &self,
        turns: &Turns,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let turn = turns.turn().await.map_err(StoreError::from)?;
        let work = move || {
            let done = work();
            drop(turn);
            done
        };
        cancel::blocking(work).await.map_err(|error| Fault::Died(error.to_string()))
    }
}
