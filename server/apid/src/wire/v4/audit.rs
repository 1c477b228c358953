//! The list of entries of the audit trail.

use std::io;

use serde_json::Value;
use wazuh_api_server::{AffectedItems, FailedItems, Json, Messages};

use super::failure::Failure;
use super::faults::IntoFailure as _;
use super::security::list;
use apid_store::query::Query;
use apid_store::query::memory::{self, Fields};

const LISTED: Messages<'_> = Messages {
    all: "All entries of the audit trail were returned",
    some: "Some entries of the audit trail were not returned",
    none: "No entry of the audit trail was returned",
};

/// Without an order of the request's own, entries stay in that of their list: the newest first.
const FIELDS: Fields = Fields { required: &["sequence"], ..Fields::ANY };

/// What `query` and `q` choose of the entries.
pub(crate) fn page<T>(
    entries: io::Result<Vec<Value>>,
    query: &Query,
    q: Option<&str>,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let entries = entries.map_err(|error| Failure::internal(1006).detail(error))?;
    let page = memory::run(entries, &FIELDS, query, q).map_err(|fault| fault.into_failure())?;
    let total = u64::try_from(page.total).unwrap_or(u64::MAX);
    Ok(list(page.items.into_iter(), total, FailedItems::new(), &LISTED))
}
