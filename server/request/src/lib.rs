//! What every layer knows of the request in progress: the token by which it is given up, which client it came from, on
//! whose behalf work is done, whose work goes first, what memory may be held for it, and what metrics count.
//!
//! Assumes nothing of HTTP and nothing of the API. Depends on no other crate of the server.

pub mod budget;
pub mod caller;
pub mod cancel;
pub mod client;
pub mod fair;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
pub mod tally;
