//! What the front in front of the router asks of this API: a value for each request, which words refusals and keeps the
//! access log.

use std::future::ready;
use std::sync::Arc;
use std::time::Instant;

use apid_front::Peer;
use apid_front::exchange::{Aside, BodyCopy, Exchange, Fault, Hooks, Refusal, Waits};
use apid_request::budget::{Budget, Refused};
use axum::body::Body;
use http::{Request, Response, StatusCode};
use wazuh_api_server::query::{waits_for_complete, wants_pretty_error};
use wazuh_api_server::{CallerAddress, Dialect, Error, OperationIndex};

use crate::access_log::{AccessLog, RequestRecord};
use crate::audit::{Auditor, Recording};
use crate::health::Health;
use crate::logging::ApiLog;
use crate::memory;
use crate::metrics::endpoint::Endpoint;
use crate::metrics::{ApiRequests, InFlight};
use crate::request_notes::RequestNotes;
use crate::wire::v4::failure::Failure;

/// The hooks of a server: its access log, if the level of the log has one.
pub struct Exchanges {
    access: Option<Arc<AccessLog>>,
    counted: Option<Arc<ApiRequests>>,
    auditor: Option<Arc<Auditor>>,
    dialect: Dialect,
    beside: Beside,
}

/// What is answered beside the API, without its limits and its log.
#[derive(Clone, Default)]
pub(crate) struct Beside {
    /// `/healthz` and `/readyz`.
    pub(crate) health: Option<Arc<Health>>,
    /// `/metrics`.
    pub(crate) metrics: Option<Arc<Endpoint>>,
    /// Whether the pages are there, below `/ui/`.
    pub(crate) pages: bool,
}

impl Exchanges {
    /// Records requests in `log`; `operations` tells what is special about them. Refusals are worded in `dialect`.
    /// `counted` counts them, and `auditor` tells the audit trail of changes.
    pub(crate) fn recorded(
        log: &ApiLog,
        operations: OperationIndex,
        dialect: Dialect,
        counted: Option<Arc<ApiRequests>>,
        auditor: Option<Arc<Auditor>>,
        beside: Beside,
    ) -> Arc<dyn Hooks> {
        Arc::new(Self { access: AccessLog::new(log, operations).map(Arc::new), counted, auditor, dialect, beside })
    }

    /// Records nothing: for a front around a front that records. Refusals are worded in `dialect`.
    pub fn unrecorded(dialect: Dialect) -> Arc<dyn Hooks> {
        Self::answering(dialect, Beside::default())
    }

    /// Records nothing, and answers what is beside the API.
    pub(crate) fn answering(dialect: Dialect, beside: Beside) -> Arc<dyn Hooks> {
        Arc::new(Self { access: None, counted: None, auditor: None, dialect, beside })
    }
}

/// One request between its head and its reply.
struct Ongoing {
    notes: RequestNotes,
    /// Where anybody wants to know how long the request takes.
    began: Option<Instant>,
    record: Option<(Arc<AccessLog>, RequestRecord)>,
    counted: Option<InFlight>,
    recording: Option<Recording>,
    may_take_any_time: bool,
    pretty: bool,
    dialect: Dialect,
}

impl Hooks for Exchanges {
    fn begin(&self, request: &mut Request<Body>) -> Box<dyn Exchange> {
        let notes = RequestNotes::default();
        let began = (self.access.is_some() || self.counted.is_some()).then(Instant::now);
        let counted = self.counted.as_ref().map(ApiRequests::begin);
        let record = self.access.as_ref().map(|access| (Arc::clone(access), access.begin(request, notes.clone())));
        let recording = self.auditor.as_ref().and_then(|auditor| auditor.begin(request, &notes));
        request.extensions_mut().insert(notes.clone());
        let query = request.uri().query().unwrap_or_default();
        let dialect = self.dialect.of_request(request.uri(), request.headers());
        // The 2016 API ignores both names.
        let known = !dialect.is_ossec();
        let (may_take_any_time, pretty) = (known && waits_for_complete(query), known && wants_pretty_error(query));
        if !known && let Some(peer) = request.extensions().get::<Peer>().copied() {
            request.extensions_mut().insert(CallerAddress(peer.ip()));
        }
        Box::new(Ongoing { notes, began, record, counted, recording, may_take_any_time, pretty, dialect })
    }

    fn aside(&self, request: &Request<Body>) -> Option<Aside> {
        let Beside { health, metrics, pages } = &self.beside;
        let health = health.as_ref().and_then(|health| health.reply(request));
        let metrics = || metrics.as_ref().and_then(|metrics| metrics.reply(request));
        health.or_else(metrics).or_else(|| if *pages { page(request) } else { None })
    }

    fn reject(&self, refusal: Refusal) -> Response<Body> {
        let status = refusal.status();
        let error = Error::new(status, status.canonical_reason().unwrap_or_default(), refusal.to_string());
        self.dialect.response_to(error, false)
    }
}

/// One of the pages, if the request is for that.
fn page(request: &Request<Body>) -> Option<Aside> {
    let page = apid_pages::reply(request.method(), request.uri().path(), request.headers())?;
    Some(Box::pin(ready(page.map(Body::from))))
}

impl Exchange for Ongoing {
    fn waits(&self) -> &Waits {
        self.notes.waits()
    }

    fn copy_body(&mut self) -> Option<BodyCopy> {
        let copy = self.record.as_mut().and_then(|(_, record)| record.copy_body());
        match &mut self.recording {
            Some(recording) => recording.copy_body(copy),
            None => copy,
        }
    }

    fn may_take_any_time(&self) -> bool {
        self.may_take_any_time
    }

    fn refuse(&self, fault: Fault) -> Response<Body> {
        let (error, pretty) = match fault {
            Fault::OutOfTime => (Failure::internal(3021).into_error(Some(self.notes.node())), self.pretty),
            Fault::Panic => (Error::internal(), false),
            Fault::SlowBody => {
                let detail = "The request body did not come in time";
                (Error::new(StatusCode::REQUEST_TIMEOUT, "Request Timeout", detail), self.pretty)
            }
            Fault::Stopping => {
                let detail = "The server is stopping, and the request body has not been sent whole";
                (Error::new(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable", detail), self.pretty)
            }
            Fault::NoRoom => (memory::refusal(Refused::Full), self.pretty),
            Fault::LargeBody => {
                let most = Budget::process().most_of_one();
                (memory::refusal(Refused::TooLarge { bytes: most.saturating_add(1), most }), self.pretty)
            }
        };
        self.dialect.response_to(error, pretty)
    }

    fn finish(self: Box<Self>, status: StatusCode) {
        // First, since the access log takes the copy of the body with it.
        if let Some(recording) = self.recording {
            recording.finish(status);
        }
        let Some(took) = self.began.map(|began| began.elapsed()) else { return };
        if let Some(counted) = self.counted {
            counted.answered(self.notes.operation(), status, took);
        }
        if let Some((access, record)) = self.record {
            access.finish(record, status, took);
        }
    }
}
