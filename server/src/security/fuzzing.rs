//! A way in for [`crate::fuzzing`].

use serde_json::{Map, Value};

use crate::failure::Failure;

/// The text under which a policy is stored.
pub(crate) fn definition(policy: Map<String, Value>) -> Result<String, Failure> {
    super::policies::definition(policy)
}
