//! How much memory long replies may take together. A reply of a hundred thousand agents is some 65 MiB, all of which is
//! held until its caller has taken it; a request for another waits until there is room. Short replies never wait.

use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes of all long replies together: two of the longest that there are usually.
const TOTAL: u64 = 144 << 20;

/// Bytes up to which a reply is short.
const SHORT: u64 = 4 << 20;

/// Bytes that are counted as one.
const UNIT: u64 = 1 << 10;

/// The memory that is left for long replies.
pub(in crate::agents) struct ReplyBudget(Arc<Semaphore>);

/// A part of it, for one reply.
pub(in crate::agents) struct BudgetPermit {
    _units: Option<OwnedSemaphorePermit>,
}

/// A reply with its part of the budget, which is free again when the reply is.
struct Budgeted {
    reply: Bytes,
    _permit: BudgetPermit,
}

impl AsRef<[u8]> for Budgeted {
    fn as_ref(&self) -> &[u8] {
        &self.reply
    }
}

impl Default for ReplyBudget {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(usize::try_from(TOTAL / UNIT).unwrap_or(Semaphore::MAX_PERMITS))))
    }
}

impl ReplyBudget {
    /// Whether a reply of about so many bytes needs a permit.
    pub(super) const fn is_needed(bytes: u64) -> bool {
        bytes > SHORT
    }

    /// A permit for a reply of about so many bytes, as soon as there is room, in the order of asking. A reply that is
    /// longer than the whole budget gets all of it.
    pub(in crate::agents) async fn permit(&self, bytes: u64) -> BudgetPermit {
        let units = u32::try_from(bytes.min(TOTAL) / UNIT).unwrap_or(u32::MAX);
        // The semaphore is never closed.
        BudgetPermit { _units: Arc::clone(&self.0).acquire_many_owned(units).await.ok() }
    }
}

impl BudgetPermit {
    /// The reply, which gives the permit back when the last of its bytes is dropped.
    pub(super) fn hold(self, reply: Bytes) -> Bytes {
        Bytes::from_owner(Budgeted { reply, _permit: self })
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Waker};

    use super::{BudgetPermit, Bytes, ReplyBudget, SHORT, TOTAL};

    /// The permit, if there is room for it at once.
    fn at_once(budget: &ReplyBudget, bytes: u64) -> Option<BudgetPermit> {
        match pin!(budget.permit(bytes)).poll(&mut Context::from_waker(Waker::noop())) {
            std::task::Poll::Ready(permit) => Some(permit),
            std::task::Poll::Pending => None,
        }
    }

    #[test]
    fn a_permit_lasts_as_long_as_the_reply() {
        let budget = ReplyBudget::default();
        let reply =
            at_once(&budget, TOTAL - SHORT).map(|permit| permit.hold(Bytes::from_static(b"long"))).unwrap_or_default();
        assert_eq!(reply, "long");
        let end = reply.slice(3..);
        drop(reply);
        assert!(at_once(&budget, SHORT).is_some() && at_once(&budget, 2 * SHORT).is_none());
        drop(end);
        assert!(at_once(&budget, u64::MAX).is_some());
    }

    #[test]
    fn two_of_the_longest_have_room() {
        let budget = ReplyBudget::default();
        // A hundred thousand agents with all their fields, as the guess is.
        let permits: Vec<BudgetPermit> = std::iter::from_fn(|| at_once(&budget, 67_500_000)).take(9).collect();
        assert_eq!(permits.len(), 2);
    }

    #[test]
    fn short_replies_need_none() {
        assert_eq!([0, SHORT, SHORT + 1].map(ReplyBudget::is_needed), [false, false, true]);
    }
}
