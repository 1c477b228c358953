// Emitted by `cargo xtask gen`; do not edit.
//! File integrity monitoring.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// File integrity monitoring.
///
/// Made by [`Client::syscheck`](super::Client::syscheck); clones are cheap.
#[derive(Clone, Debug)]
pub struct Syscheck {
    core: crate::Client,
}

impl Syscheck {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Starts an integrity scan on agents.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /syscheck` (`api.controllers.syscheck_controller.put_syscheck`).
    /// Permissions: `syscheck:run` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscheck().run(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, agents_list: impl Into<crate::Targets<crate::AgentId>>) -> RunSyscheck {
        let request = self.core
            .put("run_syscheck", "/syscheck")
            .targets("agents_list", None, &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        RunSyscheck::new(request)
    }
}

call::request!(RunSyscheck of "`Syscheck::run`": call::List<crate::AgentId>, waits;);
