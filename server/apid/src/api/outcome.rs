//! What the operations of several tags share: the list parameters of requests, and replies that only say something.

use bytes::Bytes;
use serde_json::json;
use wazuh_api_server::json;

use apid_store::query::{Query, Search, Sort};

/// What the list parameters ask for, but for `q`, which is read when the list is there.
pub(super) fn list_query(
    (offset, limit): (i64, i64),
    search: Option<&str>,
    select: Option<Vec<String>>,
    sort: Option<&str>,
    distinct: bool,
) -> Query {
    Query {
        offset: offset.unsigned_abs(),
        limit: limit.unsigned_abs(),
        sort: sort.map(Sort::parse),
        search: search.map(Search::parse),
        select,
        filter: None,
        distinct,
    }
}

/// A reply that says that something was done.
pub(super) fn message(text: &str) -> Bytes {
    json::encode(&json!({ "message": text, "error": 0 })).unwrap_or_default()
}
