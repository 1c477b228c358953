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
pub mod logs;
pub mod stats;

pub use fault::Fault;

use apid_home::Home;
use apid_request::fair::{Limits, Turns};
use apid_store::Store;

/// The node of a home. Cheap to clone.
#[derive(Clone)]
pub struct Node {
    home: Home,
    store: Store,
    /// For questions to the manager's daemons, each of which may wait until its limit of time.
    asking: Turns,
}

/// Questions that are asked at the same time, by all callers and by one, and those that may wait.
const AT_ONCE: u64 = 16;
const OF_ONE: u64 = 4;
const WAITING: Limits = Limits { each: 64, total: 1_024 };

impl Node {
    /// The node whose files are in `home`; `store` reads its databases and lends the threads for files.
    pub fn new(home: &Home, store: &Store) -> Self {
        Self { home: home.clone(), store: store.clone(), asking: Turns::shared(AT_ONCE, OF_ONE, WAITING) }
    }
}
