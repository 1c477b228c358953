// ---- reserved_schemas/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Agents`.
///
/// Made by [`Client::agents`](super::Client::agents); clones are cheap.
#[derive(Clone, Debug)]
pub struct AgentsOperations {
    core: crate::Client,
}

impl AgentsOperations {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /things` (`get_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::reserved_schemas::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().thing().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn thing(&self) -> GetThing {
        GetThing::new(self.core.get("get_thing", "/things").never_waits())
    }

    /// `POST /things2` (`post_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::reserved_schemas::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().create_thing().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(&self) -> CreateThing {
        CreateThing::new(self.core.post("create_thing", "/things2").never_waits().object())
    }
}

call::request!(GetThing of "`AgentsOperations::thing`": call::Json<models::Root>;);

call::request!(CreateThing of "`AgentsOperations::create_thing`": call::Json<models::Root>;
    /// The p option (`p_Option`).
    p_option("p_Option"): member into models::OptionModel,
    /// The p vec (`p_Vec`).
    p_vec("p_Vec"): member into models::VecModel,
    /// The p string (`p_String`).
    p_string("p_String"): member into models::StringModel,
    /// The p result (`p_Result`).
    p_result("p_Result"): member into models::ResultModel,
    /// The p box (`p_Box`).
    p_box("p_Box"): member into models::BoxModel,
    /// The p error (`p_Error`).
    p_error("p_Error"): member into models::ErrorModel,
    /// The p context (`p_Context`).
    p_context("p_Context"): member into models::ContextModel,
    /// The p JSON (`p_Json`).
    p_underscore_json("p_Json"): member into models::JsonObject,
    /// The p affected items (`p_AffectedItems`).
    p_affected_items("p_AffectedItems"): member into models::AffectedItemsModel,
    /// The p value (`p_Value`).
    p_value("p_Value"): member into models::ValueModel,
    /// The p map (`p_Map`).
    p_map("p_Map"): member into models::MapModel,
    /// The p client (`p_Client`).
    p_client("p_Client"): member into models::ClientModel,
    /// The p future (`p_Future`).
    p_future("p_Future"): member into models::FutureModel,
    /// The p send (`p_Send`).
    p_send("p_Send"): member into models::SendModel,
    /// The p sync (`p_Sync`).
    p_sync("p_Sync"): member into models::SyncModel,
    /// The p some (`p_Some`).
    p_some("p_Some"): member into models::SomeModel,
    /// The p none (`p_None`).
    p_none("p_None"): member into models::NoneModel,
    /// The p ok (`p_Ok`).
    p_ok("p_Ok"): member into models::OkModel,
    /// The p err (`p_Err`).
    p_err("p_Err"): member into models::ErrModel,
    /// The p default (`p_Default`).
    p_default("p_Default"): member into models::DefaultModel,
    /// The p clone (`p_Clone`).
    p_clone("p_Clone"): member into models::CloneModel,
    /// The p debug (`p_Debug`).
    p_debug("p_Debug"): member into models::DebugModel,
    /// The p self (`p_Self`).
    p_self("p_Self"): member into models::SelfModel,
    /// The p str.
    p_str: member into models::Str,
    /// The p i64.
    p_i64: member into models::I64,
    /// The p bool.
    p_bool: member into models::Bool,
    /// The p agents (`p_Agents`).
    p_agents("p_Agents"): member into models::Agents,
    /// The p get thing request (`p_GetThingRequest`).
    p_get_thing_request("p_GetThingRequest"): member into models::GetThingInput,
    /// The p get thing options (`p_GetThingOptions`).
    p_get_thing_options("p_GetThingOptions"): member into models::GetThingOptions,
    /// The p get thing response (`p_GetThingResponse`).
    p_get_thing_response("p_GetThingResponse"): member into models::GetThingReply,
    /// The p routes (`p_Routes`).
    p_routes("p_Routes"): member into models::RoutesModel,
    /// The p operation (`p_Operation`).
    p_operation("p_Operation"): member into models::OperationModel,
    /// The p schema (`p_Schema`).
    p_schema("p_Schema"): member into models::SchemaModel,
    /// The p ID (`p_Id`).
    p_id("p_Id"): member into models::Id,
    /// The p encode (`p_Encode`).
    p_encode("p_Encode"): member into models::Encode,
    /// The p decode (`p_Decode`).
    p_decode("p_Decode"): member into models::DecodeModel,
    /// The p tree (`p_Tree`).
    p_tree("p_Tree"): member into models::Tree,
    /// The p mismatch (`p_Mismatch`).
    p_mismatch("p_Mismatch"): member into models::Mismatch,
    /// The p b tree map (`p_BTreeMap`).
    p_b_tree_map("p_BTreeMap"): member into models::BTreeMapModel,
    /// The p reply (`p_Reply`).
    p_reply("p_Reply"): member into models::Reply,
    /// The p builder (`p_Builder`).
    p_builder("p_Builder"): member into models::Builder,
    /// The p partial eq (`p_PartialEq`).
    p_partial_eq("p_PartialEq"): member into models::PartialEqModel,
    /// The p from (`p_From`).
    p_from("p_From"): member into models::FromModel,
    /// The p into (`p_Into`).
    p_into("p_Into"): member into models::IntoModel,
    /// The p iterator (`p_Iterator`).
    p_iterator("p_Iterator"): member into models::IteratorModel,
    /// The p JSON.
    p_json: member into models::JsonModel,
    /// The p crate.
    p_crate: member into models::Crate,
    /// The p API response (`p_ApiResponse`).
    p_api_response("p_ApiResponse"): member into models::ApiReply,
    /// The p failed item (`p_FailedItem`).
    p_failed_item("p_FailedItem"): member into models::FailedItemModel,
    /// The p body (`p_Body`).
    p_body("p_Body"): member into models::BodyModel,
    /// The p content (`p_Content`).
    p_content("p_Content"): member into models::ContentModel,
    /// The p check (`p_Check`).
    p_check("p_Check"): member into models::CheckModel,
    /// The p method (`p_Method`).
    p_method("p_Method"): member into models::MethodModel,
    /// The p input (`p_Input`).
    p_input("p_Input"): member into models::InputModel,
    /// The p binary (`p_Binary`).
    p_binary("p_Binary"): member into models::BinaryModel,
    /// The p text (`p_Text`).
    p_text("p_Text"): member into models::TextModel,
    /// The p list (`p_List`).
    p_list("p_List"): member into models::List,
    /// The p unknown (`p_Unknown`).
    p_unknown("p_Unknown"): member into models::Unknown,
    /// The p object (`p_Object`).
    p_object("p_Object"): member into models::Object,
    /// The p serde.
    p_serde: member into models::Serde,
    /// The p serde JSON.
    p_serde_json: member into models::SerdeJson,
    /// The p HTTP.
    p_http: member into models::Http,
    /// The p std.
    p_std: member into models::Std,
    /// The p core.
    p_core: member into models::Core,
    /// The u.
    u: member into models::RootU,
);

// ---- reserved_schemas/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::reserved_schemas::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.agents().thing().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
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
    /// Operations of the tag `Agents`.
    pub fn agents(&self) -> agents::AgentsOperations {
        agents::AgentsOperations::new(&self.core)
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

use crate::json;

/// The `p_AffectedItems` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AffectedItemsModel {
    /// The a of the p affected items.
    pub a: Option<String>,
    /// The e of the p affected items.
    pub e: Option<AffectedItemsModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(AffectedItemsModel { a: String, e: AffectedItemsModelE });

json::object!(exchanged AffectedItemsModel { a, e, ..unknown });

/// A value of `e` in `AffectedItemsModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AffectedItemsModelE {
    /// `x`
    X,
    /// `AffectedItems`
    AffectedItems,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged AffectedItemsModelE { X: "x", AffectedItems: "AffectedItems" });

/// The `p_Agents` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Agents {
    /// The a of the p agents.
    pub a: Option<String>,
    /// The e of the p agents.
    pub e: Option<AgentsE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Agents { a: String, e: AgentsE });

json::object!(exchanged Agents { a, e, ..unknown });

/// A value of `e` in `Agents`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentsE {
    /// `x`
    X,
    /// `Agents`
    Agents,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged AgentsE { X: "x", Agents: "Agents" });

/// The `p_ApiResponse` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiReply {
    /// The a of the p API response.
    pub a: Option<String>,
    /// The e of the p API response.
    pub e: Option<ApiReplyE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ApiReply { a: String, e: ApiReplyE });

json::object!(exchanged ApiReply { a, e, ..unknown });

/// A value of `e` in `ApiReply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiReplyE {
    /// `x`
    X,
    /// `ApiResponse`
    ApiResponse,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ApiReplyE { X: "x", ApiResponse: "ApiResponse" });

/// The `p_BTreeMap` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BTreeMapModel {
    /// The a of the p b tree map.
    pub a: Option<String>,
    /// The e of the p b tree map.
    pub e: Option<BTreeMapModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(BTreeMapModel { a: String, e: BTreeMapModelE });

json::object!(exchanged BTreeMapModel { a, e, ..unknown });

/// A value of `e` in `BTreeMapModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BTreeMapModelE {
    /// `x`
    X,
    /// `BTreeMap`
    BTreeMap,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BTreeMapModelE { X: "x", BTreeMap: "BTreeMap" });

/// The `p_Binary` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BinaryModel {
    /// The a of the p binary.
    pub a: Option<String>,
    /// The e of the p binary.
    pub e: Option<BinaryModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(BinaryModel { a: String, e: BinaryModelE });

json::object!(exchanged BinaryModel { a, e, ..unknown });

/// A value of `e` in `BinaryModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BinaryModelE {
    /// `x`
    X,
    /// `Binary`
    Binary,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BinaryModelE { X: "x", Binary: "Binary" });

/// The `p_Body` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BodyModel {
    /// The a of the p body.
    pub a: Option<String>,
    /// The e of the p body.
    pub e: Option<BodyModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(BodyModel { a: String, e: BodyModelE });

json::object!(exchanged BodyModel { a, e, ..unknown });

/// A value of `e` in `BodyModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyModelE {
    /// `x`
    X,
    /// `Body`
    Body,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BodyModelE { X: "x", Body: "Body" });

/// The `p_bool` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Bool {
    /// The a of the p bool.
    pub a: Option<String>,
    /// The e of the p bool.
    pub e: Option<BoolE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Bool { a: String, e: BoolE });

json::object!(exchanged Bool { a, e, ..unknown });

/// A value of `e` in `Bool`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoolE {
    /// `x`
    X,
    /// `bool`
    Bool,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BoolE { X: "x", Bool: "bool" });

/// The `p_Box` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BoxModel {
    /// The a of the p box.
    pub a: Option<String>,
    /// The e of the p box.
    pub e: Option<BoxModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(BoxModel { a: String, e: BoxModelE });

json::object!(exchanged BoxModel { a, e, ..unknown });

json::shape!(BoxModel: Object(None, &[("a", true, Text), ("e", false, Of(self::BoxModelE::shape))]));

/// A value of `e` in `BoxModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxModelE {
    /// `x`
    X,
    /// `Box`
    Box,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BoxModelE { X: "x", Box: "Box" });

json::shape!(BoxModelE: Among(&["x", "Box"], &Text));

/// The `p_Builder` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Builder {
    /// The a of the p builder.
    pub a: Option<String>,
    /// The e of the p builder.
    pub e: Option<BuilderE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Builder { a: String, e: BuilderE });

json::object!(exchanged Builder { a, e, ..unknown });

/// A value of `e` in `Builder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuilderE {
    /// `x`
    X,
    /// `Builder`
    Builder,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged BuilderE { X: "x", Builder: "Builder" });

/// The `p_Check` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckModel {
    /// The a of the p check.
    pub a: Option<String>,
    /// The e of the p check.
    pub e: Option<CheckModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(CheckModel { a: String, e: CheckModelE });

json::object!(exchanged CheckModel { a, e, ..unknown });

/// A value of `e` in `CheckModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckModelE {
    /// `x`
    X,
    /// `Check`
    Check,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CheckModelE { X: "x", Check: "Check" });

/// The `p_Client` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClientModel {
    /// The a of the p client.
    pub a: Option<String>,
    /// The e of the p client.
    pub e: Option<ClientModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ClientModel { a: String, e: ClientModelE });

json::object!(exchanged ClientModel { a, e, ..unknown });

/// A value of `e` in `ClientModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientModelE {
    /// `x`
    X,
    /// `Client`
    Client,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ClientModelE { X: "x", Client: "Client" });

/// The `p_Clone` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CloneModel {
    /// The a of the p clone.
    pub a: Option<String>,
    /// The e of the p clone.
    pub e: Option<CloneModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(CloneModel { a: String, e: CloneModelE });

json::object!(exchanged CloneModel { a, e, ..unknown });

/// A value of `e` in `CloneModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloneModelE {
    /// `x`
    X,
    /// `Clone`
    Clone,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CloneModelE { X: "x", Clone: "Clone" });

/// The `p_Content` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContentModel {
    /// The a of the p content.
    pub a: Option<String>,
    /// The e of the p content.
    pub e: Option<ContentModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ContentModel { a: String, e: ContentModelE });

json::object!(exchanged ContentModel { a, e, ..unknown });

/// A value of `e` in `ContentModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentModelE {
    /// `x`
    X,
    /// `Content`
    Content,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ContentModelE { X: "x", Content: "Content" });

/// The `p_Context` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContextModel {
    /// The a of the p context.
    pub a: Option<String>,
    /// The e of the p context.
    pub e: Option<ContextModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ContextModel { a: String, e: ContextModelE });

json::object!(exchanged ContextModel { a, e, ..unknown });

json::shape!(ContextModel: Object(None, &[("a", true, Text), ("e", false, Of(self::ContextModelE::shape))]));

/// A value of `e` in `ContextModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContextModelE {
    /// `x`
    X,
    /// `Context`
    Context,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ContextModelE { X: "x", Context: "Context" });

json::shape!(ContextModelE: Among(&["x", "Context"], &Text));

/// The `p_core` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Core {
    /// The a of the p core.
    pub a: Option<String>,
    /// The e of the p core.
    pub e: Option<CoreE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Core { a: String, e: CoreE });

json::object!(exchanged Core { a, e, ..unknown });

/// A value of `e` in `Core`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreE {
    /// `x`
    X,
    /// `core`
    Core,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CoreE { X: "x", Core: "core" });

/// The `p_crate` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Crate {
    /// The a of the p crate.
    pub a: Option<String>,
    /// The e of the p crate.
    pub e: Option<CrateE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Crate { a: String, e: CrateE });

json::object!(exchanged Crate { a, e, ..unknown });

/// A value of `e` in `Crate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrateE {
    /// `x`
    X,
    /// `crate`
    Crate,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CrateE { X: "x", Crate: "crate" });

/// The `p_Debug` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DebugModel {
    /// The a of the p debug.
    pub a: Option<String>,
    /// The e of the p debug.
    pub e: Option<DebugModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(DebugModel { a: String, e: DebugModelE });

json::object!(exchanged DebugModel { a, e, ..unknown });

/// A value of `e` in `DebugModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebugModelE {
    /// `x`
    X,
    /// `Debug`
    Debug,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DebugModelE { X: "x", Debug: "Debug" });

/// The `p_Decode` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DecodeModel {
    /// The a of the p decode.
    pub a: Option<String>,
    /// The e of the p decode.
    pub e: Option<DecodeModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(DecodeModel { a: String, e: DecodeModelE });

json::object!(exchanged DecodeModel { a, e, ..unknown });

/// A value of `e` in `DecodeModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeModelE {
    /// `x`
    X,
    /// `Decode`
    Decode,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DecodeModelE { X: "x", Decode: "Decode" });

/// The `p_Default` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultModel {
    /// The a of the p default.
    pub a: Option<String>,
    /// The e of the p default.
    pub e: Option<DefaultModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(DefaultModel { a: String, e: DefaultModelE });

json::object!(exchanged DefaultModel { a, e, ..unknown });

/// A value of `e` in `DefaultModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultModelE {
    /// `x`
    X,
    /// `Default`
    Default,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DefaultModelE { X: "x", Default: "Default" });

/// The `p_Encode` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Encode {
    /// The a of the p encode.
    pub a: Option<String>,
    /// The e of the p encode.
    pub e: Option<EncodeE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Encode { a: String, e: EncodeE });

json::object!(exchanged Encode { a, e, ..unknown });

/// A value of `e` in `Encode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodeE {
    /// `x`
    X,
    /// `Encode`
    Encode,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged EncodeE { X: "x", Encode: "Encode" });

/// The `p_Err` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrModel {
    /// The a of the p err.
    pub a: Option<String>,
    /// The e of the p err.
    pub e: Option<ErrModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ErrModel { a: String, e: ErrModelE });

json::object!(exchanged ErrModel { a, e, ..unknown });

/// A value of `e` in `ErrModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrModelE {
    /// `x`
    X,
    /// `Err`
    Err,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ErrModelE { X: "x", Err: "Err" });

/// The `p_Error` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The a of the p error.
    pub a: Option<String>,
    /// The e of the p error.
    pub e: Option<ErrorModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ErrorModel { a: String, e: ErrorModelE });

json::object!(exchanged ErrorModel { a, e, ..unknown });

json::shape!(ErrorModel: Object(None, &[("a", true, Text), ("e", false, Of(self::ErrorModelE::shape))]));

/// A value of `e` in `ErrorModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorModelE {
    /// `x`
    X,
    /// `Error`
    Error,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ErrorModelE { X: "x", Error: "Error" });

json::shape!(ErrorModelE: Among(&["x", "Error"], &Text));

/// The `p_FailedItem` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedItemModel {
    /// The a of the p failed item.
    pub a: Option<String>,
    /// The e of the p failed item.
    pub e: Option<FailedItemModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(FailedItemModel { a: String, e: FailedItemModelE });

json::object!(exchanged FailedItemModel { a, e, ..unknown });

/// A value of `e` in `FailedItemModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailedItemModelE {
    /// `x`
    X,
    /// `FailedItem`
    FailedItem,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FailedItemModelE { X: "x", FailedItem: "FailedItem" });

/// The `p_From` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FromModel {
    /// The a of the p from.
    pub a: Option<String>,
    /// The e of the p from.
    pub e: Option<FromModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(FromModel { a: String, e: FromModelE });

json::object!(exchanged FromModel { a, e, ..unknown });

/// A value of `e` in `FromModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FromModelE {
    /// `x`
    X,
    /// `From`
    From,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FromModelE { X: "x", From: "From" });

/// The `p_Future` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FutureModel {
    /// The a of the p future.
    pub a: Option<String>,
    /// The e of the p future.
    pub e: Option<FutureModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(FutureModel { a: String, e: FutureModelE });

json::object!(exchanged FutureModel { a, e, ..unknown });

/// A value of `e` in `FutureModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FutureModelE {
    /// `x`
    X,
    /// `Future`
    Future,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged FutureModelE { X: "x", Future: "Future" });

/// The `p_GetThingRequest` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetThingInput {
    /// The a of the p get thing request.
    pub a: Option<String>,
    /// The e of the p get thing request.
    pub e: Option<GetThingInputE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(GetThingInput { a: String, e: GetThingInputE });

json::object!(exchanged GetThingInput { a, e, ..unknown });

/// A value of `e` in `GetThingInput`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingInputE {
    /// `x`
    X,
    /// `GetThingRequest`
    GetThingRequest,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged GetThingInputE { X: "x", GetThingRequest: "GetThingRequest" });

/// The `p_GetThingOptions` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetThingOptions {
    /// The a of the p get thing options.
    pub a: Option<String>,
    /// The e of the p get thing options.
    pub e: Option<GetThingOptionsE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(GetThingOptions { a: String, e: GetThingOptionsE });

json::object!(exchanged GetThingOptions { a, e, ..unknown });

/// A value of `e` in `GetThingOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingOptionsE {
    /// `x`
    X,
    /// `GetThingOptions`
    GetThingOptions,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged GetThingOptionsE { X: "x", GetThingOptions: "GetThingOptions" });

/// The `p_GetThingResponse` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetThingReply {
    /// The a of the p get thing response.
    pub a: Option<String>,
    /// The e of the p get thing response.
    pub e: Option<GetThingReplyE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(GetThingReply { a: String, e: GetThingReplyE });

json::object!(exchanged GetThingReply { a, e, ..unknown });

/// A value of `e` in `GetThingReply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingReplyE {
    /// `x`
    X,
    /// `GetThingResponse`
    GetThingResponse,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged GetThingReplyE { X: "x", GetThingResponse: "GetThingResponse" });

/// The `p_http` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Http {
    /// The a of the p HTTP.
    pub a: Option<String>,
    /// The e of the p HTTP.
    pub e: Option<HttpE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Http { a: String, e: HttpE });

json::object!(exchanged Http { a, e, ..unknown });

/// A value of `e` in `Http`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpE {
    /// `x`
    X,
    /// `http`
    Http,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged HttpE { X: "x", Http: "http" });

/// The `p_i64` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct I64 {
    /// The a of the p i64.
    pub a: Option<String>,
    /// The e of the p i64.
    pub e: Option<I64E>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(I64 { a: String, e: I64E });

json::object!(exchanged I64 { a, e, ..unknown });

/// A value of `e` in `I64`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum I64E {
    /// `x`
    X,
    /// `i64`
    I64,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged I64E { X: "x", I64: "i64" });

/// The `p_Id` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Id {
    /// The a of the p ID.
    pub a: Option<String>,
    /// The e of the p ID.
    pub e: Option<IdE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Id { a: String, e: IdE });

json::object!(exchanged Id { a, e, ..unknown });

/// A value of `e` in `Id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdE {
    /// `x`
    X,
    /// `Id`
    Id,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged IdE { X: "x", Id: "Id" });

/// The `p_Input` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InputModel {
    /// The a of the p input.
    pub a: Option<String>,
    /// The e of the p input.
    pub e: Option<InputModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(InputModel { a: String, e: InputModelE });

json::object!(exchanged InputModel { a, e, ..unknown });

/// A value of `e` in `InputModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputModelE {
    /// `x`
    X,
    /// `Input`
    Input,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged InputModelE { X: "x", Input: "Input" });

/// The `p_Into` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IntoModel {
    /// The a of the p into.
    pub a: Option<String>,
    /// The e of the p into.
    pub e: Option<IntoModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(IntoModel { a: String, e: IntoModelE });

json::object!(exchanged IntoModel { a, e, ..unknown });

/// A value of `e` in `IntoModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntoModelE {
    /// `x`
    X,
    /// `Into`
    Into,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged IntoModelE { X: "x", Into: "Into" });

/// The `p_Iterator` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IteratorModel {
    /// The a of the p iterator.
    pub a: Option<String>,
    /// The e of the p iterator.
    pub e: Option<IteratorModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(IteratorModel { a: String, e: IteratorModelE });

json::object!(exchanged IteratorModel { a, e, ..unknown });

/// A value of `e` in `IteratorModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IteratorModelE {
    /// `x`
    X,
    /// `Iterator`
    Iterator,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged IteratorModelE { X: "x", Iterator: "Iterator" });

/// The `p_json` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct JsonModel {
    /// The a of the p JSON.
    pub a: Option<String>,
    /// The e of the p JSON.
    pub e: Option<JsonModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(JsonModel { a: String, e: JsonModelE });

json::object!(exchanged JsonModel { a, e, ..unknown });

/// A value of `e` in `JsonModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonModelE {
    /// `x`
    X,
    /// `json`
    Json,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged JsonModelE { X: "x", Json: "json" });

/// The `p_Json` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct JsonObject {
    /// The a of the p JSON.
    pub a: Option<String>,
    /// The e of the p JSON.
    pub e: Option<JsonObjectE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(JsonObject { a: String, e: JsonObjectE });

json::object!(exchanged JsonObject { a, e, ..unknown });

json::shape!(JsonObject: Object(None, &[("a", true, Text), ("e", false, Of(self::JsonObjectE::shape))]));

/// A value of `e` in `JsonObject`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonObjectE {
    /// `x`
    X,
    /// `Json`
    Json,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged JsonObjectE { X: "x", Json: "Json" });

json::shape!(JsonObjectE: Among(&["x", "Json"], &Text));

/// The `p_List` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// The a of the p list.
    pub a: Option<String>,
    /// The e of the p list.
    pub e: Option<ListE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(List { a: String, e: ListE });

json::object!(exchanged List { a, e, ..unknown });

/// A value of `e` in `List`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListE {
    /// `x`
    X,
    /// `List`
    List,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ListE { X: "x", List: "List" });

/// The `p_Map` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MapModel {
    /// The a of the p map.
    pub a: Option<String>,
    /// The e of the p map.
    pub e: Option<MapModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(MapModel { a: String, e: MapModelE });

json::object!(exchanged MapModel { a, e, ..unknown });

/// A value of `e` in `MapModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapModelE {
    /// `x`
    X,
    /// `Map`
    Map,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged MapModelE { X: "x", Map: "Map" });

/// The `p_Method` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MethodModel {
    /// The a of the p method.
    pub a: Option<String>,
    /// The e of the p method.
    pub e: Option<MethodModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(MethodModel { a: String, e: MethodModelE });

json::object!(exchanged MethodModel { a, e, ..unknown });

/// A value of `e` in `MethodModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MethodModelE {
    /// `x`
    X,
    /// `Method`
    Method,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged MethodModelE { X: "x", Method: "Method" });

/// The `p_Mismatch` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Mismatch {
    /// The a of the p mismatch.
    pub a: Option<String>,
    /// The e of the p mismatch.
    pub e: Option<MismatchE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Mismatch { a: String, e: MismatchE });

json::object!(exchanged Mismatch { a, e, ..unknown });

/// A value of `e` in `Mismatch`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MismatchE {
    /// `x`
    X,
    /// `Mismatch`
    Mismatch,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged MismatchE { X: "x", Mismatch: "Mismatch" });

/// The `p_None` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoneModel {
    /// The a of the p none.
    pub a: Option<String>,
    /// The e of the p none.
    pub e: Option<NoneModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(NoneModel { a: String, e: NoneModelE });

json::object!(exchanged NoneModel { a, e, ..unknown });

/// A value of `e` in `NoneModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoneModelE {
    /// `x`
    X,
    /// `None`
    None,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged NoneModelE { X: "x", None: "None" });

/// The `p_Object` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Object {
    /// The a of the p object.
    pub a: Option<String>,
    /// The e of the p object.
    pub e: Option<ObjectE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Object { a: String, e: ObjectE });

json::object!(exchanged Object { a, e, ..unknown });

/// A value of `e` in `Object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectE {
    /// `x`
    X,
    /// `Object`
    Object,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ObjectE { X: "x", Object: "Object" });

/// The `p_Ok` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OkModel {
    /// The a of the p ok.
    pub a: Option<String>,
    /// The e of the p ok.
    pub e: Option<OkModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(OkModel { a: String, e: OkModelE });

json::object!(exchanged OkModel { a, e, ..unknown });

/// A value of `e` in `OkModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OkModelE {
    /// `x`
    X,
    /// `Ok`
    Ok,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged OkModelE { X: "x", Ok: "Ok" });

/// The `p_Operation` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationModel {
    /// The a of the p operation.
    pub a: Option<String>,
    /// The e of the p operation.
    pub e: Option<OperationModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(OperationModel { a: String, e: OperationModelE });

json::object!(exchanged OperationModel { a, e, ..unknown });

/// A value of `e` in `OperationModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationModelE {
    /// `x`
    X,
    /// `Operation`
    Operation,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged OperationModelE { X: "x", Operation: "Operation" });

/// The `p_Option` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionModel {
    /// The a of the p option.
    pub a: Option<String>,
    /// The e of the p option.
    pub e: Option<OptionModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(OptionModel { a: String, e: OptionModelE });

json::object!(exchanged OptionModel { a, e, ..unknown });

json::shape!(OptionModel: Object(None, &[("a", true, Text), ("e", false, Of(self::OptionModelE::shape))]));

/// A value of `e` in `OptionModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionModelE {
    /// `x`
    X,
    /// `Option`
    Option,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged OptionModelE { X: "x", Option: "Option" });

json::shape!(OptionModelE: Among(&["x", "Option"], &Text));

/// The `p_PartialEq` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartialEqModel {
    /// The a of the p partial eq.
    pub a: Option<String>,
    /// The e of the p partial eq.
    pub e: Option<PartialEqModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(PartialEqModel { a: String, e: PartialEqModelE });

json::object!(exchanged PartialEqModel { a, e, ..unknown });

/// A value of `e` in `PartialEqModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartialEqModelE {
    /// `x`
    X,
    /// `PartialEq`
    PartialEq,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged PartialEqModelE { X: "x", PartialEq: "PartialEq" });

/// The `p_Reply` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Reply {
    /// The a of the p reply.
    pub a: Option<String>,
    /// The e of the p reply.
    pub e: Option<ReplyE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Reply { a: String, e: ReplyE });

json::object!(exchanged Reply { a, e, ..unknown });

/// A value of `e` in `Reply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyE {
    /// `x`
    X,
    /// `Reply`
    Reply,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ReplyE { X: "x", Reply: "Reply" });

/// The `p_Result` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultModel {
    /// The a of the p result.
    pub a: Option<String>,
    /// The e of the p result.
    pub e: Option<ResultModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ResultModel { a: String, e: ResultModelE });

json::object!(exchanged ResultModel { a, e, ..unknown });

json::shape!(ResultModel: Object(None, &[("a", true, Text), ("e", false, Of(self::ResultModelE::shape))]));

/// A value of `e` in `ResultModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultModelE {
    /// `x`
    X,
    /// `Result`
    Result,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ResultModelE { X: "x", Result: "Result" });

json::shape!(ResultModelE: Among(&["x", "Result"], &Text));

/// The body of `POST /things2`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Root {
    /// The p option (`p_Option`).
    pub p_option: Option<OptionModel>,
    /// The p vec (`p_Vec`).
    pub p_vec: Option<VecModel>,
    /// The p string (`p_String`).
    pub p_string: Option<StringModel>,
    /// The p result (`p_Result`).
    pub p_result: Option<ResultModel>,
    /// The p box (`p_Box`).
    pub p_box: Option<BoxModel>,
    /// The p error (`p_Error`).
    pub p_error: Option<ErrorModel>,
    /// The p context (`p_Context`).
    pub p_context: Option<ContextModel>,
    /// The p JSON (`p_Json`).
    pub p_underscore_json: Option<JsonObject>,
    /// The p affected items (`p_AffectedItems`).
    pub p_affected_items: Option<AffectedItemsModel>,
    /// The p value (`p_Value`).
    pub p_value: Option<ValueModel>,
    /// The p map (`p_Map`).
    pub p_map: Option<MapModel>,
    /// The p client (`p_Client`).
    pub p_client: Option<ClientModel>,
    /// The p future (`p_Future`).
    pub p_future: Option<FutureModel>,
    /// The p send (`p_Send`).
    pub p_send: Option<SendModel>,
    /// The p sync (`p_Sync`).
    pub p_sync: Option<SyncModel>,
    /// The p some (`p_Some`).
    pub p_some: Option<SomeModel>,
    /// The p none (`p_None`).
    pub p_none: Option<NoneModel>,
    /// The p ok (`p_Ok`).
    pub p_ok: Option<OkModel>,
    /// The p err (`p_Err`).
    pub p_err: Option<ErrModel>,
    /// The p default (`p_Default`).
    pub p_default: Option<DefaultModel>,
    /// The p clone (`p_Clone`).
    pub p_clone: Option<CloneModel>,
    /// The p debug (`p_Debug`).
    pub p_debug: Option<DebugModel>,
    /// The p self (`p_Self`).
    pub p_self: Option<SelfModel>,
    /// The p str.
    pub p_str: Option<Str>,
    /// The p i64.
    pub p_i64: Option<I64>,
    /// The p bool.
    pub p_bool: Option<Bool>,
    /// The p agents (`p_Agents`).
    pub p_agents: Option<Agents>,
    /// The p get thing request (`p_GetThingRequest`).
    pub p_get_thing_request: Option<GetThingInput>,
    /// The p get thing options (`p_GetThingOptions`).
    pub p_get_thing_options: Option<GetThingOptions>,
    /// The p get thing response (`p_GetThingResponse`).
    pub p_get_thing_response: Option<GetThingReply>,
    /// The p routes (`p_Routes`).
    pub p_routes: Option<RoutesModel>,
    /// The p operation (`p_Operation`).
    pub p_operation: Option<OperationModel>,
    /// The p schema (`p_Schema`).
    pub p_schema: Option<SchemaModel>,
    /// The p ID (`p_Id`).
    pub p_id: Option<Id>,
    /// The p encode (`p_Encode`).
    pub p_encode: Option<Encode>,
    /// The p decode (`p_Decode`).
    pub p_decode: Option<DecodeModel>,
    /// The p tree (`p_Tree`).
    pub p_tree: Option<Tree>,
    /// The p mismatch (`p_Mismatch`).
    pub p_mismatch: Option<Mismatch>,
    /// The p b tree map (`p_BTreeMap`).
    pub p_b_tree_map: Option<BTreeMapModel>,
    /// The p reply (`p_Reply`).
    pub p_reply: Option<Reply>,
    /// The p builder (`p_Builder`).
    pub p_builder: Option<Builder>,
    /// The p partial eq (`p_PartialEq`).
    pub p_partial_eq: Option<PartialEqModel>,
    /// The p from (`p_From`).
    pub p_from: Option<FromModel>,
    /// The p into (`p_Into`).
    pub p_into: Option<IntoModel>,
    /// The p iterator (`p_Iterator`).
    pub p_iterator: Option<IteratorModel>,
    /// The p JSON.
    pub p_json: Option<JsonModel>,
    /// The p crate.
    pub p_crate: Option<Crate>,
    /// The p API response (`p_ApiResponse`).
    pub p_api_response: Option<ApiReply>,
    /// The p failed item (`p_FailedItem`).
    pub p_failed_item: Option<FailedItemModel>,
    /// The p body (`p_Body`).
    pub p_body: Option<BodyModel>,
    /// The p content (`p_Content`).
    pub p_content: Option<ContentModel>,
    /// The p check (`p_Check`).
    pub p_check: Option<CheckModel>,
    /// The p method (`p_Method`).
    pub p_method: Option<MethodModel>,
    /// The p input (`p_Input`).
    pub p_input: Option<InputModel>,
    /// The p binary (`p_Binary`).
    pub p_binary: Option<BinaryModel>,
    /// The p text (`p_Text`).
    pub p_text: Option<TextModel>,
    /// The p list (`p_List`).
    pub p_list: Option<List>,
    /// The p unknown (`p_Unknown`).
    pub p_unknown: Option<Unknown>,
    /// The p object (`p_Object`).
    pub p_object: Option<Object>,
    /// The p serde.
    pub p_serde: Option<Serde>,
    /// The p serde JSON.
    pub p_serde_json: Option<SerdeJson>,
    /// The p HTTP.
    pub p_http: Option<Http>,
    /// The p std.
    pub p_std: Option<Std>,
    /// The p core.
    pub p_core: Option<Core>,
    /// The u.
    pub u: Option<RootU>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Root {
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

/// The `u` of `Root`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum RootU {
    /// As `OptionModel`.
    OptionModel(OptionModel),
    /// As `VecModel`.
    VecModel(VecModel),
    /// As `StringModel`.
    StringModel(StringModel),
    /// As `ResultModel`.
    ResultModel(ResultModel),
    /// As `BoxModel`.
    BoxModel(BoxModel),
    /// As `ErrorModel`.
    ErrorModel(ErrorModel),
    /// As `ContextModel`.
    ContextModel(ContextModel),
    /// As `JsonObject`.
    JsonObject(JsonObject),
    /// As `String`.
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

/// The `p_Routes` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutesModel {
    /// The a of the p routes.
    pub a: Option<String>,
    /// The e of the p routes.
    pub e: Option<RoutesModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(RoutesModel { a: String, e: RoutesModelE });

json::object!(exchanged RoutesModel { a, e, ..unknown });

/// A value of `e` in `RoutesModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoutesModelE {
    /// `x`
    X,
    /// `Routes`
    Routes,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged RoutesModelE { X: "x", Routes: "Routes" });

/// The `p_Schema` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SchemaModel {
    /// The a of the p schema.
    pub a: Option<String>,
    /// The e of the p schema.
    pub e: Option<SchemaModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(SchemaModel { a: String, e: SchemaModelE });

json::object!(exchanged SchemaModel { a, e, ..unknown });

/// A value of `e` in `SchemaModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchemaModelE {
    /// `x`
    X,
    /// `Schema`
    Schema,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SchemaModelE { X: "x", Schema: "Schema" });

/// The `p_Self` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfModel {
    /// The a of the p self.
    pub a: Option<String>,
    /// The e of the p self.
    pub e: Option<SelfModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(SelfModel { a: String, e: SelfModelE });

json::object!(exchanged SelfModel { a, e, ..unknown });

/// A value of `e` in `SelfModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelfModelE {
    /// `x`
    X,
    /// `Self`
    SelfValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SelfModelE { X: "x", SelfValue: "Self" });

/// The `p_Send` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendModel {
    /// The a of the p send.
    pub a: Option<String>,
    /// The e of the p send.
    pub e: Option<SendModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(SendModel { a: String, e: SendModelE });

json::object!(exchanged SendModel { a, e, ..unknown });

/// A value of `e` in `SendModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendModelE {
    /// `x`
    X,
    /// `Send`
    Send,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SendModelE { X: "x", Send: "Send" });

/// The `p_serde` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Serde {
    /// The a of the p serde.
    pub a: Option<String>,
    /// The e of the p serde.
    pub e: Option<SerdeE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Serde { a: String, e: SerdeE });

json::object!(exchanged Serde { a, e, ..unknown });

/// A value of `e` in `Serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SerdeE {
    /// `x`
    X,
    /// `serde`
    Serde,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SerdeE { X: "x", Serde: "serde" });

/// The `p_serde_json` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SerdeJson {
    /// The a of the p serde JSON.
    pub a: Option<String>,
    /// The e of the p serde JSON.
    pub e: Option<SerdeJsonE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(SerdeJson { a: String, e: SerdeJsonE });

json::object!(exchanged SerdeJson { a, e, ..unknown });

/// A value of `e` in `SerdeJson`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SerdeJsonE {
    /// `x`
    X,
    /// `serde_json`
    SerdeJson,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SerdeJsonE { X: "x", SerdeJson: "serde_json" });

/// The `p_Some` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SomeModel {
    /// The a of the p some.
    pub a: Option<String>,
    /// The e of the p some.
    pub e: Option<SomeModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(SomeModel { a: String, e: SomeModelE });

json::object!(exchanged SomeModel { a, e, ..unknown });

/// A value of `e` in `SomeModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeModelE {
    /// `x`
    X,
    /// `Some`
    Some,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SomeModelE { X: "x", Some: "Some" });

/// The `p_std` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Std {
    /// The a of the p std.
    pub a: Option<String>,
    /// The e of the p std.
    pub e: Option<StdE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Std { a: String, e: StdE });

json::object!(exchanged Std { a, e, ..unknown });

/// A value of `e` in `Std`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StdE {
    /// `x`
    X,
    /// `std`
    Std,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged StdE { X: "x", Std: "std" });

/// The `p_str` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Str {
    /// The a of the p str.
    pub a: Option<String>,
    /// The e of the p str.
    pub e: Option<StrE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Str { a: String, e: StrE });

json::object!(exchanged Str { a, e, ..unknown });

/// A value of `e` in `Str`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StrE {
    /// `x`
    X,
    /// `str`
    Str,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged StrE { X: "x", Str: "str" });

/// The `p_String` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StringModel {
    /// The a of the p string.
    pub a: Option<String>,
    /// The e of the p string.
    pub e: Option<StringModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(StringModel { a: String, e: StringModelE });

json::object!(exchanged StringModel { a, e, ..unknown });

json::shape!(StringModel: Object(None, &[("a", true, Text), ("e", false, Of(self::StringModelE::shape))]));

/// A value of `e` in `StringModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringModelE {
    /// `x`
    X,
    /// `String`
    String,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged StringModelE { X: "x", String: "String" });

json::shape!(StringModelE: Among(&["x", "String"], &Text));

/// The `p_Sync` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncModel {
    /// The a of the p sync.
    pub a: Option<String>,
    /// The e of the p sync.
    pub e: Option<SyncModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(SyncModel { a: String, e: SyncModelE });

json::object!(exchanged SyncModel { a, e, ..unknown });

/// A value of `e` in `SyncModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncModelE {
    /// `x`
    X,
    /// `Sync`
    Sync,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SyncModelE { X: "x", Sync: "Sync" });

/// The `p_Text` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TextModel {
    /// The a of the p text.
    pub a: Option<String>,
    /// The e of the p text.
    pub e: Option<TextModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(TextModel { a: String, e: TextModelE });

json::object!(exchanged TextModel { a, e, ..unknown });

/// A value of `e` in `TextModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextModelE {
    /// `x`
    X,
    /// `Text`
    Text,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged TextModelE { X: "x", Text: "Text" });

/// The `p_Tree` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    /// The a of the p tree.
    pub a: Option<String>,
    /// The e of the p tree.
    pub e: Option<TreeE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Tree { a: String, e: TreeE });

json::object!(exchanged Tree { a, e, ..unknown });

/// A value of `e` in `Tree`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreeE {
    /// `x`
    X,
    /// `Tree`
    Tree,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged TreeE { X: "x", Tree: "Tree" });

/// The `p_Unknown` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Unknown {
    /// The a of the p unknown.
    pub a: Option<String>,
    /// The e of the p unknown.
    pub e: Option<UnknownE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Unknown { a: String, e: UnknownE });

json::object!(exchanged Unknown { a, e, ..unknown });

/// A value of `e` in `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnknownE {
    /// `x`
    X,
    /// `Unknown`
    UnknownValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged UnknownE { X: "x", UnknownValue: "Unknown" });

/// The `p_Value` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValueModel {
    /// The a of the p value.
    pub a: Option<String>,
    /// The e of the p value.
    pub e: Option<ValueModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ValueModel { a: String, e: ValueModelE });

json::object!(exchanged ValueModel { a, e, ..unknown });

/// A value of `e` in `ValueModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueModelE {
    /// `x`
    X,
    /// `Value`
    Value,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ValueModelE { X: "x", Value: "Value" });

/// The `p_Vec` of `Root`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VecModel {
    /// The a of the p vec.
    pub a: Option<String>,
    /// The e of the p vec.
    pub e: Option<VecModelE>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(VecModel { a: String, e: VecModelE });

json::object!(exchanged VecModel { a, e, ..unknown });

json::shape!(VecModel: Object(None, &[("a", true, Text), ("e", false, Of(self::VecModelE::shape))]));

/// A value of `e` in `VecModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VecModelE {
    /// `x`
    X,
    /// `Vec`
    Vec,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged VecModelE { X: "x", Vec: "Vec" });

json::shape!(VecModelE: Among(&["x", "Vec"], &Text));
