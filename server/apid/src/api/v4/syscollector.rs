//! Inventory of an agent: hardware, system, software, network, processes and accounts. Thin: what needs more than a few
//! lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::models::SyscollectorPackage;
use wazuh_api_server::v4::syscollector::{GetSyscollectorPackagesRequest, Syscollector};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::{Context, Service};
use crate::wire::v4::inventory as wire;
use apid_inventory::lists::{Request, Shown};
use apid_inventory::sink::View;
use apid_store::schema::inventory::packages;

/// What the operations here work on.
const AGENT: &str = "agent:id";

impl Syscollector for Service {
    async fn get_syscollector_packages(
        &self,
        cx: Context,
        request: GetSyscollectorPackagesRequest,
    ) -> Result<Json<AffectedItems<SyscollectorPackage>>, Error> {
        let caller = self.caller(&cx)?;
        let GetSyscollectorPackagesRequest {
            agent_id: _,
            offset,
            limit,
            sort,
            search,
            select,
            vendor,
            name,
            architecture,
            format,
            version,
            q,
            distinct,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let request = Request::from(query)
            .with(&packages::VENDOR, vendor)
            .with(&packages::NAME, name)
            .with(&packages::ARCHITECTURE, architecture)
            .with(&packages::FORMAT, format)
            .with(&packages::VERSION, version)
            .asking(q);
        let shown = Shown::from(&wire::PACKAGES as &'static dyn View);
        let found = self.inventory.of_agent(caller.granted(AGENT)?, request, shown).await;
        Ok(wire::PACKAGES.reply(caller.tell(found)?))
    }

    v4::not_implemented! {
        get_syscollector_browser_extensions, get_syscollector_groups, get_syscollector_hardware,
        get_syscollector_hotfixes, get_syscollector_netaddr, get_syscollector_netiface, get_syscollector_netproto,
        get_syscollector_os, get_syscollector_ports, get_syscollector_processes,
        get_syscollector_services, get_syscollector_users,
    }
}
