//! The wire of the 2016 API (docs/facts/08-v1.md): `{"error":"0","response":..,"message":null}`, or the form of release
//! 1.2.
//!
//! How failures look in it is a fact of the emitted generation (`wazuh_api_server::Dialect`); here they get their
//! codes.

pub(crate) mod agents;
pub(crate) mod envelope;
pub(crate) mod faults;
pub(crate) mod findings;
pub(crate) mod manager;

pub(crate) use envelope::Form;
use wazuh_api_server::Json;
use wazuh_api_server::v1::models::TextReply;

/// Names the service. The only success with a message, and with the same `error` in both forms.
pub(crate) fn info(form: Form) -> Json<TextReply> {
    let text: &[u8] = match form {
        Form::Guide => br#"{"error":"0","response":"OSSEC-API","message":"wazuh.com"}"#,
        Form::V12 => br#"{"error":"0","data":"OSSEC-API","message":"wazuh.com"}"#,
    };
    Json::from_encoded(text)
}
