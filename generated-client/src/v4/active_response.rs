// Emitted by `cargo xtask gen`; do not edit.
//! Commands that agents run at once.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Commands that agents run at once.
///
/// Made by [`Client::active_response`](super::Client::active_response); clones are cheap.
#[derive(Clone, Debug)]
pub struct ActiveResponse {
    core: crate::Client,
}

impl ActiveResponse {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Has agents run a command.
    ///
    /// The command is one of those in `ar.conf`, or with a leading `!` the name of a script on the agent. Agents
    /// that are not active, or have active response switched off, are failed items.
    ///
    /// `PUT /active-response` (`api.controllers.active_response_controller.run_command`).
    /// Permissions: `active-response:command` on `agent:id`, `agent:group`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.active_response().run(["001"], "!restart-wazuh").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(
        &self,
        agents_list: impl Into<crate::Targets<crate::AgentId>>,
        command: impl Into<String>,
    ) -> RunActiveResponse {
        let request = self.core
            .put("run_active_response", "/active-response")
            .object()
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list))
            .member("command", &call::to::<String>(command));
        RunActiveResponse::new(request)
    }
}

call::request!(RunActiveResponse of "`ActiveResponse::run`": call::List<crate::AgentId>, waits;
    /// The arguments.
    arguments: member list String,
    /// The alert.
    alert: member into models::RunActiveResponseBodyAlert,
);
