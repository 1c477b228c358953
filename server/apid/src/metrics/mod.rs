//! Metrics in the text format of Prometheus: what is counted of requests, and what other parts of the server count of
//! themselves, read when it is asked for.
//!
//! Off unless `metrics` of `api.yaml` or `--metrics-listen` asks for it; then a request costs a few atomics more.
//! Everything that is not about requests is counted where it happens by plain atomics ([`apid_request::tally`]) and
//! gets its name here. The names and labels are listed in docs/OPERATIONS.md. Must not be here: who may ask.

pub mod endpoint;
pub mod listener;
mod requests;
mod snapshot;

use std::sync::{Arc, OnceLock};

use apid_fleet::agents::{Agents, States};
use apid_front::Traffic;
use apid_identity::auth::Authenticator;
use apid_ruleset::logtest::Logtest;
use apid_store::Store;
use prometheus::{Registry, TextEncoder};
use tokio::sync::Mutex;
use tokio::time::Instant;
use wazuh_api_server::Operation;

use self::requests::Requests;
pub(crate) use self::requests::{ApiRequests, InFlight};
use crate::generation::Generation;
use crate::health::Health;

/// What metrics are read from.
pub(crate) struct Sources {
    pub(crate) store: Store,
    pub(crate) auth: Authenticator,
    pub(crate) agents: Agents,
    pub(crate) logtest: Logtest,
    pub(crate) health: Arc<Health>,
}

/// The metrics of a server.
pub struct Metrics {
    registry: Registry,
    requests: Arc<Requests>,
    sources: Sources,
    /// Known once the server listens.
    traffic: OnceLock<Traffic>,
    /// One scrape is worked on at a time. The agents as they were counted last, and when.
    scrape: Mutex<Option<(Instant, Arc<States>)>>,
}

/// What a metric's own name or a registration can only fail for if it is spelled wrongly here.
#[expect(clippy::expect_used, reason = "names and labels are constants, and a test gathers all of them")]
pub(super) fn named<T>(made: prometheus::Result<T>) -> T {
    made.expect("the name of a metric is valid and given once")
}

impl Metrics {
    pub(crate) fn new(sources: Sources) -> Arc<Self> {
        let registry = Registry::new();
        let requests = Requests::new(&registry);
        #[cfg(target_os = "linux")]
        named(registry.register(Box::new(prometheus::process_collector::ProcessCollector::for_self())));
        Arc::new(Self { registry, requests, sources, traffic: OnceLock::new(), scrape: Mutex::default() })
    }

    /// What counts the requests to `operations` of `api`.
    pub(crate) fn of_api(&self, api: Generation, operations: &[&'static Operation]) -> Arc<ApiRequests> {
        ApiRequests::new(&self.requests, api, operations)
    }

    /// The connections of the server, which are shown from now on.
    pub(crate) fn set_traffic(&self, traffic: Traffic) {
        // A server is started once.
        let _ = self.traffic.set(traffic);
    }

    /// Everything, as Prometheus reads it.
    pub(crate) async fn text(self: &Arc<Self>) -> String {
        let mut scrape = self.scrape.lock().await;
        let states = self.sources.states(&mut scrape).await;
        let readiness = self.sources.health.readiness().await;
        let metrics = Arc::clone(self);
        let encode = move || {
            let now = snapshot::registry(&metrics.sources, metrics.traffic.get(), states.as_deref(), &readiness);
            let mut families = metrics.registry.gather();
            families.extend(now.gather());
            families.sort_by(|one, other| one.name().cmp(other.name()));
            let mut text = String::new();
            // Writing to a text fails only for a family without samples, and those are left out.
            families.retain(|family| !family.get_metric().is_empty());
            if let Err(error) = TextEncoder::new().encode_utf8(&families, &mut text) {
                tracing::error!(%error, "cannot write all metrics");
            }
            text
        };
        tokio::task::spawn_blocking(encode).await.unwrap_or_default()
    }
}
