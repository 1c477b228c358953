//! Security configuration assessment, the check of hosts against policies. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4::models::{ScaChecks, ScaDatabase};
use wazuh_api_server::v4::sca::{GetScaAgentRequest, GetScaChecksRequest, Sca};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Sca for Service {
    async fn get_sca_agent(
        &self,
        cx: Context,
        _: GetScaAgentRequest,
    ) -> Result<Json<AffectedItems<ScaDatabase>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_sca_checks(
        &self,
        cx: Context,
        _: GetScaChecksRequest,
    ) -> Result<Json<AffectedItems<ScaChecks>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
