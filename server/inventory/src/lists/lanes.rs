//! Where a list is answered: among cheap work what is cheap, else in the lane of heavy work. A long reply waits for its
//! room in memory without a worker.

use std::sync::Arc;

use apid_store::{Lane, Store};
use bytes::Bytes;

use super::reply::Room;
use crate::Fault;

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

/// Has `answer` answer `list` with as little effort as it takes.
pub(crate) async fn answered<L: Send + Sync + 'static>(
    store: &Store,
    list: L,
    answer: fn(&L, Effort) -> Result<Progress, Fault>,
) -> Result<Bytes, Fault> {
    let list = Arc::new(list);
    let (mut lane, mut effort) = (Lane::Cheap, Effort::Little);
    loop {
        let work = Arc::clone(&list);
        match store.run(lane, move || answer(&work, effort)).await? {
            Progress::Reply(reply) => return Ok(reply),
            Progress::Costly => effort = Effort::Much,
            Progress::Long(bytes) => effort = Effort::Long(Room::of(bytes).await?),
        }
        lane = Lane::Heavy;
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
