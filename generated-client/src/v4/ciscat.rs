// Emitted by `cargo xtask gen`; do not edit.
//! Results of the CIS-CAT scanner.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Results of the CIS-CAT scanner.
///
/// Made by [`Client::ciscat`](super::Client::ciscat); clones are cheap.
#[derive(Clone, Debug)]
pub struct Ciscat {
    core: crate::Client,
}

impl Ciscat {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists an agent's results of CIS-CAT scans.
    ///
    /// `GET /ciscat/{agent_id}/results` (`api.controllers.ciscat_controller.get_agents_ciscat_results`).
    /// Permissions: `ciscat:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.ciscat().results("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn results(&self, agent_id: impl Into<crate::AgentId>) -> GetCiscatResults {
        let request = self.core
            .get("get_ciscat_results", "/ciscat/{agent_id}/results")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetCiscatResults::new(request)
    }
}

call::request!(GetCiscatResults of "`Ciscat::results`": call::List<models::CiscatResult>, waits, paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    select: query list String,
    /// Keep results of this benchmark.
    benchmark: query into String,
    /// Keep results of this profile of the benchmark.
    profile: query into String,
    /// Keep results with this number of passed checks.
    pass: query value u64,
    /// Keep results with this number of failed checks.
    fail: query value u64,
    /// Keep results with this number of checks that met an error.
    error: query value u64,
    /// Keep results with this number of checks that were left out.
    notchecked: query value u64,
    /// Keep results with this number of checks of unknown outcome.
    unknown: query value i64,
    /// Keep results with this score.
    score: query value u64,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
);
