//! Inventory of an agent: hardware, system, software, network, processes and accounts. Thin: what needs more than a few
//! lines belongs to a domain module.

use wazuh_api_server::v4::models::{
    SyscollectorBrowserExtension, SyscollectorGroup, SyscollectorHardware, SyscollectorHotfix, SyscollectorInterface,
    SyscollectorNetwork, SyscollectorOs, SyscollectorPackages, SyscollectorPorts, SyscollectorProcess,
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

use super::{Context, Service};

impl Syscollector for Service {
    async fn get_syscollector_browser_extensions(
        &self,
        cx: Context,
        _: GetSyscollectorBrowserExtensionsRequest,
    ) -> Result<Json<AffectedItems<SyscollectorBrowserExtension>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_groups(
        &self,
        cx: Context,
        _: GetSyscollectorGroupsRequest,
    ) -> Result<Json<AffectedItems<SyscollectorGroup>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_hardware(
        &self,
        cx: Context,
        _: GetSyscollectorHardwareRequest,
    ) -> Result<Json<AffectedItems<SyscollectorHardware>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_hotfixes(
        &self,
        cx: Context,
        _: GetSyscollectorHotfixesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorHotfix>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_netaddr(
        &self,
        cx: Context,
        _: GetSyscollectorNetaddrRequest,
    ) -> Result<Json<AffectedItems<SyscollectorNetwork>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_netiface(
        &self,
        cx: Context,
        _: GetSyscollectorNetifaceRequest,
    ) -> Result<Json<AffectedItems<SyscollectorInterface>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_netproto(
        &self,
        cx: Context,
        _: GetSyscollectorNetprotoRequest,
    ) -> Result<Json<AffectedItems<SyscollectorProtocol>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_os(
        &self,
        cx: Context,
        _: GetSyscollectorOsRequest,
    ) -> Result<Json<AffectedItems<SyscollectorOs>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_packages(
        &self,
        cx: Context,
        _: GetSyscollectorPackagesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorPackages>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_ports(
        &self,
        cx: Context,
        _: GetSyscollectorPortsRequest,
    ) -> Result<Json<AffectedItems<SyscollectorPorts>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_processes(
        &self,
        cx: Context,
        _: GetSyscollectorProcessesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorProcess>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_services(
        &self,
        cx: Context,
        _: GetSyscollectorServicesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorService>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_syscollector_users(
        &self,
        cx: Context,
        _: GetSyscollectorUsersRequest,
    ) -> Result<Json<AffectedItems<SyscollectorUser>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
