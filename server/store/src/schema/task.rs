//! The table `tasks` of `tasks.db`: upgrades of agents.
//!
//! Release 5.0 has a table of the same name for orders that agents fetch (docs/facts/07-v5.md, section 7.3), which its
//! columns tell apart. Two sources show the orders as tasks: by their ids, which are texts, and by the numbers of their
//! rows, for an API whose tasks have numbers. What both need besides is in [`Orders`].

use std::collections::HashMap;

use crate::query::{Column, Kind, Sorted, Source};
use crate::{Bound, Reader, StoreError, Value};

/// Whether the table is that of release 5.0, whose rows are orders.
///
/// # Errors
///
/// When the database cannot be read.
pub fn has_other_tasks(reader: &Reader) -> Result<bool, StoreError> {
    reader.exists("SELECT 1 FROM pragma_table_info('tasks') WHERE name = 'TASK_TYPE' COLLATE NOCASE", &[])
}

/// The tasks.
pub static TASKS: Source = Source { table: "tasks", key: &ID, undated: None, default: None };

/// Number.
pub static ID: Column = Column::new("task_id", Kind::Integer);
/// Number of the agent that it is done to.
pub static AGENT_ID: Column = Column::new("agent_id", Kind::AgentId);
/// Name of the node that does it.
pub static NODE: Column = Column::new("node", Kind::Text);
/// Module of the manager that asked for it.
pub static MODULE: Column = Column::new("module", Kind::Text);
/// What is done.
pub static COMMAND: Column = Column::new("command", Kind::Text);
/// When it was created.
pub static CREATE_TIME: Column = Column::new("create_time", Kind::Instant);
/// When its state last changed.
pub static LAST_UPDATE_TIME: Column = Column::new("last_update_time", Kind::Instant);
/// Its state.
pub static STATUS: Column = Column::new("status", Kind::Text);
/// Why it failed.
pub static ERROR_MESSAGE: Column = Column::new("error_message", Kind::Text);

/// The orders of release 5.0 as tasks, by their ids. Its statements have the parameters of [`Orders::given`] first.
pub static ORDERS: Source = Source { table: ORDERS_AS_TASKS, key: &ORDER_ID, undated: None, default: OLDEST };

/// The same by the numbers of their rows, which stay as they are while the database is not rebuilt.
pub static NUMBERED_ORDERS: Source =
    Source { table: ORDERS_AS_TASKS, key: &ORDER_NUMBER, undated: None, default: OLDEST };

/// Id of an order: a text.
pub static ORDER_ID: Column = Column::new("order_id", Kind::Text);
/// Number of the row of an order.
pub static ORDER_NUMBER: Column = Column::new("order_number", Kind::Integer);

const OLDEST: Option<Sorted> = Some(Sorted { column: &CREATE_TIME, descending: false });

/// Nobody reports what became of an order, so one that was fetched counts as done.
const ORDERS_AS_TASKS: &str = "(SELECT TASK_ID AS order_id, rowid AS order_number, \
     CAST(AGENT_ID AS INTEGER) AS agent_id, ?1 AS node, \
     CASE TASK_TYPE WHEN 'remote_upgrade' THEN 'upgrade_module' ELSE 'task_manager' END AS module, \
     TASK_TYPE AS command, CREATE_TIME AS create_time, DELIVERY_TIME AS last_update_time, \
     CASE STATUS WHEN 'pending' THEN 'Pending' WHEN 'delivered' THEN 'Done' WHEN 'expired' THEN 'Timeout' \
     ELSE STATUS END AS status, NULL AS error_message FROM tasks) AS tasks";

/// What the sources of orders need.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    /// Name of the node that has them.
    pub node: &'a str,
}

impl Orders<'_> {
    /// The first parameters of every statement over [`ORDERS`] and [`NUMBERED_ORDERS`].
    pub fn given(self) -> Vec<Bound<'static>> {
        vec![Bound::from(self.node.to_owned())]
    }
}

/// The newest order to upgrade an agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpgradeOrdered {
    /// Its id.
    pub id: String,
    /// Number of its row.
    pub number: i64,
    /// Whether the agent has it, or why it never will.
    pub state: OrderState,
    /// Seconds since 1970.
    pub created: i64,
    /// When the agent fetched it, in seconds since 1970; 0 for never.
    pub delivered: i64,
    /// What the agent is told; cut off behind `MOST_PAYLOAD` bytes.
    pub payload: String,
}

/// What became of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderState {
    /// The agent has not fetched it.
    Pending,
    /// The agent has fetched it.
    Delivered,
    /// It was not fetched in time.
    Expired,
}

/// Bytes of an order's payload that are read; one that upgrades an agent has some hundred.
const MOST_PAYLOAD: usize = 4_096;

/// The newest order to upgrade each of these agents, as far as they have one, in one walk over the table. Orders in a
/// state that is not known are passed over.
///
/// # Errors
///
/// When the database cannot be read.
pub fn upgrades_ordered(
    reader: &Reader,
    wanted: impl Fn(i64) -> bool,
) -> Result<HashMap<i64, UpgradeOrdered>, StoreError> {
    let mut newest: HashMap<i64, UpgradeOrdered> = HashMap::new();
    let statement = format!(
        "SELECT CAST(AGENT_ID AS INTEGER), TASK_ID, rowid, STATUS, CREATE_TIME, ifnull(DELIVERY_TIME, 0), \
         substr(PAYLOAD, 1, {MOST_PAYLOAD}) FROM tasks WHERE TASK_TYPE = 'remote_upgrade'"
    );
    reader.each(&statement, &[], |row| {
        let (agent, number, created) = (row.get::<i64>(0)?, row.get::<i64>(2)?, row.get::<i64>(4)?);
        let state = match row.value(3)? {
            Value::Text(b"pending") => OrderState::Pending,
            Value::Text(b"delivered") => OrderState::Delivered,
            Value::Text(b"expired") => OrderState::Expired,
            _ => return Ok(()),
        };
        let known = newest.get(&agent);
        if wanted(agent) && known.is_none_or(|known| (known.created, known.number) < (created, number)) {
            let text = |column| Ok::<_, StoreError>(String::from_utf8_lossy(row.text(column)?).into_owned());
            let (id, delivered, payload) = (text(1)?, row.get(5)?, text(6)?);
            newest.insert(agent, UpgradeOrdered { id, number, state, created, delivered, payload });
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(newest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::{NUMBERED_ORDERS, ORDERS, OrderState, Orders, has_other_tasks, upgrades_ordered};
    use crate::query::sql::{Scope, select_given};
    use crate::query::{Field, Query, Sort, Table};
    use crate::{Access, Single, StoreError, Value};

    const ROWS: &str = "
        CREATE TABLE TASKS (
            TASK_ID TEXT PRIMARY KEY, AGENT_ID TEXT NOT NULL, TASK_TYPE TEXT NOT NULL, PAYLOAD TEXT NOT NULL,
            CREATE_TIME INTEGER NOT NULL, DELIVERY_TIME INTEGER, STATUS TEXT NOT NULL);
        INSERT INTO TASKS VALUES
            ('ffff', '001', 'agent_restart', '{}', 100, NULL, 'pending'),
            ('cccc', '002', 'remote_upgrade', '{\"wpk_file\":\"a\"}', 300, 310, 'delivered'),
            ('aaaa', '002', 'remote_upgrade', '{}', 200, 210, 'delivered'),
            ('bbbb', '003', 'remote_upgrade', '{}', 400, NULL, 'expired'),
            ('dddd', '004', 'remote_upgrade', '{}', 400, NULL, 'odd');";

    static FIELDS: [Field; 7] = [
        Field::new("id", &super::ORDER_ID),
        Field::new("agent", &super::AGENT_ID),
        Field::new("node", &super::NODE),
        Field::new("module", &super::MODULE),
        Field::new("command", &super::COMMAND),
        Field::new("updated", &super::LAST_UPDATE_TIME),
        Field::new("status", &super::STATUS),
    ];
    static BY_ID: Table = Table { source: &ORDERS, fields: &FIELDS, always: &[] };
    static BY_NUMBER: Table = Table { source: &NUMBERED_ORDERS, fields: &FIELDS, always: &[] };

    fn database() -> (tempfile::TempDir, Single) {
        let folder = tempfile::tempdir().unwrap();
        let database = Single::open(&folder.path().join("tasks.db"), Access::Create).unwrap();
        database.script(ROWS).unwrap();
        (folder, database)
    }

    fn listed(database: &Single, table: &'static Table, query: &Query) -> Vec<String> {
        let scope = Scope { rows: 5, only: None, except: &[], now: 1_000, lacking: &[] };
        let select = select_given(table, query, scope, Orders { node: "node7" }.given()).unwrap();
        database
            .look(|reader| {
                let count: i64 = reader.one(&select.count.text, &select.count.params, |row| row.get(0))?;
                let rows: Vec<String> = reader.all(&select.page.text, &select.page.params, |row| {
                    let text = |at| match row.value(at).unwrap() {
                        Value::Text(text) => String::from_utf8_lossy(text).into_owned(),
                        Value::Integer(number) => number.to_string(),
                        _ => String::new(),
                    };
                    Ok::<_, StoreError>((0..7).map(text).collect::<Vec<_>>().join("|"))
                })?;
                assert!(count >= rows.len() as i64);
                Ok::<_, StoreError>(rows)
            })
            .unwrap()
    }

    #[test]
    fn orders_are_tasks() {
        let (_folder, database) = database();
        assert!(database.look(has_other_tasks).unwrap());
        let all = listed(&database, &BY_ID, &Query::default());
        assert_eq!(
            all,
            [
                "ffff|1|node7|task_manager|agent_restart||Pending",
                "aaaa|2|node7|upgrade_module|remote_upgrade|210|Done",
                "cccc|2|node7|upgrade_module|remote_upgrade|310|Done",
                "bbbb|3|node7|upgrade_module|remote_upgrade||Timeout",
                "dddd|4|node7|upgrade_module|remote_upgrade||odd",
            ]
        );
        // Of two that were created at once, the first one comes first in each order of its own.
        assert_eq!(listed(&database, &BY_NUMBER, &Query::default()), all);
        let sorted = Query { sort: Some(Sort::parse("-agent")), limit: 2, ..Query::default() };
        assert_eq!(listed(&database, &BY_ID, &sorted), [&*all[4], &*all[3]]);
        let mut asked = Query::default();
        asked.filter_by(ORDERS.key, &["CCCC", "ffff", "gone"]);
        asked.filter_text("node=NODE7;status~done;agent>1").unwrap();
        assert_eq!(listed(&database, &BY_ID, &asked), [&*all[2]]);
        let mut numbered = Query::default();
        numbered.filter_by(NUMBERED_ORDERS.key, &["1", "99"]);
        assert_eq!(listed(&database, &BY_NUMBER, &numbered), [&*all[0]]);
    }

    #[test]
    fn the_newest_upgrade_of_an_agent_counts() {
        let (_folder, database) = database();
        let found = database.look(|reader| upgrades_ordered(reader, |agent| agent != 3)).unwrap();
        let mut agents: Vec<_> = found.keys().copied().collect();
        agents.sort_unstable();
        assert_eq!(agents, [2]);
        let order = &found[&2];
        assert_eq!((&*order.id, order.number, order.state), ("cccc", 2, OrderState::Delivered));
        assert_eq!((order.created, order.delivered, &*order.payload), (300, 310, "{\"wpk_file\":\"a\"}"));
    }
}
