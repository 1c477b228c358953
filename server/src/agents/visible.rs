//! Which agents a caller may see or touch (API facts, applying permissions).

use std::collections::BTreeSet;

use super::keys::Known;
use crate::failure::Failure;
use crate::json::{FailedItems, agent_id};
use crate::rbac::{Allowed, Permissions, Resolution, State, Universe};
use crate::store::{Reader, StoreError};

/// The resource that agents are.
pub(super) const AGENT: &str = "agent:id";

/// What is left of all agents, or of those that were named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Visible {
    /// These; none for all.
    pub(super) only: Option<Vec<i64>>,
    /// But not these.
    pub(super) except: Vec<i64>,
}

/// The agents that `permissions` leave for `action`: of those named, or of all when none are.
///
/// Named agents that are denied or unknown become failed items; those that were not named just stay away. Agents are
/// looked up one by one: "everything" is never enumerated.
pub(super) fn visible(
    permissions: &Permissions,
    action: &str,
    named: Option<&[String]>,
    agents: &Roster<'_>,
    failed: &mut FailedItems,
) -> Result<Visible, Failure> {
    let Resolution { allowed, denied } = permissions.resolve(action, AGENT, named, agents)?;
    let refusal = Resolution::failure(AGENT);
    for id in denied {
        failed.push(id, &refusal);
    }
    Ok(match allowed {
        Allowed::Everything => Visible::default(),
        Allowed::Except(ids) => {
            Visible { only: None, except: ids.iter().filter_map(|id| agents.known.find(id)).collect() }
        }
        Allowed::Only(ids) => {
            let unknown = Failure::not_found(1701);
            let mut only = Vec::with_capacity(ids.len());
            for id in ids.iter() {
                match agents.known.find(id) {
                    Some(number) => only.push(number),
                    None if named.is_some() => failed.push(id.clone(), &unknown),
                    None => {}
                }
            }
            only.sort_unstable();
            Visible { only: Some(only), except: Vec::new() }
        }
    })
}

/// The agents that exist and the groups they are in.
pub(super) struct Roster<'a> {
    pub(super) reader: &'a Reader,
    pub(super) known: &'a Known,
}

impl Universe for Roster<'_> {
    fn members(&self, group: &str) -> Result<Vec<String>, Failure> {
        Ok(members(self.reader, group)?.into_iter().map(agent_id).collect())
    }

    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Failure> {
        Ok(match kind {
            AGENT => self.known.ids().iter().map(|id| agent_id(*id)).collect(),
            _ => BTreeSet::new(),
        })
    }

    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Failure> {
        let groups = self.known.find(agent).map_or(Ok(Vec::new()), |id| groups(self.reader, id));
        Ok(Some(groups?))
    }

    fn state(&self) -> Result<Option<State>, Failure> {
        Ok(state(self.reader, self.known))
    }
}

/// Which state of the groups and their members a reader and a list of agents show.
pub(super) fn state(reader: &Reader, known: &Known) -> Option<State> {
    reader.epoch().map(|epoch| State(epoch, known.version()))
}

/// Names of the groups of an agent.
pub(super) fn groups(reader: &Reader, agent: i64) -> Result<Vec<String>, StoreError> {
    let mut statement = reader
        .prepare_cached("SELECT name FROM belongs JOIN \"group\" ON \"group\".id = id_group WHERE id_agent = ?1")?;
    let names = statement.query_map([agent], |row| row.get(0))?;
    names.map(|name| Ok(name?)).collect()
}

/// Numbers of the agents in `group`.
pub(super) fn members(reader: &Reader, group: &str) -> Result<Vec<i64>, StoreError> {
    let mut statement = reader
        .prepare_cached("SELECT id_agent FROM belongs WHERE id_group = (SELECT id FROM \"group\" WHERE name = ?1)")?;
    let ids = statement.query_map([group], |row| row.get(0))?;
    ids.map(|id| Ok(id?)).collect()
}
