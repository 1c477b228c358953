// Emitted by `cargo xtask gen`; do not edit.
//! Trying log lines against the ruleset.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Trying log lines against the ruleset.
///
/// Made by [`Client::logtest`](super::Client::logtest); clones are cheap.
#[derive(Clone, Debug)]
pub struct Logtest {
    core: crate::Client,
}

impl Logtest {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Runs a log line through decoders and rules and shows what came out.
    ///
    /// Without a token a session begins, whose token is in the reply; with it later lines meet the state that
    /// earlier ones left, as rules that count need.
    ///
    /// `PUT /logtest` (`api.controllers.logtest_controller.run_logtest_tool`).
    /// Permissions: `logtest:run` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client
    ///     .logtest()
    ///     .run(
    ///     "syslog",
    ///     "/var/log/auth.log",
    ///     "Failed password for root from 10.0.0.1 port 22 ssh2",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(
        &self,
        log_format: impl Into<String>,
        location: impl Into<String>,
        event: impl Into<String>,
    ) -> RunLogtest {
        let request = self.core
            .put("run_logtest", "/logtest")
            .object()
            .member("log_format", &call::to::<String>(log_format))
            .member("location", &call::to::<String>(location))
            .member("event", &call::to::<String>(event));
        RunLogtest::new(request)
    }

    /// Explains what decoders and rules make of events.
    ///
    /// Shows which decoders and rules were tried, and why each did or did not match. With changed files the events
    /// are tried twice, without and with these, so that the difference can be seen; nothing is written. The engine
    /// of this server is asked, over the files of the home, whether a manager runs or not. No session is kept: the
    /// events of a request are tried one after the other, and forgotten. Files of rules take the permission
    /// `rules:update` on `*:*`, those of decoders `decoders:update`.
    ///
    /// `PUT /logtest/explain` (`api.controllers.logtest_controller.explain_logtest`).
    /// Permissions: `logtest:run` on `*:*`; `rules:read` on `rule:file`; `decoders:read` on `decoder:file`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.logtest().explain(["Failed password for root from 10.0.0.1 port 22 ssh2"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn explain(&self, events: impl IntoIterator<Item = impl Into<String>>) -> ExplainLogtest {
        let request = self.core
            .put("explain_logtest", "/logtest/explain")
            .object()
            .member("events", &call::list::<String>(events));
        ExplainLogtest::new(request)
    }

    /// Closes a session of log tests.
    ///
    /// `DELETE /logtest/sessions/{token}` (`api.controllers.logtest_controller.end_logtest_session`).
    /// Permissions: `logtest:run` on `*:*`. Errors: 400, 401, 403, 405, 413, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.logtest().end_session("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn end_session(&self, token: impl Into<String>) -> EndLogtestSession {
        let request = self.core
            .delete("end_logtest_session", "/logtest/sessions/{token}")
            .path("token", &call::to::<String>(token));
        EndLogtestSession::new(request)
    }
}

call::request!(RunLogtest of "`Logtest::run`": call::Json<crate::Envelope<models::RunLogtestReplyData>>, waits;
    /// The token.
    token: member into crate::Secret,
);

call::request!(ExplainLogtest of "`Logtest::explain`":
    call::Json<crate::Envelope<models::ExplainLogtestReplyData>>,
    waits;
    /// Where they would be found, such as `/var/log/auth.log`; `stdin` by default.
    location: member into String,
    /// Files that are laid over those of the home for this request.
    files: member list models::LogtestFile,
);

call::request!(EndLogtestSession of "`Logtest::end_session`":
    call::Json<crate::Envelope<models::EndLogtestSessionReplyData>>,
    waits;);
