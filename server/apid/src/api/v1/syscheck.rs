//! Scans of files.

use wazuh_api_server::v1::models::{ChangedFilesReply, SyscheckScanReply, TextReply};
use wazuh_api_server::v1::syscheck::{
    ClearAgentSyscheckRequest, GetChangedFilesRequest, GetSyscheckLastScanRequest, RunAgentSyscheckRequest, Syscheck,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v1::{Form, faults::Finding, findings};
use apid_inventory::clears::Subject;
use apid_inventory::files;
use apid_inventory::lists::Request;

/// What is told of a clear.
const CLEARED: &str = "Integrity check database updated";

impl Syscheck for Service {
    async fn run_syscheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        self.scan_all(&cx).await
    }

    async fn clear_syscheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        let cleared = self.clear_of(&cx, Subject::Files, Finding::ClearAllFiles).await?;
        self.must_have_cleared(&cx, &cleared, Finding::ClearAllFiles)?;
        Form::of(cx.dialect).reply(CLEARED)
    }

    async fn run_agent_syscheck(
        &self,
        cx: Context,
        request: RunAgentSyscheckRequest,
    ) -> Result<Json<TextReply>, Error> {
        self.scan_one(&cx, &request.agent_id).await
    }

    async fn clear_agent_syscheck(
        &self,
        cx: Context,
        request: ClearAgentSyscheckRequest,
    ) -> Result<Json<TextReply>, Error> {
        self.clear_one(&cx, Subject::Files, Finding::ClearFiles(&request.agent_id)).await?;
        Form::of(cx.dialect).reply(CLEARED)
    }

    async fn get_syscheck_last_scan(
        &self,
        cx: Context,
        _: GetSyscheckLastScanRequest,
    ) -> Result<Json<SyscheckScanReply>, Error> {
        Ok(findings::last_scan(Form::of(cx.dialect), "syscheck", self.last_scans(&cx).await?.syscheck))
    }

    async fn get_changed_files(
        &self,
        cx: Context,
        request: GetChangedFilesRequest,
    ) -> Result<Json<ChangedFilesReply>, Error> {
        let GetChangedFilesRequest { agent_id, filename } = request;
        let (query, list) = match filename {
            Some(name) => (files::named(name), &findings::FILES_OF_NAME),
            None => (files::changed(), &findings::CHANGED_FILES),
        };
        self.findings(&cx, Request::from(query), list, Finding::Files(&agent_id)).await
    }
}
