//! Which agents a command may go to (docs/facts/04-modules.md, sections 2.7 to 2.9): of those that a caller was
//! granted, those that exist, fit and are active, found with one statement however many they are.

use super::list::Filters;
use super::table::AGENTS;
use super::visible::{Visible, visible};
use super::{Agents, Shared};
use apid_failure::Failure;
use apid_failure::json::{FailedItems, agent_id};
use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_manager::{Addressee, Version};
use apid_store::query::sql::{self, Scope};
use apid_store::query::{Clause, Expr, Op, Query};
use apid_store::{Reader, StoreError};

/// Agents that a command goes to, in ascending order, and why it goes to no others.
#[derive(Debug, Default)]
pub struct Targets {
    /// All of them are active, and none is the manager.
    pub agents: Vec<Addressee>,
    /// Failed items.
    pub failed: FailedItems,
}

/// What is said of agents that a command does not go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The manager is 1703 and an agent that is not active 1707, if the request names it.
    Named,
    /// Only agents that are not active are told, whether they were named or not; the manager is passed over.
    Inactive,
    /// Only those that the caller may not command.
    Denied,
}

/// The one agent that a question goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub id: i64,
    pub active: bool,
    pub version: Option<Version>,
}

/// A request for an upgrade, as far as it chooses agents.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What an agent must be like.
    pub filters: Filters,
    /// The same in the query language.
    pub q: Option<String>,
}

/// A row: id, whether it is active, version.
type Row = (i64, bool, Option<Version>);

/// Those of the rows that `query` and `seen` leave, in ascending order.
fn rows(reader: &Reader, query: &Query, seen: &Visible) -> Result<Vec<Row>, Failure> {
    let scope = Scope { only: seen.only.as_deref(), except: &seen.except, now: now() };
    let what = "id, connection_status = 'active', version";
    let statement = sql::rows(&AGENTS, query, scope, what, "ORDER BY id")?;
    let rows = || -> Result<Vec<Row>, StoreError> {
        let mut prepared = reader.prepare_cached(&statement.text)?;
        let mut rows = prepared.query(apid_store::driver_values(&statement.params))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let version = row.get_ref(2)?.as_str_or_null().map_err(rusqlite::Error::from)?;
            found.push((row.get(0)?, row.get(1)?, version.and_then(Version::parse)));
        }
        Ok(found)
    };
    Ok(rows()?)
}

/// The agents that the request stands for and the caller may not command.
fn denied(granted: &Granted) -> FailedItems {
    let refusal = Failure::permission_denied(granted.kind);
    let mut failed = FailedItems::new();
    for id in &granted.resolution.denied {
        failed.push(id.clone(), &refusal);
    }
    failed
}

impl Shared {
    fn targets(&self, granted: &Granted, node: Option<&str>, report: Report) -> Result<Targets, Failure> {
        let known = self.known()?;
        let mut failed = FailedItems::new();
        let seen = visible(granted, &known, &mut failed);
        let mut query = Query::default();
        if let Some(node) = node {
            query.filter_by("node_name", &[node]);
        }
        let all = report == Report::Inactive;
        if !all {
            query.restrict(Expr::Clause(Clause::new("status", Op::Equal, "active")));
        }
        let mut rows = self.global.read_now(|reader| rows(reader, &query, &seen))?;
        rows.retain(|(id, ..)| *id != 0 && known.contains(*id));
        let inactive = Failure::bad_request(1707);
        if all {
            rows.iter().filter(|(_, active, _)| !active).for_each(|(id, ..)| failed.push(agent_id(*id), &inactive));
            rows.retain(|(_, active, _)| *active);
        }
        if granted.named && report == Report::Named {
            for id in seen.only.unwrap_or_default() {
                if id == 0 {
                    failed.push(agent_id(id), &Failure::bad_request(1703));
                } else if rows.binary_search_by_key(&id, |row| row.0).is_err() {
                    failed.push(agent_id(id), &inactive);
                }
            }
        }
        if report == Report::Denied {
            failed = denied(granted);
        }
        let agents = rows.into_iter().map(|(id, _, version)| Addressee { id, version }).collect();
        Ok(Targets { agents, failed })
    }

    fn chosen(&self, granted: &Granted, choice: &Choice, query: &Query) -> Result<Targets, Failure> {
        let known = self.known()?;
        let mut failed = FailedItems::new();
        let seen = visible(granted, &known, &mut failed);
        let mut rows = self.global.read_now(|reader| rows(reader, query, &seen))?;
        rows.retain(|(id, ..)| *id != 0 && known.contains(*id));
        if granted.named {
            let inactive = Failure::bad_request(1707);
            let refused = choice.filters.refusal(choice.q.as_deref());
            for id in seen.only.unwrap_or_default() {
                match rows.binary_search_by_key(&id, |row| row.0).ok().and_then(|at| rows.get(at)) {
                    _ if id == 0 => failed.push(agent_id(id), &Failure::bad_request(1703)),
                    None => failed.push(agent_id(id), &refused),
                    Some((_, false, _)) => failed.push(agent_id(id), &inactive),
                    Some(_) => {}
                }
            }
        }
        let rows = rows.into_iter().filter(|(_, active, _)| *active);
        Ok(Targets { agents: rows.map(|(id, _, version)| Addressee { id, version }).collect(), failed })
    }
}

/// All of it blocks.
impl Agents {
    /// The active ones of the agents granted, of those on `node` if one is given.
    pub fn targets(&self, granted: &Granted, node: Option<&str>, report: Report) -> Result<Targets, Failure> {
        self.shared.targets(granted, node, report)
    }

    /// The active ones of the agents granted that `choice` is true of. Named ones are told why not: 1703 for the manager,
    /// 1701, 1707, and 1731 for those that do not fit.
    pub fn chosen(&self, granted: &Granted, choice: &Choice) -> Result<Targets, Failure> {
        let mut query = Query::default();
        choice.filters.apply(&mut query)?;
        query.filter_text(choice.q.as_deref().unwrap_or_default())?;
        self.shared.chosen(granted, choice, &query)
    }

    /// The one agent that the request names, the manager included.
    ///
    /// # Errors
    ///
    /// 1701 when there is no such agent.
    pub fn target(&self, granted: &Granted) -> Result<Target, Failure> {
        let known = self.shared.known()?;
        let mut failed = FailedItems::new();
        let seen = visible(granted, &known, &mut failed);
        if let Some((failure, _)) = failed.into_groups().into_iter().next() {
            return Err(failure);
        }
        let rows = self.shared.global.read_now(|reader| rows(reader, &Query::default(), &seen))?;
        let row = rows.into_iter().next().ok_or_else(|| Failure::not_found(1701))?;
        let (id, active, version) = row;
        Ok(Target { id, active, version })
    }
}
