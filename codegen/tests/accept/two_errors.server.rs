// ---- two_errors/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod models;
pub mod parameters;
pub mod permissions;
pub mod things;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&things::GET_THINGS];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: things::Things {}

impl<T> Api for T
where
    T: things::Things,
{}

/// A router that serves every operation with `service` to the callers that `gate` lets through.
pub fn router<S, G>(
    service: Arc<S>,
    gate: G,
    config: crate::RouterConfig,
) -> axum::Router
where
    S: Api,
    G: crate::Gate<Identity = S::Identity>,
{
    let mut routes = Routes::new(service);
    things::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// ---- two_errors/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::Serialize;

/// `#/components/schemas/ApiError`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiError {
    /// `title`
    pub title: String,
    /// `dapi_errors`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dapi_errors: Option<BTreeMap<String, ApiErrorDapiErrorsValue>>,
}

/// `#/components/schemas/ApiError/properties/dapi_errors/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiErrorDapiErrorsValue {
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<String>,
}

/// `#/paths/~1things/get/responses/404/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetThingsNotFound {
    /// `missing`
    #[serde(skip_serializing_if = "Option::is_none")] pub missing: Option<String>,
}

/// `#/paths/~1things/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetThingsResponse {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

/// `#/components/schemas/RequestError`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RequestError {
    /// `title`
    pub title: String,
    /// `detail`
    pub detail: String,
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

// ---- two_errors/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- two_errors/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- two_errors/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;
use crate::router::{Routes, handle_bare};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /things` (`get_things`)
    fn get_things(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<GetThingsResponse>, Error>> + Send;
}

/// `GET /things`
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things")
    .ids("get_things", "get_things").about("Things", "").security(crate::operation::Security::None)
    .failures(&[400, 403, 404, 405]);

pub(super) fn register<S: Things>(routes: &mut Routes<S>) {
    routes.add(&GET_THINGS, |s, call| handle_bare(call, move |cx| async move { s.get_things(cx).await }));
}
