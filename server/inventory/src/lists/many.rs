//! The rows of many agents, in the order of the agents or in one that the request gives.
//!
//! Offset and limit count rows of all agents together, so a page is short however many agents there are. The work goes
//! in slices, between which other callers have their turn: rows are counted, unless the numbers are kept; then only the
//! databases are read that rows of the page are in. With an order of the request's own, the first row of each database
//! is kept beside the number of its rows, and databases are read in the order of these until the next one's first row
//! is behind the page. A database that cannot be read is a failure of its agent alone.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;
use std::time::{Duration, Instant};

use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_request::cancel;
use apid_store::query::sql::{self, Merged, Scope, Select, Statement};
use apid_store::{Bound, Lane, Reader, StoreError, bind, with_patience};
use bytes::Bytes;

use super::counts::{Counted, Found};
use super::merge::{self, Place};
use super::reply::{Room, reserved};
use super::summary::{Part, Summary};
use super::{Request, Shared, Shown};
use crate::agents::{Chosen, chosen};
use crate::patience::{MOMENT, Patience};
use crate::sink::{RowSink, View};
use crate::{Failed, Fault};

/// How long a slice of the work takes among cheap work, and elsewhere.
const BRIEF: Duration = Duration::from_millis(4);
const SLICE: Duration = Duration::from_millis(40);

/// About how many bytes a row takes while it is put in order.
const PLACE: u64 = 160;

/// Rows that may have to be put in order for one page of an order that the request gives.
const MOST_ORDERED: u64 = 200_000;

/// Databases that a page is read from over connections that are kept for the next one; those of more are closed.
const KEPT_OPEN: usize = 10;

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
    /// Whether wazuh-db is asked.
    is_remote: bool,
    /// Whether a database that is locked is tried once more, and whether one was met.
    may_wait: bool,
    is_locked: bool,
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
    /// Put rows of these agents in order.
    Sort(Sorting),
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
    /// Whether locked ones were passed over.
    is_locked: bool,
}

/// An agent, after the place of its first row where that is known; behind it the number of its rows.
type Candidate = (Option<Arc<Place>>, i64, u64);

/// Putting rows in order.
struct Sorting {
    /// Agents that have not been looked at, those first whose first row comes first or is not known.
    agents: BinaryHeap<Reverse<Candidate>>,
    /// How many were.
    looked: usize,
    /// The first rows so far.
    first: BinaryHeap<Place>,
    /// All rows.
    total: u64,
}

impl Sorting {
    fn of(parts: Vec<Part>, total: u64) -> Self {
        let agents = parts.into_iter().map(|Part { agent, rows, first, .. }| Reverse((first, agent, rows)));
        Self { agents: agents.collect(), looked: 0, first: BinaryHeap::new(), total }
    }

    /// The next agent to be looked at, unless all of its rows are behind the first `most`. The only row of an agent is
    /// added without a look.
    fn next(&mut self, most: usize) -> Option<Candidate> {
        loop {
            let Reverse(candidate) = self.agents.pop()?;
            let (Some(place), _, rows) = &candidate else { return Some(candidate) };
            if self.first.len() >= most && self.first.peek().is_none_or(|last| *last < **place) {
                return None;
            }
            if *rows > 1 {
                return Some(candidate);
            }
            merge::add(&mut self.first, Place::clone(place), most);
        }
    }
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
    /// A database is locked by another process.
    Locked(Box<List>),
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
    let mut progress = store.run(Lane::Cheap, move || with_patience(MOMENT, begin)).await?;
    let mut patience = Patience::default();
    loop {
        let list = match progress {
            Progress::Reply(reply) => return Ok(reply),
            Progress::More(list) => list,
            Progress::Long(mut list, bytes) => {
                list.room = Some(Room::of(bytes).await?);
                list
            }
            Progress::Locked(mut list) => {
                list.may_wait = patience.pause().await;
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
        let keys = |way: &Way| way.merged.as_ref().map(|merged| format!("{:?}", merged.keys)).unwrap_or_default();
        let key = ways.iter().map(|way| format!("{:?}{}", way.select.count, keys(way))).collect::<Vec<_>>().join("\0");
        Ok(Box::new(Self {
            shared,
            request,
            agents,
            on_windows,
            ways,
            failed,
            key,
            is_remote: false,
            may_wait: true,
            is_locked: false,
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
                Step::Sort(sorting) => self.sort(sorting, until)?,
                Step::Write { rows, total } => {
                    let way = self.way(0)?;
                    let bytes = way.view.estimate(rows.number(), &way.select.fields);
                    if Room::is_needed(bytes) && self.room.is_none() {
                        self.step = Step::Write { rows, total };
                        return Ok(Progress::Long(self, bytes));
                    }
                    let failed = self.failed.clone();
                    if let Some(reply) = self.write(&rows, total, bytes)? {
                        return Ok(Progress::Reply(reply));
                    }
                    self.failed = failed;
                    Step::Write { rows, total }
                }
            };
            if std::mem::take(&mut self.is_locked) {
                return Ok(Progress::Locked(self));
            }
            if let Step::Sort(Sorting { total, .. }) = &self.step {
                let places = self.request.query.offset.saturating_add(self.request.query.limit).min(*total);
                let bytes = places.saturating_mul(PLACE);
                if Room::is_needed(bytes) && self.room.is_none() {
                    return Ok(Progress::Long(self, bytes));
                }
            }
            let is_long = matches!(self.step, Step::Count(_) | Step::Sort(_));
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
        // What wazuh-db answers may be newer than any file, and nothing tells when it changes.
        self.is_remote = self.shared.global.is_remote();
        let is_known = !self.is_remote
            && self.shared.counts.look(&self.key, |kept| {
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
        let agents = agents.collect();
        let agents = if self.is_remote { agents } else { self.shared.counts.fill(&self.key, agents) };
        Step::Count(Count { agents, next: 0, found: Vec::new(), began: Instant::now(), is_locked: false })
    }

    fn planned(&mut self, mut summary: Summary) -> Step {
        summary.tell(&mut self.failed);
        let Summary { total, parts, .. } = summary;
        if self.request.query.sort.is_some() && self.request.query.offset < total {
            return Step::Sort(Sorting::of(parts, total));
        }
        let parts = if self.request.query.sort.is_some() { Vec::new() } else { parts };
        Step::Write { rows: Rows::Parts(parts), total }
    }

    /// Looks into databases.
    fn count(&mut self, mut count: Count, until: Instant) -> Result<Step, Fault> {
        let looked = self.look(&mut count, until);
        // What was found helps whoever asks next, also if nobody waits for this reply any more.
        let found = std::mem::take(&mut count.found);
        if !self.is_remote {
            self.shared.counts.keep(&self.key, found, count.began);
        }
        looked?;
        count.began = Instant::now();
        if count.next < count.agents.len() {
            return Ok(Step::Count(count));
        }
        if std::mem::take(&mut count.is_locked) {
            // Only these are looked into once more.
            count.next = 0;
            self.is_locked = true;
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

    /// Looks into databases until the slice is over.
    fn look(&self, count: &mut Count, until: Instant) -> Result<(), Fault> {
        while let Some(counted) = count.agents.get_mut(count.next) {
            if counted.found.is_none() {
                if Instant::now() >= until {
                    break;
                }
                must_go_on()?;
                match self.look_into(counted.agent, counted.way)? {
                    Some(looked) => {
                        *counted = looked;
                        count.found.push(counted.clone());
                    }
                    None => count.is_locked = true,
                }
            }
            count.next += 1;
        }
        Ok(())
    }

    /// Counts the rows of one agent, and finds the first of them in an order that the request gives. `None` if its
    /// database is locked and will be tried once more.
    fn look_into(&self, agent: i64, way: u8) -> Result<Option<Counted>, Fault> {
        let Way { select, merged, .. } = self.way(way)?;
        let Statement { text, params } = &select.count;
        let looking = self.shared.counts.looking(agent);
        let look = |reader: &Reader| {
            let rows = reader.one(text, params, |row| row.get::<u64>(0))?;
            let first = match merged {
                Some(merged) if rows > 0 => places(reader, agent, merged, 1)?.pop(),
                _ => None,
            };
            Ok::<_, StoreError>(Found::rows(rows, first))
        };
        let found = match self.shared.databases.of(agent).glance(MOMENT, look) {
            Ok(found) => found,
            Err(StoreError::Busy) if self.may_wait => return Ok(None),
            Err(StoreError::Missing(_)) => Found::Missing,
            Err(
                error @ (StoreError::Interrupted
                | StoreError::Stopped
                | StoreError::Crowded(_)
                | StoreError::Unanswered(_)),
            ) => {
                return Err(error.into());
            }
            Err(error) => Found::Failed(Arc::new(error)),
        };
        Ok(Some(looking.found(way, found)))
    }

    /// Finds the first rows of an order that the request gives.
    fn sort(&mut self, mut sorting: Sorting, until: Instant) -> Result<Step, Fault> {
        let (offset, limit) = (self.request.query.offset, self.request.query.limit);
        let most = usize::try_from(offset.saturating_add(limit)).unwrap_or(usize::MAX);
        while let Some(candidate) = sorting.next(most) {
            must_go_on()?;
            let (_, agent, rows) = candidate;
            if let Err(error) = self.first_of(agent, most, &mut sorting) {
                if !self.fail(agent, error)? {
                    sorting.agents.push(Reverse(candidate));
                    return Ok(Step::Sort(sorting));
                }
                sorting.total = sorting.total.saturating_sub(rows);
            }
            if Instant::now() >= until {
                return Ok(Step::Sort(sorting));
            }
        }
        let Sorting { first, total, .. } = sorting;
        let skip = usize::try_from(offset).unwrap_or(usize::MAX);
        let places = first.into_sorted_vec().into_iter().skip(skip).collect();
        Ok(Step::Write { rows: Rows::Places(places), total })
    }

    /// Adds the rows of an agent that are among the first.
    fn first_of(&self, agent: i64, most: usize, sorting: &mut Sorting) -> Result<(), StoreError> {
        let way = self.ways.get(usize::from(self.way_of(agent)));
        let Some(merged) = way.and_then(|way| way.merged.as_ref()) else { return Ok(()) };
        sorting.looked += 1;
        let is_kept = sorting.looked <= KEPT_OPEN;
        for place in self.within(agent, is_kept, |reader| places(reader, agent, merged, most))? {
            if !merge::add(&mut sorting.first, place, most) {
                break;
            }
        }
        Ok(())
    }

    /// Reads an agent's database, over a connection that is kept or one that is closed.
    fn within<T>(
        &self,
        agent: i64,
        is_kept: bool,
        work: impl FnOnce(&Reader) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let database = self.shared.databases.of(agent);
        match is_kept {
            true => database.read_within(MOMENT, work),
            false => database.glance(MOMENT, work),
        }
    }

    /// Writes the reply. Rows that are gone by now are passed over. `None` if a database is locked and will be tried
    /// once more.
    fn write(&mut self, rows: &Rows, mut total: u64, bytes: u64) -> Result<Option<Bytes>, Fault> {
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
                        if !self.fail(part.agent, error)? {
                            return Ok(None);
                        }
                    }
                }
            }
            Rows::Places(places) => {
                let Some(items) = self.items(places, sink.as_ref(), &others)? else { return Ok(None) };
                for item in items {
                    sink.push(&item);
                }
            }
        }
        let reply = sink.finish(total, &self.failed);
        Ok(Some(match self.room.take() {
            Some(room) => room.hold(reply),
            None => reply,
        }))
    }

    fn write_part(&self, part: &Part, sink: &mut dyn RowSink, others: &[Box<dyn RowSink>]) -> Result<(), StoreError> {
        let way = self.way_of(part.agent);
        let Some(Way { select, .. }) = self.ways.get(usize::from(way)) else { return Ok(()) };
        let other = usize::from(way).checked_sub(1).and_then(|other| others.get(other));
        let mut params = select.page.params.clone();
        // As `sql::select` puts them.
        if let [.., limit, offset] = params.as_mut_slice() {
            let number = |number| Bound::Integer(i64::try_from(number).unwrap_or(i64::MAX));
            (*limit, *offset) = (number(part.take), number(part.skip));
        }
        self.shared.databases.of(part.agent).read_within(MOMENT, |reader| {
            reader.each(&select.page.text, &params, |row| match other {
                None => sink.row(part.agent, row),
                Some(other) => {
                    sink.push(&other.item(part.agent, row)?);
                    Ok(())
                }
            })
        })
    }

    /// The items of these rows in their order, read agent by agent.
    fn items(
        &mut self,
        places: &[Place],
        sink: &dyn RowSink,
        others: &[Box<dyn RowSink>],
    ) -> Result<Option<Vec<Vec<u8>>>, Fault> {
        let mut by_agent: HashMap<i64, Vec<(usize, i64)>> = HashMap::new();
        for (at, place) in places.iter().enumerate() {
            by_agent.entry(place.agent).or_default().push((at, place.key));
        }
        let mut items = vec![Vec::new(); places.len()];
        let mut failures = Vec::new();
        let is_kept = by_agent.len() <= KEPT_OPEN;
        for (agent, rows) in by_agent {
            must_go_on()?;
            let way = self.way_of(agent);
            let statement = &self.way(way)?.select.row;
            let sink =
                usize::from(way).checked_sub(1).and_then(|other| others.get(other)).map_or(sink, |other| &**other);
            let read = self.within(agent, is_kept, |reader| {
                let mut row = reader.prepare(statement)?;
                for (at, key) in rows {
                    let item = row.first(bind![key], |row| sink.item(agent, row))?;
                    if let (Some(place), Some(item)) = (items.get_mut(at), item) {
                        *place = item;
                    }
                }
                Ok(())
            });
            if let Err(error) = read {
                failures.push((agent, error));
            }
        }
        failures.sort_by_key(|(agent, _)| *agent);
        for (agent, error) in failures {
            if !self.fail(agent, error)? {
                return Ok(None);
            }
        }
        items.retain(|item| !item.is_empty());
        Ok(Some(items))
    }

    /// An agent whose rows were counted cannot be read any more; says whether that is so for good.
    fn fail(&mut self, agent: i64, error: StoreError) -> Result<bool, Fault> {
        match error {
            StoreError::Busy if self.may_wait => {
                self.is_locked = true;
                return Ok(false);
            }
            StoreError::Missing(_) => self.failed.push(agent, &Fault::NoDatabase),
            StoreError::Interrupted | StoreError::Stopped | StoreError::Crowded(_) | StoreError::Unanswered(_) => {
                return Err(error.into());
            }
            error => self.failed.push(agent, &Fault::Store(error)),
        }
        Ok(true)
    }
}

/// Where the first `most` rows of an agent are in an order that the request gives.
fn places(reader: &Reader, agent: i64, merged: &Merged, most: usize) -> Result<Vec<Place>, StoreError> {
    let Merged { keys, terms, descending } = merged;
    let mut params = keys.params.clone();
    if let Some(limit) = params.last_mut() {
        *limit = Bound::Integer(i64::try_from(most).unwrap_or(i64::MAX));
    }
    reader.all(&keys.text, &params, |row| Place::read(agent, row, *terms, *descending))
}

/// Ends work that nobody waits for any more.
fn must_go_on() -> Result<(), Fault> {
    if cancel::is_given_up() { Err(StoreError::Interrupted.into()) } else { Ok(()) }
}
