//! The table `tasks` of `tasks.db`: upgrades of agents.
//!
//! Release 5.0 has a table of the same name for something else: orders that agents fetch (docs/facts/07-v5.md, section
//! 7.3). Its columns tell it apart.

use crate::query::{Column, Kind, Source};
use crate::{Reader, StoreError};

/// Whether the table is that of release 5.0, which has none of the columns below but a few names in common.
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
