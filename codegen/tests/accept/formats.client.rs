// ---- formats/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. Its methods stand in one block per tag; clones are cheap and share the session.
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
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- formats/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /formats/{path_id}`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateFormatsBody {
    /// The created.
    pub created: Option<String>,
    /// How many there are.
    pub count: Option<i64>,
    /// The share.
    pub share: Option<f64>,
    /// The blob.
    pub blob: Option<String>,
    /// The secret.
    pub secret: Option<String>,
    /// The IDs.
    pub ids: Option<Vec<String>>,
}

json::object!(sent CreateFormatsBody { created, count, share, blob, secret, ids });

/// The reply of `POST /formats/{path_id}`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateFormatsReply {
    /// The created.
    pub created: Option<String>,
    /// How many there are.
    pub count: Option<i64>,
    /// The share.
    pub share: Option<f64>,
    /// The blob.
    pub blob: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CreateFormatsReply { created, count, share, blob, ..unknown });

// ---- formats/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /formats/{path_id}` (`post_formats`).
    pub async fn create_formats(
        &self,
        path_id: &str,
        body: Option<&models::CreateFormatsBody>,
        options: &CreateFormatsOptions,
    ) -> Result<Response<models::CreateFormatsReply>, Error> {
        self.core
            .post("create_formats", "/formats/{path_id}")
            .open()
            .never_waits()
            .path("path_id", &path_id)
            .query_list("lists", None, &options.lists)
            .query("whole", &options.whole)
            .query("ratio", &options.ratio)
            .query("of_active_response_command", &options.of_active_response_command)
            .query("of_alphanumeric", &options.of_alphanumeric)
            .query("of_alphanumeric_symbols", &options.of_alphanumeric_symbols)
            .query("of_base64", &options.of_base64)
            .query("of_cdb_filename_path", &options.of_cdb_filename_path)
            .query("of_date", &options.of_date)
            .query("of_date_time", &options.of_date_time)
            .query("of_date_time_or_empty", &options.of_date_time_or_empty)
            .query("of_email", &options.of_email)
            .query("of_get_dirnames_path", &options.of_get_dirnames_path)
            .query("of_group_names", &options.of_group_names)
            .query("of_group_names_or_all", &options.of_group_names_or_all)
            .query("of_hash", &options.of_hash)
            .query("of_hash_or_empty", &options.of_hash_or_empty)
            .query("of_hostname", &options.of_hostname)
            .query("of_ipv4", &options.of_ipv4)
            .query("of_ipv6", &options.of_ipv6)
            .query("of_names", &options.of_names)
            .query("of_names_or_empty", &options.of_names_or_empty)
            .query("of_numbers", &options.of_numbers)
            .query("of_numbers_or_all", &options.of_numbers_or_all)
            .query("of_numbers_or_empty", &options.of_numbers_or_empty)
            .query("of_password", &options.of_password)
            .query("of_path", &options.of_path)
            .query("of_paths", &options.of_paths)
            .query("of_query", &options.of_query)
            .query("of_range", &options.of_range)
            .query("of_search", &options.of_search)
            .query("of_sort", &options.of_sort)
            .query("of_symbols_alphanumeric_param", &options.of_symbols_alphanumeric_param)
            .query("of_time", &options.of_time)
            .query("of_timeframe", &options.of_timeframe)
            .query("of_uri", &options.of_uri)
            .query("of_uri_reference", &options.of_uri_reference)
            .query("of_uuid", &options.of_uuid)
            .query("of_wazuh_key", &options.of_wazuh_key)
            .query("of_wazuh_version", &options.of_wazuh_version)
            .query("of_wpk_path", &options.of_wpk_path)
            .query("of_xml_filename", &options.of_xml_filename)
            .query("of_xml_filename_path", &options.of_xml_filename_path)
            .body(&body)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::create_formats`].
#[derive(Clone, Debug, Default)]
pub struct CreateFormatsOptions {
    /// `lists`
    pub lists: Option<Vec<String>>,
    /// `whole`
    pub whole: Option<i64>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `of_active_response_command`
    pub of_active_response_command: Option<String>,
    /// `of_alphanumeric`
    pub of_alphanumeric: Option<String>,
    /// `of_alphanumeric_symbols`
    pub of_alphanumeric_symbols: Option<String>,
    /// `of_base64`
    pub of_base64: Option<String>,
    /// `of_cdb_filename_path`
    pub of_cdb_filename_path: Option<String>,
    /// `of_date`
    pub of_date: Option<String>,
    /// `of_date_time`
    pub of_date_time: Option<String>,
    /// `of_date_time_or_empty`
    pub of_date_time_or_empty: Option<String>,
    /// `of_email`
    pub of_email: Option<String>,
    /// `of_get_dirnames_path`
    pub of_get_dirnames_path: Option<String>,
    /// `of_group_names`
    pub of_group_names: Option<String>,
    /// `of_group_names_or_all`
    pub of_group_names_or_all: Option<String>,
    /// `of_hash`
    pub of_hash: Option<String>,
    /// `of_hash_or_empty`
    pub of_hash_or_empty: Option<String>,
    /// `of_hostname`
    pub of_hostname: Option<String>,
    /// `of_ipv4`
    pub of_ipv4: Option<String>,
    /// `of_ipv6`
    pub of_ipv6: Option<String>,
    /// `of_names`
    pub of_names: Option<String>,
    /// `of_names_or_empty`
    pub of_names_or_empty: Option<String>,
    /// `of_numbers`
    pub of_numbers: Option<String>,
    /// `of_numbers_or_all`
    pub of_numbers_or_all: Option<String>,
    /// `of_numbers_or_empty`
    pub of_numbers_or_empty: Option<String>,
    /// `of_password`
    pub of_password: Option<String>,
    /// `of_path`
    pub of_path: Option<String>,
    /// `of_paths`
    pub of_paths: Option<String>,
    /// `of_query`
    pub of_query: Option<String>,
    /// `of_range`
    pub of_range: Option<String>,
    /// `of_search`
    pub of_search: Option<String>,
    /// `of_sort`
    pub of_sort: Option<String>,
    /// `of_symbols_alphanumeric_param`
    pub of_symbols_alphanumeric_param: Option<String>,
    /// `of_time`
    pub of_time: Option<String>,
    /// `of_timeframe`
    pub of_timeframe: Option<String>,
    /// `of_uri`
    pub of_uri: Option<String>,
    /// `of_uri_reference`
    pub of_uri_reference: Option<String>,
    /// `of_uuid`
    pub of_uuid: Option<String>,
    /// `of_wazuh_key`
    pub of_wazuh_key: Option<String>,
    /// `of_wazuh_version`
    pub of_wazuh_version: Option<String>,
    /// `of_wpk_path`
    pub of_wpk_path: Option<String>,
    /// `of_xml_filename`
    pub of_xml_filename: Option<String>,
    /// `of_xml_filename_path`
    pub of_xml_filename_path: Option<String>,
}
