// Emitted by `cargo xtask gen`; do not edit.
//! Inventory of an agent: hardware, system, software, network, processes and accounts.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Inventory of an agent: hardware, system, software, network, processes and accounts.
///
/// Made by [`Client::syscollector`](super::Client::syscollector); clones are cheap.
#[derive(Clone, Debug)]
pub struct Syscollector {
    core: crate::Client,
}

impl Syscollector {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the browser extensions on an agent.
    ///
    /// `GET /syscollector/{agent_id}/browser_extensions`
    /// (`api.controllers.syscollector_controller.get_browser_extensions_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().browser_extensions("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn browser_extensions(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorBrowserExtensions {
        let request = self.core
            .get("get_syscollector_browser_extensions", "/syscollector/{agent_id}/browser_extensions")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorBrowserExtensions::new(request)
    }

    /// Lists the groups of accounts on an agent.
    ///
    /// `GET /syscollector/{agent_id}/groups` (`api.controllers.syscollector_controller.get_group_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().groups("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn groups(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorGroups {
        let request = self.core
            .get("get_syscollector_groups", "/syscollector/{agent_id}/groups")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorGroups::new(request)
    }

    /// Shows processor, memory and main board of an agent.
    ///
    /// `GET /syscollector/{agent_id}/hardware` (`api.controllers.syscollector_controller.get_hardware_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().hardware("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hardware(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorHardware {
        let request = self.core
            .get("get_syscollector_hardware", "/syscollector/{agent_id}/hardware")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorHardware::new(request)
    }

    /// Lists the Windows updates installed on an agent.
    ///
    /// `GET /syscollector/{agent_id}/hotfixes` (`api.controllers.syscollector_controller.get_hotfix_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().hotfixes("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hotfixes(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorHotfixes {
        let request = self.core
            .get("get_syscollector_hotfixes", "/syscollector/{agent_id}/hotfixes")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorHotfixes::new(request)
    }

    /// Lists the network addresses of an agent.
    ///
    /// `GET /syscollector/{agent_id}/netaddr` (`api.controllers.syscollector_controller.get_network_address_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().netaddr("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn netaddr(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorNetaddr {
        let request = self.core
            .get("get_syscollector_netaddr", "/syscollector/{agent_id}/netaddr")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorNetaddr::new(request)
    }

    /// Lists the network interfaces of an agent with their counters.
    ///
    /// `GET /syscollector/{agent_id}/netiface` (`api.controllers.syscollector_controller.get_network_interface_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().netiface("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn netiface(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorNetiface {
        let request = self.core
            .get("get_syscollector_netiface", "/syscollector/{agent_id}/netiface")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorNetiface::new(request)
    }

    /// Lists gateway and DHCP state for each interface of an agent.
    ///
    /// `GET /syscollector/{agent_id}/netproto` (`api.controllers.syscollector_controller.get_network_protocol_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().netproto("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn netproto(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorNetproto {
        let request = self.core
            .get("get_syscollector_netproto", "/syscollector/{agent_id}/netproto")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorNetproto::new(request)
    }

    /// Shows the operating system of an agent.
    ///
    /// `GET /syscollector/{agent_id}/os` (`api.controllers.syscollector_controller.get_os_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().os("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn os(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorOs {
        let request = self.core
            .get("get_syscollector_os", "/syscollector/{agent_id}/os")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorOs::new(request)
    }

    /// Lists the packages installed on an agent.
    ///
    /// `GET /syscollector/{agent_id}/packages` (`api.controllers.syscollector_controller.get_packages_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().packages("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn packages(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorPackages {
        let request = self.core
            .get("get_syscollector_packages", "/syscollector/{agent_id}/packages")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorPackages::new(request)
    }

    /// Lists the open ports of an agent.
    ///
    /// `GET /syscollector/{agent_id}/ports` (`api.controllers.syscollector_controller.get_ports_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().ports("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ports(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorPorts {
        let request = self.core
            .get("get_syscollector_ports", "/syscollector/{agent_id}/ports")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorPorts::new(request)
    }

    /// Lists the processes that run on an agent.
    ///
    /// `GET /syscollector/{agent_id}/processes` (`api.controllers.syscollector_controller.get_processes_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().processes("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn processes(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorProcesses {
        let request = self.core
            .get("get_syscollector_processes", "/syscollector/{agent_id}/processes")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorProcesses::new(request)
    }

    /// Lists the services of an agent.
    ///
    /// `GET /syscollector/{agent_id}/services` (`api.controllers.syscollector_controller.get_services_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().services("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn services(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorServices {
        let request = self.core
            .get("get_syscollector_services", "/syscollector/{agent_id}/services")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorServices::new(request)
    }

    /// Lists the accounts on an agent.
    ///
    /// `GET /syscollector/{agent_id}/users` (`api.controllers.syscollector_controller.get_user_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.syscollector().users("001").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn users(&self, agent_id: impl Into<crate::AgentId>) -> GetSyscollectorUsers {
        let request = self.core
            .get("get_syscollector_users", "/syscollector/{agent_id}/users")
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetSyscollectorUsers::new(request)
    }
}

call::request!(GetSyscollectorBrowserExtensions of "`Syscollector::browser_extensions`":
    call::List<models::SyscollectorBrowserExtension>,
    waits,
    select(call::List<models::SyscollectorBrowserExtensionPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorGroups of "`Syscollector::groups`":
    call::List<models::SyscollectorGroup>,
    waits,
    select(call::List<models::SyscollectorGroupPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorHardware of "`Syscollector::hardware`":
    call::List<models::SyscollectorHardware>,
    waits,
    select(call::List<models::SyscollectorHardwarePartial>););

call::request!(GetSyscollectorHotfixes of "`Syscollector::hotfixes`":
    call::List<models::SyscollectorHotfix>,
    waits,
    select(call::List<models::SyscollectorHotfixPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep this hotfix, such as `KB5031356`.
    hotfix: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorNetaddr of "`Syscollector::netaddr`":
    call::List<models::SyscollectorNetwork>,
    waits,
    select(call::List<models::SyscollectorNetworkPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep what belongs to this interface.
    iface: query into String,
    /// Keep addresses of this protocol.
    proto: query into String,
    /// Keep this address.
    address: query into String,
    /// Keep addresses with this broadcast address.
    broadcast: query into String,
    /// Keep addresses with this mask.
    netmask: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorNetiface of "`Syscollector::netiface`":
    call::List<models::SyscollectorInterface>,
    waits,
    select(call::List<models::SyscollectorInterfacePartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep what has exactly this name.
    name: query into String,
    /// Keep interfaces of this adapter.
    adapter: query into String,
    /// Keep interfaces of this type.
    type_("type"): query into String,
    /// Keep what is in this state.
    state: query into String,
    /// Keep interfaces with this largest packet size, in bytes.
    mtu: query value u64,
    /// Keep interfaces that sent this many packets.
    tx_packets("tx.packets"): query value u64,
    /// Keep interfaces that received this many packets.
    rx_packets("rx.packets"): query value u64,
    /// Keep interfaces that sent this many bytes.
    tx_bytes("tx.bytes"): query value u64,
    /// Keep interfaces that received this many bytes.
    rx_bytes("rx.bytes"): query value u64,
    /// Keep interfaces with this many errors on sending.
    tx_errors("tx.errors"): query value u64,
    /// Keep interfaces with this many errors on receiving.
    rx_errors("rx.errors"): query value u64,
    /// Keep interfaces that dropped this many packets on sending.
    tx_dropped("tx.dropped"): query value u64,
    /// Keep interfaces that dropped this many packets on receiving.
    rx_dropped("rx.dropped"): query value u64,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorNetproto of "`Syscollector::netproto`":
    call::List<models::SyscollectorProtocol>,
    waits,
    select(call::List<models::SyscollectorProtocolPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep what belongs to this interface.
    iface: query into String,
    /// Keep what is of this type.
    type_("type"): query into String,
    /// Keep what has this default gateway.
    gateway: query into String,
    /// Keep protocols whose DHCP is in this state.
    dhcp: query into models::DhcpStatus,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorOs of "`Syscollector::os`":
    call::List<models::SyscollectorOs>,
    waits,
    select(call::List<models::SyscollectorOsPartial>););

call::request!(GetSyscollectorPackages of "`Syscollector::packages`":
    call::List<models::SyscollectorPackage>,
    waits,
    select(call::List<models::SyscollectorPackagePartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep packages of this vendor.
    vendor: query into String,
    /// Keep what has exactly this name.
    name: query into String,
    /// Keep what is built for this architecture.
    architecture: query into String,
    /// Keep packages of this format, such as `deb` or `rpm`.
    format: query into String,
    /// Keep packages of this version.
    version: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorPorts of "`Syscollector::ports`":
    call::List<models::SyscollectorPort>,
    waits,
    select(call::List<models::SyscollectorPortPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep ports held by the process with this number.
    pid: query into String,
    /// Keep ports of this protocol, such as `tcp` or `udp6`.
    protocol: query into String,
    /// Keep ports bound to this address.
    local_ip("local.ip"): query into String,
    /// Keep ports with this number on the host.
    local_port("local.port"): query into String,
    /// Keep ports connected to this address.
    remote_ip("remote.ip"): query into String,
    /// Keep ports with this many bytes waiting to be sent.
    tx_queue: query into String,
    /// Keep what is in this state.
    state: query into String,
    /// Keep what is about the process of this name.
    process: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorProcesses of "`Syscollector::processes`":
    call::List<models::SyscollectorProcess>,
    waits,
    select(call::List<models::SyscollectorProcessPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep the process with this number.
    pid: query into String,
    /// Keep processes in this state, a letter such as `S` or `R`.
    state: query into String,
    /// Keep processes whose parent has this number.
    ppid: query into String,
    /// Keep processes with this effective group.
    egroup: query into String,
    /// Keep processes with this effective user.
    euser: query into String,
    /// Keep processes with this file system group.
    fgroup: query into String,
    /// Keep processes with this name.
    name: query into String,
    /// Keep processes with this number of threads.
    nlwp: query into String,
    /// Keep processes of this process group.
    pgrp: query into String,
    /// Keep processes with this scheduling priority.
    priority: query into String,
    /// Keep processes with this real group.
    rgroup: query into String,
    /// Keep processes with this real user.
    ruser: query into String,
    /// Keep processes with this saved group.
    sgroup: query into String,
    /// Keep processes with this saved user.
    suser: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorServices of "`Syscollector::services`":
    call::List<models::SyscollectorService>,
    waits,
    select(call::List<models::SyscollectorServicePartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetSyscollectorUsers of "`Syscollector::users`":
    call::List<models::SyscollectorUser>,
    waits,
    select(call::List<models::SyscollectorUserPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);
