// Emitted by `cargo xtask gen`; do not edit.
//! The service itself.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// Names the service.
    ///
    /// Answers with the service's name and home page; a way to see that credentials work.
    ///
    /// `GET /` (`get_info`).
    /// Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_info(&self) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core.get("get_info", "/").basic().never_waits().json().await
    }
}
