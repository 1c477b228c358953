//! Scans of files. None of it is built yet.

use wazuh_api_server::v1::models::{ChangedFilesReply, SyscheckScanReply, TextReply};
use wazuh_api_server::v1::syscheck::{
    DeleteSyscheckAgentRequest, GetSyscheckAgentFilesChangedRequest, GetSyscheckAgentLastScanRequest,
    PutSyscheckAgentRequest, Syscheck,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};

impl Syscheck for Service {
    async fn put_syscheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_syscheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_syscheck_agent(&self, cx: Context, _: PutSyscheckAgentRequest) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_syscheck_agent(
        &self,
        cx: Context,
        _: DeleteSyscheckAgentRequest,
    ) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscheck_agent_last_scan(
        &self,
        cx: Context,
        _: GetSyscheckAgentLastScanRequest,
    ) -> Result<Json<SyscheckScanReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscheck_agent_files_changed(
        &self,
        cx: Context,
        _: GetSyscheckAgentFilesChangedRequest,
    ) -> Result<Json<ChangedFilesReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
