// Emitted by `cargo xtask gen`; do not edit.
//! File integrity scans.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// Checks files on all agents.
    ///
    /// Starts the file scan on every agent; the policy scan starts with it, as both share a process.
    ///
    /// `PUT /syscheck` (`put_syscheck`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn run_syscheck(&self) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core.put("run_syscheck", "/syscheck").basic().never_waits().json().await
    }

    /// Clears all file results.
    ///
    /// Forgets the file integrity data of every agent.
    ///
    /// `DELETE /syscheck` (`delete_syscheck`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn clear_syscheck(&self) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core.delete("clear_syscheck", "/syscheck").basic().never_waits().json().await
    }

    /// Checks files on an agent.
    ///
    /// Starts the file scan on one agent; the policy scan starts with it.
    ///
    /// `PUT /syscheck/{agent_id}` (`put_syscheck_agent`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn run_agent_syscheck(&self, agent_id: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .put("run_agent_syscheck", "/syscheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Clears an agent's file results.
    ///
    /// Forgets the file integrity data of one agent.
    ///
    /// `DELETE /syscheck/{agent_id}` (`delete_syscheck_agent`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn clear_agent_syscheck(&self, agent_id: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .delete("clear_agent_syscheck", "/syscheck/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Lists changed files.
    ///
    /// Files that an agent reported as added, modified or deleted; `filename` keeps those whose path has this text
    /// in it, and tells more of them.
    ///
    /// `GET /syscheck/{agent_id}/files/changed` (`get_syscheck_agent_files_changed`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_changed_files(
        &self,
        agent_id: &str,
        options: &GetChangedFilesOptions,
    ) -> Result<Response<crate::Envelope<Vec<models::ChangedFile>>>, Error> {
        self.core
            .get("get_changed_files", "/syscheck/{agent_id}/files/changed")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .query("filename", &options.filename)
            .json()
            .await
    }

    /// Shows the last file scan.
    ///
    /// When the latest file scan of an agent began and ended.
    ///
    /// `GET /syscheck/{agent_id}/last_scan` (`get_syscheck_agent_last_scan`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_syscheck_last_scan(
        &self,
        agent_id: &str,
    ) -> Result<Response<crate::Envelope<models::SyscheckScan>>, Error> {
        self.core
            .get("get_syscheck_last_scan", "/syscheck/{agent_id}/last_scan")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_changed_files`].
#[derive(Clone, Debug, Default)]
pub struct GetChangedFilesOptions {
    /// Full path of the file on the agent.
    pub filename: Option<String>,
}
