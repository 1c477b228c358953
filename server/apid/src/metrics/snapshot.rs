//! What the parts of the server count of themselves, under the names of metrics. Made anew for each scrape.

use std::sync::Arc;
use std::time::Duration;

use apid_fleet::agents::States;
use apid_front::Traffic;
use apid_identity::rbac::{Allowed, Granted, Resolution};
use apid_request::budget::Budget;
use apid_request::tally::Looked;
use apid_store::Lane;
use prometheus::{CounterVec, GaugeVec, IntCounter, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry};
use tokio::time::{Instant, timeout};

use super::{Sources, named};
use crate::health::{Check, Readiness};

/// For how long a count of the agents holds: one pass over a hundred thousand rows takes some 30 ms.
const AGENTS_HOLD: Duration = Duration::from_secs(5);
/// How long a scrape waits for a count of the agents. Without one, the last one is not shown again.
const AGENTS_WAIT: Duration = Duration::from_secs(3);

impl Sources {
    /// How many agents are in each state, lately. `None` where it cannot be told.
    pub(super) async fn states(&self, last: &mut Option<(Instant, Arc<States>)>) -> Option<Arc<States>> {
        if let Some((_, states)) = last.as_ref().filter(|(at, _)| at.elapsed() < AGENTS_HOLD) {
            return Some(Arc::clone(states));
        }
        let resolution = Resolution { allowed: Allowed::Everything, denied: Vec::new() };
        let everything = Granted { action: "agent:read", kind: "agent:id", named: false, resolution };
        let states = match timeout(AGENTS_WAIT, self.agents.states(&everything)).await {
            Ok(Ok(states)) => states,
            Ok(Err(error)) => {
                tracing::debug!(%error, "metrics: the agents cannot be counted");
                return None;
            }
            Err(_) => return None,
        };
        *last = Some((Instant::now(), Arc::clone(&states)));
        Some(states)
    }
}

/// A registry of its own for one scrape.
struct Shown(Registry);

impl Shown {
    fn gauge(&self, name: &str, help: &str, value: i64) {
        let gauge = named(IntGauge::new(name, help));
        gauge.set(value);
        named(self.0.register(Box::new(gauge)));
    }

    fn counter(&self, name: &str, help: &str, value: u64) {
        let counter = named(IntCounter::new(name, help));
        counter.inc_by(value);
        named(self.0.register(Box::new(counter)));
    }

    fn gauges(&self, name: &str, help: &str, label: &str, values: &[(&str, i64)]) {
        let gauges = named(IntGaugeVec::new(Opts::new(name, help), &[label]));
        for (word, value) in values {
            gauges.with_label_values(&[word]).set(*value);
        }
        named(self.0.register(Box::new(gauges)));
    }

    fn counters(&self, name: &str, help: &str, label: &str, values: &[(&str, u64)]) {
        let counters = named(IntCounterVec::new(Opts::new(name, help), &[label]));
        for (word, value) in values {
            counters.with_label_values(&[word]).inc_by(*value);
        }
        named(self.0.register(Box::new(counters)));
    }

    fn seconds_by(&self, name: &str, help: &str, label: &str, values: &[(&str, Duration)]) {
        let counters = named(CounterVec::new(Opts::new(name, help), &[label]));
        for (word, value) in values {
            counters.with_label_values(&[word]).inc_by(value.as_secs_f64());
        }
        named(self.0.register(Box::new(counters)));
    }
}

fn number(count: impl TryInto<i64>) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
}

/// All that is not about single requests.
pub(super) fn registry(
    sources: &Sources,
    traffic: Option<&Traffic>,
    states: Option<&States>,
    readiness: &Readiness,
) -> Registry {
    let shown = Shown(Registry::new());
    build(&shown);
    ready(&shown, readiness);
    if let Some(traffic) = traffic {
        connections(&shown, traffic);
    }
    access(&shown, sources);
    work(&shown, sources);
    if let Some(states) = states {
        agents(&shown, states);
    }
    shown.gauge(
        "wazuh_apid_logtest_sessions",
        "Sessions of the engine of this server.",
        number(sources.logtest.sessions()),
    );
    shown.0
}

fn build(shown: &Shown) {
    let opts = Opts::new("wazuh_apid_build_info", "The version of the program, always 1.");
    let info = named(GaugeVec::new(opts, &["version"]));
    info.with_label_values(&[env!("CARGO_PKG_VERSION")]).set(1.0);
    named(shown.0.register(Box::new(info)));
}

fn ready(shown: &Shown, readiness: &Readiness) {
    let is_ready = i64::from(readiness.is_ready());
    shown.gauge("wazuh_apid_ready", "1 while /readyz answers 200, else 0.", is_ready);
    let failed = readiness.checks.map(|(name, check)| (name, i64::from(matches!(check, Check::Failed(_)))));
    shown.gauges("wazuh_apid_check_failed", "1 while a check of /readyz fails, else 0.", "check", &failed);
    let manager = readiness.checks.iter().any(|(name, check)| *name == "manager" && *check != Check::None);
    shown.gauge("wazuh_apid_manager_present", "1 while a manager's daemons run on the home, else 0.", manager.into());
    if let Some(ends) = readiness.certificate_ends {
        shown.gauge(
            "wazuh_apid_certificate_expiry_timestamp_seconds",
            "When the certificate ends, or the first of its chain, in seconds since 1970.",
            ends,
        );
    }
}

fn connections(shown: &Shown, traffic: &Traffic) {
    let counts = traffic.counts();
    shown.gauge("wazuh_apid_connections", "Open connections.", number(counts.open));
    shown.gauge("wazuh_apid_connections_limit", "Connections that may be open at once.", number(counts.most));
    shown.counter("wazuh_apid_connections_accepted_total", "Connections that were let in.", counts.accepted);
    shown.counters(
        "wazuh_apid_connections_closed_total",
        "Connections that the server has closed early, by the reason.",
        "reason",
        &counts.closed,
    );
    shown.counter("wazuh_apid_malformed_requests_total", "Requests that are no HTTP.", counts.malformed);
}

fn access(shown: &Shown, sources: &Sources) {
    let counts = sources.auth.counts();
    let logins = [("ok", counts.proved), ("failed", counts.failed), ("blocked", counts.blocked), ("busy", counts.busy)];
    shown.counters("wazuh_apid_logins_total", "Logins, by what came of them.", "outcome", &logins);
    let blocked = number(counts.blocked_clients);
    shown.gauge("wazuh_apid_blocked_clients", "Clients whose logins are refused for earlier failures.", blocked);
    let limited = [("requests", counts.limited_requests), ("events", counts.limited_events)];
    shown.counters(
        "wazuh_apid_rate_limited_requests_total",
        "Requests that were refused with 429 for their number, by the limit.",
        "limit",
        &limited,
    );
    let (tokens, agents) = (counts.tokens, sources.agents.cache_lookups());
    let looked = |outcome: fn(&Looked) -> u64| [("tokens", outcome(&tokens)), ("agents", outcome(&agents))];
    shown.counters(
        "wazuh_apid_cache_hits_total",
        "Looks into a cache that had what was asked for.",
        "cache",
        &looked(|looked| looked.hits),
    );
    shown.counters(
        "wazuh_apid_cache_misses_total",
        "Looks into a cache that did not have what was asked for.",
        "cache",
        &looked(|looked| looked.misses),
    );
    let budget = Budget::process();
    shown.gauge("wazuh_apid_memory_used_bytes", "Memory that is held for requests.", number(budget.used()));
    let resident = number(sources.agents.resident_bytes());
    shown.gauge("wazuh_apid_resident_bytes", "Memory of the copy of the table of agents.", resident);
    shown.gauge("wazuh_apid_memory_limit_bytes", "Memory that may be held for requests.", number(budget.total()));
}

fn work(shown: &Shown, sources: &Sources) {
    let lanes = [("cheap", Lane::Cheap), ("heavy", Lane::Heavy), ("change", Lane::Change)]
        .map(|(name, lane)| (name, sources.store.load(lane)));
    let access = sources.auth.counts();
    let mut waiting: Vec<_> = lanes.iter().map(|(name, load)| (*name, number(load.waiting))).collect();
    waiting.push(("fleet", number(sources.agents.waiting_changes())));
    waiting.push(("passwords", number(access.waiting_passwords)));
    waiting.push(("tokens", number(access.waiting_tokens)));
    waiting.push(("users", number(access.waiting_for_database)));
    shown.gauges(
        "wazuh_apid_queue_waiting",
        "Requests that wait for their turn, by what they wait for.",
        "queue",
        &waiting,
    );
    let done = lanes.map(|(name, load)| (name, load.done));
    shown.counters("wazuh_apid_jobs_total", "Pieces of blocking work that are done, by lane.", "lane", &done);
    let took = lanes.map(|(name, load)| (name, load.took));
    shown.seconds_by("wazuh_apid_job_seconds_total", "Time that blocking work took, by lane.", "lane", &took);
    let time = sources.store.database_time();
    let ((reads, reading), (writes, writing)) = (time.reads.get(), time.writes.get());
    shown.counters(
        "wazuh_apid_database_transactions_total",
        "Transactions on the databases of the home, by kind.",
        "kind",
        &[("read", reads), ("write", writes)],
    );
    shown.seconds_by(
        "wazuh_apid_database_seconds_total",
        "Time in transactions on the databases of the home, by kind.",
        "kind",
        &[("read", reading), ("write", writing)],
    );
}

fn agents(shown: &Shown, states: &States) {
    let count = |count: u64| number(count);
    let by_state = [
        ("active", count(states.active)),
        ("disconnected", count(states.disconnected)),
        ("never_connected", count(states.never_connected)),
        ("pending", count(states.pending)),
    ];
    shown.gauges("wazuh_apid_agents", "Agents, without the manager, by state.", "state", &by_state);
    let by_sync = [("synced", count(states.synced)), ("not_synced", count(states.not_synced))];
    shown.gauges(
        "wazuh_apid_agents_configuration",
        "Agents, without the manager, by whether they have the configuration of their groups.",
        "state",
        &by_sync,
    );
}
