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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetUnionsResponse {
    array, arrays, scalars, same, alone, hidden, objects, anything, refined, ..unknown,
});

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/array`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseArray {
    List(Vec<Item>),
    Item(Item),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetUnionsResponseArray { List, Item });

json::shape!(GetUnionsResponseArray: Union(None, &[List(&Of(self::Item::shape)), Of(self::Item::shape)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/arrays`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseArrays {
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetUnionsResponseArrays { TextList, IntegerList });

json::shape!(GetUnionsResponseArrays: Union(None, &[List(&Text), List(&Integer)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseObjects {
    WithA(GetUnionsResponseObjectsWithA),
    WithB(GetUnionsResponseObjectsWithB),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetUnionsResponseObjects { WithA, WithB });

json::shape!(GetUnionsResponseObjects: Union(None, &[
    Of(self::GetUnionsResponseObjectsWithA::shape), Of(self::GetUnionsResponseObjectsWithB::shape),
]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUnionsResponseObjectsWithA {
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetUnionsResponseObjectsWithA { a, ..unknown });

json::shape!(GetUnionsResponseObjectsWithA: Object(None, &[("a", true, Text)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUnionsResponseObjectsWithB {
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetUnionsResponseObjectsWithB { b, ..unknown });

json::shape!(GetUnionsResponseObjectsWithB: Object(None, &[("b", true, Text)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/refined`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUnionsResponseRefined {
    pub kind: Option<String>,
    pub more: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetUnionsResponseRefined { kind, more, ..unknown });

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/scalars`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetUnionsResponseScalars {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetUnionsResponseScalars { Text, Integer, Number, Boolean });

json::shape!(GetUnionsResponseScalars: Union(None, &[Text, Integer, Number, Bool]));

/// `/components/schemas/Item`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Item {
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Item { id, ..unknown });

json::shape!(Item: Object(None, &[("id", false, Text)]));

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
