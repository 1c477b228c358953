// Emitted by `cargo xtask gen`; do not edit.
//! Scans for rootkits and weak settings.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Starts a rootcheck scan on agents.
    ///
    /// Integrity monitoring scans along with it. Agents that are not active are failed items.
    ///
    /// `PUT /rootcheck` (`api.controllers.rootcheck_controller.put_rootcheck`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn run_rootcheck(
        &self,
        options: &RunRootcheckOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("run_rootcheck", "/rootcheck").query("agents_list", &options.agents_list).json().await
    }
}

/// Optional parameters of [`Client::run_rootcheck`].
#[derive(Clone, Debug, Default)]
pub struct RunRootcheckOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}
