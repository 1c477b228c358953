//! Refusals of the query language, with the texts of the real API (docs/facts/03-queries.md, section 7).

use apid_failure::Failure;

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
    /// An operator that this field or value has not.
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
    /// A text that should be an age is none.
    #[error("{0}")]
    NotAnAge(String),
    /// `sort` names fields that do not exist.
    #[error("Allowed sort fields: {}. Fields: {fields}", .allowed.join(", "))]
    UnknownSort {
        /// The wrong ones.
        fields: String,
        /// Names that exist, sorted.
        allowed: Vec<&'static str>,
    },
    /// `select` names fields that do not exist.
    #[error("Allowed select fields: {}. Fields: {fields}", .allowed.join(", "))]
    UnknownSelect {
        /// The wrong ones.
        fields: String,
        /// Names that exist, sorted.
        allowed: Vec<&'static str>,
    },
}

impl QueryError {
    /// Code of the catalogue.
    pub const fn code(&self) -> u16 {
        match self {
            Self::Syntax { .. } => 1407,
            Self::UnknownField { .. } => 1408,
            Self::UnknownOperator(_) | Self::UnusableOperator { .. } => 1409,
            Self::NotAnAge(_) => 1411,
            Self::NotADate(_) => 1412,
            Self::UnknownSort { .. } => 1403,
            Self::UnknownSelect { .. } => 1724,
        }
    }
}

// Until the domain returns typed faults.
impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        Self::bad_request(error.code()).detail(&error)
    }
}
