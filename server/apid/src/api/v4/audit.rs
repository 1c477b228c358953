//! The audit trail.

use std::time::Duration;

use apid_store::Lane;
use wazuh_api_server::v4::audit::{Audit, GetAuditRequest};
use wazuh_api_server::v4::models::AuditEntry;
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::{Context, Service};
use crate::wire::v4::audit as wire;

/// How long a reader waits for what was recorded just before.
const PATIENCE: Duration = Duration::from_secs(1);

impl Audit for Service {
    async fn get_audit(&self, cx: Context, request: GetAuditRequest) -> Result<Json<AffectedItems<AuditEntry>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAuditRequest { limit, offset, search, select, sort, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let (home, audit) = (self.home.clone(), self.audit.clone());
        let page = self.store.run(Lane::Heavy, move || {
            audit.flush(PATIENCE);
            wire::page(apid_audit::newest(&home), &query, q.as_deref())
        });
        caller.tell(page.await)
    }
}
