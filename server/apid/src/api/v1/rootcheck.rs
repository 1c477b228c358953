//! Policy scans. None of it is built yet.

use wazuh_api_server::v1;
use wazuh_api_server::v1::rootcheck::Rootcheck;

use super::Service;

impl Rootcheck for Service {
    v1::not_implemented! {
        put_rootcheck, delete_rootcheck, get_rootcheck_agent, put_rootcheck_agent, delete_rootcheck_agent,
        get_rootcheck_agent_last_scan,
    }
}
