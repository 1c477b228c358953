//! Policy scans. None of it is built yet.

use wazuh_api_server::v1::models::{RootcheckReply, RootcheckScanReply, TextReply};
use wazuh_api_server::v1::rootcheck::{
    DeleteRootcheckAgentRequest, GetRootcheckAgentLastScanRequest, GetRootcheckAgentRequest, PutRootcheckAgentRequest,
    Rootcheck,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};

impl Rootcheck for Service {
    async fn put_rootcheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_rootcheck(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rootcheck_agent(
        &self,
        cx: Context,
        _: GetRootcheckAgentRequest,
    ) -> Result<Json<RootcheckReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_rootcheck_agent(&self, cx: Context, _: PutRootcheckAgentRequest) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_rootcheck_agent(
        &self,
        cx: Context,
        _: DeleteRootcheckAgentRequest,
    ) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rootcheck_agent_last_scan(
        &self,
        cx: Context,
        _: GetRootcheckAgentLastScanRequest,
    ) -> Result<Json<RootcheckScanReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
