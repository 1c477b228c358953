//! A trait without one of its operations: there are no default bodies, so an operation that a new release brings is an
//! error in every implementation.

use wazuh_api_server::Service;
use wazuh_api_server::v1::info::Info;

struct Server;

impl Service for Server {
    type Identity = String;
}

impl Info for Server {}

fn main() {}
