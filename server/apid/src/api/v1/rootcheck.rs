//! Policy scans. None of it is built yet.

use wazuh_api_server::v1;
use wazuh_api_server::v1::rootcheck::Rootcheck;

use super::Service;

impl Rootcheck for Service {
    v1::not_implemented! {
        run_rootcheck, clear_rootcheck, get_rootcheck_findings, run_agent_rootcheck, clear_agent_rootcheck,
        get_rootcheck_last_scan,
    }
}
