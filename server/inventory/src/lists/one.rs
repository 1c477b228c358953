//! The rows of one agent.

use std::sync::Arc;

use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_store::query::sql::{self, Scope, Select, Statement};
use apid_store::query::{Query, Source};
use apid_store::{Database, Reader, bind};
use bytes::Bytes;

use super::kept::{Replies, question};
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
        let database = self.shared.databases.of(agent);
        let (replies, request) = (&self.shared.replies, &self.request);
        let rows = AgentRows { replies, database: &database, agent, view, failed: &failed, request };
        let query = self.request.read(view.table())?;
        database.read_now(|reader| rows.answer(reader, &query, effort))
    }

    /// The reply without rows.
    fn nothing(&self, failed: &Failed) -> Progress {
        Progress::Reply(self.shown.view.open(&[], 0).finish(0, failed))
    }
}

/// The rows of one agent that exists.
struct AgentRows<'a> {
    replies: &'a Replies,
    database: &'a Database,
    agent: i64,
    view: &'static dyn View,
    failed: &'a Failed,
    request: &'a Request,
}

impl AgentRows<'_> {
    fn answer(&self, reader: &Reader, query: &Query, effort: Effort) -> Result<Progress, Fault> {
        let Self { replies, database, agent, view, failed, request } = *self;
        let table = view.table();
        let scope = Scope { rows: 0, only: None, except: &[], now: now(), lacking: &[] };
        let select = sql::select(table, query, scope)?;
        // What is wrong with the query has been told.
        let lacks = |source: &Source| {
            let exists = reader.exists("SELECT 1 FROM sqlite_schema WHERE name = ?1", bind![source.table]);
            exists.map(|exists| !exists)
        };
        if request.may_lack_table && lacks(table.source)? {
            return Ok(Progress::Reply(view.open(&[], 0).finish(0, failed)));
        }
        let keeps = failed.is_empty() && !request.is_of_this_moment;
        let question = if keeps { question(agent, view.id(), &select.page) } else { None };
        if let Some(reply) = question.as_ref().and_then(|question| replies.reply(question, reader)) {
            return Ok(Progress::Reply(reply));
        }
        let little = matches!(effort, Effort::Little);
        let rows = size(reader, table.source, if little { FEW } else { u64::MAX })?;
        let Select { fields, page, count, cost, .. } = sql::select(table, query, Scope { rows, ..scope })?;
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
        let reply = sink.finish(total, failed);
        if let Some(question) = question {
            replies.keep(question, database, reader, &reply);
        }
        Ok(effort.hold(reply))
    }
}

/// How many rows a table has, up to `most`.
pub(crate) fn size(reader: &Reader, source: &Source, most: u64) -> Result<u64, Fault> {
    let text = format!("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT ?1)", source.table);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    reader.one(&text, bind![most], |row| row.get(0).map_err(Fault::from))
}
