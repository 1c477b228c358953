// ---- raw_replies/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::raw_replies::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().login_user().send().await?;
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

// ---- raw_replies/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `data` of `LoginUserReplyJson`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginUserReplyData {
    /// The token of the data.
    pub token: Option<crate::Secret>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LoginUserReplyData { token, ..unknown });

/// The reply of `GET /security/user/authenticate`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginUserReplyJson {
    /// The data.
    pub data: Option<LoginUserReplyData>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LoginUserReplyJson { data, ..unknown });

/// The reply of `GET /rules/{file}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RulesFileReply {
    /// The data.
    pub data: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RulesFileReply { data, ..unknown });

// ---- raw_replies/things.rs
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

    /// `GET /rules/{file}` (`get_rules_file`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::raw_replies::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().rules_file("local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rules_file(&self, file: impl Into<String>) -> GetRulesFile {
        let request = self.core
            .get("get_rules_file", "/rules/{file}")
            .never_waits()
            .path("file", &call::to::<String>(file));
        GetRulesFile::new(request)
    }

    /// `GET /security/user/authenticate` (`login_user`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::raw_replies::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().login_user().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login_user(&self) -> LoginUser {
        LoginUser::new(self.core.get("login_user", "/security/user/authenticate").basic().never_waits())
    }
}

call::request!(GetRulesFile of "`Things::rules_file`": call::Json<models::RulesFileReply>, raw(call::Text););

call::request!(LoginUser of "`Things::login_user`": call::Json<models::LoginUserReplyJson>, raw(call::Hidden););
