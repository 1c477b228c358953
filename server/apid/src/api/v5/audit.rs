//! The audit trail.

use wazuh_api_server::AffectedItems;
use wazuh_api_server::v5::audit::Audit;
use wazuh_api_server::v5::models::AuditEntry;

use super::Service;

impl Audit for Service {
    same! { audit::Audit:
        get_audit(GetAuditRequest { limit, offset, search, select, sort, q, distinct }) -> AffectedItems<AuditEntry>
    }
}
