//! Faults of the store and of the query language.

use std::path::Path;

use super::IntoFailure;
use apid_failure::Failure;
use apid_store::StoreError;
use apid_store::query::QueryError;

impl IntoFailure for StoreError {
    /// See docs/facts/04-modules.md, section 0, and docs/facts/05-errors.md, section 13.
    fn into_failure(self) -> Failure {
        match self {
            Self::Missing(path) => {
                let failure = Failure::bad_request(2007);
                match agent_of(&path) {
                    Some(agent) => failure.detail(format_args!(
                        "There is no database for agent {agent}. Please check if the agent has connected to the manager"
                    )),
                    None => {
                        let name = path.file_name().unwrap_or_default().to_string_lossy();
                        failure.detail(format_args!("There is no database {name}"))
                    }
                }
            }
            Self::Sql(cause) => Failure::bad_request(2003).detail(cause),
            Self::Busy => Failure::internal(2003).detail("the database is locked by another process"),
            Self::ReadOnly => Failure::internal(2003).detail("the database is read-only"),
            // The caller has been answered, or is gone.
            Self::Timeout | Self::Interrupted => Failure::internal(3021),
            Self::Stopped => Failure::unexpected(self),
        }
    }
}

/// The id in the name of an agent's database, `queue/db/NNN.db`.
fn agent_of(path: &Path) -> Option<&str> {
    path.file_stem()?.to_str().filter(|stem| stem.bytes().all(|byte| byte.is_ascii_digit()))
}

impl IntoFailure for QueryError {
    /// See docs/facts/03-queries.md, section 7.
    fn into_failure(self) -> Failure {
        Failure::bad_request(self.code()).detail(&self)
    }
}
