//! File integrity monitoring. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::syscheck::{RunSyscheckRequest, Syscheck};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::wire::v4::{outcome, scans};

impl Syscheck for Service {
    async fn run_syscheck(&self, cx: Context, _: RunSyscheckRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.scan(caller.granted("agent:id")?).await)?;
        Ok(outcome::agents(sent, &scans::FILES_SCANNED))
    }

    v4::not_implemented! {
        get_syscheck_findings, clear_agent_syscheck, get_syscheck_last_scan,
    }
}
