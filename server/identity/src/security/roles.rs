//! Roles, policies and security rules as things of their own: listed, made, changed and removed
//! (docs/facts/02-rbac.md, sections 1.2 and 3.1; docs/facts/04-modules.md, section 19).
//!
//! The three differ in their faults, in what they are linked to, and in whose tokens a change ends; [`Kind`] tells them
//! apart.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::records::{Definition, Policy, Record, Role, Rule};
use super::{Outcome, RESERVED, Scope, Target, policies};
use crate::auth::store::Revoked;
use crate::auth::store::relations::{self, Relation};
use crate::auth::store::roles::{self as rows, NamedRow};
use crate::auth::{Authenticator, Change};
use crate::{Fault, Kind};
use apid_formats::python_json;
use apid_store::{Reader, StoreError};

/// Up to this many are looked up one by one.
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
pub async fn list(auth: &Authenticator, kind: Kind, scope: Scope) -> Result<Outcome<Record>, Fault> {
    auth.read(move |reader| {
        let mut outcome = Outcome::default();
        let targets = scope.targets(|| rows::ids(reader, kind))?;
        let links = Links::of_these(reader, kind, &targets)?;
        for target in targets {
            match found(reader, kind, &target)? {
                Some(row) => outcome.affect(composed(reader, kind, row, &links)?),
                None => outcome.fail(target.named, Fault::Missing(kind)),
            }
        }
        scope.conclude(&mut outcome, &[Fault::Missing(kind)]);
        Ok(outcome)
    })
    .await
}

/// Makes one. A role may bring a rule, which then gets its name and grants it.
pub async fn create(auth: &Authenticator, kind: Kind, content: Content) -> Result<Outcome<Record>, Fault> {
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let name = content.name.unwrap_or_default();
        let definition = match content.definition.map(|definition| text(kind, definition)).transpose() {
            Ok(definition) => definition,
            Err(fault) => {
                outcome.fail(name, fault);
                return Ok(outcome);
            }
        };
        let definition = definition.as_deref();
        let rule = definition.filter(|_| kind == Kind::Role);
        let taken = rows::is_taken(change.writer, kind, Some(&name), definition, None)?
            || (rule.is_some() && rows::is_taken(change.writer, Kind::Rule, Some(&name), rule, None)?);
        if taken {
            outcome.fail(name, Fault::Exists(kind));
            return Ok(outcome);
        }
        let id = rows::insert(change.writer, kind, &name, definition)?;
        if rule.is_some() {
            let rule = rows::insert(change.writer, Kind::Rule, &name, rule)?;
            relations::link_rule(change.writer, id, rule)?;
            change.revoke(Revoked::RunAs)?;
        }
        outcome.affect(changed(change.writer, kind, id)?);
        Ok(outcome)
    })
    .await
}

/// Changes name, definition or both of the one of this id.
pub async fn update(auth: &Authenticator, kind: Kind, id: &str, content: Content) -> Result<Outcome<Record>, Fault> {
    if content.name.is_none() && content.definition.is_none() {
        return Err(Fault::NothingToChange);
    }
    let target = Target::of(id);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        match updated(change, kind, &target, content)? {
            Ok(record) => outcome.affect(record),
            Err(fault) => outcome.fail(target.named, fault),
        }
        Ok(outcome)
    })
    .await
}

fn updated(change: &Change<'_>, kind: Kind, target: &Target, content: Content) -> Result<Result<Record, Fault>, Fault> {
    let writer = change.writer;
    let Some(NamedRow { id, .. }) = found(writer, kind, target)? else { return Ok(Err(Fault::Missing(kind))) };
    if id <= RESERVED {
        return Ok(Err(Fault::Reserved));
    }
    let definition = match content.definition.map(|definition| text(kind, definition)).transpose() {
        Ok(definition) => definition,
        Err(fault) => return Ok(Err(fault)),
    };
    let (name, definition) = (content.name.as_deref(), definition.as_deref());
    if rows::is_taken(writer, kind, name, definition, Some(id))? {
        return Ok(Err(Fault::Clashes(kind)));
    }
    rows::update(writer, kind, id, name, definition)?;
    change.revoke(Revoked::Roles(&concerned(writer, kind, id, &Links::default())?))?;
    Ok(Ok(changed(writer, kind, id)?))
}

/// Removes those of `scope` with their links, reserved ones excepted.
pub async fn delete(auth: &Authenticator, kind: Kind, scope: Scope) -> Result<Outcome<Record>, Fault> {
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let (mut gone, mut roles) = (BTreeSet::new(), BTreeSet::new());
        let targets = scope.targets(|| rows::ids(change.writer, kind))?;
        let links = Links::of_these(change.writer, kind, &targets)?;
        for target in targets {
            if target.id.is_some_and(|id| id <= RESERVED) {
                outcome.fail(target.named, Fault::Reserved);
                continue;
            }
            let row = found(change.writer, kind, &target)?;
            let Some(row) = row.filter(|row| gone.insert(row.id)) else {
                outcome.fail(target.named, Fault::Missing(kind));
                continue;
            };
            roles.extend(concerned(change.writer, kind, row.id, &links)?);
            outcome.affect(composed(change.writer, kind, row, &links)?);
        }
        rows::delete(change.writer, kind, &gone.into_iter().collect::<Vec<_>>())?;
        change.revoke(Revoked::Roles(&roles.into_iter().collect::<Vec<_>>()))?;
        outcome.items.sort_by_key(Record::id);
        scope.conclude(&mut outcome, &[Fault::Missing(kind), Fault::Reserved]);
        Ok(outcome)
    })
    .await
}

/// The roles whose tokens a change concerns: itself, or those that have the policy or the rule.
fn concerned(reader: &Reader, kind: Kind, id: i64, links: &Links) -> Result<Vec<i64>, StoreError> {
    match kind {
        Kind::Role => Ok(vec![id]),
        Kind::Policy => links.of(reader, Relation::RolesOfPolicy, id),
        Kind::Rule => links.of(reader, Relation::RolesOfRule, id),
    }
}

pub(super) fn found(reader: &Reader, kind: Kind, target: &Target) -> Result<Option<NamedRow>, StoreError> {
    target.id.map_or(Ok(None), |id| rows::find(reader, kind, id))
}

/// Links that have been read beforehand, because many are asked for.
#[derive(Default)]
struct Links(HashMap<Relation, HashMap<i64, Vec<i64>>>);

impl Links {
    fn of_these(reader: &Reader, kind: Kind, targets: &[Target]) -> Result<Self, StoreError> {
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
            links.0.insert(*relation, relation.of_all(reader)?);
        }
        Ok(links)
    }

    fn of(&self, reader: &Reader, relation: Relation, id: i64) -> Result<Vec<i64>, StoreError> {
        match self.0.get(&relation) {
            Some(all) => Ok(all.get(&id).cloned().unwrap_or_default()),
            None => relation.of(reader, id),
        }
    }
}

/// One that has just been changed.
pub(super) fn changed(reader: &Reader, kind: Kind, id: i64) -> Result<Record, Fault> {
    let row = rows::find(reader, kind, id)?;
    let row = row.ok_or_else(|| Fault::unexpected("what was changed is gone"))?;
    Ok(record(reader, kind, row)?)
}

/// A row with what it is linked to.
pub(super) fn record(reader: &Reader, kind: Kind, row: NamedRow) -> Result<Record, StoreError> {
    composed(reader, kind, row, &Links::default())
}

/// A policy or a rule as such.
pub(super) fn definition(row: NamedRow) -> Definition {
    // Whatever another program may have written there, it does not make the list unreadable.
    let content = row.definition.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
    Definition { id: row.id, name: row.name, content }
}

fn composed(reader: &Reader, kind: Kind, row: NamedRow, links: &Links) -> Result<Record, StoreError> {
    let id = row.id;
    let linked = |relation| links.of(reader, relation, id);
    Ok(match kind {
        Kind::Role => Record::Role(Role {
            id,
            name: row.name,
            policies: linked(Relation::PoliciesOfRole)?,
            users: linked(Relation::UsersOfRole)?,
            rules: linked(Relation::RulesOfRole)?,
        }),
        Kind::Policy => Record::Policy(Policy { definition: definition(row), roles: linked(Relation::RolesOfPolicy)? }),
        Kind::Rule => Record::Rule(Rule { definition: definition(row), roles: linked(Relation::RolesOfRule)? }),
    })
}

/// The JSON text under which a definition is stored. Of a rule anything will do: what makes no sense never matches.
fn text(kind: Kind, definition: Map<String, Value>) -> Result<String, Fault> {
    match kind {
        Kind::Policy => policies::definition(definition),
        Kind::Role | Kind::Rule => python_json::encode(&definition).map_err(Fault::unexpected),
    }
}
