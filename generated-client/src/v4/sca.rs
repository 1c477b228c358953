// Emitted by `cargo xtask gen`; do not edit.
//! Security configuration assessment, the check of hosts against policies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists the policies that an agent was checked against, with the results in numbers.
    ///
    /// `GET /sca/{agent_id}` (`api.controllers.sca_controller.get_sca_agent`).
    /// Permissions: `sca:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_sca_policies(
        &self,
        agent_id: &str,
        options: &GetScaPoliciesOptions,
    ) -> Result<Response<AffectedItems<models::ScaPolicy>>, Error> {
        self.core
            .get("get_sca_policies", "/sca/{agent_id}")
            .path("agent_id", &agent_id)
            .query("name", &options.name)
            .query("description", &options.description)
            .query("references", &options.references)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the checks of a policy on an agent with their results.
    ///
    /// `GET /sca/{agent_id}/checks/{policy_id}` (`api.controllers.sca_controller.get_sca_checks`).
    /// Permissions: `sca:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_sca_checks(
        &self,
        agent_id: &str,
        policy_id: &str,
        options: &GetScaChecksOptions,
    ) -> Result<Response<AffectedItems<models::ScaCheck>>, Error> {
        self.core
            .get("get_sca_checks", "/sca/{agent_id}/checks/{policy_id}")
            .path("agent_id", &agent_id)
            .path("policy_id", &policy_id)
            .query("title", &options.title)
            .query("description", &options.description)
            .query("rationale", &options.rationale)
            .query("remediation", &options.remediation)
            .query("command", &options.command)
            .query("reason", &options.reason)
            .query("file", &options.file)
            .query("process", &options.process)
            .query("directory", &options.directory)
            .query("registry", &options.registry)
            .query("references", &options.references)
            .query("result", &options.result)
            .query("condition", &options.condition)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_sca_policies`].
#[derive(Clone, Debug, Default)]
pub struct GetScaPoliciesOptions {
    /// Keep policies with this name.
    pub name: Option<String>,
    /// Keep what has this description.
    pub description: Option<String>,
    /// Keep what has these references.
    pub references: Option<String>,
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_sca_checks`].
#[derive(Clone, Debug, Default)]
pub struct GetScaChecksOptions {
    /// Keep checks with this title.
    pub title: Option<String>,
    /// Keep what has this description.
    pub description: Option<String>,
    /// Keep checks with this rationale.
    pub rationale: Option<String>,
    /// Keep checks with this remediation.
    pub remediation: Option<String>,
    /// Keep what has this command; for tasks the kind of work, for checks the command they run.
    pub command: Option<String>,
    /// Keep checks that did not apply for this reason.
    pub reason: Option<String>,
    /// Keep what is about this path.
    pub file: Option<String>,
    /// Keep what is about the process of this name.
    pub process: Option<String>,
    /// Keep checks of this directory.
    pub directory: Option<String>,
    /// Keep checks of this registry key.
    pub registry: Option<String>,
    /// Keep what has these references.
    pub references: Option<String>,
    /// Keep checks with this result: `passed`, `failed` or `not applicable`.
    pub result: Option<String>,
    /// Keep checks that join their rules so: `all`, `any` or `none`.
    pub condition: Option<String>,
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}
