//! Spans and events of `tracing`, with the feature of that name; without it nothing is done.
//!
//! They hold the operation, its method, path template, attempts, statuses and times, and never a body, a query, a
//! header or the text of a reply: any of them may hold a secret.

#[cfg(feature = "tracing")]
pub(crate) use on::{answered, call, repeated};

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{answered, call, repeated};

#[cfg(feature = "tracing")]
mod on {
    use std::time::Duration;

    use reqwest::StatusCode;
    use tracing::field::Empty;
    use tracing::{Instrument as _, Span, debug, debug_span};

    use crate::clock::Instant;
    use crate::error::Error;
    use crate::request::Request;

    /// The span of a call.
    const NAME: &str = "wazuh_api_call";

    /// Puts a call into a span.
    pub(crate) async fn call<T>(request: &Request, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let operation = &request.operation;
        let span = debug_span!(
            NAME,
            operation = operation.id,
            method = operation.method.as_str(),
            path = operation.path,
            status = Empty,
            code = Empty,
            attempts = Empty,
            elapsed_ms = Empty,
        );
        if span.is_disabled() {
            return work.await;
        }
        let started = Instant::now();
        let result = work.instrument(span.clone()).await;
        span.record("elapsed_ms", milliseconds(started.elapsed()));
        if let Some(code) = result.as_ref().err().and_then(Error::code) {
            span.record("code", code);
        }
        span.in_scope(|| debug!(succeeded = result.is_ok(), "call ended"));
        result
    }

    /// Notes the status of an attempt.
    pub(crate) fn answered(attempt: u32, status: StatusCode) {
        let span = Span::current();
        // Where a subscriber does not want the call's span, this is one of the program's own.
        if span.metadata().is_none_or(|about| about.name() != NAME) {
            return;
        }
        span.record("status", status.as_u16());
        span.record("attempts", attempt);
    }

    /// Notes that a call is sent again.
    pub(crate) fn repeated(request: &Request, attempt: u32, pause: Duration, error: &Error) {
        debug!(
            operation = request.operation.id,
            attempt,
            pause_ms = milliseconds(pause),
            status = error.status().map(|status| status.as_u16()),
            "attempt failed, the call is sent again"
        );
    }

    fn milliseconds(time: Duration) -> u64 {
        u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use reqwest::StatusCode;

    use crate::error::Error;
    use crate::request::Request;

    pub(crate) fn call<F: Future>(_: &Request, work: F) -> F {
        work
    }

    pub(crate) fn answered(_: u32, _: StatusCode) {}

    pub(crate) fn repeated(_: &Request, _: u32, _: Duration, _: &Error) {}
}
