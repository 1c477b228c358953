//! Inventory of an agent: hardware, system, software, network, processes and accounts. Thin: what needs more than a few
//! lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::syscollector::Syscollector;

use super::Service;

impl Syscollector for Service {
    v4::not_implemented! {
        get_syscollector_browser_extensions, get_syscollector_groups, get_syscollector_hardware,
        get_syscollector_hotfixes, get_syscollector_netaddr, get_syscollector_netiface, get_syscollector_netproto,
        get_syscollector_os, get_syscollector_packages, get_syscollector_ports, get_syscollector_processes,
        get_syscollector_services, get_syscollector_users,
    }
}
