//! The whole server in the process of the test, from a request to its reply, and the program as people run it.
//!
//! What kills the program is in `../kills`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod admin;
mod agent_conf;
mod agents;
mod api_keys;
mod audit;
mod beside;
mod beside_manager;
mod client_starts;
mod cluster;
mod codings;
mod commands;
mod configuration;
mod findings;
mod groups;
mod groups_read;
mod inventory;
mod layouts;
mod links;
mod live;
mod live_databases;
mod log;
mod login;
mod logtest;
mod logtest_explain;
mod manager;
mod manager_logs;
mod memory;
mod metrics;
mod mitre;
mod ownership;
mod pages;
mod permissions;
mod process;
mod program;
mod proxies;
mod read_only;
mod regex;
mod release_5_agents;
mod release_5_commands;
mod release_5_nodes;
mod release_5_security;
mod ruleset;
mod ruleset_uploads;
mod secrets;
mod security_roles;
mod security_users;
mod service;
mod starts;
mod tokens;
mod v1;
mod v1_guide;
mod v1_later;
mod v1_passwords;
