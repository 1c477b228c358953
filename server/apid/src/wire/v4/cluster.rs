//! The cluster: its nodes, their health, and what other nodes answer.

use serde_json::{Value, json};
use wazuh_api_server::v4::models::{
    ClusterLocalConfig, ClusterLocalInfo, ClusterNode as ClusterNodeModel, NodeHealthcheck,
};
use wazuh_api_server::{AffectedItems, Error, FailedItems, Json, ListWriter, Messages, json};

use super::faults::{IntoFailure, cluster_failure, node_refusal, settings_failure};
use crate::wire::v4::failure::{Failure, Voice};
use apid_manager::cluster::{ClusterError, ClusterNode, NodeItems, RefusalKind};
use apid_node::cluster::{ClusterSettings, NodeHealth, SettingsFault};
use apid_store::query::Query;
use apid_store::query::memory::{self, Fields};

const NAMES: &[&str] = &["name", "type", "version", "ip"];

const FIELDS: Fields = Fields { sort: Some(NAMES), select: None, compare: None, required: &[], default_sort: &[] };

const NO_INFORMATION: &str = "No information was returned";

const LOCAL: Messages<'static> =
    Messages { all: "All selected information was returned", some: "", none: NO_INFORMATION };

const NODES: Messages<'static> = Messages {
    all: "All selected nodes information was returned",
    some: "Some nodes information was not returned",
    none: NO_INFORMATION,
};

const HEALTH: Messages<'static> = Messages {
    all: "All selected nodes healthcheck information was returned",
    some: "Some nodes healthcheck information was not returned",
    none: "No healthcheck information was returned",
};

/// What `GET /cluster/ruleset/synchronization` says.
pub(crate) const RULESET: Messages<'static> = Messages {
    all: "Nodes ruleset synchronization status was successfully read",
    some: "Could not read ruleset synchronization status in some nodes",
    none: "Could not read ruleset synchronization status",
};

/// A list of these values.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn list<T>(
    items: &[Value],
    total: u64,
    failed: FailedItems,
    messages: &Messages<'_>,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let mut writer = ListWriter::with_capacity(256 * items.len());
    for item in items {
        json::encode_into(writer.item(), item).map_err(Failure::unexpected)?;
    }
    Ok(writer.finish(total, failed, messages))
}

/// `GET /cluster/local/info`.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn local_info(
    voice: Voice,
    node: &str,
    settings: Result<ClusterSettings, SettingsFault>,
) -> Result<Json<AffectedItems<ClusterLocalInfo>>, Failure> {
    local(
        voice,
        node,
        settings,
        |settings| json!({"node": node, "cluster": settings.cluster_name(), "type": settings.kind().name()}),
    )
}

/// `GET /cluster/local/config`.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn local_config(
    voice: Voice,
    node: &str,
    settings: Result<ClusterSettings, SettingsFault>,
) -> Result<Json<AffectedItems<ClusterLocalConfig>>, Failure> {
    local(voice, node, settings, |settings| Value::Object(settings.options().clone()))
}

fn local<T>(
    voice: Voice,
    node: &str,
    settings: Result<ClusterSettings, SettingsFault>,
    show: impl FnOnce(&ClusterSettings) -> Value,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let mut failed = FailedItems::new();
    let items = match settings {
        Ok(settings) => vec![show(&settings)],
        Err(why) => {
            settings_failure(&why).told_by(voice).add_to(&mut failed, node);
            Vec::new()
        }
    };
    list(&items, items.len() as u64, failed, &LOCAL)
}

/// `GET /cluster/nodes`.
///
/// # Errors
///
/// When the query is wrong.
pub(crate) fn nodes(
    nodes: &[&ClusterNode],
    query: &Query,
    q: Option<&str>,
    failed: FailedItems,
) -> Result<Json<AffectedItems<ClusterNodeModel>>, Failure> {
    let unknown: Vec<&str> =
        query.select.iter().flatten().map(String::as_str).filter(|name| !NAMES.contains(name)).collect();
    if !unknown.is_empty() {
        return Err(Failure::bad_request(1724).detail(unknown.join(", ")).remedy(NAMES.join(", ")));
    }
    let items = nodes.iter().map(|node| node_item(node)).collect();
    let page = memory::run(items, &FIELDS, query, q).map_err(IntoFailure::into_failure)?;
    list(&page.items, page.total as u64, failed, &NODES)
}

fn node_item(node: &ClusterNode) -> Value {
    json!({"name": node.name, "type": node.kind.name(), "version": node.version, "ip": node.address})
}

/// `GET /cluster/healthcheck`.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn health(
    nodes: Vec<NodeHealth>,
    failed: FailedItems,
) -> Result<Json<AffectedItems<NodeHealthcheck>>, Failure> {
    let items: Vec<Value> = nodes
        .into_iter()
        .map(|health| match health {
            NodeHealth::Told(told) => told,
            NodeHealth::Alone(node, active) => {
                let mut info = node_item(&node);
                if let (Some(info), Some(active)) = (info.as_object_mut(), active) {
                    info.insert("n_active_agents".to_owned(), active.into());
                }
                json!({ "info": info })
            }
        })
        .collect();
    list(&items, items.len() as u64, failed, &HEALTH)
}

/// An item of `GET /cluster/ruleset/synchronization`.
pub(crate) fn synchronised(node: &str, is_synchronised: bool) -> Value {
    json!({"name": node, "synced": is_synchronised})
}

/// What another node has answered, in its own words but for failures.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn told<T>(voice: Voice, answer: &NodeItems) -> Result<Json<AffectedItems<T>>, Failure> {
    let mut failures = FailedItems::new();
    add_failures(voice, answer, &mut failures);
    told_with(answer, failures)
}

/// The same with these failures instead of its own.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn told_with<T>(answer: &NodeItems, failures: FailedItems) -> Result<Json<AffectedItems<T>>, Failure> {
    let NodeItems { items, total, all, some, none, extra, .. } = answer;
    let mut writer = ListWriter::with_capacity(256 * items.len());
    for item in items {
        json::encode_into(writer.item(), item).map_err(Failure::unexpected)?;
    }
    for (name, value) in extra {
        writer.extra(name, value).map_err(|_| Failure::unexpected("a value that is no JSON"))?;
    }
    Ok(writer.finish(*total, failures, &Messages { all, some, none }))
}

/// Adds what has failed on another node.
pub(crate) fn add_failures(voice: Voice, answer: &NodeItems, failed: &mut FailedItems) {
    for (why, ids) in &answer.failed {
        let failure = node_refusal(why).told_by(voice);
        for id in ids {
            failure.add_to(failed, id.as_str());
        }
    }
}

/// A reply that has nothing but failures about nodes.
pub(crate) fn nothing<T>(failed: FailedItems) -> Json<AffectedItems<T>> {
    ListWriter::with_capacity(0).finish(0, failed, &NODES)
}

/// The nodes that the cluster does not have, and those that the caller may not see.
pub(crate) fn failed_nodes(voice: Voice, unknown: &[String], denied: &[String]) -> FailedItems {
    let mut failed = FailedItems::new();
    unknown.iter().for_each(|node| unknown_node(voice, &mut failed, node));
    let denial = || Failure::permission_denied("node:id").told_by(voice);
    denied.iter().for_each(|node| denial().add_to(&mut failed, node.as_str()));
    failed
}

/// Adds that the cluster has no node of this name.
pub(crate) fn unknown_node(voice: Voice, failed: &mut FailedItems, node: &str) {
    Failure::not_found(1730).told_by(voice).add_to(failed, node);
}

/// Why a node of release 4 does not reload when another node wants it to: it has no function for that.
pub(crate) fn reloads_by_itself() -> Failure {
    Failure::internal(1014)
        .detail("nodes of release 4 take no order to reload from other nodes; restart the node instead")
}

/// What becomes of a fault on the way to another node: the node is a failed item, if the node did not answer or cannot
/// be reached; what the node itself refuses is the refusal of the request.
///
/// # Errors
///
/// The refusal.
pub(crate) fn not_told(voice: Voice, fault: ClusterError, node: &str, failed: &mut FailedItems) -> Result<(), Error> {
    match fault {
        ClusterError::Refused(refusal) if refusal.kind != RefusalKind::Cluster => {
            let mut error = node_refusal(&refusal).told_by(voice).into_error(None);
            for said in &refusal.nodes {
                error = match said.log.clone() {
                    Some(log) => error.node_error_with_log(&said.node, &said.text, log),
                    None => error.node_error(&said.node, &said.text),
                };
            }
            Err(error)
        }
        ClusterError::GivenUp(given_up) => Err(given_up.into_failure().told_by(voice).into_error(None)),
        fault => {
            cluster_failure(fault).told_by(voice).add_to(failed, node);
            Ok(())
        }
    }
}
