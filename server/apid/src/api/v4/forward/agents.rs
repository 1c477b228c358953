//! Requests about agents that are connected to several nodes, on the master: each node does its part, and the parts
//! become one reply.

use std::collections::BTreeSet;
use std::sync::Arc;

use futures_util::future::{join, join_all};
use serde_json::Value;
use wazuh_api_server::detour::Onward;
use wazuh_api_server::reply::Payload;
use wazuh_api_server::{Call, Error, FailedItems};

use super::super::super::caller::Caller;
use super::table::{Entry, Place, messages};
use super::{Forwarding, arguments, behalf, function};
use crate::gate::guard::Identity;
use crate::wire::v4::forwarded as wire;
use apid_identity::rbac::Universe as _;
use apid_manager::cluster::{ClusterError, NodeAnswer, NodeItems, RefusalKind};
use apid_node::Fault;
use apid_node::cluster::Behalf;
use apid_store::Lane;

/// The kind of resource that agents are.
const AGENT: &str = "agent:id";

/// The node that the path of a request names.
pub(super) fn named_node(call: &Call<Identity>) -> String {
    call.parameter("node_id").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The agents that a request names; `None` if it is about all.
fn named_agents(call: &Call<Identity>) -> Option<Vec<String>> {
    if let Some(one) = call.parameter("agent_id").and_then(Value::as_str) {
        return Some(vec![one.to_owned()]);
    }
    let list = call.parameter("agents_list").filter(|list| !arguments::means_all(list))?.as_array()?;
    Some(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

impl Forwarding {
    /// Has each node do what concerns its agents.
    pub(super) async fn by_agents(
        &self,
        entry: &Entry,
        call: Call<Identity>,
        onward: &Onward<Identity>,
        caller: &Caller,
    ) -> Result<Payload, Error> {
        let service = &self.service;
        let mut behalf = behalf(entry, &call, caller);
        let ids = match entry.place {
            Place::Group => Some(self.members(&call, caller).await?),
            Place::Node => None,
            Place::Master | Place::Agents | Place::Everywhere => named_agents(&call),
        };
        let is_for_all = ids.is_none();
        let mut found = caller.tell(service.agents.by_node(ids).await)?;
        if entry.place == Place::Node {
            let name = named_node(&call);
            if name == service.node.name() {
                return onward(call).await;
            }
            let nodes = service.cluster_nodes().await?;
            if nodes.find(&name).is_none() {
                return Ok(wire::unknown_node(caller.voice(), &name));
            }
            behalf.nodes = nodes.names();
            found.own.clear();
            let agents = found.others.remove(&name).unwrap_or_default();
            found.others = [(name, agents)].into();
        }
        if found.others.is_empty() {
            return onward(call).await;
        }
        let is_for_all = is_for_all && entry.place == Place::Agents;
        let mut arguments = arguments::arguments(entry, &call, caller.session());
        arguments.remove("node_id");
        let function = function(entry, arguments, &call).at_agents(is_for_all);
        let is_one = found.own.is_empty() && found.others.len() == 1;
        let asking = found.others.iter().map(|(node, ids)| {
            let part = function.clone().about_agents(ids);
            let forwarded = service.node.forward(Some(node.clone()), behalf.clone(), part);
            async move { (node.as_str(), forwarded.await) }
        });
        let (operation, has_own) = (call.context.operation, !found.own.is_empty());
        let own_part = within(call, &found.own);
        let own = async { if has_own { Some(onward(own_part).await) } else { None } };
        let (answers, own) = join(join_all(asking), own).await;
        let own = own.transpose()?;
        let (mut parts, mut failed, mut charges) = (Vec::new(), FailedItems::new(), Vec::new());
        for (node, answer) in answers {
            match answer {
                Ok((answer, charge)) if is_one => {
                    return wire::reply(operation, caller.voice(), answer, charge, false);
                }
                Ok((answer, charge)) => {
                    parts.push(items(answer).map_err(|fault| wire::refusal(fault, caller.voice(), node))?);
                    charges.push(charge);
                }
                Err(fault) if is_one || !is_of_one_node(&fault) => {
                    return Err(wire::refusal(fault, caller.voice(), caller.session().node()));
                }
                Err(fault) => wire::not_reached(fault, caller.voice(), node, &mut failed),
            }
        }
        wire::merged(&messages(entry), own.as_ref(), parts, failed, caller.voice(), charges)
    }

    /// Has each node do it. This node does its part in any case; then one that did not is the failure of the request.
    pub(super) async fn everywhere(
        &self,
        entry: &Entry,
        call: Call<Identity>,
        onward: &Onward<Identity>,
        caller: &Caller,
    ) -> Result<Payload, Error> {
        let nodes = self.service.cluster_nodes().await?;
        let behalf = Behalf { nodes: nodes.names(), ..behalf(entry, &call, caller) };
        let arguments = arguments::arguments(entry, &call, caller.session());
        let function = function(entry, arguments, &call).at_agents(true);
        let others = behalf.nodes.iter().filter(|name| *name != self.service.node.name());
        let asking = others.map(|name| self.service.node.forward(Some(name.clone()), behalf.clone(), function.clone()));
        let (told, own) = join(join_all(asking), onward(call)).await;
        let own = own?;
        for answer in told {
            answer.map_err(|fault| wire::refusal(fault, caller.voice(), caller.session().node()))?;
        }
        Ok(own)
    }

    /// Ids of the agents in the group of a request.
    async fn members(&self, call: &Call<Identity>, caller: &Caller) -> Result<Vec<String>, Error> {
        let group = call.parameter("group_id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let agents = self.service.agents.clone();
        caller.tell(self.service.store.run(Lane::Cheap, move || agents.members(&group)).await)
    }
}

/// The list of an answer.
fn items(answer: NodeAnswer) -> Result<NodeItems, Fault> {
    answer.into_items().map_err(Fault::Cluster)
}

/// Whether a fault concerns the node that was asked, so that the others' answers are still good.
fn is_of_one_node(fault: &Fault) -> bool {
    match fault {
        Fault::Cluster(ClusterError::Refused(refusal)) => refusal.kind == RefusalKind::Cluster,
        Fault::Cluster(ClusterError::GivenUp(_)) => false,
        Fault::Cluster(_) => true,
        _ => false,
    }
}

/// The part of a request that concerns these agents.
fn within(mut call: Call<Identity>, ids: &BTreeSet<String>) -> Call<Identity> {
    if let Identity::Session { access, .. } = &mut call.context.identity {
        *access = Arc::new(access.within(AGENT, ids));
    }
    call
}
