//! Nodes of a cluster: their state, configuration, statistics and logs. Thin: what needs more than a few lines belongs
//! to a domain module.

use wazuh_api_server::v4::cluster::{
    Cluster, GetClusterApiConfigRequest, GetClusterConfigurationValidationRequest, GetClusterHealthcheckRequest,
    GetClusterNodesRequest, GetConfigurationNodeReply, GetConfigurationNodeRequest, GetDaemonStatsNodeRequest,
    GetInfoNodeRequest, GetLogNodeRequest, GetLogSummaryNodeRequest, GetNodeConfigRequest,
    GetNodesRulesetSyncStatusRequest, GetStatsAnalysisdNodeRequest, GetStatsHourlyNodeRequest, GetStatsNodeRequest,
    GetStatsRemotedNodeRequest, GetStatsWeeklyNodeRequest, GetStatusNodeRequest, ReloadClusterAnalysisdRequest,
    RestartClusterRequest, UpdateConfigurationNodeRequest,
};
use wazuh_api_server::v4::models::{
    ClusterLocalConfig, ClusterLocalInfo, ClusterNode, GetClusterStatusResponse, LogSummary, NodeAnalysisdReload,
    NodeApiConfiguration, NodeHealthcheck, NodeRulesetSyncStatus, ValidationStatus, WazuhAnalysisdStats,
    WazuhDaemonStatsItem, WazuhDaemonsStatus, WazuhHourlyStats, WazuhInfo, WazuhLogs, WazuhRemotedStats, WazuhStats,
    WazuhWeeklyStats,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::wire::v4::node as wire;

impl Cluster for Service {
    async fn reload_cluster_analysisd(
        &self,
        cx: Context,
        _: ReloadClusterAnalysisdRequest,
    ) -> Result<Json<AffectedItems<NodeAnalysisdReload>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_cluster_api_config(
        &self,
        cx: Context,
        _: GetClusterApiConfigRequest,
    ) -> Result<Json<AffectedItems<NodeApiConfiguration>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_cluster_configuration_validation(
        &self,
        cx: Context,
        _: GetClusterConfigurationValidationRequest,
    ) -> Result<Json<AffectedItems<ValidationStatus>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_cluster_healthcheck(
        &self,
        cx: Context,
        _: GetClusterHealthcheckRequest,
    ) -> Result<Json<AffectedItems<NodeHealthcheck>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_cluster_local_config(&self, cx: Context) -> Result<Json<AffectedItems<ClusterLocalConfig>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_cluster_local_info(&self, cx: Context) -> Result<Json<AffectedItems<ClusterLocalInfo>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_cluster_nodes(
        &self,
        cx: Context,
        _: GetClusterNodesRequest,
    ) -> Result<Json<AffectedItems<ClusterNode>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn restart_cluster(
        &self,
        cx: Context,
        _: RestartClusterRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_nodes_ruleset_sync_status(
        &self,
        cx: Context,
        _: GetNodesRulesetSyncStatusRequest,
    ) -> Result<Json<AffectedItems<NodeRulesetSyncStatus>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_cluster_status(&self, cx: Context) -> Result<Json<GetClusterStatusResponse>, Error> {
        let caller = self.caller(&cx)?;
        let (enabled, running) = caller.tell(self.node.cluster().await)?;
        caller.tell(wire::cluster_status(enabled, running))
    }

    async fn get_configuration_node(
        &self,
        cx: Context,
        _: GetConfigurationNodeRequest,
    ) -> Result<GetConfigurationNodeReply, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn update_configuration_node(
        &self,
        cx: Context,
        _: UpdateConfigurationNodeRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_node_config(
        &self,
        cx: Context,
        _: GetNodeConfigRequest,
    ) -> Result<Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_daemon_stats_node(
        &self,
        cx: Context,
        _: GetDaemonStatsNodeRequest,
    ) -> Result<Json<AffectedItems<WazuhDaemonStatsItem>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_info_node(&self, cx: Context, _: GetInfoNodeRequest) -> Result<Json<AffectedItems<WazuhInfo>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_log_node(&self, cx: Context, _: GetLogNodeRequest) -> Result<Json<AffectedItems<WazuhLogs>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_log_summary_node(
        &self,
        cx: Context,
        _: GetLogSummaryNodeRequest,
    ) -> Result<Json<AffectedItems<std::collections::BTreeMap<String, LogSummary>>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_stats_node(
        &self,
        cx: Context,
        _: GetStatsNodeRequest,
    ) -> Result<Json<AffectedItems<WazuhStats>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_stats_analysisd_node(
        &self,
        cx: Context,
        _: GetStatsAnalysisdNodeRequest,
    ) -> Result<Json<AffectedItems<WazuhAnalysisdStats>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_stats_hourly_node(
        &self,
        cx: Context,
        _: GetStatsHourlyNodeRequest,
    ) -> Result<Json<AffectedItems<WazuhHourlyStats>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_stats_remoted_node(
        &self,
        cx: Context,
        _: GetStatsRemotedNodeRequest,
    ) -> Result<Json<AffectedItems<WazuhRemotedStats>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_stats_weekly_node(
        &self,
        cx: Context,
        _: GetStatsWeeklyNodeRequest,
    ) -> Result<Json<AffectedItems<WazuhWeeklyStats>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_status_node(
        &self,
        cx: Context,
        _: GetStatusNodeRequest,
    ) -> Result<Json<AffectedItems<WazuhDaemonsStatus>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
