//! Everything about the fleet in one reply.

use wazuh_api_server::v4::models::AgentsOverviewReply;
use wazuh_api_server::v4::overview::Overview;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v4 as wire;
use apid_fleet::overview::reply;

impl Overview for Service {
    async fn get_agents_overview(&self, cx: Context) -> Result<Json<AgentsOverviewReply>, Error> {
        let caller = self.caller(&cx)?;
        let (agents, groups) = (caller.granted("agent:id")?, caller.granted("group:id")?);
        let (form, show) = (&wire::overview::FORM, wire::overview::overview);
        let show = |overview: &_| show(overview).map(|reply| reply.as_bytes().clone());
        let reply = caller.tell(reply(&self.agents, &self.groups, agents, groups, form, show).await)?;
        caller.tell(reply).map(Json::from_encoded)
    }
}
