// ---- deprecated/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
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

// ---- deprecated/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `GET /old`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OldReply {
    /// The gone.
    /// Deprecated.
    pub gone: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OldReply { gone, ..unknown });

// ---- deprecated/things.rs
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

    /// Old.
    ///
    /// First line.
    ///
    /// let code = 1;
    ///
    /// \`\`\`text more code \`\`\`
    ///
    /// `GET /old` (`get_old`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::deprecated::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().old().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn old(&self) -> GetOld {
        GetOld::new(self.core.get("get_old", "/old").open().never_waits())
    }
}

call::request!(GetOld of "`Things::old`": call::Json<models::OldReply>;
    /// No longer read.
    /// Deprecated.
    gone: query into String,
);
