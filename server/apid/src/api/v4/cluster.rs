//! Nodes of a cluster: their state, configuration, statistics and logs. Thin: what needs more than a few lines belongs
//! to a domain module.

use wazuh_api_server::v4::cluster::Cluster;
use wazuh_api_server::v4::models::GetClusterStatusResponse;
use wazuh_api_server::{Error, Json, v4};

use super::{Context, Service};
use crate::wire::v4::node as wire;

impl Cluster for Service {
    async fn get_cluster_status(&self, cx: Context) -> Result<Json<GetClusterStatusResponse>, Error> {
        let caller = self.caller(&cx)?;
        let (enabled, running) = caller.tell(self.node.cluster().await)?;
        caller.tell(wire::cluster_status(enabled, running))
    }

    v4::not_implemented! {
        reload_cluster_analysisd, get_cluster_api_config, get_cluster_configuration_validation,
        get_cluster_healthcheck, get_cluster_local_config, get_cluster_local_info, get_cluster_nodes, restart_cluster,
        get_nodes_ruleset_sync_status, get_configuration_node, update_configuration_node, get_node_config,
        get_daemon_stats_node, get_info_node, get_log_node, get_log_summary_node, get_stats_node,
        get_stats_analysisd_node, get_stats_hourly_node, get_stats_remoted_node, get_stats_weekly_node,
        get_status_node,
    }
}
