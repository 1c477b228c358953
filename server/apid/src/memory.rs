//! The memory of requests, as the router asks for it: the budget of the process, and what a client is told that the
//! budget refuses (docs/DEVIATIONS.md, D161).
//!
//! What takes long is done by the workers of the store, where callers take turns: bodies of one caller must not take
//! the processors from the requests of others.

use apid_request::budget::Budget;
use apid_store::{Lane, Store, StoreError};
use wazuh_api_server::memory::{Memory, Room, RoomToCome, Work};

pub(crate) use crate::room::{hold, refusal};
use crate::wire::v4::faults::IntoFailure as _;

/// See the module.
pub(crate) struct ProcessMemory(Store);

impl ProcessMemory {
    /// The memory of this process, whose work the workers of `store` do.
    pub(crate) const fn new(store: Store) -> Self {
        Self(store)
    }
}

impl Memory for ProcessMemory {
    fn work(&self, bytes: u64, work: Work) -> RoomToCome {
        let store = self.0.clone();
        Box::pin(async move {
            let room = Budget::process().charge(bytes).await.map_err(refusal)?;
            let done = store.run(Lane::Heavy, move || {
                work();
                Ok::<_, StoreError>(())
            });
            done.await.map_err(|error| error.into_failure().into_error(None))?;
            Ok(Box::new(room) as Room)
        })
    }

    fn room_for_reply(&self) -> Option<RoomToCome> {
        let budget = Budget::process();
        budget.is_tight().then(|| -> RoomToCome {
            Box::pin(async move {
                let room = budget.room_for_reply().await.map_err(refusal)?;
                Ok(Box::new(room) as Room)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::Ipv4Addr;
    use std::thread;

    use apid_request::caller::Caller;
    use http::StatusCode;

    use super::*;

    #[tokio::test]
    async fn work_is_done_elsewhere_and_its_room_lasts() {
        let here = thread::current().id();
        let (tell, told) = std::sync::mpsc::channel();
        // A client of its own, since other tests of this process charge the same budget.
        let caller = Caller::new(Ipv4Addr::new(192, 0, 2, 7).into());
        let directory = tempfile::tempdir().unwrap();
        let memory = ProcessMemory::new(Store::new(directory.path()));
        let work = Box::new(move || tell.send((thread::current().id(), Caller::current().is_some())).unwrap());
        let room = caller.clone().scope(memory.work(5 << 20, work)).await.unwrap();
        let (there, is_known) = told.recv().unwrap();
        assert!(there != here && is_known);
        let most = Budget::process().most_of_one();
        assert!(Budget::process().used() >= 5 << 20);
        drop(room);
        let error = caller.scope(memory.work(most + 1, Box::new(|| ()))).await.unwrap_err();
        assert_eq!(error.status(), StatusCode::PAYLOAD_TOO_LARGE);
    }
}
