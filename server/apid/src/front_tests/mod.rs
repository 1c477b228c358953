//! The front with this API's configuration, log and refusals around it, over real sockets.

mod certificates;
mod crowded;
mod proxies;
mod sockets;
mod stopping;
mod timeouts;
mod tls;

use std::time::Duration;

use apid_front::Front;
use axum::Router;
use wazuh_api_server::{OperationIndex, v4};

use crate::config::Config;
use crate::exchange::{Beside, Exchanges};
use crate::logging::ApiLog;

/// The front that a server with this configuration and log has.
fn front(router: Router, config: &Config, log: &ApiLog) -> Front {
    let timeout = Duration::try_from_secs_f64(config.request_timeout).ok();
    let exchanges =
        Exchanges::recorded(log, OperationIndex::new(v4::OPERATIONS), v4::DIALECT, None, None, Beside::default());
    Front::new(router, &config.cors, timeout, exchanges)
}
