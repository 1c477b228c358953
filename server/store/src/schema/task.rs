//! The table `tasks` of `tasks.db`: upgrades of agents.

use crate::query::{Column, Kind, Source};

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
