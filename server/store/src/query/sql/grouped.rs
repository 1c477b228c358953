//! Counting the rows that are equal in some fields (docs/facts/04-modules.md, section 2.1, and
//! docs/facts/03-queries.md, section 2.8).

use std::collections::HashSet;

use super::{Builder, Scope, Statement, direction, from, missing, selectable, terms};
use crate::Bound;
use crate::query::{Cost, Field, Query, QueryError, Table};

/// Name under which the number of rows of a group can be sorted by.
const COUNT: &str = "count";

/// The statements that answer a request for groups.
#[derive(Clone, Debug)]
pub struct Grouped {
    /// Columns of a row of `page`, in order; behind them stands how many rows are equal in all of them.
    pub fields: Vec<&'static Field>,
    /// Returns the groups wanted.
    pub page: Statement,
    /// Returns how many rows there are in all groups together.
    pub matched: Statement,
    /// What finding and writing the page costs.
    pub cost: Cost,
}

/// Builds the statements for the rows of `query`, grouped by the fields that it selects, or by all.
///
/// Groups stand in the order of their first rows' keys unless `query` sorts them; by a field that they are not grouped
/// by, the least value counts, or the greatest when descending.
///
/// # Errors
///
/// When `query` names fields, operators or dates that do not exist, and when it costs too much.
pub fn grouped(table: &Table, query: &Query, scope: Scope<'_>) -> Result<Grouped, QueryError> {
    let fields: Vec<&'static Field> = match &query.select {
        None => table.fields.iter().collect(),
        Some(names) => {
            selectable(table, names)?;
            table.fields.iter().filter(|field| names.iter().any(|name| name == field.name)).collect()
        }
    };
    let cost = Cost::of(table, query, scope.rows, scope.only.map(<[i64]>::len), true).bounded()?;
    let columns: Vec<_> = fields.iter().map(|field| field.column.sql_without(scope.lacking)).collect();
    let columns = columns.join(", ");
    let (source, key) = (table.source, table.source.key);
    let mut builder = Builder::of(table, scope);
    let mut conditions = builder.conditions(query.filter.as_ref(), scope)?;
    conditions.extend(query.search.as_ref().map(|search| builder.search(table, search)));
    let from = from(source, &conditions);
    let matched = Statement { text: format!("SELECT count(*){from}"), params: builder.params.clone() };
    // Rows that are told apart by their key need no grouping.
    let single = fields.iter().any(|field| field.column == key);
    let mut order = Vec::new();
    if let Some(sort) = &query.sort {
        if let Err(unknown) = missing(table, &sort.fields, &[COUNT]) {
            let mut allowed = table.names();
            allowed.push(COUNT);
            allowed.sort_unstable();
            return Err(QueryError::UnknownSort { unknown, allowed });
        }
        let mut seen = HashSet::new();
        for name in sort.fields.iter().filter(|name| seen.insert(*name)) {
            match table.field(name) {
                Some(field) => terms(&mut order, field.column, scope.lacking, sort.descending, !single),
                None if single => {}
                None => order.push(format!("count(*){}", direction(sort.descending))),
            }
        }
    }
    let (number, group) = if single { ("1", String::new()) } else { ("count(*)", format!(" GROUP BY {columns}")) };
    order.push(if single { key.sql.to_owned() } else { format!("min({})", key.sql) });
    let order = order.join(", ");
    let limit = builder.bind(Bound::Integer(query.limit.try_into().unwrap_or(i64::MAX)));
    let offset = builder.bind(Bound::Integer(query.offset.try_into().unwrap_or(i64::MAX)));
    let text = format!("SELECT {columns}, {number}{from}{group} ORDER BY {order} LIMIT {limit} OFFSET {offset}");
    Ok(Grouped { fields, page: Statement { text, params: builder.params }, matched, cost })
}
