// Emitted by `cargo xtask gen`; do not edit.
//! File integrity scans.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// File integrity scans.
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

    /// Checks files on all agents.
    ///
    /// Starts the file scan on every agent; the policy scan starts with it, as both share a process.
    ///
    /// `PUT /syscheck` (`put_syscheck`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().run().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self) -> RunSyscheck {
        RunSyscheck::new(self.core.put("run_syscheck", "/syscheck").basic().never_waits())
    }

    /// Clears all file results.
    ///
    /// Forgets the file integrity data of every agent.
    ///
    /// `DELETE /syscheck` (`delete_syscheck`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().clear().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear(&self) -> ClearSyscheck {
        ClearSyscheck::new(self.core.delete("clear_syscheck", "/syscheck").basic().never_waits())
    }

    /// Checks files on an agent.
    ///
    /// Starts the file scan on one agent; the policy scan starts with it.
    ///
    /// `PUT /syscheck/{agent_id}` (`put_syscheck_agent`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().run_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_agent(&self, agent_id: impl Into<crate::AgentId>) -> RunAgentSyscheck {
        let request = self.core
            .put("run_agent_syscheck", "/syscheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        RunAgentSyscheck::new(request)
    }

    /// Clears an agent's file results.
    ///
    /// Forgets the file integrity data of one agent.
    ///
    /// `DELETE /syscheck/{agent_id}` (`delete_syscheck_agent`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().clear_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_agent(&self, agent_id: impl Into<crate::AgentId>) -> ClearAgentSyscheck {
        let request = self.core
            .delete("clear_agent_syscheck", "/syscheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        ClearAgentSyscheck::new(request)
    }

    /// Lists changed files.
    ///
    /// Files that an agent reported as added, modified or deleted; `filename` keeps those whose path has this text
    /// in it, and tells more of them.
    ///
    /// `GET /syscheck/{agent_id}/files/changed` (`get_syscheck_agent_files_changed`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().changed_files("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn changed_files(&self, agent_id: impl Into<crate::AgentId>) -> GetChangedFiles {
        let request = self.core
            .get("get_changed_files", "/syscheck/{agent_id}/files/changed")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetChangedFiles::new(request)
    }

    /// Shows the last file scan.
    ///
    /// When the latest file scan of an agent began and ended.
    ///
    /// `GET /syscheck/{agent_id}/last_scan` (`get_syscheck_agent_last_scan`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().last_scan("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn last_scan(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscheckLastScan {
        let request = self.core
            .get("get_syscheck_last_scan", "/syscheck/{agent_id}/last_scan")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscheckLastScan::new(request)
    }
}

call::request!(RunSyscheck of "`Syscheck::run`": call::Json<crate::Envelope<String>>;);

call::request!(ClearSyscheck of "`Syscheck::clear`": call::Json<crate::Envelope<String>>;);

call::request!(RunAgentSyscheck of "`Syscheck::run_agent`": call::Json<crate::Envelope<String>>;);

call::request!(ClearAgentSyscheck of "`Syscheck::clear_agent`": call::Json<crate::Envelope<String>>;);

call::request!(GetChangedFiles of "`Syscheck::changed_files`":
    call::Json<crate::Envelope<Vec<models::ChangedFile>>>;
    /// Full path of the file on the agent.
    filename: query into String,
);

call::request!(GetSyscheckLastScan of "`Syscheck::last_scan`": call::Json<crate::Envelope<models::SyscheckScan>>;);
