//! The rows of one agent.

use std::sync::Arc;

use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_store::query::sql::{self, Scope, Select, Statement};
use apid_store::query::{Query, Source};
use apid_store::{Database, Lane, Reader, bind};
use bytes::Bytes;

use super::kept::{Key, Replies};
use super::reply::{Room, reserved};
use super::{Request, Shared, Shown};
use crate::agents::chosen;
use crate::sink::View;
use crate::{Failed, Fault};

/// Rows of a table up to which they are counted among cheap work.
const FEW: u64 = 20_000;

/// What may be done for a reply.
enum Effort {
    /// What takes a few milliseconds.
    Little,
    /// Anything but a long reply.
    Much,
    /// A long reply too, which has this room.
    Long(Room),
}

/// How far a list has come.
enum Progress {
    /// It is written.
    Reply(Bytes),
    /// It takes more effort.
    Costly,
    /// It is long: about so many bytes.
    Long(u64),
}

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
    let list = Arc::new(List { shared: Arc::clone(shared), granted, request, shown });
    let (mut lane, mut effort) = (Lane::Cheap, Effort::Little);
    loop {
        let work = Arc::clone(&list);
        match shared.databases.store().run(lane, move || work.answer(effort)).await? {
            Progress::Reply(reply) => return Ok(reply),
            Progress::Costly => effort = Effort::Much,
            Progress::Long(bytes) => effort = Effort::Long(Room::of(bytes).await?),
        }
        lane = Lane::Heavy;
    }
}

impl List {
    fn answer(&self, effort: Effort) -> Result<Progress, Fault> {
        let mut failed = Failed::default();
        let agents = chosen(&self.granted, &*self.shared.existing, &mut failed)?;
        let Some(agent) = agents.as_ref().first().copied() else { return Ok(self.nothing(&failed)) };
        let view = match self.shared.view(agent, self.shown) {
            Err(fault @ Fault::UnknownAgent) => {
                failed.push(agent, &fault);
                return Ok(self.nothing(&failed));
            }
            view => view?,
        };
        let database = self.shared.databases.of(agent);
        let rows = AgentRows { replies: &self.shared.replies, database: &database, agent, view, failed: &failed };
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
}

impl AgentRows<'_> {
    fn answer(&self, reader: &Reader, query: &Query, effort: Effort) -> Result<Progress, Fault> {
        let Self { replies, database, agent, view, failed } = *self;
        let table = view.table();
        let scope = Scope { rows: 0, only: None, except: &[], now: now() };
        let select = sql::select(table, query, scope)?;
        let key = if failed.is_empty() { Key::of(agent, view, &select.page) } else { None };
        if let Some(reply) = key.as_ref().and_then(|key| replies.reply(key, reader)) {
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
        let room = match effort {
            Effort::Long(room) => Some(room),
            _ if Room::is_needed(bytes) => return Ok(Progress::Long(bytes)),
            _ => None,
        };
        let mut sink = view.open(&fields, reserved(bytes));
        if on_page > 0 {
            let Statement { text, params } = &page;
            reader.each(text, params, |row| sink.row(agent, row).map_err(Fault::from))?;
        }
        let reply = sink.finish(total, failed);
        if let Some(key) = key {
            replies.keep(key, database, reader, &reply);
        }
        Ok(Progress::Reply(match room {
            Some(room) => room.hold(reply),
            None => reply,
        }))
    }
}

/// How many rows a table has, up to `most`.
fn size(reader: &Reader, source: &Source, most: u64) -> Result<u64, Fault> {
    let text = format!("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT ?1)", source.table);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    reader.one(&text, bind![most], |row| row.get(0).map_err(Fault::from))
}
