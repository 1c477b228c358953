//! What is told of all agents together (docs/facts/04-modules.md, sections 2.2 and 12): one pass over the rows, and the
//! manager is not counted. The results are kept as long as the database stays the same.

mod tally;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bytes::Bytes;

use self::tally::Tally;
use super::listing::cache::Value as Kept;
use super::listing::key::Key;
use super::visible::Visible;
use super::{AgentTable, Agents, Shared, membership};
use crate::Fault;
use crate::sink::View;
use apid_identity::rbac::Granted;
use apid_store::query::sql::{self, Scope, Statement};
use apid_store::query::{Clause, Column, Expr, Op, Query};
use apid_store::resident::Freshness;
use apid_store::schema::agent::{self, Layout};
use apid_store::{Lane, Reader, Row, StoreError, Value, bind};

/// Rows up to which a pass over all of them is cheap: some two milliseconds. Of those that are kept in memory there may
/// be more.
const FEW: u64 = 5_000;
const FEW_IN_MEMORY: u64 = 200_000;

/// How many agents are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct States {
    /// Connected.
    pub active: u64,
    /// Connected before, but not now.
    pub disconnected: u64,
    /// Registered, but never connected.
    pub never_connected: u64,
    /// Connecting.
    pub pending: u64,
    /// Agents that have the configuration of their groups.
    pub synced: u64,
    /// Agents that do not. Of an agent of a 5.0 home neither is known.
    pub not_synced: u64,
    /// All agents, in whatever state.
    pub total: u64,
}

impl States {
    /// Counts so many agents.
    fn add(&mut self, connection: &[u8], configuration: &[u8], agents: u64) {
        match connection {
            b"active" => self.active += agents,
            b"disconnected" => self.disconnected += agents,
            b"never_connected" => self.never_connected += agents,
            b"pending" => self.pending += agents,
            _ => {}
        }
        match configuration {
            b"synced" => self.synced += agents,
            b"" => {}
            _ => self.not_synced += agents,
        }
        self.total += agents;
    }
}

/// Texts, and how many agents have each.
pub type Counts = Vec<(String, u64)>;

/// The agents by state, platform and group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// By state. The state of the configuration is not counted.
    pub states: States,
    /// By platform, in order; agents whose platform is not known are left out.
    pub platforms: Counts,
    /// By group, in order. An agent counts in each of its groups.
    pub groups: Counts,
}

/// Combinations of texts, each with the number of agents that have it. `None` stands for a text that is not known.
pub type Combinations<const N: usize> = Vec<([Option<String>; N], u64)>;

/// The agents' part of the overview of the fleet. Each list has 500 entries at most, in the order of the first agent of
/// each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview<const N: usize> {
    /// By state.
    pub states: States,
    /// By node.
    pub nodes: Combinations<1>,
    /// By what the form counts of the operating system.
    pub systems: Combinations<N>,
    /// By version of Wazuh.
    pub versions: Combinations<1>,
    /// What the view makes of the row of the agent that was registered last.
    pub last_registered: Bytes,
}

/// How one generation of the API shows an [`Overview`].
#[derive(Clone, Copy)]
pub struct OverviewForm<const N: usize> {
    /// Columns of the operating system that agents are counted by.
    pub systems: [&'static Column; N],
    /// The column of their version.
    pub version: &'static Column,
    /// Shows the agent that was registered last.
    pub view: &'static dyn View,
}

impl<const N: usize> OverviewForm<N> {
    /// The columns that an [`Overview`] is made of, in the order in which it is read: those that agents are counted by,
    /// and then [`OF_ONE`].
    fn columns(&self) -> Vec<&'static Column> {
        let mut columns = vec![&agent::NODE_NAME, self.version, &agent::CONNECTION_STATUS, &agent::GROUP_CONFIG_STATUS];
        columns.extend(self.systems);
        columns.extend(OF_ONE);
        columns
    }
}

/// Place of the first of a form's columns.
const OF_FORM: usize = 4;

/// What tells which agent was registered last.
const OF_ONE: [&Column; 2] = [&agent::ID, &agent::DATE_ADD];

impl Agents {
    /// How many agents are in each state.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn states(&self, granted: &Granted) -> Result<Arc<States>, Fault> {
        let asked = Asked::of(&[&agent::CONNECTION_STATUS, &agent::GROUP_CONFIG_STATUS]);
        self.summarized(granted, "", asked, |rows| {
            let mut states = States::default();
            rows.tally(|row, agents| {
                states.add(row.text(0)?, row.text(1)?, agents);
                Ok(())
            })?;
            Ok(states)
        })
        .await
    }

    /// The platforms that the agents run on, in order.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn platforms(&self, granted: &Granted) -> Result<Arc<Vec<String>>, Fault> {
        let known = Clause::new(&agent::OS_PLATFORM, Op::NotEqual, "");
        let asked = Asked { condition: Some(known), ..Asked::of(&[&agent::OS_PLATFORM]) };
        self.summarized(granted, "", asked, |rows| {
            let mut platforms = BTreeSet::<Vec<u8>>::new();
            rows.tally(|row, _| {
                let platform = row.text(0)?;
                if !platforms.contains(platform) {
                    platforms.insert(platform.to_owned());
                }
                Ok(())
            })?;
            Ok(platforms.into_iter().map(owned).collect::<Vec<_>>())
        })
        .await
    }

    /// The agents by state, platform and group.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn summary(&self, granted: &Granted) -> Result<Arc<Summary>, Fault> {
        let asked = Asked::of(&[&agent::CONNECTION_STATUS, &agent::OS_PLATFORM]);
        self.summarized(granted, "", asked, summary).await
    }

    /// The agents' part of the overview of the fleet, in the form of a generation.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn overview<const N: usize>(
        &self,
        granted: &Granted,
        form: &'static OverviewForm<N>,
    ) -> Result<Arc<Overview<N>>, Fault> {
        let asked = Asked { ordered: true, ..Asked::of(&form.columns()) };
        self.summarized(granted, form.view.id(), asked, move |rows| overview(rows, form)).await
    }

    /// What `summarize` makes of the rows that are asked for, as it is kept under `name`, or made anew: at once if
    /// there are few rows, else in the lane of heavy work.
    async fn summarized<T: Kept>(
        &self,
        granted: &Granted,
        name: &'static str,
        asked: Asked,
        summarize: impl FnOnce(&Rows<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<Arc<T>, Fault> {
        let seen = granted.clone();
        let costly = self.read(Lane::Cheap, move |shared, reader| {
            let rows = Rows::of(shared, reader, &seen, asked)?;
            let key = Key::with(&rows.statement, name);
            if let Some(kept) = shared.cache.kept(reader.epoch(), &key) {
                return Ok(Ok(kept));
            }
            let is_copied = shared.copy.freshness(reader, rows.table.layout.lacking())? == Freshness::Current;
            if rows.table.rows > if is_copied { FEW_IN_MEMORY } else { FEW } {
                return Ok(Err((rows.asked, summarize)));
            }
            shared.cache.value(reader.epoch(), key, || summarize(&rows)).map(Ok)
        });
        let (asked, summarize) = match costly.await? {
            Ok(kept) => return Ok(kept),
            Err(work) => work,
        };
        let granted = granted.clone();
        self.read(Lane::Heavy, move |shared, reader| {
            let rows = Rows::of(shared, reader, &granted, asked)?;
            shared.copy.bring_up(reader, rows.table.layout.lacking())?;
            shared.cache.value(reader.epoch(), Key::with(&rows.statement, name), || summarize(&rows))
        })
        .await
    }
}

/// What is asked of the agents, without the manager.
struct Asked {
    columns: Vec<&'static Column>,
    condition: Option<Clause>,
    /// Whether their order matters, and which of equal ones it is.
    ordered: bool,
}

impl Asked {
    fn of(columns: &[&'static Column]) -> Self {
        Self { columns: columns.to_vec(), condition: None, ordered: false }
    }

    fn filter(&self) -> Expr {
        let mut conditions = vec![Expr::Clause(Clause::new(&agent::ID, Op::NotEqual, "0"))];
        conditions.extend(self.condition.clone().map(Expr::Clause));
        Expr::and(conditions)
    }
}

/// The rows of the agents that are seen, as far as they are asked for.
struct Rows<'a> {
    shared: &'a Shared,
    reader: &'a Reader,
    seen: Visible,
    table: AgentTable,
    asked: Asked,
    statement: Statement,
}

impl<'a> Rows<'a> {
    fn of(shared: &'a Shared, reader: &'a Reader, granted: &Granted, asked: Asked) -> Result<Self, Fault> {
        let (seen, table) = (shared.seen(granted)?, shared.table(reader)?);
        let scope = scope(table, &seen);
        let statement = sql::rows(&agent::AGENTS, Some(&asked.filter()), scope, &asked.columns, asked.ordered)?;
        Ok(Self { shared, reader, seen, table, asked, statement })
    }

    /// Gives each row to `row`, where neither their order matters nor which of equal ones it is.
    fn tally(&self, mut row: impl FnMut(&Row<'_>, u64) -> Result<(), StoreError>) -> Result<(), Fault> {
        let (filter, scope) = (self.asked.filter(), scope(self.table, &self.seen));
        let copied = self.shared.copy.look(self.reader, |columns| {
            columns.tally(Some(&filter), scope, &self.asked.columns, |found, times| Ok::<_, Fault>(row(found, times)?))
        });
        if !copied.transpose()?.unwrap_or(false) {
            self.reader.tally(&self.statement.text, &self.statement.params, row)?;
        }
        Ok(())
    }
}

/// No dates are asked about, and no cost is bounded.
fn scope(table: AgentTable, seen: &Visible) -> Scope<'_> {
    Scope { rows: 0, ..table.scope_at(seen, 0) }
}

fn owned(text: Vec<u8>) -> String {
    String::from_utf8(text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn summary(rows: &Rows<'_>) -> Result<Summary, Fault> {
    let (mut states, mut platforms) = (States::default(), BTreeMap::<Vec<u8>, u64>::new());
    rows.tally(|row, agents| {
        states.add(row.text(0)?, &[], agents);
        let platform = row.text(1)?;
        match platforms.get_mut(platform) {
            Some(count) => *count += agents,
            None if platform.is_empty() => {}
            None => drop(platforms.insert(platform.to_owned(), agents)),
        }
        Ok(())
    })?;
    let platforms = platforms.into_iter().map(|(platform, count)| (owned(platform), count)).collect();
    Ok(Summary { states, platforms, groups: membership::sizes_among(rows.reader, &rows.seen)? })
}

/// The rows of an overview counted where they are: equal ones are one, in the order of the first of each, with their
/// number behind the columns.
struct CountedRows {
    text: String,
    /// Of the agent that was registered last, its id and when.
    latest: String,
}

impl CountedRows {
    /// Of rows of which so many columns are counted by; behind these are [`OF_ONE`].
    fn of(rows: &Statement, columns: usize) -> Self {
        let alike: Vec<String> = (0..columns).map(|column| format!("c{column}")).collect();
        let (alike, all) = (alike.join(","), format!("WITH a({},id,added) AS ({})", alike.join(","), rows.text));
        Self {
            text: format!("{all} SELECT {alike},count(*) FROM a GROUP BY {alike} ORDER BY min(id)"),
            latest: format!("{all} SELECT id,added FROM a ORDER BY added DESC, id LIMIT 1"),
        }
    }
}

/// An overview in the making.
#[derive(Default)]
struct Counting<const N: usize> {
    states: States,
    nodes: Tally<1>,
    systems: Tally<N>,
    versions: Tally<1>,
    /// The agent that was registered last, and when.
    last: Option<(i64, i64)>,
}

impl<const N: usize> Counting<N> {
    fn count(&mut self, row: &Row<'_>, agents: u64) -> Result<(), StoreError> {
        self.nodes.add([known(row, 0)?], agents);
        self.versions.add([known(row, 1)?], agents);
        self.states.add(row.text(2)?, row.text(3)?, agents);
        let mut system = [None; N];
        for (place, text) in system.iter_mut().enumerate() {
            *text = known(row, OF_FORM + place)?;
        }
        self.systems.add(system, agents);
        Ok(())
    }

    fn see(&mut self, id: i64, added: i64) {
        if self.last.is_none_or(|(_, latest)| added > latest) {
            self.last = Some((id, added));
        }
    }
}

fn overview<const N: usize>(rows: &Rows<'_>, form: &OverviewForm<N>) -> Result<Overview<N>, Fault> {
    let Rows { shared, reader, seen, table, asked, statement } = rows;
    let (text, params) = (statement.text.as_str(), statement.params.as_slice());
    let behind = OF_FORM + N;
    let mut counting = Counting::<N>::default();
    let copied = shared.copy.look(reader, |columns| {
        let (filter, scope) = (asked.filter(), scope(*table, seen));
        let alike = asked.columns.get(..behind).unwrap_or_default();
        let counted =
            columns.tally(Some(&filter), scope, alike, |row, agents| Ok::<_, Fault>(counting.count(row, agents)?))?;
        let see = |row: &Row<'_>| {
            counting.see(row.get(0)?, row.get(1)?);
            Ok::<_, Fault>(())
        };
        Ok::<_, Fault>(counted && columns.each(Some(&filter), scope, &OF_ONE, see)?)
    });
    let is_counted = copied.transpose()?.unwrap_or(false);
    if !is_counted && reader.is_remote() {
        let counted = CountedRows::of(statement, behind);
        reader.each(&counted.text, params, |row| counting.count(row, row.get::<i64>(behind)?.unsigned_abs()))?;
        counting.last = reader.first(&counted.latest, params, |row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?)))?;
    } else if !is_counted {
        counting = Counting::default();
        reader.each(text, params, |row| {
            counting.count(row, 1)?;
            counting.see(row.get(behind)?, row.get(behind + 1)?);
            Ok::<_, StoreError>(())
        })?;
    }
    let last_registered = single(reader, counting.last.map(|(id, _)| id), form.view)?;
    Ok(Overview {
        states: counting.states,
        nodes: counting.nodes.into_counts(),
        systems: counting.systems.into_counts(),
        versions: counting.versions.into_counts(),
        last_registered,
    })
}

/// What the view makes of all fields of one agent, or of none.
fn single(reader: &Reader, id: Option<i64>, view: &dyn View) -> Result<Bytes, Fault> {
    let lacking = Layout::of(reader)?.lacking();
    let all = Scope { rows: 0, only: None, except: &[], now: 0, lacking };
    let select = sql::select(view.table(), &Query::default(), all)?;
    let total = u64::from(id.is_some());
    let mut sink = view.open(&select.fields, false, view.estimate(total, &select.fields));
    if let Some(id) = id {
        reader.each(&select.row, bind![id], |row| sink.row(row))?;
    }
    Ok(sink.finish(total, &crate::Failed::new()))
}

/// The text of a column; `None` where there is none.
fn known<'r>(row: &Row<'r>, column: usize) -> Result<Option<&'r [u8]>, StoreError> {
    Ok(match row.value(column)? {
        Value::Text(b"(null)") => None,
        Value::Text(text) => Some(text),
        _ => None,
    })
}

impl Kept for States {
    fn heap_size(&self) -> usize {
        0
    }
}

impl Kept for Vec<String> {
    fn heap_size(&self) -> usize {
        self.iter().map(|text| text.len() + size_of::<String>()).sum()
    }
}

impl Kept for Summary {
    fn heap_size(&self) -> usize {
        let size = |(name, count): &(String, u64)| name.len() + size_of_val(name) + size_of_val(count);
        self.platforms.iter().chain(&self.groups).map(size).sum()
    }
}

impl<const N: usize> Kept for Overview<N> {
    fn heap_size(&self) -> usize {
        fn size<const N: usize>(counts: &Combinations<N>) -> usize {
            let texts =
                |(texts, _): &([Option<String>; N], u64)| texts.iter().flatten().map(String::len).sum::<usize>();
            counts.iter().map(|entry| size_of_val(entry) + texts(entry)).sum()
        }
        size(&self.nodes) + size(&self.systems) + size(&self.versions) + self.last_registered.len()
    }
}
