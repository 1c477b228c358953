// ---- path_segments/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::path_segments::Client;
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

// ---- path_segments/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `base` of `GET /compare/{base}...{head}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompareBase {
    /// `main`
    Main,
    /// `next`
    Next,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CompareBase { Main: "main", Next: "next" });

// ---- path_segments/things.rs
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

    /// `GET /compare/{base}...{head}` (`compare`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_segments::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().compare("main", 1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn compare(&self, base: impl Into<models::CompareBase>, head: i64) -> Compare {
        let request = self.core
            .get("compare", "/compare/{base}...{head}")
            .open()
            .never_waits()
            .path("base", &call::to::<models::CompareBase>(base))
            .path("head", &head);
        Compare::new(request)
    }

    /// `GET /compare/{range}` (`compare_range`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_segments::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().compare_range("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn compare_range(&self, range: impl Into<String>) -> CompareRange {
        let request = self.core
            .get("compare_range", "/compare/{range}")
            .open()
            .never_waits()
            .path("range", &call::to::<String>(range));
        CompareRange::new(request)
    }

    /// `GET /things/` (`list_things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_segments::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings::new(self.core.get("list_things", "/things/").open().never_waits())
    }

    /// `GET /things/{id}` (`get_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_segments::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().get(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: i64) -> GetThing {
        GetThing::new(self.core.get("get_thing", "/things/{id}").open().never_waits().path("id", &id))
    }

    /// `GET /things/{id}.json` (`get_thing_as_json`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_segments::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().as_json(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn as_json(&self, id: i64) -> GetThingAsJson {
        let request = self.core.get("get_thing_as_json", "/things/{id}.json").open().never_waits().path("id", &id);
        GetThingAsJson::new(request)
    }

    /// `POST /things/{id}:lock` (`lock_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_segments::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().lock(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lock(&self, id: i64) -> LockThing {
        LockThing::new(self.core.post("lock_thing", "/things/{id}:lock").open().never_waits().path("id", &id))
    }
}

call::request!(Compare of "`Things::compare`": call::Nothing;);

call::request!(CompareRange of "`Things::compare_range`": call::Nothing;);

call::request!(ListThings of "`Things::list`": call::Nothing;);

call::request!(GetThing of "`Things::get`": call::Nothing;);

call::request!(GetThingAsJson of "`Things::as_json`": call::Nothing;);

call::request!(LockThing of "`Things::lock`": call::Nothing;);
