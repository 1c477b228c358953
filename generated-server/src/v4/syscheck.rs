// Emitted by `cargo xtask gen`; do not edit.
//! File integrity monitoring.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// File integrity monitoring.
pub trait Syscheck: crate::Service {
    /// Starts an integrity scan on agents.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /syscheck` (`api.controllers.syscheck_controller.put_syscheck`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `syscheck:run`.
    fn run_syscheck(&self, cx: Context<Self::Identity>, request: RunSyscheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists the files and registry entries that an agent monitors.
    ///
    /// `GET /syscheck/{agent_id}` (`api.controllers.syscheck_controller.get_syscheck_agent`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `syscheck:read`.
    fn get_syscheck_findings(&self, cx: Context<Self::Identity>, request: GetSyscheckFindingsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscheckFinding>>, Error>> + Send;
    /// Forgets the integrity data of an agent.
    ///
    /// It works for agents older than version 3.12.0 only; newer ones are failed items.
    ///
    /// `DELETE /syscheck/{agent_id}` (`api.controllers.syscheck_controller.delete_syscheck_agent`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `syscheck:clear`.
    fn clear_agent_syscheck(&self, cx: Context<Self::Identity>, request: ClearAgentSyscheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Shows when the last integrity scan of an agent began and ended.
    ///
    /// The end is null while a scan runs.
    ///
    /// `GET /syscheck/{agent_id}/last_scan` (`api.controllers.syscheck_controller.get_last_scan_agent`). Answers 200;
    /// fails with 400, 401, 403, 404, 405, 429. Needs `syscheck:read`.
    fn get_syscheck_last_scan(&self, cx: Context<Self::Identity>, request: GetSyscheckLastScanRequest)
        -> impl Future<Output = Result<Json<AffectedItems<LastScan>>, Error>> + Send;
}

/// Parameters of `PUT /syscheck`.
#[derive(Clone, Debug)]
pub struct RunSyscheckRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
}
impl Decode for RunSyscheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `GET /syscheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct GetSyscheckFindingsRequest {
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
    /// Keep what is about this path (format `paths`).
    pub file: Option<String>,
    /// Keep registry entries of this view.
    pub arch: Option<SyscheckArch>,
    /// Keep registry values with this name (`value.name`, format `alphanumeric`).
    pub value_name: Option<String>,
    /// Keep registry values of this type (`value.type`, format `alphanumeric`).
    pub value_type: Option<String>,
    /// Keep entries of this kind (`type`).
    pub type_: Option<SyscheckType>,
    /// Return only path, time of change and time of the finding (default `false`).
    pub summary: bool,
    /// Keep files with this MD5 (format `hash`).
    pub md5: Option<String>,
    /// Keep files with this SHA-1 (format `hash`).
    pub sha1: Option<String>,
    /// Keep files with this SHA-256 (format `hash`).
    pub sha256: Option<String>,
    /// Keep files that have this MD5, SHA-1 or SHA-256 (format `hash`).
    pub hash: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
}
impl Decode for GetSyscheckFindingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, file: input.value()?, arch: input.value()?,
            value_name: input.value()?, value_type: input.value()?, type_: input.value()?, summary: input.value()?,
            md5: input.value()?, sha1: input.value()?, sha256: input.value()?, hash: input.value()?,
            distinct: input.value()?, q: input.value()?,
        })
    }
}

/// Parameters of `DELETE /syscheck/{agent_id}`.
#[derive(Clone, Debug)]
pub struct ClearAgentSyscheckRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
}
impl Decode for ClearAgentSyscheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `GET /syscheck/{agent_id}/last_scan`.
#[derive(Clone, Debug)]
pub struct GetSyscheckLastScanRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
}
impl Decode for GetSyscheckLastScanRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// `PUT /syscheck`.
pub static RUN_SYSCHECK: Operation = Operation::new(Method::PUT, "/syscheck")
    .ids("run_syscheck", "api.controllers.syscheck_controller.put_syscheck")
    .about("Syscheck", "Starts an integrity scan on agents.")
    .parameters(&[&parameters::AGENTS_LIST, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCHECK_RUN]);

/// `GET /syscheck/{agent_id}`.
pub static GET_SYSCHECK_FINDINGS: Operation = Operation::new(Method::GET, "/syscheck/{agent_id}")
    .ids("get_syscheck_findings", "api.controllers.syscheck_controller.get_syscheck_agent")
    .about("Syscheck", "Lists the files and registry entries that an agent monitors.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::FILE,
        &parameters::ARCH, &parameters::VALUE_NAME, &parameters::VALUE_TYPE, &parameters::FILETYPE,
        &parameters::SUMMARY, &parameters::MD5, &parameters::SHA1, &parameters::SHA256, &parameters::HASHFILTER,
        &parameters::DISTINCT, &parameters::Q,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCHECK_READ]);

/// `DELETE /syscheck/{agent_id}`.
pub static CLEAR_AGENT_SYSCHECK: Operation = Operation::new(Method::DELETE, "/syscheck/{agent_id}")
    .ids("clear_agent_syscheck", "api.controllers.syscheck_controller.delete_syscheck_agent")
    .about("Syscheck", "Forgets the integrity data of an agent.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCHECK_CLEAR]);

/// `GET /syscheck/{agent_id}/last_scan`.
pub static GET_SYSCHECK_LAST_SCAN: Operation = Operation::new(Method::GET, "/syscheck/{agent_id}/last_scan")
    .ids("get_syscheck_last_scan", "api.controllers.syscheck_controller.get_last_scan_agent")
    .about("Syscheck", "Shows when the last integrity scan of an agent began and ended.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCHECK_READ]);

crate::routes! { "Syscheck" Syscheck:
    RUN_SYSCHECK run_syscheck(request), GET_SYSCHECK_FINDINGS get_syscheck_findings(request),
    CLEAR_AGENT_SYSCHECK clear_agent_syscheck(request), GET_SYSCHECK_LAST_SCAN get_syscheck_last_scan(request),
}
