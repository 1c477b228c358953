// Emitted by `cargo xtask gen`; do not edit.
//! Trying log lines against the ruleset.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Trying log lines against the ruleset.
pub trait Logtest: crate::Service {
    /// Runs a log line through decoders and rules and shows what came out.
    ///
    /// Without a token a session begins, whose token is in the reply; with it later lines meet the state that
    /// earlier ones left, as rules that count need.
    ///
    /// `PUT /logtest` (`api.controllers.logtest_controller.run_logtest_tool`). Answers 200; fails with 400, 401, 403,
    /// 405, 406, 413, 415, 429. Needs `logtest:run`.
    fn run_logtest(&self, cx: Context<Self::Identity>, request: RunLogtestRequest)
        -> impl Future<Output = Result<Json<RunLogtestReply>, Error>> + Send;
    /// Closes a session of log tests.
    ///
    /// `DELETE /logtest/sessions/{token}` (`api.controllers.logtest_controller.end_logtest_session`). Answers 200;
    /// fails with 400, 401, 403, 405, 413, 429. Needs `logtest:run`.
    fn end_logtest_session(&self, cx: Context<Self::Identity>, request: EndLogtestSessionRequest)
        -> impl Future<Output = Result<Json<EndLogtestSessionReply>, Error>> + Send;
}

/// Body of `PUT /logtest`.
#[derive(Clone, Debug)]
pub struct RunLogtestRequest {
    /// The request's body.
    pub body: RunLogtestBody,
}
impl Decode for RunLogtestRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /logtest/sessions/{token}`.
#[derive(Clone, Debug)]
pub struct EndLogtestSessionRequest {
    /// Token of the session to close (format `alphanumeric`).
    pub token: String,
}
impl Decode for EndLogtestSessionRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { token: input.value()? }) }
}

/// `PUT /logtest`.
pub static RUN_LOGTEST: Operation = Operation::new(Method::PUT, "/logtest")
    .ids("run_logtest", "api.controllers.logtest_controller.run_logtest_tool")
    .about("Logtest", "Runs a log line through decoders and rules and shows what came out.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("token", Schema::STRING), ("log_format", Schema::STRING), ("location", Schema::STRING),
        ("event", Schema::STRING),
    ]).required(&["event", "log_format", "location"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::LOGTEST_RUN]);

/// `DELETE /logtest/sessions/{token}`.
pub static END_LOGTEST_SESSION: Operation = Operation::new(Method::DELETE, "/logtest/sessions/{token}")
    .ids("end_logtest_session", "api.controllers.logtest_controller.end_logtest_session")
    .about("Logtest", "Closes a session of log tests.")
    .parameters(&[&parameters::TOKEN, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 413, 429]).permissions(&[&permissions::LOGTEST_RUN]);

crate::routes! { "Logtest" Logtest:
    RUN_LOGTEST run_logtest(request), END_LOGTEST_SESSION end_logtest_session(request),
}
