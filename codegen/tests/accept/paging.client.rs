// ---- paging/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::paging::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().agents().send().await?;
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

// ---- paging/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// One item of the reply of `GET /agents` and 4 other operations.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the list.
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received List { id, ..unknown });

// ---- paging/things.rs
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

    /// `GET /agents` (`get_agents`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::paging::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().agents().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agents(&self) -> GetAgents {
        GetAgents::new(self.core.get("get_agents", "/agents").open().never_waits())
    }

    /// `GET /files` (`get_files`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::paging::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().files().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn files(&self) -> GetFiles {
        GetFiles::new(self.core.get("get_files", "/files").open().never_waits())
    }

    /// `GET /last` (`get_last`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::paging::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().last().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn last(&self) -> GetLast {
        GetLast::new(self.core.get("get_last", "/last").open().never_waits())
    }

    /// `GET /logs` (`get_logs`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::paging::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().logs().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logs(&self) -> GetLogs {
        GetLogs::new(self.core.get("get_logs", "/logs").open().never_waits())
    }

    /// `GET /part` (`get_part`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::paging::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().part().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn part(&self) -> GetPart {
        GetPart::new(self.core.get("get_part", "/part").open().never_waits())
    }

    /// `GET /users` (`get_users`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::paging::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().users().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn users(&self) -> GetUsers {
        GetUsers::new(self.core.get("get_users", "/users").open().never_waits())
    }
}

call::request!(GetAgents of "`Things::agents`": call::List<models::List>, paged("id" Grouped);
    /// `offset`
    offset: query value i64,
    /// `limit`
    limit: query value i64,
    /// `sort`
    sort: query into crate::sort::Sort,
    /// `q`
    q: query into crate::wql::Filter,
);

call::request!(GetFiles of "`Things::files`": call::List<models::List>, paged("folder" "name");
    /// `offset`
    offset: query value i64,
    /// `limit`
    limit: query value i64,
);

call::request!(GetLast of "`Things::last`": call::List<models::List>;
    /// `limit`
    limit: query value i64,
);

call::request!(GetLogs of "`Things::logs`": call::List<models::List>, paged();
    /// `offset`
    offset: query value i64,
    /// `limit`
    limit: query value i64,
);

call::request!(GetPart of "`Things::part`": call::Text;
    /// `offset`
    offset: query value i64,
    /// `limit`
    limit: query value i64,
);

call::request!(GetUsers of "`Things::users`": call::List<models::List>, paged("id" Flat);
    /// `offset`
    offset: query value i64,
    /// `limit`
    limit: query value i64,
    /// `sort`
    sort: query into crate::sort::Sort,
    /// `q`
    q: query into crate::wql::Filter,
);
