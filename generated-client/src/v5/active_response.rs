// Emitted by `cargo xtask gen`; do not edit.
//! Commands that agents run at once.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Has agents run a command.
    ///
    /// The command is one that the manager's configuration defines, or with a leading `!` the name of a script on
    /// the agent. Agents that are not active, or have active response switched off, are failed items.
    ///
    /// `PUT /active-response` (`api.controllers.active_response_controller.run_command`).
    /// Permissions: `active-response:command` on `agent:id`, `agent:group`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn run_active_response(
        &self,
        body: &models::RunActiveResponseBody,
        options: &RunActiveResponseOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .put("run_active_response", "/active-response")
            .query("agents_list", &options.agents_list)
            .body(&body)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::run_active_response`].
#[derive(Clone, Debug, Default)]
pub struct RunActiveResponseOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}
