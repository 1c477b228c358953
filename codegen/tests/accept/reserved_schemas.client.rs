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
    pub async fn post_thing(&self, body: &models::Root) -> Result<Response<models::Root>, Error> {
        self.core.post("post_thing", "/things2").never_waits().body(&body).json().await
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
}

impl json::Decode for AffectedItemsModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for AffectedItemsModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/AffectedItems/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AffectedItemsModelE {
    X,
    AffectedItems,
    /// A text that this version does not know.
    Unknown(String),
}

impl AffectedItemsModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::AffectedItems => "AffectedItems",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AffectedItemsModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "AffectedItems" => Self::AffectedItems,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AffectedItemsModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for AffectedItemsModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for AffectedItemsModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Agents`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Agents {
    pub a: Option<String>,
    pub e: Option<AgentsE>,
}

impl json::Decode for Agents {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Agents {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Agents/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentsE {
    X,
    Agents,
    /// A text that this version does not know.
    Unknown(String),
}

impl AgentsE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Agents => "Agents",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentsE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Agents" => Self::Agents,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AgentsE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for AgentsE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for AgentsE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/ApiResponse`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiResponse {
    pub a: Option<String>,
    pub e: Option<ApiResponseE>,
}

impl json::Decode for ApiResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ApiResponse {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/ApiResponse/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApiResponseE {
    X,
    ApiResponse,
    /// A text that this version does not know.
    Unknown(String),
}

impl ApiResponseE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::ApiResponse => "ApiResponse",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiResponseE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "ApiResponse" => Self::ApiResponse,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApiResponseE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ApiResponseE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ApiResponseE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/BTreeMap`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BTreeMapModel {
    pub a: Option<String>,
    pub e: Option<BTreeMapModelE>,
}

impl json::Decode for BTreeMapModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for BTreeMapModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/BTreeMap/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BTreeMapModelE {
    X,
    BTreeMap,
    /// A text that this version does not know.
    Unknown(String),
}

impl BTreeMapModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::BTreeMap => "BTreeMap",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BTreeMapModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "BTreeMap" => Self::BTreeMap,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BTreeMapModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for BTreeMapModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for BTreeMapModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Binary`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BinaryModel {
    pub a: Option<String>,
    pub e: Option<BinaryModelE>,
}

impl json::Decode for BinaryModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for BinaryModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Binary/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BinaryModelE {
    X,
    Binary,
    /// A text that this version does not know.
    Unknown(String),
}

impl BinaryModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Binary => "Binary",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BinaryModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Binary" => Self::Binary,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BinaryModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for BinaryModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for BinaryModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Body`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BodyModel {
    pub a: Option<String>,
    pub e: Option<BodyModelE>,
}

impl json::Decode for BodyModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for BodyModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Body/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BodyModelE {
    X,
    Body,
    /// A text that this version does not know.
    Unknown(String),
}

impl BodyModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Body => "Body",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BodyModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Body" => Self::Body,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BodyModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for BodyModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for BodyModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/bool`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bool {
    pub a: Option<String>,
    pub e: Option<BoolE>,
}

impl json::Decode for Bool {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Bool {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/bool/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BoolE {
    X,
    Bool,
    /// A text that this version does not know.
    Unknown(String),
}

impl BoolE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Bool => "bool",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BoolE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "bool" => Self::Bool,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BoolE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for BoolE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for BoolE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Box`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BoxModel {
    pub a: Option<String>,
    pub e: Option<BoxModelE>,
}

impl json::Decode for BoxModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for BoxModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Box/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BoxModelE {
    X,
    Box,
    /// A text that this version does not know.
    Unknown(String),
}

impl BoxModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Box => "Box",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BoxModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Box" => Self::Box,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BoxModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for BoxModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for BoxModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Builder`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Builder {
    pub a: Option<String>,
    pub e: Option<BuilderE>,
}

impl json::Decode for Builder {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Builder {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Builder/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BuilderE {
    X,
    Builder,
    /// A text that this version does not know.
    Unknown(String),
}

impl BuilderE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Builder => "Builder",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BuilderE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Builder" => Self::Builder,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BuilderE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for BuilderE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for BuilderE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Check`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckModel {
    pub a: Option<String>,
    pub e: Option<CheckModelE>,
}

impl json::Decode for CheckModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for CheckModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Check/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CheckModelE {
    X,
    Check,
    /// A text that this version does not know.
    Unknown(String),
}

impl CheckModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Check => "Check",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CheckModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Check" => Self::Check,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CheckModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CheckModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for CheckModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Client`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClientModel {
    pub a: Option<String>,
    pub e: Option<ClientModelE>,
}

impl json::Decode for ClientModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ClientModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Client/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClientModelE {
    X,
    Client,
    /// A text that this version does not know.
    Unknown(String),
}

impl ClientModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Client => "Client",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ClientModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Client" => Self::Client,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ClientModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ClientModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ClientModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Clone`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CloneModel {
    pub a: Option<String>,
    pub e: Option<CloneModelE>,
}

impl json::Decode for CloneModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for CloneModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Clone/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CloneModelE {
    X,
    Clone,
    /// A text that this version does not know.
    Unknown(String),
}

impl CloneModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Clone => "Clone",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CloneModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Clone" => Self::Clone,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CloneModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CloneModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for CloneModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Content`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContentModel {
    pub a: Option<String>,
    pub e: Option<ContentModelE>,
}

impl json::Decode for ContentModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ContentModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Content/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContentModelE {
    X,
    Content,
    /// A text that this version does not know.
    Unknown(String),
}

impl ContentModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Content => "Content",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContentModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Content" => Self::Content,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContentModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ContentModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ContentModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Context`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContextModel {
    pub a: Option<String>,
    pub e: Option<ContextModelE>,
}

impl json::Decode for ContextModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ContextModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Context/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContextModelE {
    X,
    Context,
    /// A text that this version does not know.
    Unknown(String),
}

impl ContextModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Context => "Context",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContextModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Context" => Self::Context,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContextModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ContextModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ContextModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/core`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Core {
    pub a: Option<String>,
    pub e: Option<CoreE>,
}

impl json::Decode for Core {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Core {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/core/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CoreE {
    X,
    Core,
    /// A text that this version does not know.
    Unknown(String),
}

impl CoreE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Core => "core",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CoreE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "core" => Self::Core,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CoreE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CoreE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for CoreE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/crate`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Crate {
    pub a: Option<String>,
    pub e: Option<CrateE>,
}

impl json::Decode for Crate {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Crate {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/crate/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CrateE {
    X,
    Crate,
    /// A text that this version does not know.
    Unknown(String),
}

impl CrateE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Crate => "crate",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CrateE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "crate" => Self::Crate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CrateE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CrateE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for CrateE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Debug`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DebugModel {
    pub a: Option<String>,
    pub e: Option<DebugModelE>,
}

impl json::Decode for DebugModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for DebugModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Debug/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DebugModelE {
    X,
    Debug,
    /// A text that this version does not know.
    Unknown(String),
}

impl DebugModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Debug => "Debug",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DebugModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Debug" => Self::Debug,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DebugModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for DebugModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for DebugModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Decode`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecodeModel {
    pub a: Option<String>,
    pub e: Option<DecodeModelE>,
}

impl json::Decode for DecodeModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for DecodeModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Decode/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DecodeModelE {
    X,
    Decode,
    /// A text that this version does not know.
    Unknown(String),
}

impl DecodeModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Decode => "Decode",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DecodeModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Decode" => Self::Decode,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DecodeModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for DecodeModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for DecodeModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Default`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DefaultModel {
    pub a: Option<String>,
    pub e: Option<DefaultModelE>,
}

impl json::Decode for DefaultModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for DefaultModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Default/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DefaultModelE {
    X,
    Default,
    /// A text that this version does not know.
    Unknown(String),
}

impl DefaultModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Default => "Default",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DefaultModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Default" => Self::Default,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DefaultModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for DefaultModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for DefaultModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Encode`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Encode {
    pub a: Option<String>,
    pub e: Option<EncodeE>,
}

impl json::Decode for Encode {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Encode {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Encode/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EncodeE {
    X,
    Encode,
    /// A text that this version does not know.
    Unknown(String),
}

impl EncodeE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Encode => "Encode",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for EncodeE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Encode" => Self::Encode,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EncodeE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for EncodeE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for EncodeE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Err`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrModel {
    pub a: Option<String>,
    pub e: Option<ErrModelE>,
}

impl json::Decode for ErrModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ErrModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Err/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ErrModelE {
    X,
    Err,
    /// A text that this version does not know.
    Unknown(String),
}

impl ErrModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Err => "Err",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ErrModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Err" => Self::Err,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ErrModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ErrModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ErrModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrorModel {
    pub a: Option<String>,
    pub e: Option<ErrorModelE>,
}

impl json::Decode for ErrorModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ErrorModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Error/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ErrorModelE {
    X,
    Error,
    /// A text that this version does not know.
    Unknown(String),
}

impl ErrorModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Error => "Error",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ErrorModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Error" => Self::Error,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ErrorModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ErrorModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ErrorModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/FailedItem`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FailedItemModel {
    pub a: Option<String>,
    pub e: Option<FailedItemModelE>,
}

impl json::Decode for FailedItemModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for FailedItemModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/FailedItem/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FailedItemModelE {
    X,
    FailedItem,
    /// A text that this version does not know.
    Unknown(String),
}

impl FailedItemModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::FailedItem => "FailedItem",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FailedItemModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "FailedItem" => Self::FailedItem,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FailedItemModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for FailedItemModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for FailedItemModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/From`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FromModel {
    pub a: Option<String>,
    pub e: Option<FromModelE>,
}

impl json::Decode for FromModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for FromModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/From/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FromModelE {
    X,
    From,
    /// A text that this version does not know.
    Unknown(String),
}

impl FromModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::From => "From",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FromModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "From" => Self::From,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FromModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for FromModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for FromModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Future`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FutureModel {
    pub a: Option<String>,
    pub e: Option<FutureModelE>,
}

impl json::Decode for FutureModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for FutureModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Future/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FutureModelE {
    X,
    Future,
    /// A text that this version does not know.
    Unknown(String),
}

impl FutureModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Future => "Future",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FutureModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Future" => Self::Future,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FutureModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for FutureModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for FutureModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/GetThingOptions`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingOptions {
    pub a: Option<String>,
    pub e: Option<GetThingOptionsE>,
}

impl json::Decode for GetThingOptions {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for GetThingOptions {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/GetThingOptions/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingOptionsE {
    X,
    GetThingOptions,
    /// A text that this version does not know.
    Unknown(String),
}

impl GetThingOptionsE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::GetThingOptions => "GetThingOptions",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GetThingOptionsE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "GetThingOptions" => Self::GetThingOptions,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GetThingOptionsE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for GetThingOptionsE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for GetThingOptionsE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/GetThingRequest`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingRequest {
    pub a: Option<String>,
    pub e: Option<GetThingRequestE>,
}

impl json::Decode for GetThingRequest {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for GetThingRequest {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/GetThingRequest/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingRequestE {
    X,
    GetThingRequest,
    /// A text that this version does not know.
    Unknown(String),
}

impl GetThingRequestE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::GetThingRequest => "GetThingRequest",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GetThingRequestE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "GetThingRequest" => Self::GetThingRequest,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GetThingRequestE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for GetThingRequestE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for GetThingRequestE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/GetThingResponse`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingResponse {
    pub a: Option<String>,
    pub e: Option<GetThingResponseE>,
}

impl json::Decode for GetThingResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for GetThingResponse {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/GetThingResponse/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingResponseE {
    X,
    GetThingResponse,
    /// A text that this version does not know.
    Unknown(String),
}

impl GetThingResponseE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::GetThingResponse => "GetThingResponse",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GetThingResponseE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "GetThingResponse" => Self::GetThingResponse,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GetThingResponseE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for GetThingResponseE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for GetThingResponseE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/http`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Http {
    pub a: Option<String>,
    pub e: Option<HttpE>,
}

impl json::Decode for Http {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Http {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/http/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HttpE {
    X,
    Http,
    /// A text that this version does not know.
    Unknown(String),
}

impl HttpE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Http => "http",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HttpE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "http" => Self::Http,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for HttpE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for HttpE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for HttpE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/i64`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct I64 {
    pub a: Option<String>,
    pub e: Option<I64E>,
}

impl json::Decode for I64 {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for I64 {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/i64/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum I64E {
    X,
    I64,
    /// A text that this version does not know.
    Unknown(String),
}

impl I64E {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::I64 => "i64",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for I64E {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "i64" => Self::I64,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for I64E {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for I64E {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for I64E {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Id`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Id {
    pub a: Option<String>,
    pub e: Option<IdE>,
}

impl json::Decode for Id {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Id {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Id/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IdE {
    X,
    Id,
    /// A text that this version does not know.
    Unknown(String),
}

impl IdE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Id => "Id",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for IdE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Id" => Self::Id,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IdE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for IdE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for IdE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Input`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InputModel {
    pub a: Option<String>,
    pub e: Option<InputModelE>,
}

impl json::Decode for InputModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for InputModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Input/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InputModelE {
    X,
    Input,
    /// A text that this version does not know.
    Unknown(String),
}

impl InputModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Input => "Input",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InputModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Input" => Self::Input,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InputModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for InputModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for InputModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Into`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntoModel {
    pub a: Option<String>,
    pub e: Option<IntoModelE>,
}

impl json::Decode for IntoModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for IntoModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Into/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IntoModelE {
    X,
    Into,
    /// A text that this version does not know.
    Unknown(String),
}

impl IntoModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Into => "Into",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for IntoModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Into" => Self::Into,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IntoModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for IntoModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for IntoModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Iterator`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IteratorModel {
    pub a: Option<String>,
    pub e: Option<IteratorModelE>,
}

impl json::Decode for IteratorModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for IteratorModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Iterator/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IteratorModelE {
    X,
    Iterator,
    /// A text that this version does not know.
    Unknown(String),
}

impl IteratorModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Iterator => "Iterator",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for IteratorModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Iterator" => Self::Iterator,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IteratorModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for IteratorModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for IteratorModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JsonModel {
    pub a: Option<String>,
    pub e: Option<JsonModelE>,
}

impl json::Decode for JsonModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for JsonModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/json/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JsonModelE {
    X,
    Json,
    /// A text that this version does not know.
    Unknown(String),
}

impl JsonModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Json => "json",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JsonModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "json" => Self::Json,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for JsonModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for JsonModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for JsonModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JsonObject {
    pub a: Option<String>,
    pub e: Option<JsonObjectE>,
}

impl json::Decode for JsonObject {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for JsonObject {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Json/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JsonObjectE {
    X,
    Json,
    /// A text that this version does not know.
    Unknown(String),
}

impl JsonObjectE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Json => "Json",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JsonObjectE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Json" => Self::Json,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for JsonObjectE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for JsonObjectE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for JsonObjectE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/List`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct List {
    pub a: Option<String>,
    pub e: Option<ListE>,
}

impl json::Decode for List {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for List {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/List/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ListE {
    X,
    List,
    /// A text that this version does not know.
    Unknown(String),
}

impl ListE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::List => "List",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "List" => Self::List,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ListE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ListE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ListE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Map`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapModel {
    pub a: Option<String>,
    pub e: Option<MapModelE>,
}

impl json::Decode for MapModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for MapModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Map/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MapModelE {
    X,
    Map,
    /// A text that this version does not know.
    Unknown(String),
}

impl MapModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Map => "Map",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MapModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Map" => Self::Map,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MapModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for MapModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for MapModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Method`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MethodModel {
    pub a: Option<String>,
    pub e: Option<MethodModelE>,
}

impl json::Decode for MethodModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for MethodModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Method/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MethodModelE {
    X,
    Method,
    /// A text that this version does not know.
    Unknown(String),
}

impl MethodModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Method => "Method",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MethodModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Method" => Self::Method,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MethodModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for MethodModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for MethodModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Mismatch`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Mismatch {
    pub a: Option<String>,
    pub e: Option<MismatchE>,
}

impl json::Decode for Mismatch {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Mismatch {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Mismatch/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MismatchE {
    X,
    Mismatch,
    /// A text that this version does not know.
    Unknown(String),
}

impl MismatchE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Mismatch => "Mismatch",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MismatchE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Mismatch" => Self::Mismatch,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MismatchE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for MismatchE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for MismatchE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/None`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoneModel {
    pub a: Option<String>,
    pub e: Option<NoneModelE>,
}

impl json::Decode for NoneModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for NoneModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/None/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NoneModelE {
    X,
    None,
    /// A text that this version does not know.
    Unknown(String),
}

impl NoneModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::None => "None",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NoneModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "None" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for NoneModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for NoneModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for NoneModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Object`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Object {
    pub a: Option<String>,
    pub e: Option<ObjectE>,
}

impl json::Decode for Object {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Object {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Object/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectE {
    X,
    Object,
    /// A text that this version does not know.
    Unknown(String),
}

impl ObjectE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Object => "Object",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Object" => Self::Object,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ObjectE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ObjectE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Ok`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OkModel {
    pub a: Option<String>,
    pub e: Option<OkModelE>,
}

impl json::Decode for OkModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for OkModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Ok/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OkModelE {
    X,
    Ok,
    /// A text that this version does not know.
    Unknown(String),
}

impl OkModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Ok => "Ok",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for OkModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Ok" => Self::Ok,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OkModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for OkModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for OkModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Operation`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperationModel {
    pub a: Option<String>,
    pub e: Option<OperationModelE>,
}

impl json::Decode for OperationModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for OperationModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Operation/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OperationModelE {
    X,
    Operation,
    /// A text that this version does not know.
    Unknown(String),
}

impl OperationModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Operation => "Operation",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for OperationModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Operation" => Self::Operation,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OperationModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for OperationModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for OperationModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Option`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OptionModel {
    pub a: Option<String>,
    pub e: Option<OptionModelE>,
}

impl json::Decode for OptionModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for OptionModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Option/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OptionModelE {
    X,
    Option,
    /// A text that this version does not know.
    Unknown(String),
}

impl OptionModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Option => "Option",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for OptionModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Option" => Self::Option,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OptionModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for OptionModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for OptionModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/PartialEq`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PartialEqModel {
    pub a: Option<String>,
    pub e: Option<PartialEqModelE>,
}

impl json::Decode for PartialEqModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for PartialEqModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/PartialEq/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PartialEqModelE {
    X,
    PartialEq,
    /// A text that this version does not know.
    Unknown(String),
}

impl PartialEqModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::PartialEq => "PartialEq",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PartialEqModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "PartialEq" => Self::PartialEq,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PartialEqModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for PartialEqModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for PartialEqModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Reply`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Reply {
    pub a: Option<String>,
    pub e: Option<ReplyE>,
}

impl json::Decode for Reply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Reply {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Reply/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReplyE {
    X,
    Reply,
    /// A text that this version does not know.
    Unknown(String),
}

impl ReplyE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Reply => "Reply",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplyE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Reply" => Self::Reply,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplyE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ReplyE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ReplyE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Result`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultModel {
    pub a: Option<String>,
    pub e: Option<ResultModelE>,
}

impl json::Decode for ResultModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ResultModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Result/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResultModelE {
    X,
    Result,
    /// A text that this version does not know.
    Unknown(String),
}

impl ResultModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Result => "Result",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResultModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Result" => Self::Result,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ResultModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ResultModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ResultModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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
    pub p_get_thing_request: Option<GetThingRequest>,
    pub p_get_thing_options: Option<GetThingOptions>,
    pub p_get_thing_response: Option<GetThingResponse>,
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
    pub p_api_response: Option<ApiResponse>,
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
}

impl json::Decode for Root {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            p_option: members.take("p_Option"),
            p_vec: members.take("p_Vec"),
            p_string: members.take("p_String"),
            p_result: members.take("p_Result"),
            p_box: members.take("p_Box"),
            p_error: members.take("p_Error"),
            p_context: members.take("p_Context"),
            p_underscore_json: members.take("p_Json"),
            p_affected_items: members.take("p_AffectedItems"),
            p_value: members.take("p_Value"),
            p_map: members.take("p_Map"),
            p_client: members.take("p_Client"),
            p_future: members.take("p_Future"),
            p_send: members.take("p_Send"),
            p_sync: members.take("p_Sync"),
            p_some: members.take("p_Some"),
            p_none: members.take("p_None"),
            p_ok: members.take("p_Ok"),
            p_err: members.take("p_Err"),
            p_default: members.take("p_Default"),
            p_clone: members.take("p_Clone"),
            p_debug: members.take("p_Debug"),
            p_self: members.take("p_Self"),
            p_str: members.take("p_str"),
            p_i64: members.take("p_i64"),
            p_bool: members.take("p_bool"),
            p_agents: members.take("p_Agents"),
            p_get_thing_request: members.take("p_GetThingRequest"),
            p_get_thing_options: members.take("p_GetThingOptions"),
            p_get_thing_response: members.take("p_GetThingResponse"),
            p_routes: members.take("p_Routes"),
            p_operation: members.take("p_Operation"),
            p_schema: members.take("p_Schema"),
            p_id: members.take("p_Id"),
            p_encode: members.take("p_Encode"),
            p_decode: members.take("p_Decode"),
            p_tree: members.take("p_Tree"),
            p_mismatch: members.take("p_Mismatch"),
            p_b_tree_map: members.take("p_BTreeMap"),
            p_reply: members.take("p_Reply"),
            p_builder: members.take("p_Builder"),
            p_partial_eq: members.take("p_PartialEq"),
            p_from: members.take("p_From"),
            p_into: members.take("p_Into"),
            p_iterator: members.take("p_Iterator"),
            p_json: members.take("p_json"),
            p_crate: members.take("p_crate"),
            p_api_response: members.take("p_ApiResponse"),
            p_failed_item: members.take("p_FailedItem"),
            p_body: members.take("p_Body"),
            p_content: members.take("p_Content"),
            p_check: members.take("p_Check"),
            p_method: members.take("p_Method"),
            p_input: members.take("p_Input"),
            p_binary: members.take("p_Binary"),
            p_text: members.take("p_Text"),
            p_list: members.take("p_List"),
            p_unknown: members.take("p_Unknown"),
            p_object: members.take("p_Object"),
            p_serde: members.take("p_serde"),
            p_serde_json: members.take("p_serde_json"),
            p_http: members.take("p_http"),
            p_std: members.take("p_std"),
            p_core: members.take("p_core"),
            u: members.take("u"),
        })
    }
}

impl json::Encode for Root {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[
            ("p_Option", &self.p_option),
            ("p_Vec", &self.p_vec),
            ("p_String", &self.p_string),
            ("p_Result", &self.p_result),
            ("p_Box", &self.p_box),
            ("p_Error", &self.p_error),
            ("p_Context", &self.p_context),
            ("p_Json", &self.p_underscore_json),
            ("p_AffectedItems", &self.p_affected_items),
            ("p_Value", &self.p_value),
            ("p_Map", &self.p_map),
            ("p_Client", &self.p_client),
            ("p_Future", &self.p_future),
            ("p_Send", &self.p_send),
            ("p_Sync", &self.p_sync),
            ("p_Some", &self.p_some),
            ("p_None", &self.p_none),
            ("p_Ok", &self.p_ok),
            ("p_Err", &self.p_err),
            ("p_Default", &self.p_default),
            ("p_Clone", &self.p_clone),
            ("p_Debug", &self.p_debug),
            ("p_Self", &self.p_self),
            ("p_str", &self.p_str),
            ("p_i64", &self.p_i64),
            ("p_bool", &self.p_bool),
            ("p_Agents", &self.p_agents),
            ("p_GetThingRequest", &self.p_get_thing_request),
            ("p_GetThingOptions", &self.p_get_thing_options),
            ("p_GetThingResponse", &self.p_get_thing_response),
            ("p_Routes", &self.p_routes),
            ("p_Operation", &self.p_operation),
            ("p_Schema", &self.p_schema),
            ("p_Id", &self.p_id),
            ("p_Encode", &self.p_encode),
            ("p_Decode", &self.p_decode),
            ("p_Tree", &self.p_tree),
            ("p_Mismatch", &self.p_mismatch),
            ("p_BTreeMap", &self.p_b_tree_map),
            ("p_Reply", &self.p_reply),
            ("p_Builder", &self.p_builder),
            ("p_PartialEq", &self.p_partial_eq),
            ("p_From", &self.p_from),
            ("p_Into", &self.p_into),
            ("p_Iterator", &self.p_iterator),
            ("p_json", &self.p_json),
            ("p_crate", &self.p_crate),
            ("p_ApiResponse", &self.p_api_response),
            ("p_FailedItem", &self.p_failed_item),
            ("p_Body", &self.p_body),
            ("p_Content", &self.p_content),
            ("p_Check", &self.p_check),
            ("p_Method", &self.p_method),
            ("p_Input", &self.p_input),
            ("p_Binary", &self.p_binary),
            ("p_Text", &self.p_text),
            ("p_List", &self.p_list),
            ("p_Unknown", &self.p_unknown),
            ("p_Object", &self.p_object),
            ("p_serde", &self.p_serde),
            ("p_serde_json", &self.p_serde_json),
            ("p_http", &self.p_http),
            ("p_std", &self.p_std),
            ("p_core", &self.p_core),
            ("u", &self.u),
        ])
    }
}

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
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for RootU {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[
            json::Shape::Object(&["a", "e"]),
            json::Shape::Object(&["a", "e"]),
            json::Shape::Object(&["a", "e"]),
            json::Shape::Object(&["a", "e"]),
            json::Shape::Object(&["a", "e"]),
            json::Shape::Object(&["a", "e"]),
            json::Shape::Object(&["a", "e"]),
            json::Shape::Object(&["a", "e"]),
            json::Shape::Text,
        ]) {
            Some(0) => json::Decode::decode(tree).map(Self::OptionModel),
            Some(1) => json::Decode::decode(tree).map(Self::VecModel),
            Some(2) => json::Decode::decode(tree).map(Self::StringModel),
            Some(3) => json::Decode::decode(tree).map(Self::ResultModel),
            Some(4) => json::Decode::decode(tree).map(Self::BoxModel),
            Some(5) => json::Decode::decode(tree).map(Self::ErrorModel),
            Some(6) => json::Decode::decode(tree).map(Self::ContextModel),
            Some(7) => json::Decode::decode(tree).map(Self::JsonObject),
            Some(8) => json::Decode::decode(tree).map(Self::Text),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

impl json::Encode for RootU {
    fn encode(&self) -> Option<crate::Value> {
        match self {
            Self::OptionModel(value) => json::Encode::encode(value),
            Self::VecModel(value) => json::Encode::encode(value),
            Self::StringModel(value) => json::Encode::encode(value),
            Self::ResultModel(value) => json::Encode::encode(value),
            Self::BoxModel(value) => json::Encode::encode(value),
            Self::ErrorModel(value) => json::Encode::encode(value),
            Self::ContextModel(value) => json::Encode::encode(value),
            Self::JsonObject(value) => json::Encode::encode(value),
            Self::Text(value) => json::Encode::encode(value),
            Self::Unknown(value) => json::Encode::encode(value),
        }
    }
}

/// `/components/schemas/Routes`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoutesModel {
    pub a: Option<String>,
    pub e: Option<RoutesModelE>,
}

impl json::Decode for RoutesModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for RoutesModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Routes/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RoutesModelE {
    X,
    Routes,
    /// A text that this version does not know.
    Unknown(String),
}

impl RoutesModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Routes => "Routes",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RoutesModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Routes" => Self::Routes,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RoutesModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for RoutesModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for RoutesModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SchemaModel {
    pub a: Option<String>,
    pub e: Option<SchemaModelE>,
}

impl json::Decode for SchemaModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for SchemaModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Schema/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SchemaModelE {
    X,
    Schema,
    /// A text that this version does not know.
    Unknown(String),
}

impl SchemaModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Schema => "Schema",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SchemaModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Schema" => Self::Schema,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SchemaModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SchemaModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SchemaModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Self`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SelfModel {
    pub a: Option<String>,
    pub e: Option<SelfModelE>,
}

impl json::Decode for SelfModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for SelfModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Self/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SelfModelE {
    X,
    /// `Self`
    SelfValue,
    /// A text that this version does not know.
    Unknown(String),
}

impl SelfModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::SelfValue => "Self",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SelfModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Self" => Self::SelfValue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SelfModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SelfModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SelfModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Send`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendModel {
    pub a: Option<String>,
    pub e: Option<SendModelE>,
}

impl json::Decode for SendModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for SendModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Send/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SendModelE {
    X,
    Send,
    /// A text that this version does not know.
    Unknown(String),
}

impl SendModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Send => "Send",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SendModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Send" => Self::Send,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SendModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SendModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SendModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/serde`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Serde {
    pub a: Option<String>,
    pub e: Option<SerdeE>,
}

impl json::Decode for Serde {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Serde {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/serde/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SerdeE {
    X,
    Serde,
    /// A text that this version does not know.
    Unknown(String),
}

impl SerdeE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Serde => "serde",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SerdeE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "serde" => Self::Serde,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SerdeE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SerdeE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SerdeE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/serde_json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SerdeJson {
    pub a: Option<String>,
    pub e: Option<SerdeJsonE>,
}

impl json::Decode for SerdeJson {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for SerdeJson {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/serde_json/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SerdeJsonE {
    X,
    SerdeJson,
    /// A text that this version does not know.
    Unknown(String),
}

impl SerdeJsonE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::SerdeJson => "serde_json",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SerdeJsonE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "serde_json" => Self::SerdeJson,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SerdeJsonE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SerdeJsonE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SerdeJsonE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Some`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SomeModel {
    pub a: Option<String>,
    pub e: Option<SomeModelE>,
}

impl json::Decode for SomeModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for SomeModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Some/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SomeModelE {
    X,
    Some,
    /// A text that this version does not know.
    Unknown(String),
}

impl SomeModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Some => "Some",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SomeModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Some" => Self::Some,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SomeModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SomeModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SomeModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/std`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Std {
    pub a: Option<String>,
    pub e: Option<StdE>,
}

impl json::Decode for Std {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Std {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/std/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StdE {
    X,
    Std,
    /// A text that this version does not know.
    Unknown(String),
}

impl StdE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Std => "std",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for StdE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "std" => Self::Std,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StdE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for StdE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for StdE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/str`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Str {
    pub a: Option<String>,
    pub e: Option<StrE>,
}

impl json::Decode for Str {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Str {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/str/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StrE {
    X,
    Str,
    /// A text that this version does not know.
    Unknown(String),
}

impl StrE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Str => "str",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for StrE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "str" => Self::Str,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StrE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for StrE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for StrE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/String`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StringModel {
    pub a: Option<String>,
    pub e: Option<StringModelE>,
}

impl json::Decode for StringModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for StringModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/String/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StringModelE {
    X,
    String,
    /// A text that this version does not know.
    Unknown(String),
}

impl StringModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::String => "String",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for StringModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "String" => Self::String,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StringModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for StringModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for StringModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Sync`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyncModel {
    pub a: Option<String>,
    pub e: Option<SyncModelE>,
}

impl json::Decode for SyncModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for SyncModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Sync/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyncModelE {
    X,
    Sync,
    /// A text that this version does not know.
    Unknown(String),
}

impl SyncModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Sync => "Sync",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyncModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Sync" => Self::Sync,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyncModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyncModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SyncModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Text`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TextModel {
    pub a: Option<String>,
    pub e: Option<TextModelE>,
}

impl json::Decode for TextModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for TextModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Text/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TextModelE {
    X,
    Text,
    /// A text that this version does not know.
    Unknown(String),
}

impl TextModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Text => "Text",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TextModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Text" => Self::Text,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TextModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for TextModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for TextModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Tree`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tree {
    pub a: Option<String>,
    pub e: Option<TreeE>,
}

impl json::Decode for Tree {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Tree {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Tree/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TreeE {
    X,
    Tree,
    /// A text that this version does not know.
    Unknown(String),
}

impl TreeE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Tree => "Tree",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TreeE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Tree" => Self::Tree,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TreeE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for TreeE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for TreeE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Unknown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Unknown {
    pub a: Option<String>,
    pub e: Option<UnknownE>,
}

impl json::Decode for Unknown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for Unknown {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Unknown/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UnknownE {
    X,
    /// `Unknown`
    UnknownValue,
    /// A text that this version does not know.
    Unknown(String),
}

impl UnknownE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::UnknownValue => "Unknown",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for UnknownE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Unknown" => Self::UnknownValue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for UnknownE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for UnknownE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for UnknownE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Value`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValueModel {
    pub a: Option<String>,
    pub e: Option<ValueModelE>,
}

impl json::Decode for ValueModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for ValueModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Value/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValueModelE {
    X,
    Value,
    /// A text that this version does not know.
    Unknown(String),
}

impl ValueModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Value => "Value",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ValueModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Value" => Self::Value,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ValueModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ValueModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ValueModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Vec`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VecModel {
    pub a: Option<String>,
    pub e: Option<VecModelE>,
}

impl json::Decode for VecModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
            e: members.take("e"),
        })
    }
}

impl json::Encode for VecModel {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a), ("e", &self.e)])
    }
}

/// `/components/schemas/Vec/properties/e`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VecModelE {
    X,
    Vec,
    /// A text that this version does not know.
    Unknown(String),
}

impl VecModelE {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Vec => "Vec",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for VecModelE {
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "Vec" => Self::Vec,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for VecModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for VecModelE {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for VecModelE {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}
