//! What goes wrong on the way: connections, refusals, encryption.

mod connections;
mod refusals;
pub(crate) mod server;
mod tls;
mod walks;
