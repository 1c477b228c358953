//! Inventory and clearing over many agents at once; off unless configured. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4::experimental::{
    ClearRootcheckDatabaseRequest, ClearSyscheckDatabaseRequest, Experimental, GetExperimentalCiscatResultsRequest,
    GetExperimentalHardwareRequest, GetExperimentalHotfixesRequest, GetExperimentalNetaddrRequest,
    GetExperimentalNetifaceRequest, GetExperimentalNetprotoRequest, GetExperimentalOsRequest,
    GetExperimentalPackagesRequest, GetExperimentalPortsRequest, GetExperimentalProcessesRequest,
};
use wazuh_api_server::v4::models::{
    CiscatResult, SyscollectorHardware, SyscollectorHotfix, SyscollectorInterface, SyscollectorNetwork, SyscollectorOs,
    SyscollectorPackage, SyscollectorPort, SyscollectorProcess, SyscollectorProtocol,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::listed::fleet_lists;
use super::{Context, Service};
use crate::wire::v4::failure::Failure;
use apid_inventory::clears::Subject;

impl Service {
    /// Refuses an operation of this tag unless the configuration allows them.
    pub(super) fn must_experiment(&self) -> Result<(), Error> {
        if self.config.get().experimental_features {
            return Ok(());
        }
        Err(Failure::not_found(1122).into_error(None))
    }
}

impl Experimental for Service {
    fleet_lists! {
        get_experimental_hardware(GetExperimentalHardwareRequest) -> SyscollectorHardware,
            HARDWARE as HARDWARE of hardware {
            ram_free RAM_FREE, ram_total RAM_TOTAL, cpu_cores CPU_CORES, cpu_mhz CPU_MHZ, cpu_name CPU_NAME,
            board_serial BOARD_SERIAL
        }
        get_experimental_hotfixes(GetExperimentalHotfixesRequest) -> SyscollectorHotfix,
            HOTFIXES as HOTFIXES of hotfixes {
            hotfix HOTFIX
        }
        get_experimental_netaddr(GetExperimentalNetaddrRequest) -> SyscollectorNetwork, NETADDR as NETADDR of netaddr {
            proto PROTO, address ADDRESS, broadcast BROADCAST, netmask NETMASK
        }
        get_experimental_netiface(GetExperimentalNetifaceRequest) -> SyscollectorInterface,
            NETIFACE as NETIFACE of netiface {
            name NAME, adapter ADAPTER, type_ TYPE, state STATE, mtu MTU, tx_packets TX_PACKETS, rx_packets
            RX_PACKETS, tx_bytes TX_BYTES, rx_bytes RX_BYTES, tx_errors TX_ERRORS, rx_errors RX_ERRORS, tx_dropped
            TX_DROPPED, rx_dropped RX_DROPPED
        }
        get_experimental_netproto(GetExperimentalNetprotoRequest) -> SyscollectorProtocol,
            NETPROTO as NETPROTO of netproto {
            iface IFACE, type_ TYPE, gateway GATEWAY, dhcp DHCP
        }
        get_experimental_os(GetExperimentalOsRequest) -> SyscollectorOs, OS as ANY_OS of os {
            os_name OS_NAME, architecture ARCHITECTURE, os_version OS_VERSION, version VERSION, release RELEASE
        }
        get_experimental_packages(GetExperimentalPackagesRequest) -> SyscollectorPackage,
            PACKAGES as PACKAGES of packages {
            vendor VENDOR, name NAME, architecture ARCHITECTURE, format FORMAT, version VERSION
        }
        get_experimental_ports(GetExperimentalPortsRequest) -> SyscollectorPort, PORTS as PORTS of ports {
            pid PID, protocol PROTOCOL, local_ip LOCAL_IP, local_port LOCAL_PORT, remote_ip REMOTE_IP, tx_queue
            TX_QUEUE, state STATE, process PROCESS
        }
        get_experimental_processes(GetExperimentalProcessesRequest) -> SyscollectorProcess,
            PROCESSES as PROCESSES of processes {
            pid PID, state STATE, ppid PPID, egroup EGROUP, euser EUSER, fgroup FGROUP, name NAME, nlwp NLWP, pgrp
            PGRP, priority PRIORITY, rgroup RGROUP, ruser RUSER, sgroup SGROUP, suser SUSER
        }
        get_experimental_ciscat_results(GetExperimentalCiscatResultsRequest) -> CiscatResult,
            CISCAT as CISCAT of ciscat {
            benchmark BENCHMARK, profile PROFILE, pass PASS, fail FAIL, error ERROR, notchecked NOTCHECKED, unknown
            UNKNOWN, score SCORE
        }
    }

    async fn clear_rootcheck_database(
        &self,
        cx: Context,
        _: ClearRootcheckDatabaseRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.must_experiment()?;
        self.clear(&cx, Subject::Policies).await
    }

    async fn clear_syscheck_database(
        &self,
        cx: Context,
        _: ClearSyscheckDatabaseRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.must_experiment()?;
        self.clear(&cx, Subject::Files).await
    }
}
