// Emitted by `cargo xtask gen`; do not edit.
//! Events sent in for analysis.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// Events sent in for analysis.
///
/// Made by [`Client::events`](super::Client::events); clones are cheap.
#[derive(Clone, Debug)]
pub struct Events {
    core: crate::Client,
}

impl Events {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Sends events for analysis.
    ///
    /// A request takes at most 100 events, and a minute at most 30 requests.
    ///
    /// `POST /events` (`api.controllers.event_controller.forward_event`).
    /// Permissions: `event:ingest` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.events().forward(["Failed password for root from 10.0.0.1 port 22 ssh2"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn forward(&self, events: impl IntoIterator<Item = impl Into<String>>) -> ForwardEvent {
        let request = self.core
            .post("forward_event", "/events")
            .object()
            .member("events", &call::list::<String>(events));
        ForwardEvent::new(request)
    }
}

call::request!(ForwardEvent of "`Events::forward`": call::List<String>, waits;);
