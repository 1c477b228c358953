//! Which agents a command may go to (docs/facts/04-modules.md, sections 2.7 to 2.9): of those that a caller was
//! granted, those that exist, fit, are active and are connected to this node, found with one statement however many
//! they are.
//!
//! A node that belongs to a cluster reaches its own agents alone: its daemons pass nothing on to other nodes. Where
//! there is no cluster the node's name in an agent's row means nothing, as in the original.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::visible::{Visible, denied, visible};
use super::{Agents, Requirements, Shared};
use crate::{Failed, Fault};
use apid_home::agent::{id_text, number};
use apid_identity::rbac::Granted;
use apid_manager::{Addressee, Version, node};
use apid_store::query::sql::{self, Scope};
use apid_store::query::{Clause, Expr, Op, Query};
use apid_store::schema::agent;
use apid_store::{Lane, Reader, StoreError, Value};

/// State of an agent that is connected.
const ACTIVE: &str = "active";

/// Agents that a command goes to, in ascending order, and why it goes to no others.
#[derive(Debug, Default)]
pub struct Targets {
    /// All of them are active, and none is the manager but with [`Report::NamedOfAll`].
    pub agents: Vec<Addressee>,
    /// Agents of the request that it does not go to.
    pub failed: Failed,
}

/// What is said of agents that a command does not go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The manager and agents that are not active fail, if the request names them.
    Named,
    /// Agents that are not active fail, if the request names them. The manager is commanded as agents are.
    NamedOfAll,
    /// Agents that are not active fail, whether they were named or not; the manager is left out.
    Inactive,
    /// Only agents that the caller may not command fail.
    Denied,
}

/// The one agent that a question goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its number; 0 for the manager.
    pub id: i64,
    /// Whether it is connected.
    pub active: bool,
    /// The version that it runs, if it is known.
    pub version: Option<Version>,
}

/// An agent that was granted and exists, whatever its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The agent, never the manager.
    pub agent: Addressee,
    /// Whether it is connected.
    pub active: bool,
    /// The node that it is connected to, if that is another one of the cluster.
    pub elsewhere: Option<String>,
}

/// Agents by the node that they are connected to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByNode {
    /// Ids of those of this node, of no node, and of those that are not there.
    pub own: BTreeSet<String>,
    /// Ids of those of each other node of the cluster, in ascending order.
    pub others: BTreeMap<String, Vec<String>>,
}

/// Names that the original takes for its own node (docs/facts/06-backends.md, section 12.2).
const OF_NO_NODE: [&str; 2] = ["", "unknown"];

/// Which agents a request is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Those that are connected to this node; others fail.
    ThisNode,
    /// All of them: what is asked of the manager alone.
    AllNodes,
}

/// What is read of an agent.
struct AgentRow {
    id: i64,
    active: bool,
    version: Option<Version>,
    /// The node that it is connected to, if that is another one of the cluster.
    elsewhere: Option<String>,
}

/// Those of the rows that `condition` and `scope` leave, in ascending order.
fn rows(
    reader: &Reader,
    condition: Option<&Expr>,
    scope: Scope<'_>,
    own_node: Option<&str>,
) -> Result<Vec<AgentRow>, Fault> {
    let columns = [&agent::ID, &agent::CONNECTION_STATUS, &agent::VERSION, &agent::NODE_NAME];
    let statement = sql::rows(&agent::AGENTS, condition, scope, &columns, true)?;
    Ok(reader.all(&statement.text, &statement.params, |row| {
        let version = match row.value(2)? {
            Value::Text(text) => std::str::from_utf8(text).ok().and_then(Version::parse),
            _ => None,
        };
        let elsewhere = match (own_node, row.value(3)?) {
            (Some(own), Value::Text(node)) if node != own.as_bytes() => {
                Some(String::from_utf8_lossy(node).into_owned())
            }
            _ => None,
        };
        let elsewhere = elsewhere.filter(|node| !OF_NO_NODE.contains(&node.as_str()));
        Ok::<_, StoreError>(AgentRow { id: row.get(0)?, active: row.text(1)? == ACTIVE.as_bytes(), version, elsewhere })
    })?)
}

/// Those that are connected to this node, to be commanded; the others fail.
fn reached(rows: Vec<AgentRow>, failed: &mut Failed) -> Vec<Addressee> {
    let mut reached = Vec::with_capacity(rows.len());
    for AgentRow { id, version, elsewhere, .. } in rows {
        match elsewhere {
            None => reached.push(Addressee { id, version }),
            Some(node) => failed.push(id, &Fault::OnAnotherNode(node)),
        }
    }
    reached
}

impl Shared {
    /// This node's name if it belongs to a cluster.
    fn own_node(&self) -> Option<String> {
        node::name_in_cluster(&self.ossec_conf)
    }

    fn targets(&self, granted: &Granted, node: Option<&str>, report: Report) -> Result<Targets, Fault> {
        let known = self.known()?;
        let mut failed = Failed::new();
        let seen = visible(granted, &known, &mut failed);
        let mut query = Query::default();
        if let Some(node) = node {
            query.filter_by(&agent::NODE_NAME, &[node]);
        }
        let all = report == Report::Inactive;
        if !all {
            query.restrict(Expr::Clause(Clause::new(&agent::CONNECTION_STATUS, Op::Equal, ACTIVE)));
        }
        let own = self.own_node();
        let mut rows = self
            .global
            .read_now(|reader| rows(reader, query.filter.as_ref(), self.table(reader)?.scope(&seen), own.as_deref()))?;
        let with_manager = report == Report::NamedOfAll;
        rows.retain(|row| (row.id != 0 || with_manager) && known.contains(row.id));
        if all {
            failed.extend(rows.iter().filter(|row| !row.active).map(|row| row.id), &Fault::Inactive);
            rows.retain(|row| row.active);
        }
        if granted.named && matches!(report, Report::Named | Report::NamedOfAll) {
            for id in seen.only.unwrap_or_default() {
                if id == 0 && !with_manager {
                    failed.push(id, &Fault::IsManager);
                } else if rows.binary_search_by_key(&id, |row| row.id).is_err() {
                    failed.push(id, &Fault::Inactive);
                }
            }
        }
        if report == Report::Denied {
            failed = Failed::new();
            failed.extend(denied(granted), &Fault::Denied(granted.kind));
        }
        Ok(Targets { agents: reached(rows, &mut failed), failed })
    }

    fn candidates(&self, granted: &Granted, condition: Option<&Expr>) -> Result<(Vec<Candidate>, Failed), Fault> {
        let known = self.known()?;
        let mut failed = Failed::new();
        let seen = visible(granted, &known, &mut failed);
        let own = self.own_node();
        let mut rows =
            self.global.read_now(|reader| rows(reader, condition, self.table(reader)?.scope(&seen), own.as_deref()))?;
        rows.retain(|row| row.id != 0 && known.contains(row.id));
        let candidate = |AgentRow { id, active, version, elsewhere }| Candidate {
            agent: Addressee { id, version },
            active,
            elsewhere,
        };
        Ok((rows.into_iter().map(candidate).collect(), failed))
    }

    fn chosen(&self, granted: &Granted, requirements: Arc<Requirements>, reach: Reach) -> Result<Targets, Fault> {
        let known = self.known()?;
        let mut failed = Failed::new();
        let seen = visible(granted, &known, &mut failed);
        let own = self.own_node().filter(|_| reach == Reach::ThisNode);
        let mut rows = self.global.read_now(|reader| {
            rows(reader, requirements.condition(), self.table(reader)?.scope(&seen), own.as_deref())
        })?;
        rows.retain(|row| row.id != 0 && known.contains(row.id));
        if granted.named {
            let unmet = Fault::Unmet(requirements);
            for id in seen.only.unwrap_or_default() {
                match rows.binary_search_by_key(&id, |row| row.id).ok().and_then(|at| rows.get(at)) {
                    _ if id == 0 => failed.push(id, &Fault::IsManager),
                    None => failed.push(id, &unmet),
                    Some(AgentRow { active: false, .. }) => failed.push(id, &Fault::Inactive),
                    Some(_) => {}
                }
            }
        }
        rows.retain(|row| row.active);
        Ok(Targets { agents: reached(rows, &mut failed), failed })
    }
}

impl Agents {
    /// Which node each of these agents is connected to, or each agent that has a row. Whether they are there, active,
    /// or granted to anybody does not matter.
    ///
    /// # Errors
    ///
    /// When the agents cannot be read.
    pub async fn by_node(&self, ids: Option<Vec<String>>) -> Result<ByNode, Fault> {
        let only = ids.as_ref().map(|ids| {
            let mut only: Vec<i64> = ids.iter().filter_map(|id| number(id)).collect();
            only.sort_unstable();
            only.dedup();
            only
        });
        let seen = Visible { only, except: Vec::new() };
        let read = move |shared: &Shared, reader: &Reader| {
            rows(reader, None, shared.table(reader)?.scope(&seen), shared.own_node().as_deref())
        };
        let mut found = ByNode { own: ids.into_iter().flatten().collect(), ..ByNode::default() };
        for AgentRow { id, elsewhere, .. } in self.read(Lane::Cheap, read).await? {
            let id = id_text(id);
            match elsewhere {
                Some(node) => {
                    found.own.remove(&id);
                    found.others.entry(node).or_default().push(id);
                }
                None => drop(found.own.insert(id)),
            }
        }
        Ok(found)
    }
}

/// All of it blocks.
impl Agents {
    /// The active ones of the agents granted that are connected to this node, of those on `node` if one is given.
    /// Others that are active fail.
    ///
    /// # Errors
    ///
    /// When the agents cannot be read.
    pub fn targets(&self, granted: &Granted, node: Option<&str>, report: Report) -> Result<Targets, Fault> {
        self.shared.targets(granted, node, report)
    }

    /// The agents granted that satisfy `requirements`, in ascending order, whatever their state and wherever they are;
    /// and as failed items those that are named and denied, or do not exist.
    ///
    /// # Errors
    ///
    /// When the requirements have dates or operators that do not exist, and when the agents cannot be read.
    pub fn candidates(
        &self,
        granted: &Granted,
        requirements: Option<&Requirements>,
    ) -> Result<(Vec<Candidate>, Failed), Fault> {
        self.shared.candidates(granted, requirements.and_then(Requirements::condition))
    }

    /// The active ones of the agents granted that satisfy `requirements` and are within reach. Named agents that are
    /// not among them fail.
    ///
    /// # Errors
    ///
    /// When the requirements have dates or operators that do not exist, and when the agents cannot be read.
    pub fn chosen(&self, granted: &Granted, requirements: Arc<Requirements>, reach: Reach) -> Result<Targets, Fault> {
        self.shared.chosen(granted, requirements, reach)
    }

    /// The one agent that the request names, the manager included.
    ///
    /// # Errors
    ///
    /// When there is no such agent, the caller may not use it, or it is active and connected to another node.
    pub fn target(&self, granted: &Granted) -> Result<Target, Fault> {
        let known = self.known()?;
        let mut failed = Failed::new();
        let seen = visible(granted, &known, &mut failed);
        failed.into_result()?;
        let own = self.shared.own_node();
        let rows = self.shared.global.read_now(|reader| {
            let scope = self.shared.table(reader)?.scope(&seen);
            rows(reader, None, Scope { rows: 0, ..scope }, own.as_deref())
        })?;
        match rows.into_iter().next().ok_or(Fault::UnknownAgent)? {
            AgentRow { id: 1.., active: true, elsewhere: Some(node), .. } => Err(Fault::OnAnotherNode(node)),
            AgentRow { id, active, version, .. } => Ok(Target { id, active, version }),
        }
    }
}
