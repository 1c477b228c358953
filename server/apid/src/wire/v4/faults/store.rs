//! Faults of the store and of the query language.

use std::path::Path;

use super::IntoFailure;
use super::fleet::daemon_runs;
use crate::wire::v4::failure::Failure;
use apid_store::StoreError;
use apid_store::query::QueryError;

impl From<StoreError> for Failure {
    /// For work on the store's threads, whose own faults come as the error of the work.
    fn from(error: StoreError) -> Self {
        error.into_failure()
    }
}

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
            Self::Busy => Failure::bad_request(2003).detail("the database is locked by another process"),
            // As the original says of a socket that it cannot use.
            Self::Unanswered(why) => Failure::internal(2005).detail(why),
            Self::TooLong(_) => Failure::internal(2009),
            Self::ReadOnly => Failure::internal(2003).detail("the database is read-only"),
            Self::Crowded(full) => full.into_failure(),
            Self::Owned(daemon) => Failure::internal(1013).detail(daemon_runs(daemon)),
            // The caller has been answered, or is gone.
            Self::Interrupted => Failure::internal(3021),
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
        match self {
            Self::Syntax { reason, at, text } => {
                Failure::bad_request(1407).detail(format_args!("{text} ({reason} at character {at})"))
            }
            Self::UnknownField { field, available } => Failure::bad_request(1408)
                .detail(format_args!("Available fields: {}. Field: {field}", available.join(", "))),
            Self::UnknownOperator(used) => Failure::bad_request(1409)
                .detail(format_args!("Valid operators: =, !=, <, >, ~. Used operator: {used}")),
            Self::UnusableOperator { subject, valid, used } => Failure::bad_request(1409)
                .detail(format_args!("Valid operators for {subject}: {valid}. Used operator: {used}")),
            Self::NotAnAge(text) => Failure::bad_request(1411).detail(text),
            Self::NotADate(text) => Failure::bad_request(1412).detail(text),
            Self::UnknownSort { unknown, allowed } => Failure::bad_request(1403).detail(format_args!(
                "Allowed sort fields: {}. Fields: {}",
                allowed.join(", "),
                unknown.join(", ")
            )),
            Self::UnknownItemSort { unknown, allowed } => Failure::bad_request(1403).remedy(format_args!(
                "Allowed sort fields: {}. Wrong fields: {}",
                allowed.join(", "),
                unknown.join(", ")
            )),
            Self::UnknownSelect { unknown, allowed } => Failure::bad_request(1724).detail(format_args!(
                "Allowed select fields: {}. Fields: {}",
                allowed.join(", "),
                unknown.join(", ")
            )),
            Self::UnknownItemSelect { selected } => Failure::bad_request(1724).detail(selected.join(", ")),
            too_costly @ Self::TooCostly { .. } => Failure::bad_request(1407).detail(too_costly),
        }
    }
}

#[cfg(test)]
mod tests {
    use apid_home::daemons::ManagerDaemon;

    use super::{IntoFailure as _, QueryError, StoreError};
    use apid_request::fair::Full;

    fn texts(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn refusals_of_queries() {
        let syntax = QueryError::Syntax { reason: "expected an operator", at: 3, text: "id".into() };
        let unusable = QueryError::UnusableOperator { subject: "a null value".into(), valid: "=, !=", used: "<" };
        for (error, code, message) in [
            (syntax, 1407, "Query does not match expected format: id (expected an operator at character 3)"),
            (
                QueryError::UnknownField { field: "name".into(), available: vec!["id", "policy"] },
                1408,
                "Field does not exist: Available fields: id, policy. Field: name",
            ),
            (
                QueryError::UnknownOperator("==".into()),
                1409,
                "Invalid query operator: Valid operators: =, !=, <, >, ~. Used operator: ==",
            ),
            (unusable, 1409, "Invalid query operator: Valid operators for a null value: =, !=. Used operator: <"),
            (
                QueryError::UnknownSort { unknown: texts(&["a", "b"]), allowed: vec!["id", "name"] },
                1403,
                "Not a valid sort field: Allowed sort fields: id, name. Fields: a, b",
            ),
            (
                QueryError::UnknownSelect { unknown: texts(&["a"]), allowed: vec!["id", "name"] },
                1724,
                "Not a valid select field: Allowed select fields: id, name. Fields: a",
            ),
            (
                QueryError::TooCostly { comparisons: 900, rows: 100_000, most: 356 },
                1407,
                "Query does not match expected format: 900 comparisons with each of 100000 elements are more than one \
                 request may make; at most 356 with each of so many: use fewer conditions, or choose fewer elements",
            ),
            (
                QueryError::UnknownItemSelect { selected: texts(&["a", "b.c"]) },
                1724,
                "Not a valid select field: a, b.c",
            ),
        ] {
            let failure = error.into_failure();
            assert_eq!((failure.class.status(), failure.code, failure.message.as_str()), (400, code, message));
        }
        for (error, code, end) in [
            (QueryError::NotAnAge("soon".into()), 1411, ": soon"),
            (QueryError::NotADate("soon".into()), 1412, ": soon"),
        ] {
            let failure = error.into_failure();
            assert!(failure.code == code && failure.message.ends_with(end), "{failure}");
        }
        let allowed = texts(&["id", "name"]);
        let failure = QueryError::UnknownItemSort { unknown: texts(&["nosuch"]), allowed }.into_failure();
        assert_eq!((failure.code, failure.message.as_str()), (1403, "Not a valid sort field"));
        assert_eq!(
            failure.remediation.as_deref(),
            Some("Please, use only allowed sort fields: Allowed sort fields: id, name. Wrong fields: nosuch")
        );
    }

    #[test]
    fn faults_of_databases() {
        let missing = |name: &str| StoreError::Missing(name.into()).into_failure();
        assert!(missing("queue/db/003.db").message.contains("There is no database for agent 003. Please check"));
        assert!(missing("queue/db/global.db").message.ends_with("There is no database global.db"));
        for (error, status, code) in [
            (StoreError::Sql("near x".into()), 400, 2003),
            (StoreError::Busy, 400, 2003),
            (StoreError::Unanswered("it takes too long".into()), 500, 2005),
            (StoreError::TooLong(70_000), 500, 2009),
            (StoreError::ReadOnly, 500, 2003),
            (StoreError::Owned(ManagerDaemon::Db), 500, 1013),
            (StoreError::Interrupted, 500, 3021),
            (StoreError::Crowded(Full::Owner(256)), 429, 6001),
            (StoreError::Stopped, 500, 1000),
        ] {
            let failure = error.into_failure();
            assert_eq!((failure.class.status(), failure.code), (status, code), "{failure}");
        }
    }
}
