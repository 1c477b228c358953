// Emitted by `cargo xtask gen`; do not edit.
//! State of long-running work such as agent upgrades.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// State of long-running work such as agent upgrades.
///
/// Made by [`Client::tasks`](super::Client::tasks); clones are cheap.
#[derive(Clone, Debug)]
pub struct Tasks {
    core: crate::Client,
}

impl Tasks {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists tasks and their state.
    ///
    /// Ids that do not exist are ignored.
    ///
    /// `GET /tasks/status` (`api.controllers.task_controller.get_tasks_status`).
    /// Permissions: `task:status` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.tasks().list().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTasks {
        ListTasks::new(self.core.get("get_tasks", "/tasks/status"))
    }
}

call::request!(ListTasks of "`Tasks::list`":
    call::List<models::Task>,
    waits,
    select(call::List<models::TaskPartial>),
    paged("task_id" Grouped);
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Ids of agents; without it all agents that the caller may act on.
    agents_list: query list crate::AgentId,
    /// Ids of tasks.
    tasks_list: query list crate::TaskId,
    /// Keep what has this command; for tasks the kind of work, for checks the command they run.
    command: query into String,
    /// Keep tasks of this node.
    node: query into String,
    /// Keep tasks that this module asked for.
    module: query into String,
    /// Keep what is in this state.
    status: query into String,
);
