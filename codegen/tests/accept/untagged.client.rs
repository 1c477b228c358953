// ---- untagged/default.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Default`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// Operations of the tag `Default`.
///
/// Made by [`Client::default`](super::Client::default); clones are cheap.
#[derive(Clone, Debug)]
pub struct DefaultOperations {
    core: crate::Client,
}

impl DefaultOperations {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /things` (`get_things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::untagged::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.default().things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn things(&self) -> GetThings {
        GetThings::new(self.core.get("get_things", "/things").open().never_waits())
    }

    /// `POST /things` (`post_things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::untagged::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.default().post_things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_things(&self) -> PostThings {
        PostThings::new(self.core.post("post_things", "/things").open().never_waits())
    }

    /// `DELETE /things/{thing_id}/parts` (`delete_things_thing_id_parts`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::untagged::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.default().delete_things_thing_id_parts("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_things_thing_id_parts(&self, thing_id: impl Into<String>) -> DeleteThingsThingIdParts {
        let request = self.core
            .delete("delete_things_thing_id_parts", "/things/{thing_id}/parts")
            .open()
            .never_waits()
            .path("thing_id", &call::to::<String>(thing_id));
        DeleteThingsThingIdParts::new(request)
    }
}

call::request!(GetThings of "`DefaultOperations::things`": call::Text;);

call::request!(PostThings of "`DefaultOperations::post_things`": call::Nothing;);

call::request!(DeleteThingsThingIdParts of "`DefaultOperations::delete_things_thing_id_parts`": call::Nothing;);

// ---- untagged/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::untagged::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.default().things().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod default;
pub mod models;

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
    /// Operations of the tag `Default`.
    pub fn default(&self) -> default::DefaultOperations {
        default::DefaultOperations::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- untagged/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
