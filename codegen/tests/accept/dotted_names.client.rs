// ---- dotted_names/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::dotted_names::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_os(&Default::default()).await?;
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

// ---- dotted_names/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- dotted_names/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `GET /os` (`get_os`).
    pub async fn get_os(&self, options: &GetOsOptions) -> Result<Response<()>, Error> {
        self.core
            .get("get_os", "/os")
            .open()
            .never_waits()
            .query("os.platform", &options.os_dot_platform)
            .query("os_platform", &options.os_platform)
            .query("os-platform", &options.os_hyphen_platform)
            .query("nist-800-53", &options.nist_800_53)
            .query("registerIP", &options.register_ip)
            .query("2fa", &options.n2fa)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::get_os`].
#[derive(Clone, Debug, Default)]
pub struct GetOsOptions {
    /// `os.platform`
    pub os_dot_platform: Option<String>,
    /// `os_platform`
    pub os_platform: Option<String>,
    /// `os-platform`
    pub os_hyphen_platform: Option<String>,
    /// `nist-800-53`
    pub nist_800_53: Option<String>,
    /// `registerIP`
    pub register_ip: Option<String>,
    /// `2fa`
    pub n2fa: Option<bool>,
}
