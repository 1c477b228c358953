//! Which of the agents that exist a caller was granted (docs/facts/02-rbac.md, section 4.3), and what permissions need
//! to know of agents and groups. What may be done is decided elsewhere.
//!
//! An agent is there when `etc/client.keys` has its key, but `global.db` can have rows of others too: of agents whose
//! line was lost, or whose removal the manager has not finished. Lists show such rows, so permissions are about all of
//! them: what is denied is denied with a key and without one.

use std::collections::BTreeSet;

use super::Agents;
use crate::known::Known;
use crate::{Failed, Fault};
use apid_home::agent::{id_text, number};
use apid_identity::rbac::{Allowed, Granted, Universe, UniverseState};
use apid_store::{Reader, StoreError, bind};

/// The manager's number.
const MANAGER: i64 = 0;

/// What is left of all agents, or of those that were named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visible {
    /// Numbers of the agents that are visible, in ascending order; `None` for all.
    pub only: Option<Vec<i64>>,
    /// Numbers of agents that are not visible all the same.
    pub except: Vec<i64>,
}

/// The agents that were granted, of those that have a row.
///
/// Named agents that are denied or have no key become failed items; agents that were not named are left out without
/// one. What is left may include agents without a key if none was named: work on agents must look for their keys.
/// Agents are looked up one by one: "everything" is never enumerated. Where `known` does not have the manager, its row
/// is not visible either.
pub fn visible(granted: &Granted, known: &Known, failed: &mut Failed) -> Visible {
    failed.extend(denied(granted), &Fault::Denied(granted.kind));
    let hidden = |id: i64| id == MANAGER && !known.with_manager();
    match &granted.resolution.allowed {
        Allowed::Everything if known.with_manager() => Visible::default(),
        Allowed::Everything => Visible { only: None, except: vec![MANAGER] },
        Allowed::Except(ids) => {
            let mut except: Vec<i64> = ids.iter().filter_map(|id| number(id)).collect();
            if !known.with_manager() && !except.contains(&MANAGER) {
                except.push(MANAGER);
            }
            Visible { only: None, except }
        }
        Allowed::Only(ids) => {
            let (mut only, mut unknown) = (Vec::with_capacity(ids.len()), Vec::new());
            for id in ids.iter() {
                match number(id) {
                    Some(number) if !granted.named && !hidden(number) || known.contains(number) => only.push(number),
                    _ if granted.named => unknown.push(id.as_str()),
                    _ => {}
                }
            }
            failed.extend(unknown, &Fault::UnknownAgent);
            only.sort_unstable();
            Visible { only: Some(only), except: Vec::new() }
        }
    }
}

/// The ids that the request names and the caller may not use.
pub(super) fn denied(granted: &Granted) -> impl Iterator<Item = &str> {
    granted.resolution.denied.iter().map(String::as_str)
}

/// The agents that exist and the groups they are in. All of it blocks.
impl Universe for Agents {
    type Error = Fault;

    fn members(&self, group: &str) -> Result<Vec<String>, Fault> {
        self.shared.global.read_now(|reader| Ok(members(reader, group)?.into_iter().map(id_text).collect()))
    }

    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Fault> {
        Ok(match kind {
            "agent:id" => {
                let known = self.known()?;
                let mut rows = self.shared.global.read_now(rows)?;
                rows.retain(|id| *id != MANAGER || known.with_manager());
                known.ids().iter().chain(&rows).map(|id| id_text(*id)).collect()
            }
            _ => BTreeSet::new(),
        })
    }

    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Fault> {
        let groups = match number(agent) {
            Some(id) => self.shared.global.read_now(|reader| groups(reader, id))?,
            None => Vec::new(),
        };
        Ok(Some(groups))
    }

    fn state(&self) -> Result<Option<UniverseState>, Fault> {
        let known = self.known()?;
        self.shared.global.read_now(|reader| Ok(state(reader, &known)))
    }
}

/// Which state of the groups and their members a reader and a list of agents show.
fn state(reader: &Reader, known: &Known) -> Option<UniverseState> {
    reader.epoch().map(|epoch| UniverseState(epoch, known.version()))
}

/// Numbers of the agents that have a row.
fn rows(reader: &Reader) -> Result<Vec<i64>, StoreError> {
    reader.all("SELECT id FROM agent", &[], |row| row.get(0))
}

/// Names of the groups of an agent.
fn groups(reader: &Reader, agent: i64) -> Result<Vec<String>, StoreError> {
    const NAMES: &str = "SELECT name FROM belongs JOIN \"group\" ON \"group\".id = id_group WHERE id_agent = ?1";
    reader.all(NAMES, bind![agent], |row| row.get(0))
}

/// Numbers of the agents in `group`.
fn members(reader: &Reader, group: &str) -> Result<Vec<i64>, StoreError> {
    const AGENTS: &str = "SELECT id_agent FROM belongs WHERE id_group = (SELECT id FROM \"group\" WHERE name = ?1)";
    reader.all(AGENTS, bind![group], |row| row.get(0))
}
