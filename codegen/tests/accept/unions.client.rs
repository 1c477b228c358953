// ---- unions/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::unions::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().unions().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
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

// ---- unions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `alone` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Item {
    /// The ID of the alone.
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Item { id, ..unknown });

json::shape!(Item: Object(None, &[("id", false, Text)]));

/// The reply of `GET /unions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnionsReply {
    /// The array.
    pub array: Option<UnionsReplyArray>,
    /// The arrays.
    pub arrays: Option<UnionsReplyArrays>,
    /// The scalars.
    pub scalars: Option<UnionsReplyScalars>,
    /// The same.
    pub same: Option<String>,
    /// The alone.
    pub alone: Option<Item>,
    /// The hidden.
    pub hidden: Option<String>,
    /// The objects.
    pub objects: Option<UnionsReplyObjects>,
    /// The anything.
    pub anything: Option<crate::Value>,
    /// The refined.
    pub refined: Option<UnionsReplyRefined>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReply {
    array, arrays, scalars, same, alone, hidden, objects, anything, refined, ..unknown,
});

/// The `array` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyArray {
    /// As `Vec<Item>`.
    List(Vec<Item>),
    /// As `Item`.
    Item(Item),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received UnionsReplyArray { List, Item });

json::shape!(UnionsReplyArray: Union(None, &[List(&Of(self::Item::shape)), Of(self::Item::shape)]));

/// The `arrays` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyArrays {
    /// As `Vec<String>`.
    TextList(Vec<String>),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received UnionsReplyArrays { TextList, IntegerList });

json::shape!(UnionsReplyArrays: Union(None, &[List(&Text), List(&Integer)]));

/// The `objects` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyObjects {
    /// As `UnionsReplyObjectsWithA`.
    WithA(UnionsReplyObjectsWithA),
    /// As `UnionsReplyObjectsWithB`.
    WithB(UnionsReplyObjectsWithB),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received UnionsReplyObjects { WithA, WithB });

json::shape!(UnionsReplyObjects: Union(None, &[
    Of(self::UnionsReplyObjectsWithA::shape), Of(self::UnionsReplyObjectsWithB::shape),
]));

/// What `UnionsReplyObjects` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnionsReplyObjectsWithA {
    /// The a.
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReplyObjectsWithA { a, ..unknown });

json::shape!(UnionsReplyObjectsWithA: Object(None, &[("a", true, Text)]));

/// What `UnionsReplyObjects` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnionsReplyObjectsWithB {
    /// The b.
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReplyObjectsWithB { b, ..unknown });

json::shape!(UnionsReplyObjectsWithB: Object(None, &[("b", true, Text)]));

/// The `refined` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnionsReplyRefined {
    /// The kind of the refined.
    pub kind: Option<String>,
    /// The more of the refined.
    pub more: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received UnionsReplyRefined { kind, more, ..unknown });

/// The `scalars` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum UnionsReplyScalars {
    /// As `String`.
    Text(String),
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
    /// As `bool`.
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

    /// `GET /unions` (`get_unions`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::unions::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().unions().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unions(&self) -> GetUnions {
        GetUnions::new(self.core.get("get_unions", "/unions").open().never_waits())
    }
}

call::request!(GetUnions of "`Things::unions`": call::Json<models::UnionsReply>;);
