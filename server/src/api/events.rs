//! Events sent in for analysis. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::events::{Events, ForwardEventRequest};
use wazuh_api_server::{AffectedItems, Context, Error, Json};

use super::Service;

impl Events for Service {
    async fn forward_event(&self, cx: Context, _: ForwardEventRequest) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
