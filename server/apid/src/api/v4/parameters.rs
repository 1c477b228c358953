//! The list parameters that operations of several tags have: paging, order, search and fields.

use apid_store::query::{Query, Search, Sort};

/// What the list parameters ask for, but for `q`.
pub(in crate::api) fn list_query(
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
