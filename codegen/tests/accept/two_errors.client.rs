// ---- two_errors/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::two_errors::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_things().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. Its methods stand in one block per tag; clones are cheap and share the session.
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::Client,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> crate::Builder<Self> {
        crate::Builder::new(url)
    }
    /// The part that does not depend on the generation of the API.
    pub fn core(&self) -> &crate::Client {
        &self.core
    }
    /// A client that shares this one's session and asks the server not to time out; see
    /// [`crate::Client::wait_for_complete`].
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self {
            core: self.core.wait_for_complete(wait),
        }
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- two_errors/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiError {
    /// The title.
    pub title: Option<String>,
    /// The dapi errors.
    pub dapi_errors: Option<std::collections::BTreeMap<String, ApiErrorDapiError>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiError { title, dapi_errors, ..unknown });

/// A value under `dapi_errors` in `ApiError`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiErrorDapiError {
    /// The error of the dapi error.
    pub error: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiErrorDapiError { error, ..unknown });

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingsNotFound {
    /// The missing.
    pub missing: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetThingsNotFound { missing, ..unknown });

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RequestError {
    /// The title.
    pub title: Option<String>,
    /// The detail.
    pub detail: Option<String>,
    /// The error.
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RequestError { title, detail, error, ..unknown });

/// The reply of `GET /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingsReply {
    /// The ID.
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ThingsReply { id, ..unknown });

// ---- two_errors/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /things` (`get_things`).
    /// Errors: 400 [`super::models::RequestError`], 403 [`super::models::ApiError`], 404
    /// [`super::models::GetThingsNotFound`], 405.
    pub async fn get_things(&self) -> Result<Response<models::ThingsReply>, Error> {
        self.core.get("get_things", "/things").open().never_waits().json().await
    }
}
