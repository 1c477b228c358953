//! Scans for rootkits and weak settings. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::{LastScan, RootcheckFinding};
use wazuh_api_server::v4::rootcheck::{
    ClearAgentRootcheckRequest, ClearRootcheckRequest, GetRootcheckFindingsRequest, GetRootcheckLastScanRequest,
    Rootcheck, RunRootcheckRequest,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::listed::listed;
use super::parameters::list_query;
use super::{Context, Service};
use crate::wire::v4::{findings, outcome, scans};
use apid_inventory::clears::Subject;
use apid_store::query::Column;
use apid_store::schema::findings::policy_events;

/// What the operations here work on.
const AGENT: &str = "agent:id";

/// Columns of which `all` is a value like any other.
static LITERAL: &[&Column] = &[&policy_events::LOG, &policy_events::PCI_DSS, &policy_events::CIS];

impl Rootcheck for Service {
    async fn run_rootcheck(&self, cx: Context, _: RunRootcheckRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.scan(caller.granted(AGENT)?).await)?;
        Ok(outcome::agents(caller.voice(), sent, &scans::POLICIES_SCANNED))
    }

    async fn clear_rootcheck(
        &self,
        cx: Context,
        _: ClearRootcheckRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.clear(&cx, Subject::Policies).await
    }

    async fn get_rootcheck_findings(
        &self,
        cx: Context,
        request: GetRootcheckFindingsRequest,
    ) -> Result<Json<AffectedItems<RootcheckFinding>>, Error> {
        let GetRootcheckFindingsRequest {
            agent_id: _,
            offset,
            limit,
            sort,
            search,
            select,
            q,
            distinct,
            status,
            pci_dss,
            cis,
        } = request;
        self.caller(&cx)?.tell(findings::must_be_status(status.as_deref()))?;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        listed!(self, cx, of_agent, query, q, findings, POLICY_EVENTS as POLICY_EVENTS of policy_events {
            status STATUS, pci_dss PCI_DSS, cis CIS
        }.of_existing().taking_all_literally(LITERAL))
    }

    async fn clear_agent_rootcheck(
        &self,
        cx: Context,
        _: ClearAgentRootcheckRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.clear(&cx, Subject::Policies).await
    }

    async fn get_rootcheck_last_scan(
        &self,
        cx: Context,
        _: GetRootcheckLastScanRequest,
    ) -> Result<Json<AffectedItems<LastScan>>, Error> {
        let caller = self.caller(&cx)?;
        let scan = self.inventory.last_scan_of_policies(caller.granted(AGENT)?).await;
        Ok(findings::last_scan_of_policies(caller.tell(scan)?))
    }
}
