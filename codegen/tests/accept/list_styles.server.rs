// ---- list_styles/mod.rs
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

// ---- list_styles/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- list_styles/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `ids` in the path.
pub static IDS: Parameter = Parameter::path("ids", "", Schema::array(&Schema::STRING).min_items(1));

/// `joined` in the query.
pub static JOINED: Parameter = Parameter::query("joined", "", Schema::array(&Schema::STRING));

/// `needed` in the query.
pub static NEEDED: Parameter = Parameter::query("needed", "", Schema::array(&Schema::INTEGER).min_items(2)).required();

/// `preset` in the query.
pub static PRESET: Parameter = Parameter::query("preset", "", Schema::array(&Schema::STRING)
    .default(crate::schema::Literal::List(&[crate::schema::Literal::Text("all")])));

/// `repeated` in the query.
pub static REPEATED: Parameter = Parameter::query("repeated", "", Schema::array(&Schema::STRING));

// ---- list_styles/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- list_styles/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::parameters;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};
use crate::router::{Routes, handle};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /things/{ids}` (`get_things`)
    fn get_things(&self, cx: Context<Self::Identity>, request: GetThingsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /things/{ids}`.
#[derive(Clone, Debug)]
pub struct GetThingsRequest {
    /// `ids` in the path.
    pub ids: Vec<String>,
    /// `joined` in the query.
    pub joined: Option<Vec<String>>,
    /// `repeated` in the query.
    pub repeated: Option<Vec<String>>,
    /// `needed` in the query.
    pub needed: Vec<i64>,
    /// `preset` in the query.
    pub preset: Vec<String>,
}
impl Decode for GetThingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            ids: input.value()?, joined: input.value()?, repeated: input.value()?, needed: input.value()?,
            preset: input.value()?,
        })
    }
}

/// `GET /things/{ids}`
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things/{ids}")
    .ids("get_things", "get_things").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::IDS, &parameters::JOINED, &parameters::REPEATED, &parameters::NEEDED, &parameters::PRESET,
    ]).replies(&[ReplySpec::empty(200)]);

pub(super) fn register<S: Things>(routes: &mut Routes<S>) {
    routes.add(&GET_THINGS, |s, call| handle(call, move |cx, request| async move { s.get_things(cx, request).await }));
}
