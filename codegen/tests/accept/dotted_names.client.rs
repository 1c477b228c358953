// ---- dotted_names/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::dotted_names::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().os().send().await?;
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

// ---- dotted_names/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- dotted_names/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

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

    /// `GET /os` (`get_os`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::dotted_names::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().os().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn os(&self) -> GetOs {
        GetOs::new(self.core.get("get_os", "/os").open().never_waits())
    }
}

call::request!(GetOs of "`Things::os`": call::Nothing;
    /// `os.platform`
    os_dot_platform("os.platform"): query into String,
    /// `os_platform`
    os_platform: query into String,
    /// `os-platform`
    os_hyphen_platform("os-platform"): query into String,
    /// `nist-800-53`
    nist_800_53("nist-800-53"): query into String,
    /// `registerIP`
    register_ip("registerIP"): query into String,
    /// `2fa`
    n2fa("2fa"): query value bool,
);
