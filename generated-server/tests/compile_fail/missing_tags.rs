//! A server that is made a router while some of its tags have nothing to answer them.

use wazuh_api_server::{OpenGate, v1};

fn main() {
    let _ = v1::Server::new(OpenGate(())).into_router();
}
