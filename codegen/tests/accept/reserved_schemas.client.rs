// ---- reserved_schemas/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /things` (`get_thing`).
    pub async fn get_thing(&self) -> Result<Response<models::Root>, Error> {
        self.core.get("get_thing", "/things").never_waits().json().await
    }

    /// `POST /things2` (`post_thing`).
    pub async fn create_thing(&self, body: &models::Root) -> Result<Response<models::Root>, Error> {
        self.core.post("create_thing", "/things2").never_waits().body(&body).json().await
    }
}

// ---- reserved_schemas/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::reserved_schemas::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_thing().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
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

// ---- reserved_schemas/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/components/schemas/AffectedItems`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AffectedItemsModel {
    pub a: Option<String>,
    pub e: Option<AffectedItemsModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged AffectedItemsModel { a, e, ..unknown });

/// `/components/schemas/AffectedItems/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AffectedItemsModelE {
    X,
    AffectedItems,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged AffectedItemsModelE { X: "x", AffectedItems: "AffectedItems" });

/// `/components/schemas/Agents`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Agents {
    pub a: Option<String>,
    pub e: Option<AgentsE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Agents { a, e, ..unknown });

/// `/components/schemas/Agents/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentsE {
    X,
    Agents,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged AgentsE { X: "x", Agents: "Agents" });

/// `/components/schemas/ApiResponse`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiReply {
    pub a: Option<String>,
    pub e: Option<ApiReplyE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ApiReply { a, e, ..unknown });

/// `/components/schemas/ApiResponse/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApiReplyE {
    X,
    ApiResponse,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ApiReplyE { X: "x", ApiResponse: "ApiResponse" });

/// `/components/schemas/BTreeMap`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BTreeMapModel {
    pub a: Option<String>,
    pub e: Option<BTreeMapModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged BTreeMapModel { a, e, ..unknown });

/// `/components/schemas/BTreeMap/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BTreeMapModelE {
    X,
    BTreeMap,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BTreeMapModelE { X: "x", BTreeMap: "BTreeMap" });

/// `/components/schemas/Binary`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BinaryModel {
    pub a: Option<String>,
    pub e: Option<BinaryModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged BinaryModel { a, e, ..unknown });

/// `/components/schemas/Binary/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BinaryModelE {
    X,
    Binary,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BinaryModelE { X: "x", Binary: "Binary" });

/// `/components/schemas/Body`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BodyModel {
    pub a: Option<String>,
    pub e: Option<BodyModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged BodyModel { a, e, ..unknown });

/// `/components/schemas/Body/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BodyModelE {
    X,
    Body,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BodyModelE { X: "x", Body: "Body" });

/// `/components/schemas/bool`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bool {
    pub a: Option<String>,
    pub e: Option<BoolE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Bool { a, e, ..unknown });

/// `/components/schemas/bool/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BoolE {
    X,
    Bool,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BoolE { X: "x", Bool: "bool" });

/// `/components/schemas/Box`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BoxModel {
    pub a: Option<String>,
    pub e: Option<BoxModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged BoxModel { a, e, ..unknown });

json::shape!(BoxModel: Object(None, &[("a", true, Text), ("e", false, Of(self::BoxModelE::shape))]));

/// `/components/schemas/Box/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BoxModelE {
    X,
    Box,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BoxModelE { X: "x", Box: "Box" });

json::shape!(BoxModelE: Among(&["x", "Box"], &Text));

/// `/components/schemas/Builder`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Builder {
    pub a: Option<String>,
    pub e: Option<BuilderE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Builder { a, e, ..unknown });

/// `/components/schemas/Builder/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BuilderE {
    X,
    Builder,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BuilderE { X: "x", Builder: "Builder" });

/// `/components/schemas/Check`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckModel {
    pub a: Option<String>,
    pub e: Option<CheckModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged CheckModel { a, e, ..unknown });

/// `/components/schemas/Check/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CheckModelE {
    X,
    Check,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CheckModelE { X: "x", Check: "Check" });

/// `/components/schemas/Client`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClientModel {
    pub a: Option<String>,
    pub e: Option<ClientModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ClientModel { a, e, ..unknown });

/// `/components/schemas/Client/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClientModelE {
    X,
    Client,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ClientModelE { X: "x", Client: "Client" });

/// `/components/schemas/Clone`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CloneModel {
    pub a: Option<String>,
    pub e: Option<CloneModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged CloneModel { a, e, ..unknown });

/// `/components/schemas/Clone/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CloneModelE {
    X,
    Clone,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CloneModelE { X: "x", Clone: "Clone" });

/// `/components/schemas/Content`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContentModel {
    pub a: Option<String>,
    pub e: Option<ContentModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ContentModel { a, e, ..unknown });

/// `/components/schemas/Content/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContentModelE {
    X,
    Content,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ContentModelE { X: "x", Content: "Content" });

/// `/components/schemas/Context`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContextModel {
    pub a: Option<String>,
    pub e: Option<ContextModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ContextModel { a, e, ..unknown });

json::shape!(ContextModel: Object(None, &[("a", true, Text), ("e", false, Of(self::ContextModelE::shape))]));

/// `/components/schemas/Context/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContextModelE {
    X,
    Context,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ContextModelE { X: "x", Context: "Context" });

json::shape!(ContextModelE: Among(&["x", "Context"], &Text));

/// `/components/schemas/core`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Core {
    pub a: Option<String>,
    pub e: Option<CoreE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Core { a, e, ..unknown });

/// `/components/schemas/core/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CoreE {
    X,
    Core,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CoreE { X: "x", Core: "core" });

/// `/components/schemas/crate`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Crate {
    pub a: Option<String>,
    pub e: Option<CrateE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Crate { a, e, ..unknown });

/// `/components/schemas/crate/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CrateE {
    X,
    Crate,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CrateE { X: "x", Crate: "crate" });

/// `/components/schemas/Debug`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DebugModel {
    pub a: Option<String>,
    pub e: Option<DebugModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged DebugModel { a, e, ..unknown });

/// `/components/schemas/Debug/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DebugModelE {
    X,
    Debug,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DebugModelE { X: "x", Debug: "Debug" });

/// `/components/schemas/Decode`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecodeModel {
    pub a: Option<String>,
    pub e: Option<DecodeModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged DecodeModel { a, e, ..unknown });

/// `/components/schemas/Decode/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DecodeModelE {
    X,
    Decode,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DecodeModelE { X: "x", Decode: "Decode" });

/// `/components/schemas/Default`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DefaultModel {
    pub a: Option<String>,
    pub e: Option<DefaultModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged DefaultModel { a, e, ..unknown });

/// `/components/schemas/Default/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DefaultModelE {
    X,
    Default,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DefaultModelE { X: "x", Default: "Default" });

/// `/components/schemas/Encode`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Encode {
    pub a: Option<String>,
    pub e: Option<EncodeE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Encode { a, e, ..unknown });

/// `/components/schemas/Encode/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EncodeE {
    X,
    Encode,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged EncodeE { X: "x", Encode: "Encode" });

/// `/components/schemas/Err`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrModel {
    pub a: Option<String>,
    pub e: Option<ErrModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ErrModel { a, e, ..unknown });

/// `/components/schemas/Err/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ErrModelE {
    X,
    Err,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ErrModelE { X: "x", Err: "Err" });

/// `/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrorModel {
    pub a: Option<String>,
    pub e: Option<ErrorModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ErrorModel { a, e, ..unknown });

json::shape!(ErrorModel: Object(None, &[("a", true, Text), ("e", false, Of(self::ErrorModelE::shape))]));

/// `/components/schemas/Error/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ErrorModelE {
    X,
    Error,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ErrorModelE { X: "x", Error: "Error" });

json::shape!(ErrorModelE: Among(&["x", "Error"], &Text));

/// `/components/schemas/FailedItem`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FailedItemModel {
    pub a: Option<String>,
    pub e: Option<FailedItemModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged FailedItemModel { a, e, ..unknown });

/// `/components/schemas/FailedItem/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FailedItemModelE {
    X,
    FailedItem,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FailedItemModelE { X: "x", FailedItem: "FailedItem" });

/// `/components/schemas/From`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FromModel {
    pub a: Option<String>,
    pub e: Option<FromModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged FromModel { a, e, ..unknown });

/// `/components/schemas/From/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FromModelE {
    X,
    From,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FromModelE { X: "x", From: "From" });

/// `/components/schemas/Future`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FutureModel {
    pub a: Option<String>,
    pub e: Option<FutureModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged FutureModel { a, e, ..unknown });

/// `/components/schemas/Future/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FutureModelE {
    X,
    Future,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FutureModelE { X: "x", Future: "Future" });

/// `/components/schemas/GetThingRequest`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingInput {
    pub a: Option<String>,
    pub e: Option<GetThingInputE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged GetThingInput { a, e, ..unknown });

/// `/components/schemas/GetThingRequest/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingInputE {
    X,
    GetThingRequest,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged GetThingInputE { X: "x", GetThingRequest: "GetThingRequest" });

/// `/components/schemas/GetThingOptions`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingOptions {
    pub a: Option<String>,
    pub e: Option<GetThingOptionsE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged GetThingOptions { a, e, ..unknown });

/// `/components/schemas/GetThingOptions/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingOptionsE {
    X,
    GetThingOptions,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged GetThingOptionsE { X: "x", GetThingOptions: "GetThingOptions" });

/// `/components/schemas/GetThingResponse`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingReply {
    pub a: Option<String>,
    pub e: Option<GetThingReplyE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged GetThingReply { a, e, ..unknown });

/// `/components/schemas/GetThingResponse/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingReplyE {
    X,
    GetThingResponse,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged GetThingReplyE { X: "x", GetThingResponse: "GetThingResponse" });

/// `/components/schemas/http`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Http {
    pub a: Option<String>,
    pub e: Option<HttpE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Http { a, e, ..unknown });

/// `/components/schemas/http/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HttpE {
    X,
    Http,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged HttpE { X: "x", Http: "http" });

/// `/components/schemas/i64`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct I64 {
    pub a: Option<String>,
    pub e: Option<I64E>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged I64 { a, e, ..unknown });

/// `/components/schemas/i64/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum I64E {
    X,
    I64,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged I64E { X: "x", I64: "i64" });

/// `/components/schemas/Id`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Id {
    pub a: Option<String>,
    pub e: Option<IdE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Id { a, e, ..unknown });

/// `/components/schemas/Id/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IdE {
    X,
    Id,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged IdE { X: "x", Id: "Id" });

/// `/components/schemas/Input`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InputModel {
    pub a: Option<String>,
    pub e: Option<InputModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged InputModel { a, e, ..unknown });

/// `/components/schemas/Input/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InputModelE {
    X,
    Input,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged InputModelE { X: "x", Input: "Input" });

/// `/components/schemas/Into`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntoModel {
    pub a: Option<String>,
    pub e: Option<IntoModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged IntoModel { a, e, ..unknown });

/// `/components/schemas/Into/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IntoModelE {
    X,
    Into,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged IntoModelE { X: "x", Into: "Into" });

/// `/components/schemas/Iterator`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IteratorModel {
    pub a: Option<String>,
    pub e: Option<IteratorModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged IteratorModel { a, e, ..unknown });

/// `/components/schemas/Iterator/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IteratorModelE {
    X,
    Iterator,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged IteratorModelE { X: "x", Iterator: "Iterator" });

/// `/components/schemas/json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JsonModel {
    pub a: Option<String>,
    pub e: Option<JsonModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged JsonModel { a, e, ..unknown });

/// `/components/schemas/json/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JsonModelE {
    X,
    Json,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged JsonModelE { X: "x", Json: "json" });

/// `/components/schemas/Json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JsonObject {
    pub a: Option<String>,
    pub e: Option<JsonObjectE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged JsonObject { a, e, ..unknown });

json::shape!(JsonObject: Object(None, &[("a", true, Text), ("e", false, Of(self::JsonObjectE::shape))]));

/// `/components/schemas/Json/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JsonObjectE {
    X,
    Json,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged JsonObjectE { X: "x", Json: "Json" });

json::shape!(JsonObjectE: Among(&["x", "Json"], &Text));

/// `/components/schemas/List`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct List {
    pub a: Option<String>,
    pub e: Option<ListE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged List { a, e, ..unknown });

/// `/components/schemas/List/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ListE {
    X,
    List,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ListE { X: "x", List: "List" });

/// `/components/schemas/Map`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapModel {
    pub a: Option<String>,
    pub e: Option<MapModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged MapModel { a, e, ..unknown });

/// `/components/schemas/Map/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MapModelE {
    X,
    Map,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged MapModelE { X: "x", Map: "Map" });

/// `/components/schemas/Method`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MethodModel {
    pub a: Option<String>,
    pub e: Option<MethodModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged MethodModel { a, e, ..unknown });

/// `/components/schemas/Method/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MethodModelE {
    X,
    Method,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged MethodModelE { X: "x", Method: "Method" });

/// `/components/schemas/Mismatch`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Mismatch {
    pub a: Option<String>,
    pub e: Option<MismatchE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Mismatch { a, e, ..unknown });

/// `/components/schemas/Mismatch/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MismatchE {
    X,
    Mismatch,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged MismatchE { X: "x", Mismatch: "Mismatch" });

/// `/components/schemas/None`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoneModel {
    pub a: Option<String>,
    pub e: Option<NoneModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged NoneModel { a, e, ..unknown });

/// `/components/schemas/None/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NoneModelE {
    X,
    None,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged NoneModelE { X: "x", None: "None" });

/// `/components/schemas/Object`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Object {
    pub a: Option<String>,
    pub e: Option<ObjectE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Object { a, e, ..unknown });

/// `/components/schemas/Object/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectE {
    X,
    Object,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ObjectE { X: "x", Object: "Object" });

/// `/components/schemas/Ok`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OkModel {
    pub a: Option<String>,
    pub e: Option<OkModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged OkModel { a, e, ..unknown });

/// `/components/schemas/Ok/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OkModelE {
    X,
    Ok,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged OkModelE { X: "x", Ok: "Ok" });

/// `/components/schemas/Operation`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperationModel {
    pub a: Option<String>,
    pub e: Option<OperationModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged OperationModel { a, e, ..unknown });

/// `/components/schemas/Operation/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OperationModelE {
    X,
    Operation,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged OperationModelE { X: "x", Operation: "Operation" });

/// `/components/schemas/Option`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OptionModel {
    pub a: Option<String>,
    pub e: Option<OptionModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged OptionModel { a, e, ..unknown });

json::shape!(OptionModel: Object(None, &[("a", true, Text), ("e", false, Of(self::OptionModelE::shape))]));

/// `/components/schemas/Option/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OptionModelE {
    X,
    Option,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged OptionModelE { X: "x", Option: "Option" });

json::shape!(OptionModelE: Among(&["x", "Option"], &Text));

/// `/components/schemas/PartialEq`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PartialEqModel {
    pub a: Option<String>,
    pub e: Option<PartialEqModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged PartialEqModel { a, e, ..unknown });

/// `/components/schemas/PartialEq/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PartialEqModelE {
    X,
    PartialEq,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged PartialEqModelE { X: "x", PartialEq: "PartialEq" });

/// `/components/schemas/Reply`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Reply {
    pub a: Option<String>,
    pub e: Option<ReplyE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Reply { a, e, ..unknown });

/// `/components/schemas/Reply/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReplyE {
    X,
    Reply,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ReplyE { X: "x", Reply: "Reply" });

/// `/components/schemas/Result`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultModel {
    pub a: Option<String>,
    pub e: Option<ResultModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ResultModel { a, e, ..unknown });

json::shape!(ResultModel: Object(None, &[("a", true, Text), ("e", false, Of(self::ResultModelE::shape))]));

/// `/components/schemas/Result/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResultModelE {
    X,
    Result,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ResultModelE { X: "x", Result: "Result" });

json::shape!(ResultModelE: Among(&["x", "Result"], &Text));

/// `/components/schemas/Root`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Root {
    pub p_option: Option<OptionModel>,
    pub p_vec: Option<VecModel>,
    pub p_string: Option<StringModel>,
    pub p_result: Option<ResultModel>,
    pub p_box: Option<BoxModel>,
    pub p_error: Option<ErrorModel>,
    pub p_context: Option<ContextModel>,
    pub p_underscore_json: Option<JsonObject>,
    pub p_affected_items: Option<AffectedItemsModel>,
    pub p_value: Option<ValueModel>,
    pub p_map: Option<MapModel>,
    pub p_client: Option<ClientModel>,
    pub p_future: Option<FutureModel>,
    pub p_send: Option<SendModel>,
    pub p_sync: Option<SyncModel>,
    pub p_some: Option<SomeModel>,
    pub p_none: Option<NoneModel>,
    pub p_ok: Option<OkModel>,
    pub p_err: Option<ErrModel>,
    pub p_default: Option<DefaultModel>,
    pub p_clone: Option<CloneModel>,
    pub p_debug: Option<DebugModel>,
    pub p_self: Option<SelfModel>,
    pub p_str: Option<Str>,
    pub p_i64: Option<I64>,
    pub p_bool: Option<Bool>,
    pub p_agents: Option<Agents>,
    pub p_get_thing_request: Option<GetThingInput>,
    pub p_get_thing_options: Option<GetThingOptions>,
    pub p_get_thing_response: Option<GetThingReply>,
    pub p_routes: Option<RoutesModel>,
    pub p_operation: Option<OperationModel>,
    pub p_schema: Option<SchemaModel>,
    pub p_id: Option<Id>,
    pub p_encode: Option<Encode>,
    pub p_decode: Option<DecodeModel>,
    pub p_tree: Option<Tree>,
    pub p_mismatch: Option<Mismatch>,
    pub p_b_tree_map: Option<BTreeMapModel>,
    pub p_reply: Option<Reply>,
    pub p_builder: Option<Builder>,
    pub p_partial_eq: Option<PartialEqModel>,
    pub p_from: Option<FromModel>,
    pub p_into: Option<IntoModel>,
    pub p_iterator: Option<IteratorModel>,
    pub p_json: Option<JsonModel>,
    pub p_crate: Option<Crate>,
    pub p_api_response: Option<ApiReply>,
    pub p_failed_item: Option<FailedItemModel>,
    pub p_body: Option<BodyModel>,
    pub p_content: Option<ContentModel>,
    pub p_check: Option<CheckModel>,
    pub p_method: Option<MethodModel>,
    pub p_input: Option<InputModel>,
    pub p_binary: Option<BinaryModel>,
    pub p_text: Option<TextModel>,
    pub p_list: Option<List>,
    pub p_unknown: Option<Unknown>,
    pub p_object: Option<Object>,
    pub p_serde: Option<Serde>,
    pub p_serde_json: Option<SerdeJson>,
    pub p_http: Option<Http>,
    pub p_std: Option<Std>,
    pub p_core: Option<Core>,
    pub u: Option<RootU>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Root {
    p_option: "p_Option", p_vec: "p_Vec", p_string: "p_String", p_result: "p_Result", p_box: "p_Box",
    p_error: "p_Error", p_context: "p_Context", p_underscore_json: "p_Json", p_affected_items: "p_AffectedItems",
    p_value: "p_Value", p_map: "p_Map", p_client: "p_Client", p_future: "p_Future", p_send: "p_Send", p_sync: "p_Sync",
    p_some: "p_Some", p_none: "p_None", p_ok: "p_Ok", p_err: "p_Err", p_default: "p_Default", p_clone: "p_Clone",
    p_debug: "p_Debug", p_self: "p_Self", p_str, p_i64, p_bool, p_agents: "p_Agents",
    p_get_thing_request: "p_GetThingRequest", p_get_thing_options: "p_GetThingOptions",
    p_get_thing_response: "p_GetThingResponse", p_routes: "p_Routes", p_operation: "p_Operation", p_schema: "p_Schema",
    p_id: "p_Id", p_encode: "p_Encode", p_decode: "p_Decode", p_tree: "p_Tree", p_mismatch: "p_Mismatch",
    p_b_tree_map: "p_BTreeMap", p_reply: "p_Reply", p_builder: "p_Builder", p_partial_eq: "p_PartialEq",
    p_from: "p_From", p_into: "p_Into", p_iterator: "p_Iterator", p_json, p_crate, p_api_response: "p_ApiResponse",
    p_failed_item: "p_FailedItem", p_body: "p_Body", p_content: "p_Content", p_check: "p_Check", p_method: "p_Method",
    p_input: "p_Input", p_binary: "p_Binary", p_text: "p_Text", p_list: "p_List", p_unknown: "p_Unknown",
    p_object: "p_Object", p_serde, p_serde_json, p_http, p_std, p_core, u, ..unknown,
});

/// `/components/schemas/Root/properties/u`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum RootU {
    OptionModel(OptionModel),
    VecModel(VecModel),
    StringModel(StringModel),
    ResultModel(ResultModel),
    BoxModel(BoxModel),
    ErrorModel(ErrorModel),
    ContextModel(ContextModel),
    JsonObject(JsonObject),
    Text(String),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(exchanged RootU {
    OptionModel, VecModel, StringModel, ResultModel, BoxModel, ErrorModel, ContextModel, JsonObject, Text,
});

json::shape!(RootU: Union(None, &[
    Of(self::OptionModel::shape), Of(self::VecModel::shape), Of(self::StringModel::shape), Of(self::ResultModel::shape),
    Of(self::BoxModel::shape), Of(self::ErrorModel::shape), Of(self::ContextModel::shape), Of(self::JsonObject::shape),
    Text,
]));

/// `/components/schemas/Routes`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoutesModel {
    pub a: Option<String>,
    pub e: Option<RoutesModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged RoutesModel { a, e, ..unknown });

/// `/components/schemas/Routes/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RoutesModelE {
    X,
    Routes,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged RoutesModelE { X: "x", Routes: "Routes" });

/// `/components/schemas/Schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SchemaModel {
    pub a: Option<String>,
    pub e: Option<SchemaModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged SchemaModel { a, e, ..unknown });

/// `/components/schemas/Schema/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SchemaModelE {
    X,
    Schema,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SchemaModelE { X: "x", Schema: "Schema" });

/// `/components/schemas/Self`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SelfModel {
    pub a: Option<String>,
    pub e: Option<SelfModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged SelfModel { a, e, ..unknown });

/// `/components/schemas/Self/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SelfModelE {
    X,
    /// `Self`
    SelfValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SelfModelE { X: "x", SelfValue: "Self" });

/// `/components/schemas/Send`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendModel {
    pub a: Option<String>,
    pub e: Option<SendModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged SendModel { a, e, ..unknown });

/// `/components/schemas/Send/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SendModelE {
    X,
    Send,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SendModelE { X: "x", Send: "Send" });

/// `/components/schemas/serde`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Serde {
    pub a: Option<String>,
    pub e: Option<SerdeE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Serde { a, e, ..unknown });

/// `/components/schemas/serde/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SerdeE {
    X,
    Serde,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SerdeE { X: "x", Serde: "serde" });

/// `/components/schemas/serde_json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SerdeJson {
    pub a: Option<String>,
    pub e: Option<SerdeJsonE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged SerdeJson { a, e, ..unknown });

/// `/components/schemas/serde_json/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SerdeJsonE {
    X,
    SerdeJson,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SerdeJsonE { X: "x", SerdeJson: "serde_json" });

/// `/components/schemas/Some`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SomeModel {
    pub a: Option<String>,
    pub e: Option<SomeModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged SomeModel { a, e, ..unknown });

/// `/components/schemas/Some/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SomeModelE {
    X,
    Some,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SomeModelE { X: "x", Some: "Some" });

/// `/components/schemas/std`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Std {
    pub a: Option<String>,
    pub e: Option<StdE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Std { a, e, ..unknown });

/// `/components/schemas/std/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StdE {
    X,
    Std,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged StdE { X: "x", Std: "std" });

/// `/components/schemas/str`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Str {
    pub a: Option<String>,
    pub e: Option<StrE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Str { a, e, ..unknown });

/// `/components/schemas/str/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StrE {
    X,
    Str,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged StrE { X: "x", Str: "str" });

/// `/components/schemas/String`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StringModel {
    pub a: Option<String>,
    pub e: Option<StringModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged StringModel { a, e, ..unknown });

json::shape!(StringModel: Object(None, &[("a", true, Text), ("e", false, Of(self::StringModelE::shape))]));

/// `/components/schemas/String/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StringModelE {
    X,
    String,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged StringModelE { X: "x", String: "String" });

json::shape!(StringModelE: Among(&["x", "String"], &Text));

/// `/components/schemas/Sync`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyncModel {
    pub a: Option<String>,
    pub e: Option<SyncModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged SyncModel { a, e, ..unknown });

/// `/components/schemas/Sync/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyncModelE {
    X,
    Sync,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SyncModelE { X: "x", Sync: "Sync" });

/// `/components/schemas/Text`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TextModel {
    pub a: Option<String>,
    pub e: Option<TextModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged TextModel { a, e, ..unknown });

/// `/components/schemas/Text/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TextModelE {
    X,
    Text,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged TextModelE { X: "x", Text: "Text" });

/// `/components/schemas/Tree`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tree {
    pub a: Option<String>,
    pub e: Option<TreeE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Tree { a, e, ..unknown });

/// `/components/schemas/Tree/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TreeE {
    X,
    Tree,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged TreeE { X: "x", Tree: "Tree" });

/// `/components/schemas/Unknown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Unknown {
    pub a: Option<String>,
    pub e: Option<UnknownE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Unknown { a, e, ..unknown });

/// `/components/schemas/Unknown/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UnknownE {
    X,
    /// `Unknown`
    UnknownValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged UnknownE { X: "x", UnknownValue: "Unknown" });

/// `/components/schemas/Value`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValueModel {
    pub a: Option<String>,
    pub e: Option<ValueModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ValueModel { a, e, ..unknown });

/// `/components/schemas/Value/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValueModelE {
    X,
    Value,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ValueModelE { X: "x", Value: "Value" });

/// `/components/schemas/Vec`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VecModel {
    pub a: Option<String>,
    pub e: Option<VecModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged VecModel { a, e, ..unknown });

json::shape!(VecModel: Object(None, &[("a", true, Text), ("e", false, Of(self::VecModelE::shape))]));

/// `/components/schemas/Vec/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VecModelE {
    X,
    Vec,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged VecModelE { X: "x", Vec: "Vec" });

json::shape!(VecModelE: Among(&["x", "Vec"], &Text));
