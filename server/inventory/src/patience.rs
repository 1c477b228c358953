//! Waiting for databases that another process has locked.
//!
//! A process that writes is done in a moment, and one that hangs must not hold up those who ask about other agents. So
//! a worker waits for a moment only; between tries nobody waits but the request itself, and that not for long.
//!
//! Must not be here: what is read or changed.

use std::time::Duration;

use apid_store::{Lane, Store, StoreError};

use crate::Fault;

/// How long a worker waits for a lock.
pub(crate) const MOMENT: Duration = Duration::from_millis(10);

/// How long apart the tries of a request are, and how many there are after the first: a second of waiting. A machine
/// that is slow takes none of it away.
const PAUSE: Duration = Duration::from_millis(25);
const TRIES: u32 = 40;

/// The patience of one request.
#[derive(Debug, Default)]
pub(crate) struct Patience {
    tries: u32,
}

impl Patience {
    /// Waits until it is time for the next try; says whether there will be another one after that.
    pub(crate) async fn pause(&mut self) -> bool {
        tokio::time::sleep(PAUSE).await;
        self.tries = self.tries.saturating_add(1);
        self.tries < TRIES
    }
}

/// Whether a fault is that of a lock.
pub(crate) fn is_lock(fault: &Fault) -> bool {
    matches!(fault, Fault::Store(StoreError::Busy))
}

/// Runs `work` on a worker of `lane`, and again for as long as it meets a lock and there is patience.
///
/// # Errors
///
/// Whatever the work returns.
pub(crate) async fn patiently<T: Send + 'static>(
    store: &Store,
    lane: Lane,
    work: impl Fn() -> Result<T, Fault> + Clone + Send + 'static,
) -> Result<T, Fault> {
    let mut patience = Patience::default();
    let mut has_more = true;
    loop {
        let work = work.clone();
        match store.run(lane, move || apid_store::with_patience(MOMENT, work)).await {
            Err(fault) if is_lock(&fault) && has_more => has_more = patience.pause().await,
            result => return result,
        }
    }
}
