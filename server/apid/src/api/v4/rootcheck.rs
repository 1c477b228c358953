//! Scans for rootkits and weak settings. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::rootcheck::Rootcheck;

use super::Service;

impl Rootcheck for Service {
    v4::not_implemented! {
        run_rootcheck, clear_rootcheck, get_rootcheck_findings, clear_agent_rootcheck, get_rootcheck_last_scan,
    }
}
