// ---- security_schemes/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::security_schemes::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().by_either().send().await?;
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

// ---- security_schemes/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- security_schemes/things.rs
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

    /// `GET /alternatives` (`by_either`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_either().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_either(&self) -> ByEither {
        ByEither::new(self.core.get("by_either", "/alternatives").never_waits())
    }

    /// `GET /cookie` (`by_cookie`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_cookie().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_cookie(&self) -> ByCookie {
        ByCookie::new(self.core.get("by_cookie", "/cookie").key(call::Place::Cookie, "session").never_waits())
    }

    /// `GET /header` (`by_header`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_header().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_header(&self) -> ByHeader {
        ByHeader::new(self.core.get("by_header", "/header").key(call::Place::Header, "X-API-Key").never_waits())
    }

    /// `GET /oauth` (`by_oauth`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_oauth().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_oauth(&self) -> ByOauth {
        ByOauth::new(self.core.get("by_oauth", "/oauth").never_waits())
    }

    /// `GET /open` (`by_nobody`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_nobody().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_nobody(&self) -> ByNobody {
        ByNobody::new(self.core.get("by_nobody", "/open").open().never_waits())
    }

    /// `GET /optional` (`by_neither`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_neither().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_neither(&self) -> ByNeither {
        ByNeither::new(self.core.get("by_neither", "/optional").open().never_waits())
    }

    /// `GET /query` (`by_query`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_query().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_query(&self) -> ByQuery {
        ByQuery::new(self.core.get("by_query", "/query").key(call::Place::Query, "api_key").never_waits())
    }

    /// `GET /several` (`by_both`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_schemes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().by_both().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_both(&self) -> ByBoth {
        ByBoth::new(self.core.get("by_both", "/several").key(call::Place::Query, "api_key").never_waits())
    }
}

call::request!(ByEither of "`Things::by_either`": call::Nothing;);

call::request!(ByCookie of "`Things::by_cookie`": call::Nothing;);

call::request!(ByHeader of "`Things::by_header`": call::Nothing;);

call::request!(ByOauth of "`Things::by_oauth`": call::Nothing;);

call::request!(ByNobody of "`Things::by_nobody`": call::Nothing;);

call::request!(ByNeither of "`Things::by_neither`": call::Nothing;);

call::request!(ByQuery of "`Things::by_query`": call::Nothing;
    /// `q`
    q: query into crate::wql::Filter,
);

call::request!(ByBoth of "`Things::by_both`": call::Nothing;);
