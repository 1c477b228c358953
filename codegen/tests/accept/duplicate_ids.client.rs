// ---- duplicate_ids/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::duplicate_ids::Client;
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

// ---- duplicate_ids/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- duplicate_ids/things.rs
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

    /// `GET /other` (`get_other`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::duplicate_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().other().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn other(&self) -> GetOther {
        GetOther::new(self.core.get("get_other", "/other").open().never_waits())
    }

    /// `GET /things` (`x.things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::duplicate_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings::new(self.core.get("get_things", "/things").open().never_waits())
    }

    /// `PUT /things` (`x.things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::duplicate_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().put().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self) -> PutThings {
        PutThings::new(self.core.put("put_things", "/things").open().never_waits())
    }

    /// `DELETE /things/{id}` (`x.things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::duplicate_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().delete_id("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_id(&self, id: impl Into<String>) -> DeleteThingsId {
        let request = self.core
            .delete("delete_things_id", "/things/{id}")
            .open()
            .never_waits()
            .path("id", &call::to::<String>(id));
        DeleteThingsId::new(request)
    }
}

call::request!(GetOther of "`Things::other`": call::Nothing;);

call::request!(ListThings of "`Things::list`": call::Nothing;);

call::request!(PutThings of "`Things::put`": call::Nothing;);

call::request!(DeleteThingsId of "`Things::delete_id`": call::Nothing;);
