// Emitted by `cargo xtask gen`; do not edit.
//! State of long-running work such as agent upgrades.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists tasks and their state.
    ///
    /// Ids that do not exist are ignored.
    ///
    /// `GET /tasks/status` (`api.controllers.task_controller.get_tasks_status`).
    /// Permissions: `task:status` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_tasks(&self, options: &GetTasksOptions) -> Result<Response<AffectedItems<models::Task>>, Error> {
        self.core
            .get("get_tasks", "/tasks/status")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("q", &options.q)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("agents_list", &options.agents_list)
            .query("tasks_list", &options.tasks_list)
            .query("command", &options.command)
            .query("node", &options.node)
            .query("module", &options.module)
            .query("status", &options.status)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_tasks`].
#[derive(Clone, Debug, Default)]
pub struct GetTasksOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Ids of agents; without it all agents that the caller may act on.
    pub agents_list: Option<Vec<crate::AgentId>>,
    /// Ids of tasks.
    pub tasks_list: Option<Vec<crate::TaskId>>,
    /// Keep what has this command; for tasks the kind of work, for checks the command they run.
    pub command: Option<String>,
    /// Keep tasks of this node.
    pub node: Option<String>,
    /// Keep tasks that this module asked for.
    pub module: Option<String>,
    /// Keep what is in this state.
    pub status: Option<String>,
}
