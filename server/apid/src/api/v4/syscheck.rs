//! File integrity monitoring. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::syscheck::Syscheck;

use super::Service;

impl Syscheck for Service {
    v4::not_implemented! {
        run_syscheck, get_syscheck_findings, clear_agent_syscheck, get_syscheck_last_scan,
    }
}
