//! What was counted of connections since the server began, and how many there are, for metrics. Nothing is decided by
//! it.

use std::sync::Arc;

use crate::connections::Connections;

/// The connections of a server. Cheap to clone; clones are the same.
#[derive(Clone, Debug)]
pub struct Traffic {
    pub(crate) connections: Arc<Connections>,
    pub(crate) most: usize,
}

/// What was counted so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrafficCounts {
    /// Connections that are open now.
    pub open: usize,
    /// As many as there may be.
    pub most: usize,
    /// Connections that were let in so far.
    pub accepted: u64,
    /// Connections that were closed early, by the reason.
    pub closed: [(&'static str, u64); 4],
    /// Requests that were malformed.
    pub malformed: u64,
}

impl Traffic {
    /// What was counted so far.
    pub fn counts(&self) -> TrafficCounts {
        let counts = self.connections.counts();
        TrafficCounts {
            open: self.connections.open_now(),
            most: self.most,
            accepted: counts.accepted.get(),
            closed: [
                ("client_limit", counts.of_one_client.get()),
                ("proxy_protocol", counts.proxy.get()),
                ("tls_handshake", counts.handshake.get()),
                ("gave_way", counts.gave_way.get()),
            ],
            malformed: counts.malformed.get(),
        }
    }
}
