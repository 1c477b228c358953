//! Everything about the fleet in one reply.

use wazuh_api_server::v5::models::AgentsOverviewReply;
use wazuh_api_server::v5::overview::Overview;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v5::overview as wire;
use apid_fleet::overview::overview;

impl Overview for Service {
    async fn get_agents_overview(&self, cx: Context) -> Result<Json<AgentsOverviewReply>, Error> {
        let caller = self.caller(&cx)?;
        let (agents, groups) = (caller.granted("agent:id")?, caller.granted("group:id")?);
        let overview = overview(&self.agents, &self.groups, agents, groups, &wire::FORM).await;
        caller.tell(wire::overview(&caller.tell(overview)?))
    }
}
