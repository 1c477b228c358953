// ---- constraints/mod.rs
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

// ---- constraints/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /checked`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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

json::setters!(PutCheckedBody {
    free: std::collections::BTreeMap<String, crate::Value>, labels: std::collections::BTreeMap<String, String>,
    strict: PutCheckedBodyStrict, open: PutCheckedBodyOpen; tags: String,
});

json::object!(sent PutCheckedBody { name, tags, free, labels, strict, open });

/// The `open` of `PutCheckedBody`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PutCheckedBodyOpen {
    /// The value of the open.
    pub value: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, crate::Value>,
}

json::setters!(PutCheckedBodyOpen { value: String });

json::object!(sent PutCheckedBodyOpen { value, ..additional });

/// The `strict` of `PutCheckedBody`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PutCheckedBodyStrict {
    /// The value of the strict.
    pub value: Option<String>,
}

json::setters!(PutCheckedBodyStrict { value: String });

json::object!(sent PutCheckedBodyStrict { value });

// ---- constraints/things.rs
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

    /// `PUT /checked` (`put_checked`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::constraints::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().put_checked("web-01").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_checked(&self, name: impl Into<String>) -> PutChecked {
        let request = self.core
            .put("put_checked", "/checked")
            .open()
            .never_waits()
            .query("name", &call::to::<String>(name));
        PutChecked::new(request)
    }
}

call::request!(PutChecked of "`Things::put_checked`": call::Nothing;
    /// `limit`
    limit: query value u32,
    /// `ratio`
    ratio: query value f64,
    /// `version`
    version: query into String,
    /// `kind`
    /// Deprecated.
    kind: query value i64,
    /// `either`
    either: query into String,
);

impl<R> PutChecked<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::PutCheckedBody>) -> Self {
        self.call = self.call.body(&call::to::<models::PutCheckedBody>(body));
        self
    }
}
