//! Roles, policies and security rules as things of their own: listed, made, changed and removed
//! (docs/facts/02-rbac.md, sections 1.2 and 3.1; docs/facts/04-modules.md, section 19).
//!
//! The three differ in their codes, in what they show, and in whose tokens a change ends; [`Kind`] tells them apart.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Transaction;
use serde_json::{Map, Value, json};

use super::{Outcome, RESERVED, Scope, Target, policies};
use crate::auth::store::Revoked;
use crate::auth::store::relations::{self, Relation};
use crate::auth::store::roles::{self as rows, Row, Table};
use crate::auth::{Authenticator, Change};
use apid_failure::Failure;

/// One of the three.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// What users have.
    Role,
    /// What roles have.
    Policy,
    /// What grants roles to an authorization context.
    Rule,
}

impl Kind {
    pub(super) const fn table(self) -> Table {
        match self {
            Self::Role => Table::Roles,
            Self::Policy => Table::Policies,
            Self::Rule => Table::Rules,
        }
    }

    /// There is none of this id.
    pub(super) fn missing(self) -> Failure {
        Failure::bad_request(match self {
            Self::Role => 4002,
            Self::Policy => 4007,
            Self::Rule => 4022,
        })
    }

    /// A new one has the name or the definition of another.
    fn exists(self) -> Failure {
        Failure::bad_request(match self {
            Self::Role | Self::Rule => 4005,
            Self::Policy => 4009,
        })
    }

    /// A changed one would have the name or the definition of another.
    fn clashes(self) -> Failure {
        Failure::bad_request(match self {
            Self::Role | Self::Rule => 4005,
            Self::Policy => 4013,
        })
    }
}

/// A reserved one cannot be changed.
pub(super) fn reserved() -> Failure {
    Failure::bad_request(4008)
}

/// So many are looked up one by one.
const FEW: usize = 8;

/// Name and definition, as far as they are given.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The name.
    pub name: Option<String>,
    /// The policy or the rule, its members in the order they came in.
    pub definition: Option<Map<String, Value>>,
}

/// Those of `scope`, in the order of their ids, for a query to choose from.
pub async fn list(auth: &Authenticator, kind: Kind, scope: Scope) -> Result<Outcome, Failure> {
    auth.read(move |transaction| {
        let mut outcome = Outcome::default();
        let targets = scope.targets(|| rows::ids(transaction, kind.table()))?;
        let links = Links::of_these(transaction, kind, &targets)?;
        for target in targets {
            match found(transaction, kind, &target)? {
                Some(row) => outcome.affect(composed(transaction, kind, row, &links)?),
                // The real program shows these ids as they came, which is as texts.
                None if kind == Kind::Rule => outcome.fail(as_text(&target), kind.missing()),
                None => outcome.fail(target.shown, kind.missing()),
            }
        }
        scope.conclude(&mut outcome, &[kind.missing().code]);
        Ok(outcome)
    })
    .await
}

/// Makes one. A role may bring a rule, which then gets its name and grants it.
pub async fn create(auth: &Authenticator, kind: Kind, content: Content) -> Result<Outcome, Failure> {
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let name = content.name.unwrap_or_default();
        let definition = match content.definition.map(|definition| text(kind, definition)).transpose() {
            Ok(definition) => definition,
            Err(failure) => {
                outcome.fail(name, failure);
                return Ok(outcome);
            }
        };
        let (table, definition) = (kind.table(), definition.as_deref());
        let rule = definition.filter(|_| kind == Kind::Role);
        let taken = rows::is_taken(change.transaction, table, Some(&name), definition, None)?
            || (rule.is_some() && rows::is_taken(change.transaction, Table::Rules, Some(&name), rule, None)?);
        if taken {
            outcome.fail(name, kind.exists());
            return Ok(outcome);
        }
        let id = rows::insert(change.transaction, table, &name, definition)?;
        if rule.is_some() {
            let rule = rows::insert(change.transaction, Table::Rules, &name, rule)?;
            relations::link_rule(change.transaction, id, rule)?;
            change.revoke(Revoked::RunAs)?;
        }
        outcome.affect(shown(change.transaction, kind, id)?);
        Ok(outcome)
    })
    .await
}

/// Changes name, definition or both of the one of this id.
pub async fn update(auth: &Authenticator, kind: Kind, id: &str, content: Content) -> Result<Outcome, Failure> {
    if content.name.is_none() && content.definition.is_none() {
        return Err(Failure::bad_request(4001));
    }
    let target = Target::of(id);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        match updated(change, kind, &target, content)? {
            Ok(item) => outcome.affect(item),
            Err(failure) => outcome.fail(target.shown, failure),
        }
        Ok(outcome)
    })
    .await
}

fn updated(
    change: &Change<'_>,
    kind: Kind,
    target: &Target,
    content: Content,
) -> Result<Result<Value, Failure>, Failure> {
    let (transaction, table) = (change.transaction, kind.table());
    let Some(Row { id, .. }) = found(transaction, kind, target)? else { return Ok(Err(kind.missing())) };
    if id <= RESERVED {
        return Ok(Err(reserved()));
    }
    let definition = match content.definition.map(|definition| text(kind, definition)).transpose() {
        Ok(definition) => definition,
        Err(failure) => return Ok(Err(failure)),
    };
    let (name, definition) = (content.name.as_deref(), definition.as_deref());
    if rows::is_taken(transaction, table, name, definition, Some(id))? {
        return Ok(Err(kind.clashes()));
    }
    rows::update(transaction, table, id, name, definition)?;
    change.revoke(Revoked::Roles(&concerned(transaction, kind, id, &Links::default())?))?;
    Ok(Ok(shown(transaction, kind, id)?))
}

/// Removes those of `scope` with their links, reserved ones excepted.
pub async fn delete(auth: &Authenticator, kind: Kind, scope: Scope) -> Result<Outcome, Failure> {
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let (mut gone, mut roles) = (BTreeSet::new(), BTreeSet::new());
        let targets = scope.targets(|| rows::ids(change.transaction, kind.table()))?;
        let links = Links::of_these(change.transaction, kind, &targets)?;
        for target in targets {
            if target.id.is_some_and(|id| id <= RESERVED) {
                outcome.fail(target.shown, reserved());
                continue;
            }
            let row = found(change.transaction, kind, &target)?;
            let Some(row) = row.filter(|row| gone.insert(row.id)) else {
                outcome.fail(target.shown, kind.missing());
                continue;
            };
            roles.extend(concerned(change.transaction, kind, row.id, &links)?);
            outcome.affect(composed(change.transaction, kind, row, &links)?);
        }
        rows::delete(change.transaction, kind.table(), &gone.into_iter().collect::<Vec<_>>())?;
        change.revoke(Revoked::Roles(&roles.into_iter().collect::<Vec<_>>()))?;
        outcome.items.sort_by_key(|item| item.get("id").and_then(Value::as_i64));
        scope.conclude(&mut outcome, &[kind.missing().code, reserved().code]);
        Ok(outcome)
    })
    .await
}

/// The roles whose tokens a change concerns: itself, or those that have the policy or the rule.
fn concerned(transaction: &Transaction<'_>, kind: Kind, id: i64, links: &Links) -> rusqlite::Result<Vec<i64>> {
    match kind {
        Kind::Role => Ok(vec![id]),
        Kind::Policy => links.of(transaction, Relation::RolesOfPolicy, id),
        Kind::Rule => links.of(transaction, Relation::RolesOfRule, id),
    }
}

/// An id as a text, where failures show it so.
pub(super) fn as_text(target: &Target) -> Value {
    match &target.shown {
        Value::String(text) => text.as_str().into(),
        number => number.to_string().into(),
    }
}

pub(super) fn found(transaction: &Transaction<'_>, kind: Kind, target: &Target) -> rusqlite::Result<Option<Row>> {
    target.id.map_or(Ok(None), |id| rows::find(transaction, kind.table(), id))
}

/// Links that have been read beforehand, because many are asked for.
#[derive(Default)]
struct Links(HashMap<Relation, HashMap<i64, Vec<i64>>>);

impl Links {
    fn of_these(transaction: &Transaction<'_>, kind: Kind, targets: &[Target]) -> rusqlite::Result<Self> {
        let mut links = Self::default();
        if targets.len() <= FEW {
            return Ok(links);
        }
        let relations: &[Relation] = match kind {
            Kind::Role => &[Relation::PoliciesOfRole, Relation::UsersOfRole, Relation::RulesOfRole],
            Kind::Policy => &[Relation::RolesOfPolicy],
            Kind::Rule => &[Relation::RolesOfRule],
        };
        for relation in relations {
            links.0.insert(*relation, relation.of_all(transaction)?);
        }
        Ok(links)
    }

    fn of(&self, transaction: &Transaction<'_>, relation: Relation, id: i64) -> rusqlite::Result<Vec<i64>> {
        match self.0.get(&relation) {
            Some(all) => Ok(all.get(&id).cloned().unwrap_or_default()),
            None => relation.of(transaction, id),
        }
    }
}

/// How one that has been changed is shown.
pub(super) fn shown(transaction: &Transaction<'_>, kind: Kind, id: i64) -> Result<Value, Failure> {
    let row = rows::find(transaction, kind.table(), id)?;
    let row = row.ok_or_else(|| Failure::unexpected("what was changed is gone"))?;
    item(transaction, kind, row)
}

/// How a row is shown.
pub(super) fn item(transaction: &Transaction<'_>, kind: Kind, row: Row) -> Result<Value, Failure> {
    composed(transaction, kind, row, &Links::default())
}

fn composed(transaction: &Transaction<'_>, kind: Kind, row: Row, links: &Links) -> Result<Value, Failure> {
    let Row { id, name, definition } = row;
    let linked = |relation| links.of(transaction, relation, id);
    // Whatever another program may have written there, it does not make the list unreadable.
    let definition = || definition.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
    Ok(match kind {
        Kind::Role => json!({
            "id": id,
            "name": name,
            "policies": linked(Relation::PoliciesOfRole)?,
            "users": linked(Relation::UsersOfRole)?,
            "rules": linked(Relation::RulesOfRole)?,
        }),
        Kind::Policy => json!({
            "id": id,
            "name": name,
            "policy": definition(),
            "roles": linked(Relation::RolesOfPolicy)?,
        }),
        Kind::Rule => json!({
            "id": id,
            "name": name,
            "rule": definition(),
            "roles": linked(Relation::RolesOfRule)?,
        }),
    })
}

/// The JSON text under which a definition is stored. Of a rule anything will do: what makes no sense never matches.
fn text(kind: Kind, definition: Map<String, Value>) -> Result<String, Failure> {
    if kind == Kind::Policy {
        return policies::definition(definition);
    }
    let text = wazuh_api_server::json::encode(&definition).map_err(Failure::unexpected)?;
    String::from_utf8(text.into()).map_err(Failure::unexpected)
}
