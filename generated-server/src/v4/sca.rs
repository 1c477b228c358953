// Emitted by `cargo xtask gen`; do not edit.
//! Security configuration assessment, the check of hosts against policies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Security configuration assessment, the check of hosts against policies.
pub trait Sca: crate::Service {
    /// Lists the policies that an agent was checked against, with the results in numbers.
    ///
    /// `GET /sca/{agent_id}` (`api.controllers.sca_controller.get_sca_agent`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `sca:read`.
    fn get_sca_policies(&self, cx: Context<Self::Identity>, request: GetScaPoliciesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<ScaPolicy>>, Error>> + Send;
    /// Lists the checks of a policy on an agent with their results.
    ///
    /// `GET /sca/{agent_id}/checks/{policy_id}` (`api.controllers.sca_controller.get_sca_checks`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `sca:read`.
    fn get_sca_checks(&self, cx: Context<Self::Identity>, request: GetScaChecksRequest)
        -> impl Future<Output = Result<Json<AffectedItems<ScaCheck>>, Error>> + Send;
}

/// Parameters of `GET /sca/{agent_id}`.
#[derive(Clone, Debug)]
pub struct GetScaPoliciesRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Keep policies with this name.
    pub name: Option<String>,
    /// Keep what has this description (format `alphanumeric_symbols`).
    pub description: Option<String>,
    /// Keep what has these references.
    pub references: Option<String>,
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
}
impl Decode for GetScaPoliciesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, name: input.value()?, description: input.value()?, references: input.value()?,
            offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()?,
            select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /sca/{agent_id}/checks/{policy_id}`.
#[derive(Clone, Debug)]
pub struct GetScaChecksRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Id of a policy that was checked (format `alphanumeric`).
    pub policy_id: String,
    /// Keep checks with this title (format `alphanumeric_symbols`).
    pub title: Option<String>,
    /// Keep what has this description (format `alphanumeric_symbols`).
    pub description: Option<String>,
    /// Keep checks with this rationale (format `alphanumeric_symbols`).
    pub rationale: Option<String>,
    /// Keep checks with this remediation (format `alphanumeric_symbols`).
    pub remediation: Option<String>,
    /// Keep what has this command; for tasks the kind of work, for checks the command they run (format
    /// `symbols_alphanumeric_param`).
    pub command: Option<String>,
    /// Keep checks that did not apply for this reason (format `alphanumeric_symbols`).
    pub reason: Option<String>,
    /// Keep what is about this path (format `paths`).
    pub file: Option<String>,
    /// Keep what is about the process of this name (format `alphanumeric`).
    pub process: Option<String>,
    /// Keep checks of this directory.
    pub directory: Option<String>,
    /// Keep checks of this registry key (format `alphanumeric`).
    pub registry: Option<String>,
    /// Keep what has these references.
    pub references: Option<String>,
    /// Keep checks with this result: `passed`, `failed` or `not applicable` (format `alphanumeric`).
    pub result: Option<String>,
    /// Keep checks that join their rules so: `all`, `any` or `none`.
    pub condition: Option<String>,
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
}
impl Decode for GetScaChecksRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, policy_id: input.value()?, title: input.value()?, description: input.value()?,
            rationale: input.value()?, remediation: input.value()?, command: input.value()?, reason: input.value()?,
            file: input.value()?, process: input.value()?, directory: input.value()?, registry: input.value()?,
            references: input.value()?, result: input.value()?, condition: input.value()?, offset: input.value()?,
            limit: input.value()?, sort: input.value()?, search: input.value()?, select: input.value()?,
            q: input.value()?, distinct: input.value()?,
        })
    }
}

/// `GET /sca/{agent_id}`.
pub static GET_SCA_POLICIES: Operation = Operation::new(Method::GET, "/sca/{agent_id}")
    .ids("get_sca_policies", "api.controllers.sca_controller.get_sca_agent")
    .about("SCA", "Lists the policies that an agent was checked against, with the results in numbers.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::SCA_NAME,
        &parameters::DESCRIPTION, &parameters::REFERENCES, &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT,
        &parameters::SEARCH, &parameters::SELECT, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SCA_READ]);

/// `GET /sca/{agent_id}/checks/{policy_id}`.
pub static GET_SCA_CHECKS: Operation = Operation::new(Method::GET, "/sca/{agent_id}/checks/{policy_id}")
    .ids("get_sca_checks", "api.controllers.sca_controller.get_sca_checks")
    .about("SCA", "Lists the checks of a policy on an agent with their results.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::POLICY_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
        &parameters::TITLE, &parameters::DESCRIPTION, &parameters::RATIONALE, &parameters::REMEDIATION,
        &parameters::COMMAND, &parameters::REASON, &parameters::FILE, &parameters::PROCESS, &parameters::DIRECTORY,
        &parameters::REGISTRY, &parameters::REFERENCES, &parameters::RESULT, &parameters::CONDITION,
        &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT,
        &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SCA_READ]);

crate::routes! { "SCA" Sca:
    GET_SCA_POLICIES get_sca_policies(request), GET_SCA_CHECKS get_sca_checks(request),
}
