//! The lists of agents that an operation narrows by a condition of its own, and what is told of all agents together
//! (docs/facts/04-modules.md, sections 2.1 and 2.2). The caller's `q` is one condition beside it, whatever is in it.

use bytes::Bytes;

use super::visible::{Visible, visible};
use super::{Agents, List, fleet, list};
use crate::Failed;
use apid_failure::Failure;
use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_store::query::{Clause, Expr, Op, Query};
use apid_store::{Reader, StoreError};

impl List {
    /// The query, with all conditions in it.
    pub(super) fn into_query(self) -> Result<Query, Failure> {
        let Self { mut query, requirements } = self;
        requirements.apply(&mut query)?;
        Ok(query)
    }
}

impl Agents {
    /// `GET /agents/no_group`: agents that are in no group, without the manager.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn no_group(&self, granted: &Granted, list: List) -> Result<Bytes, Failure> {
        let mut query = list.into_query()?;
        query.restrict(Expr::Clause(Clause::new("id", Op::NotEqual, "0")));
        query.restrict(Expr::Clause(Clause::new("group", Op::Equal, "null")));
        self.listed(granted, query).await
    }

    /// `GET /groups/{group_id}/agents`, of a group that exists. Who may read the group may read its agents.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn in_group(&self, group: &str, list: List) -> Result<Bytes, Failure> {
        let mut query = list.into_query()?;
        query.restrict(Expr::Clause(Clause::literal("group", Op::Equal, group)));
        self.paged(query, |_, _, _, _| Ok(Visible::default())).await
    }

    /// `GET /agents/outdated`: agents of another version than the manager. One of no known version is not listed; if the
    /// manager's is not known, none is.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn outdated(&self, granted: &Granted, list: List) -> Result<Bytes, Failure> {
        let query = list.into_query()?;
        let granted = granted.clone();
        self.paged(query, move |shared, reader, query, _| {
            query.restrict(Expr::Clause(match version(reader)? {
                Some(version) => Clause::literal("version", Op::NotEqual, version),
                None => Clause::new("id", Op::Less, "0"),
            }));
            Ok(visible(&granted, &*shared.known()?, &mut Failed::new()))
        })
        .await
    }

    /// `GET /agents/stats/distinct`: the combinations of the selected fields, each with the number of agents that have it.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn distinct(&self, granted: &Granted, list: List) -> Result<Bytes, Failure> {
        let query = list.into_query()?;
        let granted = granted.clone();
        self.read(move |shared, reader| {
            let seen = visible(&granted, &*shared.known()?, &mut Failed::new());
            list::grouped(reader, &shared.replies, &query, &seen, now())
        })
        .await
    }

    /// `GET /agents/summary`: agents by state, platform and group.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn fleet_summary(&self, granted: &Granted) -> Result<Bytes, Failure> {
        self.summary(granted, fleet::summary).await
    }

    /// The agents' part of `GET /overview/agents`: members of an object, without its braces.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn overview(&self, granted: &Granted) -> Result<Bytes, Failure> {
        self.summary(granted, fleet::overview).await
    }

    pub(super) async fn listed(&self, granted: &Granted, query: Query) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.paged(query, move |shared, _, _, failed| Ok(visible(&granted, &*shared.known()?, failed))).await
    }
}

/// The version of the manager, which is agent 000.
fn version(reader: &Reader) -> Result<Option<String>, StoreError> {
    let mut statement = reader.prepare_cached("SELECT version FROM agent WHERE id = 0")?;
    let mut rows = statement.query(())?;
    Ok(match rows.next()? {
        Some(row) => row.get::<_, Option<String>>(0)?.filter(|version| !version.is_empty()),
        None => None,
    })
}
