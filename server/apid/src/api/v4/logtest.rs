//! Trying log lines against the ruleset. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::logtest::{EndLogtestSessionRequest, Logtest, RunLogtestToolRequest};
use wazuh_api_server::v4::models::{EndLogtestSessionResponse, RunLogtestToolResponse};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};

impl Logtest for Service {
    async fn run_logtest_tool(
        &self,
        cx: Context,
        _: RunLogtestToolRequest,
    ) -> Result<Json<RunLogtestToolResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn end_logtest_session(
        &self,
        cx: Context,
        _: EndLogtestSessionRequest,
    ) -> Result<Json<EndLogtestSessionResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
