// Emitted by `cargo xtask gen`; do not edit.
//! Everything about the fleet in one reply.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// Counts agents by node, group, system, state and version, and shows the newest one.
    ///
    /// The manager is not counted. `N/A` stands for no value.
    ///
    /// `GET /overview/agents` (`api.controllers.overview_controller.get_overview_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`; `group:read` on `group:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn get_agents_overview(&self) -> Result<Response<crate::Envelope<models::AgentsOverview>>, Error> {
        self.core.get("get_agents_overview", "/overview/agents").json().await
    }
}
