//! A gate that knows its callers as something else than the handlers do.

use std::sync::Arc;

use wazuh_api_server::{OpenGate, Service, v1};

struct Mine;

impl Service for Mine {
    type Identity = String;
}

impl v1::info::Info for Mine {
    v1::not_implemented! { get_info }
}

fn main() {
    let _ = v1::Server::new(OpenGate(7_u32)).info(Arc::new(Mine));
}
