//! Registration, state, keys, group membership, upgrade and restart of agents.

use wazuh_api_server::v5::agents::Agents;

use super::Service;

impl Agents for Service {
    wazuh_api_server::v5::not_implemented! {
        get_agents, add_agent, delete_agents, assign_agents_to_group, remove_agents_from_group, reload_agents_by_group, restart_agents_by_group, insert_agent, quick_add_agent, get_agents_without_group, restart_agents_by_node, get_outdated_agents, reconnect_agents, reload_agents, restart_agents, distinct_agents, get_agents_summary, get_agents_summary_os, get_agents_summary_status, check_uninstall_permission, upgrade_agents, upgrade_agents_from_file, get_upgrade_results, get_agent_active_configuration, get_agent_daemon_stats, remove_agent_from_groups, get_agent_group_sync, assign_agent_to_group, remove_agent_from_group, get_agent_key, reload_agent, restart_agent, get_agent_component_stats
    }
}
