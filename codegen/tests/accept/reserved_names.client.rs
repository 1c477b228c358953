// ---- reserved_names/api_api.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Api`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Api`.
///
/// Made by [`Client::api_api`](super::Client::api_api); clones are cheap.
#[derive(Clone, Debug)]
pub struct ApiOperations {
    core: crate::Client,
}

impl ApiOperations {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /a/{configuration}` (`clone`).
    /// Errors: 400 [`super::models::ApiError`].
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::reserved_names::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.api_api().clone_("a").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_(&self, configuration: impl Into<models::CloneConfiguration>) -> CloneCall {
        let request = self.core
            .get("clone_", "/a/{configuration}")
            .open()
            .never_waits()
            .path("configuration", &call::to::<models::CloneConfiguration>(configuration));
        CloneCall::new(request)
    }
}

call::request!(CloneCall of "`ApiOperations::clone_`": call::Json<models::CloneReply>;
    /// `body`
    body_("body"): query into String,
    /// `request`
    request_("request"): query into String,
);

// ---- reserved_names/api_error.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `ApiError`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// Operations of the tag `ApiError`.
///
/// Made by [`Client::api_error`](super::Client::api_error); clones are cheap.
#[derive(Clone, Debug)]
pub struct ApiErrorOperations {
    core: crate::Client,
}

impl ApiErrorOperations {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /c` (`new`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::reserved_names::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.api_error().new_().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_(&self) -> New {
        New::new(self.core.get("new_", "/c").open().never_waits())
    }
}

call::request!(New of "`ApiErrorOperations::new_`": call::Nothing;);

// ---- reserved_names/client_api.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `client`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `client`.
///
/// Made by [`Client::client_api`](super::Client::client_api); clones are cheap.
#[derive(Clone, Debug)]
pub struct ClientOperations {
    core: crate::Client,
}

impl ClientOperations {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /b` (`get_b`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::reserved_names::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.client_api().b().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn b(&self) -> GetB {
        GetB::new(self.core.get("get_b", "/b").open().never_waits())
    }
}

call::request!(GetB of "`ClientOperations::b`": call::Json<models::GetB>;
    /// `hash`
    hash: query into models::HashParameter,
);

// ---- reserved_names/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::reserved_names::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.client_api().b().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod api_api;
pub mod api_error;
pub mod client_api;
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
    /// Operations of the tag `Api`.
    pub fn api_api(&self) -> api_api::ApiOperations {
        api_api::ApiOperations::new(&self.core)
    }
    /// Operations of the tag `client`.
    pub fn client_api(&self) -> client_api::ClientOperations {
        client_api::ClientOperations::new(&self.core)
    }
    /// Operations of the tag `ApiError`.
    pub fn api_error(&self) -> api_error::ApiErrorOperations {
        api_error::ApiErrorOperations::new(&self.core)
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

use crate::json;

/// The `affecteditems` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AffectedItemsModel {
    /// The affecteditems.
    pub affecteditems: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AffectedItemsModel { affecteditems, ..unknown });

/// The reply of `GET /a/{configuration}` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// The title.
    pub title: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiError { title, ..unknown });

/// The `api` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiModel {
    /// The API.
    pub api: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiModel { api, ..unknown });

/// The `binary` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BinaryModel {
    /// The binary.
    pub binary: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received BinaryModel { binary, ..unknown });

/// The `client` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClientModel {
    /// The client.
    pub client: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClientModel { client, ..unknown });

/// A value of the parameter `configuration` of `GET /a/{configuration}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloneConfiguration {
    /// `a`
    A,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CloneConfiguration { A: "a" });

/// The reply of `GET /a/{configuration}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CloneReply {
    /// The result.
    pub result: Option<ResultModel>,
    /// The option.
    pub option: Option<OptionModel>,
    /// The string.
    pub string: Option<StringModel>,
    /// The vec.
    pub vec: Option<VecModel>,
    /// The error.
    pub error: Option<ErrorModel>,
    /// The context.
    pub context: Option<ContextModel>,
    /// The JSON.
    pub json: Option<JsonModel>,
    /// The text.
    pub text: Option<TextModel>,
    /// The binary.
    pub binary: Option<BinaryModel>,
    /// The affecteditems.
    pub affecteditems: Option<AffectedItemsModel>,
    /// The faileditem.
    pub faileditem: Option<FailedItemModel>,
    /// The client.
    pub client: Option<ClientModel>,
    /// The response.
    pub response: Option<ResponseModel>,
    /// The operation.
    pub operation: Option<OperationModel>,
    /// The API.
    pub api: Option<ApiModel>,
    /// The runtime.
    pub runtime: Option<Runtime>,
    /// The request.
    pub request: Option<RequestModel>,
    /// The default.
    pub default: Option<DefaultModel>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CloneReply {
    result, option, string, vec, error, context, json, text, binary, affecteditems, faileditem, client, response,
    operation, api, runtime, request, default, ..unknown,
});

/// The `context` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContextModel {
    /// The context.
    pub context: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ContextModel { context, ..unknown });

/// The `default` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultModel {
    /// The default.
    pub default: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DefaultModel { default, ..unknown });

/// The `error` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The error.
    pub error: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ErrorModel { error, ..unknown });

/// The `faileditem` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedItemModel {
    /// The faileditem.
    pub faileditem: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received FailedItemModel { faileditem, ..unknown });

/// The reply of `GET /b`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetB {
    /// The a.
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetB { a, ..unknown });

/// A value of the parameter `hash` of `GET /b`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HashParameter {
    /// `md5`
    Md5,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent HashParameter { Md5: "md5" });

/// The `json` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct JsonModel {
    /// The JSON.
    pub json: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received JsonModel { json, ..unknown });

/// The `operation` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationModel {
    /// The operation.
    pub operation: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OperationModel { operation, ..unknown });

/// The `option` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionModel {
    /// The option.
    pub option: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OptionModel { option, ..unknown });

/// The `request` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestModel {
    /// The request.
    pub request: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RequestModel { request, ..unknown });

/// The `response` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ResponseModel {
    /// The response.
    pub response: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ResponseModel { response, ..unknown });

/// The `result` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultModel {
    /// The result.
    pub result: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ResultModel { result, ..unknown });

/// The `runtime` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Runtime {
    /// The runtime.
    pub runtime: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Runtime { runtime, ..unknown });

/// The `string` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StringModel {
    /// The string.
    pub string: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received StringModel { string, ..unknown });

/// The `text` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TextModel {
    /// The text.
    pub text: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received TextModel { text, ..unknown });

/// The `vec` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VecModel {
    /// The vec.
    pub vec: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received VecModel { vec, ..unknown });
