//! Inventory of an agent: hardware, system, software, network, processes and accounts. Thin: what needs more than a few
//! lines belongs to a domain module.

use wazuh_api_server::v4::models::{
    SyscollectorBrowserExtension, SyscollectorGroup, SyscollectorHardware, SyscollectorHotfix, SyscollectorInterface,
    SyscollectorNetwork, SyscollectorOs, SyscollectorPackage, SyscollectorPort, SyscollectorProcess,
    SyscollectorProtocol, SyscollectorService, SyscollectorUser,
};
use wazuh_api_server::v4::syscollector::{
    GetSyscollectorBrowserExtensionsRequest, GetSyscollectorGroupsRequest, GetSyscollectorHardwareRequest,
    GetSyscollectorHotfixesRequest, GetSyscollectorNetaddrRequest, GetSyscollectorNetifaceRequest,
    GetSyscollectorNetprotoRequest, GetSyscollectorOsRequest, GetSyscollectorPackagesRequest,
    GetSyscollectorPortsRequest, GetSyscollectorProcessesRequest, GetSyscollectorServicesRequest,
    GetSyscollectorUsersRequest, Syscollector,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::listed::{agent_lists, agent_rows};
use super::{Context, Service};

impl Syscollector for Service {
    agent_rows! {
        get_syscollector_hardware(GetSyscollectorHardwareRequest) -> SyscollectorHardware,
            HARDWARE as HARDWARE of hardware {}
        get_syscollector_os(GetSyscollectorOsRequest) -> SyscollectorOs, OS as ANY_OS of os {}
    }

    agent_lists! {
        of inventory;
        get_syscollector_hotfixes(GetSyscollectorHotfixesRequest) -> SyscollectorHotfix,
            HOTFIXES as HOTFIXES of hotfixes {
            hotfix HOTFIX
        }
        get_syscollector_netaddr(GetSyscollectorNetaddrRequest) -> SyscollectorNetwork, NETADDR as NETADDR of netaddr {
            iface IFACE, proto PROTO, address ADDRESS, broadcast BROADCAST, netmask NETMASK
        }
        get_syscollector_netiface(GetSyscollectorNetifaceRequest) -> SyscollectorInterface,
            NETIFACE as NETIFACE of netiface {
            name NAME, adapter ADAPTER, type_ TYPE, state STATE, mtu MTU, tx_packets TX_PACKETS, rx_packets
            RX_PACKETS, tx_bytes TX_BYTES, rx_bytes RX_BYTES, tx_errors TX_ERRORS, rx_errors RX_ERRORS, tx_dropped
            TX_DROPPED, rx_dropped RX_DROPPED
        }
        get_syscollector_netproto(GetSyscollectorNetprotoRequest) -> SyscollectorProtocol,
            NETPROTO as NETPROTO of netproto {
            iface IFACE, type_ TYPE, gateway GATEWAY, dhcp DHCP
        }
        get_syscollector_packages(GetSyscollectorPackagesRequest) -> SyscollectorPackage,
            PACKAGES as PACKAGES of packages {
            vendor VENDOR, name NAME, architecture ARCHITECTURE, format FORMAT, version VERSION
        }
        get_syscollector_ports(GetSyscollectorPortsRequest) -> SyscollectorPort, PORTS as PORTS of ports {
            pid PID, protocol PROTOCOL, local_ip LOCAL_IP, local_port LOCAL_PORT, remote_ip REMOTE_IP, tx_queue
            TX_QUEUE, state STATE, process PROCESS
        }
        get_syscollector_processes(GetSyscollectorProcessesRequest) -> SyscollectorProcess,
            PROCESSES as PROCESSES of processes {
            pid PID, state STATE, ppid PPID, egroup EGROUP, euser EUSER, fgroup FGROUP, name NAME, nlwp NLWP, pgrp
            PGRP, priority PRIORITY, rgroup RGROUP, ruser RUSER, sgroup SGROUP, suser SUSER
        }
        get_syscollector_users(GetSyscollectorUsersRequest) -> SyscollectorUser, USERS as USERS of users {}
        get_syscollector_groups(GetSyscollectorGroupsRequest) -> SyscollectorGroup, GROUPS as GROUPS of groups {}
        get_syscollector_browser_extensions(GetSyscollectorBrowserExtensionsRequest) -> SyscollectorBrowserExtension,
            BROWSER_EXTENSIONS as BROWSER_EXTENSIONS of browser_extensions {}
        get_syscollector_services(GetSyscollectorServicesRequest) -> SyscollectorService,
            SERVICES as SERVICES of services {}
    }
}
