// Emitted by `cargo xtask gen`; do not edit.
//! Scans for rootkits and weak settings.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// Scans for rootkits and weak settings.
///
/// Made by [`Client::rootcheck`](super::Client::rootcheck); clones are cheap.
#[derive(Clone, Debug)]
pub struct Rootcheck {
    core: crate::Client,
}

impl Rootcheck {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Starts a rootcheck scan on agents.
    ///
    /// Integrity monitoring scans along with it. Agents that are not active are failed items.
    ///
    /// `PUT /rootcheck` (`api.controllers.rootcheck_controller.put_rootcheck`).
    /// Permissions: `rootcheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rootcheck().run(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> RunRootcheck {
        let request = self.core
            .put("run_rootcheck", "/rootcheck")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        RunRootcheck::new(request)
    }
}

call::request!(RunRootcheck of "`Rootcheck::run`": call::List<crate::AgentId>, waits;);
