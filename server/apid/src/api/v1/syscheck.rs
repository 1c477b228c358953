//! Scans of files.

use wazuh_api_server::v1;
use wazuh_api_server::v1::models::TextReply;
use wazuh_api_server::v1::syscheck::{RunAgentSyscheckRequest, Syscheck};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};

impl Syscheck for Service {
    async fn run_syscheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        self.scan_all(&cx).await
    }

    async fn run_agent_syscheck(
        &self,
        cx: Context,
        request: RunAgentSyscheckRequest,
    ) -> Result<Json<TextReply>, Error> {
        self.scan_one(&cx, &request.agent_id).await
    }

    v1::not_implemented! {
        clear_syscheck, clear_agent_syscheck, get_syscheck_last_scan, get_changed_files,
    }
}
