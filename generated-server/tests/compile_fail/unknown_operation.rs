//! The name of an operation that the API does not have.

use wazuh_api_server::{Service, v1};

struct Server;

impl Service for Server {
    type Identity = String;
}

impl v1::info::Info for Server {
    v1::not_implemented! { get_info, get_nothing }
}

fn main() {}
