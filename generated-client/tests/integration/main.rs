//! The client against a server of a few lines.

#[cfg(feature = "blocking")]
mod blocking;
mod common;
mod fakes;
mod faults;
mod replies;
mod requests;
mod retries;
mod session;
#[cfg(feature = "tracing")]
mod spans;
mod transport;
mod uploads;
