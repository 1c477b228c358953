// ---- replies_by_default/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::replies_by_default::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().default_().send().await?;
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

// ---- replies_by_default/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `GET /ranges` and `GET /redirect` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Failure {
    /// The code.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Failure { code, message, ..unknown });

/// The reply of `GET /ranges` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Taken {
    /// The by.
    pub by: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Taken { by, ..unknown });

/// The reply of `GET /default` and `GET /ranges`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The ID.
    pub id: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Thing { id, ..unknown });

// ---- replies_by_default/things.rs
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

    /// `GET /default` (`get_default`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::replies_by_default::Client) -> Result<(), wazuh_api_client::Error>
    /// {
    /// let reply = client.things().default_().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default_(&self) -> GetDefault {
        GetDefault::new(self.core.get("get_default", "/default").open().never_waits())
    }

    /// `GET /failures` (`get_failures`).
    /// Errors: 404 `Vec<String>`.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::replies_by_default::Client) -> Result<(), wazuh_api_client::Error>
    /// {
    /// let reply = client.things().failures().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn failures(&self) -> GetFailures {
        GetFailures::new(self.core.get("get_failures", "/failures").open().never_waits())
    }

    /// `GET /ranges` (`get_ranges`).
    /// Errors: 4XX [`super::models::Failure`], 5XX, 409 [`super::models::Taken`].
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::replies_by_default::Client) -> Result<(), wazuh_api_client::Error>
    /// {
    /// let reply = client.things().ranges().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ranges(&self) -> GetRanges {
        GetRanges::new(self.core.get("get_ranges", "/ranges").open().never_waits())
    }

    /// `GET /redirect` (`get_redirect`).
    /// Errors: 4XX [`super::models::Failure`].
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::replies_by_default::Client) -> Result<(), wazuh_api_client::Error>
    /// {
    /// let reply = client.things().redirect().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn redirect(&self) -> GetRedirect {
        GetRedirect::new(self.core.get("get_redirect", "/redirect").open().redirects().never_waits())
    }
}

call::request!(GetDefault of "`Things::default_`": call::Json<models::Thing>;);

call::request!(GetFailures of "`Things::failures`": call::Nothing;);

call::request!(GetRanges of "`Things::ranges`": call::Json<models::Thing>;);

call::request!(GetRedirect of "`Things::redirect`": call::Nothing;);
