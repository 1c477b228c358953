//! Tasks of the manager's modules, in `queue/tasks/tasks.db` (docs/facts/04-modules.md, section 18).

use bytes::Bytes;

use super::Commands;
use crate::sink::View;
use crate::{Failed, Fault};
use apid_home::clock::now;
use apid_request::cancel;
use apid_store::query::sql::{self, Scope};
use apid_store::query::{Column, Query, QueryError};
use apid_store::schema::task;
use apid_store::{Lane, Reader, StoreError};

/// The most bytes that are set aside for a page before its rows are read.
const MOST_BYTES: u64 = 16 << 20;

/// Plain filter parameters: columns of a task and the values that they may have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskFilters(Vec<(&'static Column, Vec<String>)>);

impl TaskFilters {
    /// Adds a filter, unless no value is given.
    #[must_use]
    pub fn with(mut self, column: &'static Column, values: impl IntoIterator<Item = String>) -> Self {
        let values: Vec<_> = values.into_iter().collect();
        if !values.is_empty() {
            self.0.push((column, values));
        }
        self
    }
}

impl Commands {
    /// What `view` makes of the tasks that `query`, `filters` and `q` choose. A home without `tasks.db`, whose upgrade
    /// module never had a task, gives an empty list.
    ///
    /// # Errors
    ///
    /// When the query is wrong; [`Fault::NotInThisHome`] where the tasks are those of a manager of 5.0.
    pub async fn tasks(
        &self,
        mut query: Query,
        q: Option<&str>,
        filters: TaskFilters,
        view: &'static dyn View,
    ) -> Result<Bytes, Fault> {
        for (column, values) in &filters.0 {
            query.filter_by(*column, values);
        }
        let q = q.unwrap_or_default().to_owned();
        let read = |lane, listing: Listing| {
            self.shared.tasks.read(lane, move |reader| {
                if task::has_other_tasks(reader)? {
                    return Err(Fault::NotInThisHome(
                        "the tasks of a manager of 5.0 are orders to agents, without an outcome",
                    ));
                }
                let rows = reader.one::<u64, StoreError>("SELECT count(*) FROM tasks", &[], |row| row.get(0))?;
                let select = listing.select(rows)?;
                if lane == Lane::Cheap && !select.cost.is_cheap() {
                    return Ok(Err(listing));
                }
                page(reader, &listing.query, &select, view).map(Ok)
            })
        };
        // Also the text of `q` is read off the async threads.
        let listing = cancel::blocking(move || {
            query.filter_list(&q, view.table())?;
            let listing = Listing { query, view };
            Ok::<_, Fault>((listing.select(0)?.fields, listing))
        });
        let (fields, listing) = listing.await.map_err(Fault::unexpected)??;
        let found = match read(Lane::Cheap, listing).await {
            Ok(Ok(page)) => Ok(page),
            Ok(Err(costly)) => read(Lane::Heavy, costly)
                .await
                .and_then(|page| page.map_err(|_| Fault::unexpected("a list that may cost anything was put off"))),
            Err(fault) => Err(fault),
        };
        match found {
            Err(Fault::Store(StoreError::Missing(_))) => Ok(view.open(&fields, false, 0).finish(0, &Failed::new())),
            found => found,
        }
    }
}

/// What is asked of the tasks.
struct Listing {
    query: Query,
    view: &'static dyn View,
}

impl Listing {
    fn select(&self, rows: u64) -> Result<sql::Select, QueryError> {
        sql::select(self.view.table(), &self.query, Scope { rows, only: None, except: &[], now: now(), lacking: &[] })
    }
}

fn page(reader: &Reader, query: &Query, select: &sql::Select, view: &dyn View) -> Result<Bytes, Fault> {
    let total: u64 = reader.one(&select.count.text, &select.count.params, |row| row.get(0))?;
    let expected = query.limit.min(total.saturating_sub(query.offset));
    let mut sink = view.open(&select.fields, false, view.estimate(expected, &select.fields).min(MOST_BYTES));
    reader.each(&select.page.text, &select.page.params, |row| sink.row(row))?;
    Ok(sink.finish(total, &Failed::new()))
}
