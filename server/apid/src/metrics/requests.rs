//! Counts and latencies of requests, by the operation of the table that they came to.
//!
//! Labels come from the emitted tables and from a fixed list of statuses, never from what a client sends, so the number
//! of series is bounded. A series is made when its first request ends; from then on a request costs a look-up by the
//! operation's name and a few atomics. Must not be here: when a request begins and ends.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::StatusCode;
use prometheus::core::Collector;
use prometheus::{Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, Opts, Registry};
use wazuh_api_server::Operation;

use super::named;
use crate::generation::Generation;

/// Upper bounds of the buckets of latencies, in seconds: from a look-up to a request at its time limit.
const BUCKETS: [f64; 16] =
    [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Statuses that have a series of their own; all others are `other`.
const STATUSES: [(u16, &str); 18] = [
    (200, "200"),
    (304, "304"),
    (307, "307"),
    (400, "400"),
    (401, "401"),
    (403, "403"),
    (404, "404"),
    (405, "405"),
    (406, "406"),
    (408, "408"),
    (409, "409"),
    (413, "413"),
    (415, "415"),
    (429, "429"),
    (500, "500"),
    (501, "501"),
    (503, "503"),
    (504, "504"),
];

/// The operation of requests that came to none.
const UNROUTED: &str = "none";

/// The series of all generations.
pub(super) struct Requests {
    answered: IntCounterVec,
    durations: HistogramVec,
    in_flight: IntGauge,
    abandoned: IntCounter,
}

impl Requests {
    /// New ones, which `registry` shows.
    pub(super) fn new(registry: &Registry) -> Arc<Self> {
        let answered = Opts::new("wazuh_apid_http_requests_total", "Requests that were answered.");
        let durations = HistogramOpts::new(
            "wazuh_apid_http_request_duration_seconds",
            "Time from the head of a request to the beginning of its reply.",
        );
        let labels = ["api", "operation"];
        let requests = Self {
            answered: named(IntCounterVec::new(answered, &["api", "operation", "code"])),
            durations: named(HistogramVec::new(durations.buckets(BUCKETS.to_vec()), &labels)),
            in_flight: named(IntGauge::new("wazuh_apid_http_requests_in_flight", "Requests that are being answered.")),
            abandoned: named(IntCounter::new(
                "wazuh_apid_http_requests_abandoned_total",
                "Requests whose client has gone before the reply.",
            )),
        };
        let collectors: [Box<dyn Collector>; 4] = [
            Box::new(requests.answered.clone()),
            Box::new(requests.durations.clone()),
            Box::new(requests.in_flight.clone()),
            Box::new(requests.abandoned.clone()),
        ];
        for collector in collectors {
            named(registry.register(collector));
        }
        Arc::new(requests)
    }
}

/// The series of one generation.
pub(crate) struct ApiRequests {
    all: Arc<Requests>,
    api: Generation,
    by_operation: HashMap<&'static str, Series>,
    unrouted: Series,
}

/// What is counted of one operation.
struct Series {
    operation: &'static str,
    duration: OnceLock<Histogram>,
    /// In the order of `STATUSES`; the last one is of all others.
    answered: [OnceLock<IntCounter>; STATUSES.len() + 1],
}

impl Series {
    fn new(operation: &'static str) -> Self {
        Self { operation, duration: OnceLock::new(), answered: [const { OnceLock::new() }; STATUSES.len() + 1] }
    }
}

impl ApiRequests {
    /// The series of these operations of `api`.
    pub(super) fn new(all: &Arc<Requests>, api: Generation, operations: &[&'static Operation]) -> Arc<Self> {
        let by_operation = operations.iter().map(|operation| (operation.id, Series::new(operation.id))).collect();
        Arc::new(Self { all: Arc::clone(all), api, by_operation, unrouted: Series::new(UNROUTED) })
    }

    /// A request that begins.
    pub(crate) fn begin(self: &Arc<Self>) -> InFlight {
        self.all.in_flight.inc();
        InFlight { requests: Arc::clone(self), is_answered: false }
    }

    fn answered(&self, operation: Option<&Operation>, status: StatusCode, took: Duration) {
        let series = operation.and_then(|operation| self.by_operation.get(operation.id)).unwrap_or(&self.unrouted);
        let (api, operation) = (self.api.name(), series.operation);
        let place = STATUSES.iter().position(|(code, _)| *code == status.as_u16()).unwrap_or(STATUSES.len());
        let code = STATUSES.get(place).map_or("other", |(_, code)| code);
        if let Some(counter) = series.answered.get(place) {
            counter.get_or_init(|| self.all.answered.with_label_values(&[api, operation, code])).inc();
        }
        let duration = series.duration.get_or_init(|| self.all.durations.with_label_values(&[api, operation]));
        duration.observe(took.as_secs_f64());
    }
}

/// A request that is being answered, until it is dropped.
pub(crate) struct InFlight {
    requests: Arc<ApiRequests>,
    is_answered: bool,
}

impl InFlight {
    /// It is answered, after so long. `operation` is `None` for one that came to none.
    pub(crate) fn answered(mut self, operation: Option<&Operation>, status: StatusCode, took: Duration) {
        self.is_answered = true;
        self.requests.answered(operation, status, took);
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.requests.all.in_flight.dec();
        if !self.is_answered {
            self.requests.all.abandoned.inc();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use prometheus::TextEncoder;
    use wazuh_api_server::v4;

    use super::*;

    #[test]
    fn requests_are_counted_by_operation_and_status() {
        let registry = Registry::new();
        let requests = ApiRequests::new(&Requests::new(&registry), Generation::V4, v4::OPERATIONS);
        let agents = v4::OPERATIONS.iter().copied().find(|operation| operation.id == "get_agents").unwrap();
        let took = Duration::from_millis(3);
        requests.begin().answered(Some(agents), StatusCode::OK, took);
        requests.begin().answered(Some(agents), StatusCode::OK, took);
        requests.begin().answered(Some(agents), StatusCode::IM_A_TEAPOT, took);
        requests.begin().answered(None, StatusCode::NOT_FOUND, took);
        drop(requests.begin());
        let ongoing = requests.begin();
        let text = TextEncoder::new().encode_to_string(&registry.gather()).unwrap();
        drop(ongoing);
        for line in [
            r#"wazuh_apid_http_requests_total{api="v4",code="200",operation="get_agents"} 2"#,
            r#"wazuh_apid_http_requests_total{api="v4",code="other",operation="get_agents"} 1"#,
            r#"wazuh_apid_http_requests_total{api="v4",code="404",operation="none"} 1"#,
            r#"wazuh_apid_http_request_duration_seconds_count{api="v4",operation="get_agents"} 3"#,
            r#"wazuh_apid_http_request_duration_seconds_bucket{api="v4",operation="get_agents",le="0.0025"} 0"#,
            r#"wazuh_apid_http_request_duration_seconds_bucket{api="v4",operation="get_agents",le="0.005"} 3"#,
            "wazuh_apid_http_requests_abandoned_total 1",
            "wazuh_apid_http_requests_in_flight 1",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}\n{text}");
        }
        assert!(!text.contains("get_agent_key"), "a series without a request");
    }
}
