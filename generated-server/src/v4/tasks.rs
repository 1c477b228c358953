// Emitted by `cargo xtask gen`; do not edit.
//! State of long-running work such as agent upgrades.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// State of long-running work such as agent upgrades.
pub trait Tasks: crate::Service {
    /// Lists tasks and their state.
    ///
    /// Ids that do not exist are ignored.
    ///
    /// `GET /tasks/status` (`api.controllers.task_controller.get_tasks_status`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `task:status`.
    fn get_tasks(&self, cx: Context<Self::Identity>, request: GetTasksRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Task>>, Error>> + Send;
}

/// Parameters of `GET /tasks/status`.
#[derive(Clone, Debug)]
pub struct GetTasksRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// Ids of tasks (each format `numbers`).
    pub tasks_list: Option<Vec<String>>,
    /// Keep what has this command; for tasks the kind of work, for checks the command they run (format
    /// `symbols_alphanumeric_param`).
    pub command: Option<String>,
    /// Keep tasks of this node (format `alphanumeric`).
    pub node: Option<String>,
    /// Keep tasks that this module asked for (format `alphanumeric`).
    pub module: Option<String>,
    /// Keep what is in this state (format `alphanumeric`).
    pub status: Option<String>,
}
impl Decode for GetTasksRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, q: input.value()?, search: input.value()?,
            select: input.value()?, sort: input.value()?, agents_list: input.value()?, tasks_list: input.value()?,
            command: input.value()?, node: input.value()?, module: input.value()?, status: input.value()?,
        })
    }
}

/// `GET /tasks/status`.
pub static GET_TASKS: Operation = Operation::new(Method::GET, "/tasks/status")
    .ids("get_tasks", "api.controllers.task_controller.get_tasks_status")
    .about("Tasks", "Lists tasks and their state.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT, &parameters::Q,
        &parameters::SEARCH, &parameters::SELECT, &parameters::SORT, &parameters::AGENTS_LIST, &parameters::TASKS_LIST,
        &parameters::COMMAND, &parameters::NODE, &parameters::MODULE, &parameters::STATUS,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::TASK_STATUS]);

crate::routes! { "Tasks" Tasks:
    GET_TASKS get_tasks(request),
}
