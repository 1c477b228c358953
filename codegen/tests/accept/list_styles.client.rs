// ---- list_styles/mod.rs
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

// ---- list_styles/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- list_styles/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

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

    /// `GET /things/{ids}` (`get_things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::list_styles::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().list(["example"], [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
        needed: impl IntoIterator<Item = impl Into<i64>>,
    ) -> ListThings {
        let request = self.core
            .get("get_things", "/things/{ids}")
            .open()
            .never_waits()
            .path("ids", &call::list::<String>(ids))
            .query("needed", &call::list::<i64>(needed));
        ListThings::new(request)
    }
}

call::request!(ListThings of "`Things::list`": call::Nothing;
    /// `joined`
    joined: query list String,
    /// `repeated`
    repeated: pairs list String,
    /// `preset`
    preset: pairs list String,
);
