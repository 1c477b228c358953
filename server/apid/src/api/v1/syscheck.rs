//! Scans of files. None of it is built yet.

use wazuh_api_server::v1;
use wazuh_api_server::v1::syscheck::Syscheck;

use super::Service;

impl Syscheck for Service {
    v1::not_implemented! {
        put_syscheck, delete_syscheck, put_syscheck_agent, delete_syscheck_agent, get_syscheck_agent_last_scan,
        get_syscheck_agent_files_changed,
    }
}
