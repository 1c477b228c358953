//! Events sent in for analysis. Thin: what needs more than a few lines belongs to a domain module.

use http::StatusCode;
use wazuh_api_server::v4::events::{Events, ForwardEventRequest};
use wazuh_api_server::v4::models::ForwardEventBody;
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

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
            let text = "The size of the events bulk is exceeding the limit";
            return Err(Error::new(StatusCode::BAD_REQUEST, "Events bulk size exceeded", text));
        }
        caller.respond(self.commands.events(events)).await
    }
}
