// Emitted by `cargo xtask gen`; do not edit.
//! Trying log lines against the ruleset.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// Runs a log line through decoders and rules and shows what came out.
    ///
    /// Without a token a session begins, whose token is in the reply; with it later lines meet the state that
    /// earlier ones left, as rules that count need.
    ///
    /// `PUT /logtest` (`api.controllers.logtest_controller.run_logtest_tool`).
    /// Permissions: `logtest:run` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn run_logtest(
        &self,
        body: &models::RunLogtestBody,
    ) -> Result<Response<crate::Envelope<models::RunLogtestReplyData>>, Error> {
        self.core.put("run_logtest", "/logtest").body(&body).json().await
    }

    /// Closes a session of log tests.
    ///
    /// `DELETE /logtest/sessions/{token}` (`api.controllers.logtest_controller.end_logtest_session`).
    /// Permissions: `logtest:run` on `*:*`. Errors: 400, 401, 403, 405, 413, 429.
    pub async fn end_logtest_session(
        &self,
        token: &str,
    ) -> Result<Response<crate::Envelope<models::EndLogtestSessionReplyData>>, Error> {
        self.core.delete("end_logtest_session", "/logtest/sessions/{token}").path("token", &token).json().await
    }
}
