// ---- no_operations/mod.rs
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
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[];

crate::server! {
}

#[doc(inline)]
pub use crate::no_operations_not_implemented as not_implemented;

// ---- no_operations/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- no_operations/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! {  }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! no_operations_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::no_operations_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! no_operations_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::no_operations::types] $($method)* } };
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::no_operations::$o! {} };
}

// ---- no_operations/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- no_operations/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]
