//! What daemons of a manager of release 5 say of their readiness (docs/facts/07-v5.md, section 5.4). Those of release 4
//! are not asked: they say nothing of the kind.

use apid_manager::{LinkError, Sockets, is_of_release_5};
use serde_json::Value;

use crate::{Fault, Node};

/// What the engine and the vulnerability detector say of themselves; `None` for one that did not answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readiness {
    /// What the engine says: `ready`, and the state of its spaces and databases.
    pub engine: Option<Value>,
    /// What the vulnerability detector says.
    pub detector: Option<Value>,
}

impl Node {
    /// Whether what the daemons work with is ready, as far as they run: `engine`, and `detector`. `None` where they do
    /// not tell it.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn readiness(&self, engine: bool, detector: bool) -> Result<Option<Readiness>, Fault> {
        let home = self.home.clone();
        let ask = move || {
            if !is_of_release_5(&home) {
                return None;
            }
            let sockets = Sockets::new(&home);
            let told = |answer: Result<Value, LinkError>| {
                answer.inspect_err(|error| tracing::warn!(%error, "a daemon does not say whether it is ready")).ok()
            };
            Some(Readiness {
                engine: engine.then(|| told(sockets.engine_status())).flatten(),
                detector: detector.then(|| told(sockets.detector_status())).flatten(),
            })
        };
        self.aside(&self.asking, ask).await
    }
}
