//! Scans for rootkits and weak settings. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::{LastScan, RootcheckFinding};
use wazuh_api_server::v4::rootcheck::{
    DeleteRootcheckAgentsRequest, DeleteRootcheckRequest, GetRootcheckAgentRequest, GetRootcheckLastScanRequest,
    PutRootcheckRequest, Rootcheck,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Rootcheck for Service {
    async fn put_rootcheck(&self, cx: Context, _: PutRootcheckRequest) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_rootcheck_agents(
        &self,
        cx: Context,
        _: DeleteRootcheckAgentsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rootcheck_agent(
        &self,
        cx: Context,
        _: GetRootcheckAgentRequest,
    ) -> Result<Json<AffectedItems<RootcheckFinding>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_rootcheck(
        &self,
        cx: Context,
        _: DeleteRootcheckRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rootcheck_last_scan(
        &self,
        cx: Context,
        _: GetRootcheckLastScanRequest,
    ) -> Result<Json<AffectedItems<LastScan>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
