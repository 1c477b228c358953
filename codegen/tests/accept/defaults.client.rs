// ---- defaults/agents.rs
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

    /// `GET /things` (`get_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::defaults::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().thing(1).limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn thing(&self, required_default: i64) -> GetThing {
        GetThing::new(self.core.get("get_thing", "/things").never_waits().query("required_default", &required_default))
    }

    /// `POST /things` (`post_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::defaults::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().create_thing().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(&self) -> CreateThing {
        CreateThing::new(self.core.post("create_thing", "/things").never_waits().object())
    }
}

call::request!(GetThing of "`Agents::thing`": call::Json<models::ThingReply>;
    /// `limit`
    limit: query value u32,
    /// `ratio`
    ratio: query value f64,
    /// `name`
    name: query into String,
    /// `strict`
    strict: query value bool,
    /// `order`
    order: query into models::GetThingOrder,
    /// `kind`
    kind: query into models::Kind,
    /// `kind2`
    kind2: query into models::Kind,
    /// `list`
    list: pairs list String,
    /// `numbers`
    numbers: pairs list i64,
    /// `null_default`
    null_default: query into String,
);

call::request!(CreateThing of "`Agents::create_thing`": call::Json<models::CreateThingReply>;
    /// The limit.
    limit: member value i64,
    /// The name.
    name: member into String,
    /// Whether on holds.
    on: member value bool,
    /// The kind.
    kind: member into models::Kind,
    /// The list.
    list: member list i64,
    /// The nested.
    nested: member into models::CreateThingBodyNested,
);

// ---- defaults/mod.rs
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

// ---- defaults/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `nested` of `CreateThingBody`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateThingBodyNested {
    /// The a of the nested.
    pub a: Option<i64>,
}

json::setters!(CreateThingBodyNested { a: i64 });

json::object!(sent CreateThingBodyNested { a });

/// The reply of `POST /things`.
pub type CreateThingReply = ThingReply;

/// A value of the parameter `order` of `GET /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetThingOrder { Asc: "asc", Desc: "desc" });

/// A value of the parameter `kind` of `GET /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `alpha`
    Alpha,
    /// `beta`
    Beta,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent Kind { Alpha: "alpha", Beta: "beta" });

/// The reply of `GET /things`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingReply {
    /// The a.
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ThingReply { a, ..unknown });
