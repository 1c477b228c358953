//! What a query costs, before it runs: rows times what is done with each.
//!
//! A step is about 50 ns on a common processor: one comparison of a value. The bound leaves every use of a list alone
//! (a search in a million agents, twenty conditions on all of them), and refuses what would keep a processor busy for
//! many seconds: hundreds of conditions on a hundred thousand elements.
//!
//! Assumes that every comparison is made for every row, since a caller can choose them so.

use serde_json::Value;

use super::{Clause, Column, Expr, Kind, Op, Query, QueryError, Search, Source, Subject, Table};

/// Steps of one request at most: some two seconds.
const MOST: u64 = 36_000_000;

/// Steps up to which a query is cheap: some three milliseconds.
const CHEAP: u64 = 60_000;

/// Steps of reading one row.
const ROW: u64 = 4;

/// Steps of bringing one row into another order.
const SORTED: u64 = 4;

/// Steps of writing one field of a row to a reply, in tenths.
const FIELD_TENTHS: u64 = 16;

/// Steps of making one comparison ready for a database.
const PREPARED: u64 = 80;

/// How much less a step costs where rows are kept by columns.
const IN_COLUMNS: u64 = 20;

/// Steps of one comparison with a value of JSON, which is looked up by its name.
const IN_MEMORY: u64 = 3;

/// Values inside an item of JSON that are as much as another item.
const VALUES: u64 = 8;

/// Bytes of a text to look for that a database compares in the usual way.
const LONGEST_PATTERN: usize = 50_000;

/// What a query is estimated to cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Rows that are looked at.
    rows: u64,
    /// How often.
    passes: u64,
    /// Steps of reading and ordering a row.
    row_steps: u64,
    /// Comparisons with each row: what a caller can leave out.
    comparisons: u64,
    /// Steps of all of them with one row.
    comparison_steps: u64,
    /// Steps besides: preparing the statement, writing the page.
    besides: u64,
}

impl Cost {
    /// Of `query` on a table of `rows` rows, of which `visible` at most may be seen. `merged` says that equal rows are
    /// shown as one.
    pub(crate) fn of(table: &Table, query: &Query, rows: u64, visible: Option<usize>, merged: bool) -> Self {
        let column = |clause: &Clause| table.find(&clause.subject).ok().map(|found| found.column);
        let mut cost = Self::of_condition(table.source, query.filter.as_ref(), rows, visible, column);
        cost.look_for(query.search.as_ref(), table);
        let fields = table.fields.len() as u64;
        if let Some(sort) = &query.sort {
            cost.row_steps += SORTED + (sort.fields.len() as u64).min(fields);
        }
        if merged {
            // Grouped, and looked at once more to count them.
            cost.row_steps += SORTED + fields;
            cost.passes = 2;
        }
        let shown = query.select.as_ref().map_or(fields, |names| (names.len() as u64).min(fields));
        let page = query.limit.min(cost.rows);
        cost.besides = cost.besides.saturating_add(page.saturating_mul(1 + shown * FIELD_TENTHS / 10));
        cost
    }

    /// Of reading the rows of a source of `rows` rows that a condition without names leaves.
    pub(crate) fn of_rows(source: &Source, filter: Option<&Expr>, rows: u64, visible: Option<usize>) -> Self {
        Self::of_condition(source, filter, rows, visible, |clause| match clause.subject {
            Subject::Column(column) => Some(column),
            Subject::Name(_) => None,
        })
    }

    fn of_condition(
        source: &Source,
        filter: Option<&Expr>,
        rows: u64,
        visible: Option<usize>,
        column: impl Fn(&Clause) -> Option<&'static Column>,
    ) -> Self {
        let rows = visible.map_or(rows, |visible| rows.min(visible as u64));
        let mut cost = Self { rows, passes: 1, row_steps: ROW, ..Self::default() };
        let members = match filter {
            None => &[],
            Some(Expr::And(members)) => members.as_slice(),
            Some(other) => std::slice::from_ref(other),
        };
        for member in members {
            if let Some(named) = named_keys(member, |clause| column(clause) == Some(source.key)) {
                cost.rows = cost.rows.min(named);
            }
            each_clause(member, &mut |clause| {
                cost.comparisons += 1;
                cost.comparison_steps += clause_steps(clause, column(clause).map(|column| column.kind));
                cost.besides += PREPARED;
            });
        }
        cost
    }

    fn look_for(&mut self, search: Option<&Search>, table: &Table) {
        let Some(search) = search else { return };
        for field in table.fields {
            self.comparisons += 1;
            self.comparison_steps += if field.column.kind == Kind::AgentId { 1 } else { part_steps(&search.text) };
        }
    }

    /// Of choosing from values of JSON in memory, by `conditions` and what else `query` asks for.
    pub(super) fn in_memory<'v, 'e>(
        items: impl Iterator<Item = &'v Value>,
        conditions: impl Iterator<Item = &'e Expr>,
        query: &Query,
    ) -> Self {
        Self::over_rows(items.map(Self::rows_of).sum(), conditions, query)
    }

    /// What a value of JSON costs to look at, in rows.
    pub(super) fn rows_of(item: &Value) -> u64 {
        1 + values_in(item) / VALUES
    }

    /// As [`Cost::in_memory`], over values that cost so much together.
    pub(super) fn over_rows<'e>(rows: u64, conditions: impl Iterator<Item = &'e Expr>, query: &Query) -> Self {
        let mut cost = Self { rows, passes: 1, row_steps: ROW, ..Self::default() };
        for condition in conditions {
            each_clause(condition, &mut |_| cost.comparisons += 1);
        }
        // Every value once.
        cost.comparisons += if query.search.is_some() { VALUES } else { 0 };
        let names = query.select.iter().chain(query.sort.as_ref().map(|sort| &sort.fields));
        cost.comparisons += names.map(|names| names.len() as u64).sum::<u64>();
        cost.comparison_steps = cost.comparisons * IN_MEMORY;
        cost
    }

    /// Of looking for so many names in so many values of JSON.
    pub(super) fn of_names(items: usize, names: usize) -> Self {
        let comparisons = names as u64;
        let comparison_steps = comparisons * IN_MEMORY;
        Self { rows: items as u64, passes: 1, comparisons, comparison_steps, ..Self::default() }
    }

    /// Steps in all.
    pub const fn steps(&self) -> u64 {
        self.scan().saturating_add(self.besides)
    }

    /// Steps of looking at the rows.
    const fn scan(&self) -> u64 {
        let per_row = self.row_steps.saturating_add(self.comparison_steps);
        self.rows.saturating_mul(per_row).saturating_mul(self.passes)
    }

    /// Whether it takes a few milliseconds at most.
    pub const fn is_cheap(&self) -> bool {
        self.steps() <= CHEAP
    }

    /// Whether it takes a few milliseconds at most where the rows are kept in memory: a comparison is made once for
    /// each distinct value, and looked up for each row.
    pub const fn is_cheap_in_memory(&self) -> bool {
        self.steps() / IN_COLUMNS <= CHEAP
    }

    /// What writing the page costs, when its rows are found.
    #[must_use]
    pub const fn of_writing(&self) -> Self {
        Self { rows: 0, passes: 0, row_steps: 0, comparisons: 0, comparison_steps: 0, besides: self.besides }
    }

    /// Refuses what costs more than one request may. What compares nothing costs what there is, and is never refused.
    ///
    /// # Errors
    ///
    /// [`QueryError::TooCostly`].
    pub(crate) fn bounded(self) -> Result<Self, QueryError> {
        if self.scan() <= MOST || self.comparisons == 0 {
            return Ok(self);
        }
        let per_row = MOST / self.rows.max(1) / self.passes.max(1);
        let steps = per_row.saturating_sub(self.row_steps);
        let most = steps.saturating_mul(self.comparisons) / self.comparison_steps.max(1);
        Err(QueryError::TooCostly { comparisons: self.comparisons, rows: self.rows, most })
    }
}

/// How many rows a condition can find because it names their keys; `None` for any other condition.
fn named_keys(expr: &Expr, is_key: impl Fn(&Clause) -> bool) -> Option<u64> {
    let members = match expr {
        Expr::Or(members) => members.as_slice(),
        other => std::slice::from_ref(other),
    };
    let names_key = |member: &Expr| match member {
        Expr::Clause(clause) => clause.op == Op::Equal && is_key(clause) && clause.value.trim().parse::<i64>().is_ok(),
        Expr::And(_) | Expr::Or(_) => false,
    };
    members.iter().all(names_key).then_some(members.len() as u64)
}

/// Steps of one comparison in a database.
fn clause_steps(clause: &Clause, kind: Option<Kind>) -> u64 {
    match (kind, clause.op) {
        (Some(Kind::List), _) => 2 + part_steps(&clause.value),
        (_, Op::Contains) => part_steps(&clause.value),
        _ => 1,
    }
}

/// Steps of looking for a text in one value of a database.
fn part_steps(text: &str) -> u64 {
    if text.len() > LONGEST_PATTERN || text.contains('\0') { 4 } else { 1 }
}

fn each_clause(expr: &Expr, visit: &mut impl FnMut(&Clause)) {
    match expr {
        Expr::Clause(clause) => visit(clause),
        Expr::And(members) | Expr::Or(members) => members.iter().for_each(|member| each_clause(member, visit)),
    }
}

/// Texts, numbers and the like inside a value.
fn values_in(value: &Value) -> u64 {
    match value {
        Value::Array(members) => members.iter().map(values_in).sum(),
        Value::Object(members) => members.values().map(values_in).sum(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::query::{Field, Sort, parse};
    use crate::schema::agent;

    static TABLE: Table = Table {
        source: &agent::AGENTS,
        fields: &[
            Field::new("id", &agent::ID),
            Field::new("name", &agent::NAME),
            Field::new("group", &agent::GROUPS),
            Field::new("status", &agent::CONNECTION_STATUS),
        ],
        always: &[],
    };

    fn query(q: &str) -> Query {
        Query { filter: parse(q).unwrap(), ..Query::default() }
    }

    fn clauses(number: usize) -> String {
        (0..number).map(|number| format!("name~x{number}")).collect::<Vec<_>>().join(",")
    }

    fn cost(q: &str, rows: u64) -> Cost {
        Cost::of(&TABLE, &query(q), rows, None, false)
    }

    #[test]
    fn hundreds_of_conditions_on_all_of_many_rows_are_refused() {
        let refused = cost(&clauses(900), 100_000).bounded();
        assert_eq!(refused, Err(QueryError::TooCostly { comparisons: 900, rows: 100_000, most: 356 }));
        assert!(cost(&clauses(356), 100_000).bounded().is_ok() && cost(&clauses(357), 100_000).bounded().is_err());
        // Lists are compared at more cost, in either spelling.
        assert!(cost(&clauses(200).replace("name~", "group="), 100_000).bounded().is_err());
        // A caller that sees few of them asks about few.
        assert!(Cost::of(&TABLE, &query(&clauses(900)), 100_000, Some(500), false).bounded().is_ok());
    }

    #[test]
    fn what_people_ask_is_answered() {
        let search = |rows| {
            let query = Query { search: Some(Search::parse("web")), sort: Some(Sort::parse("-name")), ..query("id>0") };
            Cost::of(&TABLE, &query, rows, None, false).bounded()
        };
        assert!(search(1_000_000).is_ok());
        assert!(cost(&clauses(20), 1_000_000).bounded().is_ok());
        assert!(cost(&clauses(900), 1_000).bounded().is_ok());
        // Whatever there is may be listed.
        let sorted = Query { sort: Some(Sort::parse("name")), distinct: true, ..Query::default() };
        assert!(Cost::of(&TABLE, &sorted, 1 << 40, None, true).bounded().is_ok());
        assert!(Cost::of_rows(&agent::AGENTS, None, 1 << 40, None).bounded().is_ok());
    }

    #[test]
    fn named_rows_are_cheap_whatever_else_is_compared() {
        for q in ["id=7", "id=7;name!=x", "(id=7,id=8);name~x;status=active", "name~x;id=007"] {
            assert!(cost(q, 100_000).is_cheap(), "{q}");
        }
        for q in ["id=7,name!=x", "id!=7", "id=x", "id>7;name=a", "name=a", "name~x"] {
            assert!(!cost(q, 100_000).is_cheap() && cost(q, 1_000).is_cheap(), "{q}");
        }
        let page = |limit| Cost::of(&TABLE, &Query { limit, ..query("id>1") }, 500, None, false);
        assert!(page(500).is_cheap());
        assert!(!Cost::of(&TABLE, &Query { limit: 100_000, ..Query::default() }, 100_000, None, false).is_cheap());
    }

    #[test]
    fn costs_of_values_in_memory_count_what_is_in_them() {
        let roles: Vec<Value> = (0..5_000).map(|id| json!({"id": id, "name": "x", "users": []})).collect();
        let of = |q: &str, query: &Query, items: &[Value]| {
            let parsed = parse(q).unwrap();
            Cost::in_memory(items.iter(), parsed.iter(), query).bounded()
        };
        let plain = Query::default();
        assert!(of(&clauses(4_500), &plain, &roles).is_err());
        assert!(of(&clauses(500), &plain, &roles).is_ok());
        assert!(of(&clauses(4_500), &plain, roles.get(..100).unwrap()).is_ok());
        let long = vec![json!({"users": (0..40_000).collect::<Vec<_>>()})];
        assert!(of(&clauses(4_500), &plain, &long).is_err());
        let names: Vec<String> = (0..15_000).map(|number| number.to_string()).collect();
        let selecting = Query { select: Some(names.clone()), ..Query::default() };
        assert!(of("", &selecting, &roles).is_err());
        let searching = Query { search: Some(Search::parse("x")), ..Query::default() };
        assert!(of("", &searching, &roles).is_ok());
    }
}
