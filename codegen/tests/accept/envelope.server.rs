// ---- envelope/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[
    &things::GET_AGENTS, &things::GET_BARE, &things::GET_EXTRA, &things::GET_INFO, &things::GET_INLINE,
    &things::GET_TOTALS,
];

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

// ---- envelope/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// `#/components/schemas/AllItemsResponseAgents/allOf/1/properties/affected_items/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsItem {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

/// `#/paths/~1extra/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetExtraResponse {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<GetExtraResponseData>,
}

/// `#/paths/~1extra/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetExtraResponseData {
    /// `affected_items`
    #[serde(skip_serializing_if = "Option::is_none")] pub affected_items: Option<Vec<String>>,
    /// `extra`
    #[serde(skip_serializing_if = "Option::is_none")] pub extra: Option<i64>,
}

/// `#/paths/~1info/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetInfoResponse {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<GetInfoResponseData>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// `#/paths/~1info/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetInfoResponseData {
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// `#/paths/~1inline/get/responses/200/content/application~1json/schema/properties/data/properties/affected_items/items`
pub type GetInlineItem = AgentsItem;

// ---- envelope/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- envelope/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- envelope/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::operation::Operation;
use crate::router::{Routes, handle_bare};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /agents` (`get_agents`)
    fn get_agents(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<AgentsItem>>, Error>> + Send;
    /// `GET /bare` (`get_bare`)
    fn get_bare(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<serde_json::Value>>, Error>> + Send;
    /// `GET /extra` (`get_extra`)
    fn get_extra(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<GetExtraResponse>, Error>> + Send;
    /// `GET /info` (`get_info`)
    fn get_info(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<GetInfoResponse>, Error>> + Send;
    /// `GET /inline` (`get_inline`)
    fn get_inline(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<GetInlineItem>>, Error>> + Send;
    /// `GET /totals` (`get_totals`)
    fn get_totals(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<serde_json::Value>>, Error>> + Send;
}

/// `GET /agents`
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "get_agents").about("Things", "").security(crate::operation::Security::None);

/// `GET /bare`
pub static GET_BARE: Operation = Operation::new(Method::GET, "/bare")
    .ids("get_bare", "get_bare").about("Things", "").security(crate::operation::Security::None);

/// `GET /extra`
pub static GET_EXTRA: Operation = Operation::new(Method::GET, "/extra")
    .ids("get_extra", "get_extra").about("Things", "").security(crate::operation::Security::None);

/// `GET /info`
pub static GET_INFO: Operation = Operation::new(Method::GET, "/info")
    .ids("get_info", "get_info").about("Things", "").security(crate::operation::Security::None);

/// `GET /inline`
pub static GET_INLINE: Operation = Operation::new(Method::GET, "/inline")
    .ids("get_inline", "get_inline").about("Things", "").security(crate::operation::Security::None);

/// `GET /totals`
pub static GET_TOTALS: Operation = Operation::new(Method::GET, "/totals")
    .ids("get_totals", "get_totals").about("Things", "").security(crate::operation::Security::None);

pub(super) fn register<S: Things>(routes: &mut Routes<S>) {
    routes.add(&GET_AGENTS, |s, call| handle_bare(call, move |cx| async move { s.get_agents(cx).await }));
    routes.add(&GET_BARE, |s, call| handle_bare(call, move |cx| async move { s.get_bare(cx).await }));
    routes.add(&GET_EXTRA, |s, call| handle_bare(call, move |cx| async move { s.get_extra(cx).await }));
    routes.add(&GET_INFO, |s, call| handle_bare(call, move |cx| async move { s.get_info(cx).await }));
    routes.add(&GET_INLINE, |s, call| handle_bare(call, move |cx| async move { s.get_inline(cx).await }));
    routes.add(&GET_TOTALS, |s, call| handle_bare(call, move |cx| async move { s.get_totals(cx).await }));
}
