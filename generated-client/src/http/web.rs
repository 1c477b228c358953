//! `reqwest` in a browser: whole bodies, and errors that say little.

use super::{Fault, Limits, failure};
use crate::body::Opened;
use crate::error::{Error, TransportError, TransportKind};
use crate::transport::ReplyBody;

/// The browser hands over whole bodies.
pub(super) async fn received(
    operation: &'static str,
    response: reqwest::Response,
    limits: Limits,
) -> Result<ReplyBody, Error> {
    let body = response.bytes().await.map_err(|error| failure(operation, error, true, limits))?;
    Ok(ReplyBody::from(body))
}

pub(super) async fn content(outgoing: reqwest::RequestBuilder, body: Opened) -> Result<reqwest::RequestBuilder, Error> {
    let bytes = body.collect().await.map_err(|error| TransportError::new(TransportKind::Body, error))?;
    Ok(outgoing.body(bytes))
}

/// Says what an error of the browser's `fetch` means: it tells little more than that there was no reply.
pub(super) fn fault_of(error: &reqwest::Error, replying: bool) -> Fault {
    if error.is_timeout() {
        return Fault::TimeoutOfReading;
    }
    Fault::Transport(match replying {
        true => TransportKind::Incomplete,
        false if error.is_builder() => TransportKind::Other,
        false => TransportKind::Reset,
    })
}
