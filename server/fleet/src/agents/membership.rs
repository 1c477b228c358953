//! How many agents are in each group, by the tables `belongs` and `group` (docs/facts/04-modules.md, section 3).

use super::visible::Visible;
use apid_store::{Reader, StoreError};

/// Every group that has a row, by name, with the number of its agents.
pub fn sizes(reader: &Reader) -> Result<Vec<(String, u64)>, StoreError> {
    // Counted in an index alone; the names come to the few groups that there are.
    let mut statement = reader.prepare_cached(
        "SELECT name, coalesce(size, 0) FROM \"group\" LEFT JOIN \
         (SELECT id_group, count(*) AS size FROM belongs GROUP BY id_group) ON id = id_group \
         WHERE name IS NOT NULL ORDER BY name",
    )?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?;
    rows.map(|row| row.map(|(name, size)| (name, u64::try_from(size).unwrap_or(0))).map_err(StoreError::from)).collect()
}

/// The groups of these agents, by name, with the number of those in each. The manager is not counted.
pub(super) fn sizes_among(reader: &Reader, visible: &Visible) -> Result<Vec<(String, u64)>, StoreError> {
    let list = |ids: &[i64]| format!("[{}]", ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(","));
    let (condition, ids) = match &visible.only {
        Some(only) => ("AND id_agent IN (SELECT value FROM json_each(?1))", list(only)),
        None => ("AND id_agent NOT IN (SELECT value FROM json_each(?1))", list(&visible.except)),
    };
    let mut statement = reader.prepare_cached(&format!(
        "SELECT name, size FROM \"group\" JOIN \
         (SELECT id_group, count(*) AS size FROM belongs WHERE id_agent > 0 {condition} GROUP BY id_group) \
         ON id = id_group WHERE name != '' ORDER BY name"
    ))?;
    let rows = statement.query_map([ids], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?;
    rows.map(|row| row.map(|(name, size)| (name, u64::try_from(size).unwrap_or(0))).map_err(StoreError::from)).collect()
}
