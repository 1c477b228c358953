//! A handler that answers with the reply of another operation.

use wazuh_api_server::v1::info::Info;
use wazuh_api_server::v1::models::AgentListReply;
use wazuh_api_server::{Context, Error, Json, Service};

struct Server;

impl Service for Server {
    type Identity = String;
}

impl Info for Server {
    async fn get_info(&self, _: Context<String>) -> Result<Json<AgentListReply>, Error> {
        Json::new(&AgentListReply { error: "0".to_owned(), response: Vec::new(), message: None })
    }
}

fn main() {}
