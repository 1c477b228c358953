// Emitted by `cargo xtask gen`; do not edit.
//! Scans for rootkits and weak settings.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Starts a rootcheck scan on agents.
    ///
    /// Integrity monitoring scans along with it. Agents that are not active are failed items.
    ///
    /// `PUT /rootcheck` (`api.controllers.rootcheck_controller.put_rootcheck`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn run_rootcheck(
        &self,
        options: &RunRootcheckOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("run_rootcheck", "/rootcheck").query("agents_list", &options.agents_list).json().await
    }

    /// Forgets the rootcheck findings of agents.
    ///
    /// `DELETE /rootcheck` (`api.controllers.rootcheck_controller.delete_rootcheck_agents`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn clear_rootcheck(
        &self,
        agents_list: &[&str],
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.delete("clear_rootcheck", "/rootcheck").query("agents_list", &agents_list).json().await
    }

    /// Lists the rootcheck findings of an agent.
    ///
    /// A finding is `outstanding` if the last day of scans still saw it, else `solved`.
    ///
    /// `GET /rootcheck/{agent_id}` (`api.controllers.rootcheck_controller.get_rootcheck_agent`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_rootcheck_findings(
        &self,
        agent_id: &str,
        options: &GetRootcheckFindingsOptions,
    ) -> Result<Response<AffectedItems<models::RootcheckFinding>>, Error> {
        self.core
            .get("get_rootcheck_findings", "/rootcheck/{agent_id}")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .query("status", &options.status)
            .query("pci_dss", &options.pci_dss)
            .query("cis", &options.cis)
            .json()
            .await
    }

    /// Forgets the rootcheck findings of an agent.
    ///
    /// `DELETE /rootcheck/{agent_id}` (`api.controllers.rootcheck_controller.delete_rootcheck`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn clear_agent_rootcheck(
        &self,
        agent_id: &str,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.delete("clear_agent_rootcheck", "/rootcheck/{agent_id}").path("agent_id", &agent_id).json().await
    }

    /// Shows when the last rootcheck scan of an agent began and ended.
    ///
    /// The end is null while a scan runs.
    ///
    /// `GET /rootcheck/{agent_id}/last_scan` (`api.controllers.rootcheck_controller.get_last_scan_agent`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_rootcheck_last_scan(
        &self,
        agent_id: &str,
    ) -> Result<Response<AffectedItems<models::LastScan>>, Error> {
        self.core
            .get("get_rootcheck_last_scan", "/rootcheck/{agent_id}/last_scan")
            .path("agent_id", &agent_id)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::run_rootcheck`].
#[derive(Clone, Debug, Default)]
pub struct RunRootcheckOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}

/// Optional parameters of [`Client::get_rootcheck_findings`].
#[derive(Clone, Debug, Default)]
pub struct GetRootcheckFindingsOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
    /// Keep what is in this state.
    pub status: Option<String>,
    /// Keep what maps to this requirement of PCI DSS.
    pub pci_dss: Option<String>,
    /// Keep findings for this CIS requirement.
    pub cis: Option<String>,
}
