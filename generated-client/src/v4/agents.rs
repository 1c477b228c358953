// Emitted by `cargo xtask gen`; do not edit.
//! Registration, state, keys, group membership, upgrade and restart of agents.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists agents.
    ///
    /// All filters must hold at once. Members without a value are left out of an agent, so one that never connected
    /// has no operating system. Ids in `agents_list` that do not exist are failed items.
    ///
    /// `GET /agents` (`api.controllers.agent_controller.get_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agents(
        &self,
        options: &GetAgentsOptions,
    ) -> Result<Response<AffectedItems<models::Agent>>, Error> {
        self.core
            .get("get_agents", "/agents")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("status", &options.status)
            .query("q", &options.q)
            .query("older_than", &options.older_than)
            .query("os.platform", &options.os_platform)
            .query("os.version", &options.os_version)
            .query("os.name", &options.os_name)
            .query("manager", &options.manager)
            .query("version", &options.version)
            .query("group", &options.group)
            .query("node_name", &options.node_name)
            .query("name", &options.name)
            .query("ip", &options.ip)
            .query("registerIP", &options.register_ip)
            .query("group_config_status", &options.group_config_status)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Registers an agent and returns its new id and key.
    ///
    /// The agent may connect from any address unless `ip` says otherwise. A name or address that is taken is
    /// refused; to replace the old agent use `POST /agents/insert`.
    ///
    /// `POST /agents` (`api.controllers.agent_controller.add_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn add_agent(
        &self,
        body: &models::AddAgentBody,
    ) -> Result<Response<crate::Envelope<models::AgentIdKey>>, Error> {
        self.core.post("add_agent", "/agents").body(&body).json().await
    }

    /// Deletes agents that are named and meet the conditions.
    ///
    /// By default only agents silent for seven days are deleted. Others that are named become failed items, unless
    /// the request said `all`. The manager, `000`, cannot be deleted.
    ///
    /// `DELETE /agents` (`api.controllers.agent_controller.delete_agents`).
    /// Permissions: `agent:delete` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn delete_agents(
        &self,
        agents_list: &[&str],
        status: &[models::AgentDeletionStatus],
        options: &DeleteAgentsOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .delete("delete_agents", "/agents")
            .query("agents_list", &agents_list)
            .query("status", &status)
            .query("purge", &options.purge)
            .query("older_than", &options.older_than)
            .query("q", &options.q)
            .query("os.platform", &options.os_platform)
            .query("os.version", &options.os_version)
            .query("os.name", &options.os_name)
            .query("manager", &options.manager)
            .query("version", &options.version)
            .query("group", &options.group)
            .query("node_name", &options.node_name)
            .query("name", &options.name)
            .query("ip", &options.ip)
            .query("registerIP", &options.register_ip)
            .json()
            .await
    }

    /// Puts agents in a group.
    ///
    /// Agents that are in it already, or in 128 groups, are failed items.
    ///
    /// `PUT /agents/group` (`api.controllers.agent_controller.put_multiple_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn assign_agents_to_group(
        &self,
        group_id: &str,
        options: &AssignAgentsToGroupOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .put("assign_agents_to_group", "/agents/group")
            .query("group_id", &group_id)
            .query("agents_list", &options.agents_list)
            .query("force_single_group", &options.force_single_group)
            .json()
            .await
    }

    /// Takes agents out of a group.
    ///
    /// `DELETE /agents/group` (`api.controllers.agent_controller.delete_multiple_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn remove_agents_from_group(
        &self,
        agents_list: &[&str],
        group_id: &str,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .delete("remove_agents_from_group", "/agents/group")
            .query("agents_list", &agents_list)
            .query("group_id", &group_id)
            .json()
            .await
    }

    /// Puts the agents that the body lists in a group.
    ///
    /// It does what `PUT /agents/group` does, for lists too long for a URL.
    ///
    /// `PUT /agents/group/{group_id}` (`api.controllers.agent_controller.put_group_agents`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 406, 413, 415, 429.
    pub async fn assign_listed_agents_to_group(
        &self,
        group_id: &str,
        body: &models::AssignListedAgentsToGroupBody,
        options: &AssignListedAgentsToGroupOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .put("assign_listed_agents_to_group", "/agents/group/{group_id}")
            .path("group_id", &group_id)
            .query("force_single_group", &options.force_single_group)
            .body(&body)
            .json()
            .await
    }

    /// Restarts the active agents of a group.
    ///
    /// `PUT /agents/group/{group_id}/restart` (`api.controllers.agent_controller.restart_agents_by_group`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn restart_agents_by_group(
        &self,
        group_id: &str,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .put("restart_agents_by_group", "/agents/group/{group_id}/restart")
            .path("group_id", &group_id)
            .json()
            .await
    }

    /// Registers an agent with an id and key of the caller's choice.
    ///
    /// `force` decides whether an older agent with the same name, address or id gives way: by default when it was
    /// registered over an hour ago and has been disconnected for an hour.
    ///
    /// `POST /agents/insert` (`api.controllers.agent_controller.insert_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn insert_agent(
        &self,
        body: &models::InsertAgentBody,
    ) -> Result<Response<crate::Envelope<models::AgentIdKey>>, Error> {
        self.core.post("insert_agent", "/agents/insert").body(&body).json().await
    }

    /// Registers an agent of the given name that may connect from any address.
    ///
    /// `POST /agents/insert/quick` (`api.controllers.agent_controller.post_new_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn quick_add_agent(
        &self,
        agent_name: &str,
    ) -> Result<Response<crate::Envelope<models::AgentIdKey>>, Error> {
        self.core.post("quick_add_agent", "/agents/insert/quick").query("agent_name", &agent_name).json().await
    }

    /// Lists agents that are in no group.
    ///
    /// `GET /agents/no_group` (`api.controllers.agent_controller.get_agent_no_group`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agents_without_group(
        &self,
        options: &GetAgentsWithoutGroupOptions,
    ) -> Result<Response<AffectedItems<models::Agent>>, Error> {
        self.core
            .get("get_agents_without_group", "/agents/no_group")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("q", &options.q)
            .json()
            .await
    }

    /// Restarts the active agents that are connected to a cluster node.
    ///
    /// `PUT /agents/node/{node_id}/restart` (`api.controllers.agent_controller.restart_agents_by_node`).
    /// Permissions: `cluster:read` on `node:id`; `agent:restart` on `agent:id`, `agent:group`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn restart_agents_by_node(
        &self,
        node_id: &str,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("restart_agents_by_node", "/agents/node/{node_id}/restart").path("node_id", &node_id).json().await
    }

    /// Lists agents whose version differs from the manager's.
    ///
    /// Agents that never connected have no version and are not listed.
    ///
    /// `GET /agents/outdated` (`api.controllers.agent_controller.get_agent_outdated`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_outdated_agents(
        &self,
        options: &GetOutdatedAgentsOptions,
    ) -> Result<Response<AffectedItems<models::Agent>>, Error> {
        self.core
            .get("get_outdated_agents", "/agents/outdated")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .json()
            .await
    }

    /// Has agents connect anew.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /agents/reconnect` (`api.controllers.agent_controller.reconnect_agents`).
    /// Permissions: `agent:reconnect` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn reconnect_agents(
        &self,
        options: &ReconnectAgentsOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("reconnect_agents", "/agents/reconnect").query("agents_list", &options.agents_list).json().await
    }

    /// Restarts agents.
    ///
    /// The command is only sent; agents that are not active are failed items.
    ///
    /// `PUT /agents/restart` (`api.controllers.agent_controller.restart_agents`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn restart_agents(
        &self,
        options: &RestartAgentsOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("restart_agents", "/agents/restart").query("agents_list", &options.agents_list).json().await
    }

    /// Counts agents by the values of some fields.
    ///
    /// Each item is a combination of values with the number of agents that have it. `N/A` stands for no value. The
    /// manager is counted too, and `total_affected_items` is the number of agents, not of combinations.
    ///
    /// `GET /agents/stats/distinct` (`api.controllers.agent_controller.get_agent_fields`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn distinct_agents(
        &self,
        options: &DistinctAgentsOptions,
    ) -> Result<Response<AffectedItems<models::AgentDistinct>>, Error> {
        self.core
            .get("distinct_agents", "/agents/stats/distinct")
            .query("fields", &options.fields)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("q", &options.q)
            .json()
            .await
    }

    /// Counts agents by state, platform and group.
    ///
    /// The manager is not counted. Ids that do not exist are ignored.
    ///
    /// `GET /agents/summary` (`api.controllers.agent_controller.get_agents_summary`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agents_summary(
        &self,
        options: &GetAgentsSummaryOptions,
    ) -> Result<Response<crate::Envelope<models::AgentsSummary>>, Error> {
        self.core.get("get_agents_summary", "/agents/summary").query("agents_list", &options.agents_list).json().await
    }

    /// Lists the platforms that the agents run on.
    ///
    /// `GET /agents/summary/os` (`api.controllers.agent_controller.get_agent_summary_os`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agents_summary_os(&self) -> Result<Response<AffectedItems<String>>, Error> {
        self.core.get("get_agents_summary_os", "/agents/summary/os").json().await
    }

    /// Counts agents by connection and by state of their group files.
    ///
    /// The manager is not counted.
    ///
    /// `GET /agents/summary/status` (`api.controllers.agent_controller.get_agent_summary_status`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agents_summary_status(
        &self,
    ) -> Result<Response<crate::Envelope<models::AgentsSummaryStatus>>, Error> {
        self.core.get("get_agents_summary_status", "/agents/summary/status").json().await
    }

    /// Tells whether the caller may uninstall agents.
    ///
    /// A caller who may not is answered 403. Agents with protection against tampering ask here.
    ///
    /// `GET /agents/uninstall` (`api.controllers.agent_controller.get_agent_uninstall_permission`).
    /// Permissions: `agent:uninstall` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn check_uninstall_permission(&self) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core.get("check_uninstall_permission", "/agents/uninstall").json().await
    }

    /// Upgrades agents with packages of a repository.
    ///
    /// The reply holds a task for each agent; `GET /agents/upgrade_result` tells how they went. Agents that already
    /// have the version, or a newer one, are refused unless forced.
    ///
    /// `PUT /agents/upgrade` (`api.controllers.agent_controller.put_upgrade_agents`).
    /// Permissions: `agent:upgrade` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn upgrade_agents(
        &self,
        agents_list: &[&str],
        options: &UpgradeAgentsOptions,
    ) -> Result<Response<AffectedItems<models::AgentUpgradeTask>>, Error> {
        self.core
            .put("upgrade_agents", "/agents/upgrade")
            .query("agents_list", &agents_list)
            .query("wpk_repo", &options.wpk_repo)
            .query("upgrade_version", &options.upgrade_version)
            .query("use_http", &options.use_http)
            .query("force", &options.force)
            .query("package_type", &options.package_type)
            .query("q", &options.q)
            .query("os.platform", &options.os_platform)
            .query("os.version", &options.os_version)
            .query("os.name", &options.os_name)
            .query("manager", &options.manager)
            .query("version", &options.version)
            .query("group", &options.group)
            .query("node_name", &options.node_name)
            .query("name", &options.name)
            .query("ip", &options.ip)
            .query("registerIP", &options.register_ip)
            .json()
            .await
    }

    /// Upgrades agents with a package that lies on the manager.
    ///
    /// The reply holds a task for each agent; `GET /agents/upgrade_result` tells how they went.
    ///
    /// `PUT /agents/upgrade_custom` (`api.controllers.agent_controller.put_upgrade_custom_agents`).
    /// Permissions: `agent:upgrade` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn upgrade_agents_from_file(
        &self,
        agents_list: &[&str],
        file_path: &str,
        options: &UpgradeAgentsFromFileOptions,
    ) -> Result<Response<AffectedItems<models::AgentUpgradeTask>>, Error> {
        self.core
            .put("upgrade_agents_from_file", "/agents/upgrade_custom")
            .query("agents_list", &agents_list)
            .query("file_path", &file_path)
            .query("installer", &options.installer)
            .query("q", &options.q)
            .query("os.platform", &options.os_platform)
            .query("os.version", &options.os_version)
            .query("os.name", &options.os_name)
            .query("manager", &options.manager)
            .query("version", &options.version)
            .query("group", &options.group)
            .query("node_name", &options.node_name)
            .query("name", &options.name)
            .query("ip", &options.ip)
            .query("registerIP", &options.register_ip)
            .json()
            .await
    }

    /// Shows how the latest upgrades of agents went.
    ///
    /// Tasks older than seven days are gone.
    ///
    /// `GET /agents/upgrade_result` (`api.controllers.agent_controller.get_agent_upgrade`).
    /// Permissions: `agent:upgrade` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_upgrade_results(
        &self,
        options: &GetUpgradeResultsOptions,
    ) -> Result<Response<AffectedItems<models::AgentUpgradeResult>>, Error> {
        self.core
            .get("get_upgrade_results", "/agents/upgrade_result")
            .query("agents_list", &options.agents_list)
            .query("q", &options.q)
            .query("os.platform", &options.os_platform)
            .query("os.version", &options.os_version)
            .query("os.name", &options.os_name)
            .query("manager", &options.manager)
            .query("version", &options.version)
            .query("group", &options.group)
            .query("node_name", &options.node_name)
            .query("name", &options.name)
            .query("ip", &options.ip)
            .query("registerIP", &options.register_ip)
            .json()
            .await
    }

    /// Shows one agent.
    ///
    /// `GET /agents/{agent_id}` (`api.controllers.agent_controller.get_agent`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_agent(
        &self,
        agent_id: &str,
        options: &GetAgentOptions,
    ) -> Result<Response<AffectedItems<models::Agent>>, Error> {
        self.core
            .get("get_agent", "/agents/{agent_id}")
            .path("agent_id", &agent_id)
            .query("select", &options.select)
            .json()
            .await
    }

    /// Asks an agent for the configuration that it runs with.
    ///
    /// The agent must be active and of version 3.7.0 or newer. A section that the component does not have is
    /// error 1128.
    ///
    /// `GET /agents/{agent_id}/config/{component}/{configuration}`
    /// (`api.controllers.agent_controller.get_agent_config`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_agent_active_configuration(
        &self,
        agent_id: &str,
        component: &models::ConfigurationComponent,
        configuration: &models::ConfigurationSection,
    ) -> Result<Response<crate::Envelope<std::collections::BTreeMap<String, crate::Value>>>, Error> {
        self.core
            .get("get_agent_active_configuration", "/agents/{agent_id}/config/{component}/{configuration}")
            .path("agent_id", &agent_id)
            .path("component", &component)
            .path("configuration", &configuration)
            .json()
            .await
    }

    /// Shows what the manager's daemons counted for an agent.
    ///
    /// There is one item for each daemon. The agent must be active.
    ///
    /// `GET /agents/{agent_id}/daemons/stats` (`api.controllers.agent_controller.get_daemon_stats`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agent_daemon_stats(
        &self,
        agent_id: &str,
        options: &GetAgentDaemonStatsOptions,
    ) -> Result<Response<AffectedItems<models::DaemonStatsByAgent>>, Error> {
        self.core
            .get("get_agent_daemon_stats", "/agents/{agent_id}/daemons/stats")
            .path("agent_id", &agent_id)
            .query("daemons_list", &options.daemons_list)
            .json()
            .await
    }

    /// Takes an agent out of some groups, or out of all.
    ///
    /// The items of the reply are names of groups. An agent left without any is put in `default`.
    ///
    /// `DELETE /agents/{agent_id}/group` (`api.controllers.agent_controller.delete_single_agent_multiple_groups`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn remove_agent_from_groups(
        &self,
        agent_id: &str,
        options: &RemoveAgentFromGroupsOptions,
    ) -> Result<Response<AffectedItems<crate::GroupId>>, Error> {
        self.core
            .delete("remove_agent_from_groups", "/agents/{agent_id}/group")
            .path("agent_id", &agent_id)
            .query("groups_list", &options.groups_list)
            .json()
            .await
    }

    /// Tells whether an agent has the current files of its groups.
    ///
    /// Deprecated; `group_config_status` of `GET /agents` says the same.
    ///
    /// `GET /agents/{agent_id}/group/is_sync` (`api.controllers.agent_controller.get_sync_agent`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    #[deprecated]
    pub async fn get_agent_group_sync(
        &self,
        agent_id: &str,
    ) -> Result<Response<AffectedItems<models::AgentSynced>>, Error> {
        self.core
            .get("get_agent_group_sync", "/agents/{agent_id}/group/is_sync")
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Puts an agent in a group.
    ///
    /// An agent can be in at most 128 groups.
    ///
    /// `PUT /agents/{agent_id}/group/{group_id}` (`api.controllers.agent_controller.put_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn assign_agent_to_group(
        &self,
        agent_id: &str,
        group_id: &str,
        options: &AssignAgentToGroupOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .put("assign_agent_to_group", "/agents/{agent_id}/group/{group_id}")
            .path("agent_id", &agent_id)
            .path("group_id", &group_id)
            .query("force_single_group", &options.force_single_group)
            .json()
            .await
    }

    /// Takes an agent out of a group.
    ///
    /// An agent left without any group is put in `default`, and the message says so.
    ///
    /// `DELETE /agents/{agent_id}/group/{group_id}`
    /// (`api.controllers.agent_controller.delete_single_agent_single_group`).
    /// Permissions: `agent:modify_group` on `agent:id`, `agent:group`; `group:modify_assignments` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn remove_agent_from_group(
        &self,
        agent_id: &str,
        group_id: &str,
    ) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core
            .delete("remove_agent_from_group", "/agents/{agent_id}/group/{group_id}")
            .path("agent_id", &agent_id)
            .path("group_id", &group_id)
            .json()
            .await
    }

    /// Shows the key with which an agent proves who it is.
    ///
    /// The key is the agent's line of client.keys in base64, ready for import on the agent. The manager has none.
    ///
    /// `GET /agents/{agent_id}/key` (`api.controllers.agent_controller.get_agent_key`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agent_key(&self, agent_id: &str) -> Result<Response<AffectedItems<models::AgentIdKey>>, Error> {
        self.core.get("get_agent_key", "/agents/{agent_id}/key").path("agent_id", &agent_id).json().await
    }

    /// Restarts an agent.
    ///
    /// The command is only sent; an agent that is not active is a failed item.
    ///
    /// `PUT /agents/{agent_id}/restart` (`api.controllers.agent_controller.restart_agent`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn restart_agent(&self, agent_id: &str) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("restart_agent", "/agents/{agent_id}/restart").path("agent_id", &agent_id).json().await
    }

    /// Asks an agent for the statistics of one of its parts.
    ///
    /// The agent must be of version 4.2.0 or newer.
    ///
    /// `GET /agents/{agent_id}/stats/{component}` (`api.controllers.agent_controller.get_component_stats`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_agent_component_stats(
        &self,
        agent_id: &str,
        component: &models::AgentStatsComponent,
    ) -> Result<Response<AffectedItems<models::AgentComponentStats>>, Error> {
        self.core
            .get("get_agent_component_stats", "/agents/{agent_id}/stats/{component}")
            .path("agent_id", &agent_id)
            .path("component", &component)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_agents`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentsOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Keep agents in one of these connection states.
    pub status: Option<Vec<models::AgentStatusFilter>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep agents last heard of longer ago than this, or registered longer ago if never heard of. A number with
    /// `s`, `m`, `h` or `d`; without a unit it counts seconds.
    pub older_than: Option<String>,
    /// Keep what runs on this platform.
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system.
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system.
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name.
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Keep agents that are in this group.
    pub group: Option<crate::GroupId>,
    /// Keep agents that are connected to this cluster node.
    pub node_name: Option<crate::NodeId>,
    /// Keep what has exactly this name.
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with.
    pub ip: Option<String>,
    /// Keep agents that were registered with this address.
    pub register_ip: Option<String>,
    /// Keep agents that have, or do not have, the current files of their groups.
    pub group_config_status: Option<models::GroupConfigStatus>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::delete_agents`].
#[derive(Clone, Debug, Default)]
pub struct DeleteAgentsOptions {
    /// Forget the agent for good; otherwise its line in client.keys stays and keeps the id taken.
    pub purge: Option<bool>,
    /// Delete only agents that were silent for longer than this, or if they never connected, registered before it.
    /// A number with `s`, `m`, `h` or `d`; `0s` takes agents of any age.
    pub older_than: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep what runs on this platform.
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system.
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system.
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name.
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Keep agents that are in this group.
    pub group: Option<crate::GroupId>,
    /// Keep agents that are connected to this cluster node.
    pub node_name: Option<crate::NodeId>,
    /// Keep what has exactly this name.
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with.
    pub ip: Option<String>,
    /// Keep agents that were registered with this address.
    pub register_ip: Option<String>,
}

/// Optional parameters of [`Client::assign_agents_to_group`].
#[derive(Clone, Debug, Default)]
pub struct AssignAgentsToGroupOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Take the agents out of all other groups.
    pub force_single_group: Option<bool>,
}

/// Optional parameters of [`Client::assign_listed_agents_to_group`].
#[derive(Clone, Debug, Default)]
pub struct AssignListedAgentsToGroupOptions {
    /// Take the agents out of all other groups.
    pub force_single_group: Option<bool>,
}

/// Optional parameters of [`Client::get_agents_without_group`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentsWithoutGroupOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
}

/// Optional parameters of [`Client::get_outdated_agents`].
#[derive(Clone, Debug, Default)]
pub struct GetOutdatedAgentsOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
}

/// Optional parameters of [`Client::reconnect_agents`].
#[derive(Clone, Debug, Default)]
pub struct ReconnectAgentsOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}

/// Optional parameters of [`Client::restart_agents`].
#[derive(Clone, Debug, Default)]
pub struct RestartAgentsOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}

/// Optional parameters of [`Client::distinct_agents`].
#[derive(Clone, Debug, Default)]
pub struct DistinctAgentsOptions {
    /// Fields to group the agents by.
    pub fields: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
}

/// Optional parameters of [`Client::get_agents_summary`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentsSummaryOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}

/// Optional parameters of [`Client::upgrade_agents`].
#[derive(Clone, Debug, Default)]
pub struct UpgradeAgentsOptions {
    /// Repository of upgrade packages; by default the one configured or the public one.
    pub wpk_repo: Option<String>,
    /// Version to upgrade to, such as `v4.14.7`; by default that of the manager.
    pub upgrade_version: Option<String>,
    /// Fetch the package over HTTP instead of HTTPS.
    pub use_http: Option<bool>,
    /// Upgrade even to the same or an older version or one beyond the manager's.
    pub force: Option<bool>,
    /// Kind of package for platforms where it is not known.
    pub package_type: Option<models::PackageType>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep what runs on this platform.
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system.
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system.
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name.
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Keep agents that are in this group.
    pub group: Option<crate::GroupId>,
    /// Keep agents that are connected to this cluster node.
    pub node_name: Option<crate::NodeId>,
    /// Keep what has exactly this name.
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with.
    pub ip: Option<String>,
    /// Keep agents that were registered with this address.
    pub register_ip: Option<String>,
}

/// Optional parameters of [`Client::upgrade_agents_from_file`].
#[derive(Clone, Debug, Default)]
pub struct UpgradeAgentsFromFileOptions {
    /// Name of the script in the package that installs it.
    pub installer: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep what runs on this platform.
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system.
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system.
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name.
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Keep agents that are in this group.
    pub group: Option<crate::GroupId>,
    /// Keep agents that are connected to this cluster node.
    pub node_name: Option<crate::NodeId>,
    /// Keep what has exactly this name.
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with.
    pub ip: Option<String>,
    /// Keep agents that were registered with this address.
    pub register_ip: Option<String>,
}

/// Optional parameters of [`Client::get_upgrade_results`].
#[derive(Clone, Debug, Default)]
pub struct GetUpgradeResultsOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep what runs on this platform.
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system.
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system.
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name.
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Keep agents that are in this group.
    pub group: Option<crate::GroupId>,
    /// Keep agents that are connected to this cluster node.
    pub node_name: Option<crate::NodeId>,
    /// Keep what has exactly this name.
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with.
    pub ip: Option<String>,
    /// Keep agents that were registered with this address.
    pub register_ip: Option<String>,
}

/// Optional parameters of [`Client::get_agent`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentOptions {
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
}

/// Optional parameters of [`Client::get_agent_daemon_stats`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentDaemonStatsOptions {
    /// Daemons to ask; both if none is given.
    pub daemons_list: Option<Vec<models::AgentDaemonName>>,
}

/// Optional parameters of [`Client::remove_agent_from_groups`].
#[derive(Clone, Debug, Default)]
pub struct RemoveAgentFromGroupsOptions {
    /// Names of groups; without it all groups that the caller may act on.
    pub groups_list: Option<Vec<crate::GroupId>>,
}

/// Optional parameters of [`Client::assign_agent_to_group`].
#[derive(Clone, Debug, Default)]
pub struct AssignAgentToGroupOptions {
    /// Take the agents out of all other groups.
    pub force_single_group: Option<bool>,
}
