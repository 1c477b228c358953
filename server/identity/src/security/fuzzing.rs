//! A way in for the fuzz targets.

use serde_json::{Map, Value};

use apid_failure::Failure;

/// The text under which a policy is stored.
pub fn definition(policy: Map<String, Value>) -> Result<String, Failure> {
    super::policies::definition(policy)
}
