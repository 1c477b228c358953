//! Trying log lines against the ruleset. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::logtest::Logtest;

use super::Service;

impl Logtest for Service {
    v4::not_implemented! { run_logtest, end_logtest_session }
}
