//! Agents: list, register, restart, remove.

use apid_fleet::Fault;
use apid_fleet::agents::{Force, NewAgent, Removal, in_states};
use apid_store::query::Query;
use wazuh_api_server::v1::agents::{
    AddAgentBody, AddAgentRequest, Agents, DeleteAgentRequest, GetAgentKeyRequest, GetAgentRequest, GetAgentsRequest,
    QuickAddAgentRequest, RestartAgentRequest,
};
use wazuh_api_server::v1::models::{AgentListReply, AgentReply, NewAgent as Body, TextReply};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::api::caller::Caller;
use crate::wire::v1::faults::{self, Finding, Task};
use crate::wire::v1::{Form, agents};

/// What the operations here work on.
const AGENT: &str = "agent:id";

impl Agents for Service {
    async fn get_agents(&self, cx: Context, request: GetAgentsRequest) -> Result<Json<AgentListReply>, Error> {
        let caller = self.caller(&cx)?;
        let form = Form::of(cx.dialect);
        let query = match request.status.as_deref().map(agents::states) {
            None => Query::unlimited(),
            Some(Some(states)) => in_states(states),
            Some(None) => return Ok(form.nothing()),
        };
        let listed = self.agents.list(caller.granted(AGENT)?, query, agents::list_in(form)).await;
        told(&caller, Task::List, listed).map(agents::list)
    }

    async fn add_agent(&self, cx: Context, request: AddAgentRequest) -> Result<Json<TextReply>, Error> {
        let (AddAgentBody::Form(Body { name, ip }) | AddAgentBody::Json(Body { name, ip })) = request.body;
        self.register(&cx, &name, &ip).await
    }

    async fn get_agent(&self, cx: Context, _: GetAgentRequest) -> Result<Json<AgentReply>, Error> {
        let caller = self.caller(&cx)?;
        let written = self.agents.one(caller.granted(AGENT)?, Query::unlimited(), &agents::DETAILS).await;
        let written = told(&caller, Task::Show, written)?;
        let scans = self.inventory.last_scans(caller.granted(AGENT)?).await;
        let scans = scans.map_err(|fault| faults::finding_error(fault, Finding::LastScan, caller.session().node()))?;
        told(&caller, Task::Show, agents::details(Form::of(cx.dialect), &written, &scans).ok_or(Fault::UnknownAgent))
    }

    async fn delete_agent(&self, cx: Context, request: DeleteAgentRequest) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let removed = self.agents.remove(caller.granted(AGENT)?, Removal::default()).await;
        let removed = removed.and_then(|outcome| outcome.failed.into_result());
        told(&caller, Task::Remove(&request.agent_id), removed)?;
        Form::of(cx.dialect).reply("Agent removed")
    }

    async fn get_agent_key(&self, cx: Context, request: GetAgentKeyRequest) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let keys = self.agents.keys(caller.granted(AGENT)?).await;
        let key = keys.and_then(|mut keys| {
            keys.failed.into_result()?;
            keys.done.pop().ok_or(Fault::UnknownAgent)
        });
        let key = told(&caller, Task::Key(&request.agent_id), key)?.key;
        Form::of(cx.dialect).reply(key.as_str())
    }

    async fn restart_agent(&self, cx: Context, _: RestartAgentRequest) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let sent = self.commands.restart(caller.granted(AGENT)?).await;
        told(&caller, Task::Restart, sent.and_then(|outcome| outcome.failed.into_result()))?;
        Form::of(cx.dialect).reply("Restarting agent")
    }

    async fn quick_add_agent(&self, cx: Context, request: QuickAddAgentRequest) -> Result<Json<TextReply>, Error> {
        self.register(&cx, &request.agent_name, "any").await
    }
}

impl Service {
    /// Adds an agent.
    async fn register(&self, cx: &Context, name: &str, ip: &str) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(cx)?;
        let form = Form::of(cx.dialect);
        let task = Task::Add(form);
        let agent = told(&caller, task, NewAgent::checked_by_rules_of_2016(name, ip, Force::default()))?;
        let added = told(&caller, task, self.agents.register(agent).await)?;
        agents::added(form, added.id)
    }
}

/// What the domain answers, or its fault as the tools of 2016 tell it.
fn told<T>(caller: &Caller, task: Task<'_>, answer: Result<T, Fault>) -> Result<T, Error> {
    answer.map_err(|fault| faults::error(fault, task, caller.session().node()))
}
