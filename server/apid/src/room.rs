//! Room for replies in the budget of the process, and what a client is told that it refuses (docs/DEVIATIONS.md, D161).
//!
//! Below the wire, which puts long replies together. Must not be here: what waits for room.

use apid_request::budget::{Charge, Refused};
use http::StatusCode;
use wazuh_api_server::{Error, Json};

/// A reply with the charge for it, which was an estimate.
pub(crate) fn hold<T>(reply: Json<T>, mut charge: Charge) -> Json<T> {
    if charge.bytes() == 0 {
        return reply;
    }
    let bytes = reply.as_bytes().clone();
    charge.set(bytes.len() as u64);
    Json::from_encoded(charge.hold_reply(bytes))
}

/// What a client is told whose request the budget refuses.
pub(crate) fn refusal(refused: Refused) -> Error {
    match refused {
        Refused::TooLarge { bytes, most } => {
            let detail = format!("The request needs {bytes} bytes of memory, and may have {most}");
            Error::new(StatusCode::PAYLOAD_TOO_LARGE, "Content size exceeded.", detail)
        }
        Refused::Full => Error::new(
            StatusCode::TOO_MANY_REQUESTS,
            "Too Many Requests",
            "The memory for requests of this client is in use",
        )
        .remediation("Read the replies of earlier requests, or send fewer requests at the same time"),
    }
}
