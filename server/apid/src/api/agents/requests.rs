//! What the requests of the Agents tag ask for, as plain values of the domain.

use std::sync::Arc;

use wazuh_api_server::v4::agents::{
    DeleteAgentsRequest, GetAgentFieldsRequest, GetAgentNoGroupRequest, GetAgentOutdatedRequest,
    GetAgentUpgradeRequest, GetAgentsRequest, InsertAgentRequest, PutUpgradeAgentsRequest,
    PutUpgradeCustomAgentsRequest,
};
use wazuh_api_server::v4::models::{AgentInsertBody, AgentInsertForce, AgentInsertForceDisconnectedTime};

use crate::api::outcome::list_query;
use apid_failure::Failure;
use apid_fleet::agents::{Filters, Force, Insertion, List, Removal, Requirements};
use apid_manager::{Custom, Order, Version};
use apid_store::query::parse_age;

/// `POST /agents/insert`.
pub(super) fn insertion(request: InsertAgentRequest) -> Result<Insertion, Failure> {
    let AgentInsertBody { id, key, name, ip, force } = request.body;
    let ip = ip.unwrap_or_else(|| "any".to_owned());
    Ok(Insertion { name, ip, id, key, force: force.map_or(Ok(Force::GONE), rules)? })
}

/// The rules that a request brings; what it leaves out is as if it brought none.
fn rules(force: AgentInsertForce) -> Result<Force, Failure> {
    let AgentInsertForce { enabled, disconnected_time, after_registration_time } = force;
    let seconds = |text: Option<String>, otherwise: i64| -> Result<i64, Failure> {
        Ok(text.map_or(Ok(otherwise), |text| parse_age(&text))?)
    };
    let AgentInsertForceDisconnectedTime { enabled: counts, value } = disconnected_time.unwrap_or_default();
    let disconnected = seconds(value, Force::GONE.disconnected_time.unwrap_or_default())?;
    Ok(Force {
        enabled: enabled.unwrap_or(Force::GONE.enabled),
        disconnected_time: counts.unwrap_or(true).then_some(disconnected),
        after_registration_time: seconds(after_registration_time, Force::GONE.after_registration_time)?,
    })
}

/// `GET /agents`.
pub(super) fn list(request: GetAgentsRequest) -> List {
    let GetAgentsRequest {
        // The guard has taken it.
        agents_list: _,
        offset,
        limit,
        select,
        sort,
        search,
        status,
        q,
        older_than,
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
        group_config_status,
        distinct,
    } = request;
    let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
    let filters = Filters { older_than, ..Filters::default() }
        .with("status", status.iter().flatten().map(|status| status.as_str().to_owned()))
        .with("manager", manager)
        .with("version", version)
        .with("group", group)
        .with("node_name", node_name)
        .with("name", name)
        .with("ip", ip)
        .with("registerIP", register_ip)
        .with("os.version", os_version)
        .with("os.name", os_name)
        .with("os.platform", os_platform)
        .with("group_config_status", group_config_status.map(|status| status.as_str().to_owned()));
    List { query, requirements: Requirements { filters, q } }
}

/// `GET /agents/no_group`.
pub(super) fn without_group(request: GetAgentNoGroupRequest) -> List {
    let GetAgentNoGroupRequest { offset, limit, select, sort, search, q } = request;
    let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
    List { query, requirements: Requirements { filters: Filters::default(), q } }
}

/// `GET /agents/outdated`.
pub(super) fn outdated(request: GetAgentOutdatedRequest) -> List {
    let GetAgentOutdatedRequest { offset, limit, sort, search, select, q } = request;
    let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
    List { query, requirements: Requirements { filters: Filters::default(), q } }
}

/// `GET /agents/stats/distinct`.
pub(super) fn distinct(request: GetAgentFieldsRequest) -> List {
    let GetAgentFieldsRequest { fields, offset, limit, sort, search, q } = request;
    let query = list_query((offset, limit), search.as_deref(), fields, sort.as_deref(), false);
    List { query, requirements: Requirements { filters: Filters::default(), q } }
}

/// Takes a request apart whose filters choose agents for a change: the filters, `q`, and the members that are its own.
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
            .with("manager", manager)
            .with("version", version)
            .with("group", group)
            .with("node_name", node_name)
            .with("name", name)
            .with("ip", ip)
            .with("registerIP", register_ip)
            .with("os.version", os_version)
            .with("os.name", os_name)
            .with("os.platform", os_platform);
        (filters, q, ($($own,)*))
    }};
}

/// `DELETE /agents`.
pub(super) fn removal(request: DeleteAgentsRequest) -> Removal {
    let (filters, q, (purge, status, older_than)) = chosen!(request: DeleteAgentsRequest { purge, status, older_than });
    let filters = Filters { older_than: Some(older_than), ..filters }
        .with("status", status.iter().map(|status| status.as_str().to_owned()));
    Removal { requirements: Arc::new(Requirements { filters, q }), purge }
}

/// `PUT /agents/upgrade`.
pub(super) fn upgrade(request: PutUpgradeAgentsRequest) -> (Arc<Requirements>, Order) {
    let (filters, q, (wpk_repo, upgrade_version, use_http, force, package_type)) = chosen!(
        request: PutUpgradeAgentsRequest { wpk_repo, upgrade_version, use_http, force, package_type }
    );
    let order = Order {
        version: upgrade_version.and_then(|text| Version::parse(&text)).map(|version| version.to_string()),
        force,
        use_http,
        package_type: package_type.map(|kind| kind.as_str().to_owned()),
        repository: wpk_repo,
        custom: None,
    };
    (Arc::new(Requirements { filters, q }), order)
}

/// `PUT /agents/upgrade_custom`.
pub(super) fn upgrade_custom(request: PutUpgradeCustomAgentsRequest) -> (Arc<Requirements>, Order) {
    let (filters, q, (file, installer)) = chosen!(request: PutUpgradeCustomAgentsRequest { file_path, installer });
    (Arc::new(Requirements { filters, q }), Order { custom: Some(Custom { file, installer }), ..Order::default() })
}

/// `GET /agents/upgrade_result`.
pub(super) fn upgrade_result(request: GetAgentUpgradeRequest) -> Arc<Requirements> {
    let (filters, q, ()) = chosen!(request: GetAgentUpgradeRequest {});
    Arc::new(Requirements { filters, q })
}
