// Emitted by `cargo xtask gen`; do not edit.
//! Inventory and clearing over many agents at once; off unless configured.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Inventory and clearing over many agents at once; off unless configured.
///
/// Made by [`Client::experimental`](super::Client::experimental); clones are cheap.
#[derive(Clone, Debug)]
pub struct Experimental {
    core: crate::Client,
}

impl Experimental {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists results of CIS-CAT scans over agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/ciscat/results` (`api.controllers.experimental_controller.get_cis_cat_results`).
    /// Permissions: `ciscat:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().ciscat_results().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ciscat_results(&self) -> GetExperimentalCiscatResults {
        let request = self.core.get("get_experimental_ciscat_results", "/experimental/ciscat/results");
        GetExperimentalCiscatResults::new(request)
    }

    /// Forgets the rootcheck findings of agents.
    ///
    /// `DELETE /experimental/rootcheck` (`api.controllers.experimental_controller.clear_rootcheck_database`).
    /// Permissions: `rootcheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().clear_rootcheck_database(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_rootcheck_database(
        &self,
        agents_list: impl Into<crate::Targets<crate::AgentId>>,
    ) -> ClearRootcheckDatabase {
        let request = self.core
            .delete("clear_rootcheck_database", "/experimental/rootcheck")
            .targets("agents_list", Some("all"), &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        ClearRootcheckDatabase::new(request)
    }

    /// Forgets the integrity data of agents.
    ///
    /// It works for agents older than version 3.12.0 only; newer ones are failed items.
    ///
    /// `DELETE /experimental/syscheck` (`api.controllers.experimental_controller.clear_syscheck_database`).
    /// Permissions: `syscheck:clear` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().clear_syscheck_database(["001"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_syscheck_database(
        &self,
        agents_list: impl Into<crate::Targets<crate::AgentId>>,
    ) -> ClearSyscheckDatabase {
        let request = self.core
            .delete("clear_syscheck_database", "/experimental/syscheck")
            .targets("agents_list", Some("all"), &call::to::<crate::Targets<crate::AgentId>>(agents_list));
        ClearSyscheckDatabase::new(request)
    }

    /// Lists the hardware of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/hardware` (`api.controllers.experimental_controller.get_hardware_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().hardware().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hardware(&self) -> GetExperimentalHardware {
        GetExperimentalHardware::new(self.core.get("get_experimental_hardware", "/experimental/syscollector/hardware"))
    }

    /// Lists the Windows updates installed on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/hotfixes` (`api.controllers.experimental_controller.get_hotfixes_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().hotfixes().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hotfixes(&self) -> GetExperimentalHotfixes {
        GetExperimentalHotfixes::new(self.core.get("get_experimental_hotfixes", "/experimental/syscollector/hotfixes"))
    }

    /// Lists the network addresses of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netaddr` (`api.controllers.experimental_controller.get_network_address_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().netaddr().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn netaddr(&self) -> GetExperimentalNetaddr {
        GetExperimentalNetaddr::new(self.core.get("get_experimental_netaddr", "/experimental/syscollector/netaddr"))
    }

    /// Lists the network interfaces of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netiface`
    /// (`api.controllers.experimental_controller.get_network_interface_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().netiface().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn netiface(&self) -> GetExperimentalNetiface {
        GetExperimentalNetiface::new(self.core.get("get_experimental_netiface", "/experimental/syscollector/netiface"))
    }

    /// Lists gateways and DHCP state of the interfaces of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/netproto` (`api.controllers.experimental_controller.get_network_protocol_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().netproto().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn netproto(&self) -> GetExperimentalNetproto {
        GetExperimentalNetproto::new(self.core.get("get_experimental_netproto", "/experimental/syscollector/netproto"))
    }

    /// Lists the operating systems of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/os` (`api.controllers.experimental_controller.get_os_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().os().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn os(&self) -> GetExperimentalOs {
        GetExperimentalOs::new(self.core.get("get_experimental_os", "/experimental/syscollector/os"))
    }

    /// Lists the packages installed on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/packages` (`api.controllers.experimental_controller.get_packages_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().packages().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn packages(&self) -> GetExperimentalPackages {
        GetExperimentalPackages::new(self.core.get("get_experimental_packages", "/experimental/syscollector/packages"))
    }

    /// Lists the open ports of agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/ports` (`api.controllers.experimental_controller.get_ports_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().ports().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ports(&self) -> GetExperimentalPorts {
        GetExperimentalPorts::new(self.core.get("get_experimental_ports", "/experimental/syscollector/ports"))
    }

    /// Lists the processes that run on agents.
    ///
    /// Paging counts for each agent on its own.
    ///
    /// `GET /experimental/syscollector/processes` (`api.controllers.experimental_controller.get_processes_info`).
    /// Permissions: `syscollector:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.experimental().processes().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn processes(&self) -> GetExperimentalProcesses {
        let request = self.core.get("get_experimental_processes", "/experimental/syscollector/processes");
        GetExperimentalProcesses::new(request)
    }
}

call::request!(GetExperimentalCiscatResults of "`Experimental::ciscat_results`":
    call::List<models::CiscatResult>,
    waits,
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    select: query list String,
    /// Keep results of this benchmark.
    benchmark: query into String,
    /// Keep results of this profile of the benchmark.
    profile: query into String,
    /// Keep results with this number of passed checks.
    pass: query value u64,
    /// Keep results with this number of failed checks.
    fail: query value u64,
    /// Keep results with this number of checks that met an error.
    error: query value u64,
    /// Keep results with this number of checks that were left out.
    notchecked: query value u64,
    /// Keep results with this number of checks of unknown outcome.
    unknown: query value i64,
    /// Keep results with this score.
    score: query value u64,
);

call::request!(ClearRootcheckDatabase of "`Experimental::clear_rootcheck_database`":
    call::List<crate::AgentId>,
    waits;);

call::request!(ClearSyscheckDatabase of "`Experimental::clear_syscheck_database`":
    call::List<crate::AgentId>,
    waits;);

call::request!(GetExperimentalHardware of "`Experimental::hardware`":
    call::List<models::SyscollectorHardware>,
    waits,
    select(call::List<models::SyscollectorHardwarePartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep hosts with this much free memory in KiB.
    ram_free("ram.free"): query value u64,
    /// Keep hosts with this much memory in KiB.
    ram_total("ram.total"): query value u64,
    /// Keep hosts with this number of cores.
    cpu_cores("cpu.cores"): query value u64,
    /// Keep hosts whose processor runs at this frequency in MHz.
    cpu_mhz("cpu.mhz"): query value f64,
    /// Keep hosts with this processor.
    cpu_name("cpu.name"): query into String,
    /// Keep hosts whose main board has this serial number.
    board_serial: query into String,
);

call::request!(GetExperimentalHotfixes of "`Experimental::hotfixes`":
    call::List<models::SyscollectorHotfix>,
    waits,
    select(call::List<models::SyscollectorHotfixPartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
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
);

call::request!(GetExperimentalNetaddr of "`Experimental::netaddr`":
    call::List<models::SyscollectorNetwork>,
    waits,
    select(call::List<models::SyscollectorNetworkPartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep addresses of this protocol.
    proto: query into String,
    /// Keep this address.
    address: query into String,
    /// Keep addresses with this broadcast address.
    broadcast: query into String,
    /// Keep addresses with this mask.
    netmask: query into String,
);

call::request!(GetExperimentalNetiface of "`Experimental::netiface`":
    call::List<models::SyscollectorInterface>,
    waits,
    select(call::List<models::SyscollectorInterfacePartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
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
    /// Keep what is of this type.
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
);

call::request!(GetExperimentalNetproto of "`Experimental::netproto`":
    call::List<models::SyscollectorProtocol>,
    waits,
    select(call::List<models::SyscollectorProtocolPartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
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
);

call::request!(GetExperimentalOs of "`Experimental::os`":
    call::List<models::SyscollectorOs>,
    waits,
    select(call::List<models::SyscollectorOsPartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep what has this name of the operating system.
    os_name("os.name"): query into String,
    /// Keep what is built for this architecture.
    architecture: query into String,
    /// Keep what has this version of the operating system.
    os_version("os.version"): query into String,
    /// Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.
    version: query into String,
    /// Keep systems with this kernel release.
    release: query into String,
);

call::request!(GetExperimentalPackages of "`Experimental::packages`":
    call::List<models::SyscollectorPackage>,
    waits,
    select(call::List<models::SyscollectorPackagePartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
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
);

call::request!(GetExperimentalPorts of "`Experimental::ports`":
    call::List<models::SyscollectorPort>,
    waits,
    select(call::List<models::SyscollectorPortPartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
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
);

call::request!(GetExperimentalProcesses of "`Experimental::processes`":
    call::List<models::SyscollectorProcess>,
    waits,
    select(call::List<models::SyscollectorProcessPartial>),
    paged();
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
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
);
