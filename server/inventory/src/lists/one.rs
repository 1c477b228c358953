//! The rows of one agent.

use std::sync::Arc;

use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_store::query::sql::{self, Scope, Select, Statement};
use apid_store::query::{Query, Source};
use apid_store::{Reader, bind};
use bytes::Bytes;

use super::lanes::{Effort, Progress, answered};
use super::reply::reserved;
use super::{Request, Shared, Shown};
use crate::agents::chosen;
use crate::sink::View;
use crate::{Failed, Fault};

/// Rows of a table up to which they are counted among cheap work.
pub(crate) const FEW: u64 = 20_000;

/// A request, to be answered by any worker.
struct List {
    shared: Arc<Shared>,
    granted: Granted,
    request: Request,
    shown: Shown,
}

/// Answers among cheap work what is cheap, and else in the lane of heavy work; a long reply waits for its room without
/// a worker.
pub(super) async fn list(
    shared: &Arc<Shared>,
    granted: Granted,
    request: Request,
    shown: Shown,
) -> Result<Bytes, Fault> {
    let list = List { shared: Arc::clone(shared), granted, request, shown };
    answered(shared.databases.store(), list, List::answer).await
}

impl List {
    fn answer(&self, effort: Effort) -> Result<Progress, Fault> {
        let mut failed = Failed::default();
        let agents = chosen(&self.granted, &*self.shared.existing, &mut failed)?;
        if self.request.must_exist {
            failed.as_result()?;
        }
        let Some(agent) = agents.as_ref().first().copied() else { return Ok(self.nothing(&failed)) };
        let view = match self.shared.view(agent, self.shown) {
            Err(fault @ Fault::UnknownAgent) => {
                failed.push(agent, &fault);
                return Ok(self.nothing(&failed));
            }
            view => view?,
        };
        let query = self.request.read(view.table())?;
        let database = self.shared.databases.of(agent);
        let asked = Asked { agent, view, query: &query, may_lack_table: self.request.may_lack_table };
        database.read_now(|reader| answer(reader, &asked, &failed, effort))
    }

    /// The reply without rows.
    fn nothing(&self, failed: &Failed) -> Progress {
        Progress::Reply(self.shown.view.open(&[], 0).finish(0, failed))
    }
}

/// What is asked of a database.
struct Asked<'q> {
    agent: i64,
    view: &'static dyn View,
    query: &'q Query,
    may_lack_table: bool,
}

fn answer(reader: &Reader, asked: &Asked<'_>, failed: &Failed, effort: Effort) -> Result<Progress, Fault> {
    let &Asked { agent, view, query, may_lack_table } = asked;
    let little = matches!(effort, Effort::Little);
    let source = view.table().source;
    if may_lack_table && !reader.exists("SELECT 1 FROM sqlite_schema WHERE name = ?1", bind![source.table])? {
        // What is wrong with the query is told all the same.
        sql::select(view.table(), query, Scope { rows: 0, only: None, except: &[], now: now() })?;
        return Ok(effort.hold(view.open(&[], 0).finish(0, failed)));
    }
    let rows = size(reader, source, if little { FEW } else { u64::MAX })?;
    let scope = Scope { rows, only: None, except: &[], now: now() };
    let Select { fields, page, count, cost, .. } = sql::select(view.table(), query, scope)?;
    if little && (rows >= FEW || !cost.is_cheap()) {
        return Ok(Progress::Costly);
    }
    let total: u64 = reader.one(&count.text, &count.params, |row| row.get(0).map_err(Fault::from))?;
    let on_page = query.limit.min(total.saturating_sub(query.offset));
    let bytes = view.estimate(on_page, &fields);
    if effort.is_short_for(bytes) {
        return Ok(Progress::Long(bytes));
    }
    let mut sink = view.open(&fields, reserved(bytes));
    if on_page > 0 {
        let Statement { text, params } = &page;
        reader.each(text, params, |row| sink.row(agent, row).map_err(Fault::from))?;
    }
    Ok(effort.hold(sink.finish(total, failed)))
}

/// How many rows a table has, up to `most`.
pub(crate) fn size(reader: &Reader, source: &Source, most: u64) -> Result<u64, Fault> {
    let text = format!("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT ?1)", source.table);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    reader.one(&text, bind![most], |row| row.get(0).map_err(Fault::from))
}
