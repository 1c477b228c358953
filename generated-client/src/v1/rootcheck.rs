// Emitted by `cargo xtask gen`; do not edit.
//! Policy and rootkit scans.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Policy and rootkit scans.
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

    /// Scans all agents.
    ///
    /// Starts the policy scan on every agent; the file scan starts with it, as both share a process.
    ///
    /// `PUT /rootcheck` (`put_rootcheck`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().run().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self) -> RunRootcheck {
        RunRootcheck::new(self.core.put("run_rootcheck", "/rootcheck").basic().never_waits())
    }

    /// Clears all policy results.
    ///
    /// Forgets the policy scan results of every agent.
    ///
    /// `DELETE /rootcheck` (`delete_rootcheck`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().clear().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear(&self) -> ClearRootcheck {
        ClearRootcheck::new(self.core.delete("clear_rootcheck", "/rootcheck").basic().never_waits())
    }

    /// Shows an agent's policy results.
    ///
    /// Every finding of the policy scan with its first and last date.
    ///
    /// `GET /rootcheck/{agent_id}` (`get_rootcheck_agent`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().findings("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn findings(&self, agent_id: impl Into<crate::AgentId>) -> GetRootcheckFindings {
        let request = self.core
            .get("get_rootcheck_findings", "/rootcheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetRootcheckFindings::new(request)
    }

    /// Scans an agent.
    ///
    /// Starts the policy scan on one agent; the file scan starts with it.
    ///
    /// `PUT /rootcheck/{agent_id}` (`put_rootcheck_agent`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().run_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_agent(&self, agent_id: impl Into<crate::AgentId>) -> RunAgentRootcheck {
        let request = self.core
            .put("run_agent_rootcheck", "/rootcheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        RunAgentRootcheck::new(request)
    }

    /// Clears an agent's policy results.
    ///
    /// Forgets the policy scan results of one agent.
    ///
    /// `DELETE /rootcheck/{agent_id}` (`delete_rootcheck_agent`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().clear_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_agent(&self, agent_id: impl Into<crate::AgentId>) -> ClearAgentRootcheck {
        let request = self.core
            .delete("clear_agent_rootcheck", "/rootcheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        ClearAgentRootcheck::new(request)
    }

    /// Shows the last policy scan.
    ///
    /// When the latest policy scan of an agent began and ended.
    ///
    /// `GET /rootcheck/{agent_id}/last_scan` (`get_rootcheck_agent_last_scan`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().last_scan("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn last_scan(&self, agent_id: impl Into<crate::AgentId>) -> GetRootcheckLastScan {
        let request = self.core
            .get("get_rootcheck_last_scan", "/rootcheck/{agent_id}/last_scan")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetRootcheckLastScan::new(request)
    }
}

call::request!(RunRootcheck of "`Rootcheck::run`": call::Json<crate::Envelope<String>>;);

call::request!(ClearRootcheck of "`Rootcheck::clear`": call::Json<crate::Envelope<String>>;);

call::request!(GetRootcheckFindings of "`Rootcheck::findings`":
    call::Json<crate::Envelope<Vec<models::RootcheckEvent>>>;);

call::request!(RunAgentRootcheck of "`Rootcheck::run_agent`": call::Json<crate::Envelope<String>>;);

call::request!(ClearAgentRootcheck of "`Rootcheck::clear_agent`": call::Json<crate::Envelope<String>>;);

call::request!(GetRootcheckLastScan of "`Rootcheck::last_scan`": call::Json<crate::Envelope<models::RootcheckScan>>;);
