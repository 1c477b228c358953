//! `GET /`.

use wazuh_api_server::v1::info::Info;
use wazuh_api_server::v1::models::TextReply;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v1::{self as wire, Form};

impl Info for Service {
    async fn get_info(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        Ok(wire::info(Form::of(cx.dialect)))
    }
}
