//! Until every crate returns faults of its own: what the wire of 4.x makes of those of the store. Goes with the last use.

use std::path::Path;

use crate::StoreError;
use crate::query::QueryError;
use apid_failure::Failure;

impl From<StoreError> for Failure {
    /// See docs/facts/04-modules.md, section 0, and docs/facts/05-errors.md, section 13.
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Missing(path) => {
                let failure = Self::bad_request(2007);
                match agent_of(path) {
                    Some(agent) => failure.detail(format_args!(
                        "There is no database for agent {agent}. Please check if the agent has connected to the manager"
                    )),
                    None => {
                        let name = path.file_name().unwrap_or_default().to_string_lossy();
                        failure.detail(format_args!("There is no database {name}"))
                    }
                }
            }
            StoreError::Sql(cause) => Self::bad_request(2003).detail(cause),
            StoreError::Busy | StoreError::ReadOnly => Self::internal(2003).detail(error),
            // The caller has been answered, or is gone.
            StoreError::Interrupted => Self::internal(3021),
            StoreError::Stopped => Self::unexpected(error),
        }
    }
}

/// The id in the name of an agent's database, `queue/db/NNN.db`.
fn agent_of(path: &Path) -> Option<&str> {
    path.file_stem()?.to_str().filter(|stem| stem.bytes().all(|byte| byte.is_ascii_digit()))
}

impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        let text = error.to_string();
        match error {
            QueryError::Syntax { .. } => Self::bad_request(1407).detail(text),
            QueryError::UnknownField { .. } => Self::bad_request(1408).detail(text),
            QueryError::UnknownOperator(_) | QueryError::UnusableOperator { .. } => {
                Self::bad_request(1409).detail(text)
            }
            QueryError::NotAnAge(_) => Self::bad_request(1411).detail(text),
            QueryError::NotADate(_) => Self::bad_request(1412).detail(text),
            QueryError::UnknownSort { .. } => Self::bad_request(1403).detail(text),
            QueryError::UnknownItemSort { .. } => Self::bad_request(1403).remedy(text),
            QueryError::UnknownSelect { .. } | QueryError::UnknownItemSelect { .. } => {
                Self::bad_request(1724).detail(text)
            }
        }
    }
}
