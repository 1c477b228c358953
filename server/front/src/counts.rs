//! What is counted of connections. Must not be here: who is told.

use apid_request::tally::Count;

/// The numbers that grow.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// Let in.
    pub(crate) accepted: Count,
    /// Closed at once: the client has as many as it may.
    pub(crate) of_one_client: Count,
    /// Closed: with the PROXY protocol only trusted proxies may connect, each time with a header that can be read.
    pub(crate) proxy: Count,
    /// Closed after a TLS handshake that failed.
    pub(crate) handshake: Count,
    /// Idle ones that were closed to make room for another.
    pub(crate) gave_way: Count,
    /// Requests that were none, after which the connection is closed.
    pub(crate) malformed: Count,
}
