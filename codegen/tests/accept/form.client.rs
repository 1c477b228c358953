// ---- form/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Agents`.
///
/// Made by [`Client::agents`](super::Client::agents); clones are cheap.
#[derive(Clone, Debug)]
pub struct Agents {
    core: crate::Client,
}

impl Agents {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `POST /agents` (`add_agent`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::form::Client,
    /// #     body: wazuh_api_client::form::models::NewAgent,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().add(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: impl Into<models::NewAgent>) -> AddAgent {
        let request = self.core
            .post("add_agent", "/agents")
            .open()
            .never_waits()
            .form_body(&call::to::<models::NewAgent>(body));
        AddAgent::new(request)
    }

    /// `PUT /agents` (`put_agent`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::form::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().update().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateAgent {
        UpdateAgent::new(self.core.put("update_agent", "/agents").open().never_waits())
    }
}

call::request!(AddAgent of "`Agents::add`": call::Text;);

call::request!(UpdateAgent of "`Agents::update`": call::Text;);

impl<R> UpdateAgent<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<UpdateAgentBody>) -> Self {
        self.call = match body.into() {
            UpdateAgentBody::Json(body) => self.call.body(&body),
            UpdateAgentBody::Form(body) => self.call.form_body(&body),
        };
        self
    }
}

/// Bodies of [`Agents::update`].
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
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
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
    /// Operations of the tag `Agents`.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents::new(&self.core)
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
#[non_exhaustive]
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

json::setters!(NewAgent { port: i64; groups: String });

json::object!(sent NewAgent { name, port, groups });

/// The body of `PUT /agents`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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

json::setters!(UpdateAgentBodyForm { mode: UpdateAgentBodyMode });

json::object!(sent UpdateAgentBodyForm { name, mode });

/// A value of `mode` in `UpdateAgentBodyForm`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateAgentBodyMode {
    /// `new`
    New,
    /// `old`
    Old,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent UpdateAgentBodyMode { New: "new", Old: "old" });
