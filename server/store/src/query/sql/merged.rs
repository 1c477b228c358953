//! Merging the rows of several databases that have the same table: each tells what its first rows are ordered by.

use super::{Builder, Scope, Statement, from, order_terms};
use crate::Bound;
use crate::query::{Query, QueryError, Table};

/// The statement that tells what the first rows of one database are ordered by.
#[derive(Clone, Debug)]
pub struct Merged {
    /// Returns for each row what it is ordered by, [`Merged::terms`] values, and its key. The last parameter is how
    /// many rows are wanted.
    pub keys: Statement,
    /// Values that rows are ordered by.
    pub terms: usize,
    /// Whether greater values come first.
    pub descending: bool,
}

/// Builds the statement for `query`, whose offset and limit count rows of all databases together. Equal rows of one
/// database are in the order of their keys. `distinct` is not heeded.
///
/// # Errors
///
/// As [`super::select`].
pub fn merged(table: &Table, query: &Query, scope: Scope<'_>) -> Result<Merged, QueryError> {
    let query = Query { distinct: false, ..query.clone() };
    let descending = match &query.sort {
        Some(sort) => sort.descending,
        None => table.source.default.is_some_and(|default| default.descending),
    };
    let mut builder = Builder::of(table, scope);
    let mut conditions = builder.conditions(query.filter.as_ref(), scope)?;
    conditions.extend(query.search.as_ref().map(|search| builder.search(table, search)));
    let order = order_terms(table, &query, scope.lacking)?;
    let key = table.source.key.sql;
    // The same expressions as they are ordered by, without their direction.
    let columns: Vec<&str> = order.iter().map(|term| term.strip_suffix(" DESC").unwrap_or(term)).collect();
    let mut shown = columns.join(", ");
    let mut ordered = order.join(", ");
    for part in [&mut shown, &mut ordered] {
        if !part.is_empty() {
            part.push_str(", ");
        }
        part.push_str(key);
    }
    let limit = builder.bind(Bound::Integer(i64::MAX));
    let text = format!("SELECT {shown}{} ORDER BY {ordered} LIMIT {limit}", from(table.source, &conditions));
    Ok(Merged { keys: Statement { text, params: builder.params }, terms: order.len(), descending })
}
