//! The databases that the manager keeps of its agents, `queue/db/NNN.db`: one for each agent, opened when it is asked
//! for.
//!
//! How many are open at once is bounded by the store: one for each of its workers, and the few idle connections that it
//! keeps for all databases of the home together. Nothing is remembered of a database that nobody asks about. Must not
//! be here: what is in them.

use apid_home::Home;
use apid_store::{Database, Store};

/// The databases of the agents of a home.
#[derive(Clone)]
pub struct Databases {
    home: Home,
    store: Store,
}

impl Databases {
    /// Those of `home`, read through `store`.
    pub fn new(home: &Home, store: &Store) -> Self {
        Self { home: home.clone(), store: store.clone() }
    }

    /// That of one agent, which need not exist.
    pub fn of(&self, agent: i64) -> Database {
        self.store.database(self.home.agent_db(agent))
    }

    /// The workers that read them.
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// The home.
    pub const fn home(&self) -> &Home {
        &self.home
    }
}
