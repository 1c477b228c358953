//! Faults of ATT&CK's database (docs/facts/04-modules.md, section 13).

use super::IntoFailure;
use crate::wire::v4::failure::Failure;
use apid_inventory::mitre::Fault;

impl IntoFailure for Fault {
    fn into_failure(self) -> Failure {
        match self {
            Self::Missing => Failure::bad_request(2003).detail("Couldn't open DB mitre"),
            Self::Damaged(problem) => {
                Failure::bad_request(2003).detail(format_args!("Cannot execute Mitre database query; {problem}"))
            }
            Self::TooLarge { .. } => Failure::bad_request(2003).detail(self),
            Self::NoRoom(refused) => Failure::internal(1005).detail(refused),
            Self::Store(error) => error.into_failure(),
        }
    }
}

#[cfg(test)]
mod tests {
    use apid_inventory::mitre::Fault;
    use apid_request::budget::Refused;
    use apid_store::StoreError;

    use super::IntoFailure as _;

    #[test]
    fn every_fault_has_its_status_code_and_text() {
        for (fault, status, code, end) in [
            (Fault::Missing, 400, 2003, "Error in wazuhdb request: Couldn't open DB mitre"),
            (Fault::Damaged("why".to_owned()), 400, 2003, ": Cannot execute Mitre database query; why"),
            (Fault::TooLarge { bytes: 9, most: 7 }, 400, 2003, "mitre.db has 9 bytes, and at most 7 are read"),
            (Fault::NoRoom(Refused::TooLarge { bytes: 9, most: 7 }), 500, 1005, "hold (7)"),
            (Fault::Store(StoreError::Interrupted), 500, 3021, ""),
        ] {
            let failure = fault.into_failure();
            assert_eq!((failure.class.status(), failure.code), (status, code), "{failure}");
            assert!(failure.message.ends_with(end), "{}", failure.message);
        }
    }
}
