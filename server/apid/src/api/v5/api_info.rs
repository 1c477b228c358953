//! Which API this is and what time it has.

use jiff::Timestamp;
use wazuh_api_server::v5::api_info::ApiInfo;
use wazuh_api_server::v5::models::{ApiInfoReply, BasicInfo};
use wazuh_api_server::v5::{REVISION, TITLE, VERSION};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};

impl ApiInfo for Service {
    async fn get_api_info(&self, _: Context) -> Result<Json<ApiInfoReply>, Error> {
        let data = BasicInfo {
            title: Some(TITLE.to_owned()),
            api_version: Some(VERSION.to_owned()),
            revision: Some(REVISION.to_owned()),
            license_name: Some(crate::wire::LICENSE.to_owned()),
            license_url: Some(format!("https://github.com/wazuh/wazuh/blob/v{VERSION}-{REVISION}/LICENSE")),
            hostname: Some(apid_home::host_name()),
            timestamp: Some(Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
        };
        Json::new(&ApiInfoReply { data, error: 0 })
    }
}
