//! What is told of all agents together (docs/facts/04-modules.md, sections 2.2 and 12): one pass over the rows, and the
//! manager is not counted. The results are kept as long as the database stays the same.

mod tally;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bytes::Bytes;

use self::tally::Tally;
use super::listing::cache::{Key, Value as Kept};
use super::visible::Visible;
use super::{Agents, membership};
use crate::Fault;
use crate::sink::View;
use apid_identity::rbac::Granted;
use apid_store::query::sql::{self, Scope, Statement};
use apid_store::query::{Clause, Column, Expr, Op, Query};
use apid_store::schema::agent::{self, Layout};
use apid_store::{Lane, Reader, Row, StoreError, Value, bind};

/// Rows up to which a pass over all of them is cheap: some two milliseconds.
const FEW: u64 = 5_000;

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
    /// The columns that an [`Overview`] is made of, in the order in which it is read.
    fn columns(&self) -> Vec<&'static Column> {
        let mut columns = vec![
            &agent::ID,
            &agent::NODE_NAME,
            self.version,
            &agent::CONNECTION_STATUS,
            &agent::GROUP_CONFIG_STATUS,
            &agent::DATE_ADD,
        ];
        columns.extend(self.systems);
        columns
    }
}

/// Places of when an agent was registered, and of the first of the form's columns.
const ADDED: usize = 5;
const OF_FORM: usize = 6;

impl Agents {
    /// How many agents are in each state.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn states(&self, granted: &Granted) -> Result<Arc<States>, Fault> {
        let rows =
            |scope: Scope<'_>| statement(scope, &[&agent::CONNECTION_STATUS, &agent::GROUP_CONFIG_STATUS], None, false);
        self.summarized(granted, "", rows, |reader, rows, _| {
            let mut states = States::default();
            tally(reader, rows, |row, agents| {
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
        let rows = |scope: Scope<'_>| {
            let known = Clause::new(&agent::OS_PLATFORM, Op::NotEqual, "");
            statement(scope, &[&agent::OS_PLATFORM], Some(known), false)
        };
        self.summarized(granted, "", rows, |reader, rows, _| {
            let mut platforms = BTreeSet::<Vec<u8>>::new();
            tally(reader, rows, |row, _| {
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
        let rows = |scope: Scope<'_>| statement(scope, &[&agent::CONNECTION_STATUS, &agent::OS_PLATFORM], None, false);
        self.summarized(granted, "", rows, |reader, rows, seen| Ok(summary(reader, rows, seen)?)).await
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
        let rows = |scope: Scope<'_>| statement(scope, &form.columns(), None, true);
        self.summarized(granted, form.view.id(), rows, move |reader, rows, _| overview(reader, rows, form)).await
    }

    /// What `summarize` makes of the rows of a statement, as it is kept under `name`, or made anew: at once if there
    /// are few rows, else in the lane of heavy work.
    async fn summarized<T: Kept>(
        &self,
        granted: &Granted,
        name: &'static str,
        rows: impl Fn(Scope<'_>) -> Result<Statement, Fault> + Copy + Send + 'static,
        summarize: impl FnOnce(&Reader, &Statement, &Visible) -> Result<T, Fault> + Send + 'static,
    ) -> Result<Arc<T>, Fault> {
        let seen = granted.clone();
        let costly = self.read(Lane::Cheap, move |shared, reader| {
            let seen = shared.seen(&seen)?;
            let rows = rows(shared.table(reader)?.scope(&seen))?;
            let key = Key::with(&rows, name);
            if let Some(kept) = shared.cache.kept(reader.epoch(), &key) {
                return Ok(Ok(kept));
            }
            if shared.table(reader)?.rows > FEW {
                return Ok(Err(summarize));
            }
            shared.cache.value(reader.epoch(), key, || summarize(reader, &rows, &seen)).map(Ok)
        });
        let summarize = match costly.await? {
            Ok(kept) => return Ok(kept),
            Err(summarize) => summarize,
        };
        let granted = granted.clone();
        self.read(Lane::Heavy, move |shared, reader| {
            let seen = shared.seen(&granted)?;
            let rows = rows(shared.table(reader)?.scope(&seen))?;
            shared.cache.value(reader.epoch(), Key::with(&rows, name), || summarize(reader, &rows, &seen))
        })
        .await
    }
}

/// The statement for these columns of the agents that are seen, without the manager.
fn statement(
    scope: Scope<'_>,
    columns: &[&Column],
    condition: Option<Clause>,
    ordered: bool,
) -> Result<Statement, Fault> {
    let mut conditions = vec![Expr::Clause(Clause::new(&agent::ID, Op::NotEqual, "0"))];
    conditions.extend(condition.map(Expr::Clause));
    let scope = Scope { rows: 0, now: 0, ..scope };
    Ok(sql::rows(&agent::AGENTS, Some(&Expr::and(conditions)), scope, columns, ordered)?)
}

/// Gives each row to `row`, where neither their order matters nor which of equal ones it is.
fn tally(
    reader: &Reader,
    rows: &Statement,
    row: impl FnMut(&Row<'_>, u64) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    reader.tally(&rows.text, &rows.params, row)
}

fn owned(text: Vec<u8>) -> String {
    String::from_utf8(text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn summary(reader: &Reader, rows: &Statement, seen: &Visible) -> Result<Summary, StoreError> {
    let (mut states, mut platforms) = (States::default(), BTreeMap::<Vec<u8>, u64>::new());
    tally(reader, rows, |row, agents| {
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
    Ok(Summary { states, platforms, groups: membership::sizes_among(reader, seen)? })
}

/// The rows of an overview counted where they are: equal ones are one, in the order of the first of each, with the id
/// of that and their number behind the columns.
struct CountedRows {
    text: String,
    /// Of the agent that was registered last, its id and when.
    latest: String,
}

impl CountedRows {
    fn of(rows: &Statement, columns: usize) -> Self {
        let names: Vec<String> = (0..columns).map(|column| format!("c{column}")).collect();
        let one = |column: usize, name: &String| match column {
            0 => format!("min({name})"),
            ADDED => format!("max({name})"),
            _ => name.clone(),
        };
        let shown: Vec<_> = names.iter().enumerate().map(|(column, name)| one(column, name)).collect();
        let alike = names.iter().enumerate().filter(|(column, _)| ![0, ADDED].contains(column));
        let alike: Vec<_> = alike.map(|(_, name)| name.as_str()).collect();
        let (alike, shown) = (alike.join(","), shown.join(","));
        let all = format!("WITH a({}) AS ({})", names.join(","), rows.text);
        Self {
            text: format!("{all} SELECT {shown},count(*) FROM a GROUP BY {alike} ORDER BY min(c0)"),
            latest: format!("{all} SELECT c0,c{ADDED} FROM a ORDER BY c{ADDED} DESC, c0 LIMIT 1"),
        }
    }
}

fn overview<const N: usize>(reader: &Reader, rows: &Statement, form: &OverviewForm<N>) -> Result<Overview<N>, Fault> {
    let (mut states, mut last) = (States::default(), None::<(i64, i64)>);
    let (mut nodes, mut systems, mut versions) = (Tally::default(), Tally::default(), Tally::default());
    let counted = reader.is_remote().then(|| CountedRows::of(rows, OF_FORM + N));
    let text = counted.as_ref().map_or(rows.text.as_str(), |counted| counted.text.as_str());
    reader.each(text, &rows.params, |row| {
        let agents = if counted.is_some() { row.get::<i64>(OF_FORM + N)?.unsigned_abs() } else { 1 };
        nodes.add([known(row, 1)?], agents);
        let mut system = [None; N];
        for (place, text) in system.iter_mut().enumerate() {
            *text = known(row, OF_FORM + place)?;
        }
        systems.add(system, agents);
        versions.add([known(row, 2)?], agents);
        states.add(row.text(3)?, row.text(4)?, agents);
        let (id, added) = (row.get(0)?, row.get(ADDED)?);
        if last.is_none_or(|(_, latest)| added > latest) {
            last = Some((id, added));
        }
        Ok::<_, StoreError>(())
    })?;
    if let Some(counted) = counted {
        last = reader.first(&counted.latest, &rows.params, |row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?)))?;
    }
    let last_registered = single(reader, last.map(|(id, _)| id), form.view)?;
    Ok(Overview {
        states,
        nodes: nodes.into_counts(),
        systems: systems.into_counts(),
        versions: versions.into_counts(),
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
