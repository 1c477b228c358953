//! The manager: processes, configuration, statistics. None of it is built yet.

use wazuh_api_server::v1;
use wazuh_api_server::v1::manager::Manager;

use super::Service;

impl Manager for Service {
    v1::not_implemented! {
        get_manager_configuration, get_manager_configuration_test, put_manager_restart, put_manager_start,
        get_manager_stats, get_manager_stats_hourly, get_manager_stats_weekly, get_manager_status, put_manager_stop,
    }
}
