//! Version 4 of the API: a sample of what is emitted, until the whole of it is.

use std::sync::Arc;

use crate::operation::Operation;
use crate::router::{Routes, Runtime};

pub mod agents;
pub mod models;
pub mod parameters;
pub mod permissions;

/// The whole API: all of its traits. Nothing implements it by hand.
pub trait Api: agents::Agents {}

impl<T: agents::Agents> Api for T {}

/// Every operation, ordered by path and method.
pub static OPERATIONS: &[&Operation] = &[&agents::GET_AGENTS, &agents::ADD_AGENT];

/// A router that serves every operation with `service`.
pub fn router<S: Api>(service: Arc<S>, runtime: Runtime) -> axum::Router {
    let mut routes = Routes::new(service);
    agents::register(&mut routes);
    routes.into_router(runtime)
}
