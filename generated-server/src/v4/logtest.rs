// Emitted by `cargo xtask gen`; do not edit.
//! Trying log lines against the ruleset.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Check, Content, Operation};
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
    /// Explains what decoders and rules make of events.
    ///
    /// Shows which decoders and rules were tried, and why each did or did not match. With changed files the events
    /// are tried twice, without and with these, so that the difference can be seen; nothing is written. The engine
    /// of this server is asked, over the files of the home, whether a manager runs or not. No session is kept: the
    /// events of a request are tried one after the other, and forgotten.
    ///
    /// `PUT /logtest/explain` (`api.controllers.logtest_controller.explain_logtest`). Answers 200; fails with 400, 401,
    /// 403, 405, 406, 413, 415, 429. Needs `logtest:run`, `rules:read`, `decoders:read`.
    fn explain_logtest(&self, cx: Context<Self::Identity>, request: ExplainLogtestRequest)
        -> impl Future<Output = Result<Json<ExplainLogtestReply>, Error>> + Send;
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

/// Body of `PUT /logtest/explain`.
#[derive(Clone, Debug)]
pub struct ExplainLogtestRequest {
    /// The request's body.
    pub body: ExplainLogtestBody,
}
impl Decode for ExplainLogtestRequest {
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

/// `PUT /logtest/explain`.
pub static EXPLAIN_LOGTEST: Operation = Operation::new(Method::PUT, "/logtest/explain")
    .ids("explain_logtest", "api.controllers.logtest_controller.explain_logtest")
    .about("Logtest", "Explains what decoders and rules make of events.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("events", Schema::array(&Schema::STRING.min_length(1)).min_items(1).max_items(32)),
        ("location", Schema::STRING.min_length(1)),
        ("files", Schema::array(&Schema::object(&[
            ("kind", Schema::STRING.texts(&["rules", "decoders"])),
            ("filename", Schema::STRING.min_length(1).max_length(255)), ("relative_dirname", Schema::STRING),
            ("content", Schema::STRING.min_length(1).max_length(1048576)),
        ]).required(&["kind", "filename", "content"])).max_items(8)),
    ]).required(&["events"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[
        &permissions::LOGTEST_RUN, &permissions::RULES_READ, &permissions::DECODERS_READ, &permissions::RULES_UPDATE,
        &permissions::DECODERS_UPDATE,
    ])
    .enforced(&[
        Check::any("logtest:run", "*:*"), Check::all("rules:read", "rule:file"),
        Check::all("decoders:read", "decoder:file"),
    ]);

/// `DELETE /logtest/sessions/{token}`.
pub static END_LOGTEST_SESSION: Operation = Operation::new(Method::DELETE, "/logtest/sessions/{token}")
    .ids("end_logtest_session", "api.controllers.logtest_controller.end_logtest_session")
    .about("Logtest", "Closes a session of log tests.")
    .parameters(&[&parameters::TOKEN, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 413, 429]).permissions(&[&permissions::LOGTEST_RUN]);

crate::routes! { "Logtest" Logtest:
    RUN_LOGTEST run_logtest(request), EXPLAIN_LOGTEST explain_logtest(request),
    END_LOGTEST_SESSION end_logtest_session(request),
}
