// ---- uploads/mod.rs
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

// ---- uploads/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /photo`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutPhotoBodyJson {
    /// The URL.
    pub url: Option<String>,
}

json::object!(sent PutPhotoBodyJson { url });

/// The reply of `PUT /photo`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutPhotoReply {
    /// The ID.
    pub id: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received PutPhotoReply { id, ..unknown });

// ---- uploads/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Bytes, Error, Response};

impl Client {
    /// `PUT /any` (`put_any`).
    pub async fn put_any(&self, body: crate::Upload) -> Result<Response<Bytes>, Error> {
        self.core.put("put_any", "/any").open().never_waits().upload(body).bytes().await
    }

    /// `POST /bytes` (`post_bytes`).
    pub async fn post_bytes(&self, body: Option<Bytes>) -> Result<Response<()>, Error> {
        let call = self.core.post("post_bytes", "/bytes").open().never_waits();
        let call = match body {
            Some(body) => call.raw_body("application/octet-stream", body),
            None => call,
        };
        call.empty().await
    }

    /// `POST /form` (`post_form`).
    pub async fn post_form(&self, body: crate::Upload) -> Result<Response<String>, Error> {
        self.core.post("post_form", "/form").open().never_waits().upload(body).text().await
    }

    /// `POST /json` (`post_json`).
    pub async fn post_json(&self, body: Option<&[i64]>) -> Result<Response<()>, Error> {
        self.core.post("post_json", "/json").open().never_waits().body(&body).empty().await
    }

    /// `POST /nested` (`post_nested`).
    pub async fn post_nested(&self, body: Option<Bytes>) -> Result<Response<()>, Error> {
        let call = self.core.post("post_nested", "/nested").open().never_waits();
        let call = match body {
            Some(body) => call.raw_body("application/x-www-form-urlencoded", body),
            None => call,
        };
        call.empty().await
    }

    /// `PUT /photo` (`put_photo`).
    pub async fn put_photo(&self, body: Option<PutPhotoBody>) -> Result<Response<models::PutPhotoReply>, Error> {
        let call = self.core.put("put_photo", "/photo").open().never_waits();
        let call = match body {
            Some(PutPhotoBody::Upload(body)) => call.upload(body),
            Some(PutPhotoBody::Text(body)) => call.raw_body("text/plain", body),
            Some(PutPhotoBody::Json(body)) => call.body(&body),
            None => call,
        };
        call.json().await
    }
}

/// Bodies of [`Client::put_photo`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum PutPhotoBody {
    /// `image/*`
    Upload(crate::Upload),
    /// `text/plain`
    Text(Bytes),
    /// `application/json`
    Json(models::PutPhotoBodyJson),
}
