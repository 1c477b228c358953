// Emitted by `cargo xtask gen`; do not edit.
//! Results of the CIS-CAT scanner.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Results of the CIS-CAT scanner.
pub trait Ciscat: crate::Service {
    /// Lists an agent's results of CIS-CAT scans.
    ///
    /// `GET /ciscat/{agent_id}/results` (`api.controllers.ciscat_controller.get_agents_ciscat_results`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `ciscat:read`.
    fn get_ciscat_results(&self, cx: Context<Self::Identity>, request: GetCiscatResultsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<CiscatResult>>, Error>> + Send;
}

/// Parameters of `GET /ciscat/{agent_id}/results`.
#[derive(Clone, Debug)]
pub struct GetCiscatResultsRequest {
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
    /// Keep results of this benchmark (format `alphanumeric`).
    pub benchmark: Option<String>,
    /// Keep results of this profile of the benchmark (format `alphanumeric`).
    pub profile: Option<String>,
    /// Keep results with this number of passed checks (at least 0).
    pub pass: Option<i64>,
    /// Keep results with this number of failed checks (at least 0).
    pub fail: Option<i64>,
    /// Keep results with this number of checks that met an error (at least 0).
    pub error: Option<i64>,
    /// Keep results with this number of checks that were left out (at least 0).
    pub notchecked: Option<i64>,
    /// Keep results with this number of checks of unknown outcome.
    pub unknown: Option<i64>,
    /// Keep results with this score (at least 0).
    pub score: Option<i64>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
}
impl Decode for GetCiscatResultsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, benchmark: input.value()?, profile: input.value()?,
            pass: input.value()?, fail: input.value()?, error: input.value()?, notchecked: input.value()?,
            unknown: input.value()?, score: input.value()?, q: input.value()?,
        })
    }
}

/// `GET /ciscat/{agent_id}/results`.
pub static GET_CISCAT_RESULTS: Operation = Operation::new(Method::GET, "/ciscat/{agent_id}/results")
    .ids("get_ciscat_results", "api.controllers.ciscat_controller.get_agents_ciscat_results")
    .about("Ciscat", "Lists an agent's results of CIS-CAT scans.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::BENCHMARK,
        &parameters::PROFILE, &parameters::PASS, &parameters::FAIL, &parameters::ERROR, &parameters::NOTCHECKED,
        &parameters::UNKNOWN, &parameters::SCORE, &parameters::Q,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CISCAT_READ]);

crate::routes! { "Ciscat" Ciscat:
    GET_CISCAT_RESULTS get_ciscat_results(request),
}
