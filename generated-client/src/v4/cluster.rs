// Emitted by `cargo xtask gen`; do not edit.
//! Nodes of a cluster: their state, configuration, statistics and logs.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Bytes, Error, Response};

impl Client {
    /// Has the nodes read their ruleset anew.
    ///
    /// `PUT /cluster/analysisd/reload` (`api.controllers.cluster_controller.put_reload_analysisd`).
    /// Permissions: `cluster:read` on `node:id`; `cluster:restart` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn reload_cluster_analysisd(
        &self,
        options: &ReloadClusterAnalysisdOptions,
    ) -> Result<Response<AffectedItems<models::NodeAnalysisdReload>>, Error> {
        self.core
            .put("reload_cluster_analysisd", "/cluster/analysisd/reload")
            .query("nodes_list", &options.nodes_list)
            .json()
            .await
    }

    /// Shows the settings of the API on each node.
    ///
    /// `GET /cluster/api/config` (`api.controllers.cluster_controller.get_api_config`).
    /// Permissions: `cluster:read_api_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_cluster_api_config(
        &self,
        options: &GetClusterApiConfigOptions,
    ) -> Result<Response<AffectedItems<models::NodeApiConfiguration>>, Error> {
        self.core
            .get("get_cluster_api_config", "/cluster/api/config")
            .query("nodes_list", &options.nodes_list)
            .json()
            .await
    }

    /// Checks the configuration files of nodes.
    ///
    /// A node whose files are not valid is a failed item.
    ///
    /// `GET /cluster/configuration/validation` (`api.controllers.cluster_controller.get_conf_validation`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn validate_cluster_configuration(
        &self,
        options: &ValidateClusterConfigurationOptions,
    ) -> Result<Response<AffectedItems<models::ValidationStatus>>, Error> {
        self.core
            .get("validate_cluster_configuration", "/cluster/configuration/validation")
            .query("nodes_list", &options.nodes_list)
            .json()
            .await
    }

    /// Shows when each node last synchronised what.
    ///
    /// `GET /cluster/healthcheck` (`api.controllers.cluster_controller.get_healthcheck`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_cluster_healthcheck(
        &self,
        options: &GetClusterHealthcheckOptions,
    ) -> Result<Response<AffectedItems<models::NodeHealthcheck>>, Error> {
        self.core
            .get("get_cluster_healthcheck", "/cluster/healthcheck")
            .query("nodes_list", &options.nodes_list)
            .json()
            .await
    }

    /// Shows the cluster settings of the node that answers.
    ///
    /// The key is masked.
    ///
    /// `GET /cluster/local/config` (`api.controllers.cluster_controller.get_config`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_cluster_local_config(&self) -> Result<Response<AffectedItems<models::ClusterLocalConfig>>, Error> {
        self.core.get("get_cluster_local_config", "/cluster/local/config").json().await
    }

    /// Shows name and kind of the node that answers.
    ///
    /// `GET /cluster/local/info` (`api.controllers.cluster_controller.get_cluster_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_cluster_local_info(&self) -> Result<Response<AffectedItems<models::ClusterLocalInfo>>, Error> {
        self.core.get("get_cluster_local_info", "/cluster/local/info").json().await
    }

    /// Lists the nodes that are connected, the master first.
    ///
    /// `GET /cluster/nodes` (`api.controllers.cluster_controller.get_cluster_nodes`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_cluster_nodes(
        &self,
        options: &GetClusterNodesOptions,
    ) -> Result<Response<AffectedItems<models::ClusterNode>>, Error> {
        self.core
            .get("get_cluster_nodes", "/cluster/nodes")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("type", &options.type_)
            .query("nodes_list", &options.nodes_list)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Restarts nodes, the master last.
    ///
    /// The reply comes before they are up again.
    ///
    /// `PUT /cluster/restart` (`api.controllers.cluster_controller.put_restart`).
    /// Permissions: `cluster:read` on `node:id`; `cluster:restart` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn restart_cluster(
        &self,
        options: &RestartClusterOptions,
    ) -> Result<Response<AffectedItems<crate::NodeId>>, Error> {
        self.core
            .put("restart_cluster", "/cluster/restart")
            .never_waits()
            .query("nodes_list", &options.nodes_list)
            .json()
            .await
    }

    /// Tells which nodes have the same own rules, decoders and lists as the master.
    ///
    /// `GET /cluster/ruleset/synchronization` (`api.controllers.cluster_controller.get_nodes_ruleset_sync_status`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_cluster_ruleset_sync(
        &self,
        options: &GetClusterRulesetSyncOptions,
    ) -> Result<Response<AffectedItems<models::NodeRulesetSyncStatus>>, Error> {
        self.core
            .get("get_cluster_ruleset_sync", "/cluster/ruleset/synchronization")
            .query("nodes_list", &options.nodes_list)
            .json()
            .await
    }

    /// Tells whether the cluster is switched on and running.
    ///
    /// It is the one operation of this tag that works without a cluster; the others give error 3013.
    ///
    /// `GET /cluster/status` (`api.controllers.cluster_controller.get_status`).
    /// Permissions: `cluster:status` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_cluster_status(&self) -> Result<Response<crate::Envelope<models::ClusterStatusData>>, Error> {
        self.core.get("get_cluster_status", "/cluster/status").json().await
    }

    /// Shows the ossec.conf of a node, as JSON or with `raw=true` as XML.
    ///
    /// `GET /cluster/{node_id}/configuration` (`api.controllers.cluster_controller.get_configuration_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_configuration(
        &self,
        node_id: &str,
        options: &GetNodeConfigurationOptions,
    ) -> Result<Response<GetNodeConfigurationReply>, Error> {
        let reply = self.core
            .get("get_node_configuration", "/cluster/{node_id}/configuration")
            .path("node_id", &node_id)
            .query("raw", &options.raw)
            .query("section", &options.section)
            .query("field", &options.field)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(GetNodeConfigurationReply::Json);
        }
        Ok(reply.text()?.map(GetNodeConfigurationReply::Xml))
    }

    /// Replaces the ossec.conf of a node.
    ///
    /// The new file is checked and the old one restored when the check fails. It comes into force with the next
    /// restart.
    ///
    /// `PUT /cluster/{node_id}/configuration` (`api.controllers.cluster_controller.update_configuration`).
    /// Permissions: `cluster:update_config` on `node:id`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn update_node_configuration(
        &self,
        node_id: &str,
        body: impl Into<Bytes>,
    ) -> Result<Response<AffectedItems<crate::NodeId>>, Error> {
        self.core
            .put("update_node_configuration", "/cluster/{node_id}/configuration")
            .path("node_id", &node_id)
            .raw_body("application/octet-stream", body.into())
            .json()
            .await
    }

    /// Asks a daemon of a node for the configuration that it runs with.
    ///
    /// `GET /cluster/{node_id}/configuration/{component}/{configuration}`
    /// (`api.controllers.cluster_controller.get_node_config`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_active_configuration(
        &self,
        node_id: &str,
        component: &models::ConfigurationComponent,
        configuration: &models::ConfigurationSection,
    ) -> Result<Response<AffectedItems<std::collections::BTreeMap<String, crate::Value>>>, Error> {
        self.core
            .get("get_node_active_configuration", "/cluster/{node_id}/configuration/{component}/{configuration}")
            .path("node_id", &node_id)
            .path("component", &component)
            .path("configuration", &configuration)
            .json()
            .await
    }

    /// Shows the counters of the daemons on a node.
    ///
    /// `GET /cluster/{node_id}/daemons/stats` (`api.controllers.cluster_controller.get_daemon_stats_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_daemon_stats(
        &self,
        node_id: &str,
        options: &GetNodeDaemonStatsOptions,
    ) -> Result<Response<AffectedItems<models::DaemonStats>>, Error> {
        self.core
            .get("get_node_daemon_stats", "/cluster/{node_id}/daemons/stats")
            .path("node_id", &node_id)
            .query("daemons_list", &options.daemons_list)
            .json()
            .await
    }

    /// Shows version, installation path and time zone of a node.
    ///
    /// `GET /cluster/{node_id}/info` (`api.controllers.cluster_controller.get_info_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_info(&self, node_id: &str) -> Result<Response<AffectedItems<models::WazuhInfo>>, Error> {
        self.core.get("get_node_info", "/cluster/{node_id}/info").path("node_id", &node_id).json().await
    }

    /// Lists the last 2000 log lines of a node, latest first.
    ///
    /// `GET /cluster/{node_id}/logs` (`api.controllers.cluster_controller.get_log_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_logs(
        &self,
        node_id: &str,
        options: &GetNodeLogsOptions,
    ) -> Result<Response<AffectedItems<models::WazuhLog>>, Error> {
        self.core
            .get("get_node_logs", "/cluster/{node_id}/logs")
            .path("node_id", &node_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("tag", &options.tag)
            .query("level", &options.level)
            .query("q", &options.q)
            .query("select", &options.select)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Counts the last 2000 log lines of a node by daemon and level.
    ///
    /// `GET /cluster/{node_id}/logs/summary` (`api.controllers.cluster_controller.get_log_summary_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_logs_summary(
        &self,
        node_id: &str,
    ) -> Result<Response<AffectedItems<std::collections::BTreeMap<String, models::LogSummary>>>, Error> {
        self.core.get("get_node_logs_summary", "/cluster/{node_id}/logs/summary").path("node_id", &node_id).json().await
    }

    /// Shows the events and alerts of a day on a node, hour by hour.
    ///
    /// `GET /cluster/{node_id}/stats` (`api.controllers.cluster_controller.get_stats_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_stats(
        &self,
        node_id: &str,
        options: &GetNodeStatsOptions,
    ) -> Result<Response<AffectedItems<models::WazuhStats>>, Error> {
        self.core
            .get("get_node_stats", "/cluster/{node_id}/stats")
            .path("node_id", &node_id)
            .query("date", &options.date)
            .json()
            .await
    }

    /// Shows the state file of the analysis daemon on a node.
    ///
    /// Deprecated; use `GET /cluster/{node_id}/daemons/stats`.
    ///
    /// `GET /cluster/{node_id}/stats/analysisd` (`api.controllers.cluster_controller.get_stats_analysisd_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    #[deprecated]
    pub async fn get_node_stats_analysisd(
        &self,
        node_id: &str,
    ) -> Result<Response<AffectedItems<models::WazuhAnalysisdStats>>, Error> {
        self.core
            .get("get_node_stats_analysisd", "/cluster/{node_id}/stats/analysisd")
            .path("node_id", &node_id)
            .json()
            .await
    }

    /// Shows the average number of events for each hour of the day on a node.
    ///
    /// `GET /cluster/{node_id}/stats/hourly` (`api.controllers.cluster_controller.get_stats_hourly_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_stats_hourly(
        &self,
        node_id: &str,
    ) -> Result<Response<AffectedItems<models::WazuhHourlyStats>>, Error> {
        self.core.get("get_node_stats_hourly", "/cluster/{node_id}/stats/hourly").path("node_id", &node_id).json().await
    }

    /// Shows the state file of the daemon that talks to agents on a node.
    ///
    /// Deprecated; use `GET /cluster/{node_id}/daemons/stats`.
    ///
    /// `GET /cluster/{node_id}/stats/remoted` (`api.controllers.cluster_controller.get_stats_remoted_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    #[deprecated]
    pub async fn get_node_stats_remoted(
        &self,
        node_id: &str,
    ) -> Result<Response<AffectedItems<models::WazuhRemotedStats>>, Error> {
        self.core
            .get("get_node_stats_remoted", "/cluster/{node_id}/stats/remoted")
            .path("node_id", &node_id)
            .json()
            .await
    }

    /// Shows the average number of events for each hour of the week on a node.
    ///
    /// `GET /cluster/{node_id}/stats/weekly` (`api.controllers.cluster_controller.get_stats_weekly_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_stats_weekly(
        &self,
        node_id: &str,
    ) -> Result<Response<AffectedItems<models::WazuhWeeklyStats>>, Error> {
        self.core.get("get_node_stats_weekly", "/cluster/{node_id}/stats/weekly").path("node_id", &node_id).json().await
    }

    /// Shows the state of each daemon on a node.
    ///
    /// `GET /cluster/{node_id}/status` (`api.controllers.cluster_controller.get_status_node`).
    /// Permissions: `cluster:read` on `node:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_node_status(
        &self,
        node_id: &str,
    ) -> Result<Response<AffectedItems<models::WazuhDaemonsStatus>>, Error> {
        self.core.get("get_node_status", "/cluster/{node_id}/status").path("node_id", &node_id).json().await
    }
}

/// Optional parameters of [`Client::reload_cluster_analysisd`].
#[derive(Clone, Debug, Default)]
pub struct ReloadClusterAnalysisdOptions {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<crate::NodeId>>,
}

/// Optional parameters of [`Client::get_cluster_api_config`].
#[derive(Clone, Debug, Default)]
pub struct GetClusterApiConfigOptions {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<crate::NodeId>>,
}

/// Optional parameters of [`Client::validate_cluster_configuration`].
#[derive(Clone, Debug, Default)]
pub struct ValidateClusterConfigurationOptions {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<crate::NodeId>>,
}

/// Optional parameters of [`Client::get_cluster_healthcheck`].
#[derive(Clone, Debug, Default)]
pub struct GetClusterHealthcheckOptions {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<crate::NodeId>>,
}

/// Optional parameters of [`Client::get_cluster_nodes`].
#[derive(Clone, Debug, Default)]
pub struct GetClusterNodesOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep nodes of this kind.
    pub type_: Option<models::NodeType>,
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<crate::NodeId>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::restart_cluster`].
#[derive(Clone, Debug, Default)]
pub struct RestartClusterOptions {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<crate::NodeId>>,
}

/// Optional parameters of [`Client::get_cluster_ruleset_sync`].
#[derive(Clone, Debug, Default)]
pub struct GetClusterRulesetSyncOptions {
    /// Names of nodes; without it all nodes that the caller may act on.
    pub nodes_list: Option<Vec<crate::NodeId>>,
}

/// Optional parameters of [`Client::get_node_configuration`].
#[derive(Clone, Debug, Default)]
pub struct GetNodeConfigurationOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Return this section of the file only.
    pub section: Option<models::ManagerConfigurationSection>,
    /// Return this option of the section only; it has no effect without a section.
    pub field: Option<String>,
}

/// Replies of [`Client::get_node_configuration`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetNodeConfigurationReply {
    /// `application/json`
    Json(AffectedItems<models::WazuhManagerConfiguration>),
    /// `application/xml`
    Xml(String),
}

/// Optional parameters of [`Client::get_node_daemon_stats`].
#[derive(Clone, Debug, Default)]
pub struct GetNodeDaemonStatsOptions {
    /// Daemons to ask; all three if none is given.
    pub daemons_list: Option<Vec<models::DaemonName>>,
}

/// Optional parameters of [`Client::get_node_logs`].
#[derive(Clone, Debug, Default)]
pub struct GetNodeLogsOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most log lines to return, from 1 to 500.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Keep lines of this daemon or module.
    pub tag: Option<String>,
    /// Keep lines of this level.
    pub level: Option<models::LogLevel>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_node_stats`].
#[derive(Clone, Debug, Default)]
pub struct GetNodeStatsOptions {
    /// Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.
    pub date: Option<String>,
}
