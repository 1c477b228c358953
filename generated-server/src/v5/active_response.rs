// Emitted by `cargo xtask gen`; do not edit.
//! Commands that agents run at once.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Commands that agents run at once.
pub trait ActiveResponse: crate::Service {
    /// Has agents run a command.
    ///
    /// The command is one that the manager's configuration defines, or with a leading `!` the name of a script on
    /// the agent. Agents that are not active, or have active response switched off, are failed items.
    ///
    /// `PUT /active-response` (`api.controllers.active_response_controller.run_command`). Answers 200; fails with 400,
    /// 401, 403, 405, 406, 413, 415, 429. Needs `active-response:command`.
    fn run_active_response(&self, cx: Context<Self::Identity>, request: RunActiveResponseRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
}

/// Parameters and body of `PUT /active-response`.
#[derive(Clone, Debug)]
pub struct RunActiveResponseRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// The request's body.
    pub body: RunActiveResponseBody,
}
impl Decode for RunActiveResponseRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agents_list: input.value()?, body: input.json()? })
    }
}

/// `PUT /active-response`.
pub static RUN_ACTIVE_RESPONSE: Operation = Operation::new(Method::PUT, "/active-response")
    .ids("run_active_response", "api.controllers.active_response_controller.run_command")
    .about("Active-response", "Has agents run a command.")
    .parameters(&[&parameters::AGENTS_LIST, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("arguments", Schema::array(&Schema::STRING)), ("command", Schema::STRING.format("active_response_command")),
        ("alert", Schema::object(&[("data", Schema::OBJECT)])),
    ]).required(&["command"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::ACTIVE_RESPONSE_COMMAND]);

crate::routes! { "Active-response" ActiveResponse:
    RUN_ACTIVE_RESPONSE run_active_response(request),
}
