// Emitted by `cargo xtask gen`; do not edit.
//! Security configuration assessment, the check of hosts against policies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Security configuration assessment, the check of hosts against policies.
///
/// Made by [`Client::sca`](super::Client::sca); clones are cheap.
#[derive(Clone, Debug)]
pub struct Sca {
    core: crate::Client,
}

impl Sca {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the policies that an agent was checked against, with the results in numbers.
    ///
    /// `GET /sca/{agent_id}` (`api.controllers.sca_controller.get_sca_agent`).
    /// Permissions: `sca:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.sca().policies("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn policies(&self, agent_id: impl Into<crate::AgentId>) -> GetScaPolicies {
        let request = self.core
            .get("get_sca_policies", "/sca/{agent_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetScaPolicies::new(request)
    }

    /// Lists the checks of a policy on an agent with their results.
    ///
    /// `GET /sca/{agent_id}/checks/{policy_id}` (`api.controllers.sca_controller.get_sca_checks`).
    /// Permissions: `sca:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.sca().checks("001", "1").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn checks(&self, agent_id: impl Into<crate::AgentId>, policy_id: impl Into<String>) -> GetScaChecks {
        let request = self.core
            .get("get_sca_checks", "/sca/{agent_id}/checks/{policy_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id))
            .path("policy_id", &call::to::<String>(policy_id));
        GetScaChecks::new(request)
    }
}

call::request!(GetScaPolicies of "`Sca::policies`":
    call::List<models::ScaPolicy>,
    waits,
    select(call::List<models::ScaPolicyPartial>),
    paged("policy_id");
    /// Keep policies with this name.
    name: query into String,
    /// Keep what has this description.
    description: query into String,
    /// Keep what has these references.
    references: query into String,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetScaChecks of "`Sca::checks`":
    call::List<models::ScaCheck>,
    waits,
    select(call::List<models::ScaCheckPartial>),
    paged("id" Grouped);
    /// Keep checks with this title.
    title: query into String,
    /// Keep what has this description.
    description: query into String,
    /// Keep checks with this rationale.
    rationale: query into String,
    /// Keep checks with this remediation.
    remediation: query into String,
    /// Keep what has this command; for tasks the kind of work, for checks the command they run.
    command: query into String,
    /// Keep checks that did not apply for this reason.
    reason: query into String,
    /// Keep what is about this path.
    file: query into String,
    /// Keep what is about the process of this name.
    process: query into String,
    /// Keep checks of this directory.
    directory: query into String,
    /// Keep checks of this registry key.
    registry: query into String,
    /// Keep what has these references.
    references: query into String,
    /// Keep checks with this result: `passed`, `failed` or `not applicable`.
    result: query into String,
    /// Keep checks that join their rules so: `all`, `any` or `none`.
    condition: query into String,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);
