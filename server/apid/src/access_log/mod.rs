//! The access log: one line per request (docs/facts/01-api-layer.md, section 8.2).
//!
//! On the request's way only as much is copied as a line can show; decoding, masking and formatting happen on the log's
//! own thread. Nothing of a request's buffers is kept alive. Whom a line names is what the gate has found out, never
//! what a header says. Must not be here: when and where lines are written, and how many, which is `logging`'s.

mod record;
pub(crate) mod secrets;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use http::{HeaderMap, Method, Request, StatusCode, Uri, header};
use wazuh_api_server::OperationIndex;

use apid_front::Peer;
use apid_front::exchange::{BodyCopy, CopiedBody};

use self::record::{Bounds, FinishedRecord};
use crate::config::LogLevel;
use crate::logging::text::beginning;
use crate::logging::{ApiLog, source_of};
use crate::request_notes::RequestNotes;

/// Where records go.
pub(crate) struct AccessLog {
    log: ApiLog,
    headers: bool,
    operations: Arc<OperationIndex>,
}

impl AccessLog {
    /// `None` when requests are logged nowhere, so that they cost nothing.
    pub(crate) fn new(log: &ApiLog, operations: OperationIndex) -> Option<AccessLog> {
        let wanted = log.takes(LogLevel::Info) || log.shows_requests();
        let operations = Arc::new(operations);
        wanted.then(|| AccessLog { log: log.clone(), headers: log.takes(LogLevel::Debug2), operations })
    }

    pub(crate) fn begin(&self, request: &Request<Body>, notes: RequestNotes) -> RequestRecord {
        let headers = request.headers();
        let is_json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| {
            kind.to_str().is_ok_and(|kind| kind.split(';').next().is_some_and(|kind| kind.trim().ends_with("json")))
        });
        RequestRecord {
            peer: request.extensions().get::<Peer>().copied(),
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: self.headers.then(|| headers.clone()),
            notes,
            is_json,
            body: None,
        }
    }

    /// The request of `record` is answered, after so long.
    pub(crate) fn finish(&self, record: RequestRecord, status: StatusCode, took: Duration) {
        let user = record.notes.admitted_user();
        let bounds = if user.is_some() { Bounds::OF_USERS } else { Bounds::OF_STRANGERS };
        let source = source_of(record.peer.as_ref().map(Peer::client), user);
        self.log.put_deferred(LogLevel::Info, source, record.size(&bounds), || {
            record.finished(bounds, took, status, Arc::clone(&self.operations))
        });
    }
}

/// One request in progress.
#[derive(Debug)]
pub(crate) struct RequestRecord {
    peer: Option<Peer>,
    method: Method,
    uri: Uri,
    headers: Option<HeaderMap>,
    /// What the gate found out about the client.
    notes: RequestNotes,
    is_json: bool,
    body: Option<BodyCopy>,
}

impl RequestRecord {
    /// Where a copy of the body is to go, if it will be shown.
    pub(crate) fn copy_body(&mut self) -> Option<BodyCopy> {
        self.is_json.then(|| {
            let copy = Arc::new(Mutex::new(CopiedBody::default()));
            self.body = Some(Arc::clone(&copy));
            copy
        })
    }

    /// Bytes of the request that a record of it holds.
    fn size(&self, bounds: &Bounds) -> usize {
        let length = |body: &BodyCopy| body.lock().unwrap_or_else(PoisonError::into_inner).bytes.len();
        let query = self.uri.query().map_or(0, str::len).min(bounds.parameters);
        self.uri.path().len().min(bounds.path) + query + self.body.as_ref().map_or(0, length)
    }

    /// What of the request a line can show.
    fn finished(
        &self,
        bounds: Bounds,
        took: Duration,
        status: StatusCode,
        operations: Arc<OperationIndex>,
    ) -> FinishedRecord {
        let owned = |(text, beyond): (&str, usize)| (text.to_owned(), beyond);
        let taken = |body: &BodyCopy| std::mem::take(&mut body.lock().unwrap_or_else(PoisonError::into_inner).bytes);
        FinishedRecord {
            took,
            ip: self.peer.as_ref().map(Peer::ip),
            method: beginning(self.method.as_str(), record::MAX_METHOD).0.to_owned(),
            path: owned(beginning(self.uri.path(), bounds.path)),
            query: owned(beginning(self.uri.query().unwrap_or_default(), bounds.parameters)),
            headers: self.headers.as_ref().map(record::header_words),
            name: self.notes.name(),
            body: self.body.as_ref().map(taken).unwrap_or_default(),
            status,
            operations,
            bounds,
        }
    }
}

#[cfg(test)]
mod tests;
