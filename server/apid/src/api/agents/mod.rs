//! Registration, state, keys, group membership, upgrade and restart of agents. Thin: what needs more than a few lines belongs to a domain module.

mod requests;

use wazuh_api_server::v4::agents::{
    AddAgentRequest, Agents, DeleteAgentsRequest, DeleteMultipleAgentSingleGroupRequest,
    DeleteSingleAgentMultipleGroupsRequest, DeleteSingleAgentSingleGroupRequest, GetAgentComponentStatsRequest,
    GetAgentConfigRequest, GetAgentDaemonStatsRequest, GetAgentFieldsRequest, GetAgentKeyRequest,
    GetAgentNoGroupRequest, GetAgentOutdatedRequest, GetAgentRequest, GetAgentUpgradeRequest, GetAgentsRequest,
    GetAgentsSummaryRequest, GetSyncAgentRequest, InsertAgentRequest, PostNewAgentRequest, PutAgentSingleGroupRequest,
    PutGroupAgentsRequest, PutMultipleAgentSingleGroupRequest, PutUpgradeAgentsRequest, PutUpgradeCustomAgentsRequest,
    ReconnectAgentsRequest, RestartAgentRequest, RestartAgentsByGroupRequest, RestartAgentsByNodeRequest,
    RestartAgentsRequest,
};
use wazuh_api_server::v4::models::{
    AddAgentResponse, Agent, AgentAddBody, AgentComponentStats, AgentDaemonName, AgentDistinct, AgentIdKey,
    AgentSynced, AgentUpgradeResult, AgentUpgradeTask, ApiResponse, GetAgentConfigResponse,
    GetAgentSummaryStatusResponse, GetAgentsSummaryResponse, InsertAgentResponse, PostNewAgentResponse,
    WazuhDaemonStatsAgentsItem,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service, outcome};
use apid_fleet::agents::Force;
use apid_fleet::commands;
use apid_fleet::groups::Assignment;
use apid_manager::Daemon;
use apid_store::query::Query;

/// What the operations here work on.
const AGENT: &str = "agent:id";

/// What agents are put in and taken out of.
const GROUP: &str = "group:id";

impl Agents for Service {
    async fn get_agents(&self, cx: Context, request: GetAgentsRequest) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        let list = requests::list(request);
        caller.respond(async { self.agents.list(caller.access().of(AGENT)?, list).await }).await
    }

    async fn add_agent(&self, cx: Context, request: AddAgentRequest) -> Result<Json<AddAgentResponse>, Error> {
        let caller = self.caller(&cx)?;
        let AgentAddBody { name, ip } = request.body;
        let ip = ip.as_deref().unwrap_or("any");
        caller.answer(self.agents.add(&name, ip, Force::default()).await)
    }

    async fn delete_agents(
        &self,
        cx: Context,
        request: DeleteAgentsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        caller.respond(async { self.agents.remove(caller.access().of(AGENT)?, requests::removal(request)).await }).await
    }

    async fn put_multiple_agent_single_group(
        &self,
        cx: Context,
        request: PutMultipleAgentSingleGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let PutMultipleAgentSingleGroupRequest { agents_list: _, group_id, force_single_group } = request;
        let assignment = Assignment { group: group_id, alone: force_single_group.unwrap_or_default() };
        let access = caller.access();
        caller.respond(async { self.groups.assign(access.of(AGENT)?, access.of_all(GROUP)?, assignment).await }).await
    }

    async fn delete_multiple_agent_single_group(
        &self,
        cx: Context,
        request: DeleteMultipleAgentSingleGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteMultipleAgentSingleGroupRequest { agents_list: _, group_id } = request;
        caller.respond(async { self.groups.remove_many(caller.access().of(AGENT)?, &group_id).await }).await
    }

    async fn put_group_agents(
        &self,
        cx: Context,
        request: PutGroupAgentsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let PutGroupAgentsRequest { group_id, force_single_group, body: _ } = request;
        let assignment = Assignment { group: group_id, alone: force_single_group.unwrap_or_default() };
        let access = caller.access();
        caller.respond(async { self.groups.assign(access.of(AGENT)?, access.of_all(GROUP)?, assignment).await }).await
    }

    async fn restart_agents_by_group(
        &self,
        cx: Context,
        request: RestartAgentsByGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let RestartAgentsByGroupRequest { group_id } = request;
        caller.respond(async { self.commands.restart_group(&group_id, caller.access().of(AGENT)?).await }).await
    }

    async fn insert_agent(&self, cx: Context, request: InsertAgentRequest) -> Result<Json<InsertAgentResponse>, Error> {
        let caller = self.caller(&cx)?;
        caller.respond(async { self.agents.insert(requests::insertion(request)?).await }).await
    }

    async fn post_new_agent(
        &self,
        cx: Context,
        request: PostNewAgentRequest,
    ) -> Result<Json<PostNewAgentResponse>, Error> {
        let caller = self.caller(&cx)?;
        caller.answer(self.agents.add(&request.agent_name, "any", Force::default()).await)
    }

    async fn get_agent_no_group(
        &self,
        cx: Context,
        request: GetAgentNoGroupRequest,
    ) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        let list = requests::without_group(request);
        caller.respond(async { self.agents.no_group(caller.access().of(AGENT)?, list).await }).await
    }

    async fn restart_agents_by_node(
        &self,
        cx: Context,
        request: RestartAgentsByNodeRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let RestartAgentsByNodeRequest { node_id } = request;
        // The nodes are asked for before the work begins, so this refusal is the request's.
        self.commands.clustered().await.map_err(|failure| failure.into_error(None))?;
        caller.respond(async { self.commands.restart_node(&node_id, caller.access().of(AGENT)?).await }).await
    }

    async fn get_agent_outdated(
        &self,
        cx: Context,
        request: GetAgentOutdatedRequest,
    ) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        let list = requests::outdated(request);
        caller.respond(async { self.agents.outdated(caller.access().of(AGENT)?, list).await }).await
    }

    async fn reconnect_agents(
        &self,
        cx: Context,
        _: ReconnectAgentsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        caller.respond(async { self.commands.reconnect(caller.access().of(AGENT)?).await }).await
    }

    async fn restart_agents(&self, cx: Context, _: RestartAgentsRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        caller.respond(async { self.commands.restart(caller.access().of(AGENT)?).await }).await
    }

    async fn get_agent_fields(
        &self,
        cx: Context,
        request: GetAgentFieldsRequest,
    ) -> Result<Json<AffectedItems<AgentDistinct>>, Error> {
        let caller = self.caller(&cx)?;
        let list = requests::distinct(request);
        caller.respond(async { self.agents.distinct(caller.access().of(AGENT)?, list).await }).await
    }

    async fn get_agents_summary(
        &self,
        cx: Context,
        request: GetAgentsSummaryRequest,
    ) -> Result<Json<GetAgentsSummaryResponse>, Error> {
        let caller = self.caller(&cx)?;
        // The guard has taken the agents.
        let GetAgentsSummaryRequest { agents_list: _ } = request;
        caller.respond(async { self.agents.fleet_summary(caller.access().of(AGENT)?).await }).await
    }

    async fn get_agent_summary_os(&self, cx: Context) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        caller.respond(async { self.agents.os_summary(caller.access().of(AGENT)?).await }).await
    }

    async fn get_agent_summary_status(&self, cx: Context) -> Result<Json<GetAgentSummaryStatusResponse>, Error> {
        let caller = self.caller(&cx)?;
        caller.respond(async { self.agents.status_summary(caller.access().of(AGENT)?).await }).await
    }

    async fn get_agent_uninstall_permission(&self, cx: Context) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        // The guard has refused whoever has it not.
        Ok(caller.done(outcome::message("User has permission to uninstall agents")))
    }

    async fn put_upgrade_agents(
        &self,
        cx: Context,
        request: PutUpgradeAgentsRequest,
    ) -> Result<Json<AffectedItems<AgentUpgradeTask>>, Error> {
        let caller = self.caller(&cx)?;
        let (choice, order) = requests::upgrade(request);
        caller.respond(async { self.commands.upgrade(caller.access().of(AGENT)?, choice, order).await }).await
    }

    async fn put_upgrade_custom_agents(
        &self,
        cx: Context,
        request: PutUpgradeCustomAgentsRequest,
    ) -> Result<Json<AffectedItems<AgentUpgradeTask>>, Error> {
        let caller = self.caller(&cx)?;
        let (choice, order) = requests::upgrade_custom(request);
        caller.respond(async { self.commands.upgrade(caller.access().of(AGENT)?, choice, order).await }).await
    }

    async fn get_agent_upgrade(
        &self,
        cx: Context,
        request: GetAgentUpgradeRequest,
    ) -> Result<Json<AffectedItems<AgentUpgradeResult>>, Error> {
        let caller = self.caller(&cx)?;
        let choice = requests::upgrade_result(request);
        caller.respond(async { self.commands.upgrade_results(caller.access().of(AGENT)?, choice).await }).await
    }

    async fn get_agent(&self, cx: Context, request: GetAgentRequest) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        // The guard has taken the id.
        let GetAgentRequest { agent_id: _, select } = request;
        let query = Query { select, ..Query::default() };
        caller.respond(async { self.agents.one(caller.access().of(AGENT)?, query).await }).await
    }

    async fn get_agent_config(
        &self,
        cx: Context,
        request: GetAgentConfigRequest,
    ) -> Result<Json<GetAgentConfigResponse>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentConfigRequest { agent_id: _, component, configuration } = request;
        let (component, section) = (component.as_str(), configuration.as_str());
        commands::check_pair(component, section).map_err(|failure| failure.into_error(None))?;
        caller
            .respond(async { self.commands.configuration(caller.access().of(AGENT)?, component, section).await })
            .await
    }

    async fn get_agent_daemon_stats(
        &self,
        cx: Context,
        request: GetAgentDaemonStatsRequest,
    ) -> Result<Json<AffectedItems<WazuhDaemonStatsAgentsItem>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentDaemonStatsRequest { agent_id: _, daemons_list } = request;
        let daemon = |name| match name {
            AgentDaemonName::WazuhAnalysisd => Daemon::Analysisd,
            AgentDaemonName::WazuhRemoted => Daemon::Remoted,
        };
        let daemons = daemons_list.map(|names| names.into_iter().map(daemon).collect());
        caller.respond(async { self.commands.daemons(caller.access().of(AGENT)?, daemons).await }).await
    }

    async fn delete_single_agent_multiple_groups(
        &self,
        cx: Context,
        request: DeleteSingleAgentMultipleGroupsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteSingleAgentMultipleGroupsRequest { agent_id: _, groups_list: _ } = request;
        let access = caller.access();
        caller.respond(async { self.groups.remove_from_groups(access.of(AGENT)?, access.of(GROUP)?).await }).await
    }

    async fn get_sync_agent(
        &self,
        cx: Context,
        request: GetSyncAgentRequest,
    ) -> Result<Json<AffectedItems<AgentSynced>>, Error> {
        let caller = self.caller(&cx)?;
        let GetSyncAgentRequest { agent_id: _ } = request;
        caller.respond(async { self.groups.is_sync(caller.access().of(AGENT)?).await }).await
    }

    async fn put_agent_single_group(
        &self,
        cx: Context,
        request: PutAgentSingleGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let PutAgentSingleGroupRequest { agent_id: _, group_id, force_single_group } = request;
        let assignment = Assignment { group: group_id, alone: force_single_group.unwrap_or_default() };
        let access = caller.access();
        caller.respond(async { self.groups.assign(access.of(AGENT)?, access.of_all(GROUP)?, assignment).await }).await
    }

    async fn delete_single_agent_single_group(
        &self,
        cx: Context,
        request: DeleteSingleAgentSingleGroupRequest,
    ) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteSingleAgentSingleGroupRequest { agent_id: _, group_id } = request;
        caller.respond(async { self.groups.remove_one(caller.access().of(AGENT)?, &group_id).await }).await
    }

    async fn get_agent_key(
        &self,
        cx: Context,
        request: GetAgentKeyRequest,
    ) -> Result<Json<AffectedItems<AgentIdKey>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentKeyRequest { agent_id: _ } = request;
        caller.respond(async { self.agents.key(caller.access().of(AGENT)?).await }).await
    }

    async fn restart_agent(&self, cx: Context, _: RestartAgentRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        caller.respond(async { self.commands.restart(caller.access().of(AGENT)?).await }).await
    }

    async fn get_agent_component_stats(
        &self,
        cx: Context,
        request: GetAgentComponentStatsRequest,
    ) -> Result<Json<AffectedItems<AgentComponentStats>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentComponentStatsRequest { agent_id: _, component } = request;
        caller.respond(async { self.commands.component(caller.access().of(AGENT)?, component.as_str()).await }).await
    }
}
