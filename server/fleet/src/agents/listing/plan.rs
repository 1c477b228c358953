//! What the reply to a list request takes, and writing it while its rows are read.

use std::sync::Arc;

use bytes::Bytes;

use super::budget::{BudgetPermit, ReplyBudget};
use super::cache::Cache;
use super::key::Key;
use super::plain::{PlannedList, Shape};
use super::{Request, Selection, Shared};
use crate::agents::AgentTable;
use crate::agents::visible::{Visible, visible};
use crate::{Failed, Fault};
use apid_home::agent::id_text;
use apid_home::clock::now;
use apid_identity::rbac::{Allowed, Granted};
use apid_store::query::sql::{self, Grouped, Statement};
use apid_store::query::{Clause, Cost, Expr, Op, Query, QueryError};
use apid_store::resident::Freshness;
use apid_store::schema::agent;
use apid_store::{Reader, StoreError, bind};

/// Largest OFFSET that is cheaper to scan than to answer from a cached id list.
const MAX_SCANNED_OFFSET: u64 = 2_000;

/// The most bytes that are set aside on an estimate.
const MAX_RESERVED: u64 = 64 << 20;

/// Ids that a caller may be granted for the request to be planned among cheap work.
const FEW_GRANTED: usize = 5_000;

/// A reply, or what it takes to write it.
pub(super) enum Planned {
    /// The reply was kept.
    Kept(Bytes),
    /// It is to be written.
    Plan(Box<Plan>),
}

/// A reply that is to be written, for one state of the database.
pub(super) struct Plan {
    request: Request,
    list: Arc<PlannedList>,
    failed: Failed,
    /// Under which the reply is kept; `None` if it has failed items, which the statement says nothing of.
    key: Option<Key>,
    /// Whether the page is found by the ids of all rows.
    by_ids: bool,
    /// `None` until they are looked for.
    rows: Option<Rows>,
    /// The state of the database that it was made for.
    epoch: Option<u64>,
    /// Whether more than a few milliseconds are needed for what is left to be done.
    costly: bool,
}

/// Where the rows come from.
enum Rows {
    /// The ids of all rows, in order. The page is a part of them.
    Ids(Arc<[i64]>),
    /// The statement of the page; there are so many rows in all.
    Page(u64),
}

/// Agents whose rows are looked for by one statement.
const NAMED_AT_ONCE: usize = 4_096;

/// What may be done for a reply where it is planned.
pub(super) enum Effort {
    /// What takes a few milliseconds.
    Little,
    /// Anything but a long reply.
    Much,
    /// A long reply too, which holds this.
    Long(BudgetPermit),
}

/// How far a list has come.
pub(super) enum Progress {
    /// It is written.
    Reply(Bytes),
    /// It takes more effort.
    Costly(Box<Plan>),
    /// It is long: it needs a part of the budget.
    Long(Box<Plan>),
}

impl Planned {
    /// Does what may be done.
    pub(super) fn advance(self, shared: &Shared, reader: &Reader, effort: Effort) -> Result<Progress, Fault> {
        let mut plan = match self {
            Self::Kept(reply) => return Ok(Progress::Reply(reply)),
            Self::Plan(plan) if plan.costly && matches!(effort, Effort::Little) => return Ok(Progress::Costly(plan)),
            Self::Plan(plan) => plan,
        };
        if !matches!(effort, Effort::Little) {
            shared.copy.bring_up(reader, plan.list.table.layout.lacking())?;
        }
        plan.find(shared, reader)?;
        match effort {
            Effort::Long(permit) => Ok(Progress::Reply(permit.hold(plan.write(shared, reader)?))),
            _ if ReplyBudget::is_needed(plan.bytes()) => Ok(Progress::Long(plan)),
            _ => plan.write(shared, reader).map(Progress::Reply),
        }
    }
}

impl Plan {
    /// Plans the reply to a request.
    pub(super) fn make(shared: &Shared, reader: &Reader, request: Request) -> Result<Planned, Fault> {
        let epoch = reader.epoch();
        let shape = Shape::of(&request, shared.with_manager);
        let known = shape.as_ref().and_then(|shape| shared.cache.plain(epoch, shape));
        let (list, failed) = match known {
            Some(list) => {
                // No list is given while it cannot be told which agents exist.
                shared.known()?;
                (list, Failed::new())
            }
            None => {
                let mut failed = Failed::new();
                let list = request.planned(shared, reader, &mut failed)?;
                match shape {
                    Some(shape) if failed.is_empty() => (shared.cache.keep_plain(epoch, shape, list), failed),
                    _ => (Arc::new(list), failed),
                }
            }
        };
        let Request { query, view, .. } = &request;
        let key = failed.is_empty().then(|| match list.number {
            Some(number) => Key::Page { list: number, offset: query.offset, limit: query.limit },
            None => Key::of_reply(&list.select.page, *view),
        });
        if let Some(reply) = key.as_ref().and_then(|key| shared.cache.reply(epoch, key)) {
            return Ok(Planned::Kept(reply));
        }
        let far = request.is_far();
        // Of another process the order of all rows is asked once more for each page: sending it would take longer.
        let ids = list.ids.as_ref().filter(|_| far && !reader.is_remote());
        let by_ids = ids.is_some();
        let rows = match ids {
            Some(ids) => shared.cache.list(epoch, ids).map(Rows::Ids),
            None => shared.cache.count(epoch, &list.count).map(Rows::Page),
        };
        let cost = match list.number {
            Some(_) => sql::cost_of_page(view.table(), query, list.table.rows, list.visible()),
            None => list.select.cost,
        };
        // Counting what no condition chooses from costs next to nothing.
        let is_found = rows.is_some() || !(far || query.distinct);
        let cost = if is_found { cost.of_writing() } else { cost };
        // A page in the order of the table costs the database hardly more than the copy.
        let misses = far || query.distinct;
        let costly = is_costly(shared, reader, list.table, cost, misses)?;
        Ok(Planned::Plan(Box::new(Self { request, list, failed, key, by_ids, rows, epoch, costly })))
    }

    /// Finds the rows, unless that is done.
    fn find(&mut self, shared: &Shared, reader: &Reader) -> Result<(), Fault> {
        if self.rows.is_some() {
            return Ok(());
        }
        let PlannedList { select, count, ids: key, .. } = &*self.list;
        let keys = select.keys.as_ref().zip(*key).filter(|_| self.by_ids);
        let found = shared.copy.look(reader, |columns| {
            let list = columns.select(self.request.view.table(), self.query(), self.list.scope())?;
            Ok::<_, QueryError>(list.map(|list| match keys.and_then(|_| list.keys()) {
                Some(ids) => Rows::Ids(ids.into()),
                None => Rows::Page(list.total()),
            }))
        });
        let found = found.transpose()?.flatten();
        match (&found, keys) {
            (Some(Rows::Ids(ids)), Some((_, key))) => shared.cache.keep_list(reader.epoch(), key, ids),
            (Some(Rows::Page(total)), _) => shared.cache.keep_count(reader.epoch(), *count, *total),
            _ => {}
        }
        self.rows = Some(match (found, keys) {
            (Some(rows), _) => rows,
            (None, Some((keys, key))) => Rows::Ids(ids(reader, &shared.cache, keys, key)?),
            (None, None) => Rows::Page(total(reader, &shared.cache, &select.count, *count)?),
        });
        Ok(())
    }

    /// That of the request, with the condition that its selection adds.
    fn query(&self) -> &Query {
        self.list.narrowed.as_ref().unwrap_or(&self.request.query)
    }

    /// About how many bytes the reply takes.
    pub(super) fn bytes(&self) -> u64 {
        let rows = self.rows.as_ref().map_or(0, |rows| rows.on_page(&self.request.query));
        self.request.view.estimate(rows, &self.list.select.fields)
    }

    /// The plan, if the database has not changed since it was made; else a new one for the same request.
    pub(super) fn renewed(self: Box<Self>, shared: &Shared, reader: &Reader) -> Result<Planned, Fault> {
        if self.epoch.is_some() && self.epoch == reader.epoch() {
            return Ok(Planned::Plan(self));
        }
        Self::make(shared, reader, self.request)
    }

    /// Writes the reply. `reader` must see the state of the database that the plan was made for.
    fn write(self: Box<Self>, shared: &Shared, reader: &Reader) -> Result<Bytes, Fault> {
        let (bytes, query) = (self.bytes(), self.query());
        let Self { request: Request { view, .. }, list, failed, key, rows, .. } = &*self;
        let select = &list.select;
        let mut sink = view.open(&select.fields, false, bytes.min(MAX_RESERVED));
        let rows = rows.as_ref().unwrap_or(&Rows::Page(0));
        let total = match rows {
            Rows::Ids(ids) => {
                let page = page(ids, query);
                let written =
                    shared.copy.look(reader, |columns| columns.named(&select.fields, page, |row| sink.row(row)));
                if !written.transpose()?.unwrap_or(false) {
                    let mut row = reader.prepare(&select.row)?;
                    for id in page {
                        row.first(bind![*id], |row| sink.row(row))?;
                    }
                }
                ids.len() as u64
            }
            Rows::Page(total) => {
                if rows.on_page(query) > 0 {
                    let written = shared.copy.look(reader, |columns| {
                        let Some(found) = columns.select(view.table(), query, list.scope())? else { return Ok(false) };
                        found.each(|row| sink.row(row))?;
                        Ok::<_, Fault>(true)
                    });
                    if !written.transpose()?.unwrap_or(false) {
                        let values;
                        let values = match list.number {
                            Some(_) => {
                                values = select.values_of_page(query);
                                &values
                            }
                            None => &select.page.params,
                        };
                        reader.each(&select.page.text, values, |row| sink.row(row))?;
                    }
                }
                *total
            }
        };
        let reply = sink.finish(total, failed);
        if let Some(key) = *key {
            shared.cache.keep_reply(reader.epoch(), key, &reply);
        }
        Ok(reply)
    }
}

impl Request {
    /// What is to be known of the list, whichever page is wanted.
    fn planned(&self, shared: &Shared, reader: &Reader, failed: &mut Failed) -> Result<PlannedList, Fault> {
        let seen = self.visible(shared, reader, failed)?;
        let (narrowed, table, now) = (self.narrowed(reader)?, shared.table(reader)?, now());
        let query = narrowed.as_ref().unwrap_or(&self.query);
        let select = sql::select(self.view.table(), query, table.scope_at(&seen, now))?;
        Ok(PlannedList::new(select, narrowed, (table, seen), now))
    }

    /// Whether finding the page means passing over many other rows. Then the order of all rows is worth keeping: it
    /// gives the total and every other page as well.
    const fn is_far(&self) -> bool {
        let Query { filter, search, sort, offset, .. } = &self.query;
        // What the selection adds is a condition.
        let is_narrowed = matches!(self.selection, Selection::Outdated(..));
        is_narrowed || filter.is_some() || search.is_some() || sort.is_some() || *offset > MAX_SCANNED_OFFSET
    }

    /// Whether so many agents are granted one by one that planning takes long.
    pub(super) fn is_long(&self) -> bool {
        let (Selection::Granted(granted) | Selection::One(granted) | Selection::Outdated(granted, _)) = &self.selection;
        match &granted.resolution.allowed {
            Allowed::Everything => false,
            Allowed::Except(ids) | Allowed::Only(ids) => ids.len() > FEW_GRANTED,
        }
    }

    /// The agents that may be in the list. Named agents that have no row are failed items, so that each id is told of.
    fn visible(&self, shared: &Shared, reader: &Reader, failed: &mut Failed) -> Result<Visible, Fault> {
        let listed = |granted: &Granted, failed: &mut Failed| {
            let mut seen = visible(granted, &*shared.known()?, failed);
            if granted.named {
                failed.extend(without_row(reader, &mut seen)?.into_iter().map(id_text), &Fault::UnknownAgent);
            }
            Ok::<_, Fault>(seen)
        };
        match &self.selection {
            Selection::Granted(granted) => listed(granted, failed),
            Selection::One(granted) => {
                let mut refused = Failed::new();
                let seen = listed(granted, &mut refused)?;
                refused.into_result()?;
                Ok(seen)
            }
            Selection::Outdated(granted, _) => shared.seen(granted),
        }
    }

    /// The query with the condition that the selection adds to it, if it adds one.
    fn narrowed(&self, reader: &Reader) -> Result<Option<Query>, Fault> {
        let Selection::Outdated(_, release) = &self.selection else { return Ok(None) };
        let mut query = self.query.clone();
        query.restrict(Expr::Clause(match release {
            Some(release) => Clause::literal(&agent::RELEASE, Op::NotEqual, release.as_str()),
            None => match manager_version(reader)? {
                Some(version) => Clause::literal(&agent::VERSION, Op::NotEqual, version),
                None => Clause::new(&agent::ID, Op::Less, "0"),
            },
        }));
        Ok(Some(query))
    }
}

/// Takes out the agents without a row: their line in the file of keys is new, or the row was lost.
fn without_row(reader: &Reader, seen: &mut Visible) -> Result<Vec<i64>, Fault> {
    let Some(only) = &mut seen.only else { return Ok(Vec::new()) };
    let sql = "SELECT value FROM json_each(?1) WHERE value NOT IN (SELECT id FROM agent) ORDER BY value";
    let mut statement = reader.prepare(sql)?;
    let mut missing = Vec::<i64>::new();
    for some in only.chunks(NAMED_AT_ONCE) {
        statement.each(bind![sql::key_list(some)], |row| {
            missing.push(row.get(0)?);
            Ok::<_, StoreError>(())
        })?;
    }
    if !missing.is_empty() {
        only.retain(|id| missing.binary_search(id).is_err());
    }
    Ok(missing)
}

impl Rows {
    /// How many rows the page has.
    fn on_page(&self, query: &Query) -> u64 {
        let total = match self {
            Self::Ids(ids) => ids.len() as u64,
            Self::Page(total) => *total,
        };
        query.limit.min(total.saturating_sub(query.offset))
    }
}

/// How far a request for groups of equal agents has come.
pub(super) enum Grouping {
    /// The reply is written.
    Reply(Bytes),
    /// It takes long.
    Costly(Box<Request>),
}

/// Whether an answer takes more than a few milliseconds, or is one for which the copy is to be brought up, if it
/// `misses` the copy.
fn is_costly(
    shared: &Shared,
    reader: &Reader,
    table: AgentTable,
    cost: Cost,
    misses: bool,
) -> Result<bool, StoreError> {
    Ok(match shared.copy.freshness(reader, table.layout.lacking())? {
        Freshness::Current => !cost.is_cheap_in_memory(),
        // Bringing the copy up takes longer than this reply, but less than those that will be asked for.
        Freshness::Behind => misses && shared.copy.is_missed(cost, table.rows) || !cost.is_cheap(),
        Freshness::Absent => !cost.is_cheap(),
    })
}

/// Writes the reply to a request for groups of equal agents, if that is cheap.
pub(super) fn grouped(shared: &Shared, reader: &Reader, request: Request) -> Result<Grouping, Fault> {
    let groups = Groups::of(shared, reader, &request)?;
    if let Some(reply) = shared.cache.reply(reader.epoch(), &groups.key) {
        return Ok(Grouping::Reply(reply));
    }
    Ok(match is_costly(shared, reader, groups.table, groups.statements.cost, true)? {
        true => Grouping::Costly(Box::new(request)),
        false => Grouping::Reply(groups.write(shared, reader, &request)?),
    })
}

/// Writes the reply to a request for groups of equal agents.
pub(super) fn grouped_at_any_cost(shared: &Shared, reader: &Reader, request: &Request) -> Result<Bytes, Fault> {
    let groups = Groups::of(shared, reader, request)?;
    shared.copy.bring_up(reader, groups.table.layout.lacking())?;
    groups.write(shared, reader, request)
}

/// What a reply about groups of equal agents is made of.
struct Groups {
    seen: Visible,
    table: AgentTable,
    now: i64,
    statements: Grouped,
    key: Key,
}

impl Groups {
    /// Agents that are not there are passed over.
    fn of(shared: &Shared, reader: &Reader, request: &Request) -> Result<Self, Fault> {
        let seen = request.visible(shared, reader, &mut Failed::new())?;
        let (table, now) = (shared.table(reader)?, now());
        let statements = sql::grouped(request.view.table(), &request.query, table.scope_at(&seen, now))?;
        let key = Key::of_reply(&statements.page, request.view);
        Ok(Self { seen, table, now, statements, key })
    }

    /// Its total is the number of agents, not of groups.
    fn write(self, shared: &Shared, reader: &Reader, request: &Request) -> Result<Bytes, Fault> {
        let Self { seen, table, now, statements, key } = self;
        let mut sink = request.view.open(&statements.fields, true, 0);
        let scope = table.scope_at(&seen, now);
        let found = shared.copy.look(reader, |columns| {
            let Some(groups) = columns.grouped(request.view.table(), &request.query, scope)? else { return Ok(None) };
            groups.each(|row| sink.row(row))?;
            Ok::<_, Fault>(Some(groups.matched))
        });
        let total = match found.transpose()?.flatten() {
            Some(total) => total,
            None => {
                let total = total(reader, &shared.cache, &statements.matched, Key::of(&statements.matched))?;
                if total > 0 {
                    reader.each(&statements.page.text, &statements.page.params, |row| sink.row(row))?;
                }
                total
            }
        };
        let reply = sink.finish(total, &Failed::new());
        shared.cache.keep_reply(reader.epoch(), key, &reply);
        Ok(reply)
    }
}

fn page<'a>(ids: &'a [i64], query: &Query) -> &'a [i64] {
    let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let rest = ids.get(size(query.offset)..).unwrap_or_default();
    rest.get(..size(query.limit)).unwrap_or(rest)
}

/// The version of the manager, if it is known.
fn manager_version(reader: &Reader) -> Result<Option<String>, StoreError> {
    let version = reader.first("SELECT version FROM agent WHERE id = 0", &[], |row| row.get::<Option<String>>(0))?;
    Ok(version.flatten().filter(|version| !version.is_empty()))
}

fn ids(reader: &Reader, cache: &Cache, keys: &Statement, key: Key) -> Result<Arc<[i64]>, StoreError> {
    if let Some(ids) = cache.list(reader.epoch(), &key) {
        return Ok(ids);
    }
    let ids: Arc<[i64]> = reader.all(&keys.text, &keys.params, |row| row.get(0))?;
    cache.keep_list(reader.epoch(), key, &ids);
    Ok(ids)
}

fn total(reader: &Reader, cache: &Cache, count: &Statement, key: Key) -> Result<u64, StoreError> {
    if let Some(total) = cache.count(reader.epoch(), &key) {
        return Ok(total);
    }
    let total = reader.one(&count.text, &count.params, |row| row.get(0))?;
    cache.keep_count(reader.epoch(), key, total);
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::{Query, page};

    #[test]
    fn a_page_is_a_part_of_the_ids() {
        let part = |offset, limit| page(&[1, 2, 3], &Query { offset, limit, ..Query::default() }).to_vec();
        assert_eq!((part(0, 2), part(2, 2), part(1, u64::MAX)), (vec![1, 2], vec![3], vec![2, 3]));
        assert_eq!((part(3, 1), part(u64::MAX, u64::MAX), part(1, 0)), (vec![], vec![], vec![]));
    }
}
