//! Commands that agents run. The guide of 5.0 has the operation; its branch has not.

use wazuh_api_server::AffectedItems;
use wazuh_api_server::v5::active_response::ActiveResponse;

use super::Service;

same_models! {
    RunActiveResponseBody { command, arguments, alert },
    RunActiveResponseBodyAlert { data },
}

impl ActiveResponse for Service {
    same! { active_response::ActiveResponse:
        run_active_response(RunActiveResponseRequest { agents_list, body }) -> AffectedItems<String>
    }
}
