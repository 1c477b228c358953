//! The end of a server, as seen by what waits for a caller: requests in progress are finished, and nobody waits for one
//! that has not been sent whole.

use std::future::pending;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

/// For the rest of a body that is on its way when the server is asked to end.
const REST_OF_BODY: Duration = Duration::from_millis(250);

/// Whether a server was asked to end. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Stopping(pub(super) watch::Receiver<bool>);

impl Stopping {
    /// Whether it was asked to.
    pub(super) fn has_begun(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns when it is asked to.
    pub(super) async fn begun(&mut self) {
        if self.0.wait_for(|stop| *stop).await.is_err() {
            // Nobody is left who could ask.
            pending::<()>().await;
        }
    }

    /// Returns when a body that is still incomplete is not waited for any longer.
    pub(super) async fn gives_bodies_up(mut self) {
        self.begun().await;
        sleep(REST_OF_BODY).await;
    }
}
