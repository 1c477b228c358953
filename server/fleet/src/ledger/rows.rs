//! The rows of `global.db` that changes write: agents, groups, and which agent is in which group
//! (docs/facts/06-backends.md, sections 3.1 and 14.1).
//!
//! Three places say which groups an agent is in: `belongs`, the column `group` with their names in order, and `group_hash`.
//! Everything here leaves them in step. Must not be here: the question whether a change may be made.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension as _};

use apid_home::group::{DEFAULT_GROUP, group_hash};
use apid_request::cancel;
use apid_store::StoreError;

/// From so many agents on, all relations are read at once instead of agent by agent.
const MANY: usize = 512;

/// A new agent's row.
pub(super) struct NewRow<'a> {
    pub(super) id: i64,
    pub(super) name: &'a str,
    pub(super) ip: &'a str,
    pub(super) key: &'a str,
    pub(super) date: i64,
}

pub(super) fn insert_agent(transaction: &apid_store::Writer<'_>, row: &NewRow<'_>) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(
        "INSERT OR REPLACE INTO agent (id, name, register_ip, internal_key, date_add, \"group\", group_hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let NewRow { id, name, ip, key, date } = row;
    statement.execute((id, name, ip, key, date, DEFAULT_GROUP, group_hash(DEFAULT_GROUP)))?;
    let group = enter_group(transaction, DEFAULT_GROUP)?;
    let mut statement = transaction
        .prepare_cached("INSERT OR REPLACE INTO belongs (id_agent, id_group, priority) VALUES (?1, ?2, 0)")?;
    statement.execute((id, group))?;
    Ok(())
}

pub(super) fn delete_agents(transaction: &apid_store::Writer<'_>, ids: &[i64]) -> Result<(), StoreError> {
    for id in ids {
        wanted()?;
        // The relations go with it: foreign keys are on, but a database of another age may lack them.
        for sql in [
            "DELETE FROM belongs WHERE id_agent = ?1",
            "DELETE FROM labels WHERE id = ?1",
            "DELETE FROM agent WHERE id = ?1 AND id != 0",
        ] {
            transaction.prepare_cached(sql)?.execute([id])?;
        }
    }
    Ok(())
}

/// Number of the group of this name, which gets a row if it has none.
pub fn enter_group(transaction: &apid_store::Writer<'_>, name: &str) -> Result<i64, StoreError> {
    transaction.prepare_cached("INSERT OR IGNORE INTO \"group\" (name) VALUES (?1)")?.execute([name])?;
    let mut statement = transaction.prepare_cached("SELECT id FROM \"group\" WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0))?)
}

/// Takes groups away; agents that are left without one come to the default group.
pub(super) fn delete_groups(transaction: &apid_store::Writer<'_>, names: &[String]) -> Result<(), StoreError> {
    let mut members = BTreeSet::new();
    for name in names {
        let mut statement = transaction.prepare_cached("SELECT id FROM \"group\" WHERE name = ?1")?;
        let Some(group) = statement.query_row([name], |row| row.get::<_, i64>(0)).optional()? else { continue };
        let mut statement = transaction.prepare_cached("SELECT id_agent FROM belongs WHERE id_group = ?1")?;
        for agent in statement.query_map([group], |row| row.get::<_, i64>(0))? {
            members.insert(agent?);
        }
        transaction.prepare_cached("DELETE FROM belongs WHERE id_group = ?1")?.execute([group])?;
        transaction.prepare_cached("DELETE FROM \"group\" WHERE id = ?1")?.execute([group])?;
    }
    let members: Vec<i64> = members.into_iter().collect();
    let mut memberships = Memberships::read(transaction, &members)?;
    let default = enter_group(transaction, DEFAULT_GROUP)?;
    memberships.name(default, DEFAULT_GROUP);
    for agent in members {
        if memberships.of(agent).is_empty() {
            memberships.append(transaction, agent, default)?;
        } else {
            memberships.record(transaction, agent)?;
        }
    }
    Ok(())
}

/// The members of a group no longer have what is current.
pub(super) fn outdate_members(transaction: &apid_store::Writer<'_>, group: &str) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(
        "UPDATE agent SET group_config_status = 'not synced' WHERE id IN (SELECT id_agent FROM belongs \
         WHERE id_group = (SELECT id FROM \"group\" WHERE name = ?1)) AND group_config_status != 'not synced'",
    )?;
    statement.execute([group])?;
    Ok(())
}

/// The hashes of all combinations of groups that agents are in.
pub(super) fn used_hashes(connection: &Connection) -> Result<BTreeSet<String>, StoreError> {
    // Of the names, since what other programs have written may lack the hash.
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT \"group\" FROM agent WHERE \"group\" IS NOT NULL")?;
    let names = statement.query_map((), |row| row.get::<_, String>(0))?;
    names.map(|names| Ok(group_hash(&names?))).collect()
}

/// Which groups some agents are in, kept in step with what is written.
#[derive(Debug, Default)]
pub struct Memberships {
    names: HashMap<i64, String>,
    /// Of an agent the numbers of its groups with their priorities, in order.
    groups: HashMap<i64, Vec<(i64, i64)>>,
    /// The hashes of combinations that were written; of many agents few have another one.
    hashes: HashMap<String, String>,
}

impl Memberships {
    /// The groups of these agents.
    pub fn read(connection: &Connection, agents: &[i64]) -> Result<Self, StoreError> {
        let mut found = Self::default();
        let mut statement = connection.prepare_cached("SELECT id, name FROM \"group\"")?;
        for row in statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (id, name) = row?;
            found.names.insert(id, name);
        }
        if agents.len() < MANY {
            let mut statement = connection
                .prepare_cached("SELECT id_group, priority FROM belongs WHERE id_agent = ?1 ORDER BY priority")?;
            for agent in agents {
                let rows = statement.query_map([agent], |row| Ok((row.get(0)?, row.get(1)?)))?;
                found.groups.insert(*agent, rows.collect::<Result<_, _>>()?);
            }
            return Ok(found);
        }
        let mut statement = connection
            .prepare_cached("SELECT id_agent, id_group, priority FROM belongs ORDER BY id_agent, priority")?;
        let mut rows = statement.query(())?;
        while let Some(row) = rows.next()? {
            found.groups.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
        }
        Ok(found)
    }

    /// Makes the name of a group known that was entered since.
    pub fn name(&mut self, group: i64, name: &str) {
        self.names.entry(group).or_insert_with(|| name.to_owned());
    }

    /// The numbers of an agent's groups with their priorities, in order.
    pub fn of(&self, agent: i64) -> &[(i64, i64)] {
        self.groups.get(&agent).map_or(&[], Vec::as_slice)
    }

    /// Whether an agent is in a group.
    pub fn has(&self, agent: i64, group: i64) -> bool {
        self.of(agent).iter().any(|(other, _)| *other == group)
    }

    /// The names of an agent's groups, in order.
    pub fn names_of(&self, agent: i64) -> impl Iterator<Item = &str> {
        self.of(agent).iter().filter_map(|(group, _)| self.names.get(group)).map(String::as_str)
    }

    /// Puts an agent in one more group, after the others.
    pub fn append(&mut self, transaction: &apid_store::Writer<'_>, agent: i64, group: i64) -> Result<(), StoreError> {
        let priority = self.of(agent).last().map_or(0, |(_, last)| last.saturating_add(1));
        let mut statement =
            transaction.prepare_cached("INSERT INTO belongs (id_agent, id_group, priority) VALUES (?1, ?2, ?3)")?;
        statement.execute((agent, group, priority))?;
        self.groups.entry(agent).or_default().push((group, priority));
        self.record(transaction, agent)
    }

    /// Puts an agent in one group alone.
    pub fn replace(&mut self, transaction: &apid_store::Writer<'_>, agent: i64, group: i64) -> Result<(), StoreError> {
        transaction.prepare_cached("DELETE FROM belongs WHERE id_agent = ?1")?.execute([agent])?;
        self.groups.remove(&agent);
        self.append(transaction, agent, group)
    }

    /// Takes an agent out of a group. Without any other it comes to the group `otherwise`, which says whether it has.
    pub fn leave(
        &mut self,
        transaction: &apid_store::Writer<'_>,
        agent: i64,
        group: i64,
        otherwise: i64,
    ) -> Result<bool, StoreError> {
        let mut statement = transaction.prepare_cached("DELETE FROM belongs WHERE id_agent = ?1 AND id_group = ?2")?;
        statement.execute((agent, group))?;
        let left = self.groups.entry(agent).or_default();
        left.retain(|(other, _)| *other != group);
        if left.is_empty() {
            self.append(transaction, agent, otherwise)?;
            return Ok(true);
        }
        self.record(transaction, agent)?;
        Ok(false)
    }

    /// Writes an agent's groups into its row. It no longer has what is current.
    fn record(&mut self, transaction: &apid_store::Writer<'_>, agent: i64) -> Result<(), StoreError> {
        wanted()?;
        let names: Vec<&str> = self.names_of(agent).collect();
        let names = names.join(",");
        let hash = match self.hashes.get(&names) {
            Some(hash) => hash,
            None => self.hashes.entry(names.clone()).or_insert_with(|| group_hash(&names)),
        };
        let mut statement = transaction.prepare_cached(
            "UPDATE agent SET \"group\" = ?2, group_hash = ?3, group_sync_status = 'syncreq', \
             group_config_status = 'not synced' WHERE id = ?1",
        )?;
        statement.execute((agent, &names, hash))?;
        Ok(())
    }
}

/// Refuses to go on with what nobody waits for: statements that are short are not interrupted, however many there are.
fn wanted() -> Result<(), StoreError> {
    if cancel::is_given_up() { Err(StoreError::Interrupted) } else { Ok(()) }
}

/// Whether the database has a row of this agent.
pub fn has_agent(connection: &Connection, agent: i64) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM agent WHERE id = ?1")?.exists([agent])?)
}
