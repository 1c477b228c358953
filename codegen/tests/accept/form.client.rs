// ---- form/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /agents` (`add_agent`).
    pub async fn add_agent(&self, body: &models::NewAgent) -> Result<Response<String>, Error> {
        self.core.post("add_agent", "/agents").open().never_waits().form_body(&body).text().await
    }

    /// `PUT /agents` (`put_agent`).
    pub async fn update_agent(&self, body: Option<UpdateAgentBody>) -> Result<Response<String>, Error> {
        let call = self.core.put("update_agent", "/agents").open().never_waits();
        let call = match body {
            Some(UpdateAgentBody::Json(body)) => call.body(&body),
            Some(UpdateAgentBody::Form(body)) => call.form_body(&body),
            None => call,
        };
        call.text().await
    }
}

/// Bodies of [`Client::update_agent`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum UpdateAgentBody {
    /// `application/json`
    Json(models::NewAgent),
    /// `application/x-www-form-urlencoded`
    Form(models::UpdateAgentBodyForm),
}

// ---- form/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
pub mod models;

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

// ---- form/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /agents` and `PUT /agents`.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAgent {
    /// The name.
    pub name: String,
    /// The port.
    pub port: Option<i64>,
    /// The groups.
    pub groups: Option<Vec<String>>,
}

impl NewAgent {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), port: None, groups: None }
    }
}

json::object!(sent NewAgent { name, port, groups });

/// The body of `PUT /agents`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAgentBodyForm {
    /// The name.
    pub name: String,
    /// The mode.
    pub mode: Option<UpdateAgentBodyMode>,
}

impl UpdateAgentBodyForm {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), mode: None }
    }
}

json::object!(sent UpdateAgentBodyForm { name, mode });

/// A value of `mode` in `UpdateAgentBodyForm`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UpdateAgentBodyMode {
    /// `new`
    New,
    /// `old`
    Old,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent UpdateAgentBodyMode { New: "new", Old: "old" });
