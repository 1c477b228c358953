//! What lists are made of: columns of the store's schema, and the names that an API generation gives to them.
//!
//! A [`Column`] and its [`Source`] belong to the schema and know no name of the wire. A [`Table`] is one generation's view of
//! a source: another may give other names to the same columns, leave some out, or show them in another order.

use super::{Clause, Expr, QueryError, Subject};

/// How the values of a column are stored and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// The key of an agent: a number that is shown with three digits.
    AgentId,
    /// Seconds since 1970, shown as a date and compared with dates and ages.
    Date,
    /// The same, shown with `Z` for its zone.
    Instant,
    /// Seconds since 1970, shown as a date but compared as a number, and not shown when zero.
    Epoch,
    /// Names separated by commas, shown as a list.
    List,
    /// A version such as `Wazuh v4.14.7`.
    Version,
}

/// One column of a source. Two columns of a source are the same if their expressions are.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// SQL expression of its value.
    pub sql: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What to order by.
    pub order: Order,
    /// Where indexes find a row by a value of the column, if they do.
    pub lookup: &'static [Lookup],
}

/// An indexed column. The rows that all lookups of a column find together are those that its `sql` finds; no row is found by
/// two of them.
#[derive(Clone, Copy, Debug)]
pub struct Lookup {
    /// The indexed column that has the value.
    pub column: &'static str,
    /// SQL condition on the rows in which it counts; empty for all.
    pub within: &'static str,
}

/// What a column is ordered by.
#[derive(Clone, Copy, Debug)]
pub enum Order {
    /// Its value.
    Value,
    /// The numbers at the start of these columns, one after the other.
    Numbers(&'static [&'static Column]),
    /// The three numbers of a version; 0 for each that is missing.
    Version,
}

/// The rows that a list is chosen from.
#[derive(Debug)]
pub struct Source {
    /// SQL name of the table.
    pub table: &'static str,
    /// The column that tells rows apart; settles the order of equal ones.
    pub key: &'static Column,
    /// Key of the row whose dates mean nothing: no comparison with a date holds for it.
    pub undated: Option<i64>,
}

/// The name of a column on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name, dotted where the output nests.
    pub name: &'static str,
    /// What it stands for.
    pub column: &'static Column,
}

/// The fields of one kind of element, in output order.
#[derive(Debug)]
pub struct Table {
    /// Where the rows are.
    pub source: &'static Source,
    /// Every field that may be selected, sorted by, searched and compared.
    pub fields: &'static [Field],
    /// Names of the fields that are always selected.
    pub always: &'static [&'static str],
}

/// A column that a condition is about.
pub(super) struct Found<'n> {
    pub(super) column: &'static Column,
    /// Its name in messages.
    pub(super) name: &'n str,
}

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        self.sql == other.sql
    }
}

impl Eq for Column {}

impl Column {
    /// A column in the order of its values.
    pub const fn new(sql: &'static str, kind: Kind) -> Self {
        Self { sql, kind, order: Order::Value, lookup: &[] }
    }

    /// The column, found by its value in indexes. For texts alone.
    #[must_use]
    pub const fn found_by(mut self, lookup: &'static [Lookup]) -> Self {
        self.lookup = lookup;
        self
    }

    /// The column, ordered by something else than its value.
    #[must_use]
    pub const fn ordered_by(mut self, order: Order) -> Self {
        self.order = order;
        self
    }
}

impl Field {
    /// A name for a column.
    pub const fn new(name: &'static str, column: &'static Column) -> Self {
        Self { name, column }
    }
}

impl Table {
    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The name of a column; `None` for a column that the table does not show.
    pub fn name_of(&self, column: &Column) -> Option<&'static str> {
        self.fields.iter().find(|field| field.column == column).map(|field| field.name)
    }

    /// The condition with columns in the place of names, so that it means the same under every table of the source.
    ///
    /// # Errors
    ///
    /// When it names a field that does not exist.
    pub fn resolve(&self, condition: Expr) -> Result<Expr, QueryError> {
        let all =
            |members: Vec<Expr>| members.into_iter().map(|member| self.resolve(member)).collect::<Result<Vec<_>, _>>();
        Ok(match condition {
            Expr::And(members) => Expr::And(all(members)?),
            Expr::Or(members) => Expr::Or(all(members)?),
            Expr::Clause(clause) => {
                let subject = Subject::Column(self.find(&clause.subject)?.column);
                Expr::Clause(Clause { subject, ..clause })
            }
        })
    }

    /// The column that a condition is about, and its name in messages.
    pub(super) fn find(&self, subject: &Subject) -> Result<Found<'_>, QueryError> {
        match subject {
            Subject::Column(column) => Ok(Found { column, name: self.name_of(column).unwrap_or(column.sql) }),
            Subject::Name(name) => match self.field(name) {
                Some(field) => Ok(Found { column: field.column, name: field.name }),
                None => Err(QueryError::UnknownField { field: name.clone(), available: self.names() }),
            },
        }
    }

    /// Every name, sorted, as error messages list them.
    pub fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.fields.iter().map(|field| field.name).collect();
        names.sort_unstable();
        names
    }
}
