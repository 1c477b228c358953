//! Agents: list, register, restart, remove.

use apid_fleet::Fault;
use apid_fleet::agents::{Force, NewAgent, Removal};
use wazuh_api_server::v1::agents::{
    AddAgentBody, AddAgentRequest, Agents, DeleteAgentRequest, GetAgentKeyRequest, GetAgentRequest, GetAgentsRequest,
    QuickAddAgentRequest, RestartAgentRequest,
};
use wazuh_api_server::v1::models::{AgentListReply, AgentReply, NewAgent as Body, TextReply};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::api::caller::Caller;
use crate::wire::v1::{
    self as wire, agents, faults,
    faults::{Finding, Task},
};

/// What the operations here work on.
const AGENT: &str = "agent:id";

impl Agents for Service {
    async fn get_agents(&self, cx: Context, request: GetAgentsRequest) -> Result<Json<AgentListReply>, Error> {
        let caller = self.caller(&cx)?;
        let Some(query) = agents::query(request.status.as_deref()) else { return Ok(agents::no_agents()) };
        let listed = self.agents.list(caller.granted(AGENT)?, query, &agents::LIST).await;
        told(&caller, Task::List, listed).map(agents::list)
    }

    async fn add_agent(&self, cx: Context, request: AddAgentRequest) -> Result<Json<TextReply>, Error> {
        let (AddAgentBody::Form(Body { name, ip }) | AddAgentBody::Json(Body { name, ip })) = request.body;
        self.register(&cx, &name, &ip).await
    }

    async fn get_agent(&self, cx: Context, _: GetAgentRequest) -> Result<Json<AgentReply>, Error> {
        let caller = self.caller(&cx)?;
        let written = self.agents.one(caller.granted(AGENT)?, agents::every_agent(), &agents::DETAILS).await;
        let written = told(&caller, Task::Show, written)?;
        let scans = self.inventory.last_scans(caller.granted(AGENT)?).await;
        let scans = scans.map_err(|fault| faults::finding_error(fault, Finding::LastScan, caller.session().node()))?;
        told(&caller, Task::Show, agents::details(&written, &scans).ok_or(Fault::UnknownAgent))
    }

    async fn delete_agent(&self, cx: Context, request: DeleteAgentRequest) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let removed = self.agents.remove(caller.granted(AGENT)?, Removal::default()).await;
        let removed = removed.and_then(|outcome| outcome.failed.into_result());
        told(&caller, Task::Remove(&request.agent_id), removed)?;
        wire::text("Agent removed")
    }

    async fn get_agent_key(&self, cx: Context, request: GetAgentKeyRequest) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let keys = self.agents.keys(caller.granted(AGENT)?).await;
        let key = keys.and_then(|mut keys| {
            keys.failed.into_result()?;
            keys.done.pop().ok_or(Fault::UnknownAgent)
        });
        wire::text(told(&caller, Task::Key(&request.agent_id), key)?.key)
    }

    async fn restart_agent(&self, cx: Context, _: RestartAgentRequest) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let sent = self.commands.restart(caller.granted(AGENT)?).await;
        told(&caller, Task::Restart, sent.and_then(|outcome| outcome.failed.into_result()))?;
        wire::text("Restarting agent")
    }

    async fn quick_add_agent(&self, cx: Context, request: QuickAddAgentRequest) -> Result<Json<TextReply>, Error> {
        self.register(&cx, &request.agent_name, "any").await
    }
}

impl Service {
    /// Adds an agent. A network may have bits in its host part, as the guide's example has.
    async fn register(&self, cx: &Context, name: &str, ip: &str) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(cx)?;
        let agent = told(&caller, Task::Add, NewAgent::checked_loosely(name, ip, Force::default()))?;
        let added = told(&caller, Task::Add, self.agents.register(agent).await)?;
        wire::text(agents::added(added.id))
    }
}

/// What the domain answers, or its fault as the tools of 2016 tell it.
fn told<T>(caller: &Caller, task: Task<'_>, answer: Result<T, Fault>) -> Result<T, Error> {
    answer.map_err(|fault| faults::error(fault, task, caller.session().node()))
}
