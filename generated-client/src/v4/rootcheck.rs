// Emitted by `cargo xtask gen`; do not edit.
//! Scans for rootkits and weak settings.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Scans for rootkits and weak settings.
///
/// Made by [`Client::rootcheck`](super::Client::rootcheck); clones are cheap.
#[derive(Clone, Debug)]
pub struct Rootcheck {
    core: crate::Client,
}

impl Rootcheck {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Starts a rootcheck scan on agents.
    ///
    /// Integrity monitoring scans along with it. Agents that are not active are failed items.
    ///
    /// `PUT /rootcheck` (`api.controllers.rootcheck_controller.put_rootcheck`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().run(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> RunRootcheck {
        let request = self.core
            .put("run_rootcheck", "/rootcheck")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        RunRootcheck::new(request)
    }

    /// Forgets the rootcheck findings of agents.
    ///
    /// `DELETE /rootcheck` (`api.controllers.rootcheck_controller.delete_rootcheck_agents`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().clear(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> ClearRootcheck {
        let request = self.core
            .delete("clear_rootcheck", "/rootcheck")
            .targets("agents_list", Some("all"), &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        ClearRootcheck::new(request)
    }

    /// Lists the rootcheck findings of an agent.
    ///
    /// A finding is `outstanding` if the last day of scans still saw it, else `solved`.
    ///
    /// `GET /rootcheck/{agent_id}` (`api.controllers.rootcheck_controller.get_rootcheck_agent`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().findings("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn findings(&self, agent_id: impl Into<crate::AgentId>) -> GetRootcheckFindings {
        let request = self.core
            .get("get_rootcheck_findings", "/rootcheck/{agent_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetRootcheckFindings::new(request)
    }

    /// Forgets the rootcheck findings of an agent.
    ///
    /// `DELETE /rootcheck/{agent_id}` (`api.controllers.rootcheck_controller.delete_rootcheck`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().clear_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_agent(&self, agent_id: impl Into<crate::AgentId>) -> ClearAgentRootcheck {
        let request = self.core
            .delete("clear_agent_rootcheck", "/rootcheck/{agent_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        ClearAgentRootcheck::new(request)
    }

    /// Shows when the last rootcheck scan of an agent began and ended.
    ///
    /// The end is null while a scan runs.
    ///
    /// `GET /rootcheck/{agent_id}/last_scan` (`api.controllers.rootcheck_controller.get_last_scan_agent`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().last_scan("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn last_scan(&self, agent_id: impl Into<crate::AgentId>) -> GetRootcheckLastScan {
        let request = self.core
            .get("get_rootcheck_last_scan", "/rootcheck/{agent_id}/last_scan")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetRootcheckLastScan::new(request)
    }
}

call::request!(RunRootcheck of "`Rootcheck::run`": call::List<crate::AgentId>, waits;);

call::request!(ClearRootcheck of "`Rootcheck::clear`": call::List<crate::AgentId>, waits;);

call::request!(GetRootcheckFindings of "`Rootcheck::findings`":
    call::List<models::RootcheckFinding>,
    waits,
    select(call::List<models::RootcheckFindingPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
    /// Keep what is in this state.
    status: query into String,
    /// Keep what maps to this requirement of PCI DSS.
    pci_dss: query into String,
    /// Keep findings for this CIS requirement.
    cis: query into String,
);

call::request!(ClearAgentRootcheck of "`Rootcheck::clear_agent`": call::List<crate::AgentId>, waits;);

call::request!(GetRootcheckLastScan of "`Rootcheck::last_scan`": call::List<models::LastScan>, waits;);
