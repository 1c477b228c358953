// Emitted by `cargo xtask gen`; do not edit.
//! File integrity scans.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// File integrity scans.
pub trait Syscheck: crate::Service {
    /// Checks files on all agents.
    ///
    /// Starts the file scan on every agent; the policy scan starts with it, as both share a process.
    ///
    /// `PUT /syscheck` (`put_syscheck`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs `syscheck:run`.
    /// Takes a user name and a password.
    fn run_syscheck(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Clears all file results.
    ///
    /// Forgets the file integrity data of every agent.
    ///
    /// `DELETE /syscheck` (`delete_syscheck`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `syscheck:clear`. Takes a user name and a password.
    fn clear_syscheck(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Checks files on an agent.
    ///
    /// Starts the file scan on one agent; the policy scan starts with it.
    ///
    /// `PUT /syscheck/{agent_id}` (`put_syscheck_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `syscheck:run`. Takes a user name and a password.
    fn run_agent_syscheck(&self, cx: Context<Self::Identity>, request: RunAgentSyscheckRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Clears an agent's file results.
    ///
    /// Forgets the file integrity data of one agent.
    ///
    /// `DELETE /syscheck/{agent_id}` (`delete_syscheck_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500.
    /// Needs `syscheck:clear`. Takes a user name and a password.
    fn clear_agent_syscheck(&self, cx: Context<Self::Identity>, request: ClearAgentSyscheckRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Lists changed files.
    ///
    /// Files that an agent reported as added, modified or deleted; `filename` keeps those whose path has this text
    /// in it, and tells more of them.
    ///
    /// `GET /syscheck/{agent_id}/files/changed` (`get_syscheck_agent_files_changed`). Answers 200; fails with 400, 401,
    /// 403, 404, 429, 500. Needs `syscheck:read`. Takes a user name and a password.
    fn get_changed_files(&self, cx: Context<Self::Identity>, request: GetChangedFilesRequest)
        -> impl Future<Output = Result<Json<ChangedFilesReply>, Error>> + Send;
    /// Shows the last file scan.
    ///
    /// When the latest file scan of an agent began and ended.
    ///
    /// `GET /syscheck/{agent_id}/last_scan` (`get_syscheck_agent_last_scan`). Answers 200; fails with 400, 401, 403,
    /// 404, 429, 500. Needs `syscheck:read`. Takes a user name and a password.
    fn get_syscheck_last_scan(&self, cx: Context<Self::Identity>, request: GetSyscheckLastScanRequest)
        -> impl Future<Output = Result<Json<SyscheckScanReply>, Error>> + Send;
}

/// Parameters of `PUT /syscheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct RunAgentSyscheckRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for RunAgentSyscheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `DELETE /syscheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct ClearAgentSyscheckRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for ClearAgentSyscheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `GET /syscheck/{agent_id}/files/changed`.
#[derive(Clone, Debug)]
pub struct GetChangedFilesRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
    /// Full path of the file on the agent (pattern `^[a-zA-Z0-9_.\\/-]+$`).
    pub filename: Option<String>,
}
impl Decode for GetChangedFilesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, filename: input.value()? })
    }
}

/// Parameters of `GET /syscheck/{agent_id}/last_scan`.
#[derive(Clone, Debug)]
pub struct GetSyscheckLastScanRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for GetSyscheckLastScanRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// `PUT /syscheck`.
pub static RUN_SYSCHECK: Operation = Operation::new(Method::PUT, "/syscheck")
    .ids("run_syscheck", "put_syscheck").about("Syscheck", "Checks files on all agents.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::SYSCHECK_RUN]);

/// `DELETE /syscheck`.
pub static CLEAR_SYSCHECK: Operation = Operation::new(Method::DELETE, "/syscheck")
    .ids("clear_syscheck", "delete_syscheck").about("Syscheck", "Clears all file results.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::SYSCHECK_CLEAR]);

/// `PUT /syscheck/{agent_id}`.
pub static RUN_AGENT_SYSCHECK: Operation = Operation::new(Method::PUT, "/syscheck/{agent_id}")
    .ids("run_agent_syscheck", "put_syscheck_agent").about("Syscheck", "Checks files on an agent.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::SYSCHECK_RUN]);

/// `DELETE /syscheck/{agent_id}`.
pub static CLEAR_AGENT_SYSCHECK: Operation = Operation::new(Method::DELETE, "/syscheck/{agent_id}")
    .ids("clear_agent_syscheck", "delete_syscheck_agent").about("Syscheck", "Clears an agent's file results.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::SYSCHECK_CLEAR]);

/// `GET /syscheck/{agent_id}/files/changed`.
pub static GET_CHANGED_FILES: Operation = Operation::new(Method::GET, "/syscheck/{agent_id}/files/changed")
    .ids("get_changed_files", "get_syscheck_agent_files_changed").about("Syscheck", "Lists changed files.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID, &parameters::FILENAME])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::SYSCHECK_READ]);

/// `GET /syscheck/{agent_id}/last_scan`.
pub static GET_SYSCHECK_LAST_SCAN: Operation = Operation::new(Method::GET, "/syscheck/{agent_id}/last_scan")
    .ids("get_syscheck_last_scan", "get_syscheck_agent_last_scan").about("Syscheck", "Shows the last file scan.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::SYSCHECK_READ]);

crate::routes! { "Syscheck" Syscheck:
    RUN_SYSCHECK run_syscheck(), CLEAR_SYSCHECK clear_syscheck(), RUN_AGENT_SYSCHECK run_agent_syscheck(request),
    CLEAR_AGENT_SYSCHECK clear_agent_syscheck(request), GET_CHANGED_FILES get_changed_files(request),
    GET_SYSCHECK_LAST_SCAN get_syscheck_last_scan(request),
}
