// ---- media_types/mod.rs
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

// ---- media_types/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /files/{name}`.
#[derive(Clone, Debug, PartialEq)]
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

json::object!(sent CreateFileBodyJson { text, mode });

/// A value of `mode` in `CreateFileBodyJson`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

use super::{Client, models};
use crate::{Bytes, Error, Response};

impl Client {
    /// `GET /files/{name}` (`get_file`).
    pub async fn get_file(&self, name: &str) -> Result<Response<GetFileReply>, Error> {
        let reply = self.core.get("get_file", "/files/{name}").open().never_waits().path("name", &name).send().await?;
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

    /// `POST /files/{name}` (`post_file`).
    pub async fn create_file(&self, name: &str, body: Option<CreateFileBody>) -> Result<Response<String>, Error> {
        let call = self.core.post("create_file", "/files/{name}").open().never_waits().path("name", &name);
        let call = match body {
            Some(CreateFileBody::Json(body)) => call.body(&body),
            Some(CreateFileBody::Xml(body)) => call.raw_body("application/xml", body),
            Some(CreateFileBody::Text(body)) => call.raw_body("text/plain", body),
            None => call,
        };
        call.text().await
    }

    /// `PUT /files/{name}` (`put_file`).
    pub async fn put_file(&self, name: &str, body: impl Into<Bytes>) -> Result<Response<String>, Error> {
        self.core
            .put("put_file", "/files/{name}")
            .open()
            .never_waits()
            .path("name", &name)
            .raw_body("application/octet-stream", body.into())
            .text()
            .await
    }

    /// `PATCH /files/{name}` (`patch_file`).
    pub async fn patch_file(
        &self,
        name: &str,
        body: Option<&std::collections::BTreeMap<String, crate::Value>>,
    ) -> Result<Response<Bytes>, Error> {
        self.core
            .patch("patch_file", "/files/{name}")
            .open()
            .never_waits()
            .path("name", &name)
            .body(&body)
            .bytes()
            .await
    }
}

/// Replies of [`Client::get_file`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetFileReply {
    /// `application/json`
    Json(models::FileReply),
    /// `application/octet-stream`
    Binary(Bytes),
    /// `application/xml`
    Xml(String),
    /// `text/plain`
    Text(String),
}

/// Bodies of [`Client::create_file`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum CreateFileBody {
    /// `application/json`
    Json(models::CreateFileBodyJson),
    /// `application/xml`
    Xml(Bytes),
    /// `text/plain`
    Text(Bytes),
}
