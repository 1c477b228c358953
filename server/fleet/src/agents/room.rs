//! How much memory long replies may take together. A reply of a hundred thousand agents is some 65 MiB, all of which is held
//! until its caller has taken it; whoever asks for another waits until there is room. Short replies never wait.

use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes of all long replies together: two of the longest that there are usually.
const TOTAL: u64 = 144 << 20;

/// Bytes up to which a reply is short.
const SHORT: u64 = 4 << 20;

/// Bytes that are counted as one.
const UNIT: u64 = 1 << 10;

/// See the module.
pub(super) struct Room(Arc<Semaphore>);

/// A part of it, for one reply.
pub(super) struct Share {
    _permit: Option<OwnedSemaphorePermit>,
}

/// A reply that is as long as it takes its place.
struct Placed {
    reply: Bytes,
    _share: Share,
}

impl AsRef<[u8]> for Placed {
    fn as_ref(&self) -> &[u8] {
        &self.reply
    }
}

impl Default for Room {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(usize::try_from(TOTAL / UNIT).unwrap_or(Semaphore::MAX_PERMITS))))
    }
}

impl Room {
    /// Whether a reply of about so many bytes has to wait for its share.
    pub(super) const fn is_needed(bytes: u64) -> bool {
        bytes > SHORT
    }

    /// A share for a reply of about so many bytes, as soon as there is room, in the order of asking. One that is longer than
    /// all the room gets all of it.
    pub(super) async fn share(&self, bytes: u64) -> Share {
        let units = u32::try_from(bytes.min(TOTAL) / UNIT).unwrap_or(u32::MAX);
        // The semaphore is never closed.
        Share { _permit: Arc::clone(&self.0).acquire_many_owned(units).await.ok() }
    }
}

impl Share {
    /// The reply, which gives the share back when the last of its bytes is let go.
    pub(super) fn hold(self, reply: Bytes) -> Bytes {
        Bytes::from_owner(Placed { reply, _share: self })
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Waker};

    use super::{Bytes, Room, SHORT, Share, TOTAL};

    /// The share, if there is room for it at once.
    fn at_once(room: &Room, bytes: u64) -> Option<Share> {
        match pin!(room.share(bytes)).poll(&mut Context::from_waker(Waker::noop())) {
            std::task::Poll::Ready(share) => Some(share),
            std::task::Poll::Pending => None,
        }
    }

    #[test]
    fn a_share_lasts_as_long_as_the_reply() {
        let room = Room::default();
        let reply =
            at_once(&room, TOTAL - SHORT).map(|share| share.hold(Bytes::from_static(b"long"))).unwrap_or_default();
        assert_eq!(reply, "long");
        let end = reply.slice(3..);
        drop(reply);
        assert!(at_once(&room, SHORT).is_some() && at_once(&room, 2 * SHORT).is_none());
        drop(end);
        assert!(at_once(&room, u64::MAX).is_some());
    }

    #[test]
    fn two_of_the_longest_have_room() {
        let room = Room::default();
        // A hundred thousand agents with all their fields, as the guess is.
        let shares: Vec<Share> = std::iter::from_fn(|| at_once(&room, 67_500_000)).take(9).collect();
        assert_eq!(shares.len(), 2);
    }

    #[test]
    fn short_replies_need_none() {
        assert_eq!([0, SHORT, SHORT + 1].map(Room::is_needed), [false, false, true]);
    }
}
