//! Security configuration assessment, the check of hosts against policies. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4::models::{ScaCheck, ScaPolicy};
use wazuh_api_server::v4::sca::{GetScaChecksRequest, GetScaPoliciesRequest, Sca};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::listed::agent_lists;
use super::parameters::list_query;
use super::{Context, Service};
use crate::wire::v4::findings;
use apid_inventory::lists::Request;
use apid_store::query::Column;
use apid_store::schema::findings::checks;

/// What the operations here work on.
const AGENT: &str = "agent:id";

/// Columns of which `all` is a value like any other.
static LITERAL: &[&Column] = &[&checks::CONDITION];

impl Sca for Service {
    agent_lists! {
        of findings;
        get_sca_policies(GetScaPoliciesRequest) -> ScaPolicy, POLICIES as POLICIES of policies {
            name NAME, description DESCRIPTION, references REFERENCES
        }
    }

    async fn get_sca_checks(
        &self,
        cx: Context,
        request: GetScaChecksRequest,
    ) -> Result<Json<AffectedItems<ScaCheck>>, Error> {
        let caller = self.caller(&cx)?;
        let GetScaChecksRequest {
            agent_id: _,
            policy_id,
            title,
            description,
            rationale,
            remediation,
            command,
            reason,
            file,
            process,
            directory,
            registry,
            references,
            result,
            condition,
            offset,
            limit,
            sort,
            search,
            select,
            q,
            distinct,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let request = Request::from(query)
            .with(&checks::TITLE, title)
            .with(&checks::DESCRIPTION, description)
            .with(&checks::RATIONALE, rationale)
            .with(&checks::REMEDIATION, remediation)
            .with(&checks::COMMAND, command)
            .with(&checks::REASON, reason)
            .with(&checks::FILE, file)
            .with(&checks::PROCESS, process)
            .with(&checks::DIRECTORY, directory)
            .with(&checks::REGISTRY, registry)
            .with(&checks::REFERENCES, references)
            .with(&checks::RESULT, result)
            .with(&checks::CONDITION, condition)
            .asking(q)
            .taking_all_literally(LITERAL);
        let found = self.inventory.checks(caller.granted(AGENT)?, policy_id, request, &findings::CHECKS).await;
        Ok(findings::CHECKS.reply(caller.tell(found)?))
    }
}
