// Emitted by `cargo xtask gen`; do not edit.
//! Inventory of an agent: hardware, system, software, network, processes and accounts.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Inventory of an agent: hardware, system, software, network, processes and accounts.
pub trait Syscollector: crate::Service {
    /// Lists the browser extensions on an agent.
    ///
    /// `GET /syscollector/{agent_id}/browser_extensions`
    /// (`api.controllers.syscollector_controller.get_browser_extensions_info`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `syscollector:read`.
    fn get_syscollector_browser_extensions(
        &self, cx: Context<Self::Identity>, request: GetSyscollectorBrowserExtensionsRequest,
    ) -> impl Future<Output = Result<Json<AffectedItems<SyscollectorBrowserExtension>>, Error>> + Send;
    /// Lists the groups of accounts on an agent.
    ///
    /// `GET /syscollector/{agent_id}/groups` (`api.controllers.syscollector_controller.get_group_info`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_groups(&self, cx: Context<Self::Identity>, request: GetSyscollectorGroupsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorGroup>>, Error>> + Send;
    /// Shows processor, memory and main board of an agent.
    ///
    /// `GET /syscollector/{agent_id}/hardware` (`api.controllers.syscollector_controller.get_hardware_info`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_hardware(&self, cx: Context<Self::Identity>, request: GetSyscollectorHardwareRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorHardware>>, Error>> + Send;
    /// Lists the Windows updates installed on an agent.
    ///
    /// `GET /syscollector/{agent_id}/hotfixes` (`api.controllers.syscollector_controller.get_hotfix_info`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_hotfixes(&self, cx: Context<Self::Identity>, request: GetSyscollectorHotfixesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorHotfix>>, Error>> + Send;
    /// Lists the network addresses of an agent.
    ///
    /// `GET /syscollector/{agent_id}/netaddr` (`api.controllers.syscollector_controller.get_network_address_info`).
    /// Answers 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_netaddr(&self, cx: Context<Self::Identity>, request: GetSyscollectorNetaddrRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorNetwork>>, Error>> + Send;
    /// Lists the network interfaces of an agent with their counters.
    ///
    /// `GET /syscollector/{agent_id}/netiface` (`api.controllers.syscollector_controller.get_network_interface_info`).
    /// Answers 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_netiface(&self, cx: Context<Self::Identity>, request: GetSyscollectorNetifaceRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorInterface>>, Error>> + Send;
    /// Lists gateway and DHCP state for each interface of an agent.
    ///
    /// `GET /syscollector/{agent_id}/netproto` (`api.controllers.syscollector_controller.get_network_protocol_info`).
    /// Answers 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_netproto(&self, cx: Context<Self::Identity>, request: GetSyscollectorNetprotoRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorProtocol>>, Error>> + Send;
    /// Shows the operating system of an agent.
    ///
    /// `GET /syscollector/{agent_id}/os` (`api.controllers.syscollector_controller.get_os_info`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_os(&self, cx: Context<Self::Identity>, request: GetSyscollectorOsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorOs>>, Error>> + Send;
    /// Lists the packages installed on an agent.
    ///
    /// `GET /syscollector/{agent_id}/packages` (`api.controllers.syscollector_controller.get_packages_info`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_packages(&self, cx: Context<Self::Identity>, request: GetSyscollectorPackagesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorPackage>>, Error>> + Send;
    /// Lists the open ports of an agent.
    ///
    /// `GET /syscollector/{agent_id}/ports` (`api.controllers.syscollector_controller.get_ports_info`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_ports(&self, cx: Context<Self::Identity>, request: GetSyscollectorPortsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorPort>>, Error>> + Send;
    /// Lists the processes that run on an agent.
    ///
    /// `GET /syscollector/{agent_id}/processes` (`api.controllers.syscollector_controller.get_processes_info`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_processes(&self, cx: Context<Self::Identity>, request: GetSyscollectorProcessesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorProcess>>, Error>> + Send;
    /// Lists the services of an agent.
    ///
    /// `GET /syscollector/{agent_id}/services` (`api.controllers.syscollector_controller.get_services_info`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_services(&self, cx: Context<Self::Identity>, request: GetSyscollectorServicesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorService>>, Error>> + Send;
    /// Lists the accounts on an agent.
    ///
    /// `GET /syscollector/{agent_id}/users` (`api.controllers.syscollector_controller.get_user_info`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `syscollector:read`.
    fn get_syscollector_users(&self, cx: Context<Self::Identity>, request: GetSyscollectorUsersRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SyscollectorUser>>, Error>> + Send;
}

/// Parameters of `GET /syscollector/{agent_id}/browser_extensions`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorBrowserExtensionsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorBrowserExtensionsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/groups`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorGroupsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorGroupsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/hardware`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorHardwareRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
}
impl Decode for GetSyscollectorHardwareRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, select: input.value()? })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/hotfixes`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorHotfixesRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorHotfixesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, hotfix: input.value()?, q: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/netaddr`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorNetaddrRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Keep addresses of this protocol (format `alphanumeric`).
    pub proto: Option<String>,
    /// Keep this address (format `alphanumeric`).
    pub address: Option<String>,
    /// Keep addresses with this broadcast address (format `alphanumeric`).
    pub broadcast: Option<String>,
    /// Keep addresses with this mask (format `alphanumeric`).
    pub netmask: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorNetaddrRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, iface: input.value()?, proto: input.value()?,
            address: input.value()?, broadcast: input.value()?, netmask: input.value()?, q: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/netiface`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorNetifaceRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Keep interfaces of this type (`type`).
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorNetifaceRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, name: input.value()?, adapter: input.value()?,
            type_: input.value()?, state: input.value()?, mtu: input.value()?, tx_packets: input.value()?,
            rx_packets: input.value()?, tx_bytes: input.value()?, rx_bytes: input.value()?, tx_errors: input.value()?,
            rx_errors: input.value()?, tx_dropped: input.value()?, rx_dropped: input.value()?, q: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/netproto`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorNetprotoRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorNetprotoRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, iface: input.value()?, type_: input.value()?,
            gateway: input.value()?, dhcp: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/os`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorOsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
}
impl Decode for GetSyscollectorOsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agent_id: input.value()?, select: input.value()? })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/packages`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorPackagesRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorPackagesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, vendor: input.value()?, name: input.value()?,
            architecture: input.value()?, format: input.value()?, version: input.value()?, q: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/ports`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorPortsRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorPortsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, pid: input.value()?, protocol: input.value()?,
            local_ip: input.value()?, local_port: input.value()?, remote_ip: input.value()?, tx_queue: input.value()?,
            state: input.value()?, process: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/processes`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorProcessesRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorProcessesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, pid: input.value()?, state: input.value()?,
            ppid: input.value()?, egroup: input.value()?, euser: input.value()?, fgroup: input.value()?,
            name: input.value()?, nlwp: input.value()?, pgrp: input.value()?, priority: input.value()?,
            rgroup: input.value()?, ruser: input.value()?, sgroup: input.value()?, suser: input.value()?,
            q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/services`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorServicesRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorServicesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /syscollector/{agent_id}/users`.
#[derive(Clone, Debug)]
pub struct GetSyscollectorUsersRequest {
    /// Id of an agent, of at least three digits such as `001`; `000` is the manager itself (format `numbers`, at least
    /// 3 characters).
    pub agent_id: String,
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
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSyscollectorUsersRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            agent_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// `GET /syscollector/{agent_id}/browser_extensions`.
pub static GET_SYSCOLLECTOR_BROWSER_EXTENSIONS: Operation = Operation::new(
    Method::GET, "/syscollector/{agent_id}/browser_extensions",
)
    .ids("get_syscollector_browser_extensions", "api.controllers.syscollector_controller.get_browser_extensions_info")
    .about("Syscollector", "Lists the browser extensions on an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/groups`.
pub static GET_SYSCOLLECTOR_GROUPS: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/groups")
    .ids("get_syscollector_groups", "api.controllers.syscollector_controller.get_group_info")
    .about("Syscollector", "Lists the groups of accounts on an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/hardware`.
pub static GET_SYSCOLLECTOR_HARDWARE: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/hardware")
    .ids("get_syscollector_hardware", "api.controllers.syscollector_controller.get_hardware_info")
    .about("Syscollector", "Shows processor, memory and main board of an agent.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::SELECT])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/hotfixes`.
pub static GET_SYSCOLLECTOR_HOTFIXES: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/hotfixes")
    .ids("get_syscollector_hotfixes", "api.controllers.syscollector_controller.get_hotfix_info")
    .about("Syscollector", "Lists the Windows updates installed on an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::HOTFIX,
        &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/netaddr`.
pub static GET_SYSCOLLECTOR_NETADDR: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/netaddr")
    .ids("get_syscollector_netaddr", "api.controllers.syscollector_controller.get_network_address_info")
    .about("Syscollector", "Lists the network addresses of an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::IFACE,
        &parameters::PROTO, &parameters::ADDRESS, &parameters::BROADCAST, &parameters::NETMASK, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/netiface`.
pub static GET_SYSCOLLECTOR_NETIFACE: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/netiface")
    .ids("get_syscollector_netiface", "api.controllers.syscollector_controller.get_network_interface_info")
    .about("Syscollector", "Lists the network interfaces of an agent with their counters.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::NAME,
        &parameters::ADAPTER, &parameters::TYPESYS, &parameters::STATE, &parameters::MTU, &parameters::TX_PACKETS,
        &parameters::RX_PACKETS, &parameters::TX_BYTES, &parameters::RX_BYTES, &parameters::TX_ERRORS,
        &parameters::RX_ERRORS, &parameters::TX_DROPPED, &parameters::RX_DROPPED, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/netproto`.
pub static GET_SYSCOLLECTOR_NETPROTO: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/netproto")
    .ids("get_syscollector_netproto", "api.controllers.syscollector_controller.get_network_protocol_info")
    .about("Syscollector", "Lists gateway and DHCP state for each interface of an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::IFACE,
        &parameters::TYPE_SYSCOLLECTOR, &parameters::GATEWAY, &parameters::DHCP, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/os`.
pub static GET_SYSCOLLECTOR_OS: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/os")
    .ids("get_syscollector_os", "api.controllers.syscollector_controller.get_os_info")
    .about("Syscollector", "Shows the operating system of an agent.")
    .parameters(&[&parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::SELECT])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/packages`.
pub static GET_SYSCOLLECTOR_PACKAGES: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/packages")
    .ids("get_syscollector_packages", "api.controllers.syscollector_controller.get_packages_info")
    .about("Syscollector", "Lists the packages installed on an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::VENDOR,
        &parameters::NAME, &parameters::ARCHITECTURE, &parameters::FORMAT, &parameters::PACKAGE_VERSION, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/ports`.
pub static GET_SYSCOLLECTOR_PORTS: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/ports")
    .ids("get_syscollector_ports", "api.controllers.syscollector_controller.get_ports_info")
    .about("Syscollector", "Lists the open ports of an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::PID,
        &parameters::PROTOCOL, &parameters::LOCAL_IP, &parameters::LOCAL_PORT, &parameters::REMOTE_IP,
        &parameters::TX_QUEUE, &parameters::STATE, &parameters::PROCESS, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/processes`.
pub static GET_SYSCOLLECTOR_PROCESSES: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/processes")
    .ids("get_syscollector_processes", "api.controllers.syscollector_controller.get_processes_info")
    .about("Syscollector", "Lists the processes that run on an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::PROCESS_PID,
        &parameters::PROCESS_STATE, &parameters::PPID, &parameters::EGROUP, &parameters::EUSER, &parameters::FGROUP,
        &parameters::PROCESS_NAME, &parameters::NLWP, &parameters::PGRP, &parameters::PRIORITY, &parameters::RGROUP,
        &parameters::RUSER, &parameters::SGROUP, &parameters::SUSER, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/services`.
pub static GET_SYSCOLLECTOR_SERVICES: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/services")
    .ids("get_syscollector_services", "api.controllers.syscollector_controller.get_services_info")
    .about("Syscollector", "Lists the services of an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

/// `GET /syscollector/{agent_id}/users`.
pub static GET_SYSCOLLECTOR_USERS: Operation = Operation::new(Method::GET, "/syscollector/{agent_id}/users")
    .ids("get_syscollector_users", "api.controllers.syscollector_controller.get_user_info")
    .about("Syscollector", "Lists the accounts on an agent.")
    .parameters(&[
        &parameters::AGENT_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCOLLECTOR_READ]);

crate::routes! { "Syscollector" Syscollector:
    GET_SYSCOLLECTOR_BROWSER_EXTENSIONS get_syscollector_browser_extensions(request),
    GET_SYSCOLLECTOR_GROUPS get_syscollector_groups(request),
    GET_SYSCOLLECTOR_HARDWARE get_syscollector_hardware(request),
    GET_SYSCOLLECTOR_HOTFIXES get_syscollector_hotfixes(request),
    GET_SYSCOLLECTOR_NETADDR get_syscollector_netaddr(request),
    GET_SYSCOLLECTOR_NETIFACE get_syscollector_netiface(request),
    GET_SYSCOLLECTOR_NETPROTO get_syscollector_netproto(request), GET_SYSCOLLECTOR_OS get_syscollector_os(request),
    GET_SYSCOLLECTOR_PACKAGES get_syscollector_packages(request),
    GET_SYSCOLLECTOR_PORTS get_syscollector_ports(request),
    GET_SYSCOLLECTOR_PROCESSES get_syscollector_processes(request),
    GET_SYSCOLLECTOR_SERVICES get_syscollector_services(request),
    GET_SYSCOLLECTOR_USERS get_syscollector_users(request),
}
