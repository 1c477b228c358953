// ---- two_successes/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::POST_TASK];

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

// ---- two_successes/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// `#/paths/~1tasks/post/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct PostTaskOkResponse {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

/// `#/components/schemas/Task`
pub type Task = PostTaskOkResponse;

// ---- two_successes/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- two_successes/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- two_successes/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error, Json, Text};
use crate::operation::{Operation, ReplySpec};
use crate::reply::{IntoPayload, Payload};
use crate::router::{Routes, handle_bare};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /tasks` (`post_task`)
    fn post_task(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<PostTaskReply, Error>> + Send;
}

/// Reply of `POST /tasks`.
#[derive(Clone, Debug)]
pub enum PostTaskReply {
    /// 200, `application/json`
    Ok(Json<PostTaskOkResponse>),
    /// 201, `application/json`
    Created(Json<Task>),
    /// 202, `application/json`
    AcceptedJson(Json<Task>),
    /// 202, `text/plain`
    AcceptedText(Text),
    /// 204, without a body
    Status204,
}

impl IntoPayload for PostTaskReply {
    fn into_payload(self) -> Payload {
        match self {
            Self::Ok(reply) => reply.into_payload().at(0),
            Self::Created(reply) => reply.into_payload().at(1),
            Self::AcceptedJson(reply) => reply.into_payload().at(2),
            Self::AcceptedText(reply) => reply.into_payload().at(3),
            Self::Status204 => ().into_payload().at(4),
        }
    }
}

/// `POST /tasks`
pub static POST_TASK: Operation = Operation::new(Method::POST, "/tasks")
    .ids("post_task", "post_task").about("Things", "").security(crate::operation::Security::None)
    .replies(&[
        ReplySpec::json(200), ReplySpec::json(201), ReplySpec::json(202), ReplySpec::of(202, "text/plain"),
        ReplySpec::empty(204),
    ]);

pub(super) fn register<S: Things>(routes: &mut Routes<S>) {
    routes.add(&POST_TASK, |s, call| handle_bare(call, move |cx| async move { s.post_task(cx).await }));
}
