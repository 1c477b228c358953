//! The cluster and its nodes.

use wazuh_api_server::v5::cluster::Cluster;

use super::Service;

impl Cluster for Service {
    wazuh_api_server::v5::not_implemented! {
        get_cluster_api_config, validate_cluster_configuration, get_cluster_healthcheck, get_cluster_local_config, get_cluster_local_info, get_cluster_nodes, reload_cluster, restart_cluster, get_cluster_status, check_available_version, get_node_configuration, update_node_configuration, get_node_active_configuration, get_node_daemon_stats, get_node_info, get_node_logs, get_node_logs_summary, get_node_stats, get_node_stats_analysisd, get_node_stats_hourly, get_node_stats_remoted, get_node_stats_weekly, get_node_status
    }
}
