//! The list of tasks.

use apid_fleet::commands::TaskViews;
use wazuh_api_server::Messages;
use wazuh_api_server::v4::models::Task;

use super::failure::Voice;
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

/// Lists of the orders of a manager of release 5, by their ids.
static ORDERS: ListView<Task> = ListView::new("v5 orders", &fields::ORDERS, MESSAGES, FIELD_BYTES);

/// The same by numbers.
static NUMBERED_ORDERS: ListView<Task> = ListView::new("v4 orders", &fields::NUMBERED_ORDERS, MESSAGES, FIELD_BYTES);

/// Lists in `voice`: ids of tasks are numbers in release 4.
pub(crate) fn views(voice: Voice) -> TaskViews {
    TaskViews {
        tasks: &LIST,
        orders: match voice {
            Voice::V4 => &NUMBERED_ORDERS,
            Voice::V5 => &ORDERS,
        },
    }
}
