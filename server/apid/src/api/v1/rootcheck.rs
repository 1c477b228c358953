//! Policy scans.

use wazuh_api_server::v1;
use wazuh_api_server::v1::models::TextReply;
use wazuh_api_server::v1::rootcheck::{Rootcheck, RunAgentRootcheckRequest};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};

impl Rootcheck for Service {
    async fn run_rootcheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        self.scan_all(&cx).await
    }

    async fn run_agent_rootcheck(
        &self,
        cx: Context,
        request: RunAgentRootcheckRequest,
    ) -> Result<Json<TextReply>, Error> {
        self.scan_one(&cx, &request.agent_id).await
    }

    v1::not_implemented! {
        clear_rootcheck, clear_agent_rootcheck, get_rootcheck_last_scan, get_rootcheck_findings,
    }
}
