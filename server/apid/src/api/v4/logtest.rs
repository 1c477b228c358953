//! Trying log lines against the ruleset. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::logtest::{EndLogtestSessionRequest, Logtest, RunLogtestRequest};
use wazuh_api_server::v4::models::{EndLogtestSessionReply, RunLogtestBody, RunLogtestReply};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v4::logtest as wire;
use apid_ruleset::logtest::Trial;

impl Logtest for Service {
    async fn run_logtest(&self, cx: Context, request: RunLogtestRequest) -> Result<Json<RunLogtestReply>, Error> {
        let caller = self.caller(&cx)?;
        let RunLogtestBody { token, log_format, location, event } = request.body;
        let trial = Trial { token, event, log_format, location };
        let answer = self.ruleset.logtest.run(self.config.get().logtest_engine, trial).await;
        caller.tell(wire::tried(caller.tell(answer)?))
    }

    async fn end_logtest_session(
        &self,
        cx: Context,
        request: EndLogtestSessionRequest,
    ) -> Result<Json<EndLogtestSessionReply>, Error> {
        let caller = self.caller(&cx)?;
        let answer = self.ruleset.logtest.end(self.config.get().logtest_engine, request.token).await;
        caller.tell(wire::ended(caller.tell(answer)?))
    }
}
