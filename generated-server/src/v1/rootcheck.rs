// Emitted by `cargo xtask gen`; do not edit.
//! Policy and rootkit scans.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Policy and rootkit scans.
pub trait Rootcheck: crate::Service {
    /// Scans all agents.
    ///
    /// Starts the policy scan on every agent; the file scan starts with it, as both share a process.
    ///
    /// `PUT /rootcheck` (`put_rootcheck`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs `rootcheck:run`.
    /// Takes a user name and a password.
    fn run_rootcheck(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Clears all policy results.
    ///
    /// Forgets the policy scan results of every agent.
    ///
    /// `DELETE /rootcheck` (`delete_rootcheck`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `rootcheck:clear`. Takes a user name and a password.
    fn clear_rootcheck(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Shows an agent's policy results.
    ///
    /// Every finding of the policy scan with its first and last date.
    ///
    /// `GET /rootcheck/{agent_id}` (`get_rootcheck_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `rootcheck:read`. Takes a user name and a password.
    fn get_rootcheck_findings(&self, cx: Context<Self::Identity>, request: GetRootcheckFindingsRequest)
        -> impl Future<Output = Result<Json<RootcheckReply>, Error>> + Send;
    /// Scans an agent.
    ///
    /// Starts the policy scan on one agent; the file scan starts with it.
    ///
    /// `PUT /rootcheck/{agent_id}` (`put_rootcheck_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `rootcheck:run`. Takes a user name and a password.
    fn run_agent_rootcheck(&self, cx: Context<Self::Identity>, request: RunAgentRootcheckRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Clears an agent's policy results.
    ///
    /// Forgets the policy scan results of one agent.
    ///
    /// `DELETE /rootcheck/{agent_id}` (`delete_rootcheck_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500.
    /// Needs `rootcheck:clear`. Takes a user name and a password.
    fn clear_agent_rootcheck(&self, cx: Context<Self::Identity>, request: ClearAgentRootcheckRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Shows the last policy scan.
    ///
    /// When the latest policy scan of an agent began and ended.
    ///
    /// `GET /rootcheck/{agent_id}/last_scan` (`get_rootcheck_agent_last_scan`). Answers 200; fails with 400, 401, 403,
    /// 404, 429, 500. Needs `rootcheck:read`. Takes a user name and a password.
    fn get_rootcheck_last_scan(&self, cx: Context<Self::Identity>, request: GetRootcheckLastScanRequest)
        -> impl Future<Output = Result<Json<RootcheckScanReply>, Error>> + Send;
}

/// Parameters of `GET /rootcheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct GetRootcheckFindingsRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for GetRootcheckFindingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `PUT /rootcheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct RunAgentRootcheckRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for RunAgentRootcheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `DELETE /rootcheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct ClearAgentRootcheckRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for ClearAgentRootcheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `GET /rootcheck/{agent_id}/last_scan`.
#[derive(Clone, Debug)]
pub struct GetRootcheckLastScanRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for GetRootcheckLastScanRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// `PUT /rootcheck`.
pub static RUN_ROOTCHECK: Operation = Operation::new(Method::PUT, "/rootcheck")
    .ids("run_rootcheck", "put_rootcheck").about("Rootcheck", "Scans all agents.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::ROOTCHECK_RUN]);

/// `DELETE /rootcheck`.
pub static CLEAR_ROOTCHECK: Operation = Operation::new(Method::DELETE, "/rootcheck")
    .ids("clear_rootcheck", "delete_rootcheck").about("Rootcheck", "Clears all policy results.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::ROOTCHECK_CLEAR]);

/// `GET /rootcheck/{agent_id}`.
pub static GET_ROOTCHECK_FINDINGS: Operation = Operation::new(Method::GET, "/rootcheck/{agent_id}")
    .ids("get_rootcheck_findings", "get_rootcheck_agent").about("Rootcheck", "Shows an agent's policy results.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::ROOTCHECK_READ]);

/// `PUT /rootcheck/{agent_id}`.
pub static RUN_AGENT_ROOTCHECK: Operation = Operation::new(Method::PUT, "/rootcheck/{agent_id}")
    .ids("run_agent_rootcheck", "put_rootcheck_agent").about("Rootcheck", "Scans an agent.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::ROOTCHECK_RUN]);

/// `DELETE /rootcheck/{agent_id}`.
pub static CLEAR_AGENT_ROOTCHECK: Operation = Operation::new(Method::DELETE, "/rootcheck/{agent_id}")
    .ids("clear_agent_rootcheck", "delete_rootcheck_agent").about("Rootcheck", "Clears an agent's policy results.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::ROOTCHECK_CLEAR]);

/// `GET /rootcheck/{agent_id}/last_scan`.
pub static GET_ROOTCHECK_LAST_SCAN: Operation = Operation::new(Method::GET, "/rootcheck/{agent_id}/last_scan")
    .ids("get_rootcheck_last_scan", "get_rootcheck_agent_last_scan").about("Rootcheck", "Shows the last policy scan.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::ROOTCHECK_READ]);

crate::routes! { "Rootcheck" Rootcheck:
    RUN_ROOTCHECK run_rootcheck(), CLEAR_ROOTCHECK clear_rootcheck(),
    GET_ROOTCHECK_FINDINGS get_rootcheck_findings(request), RUN_AGENT_ROOTCHECK run_agent_rootcheck(request),
    CLEAR_AGENT_ROOTCHECK clear_agent_rootcheck(request), GET_ROOTCHECK_LAST_SCAN get_rootcheck_last_scan(request),
}
