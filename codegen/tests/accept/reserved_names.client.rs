// ---- reserved_names/api_api.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Api`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /a/{configuration}` (`clone`).
    /// Errors: 400 [`super::models::ApiError`].
    pub async fn clone_(
        &self,
        configuration: &models::CloneConfiguration,
        options: &CloneOptions,
    ) -> Result<Response<models::CloneReply>, Error> {
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
    pub async fn get_b(&self, options: &GetBOptions) -> Result<Response<models::GetB>, Error> {
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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AffectedItemsModel { affecteditems, ..unknown });

/// `/components/schemas/ApiError`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiError {
    pub title: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiError { title, ..unknown });

/// `/components/schemas/Api`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiModel {
    pub api: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiModel { api, ..unknown });

/// `/components/schemas/Binary`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BinaryModel {
    pub binary: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received BinaryModel { binary, ..unknown });

/// `/components/schemas/Client`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClientModel {
    pub client: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClientModel { client, ..unknown });

/// `/paths/~1a~1{configuration}/get/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CloneConfiguration {
    A,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CloneConfiguration { A: "a" });

/// `/paths/~1a~1{configuration}/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CloneReply {
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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CloneReply {
    result, option, string, vec, error, context, json, text, binary, affecteditems, faileditem, client, response,
    operation, api, runtime, request, default, ..unknown,
});

/// `/components/schemas/Context`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContextModel {
    pub context: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ContextModel { context, ..unknown });

/// `/components/schemas/Default`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DefaultModel {
    pub default: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DefaultModel { default, ..unknown });

/// `/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrorModel {
    pub error: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ErrorModel { error, ..unknown });

/// `/components/schemas/FailedItem`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FailedItemModel {
    pub faileditem: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received FailedItemModel { faileditem, ..unknown });

/// `/components/schemas/GetBRequest`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetB {
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetB { a, ..unknown });

/// `/components/parameters/hash/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HashParameter {
    Md5,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent HashParameter { Md5: "md5" });

/// `/components/schemas/Json`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JsonModel {
    pub json: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received JsonModel { json, ..unknown });

/// `/components/schemas/Operation`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperationModel {
    pub operation: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OperationModel { operation, ..unknown });

/// `/components/schemas/Option`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OptionModel {
    pub option: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OptionModel { option, ..unknown });

/// `/components/schemas/Request`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RequestModel {
    pub request: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RequestModel { request, ..unknown });

/// `/components/schemas/Response`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResponseModel {
    pub response: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ResponseModel { response, ..unknown });

/// `/components/schemas/Result`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultModel {
    pub result: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ResultModel { result, ..unknown });

/// `/components/schemas/Runtime`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Runtime {
    pub runtime: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Runtime { runtime, ..unknown });

/// `/components/schemas/String`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StringModel {
    pub string: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received StringModel { string, ..unknown });

/// `/components/schemas/Text`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TextModel {
    pub text: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received TextModel { text, ..unknown });

/// `/components/schemas/Vec`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VecModel {
    pub vec: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received VecModel { vec, ..unknown });
