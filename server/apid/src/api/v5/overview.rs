//! Everything about the fleet in one reply.

use wazuh_api_server::v5::overview::Overview;

use super::Service;

impl Overview for Service {
    wazuh_api_server::v5::not_implemented! {
        get_agents_overview
    }
}
