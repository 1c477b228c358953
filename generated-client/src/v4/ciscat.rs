// Emitted by `cargo xtask gen`; do not edit.
//! Results of the CIS-CAT scanner.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists an agent's results of CIS-CAT scans.
    ///
    /// `GET /ciscat/{agent_id}/results` (`api.controllers.ciscat_controller.get_agents_ciscat_results`).
    /// Permissions: `ciscat:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_ciscat_results(
        &self,
        agent_id: &str,
        options: &GetCiscatResultsOptions,
    ) -> Result<Response<AffectedItems<models::CiscatResult>>, Error> {
        self.core
            .get("get_ciscat_results", "/ciscat/{agent_id}/results")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("benchmark", &options.benchmark)
            .query("profile", &options.profile)
            .query("pass", &options.pass)
            .query("fail", &options.fail)
            .query("error", &options.error)
            .query("notchecked", &options.notchecked)
            .query("unknown", &options.unknown)
            .query("score", &options.score)
            .query("q", &options.q)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_ciscat_results`].
#[derive(Clone, Debug, Default)]
pub struct GetCiscatResultsOptions {
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
    /// Keep results of this benchmark.
    pub benchmark: Option<String>,
    /// Keep results of this profile of the benchmark.
    pub profile: Option<String>,
    /// Keep results with this number of passed checks.
    pub pass: Option<i64>,
    /// Keep results with this number of failed checks.
    pub fail: Option<i64>,
    /// Keep results with this number of checks that met an error.
    pub error: Option<i64>,
    /// Keep results with this number of checks that were left out.
    pub notchecked: Option<i64>,
    /// Keep results with this number of checks of unknown outcome.
    pub unknown: Option<i64>,
    /// Keep results with this score.
    pub score: Option<i64>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
}
