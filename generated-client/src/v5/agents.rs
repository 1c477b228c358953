// Emitted by `cargo xtask gen`; do not edit.
//! Registration, state, keys, group membership, upgrade and restart of agents.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Registration, state, keys, group membership, upgrade and restart of agents.
///
/// Made by [`Client::agents`](super::Client::agents); clones are cheap.
#[derive(Clone, Debug)]
pub struct Agents {
    core: crate::Client,
}

impl Agents {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists agents.
    ///
    /// All filters must hold at once. Members without a value are left out of an agent, so one that never connected
    /// has no operating system. Ids in `agents_list` that do not exist are failed items.
    ///
    /// `GET /agents` (`api.controllers.agent_controller.get_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().list().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAgents {
        ListAgents::new(self.core.get("get_agents", "/agents"))
    }

    /// Registers an agent and returns its new id and key.
    ///
    /// The agent may connect from any address unless `ip` says otherwise. A name or address that is taken is
    /// refused; to replace the old agent use `POST /agents/insert`.
    ///
    /// `POST /agents` (`api.controllers.agent_controller.add_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().add("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, name: impl Into<String>) -> AddAgent {
        AddAgent::new(self.core.post("add_agent", "/agents").object().member("name", &call::to::<String>(name)))
    }

    /// Deletes agents that are named and meet the conditions.
    ///
    /// By default only agents silent for seven days are deleted. Others that are named become failed items, unless
    /// the request said `all`.
    ///
    /// `DELETE /agents` (`api.controllers.agent_controller.delete_agents`).
    /// Permissions: `agent:delete` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().delete(["001"], ["all"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        agents_list: impl Into<crate::Targets<crate::AgentId>>,
        status: impl IntoIterator<Item = impl Into<models::AgentDeletionStatus>>,
    ) -> DeleteAgents {
        let request = self.core
            .delete("delete_agents", "/agents")
            .targets("agents_list", Some("all"), &call::to::<crate::Targets<crate::AgentId>>(agents_list))
            .query("status", &call::list::<models::AgentDeletionStatus>(status));
        DeleteAgents::new(request)
    }

    /// Puts agents in a group.
    ///
    /// Agents that are in it already, or in 128 groups, are failed items.
    ///
    /// `PUT /agents/group` (`api.controllers.agent_controller.put_multiple_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().assign_to_group(["001"], "web").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_to_group(
        &self,
        agents_list: impl Into<crate::Targets<crate::AgentId>>,
        group_id: impl Into<crate::GroupId>,
    ) -> AssignAgentsToGroup {
        let request = self.core
            .put("assign_agents_to_group", "/agents/group")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list))
            .query("group_id", &call::to::<crate::GroupId>(group_id));
        AssignAgentsToGroup::new(request)
    }

    /// Takes agents out of a group.
    ///
    /// `DELETE /agents/group` (`api.controllers.agent_controller.delete_multiple_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().remove_from_group(["001"], "web").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_from_group(
        &self,
        agents_list: impl Into<crate::Targets<crate::AgentId>>,
        group_id: impl Into<crate::GroupId>,
    ) -> RemoveAgentsFromGroup {
        let request = self.core
            .delete("remove_agents_from_group", "/agents/group")
            .targets("agents_list", Some("all"), &call::to::<crate::Targets<crate::AgentId>>(agents_list))
            .query("group_id", &call::to::<crate::GroupId>(group_id));
        RemoveAgentsFromGroup::new(request)
    }

    /// Has the active agents of a group read their configuration anew.
    ///
    /// The command is only sent; agents older than 5.0 are failed items.
    ///
    /// `PUT /agents/group/{group_id}/reload` (`api.controllers.agent_controller.reload_agents_by_group`).
    /// Permissions: `agent:reload` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().reload_by_group("web").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload_by_group(&self, group_id: impl Into<crate::GroupId>) -> ReloadAgentsByGroup {
        let request = self.core
            .put("reload_agents_by_group", "/agents/group/{group_id}/reload")
            .path("group_id", &call::to::<crate::GroupId>(group_id));
        ReloadAgentsByGroup::new(request)
    }

    /// Restarts the active agents of a group.
    ///
    /// The command is only sent; agents older than 5.0 are failed items.
    ///
    /// `PUT /agents/group/{group_id}/restart` (`api.controllers.agent_controller.restart_agents_by_group`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().restart_by_group("web").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart_by_group(&self, group_id: impl Into<crate::GroupId>) -> RestartAgentsByGroup {
        let request = self.core
            .put("restart_agents_by_group", "/agents/group/{group_id}/restart")
            .path("group_id", &call::to::<crate::GroupId>(group_id));
        RestartAgentsByGroup::new(request)
    }

    /// Registers an agent with an id and key of the caller's choice.
    ///
    /// `force` decides whether an older agent with the same name, address or id gives way: by default when it was
    /// registered over an hour ago and has been disconnected for an hour.
    ///
    /// `POST /agents/insert` (`api.controllers.agent_controller.insert_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().insert("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn insert(&self, name: impl Into<String>) -> InsertAgent {
        let request = self.core
            .post("insert_agent", "/agents/insert")
            .object()
            .member("name", &call::to::<String>(name));
        InsertAgent::new(request)
    }

    /// Registers an agent of the given name that may connect from any address.
    ///
    /// `POST /agents/insert/quick` (`api.controllers.agent_controller.post_new_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().quick_add("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn quick_add(&self, agent_name: impl Into<String>) -> QuickAddAgent {
        let request = self.core
            .post("quick_add_agent", "/agents/insert/quick")
            .query("agent_name", &call::to::<String>(agent_name));
        QuickAddAgent::new(request)
    }

    /// Lists agents that are in no group.
    ///
    /// `GET /agents/no_group` (`api.controllers.agent_controller.get_agent_no_group`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().without_group().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn without_group(&self) -> GetAgentsWithoutGroup {
        GetAgentsWithoutGroup::new(self.core.get("get_agents_without_group", "/agents/no_group"))
    }

    /// Restarts the active agents that are connected to a cluster node.
    ///
    /// The command is only sent; agents older than 5.0 are failed items.
    ///
    /// `PUT /agents/node/{node_id}/restart` (`api.controllers.agent_controller.restart_agents_by_node`).
    /// Permissions: `cluster:read` on `node:id`; `agent:restart` on `agent:id`, `agent:group`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().restart_by_node("node01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart_by_node(&self, node_id: impl Into<crate::NodeId>) -> RestartAgentsByNode {
        let request = self.core
            .put("restart_agents_by_node", "/agents/node/{node_id}/restart")
            .path("node_id", &call::to::<crate::NodeId>(node_id));
        RestartAgentsByNode::new(request)
    }

    /// Lists agents whose version differs from that of the API.
    ///
    /// Agents that never connected have no version and are not listed.
    ///
    /// `GET /agents/outdated` (`api.controllers.agent_controller.get_agent_outdated`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().outdated().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn outdated(&self) -> GetOutdatedAgents {
        GetOutdatedAgents::new(self.core.get("get_outdated_agents", "/agents/outdated"))
    }

    /// Has agents connect anew.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /agents/reconnect` (`api.controllers.agent_controller.reconnect_agents`).
    /// Permissions: `agent:reconnect` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().reconnect(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reconnect(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> ReconnectAgents {
        let request = self.core
            .put("reconnect_agents", "/agents/reconnect")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        ReconnectAgents::new(request)
    }

    /// Has agents read their configuration anew.
    ///
    /// The command is only sent; agents that are not active, or older than 5.0, are failed items.
    ///
    /// `PUT /agents/reload` (`api.controllers.agent_controller.reload_agents`).
    /// Permissions: `agent:reload` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().reload(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> ReloadAgents {
        let request = self.core
            .put("reload_agents", "/agents/reload")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        ReloadAgents::new(request)
    }

    /// Restarts agents.
    ///
    /// The command is only sent; agents that are not active, or older than 5.0, are failed items.
    ///
    /// `PUT /agents/restart` (`api.controllers.agent_controller.restart_agents`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().restart(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> RestartAgents {
        let request = self.core
            .put("restart_agents", "/agents/restart")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        RestartAgents::new(request)
    }

    /// Counts agents by the values of some fields.
    ///
    /// Each item is a combination of values with the number of agents that have it. `N/A` stands for no value, and
    /// `total_affected_items` is the number of agents, not of combinations.
    ///
    /// `GET /agents/stats/distinct` (`api.controllers.agent_controller.get_agent_fields`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().distinct().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn distinct(&self) -> DistinctAgents {
        DistinctAgents::new(self.core.get("distinct_agents", "/agents/stats/distinct"))
    }

    /// Counts agents by state, platform and group.
    ///
    /// Ids that do not exist are ignored.
    ///
    /// `GET /agents/summary` (`api.controllers.agent_controller.get_agents_summary`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().summary().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn summary(&self) -> GetAgentsSummary {
        GetAgentsSummary::new(self.core.get("get_agents_summary", "/agents/summary"))
    }

    /// Lists the platforms that the agents run on.
    ///
    /// `GET /agents/summary/os` (`api.controllers.agent_controller.get_agent_summary_os`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().summary_os().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn summary_os(&self) -> GetAgentsSummaryOs {
        GetAgentsSummaryOs::new(self.core.get("get_agents_summary_os", "/agents/summary/os"))
    }

    /// Counts agents by connection and by state of their group files.
    ///
    /// `GET /agents/summary/status` (`api.controllers.agent_controller.get_agent_summary_status`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().summary_status().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn summary_status(&self) -> GetAgentsSummaryStatus {
        GetAgentsSummaryStatus::new(self.core.get("get_agents_summary_status", "/agents/summary/status"))
    }

    /// Tells whether the caller may uninstall agents.
    ///
    /// A caller who may not is answered 403. Agents with protection against tampering ask here.
    ///
    /// `GET /agents/uninstall` (`api.controllers.agent_controller.get_agent_uninstall_permission`).
    /// Permissions: `agent:uninstall` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().check_uninstall_permission().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_uninstall_permission(&self) -> CheckUninstallPermission {
        CheckUninstallPermission::new(self.core.get("check_uninstall_permission", "/agents/uninstall"))
    }

    /// Upgrades agents with packages of a repository.
    ///
    /// The reply holds the agents that have a task for it; `GET /agents/upgrade_result` tells how they went. Agents
    /// that already have the version, or a newer one, are refused unless forced. Agents older than 4.14 cannot go
    /// to 5.0 or later at once.
    ///
    /// `PUT /agents/upgrade` (`api.controllers.agent_controller.put_upgrade_agents`).
    /// Permissions: `agent:upgrade` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().upgrade(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upgrade(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> UpgradeAgents {
        let request = self.core
            .put("upgrade_agents", "/agents/upgrade")
            .targets("agents_list", Some("all"), &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        UpgradeAgents::new(request)
    }

    /// Upgrades agents with a package that lies on the manager.
    ///
    /// The reply holds the agents that have a task for it; `GET /agents/upgrade_result` tells how they went. The
    /// version is taken from the file's name; agents older than 4.14 cannot go to 5.0 or later at once.
    ///
    /// `PUT /agents/upgrade_custom` (`api.controllers.agent_controller.put_upgrade_custom_agents`).
    /// Permissions: `agent:upgrade` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().upgrade_from_file(["001"], "/var/ossec/upgrade.wpk").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upgrade_from_file(
        &self,
        agents_list: impl Into<crate::Targets<crate::AgentId>>,
        file_path: impl Into<String>,
    ) -> UpgradeAgentsFromFile {
        let request = self.core
            .put("upgrade_agents_from_file", "/agents/upgrade_custom")
            .targets("agents_list", Some("all"), &call::to::<crate::Targets<crate::AgentId>>(agents_list))
            .query("file_path", &call::to::<String>(file_path));
        UpgradeAgentsFromFile::new(request)
    }

    /// Shows how the latest upgrades of agents went.
    ///
    /// Tasks older than seven days are gone, those of a manager of 5.0 after a day. Agents report nothing to a
    /// manager of 5.0: there an upgrade is `Updating` once the agent has fetched it, and `Updated` when the agent
    /// runs its version.
    ///
    /// `GET /agents/upgrade_result` (`api.controllers.agent_controller.get_agent_upgrade`).
    /// Permissions: `agent:upgrade` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().upgrade_results().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upgrade_results(&self) -> GetUpgradeResults {
        GetUpgradeResults::new(self.core.get("get_upgrade_results", "/agents/upgrade_result"))
    }

    /// Asks an agent for the configuration that it runs with.
    ///
    /// The agent must be active and of version 4.0.0 or newer. A section that the component does not have is error
    /// 1128, a component that has none is error 1118.
    ///
    /// `GET /agents/{agent_id}/config/{component}/{configuration}`
    /// (`api.controllers.agent_controller.get_agent_config`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().active_configuration("001", "agent", "client").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn active_configuration(
        &self,
        agent_id: impl Into<crate::AgentId>,
        component: impl Into<models::AgentComponent>,
        configuration: impl Into<models::AgentConfigurationSection>,
    ) -> GetAgentActiveConfiguration {
        let request = self.core
            .get("get_agent_active_configuration", "/agents/{agent_id}/config/{component}/{configuration}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id))
            .path("component", &call::to::<models::AgentComponent>(component))
            .path("configuration", &call::to::<models::AgentConfigurationSection>(configuration));
        GetAgentActiveConfiguration::new(request)
    }

    /// Shows what the manager's daemons counted for an agent.
    ///
    /// There is one item for each daemon. The agent must be active.
    ///
    /// `GET /agents/{agent_id}/daemons/stats` (`api.controllers.agent_controller.get_daemon_stats`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().daemon_stats("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn daemon_stats(&self, agent_id: impl Into<crate::AgentId>) -> GetAgentDaemonStats {
        let request = self.core
            .get("get_agent_daemon_stats", "/agents/{agent_id}/daemons/stats")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetAgentDaemonStats::new(request)
    }

    /// Takes an agent out of some groups, or out of all.
    ///
    /// The items of the reply are names of groups. An agent left without any is put in `default`.
    ///
    /// `DELETE /agents/{agent_id}/group` (`api.controllers.agent_controller.delete_single_agent_multiple_groups`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().remove_from_groups("001", ["web"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_from_groups(
        &self,
        agent_id: impl Into<crate::AgentId>,
        groups_list: impl Into<crate::Targets<crate::GroupId>>,
    ) -> RemoveAgentFromGroups {
        let request = self.core
            .delete("remove_agent_from_groups", "/agents/{agent_id}/group")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id))
            .targets("groups_list", None, &call::to::<crate::Targets<crate::GroupId>>(groups_list));
        RemoveAgentFromGroups::new(request)
    }

    /// Tells whether an agent has the current files of its groups.
    ///
    /// Deprecated; `group_config_status` of `GET /agents` says the same.
    ///
    /// `GET /agents/{agent_id}/group/is_sync` (`api.controllers.agent_controller.get_sync_agent`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().group_sync("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn group_sync(&self, agent_id: impl Into<crate::AgentId>) -> GetAgentGroupSync {
        let request = self.core
            .get("get_agent_group_sync", "/agents/{agent_id}/group/is_sync")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetAgentGroupSync::new(request)
    }

    /// Puts an agent in a group.
    ///
    /// An agent can be in at most 128 groups.
    ///
    /// `PUT /agents/{agent_id}/group/{group_id}` (`api.controllers.agent_controller.put_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().assign_agent_to_group("001", "web").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_agent_to_group(
        &self,
        agent_id: impl Into<crate::AgentId>,
        group_id: impl Into<crate::GroupId>,
    ) -> AssignAgentToGroup {
        let request = self.core
            .put("assign_agent_to_group", "/agents/{agent_id}/group/{group_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id))
            .path("group_id", &call::to::<crate::GroupId>(group_id));
        AssignAgentToGroup::new(request)
    }

    /// Takes an agent out of a group.
    ///
    /// An agent left without any group is put in `default`, and the message says so.
    ///
    /// `DELETE /agents/{agent_id}/group/{group_id}`
    /// (`api.controllers.agent_controller.delete_single_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().remove_agent_from_group("001", "web").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_agent_from_group(
        &self,
        agent_id: impl Into<crate::AgentId>,
        group_id: impl Into<crate::GroupId>,
    ) -> RemoveAgentFromGroup {
        let request = self.core
            .delete("remove_agent_from_group", "/agents/{agent_id}/group/{group_id}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id))
            .path("group_id", &call::to::<crate::GroupId>(group_id));
        RemoveAgentFromGroup::new(request)
    }

    /// Shows the key with which an agent proves who it is.
    ///
    /// The key is the agent's line of client.keys in base64, ready for import on the agent.
    ///
    /// `GET /agents/{agent_id}/key` (`api.controllers.agent_controller.get_agent_key`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().key("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn key(&self, agent_id: impl Into<crate::AgentId>) -> GetAgentKey {
        let request = self.core
            .get("get_agent_key", "/agents/{agent_id}/key")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetAgentKey::new(request)
    }

    /// Has an agent read its configuration anew.
    ///
    /// The command is only sent; an agent that is not active, or older than 5.0, is a failed item.
    ///
    /// `PUT /agents/{agent_id}/reload` (`api.controllers.agent_controller.reload_agent`).
    /// Permissions: `agent:reload` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().reload_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload_agent(&self, agent_id: impl Into<crate::AgentId>) -> ReloadAgent {
        let request = self.core
            .put("reload_agent", "/agents/{agent_id}/reload")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        ReloadAgent::new(request)
    }

    /// Restarts an agent.
    ///
    /// The command is only sent; an agent that is not active, or older than 5.0, is a failed item.
    ///
    /// `PUT /agents/{agent_id}/restart` (`api.controllers.agent_controller.restart_agent`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().restart_agent("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart_agent(&self, agent_id: impl Into<crate::AgentId>) -> RestartAgent {
        let request = self.core
            .put("restart_agent", "/agents/{agent_id}/restart")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        RestartAgent::new(request)
    }

    /// Asks an agent for the statistics of one of its parts.
    ///
    /// The agent must be of version 4.2.0 or newer.
    ///
    /// `GET /agents/{agent_id}/stats/{component}` (`api.controllers.agent_controller.get_component_stats`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().component_stats("001", "logcollector").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn component_stats(
        &self,
        agent_id: impl Into<crate::AgentId>,
        component: impl Into<models::AgentStatsComponent>,
    ) -> GetAgentComponentStats {
        let request = self.core
            .get("get_agent_component_stats", "/agents/{agent_id}/stats/{component}")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id))
            .path("component", &call::to::<models::AgentStatsComponent>(component));
        GetAgentComponentStats::new(request)
    }
}

call::request!(ListAgents of "`Agents::list`":
    call::List<models::Agent>,
    waits,
    select(call::List<models::AgentPartial>),
    paged("id" Grouped);
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep agents in one of these connection states.
    status: query list models::AgentStatusFilter,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep agents last heard of longer ago than this, or registered longer ago if never heard of. A number with
    /// `s`, `m`, `h` or `d`; without a unit it counts seconds.
    older_than: query into String,
    /// Keep what runs this kind of operating system.
    os_type("os.type"): query into String,
    /// Keep what runs on this platform.
    os_platform("os.platform"): query into String,
    /// Keep what has this version of the operating system.
    os_version("os.version"): query into String,
    /// Keep what has this major version of the operating system.
    os_major("os.major"): query into String,
    /// Keep what has this minor version of the operating system.
    os_minor("os.minor"): query into String,
    /// Keep what runs on this processor architecture.
    os_arch("os.arch"): query into String,
    /// Keep what has this name of the operating system.
    os_name("os.name"): query into String,
    /// Keep agents of this version, such as `v5.0.0`.
    version: query into String,
    /// Keep agents that are in this group.
    group: query into crate::GroupId,
    /// Keep what has exactly this name.
    name: query into String,
    /// Keep agents with this address, the one they connect from or were registered with.
    ip: query into String,
    /// Keep agents that were registered with this address.
    register_ip("registerIP"): query into String,
    /// Return each different item once.
    distinct: query value bool,
    /// Keep agents that report to the manager with this host name.
    manager: query into String,
    /// Keep agents that are connected to this cluster node.
    node_name: query into crate::NodeId,
);

call::request!(AddAgent of "`Agents::add`": call::Json<crate::Envelope<models::AgentIdKey>>, waits;
    /// The IP.
    ip: member into String,
    /// When an older agent gives way to a new one.
    force: member into models::AgentInsertForce,
);

call::request!(DeleteAgents of "`Agents::delete`": call::List<crate::AgentId>, waits;
    /// Forget the agent for good; otherwise its line in client.keys stays and keeps the id taken.
    purge: query value bool,
    /// Delete only agents that were silent for longer than this, or if they never connected, registered before it.
    /// A number with `s`, `m`, `h` or `d`; `0s` takes agents of any age.
    older_than: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep what runs this kind of operating system.
    os_type("os.type"): query into String,
    /// Keep what runs on this platform.
    os_platform("os.platform"): query into String,
    /// Keep what has this version of the operating system.
    os_version("os.version"): query into String,
    /// Keep what has this major version of the operating system.
    os_major("os.major"): query into String,
    /// Keep what has this minor version of the operating system.
    os_minor("os.minor"): query into String,
    /// Keep what runs on this processor architecture.
    os_arch("os.arch"): query into String,
    /// Keep what has this name of the operating system.
    os_name("os.name"): query into String,
    /// Keep agents of this version, such as `v5.0.0`.
    version: query into String,
    /// Keep agents that are in this group.
    group: query into crate::GroupId,
    /// Keep what has exactly this name.
    name: query into String,
    /// Keep agents with this address, the one they connect from or were registered with.
    ip: query into String,
    /// Keep agents that were registered with this address.
    register_ip("registerIP"): query into String,
);

call::request!(AssignAgentsToGroup of "`Agents::assign_to_group`": call::List<crate::AgentId>, waits;
    /// Take the agents out of all other groups.
    force_single_group: query value bool,
);

call::request!(RemoveAgentsFromGroup of "`Agents::remove_from_group`": call::List<crate::AgentId>, waits;);

call::request!(ReloadAgentsByGroup of "`Agents::reload_by_group`": call::List<crate::AgentId>, waits;);

call::request!(RestartAgentsByGroup of "`Agents::restart_by_group`": call::List<crate::AgentId>, waits;);

call::request!(InsertAgent of "`Agents::insert`": call::Json<crate::Envelope<models::AgentIdKey>>, waits;
    /// Agent ID.
    id: member into crate::AgentId,
    /// The key.
    key: member into crate::Secret,
    /// The IP.
    ip: member into String,
    /// When an older agent gives way to a new one.
    force: member into models::AgentInsertForce,
);

call::request!(QuickAddAgent of "`Agents::quick_add`": call::Json<crate::Envelope<models::AgentIdKey>>, waits;);

call::request!(GetAgentsWithoutGroup of "`Agents::without_group`":
    call::List<models::Agent>,
    waits,
    select(call::List<models::AgentPartial>),
    paged("id" Grouped);
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
);

call::request!(RestartAgentsByNode of "`Agents::restart_by_node`": call::List<crate::AgentId>, waits;);

call::request!(GetOutdatedAgents of "`Agents::outdated`":
    call::List<models::Agent>,
    waits,
    select(call::List<models::AgentPartial>),
    paged("id" Grouped);
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
);

call::request!(ReconnectAgents of "`Agents::reconnect`": call::List<crate::AgentId>, waits;);

call::request!(ReloadAgents of "`Agents::reload`": call::List<crate::AgentId>, waits;);

call::request!(RestartAgents of "`Agents::restart`": call::List<crate::AgentId>, waits;);

call::request!(DistinctAgents of "`Agents::distinct`": call::List<models::AgentDistinct>, waits, paged();
    /// Fields to group the agents by.
    fields: query list String,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
);

call::request!(GetAgentsSummary of "`Agents::summary`": call::Json<crate::Envelope<models::AgentsSummary>>, waits;
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
);

call::request!(GetAgentsSummaryOs of "`Agents::summary_os`": call::List<String>, waits;);

call::request!(GetAgentsSummaryStatus of "`Agents::summary_status`":
    call::Json<crate::Envelope<models::AgentsSummaryStatus>>,
    waits;);

call::request!(CheckUninstallPermission of "`Agents::check_uninstall_permission`":
    call::Json<crate::Envelope<()>>,
    waits;);

call::request!(UpgradeAgents of "`Agents::upgrade`": call::List<crate::AgentId>, waits;
    /// Repository of upgrade packages; by default the one configured or the public one.
    wpk_repo: query into String,
    /// Version to upgrade to, such as `v5.0.0`; by default that of the manager.
    upgrade_version: query into String,
    /// Fetch the package over HTTP instead of HTTPS.
    use_http: query value bool,
    /// Upgrade even to the same or an older version or one beyond the manager's.
    force: query value bool,
    /// Kind of package for platforms where it is not known.
    package_type: query into models::PackageType,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep what runs this kind of operating system.
    os_type("os.type"): query into String,
    /// Keep what runs on this platform.
    os_platform("os.platform"): query into String,
    /// Keep what has this version of the operating system.
    os_version("os.version"): query into String,
    /// Keep what has this major version of the operating system.
    os_major("os.major"): query into String,
    /// Keep what has this minor version of the operating system.
    os_minor("os.minor"): query into String,
    /// Keep what runs on this processor architecture.
    os_arch("os.arch"): query into String,
    /// Keep what has this name of the operating system.
    os_name("os.name"): query into String,
    /// Keep agents of this version, such as `v5.0.0`.
    version: query into String,
    /// Keep agents that are in this group.
    group: query into crate::GroupId,
    /// Keep what has exactly this name.
    name: query into String,
    /// Keep agents with this address, the one they connect from or were registered with.
    ip: query into String,
    /// Keep agents that were registered with this address.
    register_ip("registerIP"): query into String,
);

call::request!(UpgradeAgentsFromFile of "`Agents::upgrade_from_file`": call::List<crate::AgentId>, waits;
    /// Name of the script in the package that installs it.
    installer: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep what runs this kind of operating system.
    os_type("os.type"): query into String,
    /// Keep what runs on this platform.
    os_platform("os.platform"): query into String,
    /// Keep what has this version of the operating system.
    os_version("os.version"): query into String,
    /// Keep what has this major version of the operating system.
    os_major("os.major"): query into String,
    /// Keep what has this minor version of the operating system.
    os_minor("os.minor"): query into String,
    /// Keep what runs on this processor architecture.
    os_arch("os.arch"): query into String,
    /// Keep what has this name of the operating system.
    os_name("os.name"): query into String,
    /// Keep agents of this version, such as `v5.0.0`.
    version: query into String,
    /// Keep agents that are in this group.
    group: query into crate::GroupId,
    /// Keep what has exactly this name.
    name: query into String,
    /// Keep agents with this address, the one they connect from or were registered with.
    ip: query into String,
    /// Keep agents that were registered with this address.
    register_ip("registerIP"): query into String,
);

call::request!(GetUpgradeResults of "`Agents::upgrade_results`": call::List<models::AgentUpgradeResult>, waits;
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep what runs this kind of operating system.
    os_type("os.type"): query into String,
    /// Keep what runs on this platform.
    os_platform("os.platform"): query into String,
    /// Keep what has this version of the operating system.
    os_version("os.version"): query into String,
    /// Keep what has this major version of the operating system.
    os_major("os.major"): query into String,
    /// Keep what has this minor version of the operating system.
    os_minor("os.minor"): query into String,
    /// Keep what runs on this processor architecture.
    os_arch("os.arch"): query into String,
    /// Keep what has this name of the operating system.
    os_name("os.name"): query into String,
    /// Keep agents of this version, such as `v5.0.0`.
    version: query into String,
    /// Keep agents that are in this group.
    group: query into crate::GroupId,
    /// Keep agents that are connected to this cluster node.
    node_name: query into crate::NodeId,
    /// Keep what has exactly this name.
    name: query into String,
    /// Keep agents with this address, the one they connect from or were registered with.
    ip: query into String,
    /// Keep agents that were registered with this address.
    register_ip("registerIP"): query into String,
);

call::request!(GetAgentActiveConfiguration of "`Agents::active_configuration`":
    call::Json<crate::Envelope<std::collections::BTreeMap<String, crate::Value>>>,
    waits;);

call::request!(GetAgentDaemonStats of "`Agents::daemon_stats`": call::List<models::DaemonStatsByAgent>, waits;
    /// Daemons to ask; both if none is given.
    daemons_list: query list models::AgentDaemonName,
);

call::request!(RemoveAgentFromGroups of "`Agents::remove_from_groups`": call::List<crate::GroupId>, waits;);

call::request!(GetAgentGroupSync of "`Agents::group_sync`": call::List<models::AgentSynced>, waits;);

call::request!(AssignAgentToGroup of "`Agents::assign_agent_to_group`": call::List<crate::AgentId>, waits;
    /// Take the agents out of all other groups.
    force_single_group: query value bool,
);

call::request!(RemoveAgentFromGroup of "`Agents::remove_agent_from_group`": call::Json<crate::Envelope<()>>, waits;);

call::request!(GetAgentKey of "`Agents::key`": call::List<models::AgentIdKey>, waits;);

call::request!(ReloadAgent of "`Agents::reload_agent`": call::List<crate::AgentId>, waits;);

call::request!(RestartAgent of "`Agents::restart_agent`": call::List<crate::AgentId>, waits;);

call::request!(GetAgentComponentStats of "`Agents::component_stats`":
    call::List<models::AgentComponentStats>,
    waits;);
