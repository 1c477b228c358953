// ---- conditions/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
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

// ---- conditions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PATCH /things`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Needed {
    /// As `NeededWithOne`.
    WithOne(NeededWithOne),
    /// As `NeededWithTwo`.
    WithTwo(NeededWithTwo),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent Needed { WithOne, WithTwo });

/// What `Needed` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NeededWithOne {
    /// The ID.
    pub id: Option<i64>,
    /// The one.
    pub one: Option<String>,
}

json::setters!(NeededWithOne { id: i64, one: String });

json::object!(sent NeededWithOne { id, one });

/// What `Needed` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NeededWithTwo {
    /// The ID.
    pub id: Option<String>,
    /// The two.
    pub two: Option<String>,
}

json::setters!(NeededWithTwo { id: String, two: String });

json::object!(sent NeededWithTwo { id, two });

// ---- conditions/things.rs
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

    /// `POST /things` (`post_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::conditions::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateThing {
        CreateThing::new(self.core.post("create_thing", "/things").open().never_waits().object())
    }

    /// `PUT /things` (`put_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::conditions::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().put().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self) -> PutThing {
        PutThing::new(self.core.put("put_thing", "/things").open().never_waits().object())
    }

    /// `PATCH /things` (`patch_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::conditions::Client,
    /// #     body: wazuh_api_client::conditions::models::Needed,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().patch(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, body: impl Into<models::Needed>) -> PatchThing {
        let request = self.core
            .patch("patch_thing", "/things")
            .open()
            .never_waits()
            .body(&call::to::<models::Needed>(body));
        PatchThing::new(request)
    }
}

call::request!(CreateThing of "`Things::create`": call::Nothing;
    /// `t`
    t: query into String,
    /// `i`
    i: query value i64,
    /// The a.
    a: member into String,
    /// The b.
    b: member into String,
);

call::request!(PutThing of "`Things::put`": call::Nothing;
    /// The kind.
    kind: member into String,
    /// The x.
    x: member into crate::Value,
    /// The y.
    y: member into String,
);

call::request!(PatchThing of "`Things::patch`": call::Nothing;);
