//! Results of the CIS-CAT scanner. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::ciscat::{Ciscat, GetCiscatResultsRequest};
use wazuh_api_server::v4::models::CiscatResult;
use wazuh_api_server::{AffectedItems, Error, Json};

use super::listed::listed;
use super::parameters::list_query;
use super::{Context, Service};

impl Ciscat for Service {
    async fn get_ciscat_results(
        &self,
        cx: Context,
        request: GetCiscatResultsRequest,
    ) -> Result<Json<AffectedItems<CiscatResult>>, Error> {
        let GetCiscatResultsRequest {
            agent_id: _,
            offset,
            limit,
            sort,
            search,
            select,
            benchmark,
            profile,
            pass,
            fail,
            error,
            notchecked,
            unknown,
            score,
            q,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
        listed!(self, cx, of_agent, query, q, inventory, CISCAT as CISCAT of ciscat {
            benchmark BENCHMARK, profile PROFILE, pass PASS, fail FAIL, error ERROR, notchecked NOTCHECKED,
            unknown UNKNOWN, score SCORE
        })
    }
}
