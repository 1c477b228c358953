//! Inventory and clearing over many agents at once; off unless configured. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::experimental::Experimental;

use super::Service;

impl Experimental for Service {
    v4::not_implemented! {
        get_experimental_ciscat_results, clear_rootcheck_database, clear_syscheck_database, get_experimental_hardware,
        get_experimental_hotfixes, get_experimental_netaddr, get_experimental_netiface, get_experimental_netproto,
        get_experimental_os, get_experimental_packages, get_experimental_ports, get_experimental_processes,
    }
}
