// ---- all_of_bounds/mod.rs
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

// ---- all_of_bounds/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `e` of `POST /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateThingE {
    /// `b`
    B,
    /// `c`
    C,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CreateThingE { B: "b", C: "c" });

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct T {
    /// The ID.
    pub id: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The list.
    pub list: Option<Vec<String>>,
    /// The n.
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received T { id, name, list, n, ..unknown });

// ---- all_of_bounds/things.rs
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
    /// # async fn example(client: wazuh_api_client::all_of_bounds::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create(1, "web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, id: i64, name: impl Into<String>) -> CreateThing {
        let request = self.core
            .post("create_thing", "/things")
            .open()
            .never_waits()
            .object()
            .member("id", &id)
            .member("name", &call::to::<String>(name));
        CreateThing::new(request)
    }
}

call::request!(CreateThing of "`Things::create`": call::Json<models::T>;
    /// `n`
    n: query value u32,
    /// `s`
    s: query into String,
    /// `x`
    x: query value u64,
    /// `e`
    e: query into models::CreateThingE,
    /// The list.
    list: member list String,
    /// The n.
    n_("n"): member value i64,
);
