// Emitted by `cargo xtask gen`; do not edit.
//! Which API this is and what time it has.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// Shows the version of the API and the time and host name of its machine.
    ///
    /// `GET /` (`api.controllers.default_controller.default_info`).
    /// Errors: 400, 401, 405, 429.
    pub async fn get_api_info(&self) -> Result<Response<crate::Envelope<models::BasicInfo>>, Error> {
        self.core.get("get_api_info", "/").never_waits().json().await
    }
}
