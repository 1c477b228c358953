// ---- media_types/mod.rs
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

// ---- media_types/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /files/{name}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateFileBodyJson {
    /// The text.
    pub text: String,
    /// The mode.
    pub mode: Option<CreateFileBodyMode>,
}

impl CreateFileBodyJson {
    /// With the required members alone.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), mode: None }
    }
}

json::setters!(CreateFileBodyJson { mode: CreateFileBodyMode });

json::object!(sent CreateFileBodyJson { text, mode });

/// A value of `mode` in `CreateFileBodyJson`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFileBodyMode {
    /// `new`
    New,
    /// `old`
    Old,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CreateFileBodyMode { New: "new", Old: "old" });

/// The reply of `GET /files/{name}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FileReply {
    /// The data.
    pub data: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received FileReply { data, ..unknown });

// ---- media_types/things.rs
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

    /// `GET /files/{name}` (`get_file`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::media_types::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().file("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file(&self, name: impl Into<String>) -> GetFile {
        let request = self.core
            .get("get_file", "/files/{name}")
            .open()
            .never_waits()
            .path("name", &call::to::<String>(name));
        GetFile::new(request)
    }

    /// `POST /files/{name}` (`post_file`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::media_types::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create_file("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_file(&self, name: impl Into<String>) -> CreateFile {
        let request = self.core
            .post("create_file", "/files/{name}")
            .open()
            .never_waits()
            .path("name", &call::to::<String>(name));
        CreateFile::new(request)
    }

    /// `PUT /files/{name}` (`put_file`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::media_types::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().put_file("web-01", "...").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_file(&self, name: impl Into<String>, body: impl Into<crate::Body>) -> PutFile {
        let request = self.core
            .put("put_file", "/files/{name}")
            .open()
            .never_waits()
            .path("name", &call::to::<String>(name))
            .payload("application/octet-stream", body);
        PutFile::new(request)
    }

    /// `PATCH /files/{name}` (`patch_file`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::media_types::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().patch_file("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_file(&self, name: impl Into<String>) -> PatchFile {
        let request = self.core
            .patch("patch_file", "/files/{name}")
            .open()
            .never_waits()
            .path("name", &call::to::<String>(name));
        PatchFile::new(request)
    }
}

call::request!(GetFile of "`Things::file`": GetFileReply;);

/// Replies of [`Things::file`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetFileReply {
    /// `application/json`
    Json(models::FileReply),
    /// `application/octet-stream`
    Binary(crate::Bytes),
    /// `application/xml`
    Xml(String),
    /// `text/plain`
    Text(String),
}

impl call::Read for GetFileReply {
    type Value = Self;
    type Answer = crate::Response<Self>;

    fn read(reply: crate::Reply) -> Result<crate::Response<Self>, crate::Error> {
        if reply.is(200, "application/json") {
            return reply.json_as(GetFileReply::Json);
        }
        if reply.is(200, "application/octet-stream") {
            return Ok(reply.bytes()?.map(GetFileReply::Binary));
        }
        if reply.is(200, "application/xml") {
            return Ok(reply.text()?.map(GetFileReply::Xml));
        }
        Ok(reply.text()?.map(GetFileReply::Text))
    }
}

call::request!(CreateFile of "`Things::create_file`": call::Text;);

impl<R> CreateFile<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<CreateFileBody>) -> Self {
        self.call = match body.into() {
            CreateFileBody::Json(body) => self.call.body(&body),
            CreateFileBody::Xml(body) => self.call.payload("application/xml", body),
            CreateFileBody::Text(body) => self.call.payload("text/plain", body),
        };
        self
    }
}

/// Bodies of [`Things::create_file`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum CreateFileBody {
    /// `application/json`
    Json(models::CreateFileBodyJson),
    /// `application/xml`
    Xml(crate::Body),
    /// `text/plain`
    Text(crate::Body),
}

call::request!(PutFile of "`Things::put_file`": call::Text;);

call::request!(PatchFile of "`Things::patch_file`": call::Binary;);

impl<R> PatchFile<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<crate::Value>) -> Self {
        self.call = self.call.body(&call::to::<crate::Value>(body));
        self
    }
}
