// Emitted by `cargo xtask gen`; do not edit.
//! The service itself.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// The service itself.
///
/// Made by [`Client::info`](super::Client::info); clones are cheap.
#[derive(Clone, Debug)]
pub struct Info {
    core: crate::Client,
}

impl Info {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Names the service.
    ///
    /// Answers with the service's name and home page; a way to see that credentials work.
    ///
    /// `GET /` (`get_info`).
    /// Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.info().get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetInfo {
        GetInfo::new(self.core.get("get_info", "/").basic().never_waits())
    }
}

call::request!(GetInfo of "`Info::get`": call::Json<crate::Envelope<String>>;);
