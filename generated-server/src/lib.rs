//! Handler traits, models and a router of the Wazuh server API.
//!
//! The modules of the API's generations (`v4`, ...) are emitted from its OpenAPI description: a trait per tag with a
//! method per operation, the requests and models, and `router`, which makes an [`axum::Router`] of a value that
//! implements all of the traits. Everything else here is the hand-written core that they share: requests are checked
//! against the tables of [`operation`] before a handler runs, and every failure leaves as one kind of reply.
//!
//! Nothing here knows of users or agents: an implementation of the traits does. Of files it knows one thing: a path
//! that a request names must stay under a folder ([`RouterConfig::path_root`]).

pub mod config;
pub mod context;
pub mod decode;
pub mod description;
pub mod dialect;
pub mod envelope;
pub mod error;
pub mod gate;
mod indented;
pub mod json;
pub mod memory;
pub mod operation;
pub mod paths;
pub mod query;
pub mod reply;
pub mod router;
pub mod schema;
pub mod text;

#[cfg(feature = "v1")]
pub mod v1;
#[cfg(feature = "v4")]
pub mod v4;
#[cfg(feature = "v5")]
pub mod v5;

pub use config::RouterConfig;
pub use context::{Context, ReplyHeaders, SentBody, Service};
pub use dialect::Dialect;
pub use envelope::{AffectedItems, DataWriter, FailedItem, FailedItems, Id, ListWriter, Messages};
pub use error::Error;
pub use gate::{BoxFuture, Checked, Foreseen, Foresight, Gate, OpenGate};
pub use memory::Memory;
pub use operation::Operation;
pub use paths::OperationIndex;
pub use reply::{Binary, Json, Text};
pub use router::{Call, Routes};
