//! Which agents a command may go to (docs/facts/04-modules.md, sections 2.7 to 2.9): of those that a caller was
//! granted, those that exist, fit and are active, found with one statement however many they are.

use std::sync::Arc;

use super::visible::{Visible, denied, visible};
use super::{Agents, Requirements, Shared};
use crate::{Failed, Fault};
use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_manager::{Addressee, Version};
use apid_store::query::sql::{self, Scope};
use apid_store::query::{Clause, Expr, Op, Query};
use apid_store::schema::agent;
use apid_store::{Reader, StoreError, Value};

/// State of an agent that is connected.
const ACTIVE: &str = "active";

/// Agents that a command goes to, in ascending order, and why it goes to no others.
#[derive(Debug, Default)]
pub struct Targets {
    /// All of them are active, and none is the manager.
    pub agents: Vec<Addressee>,
    /// Agents of the request that it does not go to.
    pub failed: Failed,
}

/// What is said of agents that a command does not go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The manager and agents that are not active fail, if the request names them.
    Named,
    /// Agents that are not active fail, whether they were named or not; the manager is left out.
    Inactive,
    /// Only agents that the caller may not command fail.
    Denied,
}

/// The one agent that a question goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its number; 0 for the manager.
    pub id: i64,
    /// Whether it is connected.
    pub active: bool,
    /// The version that it runs, if it is known.
    pub version: Option<Version>,
}

/// A row: id, whether it is active, version.
type Row = (i64, bool, Option<Version>);

/// Those of the rows that `condition` and `seen` leave, in ascending order.
fn rows(reader: &Reader, condition: Option<&Expr>, seen: &Visible) -> Result<Vec<Row>, Fault> {
    let scope = Scope { only: seen.only.as_deref(), except: &seen.except, now: now() };
    let columns = [&agent::ID, &agent::CONNECTION_STATUS, &agent::VERSION];
    let statement = sql::rows(&agent::AGENTS, condition, scope, &columns, true)?;
    Ok(reader.all(&statement.text, &statement.params, |row| {
        let version = match row.value(2)? {
            Value::Text(text) => std::str::from_utf8(text).ok().and_then(Version::parse),
            _ => None,
        };
        Ok::<_, StoreError>((row.get(0)?, row.text(1)? == ACTIVE.as_bytes(), version))
    })?)
}

impl Shared {
    fn targets(&self, granted: &Granted, node: Option<&str>, report: Report) -> Result<Targets, Fault> {
        let known = self.known()?;
        let mut failed = Failed::new();
        let seen = visible(granted, &known, &mut failed);
        let mut query = Query::default();
        if let Some(node) = node {
            query.filter_by(&agent::NODE_NAME, &[node]);
        }
        let all = report == Report::Inactive;
        if !all {
            query.restrict(Expr::Clause(Clause::new(&agent::CONNECTION_STATUS, Op::Equal, ACTIVE)));
        }
        let mut rows = self.global.read_now(|reader| rows(reader, query.filter.as_ref(), &seen))?;
        rows.retain(|(id, ..)| *id != 0 && known.contains(*id));
        if all {
            failed.extend(rows.iter().filter(|(_, active, _)| !active).map(|(id, ..)| *id), &Fault::Inactive);
            rows.retain(|(_, active, _)| *active);
        }
        if granted.named && report == Report::Named {
            for id in seen.only.unwrap_or_default() {
                if id == 0 {
                    failed.push(id, &Fault::IsManager);
                } else if rows.binary_search_by_key(&id, |row| row.0).is_err() {
                    failed.push(id, &Fault::Inactive);
                }
            }
        }
        if report == Report::Denied {
            failed = Failed::new();
            failed.extend(denied(granted), &Fault::Denied(granted.kind));
        }
        let agents = rows.into_iter().map(|(id, _, version)| Addressee { id, version }).collect();
        Ok(Targets { agents, failed })
    }

    fn chosen(&self, granted: &Granted, requirements: Arc<Requirements>) -> Result<Targets, Fault> {
        let known = self.known()?;
        let mut failed = Failed::new();
        let seen = visible(granted, &known, &mut failed);
        let mut rows = self.global.read_now(|reader| rows(reader, requirements.condition(), &seen))?;
        rows.retain(|(id, ..)| *id != 0 && known.contains(*id));
        if granted.named {
            let unmet = Fault::Unmet(requirements);
            for id in seen.only.unwrap_or_default() {
                match rows.binary_search_by_key(&id, |row| row.0).ok().and_then(|at| rows.get(at)) {
                    _ if id == 0 => failed.push(id, &Fault::IsManager),
                    None => failed.push(id, &unmet),
                    Some((_, false, _)) => failed.push(id, &Fault::Inactive),
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
    ///
    /// # Errors
    ///
    /// When the agents cannot be read.
    pub fn targets(&self, granted: &Granted, node: Option<&str>, report: Report) -> Result<Targets, Fault> {
        self.shared.targets(granted, node, report)
    }

    /// The active ones of the agents granted that satisfy `requirements`. Named agents that are not among them fail.
    ///
    /// # Errors
    ///
    /// When the requirements have dates or operators that do not exist, and when the agents cannot be read.
    pub fn chosen(&self, granted: &Granted, requirements: Arc<Requirements>) -> Result<Targets, Fault> {
        self.shared.chosen(granted, requirements)
    }

    /// The one agent that the request names, the manager included.
    ///
    /// # Errors
    ///
    /// When there is no such agent, or the caller may not use it.
    pub fn target(&self, granted: &Granted) -> Result<Target, Fault> {
        let known = self.known()?;
        let mut failed = Failed::new();
        let seen = visible(granted, &known, &mut failed);
        failed.into_result()?;
        let rows = self.shared.global.read_now(|reader| rows(reader, None, &seen))?;
        let (id, active, version) = rows.into_iter().next().ok_or(Fault::UnknownAgent)?;
        Ok(Target { id, active, version })
    }
}
