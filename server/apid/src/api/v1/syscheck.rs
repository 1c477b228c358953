//! Scans of files. None of it is built yet.

use wazuh_api_server::v1;
use wazuh_api_server::v1::syscheck::Syscheck;

use super::Service;

impl Syscheck for Service {
    v1::not_implemented! {
        run_syscheck, clear_syscheck, run_agent_syscheck, clear_agent_syscheck, get_syscheck_last_scan,
        get_changed_files,
    }
}
