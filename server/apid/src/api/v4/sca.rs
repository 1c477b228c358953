//! Security configuration assessment, the check of hosts against policies. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::sca::Sca;

use super::Service;

impl Sca for Service {
    v4::not_implemented! { get_sca_policies, get_sca_checks }
}
