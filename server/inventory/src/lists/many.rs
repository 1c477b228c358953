//! The rows of many agents, in the order of the agents or in one that the request gives.
//!
//! Offset and limit count rows of all agents together, so a page is short however many agents there are. The work goes
//! in slices, between which other callers have their turn: rows are counted, unless the numbers are kept; then only the
//! databases are read that rows of the page are in. An order of the request's own needs a look into each database that
//! has rows. A database that cannot be read is a failure of its agent alone.

use std::cell::Cell;
use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;
use std::time::{Duration, Instant};

use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_request::cancel;
use apid_store::query::sql::{self, Merged, Scope, Select, Statement};
use apid_store::{Bound, Database, Lane, StoreError, bind};
use bytes::Bytes;

use super::counts::{Counted, Found};
use super::merge::{self, Place};
use super::reply::{Room, reserved};
use super::summary::{Part, Summary};
use super::{Request, Shared, Shown};
use crate::agents::{Chosen, chosen};
use crate::sink::{RowSink, View};
use crate::{Failed, Fault};

/// How long a slice of the work takes among cheap work, and elsewhere.
const BRIEF: Duration = Duration::from_millis(4);
const SLICE: Duration = Duration::from_millis(40);

/// About how many bytes a row takes while it is put in order.
const PLACE: u64 = 160;

/// How long one locked database is waited for at most, and all of a request together: a process that writes is done in
/// a moment, and one that hangs must not hold up those who ask about other agents too.
const PATIENCE_WITH_ONE: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(3);

/// Looks that take longer have waited.
const UNDELAYED: Duration = Duration::from_millis(50);

/// Rows that may have to be put in order for one page of an order that the request gives.
const MOST_ORDERED: u64 = 200_000;

/// One way to show rows, and the statements for it.
struct Way {
    view: &'static dyn View,
    select: Select,
    merged: Option<Merged>,
}

/// A request in progress.
struct List {
    shared: Arc<Shared>,
    request: Request,
    agents: Chosen,
    /// Whether an agent's rows are shown in the second way; in the first are those of all others.
    on_windows: HashMap<i64, bool>,
    ways: Vec<Way>,
    failed: Failed,
    /// What the numbers of rows are kept under.
    key: String,
    /// How long locks are waited for from now on.
    patience: Cell<Duration>,
    /// For what is put in order, and for the reply.
    room: Option<Room>,
    step: Step,
}

/// What is to be done next.
enum Step {
    /// Find out what is known.
    Plan,
    /// Look into databases, beginning at a place.
    Count(Count),
    /// Put rows of these agents in order, beginning at a place; the first rows so far.
    Order { parts: Vec<Part>, next: usize, first: BinaryHeap<Place>, total: u64 },
    /// Write these rows, of so many in all.
    Write { rows: Rows, total: u64 },
}

/// Looking into databases.
struct Count {
    /// All agents of the request, with what is known of them.
    agents: Vec<Counted>,
    /// The place among them up to which everything is known.
    next: usize,
    /// What was found and is not kept yet, and when the first of it was looked for.
    found: Vec<Counted>,
    began: Instant,
}

/// The rows of a page.
enum Rows {
    /// Parts of the lists of agents.
    Parts(Vec<Part>),
    /// These, in this order.
    Places(Vec<Place>),
}

impl Rows {
    fn number(&self) -> u64 {
        match self {
            Self::Parts(parts) => parts.iter().map(|part| part.take).sum(),
            Self::Places(places) => places.len() as u64,
        }
    }
}

/// How far a list has come.
enum Progress {
    /// It is written.
    Reply(Bytes),
    /// The time of the slice is over.
    More(Box<List>),
    /// The reply is long: about so many bytes.
    Long(Box<List>, u64),
}

pub(super) async fn list(
    shared: &Arc<Shared>,
    granted: Granted,
    request: Request,
    shown: Shown,
) -> Result<Bytes, Fault> {
    let store = shared.databases.store();
    let work = Arc::clone(shared);
    let begin = move || List::begin(work, &granted, request, shown)?.advance(BRIEF);
    let mut progress = store.run(Lane::Cheap, begin).await?;
    loop {
        let list = match progress {
            Progress::Reply(reply) => return Ok(reply),
            Progress::More(list) => list,
            Progress::Long(mut list, bytes) => {
                list.room = Some(Room::of(bytes).await?);
                list
            }
        };
        progress = store.run(Lane::Heavy, move || list.advance(SLICE)).await?;
    }
}

impl List {
    fn begin(shared: Arc<Shared>, granted: &Granted, request: Request, shown: Shown) -> Result<Box<Self>, Fault> {
        let mut failed = Failed::default();
        let mut agents = chosen(granted, &*shared.existing, &mut failed)?;
        let mut on_windows = HashMap::new();
        let mut views = vec![shown.view];
        if let Some(other) = shown.on_windows {
            let platforms = shared.platforms()?;
            let mut known = Vec::with_capacity(agents.as_ref().len());
            for agent in agents.as_ref() {
                match platforms.get(agent) {
                    Some(windows) => {
                        known.push(*agent);
                        on_windows.insert(*agent, *windows);
                    }
                    None => failed.push(*agent, &Fault::UnknownAgent),
                }
            }
            agents = Chosen::These(known);
            if on_windows.values().any(|windows| *windows) {
                views.push(other);
            }
        }
        let scope = Scope { rows: 0, only: None, except: &[], now: now(), lacking: &[] };
        let mut ways = Vec::with_capacity(views.len());
        // A request may use those names alone that all agents' rows have, as in the original.
        for view in views {
            let query = request.read(view.table())?;
            let select = sql::select(view.table(), &query, scope)?;
            let merged = query.sort.is_some().then(|| sql::merged(view.table(), &query, scope)).transpose()?;
            ways.push(Way { view, select, merged });
        }
        if request.query.sort.is_some() && request.query.offset.saturating_add(request.query.limit) > MOST_ORDERED {
            return Err(Fault::TooFar { most: MOST_ORDERED });
        }
        let key = ways.iter().map(|way| format!("{:?}", way.select.count)).collect::<Vec<_>>().join("\0");
        Ok(Box::new(Self {
            shared,
            request,
            agents,
            on_windows,
            ways,
            failed,
            key,
            patience: Cell::new(PATIENCE),
            room: None,
            step: Step::Plan,
        }))
    }

    /// Works until the reply is there, the slice is over, or the reply needs room.
    fn advance(mut self: Box<Self>, slice: Duration) -> Result<Progress, Fault> {
        let until = Instant::now() + slice;
        loop {
            self.step = match std::mem::replace(&mut self.step, Step::Plan) {
                Step::Plan => self.plan(),
                Step::Count(count) => self.count(count, until)?,
                Step::Order { parts, next, first, total } => self.order(parts, next, first, total, until)?,
                Step::Write { rows, total } => {
                    let way = self.way(0)?;
                    let bytes = way.view.estimate(rows.number(), &way.select.fields);
                    if Room::is_needed(bytes) && self.room.is_none() {
                        self.step = Step::Write { rows, total };
                        return Ok(Progress::Long(self, bytes));
                    }
                    return Ok(Progress::Reply(self.write(rows, total, bytes)?));
                }
            };
            if let Step::Order { total, .. } = &self.step {
                let places = self.request.query.offset.saturating_add(self.request.query.limit).min(*total);
                let bytes = places.saturating_mul(PLACE);
                if Room::is_needed(bytes) && self.room.is_none() {
                    return Ok(Progress::Long(self, bytes));
                }
            }
            let is_long = matches!(self.step, Step::Count(_) | Step::Order { .. });
            if is_long && Instant::now() >= until {
                return Ok(Progress::More(self));
            }
        }
    }

    fn way(&self, number: u8) -> Result<&Way, Fault> {
        self.ways.get(usize::from(number)).ok_or_else(|| Fault::unexpected("rows are shown in no way"))
    }

    fn way_of(&self, agent: i64) -> u8 {
        u8::from(self.ways.len() > 1 && self.on_windows.get(&agent).copied().unwrap_or_default())
    }

    /// Finds out from what is kept which rows are to be read, or which databases to be looked into.
    fn plan(&mut self) -> Step {
        let mut summary = Summary::of(&self.request.query);
        let is_known = self.shared.counts.look(&self.key, |kept| {
            let mut kept = kept.iter().peekable();
            self.agents.as_ref().iter().all(|agent| {
                while kept.next_if(|counted| counted.agent < *agent).is_some() {}
                let way = self.way_of(*agent);
                let counted = kept.next_if(|counted| counted.agent == *agent && counted.way == way);
                let found = counted.and_then(|counted| counted.found.as_ref());
                found.inspect(|found| summary.add(*agent, found)).is_some()
            })
        });
        if is_known {
            return self.planned(summary);
        }
        let agents = self.agents.as_ref().iter().map(|agent| Counted::unknown(*agent, self.way_of(*agent)));
        let agents = self.shared.counts.fill(&self.key, agents.collect());
        Step::Count(Count { agents, next: 0, found: Vec::new(), began: Instant::now() })
    }

    fn planned(&mut self, mut summary: Summary) -> Step {
        summary.tell(&mut self.failed);
        let Summary { total, parts, .. } = summary;
        if self.request.query.sort.is_some() && self.request.query.offset < total {
            return Step::Order { parts, next: 0, first: BinaryHeap::new(), total };
        }
        let parts = if self.request.query.sort.is_some() { Vec::new() } else { parts };
        Step::Write { rows: Rows::Parts(parts), total }
    }

    /// Looks into databases.
    fn count(&mut self, mut count: Count, until: Instant) -> Result<Step, Fault> {
        let looked = self.look(&mut count, until);
        // What was found helps whoever asks next, also if nobody waits for this reply any more.
        self.shared.counts.keep(&self.key, std::mem::take(&mut count.found), count.began);
        looked?;
        if count.next < count.agents.len() {
            count.began = Instant::now();
            return Ok(Step::Count(count));
        }
        let mut summary = Summary::of(&self.request.query);
        for counted in &count.agents {
            if let Some(found) = &counted.found {
                summary.add(counted.agent, found);
            }
        }
        Ok(self.planned(summary))
    }

    /// Does `work` with an agent's database, as long as patience allows.
    fn patiently<T>(
        &self,
        agent: i64,
        work: impl FnOnce(Database, Duration) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let (began, patience) = (Instant::now(), self.patience.get());
        let result = work(self.shared.databases.of(agent), patience.min(PATIENCE_WITH_ONE));
        let took = began.elapsed();
        if took > UNDELAYED || matches!(result, Err(StoreError::Busy)) {
            self.patience.set(patience.saturating_sub(took));
        }
        result
    }

    /// Looks into databases until the slice is over.
    fn look(&self, count: &mut Count, until: Instant) -> Result<(), Fault> {
        while let Some(counted) = count.agents.get_mut(count.next) {
            if counted.found.is_none() {
                if Instant::now() >= until {
                    break;
                }
                must_go_on()?;
                *counted = self.look_into(counted.agent, counted.way)?;
                count.found.push(counted.clone());
            }
            count.next += 1;
        }
        Ok(())
    }

    /// Counts the rows of one agent.
    fn look_into(&self, agent: i64, way: u8) -> Result<Counted, Fault> {
        let Statement { text, params } = &self.way(way)?.select.count;
        let looking = self.shared.counts.looking(agent);
        let rows = self.patiently(agent, |database, patience| {
            database.glance(patience, |reader| reader.one(text, params, |row| row.get::<u64>(0)))
        });
        let found = match rows {
            Ok(rows) => Found::Rows(rows),
            Err(StoreError::Missing(_)) => Found::Missing,
            Err(error @ (StoreError::Interrupted | StoreError::Stopped | StoreError::Crowded(_))) => {
                return Err(error.into());
            }
            Err(error) => Found::Failed(Arc::new(error)),
        };
        Ok(looking.found(way, found))
    }

    /// Finds the first rows of an order that the request gives.
    fn order(
        &mut self,
        parts: Vec<Part>,
        mut next: usize,
        mut first: BinaryHeap<Place>,
        mut total: u64,
        until: Instant,
    ) -> Result<Step, Fault> {
        let (offset, limit) = (self.request.query.offset, self.request.query.limit);
        let most = usize::try_from(offset.saturating_add(limit)).unwrap_or(usize::MAX);
        while let Some(part) = parts.get(next) {
            if Instant::now() >= until {
                return Ok(Step::Order { parts, next, first, total });
            }
            must_go_on()?;
            if let Err(error) = self.first_of(part.agent, most, &mut first) {
                total = total.saturating_sub(part.rows);
                self.fail(part.agent, error)?;
            }
            next += 1;
        }
        let skip = usize::try_from(offset).unwrap_or(usize::MAX);
        let places = first.into_sorted_vec().into_iter().skip(skip).collect();
        Ok(Step::Write { rows: Rows::Places(places), total })
    }

    /// Adds the rows of an agent that are among the first.
    fn first_of(&self, agent: i64, most: usize, first: &mut BinaryHeap<Place>) -> Result<(), StoreError> {
        let Some(Merged { keys, terms, descending }) =
            self.ways.get(usize::from(self.way_of(agent))).and_then(|way| way.merged.as_ref())
        else {
            return Ok(());
        };
        let mut params = keys.params.clone();
        if let Some(limit) = params.last_mut() {
            *limit = Bound::Integer(i64::try_from(most).unwrap_or(i64::MAX));
        }
        let mut places = Vec::new();
        self.patiently(agent, |database, patience| {
            database.glance(patience, |reader| {
                reader.each(&keys.text, &params, |row| {
                    places.push(Place::read(agent, row, *terms, *descending)?);
                    Ok::<_, StoreError>(())
                })
            })
        })?;
        for place in places {
            if !merge::add(first, place, most) {
                break;
            }
        }
        Ok(())
    }

    /// Writes the reply. Rows that are gone by now are passed over.
    fn write(&mut self, rows: Rows, mut total: u64, bytes: u64) -> Result<Bytes, Fault> {
        let Way { view, select, .. } = self.way(0)?;
        let mut sink = view.open(&select.fields, reserved(bytes));
        let others: Vec<Box<dyn RowSink>> =
            self.ways.iter().skip(1).map(|way| way.view.open(&way.select.fields, 0)).collect();
        match rows {
            Rows::Parts(parts) => {
                for part in parts {
                    must_go_on()?;
                    if let Err(error) = self.write_part(part, sink.as_mut(), &others) {
                        total = total.saturating_sub(part.rows);
                        self.fail(part.agent, error)?;
                    }
                }
            }
            Rows::Places(places) => {
                for item in self.items(places, sink.as_ref(), &others)? {
                    sink.push(&item);
                }
            }
        }
        let reply = sink.finish(total, &self.failed);
        Ok(match self.room.take() {
            Some(room) => room.hold(reply),
            None => reply,
        })
    }

    fn write_part(&self, part: Part, sink: &mut dyn RowSink, others: &[Box<dyn RowSink>]) -> Result<(), StoreError> {
        let way = self.way_of(part.agent);
        let Some(Way { select, .. }) = self.ways.get(usize::from(way)) else { return Ok(()) };
        let other = usize::from(way).checked_sub(1).and_then(|other| others.get(other));
        let mut params = select.page.params.clone();
        // As `sql::select` puts them.
        if let [.., limit, offset] = params.as_mut_slice() {
            let number = |number| Bound::Integer(i64::try_from(number).unwrap_or(i64::MAX));
            (*limit, *offset) = (number(part.take), number(part.skip));
        }
        self.patiently(part.agent, |database, patience| {
            database.read_within(patience, |reader| {
                reader.each(&select.page.text, &params, |row| match other {
                    None => sink.row(part.agent, row),
                    Some(other) => {
                        sink.push(&other.item(part.agent, row)?);
                        Ok(())
                    }
                })
            })
        })
    }

    /// The items of these rows in their order, read agent by agent.
    fn items(
        &mut self,
        places: Vec<Place>,
        sink: &dyn RowSink,
        others: &[Box<dyn RowSink>],
    ) -> Result<Vec<Vec<u8>>, Fault> {
        let mut by_agent: HashMap<i64, Vec<(usize, i64)>> = HashMap::new();
        for (at, place) in places.iter().enumerate() {
            by_agent.entry(place.agent).or_default().push((at, place.key));
        }
        let mut items = vec![Vec::new(); places.len()];
        let mut failures = Vec::new();
        for (agent, rows) in by_agent {
            must_go_on()?;
            let way = self.way_of(agent);
            let statement = &self.way(way)?.select.row;
            let sink =
                usize::from(way).checked_sub(1).and_then(|other| others.get(other)).map_or(sink, |other| &**other);
            let read = self.patiently(agent, |database, patience| {
                database.glance(patience, |reader| {
                    let mut row = reader.prepare(statement)?;
                    for (at, key) in rows {
                        let item = row.first(bind![key], |row| sink.item(agent, row))?;
                        if let (Some(place), Some(item)) = (items.get_mut(at), item) {
                            *place = item;
                        }
                    }
                    Ok::<_, StoreError>(())
                })
            });
            if let Err(error) = read {
                failures.push((agent, error));
            }
        }
        failures.sort_by_key(|(agent, _)| *agent);
        for (agent, error) in failures {
            self.fail(agent, error)?;
        }
        items.retain(|item| !item.is_empty());
        Ok(items)
    }

    /// An agent whose rows were counted cannot be read any more.
    fn fail(&mut self, agent: i64, error: StoreError) -> Result<(), Fault> {
        match error {
            StoreError::Missing(_) => self.failed.push(agent, &Fault::NoDatabase),
            StoreError::Interrupted | StoreError::Stopped | StoreError::Crowded(_) => return Err(error.into()),
            error => self.failed.push(agent, &Fault::Store(error)),
        }
        Ok(())
    }
}

/// Ends work that nobody waits for any more.
fn must_go_on() -> Result<(), Fault> {
    if cancel::is_given_up() { Err(StoreError::Interrupted.into()) } else { Ok(()) }
}
