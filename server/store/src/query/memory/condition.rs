//! Conditions made ready for many items: paths split, numbers and dates read once
//! (docs/facts/03-queries.md, section 3.5).

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::Value;

use super::field_test::{FieldTest, Rules};
use crate::query::dates::instant;
use crate::query::quantity::Quantity;
use crate::query::{Clause, Expr, Op, QueryError, Subject};

/// A condition over items.
pub(super) enum Condition<'a> {
    All(Vec<Self>),
    Any(Vec<Self>),
    Test(Test<'a>),
    /// A comparison under the rules of a table.
    Field(FieldTest),
}

/// One comparison.
pub(super) struct Test<'a> {
    path: Vec<&'a str>,
    op: Op,
    operand: Operand<'a>,
}

enum Operand<'a> {
    /// Nothing there.
    Null,
    /// A text, and what it is besides.
    Text { text: &'a str, number: Option<Quantity>, date: Option<Timestamp> },
}

impl<'a> Operand<'a> {
    fn text(text: &'a str) -> Self {
        Self::Text { text, number: Quantity::parse(text), date: instant(text) }
    }
}

impl<'a> Condition<'a> {
    /// Refuses a name that is not among those known: before anything else of a condition is judged, as in the lists of
    /// a database.
    pub(super) fn must_know(expr: &Expr, known: Option<&[&'static str]>) -> Result<(), QueryError> {
        match expr {
            Expr::And(members) | Expr::Or(members) => {
                members.iter().try_for_each(|member| Self::must_know(member, known))
            }
            Expr::Clause(clause) => name_of(clause, known).map(|_| ()),
        }
    }

    /// Makes `expr` ready; `known` are the names that exist, if that is known.
    ///
    /// # Errors
    ///
    /// When a field is not among those known, or null is compared with an operator that it has not.
    pub(super) fn new(expr: &'a Expr, known: Option<&[&'static str]>) -> Result<Self, QueryError> {
        let all = |members: &'a [Expr]| members.iter().map(|member| Self::new(member, known)).collect::<Result<_, _>>();
        Ok(match expr {
            Expr::And(members) => Self::All(all(members)?),
            Expr::Or(members) => Self::Any(all(members)?),
            Expr::Clause(clause) => Self::Test(Test::new(clause, known)?),
        })
    }

    /// The same under the rules of a table; nothing when every clause in it is void.
    ///
    /// # Errors
    ///
    /// When a field, an operator or a date does not exist.
    pub(super) fn ruled(expr: &'a Expr, rules: Rules<'_>) -> Result<Option<Self>, QueryError> {
        let some = |members: &'a [Expr]| {
            let members = members.iter().filter_map(|member| Self::ruled(member, rules).transpose());
            members.collect::<Result<Vec<_>, _>>()
        };
        Ok(match expr {
            Expr::And(members) => Some(Self::All(some(members)?)).filter(|condition| !condition.is_void()),
            Expr::Or(members) => Some(Self::Any(some(members)?)).filter(|condition| !condition.is_void()),
            Expr::Clause(clause) => FieldTest::new(clause, rules)?.map(Self::Field),
        })
    }

    fn is_void(&self) -> bool {
        matches!(self, Self::All(members) | Self::Any(members) if members.is_empty())
    }

    /// Whether it holds for `item`.
    pub(super) fn holds(&self, item: &Value) -> bool {
        match self {
            Self::Field(test) => test.holds(item),
            Self::All(members) => members.iter().all(|member| member.holds(item)),
            Self::Any(members) => members.iter().any(|member| member.holds(item)),
            Self::Test(test) => test.holds(item),
        }
    }
}

/// The name that a clause is about, if it may be.
fn name_of<'a>(clause: &'a Clause, known: Option<&[&'static str]>) -> Result<&'a str, QueryError> {
    let name = match &clause.subject {
        Subject::Name(name) => name.as_str(),
        // A list that is not one of a database has no columns.
        Subject::Column(column) => {
            let available = known.unwrap_or_default().to_vec();
            return Err(QueryError::UnknownField { field: column.sql.to_owned(), available });
        }
    };
    // What is below a known name may vary from item to item.
    let exists = |known: &[&str]| {
        known
            .iter()
            .any(|known| name.strip_prefix(known).is_some_and(|below| below.is_empty() || below.starts_with('.')))
    };
    match known {
        Some(known) if !exists(known) => {
            let mut available = known.to_vec();
            available.sort_unstable();
            Err(QueryError::UnknownField { field: name.to_owned(), available })
        }
        _ => Ok(name),
    }
}

impl<'a> Test<'a> {
    fn new(clause: &'a Clause, known: Option<&[&'static str]>) -> Result<Self, QueryError> {
        let path: Vec<&str> = name_of(clause, known)?.split('.').collect();
        let operand = match (clause.value.as_str(), clause.op) {
            _ if clause.literal => Operand::text(&clause.value),
            ("null", Op::Equal | Op::NotEqual) => Operand::Null,
            ("null", op) if op != Op::Contains => {
                return Err(QueryError::UnusableOperator {
                    subject: "a null value".to_owned(),
                    valid: "=, !=",
                    used: op.as_str(),
                });
            }
            (text, _) => Operand::text(text),
        };
        Ok(Self { path, op: clause.op, operand })
    }

    fn holds(&self, item: &Value) -> bool {
        match &self.operand {
            Operand::Null => any(item, &self.path, &|_| true) == (self.op == Op::NotEqual),
            Operand::Text { text, number, date } => {
                any(item, &self.path, &|value| self.compares(value, text, *number, *date))
            }
        }
    }

    /// `value` is neither null nor a list.
    fn compares(&self, value: &Value, text: &str, number: Option<Quantity>, date: Option<Timestamp>) -> bool {
        match value {
            Value::String(own) if self.op == Op::Contains => own.contains(text),
            Value::String(own) => match date.zip(date.and_then(|_| instant(own))) {
                Some((date, own)) => self.op.accepts(own.cmp(&date)),
                None => self.op.accepts(own.as_str().cmp(text)),
            },
            Value::Number(own) if self.op == Op::Contains => own.to_string().contains(text),
            // As in SQL, every text is greater than every number.
            Value::Number(own) => {
                self.op.accepts(number.map_or(Ordering::Less, |number| Quantity::of(own).cmp(&number)))
            }
            Value::Bool(own) => {
                let own = if *own { "true" } else { "false" };
                if self.op == Op::Contains { own.contains(text) } else { self.op.accepts(own.cmp(text)) }
            }
            // An object is no text, and contains its fields.
            Value::Object(members) => match self.op {
                Op::Contains => members.contains_key(text),
                op => op == Op::NotEqual,
            },
            Value::Null | Value::Array(_) => false,
        }
    }
}

/// Whether `test` holds for any value at the end of the path. Every step leads through lists; null is no value.
fn any(value: &Value, path: &[&str], test: &dyn Fn(&Value) -> bool) -> bool {
    match (value, path) {
        (Value::Null, _) => false,
        (Value::Array(members), _) => members.iter().any(|member| any(member, path, test)),
        (Value::Object(members), [step, rest @ ..]) => members.get(*step).is_some_and(|member| any(member, rest, test)),
        (_, [_, ..]) => false,
        (_, []) => test(value),
    }
}
