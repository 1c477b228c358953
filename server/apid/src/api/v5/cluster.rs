//! The cluster and its nodes. A node is always in a cluster: one without others is a cluster of its own, which the
//! domain says (`apid_node::Node::of_release_5`).

use std::collections::BTreeMap;
use std::future::ready;

use apid_fleet::commands;
use apid_formats::manager_conf::Part;
use apid_manager::CountingDaemon;
use apid_manager::cluster::NodeCall;
use serde_json::{Map, Value};
use wazuh_api_server::v4::{cluster as release_4, manager as manager_of_4};
use wazuh_api_server::v5::cluster::{
    CheckAvailableVersionRequest, Cluster, GetClusterApiConfigRequest, GetClusterHealthcheckRequest,
    GetNodeActiveConfigurationRequest, GetNodeConfigurationReply, GetNodeConfigurationRequest,
    GetNodeDaemonStatsRequest, GetNodeInfoRequest, GetNodeStatusRequest, ReloadClusterRequest,
};
use wazuh_api_server::v5::models::{
    CheckAvailableVersionReply, ClusterLocalConfig, ClusterLocalInfo, ClusterNode, ClusterStatusReply, DaemonStats,
    LogSummary, NodeApiConfiguration, NodeHealthcheck, ValidationStatus, WazuhAnalysisdStats, WazuhDaemonsStatus,
    WazuhHourlyStats, WazuhInfo, WazuhLog, WazuhRemotedStats, WazuhStats, WazuhWeeklyStats,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::release_4::told_alike;
use super::{Context, Service};
use crate::wire::v4::{cluster as wire_of_4, manager as settings_of_4};
use crate::wire::v5::{nodes as wire, statistics};

same_models! {
    NodeType [Worker, Master],
    LogLevel [Critical, Debug, Debug2, Error, Info, Warning],
}

impl Cluster for Service {
    same! { cluster::Cluster:
        get_cluster_local_info() -> AffectedItems<ClusterLocalInfo>,
        get_cluster_local_config() -> AffectedItems<ClusterLocalConfig>,
        get_cluster_nodes(GetClusterNodesRequest {
            offset, limit, sort, search, select, type_, nodes_list, q, distinct,
        }) -> AffectedItems<ClusterNode>,
        validate_cluster_configuration(ValidateClusterConfigurationRequest { nodes_list })
            -> AffectedItems<ValidationStatus>,
        restart_cluster(RestartClusterRequest { nodes_list }) -> AffectedItems<String>,
        update_node_configuration(UpdateNodeConfigurationRequest { node_id, body }) -> AffectedItems<String>,
        get_node_logs(GetNodeLogsRequest {
            node_id, offset, limit, sort, search, tag, level, q, select, distinct,
        }) -> AffectedItems<WazuhLog>,
        get_node_logs_summary(GetNodeLogsSummaryRequest { node_id }) -> AffectedItems<BTreeMap<String, LogSummary>>,
        get_node_stats(GetNodeStatsRequest { node_id, date }) -> AffectedItems<WazuhStats>,
        get_node_stats_analysisd(GetNodeStatsAnalysisdRequest { node_id }) -> AffectedItems<WazuhAnalysisdStats>,
        get_node_stats_hourly(GetNodeStatsHourlyRequest { node_id }) -> AffectedItems<WazuhHourlyStats>,
        get_node_stats_remoted(GetNodeStatsRemotedRequest { node_id }) -> AffectedItems<WazuhRemotedStats>,
        get_node_stats_weekly(GetNodeStatsWeeklyRequest { node_id }) -> AffectedItems<WazuhWeeklyStats>,
    }

    async fn get_cluster_status(&self, cx: Context) -> Result<Json<ClusterStatusReply>, Error> {
        let caller = self.caller(&cx)?;
        let (_, running) = caller.tell(self.node.cluster().await)?;
        caller.tell(wire::cluster_status(running))
    }

    async fn get_cluster_healthcheck(
        &self,
        cx: Context,
        request: GetClusterHealthcheckRequest,
    ) -> Result<Json<AffectedItems<NodeHealthcheck>>, Error> {
        let caller = self.caller(&cx)?;
        let chosen = self.chosen_nodes(&caller, request.nodes_list.as_deref()).await?;
        if chosen.nodes.has_far_master() {
            let call = NodeCall::health(request.nodes_list.as_deref());
            let answer = self.ask(&caller, &cx, &chosen.nodes, None, call).await?;
            let reply = answer.listed_as(&caller, wire::health_of_another)?;
            return Ok(reply.unwrap_or_else(|| wire_of_4::nothing(chosen.denied())));
        }
        let failed = chosen.denied();
        let health = caller.tell(self.node.health(&chosen.nodes, chosen.asked).await)?;
        caller.tell(wire::health(health, failed))
    }

    async fn get_cluster_api_config(
        &self,
        cx: Context,
        request: GetClusterApiConfigRequest,
    ) -> Result<Json<AffectedItems<NodeApiConfiguration>>, Error> {
        let caller = self.caller(&cx)?;
        let item = settings_of_4::api_configuration_item(&self.config.get(), &self.home, self.node.name());
        let call = NodeCall::api_configuration();
        let own = ready(Ok(Ok(vec![item])));
        let gathered = self.on_nodes(&caller, &cx, request.nodes_list.as_deref(), call, own).await?;
        caller.tell(gathered.shown_as(wire::settings).reply(&settings_of_4::api_configuration_messages(true)))
    }

    async fn reload_cluster(
        &self,
        cx: Context,
        request: ReloadClusterRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let gathered = self.reload_nodes(&caller, &cx, request.nodes_list.as_deref()).await?;
        caller.tell(gathered.reply(&wire::RELOADED))
    }

    async fn check_available_version(
        &self,
        cx: Context,
        request: CheckAvailableVersionRequest,
    ) -> Result<Json<CheckAvailableVersionReply>, Error> {
        let request = manager_of_4::CheckAvailableVersionRequest { force_query: request.force_query };
        manager_of_4::Manager::check_available_version(self, cx, request).await.map(told_alike)
    }

    async fn get_node_configuration(
        &self,
        cx: Context,
        request: GetNodeConfigurationRequest,
    ) -> Result<GetNodeConfigurationReply, Error> {
        let GetNodeConfigurationRequest { node_id, raw, section, field } = request;
        let part = Part { section: section.map(|section| section.as_str().to_owned()), option: field, distinct: false };
        Ok(match self.node_configuration(&cx, &node_id, raw.unwrap_or_default(), part).await? {
            release_4::GetNodeConfigurationReply::Json(reply) => GetNodeConfigurationReply::Json(told_alike(reply)),
            release_4::GetNodeConfigurationReply::Xml(text) => GetNodeConfigurationReply::Xml(text),
        })
    }

    async fn get_node_active_configuration(
        &self,
        cx: Context,
        request: GetNodeActiveConfigurationRequest,
    ) -> Result<Json<AffectedItems<Map<String, Value>>>, Error> {
        let GetNodeActiveConfigurationRequest { node_id, component, configuration } = request;
        let (component, section) = (component.as_str(), configuration.as_str());
        commands::check_node_section_of_release_5(component, section).map_err(|fault| self.refusal(fault))?;
        let call = NodeCall::component(wire::component_of_release_4(component), section);
        match self.elsewhere(&cx, &node_id, call).await?.listed(&self.caller(&cx)?)? {
            Some(reply) => Ok(reply),
            None => self.own_component(&cx, component, section).await,
        }
    }

    async fn get_node_daemon_stats(
        &self,
        cx: Context,
        request: GetNodeDaemonStatsRequest,
    ) -> Result<Json<AffectedItems<DaemonStats>>, Error> {
        let caller = self.caller(&cx)?;
        let GetNodeDaemonStatsRequest { node_id, daemons_list } = request;
        let named: Vec<CountingDaemon> =
            daemons_list.iter().flatten().filter_map(|name| statistics::daemon(name.as_str())).collect();
        let names: Vec<&str> = named.iter().map(|daemon| daemon.name()).collect();
        let answer = self.elsewhere(&cx, &node_id, NodeCall::daemon_statistics(&names)).await?;
        if let Some(reply) = answer.listed_as(&caller, |answer, _| statistics::of_another(answer))? {
            return Ok(reply);
        }
        let daemons = if named.is_empty() { CountingDaemon::ALL.to_vec() } else { named };
        let told = caller.tell(self.node.daemon_statistics(daemons).await)?;
        caller.tell(statistics::list(self.voice, told))
    }

    async fn get_node_info(
        &self,
        cx: Context,
        request: GetNodeInfoRequest,
    ) -> Result<Json<AffectedItems<WazuhInfo>>, Error> {
        let caller = self.caller(&cx)?;
        let answer = self.elsewhere(&cx, &request.node_id, NodeCall::info()).await?;
        match answer.listed_as(&caller, wire::info_of_another)? {
            Some(reply) => Ok(reply),
            None => caller.tell(wire::info(&self.node.installation())),
        }
    }

    async fn get_node_status(
        &self,
        cx: Context,
        request: GetNodeStatusRequest,
    ) -> Result<Json<AffectedItems<WazuhDaemonsStatus>>, Error> {
        let caller = self.caller(&cx)?;
        let answer = self.elsewhere(&cx, &request.node_id, NodeCall::status()).await?;
        if let Some(reply) = answer.listed_as(&caller, wire::status_of_another)? {
            return Ok(reply);
        }
        let is_worker = caller.tell(self.node.is_worker().await)?;
        let states = caller.tell(self.node.states().await)?;
        let (engine, modules) = wire::run_engine_and_modules(&states);
        let readiness = caller.tell(self.node.readiness(engine, modules).await)?;
        caller.tell(wire::status(&states, readiness.as_ref(), is_worker))
    }
}
