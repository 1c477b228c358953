// Emitted by `cargo xtask gen`; do not edit.
//! What was changed, by whom, and what came of it.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// What was changed, by whom, and what came of it.
///
/// Made by [`Client::audit`](super::Client::audit); clones are cheap.
#[derive(Clone, Debug)]
pub struct Audit {
    core: crate::Client,
}

impl Audit {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the newest entries of the audit trail.
    ///
    /// The newest come first. At most 10,000 entries are looked through; older ones are in the files of
    /// `logs/audit`. Where none of the caller's policies speaks of `audit:read`, `security:read_config` decides.
    ///
    /// `GET /audit` (`api.controllers.audit_controller.get_audit`).
    /// Permissions: `audit:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.audit().get().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetAudit {
        GetAudit::new(self.core.get("get_audit", "/audit"))
    }
}

call::request!(GetAudit of "`Audit::get`":
    call::List<models::AuditEntry>,
    waits,
    select(call::List<models::AuditEntryPartial>),
    paged();
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);
