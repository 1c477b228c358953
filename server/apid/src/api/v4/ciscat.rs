//! Results of the CIS-CAT scanner. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::ciscat::{Ciscat, GetAgentsCiscatResultsRequest};
use wazuh_api_server::v4::models::CiscatResults;
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Ciscat for Service {
    async fn get_agents_ciscat_results(
        &self,
        cx: Context,
        _: GetAgentsCiscatResultsRequest,
    ) -> Result<Json<AffectedItems<CiscatResults>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
