//! What the server's tests share. For development alone: no product code depends on this.
//!
//! Without features: homes ([`homes`], filled by [`sample`]) and their databases ([`database`]), the program as a
//! process ([`program`]), and a manager's daemons ([`daemons`], [`authd`], [`wazuh_db`], [`cluster`]). With the feature
//! `server`: the whole server in the process of the test, with sockets (`Server`) or without (`InProcess`), and each of
//! its replies held against the description (`replies`).
//!
//! What only one package tests belongs to that package.

// Tests fail by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[cfg(feature = "server")]
mod always;
pub mod authd;
pub mod cluster;
pub mod daemons;
pub mod database;
#[cfg(feature = "server")]
pub mod description;
pub mod home5;
pub mod homes;
#[cfg(feature = "server")]
mod in_process;
pub mod program;
#[cfg(feature = "server")]
pub mod replies;
#[cfg(feature = "server")]
mod reply;
pub mod sample;
#[cfg(feature = "server")]
mod server;
#[cfg(feature = "server")]
pub mod values;
pub mod wazuh_db;
#[cfg(feature = "server")]
pub mod wire;

#[cfg(feature = "server")]
pub use in_process::{Caller, InProcess};
#[cfg(feature = "server")]
pub use reply::{Reply, basic};
#[cfg(feature = "server")]
pub use server::Server;
