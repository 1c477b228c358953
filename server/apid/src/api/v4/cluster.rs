//! Nodes of a cluster: their state, configuration, statistics and logs. What this node says of itself is what
//! [`super::manager`] says; what another node says comes through the cluster's daemon. Thin: what needs more than a few
//! lines belongs to a domain module.

use std::collections::BTreeMap;
use std::future::ready;

use serde_json::{Map, Value};
use wazuh_api_server::v4::cluster::{
    Cluster, GetClusterApiConfigRequest, GetClusterHealthcheckRequest, GetClusterNodesRequest,
    GetClusterRulesetSyncRequest, GetNodeActiveConfigurationRequest, GetNodeConfigurationReply,
    GetNodeConfigurationRequest, GetNodeDaemonStatsRequest, GetNodeInfoRequest, GetNodeLogsRequest,
    GetNodeLogsSummaryRequest, GetNodeStatsAnalysisdRequest, GetNodeStatsHourlyRequest, GetNodeStatsRemotedRequest,
    GetNodeStatsRequest, GetNodeStatsWeeklyRequest, GetNodeStatusRequest, ReloadClusterAnalysisdRequest,
    RestartClusterRequest, UpdateNodeConfigurationRequest, ValidateClusterConfigurationRequest,
};
use wazuh_api_server::v4::manager::{
    GetManagerActiveConfigurationRequest, GetManagerConfigurationReply, GetManagerDaemonStatsRequest,
    GetManagerLogsRequest, GetManagerStatsRequest, Manager, UpdateManagerConfigurationRequest,
};
use wazuh_api_server::v4::models::{
    ClusterLocalConfig, ClusterLocalInfo, ClusterNode, ClusterStatusReply, DaemonStats, LogLevel, LogSummary,
    NodeAnalysisdReload, NodeApiConfiguration, NodeHealthcheck, NodeRulesetSyncStatus, NodeType, ValidationStatus,
    WazuhAnalysisdStats, WazuhDaemonsStatus, WazuhHourlyStats, WazuhInfo, WazuhLog, WazuhRemotedStats, WazuhStats,
    WazuhWeeklyStats,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::nodes::Elsewhere;
use super::parameters::list_query;
use super::{Context, Service};
use crate::memory;
use crate::wire::v4::{cluster as wire, manager};
use apid_fleet::commands;
use apid_formats::manager_conf::Part;
use apid_manager::cluster::{ClusterError, LogsWanted, NodeAnswer, NodeCall};
use apid_node::Fault;
use apid_node::configuration::Secrets;
use apid_node::stats::Counting;
use apid_store::query::{Search, Sort};

impl Cluster for Service {
    async fn get_cluster_status(&self, cx: Context) -> Result<Json<ClusterStatusReply>, Error> {
        let caller = self.caller(&cx)?;
        let (enabled, running) = caller.tell(self.node.cluster().await)?;
        caller.tell(crate::wire::v4::node::cluster_status(enabled, running))
    }

    async fn get_cluster_local_info(&self, cx: Context) -> Result<Json<AffectedItems<ClusterLocalInfo>>, Error> {
        self.cluster_nodes().await?;
        let caller = self.caller(&cx)?;
        let (settings, _charge) = caller.tell(self.node.cluster_settings(Secrets::Hidden).await)?;
        caller.tell(wire::local_info(self.voice, self.node.name(), settings))
    }

    async fn get_cluster_local_config(&self, cx: Context) -> Result<Json<AffectedItems<ClusterLocalConfig>>, Error> {
        self.cluster_nodes().await?;
        let caller = self.caller(&cx)?;
        let settings = self.node.cluster_settings(caller.secrets_of_configuration()).await;
        let (settings, charge) = caller.tell(settings)?;
        Ok(memory::hold(caller.tell(wire::local_config(self.voice, self.node.name(), settings))?, charge))
    }

    async fn get_cluster_nodes(
        &self,
        cx: Context,
        request: GetClusterNodesRequest,
    ) -> Result<Json<AffectedItems<ClusterNode>>, Error> {
        let caller = self.caller(&cx)?;
        let GetClusterNodesRequest { offset, limit, sort, search, select, type_, nodes_list, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let chosen = self.chosen_nodes(&caller, nodes_list.as_deref()).await?;
        caller.tell(chosen.nodes.must_have_master())?;
        let kind = type_.map(NodeType::as_str);
        let wanted = chosen.nodes.all.iter().filter(|node| chosen.asked.contains(&node.name));
        let wanted: Vec<_> = wanted.filter(|node| kind.is_none_or(|kind| kind == node.kind.name())).collect();
        caller.tell(wire::nodes(&wanted, &query, q.as_deref(), chosen.failed()))
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
            return Ok(answer.listed(&caller)?.unwrap_or_else(|| wire::nothing(chosen.denied())));
        }
        // The original says nothing of nodes that are not there.
        let failed = chosen.denied();
        let health = caller.tell(self.node.health(&chosen.nodes, chosen.asked).await)?;
        caller.tell(wire::health(health, failed))
    }

    async fn get_cluster_ruleset_sync(
        &self,
        cx: Context,
        request: GetClusterRulesetSyncRequest,
    ) -> Result<Json<AffectedItems<NodeRulesetSyncStatus>>, Error> {
        let caller = self.caller(&cx)?;
        self.ruleset_synchronisation(&caller, &cx, request.nodes_list.as_deref()).await
    }

    async fn get_node_configuration(
        &self,
        cx: Context,
        request: GetNodeConfigurationRequest,
    ) -> Result<GetNodeConfigurationReply, Error> {
        let GetNodeConfigurationRequest { node_id, raw, section, field } = request;
        let part = Part { section: section.map(|section| section.as_str().to_owned()), option: field, distinct: false };
        self.node_configuration(&cx, &node_id, raw.unwrap_or_default(), part).await
    }

    async fn get_node_info(
        &self,
        cx: Context,
        request: GetNodeInfoRequest,
    ) -> Result<Json<AffectedItems<WazuhInfo>>, Error> {
        match self.listed_elsewhere(&cx, &request.node_id, NodeCall::info()).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_info(cx).await,
        }
    }

    async fn get_node_logs(
        &self,
        cx: Context,
        request: GetNodeLogsRequest,
    ) -> Result<Json<AffectedItems<WazuhLog>>, Error> {
        let GetNodeLogsRequest { node_id, offset, limit, sort, search, tag, level, q, select, distinct } = request;
        let wanted = LogsWanted {
            offset: offset.unsigned_abs(),
            limit: limit.unsigned_abs(),
            sort: sort.as_deref().map(Sort::parse).map(|sort| (sort.fields, !sort.descending)),
            search: search.as_deref().map(Search::parse).map(|search| (search.text, search.complement)),
            tag: tag.clone(),
            level: level.map(|level| LogLevel::as_str(level).to_owned()),
            q: q.clone(),
            select: select.clone(),
            distinct,
        };
        match self.listed_elsewhere(&cx, &node_id, NodeCall::logs(wanted)).await? {
            Some(reply) => Ok(reply),
            None => {
                let request = GetManagerLogsRequest { offset, limit, sort, search, tag, level, q, select, distinct };
                self.get_manager_logs(cx, request).await
            }
        }
    }

    async fn get_node_logs_summary(
        &self,
        cx: Context,
        request: GetNodeLogsSummaryRequest,
    ) -> Result<Json<AffectedItems<BTreeMap<String, LogSummary>>>, Error> {
        match self.listed_elsewhere(&cx, &request.node_id, NodeCall::log_summary()).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_logs_summary(cx).await,
        }
    }

    async fn get_node_stats(
        &self,
        cx: Context,
        request: GetNodeStatsRequest,
    ) -> Result<Json<AffectedItems<WazuhStats>>, Error> {
        let GetNodeStatsRequest { node_id, date } = request;
        let day = date.clone().unwrap_or_else(|| jiff::Zoned::now().date().to_string());
        match self.listed_elsewhere(&cx, &node_id, NodeCall::totals(&day)).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_stats(cx, GetManagerStatsRequest { date }).await,
        }
    }

    async fn get_node_stats_analysisd(
        &self,
        cx: Context,
        request: GetNodeStatsAnalysisdRequest,
    ) -> Result<Json<AffectedItems<WazuhAnalysisdStats>>, Error> {
        match self.listed_elsewhere(&cx, &request.node_id, self.counters(Counting::Analysisd)).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_stats_analysisd(cx).await,
        }
    }

    async fn get_node_stats_remoted(
        &self,
        cx: Context,
        request: GetNodeStatsRemotedRequest,
    ) -> Result<Json<AffectedItems<WazuhRemotedStats>>, Error> {
        match self.listed_elsewhere(&cx, &request.node_id, self.counters(Counting::Remoted)).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_stats_remoted(cx).await,
        }
    }

    async fn get_node_stats_hourly(
        &self,
        cx: Context,
        request: GetNodeStatsHourlyRequest,
    ) -> Result<Json<AffectedItems<WazuhHourlyStats>>, Error> {
        match self.listed_elsewhere(&cx, &request.node_id, NodeCall::hourly()).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_stats_hourly(cx).await,
        }
    }

    async fn get_node_stats_weekly(
        &self,
        cx: Context,
        request: GetNodeStatsWeeklyRequest,
    ) -> Result<Json<AffectedItems<WazuhWeeklyStats>>, Error> {
        match self.listed_elsewhere(&cx, &request.node_id, NodeCall::weekly()).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_stats_weekly(cx).await,
        }
    }

    async fn get_node_status(
        &self,
        cx: Context,
        request: GetNodeStatusRequest,
    ) -> Result<Json<AffectedItems<WazuhDaemonsStatus>>, Error> {
        match self.listed_elsewhere(&cx, &request.node_id, NodeCall::status()).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_status(cx).await,
        }
    }

    async fn get_node_daemon_stats(
        &self,
        cx: Context,
        request: GetNodeDaemonStatsRequest,
    ) -> Result<Json<AffectedItems<DaemonStats>>, Error> {
        let GetNodeDaemonStatsRequest { node_id, daemons_list } = request;
        let names: Vec<&str> = daemons_list.iter().flatten().map(|name| name.as_str()).collect();
        match self.listed_elsewhere(&cx, &node_id, NodeCall::daemon_statistics(&names)).await? {
            Some(reply) => Ok(reply),
            None => self.get_manager_daemon_stats(cx, GetManagerDaemonStatsRequest { daemons_list }).await,
        }
    }

    async fn get_node_active_configuration(
        &self,
        cx: Context,
        request: GetNodeActiveConfigurationRequest,
    ) -> Result<Json<AffectedItems<Map<String, Value>>>, Error> {
        let GetNodeActiveConfigurationRequest { node_id, component, configuration } = request;
        self.must_be_clustered()?;
        let call = NodeCall::component(component.as_str(), configuration.as_str());
        // A fault of the request's form, which no node has.
        commands::check_section(component.as_str(), configuration.as_str()).map_err(|fault| self.refusal(fault))?;
        match self.listed_elsewhere(&cx, &node_id, call).await? {
            Some(reply) => Ok(reply),
            None => {
                let request = GetManagerActiveConfigurationRequest { component, configuration };
                self.get_manager_active_configuration(cx, request).await
            }
        }
    }

    async fn update_node_configuration(
        &self,
        cx: Context,
        request: UpdateNodeConfigurationRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let UpdateNodeConfigurationRequest { node_id, body } = request;
        match self.listed_elsewhere(&cx, &node_id, NodeCall::replace_configuration(body.as_str())).await? {
            Some(reply) => Ok(reply),
            None => self.update_manager_configuration(cx, UpdateManagerConfigurationRequest { body }).await,
        }
    }

    async fn get_cluster_api_config(
        &self,
        cx: Context,
        request: GetClusterApiConfigRequest,
    ) -> Result<Json<AffectedItems<NodeApiConfiguration>>, Error> {
        let caller = self.caller(&cx)?;
        let item = manager::api_configuration_item(&self.config.get(), &self.home, self.node.name());
        let (named, call) = (request.nodes_list, NodeCall::api_configuration());
        let own = ready(Ok(Ok(vec![item])));
        let gathered = self.on_nodes(&caller, &cx, named.as_deref(), call, own).await?;
        caller.tell(gathered.reply(&manager::api_configuration_messages(true)))
    }

    async fn validate_cluster_configuration(
        &self,
        cx: Context,
        request: ValidateClusterConfigurationRequest,
    ) -> Result<Json<AffectedItems<ValidationStatus>>, Error> {
        let caller = self.caller(&cx)?;
        let (named, call) = (request.nodes_list, NodeCall::validation());
        let item = || vec![manager::validation_item(self.node.name())];
        let own = async { Ok(self.node.validate().await?.map(|()| item())) };
        let gathered = self.on_nodes(&caller, &cx, named.as_deref(), call, own).await?;
        caller.tell(gathered.reply(&manager::validation_messages(true)))
    }

    async fn reload_cluster_analysisd(
        &self,
        cx: Context,
        request: ReloadClusterAnalysisdRequest,
    ) -> Result<Json<AffectedItems<NodeAnalysisdReload>>, Error> {
        let caller = self.caller(&cx)?;
        let (named, call) = (request.nodes_list, NodeCall::reload_ruleset());
        let item = |warnings: Vec<String>| vec![manager::reload_item(self.node.name(), &warnings)];
        let own = async { Ok(self.node.reload_ruleset().await?.map(item)) };
        let gathered = self.on_nodes(&caller, &cx, named.as_deref(), call, own).await?;
        caller.tell(gathered.reply(&manager::reload_messages(true)))
    }

    async fn restart_cluster(
        &self,
        cx: Context,
        request: RestartClusterRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let gathered = self.restart_nodes(&caller, &cx, request.nodes_list.as_deref()).await?;
        caller.tell(gathered.reply(&manager::restart_messages(true)))
    }
}

impl Service {
    /// The configuration of a node: the text, or a part of what it says.
    pub(in crate::api) async fn node_configuration(
        &self,
        cx: &Context,
        node: &str,
        raw: bool,
        part: Part,
    ) -> Result<GetNodeConfigurationReply, Error> {
        let call = NodeCall::configuration(part.section.as_deref(), part.option.as_deref(), raw);
        match self.elsewhere(cx, node, call).await? {
            Elsewhere::Here => Ok(match self.own_configuration(cx, raw, part).await? {
                GetManagerConfigurationReply::Json(reply) => GetNodeConfigurationReply::Json(reply),
                GetManagerConfigurationReply::Xml(text) => GetNodeConfigurationReply::Xml(text),
            }),
            Elsewhere::Failed(failed) => Ok(GetNodeConfigurationReply::Json(wire::nothing(failed))),
            Elsewhere::Answer(NodeAnswer::Items(items), _, charge) => {
                let reply = self.caller(cx)?.tell(wire::told(self.voice, &items))?;
                Ok(GetNodeConfigurationReply::Json(memory::hold(reply, charge)))
            }
            Elsewhere::Answer(NodeAnswer::Object(mut object), _, _charge) => match object.remove("message") {
                Some(Value::String(text)) if raw => Ok(GetNodeConfigurationReply::Xml(text.into())),
                _ => self.caller(cx)?.tell(Err(Fault::Cluster(ClusterError::Malformed))),
            },
        }
    }
}
