//! Trying log lines against the ruleset. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::logtest::{EndLogtestSessionRequest, ExplainLogtestRequest, Logtest, RunLogtestRequest};
use wazuh_api_server::v4::models::{
    EndLogtestSessionReply, ExplainLogtestBody, ExplainLogtestReply, LogtestFile, LogtestFileKind, RunLogtestBody,
    RunLogtestReply,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::memory;
use crate::wire::v4::failure::Failure;
use crate::wire::v4::logtest as wire;
use apid_ruleset::logtest::{Changed, Explain, Trial};
use apid_ruleset::{Kind, Wanted};
use apid_store::{Lane, StoreError};

/// Where events are from, unless the request says otherwise.
const LOCATION: &str = "stdin";

/// What has to be allowed as such for files to be loaded.
const WHOLE: &str = "*:*";

impl Logtest for Service {
    async fn run_logtest(&self, cx: Context, request: RunLogtestRequest) -> Result<Json<RunLogtestReply>, Error> {
        let caller = self.caller(&cx)?;
        let RunLogtestBody { token, log_format, location, event } = request.body;
        let trial = Trial { token, event, log_format, location };
        let answer = self.ruleset.logtest.run(self.config.get().logtest_engine, trial).await;
        caller.tell(wire::tried(caller.tell(answer)?))
    }

    async fn explain_logtest(
        &self,
        cx: Context,
        request: ExplainLogtestRequest,
    ) -> Result<Json<ExplainLogtestReply>, Error> {
        let caller = self.caller(&cx)?;
        let ExplainLogtestBody { events, location, files } = request.body;
        let files: Vec<_> = files.unwrap_or_default().into_iter().map(changed).collect();
        for (kind, action) in [(Kind::Rules, "rules:update"), (Kind::Decoders, "decoders:update")] {
            let loads = files.iter().any(|file| file.kind == kind);
            if loads && !caller.permissions().allows_whole(action) {
                return caller.tell(Err(Failure::permission_denied(WHOLE)));
            }
        }
        let allowed = |kind: Kind| Ok::<_, Error>(caller.granted(kind.resource())?.resolution.allowed.clone());
        let readable = wire::explain::Readable { rules: allowed(Kind::Rules)?, decoders: allowed(Kind::Decoders)? };
        let location = location.unwrap_or_else(|| LOCATION.to_owned());
        let explained = caller.tell(self.ruleset.logtest.explain(Explain { events, location, files }).await)?;
        let charge = explained.charge;
        let (before, after) = (explained.before, explained.after);
        let write = move || Ok::<_, StoreError>(wire::explain::explained(&before, after.as_ref(), &readable));
        Ok(memory::hold(caller.tell(self.store.run(Lane::Heavy, write).await)?, charge))
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

/// A changed file as the domain has it.
fn changed(file: LogtestFile) -> Changed {
    let LogtestFile { kind, filename: name, relative_dirname: folder, content: text } = file;
    let kind = match kind {
        LogtestFileKind::Rules => Kind::Rules,
        LogtestFileKind::Decoders => Kind::Decoders,
    };
    Changed { kind, file: Wanted { name, folder }, text }
}
