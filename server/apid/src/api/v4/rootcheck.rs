//! Scans for rootkits and weak settings. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::rootcheck::{Rootcheck, RunRootcheckRequest};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::wire::v4::{outcome, scans};

impl Rootcheck for Service {
    async fn run_rootcheck(&self, cx: Context, _: RunRootcheckRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.scan(caller.granted("agent:id")?).await)?;
        Ok(outcome::agents(sent, &scans::POLICIES_SCANNED))
    }

    v4::not_implemented! {
        clear_rootcheck, get_rootcheck_findings, clear_agent_rootcheck, get_rootcheck_last_scan,
    }
}
