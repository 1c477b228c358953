//! Scans of files.

use wazuh_api_server::v1::models::{ChangedFilesReply, SyscheckScanReply, TextReply};
use wazuh_api_server::v1::syscheck::{
    ClearAgentSyscheckRequest, GetChangedFilesRequest, GetSyscheckLastScanRequest, RunAgentSyscheckRequest, Syscheck,
};
use wazuh_api_server::{Error, Json};

use super::scans::every_row;
use super::{Context, Service};
use crate::wire::v1::{self as wire, faults::Finding, findings};
use apid_inventory::clears::Subject;
use apid_inventory::lists::Request;
use apid_store::query::{Clause, Expr, Op};
use apid_store::schema::findings::files;

/// What is told of a clear.
const CLEARED: &str = "Integrity check database updated";

impl Syscheck for Service {
    async fn run_syscheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        self.scan_all(&cx).await
    }

    async fn clear_syscheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        let cleared = self.clear_of(&cx, Subject::Files, Finding::ClearAllFiles).await?;
        self.must_have_cleared(&cx, &cleared, Finding::ClearAllFiles)?;
        wire::text(CLEARED)
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
        wire::text(CLEARED)
    }

    async fn get_syscheck_last_scan(
        &self,
        cx: Context,
        _: GetSyscheckLastScanRequest,
    ) -> Result<Json<SyscheckScanReply>, Error> {
        Ok(findings::last_scan("syscheck", self.last_scans(&cx).await?.syscheck))
    }

    async fn get_changed_files(
        &self,
        cx: Context,
        request: GetChangedFilesRequest,
    ) -> Result<Json<ChangedFilesReply>, Error> {
        let GetChangedFilesRequest { agent_id, filename } = request;
        let mut query = every_row();
        query.filter_by(&files::TYPE, &["file"]);
        let view = match filename {
            Some(name) => {
                query.restrict(Expr::Clause(Clause::literal(&files::FILE, Op::Contains, name)));
                &findings::FILES_OF_NAME
            }
            None => {
                query.filter_by(&files::CHANGED, &["1"]);
                &findings::CHANGED_FILES
            }
        };
        self.findings(&cx, Request::from(query), view, Finding::Files(&agent_id)).await
    }
}
