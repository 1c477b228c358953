//! What the node of a home says of itself: which daemons run, what it is, what it has counted, how it is
//! configured.
//!
//! Everything is read from the home at each call; a manager may write its files at any moment. What a caller may see
//! has been decided before. Must not be here: JSON, texts and codes of the wire, and requests to other nodes.

mod cluster;
pub mod configuration;
mod counted;
pub mod daemons;
mod fault;
pub mod info;
mod installation;
pub mod stats;

pub use fault::Fault;

use apid_home::Home;
use apid_store::Store;

/// The node of a home. Cheap to clone.
#[derive(Clone)]
pub struct Node {
    home: Home,
    store: Store,
}

impl Node {
    /// The node whose files are in `home`; `store` reads its databases and lends the threads for files.
    pub fn new(home: &Home, store: &Store) -> Self {
        Self { home: home.clone(), store: store.clone() }
    }
}
