//! Refusals of queries. Names in them are those of the wire that was asked in.

/// Why a query cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// The text is not in the language: what is wrong, at which character (from 1), and the text.
    #[error("{text} ({reason} at character {at})")]
    Syntax {
        /// What is wrong.
        reason: &'static str,
        /// Which character, from 1.
        at: usize,
        /// The whole query.
        text: String,
    },
    /// `q` names a field that does not exist.
    #[error("Available fields: {}. Field: {field}", .available.join(", "))]
    UnknownField {
        /// The name.
        field: String,
        /// Names that exist, sorted.
        available: Vec<&'static str>,
    },
    /// An operator that does not exist.
    #[error("Valid operators: =, !=, <, >, ~. Used operator: {0}")]
    UnknownOperator(String),
    /// An operator that does not work on this field or value.
    #[error("Valid operators for {subject}: {valid}. Used operator: {used}")]
    UnusableOperator {
        /// What it was used on.
        subject: String,
        /// Operators that work.
        valid: &'static str,
        /// The one given.
        used: &'static str,
    },
    /// A value of a date field is neither a date nor an age.
    #[error("{0}")]
    NotADate(String),
    /// A text that should be an age is not one.
    #[error("{0}")]
    NotAnAge(String),
    /// `sort` names fields that do not exist.
    #[error("Allowed sort fields: {}. Fields: {}", .allowed.join(", "), .unknown.join(", "))]
    UnknownSort {
        /// The names that do not exist.
        unknown: Vec<String>,
        /// Names that exist, sorted.
        allowed: Vec<&'static str>,
    },
    /// `sort` names fields that do not exist, in a list that is not one of a database.
    #[error("Allowed sort fields: {}. Wrong fields: {}", .allowed.join(", "), .unknown.join(", "))]
    UnknownItemSort {
        /// The names that do not exist.
        unknown: Vec<String>,
        /// Names that exist, sorted.
        allowed: Vec<String>,
    },
    /// `select` names fields that do not exist.
    #[error("Allowed select fields: {}. Fields: {}", .allowed.join(", "), .unknown.join(", "))]
    UnknownSelect {
        /// The names that do not exist.
        unknown: Vec<String>,
        /// Names that exist, sorted.
        allowed: Vec<&'static str>,
    },
    /// `select` names fields that do not exist, in a list that is not one of a database.
    #[error("{}", .selected.join(", "))]
    UnknownItemSelect {
        /// The names that were selected, as far as they are looked at.
        selected: Vec<String>,
    },
    /// It would compare too much with too many elements.
    #[error(
        "{comparisons} comparisons with each of {rows} elements are more than one request may make; at most {most} with \
         each of so many: use fewer conditions, or choose fewer elements"
    )]
    TooCostly {
        /// Comparisons with each element.
        comparisons: u64,
        /// Elements that are compared.
        rows: u64,
        /// Comparisons with each of so many elements at most.
        most: u64,
    },
}
