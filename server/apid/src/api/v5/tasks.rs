//! State of long-running work. The guide of 5.0 has the operation; its branch has not.

use wazuh_api_server::AffectedItems;
use wazuh_api_server::v5::models::Task;
use wazuh_api_server::v5::tasks::Tasks;

use super::Service;

impl Tasks for Service {
    same! { tasks::Tasks:
        get_tasks(GetTasksRequest {
            offset, limit, q, search, select, sort, agents_list, tasks_list, command, node, module, status,
        }) -> AffectedItems<Task>
    }
}
