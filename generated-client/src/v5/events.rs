// Emitted by `cargo xtask gen`; do not edit.
//! Events sent in for analysis.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Sends events for analysis.
    ///
    /// A request takes at most 100 events, and a minute at most 30 requests.
    ///
    /// `POST /events` (`api.controllers.event_controller.forward_event`).
    /// Permissions: `event:ingest` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn forward_event(
        &self,
        body: &models::ForwardEventBody,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core.post("forward_event", "/events").body(&body).json().await
    }
}
