//! How many agents are in each group, by the tables `belongs` and `group` (docs/facts/04-modules.md, section 3).

use super::visible::Visible;
use apid_store::query::sql::key_list;
use apid_store::{Reader, StoreError, bind};

/// Every group that has a row, by name, with the number of its agents.
pub fn sizes(reader: &Reader) -> Result<Vec<(String, u64)>, StoreError> {
    // Counted in an index alone; the names come to the few groups that there are.
    const SIZES: &str = "SELECT name, coalesce(size, 0) FROM \"group\" LEFT JOIN \
                         (SELECT id_group, count(*) AS size FROM belongs GROUP BY id_group) ON id = id_group \
                         WHERE name IS NOT NULL ORDER BY name";
    reader.all(SIZES, &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The groups of these agents, by name, with the number of those in each. The manager is not counted.
pub(super) fn sizes_among(reader: &Reader, visible: &Visible) -> Result<Vec<(String, u64)>, StoreError> {
    let (condition, ids) = match &visible.only {
        Some(only) => ("AND id_agent IN (SELECT value FROM json_each(?1))", key_list(only)),
        None => ("AND id_agent NOT IN (SELECT value FROM json_each(?1))", key_list(&visible.except)),
    };
    let sizes = format!(
        "SELECT name, size FROM \"group\" JOIN \
         (SELECT id_group, count(*) AS size FROM belongs WHERE id_agent > 0 {condition} GROUP BY id_group) \
         ON id = id_group WHERE name != '' ORDER BY name"
    );
    reader.all(&sizes, bind![ids], |row| Ok((row.get(0)?, row.get(1)?)))
}
