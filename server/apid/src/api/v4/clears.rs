//! Clearing what scans have found, which operations of several tags do.

use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::wire::v4::findings;
use apid_inventory::clears::Subject;

impl Service {
    /// Forgets what is known of the agents that the request names, or of all.
    pub(super) async fn clear(&self, cx: &Context, subject: Subject) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(cx)?;
        let granted = caller.granted("agent:id")?;
        let mut cleared = caller.tell(self.clears.clear(granted, subject).await)?;
        if !granted.named && subject == Subject::Files {
            // Agents that nobody has named are left out without a word.
            cleared.failed.forget_unclearable();
        }
        let messages = match subject {
            Subject::Files => &findings::FILES_CLEARED,
            Subject::Policies => &findings::POLICIES_CLEARED,
        };
        Ok(findings::cleared(&cleared, messages))
    }
}
