//! The Wazuh server API daemon, as a library for its binary and for the conformance tests.

pub mod admin;
pub mod agents;
pub mod api;
pub mod app;
pub mod auth;
pub mod cancel;
pub mod cli;
pub mod commands;
pub mod config;
pub mod demo;
mod digest;
mod disk;
pub mod failure;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod groups;
pub mod guard;
pub mod home;
pub mod http;
pub mod json;
pub mod ledger;
pub mod link;
pub mod logging;
pub mod node;
pub mod overview;
pub mod query;
pub mod rbac;
pub mod renewal;
pub mod run;
pub mod security;
pub mod store;
pub mod tls;

/// The machine's name, as the kernel knows it.
pub fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}
