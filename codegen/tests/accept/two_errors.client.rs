// ---- two_errors/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::two_errors::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().list().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. It has a method for each tag, which gives access to the operations; clones are
/// cheap and share the session.
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
    /// Operations of the tag `Things`.
    pub fn things(&self) -> things::Things {
        things::Things::new(&self.core)
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ApiErrorDapiError {
    /// The error of the dapi error.
    pub error: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiErrorDapiError { error, ..unknown });

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetThingsNotFound {
    /// The missing.
    pub missing: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetThingsNotFound { missing, ..unknown });

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
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
#[non_exhaustive]
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

use super::models;
use crate::call;

/// Operations of the tag `Things`.
///
/// Made by [`Client::things`](super::Client::things); clones are cheap.
#[derive(Clone, Debug)]
pub struct Things {
    core: crate::Client,
}

impl Things {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /things` (`get_things`).
    /// Errors: 400 [`super::models::RequestError`], 403 [`super::models::ApiError`], 404
    /// [`super::models::GetThingsNotFound`], 405.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::two_errors::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings::new(self.core.get("get_things", "/things").open().never_waits())
    }
}

call::request!(ListThings of "`Things::list`": call::Json<models::ThingsReply>;);
