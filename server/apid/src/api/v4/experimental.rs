//! Inventory and clearing over many agents at once; off unless configured. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4::experimental::{
    ClearRootcheckDatabaseRequest, ClearSyscheckDatabaseRequest, Experimental, GetExperimentalCiscatResultsRequest,
    GetExperimentalHardwareRequest, GetExperimentalHotfixesRequest, GetExperimentalNetaddrRequest,
    GetExperimentalNetifaceRequest, GetExperimentalNetprotoRequest, GetExperimentalOsRequest,
    GetExperimentalPackagesRequest, GetExperimentalPortsRequest, GetExperimentalProcessesRequest,
};
use wazuh_api_server::v4::models::{
    CiscatResults, SyscollectorHardware, SyscollectorHotfix, SyscollectorInterface, SyscollectorNetwork,
    SyscollectorOs, SyscollectorPackages, SyscollectorPorts, SyscollectorProcess, SyscollectorProtocol,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Experimental for Service {
    async fn get_experimental_ciscat_results(
        &self,
        cx: Context,
        _: GetExperimentalCiscatResultsRequest,
    ) -> Result<Json<AffectedItems<CiscatResults>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn clear_rootcheck_database(
        &self,
        cx: Context,
        _: ClearRootcheckDatabaseRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn clear_syscheck_database(
        &self,
        cx: Context,
        _: ClearSyscheckDatabaseRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_hardware(
        &self,
        cx: Context,
        _: GetExperimentalHardwareRequest,
    ) -> Result<Json<AffectedItems<SyscollectorHardware>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_hotfixes(
        &self,
        cx: Context,
        _: GetExperimentalHotfixesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorHotfix>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_netaddr(
        &self,
        cx: Context,
        _: GetExperimentalNetaddrRequest,
    ) -> Result<Json<AffectedItems<SyscollectorNetwork>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_netiface(
        &self,
        cx: Context,
        _: GetExperimentalNetifaceRequest,
    ) -> Result<Json<AffectedItems<SyscollectorInterface>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_netproto(
        &self,
        cx: Context,
        _: GetExperimentalNetprotoRequest,
    ) -> Result<Json<AffectedItems<SyscollectorProtocol>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_os(
        &self,
        cx: Context,
        _: GetExperimentalOsRequest,
    ) -> Result<Json<AffectedItems<SyscollectorOs>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_packages(
        &self,
        cx: Context,
        _: GetExperimentalPackagesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorPackages>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_ports(
        &self,
        cx: Context,
        _: GetExperimentalPortsRequest,
    ) -> Result<Json<AffectedItems<SyscollectorPorts>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_experimental_processes(
        &self,
        cx: Context,
        _: GetExperimentalProcessesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorProcess>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
