// Emitted by `cargo xtask gen`; do not edit.
//! Which API this is and what time it has.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Which API this is and what time it has.
pub trait ApiInfo: crate::Service {
    /// Shows the version of the API and the time and host name of its machine.
    ///
    /// `GET /` (`api.controllers.default_controller.default_info`). Answers 200; fails with 400, 401, 405, 429.
    fn get_api_info(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<ApiInfoReply>, Error>> + Send;
}

/// `GET /`.
pub static GET_API_INFO: Operation = Operation::new(Method::GET, "/")
    .ids("get_api_info", "api.controllers.default_controller.default_info")
    .about("API Info", "Shows the version of the API and the time and host name of its machine.")
    .parameters(&[&parameters::PRETTY]).failures(&[400, 401, 405, 429]);

crate::routes! { "API Info" ApiInfo:
    GET_API_INFO get_api_info(),
}
