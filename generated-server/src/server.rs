//! Servers put together tag by tag: what the emitted `Server` of each generation is built on.
//!
//! [`server!`](crate::server) makes the `Server` of a generation from the list of its tags. Everything that does not
//! depend on the tags is here: which operations have a handler, what answers those that have none, and when a server
//! is whole, so that a router can be made of it. Nothing here knows an operation or a tag by name.

use std::fmt;
use std::sync::Arc;

use crate::config::RouterConfig;
use crate::context::Service;
use crate::detour::Detour;
use crate::dialect::Dialect;
use crate::error::Error;
use crate::gate::Gate;
use crate::operation::Operation;
use crate::router::{Handlers, Routes};

/// State of a server some of whose operations may have no handler; only a [`Whole`] one becomes a router.
#[derive(Debug)]
pub enum Partial {}

/// State of a server whose operations all have a handler.
#[derive(Debug)]
pub enum Whole {}

/// Implemented by [`Whole`] alone: what a server must be before it becomes a router.
#[diagnostic::on_unimplemented(
    message = "some operations of this server may have no handler",
    label = "only a whole server becomes a router",
    note = "call `.unimplemented()` to answer 501 where no tag was given, `.complete()?` to be told which tags are \
            missing, or `.all(service)` with a service that implements every tag"
)]
pub trait IsWhole: sealed::Sealed {}

impl IsWhole for Whole {}

mod sealed {
    /// Keeps other states out.
    pub trait Sealed {}

    impl Sealed for super::Whole {}
}

/// A server was to be complete, and some of its tags have no service. It is what `Server::complete` fails with.
///
/// ```
/// # #[cfg(feature = "v4")] {
/// use wazuh_api_server::{OpenGate, v4};
///
/// let error = v4::Server::new(OpenGate(())).complete().unwrap_err();
/// assert!(error.tags().contains(&"Agents"));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no service for {}; give one for each, or call `unimplemented` to answer 501", .tags.join(", "))]
pub struct MissingTags {
    tags: Vec<&'static str>,
}

impl MissingTags {
    /// Names of the tags, as the description writes them, in the order of their first operations.
    pub fn tags(&self) -> &[&'static str] {
        &self.tags
    }
}

/// A server of any API: a gate, and handlers for some of the operations of a table. The emitted `Server`s wrap it.
#[doc(hidden)]
pub struct Assembly<G: Gate> {
    gate: G,
    dialect: Dialect,
    operations: &'static [&'static Operation],
    config: RouterConfig,
    handlers: Handlers<G::Identity>,
    detour: Option<Arc<dyn Detour<G::Identity>>>,
}

impl<G: Gate> Assembly<G> {
    /// A server of `operations` without handlers.
    pub fn new(gate: G, dialect: Dialect, operations: &'static [&'static Operation]) -> Self {
        Self { gate, dialect, operations, config: RouterConfig::default(), handlers: Handlers::default(), detour: None }
    }

    /// Sets what the operator decides.
    #[must_use]
    pub fn with_config(mut self, config: RouterConfig) -> Self {
        self.config = config;
        self
    }

    /// Has `detour` answer the requests that it takes.
    #[must_use]
    pub fn with_detour(mut self, detour: Arc<dyn Detour<G::Identity>>) -> Self {
        self.detour = Some(detour);
        self
    }

    /// Adds the handlers that `register` adds, with `service` behind them. They replace those that are there.
    #[must_use]
    pub fn add<S>(mut self, service: Arc<S>, register: fn(&mut Routes<S>)) -> Self
    where
        S: Service<Identity = G::Identity>,
    {
        let mut routes = Routes::over(service, self.handlers);
        register(&mut routes);
        self.handlers = routes.into_handlers();
        self
    }

    /// Answers 501 to the operations that have no handler.
    #[must_use]
    pub fn unimplemented(mut self) -> Self {
        for operation in self.missing() {
            self.handlers.add(
                operation,
                Box::new(|call| Box::pin(std::future::ready(Err(Error::not_implemented(call.context.operation))))),
            );
        }
        self
    }

    /// The same server, if every operation has a handler.
    pub fn complete(self) -> Result<Self, MissingTags> {
        let mut tags = Vec::new();
        for operation in self.missing() {
            if !tags.contains(&operation.tag) {
                tags.push(operation.tag);
            }
        }
        if tags.is_empty() { Ok(self) } else { Err(MissingTags { tags }) }
    }

    fn missing(&self) -> Vec<&'static Operation> {
        self.operations.iter().copied().filter(|operation| !self.handlers.has(operation)).collect()
    }

    /// The router.
    pub fn into_router(self) -> axum::Router {
        self.handlers.into_router(self.dialect, self.gate, self.config, self.detour)
    }
}

impl<G: Gate> fmt::Debug for Assembly<G> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Assembly").field("handlers", &self.handlers).finish_non_exhaustive()
    }
}
