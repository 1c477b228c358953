//! Everything about the fleet in one reply. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::GetOverviewAgentsResponse;
use wazuh_api_server::v4::overview::Overview;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use apid_fleet::overview::overview;

impl Overview for Service {
    async fn get_overview_agents(&self, cx: Context) -> Result<Json<GetOverviewAgentsResponse>, Error> {
        let caller = self.caller(&cx)?;
        caller
            .respond(async {
                let access = caller.access();
                overview(&self.agents, &self.groups, access.of("agent:id")?, access.of("group:id")?).await
            })
            .await
    }
}
