//! Tasks of the manager's modules, in `queue/tasks/tasks.db` (docs/facts/04-modules.md, section 18). In a home of 5.0
//! they are the orders that agents fetch (docs/facts/07-v5.md, sections 7.3 and 8.2).

use bytes::Bytes;

use super::Commands;
use crate::sink::View;
use crate::{Failed, Fault};
use apid_home::clock::now;
use apid_manager::node;
use apid_request::cancel;
use apid_store::query::sql::{self, Scope};
use apid_store::query::{Column, Query, QueryError};
use apid_store::schema::task::{self, Orders};
use apid_store::{Bound, Lane, Reader, StoreError};

/// The most bytes that are set aside for a page before its rows are read.
const MOST_BYTES: u64 = 16 << 20;

/// Plain filter parameters: columns of a task and the values that they may have, and ids of tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskFilters {
    ids: Vec<String>,
    columns: Vec<(&'static Column, Vec<String>)>,
}

/// What replies are made by, depending on what the home has.
#[derive(Clone, Copy)]
pub struct TaskViews {
    /// Of tasks.
    pub tasks: &'static dyn View,
    /// Of the orders of a manager of 5.0: a view of [`task::ORDERS`] or [`task::NUMBERED_ORDERS`] with the same names.
    pub orders: &'static dyn View,
}

impl TaskFilters {
    /// Adds a filter, unless no value is given.
    #[must_use]
    pub fn with(mut self, column: &'static Column, values: impl IntoIterator<Item = String>) -> Self {
        let values: Vec<_> = values.into_iter().collect();
        if !values.is_empty() {
            self.columns.push((column, values));
        }
        self
    }

    /// Keeps tasks with one of these ids, unless none is given.
    #[must_use]
    pub fn with_ids(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.ids.extend(ids);
        self
    }
}

impl Commands {
    /// What the views make of the tasks that `query`, `filters` and `q` choose. A home without `tasks.db`, whose
    /// manager never had a task, gives an empty list.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn tasks(
        &self,
        mut query: Query,
        q: Option<&str>,
        filters: TaskFilters,
        views: TaskViews,
    ) -> Result<Bytes, Fault> {
        let TaskFilters { ids, columns } = filters;
        for (column, values) in &columns {
            query.filter_by(*column, values);
        }
        let q = q.unwrap_or_default().to_owned();
        let ossec_conf = self.shared.home.ossec_conf();
        let read = |lane, listing: Listing| {
            let ossec_conf = ossec_conf.clone();
            self.shared.tasks.read(lane, move |reader| {
                let (view, given) = match task::has_other_tasks(reader)? {
                    false => (views.tasks, Vec::new()),
                    true => (views.orders, Orders { node: &node::name(&ossec_conf) }.given()),
                };
                let rows = reader.one::<u64, StoreError>("SELECT count(*) FROM tasks", &[], |row| row.get(0))?;
                let select = listing.select(view, rows, given)?;
                if lane == Lane::Cheap && !select.cost.is_cheap() {
                    return Ok(Err(listing));
                }
                page(reader, &listing.query, &select, view).map(Ok)
            })
        };
        // Also the text of `q` is read off the async threads.
        let listing = cancel::blocking(move || {
            query.filter_list(&q, views.tasks.table())?;
            let listing = Listing { query, ids };
            Ok::<_, Fault>((listing.select(views.tasks, 0, Vec::new())?.fields, listing))
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
            Err(Fault::Store(StoreError::Missing(_))) => {
                Ok(views.tasks.open(&fields, false, 0).finish(0, &Failed::new()))
            }
            found => found,
        }
    }
}

/// What is asked of the tasks.
struct Listing {
    query: Query,
    ids: Vec<String>,
}

impl Listing {
    fn select(&self, view: &dyn View, rows: u64, given: Vec<Bound<'static>>) -> Result<sql::Select, QueryError> {
        let scope = Scope { rows, only: None, except: &[], now: now(), lacking: &[] };
        if self.ids.is_empty() {
            return sql::select_given(view.table(), &self.query, scope, given);
        }
        let mut query = self.query.clone();
        query.filter_by(view.table().source.key, &self.ids);
        sql::select_given(view.table(), &query, scope, given)
    }
}

fn page(reader: &Reader, query: &Query, select: &sql::Select, view: &dyn View) -> Result<Bytes, Fault> {
    let total: u64 = reader.one(&select.count.text, &select.count.params, |row| row.get(0))?;
    let expected = query.limit.min(total.saturating_sub(query.offset));
    let mut sink = view.open(&select.fields, false, view.estimate(expected, &select.fields).min(MOST_BYTES));
    reader.each(&select.page.text, &select.page.params, |row| sink.row(row))?;
    Ok(sink.finish(total, &Failed::new()))
}
