//! The SQL back end: a [`Query`] over a [`Table`] becomes statements with bound parameters.
//!
//! Nothing that a caller wrote becomes part of a statement's text; columns come from the store's schema. Semantics are
//! those of the docs/facts/03-queries.md, section 2, with the differences that `docs/DEVIATIONS.md` lists.

mod grouped;
mod merged;

use std::collections::HashSet;

use super::functions::COMPARE_VERSION;
use crate::Bound;

use super::comparison::{Comparison, DateTest, compact_json, pattern};
use super::dates::{TIME_TEXT, TimeTest};
use super::table::Found;
use super::{
    Clause, Column, Cost, Expr, Field, Kind, Lacking, Lookup, Op, Order, Query, QueryError, Search, Sorted, Source,
    Subject, Table, version,
};
pub(crate) use grouped::{GroupOrder, group_order, grouped_by};
pub use grouped::{Grouped, grouped};
pub use merged::{Merged, merged};

/// A statement and what is bound to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// SQL with numbered parameters.
    pub text: String,
    /// Values of the parameters, from number 1.
    pub params: Vec<Bound<'static>>,
}

/// The statements that answer a list request.
#[derive(Clone, Debug)]
pub struct Select {
    /// What the columns of a row of `page` and of `row` are, in order.
    pub fields: Vec<&'static Field>,
    /// Returns the rows wanted.
    pub page: Statement,
    /// Returns how many there are without offset and limit.
    pub count: Statement,
    /// Returns the keys of all rows without offset and limit, in order; `None` with `distinct`, where rows have no key.
    ///
    /// Kept, it answers every other page of the same list at the cost of that page.
    pub keys: Option<Statement>,
    /// Returns the row whose key is the only parameter.
    pub row: String,
    /// What finding and writing the page costs.
    pub cost: Cost,
}

impl Select {
    /// The values of `page` for other rows of the same list: those that the offset and the limit of `query` choose.
    pub fn values_of_page(&self, query: &Query) -> Vec<Bound<'static>> {
        let [limit, offset] = paging(query);
        let of_list = self.page.params.len().saturating_sub(2);
        let mut values = self.page.params.get(..of_list).unwrap_or_default().to_vec();
        values.extend([limit, offset]);
        values
    }
}

/// What a page costs of a list that has no condition, of a table of `rows` rows of which `visible` may be seen.
pub fn cost_of_page(table: &Table, query: &Query, rows: u64, visible: Option<usize>) -> Cost {
    Cost::of(table, query, rows, visible, query.distinct)
}

/// The last values of a statement for a page.
fn paging(query: &Query) -> [Bound<'static>; 2] {
    [query.limit, query.offset].map(|number| Bound::Integer(number.try_into().unwrap_or(i64::MAX)))
}

/// Which rows a request may see, how many there are, and the time that ages count from.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// Rows of the source, seen or not, by which the cost of a query is judged; 0 where it need not be.
    pub rows: u64,
    /// Keys of the rows that are allowed; `None` for all.
    pub only: Option<&'a [i64]>,
    /// Keys of rows that are not allowed.
    pub except: &'a [i64],
    /// Seconds since 1970.
    pub now: i64,
    /// Columns that the database does not have.
    pub lacking: Lacking,
}

/// Builds the statements for `query`.
///
/// # Errors
///
/// When it names fields, operators or dates that do not exist, and when it costs too much.
pub fn select(table: &Table, query: &Query, scope: Scope<'_>) -> Result<Select, QueryError> {
    select_given(table, query, scope, Vec::new())
}

/// The same over a source with parameters: `given` are their values, in order. [`Select::row`] is of no use then.
///
/// # Errors
///
/// Those of [`select`].
pub fn select_given(
    table: &Table,
    query: &Query,
    scope: Scope<'_>,
    given: Vec<Bound<'static>>,
) -> Result<Select, QueryError> {
    let fields = selected(table, query)?;
    let source = table.source;
    // Before anything is made of its conditions, so that a refusal costs little.
    let cost = Cost::of(table, query, scope.rows, scope.only.map(<[i64]>::len), query.distinct).bounded()?;
    let mut builder = Builder::of(table, scope);
    builder.params = given;
    let mut conditions = builder.conditions(query.filter.as_ref(), scope)?;
    conditions.extend(query.search.as_ref().map(|search| builder.search(table, search)));
    let columns: Vec<_> = fields.iter().map(|field| field.column.sql_without(scope.lacking)).collect();
    if query.distinct {
        conditions.extend(columns.iter().map(|column| format!("{column} IS NOT NULL AND {column} != ''")));
    }
    let columns = columns.join(", ");
    let from = from(source, &conditions);
    let count = Statement {
        text: match query.distinct {
            true => format!("SELECT count(*) FROM (SELECT DISTINCT {columns}{from})"),
            false => format!("SELECT count(*){from}"),
        },
        params: builder.params.clone(),
    };
    let order = order(table, query, scope.lacking)?;
    let key = source.key.sql;
    let keys = (!query.distinct)
        .then(|| Statement { text: format!("SELECT {key}{from} ORDER BY {order}"), params: builder.params.clone() });
    let row = format!("SELECT {columns} FROM {} WHERE {key} = ?1", source.table);
    let [limit, offset] = paging(query).map(|value| builder.bind(value));
    let paging = format!("ORDER BY {order} LIMIT {limit} OFFSET {offset}");
    let text = if query.distinct {
        format!("SELECT {columns}{from} GROUP BY {columns} {paging}")
    } else if query.sort.is_some() {
        // Only keys go through the sorter; the other columns are fetched for the page alone.
        let (rows, name) = (source.table, source.name());
        format!(
            "SELECT {columns} FROM (SELECT {key} AS page_key{from} {paging}) CROSS JOIN {rows} ON {name}.{key} = page_key \
             ORDER BY {order}"
        )
    } else {
        format!("SELECT {columns}{from} {paging}")
    };
    Ok(Select { fields, page: Statement { text, params: builder.params }, count, keys, row, cost })
}

/// Builds the statement that returns these columns of the rows that `filter` and `scope` leave, in the order of their
/// keys if `ordered`. `filter` has no names, only columns: see [`Table::resolve`].
///
/// # Errors
///
/// When `filter` has operators or dates that do not exist, and when it costs too much.
pub fn rows(
    source: &Source,
    filter: Option<&Expr>,
    scope: Scope<'_>,
    columns: &[&Column],
    ordered: bool,
) -> Result<Statement, QueryError> {
    let mut builder = Builder::new(source, scope);
    Cost::of_rows(source, filter, scope.rows, scope.only.map(<[i64]>::len)).bounded()?;
    let conditions = builder.conditions(filter, scope)?;
    let columns: Vec<_> = columns.iter().map(|column| column.sql_without(scope.lacking)).collect();
    let order = if ordered { format!(" ORDER BY {}", source.key.sql) } else { String::new() };
    let text = format!("SELECT {}{}{order}", columns.join(", "), from(source, &conditions));
    Ok(Statement { text, params: builder.params })
}

/// Keys as one value, for `json_each`.
pub fn key_list(keys: &[i64]) -> String {
    let mut list = String::with_capacity(keys.len() * 6 + 2);
    for key in keys {
        list.push(if list.is_empty() { '[' } else { ',' });
        list.push_str(itoa::Buffer::new().format(*key));
    }
    list.push_str(if list.is_empty() { "[]" } else { "]" });
    list
}

fn from(source: &Source, conditions: &[String]) -> String {
    if conditions.is_empty() {
        return format!(" FROM {}", source.table);
    }
    format!(" FROM {} WHERE {}", source.table, conditions.join(" AND "))
}

/// The fields to return, in the table's order.
pub(crate) fn selected(table: &Table, query: &Query) -> Result<Vec<&'static Field>, QueryError> {
    let Some(names) = &query.select else {
        return Ok(table.fields.iter().collect());
    };
    selectable(table, names)?;
    let always = if query.distinct { &[] } else { table.always };
    let wanted = |field: &&'static Field| names.iter().any(|name| name == field.name) || always.contains(&field.name);
    Ok(table.fields.iter().filter(wanted).collect())
}

/// Refuses names in `select` that are no fields.
///
/// # Errors
///
/// [`QueryError::UnknownSelect`].
pub fn selectable(table: &Table, names: &[String]) -> Result<(), QueryError> {
    missing(table, names, &[]).map_err(|unknown| QueryError::UnknownSelect { unknown, allowed: table.names() })
}

/// Whether every name is a field's or one of `more`; if not, those that are neither.
pub(crate) fn missing(table: &Table, names: &[String], more: &[&str]) -> Result<(), Vec<String>> {
    let (mut unknown, mut seen) = (Vec::new(), HashSet::new());
    for name in names {
        if table.field(name).is_none() && !more.contains(&name.as_str()) && seen.insert(name) {
            unknown.push(name.clone());
        }
    }
    if unknown.is_empty() { Ok(()) } else { Err(unknown) }
}

fn order(table: &Table, query: &Query, lacking: Lacking) -> Result<String, QueryError> {
    let mut order = order_terms(table, query, lacking)?;
    let key = table.source.key.sql;
    order.push(if query.distinct { format!("min({key})") } else { key.to_owned() });
    Ok(order.join(", "))
}

/// What to order by before the key.
fn order_terms(table: &Table, query: &Query, lacking: Lacking) -> Result<Vec<String>, QueryError> {
    let mut order = Vec::new();
    for Sorted { column, descending } in sorted(table, query)? {
        terms(&mut order, column, lacking, descending, query.distinct);
    }
    Ok(order)
}

/// The columns to order by before the key.
///
/// # Errors
///
/// [`QueryError::UnknownSort`].
pub(crate) fn sorted(table: &Table, query: &Query) -> Result<Vec<Sorted>, QueryError> {
    let Some(sort) = &query.sort else { return Ok(table.source.default.into_iter().collect()) };
    missing(table, &sort.fields, &[]).map_err(|unknown| QueryError::UnknownSort { unknown, allowed: table.names() })?;
    let mut seen = HashSet::new();
    // A field orders nothing when it is named again.
    let fields = sort.fields.iter().filter(|name| seen.insert(*name)).filter_map(|name| table.field(name));
    Ok(fields.map(|field| Sorted { column: field.column, descending: sort.descending }).collect())
}

/// Adds what to order by for `column`. Where rows are merged, one stands for all that are equal in the selected fields.
fn terms(order: &mut Vec<String>, column: &Column, lacking: Lacking, descending: bool, merged: bool) {
    let sql = column.sql_without(lacking);
    let number = |column: &&Column| format!("CAST({} AS INTEGER)", column.sql_without(lacking));
    let keys = match column.order {
        Order::Value => vec![sql.to_owned()],
        Order::Numbers(columns) => columns.iter().map(number).collect(),
        Order::Version => version_numbers(sql).to_vec(),
        Order::Dotted => dotted_numbers(sql).collect(),
    };
    for key in keys {
        order.push(match (merged, descending) {
            (false, _) => format!("{key}{}", direction(descending)),
            (true, false) => format!("min({key})"),
            (true, true) => format!("max({key}) DESC"),
        });
    }
}

/// The number after the `v` of a version, then those after its first and second dot; 0 where there is none.
pub(crate) fn version_numbers(column: &str) -> [String; 3] {
    let number = |text: &str| format!("coalesce(CAST({text} AS INTEGER), 0)");
    let after_dot = |text: &str| format!("substr({text}, instr({text}, '.') + 1)");
    let minor = after_dot(column);
    [number(&format!("substr({column}, instr({column}, ' v') + 2)")), number(&minor), number(&after_dot(&minor))]
}

/// The number at the start of a text, then those behind each of its first dots; 0 where there is none.
pub(crate) fn dotted_numbers(column: &str) -> impl Iterator<Item = String> + use<> {
    // With as many dots behind it as are looked for, none is missing.
    let mut text = format!("({column} || '{}')", ".".repeat(version::PARTS));
    (0..version::PARTS).map(move |_| {
        let number = format!("CAST({text} AS INTEGER)");
        text = format!("substr({text}, instr({text}, '.') + 1)");
        number
    })
}

const fn direction(descending: bool) -> &'static str {
    if descending { " DESC" } else { "" }
}

struct Builder<'t> {
    source: &'t Source,
    /// The names that conditions may have for columns; without it they may have none.
    names: Option<&'t Table>,
    now: i64,
    lacking: Lacking,
    params: Vec<Bound<'static>>,
}

impl<'t> Builder<'t> {
    const fn new(source: &'t Source, scope: Scope<'_>) -> Self {
        let Scope { now, lacking, .. } = scope;
        Self { source, names: None, now, lacking, params: Vec::new() }
    }

    fn of(table: &'t Table, scope: Scope<'_>) -> Self {
        Self { names: Some(table), ..Self::new(table.source, scope) }
    }

    fn find<'n>(&self, subject: &'n Subject) -> Result<Found<'n>, QueryError>
    where
        't: 'n,
    {
        match (self.names, subject) {
            (Some(table), subject) => table.find(subject),
            (None, Subject::Column(column)) => Ok(Found { column, name: column.sql }),
            (None, Subject::Name(name)) => Err(QueryError::UnknownField { field: name.clone(), available: Vec::new() }),
        }
    }

    /// Binds a value and returns how the statement refers to it.
    fn bind(&mut self, value: Bound<'static>) -> String {
        self.params.push(value);
        format!("?{}", self.params.len())
    }

    fn bind_text(&mut self, text: impl Into<String>) -> String {
        self.bind(Bound::from(text.into()))
    }

    fn conditions(&mut self, filter: Option<&Expr>, scope: Scope<'_>) -> Result<Vec<String>, QueryError> {
        let mut conditions = Vec::new();
        let key = self.source.key.sql;
        if let Some(only) = scope.only {
            let list = self.keys(only);
            conditions.push(format!("{key} IN {list}"));
        }
        match scope.except {
            [] => {}
            // One comparison costs less than a look into a list: agent 000 alone is the most usual exception.
            [one] => {
                let one = self.bind(Bound::Integer(*one));
                conditions.push(format!("{key} != {one}"));
            }
            except => {
                let list = self.keys(except);
                conditions.push(format!("{key} NOT IN {list}"));
            }
        }
        if let Some(filter) = filter {
            conditions.extend(self.filter(filter)?);
        }
        Ok(conditions)
    }

    /// A list of keys as one parameter, so that its length neither changes the statement nor meets a limit.
    fn keys(&mut self, keys: &[i64]) -> String {
        let parameter = self.bind_text(key_list(keys));
        format!("(SELECT value FROM json_each({parameter}))")
    }

    /// The whole condition, or nothing when every clause in it is void.
    fn filter(&mut self, filter: &Expr) -> Result<Option<String>, QueryError> {
        if let Some(table) = self.names {
            table.must_know(filter)?;
        }
        let members = match filter {
            Expr::And(members) => members.as_slice(),
            other => std::slice::from_ref(other),
        };
        let mut parts = Vec::with_capacity(members.len());
        for member in members {
            match self.looked_up(member) {
                Some(part) => parts.push(part),
                None => parts.extend(self.expr(member)?),
            }
        }
        Ok(balanced(&parts, " AND "))
    }

    /// The condition that an indexed field has one of some values, so that the index is read for the keys of the rows
    /// and no row besides. Left to itself, the database walks through all rows, since they stand in the order of their
    /// keys.
    fn looked_up(&mut self, expr: &Expr) -> Option<String> {
        let clauses = match expr {
            Expr::Or(members) => members.as_slice(),
            other => std::slice::from_ref(other),
        };
        let (mut found, mut values) = (None, Vec::with_capacity(clauses.len()));
        for clause in clauses {
            let Expr::Clause(clause) = clause else { return None };
            let column = self.find(&clause.subject).ok()?.column;
            if column.lookup.is_empty() {
                return None;
            }
            let special = !clause.literal && matches!(clause.value.as_str(), "all" | "null");
            if special || clause.op != Op::Equal || found.is_some_and(|found: &Column| found != column) {
                return None;
            }
            found = Some(column);
            values.push(compact_json(&clause.value));
        }
        let lookup = found?.lookup;
        let values: Vec<_> = values.into_iter().map(|value| self.bind_text(value)).collect();
        let (name, key, values) = (self.source.table, self.source.key.sql, values.join(", "));
        let parts = lookup.iter().map(|Lookup { column, within }| {
            format!("SELECT {key} FROM {name} WHERE {within}{column} COLLATE NOCASE IN ({values})")
        });
        Some(format!("({key} IN ({}))", parts.collect::<Vec<_>>().join(" UNION ALL ")))
    }

    /// The condition, or nothing when every clause in it is void.
    fn expr(&mut self, expr: &Expr) -> Result<Option<String>, QueryError> {
        let (members, operator) = match expr {
            Expr::Clause(clause) => return self.clause(clause),
            Expr::And(members) => (members, " AND "),
            Expr::Or(members) => (members, " OR "),
        };
        let mut parts = Vec::with_capacity(members.len());
        for member in members {
            parts.extend(self.expr(member)?);
        }
        Ok(balanced(&parts, operator))
    }

    fn clause(&mut self, clause: &Clause) -> Result<Option<String>, QueryError> {
        let Found { column, name } = self.find(&clause.subject)?;
        let asked = Comparison::of(clause, column, name, self.now)?;
        let column = column.sql_without(self.lacking);
        Ok(asked.map(|asked| self.comparison(column, &asked)))
    }

    /// No condition but a comparison with a number or a text may be NULL, and none of them stands below a NOT.
    fn comparison(&mut self, column: &str, asked: &Comparison) -> String {
        match asked {
            Comparison::Null => format!("({column} IS NULL)"),
            Comparison::Something => format!("({column} IS NOT NULL)"),
            Comparison::Number(op, number) => {
                let value = self.bind(Bound::Integer(*number));
                format!("({column} {} {value})", op.as_str())
            }
            Comparison::Text(op, text) => {
                let value = self.bind_text(text);
                format!("({column} {} {value} COLLATE NOCASE)", op.as_str())
            }
            Comparison::Version(op, numbers) => {
                let [major, minor, patch] = numbers.map(|number| self.bind(Bound::Integer(number)));
                format!("ifnull({COMPARE_VERSION}({column}, {major}, {minor}, {patch}) {} 0, 0)", op.as_str())
            }
            Comparison::Contains(part) => format!("({})", self.contains(column, part)),
            Comparison::InId(part) => {
                let shown = self.contains(&format!("printf('%03d', {column})"), part);
                format!("({column} IS NOT NULL AND {shown})")
            }
            Comparison::Time(test) => {
                let comparison = self.time(column, test);
                format!("({column} GLOB '{TIME_TEXT}' AND {comparison})")
            }
            Comparison::Listed(part, wanted) => {
                let condition = self.contains(&format!("(',' || {column} || ',')"), &format!(",{part},"));
                format!("({}{condition})", if *wanted { "" } else { "NOT " })
            }
            Comparison::Date(test) => self.date(column, test),
        }
    }

    /// A text to look for in others, without regard to the case of ASCII letters. Wildcards in it are themselves.
    fn part(&mut self, text: &str) -> Part {
        let pattern = pattern(text);
        let like = pattern.is_some();
        Part { parameter: self.bind_text(pattern.unwrap_or_else(|| text.to_ascii_lowercase())), like }
    }

    fn contains(&mut self, column: &str, text: &str) -> String {
        self.part(text).is_in(column)
    }

    fn date(&mut self, column: &str, test: &DateTest) -> String {
        let comparison = match test {
            DateTest::Contains(part) => self.contains(column, part),
            DateTest::Compare(op, epoch) => {
                let value = self.bind(Bound::Integer(*epoch));
                format!("{column} {} {value}", op.as_str())
            }
        };
        let key = self.source.key.sql;
        let dated = self.source.undated.map(|number| format!(" AND {key} != {number}")).unwrap_or_default();
        format!("({comparison} AND {column} IS NOT NULL{dated})")
    }

    /// Times as texts are in their order, so they are compared with the text of the time that is meant.
    fn time(&mut self, column: &str, test: &TimeTest) -> String {
        match test {
            TimeTest::Contains(part) => self.contains(column, part),
            TimeTest::Compare(op, time) => {
                let value = self.bind_text(time);
                format!("{column} {} {value}", op.as_str())
            }
        }
    }

    fn search(&mut self, table: &Table, search: &Search) -> String {
        let part = self.part(&search.text);
        let mut parts = Vec::with_capacity(table.fields.len());
        for Field { column, .. } in table.fields {
            let (kind, column) = (column.kind, column.sql_without(self.lacking));
            match kind {
                // Ids are matched whole, however many zeros are in front.
                Kind::AgentId => {
                    if let Some(id) = search.id() {
                        let id = self.bind(Bound::Integer(id));
                        parts.push(format!("{column} = {id}"));
                    }
                }
                _ => parts.push(format!("({} AND {column} IS NOT NULL)", part.is_in(column))),
            }
        }
        let any = if parts.is_empty() { "0".to_owned() } else { parts.join(" OR ") };
        if search.complement { format!("NOT ({any})") } else { format!("({any})") }
    }
}

/// Joins conditions into a tree of small depth, since SQLite limits the depth of an expression.
fn balanced(parts: &[String], operator: &str) -> Option<String> {
    match parts {
        [] => None,
        [only] => Some(only.clone()),
        _ => {
            let (left, right) = parts.split_at(parts.len() / 2);
            let (left, right) = (balanced(left, operator)?, balanced(right, operator)?);
            Some(format!("({left}{operator}{right})"))
        }
    }
}

/// A text to look for, as it is bound.
struct Part {
    parameter: String,
    like: bool,
}

impl Part {
    /// The condition that it is in the text of this operand; NULL where there is none.
    fn is_in(&self, operand: &str) -> String {
        match self.like {
            true => format!("{operand} LIKE {} ESCAPE '\\'", self.parameter),
            false => format!("instr(lower({operand}), {}) > 0", self.parameter),
        }
    }
}

#[cfg(test)]
mod tests;
