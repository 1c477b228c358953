//! Typed client of the Wazuh server API.
//!
//! Each generation of the API has a module with a `Client`: `v4` (4.x managers, on by default), `v5` and `v1` (the 2016
//! API), each behind the feature of its name. What they share is at the root: the session ([`Client`], [`Builder`]),
//! [`Response`], [`Error`] and the list envelope [`AffectedItems`].
//!
//! A `Client` has a method for each tag of the API, and on what that returns there is a method for each operation. Its
//! arguments are what the operation requires; what else it takes is set on the request that it returns:
//!
//! ```no_run
//! # #[cfg(feature = "v4")]
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::v4::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! for agent in client.agents().list().status(["active"]).os_platform("ubuntu").limit(10).await? {
//!     println!("{} {}", agent.id, agent.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Operations that are carried out on everything where a list is left out take [`Targets`], so that [`All`] has to be
//! said: `client.agents().restart(All)`. Setting an argument again replaces its value; `.await` on a request sends it.
//!
//! Requests are typed and not checked: the server does that, and its error documents come back as
//! [`Error::Problem`]. Replies are read leniently (see [`json`]): a member that is new, optional and missing, or of
//! another type never makes a reply fail, and what a model has no place for is kept in its member `unknown`. Members
//! that every reply of every manager has are no `Option`; a reply that lacks one is [`Error::Decode`], which names it,
//! and a request with `select` reads it all the same. With the feature `serde` models implement `Serialize`, those of
//! replies `Deserialize`, in the form of the wire.

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub mod blocking;
mod body;
mod builder;
pub mod call;
mod client;
mod clock;
mod envelope;
mod error;
mod failures;
pub mod fake;
mod generation;
mod http;
mod ids;
pub mod json;
mod list;
pub mod paging;
mod rate;
mod reply;
mod request;
mod retry;
mod secret;
mod session;
pub mod sort;
mod targets;
mod trace;
pub mod transport;
mod upload;
#[cfg(feature = "v1")]
pub mod v1;
#[cfg(feature = "v4")]
pub mod v4;
#[cfg(feature = "v5")]
pub mod v5;
pub mod wql;

pub use body::Body;
pub use builder::Builder;
pub use bytes::Bytes;
pub use client::Client;
pub use envelope::Envelope;
pub use error::{
    Error, NodeError, Problem, ProblemReply, TimeoutPhase, TlsError, TlsKind, TransportError, TransportKind,
};
pub use failures::{FailedItem, Failures, ItemError, ItemId};
pub use generation::Generation;
pub use ids::{AgentId, GroupId, NodeId, PolicyId, RoleId, RuleId, RuleNumber, TaskId, UserId};
pub use list::{AffectedItems, Outcome};
pub use reply::{ListResponse, Reply, ReplyStream, Response};
pub use reqwest;
pub use reqwest::StatusCode;
pub use retry::Retry;
pub use secret::Secret;
pub use serde_json::Value;
pub use targets::{All, Targets};
pub use upload::{Part, Upload};

/// The programs in this package's README compile.
#[cfg(all(doctest, feature = "v4"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
