//! Events sent in for analysis.

use wazuh_api_server::v4::events::{Events, ForwardEventRequest};
use wazuh_api_server::v4::models::ForwardEventBody;
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::wire::v4::{commands as wire, outcome};

/// Events in one request (docs/facts/04-modules.md, section 11).
const MOST: usize = 100;

impl Events for Service {
    async fn forward_event(
        &self,
        cx: Context,
        request: ForwardEventRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let ForwardEventBody { events } = request.body;
        if events.len() > MOST {
            return Err(wire::too_many_events());
        }
        let forwarded = caller.tell(self.commands.events(events).await)?;
        Ok(outcome::texts(caller.voice(), forwarded, &wire::FORWARDED))
    }
}
