//! Faults of what agents report.

use super::IntoFailure;
use crate::wire::v4::failure::Failure;
use apid_inventory::Fault;

impl IntoFailure for Fault {
    /// See docs/facts/04-modules.md, sections 0, 14, 16 and 17.
    fn into_failure(self) -> Failure {
        match self {
            Self::Denied(kind) => Failure::permission_denied(kind),
            Self::UnknownAgent => Failure::not_found(1701),
            // Without the agent's id, so that all agents that lack one are one failed item.
            Self::NoDatabase => Failure::bad_request(2007)
                .detail("There is no database for the agent. Please check if the agent has connected to the manager"),
            Self::NeverConnected => Failure::bad_request(1015),
            Self::Synchronizes(version) => {
                Failure::bad_request(1760).detail(format_args!("Agent version should be < {version}."))
            }
            Self::Link(error) => error.into_failure(),
            Self::Query(error) => error.into_failure(),
            Self::Store(error) => error.into_failure(),
            Self::TooFar { most } => Failure::bad_request(1405)
                .detail(format_args!("offset and limit of a sorted list may be {most} together; use filters")),
            Self::NoRoom(refused) => Failure::internal(1005).detail(refused),
            Self::Unexpected(cause) => Failure::unexpected(cause),
        }
    }
}
