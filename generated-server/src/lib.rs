//! Handler traits, models and a router of the Wazuh server API.
//!
//! The modules of the API's generations (`v4`, ...) are emitted from its OpenAPI description: a trait per tag with a
//! method per operation, the requests and models, and `router`, which makes an [`axum::Router`] of a value that
//! implements all of the traits. Everything else here is the hand-written core that they share: requests are checked
//! against the tables of [`operation`] before a handler runs, and every failure leaves as one kind of reply.
//!
//! Nothing here knows of users, agents or files: an implementation of the traits does.

pub mod context;
pub mod decode;
pub mod envelope;
pub mod error;
pub mod json;
pub mod operation;
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

pub use context::{Context, ReplyHeaders, SentBody};
pub use envelope::{AffectedItems, DataWriter, FailedItem, FailedItems, Id, ListWriter, Messages};
pub use error::Error;
pub use operation::Operation;
pub use reply::{Binary, Json, Text};
pub use router::{BoxFuture, Checked, Gate, OpenGate, Routes, Runtime};
