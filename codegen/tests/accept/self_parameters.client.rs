// ---- self_parameters/mod.rs
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

// ---- self_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /others`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOtherBody {
    /// The self (`Self`).
    pub self_mixed: Option<String>,
    /// The self (`self`).
    pub self_: Option<String>,
}

json::setters!(CreateOtherBody { self_mixed: String, self_: String });

json::object!(sent CreateOtherBody { self_mixed: "Self", self_: "self" });

// ---- self_parameters/things.rs
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

    /// `POST /others` (`post_other`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::self_parameters::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create_other().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_other(&self) -> CreateOther {
        CreateOther::new(self.core.post("create_other", "/others").open().never_waits())
    }

    /// `GET /things/{SELF}` (`get_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::self_parameters::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().get("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, self_path: impl Into<String>) -> GetThing {
        let request = self.core
            .get("get_thing", "/things/{SELF}")
            .open()
            .never_waits()
            .path("SELF", &call::to::<String>(self_path));
        GetThing::new(request)
    }
}

call::request!(CreateOther of "`Things::create_other`": call::Json<std::collections::BTreeMap<String, crate::Value>>;
    /// `TYPE`
    type_query("TYPE"): query into String,
    /// `type`
    type_query_2("type"): query into String,
    /// `type_2`
    type_2: query into String,
    /// `Type`
    type_query_3("Type"): query into String,
);

impl<R> CreateOther<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::CreateOtherBody>) -> Self {
        self.call = self.call.body(&call::to::<models::CreateOtherBody>(body));
        self
    }
}

call::request!(GetThing of "`Things::get`": call::Json<std::collections::BTreeMap<String, crate::Value>>;
    /// `self`
    self_query("self"): query into String,
    /// `Self`
    self_query_2("Self"): query into String,
    /// `sElF`
    s_el_f("sElF"): query into String,
    /// `body`
    body_query("body"): query into String,
    /// `Body`
    body_query_2("Body"): query into String,
    /// `(`
    open_query("("): query into String,
    /// `[`
    open_query_2("["): query into String,
    /// `{`
    open_query_3("{"): query into String,
);
