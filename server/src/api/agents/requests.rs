//! What the requests of the Agents tag ask for, as plain values of the domain.

use wazuh_api_server::v4::agents::{DeleteAgentsRequest, GetAgentsRequest, InsertAgentRequest};
use wazuh_api_server::v4::models::{AgentInsertBody, AgentInsertForce, AgentInsertForceDisconnectedTime};

use crate::agents::{Filters, Force, Insertion, List, Removal};
use crate::failure::Failure;
use crate::query::{Query, Search, Sort, parse_age};

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
    let query = Query {
        offset: offset.unsigned_abs(),
        limit: limit.unsigned_abs(),
        sort: sort.as_deref().map(Sort::parse),
        search: search.as_deref().map(Search::parse),
        select,
        filter: None,
        distinct,
    };
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
    List { query, q, filters }
}

/// `DELETE /agents`.
pub(super) fn removal(request: DeleteAgentsRequest) -> Removal {
    let DeleteAgentsRequest {
        // The guard has taken it.
        agents_list: _,
        purge,
        status,
        older_than,
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
    } = request;
    let filters = Filters { older_than: Some(older_than), ..Filters::default() }
        .with("status", status.iter().map(|status| status.as_str().to_owned()))
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
    Removal { filters, q, purge }
}
