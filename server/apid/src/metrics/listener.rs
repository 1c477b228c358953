//! The metrics on a listener of their own: plain HTTP, few connections, and nothing of the API.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use apid_front::exchange::Hooks;
use apid_front::{Limits, ListenError, Server, bind, serve};
use axum::Router;

use crate::config::Config;

/// Scrapers are few, and must not take the descriptors of the API's clients.
const CONNECTIONS: usize = 64;
/// A scrape that is not over when the server stops.
const DRAIN: Duration = Duration::from_secs(2);

/// Why the metrics cannot be listened for.
#[derive(Debug, thiserror::Error)]
pub enum MetricsListenError {
    /// The address cannot be used.
    #[error("metrics.listen: {0}")]
    Listen(#[from] ListenError),
    /// The machine lacks something.
    #[error("metrics.listen: {0}")]
    System(#[from] std::io::Error),
}

/// Answers by `hooks` where the configuration says; `None` if it says nothing. Must be called within a Tokio runtime.
pub(crate) fn listen(hooks: Option<Arc<dyn Hooks>>, config: &Config) -> Result<Option<Server>, MetricsListenError> {
    let (Some(listen), Some(hooks)) = (&config.metrics.listen, hooks) else { return Ok(None) };
    let listeners = bind(std::slice::from_ref(listen))?;
    let front = apid_front::Front::new(Router::new(), &Config::default().cors, None, hooks);
    let limits =
        Limits { connections: CONNECTIONS, connections_of_one: CONNECTIONS / 2, drain: DRAIN, ..Limits::default() };
    let server = serve(&front, listeners, None, limits)?;
    let others: Vec<_> = server.addresses().iter().filter(|address| !address.ip().is_loopback()).collect();
    if !others.is_empty() && config.metrics.token_file.is_none() {
        let others: Vec<_> = others.iter().map(|address| SocketAddr::to_string(address)).collect();
        tracing::warn!(
            "metrics.listen: whoever reaches {} reads the metrics; give a token_file as well",
            others.join(", ")
        );
    }
    Ok(Some(server))
}
