//! The transport that the client uses unless told otherwise: `reqwest`.
//!
//! This is the only module that sends anything, and the one that tells what the errors of `reqwest` mean.

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod web;

use std::time::Duration;

use reqwest::header::HeaderMap;

#[cfg(not(target_family = "wasm"))]
use self::native::{content, fault_of, received};
#[cfg(target_family = "wasm")]
use self::web::{content, fault_of, received};
use crate::error::{Error, TimeoutPhase, TlsError, TlsKind, TransportError, TransportKind};
use crate::transport::{BoxFuture, HttpReply, HttpRequest, Transport};

/// Timeouts that the HTTP client keeps, for the texts of errors.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) connect: Option<Duration>,
    pub(crate) read: Option<Duration>,
}

/// The HTTP client.
pub(crate) struct Http {
    pub(crate) client: reqwest::Client,
    pub(crate) limits: Limits,
}

impl Http {
    async fn carry(&self, request: HttpRequest) -> Result<HttpReply, Error> {
        let HttpRequest { operation, method, url, headers, body, .. } = request;
        let mut outgoing = self.client.request(method, url).headers(headers);
        if let Some(body) = &body {
            let opened = body.open().await;
            outgoing =
                content(outgoing, opened.map_err(|error| TransportError::new(TransportKind::Body, error))?).await?;
        }
        let failed = |error| failure(operation, error, false, self.limits);
        let mut response = outgoing.send().await.map_err(failed)?;
        let status = response.status();
        let headers: HeaderMap = std::mem::take(response.headers_mut());
        Ok(HttpReply::new(status, headers, received(operation, response, self.limits).await?))
    }
}

impl Transport for Http {
    #[cfg(not(target_family = "wasm"))]
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, Error>> {
        Box::pin(self.carry(request))
    }

    /// A page has one thread, which is what the wrapper checks.
    #[cfg(target_family = "wasm")]
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, Error>> {
        Box::pin(send_wrapper::SendWrapper::new(self.carry(request)))
    }
}

/// An error of the HTTP client by what it means.
#[cfg_attr(target_family = "wasm", expect(dead_code, reason = "the browser does not tell these"))]
enum Fault {
    Transport(TransportKind),
    Tls(TlsKind),
    TimeoutOfConnecting,
    TimeoutOfReading,
}

/// An error of the HTTP client as one of ours.
fn failure(operation: &'static str, error: reqwest::Error, replying: bool, limits: Limits) -> Error {
    // The address may hold a key in its query.
    let error = error.without_url();
    match fault_of(&error, replying) {
        Fault::Tls(kind) => TlsError::new(kind, error).into(),
        Fault::Transport(kind) => TransportError::new(kind, error).into(),
        Fault::TimeoutOfConnecting => Error::Timeout { operation, phase: TimeoutPhase::Connect, limit: limits.connect },
        Fault::TimeoutOfReading => Error::Timeout { operation, phase: TimeoutPhase::Read, limit: limits.read },
    }
}
