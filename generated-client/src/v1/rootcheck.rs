// Emitted by `cargo xtask gen`; do not edit.
//! Policy and rootkit scans.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// Scans all agents.
    ///
    /// Starts the policy scan on every agent; the file scan starts with it, as both share a process.
    ///
    /// `PUT /rootcheck` (`put_rootcheck`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn run_rootcheck(&self) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core.put("run_rootcheck", "/rootcheck").basic().never_waits().json().await
    }

    /// Clears all policy results.
    ///
    /// Forgets the policy scan results of every agent.
    ///
    /// `DELETE /rootcheck` (`delete_rootcheck`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn clear_rootcheck(&self) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core.delete("clear_rootcheck", "/rootcheck").basic().never_waits().json().await
    }

    /// Shows an agent's policy results.
    ///
    /// Every finding of the policy scan with its first and last date.
    ///
    /// `GET /rootcheck/{agent_id}` (`get_rootcheck_agent`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_rootcheck_findings(
        &self,
        agent_id: &str,
    ) -> Result<Response<crate::Envelope<Vec<models::RootcheckEvent>>>, Error> {
        self.core
            .get("get_rootcheck_findings", "/rootcheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Scans an agent.
    ///
    /// Starts the policy scan on one agent; the file scan starts with it.
    ///
    /// `PUT /rootcheck/{agent_id}` (`put_rootcheck_agent`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn run_agent_rootcheck(&self, agent_id: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .put("run_agent_rootcheck", "/rootcheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Clears an agent's policy results.
    ///
    /// Forgets the policy scan results of one agent.
    ///
    /// `DELETE /rootcheck/{agent_id}` (`delete_rootcheck_agent`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn clear_agent_rootcheck(&self, agent_id: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .delete("clear_agent_rootcheck", "/rootcheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Shows the last policy scan.
    ///
    /// When the latest policy scan of an agent began and ended.
    ///
    /// `GET /rootcheck/{agent_id}/last_scan` (`get_rootcheck_agent_last_scan`).
    /// Permissions: `rootcheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_rootcheck_last_scan(
        &self,
        agent_id: &str,
    ) -> Result<Response<crate::Envelope<models::RootcheckScan>>, Error> {
        self.core
            .get("get_rootcheck_last_scan", "/rootcheck/{agent_id}/last_scan")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }
}
