// ---- formats/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. It has a method for each tag, which gives access to the operations; clones are
/// cheap and share the session.
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
    /// Operations of the tag `Things`.
    pub fn things(&self) -> things::Things {
        things::Things::new(&self.core)
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
#[non_exhaustive]
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

json::setters!(CreateFormatsBody {
    created: String, count: i64, share: f64, blob: String, secret: String; ids: String,
});

json::object!(sent CreateFormatsBody { created, count, share, blob, secret, ids });

/// The reply of `POST /formats/{path_id}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
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

use super::models;
use crate::call;

/// Operations of the tag `Things`.
///
/// Made by [`Client::things`](super::Client::things); clones are cheap.
#[derive(Clone, Debug)]
pub struct Things {
    core: crate::Client,
}

impl Things {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `POST /formats/{path_id}` (`post_formats`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::formats::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create_formats("example", ["example"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_formats(
        &self,
        path_id: impl Into<String>,
        lists: impl Into<crate::Targets<String>>,
    ) -> CreateFormats {
        let request = self.core
            .post("create_formats", "/formats/{path_id}")
            .open()
            .never_waits()
            .path("path_id", &call::to::<String>(path_id))
            .targets("lists", Some("all"), &call::to::<crate::Targets<String>>(lists));
        CreateFormats::new(request)
    }
}

call::request!(CreateFormats of "`Things::create_formats`": call::Json<models::CreateFormatsReply>;
    /// `whole`
    whole: query value i64,
    /// `ratio`
    ratio: query value f64,
    /// `of_active_response_command`
    of_active_response_command: query into String,
    /// `of_alphanumeric`
    of_alphanumeric: query into String,
    /// `of_alphanumeric_symbols`
    of_alphanumeric_symbols: query into String,
    /// `of_base64`
    of_base64: query into String,
    /// `of_cdb_filename_path`
    of_cdb_filename_path: query into String,
    /// `of_date`
    of_date: query into String,
    /// `of_date_time`
    of_date_time: query into String,
    /// `of_date_time_or_empty`
    of_date_time_or_empty: query into String,
    /// `of_email`
    of_email: query into String,
    /// `of_get_dirnames_path`
    of_get_dirnames_path: query into String,
    /// `of_group_names`
    of_group_names: query into String,
    /// `of_group_names_or_all`
    of_group_names_or_all: query into String,
    /// `of_hash`
    of_hash: query into String,
    /// `of_hash_or_empty`
    of_hash_or_empty: query into String,
    /// `of_hostname`
    of_hostname: query into String,
    /// `of_ipv4`
    of_ipv4: query into String,
    /// `of_ipv6`
    of_ipv6: query into String,
    /// `of_names`
    of_names: query into String,
    /// `of_names_or_empty`
    of_names_or_empty: query into String,
    /// `of_numbers`
    of_numbers: query into String,
    /// `of_numbers_or_all`
    of_numbers_or_all: query into String,
    /// `of_numbers_or_empty`
    of_numbers_or_empty: query into String,
    /// `of_password`
    of_password: query into String,
    /// `of_path`
    of_path: query into String,
    /// `of_paths`
    of_paths: query into String,
    /// `of_query`
    of_query: query into String,
    /// `of_range`
    of_range: query into String,
    /// `of_search`
    of_search: query into String,
    /// `of_sort`
    of_sort: query into String,
    /// `of_symbols_alphanumeric_param`
    of_symbols_alphanumeric_param: query into String,
    /// `of_time`
    of_time: query into String,
    /// `of_timeframe`
    of_timeframe: query into String,
    /// `of_uri`
    of_uri: query into String,
    /// `of_uri_reference`
    of_uri_reference: query into String,
    /// `of_uuid`
    of_uuid: query into String,
    /// `of_wazuh_key`
    of_wazuh_key: query into String,
    /// `of_wazuh_version`
    of_wazuh_version: query into String,
    /// `of_wpk_path`
    of_wpk_path: query into String,
    /// `of_xml_filename`
    of_xml_filename: query into String,
    /// `of_xml_filename_path`
    of_xml_filename_path: query into String,
);

impl<R> CreateFormats<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::CreateFormatsBody>) -> Self {
        self.call = self.call.body(&call::to::<models::CreateFormatsBody>(body));
        self
    }
}
