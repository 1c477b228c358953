//! The client against a server of a few lines.

mod common;
mod replies;
mod requests;
mod session;
