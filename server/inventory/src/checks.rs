//! The checks of a policy (docs/facts/04-modules.md, section 15): each is one item, with the requirements that it
//! stands for and the rules that it consists of.
//!
//! Conditions are about a check together with one requirement and one rule of it, and an item shows all of them. So the
//! page is found over the joined tables, and its items are put together check by check.

use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_store::query::sql::{self, Scope, Statement};
use apid_store::query::{Clause, Column, Expr, Field, Op, Query, Table};
use apid_store::schema::findings::checks;
use apid_store::{Reader, Row, StoreError, bind};
use bytes::Bytes;

use crate::agents::chosen;
use crate::lists::kept::question;
use crate::lists::lanes::{Effort, Progress, answered};
use crate::lists::one::{FEW, size};
use crate::lists::reply::reserved;
use crate::lists::{Lists, Request};
use crate::sink::View;
use crate::{Failed, Fault};

/// How one generation of the API shows checks. Its table is over [`checks::JOINED`].
pub trait ChecksView: View {
    /// Starts a reply whose items have these parts, and of about `bytes` bytes.
    fn open_items(&self, parts: &Parts, bytes: u64) -> Box<dyn ChecksSink>;
}

/// A reply in the making whose items are put together from rows of several tables.
pub trait ChecksSink {
    /// Begins an item with the check itself.
    ///
    /// # Errors
    ///
    /// When the row has other columns than it should.
    fn check(&mut self, row: &Row<'_>) -> Result<(), StoreError>;

    /// Begins the list of the check's requirements.
    fn requirements(&mut self);

    /// Begins the list of the check's rules.
    fn rules(&mut self);

    /// Takes the next element of the list that was begun.
    ///
    /// # Errors
    ///
    /// When the row has other columns than it should.
    fn element(&mut self, row: &Row<'_>) -> Result<(), StoreError>;

    /// Ends the item.
    fn end(&mut self);

    /// Ends the reply to a request that `total` checks satisfy, on this page or not.
    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes;
}

/// The fields of an item, by the table that has them. A list without fields is not shown.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// Of the check.
    pub check: Vec<&'static Field>,
    /// Of each requirement.
    pub requirement: Vec<&'static Field>,
    /// Of each rule.
    pub rule: Vec<&'static Field>,
}

impl Parts {
    /// Those that are selected of a table, and the number of the check in any case.
    fn of(table: &Table, select: Option<&[String]>) -> Self {
        let mut parts = Self::default();
        for field in table.fields {
            let is_wanted = select.is_none_or(|names| names.iter().any(|name| name == field.name));
            let part = match source_of(field.column) {
                Part::Check if is_wanted || *field.column == checks::ID => &mut parts.check,
                Part::Requirement if is_wanted => &mut parts.requirement,
                Part::Rule if is_wanted => &mut parts.rule,
                _ => continue,
            };
            part.push(field);
        }
        parts
    }

    const fn fields(&self) -> usize {
        self.check.len() + self.requirement.len() + self.rule.len()
    }
}

/// What a column is about.
enum Part {
    Check,
    Requirement,
    Rule,
}

fn source_of(column: &Column) -> Part {
    match column {
        column if [&checks::COMPLIANCE_KEY, &checks::COMPLIANCE_VALUE].contains(&column) => Part::Requirement,
        column if [&checks::RULE_TYPE, &checks::RULE].contains(&column) => Part::Rule,
        _ => Part::Check,
    }
}

/// The name of a column in the table that it is of.
fn stored(column: &'static Column) -> &'static str {
    match column {
        column if *column == checks::COMPLIANCE_KEY => "`key`",
        column if *column == checks::COMPLIANCE_VALUE => "`value`",
        column if *column == checks::RULE_TYPE => "type",
        column if *column == checks::RULE => "rule",
        column => column.sql,
    }
}

fn columns(fields: &[&'static Field]) -> String {
    fields.iter().map(|field| stored(field.column)).collect::<Vec<_>>().join(", ")
}

struct PolicyChecks {
    lists: Lists,
    granted: Granted,
    request: Request,
    policy: String,
    view: &'static dyn ChecksView,
}

impl Lists {
    /// The checks of a policy of the one agent that the request names; an agent that does not exist fails, and a policy
    /// that the agent does not have has no checks. Where equal rows are to be shown once, the items are rows of the
    /// joined tables.
    ///
    /// # Errors
    ///
    /// When the query is wrong, and when the agent's database is missing or cannot be read.
    pub async fn checks(
        &self,
        granted: &Granted,
        policy: String,
        request: Request,
        view: &'static dyn ChecksView,
    ) -> Result<Bytes, Fault> {
        let checks = PolicyChecks { lists: self.clone(), granted: granted.clone(), request, policy, view };
        answered(self.shared.databases.store(), checks, PolicyChecks::answer).await
    }
}

impl PolicyChecks {
    fn answer(&self, effort: Effort) -> Result<Progress, Fault> {
        let shared = &self.lists.shared;
        let mut failed = Failed::default();
        let agents = chosen(&self.granted, &*shared.existing, &mut failed)?;
        let Some(agent) = agents.as_ref().first().copied() else {
            return Ok(effort.hold(self.view.open(&[], 0).finish(0, &failed)));
        };
        let mut query = self.request.read(self.view.table())?;
        // Beside whatever `q` says, alternatives included.
        query.restrict(Expr::Clause(Clause::literal(&checks::POLICY_ID, Op::Equal, self.policy.as_str())));
        let database = shared.databases.of(agent);
        let question = if failed.is_empty() { question(agent, self.view.id(), &query) } else { None };
        database.read_now(|reader| {
            if let Some(reply) = question.as_ref().and_then(|question| shared.replies.reply(question, reader)) {
                return Ok(Progress::Reply(reply));
            }
            // A long reply is charged for, as long as it is anywhere.
            let is_long = matches!(effort, Effort::Long(_));
            let progress = match query.distinct {
                true => self.rows(reader, agent, &query, &failed, effort),
                false => self.items(reader, query, &failed, effort),
            }?;
            if let (Progress::Reply(reply), Some(question), false) = (&progress, question, is_long) {
                shared.replies.keep(question, &database, reader, reply);
            }
            Ok(progress)
        })
    }

    /// The statements for the page, if its effort is not too little.
    fn select(&self, reader: &Reader, query: &Query, effort: &Effort) -> Result<Option<sql::Select>, Fault> {
        let little = matches!(effort, Effort::Little);
        let rows = size(reader, &checks::JOINED, if little { FEW } else { u64::MAX })?;
        let scope = Scope { rows, only: None, except: &[], now: now(), lacking: &[] };
        let select = sql::select(self.view.table(), query, scope)?;
        Ok((!little || rows < FEW && select.cost.is_cheap()).then_some(select))
    }

    /// Rows of the joined tables.
    fn rows(
        &self,
        reader: &Reader,
        agent: i64,
        query: &Query,
        failed: &Failed,
        effort: Effort,
    ) -> Result<Progress, Fault> {
        let Some(select) = self.select(reader, query, &effort)? else { return Ok(Progress::Costly) };
        let total = total(reader, &select.count)?;
        let bytes = self.view.estimate(query.limit.min(total), &select.fields);
        if effort.is_short_for(bytes) {
            return Ok(Progress::Long(bytes));
        }
        let mut sink = self.view.open(&select.fields, reserved(bytes));
        reader.each(&select.page.text, &select.page.params, |row| sink.row(agent, row).map_err(Fault::from))?;
        Ok(effort.hold(sink.finish(total, failed)))
    }

    /// Items that are put together from three tables.
    fn items(&self, reader: &Reader, mut query: Query, failed: &Failed, effort: Effort) -> Result<Progress, Fault> {
        let table = self.view.table();
        if let Some(names) = &query.select {
            sql::selectable(table, names)?;
        }
        let parts = Parts::of(table, query.select.as_deref());
        // The rows of a check are one element of the page.
        query.select = table.name_of(&checks::ID).map(|name| vec![name.to_owned()]);
        query.distinct = true;
        let Some(select) = self.select(reader, &query, &effort)? else { return Ok(Progress::Costly) };
        let total = total(reader, &select.count)?;
        let fields = u64::try_from(parts.fields()).unwrap_or(u64::MAX);
        let bytes = self.view.estimate(query.limit.min(total), &[]).saturating_mul(fields);
        if effort.is_short_for(bytes) {
            return Ok(Progress::Long(bytes));
        }
        let Statement { text, params } = &select.page;
        let ids: Vec<i64> = reader.all(text, params, |row| row.get(0).map_err(Fault::from))?;
        let parts = parts.found(reader, &ids)?;
        let mut sink = self.view.open_items(&parts, reserved(bytes));
        parts.write(reader, &ids, &mut *sink)?;
        Ok(effort.hold(sink.finish(total, failed)))
    }
}

impl Parts {
    /// Without the lists that none of these checks has an element of.
    fn found(mut self, reader: &Reader, ids: &[i64]) -> Result<Self, StoreError> {
        let any = |table: &str| -> Result<bool, StoreError> {
            let mut statement = reader.prepare(&format!("SELECT 1 FROM {table} WHERE id_check = ?1 LIMIT 1"))?;
            for id in ids {
                if statement.first(bind![*id], |_| Ok::<_, StoreError>(()))?.is_some() {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        if !self.requirement.is_empty() && !any(REQUIREMENTS)? {
            self.requirement.clear();
        }
        if !self.rule.is_empty() && !any(RULES)? {
            self.rule.clear();
        }
        Ok(self)
    }

    fn write(&self, reader: &Reader, ids: &[i64], sink: &mut dyn ChecksSink) -> Result<(), StoreError> {
        let statement = |fields: &[&'static Field], table: &str, key: &str| {
            reader.prepare(&format!("SELECT {} FROM {table} WHERE {key} = ?1", columns(fields)))
        };
        let some = |fields: &[&'static Field], table: &str| -> Result<_, StoreError> {
            if fields.is_empty() { Ok(None) } else { statement(fields, table, "id_check").map(Some) }
        };
        let mut check = statement(&self.check, "sca_check", "id")?;
        let mut requirements = some(&self.requirement, REQUIREMENTS)?;
        let mut rules = some(&self.rule, RULES)?;
        for id in ids {
            check.first(bind![*id], |row| sink.check(row))?;
            if let Some(statement) = &mut requirements {
                sink.requirements();
                statement.each(bind![*id], |row| sink.element(row))?;
            }
            if let Some(statement) = &mut rules {
                sink.rules();
                statement.each(bind![*id], |row| sink.element(row))?;
            }
            sink.end();
        }
        Ok(())
    }
}

const REQUIREMENTS: &str = "sca_check_compliance";
const RULES: &str = "sca_check_rules";

fn total(reader: &Reader, count: &Statement) -> Result<u64, Fault> {
    reader.one(&count.text, &count.params, |row| row.get(0).map_err(Fault::from))
}
