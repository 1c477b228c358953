// Emitted by `cargo xtask gen`; do not edit.
//! The service itself.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// The service itself.
pub trait Info: crate::Service {
    /// Names the service.
    ///
    /// Answers with the service's name and home page; a way to see that credentials work.
    ///
    /// `GET /` (`get_info`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Takes a user name and a password.
    fn get_info(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
}

/// `GET /`.
pub static GET_INFO: Operation = Operation::new(Method::GET, "/")
    .ids("get_info", "get_info").about("Info", "Names the service.").security(crate::operation::Security::Basic)
    .failures(&[400, 401, 403, 404, 429, 500]);

crate::routes! { "Info" Info:
    GET_INFO get_info(),
}
