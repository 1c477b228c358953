//! A look that many ask for and that may take long: one is made at a time, and all who ask meanwhile share it.
//!
//! What was seen holds for `FRESH`, so that asking more often costs nothing. A look that takes longer than `LONGEST`
//! has failed, and no other begins before it has ended: a file system, or a wazuh-db, that does not answer holds one
//! thread.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

/// For how long what was seen holds.
const FRESH: Duration = Duration::from_secs(1);
/// A look that takes longer has failed.
const LONGEST: Duration = Duration::from_secs(2);

/// What can be seen, and what is told of changes of it.
pub(super) struct Probe<T> {
    look: Arc<dyn Fn() -> T + Send + Sync>,
    /// What is seen of a look that takes too long, or panics.
    failed: fn(&str) -> T,
    /// Is told what was seen before, if anything, and what is seen now.
    tell: fn(Option<&T>, &T),
    state: Mutex<State<T>>,
}

struct State<T> {
    last: Option<(Instant, T)>,
    /// A look that is not done yet, after whose time another must not begin.
    look: Option<JoinHandle<T>>,
}

impl<T: Clone + Send + 'static> Probe<T> {
    /// Sees what `look` finds, which may block.
    pub(super) fn new(
        look: impl Fn() -> T + Send + Sync + 'static,
        failed: fn(&str) -> T,
        tell: fn(Option<&T>, &T),
    ) -> Self {
        Self { look: Arc::new(look), failed, tell, state: Mutex::new(State { last: None, look: None }) }
    }

    /// What is seen now, or was seen lately.
    pub(super) async fn see(&self) -> T {
        let mut state = self.state.lock().await;
        if let Some((_, seen)) = state.last.as_ref().filter(|(at, _)| at.elapsed() < FRESH) {
            return seen.clone();
        }
        let look = state.look.get_or_insert_with(|| {
            let look = Arc::clone(&self.look);
            tokio::task::spawn_blocking(move || look())
        });
        let seen = match timeout(LONGEST, look).await {
            Ok(done) => {
                state.look = None;
                done.unwrap_or_else(|error| (self.failed)(&error.to_string()))
            }
            Err(_) => (self.failed)("it does not answer in time"),
        };
        (self.tell)(state.last.as_ref().map(|(_, seen)| seen), &seen);
        state.last = Some((Instant::now(), seen.clone()));
        seen
    }
}
