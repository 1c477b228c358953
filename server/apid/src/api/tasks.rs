//! State of long-running work such as agent upgrades.

use wazuh_api_server::v4::models::Task;
use wazuh_api_server::v4::tasks::{GetTasksStatusRequest, Tasks};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Service, outcome};
use crate::wire::v4 as wire;
use apid_fleet::commands::TaskFilters;

impl Tasks for Service {
    async fn get_tasks_status(
        &self,
        cx: Context,
        request: GetTasksStatusRequest,
    ) -> Result<Json<AffectedItems<Task>>, Error> {
        let caller = self.caller(&cx)?;
        let GetTasksStatusRequest {
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
        let query = outcome::list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
        let filters = TaskFilters::default()
            .with("task_id", tasks_list.into_iter().flatten())
            .with("agent_id", agents_list.into_iter().flatten())
            .with("command", command)
            .with("node", node)
            .with("module", module)
            .with("status", status);
        caller.respond(self.commands.tasks(query, q.as_deref(), filters, &wire::tasks::Tasks)).await
    }
}
