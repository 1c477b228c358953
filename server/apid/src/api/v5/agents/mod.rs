//! Registration, state, keys, group membership, upgrade and restart of agents.

mod requests;

use wazuh_api_server::v5::VERSION;
use wazuh_api_server::v5::agents::{
    Agents, DeleteAgentsRequest, DistinctAgentsRequest, GetAgentActiveConfigurationRequest, GetAgentDaemonStatsRequest,
    GetAgentsRequest, GetAgentsWithoutGroupRequest, GetOutdatedAgentsRequest, GetUpgradeResultsRequest,
    ReloadAgentRequest, ReloadAgentsByGroupRequest, ReloadAgentsRequest, RestartAgentRequest,
    RestartAgentsByGroupRequest, RestartAgentsByNodeRequest, RestartAgentsRequest, UpgradeAgentsFromFileRequest,
    UpgradeAgentsRequest,
};
use wazuh_api_server::v5::models::{
    AddAgentReply, Agent, AgentActiveConfigurationReply, AgentComponentStats, AgentDaemonName, AgentDistinct,
    AgentIdKey, AgentSynced, AgentUpgradeResult, AgentsSummaryReply, AgentsSummaryStatusReply, ApiReply,
    DaemonStatsByAgent, InsertAgentReply, QuickAddAgentReply,
};
use wazuh_api_server::{AffectedItems, Error, Json, Messages};

use super::release_4::told_alike;
use super::{Context, Service};
use crate::api::caller::Caller;
use crate::wire::v4 as wire;
use crate::wire::v5::agents::{DISTINCT, LIST, RELOADED, counters, states, upgraded};
use apid_fleet::Outcome;
use apid_fleet::commands::{self, Told};
use apid_manager::{AgentTask, Daemon};
use apid_request::cancel;

same_models! {
    AddAgentBody { name, ip, force },
    InsertAgentBody { id, key, name, ip, force },
    AgentInsertForce { enabled, disconnected_time, after_registration_time },
    AgentInsertForceDisconnectedTime { enabled, value },
    AgentStatsComponent [Logcollector, Agent],
}

/// What the operations here work on.
const AGENT: &str = "agent:id";

/// How long it takes to read a condition, for [`cancel::aside`].
fn length(q: Option<&String>) -> usize {
    q.map_or(0, |q| q.len().saturating_mul(4))
}

/// The messages of a task.
const fn messages(task: AgentTask) -> &'static Messages<'static> {
    match task {
        AgentTask::Restart => &wire::commands::RESTARTED,
        AgentTask::Reload => &RELOADED,
    }
}

impl Service {
    /// Has the agents granted restart or reload.
    async fn renew(&self, cx: &Context, task: AgentTask, told: Told) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(cx)?;
        let sent = self.commands.renew(task, caller.granted(AGENT)?, told).await;
        caller.tell(sent).map(|sent| renewed(&caller, sent, task))
    }

    /// Has the agents of a group restart or reload.
    async fn renew_group(
        &self,
        cx: &Context,
        task: AgentTask,
        group: &str,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(cx)?;
        let sent = self.commands.renew_group(task, group, caller.granted(AGENT)?).await;
        caller.tell(sent).map(|sent| renewed(&caller, sent, task))
    }
}

fn renewed(caller: &Caller, sent: Outcome<i64>, task: AgentTask) -> Json<AffectedItems<String>> {
    wire::outcome::agents(caller.voice(), sent, messages(task))
}

impl Agents for Service {
    agents_alike! {}

    same! { agents::Agents:
        add_agent(AddAgentRequest { body }) -> AddAgentReply,
        assign_agents_to_group(AssignAgentsToGroupRequest { agents_list, group_id, force_single_group })
            -> AffectedItems<String>,
        remove_agents_from_group(RemoveAgentsFromGroupRequest { agents_list, group_id }) -> AffectedItems<String>,
        insert_agent(InsertAgentRequest { body }) -> InsertAgentReply,
        quick_add_agent(QuickAddAgentRequest { agent_name }) -> QuickAddAgentReply,
        reconnect_agents(ReconnectAgentsRequest { agents_list }) -> AffectedItems<String>,
        get_agents_summary(GetAgentsSummaryRequest { agents_list }) -> AgentsSummaryReply,
        get_agents_summary_os() -> AffectedItems<String>,
        check_uninstall_permission() -> ApiReply,
        remove_agent_from_groups(RemoveAgentFromGroupsRequest { agent_id, groups_list }) -> AffectedItems<String>,
        get_agent_group_sync(GetAgentGroupSyncRequest { agent_id }) -> AffectedItems<AgentSynced>,
        assign_agent_to_group(AssignAgentToGroupRequest { agent_id, group_id, force_single_group })
            -> AffectedItems<String>,
        remove_agent_from_group(RemoveAgentFromGroupRequest { agent_id, group_id }) -> ApiReply,
        get_agent_key(GetAgentKeyRequest { agent_id }) -> AffectedItems<AgentIdKey>,
        get_agent_component_stats(GetAgentComponentStatsRequest { agent_id, component })
            -> AffectedItems<AgentComponentStats>,
    }

    async fn reload_agents_by_group(
        &self,
        cx: Context,
        request: ReloadAgentsByGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.renew_group(&cx, AgentTask::Reload, &request.group_id).await
    }

    async fn restart_agents_by_group(
        &self,
        cx: Context,
        request: RestartAgentsByGroupRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.renew_group(&cx, AgentTask::Restart, &request.group_id).await
    }

    async fn restart_agents_by_node(
        &self,
        cx: Context,
        request: RestartAgentsByNodeRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.renew_node(&request.node_id, caller.granted(AGENT)?).await)?;
        Ok(renewed(&caller, sent, AgentTask::Restart))
    }

    async fn get_outdated_agents(
        &self,
        cx: Context,
        request: GetOutdatedAgentsRequest,
    ) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        let query = caller.tell(cancel::aside(length(request.q.as_ref()), || requests::outdated(request)))?;
        let release = format!("v{VERSION}");
        let agents = self.agents.outdated_against(caller.granted(AGENT)?, &release, query, &LIST).await;
        Ok(LIST.reply(caller.tell(agents)?))
    }

    async fn reload_agents(&self, cx: Context, _: ReloadAgentsRequest) -> Result<Json<AffectedItems<String>>, Error> {
        self.renew(&cx, AgentTask::Reload, Told::Nobody).await
    }

    async fn restart_agents(&self, cx: Context, _: RestartAgentsRequest) -> Result<Json<AffectedItems<String>>, Error> {
        self.renew(&cx, AgentTask::Restart, Told::Nobody).await
    }

    async fn get_agents_summary_status(&self, cx: Context) -> Result<Json<AgentsSummaryStatusReply>, Error> {
        let caller = self.caller(&cx)?;
        Ok(states(&*caller.tell(self.agents.states(caller.granted(AGENT)?).await)?))
    }

    async fn upgrade_agents(
        &self,
        cx: Context,
        request: UpgradeAgentsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let (requirements, order) =
            caller.tell(cancel::aside(length(request.q.as_ref()), || requests::upgrade(request)))?;
        let made = self.commands.upgrade_anywhere(caller.granted(AGENT)?, requirements, order).await;
        Ok(upgraded(caller.tell(made)?))
    }

    async fn upgrade_agents_from_file(
        &self,
        cx: Context,
        request: UpgradeAgentsFromFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let (requirements, order) =
            caller.tell(cancel::aside(length(request.q.as_ref()), || requests::upgrade_custom(request)))?;
        let made = self.commands.upgrade_anywhere(caller.granted(AGENT)?, requirements, order).await;
        Ok(upgraded(caller.tell(made)?))
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
        Ok(told_alike(wire::commands::upgrade_results(caller.voice(), results)))
    }

    async fn get_agent_daemon_stats(
        &self,
        cx: Context,
        request: GetAgentDaemonStatsRequest,
    ) -> Result<Json<AffectedItems<DaemonStatsByAgent>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentDaemonStatsRequest { agent_id: _, daemons_list } = request;
        let of_name = |name: AgentDaemonName| match name {
            AgentDaemonName::WazuhAnalysisd | AgentDaemonName::WazuhManagerAnalysisd => Daemon::Analysisd,
            AgentDaemonName::WazuhRemoted | AgentDaemonName::WazuhManagerRemoted => Daemon::Remoted,
        };
        let both = [AgentDaemonName::WazuhManagerRemoted, AgentDaemonName::WazuhManagerAnalysisd];
        let asked = daemons_list.unwrap_or_else(|| both.to_vec());
        let daemons = asked.iter().map(|name| of_name(*name)).collect();
        let counted = caller.tell(self.commands.counters(caller.granted(AGENT)?, daemons).await)?;
        // Daemons have a name in each release; the request says which it knows.
        let name = |daemon| {
            let names = asked.iter().chain(&both).copied();
            names.filter(|name| of_name(*name) == daemon).map(AgentDaemonName::as_str).next().unwrap_or_default()
        };
        counters(counted, name)
    }

    async fn reload_agent(&self, cx: Context, _: ReloadAgentRequest) -> Result<Json<AffectedItems<String>>, Error> {
        self.renew(&cx, AgentTask::Reload, Told::Named).await
    }

    async fn restart_agent(&self, cx: Context, _: RestartAgentRequest) -> Result<Json<AffectedItems<String>>, Error> {
        self.renew(&cx, AgentTask::Restart, Told::Named).await
    }
}
