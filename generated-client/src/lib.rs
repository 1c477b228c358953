//! Typed client of the Wazuh server API.
//!
//! Each generation of the API has a module with a `Client` that has one method per operation: `v4` (4.x managers, on
//! by default), `v5` and `v1` (the 2016 API), each behind the feature of its name. What they share is at the root: the
//! session ([`Client`], [`Builder`]), [`Response`], [`Error`] and the list envelope [`AffectedItems`].
//!
//! ```no_run
//! # #[cfg(feature = "v4")]
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::v4::agents::GetAgentsOptions;
//! use wazuh_api_client::v4::models::AgentStatus;
//! use wazuh_api_client::v4::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let options = GetAgentsOptions { limit: Some(10), sort: Some("-name".to_owned()), ..Default::default() };
//! for agent in client.get_agents(&options).await?.iter() {
//!     if agent.status == Some(AgentStatus::Active) {
//!         println!("{:?} {:?}", agent.id, agent.name);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Requests are typed and not checked: the server does that, and its error documents come back as
//! [`Error::Problem`]. Replies are read leniently (see [`json`]): a member that is missing, new or of another type
//! never makes a valid reply fail, and what a model has no place for is kept in its member `unknown`. With the feature
//! `serde` models implement `Serialize`, those of replies `Deserialize`, in the form of the wire.

mod builder;
pub mod call;
mod client;
mod envelope;
mod error;
mod failures;
mod ids;
pub mod json;
mod list;
pub mod paging;
mod reply;
mod request;
mod secret;
mod session;
pub mod sort;
mod targets;
mod upload;
#[cfg(feature = "v1")]
pub mod v1;
#[cfg(feature = "v4")]
pub mod v4;
#[cfg(feature = "v5")]
pub mod v5;
pub mod wql;

pub use builder::Builder;
pub use bytes::Bytes;
pub use client::Client;
pub use envelope::Envelope;
pub use error::{Error, NodeError, Problem, ProblemReply};
pub use failures::Failures;
pub use ids::{AgentId, GroupId, NodeId, PolicyId, RoleId, RuleId, RuleNumber, TaskId, UserId};
pub use list::{AffectedItems, FailedItem, ItemError, ItemId, Outcome};
pub use reply::{Reply, Response};
pub use reqwest;
pub use reqwest::StatusCode;
pub use secret::Secret;
pub use serde_json::Value;
pub use targets::{All, Targets};
pub use upload::{Part, Upload};

/// The program in the repository's README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
