// ---- no_operations/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod models;
pub mod parameters;
pub mod permissions;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: crate::Service {}

impl<T> Api for T
where
    T: crate::Service,
{}

/// A router that serves every operation with `service` to the callers that `gate` lets through.
pub fn router<S, G>(
    service: Arc<S>,
    gate: G,
    config: crate::RouterConfig,
) -> axum::Router
where
    S: Api,
    G: crate::Gate<Identity = S::Identity>,
{
    let routes = Routes::new(service);
    routes.into_router(DIALECT, gate, config)
}

// ---- no_operations/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- no_operations/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- no_operations/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]
