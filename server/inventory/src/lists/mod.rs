//! Lists of the rows of one table in agents' databases (docs/facts/04-modules.md, section 17): of one agent, and of
//! many at once.
//!
//! One mechanism for every kind of row: what a kind is, the [`View`] says by its table. What a query means is the
//! store's concern.

mod counts;
pub(crate) mod kept;
pub(crate) mod lanes;
mod many;
mod merge;
pub(crate) mod one;
pub(crate) mod reply;
mod summary;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use apid_home::Home;
use apid_identity::rbac::Granted;
use apid_store::query::{Clause, Column, Expr, Query, QueryError, Subject, Table};
use apid_store::{Database, Store, StoreError, bind};
use bytes::Bytes;

use counts::Counts;
use kept::Replies;

use crate::sink::View;
use crate::{Databases, Existing, Fault};

/// What a list request asks for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Paging, order, search and fields.
    pub query: Query,
    /// The `q` parameter.
    pub q: Option<String>,
    filters: Vec<(&'static Column, Vec<String>)>,
    must_exist: bool,
    may_lack_table: bool,
    is_of_this_moment: bool,
    literal: &'static [&'static Column],
}

/// How the rows of a kind are shown.
#[derive(Clone, Copy)]
pub struct Shown {
    /// To most agents' rows.
    pub view: &'static dyn View,
    /// To those of agents on Windows, where they have other fields.
    pub on_windows: Option<&'static dyn View>,
}

/// The lists of a home.
#[derive(Clone)]
pub struct Lists {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) databases: Databases,
    pub(crate) global: Database,
    pub(crate) existing: Arc<dyn Existing>,
    counts: Counts,
    pub(crate) replies: Replies,
    /// Whether each agent runs Windows, in one state of `global.db`.
    platforms: Mutex<Option<(u64, Platforms)>>,
}

/// Whether each agent runs Windows.
type Platforms = Arc<HashMap<i64, bool>>;

impl From<Query> for Request {
    fn from(query: Query) -> Self {
        Self { query, ..Self::default() }
    }
}

impl Request {
    /// The same, with a `q` parameter.
    #[must_use]
    pub fn asking(mut self, q: Option<String>) -> Self {
        self.q = q;
        self
    }

    /// The same, for rows whose `column` has one of these values; without values for all.
    #[must_use]
    pub fn with(mut self, column: &'static Column, values: impl IntoIterator<Item = String>) -> Self {
        let values: Vec<String> = values.into_iter().collect();
        if !values.is_empty() {
            self.filters.push((column, values));
        }
        self
    }

    /// The same, where an agent that does not exist is a fault of the whole request.
    #[must_use]
    pub const fn of_existing(mut self) -> Self {
        self.must_exist = true;
        self
    }

    /// The same, where a database without the table has no rows: not every release has it.
    #[must_use]
    pub const fn of_any_release(mut self) -> Self {
        self.may_lack_table = true;
        self
    }

    /// The same, where rows depend on the time at which they are asked for, so that no reply is kept.
    #[must_use]
    pub const fn of_this_moment(mut self) -> Self {
        self.is_of_this_moment = true;
        self
    }

    /// The same, where `all` is a value of these columns like any other.
    #[must_use]
    pub const fn taking_all_literally(mut self, columns: &'static [&'static Column]) -> Self {
        self.literal = columns;
        self
    }

    /// The query over `table`.
    pub(crate) fn read(&self, table: &Table) -> Result<Query, QueryError> {
        let mut query = self.query.clone();
        for (column, values) in &self.filters {
            query.filter_by(*column, values);
        }
        if let Some(q) = &self.q {
            query.filter_list(q, table)?;
        }
        query.filter = query.filter.map(|filter| self.literally(filter, table));
        Ok(query)
    }

    /// A condition in which `all` is a value where it is one.
    fn literally(&self, condition: Expr, table: &Table) -> Expr {
        let all = |members: Vec<Expr>| members.into_iter().map(|member| self.literally(member, table)).collect();
        match condition {
            Expr::And(members) => Expr::And(all(members)),
            Expr::Or(members) => Expr::Or(all(members)),
            Expr::Clause(clause) => {
                let column = match &clause.subject {
                    Subject::Column(column) => Some(*column),
                    Subject::Name(name) => table.field(name).map(|field| field.column),
                };
                let is_value = column.is_some_and(|column| self.literal.contains(&column));
                Expr::Clause(Clause { literal: clause.literal || is_value && clause.value == "all", ..clause })
            }
        }
    }
}

impl<V: View> From<&'static V> for Shown {
    fn from(view: &'static V) -> Self {
        Self { view, on_windows: None }
    }
}

impl From<&'static Self> for Shown {
    fn from(shown: &'static Self) -> Self {
        *shown
    }
}

impl Lists {
    /// The lists of `home`, whose databases are read through `store`.
    pub fn new(home: &Home, store: &Store, existing: Arc<dyn Existing>) -> Self {
        let (databases, global) = (Databases::new(home, store), store.database(home.global_db()));
        let (counts, replies, platforms) = (Counts::new(home), Replies::default(), Mutex::default());
        Self { shared: Arc::new(Shared { databases, global, existing, counts, replies, platforms }) }
    }

    /// The rows of the one agent that the request names; an agent that does not exist fails.
    ///
    /// # Errors
    ///
    /// When the query is wrong, and when the agent's database is missing or cannot be read.
    pub async fn of_agent(&self, granted: &Granted, request: Request, shown: Shown) -> Result<Bytes, Fault> {
        one::list(&self.shared, granted.clone(), request, shown).await
    }

    /// The rows of all agents that were granted, in the order of the agents unless the request sorts them. Offset and
    /// limit count rows of all agents together. An agent whose database is missing or cannot be read fails alone.
    ///
    /// # Errors
    ///
    /// When the query is wrong, or wants a page of an order of its own that is too far behind.
    pub async fn of_agents(&self, granted: &Granted, request: Request, shown: Shown) -> Result<Bytes, Fault> {
        many::list(&self.shared, granted.clone(), request, shown).await
    }
}

impl Shared {
    /// The view of an agent's rows.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`] where that depends on the agent, and `global.db` has no row of it.
    fn view(&self, agent: i64, shown: Shown) -> Result<&'static dyn View, Fault> {
        const PLATFORM: &str = "SELECT instr(coalesce(os_name, ''), 'Windows') > 0 FROM agent WHERE id = ?1";
        let Some(on_windows) = shown.on_windows else { return Ok(shown.view) };
        let found = self.global.read_now(|reader| reader.first(PLATFORM, bind![agent], |row| row.get::<bool>(0)));
        match found? {
            None => Err(Fault::UnknownAgent),
            Some(true) => Ok(on_windows),
            Some(false) => Ok(shown.view),
        }
    }

    /// Whether each agent that has a row runs Windows.
    fn platforms(&self) -> Result<Platforms, StoreError> {
        const PLATFORMS: &str = "SELECT id, instr(coalesce(os_name, ''), 'Windows') > 0 FROM agent";
        self.global.read_now(|reader| {
            let kept = || self.platforms.lock().unwrap_or_else(PoisonError::into_inner);
            if let (Some(epoch), Some((known, platforms))) = (reader.epoch(), &*kept())
                && *known == epoch
            {
                return Ok(Arc::clone(platforms));
            }
            let platforms = reader.all(PLATFORMS, &[], |row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?)))?;
            let platforms: Platforms = Arc::new(platforms);
            *kept() = reader.epoch().map(|epoch| (epoch, Arc::clone(&platforms)));
            Ok(platforms)
        })
    }
}
