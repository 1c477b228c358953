//! Agents that shut down, start and report: their rows in `global.db`.

use std::sync::Arc;

use super::id_list;
use super::work::Inner;
use apid_home::clock::now;
use apid_manager::LinkError;
use apid_store::{FromValue, Row, StoreError, bind};

/// Agents changed in one transaction. Others get their turn between two.
const BATCH: usize = 5_000;

/// The code of a shutdown message (docs/facts/04-modules.md, section 0.1).
const SHUTDOWN: &str = "3";

/// The value of a row that has only one.
fn first_column<T: FromValue>(row: &Row<'_>) -> Result<T, StoreError> {
    row.get(0)
}

impl Inner {
    /// Changes those of `ids` that `condition` is true of; both parts are SQL, `?2` is the time.
    fn change(&self, ids: &[i64], change: &str, condition: &str) -> Result<(), LinkError> {
        let sql = format!(
            "UPDATE agent SET {change} WHERE id IN (SELECT value FROM json_each(?1)) AND id != 0 AND ?2 > 0 AND {condition}"
        );
        for batch in ids.chunks(BATCH) {
            self.go_on()?;
            let list = id_list(batch);
            self.global.write_now(|writer| writer.change(&sql, bind![&list, now()]))?;
        }
        Ok(())
    }

    /// Those of `ids` that are active.
    pub(super) fn active(&self, ids: &[i64]) -> Result<Arc<[i64]>, LinkError> {
        const ACTIVE: &str = "SELECT id FROM agent WHERE id IN (SELECT value FROM json_each(?1)) AND id != 0 \
                              AND connection_status = 'active'";
        Ok(self.global.read_now(|reader| reader.all(ACTIVE, bind![id_list(ids)], first_column))?)
    }

    pub(super) fn shut_down(&self, ids: &[i64]) -> Result<(), LinkError> {
        let change = format!("connection_status = 'disconnected', status_code = {SHUTDOWN}, disconnection_time = ?2");
        self.change(ids, &change, "connection_status = 'active'")
    }

    pub(super) fn drop_connection(&self, ids: &[i64]) -> Result<(), LinkError> {
        self.change(ids, "connection_status = 'pending'", "connection_status = 'active'")
    }

    pub(super) fn start(&self, ids: &[i64]) -> Result<(), LinkError> {
        let condition = format!("connection_status = 'disconnected' AND status_code = {SHUTDOWN}");
        self.change(ids, "connection_status = 'pending', status_code = 0, disconnection_time = 0", &condition)
    }

    /// Says whether any of those that report are in other groups than they know of.
    pub(super) fn report(&self, ids: &[i64]) -> Result<bool, LinkError> {
        const ANY_IN_NEW_GROUPS: &str = "SELECT EXISTS (SELECT 1 FROM agent WHERE id IN (SELECT value FROM json_each(?1)) AND id != 0 \
             AND connection_status = 'active' AND group_sync_status = 'syncreq')";
        self.change(ids, "connection_status = 'active', last_keepalive = ?2", "connection_status = 'pending'")?;
        Ok(self.global.read_now(|reader| reader.one(ANY_IN_NEW_GROUPS, bind![id_list(ids)], first_column))?)
    }

    /// Makes agents active that an earlier process left on their way.
    pub(super) fn bring_back(&self, ids: &[i64]) -> Result<(), LinkError> {
        self.start(ids)?;
        self.report(ids)?;
        Ok(())
    }
}
