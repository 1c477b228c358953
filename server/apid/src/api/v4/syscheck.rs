//! File integrity monitoring. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::{LastScan, SyscheckDatabase};
use wazuh_api_server::v4::syscheck::{
    DeleteSyscheckAgentRequest, GetSyscheckAgentRequest, GetSyscheckLastScanRequest, PutSyscheckRequest, Syscheck,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Syscheck for Service {
    async fn put_syscheck(&self, cx: Context, _: PutSyscheckRequest) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscheck_agent(
        &self,
        cx: Context,
        _: GetSyscheckAgentRequest,
    ) -> Result<Json<AffectedItems<SyscheckDatabase>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_syscheck_agent(
        &self,
        cx: Context,
        _: DeleteSyscheckAgentRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscheck_last_scan(
        &self,
        cx: Context,
        _: GetSyscheckLastScanRequest,
    ) -> Result<Json<AffectedItems<LastScan>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
