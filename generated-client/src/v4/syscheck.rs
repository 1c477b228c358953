// Emitted by `cargo xtask gen`; do not edit.
//! File integrity monitoring.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Starts an integrity scan on agents.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /syscheck` (`api.controllers.syscheck_controller.put_syscheck`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn run_syscheck(
        &self,
        options: &RunSyscheckOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("run_syscheck", "/syscheck").query("agents_list", &options.agents_list).json().await
    }

    /// Lists the files and registry entries that an agent monitors.
    ///
    /// `GET /syscheck/{agent_id}` (`api.controllers.syscheck_controller.get_syscheck_agent`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscheck_findings(
        &self,
        agent_id: &str,
        options: &GetSyscheckFindingsOptions,
    ) -> Result<Response<AffectedItems<models::SyscheckFinding>>, Error> {
        self.core
            .get("get_syscheck_findings", "/syscheck/{agent_id}")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("file", &options.file)
            .query("arch", &options.arch)
            .query("value.name", &options.value_name)
            .query("value.type", &options.value_type)
            .query("type", &options.type_)
            .query("summary", &options.summary)
            .query("md5", &options.md5)
            .query("sha1", &options.sha1)
            .query("sha256", &options.sha256)
            .query("hash", &options.hash)
            .query("distinct", &options.distinct)
            .query("q", &options.q)
            .json()
            .await
    }

    /// Forgets the integrity data of an agent.
    ///
    /// It works for agents older than version 3.12.0 only; newer ones are failed items.
    ///
    /// `DELETE /syscheck/{agent_id}` (`api.controllers.syscheck_controller.delete_syscheck_agent`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn clear_agent_syscheck(&self, agent_id: &str) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.delete("clear_agent_syscheck", "/syscheck/{agent_id}").path("agent_id", &agent_id).json().await
    }

    /// Shows when the last integrity scan of an agent began and ended.
    ///
    /// The end is null while a scan runs.
    ///
    /// `GET /syscheck/{agent_id}/last_scan` (`api.controllers.syscheck_controller.get_last_scan_agent`).
    /// Permissions: `syscheck:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_syscheck_last_scan(
        &self,
        agent_id: &str,
    ) -> Result<Response<AffectedItems<models::LastScan>>, Error> {
        self.core
            .get("get_syscheck_last_scan", "/syscheck/{agent_id}/last_scan")
            .path("agent_id", &agent_id)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::run_syscheck`].
#[derive(Clone, Debug, Default)]
pub struct RunSyscheckOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}

/// Optional parameters of [`Client::get_syscheck_findings`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscheckFindingsOptions {
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
    /// Keep what is about this path.
    pub file: Option<String>,
    /// Keep registry entries of this view.
    pub arch: Option<models::SyscheckArch>,
    /// Keep registry values with this name.
    pub value_name: Option<String>,
    /// Keep registry values of this type.
    pub value_type: Option<String>,
    /// Keep entries of this kind.
    pub type_: Option<models::SyscheckType>,
    /// Return only path, time of change and time of the finding.
    pub summary: Option<bool>,
    /// Keep files with this MD5.
    pub md5: Option<String>,
    /// Keep files with this SHA-1.
    pub sha1: Option<String>,
    /// Keep files with this SHA-256.
    pub sha256: Option<String>,
    /// Keep files that have this MD5, SHA-1 or SHA-256.
    pub hash: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
}
