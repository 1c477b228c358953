//! Commands that agents run at once.

use wazuh_api_server::v4::active_response::{ActiveResponse, RunActiveResponseRequest};
use wazuh_api_server::v4::models::RunActiveResponseBody;
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::wire::v4::{commands as wire, outcome};
use apid_fleet::commands;

impl ActiveResponse for Service {
    async fn run_active_response(
        &self,
        cx: Context,
        request: RunActiveResponseRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let RunActiveResponseRequest { agents_list: _, body } = request;
        let RunActiveResponseBody { arguments, command, alert } = body;
        // An alert has one member, and is sent on as it came.
        let alert = alert.map(|alert| alert.data.map(|data| ("data".to_owned(), data.into())).into_iter().collect());
        let order = commands::ActiveResponse { command, arguments: arguments.unwrap_or_default(), alert };
        let sent = caller.tell(self.commands.active_response(caller.granted("agent:id")?, order).await)?;
        Ok(outcome::agents(caller.voice(), sent, &wire::ACTIVE_RESPONSE))
    }
}
