//! State of long-running work such as agent upgrades.

use wazuh_api_server::v4::models::Task;
use wazuh_api_server::v4::tasks::{GetTasksRequest, Tasks};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::{Context, Service};
use crate::wire::v4::tasks::{LIST, views};
use apid_fleet::commands::TaskFilters;
use apid_store::schema::task;

impl Tasks for Service {
    async fn get_tasks(&self, cx: Context, request: GetTasksRequest) -> Result<Json<AffectedItems<Task>>, Error> {
        let caller = self.caller(&cx)?;
        let GetTasksRequest {
            offset,
            limit,
            q,
            search,
            select,
            sort,
            agents_list,
            tasks_list,
            command,
            node,
            module,
            status,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
        let filters = TaskFilters::default()
            .with_ids(tasks_list.into_iter().flatten())
            .with(&task::AGENT_ID, agents_list.into_iter().flatten())
            .with(&task::COMMAND, command)
            .with(&task::NODE, node)
            .with(&task::MODULE, module)
            .with(&task::STATUS, status);
        let tasks = self.commands.tasks(query, q.as_deref(), filters, views(caller.voice())).await;
        Ok(LIST.reply(caller.tell(tasks)?))
    }
}
