// ---- uploads/mod.rs
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

// ---- uploads/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /photo`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PutPhotoBodyJson {
    /// The URL.
    pub url: Option<String>,
}

json::setters!(PutPhotoBodyJson { url: String });

json::object!(sent PutPhotoBodyJson { url });

/// The reply of `PUT /photo`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
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

    /// `PUT /any` (`put_any`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::uploads::Client,
    /// #     body: wazuh_api_client::Upload,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().put_any(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_any(&self, body: impl Into<crate::Upload>) -> PutAny {
        PutAny::new(self.core.put("put_any", "/any").open().never_waits().upload(body.into()))
    }

    /// `POST /bytes` (`post_bytes`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::uploads::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().post_bytes().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_bytes(&self) -> PostBytes {
        PostBytes::new(self.core.post("post_bytes", "/bytes").open().never_waits())
    }

    /// `POST /form` (`post_form`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::uploads::Client,
    /// #     body: wazuh_api_client::Upload,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().post_form(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_form(&self, body: impl Into<crate::Upload>) -> PostForm {
        PostForm::new(self.core.post("post_form", "/form").open().never_waits().upload(body.into()))
    }

    /// `POST /json` (`post_json`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::uploads::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().post_json().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_json(&self) -> PostJson {
        PostJson::new(self.core.post("post_json", "/json").open().never_waits())
    }

    /// `POST /nested` (`post_nested`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::uploads::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().post_nested().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_nested(&self) -> PostNested {
        PostNested::new(self.core.post("post_nested", "/nested").open().never_waits())
    }

    /// `PUT /photo` (`put_photo`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::uploads::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().put_photo().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_photo(&self) -> PutPhoto {
        PutPhoto::new(self.core.put("put_photo", "/photo").open().never_waits())
    }
}

call::request!(PutAny of "`Things::put_any`": call::Binary;);

call::request!(PostBytes of "`Things::post_bytes`": call::Nothing;);

impl<R> PostBytes<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<crate::Body>) -> Self {
        self.call = self.call.payload("application/octet-stream", body);
        self
    }
}

call::request!(PostForm of "`Things::post_form`": call::Text;);

call::request!(PostJson of "`Things::post_json`": call::Nothing;);

impl<R> PostJson<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<Vec<i64>>) -> Self {
        self.call = self.call.body(&call::to::<Vec<i64>>(body));
        self
    }
}

call::request!(PostNested of "`Things::post_nested`": call::Nothing;);

impl<R> PostNested<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<crate::Body>) -> Self {
        self.call = self.call.payload("application/x-www-form-urlencoded", body);
        self
    }
}

call::request!(PutPhoto of "`Things::put_photo`": call::Json<models::PutPhotoReply>;);

impl<R> PutPhoto<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<PutPhotoBody>) -> Self {
        self.call = match body.into() {
            PutPhotoBody::Upload(body) => self.call.upload(body),
            PutPhotoBody::Text(body) => self.call.payload("text/plain", body),
            PutPhotoBody::Json(body) => self.call.body(&body),
        };
        self
    }
}

/// Bodies of [`Things::put_photo`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum PutPhotoBody {
    /// `image/*`
    Upload(crate::Upload),
    /// `text/plain`
    Text(crate::Body),
    /// `application/json`
    Json(models::PutPhotoBodyJson),
}
