// ---- security_schemes/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::security_schemes::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.by_either().await?;
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

// ---- security_schemes/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- security_schemes/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `GET /alternatives` (`by_either`).
    pub async fn by_either(&self) -> Result<Response<()>, Error> {
        self.core.get("by_either", "/alternatives").never_waits().empty().await
    }

    /// `GET /cookie` (`by_cookie`).
    pub async fn by_cookie(&self) -> Result<Response<()>, Error> {
        self.core.get("by_cookie", "/cookie").key(crate::call::Place::Cookie, "session").never_waits().empty().await
    }

    /// `GET /header` (`by_header`).
    pub async fn by_header(&self) -> Result<Response<()>, Error> {
        self.core.get("by_header", "/header").key(crate::call::Place::Header, "X-API-Key").never_waits().empty().await
    }

    /// `GET /oauth` (`by_oauth`).
    pub async fn by_oauth(&self) -> Result<Response<()>, Error> {
        self.core.get("by_oauth", "/oauth").never_waits().empty().await
    }

    /// `GET /open` (`by_nobody`).
    pub async fn by_nobody(&self) -> Result<Response<()>, Error> {
        self.core.get("by_nobody", "/open").open().never_waits().empty().await
    }

    /// `GET /optional` (`by_neither`).
    pub async fn by_neither(&self) -> Result<Response<()>, Error> {
        self.core.get("by_neither", "/optional").open().never_waits().empty().await
    }

    /// `GET /query` (`by_query`).
    pub async fn by_query(&self, options: &ByQueryOptions) -> Result<Response<()>, Error> {
        self.core
            .get("by_query", "/query")
            .key(crate::call::Place::Query, "api_key")
            .never_waits()
            .query("q", &options.q)
            .empty()
            .await
    }

    /// `GET /several` (`by_both`).
    pub async fn by_both(&self) -> Result<Response<()>, Error> {
        self.core.get("by_both", "/several").key(crate::call::Place::Query, "api_key").never_waits().empty().await
    }
}

/// Optional parameters of [`Client::by_query`].
#[derive(Clone, Debug, Default)]
pub struct ByQueryOptions {
    /// `q`
    pub q: Option<String>,
}
