// Emitted by `cargo xtask gen`; do not edit.
//! File integrity monitoring.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Starts an integrity scan on agents.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /syscheck` (`api.controllers.syscheck_controller.put_syscheck`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn run_syscheck(
        &self,
        options: &RunSyscheckOptions,
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core.put("run_syscheck", "/syscheck").query("agents_list", &options.agents_list).json().await
    }
}

/// Optional parameters of [`Client::run_syscheck`].
#[derive(Clone, Debug, Default)]
pub struct RunSyscheckOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
}
