//! Time, as far as the client needs it: the clock, waiting, and giving up.
//!
//! This is tokio's, so that tests can pause it; in a browser it is the browser's, since tokio has no timer there.

use std::time::Duration;

#[cfg(not(target_family = "wasm"))]
pub(crate) use native::{Instant, sleep, timeout};
#[cfg(target_family = "wasm")]
pub(crate) use web::{Instant, sleep, timeout};

/// When a call must be over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// One that lies this far ahead; `None` for none.
    pub(crate) fn after(limit: Option<Duration>) -> Self {
        Self(limit.and_then(|limit| Instant::now().checked_add(limit)))
    }

    /// Whether this much time is left.
    pub(crate) fn allows(self, pause: Duration) -> bool {
        self.0.is_none_or(|at| pause < at.saturating_duration_since(Instant::now()))
    }
}

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::time::Duration;

    pub(crate) use tokio::time::{Instant, sleep};

    /// `None` if it takes longer than `limit`.
    pub(crate) async fn timeout<F: Future>(limit: Duration, work: F) -> Option<F::Output> {
        tokio::time::timeout(limit, work).await.ok()
    }
}

#[cfg(target_family = "wasm")]
mod web {
    use std::pin::pin;
    use std::task::Poll;
    use std::time::Duration;

    use send_wrapper::SendWrapper;
    pub(crate) use web_time::Instant;

    pub(crate) async fn sleep(pause: Duration) {
        SendWrapper::new(gloo_timers::future::sleep(pause)).await;
    }

    /// `None` if it takes longer than `limit`.
    pub(crate) async fn timeout<F: Future>(limit: Duration, work: F) -> Option<F::Output> {
        let (mut work, mut end) = (pin!(work), pin!(sleep(limit)));
        std::future::poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => end.as_mut().poll(context).map(|()| None),
        })
        .await
    }
}
