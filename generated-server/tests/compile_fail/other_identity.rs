//! A gate that knows its callers as something else than the handlers do.

use std::sync::Arc;

use wazuh_api_server::{Dialect, OpenGate, RouterConfig, Routes, Service};

struct Server;

impl Service for Server {
    type Identity = String;
}

fn main() {
    let routes = Routes::new(Arc::new(Server));
    let _ = routes.into_router(Dialect::Ossec, OpenGate(7_u32), RouterConfig::default());
}
