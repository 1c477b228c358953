//! What a request requires of agents: plain filter parameters and a condition in the query language
//! (docs/facts/03-queries.md, section 2.4).

use apid_store::query::{Clause, Column, Expr, Op, Query, QueryError, Table, parse_age};
use apid_store::schema::agent;

/// Plain filter parameters, each a column of an agent and the values that it may have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Age of the last keepalive, or of the registration of an agent that never connected; `0s` for any.
    pub older_than: Option<String>,
    /// Column and values, in the order in which messages name them.
    pub columns: Vec<(&'static Column, Vec<String>)>,
}

/// What agents must satisfy for a request to be done for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirements {
    filters: Filters,
    /// Names of the filters' columns, in their order.
    names: Vec<&'static str>,
    q: Option<String>,
    /// What both mean together.
    condition: Option<Expr>,
}

impl Filters {
    /// Adds a filter, unless no value is given.
    #[must_use]
    pub fn with(mut self, column: &'static Column, values: impl IntoIterator<Item = String>) -> Self {
        let values: Vec<_> = values.into_iter().collect();
        if !values.is_empty() {
            self.columns.push((column, values));
        }
        self
    }

    /// Adds the condition that they mean together to a query.
    ///
    /// # Errors
    ///
    /// When `older_than` is not an age.
    pub fn apply(&self, query: &mut Query) -> Result<(), QueryError> {
        for (column, values) in &self.columns {
            match **column == agent::VERSION {
                true => query.filter_by(*column, &values.iter().map(|value| full_version(value)).collect::<Vec<_>>()),
                false => query.filter_by(*column, values),
            }
        }
        if let Some(age) = &self.older_than
            && parse_age(age)? > 0
        {
            query.restrict(older_than(age));
        }
        Ok(())
    }
}

impl Requirements {
    /// These filters and `q`, whose names are those of `names`.
    ///
    /// # Errors
    ///
    /// When `older_than` is not an age, `q` is not in the query language, or a name in it does not exist.
    pub fn new(filters: Filters, q: Option<String>, names: &Table) -> Result<Self, QueryError> {
        let mut query = Query::default();
        filters.apply(&mut query)?;
        query.filter_text(q.as_deref().unwrap_or_default())?;
        let condition = query.filter.map(|filter| names.resolve(filter)).transpose()?;
        let named = filters.columns.iter().map(|(column, _)| names.name_of(column).unwrap_or(column.sql)).collect();
        Ok(Self { filters, names: named, q, condition })
    }

    /// The filters that are columns, by the names that the request has for them, and their values.
    pub fn columns(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        let values = self.filters.columns.iter().map(|(_, values)| values.as_slice());
        self.names.iter().copied().zip(values)
    }

    /// The plain filter parameters.
    pub const fn filters(&self) -> &Filters {
        &self.filters
    }

    /// The condition in the query language, as it was written.
    pub fn q(&self) -> Option<&str> {
        self.q.as_deref()
    }

    /// What must hold for an agent; `None` if nothing is required.
    pub(super) const fn condition(&self) -> Option<&Expr> {
        self.condition.as_ref()
    }
}

fn older_than(age: &str) -> Expr {
    let clause = |column, op, value: &str| Expr::Clause(Clause::new(column, op, value));
    let never_connected = |op| clause(&agent::CONNECTION_STATUS, op, "never_connected");
    Expr::or(vec![
        Expr::and(vec![clause(&agent::LAST_KEEPALIVE, Op::Greater, age), never_connected(Op::NotEqual)]),
        Expr::and(vec![clause(&agent::DATE_ADD, Op::Greater, age), never_connected(Op::Equal)]),
    ])
}

/// `4.14.7` and `v4.14.7` stand for `wazuh v4.14.7`.
fn full_version(text: &str) -> String {
    let digits = |text: &str| text.starts_with(|symbol: char| symbol.is_ascii_digit());
    match text.strip_prefix(['v', 'V']) {
        Some(number) if digits(number) => format!("wazuh v{number}"),
        _ if digits(text) => format!("wazuh v{text}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Filters, Query, QueryError, Requirements, Table, agent, full_version};
    use apid_store::query::Field;

    static NAMES: Table =
        Table { source: &agent::AGENTS, fields: &[Field::new("number", &agent::ID)], always: &["number"] };

    #[test]
    fn versions_are_completed() {
        for text in ["4.14.7", "v4.14.7", "V4.14.7", "wazuh v4.14.7"] {
            assert_eq!(full_version(text), "wazuh v4.14.7");
        }
        assert_eq!(full_version("Wazuh v4.14.1"), "Wazuh v4.14.1");
    }

    #[test]
    fn filters_and_query_are_joined() {
        let filters = Filters { older_than: Some("7d".into()), columns: Vec::new() }
            .with(&agent::CONNECTION_STATUS, ["active".to_owned(), "pending".to_owned()])
            .with(&agent::NAME, None)
            .with(&agent::VERSION, Some("4.9".to_owned()));
        let requirements = Requirements::new(filters, Some("number=1,number=2".into()), &NAMES);
        let condition = requirements.map(|all| all.condition().map(ToString::to_string));
        assert_eq!(
            condition.as_ref().map(|text| text.as_deref().unwrap_or_default()),
            Ok("(connection_status=active,connection_status=pending);version=wazuh v4.9;\
                (last_keepalive>7d;connection_status!=never_connected,date_add>7d;connection_status=never_connected);\
                (id=1,id=2)")
        );
        let any_age = Filters { older_than: Some("0s".into()), columns: Vec::new() };
        let requirements = Requirements::new(any_age, None, &NAMES);
        assert_eq!(requirements.as_ref().map(Requirements::condition), Ok(None));
        let unknown = Requirements::new(Filters::default(), Some("id=1".into()), &NAMES);
        assert_eq!(unknown, Err(QueryError::UnknownField { field: "id".into(), available: vec!["number"] }));
        let mut query = Query::default();
        let wrong = Filters { older_than: Some("soon".into()), columns: Vec::new() }.apply(&mut query);
        assert_eq!(wrong, Err(QueryError::NotAnAge("soon".into())));
    }
}
