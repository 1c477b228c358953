// ---- reserved_names/api_api.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Api`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /a/{configuration}` (`clone`).
    /// Errors: 400.
    pub async fn clone_(
        &self,
        configuration: &models::CloneConfiguration,
        options: &CloneOptions,
    ) -> Result<Response<models::CloneResponse>, Error> {
        self.core
            .get("clone_", "/a/{configuration}")
            .open()
            .never_waits()
            .path("configuration", &configuration)
            .query("body", &options.body_)
            .query("request", &options.request_)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::clone_`].
#[derive(Clone, Debug, Default)]
pub struct CloneOptions {
    /// `body`
    pub body_: Option<String>,
    /// `request`
    pub request_: Option<String>,
}

// ---- reserved_names/api_error.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `ApiError`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `GET /c` (`new`).
    pub async fn new_(&self) -> Result<Response<()>, Error> {
        self.core.get("new_", "/c").open().never_waits().empty().await
    }
}

// ---- reserved_names/client_api.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `client`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /b` (`get_b`).
    pub async fn get_b(&self, options: &GetBOptions) -> Result<Response<models::GetBRequest>, Error> {
        self.core.get("get_b", "/b").open().never_waits().query("hash", &options.hash).json().await
    }
}

/// Optional parameters of [`Client::get_b`].
#[derive(Clone, Debug, Default)]
pub struct GetBOptions {
    /// `hash`
    pub hash: Option<models::HashParameter>,
}

// ---- reserved_names/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::reserved_names::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_b(&Default::default()).await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod api_api;
pub mod api_error;
pub mod client_api;
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

// ---- reserved_names/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/components/schemas/AffectedItems`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AffectedItemsModel {
    pub affecteditems: Option<String>,
}

impl json::Decode for AffectedItemsModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            affecteditems: members.take("affecteditems"),
        })
    }
}

/// `/components/schemas/Api`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiModel {
    pub api: Option<String>,
}

impl json::Decode for ApiModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            api: members.take("api"),
        })
    }
}

/// `/components/schemas/Binary`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BinaryModel {
    pub binary: Option<String>,
}

impl json::Decode for BinaryModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            binary: members.take("binary"),
        })
    }
}

/// `/components/schemas/Client`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClientModel {
    pub client: Option<String>,
}

impl json::Decode for ClientModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            client: members.take("client"),
        })
    }
}

/// `/paths/~1a~1{configuration}/get/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CloneConfiguration {
    A,
    /// A text that this version does not know.
    Unknown(String),
}

impl CloneConfiguration {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CloneConfiguration {
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CloneConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for CloneConfiguration {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/paths/~1a~1{configuration}/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CloneResponse {
    pub result: Option<ResultModel>,
    pub option: Option<OptionModel>,
    pub string: Option<StringModel>,
    pub vec: Option<VecModel>,
    pub error: Option<ErrorModel>,
    pub context: Option<ContextModel>,
    pub json: Option<JsonModel>,
    pub text: Option<TextModel>,
    pub binary: Option<BinaryModel>,
    pub affecteditems: Option<AffectedItemsModel>,
    pub faileditem: Option<FailedItemModel>,
    pub client: Option<ClientModel>,
    pub response: Option<ResponseModel>,
    pub operation: Option<OperationModel>,
    pub api: Option<ApiModel>,
    pub runtime: Option<Runtime>,
    pub request: Option<RequestModel>,
    pub default: Option<DefaultModel>,
}

impl json::Decode for CloneResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            result: members.take("result"),
            option: members.take("option"),
            string: members.take("string"),
            vec: members.take("vec"),
            error: members.take("error"),
            context: members.take("context"),
            json: members.take("json"),
            text: members.take("text"),
            binary: members.take("binary"),
            affecteditems: members.take("affecteditems"),
            faileditem: members.take("faileditem"),
            client: members.take("client"),
            response: members.take("response"),
            operation: members.take("operation"),
            api: members.take("api"),
            runtime: members.take("runtime"),
            request: members.take("request"),
            default: members.take("default"),
        })
    }
}

/// `/components/schemas/Context`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContextModel {
    pub context: Option<String>,
}

impl json::Decode for ContextModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            context: members.take("context"),
        })
    }
}

/// `/components/schemas/Default`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DefaultModel {
    pub default: Option<String>,
}

impl json::Decode for DefaultModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            default: members.take("default"),
        })
    }
}

/// `/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrorModel {
    pub error: Option<String>,
}

impl json::Decode for ErrorModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
        })
    }
}

/// `/components/schemas/FailedItem`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FailedItemModel {
    pub faileditem: Option<String>,
}

impl json::Decode for FailedItemModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            faileditem: members.take("faileditem"),
        })
    }
}

/// `/components/schemas/GetBRequest`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBRequest {
    pub a: Option<String>,
}

impl json::Decode for GetBRequest {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
        })
    }
}

/// `/components/parameters/hash/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HashParameter {
    Md5,
    /// A text that this version does not know.
    Unknown(String),
}

impl HashParameter {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Md5 => "md5",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HashParameter {
    fn from(text: &str) -> Self {
        match text {
            "md5" => Self::Md5,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for HashParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for HashParameter {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JsonModel {
    pub json: Option<String>,
}

impl json::Decode for JsonModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            json: members.take("json"),
        })
    }
}

/// `/components/schemas/Operation`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperationModel {
    pub operation: Option<String>,
}

impl json::Decode for OperationModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            operation: members.take("operation"),
        })
    }
}

/// `/components/schemas/Option`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OptionModel {
    pub option: Option<String>,
}

impl json::Decode for OptionModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            option: members.take("option"),
        })
    }
}

/// `/components/schemas/Request`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RequestModel {
    pub request: Option<String>,
}

impl json::Decode for RequestModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            request: members.take("request"),
        })
    }
}

/// `/components/schemas/Response`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResponseModel {
    pub response: Option<String>,
}

impl json::Decode for ResponseModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            response: members.take("response"),
        })
    }
}

/// `/components/schemas/Result`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultModel {
    pub result: Option<String>,
}

impl json::Decode for ResultModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            result: members.take("result"),
        })
    }
}

/// `/components/schemas/Runtime`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Runtime {
    pub runtime: Option<String>,
}

impl json::Decode for Runtime {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            runtime: members.take("runtime"),
        })
    }
}

/// `/components/schemas/String`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StringModel {
    pub string: Option<String>,
}

impl json::Decode for StringModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            string: members.take("string"),
        })
    }
}

/// `/components/schemas/Text`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TextModel {
    pub text: Option<String>,
}

impl json::Decode for TextModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            text: members.take("text"),
        })
    }
}

/// `/components/schemas/Vec`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VecModel {
    pub vec: Option<String>,
}

impl json::Decode for VecModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            vec: members.take("vec"),
        })
    }
}
