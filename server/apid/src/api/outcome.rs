//! Replies of the Security tag's operations: outcomes and pages as list envelopes, messages as documents.

use bytes::Bytes;
use serde_json::{Value, json};
use wazuh_api_server::{AffectedItems, FailedItems, Id, Messages, json};

use crate::wire::v4::faults::IntoFailure;
use apid_failure::Failure;
use apid_identity::security::Outcome;
use apid_store::query::Query;
use apid_store::query::memory::{self, Fields};

/// A list envelope of what was affected.
pub(super) fn affected(outcome: Outcome, messages: &Messages<'_>) -> Bytes {
    let Outcome { items, total, failed } = outcome;
    envelope(items, total, &failed, messages)
}

/// A list envelope of what `query` and `q` choose of the things affected.
pub(super) fn page(
    outcome: Outcome,
    fields: &Fields,
    query: &Query,
    q: Option<&str>,
    messages: &Messages<'_>,
) -> Result<Bytes, Failure> {
    let page = memory::run(outcome.items, fields, query, q).map_err(IntoFailure::into_failure)?;
    let total = u64::try_from(page.total).unwrap_or(u64::MAX);
    Ok(envelope(page.items, total, &outcome.failed, messages))
}

fn envelope(items: Vec<Value>, total: u64, failures: &[(Value, Failure)], messages: &Messages<'_>) -> Bytes {
    let mut failed = FailedItems::new();
    for (id, failure) in failures {
        let id = match id {
            Value::Number(number) => number.as_i64().map_or_else(|| number.to_string().into(), Id::from),
            Value::String(text) => text.as_str().into(),
            other => other.to_string().into(),
        };
        failure.add_to(&mut failed, id);
    }
    document(&AffectedItems::new(items, total, failed, messages))
}

/// A reply that says that something was done.
pub(super) fn message(text: &str) -> Bytes {
    document(&json!({ "message": text, "error": 0 }))
}

/// The text of a value that can be JSON: its keys are texts.
pub(super) fn document<T: serde::Serialize>(value: &T) -> Bytes {
    json::encode(value).unwrap_or_default()
}
