//! The rows of `global.db` that changes write: agents, groups, and which agent is in which group
//! (docs/facts/06-backends.md, sections 3.1 and 14.1).
//!
//! Three places say which groups an agent is in: `belongs`, the column `group` with their names in order, and
//! `group_hash`. Everything here leaves them in step. Must not be here: the question whether a change may be made.

use std::collections::{BTreeSet, HashMap};

use super::rolls::{Rolls, enter_group};
use apid_home::group::{DEFAULT_GROUP, group_hash};
use apid_manager::GroupChange;
use apid_request::cancel;
use apid_store::query::sql::key_list;
use apid_store::schema::agent::Layout;
use apid_store::{Reader, Row, StoreError, Writer, bind};

/// From this number of agents on, all memberships are read at once instead of agent by agent.
const MANY: usize = 512;

/// A new agent's row.
pub(super) struct NewRow<'a> {
    pub(super) id: i64,
    pub(super) name: &'a str,
    pub(super) ip: &'a str,
    pub(super) key: &'a str,
    pub(super) date: i64,
}

pub(super) fn insert_agent(writer: &Writer<'_>, row: &NewRow<'_>) -> Result<(), StoreError> {
    let NewRow { id, name, ip, key, date } = *row;
    writer.change(
        "INSERT OR REPLACE INTO agent (id, name, register_ip, internal_key, date_add, \"group\", group_hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        bind![id, name, ip, key, date, DEFAULT_GROUP, group_hash(DEFAULT_GROUP)],
    )?;
    let group = enter_group(writer, DEFAULT_GROUP)?;
    writer
        .change("INSERT OR REPLACE INTO belongs (id_agent, id_group, priority) VALUES (?1, ?2, 0)", bind![id, group])?;
    Ok(())
}

pub(super) fn delete_agents(writer: &Writer<'_>, ids: &[i64]) -> Result<(), StoreError> {
    let has_labels = Layout::of(writer)?.has_labels();
    for id in ids {
        still_wanted()?;
        // The relations go with it: foreign keys are on, but a database of another age may lack them.
        writer.change("DELETE FROM belongs WHERE id_agent = ?1", bind![id])?;
        if has_labels {
            writer.change("DELETE FROM labels WHERE id = ?1", bind![id])?;
        }
        writer.change("DELETE FROM agent WHERE id = ?1 AND id != 0", bind![id])?;
    }
    Ok(())
}

/// Takes groups away; agents that are left without one come to the default group.
pub(super) fn delete_groups(writer: &Writer<'_>, names: &[String]) -> Result<(), StoreError> {
    let mut members = BTreeSet::new();
    for name in names {
        let group = writer.first("SELECT id FROM \"group\" WHERE name = ?1", bind![name], id)?;
        let Some(group) = group else { continue };
        writer.each("SELECT id_agent FROM belongs WHERE id_group = ?1", bind![group], |row| {
            members.insert(id(row)?);
            Ok::<_, StoreError>(())
        })?;
        writer.change("DELETE FROM belongs WHERE id_group = ?1", bind![group])?;
        writer.change("DELETE FROM \"group\" WHERE id = ?1", bind![group])?;
    }
    let members: Vec<i64> = members.into_iter().collect();
    let mut memberships = Memberships::read(writer, &members)?;
    let default = enter_group(writer, DEFAULT_GROUP)?;
    memberships.name(default, DEFAULT_GROUP);
    for agent in members {
        if memberships.of(agent).is_empty() {
            memberships.append(&Rolls::Files(writer), agent, default)?;
        } else {
            memberships.record(writer, agent)?;
        }
    }
    Ok(())
}

/// The id in the only column of a row.
fn id(row: &Row<'_>) -> Result<i64, StoreError> {
    row.get(0)
}

/// The members of a group no longer have what is current, where the database says so of agents.
pub(super) fn outdate_members(writer: &Writer<'_>, group: &str) -> Result<(), StoreError> {
    if !Layout::of(writer)?.knows_group_files() {
        return Ok(());
    }
    writer.change(
        "UPDATE agent SET group_config_status = 'not synced' WHERE id IN (SELECT id_agent FROM belongs \
         WHERE id_group = (SELECT id FROM \"group\" WHERE name = ?1)) AND group_config_status != 'not synced'",
        bind![group],
    )?;
    Ok(())
}

/// The hashes of all combinations of groups that agents are in.
pub(super) fn used_hashes(reader: &Reader) -> Result<BTreeSet<String>, StoreError> {
    // Of the names, since what other programs have written may lack the hash.
    reader.all("SELECT DISTINCT \"group\" FROM agent WHERE \"group\" IS NOT NULL", &[], |row| {
        Ok(group_hash(&row.get::<String>(0)?))
    })
}

/// Which groups some agents are in, kept in step with what is written.
#[derive(Debug, Default)]
pub(crate) struct Memberships {
    names: HashMap<i64, String>,
    /// Of an agent the numbers of its groups with their priorities, in order.
    groups: HashMap<i64, Vec<(i64, i64)>>,
    /// The hashes of combinations that were written; of many agents few have another one.
    hashes: HashMap<String, String>,
    layout: Layout,
}

impl Memberships {
    /// The groups of these agents.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub(crate) fn read(reader: &Reader, agents: &[i64]) -> Result<Self, StoreError> {
        let names = reader.all("SELECT id, name FROM \"group\"", &[], |row| {
            Ok::<(i64, String), StoreError>((row.get(0)?, row.get(1)?))
        })?;
        let mut found = Self { names, layout: Layout::of(reader)?, ..Self::default() };
        let add = |row: &Row<'_>| {
            found.groups.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
            Ok::<_, StoreError>(())
        };
        if agents.len() < MANY {
            let sql = "SELECT id_agent, id_group, priority FROM belongs \
                       WHERE id_agent IN (SELECT value FROM json_each(?1)) ORDER BY id_agent, priority";
            reader.each(sql, bind![key_list(agents)], add)?;
        } else {
            let sql = "SELECT id_agent, id_group, priority FROM belongs ORDER BY id_agent, priority";
            reader.each(sql, &[], add)?;
        }
        Ok(found)
    }

    /// Makes the name of a group known that was entered since.
    pub(crate) fn name(&mut self, group: i64, name: &str) {
        self.names.entry(group).or_insert_with(|| name.to_owned());
    }

    fn name_of(&self, group: i64) -> &str {
        self.names.get(&group).map(String::as_str).unwrap_or_default()
    }

    /// The numbers of an agent's groups with their priorities, in order.
    pub(crate) fn of(&self, agent: i64) -> &[(i64, i64)] {
        self.groups.get(&agent).map_or(&[], Vec::as_slice)
    }

    /// Whether an agent is in a group.
    pub(crate) fn has(&self, agent: i64, group: i64) -> bool {
        self.of(agent).iter().any(|(other, _)| *other == group)
    }

    /// The names of an agent's groups, in order.
    pub(crate) fn names_of(&self, agent: i64) -> impl Iterator<Item = &str> {
        self.of(agent).iter().filter_map(|(group, _)| self.names.get(group)).map(String::as_str)
    }

    /// Puts an agent in one more group, after the others.
    ///
    /// # Errors
    ///
    /// When the database refuses it, and when the request was given up.
    pub(crate) fn append(&mut self, rolls: &Rolls<'_>, agent: i64, group: i64) -> Result<(), StoreError> {
        let priority = self.of(agent).last().map_or(0, |(_, last)| last.saturating_add(1));
        let Rolls::Files(writer) = rolls else {
            rolls.tell(GroupChange::Append, agent, self.name_of(group))?;
            self.groups.entry(agent).or_default().push((group, priority));
            return Ok(());
        };
        writer.change(
            "INSERT INTO belongs (id_agent, id_group, priority) VALUES (?1, ?2, ?3)",
            bind![agent, group, priority],
        )?;
        self.groups.entry(agent).or_default().push((group, priority));
        self.record(writer, agent)
    }

    /// Puts an agent in one group alone.
    ///
    /// # Errors
    ///
    /// As [`Self::append`].
    pub(crate) fn replace(&mut self, rolls: &Rolls<'_>, agent: i64, group: i64) -> Result<(), StoreError> {
        let Rolls::Files(writer) = rolls else {
            rolls.tell(GroupChange::Override, agent, self.name_of(group))?;
            self.groups.insert(agent, vec![(group, 0)]);
            return Ok(());
        };
        writer.change("DELETE FROM belongs WHERE id_agent = ?1", bind![agent])?;
        self.groups.remove(&agent);
        self.append(rolls, agent, group)
    }

    /// Takes an agent out of a group. If it is in no other, it comes to the group `otherwise`; returns whether it has.
    ///
    /// # Errors
    ///
    /// As [`Self::append`].
    pub(crate) fn leave(
        &mut self,
        rolls: &Rolls<'_>,
        agent: i64,
        group: i64,
        otherwise: i64,
    ) -> Result<bool, StoreError> {
        let Rolls::Files(writer) = rolls else {
            rolls.tell(GroupChange::Remove, agent, self.name_of(group))?;
            let left = self.groups.entry(agent).or_default();
            left.retain(|(other, _)| *other != group);
            // It comes to the default group by itself.
            let reassigned = left.is_empty();
            left.extend(reassigned.then_some((otherwise, 0)));
            return Ok(reassigned);
        };
        writer.change("DELETE FROM belongs WHERE id_agent = ?1 AND id_group = ?2", bind![agent, group])?;
        let left = self.groups.entry(agent).or_default();
        left.retain(|(other, _)| *other != group);
        if left.is_empty() {
            self.append(rolls, agent, otherwise)?;
            return Ok(true);
        }
        self.record(writer, agent)?;
        Ok(false)
    }

    /// Writes an agent's groups into its row. It no longer has what is current.
    fn record(&mut self, writer: &Writer<'_>, agent: i64) -> Result<(), StoreError> {
        still_wanted()?;
        let names: Vec<&str> = self.names_of(agent).collect();
        let names = names.join(",");
        let hash = match self.hashes.get(&names) {
            Some(hash) => hash,
            None => self.hashes.entry(names.clone()).or_insert_with(|| group_hash(&names)),
        };
        let sql = match self.layout.knows_group_files() {
            true => {
                "UPDATE agent SET \"group\" = ?2, group_hash = ?3, group_sync_status = 'syncreq', \
                 group_config_status = 'not synced' WHERE id = ?1"
            }
            false => "UPDATE agent SET \"group\" = ?2, group_hash = ?3, group_sync_status = 'syncreq' WHERE id = ?1",
        };
        writer.change(sql, bind![agent, &names, hash])?;
        Ok(())
    }
}

/// Refuses to go on with a request that was given up: short statements are not interrupted, however many there are.
fn still_wanted() -> Result<(), StoreError> {
    if cancel::is_given_up() { Err(StoreError::Interrupted) } else { Ok(()) }
}

/// Whether the database has a row of this agent.
///
/// # Errors
///
/// When the database cannot be read.
pub(crate) fn has_agent(reader: &Reader, agent: i64) -> Result<bool, StoreError> {
    let found = reader.first("SELECT 1 FROM agent WHERE id = ?1", bind![agent], |_| Ok::<_, StoreError>(()))?;
    Ok(found.is_some())
}
