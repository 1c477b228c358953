//! Which of the agents that exist a caller was granted (docs/facts/02-rbac.md, section 4.3), and what permissions need
//! to know of agents and groups. What may be done is decided elsewhere.

use std::collections::BTreeSet;

use super::Agents;
use super::keys::Known;
use apid_failure::Failure;
use apid_failure::json::{FailedItems, agent_id};
use apid_identity::rbac::{Allowed, Granted, Universe, UniverseState};
use apid_store::{Reader, StoreError};

/// What is left of all agents, or of those that were named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visible {
    /// These; none for all.
    pub only: Option<Vec<i64>>,
    /// But not these.
    pub except: Vec<i64>,
}

/// The agents that were granted, of those that exist.
///
/// Named agents that are denied or unknown become failed items; those that were not named just stay away. Agents are
/// looked up one by one: "everything" is never enumerated.
pub fn visible(granted: &Granted, known: &Known, failed: &mut FailedItems) -> Visible {
    let refusal = Failure::permission_denied(granted.kind);
    for id in &granted.resolution.denied {
        failed.push(id.clone(), &refusal);
    }
    match &granted.resolution.allowed {
        Allowed::Everything => Visible::default(),
        Allowed::Except(ids) => Visible { only: None, except: ids.iter().filter_map(|id| known.find(id)).collect() },
        Allowed::Only(ids) => {
            let unknown = Failure::not_found(1701);
            let mut only = Vec::with_capacity(ids.len());
            for id in ids.iter() {
                match known.find(id) {
                    Some(number) => only.push(number),
                    None if granted.named => failed.push(id.clone(), &unknown),
                    None => {}
                }
            }
            only.sort_unstable();
            Visible { only: Some(only), except: Vec::new() }
        }
    }
}

/// The agents that exist and the groups they are in. All of it blocks.
impl Universe for Agents {
    type Error = Failure;

    fn members(&self, group: &str) -> Result<Vec<String>, Failure> {
        let known = self.shared.known()?;
        self.shared.global.read_now(|reader| {
            let ids = members(reader, group)?.into_iter().filter(|id| known.contains(*id));
            Ok(ids.map(agent_id).collect())
        })
    }

    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Failure> {
        Ok(match kind {
            "agent:id" => self.shared.known()?.ids().iter().map(|id| agent_id(*id)).collect(),
            _ => BTreeSet::new(),
        })
    }

    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Failure> {
        let groups = match self.shared.known()?.find(agent) {
            Some(id) => self.shared.global.read_now(|reader| groups(reader, id).map_err(Failure::from))?,
            None => Vec::new(),
        };
        Ok(Some(groups))
    }

    fn state(&self) -> Result<Option<UniverseState>, Failure> {
        let known = self.shared.known()?;
        self.shared.global.read_now(|reader| Ok(state(reader, &known)))
    }
}

/// Which state of the groups and their members a reader and a list of agents show.
fn state(reader: &Reader, known: &Known) -> Option<UniverseState> {
    reader.epoch().map(|epoch| UniverseState(epoch, known.version()))
}

/// Names of the groups of an agent.
fn groups(reader: &Reader, agent: i64) -> Result<Vec<String>, StoreError> {
    let mut statement = reader
        .prepare_cached("SELECT name FROM belongs JOIN \"group\" ON \"group\".id = id_group WHERE id_agent = ?1")?;
    let names = statement.query_map([agent], |row| row.get(0))?;
    names.map(|name| Ok(name?)).collect()
}

/// Numbers of the agents in `group`.
fn members(reader: &Reader, group: &str) -> Result<Vec<i64>, StoreError> {
    let mut statement = reader
        .prepare_cached("SELECT id_agent FROM belongs WHERE id_group = (SELECT id FROM \"group\" WHERE name = ?1)")?;
    let ids = statement.query_map([group], |row| row.get(0))?;
    ids.map(|id| Ok(id?)).collect()
}
