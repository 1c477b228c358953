//! The names that an API generation gives to the columns of the store's schema.
//!
//! A [`Table`] is one generation's view of a source: another may give other names to the same columns, leave some out,
//! or show them in another order.

use super::ast::{Clause, Expr, Subject};
use super::column::{Column, Source};
use super::error::QueryError;

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
pub(crate) struct Found<'n> {
    pub(crate) column: &'static Column,
    /// Its name in messages.
    pub(crate) name: &'n str,
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

    /// Refuses a condition that names a field which does not exist: before anything else in it is judged, as the real
    /// API does (docs/facts/03-queries.md, section 2.11).
    pub(crate) fn must_know(&self, condition: &Expr) -> Result<(), QueryError> {
        match condition {
            Expr::And(members) | Expr::Or(members) => members.iter().try_for_each(|member| self.must_know(member)),
            Expr::Clause(clause) => self.find(&clause.subject).map(|_| ()),
        }
    }

    /// The column that a condition is about, and its name in messages.
    pub(crate) fn find(&self, subject: &Subject) -> Result<Found<'_>, QueryError> {
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
