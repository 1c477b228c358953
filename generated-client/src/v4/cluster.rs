// Emitted by `cargo xtask gen`; do not edit.
//! Nodes of a cluster: their state, configuration, statistics and logs.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Nodes of a cluster: their state, configuration, statistics and logs.
///
/// Made by [`Client::cluster`](super::Client::cluster); clones are cheap.
#[derive(Clone, Debug)]
pub struct Cluster {
    core: crate::Client,
}

impl Cluster {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Has the nodes read their ruleset anew.
    ///
    /// `PUT /cluster/analysisd/reload` (`api.controllers.cluster_controller.put_reload_analysisd`).
    /// Permissions: `cluster:read` on `node:id`; `cluster:restart` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().reload_analysisd(["node01"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload_analysisd(&self, nodes_list: impl Into<crate::Targets<crate::NodeId>>) -> ReloadClusterAnalysisd {
        let request = self.core
            .put("reload_cluster_analysisd", "/cluster/analysisd/reload")
            .targets("nodes_list", None, &call::to::<crate::Targets<crate::NodeId>>(nodes_list));
        ReloadClusterAnalysisd::new(request)
    }

    /// Shows the settings of the API on each node.
    ///
    /// `GET /cluster/api/config` (`api.controllers.cluster_controller.get_api_config`).
    /// Permissions: `cluster:read_api_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().api_config().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn api_config(&self) -> GetClusterApiConfig {
        GetClusterApiConfig::new(self.core.get("get_cluster_api_config", "/cluster/api/config"))
    }

    /// Checks the configuration files of nodes.
    ///
    /// A node whose files are not valid is a failed item.
    ///
    /// `GET /cluster/configuration/validation` (`api.controllers.cluster_controller.get_conf_validation`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().validate_configuration().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_configuration(&self) -> ValidateClusterConfiguration {
        let request = self.core.get("validate_cluster_configuration", "/cluster/configuration/validation");
        ValidateClusterConfiguration::new(request)
    }

    /// Shows when each node last synchronised what.
    ///
    /// `GET /cluster/healthcheck` (`api.controllers.cluster_controller.get_healthcheck`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().healthcheck().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn healthcheck(&self) -> GetClusterHealthcheck {
        GetClusterHealthcheck::new(self.core.get("get_cluster_healthcheck", "/cluster/healthcheck"))
    }

    /// Shows the cluster settings of the node that answers.
    ///
    /// The key is masked.
    ///
    /// `GET /cluster/local/config` (`api.controllers.cluster_controller.get_config`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().local_config().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn local_config(&self) -> GetClusterLocalConfig {
        GetClusterLocalConfig::new(self.core.get("get_cluster_local_config", "/cluster/local/config"))
    }

    /// Shows name and kind of the node that answers.
    ///
    /// `GET /cluster/local/info` (`api.controllers.cluster_controller.get_cluster_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().local_info().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn local_info(&self) -> GetClusterLocalInfo {
        GetClusterLocalInfo::new(self.core.get("get_cluster_local_info", "/cluster/local/info"))
    }

    /// Lists the nodes that are connected, the master first.
    ///
    /// `GET /cluster/nodes` (`api.controllers.cluster_controller.get_cluster_nodes`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().nodes().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nodes(&self) -> GetClusterNodes {
        GetClusterNodes::new(self.core.get("get_cluster_nodes", "/cluster/nodes"))
    }

    /// Restarts nodes, the master last.
    ///
    /// The reply comes before they are up again.
    ///
    /// `PUT /cluster/restart` (`api.controllers.cluster_controller.put_restart`).
    /// Permissions: `cluster:read` on `node:id`; `cluster:restart` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().restart(["node01"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart(&self, nodes_list: impl Into<crate::Targets<crate::NodeId>>) -> RestartCluster {
        let request = self.core
            .put("restart_cluster", "/cluster/restart")
            .never_waits()
            .targets("nodes_list", None, &call::to::<crate::Targets<crate::NodeId>>(nodes_list));
        RestartCluster::new(request)
    }

    /// Tells which nodes have the same own rules, decoders and lists as the master.
    ///
    /// `GET /cluster/ruleset/synchronization` (`api.controllers.cluster_controller.get_nodes_ruleset_sync_status`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().ruleset_sync().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ruleset_sync(&self) -> GetClusterRulesetSync {
        GetClusterRulesetSync::new(self.core.get("get_cluster_ruleset_sync", "/cluster/ruleset/synchronization"))
    }

    /// Tells whether the cluster is switched on and running.
    ///
    /// It is the one operation of this tag that works without a cluster; the others give error 3013.
    ///
    /// `GET /cluster/status` (`api.controllers.cluster_controller.get_status`).
    /// Permissions: `cluster:status` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().status().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> GetClusterStatus {
        GetClusterStatus::new(self.core.get("get_cluster_status", "/cluster/status"))
    }

    /// Shows the ossec.conf of a node, as JSON or with `raw=true` as XML.
    ///
    /// `GET /cluster/{node_id}/configuration` (`api.controllers.cluster_controller.get_configuration_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_configuration("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_configuration(&self, node_id: impl Into<crate::NodeId>) -> GetNodeConfiguration {
        let request = self.core
            .get("get_node_configuration", "/cluster/{node_id}/configuration")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeConfiguration::new(request)
    }

    /// Replaces the ossec.conf of a node.
    ///
    /// The new file is checked and the old one restored when the check fails. It comes into force with the next
    /// restart.
    ///
    /// `PUT /cluster/{node_id}/configuration` (`api.controllers.cluster_controller.update_configuration`).
    /// Permissions: `cluster:update_config` on `node:id`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().update_node_configuration("node01", "...").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_node_configuration(
        &self,
        node_id: impl Into<crate::NodeId>,
        body: impl Into<crate::Body>,
    ) -> UpdateNodeConfiguration {
        let request = self.core
            .put("update_node_configuration", "/cluster/{node_id}/configuration")
            .path("node_id", &call::to::<crate::NodeId>(node_id))
            .payload("application/octet-stream", body);
        UpdateNodeConfiguration::new(request)
    }

    /// Asks a daemon of a node for the configuration that it runs with.
    ///
    /// `GET /cluster/{node_id}/configuration/{component}/{configuration}`
    /// (`api.controllers.cluster_controller.get_node_config`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_active_configuration("node01", "agent", "client").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_active_configuration(
        &self,
        node_id: impl Into<crate::NodeId>,
        component: impl Into<models::ConfigurationComponent>,
        configuration: impl Into<models::ConfigurationSection>,
    ) -> GetNodeActiveConfiguration {
        let request = self.core
            .get("get_node_active_configuration", "/cluster/{node_id}/configuration/{component}/{configuration}")
            .path("node_id", &call::to::<crate::NodeId>(node_id))
            .path("component", &call::to::<models::ConfigurationComponent>(component))
            .path("configuration", &call::to::<models::ConfigurationSection>(configuration));
        GetNodeActiveConfiguration::new(request)
    }

    /// Shows the counters of the daemons on a node.
    ///
    /// `GET /cluster/{node_id}/daemons/stats` (`api.controllers.cluster_controller.get_daemon_stats_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_daemon_stats("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_daemon_stats(&self, node_id: impl Into<crate::NodeId>) -> GetNodeDaemonStats {
        let request = self.core
            .get("get_node_daemon_stats", "/cluster/{node_id}/daemons/stats")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeDaemonStats::new(request)
    }

    /// Shows version, installation path and time zone of a node.
    ///
    /// `GET /cluster/{node_id}/info` (`api.controllers.cluster_controller.get_info_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_info("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_info(&self, node_id: impl Into<crate::NodeId>) -> GetNodeInfo {
        let request = self.core
            .get("get_node_info", "/cluster/{node_id}/info")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeInfo::new(request)
    }

    /// Lists the last 2000 log lines of a node, latest first.
    ///
    /// `GET /cluster/{node_id}/logs` (`api.controllers.cluster_controller.get_log_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_logs("node01").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_logs(&self, node_id: impl Into<crate::NodeId>) -> GetNodeLogs {
        let request = self.core
            .get("get_node_logs", "/cluster/{node_id}/logs")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeLogs::new(request)
    }

    /// Counts the last 2000 log lines of a node by daemon and level.
    ///
    /// `GET /cluster/{node_id}/logs/summary` (`api.controllers.cluster_controller.get_log_summary_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_logs_summary("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_logs_summary(&self, node_id: impl Into<crate::NodeId>) -> GetNodeLogsSummary {
        let request = self.core
            .get("get_node_logs_summary", "/cluster/{node_id}/logs/summary")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeLogsSummary::new(request)
    }

    /// Shows the events and alerts of a day on a node, hour by hour.
    ///
    /// `GET /cluster/{node_id}/stats` (`api.controllers.cluster_controller.get_stats_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_stats("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_stats(&self, node_id: impl Into<crate::NodeId>) -> GetNodeStats {
        let request = self.core
            .get("get_node_stats", "/cluster/{node_id}/stats")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeStats::new(request)
    }

    /// Shows the state file of the analysis daemon on a node.
    ///
    /// Deprecated; use `GET /cluster/{node_id}/daemons/stats`.
    ///
    /// `GET /cluster/{node_id}/stats/analysisd` (`api.controllers.cluster_controller.get_stats_analysisd_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_stats_analysisd("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn node_stats_analysisd(&self, node_id: impl Into<crate::NodeId>) -> GetNodeStatsAnalysisd {
        let request = self.core
            .get("get_node_stats_analysisd", "/cluster/{node_id}/stats/analysisd")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeStatsAnalysisd::new(request)
    }

    /// Shows the average number of events for each hour of the day on a node.
    ///
    /// `GET /cluster/{node_id}/stats/hourly` (`api.controllers.cluster_controller.get_stats_hourly_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_stats_hourly("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_stats_hourly(&self, node_id: impl Into<crate::NodeId>) -> GetNodeStatsHourly {
        let request = self.core
            .get("get_node_stats_hourly", "/cluster/{node_id}/stats/hourly")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeStatsHourly::new(request)
    }

    /// Shows the state file of the daemon that talks to agents on a node.
    ///
    /// Deprecated; use `GET /cluster/{node_id}/daemons/stats`.
    ///
    /// `GET /cluster/{node_id}/stats/remoted` (`api.controllers.cluster_controller.get_stats_remoted_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_stats_remoted("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn node_stats_remoted(&self, node_id: impl Into<crate::NodeId>) -> GetNodeStatsRemoted {
        let request = self.core
            .get("get_node_stats_remoted", "/cluster/{node_id}/stats/remoted")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeStatsRemoted::new(request)
    }

    /// Shows the average number of events for each hour of the week on a node.
    ///
    /// `GET /cluster/{node_id}/stats/weekly` (`api.controllers.cluster_controller.get_stats_weekly_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_stats_weekly("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_stats_weekly(&self, node_id: impl Into<crate::NodeId>) -> GetNodeStatsWeekly {
        let request = self.core
            .get("get_node_stats_weekly", "/cluster/{node_id}/stats/weekly")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeStatsWeekly::new(request)
    }

    /// Shows the state of each daemon on a node.
    ///
    /// `GET /cluster/{node_id}/status` (`api.controllers.cluster_controller.get_status_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.cluster().node_status("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node_status(&self, node_id: impl Into<crate::NodeId>) -> GetNodeStatus {
        let request = self.core
            .get("get_node_status", "/cluster/{node_id}/status")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        GetNodeStatus::new(request)
    }
}

call::request!(ReloadClusterAnalysisd of "`Cluster::reload_analysisd`":
    call::List<models::NodeAnalysisdReload>,
    waits;);

call::request!(GetClusterApiConfig of "`Cluster::api_config`": call::List<models::NodeApiConfiguration>, waits;
    /// Names of nodes; without it all nodes that the caller may act on.
    nodes_list: query list crate::NodeId,
);

call::request!(ValidateClusterConfiguration of "`Cluster::validate_configuration`":
    call::List<models::ValidationStatus>,
    waits;
    /// Names of nodes; without it all nodes that the caller may act on.
    nodes_list: query list crate::NodeId,
);

call::request!(GetClusterHealthcheck of "`Cluster::healthcheck`": call::List<models::NodeHealthcheck>, waits;
    /// Names of nodes; without it all nodes that the caller may act on.
    nodes_list: query list crate::NodeId,
);

call::request!(GetClusterLocalConfig of "`Cluster::local_config`": call::List<models::ClusterLocalConfig>, waits;);

call::request!(GetClusterLocalInfo of "`Cluster::local_info`": call::List<models::ClusterLocalInfo>, waits;);

call::request!(GetClusterNodes of "`Cluster::nodes`":
    call::List<models::ClusterNode>,
    waits,
    select(call::List<models::ClusterNodePartial>),
    paged("name");
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep nodes of this kind.
    type_("type"): query into models::NodeType,
    /// Names of nodes; without it all nodes that the caller may act on.
    nodes_list: query list crate::NodeId,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(RestartCluster of "`Cluster::restart`": call::List<crate::NodeId>;);

call::request!(GetClusterRulesetSync of "`Cluster::ruleset_sync`": call::List<models::NodeRulesetSyncStatus>, waits;
    /// Names of nodes; without it all nodes that the caller may act on.
    nodes_list: query list crate::NodeId,
);

call::request!(GetClusterStatus of "`Cluster::status`":
    call::Json<crate::Envelope<models::ClusterStatusData>>,
    waits;);

call::request!(GetNodeConfiguration of "`Cluster::node_configuration`":
    call::List<models::WazuhManagerConfiguration>,
    waits,
    raw(call::Text);
    /// Return this section of the file only.
    section: query into models::ManagerConfigurationSection,
    /// Return this option of the section only; it has no effect without a section.
    field: query into String,
);

call::request!(UpdateNodeConfiguration of "`Cluster::update_node_configuration`": call::List<crate::NodeId>, waits;);

call::request!(GetNodeActiveConfiguration of "`Cluster::node_active_configuration`":
    call::List<std::collections::BTreeMap<String, crate::Value>>,
    waits;);

call::request!(GetNodeDaemonStats of "`Cluster::node_daemon_stats`": call::List<models::DaemonStats>, waits;
    /// Daemons to ask; all three if none is given.
    daemons_list: query list models::DaemonName,
);

call::request!(GetNodeInfo of "`Cluster::node_info`": call::List<models::WazuhInfo>, waits;);

call::request!(GetNodeLogs of "`Cluster::node_logs`":
    call::List<models::WazuhLog>,
    waits,
    select(call::List<models::WazuhLogPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most log lines to return, from 1 to 500.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep lines of this daemon or module.
    tag: query into String,
    /// Keep lines of this level.
    level: query into models::LogLevel,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetNodeLogsSummary of "`Cluster::node_logs_summary`":
    call::List<std::collections::BTreeMap<String, models::LogSummary>>,
    waits;);

call::request!(GetNodeStats of "`Cluster::node_stats`": call::List<models::WazuhStats>, waits;
    /// Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.
    date: query into String,
);

call::request!(GetNodeStatsAnalysisd of "`Cluster::node_stats_analysisd`":
    call::List<models::WazuhAnalysisdStats>,
    waits;);

call::request!(GetNodeStatsHourly of "`Cluster::node_stats_hourly`": call::List<models::WazuhHourlyStats>, waits;);

call::request!(GetNodeStatsRemoted of "`Cluster::node_stats_remoted`": call::List<models::WazuhRemotedStats>, waits;);

call::request!(GetNodeStatsWeekly of "`Cluster::node_stats_weekly`": call::List<models::WazuhWeeklyStats>, waits;);

call::request!(GetNodeStatus of "`Cluster::node_status`": call::List<models::WazuhDaemonsStatus>, waits;);
