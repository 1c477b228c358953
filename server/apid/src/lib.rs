//! The Wazuh server API daemon, as a library for its binary and for the conformance tests.

mod access_log;
pub mod address;
mod admin;
pub mod api;
pub mod app;
mod audit;
mod audit_check;
pub mod cli;
pub mod config;
mod doctor;
pub mod exchange;
mod existing_agents;
#[cfg(test)]
mod front_tests;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
pub mod gate;
pub mod generation;
pub mod health;
mod home_report;
mod knowledge;
pub mod logging;
mod memory;
pub mod metrics;
mod offline;
mod pages;
mod probe;
mod regex;
mod reload;
mod request_notes;
mod room;
pub mod run;
mod service;
mod settings;
mod touched;
mod wire;
