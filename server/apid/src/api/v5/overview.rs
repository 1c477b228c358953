//! Everything about the fleet in one reply.

use wazuh_api_server::v5::models::AgentsOverviewReply;
use wazuh_api_server::v5::overview::Overview;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v5::overview as wire;
use apid_fleet::overview::reply;

impl Overview for Service {
    async fn get_agents_overview(&self, cx: Context) -> Result<Json<AgentsOverviewReply>, Error> {
        let caller = self.caller(&cx)?;
        let (agents, groups) = (caller.granted("agent:id")?, caller.granted("group:id")?);
        let show = |overview: &_| wire::overview(overview).map(|reply| reply.as_bytes().clone());
        let reply = caller.tell(reply(&self.agents, &self.groups, agents, groups, &wire::FORM, show).await)?;
        caller.tell(reply).map(Json::from_encoded)
    }
}
