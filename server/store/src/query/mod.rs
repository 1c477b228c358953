//! The query parameters of lists: `q`, `search`, `sort`, `select`, `distinct`, `offset`, `limit` and plain filters.
//!
//! One abstract form of what was asked ([`Query`], [`Expr`]), without a word about where the data lives; [`sql`] turns
//! it into SQL over a [`Table`], [`memory`] answers it over JSON values. Field names are checked by the back end, since
//! not every back end knows its fields beforehand. See docs/facts/03-queries.md.
//!
//! Must not be here: anything of one operation or one database.

mod ast;
mod column;
pub(crate) mod comparison;
mod cost;
mod dates;
mod error;
pub(crate) mod functions;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
pub(crate) mod judge;
pub mod memory;
mod parse;
pub(crate) mod quantity;
pub mod sql;
pub(crate) mod sqlite;
mod table;
pub(crate) mod version;

pub use ast::{Clause, Expr, Op, Subject};
pub use column::{Column, Kind, Lacking, Lookup, Order, Sorted, Source};
pub use cost::Cost;
pub use dates::{Moment, parse_age, parse_moment};
pub use error::QueryError;
pub use parse::parse;
pub use table::{Field, Table};

/// Elements returned when no limit is given.
pub const DEFAULT_LIMIT: u64 = 500;

/// What a list request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Elements to skip.
    pub offset: u64,
    /// Elements to return at most.
    pub limit: u64,
    /// Order; `None` for the table's own.
    pub sort: Option<Sort>,
    /// Text to look for in every field.
    pub search: Option<Search>,
    /// Fields to return; `None` for all.
    pub select: Option<Vec<String>>,
    /// Conditions: plain filters and `q` together.
    pub filter: Option<Expr>,
    /// Whether equal elements are returned once.
    pub distinct: bool,
}

impl Default for Query {
    fn default() -> Self {
        Self { offset: 0, limit: DEFAULT_LIMIT, sort: None, search: None, select: None, filter: None, distinct: false }
    }
}

impl Query {
    /// Asks for all elements, for an API without pages.
    pub fn unlimited() -> Self {
        Self { limit: u64::MAX, ..Self::default() }
    }

    /// Adds a condition to those there are.
    pub fn restrict(&mut self, condition: Expr) {
        self.filter = Some(match self.filter.take() {
            None => condition,
            Some(filter) => Expr::and(vec![filter, condition]),
        });
    }

    /// Adds the condition that a plain filter parameter means: the subject equals one of the values.
    pub fn filter_by(&mut self, subject: impl Into<Subject>, values: &[impl AsRef<str>]) {
        let subject = subject.into();
        let clause = |value: &str| Expr::Clause(Clause::new(subject.clone(), Op::Equal, value));
        let clauses = values.iter().map(|value| clause(value.as_ref())).collect();
        self.restrict(Expr::or(clauses));
    }

    /// Adds the condition of a `q` parameter; an empty one means nothing.
    ///
    /// # Errors
    ///
    /// When the text is not in the query language.
    pub fn filter_text(&mut self, q: &str) -> Result<(), QueryError> {
        if let Some(condition) = parse(q)? {
            self.restrict(condition);
        }
        Ok(())
    }

    /// The same for a list of `table`, which tells unknown names in `select` before what is wrong with the text
    /// (docs/facts/03-queries.md, section 2.11).
    ///
    /// # Errors
    ///
    /// When the text is not in the query language.
    pub fn filter_list(&mut self, q: &str, table: &Table) -> Result<(), QueryError> {
        self.filter_text(q).map_err(|fault| {
            let selected = self.select.as_ref().map_or(Ok(()), |names| sql::selectable(table, names));
            selected.err().unwrap_or(fault)
        })
    }
}

/// An order: fields, all in one direction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// Names as given.
    pub fields: Vec<String>,
    /// Whether greater values come first.
    pub descending: bool,
}

impl Sort {
    /// Reads a `sort` parameter: a sign, then names separated by commas. A sign before a later name is part of that
    /// name.
    ///
    /// A leading blank is a `+` that a URL carried unescaped.
    pub fn parse(text: &str) -> Self {
        let (descending, names) = match text.strip_prefix('-') {
            Some(names) => (true, names),
            None => (false, text.strip_prefix(['+', ' ']).unwrap_or(text)),
        };
        Self { fields: names.split(',').map(str::to_owned).collect(), descending }
    }
}

/// A text to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What to look for.
    pub text: String,
    /// Whether elements that have it are the ones left out.
    pub complement: bool,
}

impl Search {
    /// Reads a `search` parameter: a leading `-` asks for the complement.
    pub fn parse(text: &str) -> Self {
        match text.strip_prefix('-') {
            Some(rest) => Self { text: rest.to_owned(), complement: true },
            None => Self { text: text.to_owned(), complement: false },
        }
    }

    /// The search text as an agent id, or `None` if it is not all digits or overflows.
    pub fn id(&self) -> Option<i64> {
        let digits = !self.text.is_empty() && self.text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { self.text.parse().ok() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::{Search, Sort};

    #[test]
    fn sort_has_one_direction() {
        let sort = |text| Sort::parse(text);
        assert_eq!((sort("name").descending, sort("-name").descending), (false, true));
        for text in ["+name", " name", "name"] {
            assert_eq!(sort(text), Sort { fields: vec!["name".into()], descending: false });
        }
        assert_eq!(sort("-os.name,+id").fields, ["os.name", "+id"]);
        assert_eq!(sort("-").fields, [""]);
    }

    #[test]
    fn search_takes_a_complement() {
        assert_eq!(Search::parse("-web"), Search { text: "web".into(), complement: true });
        assert!(!Search::parse("web-1").complement);
    }
}
