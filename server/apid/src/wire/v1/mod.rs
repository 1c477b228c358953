//! The wire of the 2016 API (docs/facts/08-v1.md): `{"error": "0", "response": .., "message": null}`.
//!
//! How failures look in it is a fact of the emitted generation (`wazuh_api_server::Dialect`); here they get their
//! codes.

pub(crate) mod agents;
pub(crate) mod faults;
pub(crate) mod findings;
pub(crate) mod manager;

use wazuh_api_server::v1::models::TextReply;
use wazuh_api_server::{Error, Json};

/// What every success begins with.
const OPEN: &[u8] = b"{\"error\": \"0\", \"response\": ";

/// What every success but one ends with.
const CLOSE: &[u8] = b", \"message\": null}";

/// A success whose response is a text.
pub(crate) fn text(response: impl Into<String>) -> Result<Json<TextReply>, Error> {
    Json::new(&TextReply { error: "0".to_owned(), response: response.into(), message: None })
}

/// Names the service. The only success with a message.
pub(crate) fn info() -> Result<Json<TextReply>, Error> {
    Json::new(&TextReply {
        error: "0".to_owned(),
        response: "OSSEC-API".to_owned(),
        message: Some("wazuh.com".to_owned()),
    })
}
