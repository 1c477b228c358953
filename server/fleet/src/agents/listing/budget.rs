//! How much memory the long replies that are being made may take. A reply of a hundred thousand agents is some 65 MiB,
//! all of which is held until the front has packed it. It is charged to its client's account
//! ([`apid_request::budget`]), and a request for another waits until there is room. A client that reads its replies
//! slowly waits for itself alone. Short replies never wait.

use apid_request::budget::{Budget, Charge, Refused};
use bytes::Bytes;

/// Bytes up to which a reply is short.
const SHORT: u64 = 4 << 20;

/// The memory that is left for long replies.
#[derive(Clone)]
pub(in crate::agents) struct ReplyBudget(Budget);

/// A part of it, for one reply.
pub(in crate::agents) struct BudgetPermit(Charge);

impl Default for ReplyBudget {
    fn default() -> Self {
        Self(Budget::process().clone())
    }
}

impl ReplyBudget {
    /// Whether a reply of about so many bytes needs a permit.
    pub(super) const fn is_needed(bytes: u64) -> bool {
        bytes > SHORT
    }

    /// A permit for a reply of about so many bytes, as soon as there is room. A reply that is longer than any may be
    /// gets the most that one can have.
    ///
    /// # Errors
    ///
    /// When there will never be room.
    pub(in crate::agents) async fn permit(&self, bytes: u64) -> Result<BudgetPermit, Refused> {
        self.0.charge(bytes.min(self.0.most_of_one())).await.map(BudgetPermit)
    }
}

impl BudgetPermit {
    /// The reply, which gives the permit back when the last of its bytes is dropped.
    pub(super) fn hold(self, reply: Bytes) -> Bytes {
        let Self(mut charge) = self;
        // It was an estimate.
        charge.set(reply.len() as u64);
        charge.hold_reply(reply)
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use apid_request::caller::Caller;

    use super::{Budget, BudgetPermit, Bytes, ReplyBudget, SHORT};

    const TOTAL: u64 = 192 << 20;

    /// A hundred thousand agents with all their fields, as the guess is.
    const LONGEST: u64 = 67_500_000;

    /// The permit for the client of this number, if there is room for it at once.
    fn at_once(budget: &ReplyBudget, client: u8, bytes: u64) -> Option<BudgetPermit> {
        let caller = Caller::new([10, 0, 0, client].into());
        match pin!(caller.scope(budget.permit(bytes))).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(permit) => permit.ok(),
            Poll::Pending => None,
        }
    }

    #[test]
    fn a_permit_lasts_as_long_as_the_reply() {
        let budget = ReplyBudget(Budget::new(4 * SHORT));
        let reply = Bytes::from(vec![b'x'; 6 << 20]);
        let held = at_once(&budget, 1, 2 * SHORT).map(|permit| permit.hold(reply)).unwrap_or_default();
        assert_eq!(held.len(), 6 << 20);
        let end = held.slice(3..);
        drop(held);
        assert!(at_once(&budget, 1, 2 * SHORT).is_none());
        drop(end);
        assert!(at_once(&budget, 1, u64::MAX).is_some());
    }

    #[test]
    fn a_client_with_unread_replies_leaves_room_for_others() {
        let budget = ReplyBudget(Budget::new(TOTAL));
        // What three of the longest take when they are packed.
        let unread = at_once(&budget, 1, LONGEST / 2);
        assert!(unread.is_some());
        assert!(at_once(&budget, 2, LONGEST).is_some());
    }

    #[test]
    fn short_replies_need_none() {
        assert_eq!([0, SHORT, SHORT + 1].map(ReplyBudget::is_needed), [false, false, true]);
    }
}
