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

/// `/components/schemas/Item`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Item {
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Item { id, ..unknown });

json::shape!(Item: Object(None, &[("id", false, Text)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnionsReply {
    pub array: Option<UnionsReplyArray>,
    pub arrays: Option<UnionsReplyArrays>,
    pub scalars: Option<UnionsReplyScalars>,
    pub same: Option<String>,
    pub alone: Option<Item>,
    pub hidden: Option<String>,
    pub objects: Option<UnionsReplyObjects>,
    pub anything: Option<crate::Value>,
    pub refined: Option<UnionsReplyRefined>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReply {
    array, arrays, scalars, same, alone, hidden, objects, anything, refined, ..unknown,
});

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/array`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyArray {
    List(Vec<Item>),
    Item(Item),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received UnionsReplyArray { List, Item });

json::shape!(UnionsReplyArray: Union(None, &[List(&Of(self::Item::shape)), Of(self::Item::shape)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/arrays`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyArrays {
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received UnionsReplyArrays { TextList, IntegerList });

json::shape!(UnionsReplyArrays: Union(None, &[List(&Text), List(&Integer)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyObjects {
    WithA(UnionsReplyObjectsWithA),
    WithB(UnionsReplyObjectsWithB),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received UnionsReplyObjects { WithA, WithB });

json::shape!(UnionsReplyObjects: Union(None, &[
    Of(self::UnionsReplyObjectsWithA::shape), Of(self::UnionsReplyObjectsWithB::shape),
]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnionsReplyObjectsWithA {
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReplyObjectsWithA { a, ..unknown });

json::shape!(UnionsReplyObjectsWithA: Object(None, &[("a", true, Text)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/objects/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnionsReplyObjectsWithB {
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReplyObjectsWithB { b, ..unknown });

json::shape!(UnionsReplyObjectsWithB: Object(None, &[("b", true, Text)]));

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/refined`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnionsReplyRefined {
    pub kind: Option<String>,
    pub more: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReplyRefined { kind, more, ..unknown });

/// `/paths/~1unions/get/responses/200/content/application~1json/schema/properties/scalars`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyScalars {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received UnionsReplyScalars { Text, Integer, Number, Boolean });

json::shape!(UnionsReplyScalars: Union(None, &[Text, Integer, Number, Bool]));

// ---- unions/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /unions` (`get_unions`).
    pub async fn get_unions(&self) -> Result<Response<models::UnionsReply>, Error> {
        self.core.get("get_unions", "/unions").open().never_waits().json().await
    }
}
