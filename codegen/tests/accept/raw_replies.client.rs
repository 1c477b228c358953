// ---- raw_replies/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::raw_replies::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.login_user(&Default::default()).await?;
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

// ---- raw_replies/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `data` of `LoginUserReplyJson`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoginUserReplyData {
    /// The token of the data.
    pub token: Option<crate::Secret>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LoginUserReplyData { token, ..unknown });

/// The reply of `GET /security/user/authenticate`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoginUserReplyJson {
    /// The data.
    pub data: Option<LoginUserReplyData>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LoginUserReplyJson { data, ..unknown });

/// The reply of `GET /rules/{file}`.
#[derive(Clone, Debug, PartialEq, Default)]
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

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /rules/{file}` (`get_rules_file`).
    pub async fn get_rules_file(
        &self,
        file: &str,
        options: &GetRulesFileOptions,
    ) -> Result<Response<GetRulesFileReply>, Error> {
        let reply = self.core
            .get("get_rules_file", "/rules/{file}")
            .never_waits()
            .path("file", &file)
            .query("raw", &options.raw)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(GetRulesFileReply::Json);
        }
        Ok(reply.text()?.map(GetRulesFileReply::Xml))
    }

    /// `GET /security/user/authenticate` (`login_user`).
    pub async fn login_user(&self, options: &LoginUserOptions) -> Result<Response<LoginUserReply>, Error> {
        let reply = self.core
            .get("login_user", "/security/user/authenticate")
            .basic()
            .never_waits()
            .query("raw", &options.raw)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(LoginUserReply::Json);
        }
        Ok(reply.text()?.map(|text| LoginUserReply::Text(text.into())))
    }
}

/// Optional parameters of [`Client::get_rules_file`].
#[derive(Clone, Debug, Default)]
pub struct GetRulesFileOptions {
    /// `raw`
    pub raw: Option<bool>,
}

/// Replies of [`Client::get_rules_file`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetRulesFileReply {
    /// `application/json`
    Json(models::RulesFileReply),
    /// `application/xml`
    Xml(String),
}

/// Optional parameters of [`Client::login_user`].
#[derive(Clone, Debug, Default)]
pub struct LoginUserOptions {
    /// `raw`
    pub raw: Option<bool>,
}

/// Replies of [`Client::login_user`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum LoginUserReply {
    /// `application/json`
    Json(models::LoginUserReplyJson),
    /// `text/plain`
    Text(crate::Secret),
}
