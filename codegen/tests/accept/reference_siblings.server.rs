// ---- reference_siblings/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::POST_SIBLINGS];

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

// ---- reference_siblings/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// `#/paths/~1siblings/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PostSiblingsBody {
    /// Name
    pub plain: Option<String>,
    /// Said here
    ///
    /// Deprecated.
    pub described: Option<String>,
    /// `narrowed`
    pub narrowed: Option<String>,
    /// The thing
    pub thing: Option<Thing>,
    /// `more`
    pub more: Option<PostSiblingsBodyMore>,
}

/// `#/paths/~1siblings/post/requestBody/content/application~1json/schema/properties/more`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PostSiblingsBodyMore {
    /// `a`
    pub a: Option<String>,
    /// `b`
    pub b: Option<String>,
}

/// `#/components/schemas/Thing`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct Thing {
    /// `a`
    pub a: Option<String>,
}

// ---- reference_siblings/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- reference_siblings/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- reference_siblings/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::router::{Routes, handle};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /siblings` (`post_siblings`)
    fn post_siblings(&self, cx: Context<Self::Identity>, request: PostSiblingsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Body of `POST /siblings`.
#[derive(Clone, Debug)]
pub struct PostSiblingsRequest {
    /// The request's body.
    pub body: PostSiblingsBody,
}
impl Decode for PostSiblingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `POST /siblings`
pub static POST_SIBLINGS: Operation = Operation::new(Method::POST, "/siblings")
    .ids("post_siblings", "post_siblings").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("plain", Schema::STRING.max_length(64)), ("described", Schema::STRING.max_length(64).nullable()),
        ("narrowed", Schema::STRING.max_length(64)), ("thing", Schema::object(&[("a", Schema::STRING)])),
        ("more", Schema::object(&[("a", Schema::STRING), ("b", Schema::STRING)])),
    ]))])).replies(&[ReplySpec::empty(200)]);

pub(super) fn register<S: Things>(routes: &mut Routes<S>) {
    routes.add(&POST_SIBLINGS, |s, call| {
        handle(call, move |cx, request| async move { s.post_siblings(cx, request).await })
    });
}
