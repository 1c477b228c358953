// ---- path_and_query/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::path_and_query::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().other().send().await?;
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

// ---- path_and_query/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `type` of `GET /other`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOtherType {
    /// `a`
    A,
    /// `b`
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetOtherType { A: "a", B: "b" });

/// A value of the parameter `type` of `GET /third`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThirdType {
    /// `a`
    A,
    /// `c`
    C,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetThirdType { A: "a", C: "c" });

// ---- path_and_query/things.rs
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

    /// `GET /groups/{group_id}` (`get_group`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_and_query::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().group("web").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group(&self, group_id_path: impl Into<String>) -> GetGroup {
        let request = self.core
            .get("get_group", "/groups/{group_id}")
            .open()
            .never_waits()
            .path("group_id", &call::to::<String>(group_id_path));
        GetGroup::new(request)
    }

    /// `GET /groups/{group_id}/agents/{agent_id}` (`get_agents`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_and_query::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().agents("web", "001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agents(&self, group_id_path: impl Into<String>, agent_id: impl Into<String>) -> GetAgents {
        let request = self.core
            .get("get_agents", "/groups/{group_id}/agents/{agent_id}")
            .open()
            .never_waits()
            .path("group_id", &call::to::<String>(group_id_path))
            .path("agent_id", &call::to::<String>(agent_id));
        GetAgents::new(request)
    }

    /// `GET /other` (`get_other`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_and_query::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().other().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn other(&self) -> GetOther {
        GetOther::new(self.core.get("get_other", "/other").open().never_waits())
    }

    /// `GET /third` (`get_third`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::path_and_query::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().third().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn third(&self) -> GetThird {
        GetThird::new(self.core.get("get_third", "/third").open().never_waits())
    }
}

call::request!(GetGroup of "`Things::group`": call::Nothing;
    /// `limit`
    limit: query value i64,
);

call::request!(GetAgents of "`Things::agents`": call::Nothing;
    /// `group_id`
    group_id_query("group_id"): pairs list String,
);

call::request!(GetOther of "`Things::other`": call::Nothing;
    /// `limit`
    limit: query value i64,
    /// `type`
    type_("type"): query into models::GetOtherType,
);

call::request!(GetThird of "`Things::third`": call::Nothing;
    /// `limit`
    limit: query value i64,
    /// `type`
    type_("type"): query into models::GetThirdType,
);
