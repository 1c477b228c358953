//! The manager: processes, configuration, statistics. None of it is built yet.

use wazuh_api_server::v1;
use wazuh_api_server::v1::manager::Manager;

use super::Service;

impl Manager for Service {
    v1::not_implemented! {
        get_manager_configuration, validate_manager_configuration, restart_manager, start_manager,
        get_manager_stats, get_manager_stats_hourly, get_manager_stats_weekly, get_manager_status, stop_manager,
    }
}
