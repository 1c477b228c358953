//! Results of the CIS-CAT scanner. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::ciscat::Ciscat;

use super::Service;

impl Ciscat for Service {
    v4::not_implemented! { get_ciscat_results }
}
