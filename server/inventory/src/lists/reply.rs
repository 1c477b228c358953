//! How much memory a reply may take while it is made, and until its bytes are sent. Short replies are not charged here:
//! the front charges what it holds.

use apid_request::budget::{Budget, Charge};
use bytes::Bytes;

use crate::Fault;

/// Bytes up to which a reply is short.
const SHORT: u64 = 4 << 20;

/// The most bytes that are set aside on an estimate.
const MAX_RESERVED: u64 = 64 << 20;

/// Room for a reply.
pub(crate) struct Room(Charge);

impl Room {
    /// Whether a reply of about so many bytes needs room of its own.
    pub(crate) const fn is_needed(bytes: u64) -> bool {
        bytes > SHORT
    }

    /// Room for a reply of about so many bytes, as soon as there is some. A reply that is longer than any may be gets
    /// the most that one can have.
    ///
    /// # Errors
    ///
    /// When there will never be room.
    pub(crate) async fn of(bytes: u64) -> Result<Self, Fault> {
        let budget = Budget::process();
        budget.charge(bytes.min(budget.most_of_one())).await.map(Self).map_err(Fault::NoRoom)
    }

    /// The reply, which gives the room back when the last of its bytes is dropped.
    pub(crate) fn hold(self, reply: Bytes) -> Bytes {
        let Self(mut charge) = self;
        // It was an estimate.
        charge.set(reply.len() as u64);
        charge.hold_reply(reply)
    }
}

/// Bytes to set aside for a reply of about so many.
pub(crate) fn reserved(bytes: u64) -> u64 {
    bytes.min(MAX_RESERVED)
}
