// ---- dotted_names/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_OS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::dotted_names_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*,
    };
}

// ---- dotted_names/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- dotted_names/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_os }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! dotted_names_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::dotted_names_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! dotted_names_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::dotted_names::types] $($method)* } };
    ($o:ident get_os) => {$crate::dotted_names_501!{=$o(GetOsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::dotted_names::$o! {} };
}

// ---- dotted_names/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `2fa` in the query.
pub static N2FA: Parameter = Parameter::query("2fa", "", Schema::BOOLEAN);

/// `nist-800-53` in the query.
pub static NIST_800_53: Parameter = Parameter::query("nist-800-53", "", Schema::STRING);

/// `os.platform` in the query.
pub static OS_DOT_PLATFORM: Parameter = Parameter::query("os.platform", "", Schema::STRING);

/// `os-platform` in the query.
pub static OS_HYPHEN_PLATFORM: Parameter = Parameter::query("os-platform", "", Schema::STRING);

/// `os_platform` in the query.
pub static OS_PLATFORM_QUERY: Parameter = Parameter::query("os_platform", "", Schema::STRING);

/// `registerIP` in the query.
pub static REGISTER_IP: Parameter = Parameter::query("registerIP", "", Schema::STRING);

// ---- dotted_names/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- dotted_names/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /os` (`get_os`). Answers 200 without a body. Takes no credentials.
    fn get_os(&self, cx: Context<Self::Identity>, request: GetOsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /os`.
#[derive(Clone, Debug)]
pub struct GetOsRequest {
    /// `os.platform` in the query.
    pub os_dot_platform: Option<String>,
    /// `os_platform` in the query.
    pub os_platform: Option<String>,
    /// `os-platform` in the query.
    pub os_hyphen_platform: Option<String>,
    /// `nist-800-53` in the query.
    pub nist_800_53: Option<String>,
    /// `registerIP` in the query.
    pub register_ip: Option<String>,
    /// `2fa` in the query.
    pub n2fa: Option<bool>,
}
impl Decode for GetOsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            os_dot_platform: input.value()?, os_platform: input.value()?, os_hyphen_platform: input.value()?,
            nist_800_53: input.value()?, register_ip: input.value()?, n2fa: input.value()?,
        })
    }
}

/// `GET /os`.
pub static GET_OS: Operation = Operation::new(Method::GET, "/os")
    .ids("get_os", "get_os").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::OS_DOT_PLATFORM, &parameters::OS_PLATFORM_QUERY, &parameters::OS_HYPHEN_PLATFORM,
        &parameters::NIST_800_53, &parameters::REGISTER_IP, &parameters::N2FA,
    ]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_OS get_os(request),
}
