// ---- formats/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_FORMATS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::formats_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- formats/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The body of `POST /formats/{path_id}`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateFormatsBody {
    /// The created (format `date-time`).
    pub created: Option<String>,
    /// How many there are.
    pub count: Option<i64>,
    /// The share.
    pub share: Option<f64>,
    /// The blob (format `byte`).
    pub blob: Option<String>,
    /// The secret (format `password`).
    pub secret: Option<String>,
    /// The IDs (each format `uuid`).
    pub ids: Option<Vec<String>>,
}

/// The reply of `POST /formats/{path_id}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CreateFormatsReply {
    /// The created.
    #[serde(skip_serializing_if = "Option::is_none")] pub created: Option<String>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// The share.
    #[serde(skip_serializing_if = "Option::is_none")] pub share: Option<f64>,
    /// The blob.
    #[serde(skip_serializing_if = "Option::is_none")] pub blob: Option<String>,
}

// ---- formats/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_formats }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! formats_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::formats_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! formats_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::formats::types] $($method)* } };
    ($o:ident create_formats) => {$crate::formats_501!{=$o(CreateFormatsRequest) Json CreateFormatsReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::formats::$o! {} };
}

// ---- formats/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `lists` in the query (each format `numbers_or_all`).
pub static LISTS: Parameter =
    Parameter::query("lists", "", Schema::array(&Schema::STRING.format("numbers_or_all"))).repeated();

/// `of_active_response_command` in the query (format `active_response_command`).
pub static OF_ACTIVE_RESPONSE_COMMAND: Parameter =
    Parameter::query("of_active_response_command", "", Schema::STRING.format("active_response_command"));

/// `of_alphanumeric` in the query (format `alphanumeric`).
pub static OF_ALPHANUMERIC: Parameter = Parameter::query("of_alphanumeric", "", Schema::STRING.format("alphanumeric"));

/// `of_alphanumeric_symbols` in the query (format `alphanumeric_symbols`).
pub static OF_ALPHANUMERIC_SYMBOLS: Parameter =
    Parameter::query("of_alphanumeric_symbols", "", Schema::STRING.format("alphanumeric_symbols"));

/// `of_base64` in the query (format `base64`).
pub static OF_BASE64: Parameter = Parameter::query("of_base64", "", Schema::STRING.format("base64"));

/// `of_cdb_filename_path` in the query (format `cdb_filename_path`).
pub static OF_CDB_FILENAME_PATH: Parameter =
    Parameter::query("of_cdb_filename_path", "", Schema::STRING.format("cdb_filename_path"));

/// `of_date` in the query (format `date`).
pub static OF_DATE: Parameter = Parameter::query("of_date", "", Schema::STRING.format("date"));

/// `of_date_time` in the query (format `date-time`).
pub static OF_DATE_TIME: Parameter = Parameter::query("of_date_time", "", Schema::STRING.format("date-time"));

/// `of_date_time_or_empty` in the query (format `date-time_or_empty`).
pub static OF_DATE_TIME_OR_EMPTY: Parameter =
    Parameter::query("of_date_time_or_empty", "", Schema::STRING.format("date-time_or_empty"));

/// `of_email` in the query (format `email`).
pub static OF_EMAIL: Parameter = Parameter::query("of_email", "", Schema::STRING.format("email"));

/// `of_get_dirnames_path` in the query (format `get_dirnames_path`).
pub static OF_GET_DIRNAMES_PATH: Parameter =
    Parameter::query("of_get_dirnames_path", "", Schema::STRING.format("get_dirnames_path"));

/// `of_group_names` in the query (format `group_names`).
pub static OF_GROUP_NAMES: Parameter = Parameter::query("of_group_names", "", Schema::STRING.format("group_names"));

/// `of_group_names_or_all` in the query (format `group_names_or_all`).
pub static OF_GROUP_NAMES_OR_ALL: Parameter =
    Parameter::query("of_group_names_or_all", "", Schema::STRING.format("group_names_or_all"));

/// `of_hash` in the query (format `hash`).
pub static OF_HASH: Parameter = Parameter::query("of_hash", "", Schema::STRING.format("hash"));

/// `of_hash_or_empty` in the query (format `hash_or_empty`).
pub static OF_HASH_OR_EMPTY: Parameter =
    Parameter::query("of_hash_or_empty", "", Schema::STRING.format("hash_or_empty"));

/// `of_hostname` in the query (format `hostname`).
pub static OF_HOSTNAME: Parameter = Parameter::query("of_hostname", "", Schema::STRING.format("hostname"));

/// `of_ipv4` in the query (format `ipv4`).
pub static OF_IPV4: Parameter = Parameter::query("of_ipv4", "", Schema::STRING.format("ipv4"));

/// `of_ipv6` in the query (format `ipv6`).
pub static OF_IPV6: Parameter = Parameter::query("of_ipv6", "", Schema::STRING.format("ipv6"));

/// `of_names` in the query (format `names`).
pub static OF_NAMES: Parameter = Parameter::query("of_names", "", Schema::STRING.format("names"));

/// `of_names_or_empty` in the query (format `names_or_empty`).
pub static OF_NAMES_OR_EMPTY: Parameter =
    Parameter::query("of_names_or_empty", "", Schema::STRING.format("names_or_empty"));

/// `of_numbers` in the query (format `numbers`).
pub static OF_NUMBERS: Parameter = Parameter::query("of_numbers", "", Schema::STRING.format("numbers"));

/// `of_numbers_or_all` in the query (format `numbers_or_all`).
pub static OF_NUMBERS_OR_ALL: Parameter =
    Parameter::query("of_numbers_or_all", "", Schema::STRING.format("numbers_or_all"));

/// `of_numbers_or_empty` in the query (format `numbers_or_empty`).
pub static OF_NUMBERS_OR_EMPTY: Parameter =
    Parameter::query("of_numbers_or_empty", "", Schema::STRING.format("numbers_or_empty"));

/// `of_password` in the query (format `password`).
pub static OF_PASSWORD: Parameter = Parameter::query("of_password", "", Schema::STRING.format("password"));

/// `of_path` in the query (format `path`).
pub static OF_PATH: Parameter = Parameter::query("of_path", "", Schema::STRING.format("path"));

/// `of_paths` in the query (format `paths`).
pub static OF_PATHS: Parameter = Parameter::query("of_paths", "", Schema::STRING.format("paths"));

/// `of_query` in the query (format `query`).
pub static OF_QUERY: Parameter = Parameter::query("of_query", "", Schema::STRING.format("query"));

/// `of_range` in the query (format `range`).
pub static OF_RANGE: Parameter = Parameter::query("of_range", "", Schema::STRING.format("range"));

/// `of_search` in the query (format `search`).
pub static OF_SEARCH: Parameter = Parameter::query("of_search", "", Schema::STRING.format("search"));

/// `of_sort` in the query (format `sort`).
pub static OF_SORT: Parameter = Parameter::query("of_sort", "", Schema::STRING.format("sort"));

/// `of_symbols_alphanumeric_param` in the query (format `symbols_alphanumeric_param`).
pub static OF_SYMBOLS_ALPHANUMERIC_PARAM: Parameter =
    Parameter::query("of_symbols_alphanumeric_param", "", Schema::STRING.format("symbols_alphanumeric_param"));

/// `of_time` in the query (format `time`).
pub static OF_TIME: Parameter = Parameter::query("of_time", "", Schema::STRING.format("time"));

/// `of_timeframe` in the query (format `timeframe`).
pub static OF_TIMEFRAME: Parameter = Parameter::query("of_timeframe", "", Schema::STRING.format("timeframe"));

/// `of_uri` in the query (format `uri`).
pub static OF_URI: Parameter = Parameter::query("of_uri", "", Schema::STRING.format("uri"));

/// `of_uri_reference` in the query (format `uri-reference`).
pub static OF_URI_REFERENCE: Parameter =
    Parameter::query("of_uri_reference", "", Schema::STRING.format("uri-reference"));

/// `of_uuid` in the query (format `uuid`).
pub static OF_UUID: Parameter = Parameter::query("of_uuid", "", Schema::STRING.format("uuid"));

/// `of_wazuh_key` in the query (format `wazuh_key`).
pub static OF_WAZUH_KEY: Parameter = Parameter::query("of_wazuh_key", "", Schema::STRING.format("wazuh_key"));

/// `of_wazuh_version` in the query (format `wazuh_version`).
pub static OF_WAZUH_VERSION: Parameter =
    Parameter::query("of_wazuh_version", "", Schema::STRING.format("wazuh_version"));

/// `of_wpk_path` in the query (format `wpk_path`).
pub static OF_WPK_PATH: Parameter = Parameter::query("of_wpk_path", "", Schema::STRING.format("wpk_path"));

/// `of_xml_filename` in the query (format `xml_filename`).
pub static OF_XML_FILENAME: Parameter = Parameter::query("of_xml_filename", "", Schema::STRING.format("xml_filename"));

/// `of_xml_filename_path` in the query (format `xml_filename_path`).
pub static OF_XML_FILENAME_PATH: Parameter =
    Parameter::query("of_xml_filename_path", "", Schema::STRING.format("xml_filename_path"));

/// `path_id` in the path (format `alphanumeric`).
pub static PATH_ID: Parameter = Parameter::path("path_id", "", Schema::STRING.format("alphanumeric"));

/// `ratio` in the query.
pub static RATIO: Parameter = Parameter::query("ratio", "", Schema::NUMBER.format("double"));

/// `whole` in the query.
pub static WHOLE: Parameter = Parameter::query("whole", "", Schema::INTEGER.format("int64"));

// ---- formats/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- formats/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /formats/{path_id}` (`post_formats`). Answers 200. Takes no credentials.
    fn create_formats(&self, cx: Context<Self::Identity>, request: CreateFormatsRequest)
        -> impl Future<Output = Result<Json<CreateFormatsReply>, Error>> + Send;
}

/// Parameters and body of `POST /formats/{path_id}`.
#[derive(Clone, Debug)]
pub struct CreateFormatsRequest {
    /// `path_id` in the path (format `alphanumeric`).
    pub path_id: String,
    /// `lists` in the query (each format `numbers_or_all`).
    pub lists: Option<Vec<String>>,
    /// `whole` in the query.
    pub whole: Option<i64>,
    /// `ratio` in the query.
    pub ratio: Option<f64>,
    /// `of_active_response_command` in the query (format `active_response_command`).
    pub of_active_response_command: Option<String>,
    /// `of_alphanumeric` in the query (format `alphanumeric`).
    pub of_alphanumeric: Option<String>,
    /// `of_alphanumeric_symbols` in the query (format `alphanumeric_symbols`).
    pub of_alphanumeric_symbols: Option<String>,
    /// `of_base64` in the query (format `base64`).
    pub of_base64: Option<String>,
    /// `of_cdb_filename_path` in the query (format `cdb_filename_path`).
    pub of_cdb_filename_path: Option<String>,
    /// `of_date` in the query (format `date`).
    pub of_date: Option<String>,
    /// `of_date_time` in the query (format `date-time`).
    pub of_date_time: Option<String>,
    /// `of_date_time_or_empty` in the query (format `date-time_or_empty`).
    pub of_date_time_or_empty: Option<String>,
    /// `of_email` in the query (format `email`).
    pub of_email: Option<String>,
    /// `of_get_dirnames_path` in the query (format `get_dirnames_path`).
    pub of_get_dirnames_path: Option<String>,
    /// `of_group_names` in the query (format `group_names`).
    pub of_group_names: Option<String>,
    /// `of_group_names_or_all` in the query (format `group_names_or_all`).
    pub of_group_names_or_all: Option<String>,
    /// `of_hash` in the query (format `hash`).
    pub of_hash: Option<String>,
    /// `of_hash_or_empty` in the query (format `hash_or_empty`).
    pub of_hash_or_empty: Option<String>,
    /// `of_hostname` in the query (format `hostname`).
    pub of_hostname: Option<String>,
    /// `of_ipv4` in the query (format `ipv4`).
    pub of_ipv4: Option<String>,
    /// `of_ipv6` in the query (format `ipv6`).
    pub of_ipv6: Option<String>,
    /// `of_names` in the query (format `names`).
    pub of_names: Option<String>,
    /// `of_names_or_empty` in the query (format `names_or_empty`).
    pub of_names_or_empty: Option<String>,
    /// `of_numbers` in the query (format `numbers`).
    pub of_numbers: Option<String>,
    /// `of_numbers_or_all` in the query (format `numbers_or_all`).
    pub of_numbers_or_all: Option<String>,
    /// `of_numbers_or_empty` in the query (format `numbers_or_empty`).
    pub of_numbers_or_empty: Option<String>,
    /// `of_password` in the query (format `password`).
    pub of_password: Option<String>,
    /// `of_path` in the query (format `path`).
    pub of_path: Option<String>,
    /// `of_paths` in the query (format `paths`).
    pub of_paths: Option<String>,
    /// `of_query` in the query (format `query`).
    pub of_query: Option<String>,
    /// `of_range` in the query (format `range`).
    pub of_range: Option<String>,
    /// `of_search` in the query (format `search`).
    pub of_search: Option<String>,
    /// `of_sort` in the query (format `sort`).
    pub of_sort: Option<String>,
    /// `of_symbols_alphanumeric_param` in the query (format `symbols_alphanumeric_param`).
    pub of_symbols_alphanumeric_param: Option<String>,
    /// `of_time` in the query (format `time`).
    pub of_time: Option<String>,
    /// `of_timeframe` in the query (format `timeframe`).
    pub of_timeframe: Option<String>,
    /// `of_uri` in the query (format `uri`).
    pub of_uri: Option<String>,
    /// `of_uri_reference` in the query (format `uri-reference`).
    pub of_uri_reference: Option<String>,
    /// `of_uuid` in the query (format `uuid`).
    pub of_uuid: Option<String>,
    /// `of_wazuh_key` in the query (format `wazuh_key`).
    pub of_wazuh_key: Option<String>,
    /// `of_wazuh_version` in the query (format `wazuh_version`).
    pub of_wazuh_version: Option<String>,
    /// `of_wpk_path` in the query (format `wpk_path`).
    pub of_wpk_path: Option<String>,
    /// `of_xml_filename` in the query (format `xml_filename`).
    pub of_xml_filename: Option<String>,
    /// `of_xml_filename_path` in the query (format `xml_filename_path`).
    pub of_xml_filename_path: Option<String>,
    /// The request's body.
    pub body: Option<CreateFormatsBody>,
}
impl Decode for CreateFormatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            path_id: input.value()?, lists: input.value()?, whole: input.value()?, ratio: input.value()?,
            of_active_response_command: input.value()?, of_alphanumeric: input.value()?,
            of_alphanumeric_symbols: input.value()?, of_base64: input.value()?, of_cdb_filename_path: input.value()?,
            of_date: input.value()?, of_date_time: input.value()?, of_date_time_or_empty: input.value()?,
            of_email: input.value()?, of_get_dirnames_path: input.value()?, of_group_names: input.value()?,
            of_group_names_or_all: input.value()?, of_hash: input.value()?, of_hash_or_empty: input.value()?,
            of_hostname: input.value()?, of_ipv4: input.value()?, of_ipv6: input.value()?, of_names: input.value()?,
            of_names_or_empty: input.value()?, of_numbers: input.value()?, of_numbers_or_all: input.value()?,
            of_numbers_or_empty: input.value()?, of_password: input.value()?, of_path: input.value()?,
            of_paths: input.value()?, of_query: input.value()?, of_range: input.value()?, of_search: input.value()?,
            of_sort: input.value()?, of_symbols_alphanumeric_param: input.value()?, of_time: input.value()?,
            of_timeframe: input.value()?, of_uri: input.value()?, of_uri_reference: input.value()?,
            of_uuid: input.value()?, of_wazuh_key: input.value()?, of_wazuh_version: input.value()?,
            of_wpk_path: input.value()?, of_xml_filename: input.value()?, of_xml_filename_path: input.value()?,
            body: input.optional_json()?,
        })
    }
}

/// `POST /formats/{path_id}`.
pub static CREATE_FORMATS: Operation = Operation::new(Method::POST, "/formats/{path_id}")
    .ids("create_formats", "post_formats").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::PATH_ID, &parameters::LISTS, &parameters::WHOLE, &parameters::RATIO,
        &parameters::OF_ACTIVE_RESPONSE_COMMAND, &parameters::OF_ALPHANUMERIC, &parameters::OF_ALPHANUMERIC_SYMBOLS,
        &parameters::OF_BASE64, &parameters::OF_CDB_FILENAME_PATH, &parameters::OF_DATE, &parameters::OF_DATE_TIME,
        &parameters::OF_DATE_TIME_OR_EMPTY, &parameters::OF_EMAIL, &parameters::OF_GET_DIRNAMES_PATH,
        &parameters::OF_GROUP_NAMES, &parameters::OF_GROUP_NAMES_OR_ALL, &parameters::OF_HASH,
        &parameters::OF_HASH_OR_EMPTY, &parameters::OF_HOSTNAME, &parameters::OF_IPV4, &parameters::OF_IPV6,
        &parameters::OF_NAMES, &parameters::OF_NAMES_OR_EMPTY, &parameters::OF_NUMBERS, &parameters::OF_NUMBERS_OR_ALL,
        &parameters::OF_NUMBERS_OR_EMPTY, &parameters::OF_PASSWORD, &parameters::OF_PATH, &parameters::OF_PATHS,
        &parameters::OF_QUERY, &parameters::OF_RANGE, &parameters::OF_SEARCH, &parameters::OF_SORT,
        &parameters::OF_SYMBOLS_ALPHANUMERIC_PARAM, &parameters::OF_TIME, &parameters::OF_TIMEFRAME,
        &parameters::OF_URI, &parameters::OF_URI_REFERENCE, &parameters::OF_UUID, &parameters::OF_WAZUH_KEY,
        &parameters::OF_WAZUH_VERSION, &parameters::OF_WPK_PATH, &parameters::OF_XML_FILENAME,
        &parameters::OF_XML_FILENAME_PATH,
    ])
    .body(&Body::optional(&[Content::json(Schema::object(&[
        ("created", Schema::STRING.format("date-time")), ("count", Schema::INTEGER.format("int32")),
        ("share", Schema::NUMBER.format("float")), ("blob", Schema::STRING.format("byte")),
        ("secret", Schema::STRING.format("password")), ("ids", Schema::array(&Schema::STRING.format("uuid"))),
    ]))]));

crate::routes! { "Things" Things:
    CREATE_FORMATS create_formats(request),
}
