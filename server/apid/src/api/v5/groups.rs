//! Groups of agents.

use wazuh_api_server::v5::groups::Groups;

use super::Service;

impl Groups for Service {
    wazuh_api_server::v5::not_implemented! {
        get_groups, create_group, delete_groups, get_agents_in_group, get_group_config, update_group_config, get_group_files, get_group_file
    }
}
