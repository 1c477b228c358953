//! What every layer knows of the request in progress: the token by which it is given up, which client it came from,
//! and on whose behalf work is done.
//!
//! Assumes nothing of HTTP and nothing of the API. Depends on no other crate of the server.

pub mod caller;
pub mod cancel;
pub mod client;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
