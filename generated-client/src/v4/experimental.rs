// Emitted by `cargo xtask gen`; do not edit.
//! Inventory and clearing over many agents at once; off unless configured.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists results of CIS-CAT scans over agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/ciscat/results` (`api.controllers.experimental_controller.get_cis_cat_results`).
    /// Permissions: `ciscat:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_ciscat_results(
        &self,
        options: &GetExperimentalCiscatResultsOptions,
    ) -> Result<Response<AffectedItems<models::CiscatResult>>, Error> {
        self.core
            .get("get_experimental_ciscat_results", "/experimental/ciscat/results")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("benchmark", &options.benchmark)
            .query("profile", &options.profile)
            .query("pass", &options.pass)
            .query("fail", &options.fail)
            .query("error", &options.error)
            .query("notchecked", &options.notchecked)
            .query("unknown", &options.unknown)
            .query("score", &options.score)
            .json()
            .await
    }

    /// Forgets the rootcheck findings of agents.
    ///
    /// `DELETE /experimental/rootcheck` (`api.controllers.experimental_controller.clear_rootcheck_database`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn clear_rootcheck_database(
        &self,
        agents_list: &[&str],
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .delete("clear_rootcheck_database", "/experimental/rootcheck")
            .query("agents_list", &agents_list)
            .json()
            .await
    }

    /// Forgets the integrity data of agents.
    ///
    /// It works for agents older than version 3.12.0 only; newer ones are failed items.
    ///
    /// `DELETE /experimental/syscheck` (`api.controllers.experimental_controller.clear_syscheck_database`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn clear_syscheck_database(
        &self,
        agents_list: &[&str],
    ) -> Result<Response<AffectedItems<crate::AgentId>>, Error> {
        self.core
            .delete("clear_syscheck_database", "/experimental/syscheck")
            .query("agents_list", &agents_list)
            .json()
            .await
    }

    /// Lists the hardware of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/hardware` (`api.controllers.experimental_controller.get_hardware_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_hardware(
        &self,
        options: &GetExperimentalHardwareOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorHardware>>, Error> {
        self.core
            .get("get_experimental_hardware", "/experimental/syscollector/hardware")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("ram.free", &options.ram_free)
            .query("ram.total", &options.ram_total)
            .query("cpu.cores", &options.cpu_cores)
            .query("cpu.mhz", &options.cpu_mhz)
            .query("cpu.name", &options.cpu_name)
            .query("board_serial", &options.board_serial)
            .json()
            .await
    }

    /// Lists the Windows updates installed on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/hotfixes` (`api.controllers.experimental_controller.get_hotfixes_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_hotfixes(
        &self,
        options: &GetExperimentalHotfixesOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorHotfix>>, Error> {
        self.core
            .get("get_experimental_hotfixes", "/experimental/syscollector/hotfixes")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("hotfix", &options.hotfix)
            .json()
            .await
    }

    /// Lists the network addresses of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netaddr` (`api.controllers.experimental_controller.get_network_address_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_netaddr(
        &self,
        options: &GetExperimentalNetaddrOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorNetwork>>, Error> {
        self.core
            .get("get_experimental_netaddr", "/experimental/syscollector/netaddr")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("proto", &options.proto)
            .query("address", &options.address)
            .query("broadcast", &options.broadcast)
            .query("netmask", &options.netmask)
            .json()
            .await
    }

    /// Lists the network interfaces of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netiface`
    /// (`api.controllers.experimental_controller.get_network_interface_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_netiface(
        &self,
        options: &GetExperimentalNetifaceOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorInterface>>, Error> {
        self.core
            .get("get_experimental_netiface", "/experimental/syscollector/netiface")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("name", &options.name)
            .query("adapter", &options.adapter)
            .query("type", &options.type_)
            .query("state", &options.state)
            .query("mtu", &options.mtu)
            .query("tx.packets", &options.tx_packets)
            .query("rx.packets", &options.rx_packets)
            .query("tx.bytes", &options.tx_bytes)
            .query("rx.bytes", &options.rx_bytes)
            .query("tx.errors", &options.tx_errors)
            .query("rx.errors", &options.rx_errors)
            .query("tx.dropped", &options.tx_dropped)
            .query("rx.dropped", &options.rx_dropped)
            .json()
            .await
    }

    /// Lists gateways and DHCP state of the interfaces of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netproto` (`api.controllers.experimental_controller.get_network_protocol_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_netproto(
        &self,
        options: &GetExperimentalNetprotoOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorProtocol>>, Error> {
        self.core
            .get("get_experimental_netproto", "/experimental/syscollector/netproto")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("iface", &options.iface)
            .query("type", &options.type_)
            .query("gateway", &options.gateway)
            .query("dhcp", &options.dhcp)
            .json()
            .await
    }

    /// Lists the operating systems of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/os` (`api.controllers.experimental_controller.get_os_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_os(
        &self,
        options: &GetExperimentalOsOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorOs>>, Error> {
        self.core
            .get("get_experimental_os", "/experimental/syscollector/os")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("os.name", &options.os_name)
            .query("architecture", &options.architecture)
            .query("os.version", &options.os_version)
            .query("version", &options.version)
            .query("release", &options.release)
            .json()
            .await
    }

    /// Lists the packages installed on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/packages` (`api.controllers.experimental_controller.get_packages_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_packages(
        &self,
        options: &GetExperimentalPackagesOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorPackage>>, Error> {
        self.core
            .get("get_experimental_packages", "/experimental/syscollector/packages")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("vendor", &options.vendor)
            .query("name", &options.name)
            .query("architecture", &options.architecture)
            .query("format", &options.format)
            .query("version", &options.version)
            .json()
            .await
    }

    /// Lists the open ports of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/ports` (`api.controllers.experimental_controller.get_ports_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_ports(
        &self,
        options: &GetExperimentalPortsOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorPort>>, Error> {
        self.core
            .get("get_experimental_ports", "/experimental/syscollector/ports")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("pid", &options.pid)
            .query("protocol", &options.protocol)
            .query("local.ip", &options.local_ip)
            .query("local.port", &options.local_port)
            .query("remote.ip", &options.remote_ip)
            .query("tx_queue", &options.tx_queue)
            .query("state", &options.state)
            .query("process", &options.process)
            .json()
            .await
    }

    /// Lists the processes that run on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/processes` (`api.controllers.experimental_controller.get_processes_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_experimental_processes(
        &self,
        options: &GetExperimentalProcessesOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorProcess>>, Error> {
        self.core
            .get("get_experimental_processes", "/experimental/syscollector/processes")
            .query("agents_list", &options.agents_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("pid", &options.pid)
            .query("state", &options.state)
            .query("ppid", &options.ppid)
            .query("egroup", &options.egroup)
            .query("euser", &options.euser)
            .query("fgroup", &options.fgroup)
            .query("name", &options.name)
            .query("nlwp", &options.nlwp)
            .query("pgrp", &options.pgrp)
            .query("priority", &options.priority)
            .query("rgroup", &options.rgroup)
            .query("ruser", &options.ruser)
            .query("sgroup", &options.sgroup)
            .query("suser", &options.suser)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_experimental_ciscat_results`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalCiscatResultsOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep results of this benchmark.
    pub benchmark: Option<String>,
    /// Keep results of this profile of the benchmark.
    pub profile: Option<String>,
    /// Keep results with this number of passed checks.
    pub pass: Option<i64>,
    /// Keep results with this number of failed checks.
    pub fail: Option<i64>,
    /// Keep results with this number of checks that met an error.
    pub error: Option<i64>,
    /// Keep results with this number of checks that were left out.
    pub notchecked: Option<i64>,
    /// Keep results with this number of checks of unknown outcome.
    pub unknown: Option<i64>,
    /// Keep results with this score.
    pub score: Option<i64>,
}

/// Optional parameters of [`Client::get_experimental_hardware`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalHardwareOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep hosts with this much free memory in KiB.
    pub ram_free: Option<i64>,
    /// Keep hosts with this much memory in KiB.
    pub ram_total: Option<i64>,
    /// Keep hosts with this number of cores.
    pub cpu_cores: Option<i64>,
    /// Keep hosts whose processor runs at this frequency in MHz.
    pub cpu_mhz: Option<f64>,
    /// Keep hosts with this processor.
    pub cpu_name: Option<String>,
    /// Keep hosts whose main board has this serial number.
    pub board_serial: Option<String>,
}

/// Optional parameters of [`Client::get_experimental_hotfixes`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalHotfixesOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep this hotfix, such as `KB5031356`.
    pub hotfix: Option<String>,
}

/// Optional parameters of [`Client::get_experimental_netaddr`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalNetaddrOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep addresses of this protocol.
    pub proto: Option<String>,
    /// Keep this address.
    pub address: Option<String>,
    /// Keep addresses with this broadcast address.
    pub broadcast: Option<String>,
    /// Keep addresses with this mask.
    pub netmask: Option<String>,
}

/// Optional parameters of [`Client::get_experimental_netiface`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalNetifaceOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep what has exactly this name.
    pub name: Option<String>,
    /// Keep interfaces of this adapter.
    pub adapter: Option<String>,
    /// Keep what is of this type.
    pub type_: Option<String>,
    /// Keep what is in this state.
    pub state: Option<String>,
    /// Keep interfaces with this largest packet size, in bytes.
    pub mtu: Option<i64>,
    /// Keep interfaces that sent this many packets.
    pub tx_packets: Option<i64>,
    /// Keep interfaces that received this many packets.
    pub rx_packets: Option<i64>,
    /// Keep interfaces that sent this many bytes.
    pub tx_bytes: Option<i64>,
    /// Keep interfaces that received this many bytes.
    pub rx_bytes: Option<i64>,
    /// Keep interfaces with this many errors on sending.
    pub tx_errors: Option<i64>,
    /// Keep interfaces with this many errors on receiving.
    pub rx_errors: Option<i64>,
    /// Keep interfaces that dropped this many packets on sending.
    pub tx_dropped: Option<i64>,
    /// Keep interfaces that dropped this many packets on receiving.
    pub rx_dropped: Option<i64>,
}

/// Optional parameters of [`Client::get_experimental_netproto`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalNetprotoOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep what belongs to this interface.
    pub iface: Option<String>,
    /// Keep what is of this type.
    pub type_: Option<String>,
    /// Keep what has this default gateway.
    pub gateway: Option<String>,
    /// Keep protocols whose DHCP is in this state.
    pub dhcp: Option<models::DhcpStatus>,
}

/// Optional parameters of [`Client::get_experimental_os`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalOsOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep what has this name of the operating system.
    pub os_name: Option<String>,
    /// Keep what is built for this architecture.
    pub architecture: Option<String>,
    /// Keep what has this version of the operating system.
    pub os_version: Option<String>,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Keep systems with this kernel release.
    pub release: Option<String>,
}

/// Optional parameters of [`Client::get_experimental_packages`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalPackagesOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep packages of this vendor.
    pub vendor: Option<String>,
    /// Keep what has exactly this name.
    pub name: Option<String>,
    /// Keep what is built for this architecture.
    pub architecture: Option<String>,
    /// Keep packages of this format, such as `deb` or `rpm`.
    pub format: Option<String>,
    /// Keep packages of this version.
    pub version: Option<String>,
}

/// Optional parameters of [`Client::get_experimental_ports`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalPortsOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep ports held by the process with this number.
    pub pid: Option<String>,
    /// Keep ports of this protocol, such as `tcp` or `udp6`.
    pub protocol: Option<String>,
    /// Keep ports bound to this address.
    pub local_ip: Option<String>,
    /// Keep ports with this number on the host.
    pub local_port: Option<String>,
    /// Keep ports connected to this address.
    pub remote_ip: Option<String>,
    /// Keep ports with this many bytes waiting to be sent.
    pub tx_queue: Option<String>,
    /// Keep what is in this state.
    pub state: Option<String>,
    /// Keep what is about the process of this name.
    pub process: Option<String>,
}

/// Optional parameters of [`Client::get_experimental_processes`].
#[derive(Clone, Debug, Default)]
pub struct GetExperimentalProcessesOptions {
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Keep the process with this number.
    pub pid: Option<String>,
    /// Keep processes in this state, a letter such as `S` or `R`.
    pub state: Option<String>,
    /// Keep processes whose parent has this number.
    pub ppid: Option<String>,
    /// Keep processes with this effective group.
    pub egroup: Option<String>,
    /// Keep processes with this effective user.
    pub euser: Option<String>,
    /// Keep processes with this file system group.
    pub fgroup: Option<String>,
    /// Keep processes with this name.
    pub name: Option<String>,
    /// Keep processes with this number of threads.
    pub nlwp: Option<String>,
    /// Keep processes of this process group.
    pub pgrp: Option<String>,
    /// Keep processes with this scheduling priority.
    pub priority: Option<String>,
    /// Keep processes with this real group.
    pub rgroup: Option<String>,
    /// Keep processes with this real user.
    pub ruser: Option<String>,
    /// Keep processes with this saved group.
    pub sgroup: Option<String>,
    /// Keep processes with this saved user.
    pub suser: Option<String>,
}
