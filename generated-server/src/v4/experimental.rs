// Emitted by `cargo xtask gen`; do not edit.
//! Inventory and clearing over many agents at once; off unless configured.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Inventory and clearing over many agents at once; off unless configured.
pub trait Experimental: crate::Service {
    /// Lists results of CIS-CAT scans over agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/ciscat/results` (`api.controllers.experimental_controller.get_cis_cat_results`). Answers 200;
    /// fails with 400, 401, 403, 404, 405, 429. Needs `ciscat:read`.
    fn get_experimental_ciscat_results(&self, cx: Context<Self::Identity>, request: GetExperimentalCiscatResultsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<CiscatResult>>, Error>> + Send;
    /// Forgets the rootcheck findings of agents.
    ///
    /// `DELETE /experimental/rootcheck` (`api.controllers.experimental_controller.clear_rootcheck_database`). Answers
    /// 200; fails with 400, 401, 403, 404, 405, 429. Needs `rootcheck:clear`.
    fn clear_rootcheck_database(&self, cx: Context<Self::Identity>, request: ClearRootcheckDatabaseRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Forgets the integrity data of agents.
    ///
    /// It works for agents older than version 3.12.0 only; newer ones are failed items.
    ///
    /// `DELETE /experimental/syscheck` (`api.controllers.experimental_controller.clear_syscheck_database`). Answers
    /// 200; fails with 400, 401, 403, 404, 405, 429. Needs `syscheck:clear`.
    fn clear_syscheck_database(&self, cx: Context<Self::Identity>, request: ClearSyscheckDatabaseRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists the hardware of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/hardware` (`api.controllers.experimental_controller.get_hardware_info`). Answers
    /// 200; fails with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_hardware(&self, cx: Context<Self::Identity>, request: GetExperimentalHardwareRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorHardware>>, Error>> + Send;
    /// Lists the Windows updates installed on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/hotfixes` (`api.controllers.experimental_controller.get_hotfixes_info`). Answers
    /// 200; fails with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_hotfixes(&self, cx: Context<Self::Identity>, request: GetExperimentalHotfixesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorHotfix>>, Error>> + Send;
    /// Lists the network addresses of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netaddr` (`api.controllers.experimental_controller.get_network_address_info`).
    /// Answers 200; fails with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_netaddr(&self, cx: Context<Self::Identity>, request: GetExperimentalNetaddrRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorNetwork>>, Error>> + Send;
    /// Lists the network interfaces of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netiface`
    /// (`api.controllers.experimental_controller.get_network_interface_info`). Answers 200; fails with 400, 401, 403,
    /// 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_netiface(&self, cx: Context<Self::Identity>, request: GetExperimentalNetifaceRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorInterface>>, Error>> + Send;
    /// Lists gateways and DHCP state of the interfaces of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netproto` (`api.controllers.experimental_controller.get_network_protocol_info`).
    /// Answers 200; fails with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_netproto(&self, cx: Context<Self::Identity>, request: GetExperimentalNetprotoRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorProtocol>>, Error>> + Send;
    /// Lists the operating systems of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/os` (`api.controllers.experimental_controller.get_os_info`). Answers 200; fails
    /// with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_os(&self, cx: Context<Self::Identity>, request: GetExperimentalOsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorOs>>, Error>> + Send;
    /// Lists the packages installed on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/packages` (`api.controllers.experimental_controller.get_packages_info`). Answers
    /// 200; fails with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_packages(&self, cx: Context<Self::Identity>, request: GetExperimentalPackagesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorPackage>>, Error>> + Send;
    /// Lists the open ports of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/ports` (`api.controllers.experimental_controller.get_ports_info`). Answers 200;
    /// fails with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_ports(&self, cx: Context<Self::Identity>, request: GetExperimentalPortsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorPort>>, Error>> + Send;
    /// Lists the processes that run on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/processes` (`api.controllers.experimental_controller.get_processes_info`).
    /// Answers 200; fails with 400, 401, 403, 404, 405, 429. Needs `syscollector:read`.
    fn get_experimental_processes(&self, cx: Context<Self::Identity>, request: GetExperimentalProcessesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorProcess>>, Error>> + Send;
}

/// Parameters of `GET /experimental/ciscat/results`.
#[derive(Clone, Debug)]
pub struct GetExperimentalCiscatResultsRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep results of this benchmark (format `alphanumeric`).
    pub benchmark: Option<String>,
    /// Keep results of this profile of the benchmark (format `alphanumeric`).
    pub profile: Option<String>,
    /// Keep results with this number of passed checks (at least 0).
    pub pass: Option<i64>,
    /// Keep results with this number of failed checks (at least 0).
    pub fail: Option<i64>,
    /// Keep results with this number of checks that met an error (at least 0).
    pub error: Option<i64>,
    /// Keep results with this number of checks that were left out (at least 0).
    pub notchecked: Option<i64>,
    /// Keep results with this number of checks of unknown outcome.
    pub unknown: Option<i64>,
    /// Keep results with this score (at least 0).
    pub score: Option<i64>,
}
impl Decode for GetExperimentalCiscatResultsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, benchmark: input.value()?, profile: input.value()?,
            pass: input.value()?, fail: input.value()?, error: input.value()?, notchecked: input.value()?,
            unknown: input.value()?, score: input.value()?,
        })
    }
}

/// Parameters of `DELETE /experimental/rootcheck`.
#[derive(Clone, Debug)]
pub struct ClearRootcheckDatabaseRequest {
    /// Ids of agents, or `all` (each format `numbers_or_all`, at least 3 characters).
    pub agents_list: Vec<String>,
}
impl Decode for ClearRootcheckDatabaseRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `DELETE /experimental/syscheck`.
#[derive(Clone, Debug)]
pub struct ClearSyscheckDatabaseRequest {
    /// Ids of agents, or `all` (each format `numbers_or_all`, at least 3 characters).
    pub agents_list: Vec<String>,
}
impl Decode for ClearSyscheckDatabaseRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// Parameters of `GET /experimental/syscollector/hardware`.
#[derive(Clone, Debug)]
pub struct GetExperimentalHardwareRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep hosts with this much free memory in KiB (`ram.free`, at least 0).
    pub ram_free: Option<i64>,
    /// Keep hosts with this much memory in KiB (`ram.total`, at least 0).
    pub ram_total: Option<i64>,
    /// Keep hosts with this number of cores (`cpu.cores`, at least 1).
    pub cpu_cores: Option<i64>,
    /// Keep hosts whose processor runs at this frequency in MHz (`cpu.mhz`, at least 1).
    pub cpu_mhz: Option<f64>,
    /// Keep hosts with this processor (`cpu.name`).
    pub cpu_name: Option<String>,
    /// Keep hosts whose main board has this serial number (format `alphanumeric`).
    pub board_serial: Option<String>,
}
impl Decode for GetExperimentalHardwareRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, ram_free: input.value()?, ram_total: input.value()?,
            cpu_cores: input.value()?, cpu_mhz: input.value()?, cpu_name: input.value()?, board_serial: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/hotfixes`.
#[derive(Clone, Debug)]
pub struct GetExperimentalHotfixesRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep this hotfix, such as `KB5031356`.
    pub hotfix: Option<String>,
}
impl Decode for GetExperimentalHotfixesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, hotfix: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/netaddr`.
#[derive(Clone, Debug)]
pub struct GetExperimentalNetaddrRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep addresses of this protocol (format `alphanumeric`).
    pub proto: Option<String>,
    /// Keep this address (format `alphanumeric`).
    pub address: Option<String>,
    /// Keep addresses with this broadcast address (format `alphanumeric`).
    pub broadcast: Option<String>,
    /// Keep addresses with this mask (format `alphanumeric`).
    pub netmask: Option<String>,
}
impl Decode for GetExperimentalNetaddrRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, proto: input.value()?, address: input.value()?,
            broadcast: input.value()?, netmask: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/netiface`.
#[derive(Clone, Debug)]
pub struct GetExperimentalNetifaceRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep what has exactly this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep interfaces of this adapter (format `alphanumeric`).
    pub adapter: Option<String>,
    /// Keep what is of this type (`type`, format `alphanumeric`).
    pub type_: Option<String>,
    /// Keep what is in this state (format `alphanumeric`).
    pub state: Option<String>,
    /// Keep interfaces with this largest packet size, in bytes (at least 0).
    pub mtu: Option<i64>,
    /// Keep interfaces that sent this many packets (`tx.packets`, at least 0).
    pub tx_packets: Option<i64>,
    /// Keep interfaces that received this many packets (`rx.packets`, at least 0).
    pub rx_packets: Option<i64>,
    /// Keep interfaces that sent this many bytes (`tx.bytes`, at least 0).
    pub tx_bytes: Option<i64>,
    /// Keep interfaces that received this many bytes (`rx.bytes`, at least 0).
    pub rx_bytes: Option<i64>,
    /// Keep interfaces with this many errors on sending (`tx.errors`, at least 0).
    pub tx_errors: Option<i64>,
    /// Keep interfaces with this many errors on receiving (`rx.errors`, at least 0).
    pub rx_errors: Option<i64>,
    /// Keep interfaces that dropped this many packets on sending (`tx.dropped`, at least 0).
    pub tx_dropped: Option<i64>,
    /// Keep interfaces that dropped this many packets on receiving (`rx.dropped`, at least 0).
    pub rx_dropped: Option<i64>,
}
impl Decode for GetExperimentalNetifaceRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, name: input.value()?, adapter: input.value()?,
            type_: input.value()?, state: input.value()?, mtu: input.value()?, tx_packets: input.value()?,
            rx_packets: input.value()?, tx_bytes: input.value()?, rx_bytes: input.value()?, tx_errors: input.value()?,
            rx_errors: input.value()?, tx_dropped: input.value()?, rx_dropped: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/netproto`.
#[derive(Clone, Debug)]
pub struct GetExperimentalNetprotoRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep what belongs to this interface (format `alphanumeric`).
    pub iface: Option<String>,
    /// Keep what is of this type (`type`, format `alphanumeric`).
    pub type_: Option<String>,
    /// Keep what has this default gateway (format `alphanumeric`).
    pub gateway: Option<String>,
    /// Keep protocols whose DHCP is in this state.
    pub dhcp: Option<DhcpStatus>,
}
impl Decode for GetExperimentalNetprotoRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, iface: input.value()?, type_: input.value()?,
            gateway: input.value()?, dhcp: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/os`.
#[derive(Clone, Debug)]
pub struct GetExperimentalOsRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep what has this name of the operating system (`os.name`, format `alphanumeric`).
    pub os_name: Option<String>,
    /// Keep what is built for this architecture (format `alphanumeric`).
    pub architecture: Option<String>,
    /// Keep what has this version of the operating system (`os.version`, format `alphanumeric`).
    pub os_version: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7` (format `alphanumeric`).
    pub version: Option<String>,
    /// Keep systems with this kernel release (format `alphanumeric`).
    pub release: Option<String>,
}
impl Decode for GetExperimentalOsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, os_name: input.value()?, architecture: input.value()?,
            os_version: input.value()?, version: input.value()?, release: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/packages`.
#[derive(Clone, Debug)]
pub struct GetExperimentalPackagesRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep packages of this vendor.
    pub vendor: Option<String>,
    /// Keep what has exactly this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep what is built for this architecture (format `alphanumeric`).
    pub architecture: Option<String>,
    /// Keep packages of this format, such as `deb` or `rpm` (format `alphanumeric`).
    pub format: Option<String>,
    /// Keep packages of this version.
    pub version: Option<String>,
}
impl Decode for GetExperimentalPackagesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, vendor: input.value()?, name: input.value()?,
            architecture: input.value()?, format: input.value()?, version: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/ports`.
#[derive(Clone, Debug)]
pub struct GetExperimentalPortsRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep ports held by the process with this number (format `numbers`).
    pub pid: Option<String>,
    /// Keep ports of this protocol, such as `tcp` or `udp6` (format `alphanumeric`).
    pub protocol: Option<String>,
    /// Keep ports bound to this address (`local.ip`, format `alphanumeric`).
    pub local_ip: Option<String>,
    /// Keep ports with this number on the host (`local.port`, format `numbers`).
    pub local_port: Option<String>,
    /// Keep ports connected to this address (`remote.ip`, format `alphanumeric`).
    pub remote_ip: Option<String>,
    /// Keep ports with this many bytes waiting to be sent (format `numbers`).
    pub tx_queue: Option<String>,
    /// Keep what is in this state (format `alphanumeric`).
    pub state: Option<String>,
    /// Keep what is about the process of this name (format `alphanumeric`).
    pub process: Option<String>,
}
impl Decode for GetExperimentalPortsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, pid: input.value()?, protocol: input.value()?,
            local_ip: input.value()?, local_port: input.value()?, remote_ip: input.value()?, tx_queue: input.value()?,
            state: input.value()?, process: input.value()?,
        })
    }
}

/// Parameters of `GET /experimental/syscollector/processes`.
#[derive(Clone, Debug)]
pub struct GetExperimentalProcessesRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Keep the process with this number (format `numbers`).
    pub pid: Option<String>,
    /// Keep processes in this state, a letter such as `S` or `R` (format `alphanumeric`).
    pub state: Option<String>,
    /// Keep processes whose parent has this number (format `numbers`).
    pub ppid: Option<String>,
    /// Keep processes with this effective group (format `alphanumeric`).
    pub egroup: Option<String>,
    /// Keep processes with this effective user (format `alphanumeric`).
    pub euser: Option<String>,
    /// Keep processes with this file system group (format `alphanumeric`).
    pub fgroup: Option<String>,
    /// Keep processes with this name (format `alphanumeric`).
    pub name: Option<String>,
    /// Keep processes with this number of threads (format `numbers`).
    pub nlwp: Option<String>,
    /// Keep processes of this process group (format `numbers`).
    pub pgrp: Option<String>,
    /// Keep processes with this scheduling priority (format `numbers`).
    pub priority: Option<String>,
    /// Keep processes with this real group (format `alphanumeric`).
    pub rgroup: Option<String>,
    /// Keep processes with this real user (format `alphanumeric`).
    pub ruser: Option<String>,
    /// Keep processes with this saved group (format `alphanumeric`).
    pub sgroup: Option<String>,
    /// Keep processes with this saved user (format `alphanumeric`).
    pub suser: Option<String>,
}
impl Decode for GetExperimentalProcessesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agents_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, pid: input.value()?, state: input.value()?,
            ppid: input.value()?, egroup: input.value()?, euser: input.value()?, fgroup: input.value()?,
            name: input.value()?, nlwp: input.value()?, pgrp: input.value()?, priority: input.value()?,
            rgroup: input.value()?, ruser: input.value()?, sgroup: input.value()?, suser: input.value()?,
        })
    }
}

/// `GET /experimental/ciscat/results`.
pub static GET_EXPERIMENTAL_CISCAT_RESULTS: Operation = Operation::new(Method::GET, "/experimental/ciscat/results")
    .ids("get_experimental_ciscat_results", "api.controllers.experimental_controller.get_cis_cat_results")
    .about("Experimental", "Lists results of CIS-CAT scans over agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::BENCHMARK,
        &parameters::PROFILE, &parameters::PASS, &parameters::FAIL, &parameters::ERROR, &parameters::NOTCHECKED,
        &parameters::UNKNOWN, &parameters::SCORE,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::CISCAT_READ]);

/// `DELETE /experimental/rootcheck`.
pub static CLEAR_ROOTCHECK_DATABASE: Operation = Operation::new(Method::DELETE, "/experimental/rootcheck")
    .ids("clear_rootcheck_database", "api.controllers.experimental_controller.clear_rootcheck_database")
    .about("Experimental", "Forgets the rootcheck findings of agents.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST_ALL])
    .failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::ROOTCHECK_CLEAR]);

/// `DELETE /experimental/syscheck`.
pub static CLEAR_SYSCHECK_DATABASE: Operation = Operation::new(Method::DELETE, "/experimental/syscheck")
    .ids("clear_syscheck_database", "api.controllers.experimental_controller.clear_syscheck_database")
    .about("Experimental", "Forgets the integrity data of agents.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST_ALL])
    .failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCHECK_CLEAR]);

/// `GET /experimental/syscollector/hardware`.
pub static GET_EXPERIMENTAL_HARDWARE: Operation = Operation::new(Method::GET, "/experimental/syscollector/hardware")
    .ids("get_experimental_hardware", "api.controllers.experimental_controller.get_hardware_info")
    .about("Experimental", "Lists the hardware of agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::RAM_FREE,
        &parameters::RAM_TOTAL, &parameters::CPU_CORES, &parameters::CPU_MHZ, &parameters::CPU_NAME,
        &parameters::BOARD_SERIAL,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/hotfixes`.
pub static GET_EXPERIMENTAL_HOTFIXES: Operation = Operation::new(Method::GET, "/experimental/syscollector/hotfixes")
    .ids("get_experimental_hotfixes", "api.controllers.experimental_controller.get_hotfixes_info")
    .about("Experimental", "Lists the Windows updates installed on agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::HOTFIX,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/netaddr`.
pub static GET_EXPERIMENTAL_NETADDR: Operation = Operation::new(Method::GET, "/experimental/syscollector/netaddr")
    .ids("get_experimental_netaddr", "api.controllers.experimental_controller.get_network_address_info")
    .about("Experimental", "Lists the network addresses of agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::PROTO,
        &parameters::ADDRESS, &parameters::BROADCAST, &parameters::NETMASK,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/netiface`.
pub static GET_EXPERIMENTAL_NETIFACE: Operation = Operation::new(Method::GET, "/experimental/syscollector/netiface")
    .ids("get_experimental_netiface", "api.controllers.experimental_controller.get_network_interface_info")
    .about("Experimental", "Lists the network interfaces of agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::NAME,
        &parameters::ADAPTER, &parameters::TYPE_SYSCOLLECTOR, &parameters::STATE, &parameters::MTU,
        &parameters::TX_PACKETS, &parameters::RX_PACKETS, &parameters::TX_BYTES, &parameters::RX_BYTES,
        &parameters::TX_ERRORS, &parameters::RX_ERRORS, &parameters::TX_DROPPED, &parameters::RX_DROPPED,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/netproto`.
pub static GET_EXPERIMENTAL_NETPROTO: Operation = Operation::new(Method::GET, "/experimental/syscollector/netproto")
    .ids("get_experimental_netproto", "api.controllers.experimental_controller.get_network_protocol_info")
    .about("Experimental", "Lists gateways and DHCP state of the interfaces of agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::IFACE,
        &parameters::TYPE_SYSCOLLECTOR, &parameters::GATEWAY, &parameters::DHCP,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/os`.
pub static GET_EXPERIMENTAL_OS: Operation = Operation::new(Method::GET, "/experimental/syscollector/os")
    .ids("get_experimental_os", "api.controllers.experimental_controller.get_os_info")
    .about("Experimental", "Lists the operating systems of agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::OS_NAME,
        &parameters::ARCHITECTURE, &parameters::OS_VERSION, &parameters::VERSION, &parameters::RELEASE,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/packages`.
pub static GET_EXPERIMENTAL_PACKAGES: Operation = Operation::new(Method::GET, "/experimental/syscollector/packages")
    .ids("get_experimental_packages", "api.controllers.experimental_controller.get_packages_info")
    .about("Experimental", "Lists the packages installed on agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::VENDOR,
        &parameters::NAME, &parameters::ARCHITECTURE, &parameters::FORMAT, &parameters::PACKAGE_VERSION,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/ports`.
pub static GET_EXPERIMENTAL_PORTS: Operation = Operation::new(Method::GET, "/experimental/syscollector/ports")
    .ids("get_experimental_ports", "api.controllers.experimental_controller.get_ports_info")
    .about("Experimental", "Lists the open ports of agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::PID,
        &parameters::PROTOCOL, &parameters::LOCAL_IP, &parameters::LOCAL_PORT, &parameters::REMOTE_IP,
        &parameters::TX_QUEUE, &parameters::STATE, &parameters::PROCESS,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /experimental/syscollector/processes`.
pub static GET_EXPERIMENTAL_PROCESSES: Operation = Operation::new(Method::GET, "/experimental/syscollector/processes")
    .ids("get_experimental_processes", "api.controllers.experimental_controller.get_processes_info")
    .about("Experimental", "Lists the processes that run on agents.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::PROCESS_PID,
        &parameters::PROCESS_STATE, &parameters::PPID, &parameters::EGROUP, &parameters::EUSER, &parameters::FGROUP,
        &parameters::PROCESS_NAME, &parameters::NLWP, &parameters::PGRP, &parameters::PRIORITY, &parameters::RGROUP,
        &parameters::RUSER, &parameters::SGROUP, &parameters::SUSER,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

crate::routes! { "Experimental" Experimental:
    GET_EXPERIMENTAL_CISCAT_RESULTS get_experimental_ciscat_results(request),
    CLEAR_ROOTCHECK_DATABASE clear_rootcheck_database(request),
    CLEAR_SYSCHECK_DATABASE clear_syscheck_database(request),
    GET_EXPERIMENTAL_HARDWARE get_experimental_hardware(request),
    GET_EXPERIMENTAL_HOTFIXES get_experimental_hotfixes(request),
    GET_EXPERIMENTAL_NETADDR get_experimental_netaddr(request),
    GET_EXPERIMENTAL_NETIFACE get_experimental_netiface(request),
    GET_EXPERIMENTAL_NETPROTO get_experimental_netproto(request), GET_EXPERIMENTAL_OS get_experimental_os(request),
    GET_EXPERIMENTAL_PACKAGES get_experimental_packages(request),
    GET_EXPERIMENTAL_PORTS get_experimental_ports(request),
    GET_EXPERIMENTAL_PROCESSES get_experimental_processes(request),
}
