// ---- two_successes/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod models;
pub mod parameters;
pub mod permissions;
pub mod things;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_TASK];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::two_successes_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- two_successes/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The reply of `POST /tasks`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CreateTaskOkReply {
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

/// The reply of `POST /tasks` and `POST /tasks`.
pub type Task = CreateTaskOkReply;

// ---- two_successes/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_task }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! two_successes_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::two_successes_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! two_successes_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::two_successes::types] $($method)* } };
    ($o:ident create_task) => {$crate::two_successes_501!{=$o() CreateTaskReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::two_successes::$o! {} };
}

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

use http::Method;

use super::models::*;
use crate::{Context, Error, Json, Text};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /tasks` (`post_task`). Answers 200, 201, 202 with `application/json` or `text/plain`, 204 without a body.
    /// Takes no credentials.
    fn create_task(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<CreateTaskReply, Error>> + Send;
}

/// Reply of `POST /tasks`.
#[derive(Clone, Debug)]
pub enum CreateTaskReply {
    /// 200, `application/json`
    Ok(Json<CreateTaskOkReply>),
    /// 201, `application/json`
    Created(Json<Task>),
    /// 202, `application/json`
    AcceptedJson(Json<Task>),
    /// 202, `text/plain`
    AcceptedText(Text),
    /// 204, without a body
    Status204,
}
crate::payload! { CreateTaskReply:
    Ok(reply) 0, Created(reply) 1, AcceptedJson(reply) 2, AcceptedText(reply) 3, Status204 4,
}

/// `POST /tasks`.
pub static CREATE_TASK: Operation = Operation::new(Method::POST, "/tasks")
    .ids("create_task", "post_task").about("Things", "").security(crate::operation::Security::None)
    .replies(&[
        ReplySpec::json(200), ReplySpec::json(201), ReplySpec::json(202), ReplySpec::of(202, "text/plain"),
        ReplySpec::empty(204),
    ]);

crate::routes! { "Things" Things:
    CREATE_TASK create_task(),
}
