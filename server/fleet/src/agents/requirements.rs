//! What a request requires of agents: plain filter parameters and a condition in the query language (API facts, legacy
//! filters).

use apid_store::query::{Clause, Expr, Op, Query, QueryError, parse_age};

/// Plain filter parameters, each a field of an agent and the values that it may have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Age of the last keepalive, or of the registration of an agent that never connected; `0s` for any.
    pub older_than: Option<String>,
    /// Field and values, in the order in which messages name them.
    pub fields: Vec<(&'static str, Vec<String>)>,
}

/// What agents must satisfy for a request to be done for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirements {
    /// Plain filter parameters.
    pub filters: Filters,
    /// Condition in the query language.
    pub q: Option<String>,
}

impl Filters {
    /// Adds a filter, unless no value is given.
    #[must_use]
    pub fn with(mut self, field: &'static str, values: impl IntoIterator<Item = String>) -> Self {
        let values: Vec<_> = values.into_iter().collect();
        if !values.is_empty() {
            self.fields.push((field, values));
        }
        self
    }

    /// Adds the condition that they mean together.
    fn apply(&self, query: &mut Query) -> Result<(), QueryError> {
        for (field, values) in &self.fields {
            match *field {
                "version" => {
                    query.filter_by(field, &values.iter().map(|value| full_version(value)).collect::<Vec<_>>());
                }
                _ => query.filter_by(field, values),
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
    /// Adds the condition that they mean to a query.
    ///
    /// # Errors
    ///
    /// When `q` is not in the query language, or the age is not an age.
    pub(super) fn apply(&self, query: &mut Query) -> Result<(), QueryError> {
        self.filters.apply(query)?;
        query.filter_text(self.q.as_deref().unwrap_or_default())
    }
}

fn older_than(age: &str) -> Expr {
    let clause = |field: &str, op, value: &str| Expr::Clause(Clause::new(field, op, value));
    let status = |op| clause("status", op, "never_connected");
    Expr::or(vec![
        Expr::and(vec![clause("lastKeepAlive", Op::Greater, age), status(Op::NotEqual)]),
        Expr::and(vec![clause("dateAdd", Op::Greater, age), status(Op::Equal)]),
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
    use super::{Filters, Query, Requirements, full_version};

    #[test]
    fn versions_are_completed() {
        for text in ["4.14.7", "v4.14.7", "V4.14.7", "wazuh v4.14.7"] {
            assert_eq!(full_version(text), "wazuh v4.14.7");
        }
        assert_eq!(full_version("Wazuh v4.14.1"), "Wazuh v4.14.1");
    }

    #[test]
    fn filters_and_query_are_joined() {
        let filters = Filters { older_than: Some("7d".into()), fields: Vec::new() }
            .with("status", ["active".to_owned(), "pending".to_owned()])
            .with("name", None)
            .with("version", Some("4.9".to_owned()));
        let mut query = Query::default();
        let requirements = Requirements { filters, q: Some("id=1,id=2".into()) };
        assert_eq!(requirements.apply(&mut query), Ok(()));
        assert_eq!(
            query.filter.map(|filter| filter.to_string()).unwrap_or_default(),
            "(status=active,status=pending);version=wazuh v4.9;\
             (lastKeepAlive>7d;status!=never_connected,dateAdd>7d;status=never_connected);(id=1,id=2)"
        );
        let mut query = Query::default();
        let any_age = Requirements { filters: Filters { older_than: Some("0s".into()), fields: Vec::new() }, q: None };
        assert_eq!((any_age.apply(&mut query), query.filter), (Ok(()), None));
    }
}
