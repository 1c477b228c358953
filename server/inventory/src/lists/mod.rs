//! Lists of the rows of one table in agents' databases (docs/facts/04-modules.md, section 17): of one agent, and of
//! many at once.
//!
//! One mechanism for every kind of row: what a kind is, the [`View`] says by its table. What a query means is the
//! store's concern.

mod one;
mod reply;

use std::sync::Arc;

use apid_home::Home;
use apid_identity::rbac::Granted;
use apid_store::query::{Column, Query, QueryError, Table};
use apid_store::{Database, Store, StoreError, bind};
use bytes::Bytes;

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
    shared: Arc<Shared>,
}

struct Shared {
    databases: Databases,
    global: Database,
    existing: Arc<dyn Existing>,
}

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

    /// The query over `table`.
    fn read(&self, table: &Table) -> Result<Query, QueryError> {
        let mut query = self.query.clone();
        for (column, values) in &self.filters {
            query.filter_by(*column, values);
        }
        if let Some(q) = &self.q {
            query.filter_list(q, table)?;
        }
        Ok(query)
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
        Self { shared: Arc::new(Shared { databases, global, existing }) }
    }

    /// The rows of the one agent that the request names; an agent that does not exist fails.
    ///
    /// # Errors
    ///
    /// When the query is wrong, and when the agent's database is missing or cannot be read.
    pub async fn of_agent(&self, granted: &Granted, request: Request, shown: Shown) -> Result<Bytes, Fault> {
        one::list(&self.shared, granted.clone(), request, shown).await
    }

    /// The rows of many agents.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn of_agents(&self, granted: &Granted, request: Request, shown: Shown) -> Result<Bytes, Fault> {
        one::list(&self.shared, granted.clone(), request, shown).await
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
        let found = self.global.read_now(|reader| {
            reader.first(PLATFORM, bind![agent], |row| row.get::<bool>(0).map_err(StoreError::from))
        });
        match found? {
            None => Err(Fault::UnknownAgent),
            Some(true) => Ok(on_windows),
            Some(false) => Ok(shown.view),
        }
    }
}
