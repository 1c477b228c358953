//! Commands that agents run at once. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::active_response::{ActiveResponse, RunActiveResponseRequest};
use wazuh_api_server::{AffectedItems, Context, Error, Json};

use super::Service;

impl ActiveResponse for Service {
    async fn run_active_response(
        &self,
        cx: Context,
        _: RunActiveResponseRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
