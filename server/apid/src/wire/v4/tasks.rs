//! The list of tasks.

use apid_failure::json::{push_agent_id, push_instant, push_integer, push_text};
use apid_fleet::Failed;
use apid_fleet::sink::{RowSink, View};
use apid_store::query::{Field, Kind, Table};
use apid_store::{Row, StoreError, Value};
use bytes::Bytes;
use wazuh_api_server::v4::models::Task;
use wazuh_api_server::{ListWriter, Messages};

use super::outcome::failed_items;

const MESSAGES: Messages<'static> = Messages {
    all: "All specified task's status were returned",
    some: "Some status were not returned",
    none: "No status was returned",
};

/// About how many bytes one task takes in a reply.
const TASK_BYTES: u64 = 320;

static TASKS: Table = Table {
    name: "tasks",
    key: "task_id",
    fields: &[
        Field::new("task_id", "task_id", Kind::Integer),
        Field::new("agent_id", "agent_id", Kind::AgentId),
        Field::new("node", "node", Kind::Text),
        Field::new("module", "module", Kind::Text),
        Field::new("command", "command", Kind::Text),
        Field::new("create_time", "create_time", Kind::Instant),
        Field::new("last_update_time", "last_update_time", Kind::Instant),
        Field::new("status", "status", Kind::Text),
        Field::new("error_message", "error_message", Kind::Text),
    ],
    always: &["task_id"],
    undated: None,
};

/// Tasks as this wire shows them.
pub(crate) struct Tasks;

impl View for Tasks {
    fn id(&self) -> &'static str {
        "v4 tasks"
    }

    fn table(&self) -> &'static Table {
        &TASKS
    }

    fn estimate(&self, rows: u64, _: &[&'static Field]) -> u64 {
        rows.saturating_mul(TASK_BYTES)
    }

    fn open(&self, fields: &[&'static Field], _: bool, bytes: u64) -> Box<dyn RowSink> {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        Box::new(Sink { writer: ListWriter::with_capacity(bytes), fields: fields.to_vec() })
    }
}

struct Sink {
    writer: ListWriter<Task>,
    fields: Vec<&'static Field>,
}

impl RowSink for Sink {
    fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        let out = self.writer.item();
        out.push(b'{');
        let mut first = true;
        for (column, field) in self.fields.iter().enumerate() {
            let value = row.value(column)?;
            if matches!(value, Value::Null | Value::Text(b"(null)")) {
                continue;
            }
            if !first {
                out.extend_from_slice(b", ");
            }
            first = false;
            push_text(out, field.name.as_bytes());
            out.extend_from_slice(b": ");
            match (value, field.kind) {
                (Value::Text(text) | Value::Bytes(text), _) => push_text(out, text),
                (Value::Integer(number), Kind::AgentId) => push_agent_id(out, number),
                (Value::Integer(epoch), Kind::Instant) => push_instant(out, epoch),
                (Value::Integer(number), _) => push_integer(out, number),
                (Value::Real(number), _) => out.extend_from_slice(number.to_string().as_bytes()),
                (Value::Null, _) => out.extend_from_slice(b"null"),
            }
        }
        out.push(b'}');
        Ok(())
    }

    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes {
        self.writer.finish(total, failed_items(failed), &MESSAGES).as_bytes().clone()
    }
}
