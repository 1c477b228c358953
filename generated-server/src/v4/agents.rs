// Emitted by `cargo xtask gen`; do not edit.
//! Registration, state, keys, group membership, upgrade and restart of agents.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Check, Content, Operation};
use crate::schema::Schema;

/// Registration, state, keys, group membership, upgrade and restart of agents.
pub trait Agents: crate::Service {
    /// Lists agents.
    ///
    /// All filters must hold at once. Members without a value are left out of an agent, so one that never connected
    /// has no operating system. Ids in `agents_list` that do not exist are failed items.
    ///
    /// `GET /agents` (`api.controllers.agent_controller.get_agents`). Answers 200; fails with 400, 401, 403, 405, 429.
    /// Needs `agent:read`.
    fn get_agents(&self, cx: Context<Self::Identity>, request: GetAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Agent>>, Error>> + Send;
    /// Registers an agent and returns its new id and key.
    ///
    /// The agent may connect from any address unless `ip` says otherwise. A name or address that is taken is
    /// refused; to replace the old agent use `POST /agents/insert`.
    ///
    /// `POST /agents` (`api.controllers.agent_controller.add_agent`). Answers 200; fails with 400, 401, 403, 405, 406,
    /// 413, 415, 429. Needs `agent:create`.
    fn add_agent(&self, cx: Context<Self::Identity>, request: AddAgentRequest)
        -> impl Future<Output = Result<Json<AddAgentReply>, Error>> + Send;
    /// Deletes agents that are named and meet the conditions.
    ///
    /// By default only agents silent for seven days are deleted. Others that are named become failed items, unless
    /// the request said `all`. The manager, `000`, cannot be deleted.
    ///
    /// `DELETE /agents` (`api.controllers.agent_controller.delete_agents`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `agent:delete`.
    fn delete_agents(&self, cx: Context<Self::Identity>, request: DeleteAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Puts agents in a group.
    ///
    /// Agents that are in it already, or in 128 groups, are failed items.
    ///
    /// `PUT /agents/group` (`api.controllers.agent_controller.put_multiple_agent_single_group`). Answers 200; fails
    /// with 400, 401, 403, 404, 405, 429. Needs `group:modify_assignments`, `agent:modify_group`.
    fn assign_agents_to_group(&self, cx: Context<Self::Identity>, request: AssignAgentsToGroupRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Takes agents out of a group.
    ///
    /// `DELETE /agents/group` (`api.controllers.agent_controller.delete_multiple_agent_single_group`). Answers 200;
    /// fails with 400, 401, 403, 404, 405, 429. Needs `group:modify_assignments`, `agent:modify_group`.
    fn remove_agents_from_group(&self, cx: Context<Self::Identity>, request: RemoveAgentsFromGroupRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Puts the agents that the body lists in a group.
    ///
    /// It does what `PUT /agents/group` does, for lists too long for a URL.
    ///
    /// `PUT /agents/group/{group_id}` (`api.controllers.agent_controller.put_group_agents`). Answers 200; fails with
    /// 400, 401, 403, 404, 405, 406, 413, 415, 429. Needs `group:modify_assignments`, `agent:modify_group`.
    fn assign_listed_agents_to_group(&self, cx: Context<Self::Identity>, request: AssignListedAgentsToGroupRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Restarts the active agents of a group.
    ///
    /// `PUT /agents/group/{group_id}/restart` (`api.controllers.agent_controller.restart_agents_by_group`). Answers
    /// 200; fails with 400, 401, 403, 404, 405, 429. Needs `group:read`, `agent:read`, `agent:restart`.
    fn restart_agents_by_group(&self, cx: Context<Self::Identity>, request: RestartAgentsByGroupRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Registers an agent with an id and key of the caller's choice.
    ///
    /// `force` decides whether an older agent with the same name, address or id gives way: by default when it was
    /// registered over an hour ago and has been disconnected for an hour.
    ///
    /// `POST /agents/insert` (`api.controllers.agent_controller.insert_agent`). Answers 200; fails with 400, 401, 403,
    /// 405, 406, 413, 415, 429. Needs `agent:create`.
    fn insert_agent(&self, cx: Context<Self::Identity>, request: InsertAgentRequest)
        -> impl Future<Output = Result<Json<InsertAgentReply>, Error>> + Send;
    /// Registers an agent of the given name that may connect from any address.
    ///
    /// `POST /agents/insert/quick` (`api.controllers.agent_controller.post_new_agent`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `agent:create`.
    fn quick_add_agent(&self, cx: Context<Self::Identity>, request: QuickAddAgentRequest)
        -> impl Future<Output = Result<Json<QuickAddAgentReply>, Error>> + Send;
    /// Lists agents that are in no group.
    ///
    /// `GET /agents/no_group` (`api.controllers.agent_controller.get_agent_no_group`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `agent:read`.
    fn get_agents_without_group(&self, cx: Context<Self::Identity>, request: GetAgentsWithoutGroupRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Agent>>, Error>> + Send;
    /// Restarts the active agents that are connected to a cluster node.
    ///
    /// `PUT /agents/node/{node_id}/restart` (`api.controllers.agent_controller.restart_agents_by_node`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `cluster:read`, `agent:restart`.
    fn restart_agents_by_node(&self, cx: Context<Self::Identity>, request: RestartAgentsByNodeRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists agents whose version differs from the manager's.
    ///
    /// Agents that never connected have no version and are not listed.
    ///
    /// `GET /agents/outdated` (`api.controllers.agent_controller.get_agent_outdated`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `agent:read`.
    fn get_outdated_agents(&self, cx: Context<Self::Identity>, request: GetOutdatedAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Agent>>, Error>> + Send;
    /// Has agents connect anew.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /agents/reconnect` (`api.controllers.agent_controller.reconnect_agents`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `agent:reconnect`.
    fn reconnect_agents(&self, cx: Context<Self::Identity>, request: ReconnectAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Restarts agents.
    ///
    /// The command is only sent; agents that are not active are failed items.
    ///
    /// `PUT /agents/restart` (`api.controllers.agent_controller.restart_agents`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `agent:restart`.
    fn restart_agents(&self, cx: Context<Self::Identity>, request: RestartAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Counts agents by the values of some fields.
    ///
    /// Each item is a combination of values with the number of agents that have it. `N/A` stands for no value. The
    /// manager is counted too, and `total_affected_items` is the number of agents, not of combinations.
    ///
    /// `GET /agents/stats/distinct` (`api.controllers.agent_controller.get_agent_fields`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `agent:read`.
    fn distinct_agents(&self, cx: Context<Self::Identity>, request: DistinctAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentDistinct>>, Error>> + Send;
    /// Counts agents by state, platform and group.
    ///
    /// The manager is not counted. Ids that do not exist are ignored.
    ///
    /// `GET /agents/summary` (`api.controllers.agent_controller.get_agents_summary`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `agent:read`.
    fn get_agents_summary(&self, cx: Context<Self::Identity>, request: GetAgentsSummaryRequest)
        -> impl Future<Output = Result<Json<AgentsSummaryReply>, Error>> + Send;
    /// Lists the platforms that the agents run on.
    ///
    /// `GET /agents/summary/os` (`api.controllers.agent_controller.get_agent_summary_os`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `agent:read`.
    fn get_agents_summary_os(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Counts agents by connection and by state of their group files.
    ///
    /// The manager is not counted.
    ///
    /// `GET /agents/summary/status` (`api.controllers.agent_controller.get_agent_summary_status`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `agent:read`.
    fn get_agents_summary_status(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AgentsSummaryStatusReply>, Error>> + Send;
    /// Tells whether the caller may uninstall agents.
    ///
    /// A caller who may not is answered 403. Agents with protection against tampering ask here.
    ///
    /// `GET /agents/uninstall` (`api.controllers.agent_controller.get_agent_uninstall_permission`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `agent:uninstall`.
    fn check_uninstall_permission(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Upgrades agents with packages of a repository.
    ///
    /// The reply holds a task for each agent; `GET /agents/upgrade_result` tells how they went. Agents that already
    /// have the version, or a newer one, are refused unless forced.
    ///
    /// `PUT /agents/upgrade` (`api.controllers.agent_controller.put_upgrade_agents`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `agent:upgrade`.
    fn upgrade_agents(&self, cx: Context<Self::Identity>, request: UpgradeAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentUpgradeTask>>, Error>> + Send;
    /// Upgrades agents with a package that lies on the manager.
    ///
    /// The reply holds a task for each agent; `GET /agents/upgrade_result` tells how they went.
    ///
    /// `PUT /agents/upgrade_custom` (`api.controllers.agent_controller.put_upgrade_custom_agents`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `agent:upgrade`.
    fn upgrade_agents_from_file(&self, cx: Context<Self::Identity>, request: UpgradeAgentsFromFileRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentUpgradeTask>>, Error>> + Send;
    /// Shows how the latest upgrades of agents went.
    ///
    /// Tasks older than seven days are gone.
    ///
    /// `GET /agents/upgrade_result` (`api.controllers.agent_controller.get_agent_upgrade`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `agent:upgrade`.
    fn get_upgrade_results(&self, cx: Context<Self::Identity>, request: GetUpgradeResultsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentUpgradeResult>>, Error>> + Send;
    /// Shows one agent.
    ///
    /// `GET /agents/{agent_id}` (`api.controllers.agent_controller.get_agent`). Answers 200; fails with 400, 401, 403,
    /// 404, 405, 429. Needs `agent:read`.
    fn get_agent(&self, cx: Context<Self::Identity>, request: GetAgentRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Agent>>, Error>> + Send;
    /// Asks an agent for the configuration that it runs with.
    ///
    /// The agent must be active and of version 3.7.0 or newer. A section that the component does not have is
    /// error 1128.
    ///
    /// `GET /agents/{agent_id}/config/{component}/{configuration}`
    /// (`api.controllers.agent_controller.get_agent_config`). Answers 200; fails with 400, 401, 403, 404, 405, 429.
    /// Needs `agent:read`.
    fn get_agent_active_configuration(&self, cx: Context<Self::Identity>, request: GetAgentActiveConfigurationRequest)
        -> impl Future<Output = Result<Json<AgentActiveConfigurationReply>, Error>> + Send;
    /// Shows what the manager's daemons counted for an agent.
    ///
    /// There is one item for each daemon. The agent must be active.
    ///
    /// `GET /agents/{agent_id}/daemons/stats` (`api.controllers.agent_controller.get_daemon_stats`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `agent:read`.
    fn get_agent_daemon_stats(&self, cx: Context<Self::Identity>, request: GetAgentDaemonStatsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<DaemonStatsByAgent>>, Error>> + Send;
    /// Takes an agent out of some groups, or out of all.
    ///
    /// The items of the reply are names of groups. An agent left without any is put in `default`.
    ///
    /// `DELETE /agents/{agent_id}/group` (`api.controllers.agent_controller.delete_single_agent_multiple_groups`).
    /// Answers 200; fails with 400, 401, 403, 404, 405, 429. Needs `agent:modify_group`, `group:modify_assignments`.
    fn remove_agent_from_groups(&self, cx: Context<Self::Identity>, request: RemoveAgentFromGroupsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Tells whether an agent has the current files of its groups.
    ///
    /// Deprecated; `group_config_status` of `GET /agents` says the same.
    ///
    /// `GET /agents/{agent_id}/group/is_sync` (`api.controllers.agent_controller.get_sync_agent`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `agent:read`.
    ///
    /// Deprecated.
    fn get_agent_group_sync(&self, cx: Context<Self::Identity>, request: GetAgentGroupSyncRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentSynced>>, Error>> + Send;
    /// Puts an agent in a group.
    ///
    /// An agent can be in at most 128 groups.
    ///
    /// `PUT /agents/{agent_id}/group/{group_id}` (`api.controllers.agent_controller.put_agent_single_group`). Answers
    /// 200; fails with 400, 401, 403, 404, 405, 429. Needs `group:modify_assignments`, `agent:modify_group`.
    fn assign_agent_to_group(&self, cx: Context<Self::Identity>, request: AssignAgentToGroupRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Takes an agent out of a group.
    ///
    /// An agent left without any group is put in `default`, and the message says so.
    ///
    /// `DELETE /agents/{agent_id}/group/{group_id}`
    /// (`api.controllers.agent_controller.delete_single_agent_single_group`). Answers 200; fails with 400, 401, 403,
    /// 404, 405, 429. Needs `group:modify_assignments`, `agent:modify_group`.
    fn remove_agent_from_group(&self, cx: Context<Self::Identity>, request: RemoveAgentFromGroupRequest)
        -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Shows the key with which an agent proves who it is.
    ///
    /// The key is the agent's line of client.keys in base64, ready for import on the agent. The manager has none.
    ///
    /// `GET /agents/{agent_id}/key` (`api.controllers.agent_controller.get_agent_key`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `agent:read`.
    fn get_agent_key(&self, cx: Context<Self::Identity>, request: GetAgentKeyRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentIdKey>>, Error>> + Send;
    /// Restarts an agent.
    ///
    /// The command is only sent; an agent that is not active is a failed item.
    ///
    /// `PUT /agents/{agent_id}/restart` (`api.controllers.agent_controller.restart_agent`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `agent:restart`.
    fn restart_agent(&self, cx: Context<Self::Identity>, request: RestartAgentRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Asks an agent for the statistics of one of its parts.
    ///
    /// The agent must be of version 4.2.0 or newer.
    ///
    /// `GET /agents/{agent_id}/stats/{component}` (`api.controllers.agent_controller.get_component_stats`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `agent:read`.
    fn get_agent_component_stats(&self, cx: Context<Self::Identity>, request: GetAgentComponentStatsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentComponentStats>>, Error>> + Send;
}

/// Parameters of `GET /agents`.
#[derive(Clone, Debug)]
pub struct GetAgentsRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Keep agents in one of these connection states (at least 1 item).
    pub status: Option<Vec<AgentStatusFilter>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep agents last heard of longer ago than this, or registered longer ago if never heard of (format `timeframe`).
    pub older_than: Option<String>,
    /// Keep what runs on this platform (`os.platform`, format `alphanumeric`).
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system (`os.version`, format `alphanumeric`).
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system (`os.name`, format `alphanumeric`).
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name (format `alphanumeric`).
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7` (format `alphanumeric`).
    pub version: Option<String>,
    /// Keep agents that are in this group (format `group_names`).
    pub group: Option<String>,
    /// Keep agents that are connected to this cluster node (format `names`).
    pub node_name: Option<String>,
    /// Keep what has exactly this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with (format `alphanumeric`).
    pub ip: Option<String>,
    /// Keep agents that were registered with this address (`registerIP`, format `alphanumeric`).
    pub register_ip: Option<String>,
    /// Keep agents that have, or do not have, the current files of their groups.
    pub group_config_status: Option<GroupConfigStatus>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, select: input.value()?,
            sort: input.value()?, search: input.value()?, status: input.value()?, q: input.value()?,
            older_than: input.value()?, os_platform: input.value()?, os_version: input.value()?,
            os_name: input.value()?, manager: input.value()?, version: input.value()?, group: input.value()?,
            node_name: input.value()?, name: input.value()?, ip: input.value()?, register_ip: input.value()?,
            group_config_status: input.value()?, distinct: input.value()?,
        })
    }
}

/// Body of `POST /agents`.
#[derive(Clone, Debug)]
pub struct AddAgentRequest {
    /// The request's body.
    pub body: AddAgentBody,
}
impl Decode for AddAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /agents`.
#[derive(Clone, Debug)]
pub struct DeleteAgentsRequest {
    /// Ids of agents, or `all` (each format `numbers_or_all`, at least 3 characters).
    pub agents_list: Vec<String>,
    /// Forget the agent for good; otherwise its line in client.keys stays and keeps the id taken (default `false`).
    pub purge: bool,
    /// Delete only agents in one of these connection states; `all` stands for any (at least 1 item).
    pub status: Vec<AgentDeletionStatus>,
    /// Delete only agents that were silent for longer than this, or if they never connected, registered before it
    /// (format `timeframe`, default `7d`).
    pub older_than: String,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep what runs on this platform (`os.platform`, format `alphanumeric`).
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system (`os.version`, format `alphanumeric`).
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system (`os.name`, format `alphanumeric`).
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name (format `alphanumeric`).
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7` (format `alphanumeric`).
    pub version: Option<String>,
    /// Keep agents that are in this group (format `group_names`).
    pub group: Option<String>,
    /// Keep agents that are connected to this cluster node (format `names`).
    pub node_name: Option<String>,
    /// Keep what has exactly this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with (format `alphanumeric`).
    pub ip: Option<String>,
    /// Keep agents that were registered with this address (`registerIP`, format `alphanumeric`).
    pub register_ip: Option<String>,
}
impl Decode for DeleteAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, purge: input.value()?, status: input.value()?, older_than: input.value()?,
            q: input.value()?, os_platform: input.value()?, os_version: input.value()?, os_name: input.value()?,
            manager: input.value()?, version: input.value()?, group: input.value()?, node_name: input.value()?,
            name: input.value()?, ip: input.value()?, register_ip: input.value()?,
        })
    }
}

/// Parameters of `PUT /agents/group`.
#[derive(Clone, Debug)]
pub struct AssignAgentsToGroupRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Name of the group that the agents join or leave (format `group_names`).
    pub group_id: String,
    /// Take the agents out of all other groups.
    pub force_single_group: Option<bool>,
}
impl Decode for AssignAgentsToGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agents_list: input.value()?, group_id: input.value()?, force_single_group: input.value()? })
    }
}

/// Parameters of `DELETE /agents/group`.
#[derive(Clone, Debug)]
pub struct RemoveAgentsFromGroupRequest {
    /// Ids of agents, or `all` (each format `numbers_or_all`, at least 3 characters).
    pub agents_list: Vec<String>,
    /// Name of the group that the agents join or leave (format `group_names`).
    pub group_id: String,
}
impl Decode for RemoveAgentsFromGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agents_list: input.value()?, group_id: input.value()? })
    }
}

/// Parameters and body of `PUT /agents/group/{group_id}`.
#[derive(Clone, Debug)]
pub struct AssignListedAgentsToGroupRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Take the agents out of all other groups.
    pub force_single_group: Option<bool>,
    /// The request's body.
    pub body: AssignListedAgentsToGroupBody,
}
impl Decode for AssignListedAgentsToGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { group_id: input.value()?, force_single_group: input.value()?, body: input.json()? })
    }
}

/// Parameters of `PUT /agents/group/{group_id}/restart`.
#[derive(Clone, Debug)]
pub struct RestartAgentsByGroupRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
}
impl Decode for RestartAgentsByGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { group_id: input.value()? }) }
}

/// Body of `POST /agents/insert`.
#[derive(Clone, Debug)]
pub struct InsertAgentRequest {
    /// The request's body.
    pub body: InsertAgentBody,
}
impl Decode for InsertAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `POST /agents/insert/quick`.
#[derive(Clone, Debug)]
pub struct QuickAddAgentRequest {
    /// Name of the new agent, at most 128 characters (format `names`).
    pub agent_name: String,
}
impl Decode for QuickAddAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_name: input.value()? }) }
}

/// Parameters of `GET /agents/no_group`.
#[derive(Clone, Debug)]
pub struct GetAgentsWithoutGroupRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
}
impl Decode for GetAgentsWithoutGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, select: input.value()?, sort: input.value()?,
            search: input.value()?, q: input.value()?,
        })
    }
}

/// Parameters of `PUT /agents/node/{node_id}/restart`.
#[derive(Clone, Debug)]
pub struct RestartAgentsByNodeRequest {
    /// Name of a cluster node (format `names`).
    pub node_id: String,
}
impl Decode for RestartAgentsByNodeRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { node_id: input.value()? }) }
}

/// Parameters of `GET /agents/outdated`.
#[derive(Clone, Debug)]
pub struct GetOutdatedAgentsRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
}
impl Decode for GetOutdatedAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()?,
            select: input.value()?, q: input.value()?,
        })
    }
}

/// Parameters of `PUT /agents/reconnect`.
#[derive(Clone, Debug)]
pub struct ReconnectAgentsRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
}
impl Decode for ReconnectAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `PUT /agents/restart`.
#[derive(Clone, Debug)]
pub struct RestartAgentsRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
}
impl Decode for RestartAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `GET /agents/stats/distinct`.
#[derive(Clone, Debug)]
pub struct DistinctAgentsRequest {
    /// Fields to group the agents by (each format `names`).
    pub fields: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
}
impl Decode for DistinctAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            fields: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, q: input.value()?,
        })
    }
}

/// Parameters of `GET /agents/summary`.
#[derive(Clone, Debug)]
pub struct GetAgentsSummaryRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
}
impl Decode for GetAgentsSummaryRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `PUT /agents/upgrade`.
#[derive(Clone, Debug)]
pub struct UpgradeAgentsRequest {
    /// Ids of agents, or `all` (each format `numbers_or_all`, at least 3 characters).
    pub agents_list: Vec<String>,
    /// Repository of upgrade packages; by default the one configured or the public one (format `path`).
    pub wpk_repo: Option<String>,
    /// Version to upgrade to, such as `v4.14.7`; by default that of the manager (format `wazuh_version`).
    pub upgrade_version: Option<String>,
    /// Fetch the package over HTTP instead of HTTPS (default `false`).
    pub use_http: bool,
    /// Upgrade even to the same or an older version or one beyond the manager's (default `false`).
    pub force: bool,
    /// Kind of package for platforms where it is not known.
    pub package_type: Option<PackageType>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep what runs on this platform (`os.platform`, format `alphanumeric`).
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system (`os.version`, format `alphanumeric`).
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system (`os.name`, format `alphanumeric`).
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name (format `alphanumeric`).
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7` (format `alphanumeric`).
    pub version: Option<String>,
    /// Keep agents that are in this group (format `group_names`).
    pub group: Option<String>,
    /// Keep agents that are connected to this cluster node (format `names`).
    pub node_name: Option<String>,
    /// Keep what has exactly this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with (format `alphanumeric`).
    pub ip: Option<String>,
    /// Keep agents that were registered with this address (`registerIP`, format `alphanumeric`).
    pub register_ip: Option<String>,
}
impl Decode for UpgradeAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, wpk_repo: input.value()?, upgrade_version: input.value()?,
            use_http: input.value()?, force: input.value()?, package_type: input.value()?, q: input.value()?,
            os_platform: input.value()?, os_version: input.value()?, os_name: input.value()?, manager: input.value()?,
            version: input.value()?, group: input.value()?, node_name: input.value()?, name: input.value()?,
            ip: input.value()?, register_ip: input.value()?,
        })
    }
}

/// Parameters of `PUT /agents/upgrade_custom`.
#[derive(Clone, Debug)]
pub struct UpgradeAgentsFromFileRequest {
    /// Ids of agents, or `all` (each format `numbers_or_all`, at least 3 characters).
    pub agents_list: Vec<String>,
    /// Path of the package on the manager; it must lie in the installation's directory (format `wpk_path`).
    pub file_path: String,
    /// Name of the script in the package that installs it (format `alphanumeric`).
    pub installer: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep what runs on this platform (`os.platform`, format `alphanumeric`).
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system (`os.version`, format `alphanumeric`).
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system (`os.name`, format `alphanumeric`).
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name (format `alphanumeric`).
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7` (format `alphanumeric`).
    pub version: Option<String>,
    /// Keep agents that are in this group (format `group_names`).
    pub group: Option<String>,
    /// Keep agents that are connected to this cluster node (format `names`).
    pub node_name: Option<String>,
    /// Keep what has exactly this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with (format `alphanumeric`).
    pub ip: Option<String>,
    /// Keep agents that were registered with this address (`registerIP`, format `alphanumeric`).
    pub register_ip: Option<String>,
}
impl Decode for UpgradeAgentsFromFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, file_path: input.value()?, installer: input.value()?, q: input.value()?,
            os_platform: input.value()?, os_version: input.value()?, os_name: input.value()?, manager: input.value()?,
            version: input.value()?, group: input.value()?, node_name: input.value()?, name: input.value()?,
            ip: input.value()?, register_ip: input.value()?,
        })
    }
}

/// Parameters of `GET /agents/upgrade_result`.
#[derive(Clone, Debug)]
pub struct GetUpgradeResultsRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep what runs on this platform (`os.platform`, format `alphanumeric`).
    pub os_platform: Option<String>,
    /// Keep what has this version of the operating system (`os.version`, format `alphanumeric`).
    pub os_version: Option<String>,
    /// Keep what has this name of the operating system (`os.name`, format `alphanumeric`).
    pub os_name: Option<String>,
    /// Keep agents that report to the manager with this host name (format `alphanumeric`).
    pub manager: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7` (format `alphanumeric`).
    pub version: Option<String>,
    /// Keep agents that are in this group (format `group_names`).
    pub group: Option<String>,
    /// Keep agents that are connected to this cluster node (format `names`).
    pub node_name: Option<String>,
    /// Keep what has exactly this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep agents with this address, the one they connect from or were registered with (format `alphanumeric`).
    pub ip: Option<String>,
    /// Keep agents that were registered with this address (`registerIP`, format `alphanumeric`).
    pub register_ip: Option<String>,
}
impl Decode for GetUpgradeResultsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, q: input.value()?, os_platform: input.value()?, os_version: input.value()?,
            os_name: input.value()?, manager: input.value()?, version: input.value()?, group: input.value()?,
            node_name: input.value()?, name: input.value()?, ip: input.value()?, register_ip: input.value()?,
        })
    }
}

/// Parameters of `GET /agents/{agent_id}`.
#[derive(Clone, Debug)]
pub struct GetAgentRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
}
impl Decode for GetAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, select: input.value()? })
    }
}

/// Parameters of `GET /agents/{agent_id}/config/{component}/{configuration}`.
#[derive(Clone, Debug)]
pub struct GetAgentActiveConfigurationRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Part of the product whose running configuration is wanted.
    pub component: ConfigurationComponent,
    /// Section of that component's configuration; each component has its own few.
    pub configuration: ConfigurationSection,
}
impl Decode for GetAgentActiveConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, component: input.value()?, configuration: input.value()? })
    }
}

/// Parameters of `GET /agents/{agent_id}/daemons/stats`.
#[derive(Clone, Debug)]
pub struct GetAgentDaemonStatsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Daemons to ask; both if none is given.
    pub daemons_list: Option<Vec<AgentDaemonName>>,
}
impl Decode for GetAgentDaemonStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, daemons_list: input.value()? })
    }
}

/// Parameters of `DELETE /agents/{agent_id}/group`.
#[derive(Clone, Debug)]
pub struct RemoveAgentFromGroupsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Names of groups; without it all groups that the caller may act on (each format `group_names`).
    pub groups_list: Option<Vec<String>>,
}
impl Decode for RemoveAgentFromGroupsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, groups_list: input.value()? })
    }
}

/// Parameters of `GET /agents/{agent_id}/group/is_sync`.
#[derive(Clone, Debug)]
pub struct GetAgentGroupSyncRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
}
impl Decode for GetAgentGroupSyncRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `PUT /agents/{agent_id}/group/{group_id}`.
#[derive(Clone, Debug)]
pub struct AssignAgentToGroupRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Take the agents out of all other groups.
    pub force_single_group: Option<bool>,
}
impl Decode for AssignAgentToGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, group_id: input.value()?, force_single_group: input.value()? })
    }
}

/// Parameters of `DELETE /agents/{agent_id}/group/{group_id}`.
#[derive(Clone, Debug)]
pub struct RemoveAgentFromGroupRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Name of a group (format `group_names`).
    pub group_id: String,
}
impl Decode for RemoveAgentFromGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, group_id: input.value()? })
    }
}

/// Parameters of `GET /agents/{agent_id}/key`.
#[derive(Clone, Debug)]
pub struct GetAgentKeyRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
}
impl Decode for GetAgentKeyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `PUT /agents/{agent_id}/restart`.
#[derive(Clone, Debug)]
pub struct RestartAgentRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
}
impl Decode for RestartAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `GET /agents/{agent_id}/stats/{component}`.
#[derive(Clone, Debug)]
pub struct GetAgentComponentStatsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Part of the agent whose statistics are wanted.
    pub component: AgentStatsComponent,
}
impl Decode for GetAgentComponentStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, component: input.value()? })
    }
}

/// `GET /agents`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "api.controllers.agent_controller.get_agents").about("Agents", "Lists agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SELECT, &parameters::SORT, &parameters::SEARCH,
        &parameters::STATUS_AGENT_PARAM, &parameters::Q, &parameters::OLDER_THAN_PARAM, &parameters::OS_PLATFORM,
        &parameters::OS_VERSION, &parameters::OS_NAME, &parameters::MANAGER, &parameters::VERSION,
        &parameters::AGENT_GROUP, &parameters::NODE_NAME, &parameters::NAME, &parameters::IP, &parameters::REGISTER_IP,
        &parameters::GROUP_CONFIG_STATUS, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `POST /agents`.
pub static ADD_AGENT: Operation = Operation::new(Method::POST, "/agents")
    .ids("add_agent", "api.controllers.agent_controller.add_agent")
    .about("Agents", "Registers an agent and returns its new id and key.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("name", Schema::STRING.format("names")), ("ip", Schema::STRING.format("alphanumeric_symbols")),
        ("force", Schema::object(&[
            ("enabled", Schema::BOOLEAN.default_bool(true)),
            ("disconnected_time", Schema::object(&[
                ("enabled", Schema::BOOLEAN.default_bool(true)),
                ("value", Schema::STRING.format("timeframe").default_text("1h")),
            ])),
            ("after_registration_time", Schema::STRING.format("timeframe").default_text("1h")),
        ])),
    ]).required(&["name"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::AGENT_CREATE]);

/// `DELETE /agents`.
pub static DELETE_AGENTS: Operation = Operation::new(Method::DELETE, "/agents")
    .ids("delete_agents", "api.controllers.agent_controller.delete_agents")
    .about("Agents", "Deletes agents that are named and meet the conditions.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST_ALL, &parameters::PURGE,
        &parameters::STATUS_DELETE_AGENT_PARAM, &parameters::OLDER_THAN, &parameters::Q, &parameters::OS_PLATFORM,
        &parameters::OS_VERSION, &parameters::OS_NAME, &parameters::MANAGER, &parameters::VERSION,
        &parameters::AGENT_GROUP, &parameters::NODE_NAME, &parameters::NAME, &parameters::IP, &parameters::REGISTER_IP,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_DELETE]);

/// `PUT /agents/group`.
pub static ASSIGN_AGENTS_TO_GROUP: Operation = Operation::new(Method::PUT, "/agents/group")
    .ids("assign_agents_to_group", "api.controllers.agent_controller.put_multiple_agent_single_group")
    .about("Agents", "Puts agents in a group.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::GROUP_ID_QUERY,
        &parameters::FORCE_SINGLE_GROUP,
    ]).failures(&[400, 401, 403, 404, 405, 429])
    .permissions(&[&permissions::AGENT_MODIFY_GROUP, &permissions::GROUP_MODIFY_ASSIGNMENTS])
    .enforced(&[
        Check::all("group:modify_assignments", "group:id"),
        Check::named("group:modify_assignments", "group:id", "group_id"),
        Check::named("agent:modify_group", "agent:id", "agents_list"),
    ]);

/// `DELETE /agents/group`.
pub static REMOVE_AGENTS_FROM_GROUP: Operation = Operation::new(Method::DELETE, "/agents/group")
    .ids("remove_agents_from_group", "api.controllers.agent_controller.delete_multiple_agent_single_group")
    .about("Agents", "Takes agents out of a group.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST_ALL, &parameters::GROUP_ID_QUERY,
    ]).failures(&[400, 401, 403, 404, 405, 429])
    .permissions(&[&permissions::AGENT_MODIFY_GROUP, &permissions::GROUP_MODIFY_ASSIGNMENTS])
    .enforced(&[
        Check::named("group:modify_assignments", "group:id", "group_id"),
        Check::named("agent:modify_group", "agent:id", "agents_list"),
    ]);

/// `PUT /agents/group/{group_id}`.
pub static ASSIGN_LISTED_AGENTS_TO_GROUP: Operation = Operation::new(Method::PUT, "/agents/group/{group_id}")
    .ids("assign_listed_agents_to_group", "api.controllers.agent_controller.put_group_agents")
    .about("Agents", "Puts the agents that the body lists in a group.")
    .parameters(&[
        &parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::FORCE_SINGLE_GROUP,
    ])
    .body(&Body::required(&[Content::json(Schema::object(&[("agents_list", Schema::array(
        &Schema::STRING.format("numbers").min_length(3),
    ).min_items(1))]).required(&["agents_list"]))])).failures(&[400, 401, 403, 404, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::AGENT_MODIFY_GROUP, &permissions::GROUP_MODIFY_ASSIGNMENTS])
    .enforced(&[
        Check::all("group:modify_assignments", "group:id"),
        Check::named("group:modify_assignments", "group:id", "group_id"),
        Check::named("agent:modify_group", "agent:id", "agents_list"),
    ]);

/// `PUT /agents/group/{group_id}/restart`.
pub static RESTART_AGENTS_BY_GROUP: Operation = Operation::new(Method::PUT, "/agents/group/{group_id}/restart")
    .ids("restart_agents_by_group", "api.controllers.agent_controller.restart_agents_by_group")
    .about("Agents", "Restarts the active agents of a group.")
    .parameters(&[&parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::AGENT_RESTART])
    .enforced(&[
        Check::named("group:read", "group:id", "group_id"), Check::all("agent:read", "agent:id"),
        Check::named("agent:restart", "agent:group", "group_id"),
    ]);

/// `POST /agents/insert`.
pub static INSERT_AGENT: Operation = Operation::new(Method::POST, "/agents/insert")
    .ids("insert_agent", "api.controllers.agent_controller.insert_agent")
    .about("Agents", "Registers an agent with an id and key of the caller's choice.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("id", Schema::STRING.format("numbers").min_length(3)),
        ("key", Schema::STRING.format("wazuh_key").min_length(64).max_length(64)),
        ("name", Schema::STRING.format("names")), ("ip", Schema::STRING.format("alphanumeric_symbols")),
        ("force", Schema::object(&[
            ("enabled", Schema::BOOLEAN.default_bool(true)),
            ("disconnected_time", Schema::object(&[
                ("enabled", Schema::BOOLEAN.default_bool(true)),
                ("value", Schema::STRING.format("timeframe").default_text("1h")),
            ])),
            ("after_registration_time", Schema::STRING.format("timeframe").default_text("1h")),
        ])),
    ]).required(&["name"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::AGENT_CREATE]);

/// `POST /agents/insert/quick`.
pub static QUICK_ADD_AGENT: Operation = Operation::new(Method::POST, "/agents/insert/quick")
    .ids("quick_add_agent", "api.controllers.agent_controller.post_new_agent")
    .about("Agents", "Registers an agent of the given name that may connect from any address.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENT_NAME])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_CREATE]);

/// `GET /agents/no_group`.
pub static GET_AGENTS_WITHOUT_GROUP: Operation = Operation::new(Method::GET, "/agents/no_group")
    .ids("get_agents_without_group", "api.controllers.agent_controller.get_agent_no_group")
    .about("Agents", "Lists agents that are in no group.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT,
        &parameters::SELECT, &parameters::SORT, &parameters::SEARCH, &parameters::Q,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `PUT /agents/node/{node_id}/restart`.
pub static RESTART_AGENTS_BY_NODE: Operation = Operation::new(Method::PUT, "/agents/node/{node_id}/restart")
    .ids("restart_agents_by_node", "api.controllers.agent_controller.restart_agents_by_node")
    .about("Agents", "Restarts the active agents that are connected to a cluster node.")
    .parameters(&[&parameters::NODE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::CLUSTER_READ, &permissions::AGENT_RESTART]);

/// `GET /agents/outdated`.
pub static GET_OUTDATED_AGENTS: Operation = Operation::new(Method::GET, "/agents/outdated")
    .ids("get_outdated_agents", "api.controllers.agent_controller.get_agent_outdated")
    .about("Agents", "Lists agents whose version differs from the manager's.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT,
        &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `PUT /agents/reconnect`.
pub static RECONNECT_AGENTS: Operation = Operation::new(Method::PUT, "/agents/reconnect")
    .ids("reconnect_agents", "api.controllers.agent_controller.reconnect_agents")
    .about("Agents", "Has agents connect anew.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_RECONNECT]);

/// `PUT /agents/restart`.
pub static RESTART_AGENTS: Operation = Operation::new(Method::PUT, "/agents/restart")
    .ids("restart_agents", "api.controllers.agent_controller.restart_agents").about("Agents", "Restarts agents.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_RESTART]);

/// `GET /agents/stats/distinct`.
pub static DISTINCT_AGENTS: Operation = Operation::new(Method::GET, "/agents/stats/distinct")
    .ids("distinct_agents", "api.controllers.agent_controller.get_agent_fields")
    .about("Agents", "Counts agents by the values of some fields.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::FIELDS, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::Q,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `GET /agents/summary`.
pub static GET_AGENTS_SUMMARY: Operation = Operation::new(Method::GET, "/agents/summary")
    .ids("get_agents_summary", "api.controllers.agent_controller.get_agents_summary")
    .about("Agents", "Counts agents by state, platform and group.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `GET /agents/summary/os`.
pub static GET_AGENTS_SUMMARY_OS: Operation = Operation::new(Method::GET, "/agents/summary/os")
    .ids("get_agents_summary_os", "api.controllers.agent_controller.get_agent_summary_os")
    .about("Agents", "Lists the platforms that the agents run on.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::AGENT_READ]);

/// `GET /agents/summary/status`.
pub static GET_AGENTS_SUMMARY_STATUS: Operation = Operation::new(Method::GET, "/agents/summary/status")
    .ids("get_agents_summary_status", "api.controllers.agent_controller.get_agent_summary_status")
    .about("Agents", "Counts agents by connection and by state of their group files.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::AGENT_READ]);

/// `GET /agents/uninstall`.
pub static CHECK_UNINSTALL_PERMISSION: Operation = Operation::new(Method::GET, "/agents/uninstall")
    .ids("check_uninstall_permission", "api.controllers.agent_controller.get_agent_uninstall_permission")
    .about("Agents", "Tells whether the caller may uninstall agents.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::AGENT_UNINSTALL]);

/// `PUT /agents/upgrade`.
pub static UPGRADE_AGENTS: Operation = Operation::new(Method::PUT, "/agents/upgrade")
    .ids("upgrade_agents", "api.controllers.agent_controller.put_upgrade_agents")
    .about("Agents", "Upgrades agents with packages of a repository.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST_ALL, &parameters::WPK_REPO,
        &parameters::UPGRADE_VERSION, &parameters::USE_HTTP, &parameters::FORCE, &parameters::PACKAGE_TYPE,
        &parameters::Q, &parameters::OS_PLATFORM, &parameters::OS_VERSION, &parameters::OS_NAME, &parameters::MANAGER,
        &parameters::VERSION, &parameters::AGENT_GROUP, &parameters::NODE_NAME, &parameters::NAME, &parameters::IP,
        &parameters::REGISTER_IP,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_UPGRADE]);

/// `PUT /agents/upgrade_custom`.
pub static UPGRADE_AGENTS_FROM_FILE: Operation = Operation::new(Method::PUT, "/agents/upgrade_custom")
    .ids("upgrade_agents_from_file", "api.controllers.agent_controller.put_upgrade_custom_agents")
    .about("Agents", "Upgrades agents with a package that lies on the manager.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST_ALL, &parameters::FILE_PATH,
        &parameters::INSTALLER, &parameters::Q, &parameters::OS_PLATFORM, &parameters::OS_VERSION, &parameters::OS_NAME,
        &parameters::MANAGER, &parameters::VERSION, &parameters::AGENT_GROUP, &parameters::NODE_NAME, &parameters::NAME,
        &parameters::IP, &parameters::REGISTER_IP,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_UPGRADE]);

/// `GET /agents/upgrade_result`.
pub static GET_UPGRADE_RESULTS: Operation = Operation::new(Method::GET, "/agents/upgrade_result")
    .ids("get_upgrade_results", "api.controllers.agent_controller.get_agent_upgrade")
    .about("Agents", "Shows how the latest upgrades of agents went.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::Q,
        &parameters::OS_PLATFORM, &parameters::OS_VERSION, &parameters::OS_NAME, &parameters::MANAGER,
        &parameters::VERSION, &parameters::AGENT_GROUP, &parameters::NODE_NAME, &parameters::NAME, &parameters::IP,
        &parameters::REGISTER_IP,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_UPGRADE]);

/// `GET /agents/{agent_id}`.
pub static GET_AGENT: Operation = Operation::new(Method::GET, "/agents/{agent_id}")
    .ids("get_agent", "api.controllers.agent_controller.get_agent").about("Agents", "Shows one agent.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::SELECT])
    .failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `GET /agents/{agent_id}/config/{component}/{configuration}`.
pub static GET_AGENT_ACTIVE_CONFIGURATION: Operation = Operation::new(
    Method::GET, "/agents/{agent_id}/config/{component}/{configuration}",
)
    .ids("get_agent_active_configuration", "api.controllers.agent_controller.get_agent_config")
    .about("Agents", "Asks an agent for the configuration that it runs with.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::COMPONENT, &parameters::CONFIGURATION, &parameters::PRETTY,
        &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `GET /agents/{agent_id}/daemons/stats`.
pub static GET_AGENT_DAEMON_STATS: Operation = Operation::new(Method::GET, "/agents/{agent_id}/daemons/stats")
    .ids("get_agent_daemon_stats", "api.controllers.agent_controller.get_daemon_stats")
    .about("Agents", "Shows what the manager's daemons counted for an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::DAEMONS_LIST_AGENTS,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `DELETE /agents/{agent_id}/group`.
pub static REMOVE_AGENT_FROM_GROUPS: Operation = Operation::new(Method::DELETE, "/agents/{agent_id}/group")
    .ids("remove_agent_from_groups", "api.controllers.agent_controller.delete_single_agent_multiple_groups")
    .about("Agents", "Takes an agent out of some groups, or out of all.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::GROUPS_LIST,
    ]).failures(&[400, 401, 403, 404, 405, 429])
    .permissions(&[&permissions::AGENT_MODIFY_GROUP, &permissions::GROUP_MODIFY_ASSIGNMENTS]);

/// `GET /agents/{agent_id}/group/is_sync`.
pub static GET_AGENT_GROUP_SYNC: Operation = Operation::new(Method::GET, "/agents/{agent_id}/group/is_sync")
    .ids("get_agent_group_sync", "api.controllers.agent_controller.get_sync_agent")
    .about("Agents", "Tells whether an agent has the current files of its groups.").deprecated()
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `PUT /agents/{agent_id}/group/{group_id}`.
pub static ASSIGN_AGENT_TO_GROUP: Operation = Operation::new(Method::PUT, "/agents/{agent_id}/group/{group_id}")
    .ids("assign_agent_to_group", "api.controllers.agent_controller.put_agent_single_group")
    .about("Agents", "Puts an agent in a group.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
        &parameters::FORCE_SINGLE_GROUP,
    ]).failures(&[400, 401, 403, 404, 405, 429])
    .permissions(&[&permissions::AGENT_MODIFY_GROUP, &permissions::GROUP_MODIFY_ASSIGNMENTS])
    .enforced(&[
        Check::all("group:modify_assignments", "group:id"),
        Check::named("group:modify_assignments", "group:id", "group_id"),
        Check::named("agent:modify_group", "agent:id", "agent_id"),
    ]);

/// `DELETE /agents/{agent_id}/group/{group_id}`.
pub static REMOVE_AGENT_FROM_GROUP: Operation = Operation::new(Method::DELETE, "/agents/{agent_id}/group/{group_id}")
    .ids("remove_agent_from_group", "api.controllers.agent_controller.delete_single_agent_single_group")
    .about("Agents", "Takes an agent out of a group.")
    .parameters(&[&parameters::AGENT_ID, &parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 404, 405, 429])
    .permissions(&[&permissions::AGENT_MODIFY_GROUP, &permissions::GROUP_MODIFY_ASSIGNMENTS])
    .enforced(&[
        Check::named("group:modify_assignments", "group:id", "group_id"),
        Check::named("agent:modify_group", "agent:id", "agent_id"),
    ]);

/// `GET /agents/{agent_id}/key`.
pub static GET_AGENT_KEY: Operation = Operation::new(Method::GET, "/agents/{agent_id}/key")
    .ids("get_agent_key", "api.controllers.agent_controller.get_agent_key")
    .about("Agents", "Shows the key with which an agent proves who it is.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

/// `PUT /agents/{agent_id}/restart`.
pub static RESTART_AGENT: Operation = Operation::new(Method::PUT, "/agents/{agent_id}/restart")
    .ids("restart_agent", "api.controllers.agent_controller.restart_agent").about("Agents", "Restarts an agent.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_RESTART]);

/// `GET /agents/{agent_id}/stats/{component}`.
pub static GET_AGENT_COMPONENT_STATS: Operation = Operation::new(Method::GET, "/agents/{agent_id}/stats/{component}")
    .ids("get_agent_component_stats", "api.controllers.agent_controller.get_component_stats")
    .about("Agents", "Asks an agent for the statistics of one of its parts.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::STATS_COMPONENT, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AGENT_READ]);

crate::routes! { "Agents" Agents:
    GET_AGENTS get_agents(request), ADD_AGENT add_agent(request), DELETE_AGENTS delete_agents(request),
    ASSIGN_AGENTS_TO_GROUP assign_agents_to_group(request), REMOVE_AGENTS_FROM_GROUP remove_agents_from_group(request),
    ASSIGN_LISTED_AGENTS_TO_GROUP assign_listed_agents_to_group(request),
    RESTART_AGENTS_BY_GROUP restart_agents_by_group(request), INSERT_AGENT insert_agent(request),
    QUICK_ADD_AGENT quick_add_agent(request), GET_AGENTS_WITHOUT_GROUP get_agents_without_group(request),
    RESTART_AGENTS_BY_NODE restart_agents_by_node(request), GET_OUTDATED_AGENTS get_outdated_agents(request),
    RECONNECT_AGENTS reconnect_agents(request), RESTART_AGENTS restart_agents(request),
    DISTINCT_AGENTS distinct_agents(request), GET_AGENTS_SUMMARY get_agents_summary(request),
    GET_AGENTS_SUMMARY_OS get_agents_summary_os(), GET_AGENTS_SUMMARY_STATUS get_agents_summary_status(),
    CHECK_UNINSTALL_PERMISSION check_uninstall_permission(), UPGRADE_AGENTS upgrade_agents(request),
    UPGRADE_AGENTS_FROM_FILE upgrade_agents_from_file(request), GET_UPGRADE_RESULTS get_upgrade_results(request),
    GET_AGENT get_agent(request), GET_AGENT_ACTIVE_CONFIGURATION get_agent_active_configuration(request),
    GET_AGENT_DAEMON_STATS get_agent_daemon_stats(request), REMOVE_AGENT_FROM_GROUPS remove_agent_from_groups(request),
    GET_AGENT_GROUP_SYNC get_agent_group_sync(request), ASSIGN_AGENT_TO_GROUP assign_agent_to_group(request),
    REMOVE_AGENT_FROM_GROUP remove_agent_from_group(request), GET_AGENT_KEY get_agent_key(request),
    RESTART_AGENT restart_agent(request), GET_AGENT_COMPONENT_STATS get_agent_component_stats(request),
}
