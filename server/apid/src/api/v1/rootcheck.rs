//! Policy scans.

use wazuh_api_server::v1::models::{RootcheckReply, RootcheckScanReply, TextReply};
use wazuh_api_server::v1::rootcheck::{
    ClearAgentRootcheckRequest, GetRootcheckFindingsRequest, GetRootcheckLastScanRequest, Rootcheck,
    RunAgentRootcheckRequest,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v1::{Form, faults::Finding, findings};
use apid_inventory::clears::Subject;
use apid_inventory::lists::Request;
use apid_store::query::Query;

/// What is told of a clear.
const CLEARED: &str = "Policy and auditing database updated";

impl Rootcheck for Service {
    async fn run_rootcheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        self.scan_all(&cx).await
    }

    async fn clear_rootcheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        let cleared = self.clear_of(&cx, Subject::Policies, Finding::ClearAllPolicies).await?;
        self.must_have_cleared(&cx, &cleared, Finding::ClearAllPolicies)?;
        Form::of(cx.dialect).reply(CLEARED)
    }

    async fn get_rootcheck_findings(
        &self,
        cx: Context,
        request: GetRootcheckFindingsRequest,
    ) -> Result<Json<RootcheckReply>, Error> {
        let task = Finding::Policies(&request.agent_id);
        // Where no scan is known, the state of a finding depends on its age.
        let request = Request::from(Query::unlimited()).of_this_moment();
        self.findings(&cx, request, &findings::POLICY_EVENTS, task).await
    }

    async fn run_agent_rootcheck(
        &self,
        cx: Context,
        request: RunAgentRootcheckRequest,
    ) -> Result<Json<TextReply>, Error> {
        self.scan_one(&cx, &request.agent_id).await
    }

    async fn clear_agent_rootcheck(
        &self,
        cx: Context,
        request: ClearAgentRootcheckRequest,
    ) -> Result<Json<TextReply>, Error> {
        self.clear_one(&cx, Subject::Policies, Finding::ClearPolicies(&request.agent_id)).await?;
        Form::of(cx.dialect).reply(CLEARED)
    }

    async fn get_rootcheck_last_scan(
        &self,
        cx: Context,
        _: GetRootcheckLastScanRequest,
    ) -> Result<Json<RootcheckScanReply>, Error> {
        Ok(findings::last_scan(Form::of(cx.dialect), "rootcheck", self.last_scans(&cx).await?.rootcheck))
    }
}
