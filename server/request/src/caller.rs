//! On whose behalf work is done: the client, and its user once it is known.
//!
//! Queues and budgets are kept for each caller, so that one caller cannot take what others need. The value travels with
//! the future of a request and must be handed to other threads by [`Caller::run`]. Work without a caller (at the start,
//! in background tasks) belongs to the server itself.
//!
//! Must not be here: any decision about what a caller may do.

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

tokio::task_local! {
    static CURRENT: Caller;
}

/// The caller of one request. Clones share what becomes known of it.
#[derive(Clone, Debug)]
pub struct Caller(Arc<CallerState>);

#[derive(Debug)]
struct CallerState {
    client: IpAddr,
    user: OnceLock<Arc<str>>,
    counted_reply: AtomicU64,
}

impl Caller {
    /// A caller at `client`, as [`crate::client::client_of`] gives it, whose user is not known yet.
    pub fn new(client: IpAddr) -> Self {
        Self(Arc::new(CallerState { client, user: OnceLock::new(), counted_reply: AtomicU64::new(0) }))
    }

    /// The caller of the work that runs here, if it has one.
    pub fn current() -> Option<Self> {
        CURRENT.try_with(Self::clone).ok()
    }

    /// The client that the limits count.
    pub fn client(&self) -> IpAddr {
        self.0.client
    }

    /// The authenticated user; `None` before authentication and for operations without one.
    pub fn user(&self) -> Option<&str> {
        self.0.user.get().map(AsRef::as_ref)
    }

    /// The same, shared.
    pub(crate) fn shared_user(&self) -> Option<Arc<str>> {
        self.0.user.get().cloned()
    }

    /// Notes the authenticated user. The first one counts.
    pub fn set_user(&self, user: &str) {
        self.0.user.get_or_init(|| Arc::from(user));
    }

    /// Notes that so many bytes of the reply carry a charge of their own (see [`crate::budget`]), so that what sends
    /// the reply does not charge them again.
    pub fn count_reply(&self, bytes: u64) {
        self.0.counted_reply.fetch_add(bytes, Ordering::Relaxed);
    }

    /// The sum of what [`Caller::count_reply`] was told.
    pub fn counted_reply(&self) -> u64 {
        self.0.counted_reply.load(Ordering::Relaxed)
    }

    /// `work` on behalf of this caller.
    pub async fn scope<F: Future>(self, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }

    /// Runs `work` on this thread, on behalf of this caller.
    pub fn run<T>(self, work: impl FnOnce() -> T) -> T {
        CURRENT.sync_scope(self, work)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::Ipv4Addr;

    use super::Caller;

    #[tokio::test]
    async fn a_caller_travels_with_its_future_and_to_other_threads() {
        assert!(Caller::current().is_none());
        let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
        caller
            .clone()
            .scope(async {
                Caller::current().unwrap().set_user("ann");
                Caller::current().unwrap().set_user("bob");
                crate::cancel::blocking(|| assert_eq!(Caller::current().unwrap().user(), Some("ann"))).await.unwrap();
            })
            .await;
        assert_eq!(caller.user(), Some("ann"));
        crate::cancel::blocking(|| assert!(Caller::current().is_none())).await.unwrap();
    }
}
