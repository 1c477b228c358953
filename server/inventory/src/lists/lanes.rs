//! Where a list is answered: among cheap work what is cheap, else in the lane of heavy work. A long reply waits for its
//! room in memory without a worker.

use std::sync::Arc;

use apid_store::{Lane, Store, with_patience};
use bytes::Bytes;

use super::reply::Room;
use crate::Fault;
use crate::patience::{MOMENT, Patience, is_lock};

/// What may be done for a reply.
pub(crate) enum Effort {
    /// What takes a few milliseconds.
    Little,
    /// Anything but a long reply.
    Much,
    /// A long reply too, which has this room.
    Long(Room),
}

/// How far a list has come.
pub(crate) enum Progress {
    /// It is written.
    Reply(Bytes),
    /// It takes more effort.
    Costly,
    /// It is long: about so many bytes.
    Long(u64),
}

/// The effort that comes next.
enum Next {
    Little,
    Much,
    /// With room for so many bytes.
    Long(u64),
}

/// Has `answer` answer `list` with as little effort as it takes. Locks are waited for as [`Patience`] says.
pub(crate) async fn answered<L: Send + Sync + 'static>(
    store: &Store,
    list: L,
    answer: fn(&L, Effort) -> Result<Progress, Fault>,
) -> Result<Bytes, Fault> {
    let list = Arc::new(list);
    let (mut next, mut patience, mut may_wait) = (Next::Little, Patience::default(), true);
    loop {
        let work = Arc::clone(&list);
        let (lane, effort) = match next {
            Next::Little => (Lane::Cheap, Effort::Little),
            Next::Much => (Lane::Heavy, Effort::Much),
            Next::Long(bytes) => (Lane::Heavy, Effort::Long(Room::of(bytes).await?)),
        };
        match store.run(lane, move || with_patience(MOMENT, || answer(&work, effort))).await {
            Ok(Progress::Reply(reply)) => return Ok(reply),
            Ok(Progress::Costly) => next = Next::Much,
            Ok(Progress::Long(bytes)) => next = Next::Long(bytes),
            Err(fault) if is_lock(&fault) && may_wait => may_wait = patience.pause().await,
            Err(fault) => return Err(fault),
        }
    }
}

impl Effort {
    /// The reply that was written with this effort.
    pub(crate) fn hold(self, reply: Bytes) -> Progress {
        Progress::Reply(match self {
            Self::Long(room) => room.hold(reply),
            Self::Little | Self::Much => reply,
        })
    }

    /// Whether a reply of about so many bytes needs more than this.
    pub(crate) const fn is_short_for(&self, bytes: u64) -> bool {
        !matches!(self, Self::Long(_)) && Room::is_needed(bytes)
    }
}
