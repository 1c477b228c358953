//! The seam between the router and an implementation's memory: what a request takes is asked for before it is taken.
//!
//! The router knows how much the values of a body take; whether there is room for them, and on which thread they are
//! made, is for the implementation to say.

use std::any::Any;
use std::pin::Pin;

use crate::error::Error;

/// Memory that a request may use until this is dropped.
pub type Room = Box<dyn Any + Send + Sync>;

/// Work of the router's that takes long or needs much memory.
pub type Work = Box<dyn FnOnce() + Send>;

/// Room that has to be waited for.
pub type RoomToCome = Pin<Box<dyn Future<Output = Result<Room, Error>> + Send>>;

/// Where the memory of requests is counted. Both functions are called in the future of the request.
///
/// ```
/// use std::sync::Arc;
///
/// use tokio::sync::Semaphore;
/// use wazuh_api_server::memory::{Room, RoomToCome, Work};
/// use wazuh_api_server::{Error, Memory};
///
/// /// At most so many large bodies at once.
/// struct Turns(Arc<Semaphore>);
///
/// impl Memory for Turns {
///     fn work(&self, _bytes: u64, work: Work) -> RoomToCome {
///         let turns = Arc::clone(&self.0);
///         Box::pin(async move {
///             let turn = turns.acquire_owned().await.map_err(|_| Error::internal())?;
///             tokio::task::spawn_blocking(work).await.map_err(|_| Error::internal())?;
///             Ok(Box::new(turn) as Room)
///         })
///     }
///
///     fn room_for_reply(&self) -> Option<RoomToCome> {
///         None
///     }
/// }
/// ```
pub trait Memory: Send + Sync {
    /// Does `work`, which will take about `bytes` of memory and some time, as soon as there is room for it, off the
    /// threads of the runtime. The room lasts until what is returned is dropped.
    ///
    /// # Errors
    ///
    /// When there will be no room, or the work panicked.
    fn work(&self, bytes: u64, work: Work) -> RoomToCome;

    /// Waits until the request may have a reply made. `None` when there is nothing to wait for.
    fn room_for_reply(&self) -> Option<RoomToCome>;
}
