//! Events that are handed to the engine. The guide of 5.0 has the operation; its branch has not.

use wazuh_api_server::AffectedItems;
use wazuh_api_server::v5::events::Events;

use super::Service;

same_models! { ForwardEventBody { events } }

impl Events for Service {
    same! { events::Events: forward_event(ForwardEventRequest { body }) -> AffectedItems<String> }
}
