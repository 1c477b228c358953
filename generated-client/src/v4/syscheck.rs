// Emitted by `cargo xtask gen`; do not edit.
//! File integrity monitoring.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// File integrity monitoring.
///
/// Made by [`Client::syscheck`](super::Client::syscheck); clones are cheap.
#[derive(Clone, Debug)]
pub struct Syscheck {
    core: crate::Client,
}

impl Syscheck {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Starts an integrity scan on agents.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /syscheck` (`api.controllers.syscheck_controller.put_syscheck`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().run(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> RunSyscheck {
        let request = self.core
            .put("run_syscheck", "/syscheck")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        RunSyscheck::new(request)
    }

    /// Lists the files and registry entries that an agent monitors.
    ///
    /// `GET /syscheck/{agent_id}` (`api.controllers.syscheck_controller.get_syscheck_agent`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().findings("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn findings(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscheckFindings {
        let request = self.core
            .get("get_syscheck_findings", "/syscheck/{agent_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscheckFindings::new(request)
    }

    /// Forgets the integrity data of an agent.
    ///
    /// It works for agents older than version 3.12.0 only; newer ones are failed items.
    ///
    /// `DELETE /syscheck/{agent_id}` (`api.controllers.syscheck_controller.delete_syscheck_agent`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().clear_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_agent(&self, agent_id: impl Into<crate::AgentId>) -> ClearAgentSyscheck {
        let request = self.core
            .delete("clear_agent_syscheck", "/syscheck/{agent_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        ClearAgentSyscheck::new(request)
    }

    /// Shows when the last integrity scan of an agent began and ended.
    ///
    /// The end is null while a scan runs.
    ///
    /// `GET /syscheck/{agent_id}/last_scan` (`api.controllers.syscheck_controller.get_last_scan_agent`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().last_scan("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn last_scan(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscheckLastScan {
        let request = self.core
            .get("get_syscheck_last_scan", "/syscheck/{agent_id}/last_scan")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscheckLastScan::new(request)
    }
}

call::request!(RunSyscheck of "`Syscheck::run`": call::List<crate::AgentId>, waits;);

call::request!(GetSyscheckFindings of "`Syscheck::findings`":
    call::List<models::SyscheckFinding>,
    waits,
    select(call::List<models::SyscheckFindingPartial>),
    paged("file");
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep what is about this path.
    file: query into String,
    /// Keep registry entries of this view.
    arch: query into models::SyscheckArch,
    /// Keep registry values with this name.
    value_name("value.name"): query into String,
    /// Keep registry values of this type.
    value_type("value.type"): query into String,
    /// Keep entries of this kind.
    type_("type"): query into models::SyscheckType,
    /// Return only path, time of change and time of the finding.
    summary: query value bool,
    /// Keep files with this MD5.
    md5: query into String,
    /// Keep files with this SHA-1.
    sha1: query into String,
    /// Keep files with this SHA-256.
    sha256: query into String,
    /// Keep files that have this MD5, SHA-1 or SHA-256.
    hash: query into String,
    /// Return each different item once.
    distinct: query value bool,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
);

call::request!(ClearAgentSyscheck of "`Syscheck::clear_agent`": call::List<crate::AgentId>, waits;);

call::request!(GetSyscheckLastScan of "`Syscheck::last_scan`": call::List<models::LastScan>, waits;);
