//! What the requests of the Agents tag ask for, as plain values of the domain, where release 5 has parameters of its
//! own.

use std::sync::Arc;

use wazuh_api_server::v5::agents::{
    DeleteAgentsRequest, DistinctAgentsRequest, GetAgentsRequest, GetAgentsWithoutGroupRequest,
    GetOutdatedAgentsRequest, GetUpgradeResultsRequest, UpgradeAgentsFromFileRequest, UpgradeAgentsRequest,
};

use crate::api::v4::parameters::list_query;
use crate::wire::v5::fields::AGENTS;
use apid_fleet::agents::{Filters, Removal, Requirements};
use apid_manager::{Custom, UpgradeOrder, Version};
use apid_store::query::{Query, QueryError};
use apid_store::schema::agent;

/// Takes a request apart whose filters choose agents: the filters that all of them have, `q`, and the members that are
/// its own. It names every member, so a parameter that a new description adds cannot be forgotten.
macro_rules! chosen {
    ($request:ident: $type:ident { $($own:ident),* $(,)? }) => {{
        let $type {
            // The guard has taken it.
            agents_list: _,
            q,
            os_type,
            os_platform,
            os_version,
            os_major,
            os_minor,
            os_arch,
            os_name,
            version,
            group,
            name,
            ip,
            register_ip,
            $($own),*
        } = $request;
        let filters = Filters::default()
            .with(&agent::RELEASE, version)
            .with(&agent::GROUPS, group)
            .with(&agent::NAME, name)
            .with(&agent::IP, ip)
            .with(&agent::REGISTER_IP, register_ip)
            .with(&agent::OS_VERSION, os_version)
            .with(&agent::OS_NAME, os_name)
            .with(&agent::OS_PLATFORM, os_platform)
            .with(&agent::OS_TYPE, os_type)
            .with(&agent::OS_MAJOR, os_major)
            .with(&agent::OS_MINOR, os_minor)
            .with(&agent::OS_ARCH, os_arch);
        (filters, q, ($($own,)*))
    }};
}

/// `GET /agents`.
pub(super) fn list(request: GetAgentsRequest) -> Result<Query, QueryError> {
    let (filters, q, (offset, limit, select, sort, search, distinct, status, older_than, manager, node_name)) = chosen!(
        request: GetAgentsRequest {
            offset, limit, select, sort, search, distinct, status, older_than, manager, node_name
        }
    );
    let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
    let filters = Filters { older_than, ..filters }
        .with(&agent::CONNECTION_STATUS, status.iter().flatten().map(|status| status.as_str().to_owned()))
        .with(&agent::MANAGER_HOST, manager)
        .with(&agent::NODE_NAME, node_name);
    conditions(query, &filters, q.as_deref())
}

requests_alike! {}

/// `GET /agents/upgrade_result`.
pub(super) fn upgrade_result(request: GetUpgradeResultsRequest) -> Result<Arc<Requirements>, QueryError> {
    let (filters, q, (node_name,)) = chosen!(request: GetUpgradeResultsRequest { node_name });
    requirements(filters.with(&agent::NODE_NAME, node_name), q)
}
