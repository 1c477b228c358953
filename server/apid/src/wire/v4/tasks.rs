//! The list of tasks.

use wazuh_api_server::Messages;
use wazuh_api_server::v4::models::Task;

use super::fields;
use super::rows::ListView;

const MESSAGES: Messages<'static> = Messages {
    all: "All specified task's status were returned",
    some: "Some status were not returned",
    none: "No status was returned",
};

/// Estimated bytes per field of a task, for sizing the reply buffer.
const FIELD_BYTES: u64 = 36;

/// Lists of tasks.
pub(crate) static LIST: ListView<Task> = ListView::new("v4 tasks", &fields::TASKS, MESSAGES, FIELD_BYTES);
