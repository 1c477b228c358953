//! Replies to orders to scan, and of clears (docs/facts/04-modules.md, sections 14, 16 and 20).

use apid_fleet::Fault;
use apid_manager::LinkError;
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages, json};

use super::faults::IntoFailure as _;
use crate::wire::v4::failure::{Class, Failure, Voice};

/// Of `PUT /syscheck`.
pub(crate) const FILES_SCANNED: Messages<'static> = Messages {
    all: "Syscheck scan was restarted on returned agents",
    some: "Syscheck scan was not restarted on some agents",
    none: "No syscheck scan was restarted",
};

/// Of `PUT /rootcheck`.
pub(crate) const POLICIES_SCANNED: Messages<'static> = Messages {
    all: "Rootcheck scan was restarted on returned agents",
    some: "Rootcheck scan was not restarted on some agents",
    none: "No rootcheck scan was restarted",
};

/// Codes of the vulnerability detector are told with this added.
const DETECTOR: u16 = 8000;

/// The detector's code and words where a manager has none, as those of 4.8 and later.
const NO_DETECTOR: (u16, &str) = (2, "Module not found or not configured");

/// The reply to an order to look for vulnerabilities, which the node that answers has been given. The `others` of its
/// cluster no longer know the order.
///
/// # Errors
///
/// When the order was given up.
pub(crate) fn vulnerability_scan(
    voice: Voice,
    told: Result<(), Fault>,
    node: &str,
    others: &[String],
    in_cluster: bool,
) -> Result<Json<AffectedItems<String>>, Failure> {
    let messages = Messages {
        all: if in_cluster {
            "A vulnerability detector scan was requested in all nodes"
        } else {
            "A vulnerability detector scan was requested"
        },
        some: if in_cluster {
            "A vulnerability detector scan was requested in some nodes"
        } else {
            "A vulnerability detector scan was requested"
        },
        none: "No vulnerability detector scans were requested",
    };
    let mut failed = FailedItems::new();
    let mut writer = ListWriter::with_capacity(16);
    let done = match told {
        Ok(()) => {
            json::encode_text(writer.item(), node);
            1
        }
        Err(Fault::Link(LinkError::Daemon(code, text))) => {
            let failure = Failure::command(Class::Internal, DETECTOR.saturating_add(code), text);
            failure.told_by(voice).add_to(&mut failed, node);
            0
        }
        Err(Fault::Link(error)) => {
            error.into_failure().told_by(voice).add_to(&mut failed, node);
            0
        }
        Err(fault) => return Err(fault.into_failure()),
    };
    for other in others {
        let (code, text) = NO_DETECTOR;
        Failure::command(Class::Internal, DETECTOR.saturating_add(code), text).add_to(&mut failed, other.as_str());
    }
    Ok(writer.finish(done, failed, &messages))
}
