// ---- discriminators/events.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Events`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /events` (`get_events`).
    pub async fn get_events(&self) -> Result<Response<models::EventsReply>, Error> {
        self.core.get("get_events", "/events").open().never_waits().json().await
    }

    /// `GET /mapped` (`get_mapped`).
    pub async fn get_mapped(&self) -> Result<Response<models::Mapped>, Error> {
        self.core.get("get_mapped", "/mapped").open().never_waits().json().await
    }

    /// `POST /mapped` (`post_mapped`).
    pub async fn post_mapped(&self, body: &models::Mapped) -> Result<Response<models::Mapped>, Error> {
        self.core.post("post_mapped", "/mapped").open().never_waits().body(&body).json().await
    }
}

// ---- discriminators/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::discriminators::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_events().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod events;
pub mod models;

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

// ---- discriminators/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/components/schemas/Added`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Added {
    pub kind: Option<String>,
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Added { kind, path, ..unknown });

json::shape!(Added: Object(None, &[("kind", false, Text), ("path", false, Text)]));

/// `/components/schemas/Cat`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Cat {
    pub type_: Option<String>,
    pub name: Option<String>,
    pub lives: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Cat { type_: "type", name, lives, ..unknown });

json::shape!(Cat: Object(None, &[("type", true, Text), ("name", false, Text), ("lives", false, Integer)]));

/// `/components/schemas/Dog`
pub type Dog = Cat;

/// `/paths/~1events/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventsReply {
    pub named: Option<Named>,
    pub constant: Option<EventsReplyConstant>,
    pub number: Option<EventsReplyNumber>,
    pub flag: Option<EventsReplyFlag>,
    pub list: Option<Vec<Mapped>>,
    pub lists: Option<EventsReplyLists>,
    pub map: Option<std::collections::BTreeMap<String, Mapped>>,
    pub nullable: Option<Mapped>,
    pub nested: Option<EventsReplyNested>,
    pub derived: Option<EventsReplyDerived>,
    pub partly: Option<EventsReplyPartly>,
    pub wrapped: Option<EventsReplyWrapped>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReply {
    named, constant, number, flag, list, lists, map, nullable, nested, derived, partly, wrapped, ..unknown,
});

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/constant`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyConstant {
    FileEvent(FileEvent),
    RegistryEvent(RegistryEvent),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyConstant { FileEvent, RegistryEvent });

json::shape!(EventsReplyConstant: Union(None, &[Of(self::FileEvent::shape), Of(self::RegistryEvent::shape)]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/derived`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyDerived {
    Cat(Cat),
    Dog(Dog),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyDerived { Cat, Dog });

json::shape!(EventsReplyDerived: Union(
    Some(&("type", &[("Cat", 0), ("Dog", 1)])), &[Of(self::Cat::shape), Of(self::Cat::shape)],
));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/flag`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyFlag {
    WithOpenTrue(EventsReplyFlagWithOpenTrue),
    WithOpenFalse(EventsReplyFlagWithOpenFalse),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyFlag { WithOpenTrue, WithOpenFalse });

json::shape!(EventsReplyFlag: Union(None, &[
    Of(self::EventsReplyFlagWithOpenTrue::shape), Of(self::EventsReplyFlagWithOpenFalse::shape),
]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/flag/anyOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventsReplyFlagWithOpenFalse {
    pub open: Option<bool>,
    pub port: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyFlagWithOpenFalse { open, port, ..unknown });

json::shape!(EventsReplyFlagWithOpenFalse: Object(None, &[
    ("open", false, Among(&["false"], &Bool)), ("port", false, Integer),
]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/flag/anyOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventsReplyFlagWithOpenTrue {
    pub open: Option<bool>,
    pub port: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyFlagWithOpenTrue { open, port, ..unknown });

json::shape!(EventsReplyFlagWithOpenTrue: Object(None, &[
    ("open", false, Among(&["true"], &Bool)), ("port", false, Integer),
]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/lists`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyLists {
    FileEventList(Vec<FileEvent>),
    RegistryEventList(Vec<RegistryEvent>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyLists { FileEventList, RegistryEventList });

json::shape!(EventsReplyLists: Union(None, &[
    List(&Of(self::FileEvent::shape)), List(&Of(self::RegistryEvent::shape)),
]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/nested`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyNested {
    Named(Named),
    Mapped(Mapped),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyNested { Named, Mapped });

json::shape!(EventsReplyNested: Union(None, &[Of(self::Named::shape), Of(self::Mapped::shape)]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/number`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyNumber {
    WithVersion1(EventsReplyNumberWithVersion1),
    WithVersion2(EventsReplyNumberWithVersion2),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyNumber { WithVersion1, WithVersion2 });

json::shape!(EventsReplyNumber: Union(None, &[
    Of(self::EventsReplyNumberWithVersion1::shape), Of(self::EventsReplyNumberWithVersion2::shape),
]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/number/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventsReplyNumberWithVersion1 {
    pub version: Option<i64>,
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyNumberWithVersion1 { version, path, ..unknown });

json::shape!(EventsReplyNumberWithVersion1: Object(None, &[
    ("version", false, Among(&["1"], &Integer)), ("path", false, Text),
]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/number/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventsReplyNumberWithVersion2 {
    pub version: Option<i64>,
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyNumberWithVersion2 { version, path, ..unknown });

json::shape!(EventsReplyNumberWithVersion2: Object(None, &[
    ("version", false, Among(&["2"], &Integer)), ("path", false, Text),
]));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/partly`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyPartly {
    Added(Added),
    Object(EventsReplyPartlyObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyPartly { Added, Object });

json::shape!(EventsReplyPartly: Union(
    Some(&("kind", &[("Added", 0)])), &[Of(self::Added::shape), Of(self::Added::shape)],
));

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/partly/oneOf/1`
pub type EventsReplyPartlyObject = Added;

/// `/paths/~1events/get/responses/200/content/application~1json/schema/properties/wrapped`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventsReplyWrapped {
    pub id: Option<i64>,
    pub kind: Option<String>,
    pub path: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyWrapped { id, kind, path, ..unknown });

/// `/components/schemas/FileEvent`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FileEvent {
    pub kind: Option<FileEventKind>,
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged FileEvent { kind, path, ..unknown });

json::shape!(FileEvent: Object(None, &[("kind", true, Of(self::FileEventKind::shape)), ("path", true, Text)]));

/// `/components/schemas/FileEvent/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileEventKind {
    File,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FileEventKind { File: "file" });

json::shape!(FileEventKind: Among(&["file"], &Text));

/// `/components/schemas/Mapped`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Mapped {
    FileEvent(FileEvent),
    RegistryEvent(RegistryEvent),
    Other(Other),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(exchanged Mapped { FileEvent, RegistryEvent, Other });

json::shape!(Mapped: Union(
    Some(&("kind", &[("file", 0), ("FileEvent", 0), ("registry", 1), ("RegistryEvent", 1), ("disk", 2), ("Other", 2)])),
    &[Of(self::FileEvent::shape), Of(self::RegistryEvent::shape), Of(self::Other::shape)],
));

/// `/components/schemas/Named`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Named {
    Added(Added),
    Removed(Removed),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Named { Added, Removed });

json::shape!(Named: Union(
    Some(&("kind", &[("Added", 0), ("Removed", 1)])), &[Of(self::Added::shape), Of(self::Removed::shape)],
));

/// `/components/schemas/Other`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Other {
    pub kind: Option<String>,
    pub path: Option<OtherPath>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Other { kind, path, ..unknown });

json::shape!(Other: Object(None, &[("kind", false, Text), ("path", false, Of(self::OtherPath::shape))]));

/// `/components/schemas/Other/properties/path`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OtherPath {
    pub text: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged OtherPath { text, ..unknown });

json::shape!(OtherPath: Object(None, &[("text", false, Text)]));

/// `/components/schemas/RegistryEvent`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegistryEvent {
    pub kind: Option<RegistryEventKind>,
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged RegistryEvent { kind, path, ..unknown });

json::shape!(RegistryEvent: Object(None, &[("kind", true, Of(self::RegistryEventKind::shape)), ("path", true, Text)]));

/// `/components/schemas/RegistryEvent/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RegistryEventKind {
    Registry,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged RegistryEventKind { Registry: "registry" });

json::shape!(RegistryEventKind: Among(&["registry"], &Text));

/// `/components/schemas/Removed`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Removed {
    pub kind: Option<String>,
    pub path: Option<String>,
    pub at: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Removed { kind, path, at, ..unknown });

json::shape!(Removed: Object(None, &[("kind", false, Text), ("path", false, Text), ("at", false, Integer)]));
