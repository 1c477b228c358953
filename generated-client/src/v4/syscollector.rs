// Emitted by `cargo xtask gen`; do not edit.
//! Inventory of an agent: hardware, system, software, network, processes and accounts.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists the browser extensions on an agent.
    ///
    /// `GET /syscollector/{agent_id}/browser_extensions`
    /// (`api.controllers.syscollector_controller.get_browser_extensions_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_browser_extensions(
        &self,
        agent_id: &str,
        options: &GetSyscollectorBrowserExtensionsOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorBrowserExtension>>, Error> {
        self.core
            .get("get_syscollector_browser_extensions", "/syscollector/{agent_id}/browser_extensions")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the groups of accounts on an agent.
    ///
    /// `GET /syscollector/{agent_id}/groups` (`api.controllers.syscollector_controller.get_group_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_groups(
        &self,
        agent_id: &str,
        options: &GetSyscollectorGroupsOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorGroup>>, Error> {
        self.core
            .get("get_syscollector_groups", "/syscollector/{agent_id}/groups")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Shows processor, memory and main board of an agent.
    ///
    /// `GET /syscollector/{agent_id}/hardware` (`api.controllers.syscollector_controller.get_hardware_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_hardware(
        &self,
        agent_id: &str,
        options: &GetSyscollectorHardwareOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorHardware>>, Error> {
        self.core
            .get("get_syscollector_hardware", "/syscollector/{agent_id}/hardware")
            .path("agent_id", &agent_id)
            .query("select", &options.select)
            .json()
            .await
    }

    /// Lists the Windows updates installed on an agent.
    ///
    /// `GET /syscollector/{agent_id}/hotfixes` (`api.controllers.syscollector_controller.get_hotfix_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_hotfixes(
        &self,
        agent_id: &str,
        options: &GetSyscollectorHotfixesOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorHotfix>>, Error> {
        self.core
            .get("get_syscollector_hotfixes", "/syscollector/{agent_id}/hotfixes")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("hotfix", &options.hotfix)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the network addresses of an agent.
    ///
    /// `GET /syscollector/{agent_id}/netaddr` (`api.controllers.syscollector_controller.get_network_address_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_netaddr(
        &self,
        agent_id: &str,
        options: &GetSyscollectorNetaddrOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorNetwork>>, Error> {
        self.core
            .get("get_syscollector_netaddr", "/syscollector/{agent_id}/netaddr")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("iface", &options.iface)
            .query("proto", &options.proto)
            .query("address", &options.address)
            .query("broadcast", &options.broadcast)
            .query("netmask", &options.netmask)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the network interfaces of an agent with their counters.
    ///
    /// `GET /syscollector/{agent_id}/netiface` (`api.controllers.syscollector_controller.get_network_interface_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_netiface(
        &self,
        agent_id: &str,
        options: &GetSyscollectorNetifaceOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorInterface>>, Error> {
        self.core
            .get("get_syscollector_netiface", "/syscollector/{agent_id}/netiface")
            .path("agent_id", &agent_id)
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
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists gateway and DHCP state for each interface of an agent.
    ///
    /// `GET /syscollector/{agent_id}/netproto` (`api.controllers.syscollector_controller.get_network_protocol_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_netproto(
        &self,
        agent_id: &str,
        options: &GetSyscollectorNetprotoOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorProtocol>>, Error> {
        self.core
            .get("get_syscollector_netproto", "/syscollector/{agent_id}/netproto")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("iface", &options.iface)
            .query("type", &options.type_)
            .query("gateway", &options.gateway)
            .query("dhcp", &options.dhcp)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Shows the operating system of an agent.
    ///
    /// `GET /syscollector/{agent_id}/os` (`api.controllers.syscollector_controller.get_os_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_os(
        &self,
        agent_id: &str,
        options: &GetSyscollectorOsOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorOs>>, Error> {
        self.core
            .get("get_syscollector_os", "/syscollector/{agent_id}/os")
            .path("agent_id", &agent_id)
            .query("select", &options.select)
            .json()
            .await
    }

    /// Lists the packages installed on an agent.
    ///
    /// `GET /syscollector/{agent_id}/packages` (`api.controllers.syscollector_controller.get_packages_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_packages(
        &self,
        agent_id: &str,
        options: &GetSyscollectorPackagesOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorPackage>>, Error> {
        self.core
            .get("get_syscollector_packages", "/syscollector/{agent_id}/packages")
            .path("agent_id", &agent_id)
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
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the open ports of an agent.
    ///
    /// `GET /syscollector/{agent_id}/ports` (`api.controllers.syscollector_controller.get_ports_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_ports(
        &self,
        agent_id: &str,
        options: &GetSyscollectorPortsOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorPort>>, Error> {
        self.core
            .get("get_syscollector_ports", "/syscollector/{agent_id}/ports")
            .path("agent_id", &agent_id)
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
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the processes that run on an agent.
    ///
    /// `GET /syscollector/{agent_id}/processes` (`api.controllers.syscollector_controller.get_processes_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_processes(
        &self,
        agent_id: &str,
        options: &GetSyscollectorProcessesOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorProcess>>, Error> {
        self.core
            .get("get_syscollector_processes", "/syscollector/{agent_id}/processes")
            .path("agent_id", &agent_id)
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
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the services of an agent.
    ///
    /// `GET /syscollector/{agent_id}/services` (`api.controllers.syscollector_controller.get_services_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_services(
        &self,
        agent_id: &str,
        options: &GetSyscollectorServicesOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorService>>, Error> {
        self.core
            .get("get_syscollector_services", "/syscollector/{agent_id}/services")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the accounts on an agent.
    ///
    /// `GET /syscollector/{agent_id}/users` (`api.controllers.syscollector_controller.get_user_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_syscollector_users(
        &self,
        agent_id: &str,
        options: &GetSyscollectorUsersOptions,
    ) -> Result<Response<AffectedItems<models::SyscollectorUser>>, Error> {
        self.core
            .get("get_syscollector_users", "/syscollector/{agent_id}/users")
            .path("agent_id", &agent_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_syscollector_browser_extensions`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorBrowserExtensionsOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_groups`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorGroupsOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_hardware`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorHardwareOptions {
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
}

/// Optional parameters of [`Client::get_syscollector_hotfixes`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorHotfixesOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_netaddr`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorNetaddrOptions {
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
    /// Keep addresses of this protocol.
    pub proto: Option<String>,
    /// Keep this address.
    pub address: Option<String>,
    /// Keep addresses with this broadcast address.
    pub broadcast: Option<String>,
    /// Keep addresses with this mask.
    pub netmask: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_netiface`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorNetifaceOptions {
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
    /// Keep interfaces of this type.
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_netproto`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorNetprotoOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_os`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorOsOptions {
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
}

/// Optional parameters of [`Client::get_syscollector_packages`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorPackagesOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_ports`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorPortsOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_processes`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorProcessesOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_services`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorServicesOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_syscollector_users`].
#[derive(Clone, Debug, Default)]
pub struct GetSyscollectorUsersOptions {
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}
