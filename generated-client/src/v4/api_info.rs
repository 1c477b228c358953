// Emitted by `cargo xtask gen`; do not edit.
//! Which API this is and what time it has.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Which API this is and what time it has.
///
/// Made by [`Client::api_info`](super::Client::api_info); clones are cheap.
#[derive(Clone, Debug)]
pub struct ApiInfo {
    core: crate::Client,
}

impl ApiInfo {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Shows the version of the API and the time and host name of its machine.
    ///
    /// `GET /` (`api.controllers.default_controller.default_info`).
    /// Errors: 400, 401, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.api_info().get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetApiInfo {
        GetApiInfo::new(self.core.get("get_api_info", "/").never_waits())
    }
}

call::request!(GetApiInfo of "`ApiInfo::get`": call::Json<crate::Envelope<models::BasicInfo>>;);
