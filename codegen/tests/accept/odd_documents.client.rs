// ---- odd_documents/mod.rs
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

// ---- odd_documents/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateThingReply {
    /// The name.
    pub name: Option<String>,
    /// The kind.
    pub kind: Option<Kind>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CreateThingReply { name, kind, ..unknown });

/// A value of the parameter `size` of `POST /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateThingSize {
    /// `1`
    N1,
    /// `4.5`
    N4_5,
    /// `large`
    Large,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CreateThingSize { N1: "1", N4_5: "4.5", Large: "large" });

/// A value of `kind` in `CreateThingReply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `a`
    A,
    /// `b`
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged Kind { A: "a", B: "b" });

// ---- odd_documents/things.rs
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
    /// # async fn example(client: wazuh_api_client::odd_documents::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateThing {
        CreateThing::new(self.core.post("create_thing", "/things").open().never_waits().object())
    }
}

call::request!(CreateThing of "`Things::create`": call::Json<models::CreateThingReply>;
    /// `flag`
    flag: query value bool,
    /// `size`
    size: query into models::CreateThingSize,
    /// `none`
    none: query into String,
    /// `word`
    word: query into String,
    /// `other`
    other: query value i64,
    /// The name.
    name: member into String,
    /// The kind.
    kind: member into models::Kind,
);
