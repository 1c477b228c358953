// ---- unions/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::unions::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_unions().await?;
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

// ---- unions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/paths/~1unions/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUnionsResponse {
    pub array: Option<GetUnionsResponseArray>,
    pub arrays: Option<GetUnionsResponseArrays>,
    pub scalars: Option<GetUnionsResponseScalars>,
    pub same: Option<String>,
    pub alone: Option<Item>,
    pub hidden: Option<String>,
    pub objects: Option<GetUnionsResponseObjects>,
    pub anything: Option<crate::Value>,
    pub refined: Option<GetUnionsResponseRefined>,
}

impl json::Decode for GetUnionsResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            array: members.take("array"),
            arrays: members.take("arrays"),
            scalars: members.take("scalars"),
            same: members.take("same"),
            alone: members.take("alone"),
            hidden: members.take("hidden"),
            objects: members.take("objects"),
            anything: members.take("anything"),
            refined: members.take("refined"),
        })
    }
}

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/array`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseArray {
    List(Vec<Item>),
    Item(Item),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for GetUnionsResponseArray {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[json::Shape::List, json::Shape::Object(&["id"])]) {
            Some(0) => json::Decode::decode(tree).map(Self::List),
            Some(1) => json::Decode::decode(tree).map(Self::Item),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/arrays`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseArrays {
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for GetUnionsResponseArrays {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[json::Shape::List, json::Shape::List]) {
            Some(0) => json::Decode::decode(tree).map(Self::TextList),
            Some(1) => json::Decode::decode(tree).map(Self::IntegerList),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseObjects {
    WithA(GetUnionsResponseObjectsWithA),
    WithB(GetUnionsResponseObjectsWithB),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for GetUnionsResponseObjects {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[json::Shape::Object(&["a"]), json::Shape::Object(&["b"])]) {
            Some(0) => json::Decode::decode(tree).map(Self::WithA),
            Some(1) => json::Decode::decode(tree).map(Self::WithB),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUnionsResponseObjectsWithA {
    pub a: Option<String>,
}

impl json::Decode for GetUnionsResponseObjectsWithA {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
        })
    }
}

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUnionsResponseObjectsWithB {
    pub b: Option<String>,
}

impl json::Decode for GetUnionsResponseObjectsWithB {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            b: members.take("b"),
        })
    }
}

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/refined`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUnionsResponseRefined {
    pub kind: Option<String>,
    pub more: Option<i64>,
}

impl json::Decode for GetUnionsResponseRefined {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            kind: members.take("kind"),
            more: members.take("more"),
        })
    }
}

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/scalars`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseScalars {
    Text(String),
    Number(f64),
    Boolean(bool),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for GetUnionsResponseScalars {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[json::Shape::Text, json::Shape::Number, json::Shape::Bool]) {
            Some(0) => json::Decode::decode(tree).map(Self::Text),
            Some(1) => json::Decode::decode(tree).map(Self::Number),
            Some(2) => json::Decode::decode(tree).map(Self::Boolean),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

/// `/components/schemas/Item`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Item {
    pub id: Option<String>,
}

impl json::Decode for Item {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
        })
    }
}

// ---- unions/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /unions` (`get_unions`).
    pub async fn get_unions(&self) -> Result<Response<models::GetUnionsResponse>, Error> {
        self.core.get("get_unions", "/unions").open().never_waits().json().await
    }
}
