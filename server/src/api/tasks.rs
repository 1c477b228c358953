//! State of long-running work such as agent upgrades. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::Task;
use wazuh_api_server::v4::tasks::{GetTasksStatusRequest, Tasks};
use wazuh_api_server::{AffectedItems, Context, Error, Json};

use super::Service;

impl Tasks for Service {
    async fn get_tasks_status(
        &self,
        cx: Context,
        _: GetTasksStatusRequest,
    ) -> Result<Json<AffectedItems<Task>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
