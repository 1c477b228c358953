// Emitted by `cargo xtask gen`; do not edit.
//! Everything about the fleet in one reply.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Everything about the fleet in one reply.
///
/// Made by [`Client::overview`](super::Client::overview); clones are cheap.
#[derive(Clone, Debug)]
pub struct Overview {
    core: crate::Client,
}

impl Overview {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Counts agents by node, group, system, state and version, and shows the newest one.
    ///
    /// `N/A` stands for no value.
    ///
    /// `GET /overview/agents` (`api.controllers.overview_controller.get_overview_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`; `group:read` on `group:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.overview().agents().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agents(&self) -> GetAgentsOverview {
        GetAgentsOverview::new(self.core.get("get_agents_overview", "/overview/agents"))
    }
}

call::request!(GetAgentsOverview of "`Overview::agents`":
    call::Json<crate::Envelope<models::AgentsOverview>>,
    waits;);
