//! `GET /tasks/status` over `queue/tasks/tasks.db` (docs/facts/04-modules.md, section 18).

use bytes::Bytes;

use super::Commands;
use crate::agents::list::write_rows;
use crate::agents::rows::Plan;
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages};
use apid_home::clock::now;
use apid_store::query::sql::{self, Scope};
use apid_store::query::{Field, Kind, Query, Table};
use apid_store::{Reader, StoreError};

const MESSAGES: Messages = Messages {
    all: "All specified task's status were returned",
    some: "Some status were not returned",
    none: "No status was returned",
};

/// The most that one task takes in a reply, as a guess.
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

/// Plain filter parameters: fields and the values that they may have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskFilters(Vec<(&'static str, Vec<String>)>);

impl TaskFilters {
    /// Adds a filter, unless no value is given.
    #[must_use]
    pub fn with(mut self, field: &'static str, values: impl IntoIterator<Item = String>) -> Self {
        let values: Vec<_> = values.into_iter().collect();
        if !values.is_empty() {
            self.0.push((field, values));
        }
        self
    }
}

impl Commands {
    /// The tasks that `query`, `filters` and `q` choose. A home whose upgrade module never had a task has none.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn tasks(&self, mut query: Query, q: Option<&str>, filters: TaskFilters) -> Result<Bytes, Failure> {
        for (field, values) in &filters.0 {
            query.filter_by(field, values);
        }
        query.filter_text(q.unwrap_or_default())?;
        let scope = Scope { only: None, except: &[], now: now() };
        let select = sql::select(&TASKS, &query, scope)?;
        // Looking at a file may wait too.
        let there = self.work(|shared| Ok(shared.tasks.exists())).await?;
        if !there {
            return Ok(Envelope::open(0).close(0, FailedItems::new(), &MESSAGES));
        }
        self.shared.tasks.read(move |reader| page(reader, &query, &select)).await
    }
}

fn page(reader: &Reader, query: &Query, select: &sql::Select) -> Result<Bytes, Failure> {
    let count = || -> Result<u64, StoreError> {
        let mut statement = reader.prepare_cached(&select.count.text)?;
        let count: i64 = statement.query_row(apid_store::driver_values(&select.count.params), |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    };
    let total = count()?;
    let expected = query.limit.min(total.saturating_sub(query.offset)).saturating_mul(TASK_BYTES);
    let mut envelope = Envelope::open(usize::try_from(expected).unwrap_or(0).min(16 << 20));
    write_rows(reader, &select.page, &Plan::new(&select.fields), envelope.items())?;
    Ok(envelope.close(total, FailedItems::new(), &MESSAGES))
}
