//! Requests for nodes of the cluster: whether the cluster runs, which nodes a request is for, and what other nodes
//! answer. What this node answers is made where the same is made of a manager by itself.

use std::future::{Future, ready};

use futures_util::future::{join, join_all};
use serde_json::{Map, Value};
use wazuh_api_server::v4::models::NodeRulesetSyncStatus;
use wazuh_api_server::{AffectedItems, Error, FailedItems, Json, Messages};

use super::super::caller::Caller;
use super::{Context, Service};
use crate::memory;
use crate::wire::v4::cluster as wire;
use crate::wire::v4::failure::{Failure, Voice};
use crate::wire::v4::faults::{IntoFailure as _, refusal_failure};
use apid_identity::rbac::Permissions;
use apid_manager::cluster::{ClusterError, NodeAnswer, NodeCall, NodeItems, NodeKind};
use apid_node::Fault;
use apid_node::cluster::{Nodes, OtherNode, Reach};
use apid_node::refusal::Answer;
use apid_node::stats::Counting;
use apid_request::budget::Charge;
use apid_store::StoreError;

/// The kind of resource that nodes are.
const NODE: &str = "node:id";

/// What came of a request to another node.
#[expect(clippy::large_enum_variant, reason = "a request has one at a time, and hands it on")]
pub(in crate::api) enum Elsewhere {
    /// It is this node that is asked.
    Here,
    /// The answer of a node of this kind.
    Answer(NodeAnswer, NodeKind, Charge),
    /// There is no such node, or it did not answer.
    Failed(FailedItems),
}

impl Elsewhere {
    /// The reply where the answer is a list; `None` if it is this node that is asked.
    pub(in crate::api) fn listed<T>(self, caller: &Caller) -> Result<Option<Json<AffectedItems<T>>>, Error> {
        self.listed_as(caller, |_, _| ())
    }

    /// The same, once `change` has made of the node's answer what another release says.
    pub(in crate::api) fn listed_as<T>(
        self,
        caller: &Caller,
        change: impl FnOnce(&mut NodeItems, NodeKind),
    ) -> Result<Option<Json<AffectedItems<T>>>, Error> {
        Ok(match self {
            Self::Here => None,
            Self::Failed(failed) => Some(wire::nothing(failed)),
            Self::Answer(answer, kind, charge) => {
                let mut items = caller.tell(answer.into_items().map_err(Fault::Cluster))?;
                change(&mut items, kind);
                Some(memory::hold(caller.tell(wire::told(caller.voice(), &items))?, charge))
            }
        })
    }
}

/// The nodes that a request is for.
pub(in crate::api) struct Chosen {
    /// All nodes of the cluster.
    pub(in crate::api) nodes: Nodes,
    /// The names of those that are asked, the master first.
    pub(in crate::api) asked: Vec<String>,
    /// Those that a request names and that are not there.
    unknown: Vec<String>,
    /// Those that it names and that the caller may not see.
    denied: Vec<String>,
    voice: Voice,
}

impl Chosen {
    /// The nodes that are not asked although the request names them.
    pub(super) fn failed(&self) -> FailedItems {
        wire::failed_nodes(self.voice, &self.unknown, &self.denied)
    }

    /// The same without those that are not there.
    pub(in crate::api) fn denied(&self) -> FailedItems {
        wire::failed_nodes(self.voice, &[], &self.denied)
    }
}

impl Service {
    /// # Errors
    ///
    /// Without a cluster.
    pub(super) fn must_be_clustered(&self) -> Result<(), Error> {
        if self.in_cluster { Ok(()) } else { Err(self.refusal(Fault::NoCluster)) }
    }

    /// The nodes of the cluster.
    ///
    /// # Errors
    ///
    /// Without a cluster, or when its daemon does not answer.
    pub(super) async fn cluster_nodes(&self) -> Result<Nodes, Error> {
        self.must_be_clustered()?;
        self.node.nodes().await.map_err(|fault| self.refusal(fault))
    }

    /// The nodes that a request names, or all, as far as the caller may see them.
    pub(in crate::api) async fn chosen_nodes(
        &self,
        caller: &Caller,
        named: Option<&[String]>,
    ) -> Result<Chosen, Error> {
        let nodes = self.cluster_nodes().await?;
        let granted = caller.granted(NODE)?;
        let allowed = &granted.resolution.allowed;
        let denied = granted.resolution.denied.clone();
        let is_unknown = |name: &&String| !denied.contains(name) && nodes.find(name).is_none();
        let unknown = named.into_iter().flatten().filter(is_unknown).cloned().collect();
        let is_asked = |name: &String| allowed.contains(name) && named.is_none_or(|named| named.contains(name));
        let asked = nodes.names().into_iter().filter(is_asked).collect();
        Ok(Chosen { nodes, asked, unknown, denied, voice: caller.voice() })
    }

    /// Has another node do what a request asks of the node of this name.
    ///
    /// # Errors
    ///
    /// Without a cluster; what the other node refuses.
    pub(in crate::api) async fn elsewhere(&self, cx: &Context, name: &str, call: NodeCall) -> Result<Elsewhere, Error> {
        let nodes = self.cluster_nodes().await?;
        if name == self.node.name() {
            return Ok(Elsewhere::Here);
        }
        let mut failed = FailedItems::new();
        if nodes.find(name).is_none() {
            wire::unknown_node(self.voice, &mut failed, name);
            return Ok(Elsewhere::Failed(failed));
        }
        let caller = self.caller(cx)?;
        self.ask(&caller, cx, &nodes, Some(name), call.on(name)).await
    }

    /// The same where the answer is a list; `None` if it is this node that is asked.
    pub(super) async fn listed_elsewhere<T>(
        &self,
        cx: &Context,
        name: &str,
        call: NodeCall,
    ) -> Result<Option<Json<AffectedItems<T>>>, Error> {
        let answer = self.elsewhere(cx, name, call).await?;
        answer.listed(&self.caller(cx)?)
    }

    /// Asks a node; the master, if no name is given, for what it works out with others.
    pub(in crate::api) async fn ask(
        &self,
        caller: &Caller,
        cx: &Context,
        nodes: &Nodes,
        name: Option<&str>,
        call: NodeCall,
    ) -> Result<Elsewhere, Error> {
        let permissions = permissions(caller.permissions());
        let other = OtherNode { name: name.map(str::to_owned), permissions, waits: cx.wait_for_complete };
        let kind = name.and_then(|name| nodes.find(name)).map_or(NodeKind::Master, |node| node.kind);
        match self.node.ask_node(nodes, other, call).await {
            Ok((answer, charge)) => Ok(Elsewhere::Answer(answer, kind, charge)),
            Err(Fault::Cluster(fault)) => {
                let mut failed = FailedItems::new();
                wire::not_told(self.voice, fault, name.unwrap_or_else(|| master_of(nodes)), &mut failed)?;
                Ok(Elsewhere::Failed(failed))
            }
            Err(fault) => caller.tell(Err(fault)),
        }
    }
}

fn master_of(nodes: &Nodes) -> &str {
    let master = nodes.all.iter().find(|node| node.kind == NodeKind::Master);
    master.map_or("master", |node| &node.name)
}

/// What a caller may do, as nodes tell each other.
pub(super) fn permissions(permissions: &Permissions) -> Map<String, Value> {
    let mut map = Map::new();
    for (action, effects) in permissions.iter() {
        let effects = effects.map(|(resource, effect)| (resource.to_owned(), effect.into()));
        map.insert(action.to_owned(), Value::Object(effects.collect()));
    }
    map.insert("rbac_mode".to_owned(), permissions.mode().to_string().into());
    map
}

impl Service {
    /// What is asked of another node for the counters in a file. It has the file where this node has it.
    pub(super) fn counters(&self, of: Counting) -> NodeCall {
        NodeCall::counters(&of.file(&self.home).to_string_lossy())
    }

    /// Which nodes have the master's own ruleset.
    pub(super) async fn ruleset_synchronisation(
        &self,
        caller: &Caller,
        cx: &Context,
        named: Option<&[String]>,
    ) -> Result<Json<AffectedItems<NodeRulesetSyncStatus>>, Error> {
        let chosen = self.chosen_nodes(caller, named).await?;
        let nodes = &chosen.nodes;
        caller.tell(nodes.must_have_master())?;
        // The master is what the others are compared with.
        let own = ready(Ok(Ok(vec![wire::synchronised(self.node.name(), true)])));
        let of_master = match (nodes.reach, nodes.own_kind) {
            (Reach::Alone, _) => Map::new(),
            (Reach::Daemon, NodeKind::Master) => caller.tell(self.node.own_ruleset().await)?,
            (Reach::Daemon, NodeKind::Worker) => {
                match self.ask(caller, cx, nodes, None, NodeCall::master_ruleset()).await? {
                    Elsewhere::Answer(NodeAnswer::Object(files), _, _charge) => files,
                    Elsewhere::Failed(failed) => return Ok(wire::nothing(failed)),
                    _ => return caller.tell(Err(Fault::Cluster(ClusterError::Malformed))),
                }
            }
        };
        let call = NodeCall::has_ruleset(of_master);
        let gathered = self.gather(caller, cx, &chosen, named, call, OwnTurn::WithOthers, own).await?;
        caller.tell(gathered.reply(&wire::RULESET))
    }

    /// What each of the nodes that a request names answers, or of all, as far as the caller may see them.
    pub(in crate::api) async fn on_nodes(
        &self,
        caller: &Caller,
        cx: &Context,
        named: Option<&[String]>,
        call: NodeCall,
        own: impl Future<Output = Answer<Vec<Value>>>,
    ) -> Result<Gathered, Error> {
        let chosen = self.chosen_nodes(caller, named).await?;
        self.gather(caller, cx, &chosen, named, call, OwnTurn::WithOthers, own).await
    }

    /// Restarts nodes.
    pub(super) async fn restart_nodes(
        &self,
        caller: &Caller,
        cx: &Context,
        named: Option<&[String]>,
    ) -> Result<Gathered, Error> {
        let own = async { Ok(self.node.restart().await?.map(|()| vec![self.node.name().into()])) };
        self.order_nodes(caller, cx, named, NodeCall::restart(), own).await
    }

    /// Has nodes read their configuration anew. Nodes of release 4 take no order to do so from other nodes, and are
    /// failed items.
    pub(in crate::api) async fn reload_nodes(
        &self,
        caller: &Caller,
        cx: &Context,
        named: Option<&[String]>,
    ) -> Result<Gathered, Error> {
        if caller.tell(self.node.others_reload().await)? {
            let own = async { Ok(self.node.reload().await?.map(|()| vec![self.node.name().into()])) };
            return self.order_nodes(caller, cx, named, NodeCall::reload(), own).await;
        }
        let chosen = self.chosen_nodes(caller, named).await?;
        let mut gathered =
            Gathered { failed: chosen.failed(), is_asked: !chosen.asked.is_empty(), ..Gathered::default() };
        for name in &chosen.asked {
            let told = match name == self.node.name() {
                true => caller.tell(self.node.reload().await)?.map_err(|refusal| refusal_failure(&refusal)),
                false => Err(wire::reloads_by_itself()),
            };
            match told {
                Ok(()) => gathered.items.push(name.as_str().into()),
                Err(failure) => failure.told_by(self.voice).add_to(&mut gathered.failed, name.as_str()),
            }
        }
        Ok(gathered)
    }

    /// Gives nodes an order: the workers first, then the master, who passes the word on to them.
    async fn order_nodes(
        &self,
        caller: &Caller,
        cx: &Context,
        named: Option<&[String]>,
        call: NodeCall,
        own: impl Future<Output = Answer<Vec<Value>>>,
    ) -> Result<Gathered, Error> {
        let mut chosen = self.chosen_nodes(caller, named).await?;
        let master = master_of(&chosen.nodes).to_owned();
        // As the original says it, the master is not among them.
        chosen.nodes.all.retain(|node| node.kind == NodeKind::Worker);
        if !chosen.nodes.has_far_master() {
            return self.gather(caller, cx, &chosen, named, call, OwnTurn::AfterOthers, own).await;
        }
        let with_master = chosen.asked.contains(&master);
        chosen.asked.retain(|name| *name != master);
        let workers = named.map(|_| chosen.asked.clone());
        let of_workers = self.gather(caller, cx, &chosen, workers.as_deref(), call.clone(), OwnTurn::AfterOthers, own);
        let mut gathered = of_workers.await?;
        if with_master {
            let answer = self.ask(caller, cx, &chosen.nodes, None, call).await?;
            gathered.add_first(caller, answer)?;
        }
        Ok(gathered)
    }

    /// What each of the chosen nodes answers, in their order: a master asks them all at the same time, a worker has the
    /// master ask. `own` is the answer of this node, if it is asked.
    #[expect(clippy::too_many_arguments, reason = "what is asked, of whom, for whom")]
    async fn gather(
        &self,
        caller: &Caller,
        cx: &Context,
        chosen: &Chosen,
        named: Option<&[String]>,
        call: NodeCall,
        turn: OwnTurn,
        own: impl Future<Output = Answer<Vec<Value>>>,
    ) -> Result<Gathered, Error> {
        let Chosen { nodes, asked, .. } = chosen;
        let call = call.on_each(named);
        let mut gathered = Gathered { failed: chosen.failed(), ..Gathered::default() };
        if asked.is_empty() {
            return Ok(gathered);
        }
        gathered.is_asked = true;
        if nodes.has_far_master() {
            gathered.add(caller, self.ask(caller, cx, nodes, None, call).await?)?;
            return Ok(gathered);
        }
        let is_own = |name: &String| name == self.node.name();
        let others = asked.iter().filter(|name| !is_own(name));
        let asking = join_all(others.map(|name| self.ask(caller, cx, nodes, Some(name), call.clone())));
        let own = async { if asked.iter().any(is_own) { Some(own.await) } else { None } };
        let (answers, mut own) = match turn {
            OwnTurn::WithOthers => join(asking, own).await,
            OwnTurn::AfterOthers => (asking.await, own.await),
        };
        let mut answers = answers.into_iter();
        for name in asked {
            if is_own(name) {
                match own.take() {
                    Some(Ok(Ok(items))) => gathered.items.extend(items),
                    Some(Ok(Err(refusal))) => {
                        let failure = refusal_failure(&refusal).told_by(self.voice);
                        failure.add_to(&mut gathered.failed, name.as_str());
                    }
                    // The others have been asked already, and their answers must not be lost.
                    Some(Err(fault)) if asked.len() > 1 && !is_given_up(&fault) => {
                        let failure = fault.into_failure().told_by(self.voice);
                        failure.add_to(&mut gathered.failed, name.as_str());
                    }
                    Some(Err(fault)) => return caller.tell(Err(fault)),
                    None => {}
                }
            } else if let Some(answer) = answers.next() {
                gathered.add(caller, answer?)?;
            }
        }
        Ok(gathered)
    }
}

fn is_given_up(fault: &Fault) -> bool {
    matches!(fault, Fault::Store(StoreError::Interrupted))
}

/// When this node does its part of what several do.
#[derive(Clone, Copy)]
enum OwnTurn {
    WithOthers,
    AfterOthers,
}

/// The answers of several nodes.
#[derive(Default)]
pub(in crate::api) struct Gathered {
    items: Vec<Value>,
    failed: FailedItems,
    /// Whether any node was asked.
    is_asked: bool,
    charges: Vec<Charge>,
}

impl Gathered {
    fn add(&mut self, caller: &Caller, answer: Elsewhere) -> Result<(), Error> {
        match answer {
            Elsewhere::Here => {}
            Elsewhere::Answer(answer, _, charge) => {
                let mut items = caller.tell(answer.into_items().map_err(Fault::Cluster))?;
                wire::add_failures(caller.voice(), &items, &mut self.failed);
                self.items.append(&mut items.items);
                self.charges.push(charge);
            }
            Elsewhere::Failed(items) => {
                for item in items.into_groups() {
                    for id in item.id {
                        self.failed.add(id, item.code, &item.message, item.remediation.as_deref());
                    }
                }
            }
        }
        Ok(())
    }

    /// Adds an answer before those that are there.
    fn add_first(&mut self, caller: &Caller, answer: Elsewhere) -> Result<(), Error> {
        self.is_asked = true;
        let later = std::mem::take(&mut self.items);
        self.add(caller, answer)?;
        self.items.extend(later);
        Ok(())
    }

    /// The same, once `change` has made of each item what another release says.
    pub(in crate::api) fn shown_as(mut self, change: impl FnMut(&mut Value)) -> Self {
        self.items.iter_mut().for_each(change);
        self
    }

    /// The reply, with `messages` if any node was asked.
    pub(in crate::api) fn reply<T>(self, messages: &Messages<'_>) -> Result<Json<AffectedItems<T>>, Failure> {
        if !self.is_asked {
            return Ok(wire::nothing(self.failed));
        }
        let reply = wire::list(&self.items, self.items.len() as u64, self.failed, messages)?;
        // One of them becomes the charge of the reply.
        let charge = self.charges.into_iter().max_by_key(Charge::bytes);
        Ok(match charge {
            Some(charge) => memory::hold(reply, charge),
            None => reply,
        })
    }
}
