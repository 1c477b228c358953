// ---- references/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
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

// ---- references/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /things/{id}`.
#[derive(Clone, Debug, PartialEq, Default)]
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

json::object!(exchanged BoxModel { size, colour, colours, lid, other_lid, ..unknown });

/// A value of the parameter `colours` of `PUT /things/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
pub struct Lid {
    /// The size.
    pub size: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Lid { size, ..unknown });

// ---- references/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /things/{id}` (`get_thing`).
    pub async fn get_thing(&self, id: &str, options: &GetThingOptions) -> Result<Response<models::BoxModel>, Error> {
        self.core
            .get("get_thing", "/things/{id}")
            .open()
            .never_waits()
            .path("id", &id)
            .query("size", &options.size)
            .json()
            .await
    }

    /// `PUT /things/{id}` (`put_thing`).
    /// Errors: 400 [`super::models::Lid`].
    pub async fn update_thing(
        &self,
        id: &str,
        body: &models::BoxModel,
        options: &UpdateThingOptions,
    ) -> Result<Response<models::BoxModel>, Error> {
        self.core
            .put("update_thing", "/things/{id}")
            .open()
            .never_waits()
            .path("id", &id)
            .query("size", &options.size)
            .query_list("colours", None, &options.colours)
            .body(&body)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_thing`].
#[derive(Clone, Debug, Default)]
pub struct GetThingOptions {
    /// `size`
    pub size: Option<i64>,
}

/// Optional parameters of [`Client::update_thing`].
#[derive(Clone, Debug, Default)]
pub struct UpdateThingOptions {
    /// `size`
    pub size: Option<i64>,
    /// `colours`
    pub colours: Option<Vec<models::Colour>>,
}
