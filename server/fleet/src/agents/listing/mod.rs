//! Lists of agents (docs/facts/04-modules.md, section 2.1): which agents a list is of, and the road from there to the
//! bytes of its reply.
//!
//! The road has one step for each purpose: [`Agents::listed`] runs it, `plan` finds out what the reply takes and writes
//! it, `cache` keeps what was found out, `plain` tells what holds for every page of a list, and `budget` bounds the
//! memory of long replies. What the query means is the store's concern, and what the reply looks like that of the
//! [`View`].

mod budget;
pub(super) mod cache;
#[cfg(test)]
mod copy_tests;
pub(super) mod key;
mod plain;
mod plan;

use bytes::Bytes;

pub(super) use budget::ReplyBudget;
use plan::{Effort, Grouping, Plan, Progress};

use super::{Agents, Shared};
use crate::Fault;
use crate::sink::View;
use apid_identity::rbac::Granted;
use apid_store::Lane;
use apid_store::query::{Clause, Expr, Op, Query};
use apid_store::schema::agent;

/// Which agents a list is of, before its query is looked at.
#[derive(Clone, Debug)]
enum Selection {
    /// The agents that were granted. Named agents that were not, or do not exist, are failed items.
    Granted(Granted),
    /// The one agent that was named; anything else is a fault.
    One(Granted),
    /// The agents that were granted and have another version than this one, or than the manager if it is `None`.
    Outdated(Granted, Option<String>),
}

/// A request for a list.
#[derive(Clone)]
struct Request {
    selection: Selection,
    query: Query,
    view: &'static dyn View,
}

impl Agents {
    /// The agents that satisfy the query.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn list(&self, granted: &Granted, query: Query, view: &'static dyn View) -> Result<Bytes, Fault> {
        self.listed(Selection::Granted(granted.clone()), query, view).await
    }

    /// The one agent that is named.
    ///
    /// # Errors
    ///
    /// When there is no such agent, and when the query selects wrong fields.
    pub async fn one(&self, granted: &Granted, query: Query, view: &'static dyn View) -> Result<Bytes, Fault> {
        self.listed(Selection::One(granted.clone()), query, view).await
    }

    /// The agents that are in no group, without the manager.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn no_group(&self, granted: &Granted, mut query: Query, view: &'static dyn View) -> Result<Bytes, Fault> {
        query.restrict(Expr::Clause(Clause::new(&agent::ID, Op::NotEqual, "0")));
        query.restrict(Expr::Clause(Clause::new(&agent::GROUPS, Op::Equal, "null")));
        self.listed(Selection::Granted(granted.clone()), query, view).await
    }

    /// The agents of a group that exists, of those that were granted: who may read a group may not read all of its
    /// agents for that.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn in_group(
        &self,
        granted: &Granted,
        group: &str,
        mut query: Query,
        view: &'static dyn View,
    ) -> Result<Bytes, Fault> {
        query.restrict(Expr::Clause(Clause::literal(&agent::GROUPS, Op::Equal, group)));
        self.listed(Selection::Granted(granted.clone()), query, view).await
    }

    /// Agents of another version than the manager. Agents whose version is not known are not listed, and no agent is if
    /// the manager's version is not known.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn outdated(&self, granted: &Granted, query: Query, view: &'static dyn View) -> Result<Bytes, Fault> {
        self.listed(Selection::Outdated(granted.clone(), None), query, view).await
    }

    /// Agents of another version than `release`, such as `v5.0.0`. Agents whose version is not known are not listed.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn outdated_against(
        &self,
        granted: &Granted,
        release: &str,
        query: Query,
        view: &'static dyn View,
    ) -> Result<Bytes, Fault> {
        self.listed(Selection::Outdated(granted.clone(), Some(release.to_owned())), query, view).await
    }

    /// The combinations of the selected fields, each with the number of agents that have it.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn distinct(&self, granted: &Granted, query: Query, view: &'static dyn View) -> Result<Bytes, Fault> {
        let request = Request { selection: Selection::Granted(granted.clone()), query, view };
        let costly = match self.read(Lane::Cheap, move |shared, reader| plan::grouped(shared, reader, request)).await? {
            Grouping::Reply(reply) => return Ok(reply),
            Grouping::Costly(request) => request,
        };
        self.read(Lane::Heavy, move |shared, reader| plan::grouped_at_any_cost(shared, reader, &costly)).await
    }

    /// Plans the reply and writes it: at once if that is cheap, else in the lane of heavy work. A long one waits for
    /// its part of the budget before it is written, without a worker. It is planned again only if the database has
    /// changed meanwhile.
    async fn listed(&self, selection: Selection, query: Query, view: &'static dyn View) -> Result<Bytes, Fault> {
        let request = Request { selection, query, view };
        let (lane, effort) =
            if request.is_long() { (Lane::Heavy, Effort::Much) } else { (Lane::Cheap, Effort::Little) };
        let mut progress = self
            .read(lane, move |shared, reader| Plan::make(shared, reader, request)?.advance(shared, reader, effort))
            .await?;
        loop {
            let (plan, effort) = match progress {
                Progress::Reply(reply) => return Ok(reply),
                Progress::Costly(plan) => (plan, Effort::Much),
                Progress::Long(plan) => {
                    let permit = self.shared.budget.permit(plan.bytes()).await.map_err(Fault::NoRoom)?;
                    (plan, Effort::Long(permit))
                }
            };
            progress = self
                .read(Lane::Heavy, move |shared, reader| plan.renewed(shared, reader)?.advance(shared, reader, effort))
                .await?;
        }
    }
}
