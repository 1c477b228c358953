//! What the requests of the Agents tag ask for, as plain values of the domain.

use std::sync::Arc;

use wazuh_api_server::v4::agents::{
    AddAgentRequest, DeleteAgentsRequest, DistinctAgentsRequest, GetAgentsRequest, GetAgentsWithoutGroupRequest,
    GetOutdatedAgentsRequest, GetUpgradeResultsRequest, InsertAgentRequest, UpgradeAgentsFromFileRequest,
    UpgradeAgentsRequest,
};
use wazuh_api_server::v4::models::{AddAgentBody, AgentInsertForce, AgentInsertForceDisconnectedTime, InsertAgentBody};

use crate::api::v4::parameters::list_query;
use crate::wire::v4::fields::AGENTS;
use apid_fleet::agents::{Filters, Force, Insertion, Removal, Requirements};
use apid_manager::{Custom, UpgradeOrder, Version};
use apid_store::query::{Query, QueryError, parse_age};
use apid_store::schema::agent;

/// `POST /agents/insert`.
pub(super) fn insertion(request: InsertAgentRequest) -> Result<Insertion, QueryError> {
    let InsertAgentBody { id, key, name, ip, force } = request.body;
    let ip = ip.unwrap_or_else(|| "any".to_owned());
    Ok(Insertion { name, ip, id, key, force: force.map_or(Ok(Force::GONE), rules)? })
}

/// `POST /agents`: name, address and the rules for an older agent.
pub(super) fn addition(request: AddAgentRequest) -> Result<(String, String, Force), QueryError> {
    let AddAgentBody { name, ip, force } = request.body;
    Ok((name, ip.unwrap_or_else(|| "any".to_owned()), force.map_or(Ok(Force::default()), rules)?))
}

/// The rules that a request brings; what it leaves out is as if it brought none.
fn rules(force: AgentInsertForce) -> Result<Force, QueryError> {
    let AgentInsertForce { enabled, disconnected_time, after_registration_time } = force;
    let seconds = |text: Option<String>, otherwise: i64| -> Result<i64, QueryError> {
        text.map_or(Ok(otherwise), |text| parse_age(&text))
    };
    let AgentInsertForceDisconnectedTime { enabled: counts, value } = disconnected_time.unwrap_or_default();
    let disconnected = seconds(value, Force::GONE.disconnected_time.unwrap_or_default())?;
    Ok(Force {
        enabled: enabled.unwrap_or(Force::GONE.enabled),
        disconnected_time: counts.unwrap_or(true).then_some(disconnected),
        after_registration_time: seconds(after_registration_time, Force::GONE.after_registration_time)?,
    })
}

/// Takes a request apart whose filters choose agents: the filters that all of them have, `q`, and the members that are
/// its own. It names every member, so a parameter that a new description adds cannot be forgotten.
macro_rules! chosen {
    ($request:ident: $type:ident { $($own:ident),* $(,)? }) => {{
        let $type {
            // The guard has taken it.
            agents_list: _,
            q,
            os_platform,
            os_version,
            os_name,
            manager,
            version,
            group,
            node_name,
            name,
            ip,
            register_ip,
            $($own),*
        } = $request;
        let filters = Filters::default()
            .with(&agent::MANAGER_HOST, manager)
            .with(&agent::VERSION, version)
            .with(&agent::GROUPS, group)
            .with(&agent::NODE_NAME, node_name)
            .with(&agent::NAME, name)
            .with(&agent::IP, ip)
            .with(&agent::REGISTER_IP, register_ip)
            .with(&agent::OS_VERSION, os_version)
            .with(&agent::OS_NAME, os_name)
            .with(&agent::OS_PLATFORM, os_platform);
        (filters, q, ($($own,)*))
    }};
}

/// `GET /agents`.
pub(super) fn list(request: GetAgentsRequest) -> Result<Query, QueryError> {
    let (filters, q, (offset, limit, select, sort, search, distinct, status, older_than, group_config_status)) = chosen!(
        request: GetAgentsRequest {
            offset, limit, select, sort, search, distinct, status, older_than, group_config_status
        }
    );
    let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
    let filters = Filters { older_than, ..filters }
        .with(&agent::CONNECTION_STATUS, status.iter().flatten().map(|status| status.as_str().to_owned()))
        .with(&agent::GROUP_CONFIG_STATUS, group_config_status.map(|status| status.as_str().to_owned()));
    conditions(query, &filters, q.as_deref())
}

requests_alike! {}

/// `GET /agents/upgrade_result`.
pub(super) fn upgrade_result(request: GetUpgradeResultsRequest) -> Result<Arc<Requirements>, QueryError> {
    let (filters, q, ()) = chosen!(request: GetUpgradeResultsRequest {});
    requirements(filters, q)
}
