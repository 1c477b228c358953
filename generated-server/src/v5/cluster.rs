// Emitted by `cargo xtask gen`; do not edit.
//! Nodes of a cluster, or the only one: their state, configuration, statistics and logs.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Check, Content, Operation, ReplySpec};

/// Nodes of a cluster, or the only one: their state, configuration, statistics and logs.
pub trait Cluster: crate::Service {
    /// Shows the settings of the API on each node.
    ///
    /// `GET /cluster/api/config` (`api.controllers.cluster_controller.get_api_config`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `cluster:read_api_config`.
    fn get_cluster_api_config(&self, cx: Context<Self::Identity>, request: GetClusterApiConfigRequest)
        -> impl Future<Output = Result<Json<AffectedItems<NodeApiConfiguration>>, Error>> + Send;
    /// Checks that the configuration file of each node is well-formed XML.
    ///
    /// A node whose file is not is a failed item.
    ///
    /// `GET /cluster/configuration/validation` (`api.controllers.cluster_controller.get_conf_validation`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn validate_cluster_configuration(&self, cx: Context<Self::Identity>, request: ValidateClusterConfigurationRequest)
        -> impl Future<Output = Result<Json<AffectedItems<ValidationStatus>>, Error>> + Send;
    /// Shows when each node last synchronised what.
    ///
    /// `GET /cluster/healthcheck` (`api.controllers.cluster_controller.get_healthcheck`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `cluster:read`.
    fn get_cluster_healthcheck(&self, cx: Context<Self::Identity>, request: GetClusterHealthcheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<NodeHealthcheck>>, Error>> + Send;
    /// Shows the cluster settings of the node that answers.
    ///
    /// The key is among them.
    ///
    /// `GET /cluster/local/config` (`api.controllers.cluster_controller.get_config`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `cluster:read`.
    fn get_cluster_local_config(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<ClusterLocalConfig>>, Error>> + Send;
    /// Shows name and kind of the node that answers.
    ///
    /// `GET /cluster/local/info` (`api.controllers.cluster_controller.get_cluster_node`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `cluster:read`.
    fn get_cluster_local_info(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<ClusterLocalInfo>>, Error>> + Send;
    /// Lists the nodes that are connected, the master first.
    ///
    /// `GET /cluster/nodes` (`api.controllers.cluster_controller.get_cluster_nodes`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `cluster:read`.
    fn get_cluster_nodes(&self, cx: Context<Self::Identity>, request: GetClusterNodesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<ClusterNode>>, Error>> + Send;
    /// Has nodes read their configuration anew.
    ///
    /// The reply comes before they have done so.
    ///
    /// `PUT /cluster/reload` (`api.controllers.cluster_controller.put_reload`). Answers 202; fails with 400, 401, 403,
    /// 405, 429. Needs `cluster:read`, `cluster:restart`.
    fn reload_cluster(&self, cx: Context<Self::Identity>, request: ReloadClusterRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Restarts nodes, the master last.
    ///
    /// The reply comes before they are up again.
    ///
    /// `PUT /cluster/restart` (`api.controllers.cluster_controller.put_restart`). Answers 202; fails with 400, 401,
    /// 403, 405, 429. Needs `cluster:read`, `cluster:restart`.
    fn restart_cluster(&self, cx: Context<Self::Identity>, request: RestartClusterRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Tells whether the cluster is running.
    ///
    /// `GET /cluster/status` (`api.controllers.cluster_controller.get_status`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `cluster:status`.
    fn get_cluster_status(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<ClusterStatusReply>, Error>> + Send;
    /// Shows the newest versions that the cluster could be updated to.
    ///
    /// The answer is that of the last daily query.
    ///
    /// `GET /cluster/version/check` (`api.controllers.cluster_controller.check_available_version`). Answers 200; fails
    /// with 400, 401, 404, 405, 429.
    fn check_available_version(&self, cx: Context<Self::Identity>, request: CheckAvailableVersionRequest)
        -> impl Future<Output = Result<Json<CheckAvailableVersionReply>, Error>> + Send;
    /// Shows the configuration file of a node, as JSON or with `raw=true` as XML.
    ///
    /// `GET /cluster/{node_id}/configuration` (`api.controllers.cluster_controller.get_configuration_node`). Answers
    /// 200 with `application/json` or `application/xml`; fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_configuration(&self, cx: Context<Self::Identity>, request: GetNodeConfigurationRequest)
        -> impl Future<Output = Result<GetNodeConfigurationReply, Error>> + Send;
    /// Replaces the configuration file of a node.
    ///
    /// The new file must be well-formed XML; more is not checked. It comes into force with the next restart or
    /// reload.
    ///
    /// `PUT /cluster/{node_id}/configuration` (`api.controllers.cluster_controller.update_configuration`), body
    /// `application/octet-stream`. Answers 200; fails with 400, 401, 403, 405, 406, 413, 415, 429. Needs
    /// `cluster:update_config`.
    fn update_node_configuration(&self, cx: Context<Self::Identity>, request: UpdateNodeConfigurationRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Asks a daemon of a node for the configuration that it runs with.
    ///
    /// `GET /cluster/{node_id}/configuration/{component}/{configuration}`
    /// (`api.controllers.cluster_controller.get_node_config`). Answers 200; fails with 400, 401, 403, 405, 429. Needs
    /// `cluster:read`.
    fn get_node_active_configuration(&self, cx: Context<Self::Identity>, request: GetNodeActiveConfigurationRequest)
        -> impl Future<Output = Result<Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>, Error>> + Send;
    /// Shows the counters of the daemons on a node.
    ///
    /// The analysis daemon gives a list of metrics, for all of it and for each of its spaces.
    ///
    /// `GET /cluster/{node_id}/daemons/stats` (`api.controllers.cluster_controller.get_daemon_stats_node`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_daemon_stats(&self, cx: Context<Self::Identity>, request: GetNodeDaemonStatsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<DaemonStats>>, Error>> + Send;
    /// Shows version, installation path and time zone of a node.
    ///
    /// `GET /cluster/{node_id}/info` (`api.controllers.cluster_controller.get_info_node`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_info(&self, cx: Context<Self::Identity>, request: GetNodeInfoRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhInfo>>, Error>> + Send;
    /// Lists the last 2000 log lines of a node, latest first.
    ///
    /// `GET /cluster/{node_id}/logs` (`api.controllers.cluster_controller.get_log_node`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_logs(&self, cx: Context<Self::Identity>, request: GetNodeLogsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhLog>>, Error>> + Send;
    /// Counts the last 2000 log lines of a node by daemon and level.
    ///
    /// `GET /cluster/{node_id}/logs/summary` (`api.controllers.cluster_controller.get_log_summary_node`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_logs_summary(&self, cx: Context<Self::Identity>, request: GetNodeLogsSummaryRequest)
        -> impl Future<Output = Result<Json<AffectedItems<BTreeMap<String, LogSummary>>>, Error>> + Send;
    /// Shows the events and alerts of a day on a node, hour by hour.
    ///
    /// `GET /cluster/{node_id}/stats` (`api.controllers.cluster_controller.get_stats_node`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_stats(&self, cx: Context<Self::Identity>, request: GetNodeStatsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhStats>>, Error>> + Send;
    /// Shows the state file of the analysis daemon on a node.
    ///
    /// Deprecated; use `GET /cluster/{node_id}/daemons/stats`.
    ///
    /// `GET /cluster/{node_id}/stats/analysisd` (`api.controllers.cluster_controller.get_stats_analysisd_node`).
    /// Answers 200; fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    ///
    /// Deprecated.
    fn get_node_stats_analysisd(&self, cx: Context<Self::Identity>, request: GetNodeStatsAnalysisdRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhAnalysisdStats>>, Error>> + Send;
    /// Shows the average number of events for each hour of the day on a node.
    ///
    /// `GET /cluster/{node_id}/stats/hourly` (`api.controllers.cluster_controller.get_stats_hourly_node`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_stats_hourly(&self, cx: Context<Self::Identity>, request: GetNodeStatsHourlyRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhHourlyStats>>, Error>> + Send;
    /// Shows the state file of the daemon that talks to agents on a node.
    ///
    /// Deprecated; use `GET /cluster/{node_id}/daemons/stats`.
    ///
    /// `GET /cluster/{node_id}/stats/remoted` (`api.controllers.cluster_controller.get_stats_remoted_node`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    ///
    /// Deprecated.
    fn get_node_stats_remoted(&self, cx: Context<Self::Identity>, request: GetNodeStatsRemotedRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhRemotedStats>>, Error>> + Send;
    /// Shows the average number of events for each hour of the week on a node.
    ///
    /// `GET /cluster/{node_id}/stats/weekly` (`api.controllers.cluster_controller.get_stats_weekly_node`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_stats_weekly(&self, cx: Context<Self::Identity>, request: GetNodeStatsWeeklyRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhWeeklyStats>>, Error>> + Send;
    /// Shows for each daemon of a node whether it runs and is ready.
    ///
    /// Some daemons tell how far their parts are.
    ///
    /// `GET /cluster/{node_id}/status` (`api.controllers.cluster_controller.get_status_node`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `cluster:read`.
    fn get_node_status(&self, cx: Context<Self::Identity>, request: GetNodeStatusRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhDaemonsStatus>>, Error>> + Send;
}

/// Parameters of `GET /cluster/api/config`.
#[derive(Clone, Debug)]
pub struct GetClusterApiConfigRequest {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<String>>,
}
impl Decode for GetClusterApiConfigRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { nodes_list: input.value()? }) }
}

/// Parameters of `GET /cluster/configuration/validation`.
#[derive(Clone, Debug)]
pub struct ValidateClusterConfigurationRequest {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<String>>,
}
impl Decode for ValidateClusterConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { nodes_list: input.value()? }) }
}

/// Parameters of `GET /cluster/healthcheck`.
#[derive(Clone, Debug)]
pub struct GetClusterHealthcheckRequest {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<String>>,
}
impl Decode for GetClusterHealthcheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { nodes_list: input.value()? }) }
}

/// Parameters of `GET /cluster/nodes`.
#[derive(Clone, Debug)]
pub struct GetClusterNodesRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep nodes of this kind (`type`).
    pub type_: Option<NodeType>,
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetClusterNodesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()?,
            select: input.value()?, type_: input.value()?, nodes_list: input.value()?, q: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `PUT /cluster/reload`.
#[derive(Clone, Debug)]
pub struct ReloadClusterRequest {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<String>>,
}
impl Decode for ReloadClusterRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { nodes_list: input.value()? }) }
}

/// Parameters of `PUT /cluster/restart`.
#[derive(Clone, Debug)]
pub struct RestartClusterRequest {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<String>>,
}
impl Decode for RestartClusterRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { nodes_list: input.value()? }) }
}

/// Parameters of `GET /cluster/version/check`.
#[derive(Clone, Debug)]
pub struct CheckAvailableVersionRequest {
    /// Ask the update service now instead of returning the last answer (default `false`).
    pub force_query: bool,
}
impl Decode for CheckAvailableVersionRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { force_query: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/configuration`.
#[derive(Clone, Debug)]
pub struct GetNodeConfigurationRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Return this section of the file only.
    pub section: Option<ManagerConfigurationSection>,
    /// Return this option of the section only; it has no effect without a section (format `names`).
    pub field: Option<String>,
}
impl Decode for GetNodeConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { node_id: input.value()?, raw: input.value()?, section: input.value()?, field: input.value()? })
    }
}

/// Reply of `GET /cluster/{node_id}/configuration`.
#[derive(Clone, Debug)]
pub enum GetNodeConfigurationReply {
    /// 200, `application/json`
    Json(Json<AffectedItems<WazuhManagerConfiguration>>),
    /// 200, `application/xml`
    Xml(Text),
}
crate::payload! { GetNodeConfigurationReply: Json(reply) 0, Xml(reply) 1 }
impl From<Json<AffectedItems<WazuhManagerConfiguration>>> for GetNodeConfigurationReply {
    fn from(reply: Json<AffectedItems<WazuhManagerConfiguration>>) -> Self { Self::Json(reply) }
}

/// Parameters and body of `PUT /cluster/{node_id}/configuration`.
#[derive(Clone, Debug)]
pub struct UpdateNodeConfigurationRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
    /// The request's body.
    pub body: Text,
}
impl Decode for UpdateNodeConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()?, body: input.text() }) }
}

/// Parameters of `GET /cluster/{node_id}/configuration/{component}/{configuration}`.
#[derive(Clone, Debug)]
pub struct GetNodeActiveConfigurationRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
    /// Part of the manager whose running configuration is wanted.
    pub component: ManagerComponent,
    /// Section of that component's configuration; each component has its own few.
    pub configuration: ManagerActiveConfigurationSection,
}
impl Decode for GetNodeActiveConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { node_id: input.value()?, component: input.value()?, configuration: input.value()? })
    }
}

/// Parameters of `GET /cluster/{node_id}/daemons/stats`.
#[derive(Clone, Debug)]
pub struct GetNodeDaemonStatsRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
    /// Daemons to ask; all three if none is given.
    pub daemons_list: Option<Vec<DaemonName>>,
}
impl Decode for GetNodeDaemonStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { node_id: input.value()?, daemons_list: input.value()? })
    }
}

/// Parameters of `GET /cluster/{node_id}/info`.
#[derive(Clone, Debug)]
pub struct GetNodeInfoRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for GetNodeInfoRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/logs`.
#[derive(Clone, Debug)]
pub struct GetNodeLogsRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most log lines to return, from 1 to 500 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Keep lines of this daemon or module (format `alphanumeric_symbols`).
    pub tag: Option<String>,
    /// Keep lines of this level.
    pub level: Option<LogLevel>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetNodeLogsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            node_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, tag: input.value()?, level: input.value()?, q: input.value()?,
            select: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /cluster/{node_id}/logs/summary`.
#[derive(Clone, Debug)]
pub struct GetNodeLogsSummaryRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for GetNodeLogsSummaryRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/stats`.
#[derive(Clone, Debug)]
pub struct GetNodeStatsRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
    /// Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given (format `date`).
    pub date: Option<String>,
}
impl Decode for GetNodeStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()?, date: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/stats/analysisd`.
#[derive(Clone, Debug)]
pub struct GetNodeStatsAnalysisdRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for GetNodeStatsAnalysisdRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/stats/hourly`.
#[derive(Clone, Debug)]
pub struct GetNodeStatsHourlyRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for GetNodeStatsHourlyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/stats/remoted`.
#[derive(Clone, Debug)]
pub struct GetNodeStatsRemotedRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for GetNodeStatsRemotedRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/stats/weekly`.
#[derive(Clone, Debug)]
pub struct GetNodeStatsWeeklyRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for GetNodeStatsWeeklyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// Parameters of `GET /cluster/{node_id}/status`.
#[derive(Clone, Debug)]
pub struct GetNodeStatusRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for GetNodeStatusRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// `GET /cluster/api/config`.
pub static GET_CLUSTER_API_CONFIG: Operation = Operation::new(Method::GET, "/cluster/api/config")
    .ids("get_cluster_api_config", "api.controllers.cluster_controller.get_api_config")
    .about("Cluster", "Shows the settings of the API on each node.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::NODES_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ_API_CONFIG])
    .enforced(&[Check::named("cluster:read_api_config", "node:id", "nodes_list")]);

/// `GET /cluster/configuration/validation`.
pub static VALIDATE_CLUSTER_CONFIGURATION: Operation = Operation::new(Method::GET, "/cluster/configuration/validation")
    .ids("validate_cluster_configuration", "api.controllers.cluster_controller.get_conf_validation")
    .about("Cluster", "Checks that the configuration file of each node is well-formed XML.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::NODES_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/healthcheck`.
pub static GET_CLUSTER_HEALTHCHECK: Operation = Operation::new(Method::GET, "/cluster/healthcheck")
    .ids("get_cluster_healthcheck", "api.controllers.cluster_controller.get_healthcheck")
    .about("Cluster", "Shows when each node last synchronised what.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::NODES_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/local/config`.
pub static GET_CLUSTER_LOCAL_CONFIG: Operation = Operation::new(Method::GET, "/cluster/local/config")
    .ids("get_cluster_local_config", "api.controllers.cluster_controller.get_config")
    .about("Cluster", "Shows the cluster settings of the node that answers.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::CLUSTER_READ]).enforced(&[Check::this_node("cluster:read", "node:id")]);

/// `GET /cluster/local/info`.
pub static GET_CLUSTER_LOCAL_INFO: Operation = Operation::new(Method::GET, "/cluster/local/info")
    .ids("get_cluster_local_info", "api.controllers.cluster_controller.get_cluster_node")
    .about("Cluster", "Shows name and kind of the node that answers.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::CLUSTER_READ]).enforced(&[Check::this_node("cluster:read", "node:id")]);

/// `GET /cluster/nodes`.
pub static GET_CLUSTER_NODES: Operation = Operation::new(Method::GET, "/cluster/nodes")
    .ids("get_cluster_nodes", "api.controllers.cluster_controller.get_cluster_nodes")
    .about("Cluster", "Lists the nodes that are connected, the master first.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT,
        &parameters::SEARCH, &parameters::SELECT, &parameters::NODE_TYPE, &parameters::NODES_LIST, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `PUT /cluster/reload`.
pub static RELOAD_CLUSTER: Operation = Operation::new(Method::PUT, "/cluster/reload")
    .ids("reload_cluster", "api.controllers.cluster_controller.put_reload")
    .about("Cluster", "Has nodes read their configuration anew.")
    .parameters(&[&parameters::PRETTY, &parameters::NODES_LIST]).replies(&[ReplySpec::json(202)])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ, &permissions::CLUSTER_RESTART]);

/// `PUT /cluster/restart`.
pub static RESTART_CLUSTER: Operation = Operation::new(Method::PUT, "/cluster/restart")
    .ids("restart_cluster", "api.controllers.cluster_controller.put_restart")
    .about("Cluster", "Restarts nodes, the master last.").parameters(&[&parameters::PRETTY, &parameters::NODES_LIST])
    .replies(&[ReplySpec::json(202)]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::CLUSTER_READ, &permissions::CLUSTER_RESTART]);

/// `GET /cluster/status`.
pub static GET_CLUSTER_STATUS: Operation = Operation::new(Method::GET, "/cluster/status")
    .ids("get_cluster_status", "api.controllers.cluster_controller.get_status")
    .about("Cluster", "Tells whether the cluster is running.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::CLUSTER_STATUS]);

/// `GET /cluster/version/check`.
pub static CHECK_AVAILABLE_VERSION: Operation = Operation::new(Method::GET, "/cluster/version/check")
    .ids("check_available_version", "api.controllers.cluster_controller.check_available_version")
    .about("Cluster", "Shows the newest versions that the cluster could be updated to.")
    .parameters(&[&parameters::PRETTY, &parameters::FORCE_QUERY]).failures(&[400, 401, 404, 405, 429]);

/// `GET /cluster/{node_id}/configuration`.
pub static GET_NODE_CONFIGURATION: Operation = Operation::new(Method::GET, "/cluster/{node_id}/configuration")
    .ids("get_node_configuration", "api.controllers.cluster_controller.get_configuration_node")
    .about("Cluster", "Shows the configuration file of a node, as JSON or with `raw=true` as XML.")
    .parameters(&[
        &parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::RAW,
        &parameters::SECTION, &parameters::FIELD,
    ]).replies(&[ReplySpec::json(200), ReplySpec::of(200, "application/xml")]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::CLUSTER_READ]);

/// `PUT /cluster/{node_id}/configuration`.
pub static UPDATE_NODE_CONFIGURATION: Operation = Operation::new(Method::PUT, "/cluster/{node_id}/configuration")
    .ids("update_node_configuration", "api.controllers.cluster_controller.update_configuration")
    .about("Cluster", "Replaces the configuration file of a node.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::text("application/octet-stream")]))
    .failures(&[400, 401, 403, 405, 406, 413, 415, 429]).permissions(&[&permissions::CLUSTER_UPDATE_CONFIG]);

/// `GET /cluster/{node_id}/configuration/{component}/{configuration}`.
pub static GET_NODE_ACTIVE_CONFIGURATION: Operation = Operation::new(
    Method::GET, "/cluster/{node_id}/configuration/{component}/{configuration}",
)
    .ids("get_node_active_configuration", "api.controllers.cluster_controller.get_node_config")
    .about("Cluster", "Asks a daemon of a node for the configuration that it runs with.")
    .parameters(&[
        &parameters::NODE_ID, &parameters::MANAGER_COMPONENT, &parameters::MANAGER_CONFIGURATION, &parameters::PRETTY,
        &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/daemons/stats`.
pub static GET_NODE_DAEMON_STATS: Operation = Operation::new(Method::GET, "/cluster/{node_id}/daemons/stats")
    .ids("get_node_daemon_stats", "api.controllers.cluster_controller.get_daemon_stats_node")
    .about("Cluster", "Shows the counters of the daemons on a node.")
    .parameters(&[
        &parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::DAEMONS_LIST,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/info`.
pub static GET_NODE_INFO: Operation = Operation::new(Method::GET, "/cluster/{node_id}/info")
    .ids("get_node_info", "api.controllers.cluster_controller.get_info_node")
    .about("Cluster", "Shows version, installation path and time zone of a node.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/logs`.
pub static GET_NODE_LOGS: Operation = Operation::new(Method::GET, "/cluster/{node_id}/logs")
    .ids("get_node_logs", "api.controllers.cluster_controller.get_log_node")
    .about("Cluster", "Lists the last 2000 log lines of a node, latest first.")
    .parameters(&[
        &parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LOG_LINES, &parameters::SORT, &parameters::SEARCH, &parameters::TAG, &parameters::LEVEL,
        &parameters::Q, &parameters::SELECT, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/logs/summary`.
pub static GET_NODE_LOGS_SUMMARY: Operation = Operation::new(Method::GET, "/cluster/{node_id}/logs/summary")
    .ids("get_node_logs_summary", "api.controllers.cluster_controller.get_log_summary_node")
    .about("Cluster", "Counts the last 2000 log lines of a node by daemon and level.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/stats`.
pub static GET_NODE_STATS: Operation = Operation::new(Method::GET, "/cluster/{node_id}/stats")
    .ids("get_node_stats", "api.controllers.cluster_controller.get_stats_node")
    .about("Cluster", "Shows the events and alerts of a day on a node, hour by hour.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::DATE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/stats/analysisd`.
pub static GET_NODE_STATS_ANALYSISD: Operation = Operation::new(Method::GET, "/cluster/{node_id}/stats/analysisd")
    .ids("get_node_stats_analysisd", "api.controllers.cluster_controller.get_stats_analysisd_node")
    .about("Cluster", "Shows the state file of the analysis daemon on a node.").deprecated()
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/stats/hourly`.
pub static GET_NODE_STATS_HOURLY: Operation = Operation::new(Method::GET, "/cluster/{node_id}/stats/hourly")
    .ids("get_node_stats_hourly", "api.controllers.cluster_controller.get_stats_hourly_node")
    .about("Cluster", "Shows the average number of events for each hour of the day on a node.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/stats/remoted`.
pub static GET_NODE_STATS_REMOTED: Operation = Operation::new(Method::GET, "/cluster/{node_id}/stats/remoted")
    .ids("get_node_stats_remoted", "api.controllers.cluster_controller.get_stats_remoted_node")
    .about("Cluster", "Shows the state file of the daemon that talks to agents on a node.").deprecated()
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/stats/weekly`.
pub static GET_NODE_STATS_WEEKLY: Operation = Operation::new(Method::GET, "/cluster/{node_id}/stats/weekly")
    .ids("get_node_stats_weekly", "api.controllers.cluster_controller.get_stats_weekly_node")
    .about("Cluster", "Shows the average number of events for each hour of the week on a node.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

/// `GET /cluster/{node_id}/status`.
pub static GET_NODE_STATUS: Operation = Operation::new(Method::GET, "/cluster/{node_id}/status")
    .ids("get_node_status", "api.controllers.cluster_controller.get_status_node")
    .about("Cluster", "Shows for each daemon of a node whether it runs and is ready.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ]);

crate::routes! { "Cluster" Cluster:
    GET_CLUSTER_API_CONFIG get_cluster_api_config(request),
    VALIDATE_CLUSTER_CONFIGURATION validate_cluster_configuration(request),
    GET_CLUSTER_HEALTHCHECK get_cluster_healthcheck(request), GET_CLUSTER_LOCAL_CONFIG get_cluster_local_config(),
    GET_CLUSTER_LOCAL_INFO get_cluster_local_info(), GET_CLUSTER_NODES get_cluster_nodes(request),
    RELOAD_CLUSTER reload_cluster(request), RESTART_CLUSTER restart_cluster(request),
    GET_CLUSTER_STATUS get_cluster_status(), CHECK_AVAILABLE_VERSION check_available_version(request),
    GET_NODE_CONFIGURATION get_node_configuration(request),
    UPDATE_NODE_CONFIGURATION update_node_configuration(request),
    GET_NODE_ACTIVE_CONFIGURATION get_node_active_configuration(request),
    GET_NODE_DAEMON_STATS get_node_daemon_stats(request), GET_NODE_INFO get_node_info(request),
    GET_NODE_LOGS get_node_logs(request), GET_NODE_LOGS_SUMMARY get_node_logs_summary(request),
    GET_NODE_STATS get_node_stats(request), GET_NODE_STATS_ANALYSISD get_node_stats_analysisd(request),
    GET_NODE_STATS_HOURLY get_node_stats_hourly(request), GET_NODE_STATS_REMOTED get_node_stats_remoted(request),
    GET_NODE_STATS_WEEKLY get_node_stats_weekly(request), GET_NODE_STATUS get_node_status(request),
}
