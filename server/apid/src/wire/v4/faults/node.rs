//! Faults of what a node says of itself.

use crate::wire::v4::failure::Failure;
use apid_node::Fault;

use super::IntoFailure;

impl IntoFailure for Fault {
    fn into_failure(self) -> Failure {
        match self {
            Self::NoProcesses => Failure::internal(1913),
            Self::NoFile(file) => Failure::bad_request(1308).detail(file.display()),
            // The real API names no place.
            Self::Malformed { .. } => Failure::internal(1309).detail(self),
            Self::Unreadable { .. } => Failure::internal(1005).detail(self),
            Self::Store(error) => error.into_failure(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use apid_node::Fault;
    use apid_store::StoreError;

    use super::IntoFailure as _;

    #[test]
    fn every_fault_has_its_status_code_and_text() {
        let file = || PathBuf::from("/home/stats/a");
        let cases = [
            (Fault::NoProcesses, 500, 1913, "permissions to see its status are not granted"),
            (Fault::NoFile(file()), 400, 1308, "Stats file does not exist: /home/stats/a"),
            (Fault::Malformed { file: file(), problem: "line 2".to_owned() }, 500, 1309, ": /home/stats/a: line 2"),
            (
                Fault::Unreadable { file: file(), reason: "why".to_owned() },
                500,
                1005,
                ": /home/stats/a: cannot be read: why",
            ),
            (Fault::Store(StoreError::Interrupted), 500, 3021, ""),
        ];
        for (fault, status, code, end) in cases {
            let failure = fault.clone().into_failure();
            assert_eq!((failure.class.status(), failure.code), (status, code), "{fault:?}");
            assert!(failure.message.ends_with(end), "{fault:?}: {}", failure.message);
        }
    }
}
