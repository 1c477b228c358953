// ---- references/mod.rs
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

// ---- references/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /things/{id}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BoxModel {
    /// The size.
    pub size: Option<i64>,
    /// The colour.
    pub colour: Option<Colour>,
    /// The colours.
    pub colours: Option<Colours>,
    /// The lid.
    pub lid: Option<Lid>,
    /// The other lid.
    pub other_lid: Option<Lid>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received BoxModel { size, colour, colours, lid, other_lid, ..unknown });

/// A value of the parameter `colours` of `PUT /things/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged Colour { Red: "red", Green: "green" });

/// The `colours` of `BoxModel`.
pub type Colours = Vec<Colour>;

/// The reply of `PUT /things/{id}` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Lid {
    /// The size.
    pub size: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Lid { size: i64 });

json::object!(exchanged Lid { size, ..unknown });

// ---- references/things.rs
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

    /// `GET /things/{id}` (`get_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::references::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().get("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetThing {
        let request = self.core
            .get("get_thing", "/things/{id}")
            .open()
            .never_waits()
            .path("id", &call::to::<String>(id));
        GetThing::new(request)
    }

    /// `PUT /things/{id}` (`put_thing`).
    /// Errors: 400 [`super::models::Lid`].
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::references::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().update("example", 1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>, size: i64) -> UpdateThing {
        let request = self.core
            .put("update_thing", "/things/{id}")
            .open()
            .never_waits()
            .object()
            .path("id", &call::to::<String>(id))
            .member("size", &size);
        UpdateThing::new(request)
    }
}

call::request!(GetThing of "`Things::get`": call::Json<models::BoxModel>;
    /// `size`
    size: query value u64,
);

call::request!(UpdateThing of "`Things::update`": call::Json<models::BoxModel>;
    /// `size`
    size: query value u64,
    /// `colours`
    colours: pairs list models::Colour,
    /// The colour.
    colour: member into models::Colour,
    /// The colours.
    colours_("colours"): member list models::Colour,
    /// The lid.
    lid: member into models::Lid,
    /// The other lid.
    other_lid: member into models::Lid,
);
