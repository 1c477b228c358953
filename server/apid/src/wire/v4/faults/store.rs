//! Faults of the databases, and of the query parameters of lists.

use std::ffi::OsStr;
use std::path::Path;

use apid_failure::Failure;
use apid_store::StoreError;
use apid_store::query::QueryError;

use super::IntoFailure;

impl IntoFailure for StoreError {
    fn into_failure(self) -> Failure {
        match self {
            Self::Missing(path) => {
                let failure = Failure::bad_request(2007);
                match agent_of(&path) {
                    Some(agent) => failure.detail(format_args!(
                        "There is no database for agent {agent}. Please check if the agent has connected to the manager"
                    )),
                    None => {
                        let name = path.file_name().unwrap_or(OsStr::new("")).to_string_lossy();
                        failure.detail(format_args!("There is no database {name}"))
                    }
                }
            }
            Self::Sql(cause) => Failure::bad_request(2003).detail(cause),
            Self::Busy => Failure::internal(2003).detail("the database is locked by another process"),
            Self::ReadOnly => Failure::internal(2003).detail("the database is read-only"),
            // The client has been answered already, or is gone.
            Self::Interrupted => Failure::internal(3021),
            Self::Stopped => Failure::unexpected(self),
        }
    }
}

/// The id in the name of an agent's database, `queue/db/NNN.db`.
fn agent_of(database: &Path) -> Option<&str> {
    database.file_stem()?.to_str().filter(|stem| stem.bytes().all(|byte| byte.is_ascii_digit()))
}

impl IntoFailure for QueryError {
    fn into_failure(self) -> Failure {
        let refused = Failure::bad_request;
        match self {
            Self::Syntax { reason, at, text } => {
                refused(1407).detail(format_args!("{text} ({reason} at character {at})"))
            }
            Self::UnknownField { field, available } => {
                refused(1408).detail(format_args!("Available fields: {}. Field: {field}", available.join(", ")))
            }
            Self::UnknownOperator(used) => {
                refused(1409).detail(format_args!("Valid operators: =, !=, <, >, ~. Used operator: {used}"))
            }
            Self::UnusableOperator { subject, valid, used } => {
                refused(1409).detail(format_args!("Valid operators for {subject}: {valid}. Used operator: {used}"))
            }
            Self::NotAnAge(text) => refused(1411).detail(text),
            Self::NotADate(text) => refused(1412).detail(text),
            Self::UnknownSort { fields, allowed } => {
                refused(1403).detail(format_args!("Allowed sort fields: {}. Fields: {fields}", allowed.join(", ")))
            }
            Self::UnknownSelect { fields, allowed } => {
                refused(1724).detail(format_args!("Allowed select fields: {}. Fields: {fields}", allowed.join(", ")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use apid_store::StoreError;
    use apid_store::query::QueryError;

    use super::IntoFailure as _;

    #[test]
    fn faults_of_databases() {
        let cases = [
            (
                StoreError::Missing(PathBuf::from("/home/queue/db/004.db")),
                400,
                2007,
                "Error retrieving data from Wazuh DB: There is no database for agent 004. Please check if the agent has \
                 connected to the manager",
            ),
            (
                StoreError::Missing(PathBuf::from("/home/queue/db/global.db")),
                400,
                2007,
                "Error retrieving data from Wazuh DB: There is no database global.db",
            ),
            (StoreError::Sql("cause".to_owned()), 400, 2003, "Error in wazuhdb request: cause"),
            (StoreError::Busy, 500, 2003, "Error in wazuhdb request: the database is locked by another process"),
            (StoreError::ReadOnly, 500, 2003, "Error in wazuhdb request: the database is read-only"),
            (StoreError::Stopped, 500, 1000, "Wazuh Internal Error"),
        ];
        for (fault, status, code, message) in cases {
            let failure = fault.into_failure();
            assert_eq!((failure.class.status(), failure.code, failure.message.as_str()), (status, code, message));
        }
        let failure = StoreError::Interrupted.into_failure();
        assert_eq!((failure.class.status(), failure.code), (500, 3021));
    }

    #[test]
    fn faults_of_query_parameters() {
        let cases = [
            (
                QueryError::Syntax { reason: "no operator", at: 3, text: "ab".to_owned() },
                1407,
                "ab (no operator at character 3)",
            ),
            (
                QueryError::UnknownField { field: "x".to_owned(), available: vec!["id", "ip"] },
                1408,
                "Available fields: id, ip. Field: x",
            ),
            (QueryError::UnknownOperator("?".to_owned()), 1409, "Valid operators: =, !=, <, >, ~. Used operator: ?"),
            (
                QueryError::UnusableOperator { subject: "id".to_owned(), valid: "=", used: "~" },
                1409,
                "Valid operators for id: =. Used operator: ~",
            ),
            (QueryError::NotAnAge("7x".to_owned()), 1411, "7x"),
            (QueryError::NotADate("7x".to_owned()), 1412, "7x"),
            (
                QueryError::UnknownSort { fields: "x".to_owned(), allowed: vec!["id"] },
                1403,
                "Allowed sort fields: id. Fields: x",
            ),
            (
                QueryError::UnknownSelect { fields: "x".to_owned(), allowed: vec!["id"] },
                1724,
                "Allowed select fields: id. Fields: x",
            ),
        ];
        for (fault, code, end) in cases {
            let failure = fault.into_failure();
            assert_eq!((failure.class.status(), failure.code), (400, code));
            assert!(failure.message.ends_with(end), "{}", failure.message);
        }
    }
}
