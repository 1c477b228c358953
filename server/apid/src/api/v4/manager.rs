//! One manager without a cluster: its state, configuration, statistics and logs. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::manager::Manager;

use super::Service;

impl Manager for Service {
    v4::not_implemented! {
        reload_manager_analysisd, get_manager_api_config, get_manager_configuration, update_manager_configuration,
        get_manager_configuration_validation, get_manager_config_ondemand, get_manager_daemon_stats, get_manager_info,
        get_manager_logs, get_manager_logs_summary, restart_manager, get_manager_stats, get_manager_stats_analysisd,
        get_manager_stats_hourly, get_manager_stats_remoted, get_manager_stats_weekly, get_manager_status,
        check_available_version,
    }
}
