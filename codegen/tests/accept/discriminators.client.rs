// ---- discriminators/events.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Events`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Events`.
///
/// Made by [`Client::events`](super::Client::events); clones are cheap.
#[derive(Clone, Debug)]
pub struct Events {
    core: crate::Client,
}

impl Events {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /events` (`get_events`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::discriminators::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.events().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListEvents {
        ListEvents::new(self.core.get("get_events", "/events").open().never_waits())
    }

    /// `GET /mapped` (`get_mapped`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::discriminators::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.events().mapped().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mapped(&self) -> GetMapped {
        GetMapped::new(self.core.get("get_mapped", "/mapped").open().never_waits())
    }

    /// `POST /mapped` (`post_mapped`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::discriminators::Client,
    /// #     body: wazuh_api_client::discriminators::models::Mapped,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.events().post_mapped(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_mapped(&self, body: impl Into<models::Mapped>) -> PostMapped {
        let request = self.core
            .post("post_mapped", "/mapped")
            .open()
            .never_waits()
            .body(&call::to::<models::Mapped>(body));
        PostMapped::new(request)
    }
}

call::request!(ListEvents of "`Events::list`": call::Json<models::EventsReply>;);

call::request!(GetMapped of "`Events::mapped`": call::Json<models::Mapped>;);

call::request!(PostMapped of "`Events::post_mapped`": call::Json<models::Mapped>;);

// ---- discriminators/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::discriminators::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.events().list().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod events;
pub mod models;

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
    /// Operations of the tag `Events`.
    pub fn events(&self) -> events::Events {
        events::Events::new(&self.core)
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

use crate::json;

/// What `Named` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Added {
    /// The kind.
    pub kind: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Added { kind, path, ..unknown });

json::shape!(Added: Object(None, &[("kind", false, Text), ("path", false, Text)]));

/// What `EventsReplyDerived` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// The type (`type`).
    pub type_: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The lives.
    pub lives: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Cat { type_: "type", name, lives, ..unknown });

json::shape!(Cat: Object(None, &[("type", true, Text), ("name", false, Text), ("lives", false, Integer)]));

/// What `EventsReplyDerived` can be.
pub type Dog = Cat;

/// The reply of `GET /events`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventsReply {
    /// The named.
    pub named: Option<Named>,
    /// The constant.
    pub constant: Option<EventsReplyConstant>,
    /// The number.
    pub number: Option<EventsReplyNumber>,
    /// The flag.
    pub flag: Option<EventsReplyFlag>,
    /// The list.
    pub list: Option<Vec<Mapped>>,
    /// The lists.
    pub lists: Option<EventsReplyLists>,
    /// The map.
    pub map: Option<std::collections::BTreeMap<String, Mapped>>,
    /// The nullable.
    pub nullable: Option<Mapped>,
    /// The nested.
    pub nested: Option<EventsReplyNested>,
    /// The derived.
    pub derived: Option<EventsReplyDerived>,
    /// The partly.
    pub partly: Option<EventsReplyPartly>,
    /// The wrapped.
    pub wrapped: Option<EventsReplyWrapped>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReply {
    named, constant, number, flag, list, lists, map, nullable, nested, derived, partly, wrapped, ..unknown,
});

/// The `constant` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyConstant {
    /// As `FileEvent`.
    FileEvent(FileEvent),
    /// As `RegistryEvent`.
    RegistryEvent(RegistryEvent),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyConstant { FileEvent, RegistryEvent });

json::shape!(EventsReplyConstant: Union(None, &[Of(self::FileEvent::shape), Of(self::RegistryEvent::shape)]));

/// The `derived` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyDerived {
    /// As `Cat`.
    Cat(Cat),
    /// As `Dog`.
    Dog(Dog),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyDerived { Cat, Dog });

json::shape!(EventsReplyDerived: Union(
    Some(&("type", &[("Cat", 0), ("Dog", 1)])), &[Of(self::Cat::shape), Of(self::Cat::shape)],
));

/// The `flag` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyFlag {
    /// As `EventsReplyFlagWithOpenTrue`.
    WithOpenTrue(EventsReplyFlagWithOpenTrue),
    /// As `EventsReplyFlagWithOpenFalse`.
    WithOpenFalse(EventsReplyFlagWithOpenFalse),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyFlag { WithOpenTrue, WithOpenFalse });

json::shape!(EventsReplyFlag: Union(None, &[
    Of(self::EventsReplyFlagWithOpenTrue::shape), Of(self::EventsReplyFlagWithOpenFalse::shape),
]));

/// What `EventsReplyFlag` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventsReplyFlagWithOpenFalse {
    /// Whether open holds.
    pub open: Option<bool>,
    /// The port.
    pub port: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyFlagWithOpenFalse { open, port, ..unknown });

json::shape!(EventsReplyFlagWithOpenFalse: Object(None, &[
    ("open", false, Among(&["false"], &Bool)), ("port", false, Integer),
]));

/// What `EventsReplyFlag` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventsReplyFlagWithOpenTrue {
    /// Whether open holds.
    pub open: Option<bool>,
    /// The port.
    pub port: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyFlagWithOpenTrue { open, port, ..unknown });

json::shape!(EventsReplyFlagWithOpenTrue: Object(None, &[
    ("open", false, Among(&["true"], &Bool)), ("port", false, Integer),
]));

/// The `lists` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyLists {
    /// As `Vec<FileEvent>`.
    FileEventList(Vec<FileEvent>),
    /// As `Vec<RegistryEvent>`.
    RegistryEventList(Vec<RegistryEvent>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyLists { FileEventList, RegistryEventList });

json::shape!(EventsReplyLists: Union(None, &[
    List(&Of(self::FileEvent::shape)), List(&Of(self::RegistryEvent::shape)),
]));

/// The `nested` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyNested {
    /// As `Named`.
    Named(Named),
    /// As `Mapped`.
    Mapped(Mapped),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyNested { Named, Mapped });

json::shape!(EventsReplyNested: Union(None, &[Of(self::Named::shape), Of(self::Mapped::shape)]));

/// The `number` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyNumber {
    /// As `EventsReplyNumberWithVersion1`.
    WithVersion1(EventsReplyNumberWithVersion1),
    /// As `EventsReplyNumberWithVersion2`.
    WithVersion2(EventsReplyNumberWithVersion2),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyNumber { WithVersion1, WithVersion2 });

json::shape!(EventsReplyNumber: Union(None, &[
    Of(self::EventsReplyNumberWithVersion1::shape), Of(self::EventsReplyNumberWithVersion2::shape),
]));

/// What `EventsReplyNumber` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventsReplyNumberWithVersion1 {
    /// The version.
    pub version: Option<i64>,
    /// The path.
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyNumberWithVersion1 { version, path, ..unknown });

json::shape!(EventsReplyNumberWithVersion1: Object(None, &[
    ("version", false, Among(&["1"], &Integer)), ("path", false, Text),
]));

/// What `EventsReplyNumber` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventsReplyNumberWithVersion2 {
    /// The version.
    pub version: Option<i64>,
    /// The path.
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyNumberWithVersion2 { version, path, ..unknown });

json::shape!(EventsReplyNumberWithVersion2: Object(None, &[
    ("version", false, Among(&["2"], &Integer)), ("path", false, Text),
]));

/// The `partly` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventsReplyPartly {
    /// As `Added`.
    Added(Added),
    /// As `EventsReplyPartlyObject`.
    Object(EventsReplyPartlyObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received EventsReplyPartly { Added, Object });

json::shape!(EventsReplyPartly: Union(
    Some(&("kind", &[("Added", 0)])), &[Of(self::Added::shape), Of(self::Added::shape)],
));

/// What `EventsReplyPartly` can be.
pub type EventsReplyPartlyObject = Added;

/// The `wrapped` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventsReplyWrapped {
    /// The ID of the wrapped.
    pub id: Option<i64>,
    /// The kind of the wrapped.
    pub kind: Option<String>,
    /// The path of the wrapped.
    pub path: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EventsReplyWrapped { id, kind, path, ..unknown });

/// What `Mapped` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FileEvent {
    /// The kind.
    pub kind: Option<FileEventKind>,
    /// The path.
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(FileEvent { kind: FileEventKind, path: String });

json::object!(exchanged FileEvent { kind, path, ..unknown });

json::shape!(FileEvent: Object(None, &[("kind", true, Of(self::FileEventKind::shape)), ("path", true, Text)]));

/// A value of `kind` in `FileEvent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileEventKind {
    /// `file`
    File,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FileEventKind { File: "file" });

json::shape!(FileEventKind: Among(&["file"], &Text));

/// The body of `POST /mapped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Mapped {
    /// As `FileEvent`.
    FileEvent(FileEvent),
    /// As `RegistryEvent`.
    RegistryEvent(RegistryEvent),
    /// As `Other`.
    Other(Other),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(exchanged Mapped { FileEvent, RegistryEvent, Other });

json::shape!(Mapped: Union(
    Some(&("kind", &[("file", 0), ("FileEvent", 0), ("registry", 1), ("RegistryEvent", 1), ("disk", 2), ("Other", 2)])),
    &[Of(self::FileEvent::shape), Of(self::RegistryEvent::shape), Of(self::Other::shape)],
));

/// The `named` of `EventsReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Named {
    /// As `Added`.
    Added(Added),
    /// As `Removed`.
    Removed(Removed),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Named { Added, Removed });

json::shape!(Named: Union(
    Some(&("kind", &[("Added", 0), ("Removed", 1)])), &[Of(self::Added::shape), Of(self::Removed::shape)],
));

/// What `Mapped` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Other {
    /// The kind.
    pub kind: Option<String>,
    /// The path.
    pub path: Option<OtherPath>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Other { kind: String, path: OtherPath });

json::object!(exchanged Other { kind, path, ..unknown });

json::shape!(Other: Object(None, &[("kind", false, Text), ("path", false, Of(self::OtherPath::shape))]));

/// The `path` of `Other`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OtherPath {
    /// The text of the path.
    pub text: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(OtherPath { text: String });

json::object!(exchanged OtherPath { text, ..unknown });

json::shape!(OtherPath: Object(None, &[("text", false, Text)]));

/// What `Mapped` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegistryEvent {
    /// The kind.
    pub kind: Option<RegistryEventKind>,
    /// The path.
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(RegistryEvent { kind: RegistryEventKind, path: String });

json::object!(exchanged RegistryEvent { kind, path, ..unknown });

json::shape!(RegistryEvent: Object(None, &[("kind", true, Of(self::RegistryEventKind::shape)), ("path", true, Text)]));

/// A value of `kind` in `RegistryEvent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistryEventKind {
    /// `registry`
    Registry,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged RegistryEventKind { Registry: "registry" });

json::shape!(RegistryEventKind: Among(&["registry"], &Text));

/// What `Named` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Removed {
    /// The kind.
    pub kind: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The at.
    pub at: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Removed { kind, path, at, ..unknown });

json::shape!(Removed: Object(None, &[("kind", false, Text), ("path", false, Text), ("at", false, Integer)]));
