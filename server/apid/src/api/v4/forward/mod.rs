//! Requests that other nodes of the cluster do: on a worker, what only the master knows or may change; on the master,
//! what concerns agents that are connected to other nodes (docs/facts/06-backends.md, sections 12.2 and 12.5).
//!
//! A request comes here when it is checked and authorized, and is sent on as the original's nodes send it to each
//! other. Operations of nodes are not here: they know themselves which nodes they are for (`nodes.rs`). Without the
//! cluster's daemon in a home without a manager, everything is answered here.

mod agents;
mod arguments;
mod table;

use std::sync::Arc;

use wazuh_api_server::detour::{Detour, Onward};
use wazuh_api_server::reply::Payload;
use wazuh_api_server::{BoxFuture, Call, Error, Operation};

use super::super::caller::Caller;
use super::Service;
use super::nodes::permissions;
use crate::gate::guard::Identity;
use crate::wire::v4::forwarded as wire;
use apid_home::Layout;
use apid_manager::cluster::{NodeAnswer, NodeCall, NodeKind};
use apid_manager::node;
use apid_node::Fault;
use apid_node::cluster::{Behalf, Reach};
use apid_request::budget::Charge;
use serde_json::{Map, Value};
use table::{Entry, Place, Table};

/// See the module.
pub(crate) struct Forwarding {
    service: Arc<Service>,
    own_kind: NodeKind,
    table: Table,
}

impl Forwarding {
    /// That of the node of `service`, if it belongs to a cluster of release 4.
    pub(crate) fn of(service: &Arc<Service>) -> Option<Arc<Self>> {
        let is_worker = node::is_worker(&service.home.ossec_conf());
        let speaks_it = service.home.layout() == Layout::V4;
        (service.in_cluster && speaks_it).then(|| {
            let own_kind = if is_worker { NodeKind::Worker } else { NodeKind::Master };
            Arc::new(Self { service: Arc::clone(service), own_kind, table: table::table() })
        })
    }

    async fn forward(&self, entry: &Entry, call: Call<Identity>, onward: &Onward<Identity>) -> Result<Payload, Error> {
        let caller = self.service.caller(&call.context)?;
        self.service.must_be_offered(call.context.operation)?;
        match self.service.node.reach().await {
            Ok(Reach::Daemon) => {}
            // What can be answered without the others is.
            Ok(Reach::Alone) => return onward(call).await,
            Err(_) if self.own_kind == NodeKind::Master => return onward(call).await,
            Err(fault) => return Err(wire::refusal(fault, caller.voice(), caller.session().node())),
        }
        match self.own_kind {
            NodeKind::Master if entry.place == Place::Everywhere => self.everywhere(entry, call, onward, &caller).await,
            NodeKind::Master => self.by_agents(entry, call, onward, &caller).await,
            NodeKind::Worker => self.by_master(entry, &call, &caller).await,
        }
    }

    /// Has the master do it, or find out who does.
    async fn by_master(&self, entry: &Entry, call: &Call<Identity>, caller: &Caller) -> Result<Payload, Error> {
        let mut arguments = arguments::arguments(entry, call, caller.session());
        let mut behalf = behalf(entry, call, caller);
        let mut is_for_all = false;
        match entry.place {
            Place::Master => {}
            Place::Agents => {
                is_for_all = arguments.get("agent_list").is_some_and(Value::is_string);
            }
            Place::Node => {
                let nodes = self.service.cluster_nodes().await?;
                behalf.nodes = nodes.names();
                let name = agents::named_node(call);
                if nodes.find(&name).is_none() {
                    return Ok(wire::unknown_node(caller.voice(), &name));
                }
            }
            Place::Everywhere => {
                behalf.nodes = self.service.cluster_nodes().await?.names();
                is_for_all = true;
            }
            Place::Group => {
                let Some(members) = self.members_by_master(call, caller).await? else {
                    return Ok(wire::nobody(&table::messages(entry)));
                };
                arguments = Map::from_iter([("agent_list".to_owned(), members)]);
            }
        }
        let function = function(entry, arguments, call);
        let function = if entry.place == Place::Master { function } else { function.at_agents(is_for_all) };
        let (answer, charge) = self.ask(None, behalf, function, caller).await?;
        let wants_text = call.parameter("raw").and_then(Value::as_bool).unwrap_or_default();
        wire::reply(call.context.operation, caller.voice(), answer, charge, wants_text)
    }

    /// Ids of the agents in the group of a request, as the master knows them; `None` for an empty one.
    async fn members_by_master(&self, call: &Call<Identity>, caller: &Caller) -> Result<Option<Value>, Error> {
        let group = call.parameter("group_id").cloned().unwrap_or_default();
        let arguments = Map::from_iter([
            ("group_list".to_owned(), Value::from(vec![group])),
            ("select".to_owned(), Value::from(vec!["id"])),
            ("limit".to_owned(), Value::Null),
        ]);
        let behalf = Behalf {
            permissions: permissions(caller.permissions()),
            waits: call.context.wait_for_complete,
            ..Behalf::default()
        };
        let function = NodeCall::function("wazuh.agent", "get_agents_in_group", arguments);
        let (answer, _charge) = self.ask(None, behalf, function, caller).await?;
        let NodeAnswer::Items(found) = answer else { return Ok(None) };
        let ids: Vec<Value> = found.items.into_iter().filter_map(|mut item| Some(item.get_mut("id")?.take())).collect();
        Ok((!ids.is_empty()).then_some(Value::Array(ids)))
    }

    async fn ask(
        &self,
        node: Option<String>,
        behalf: Behalf,
        call: NodeCall,
        caller: &Caller,
    ) -> Result<(NodeAnswer, Charge), Error> {
        let told = self.service.node.forward(node, behalf, call).await;
        told.map_err(|fault: Fault| wire::refusal(fault, caller.voice(), caller.session().node()))
    }
}

/// On whose behalf another node works for this request.
fn behalf(entry: &Entry, call: &Call<Identity>, caller: &Caller) -> Behalf {
    Behalf {
        permissions: permissions(caller.permissions()),
        user: if entry.needs_user { caller.session().user.clone() } else { String::new() },
        nodes: Vec::new(),
        waits: call.context.wait_for_complete,
    }
}

/// The function that does it.
fn function(entry: &Entry, arguments: Map<String, Value>, call: &Call<Identity>) -> NodeCall {
    let function = NodeCall::function(entry.module, entry.function, arguments);
    let function = if entry.is_async { function.asynchronous() } else { function };
    let function = if entry.place == Place::Everywhere { function.unhurried() } else { function };
    function.changing(!call.context.operation.method.is_safe())
}

impl Detour<Identity> for Forwarding {
    fn takes(&self, operation: &'static Operation) -> bool {
        let entry = self.table.get(operation.id);
        entry.is_some_and(|entry| self.own_kind == NodeKind::Worker || entry.place != Place::Master)
    }

    fn answer<'a>(
        &'a self,
        call: Call<Identity>,
        onward: &'a Onward<Identity>,
    ) -> BoxFuture<'a, Result<Payload, Error>> {
        Box::pin(async move {
            match self.table.get(call.context.operation.id) {
                Some(entry) => self.forward(entry, call, onward).await,
                None => onward(call).await,
            }
        })
    }
}

impl Service {
    /// Refuses an operation that the configuration turns off.
    fn must_be_offered(&self, operation: &Operation) -> Result<(), Error> {
        if operation.tag == wazuh_api_server::v4::experimental::TAG { self.must_experiment() } else { Ok(()) }
    }
}
