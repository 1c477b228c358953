//! Nodes of a cluster: their state, configuration, statistics and logs. Thin: what needs more than a few lines belongs
//! to a domain module.

use wazuh_api_server::v4::cluster::Cluster;
use wazuh_api_server::v4::models::ClusterStatusReply;
use wazuh_api_server::{Error, Json, v4};

use super::{Context, Service};
use crate::wire::v4::node as wire;

impl Cluster for Service {
    async fn get_cluster_status(&self, cx: Context) -> Result<Json<ClusterStatusReply>, Error> {
        let caller = self.caller(&cx)?;
        let (enabled, running) = caller.tell(self.node.cluster().await)?;
        caller.tell(wire::cluster_status(enabled, running))
    }

    v4::not_implemented! {
        reload_cluster_analysisd, get_cluster_api_config, validate_cluster_configuration,
        get_cluster_healthcheck, get_cluster_local_config, get_cluster_local_info, get_cluster_nodes, restart_cluster,
        get_cluster_ruleset_sync, get_node_configuration, update_node_configuration, get_node_active_configuration,
        get_node_daemon_stats, get_node_info, get_node_logs, get_node_logs_summary, get_node_stats,
        get_node_stats_analysisd, get_node_stats_hourly, get_node_stats_remoted, get_node_stats_weekly,
        get_node_status,
    }
}
