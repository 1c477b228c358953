//! Registration, state, keys, group membership, upgrade and restart of agents.

mod requests;

use wazuh_api_server::v4::agents::{
    AddAgentRequest, Agents, AssignAgentToGroupRequest, AssignAgentsToGroupRequest, AssignListedAgentsToGroupRequest,
    DeleteAgentsRequest, DistinctAgentsRequest, GetAgentActiveConfigurationRequest, GetAgentComponentStatsRequest,
    GetAgentDaemonStatsRequest, GetAgentGroupSyncRequest, GetAgentKeyRequest, GetAgentRequest, GetAgentsRequest,
    GetAgentsSummaryRequest, GetAgentsWithoutGroupRequest, GetOutdatedAgentsRequest, GetUpgradeResultsRequest,
    InsertAgentRequest, QuickAddAgentRequest, ReconnectAgentsRequest, RemoveAgentFromGroupRequest,
    RemoveAgentFromGroupsRequest, RemoveAgentsFromGroupRequest, RestartAgentRequest, RestartAgentsByGroupRequest,
    RestartAgentsByNodeRequest, RestartAgentsRequest, UpgradeAgentsFromFileRequest, UpgradeAgentsRequest,
};
use wazuh_api_server::v4::models::{
    AddAgentReply, Agent, AgentActiveConfigurationReply, AgentComponentStats, AgentDaemonName, AgentDistinct,
    AgentIdKey, AgentSynced, AgentUpgradeResult, AgentUpgradeTask, AgentsSummaryReply, AgentsSummaryStatusReply,
    ApiReply, DaemonStatsByAgent, InsertAgentReply, QuickAddAgentReply,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::api::caller::Caller;
use crate::wire::v4 as wire;
use crate::wire::v4::agents::{DISTINCT, LIST};
use apid_fleet::agents::Force;
use apid_fleet::commands;
use apid_fleet::groups::Assignment;
use apid_manager::Daemon;
use apid_request::cancel;
use apid_store::query::Query;

/// What the operations here work on.
const AGENT: &str = "agent:id";

/// What agents are put in and taken out of.
const GROUP: &str = "group:id";

/// How long it takes to read a condition, for [`cancel::aside`].
fn length(q: Option<&String>) -> usize {
    q.map_or(0, |q| q.len().saturating_mul(4))
}

impl Service {
    /// Puts the agents granted in a group.
    async fn assign(
        &self,
        caller: &Caller,
        group: String,
        alone: Option<bool>,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let assignment = Assignment { group: group.clone(), alone: alone.unwrap_or_default() };
        let alone = assignment.alone;
        let (agents, replaceable) = (caller.granted(AGENT)?, caller.tell(caller.access().of_all(GROUP))?);
        let assigned = caller.tell(self.groups.assign(agents, replaceable, assignment).await)?;
        Ok(wire::groups::assigned(caller.voice(), assigned, &group, alone))
    }
}

impl Agents for Service {
    agents_alike! {}

    async fn add_agent(&self, cx: Context, request: AddAgentRequest) -> Result<Json<AddAgentReply>, Error> {
        let caller = self.caller(&cx)?;
        let (name, ip, force) = caller.tell(requests::addition(request))?;
        let added = caller.tell(self.agents.add(&name, &ip, force).await)?;
        Ok(wire::agents::added(&added))
    }

    async fn assign_agents_to_group(
        &self,
        cx: Context,
        request: AssignAgentsToGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let AssignAgentsToGroupRequest { agents_list: _, group_id, force_single_group } = request;
        self.assign(&caller, group_id, force_single_group).await
    }

    async fn remove_agents_from_group(
        &self,
        cx: Context,
        request: RemoveAgentsFromGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let RemoveAgentsFromGroupRequest { agents_list: _, group_id } = request;
        let removed = caller.tell(self.groups.remove_many(caller.granted(AGENT)?, &group_id).await)?;
        Ok(wire::groups::removed(caller.voice(), removed, &group_id))
    }

    async fn assign_listed_agents_to_group(
        &self,
        cx: Context,
        request: AssignListedAgentsToGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let AssignListedAgentsToGroupRequest { group_id, force_single_group, body: _ } = request;
        self.assign(&caller, group_id, force_single_group).await
    }

    async fn restart_agents_by_group(
        &self,
        cx: Context,
        request: RestartAgentsByGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let RestartAgentsByGroupRequest { group_id } = request;
        let sent = caller.tell(self.commands.restart_group(&group_id, caller.granted(AGENT)?).await)?;
        Ok(wire::outcome::agents(caller.voice(), sent, &wire::commands::RESTARTED))
    }

    async fn insert_agent(&self, cx: Context, request: InsertAgentRequest) -> Result<Json<InsertAgentReply>, Error> {
        let caller = self.caller(&cx)?;
        let insertion = caller.tell(requests::insertion(request))?;
        let added = caller.tell(self.agents.insert(insertion).await)?;
        Ok(wire::agents::added(&added))
    }

    async fn quick_add_agent(
        &self,
        cx: Context,
        request: QuickAddAgentRequest,
    ) -> Result<Json<QuickAddAgentReply>, Error> {
        let caller = self.caller(&cx)?;
        let added = caller.tell(self.agents.add(&request.agent_name, "any", Force::default()).await)?;
        Ok(wire::agents::added(&added))
    }

    async fn restart_agents_by_node(
        &self,
        cx: Context,
        request: RestartAgentsByNodeRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let RestartAgentsByNodeRequest { node_id } = request;
        // The nodes are asked for before the work begins, so this refusal is the request's.
        self.commands.must_be_clustered().await.map_err(|fault| self.refusal(fault))?;
        let sent = caller.tell(self.commands.restart_node(&node_id, caller.granted(AGENT)?).await)?;
        Ok(wire::outcome::agents(caller.voice(), sent, &wire::commands::RESTARTED))
    }

    async fn get_outdated_agents(
        &self,
        cx: Context,
        request: GetOutdatedAgentsRequest,
    ) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        let query = caller.tell(cancel::aside(length(request.q.as_ref()), || requests::outdated(request)))?;
        let agents = self.agents.outdated(caller.granted(AGENT)?, query, &LIST).await;
        Ok(LIST.reply(caller.tell(agents)?))
    }

    async fn reconnect_agents(
        &self,
        cx: Context,
        _: ReconnectAgentsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.reconnect(caller.granted(AGENT)?).await)?;
        Ok(wire::outcome::agents(caller.voice(), sent, &wire::commands::RECONNECTED))
    }

    async fn restart_agents(&self, cx: Context, _: RestartAgentsRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.restart(caller.granted(AGENT)?).await)?;
        Ok(wire::outcome::agents(caller.voice(), sent, &wire::commands::RESTARTED))
    }

    async fn get_agents_summary(
        &self,
        cx: Context,
        request: GetAgentsSummaryRequest,
    ) -> Result<Json<AgentsSummaryReply>, Error> {
        let caller = self.caller(&cx)?;
        // The guard has taken the agents.
        let GetAgentsSummaryRequest { agents_list: _ } = request;
        let summary = caller.tell(self.agents.summary(caller.granted(AGENT)?).await)?;
        Ok(wire::agents::summary(&summary))
    }

    async fn get_agents_summary_os(&self, cx: Context) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let platforms = caller.tell(self.agents.platforms(caller.granted(AGENT)?).await)?;
        Ok(wire::agents::platforms(&platforms))
    }

    async fn get_agents_summary_status(&self, cx: Context) -> Result<Json<AgentsSummaryStatusReply>, Error> {
        let caller = self.caller(&cx)?;
        let states = caller.tell(self.agents.states(caller.granted(AGENT)?).await)?;
        Ok(wire::agents::states(&states))
    }

    async fn check_uninstall_permission(&self, cx: Context) -> Result<Json<ApiReply>, Error> {
        // The guard has refused callers without it.
        self.caller(&cx)?;
        Ok(wire::outcome::message("User has permission to uninstall agents"))
    }

    async fn upgrade_agents(
        &self,
        cx: Context,
        request: UpgradeAgentsRequest,
    ) -> Result<Json<AffectedItems<AgentUpgradeTask>>, Error> {
        let caller = self.caller(&cx)?;
        let (requirements, order) =
            caller.tell(cancel::aside(length(request.q.as_ref()), || requests::upgrade(request)))?;
        let tasks = caller.tell(self.commands.upgrade(caller.granted(AGENT)?, requirements, order).await)?;
        Ok(wire::commands::upgrade_tasks(caller.voice(), tasks))
    }

    async fn upgrade_agents_from_file(
        &self,
        cx: Context,
        request: UpgradeAgentsFromFileRequest,
    ) -> Result<Json<AffectedItems<AgentUpgradeTask>>, Error> {
        let caller = self.caller(&cx)?;
        let (requirements, order) =
            caller.tell(cancel::aside(length(request.q.as_ref()), || requests::upgrade_custom(request)))?;
        let tasks = caller.tell(self.commands.upgrade(caller.granted(AGENT)?, requirements, order).await)?;
        Ok(wire::commands::upgrade_tasks(caller.voice(), tasks))
    }

    async fn get_upgrade_results(
        &self,
        cx: Context,
        request: GetUpgradeResultsRequest,
    ) -> Result<Json<AffectedItems<AgentUpgradeResult>>, Error> {
        let caller = self.caller(&cx)?;
        let requirements =
            caller.tell(cancel::aside(length(request.q.as_ref()), || requests::upgrade_result(request)))?;
        let results = caller.tell(self.commands.upgrade_results(caller.granted(AGENT)?, requirements).await)?;
        Ok(wire::commands::upgrade_results(caller.voice(), results))
    }

    async fn get_agent(&self, cx: Context, request: GetAgentRequest) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        // The guard has taken the id.
        let GetAgentRequest { agent_id: _, select } = request;
        let query = Query { select, ..Query::default() };
        let agent = self.agents.one(caller.granted(AGENT)?, query, &LIST).await;
        Ok(LIST.reply(caller.tell(agent)?))
    }

    async fn get_agent_daemon_stats(
        &self,
        cx: Context,
        request: GetAgentDaemonStatsRequest,
    ) -> Result<Json<AffectedItems<DaemonStatsByAgent>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentDaemonStatsRequest { agent_id: _, daemons_list } = request;
        let daemon = |name| match name {
            AgentDaemonName::WazuhAnalysisd => Daemon::Analysisd,
            AgentDaemonName::WazuhRemoted => Daemon::Remoted,
        };
        let all = || vec![Daemon::Remoted, Daemon::Analysisd];
        let daemons = daemons_list.map_or_else(all, |names| names.into_iter().map(daemon).collect());
        wire::commands::counters(
            caller.voice(),
            caller.tell(self.commands.daemons(caller.granted(AGENT)?, daemons).await)?,
        )
    }

    async fn remove_agent_from_groups(
        &self,
        cx: Context,
        request: RemoveAgentFromGroupsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let RemoveAgentFromGroupsRequest { agent_id: _, groups_list: _ } = request;
        let (agent, groups) = (caller.granted(AGENT)?, caller.granted(GROUP)?);
        let left = caller.tell(self.groups.remove_from_groups(agent, groups).await)?;
        Ok(wire::outcome::texts(caller.voice(), left, &wire::groups::LEFT))
    }

    async fn get_agent_group_sync(
        &self,
        cx: Context,
        request: GetAgentGroupSyncRequest,
    ) -> Result<Json<AffectedItems<AgentSynced>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentGroupSyncRequest { agent_id: _ } = request;
        Ok(wire::groups::synced(caller.voice(), caller.tell(self.groups.is_sync(caller.granted(AGENT)?).await)?))
    }

    async fn assign_agent_to_group(
        &self,
        cx: Context,
        request: AssignAgentToGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let AssignAgentToGroupRequest { agent_id: _, group_id, force_single_group } = request;
        self.assign(&caller, group_id, force_single_group).await
    }

    async fn remove_agent_from_group(
        &self,
        cx: Context,
        request: RemoveAgentFromGroupRequest,
    ) -> Result<Json<ApiReply>, Error> {
        let caller = self.caller(&cx)?;
        let RemoveAgentFromGroupRequest { agent_id: _, group_id } = request;
        let removed = caller.tell(self.groups.remove_one(caller.granted(AGENT)?, &group_id).await)?;
        Ok(wire::groups::removed_one(removed, &group_id))
    }

    async fn get_agent_key(
        &self,
        cx: Context,
        request: GetAgentKeyRequest,
    ) -> Result<Json<AffectedItems<AgentIdKey>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentKeyRequest { agent_id: _ } = request;
        Ok(wire::agents::keys(caller.voice(), caller.tell(self.agents.keys(caller.granted(AGENT)?).await)?))
    }

    async fn restart_agent(&self, cx: Context, _: RestartAgentRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.restart(caller.granted(AGENT)?).await)?;
        Ok(wire::outcome::agents(caller.voice(), sent, &wire::commands::RESTARTED))
    }

    async fn get_agent_component_stats(
        &self,
        cx: Context,
        request: GetAgentComponentStatsRequest,
    ) -> Result<Json<AffectedItems<AgentComponentStats>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentComponentStatsRequest { agent_id: _, component } = request;
        let states = caller.tell(self.commands.component(caller.granted(AGENT)?, component.as_str()).await)?;
        wire::commands::states(caller.voice(), states)
    }
}
