//! The configuration that a running server goes by, which changes when it is read again.

use std::sync::{Arc, PoisonError, RwLock};

use super::Config;

/// The configuration that is in force now. Clones are the same one.
#[derive(Clone, Debug)]
pub(crate) struct CurrentConfig(Arc<RwLock<Arc<Config>>>);

impl CurrentConfig {
    /// The one of a server that starts.
    pub(crate) fn new(config: Config) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(config))))
    }

    /// The one that is in force.
    pub(crate) fn get(&self) -> Arc<Config> {
        // What is behind the lock is whole at any time.
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another one in force.
    pub(crate) fn set(&self, config: Config) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(config);
    }
}
