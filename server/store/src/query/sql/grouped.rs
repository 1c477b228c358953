//! Counting the rows that are equal in some fields (docs/facts/04-modules.md, section 2.1, and
//! docs/facts/03-queries.md, section 2.8).

use std::collections::HashSet;

use super::{Builder, Scope, Statement, direction, from, missing, selectable, terms};
use crate::Bound;
use crate::query::{Cost, Field, Query, QueryError, Sorted, Table};

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
    let fields = grouped_by(table, query)?;
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
    for term in group_order(table, query)? {
        match term {
            GroupOrder::Field(Sorted { column, descending }) => {
                terms(&mut order, column, scope.lacking, descending, !single);
            }
            GroupOrder::Count { .. } if single => {}
            GroupOrder::Count { descending } => order.push(format!("count(*){}", direction(descending))),
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

/// The fields to group by, in the table's order.
pub(crate) fn grouped_by(table: &Table, query: &Query) -> Result<Vec<&'static Field>, QueryError> {
    let Some(names) = &query.select else { return Ok(table.fields.iter().collect()) };
    selectable(table, names)?;
    Ok(table.fields.iter().filter(|field| names.iter().any(|name| name == field.name)).collect())
}

/// What groups are ordered by.
pub(crate) enum GroupOrder {
    /// The least value of a column, or the greatest.
    Field(Sorted),
    /// How many rows each has.
    Count {
        /// Whether more come first.
        descending: bool,
    },
}

/// What to order groups by before the keys of their first rows.
pub(crate) fn group_order(table: &Table, query: &Query) -> Result<Vec<GroupOrder>, QueryError> {
    let Some(sort) = &query.sort else { return Ok(Vec::new()) };
    if let Err(unknown) = missing(table, &sort.fields, &[COUNT]) {
        let mut allowed = table.names();
        allowed.push(COUNT);
        allowed.sort_unstable();
        return Err(QueryError::UnknownSort { unknown, allowed });
    }
    let (mut seen, descending) = (HashSet::new(), sort.descending);
    let names = sort.fields.iter().filter(|name| seen.insert(*name));
    Ok(names
        .map(|name| match table.field(name) {
            Some(field) => GroupOrder::Field(Sorted { column: field.column, descending }),
            None => GroupOrder::Count { descending },
        })
        .collect())
}
