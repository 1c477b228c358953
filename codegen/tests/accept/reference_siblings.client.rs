// ---- reference_siblings/mod.rs
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

// ---- reference_siblings/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /siblings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PostSiblingsBody {
    /// Name.
    pub plain: Option<String>,
    /// Said here.
    /// Deprecated.
    pub described: Option<String>,
    /// The narrowed.
    pub narrowed: Option<String>,
    /// The thing.
    pub thing: Option<Thing>,
    /// The more.
    pub more: Option<PostSiblingsBodyMore>,
}

json::setters!(PostSiblingsBody {
    plain: String, described: String, narrowed: String, thing: Thing, more: PostSiblingsBodyMore,
});

json::object!(sent PostSiblingsBody { plain, described, narrowed, thing, more });

/// The `more` of `PostSiblingsBody`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PostSiblingsBodyMore {
    /// The a of the more.
    pub a: Option<String>,
    /// The b of the more.
    pub b: Option<String>,
}

json::setters!(PostSiblingsBodyMore { a: String, b: String });

json::object!(sent PostSiblingsBodyMore { a, b });

/// The `thing` of `PostSiblingsBody`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The a of the thing.
    pub a: Option<String>,
}

json::setters!(Thing { a: String });

json::object!(sent Thing { a });

// ---- reference_siblings/things.rs
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

    /// `POST /siblings` (`post_siblings`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::reference_siblings::Client) -> Result<(), wazuh_api_client::Error>
    /// {
    /// let reply = client.things().post_siblings().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_siblings(&self) -> PostSiblings {
        PostSiblings::new(self.core.post("post_siblings", "/siblings").open().never_waits())
    }
}

call::request!(PostSiblings of "`Things::post_siblings`": call::Nothing;);

impl<R> PostSiblings<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::PostSiblingsBody>) -> Self {
        self.call = self.call.body(&call::to::<models::PostSiblingsBody>(body));
        self
    }
}
