// ---- constraints/mod.rs
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

// ---- constraints/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /checked`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutCheckedBody {
    /// Name.
    pub name: String,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The free.
    pub free: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The labels.
    pub labels: Option<std::collections::BTreeMap<String, String>>,
    /// The strict.
    pub strict: Option<PutCheckedBodyStrict>,
    /// The open.
    pub open: Option<PutCheckedBodyOpen>,
}

impl PutCheckedBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), tags: None, free: None, labels: None, strict: None, open: None }
    }
}

json::object!(sent PutCheckedBody { name, tags, free, labels, strict, open });

/// The `open` of `PutCheckedBody`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutCheckedBodyOpen {
    /// The value of the open.
    pub value: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, crate::Value>,
}

json::object!(sent PutCheckedBodyOpen { value, ..additional });

/// The `strict` of `PutCheckedBody`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutCheckedBodyStrict {
    /// The value of the strict.
    pub value: Option<String>,
}

json::object!(sent PutCheckedBodyStrict { value });

// ---- constraints/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `PUT /checked` (`put_checked`).
    pub async fn put_checked(
        &self,
        name: &str,
        body: Option<&models::PutCheckedBody>,
        options: &PutCheckedOptions,
    ) -> Result<Response<()>, Error> {
        self.core
            .put("put_checked", "/checked")
            .open()
            .never_waits()
            .query("name", &name)
            .query("limit", &options.limit)
            .query("ratio", &options.ratio)
            .query("version", &options.version)
            .query("kind", &options.kind)
            .query("either", &options.either)
            .body(&body)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::put_checked`].
#[derive(Clone, Debug, Default)]
pub struct PutCheckedOptions {
    /// `limit`
    pub limit: Option<i64>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `version`
    pub version: Option<String>,
    /// `kind`
    /// Deprecated.
    pub kind: Option<i64>,
    /// `either`
    pub either: Option<String>,
}
