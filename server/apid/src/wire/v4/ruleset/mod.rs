//! The replies of the Rules, Decoders and Lists tags.
//!
//! What lists show is made once for as long as the files stay the same. Must not be here: how files are read.

pub(crate) mod changes;
pub(crate) mod decoders;
pub(crate) mod files;
pub(crate) mod lists;
pub(crate) mod rules;

use wazuh_api_server::FailedItems;

use crate::wire::v4::faults::IntoFailure as _;
pub(crate) use crate::wire::v4::listing::{Listing, Shown, chosen};
use apid_identity::rbac::Granted;
use apid_ruleset::Fault;

/// The failed items of files that were named and may not be seen.
fn denied(granted: &Granted) -> FailedItems {
    let mut failed = FailedItems::new();
    if !granted.resolution.denied.is_empty() {
        let failure = Fault::Denied(granted.kind).into_failure();
        for name in &granted.resolution.denied {
            failure.add_to(&mut failed, name.as_str());
        }
    }
    failed
}

/// How lists tell whether a file is in force.
const fn status(is_enabled: bool) -> &'static str {
    if is_enabled { "enabled" } else { "disabled" }
}
