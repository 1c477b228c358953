// Emitted by `cargo xtask gen`; do not edit.
//! Scans for rootkits and weak settings.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Scans for rootkits and weak settings.
pub trait Rootcheck: crate::Service {
    /// Starts a rootcheck scan on agents.
    ///
    /// Integrity monitoring scans along with it. Agents that are not active are failed items.
    ///
    /// `PUT /rootcheck` (`api.controllers.rootcheck_controller.put_rootcheck`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `rootcheck:run`.
    fn run_rootcheck(&self, cx: Context<Self::Identity>, request: RunRootcheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Forgets the rootcheck findings of agents.
    ///
    /// `DELETE /rootcheck` (`api.controllers.rootcheck_controller.delete_rootcheck_agents`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `rootcheck:clear`.
    fn clear_rootcheck(&self, cx: Context<Self::Identity>, request: ClearRootcheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists the rootcheck findings of an agent.
    ///
    /// A finding is `outstanding` if the last day of scans still saw it, else `solved`.
    ///
    /// `GET /rootcheck/{agent_id}` (`api.controllers.rootcheck_controller.get_rootcheck_agent`). Answers 200; fails
    /// with 400, 401, 403, 404, 405, 429. Needs `rootcheck:read`.
    fn get_rootcheck_findings(&self, cx: Context<Self::Identity>, request: GetRootcheckFindingsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<RootcheckFinding>>, Error>> + Send;
    /// Forgets the rootcheck findings of an agent.
    ///
    /// `DELETE /rootcheck/{agent_id}` (`api.controllers.rootcheck_controller.delete_rootcheck`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `rootcheck:clear`.
    fn clear_agent_rootcheck(&self, cx: Context<Self::Identity>, request: ClearAgentRootcheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Shows when the last rootcheck scan of an agent began and ended.
    ///
    /// The end is null while a scan runs.
    ///
    /// `GET /rootcheck/{agent_id}/last_scan` (`api.controllers.rootcheck_controller.get_last_scan_agent`). Answers 200;
    /// fails with 400, 401, 403, 404, 405, 429. Needs `rootcheck:read`.
    fn get_rootcheck_last_scan(&self, cx: Context<Self::Identity>, request: GetRootcheckLastScanRequest)
        -> impl Future<Output = Result<Json<AffectedItems<LastScan>>, Error>> + Send;
}

/// Parameters of `PUT /rootcheck`.
#[derive(Clone, Debug)]
pub struct RunRootcheckRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
}
impl Decode for RunRootcheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `DELETE /rootcheck`.
#[derive(Clone, Debug)]
pub struct ClearRootcheckRequest {
    /// Ids of agents, or `all` (each format `numbers_or_all`, at least 3 characters).
    pub agents_list: Vec<String>,
}
impl Decode for ClearRootcheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `GET /rootcheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct GetRootcheckFindingsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
    /// Keep what is in this state (format `alphanumeric`).
    pub status: Option<String>,
    /// Keep what maps to this requirement of PCI DSS (format `alphanumeric`).
    pub pci_dss: Option<String>,
    /// Keep findings for this CIS requirement (format `alphanumeric`).
    pub cis: Option<String>,
}
impl Decode for GetRootcheckFindingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
            status: input.value()?, pci_dss: input.value()?, cis: input.value()?,
        })
    }
}

/// Parameters of `DELETE /rootcheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct ClearAgentRootcheckRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
}
impl Decode for ClearAgentRootcheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `GET /rootcheck/{agent_id}/last_scan`.
#[derive(Clone, Debug)]
pub struct GetRootcheckLastScanRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
}
impl Decode for GetRootcheckLastScanRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// `PUT /rootcheck`.
pub static RUN_ROOTCHECK: Operation = Operation::new(Method::PUT, "/rootcheck")
    .ids("run_rootcheck", "api.controllers.rootcheck_controller.put_rootcheck")
    .about("Rootcheck", "Starts a rootcheck scan on agents.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::ROOTCHECK_RUN]);

/// `DELETE /rootcheck`.
pub static CLEAR_ROOTCHECK: Operation = Operation::new(Method::DELETE, "/rootcheck")
    .ids("clear_rootcheck", "api.controllers.rootcheck_controller.delete_rootcheck_agents")
    .about("Rootcheck", "Forgets the rootcheck findings of agents.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST_ALL])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::ROOTCHECK_CLEAR]);

/// `GET /rootcheck/{agent_id}`.
pub static GET_ROOTCHECK_FINDINGS: Operation = Operation::new(Method::GET, "/rootcheck/{agent_id}")
    .ids("get_rootcheck_findings", "api.controllers.rootcheck_controller.get_rootcheck_agent")
    .about("Rootcheck", "Lists the rootcheck findings of an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT, &parameters::STATUS, &parameters::PCI_DSS, &parameters::CIS,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::ROOTCHECK_READ]);

/// `DELETE /rootcheck/{agent_id}`.
pub static CLEAR_AGENT_ROOTCHECK: Operation = Operation::new(Method::DELETE, "/rootcheck/{agent_id}")
    .ids("clear_agent_rootcheck", "api.controllers.rootcheck_controller.delete_rootcheck")
    .about("Rootcheck", "Forgets the rootcheck findings of an agent.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::ROOTCHECK_CLEAR]);

/// `GET /rootcheck/{agent_id}/last_scan`.
pub static GET_ROOTCHECK_LAST_SCAN: Operation = Operation::new(Method::GET, "/rootcheck/{agent_id}/last_scan")
    .ids("get_rootcheck_last_scan", "api.controllers.rootcheck_controller.get_last_scan_agent")
    .about("Rootcheck", "Shows when the last rootcheck scan of an agent began and ended.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::ROOTCHECK_READ]);

crate::routes! { "Rootcheck" Rootcheck:
    RUN_ROOTCHECK run_rootcheck(request), CLEAR_ROOTCHECK clear_rootcheck(request),
    GET_ROOTCHECK_FINDINGS get_rootcheck_findings(request), CLEAR_AGENT_ROOTCHECK clear_agent_rootcheck(request),
    GET_ROOTCHECK_LAST_SCAN get_rootcheck_last_scan(request),
}
