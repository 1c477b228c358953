//! What a role consists of: its policies, in order, and the rules that grant it (docs/facts/02-rbac.md, section 5).

use super::roles::{changed, found};
use super::{Outcome, RESERVED, Record, Scope, Target};
use crate::auth::store::relations::{self as links, Relation};
use crate::auth::store::{Revoked, roles as rows};
use crate::auth::{Authenticator, Change};
use crate::{Fault, Kind};
use apid_store::{Reader, StoreError};

const MISSING_ROLE: Fault = Fault::Missing(Kind::Role);
const MISSING_POLICY: Fault = Fault::Missing(Kind::Policy);
const MISSING_RULE: Fault = Fault::Missing(Kind::Rule);

/// Faults that are not told of policies and rules that the request does not name.
const UNTOLD_OF_LINKED_POLICIES: &[Fault] = &[MISSING_ROLE, MISSING_POLICY, Fault::Reserved, Fault::PolicyLinked];
const UNTOLD_OF_UNLINKED_POLICIES: &[Fault] = &[MISSING_POLICY, Fault::Reserved, Fault::PolicyNotLinked];
const UNTOLD_OF_LINKED_RULES: &[Fault] = &[MISSING_ROLE, Fault::Reserved, MISSING_RULE, Fault::RuleLinked];
const UNTOLD_OF_UNLINKED_RULES: &[Fault] = &[Fault::Reserved, MISSING_RULE, Fault::RuleNotLinked];

/// Gives policies to a role: at its end, or from `position` on, counted from 0. With a position, policies that the role
/// has already are moved there.
pub async fn link_policies(
    auth: &Authenticator,
    role: &str,
    policies: Scope,
    position: Option<usize>,
) -> Result<Outcome<Record>, Fault> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let targets = policies.targets(|| rows::ids(change.writer, Kind::Policy))?;
        match editable(change.writer, &role)? {
            Err(_) if targets.is_empty() => {}
            Err(fault) => outcome.fail(role.named, fault),
            Ok(role) => {
                let before = links::policies_of_role(change.writer, role)?;
                let mut order = Order::new(before, position);
                for target in targets {
                    match found(change.writer, Kind::Policy, &target)? {
                        None => outcome.fail(target.named, MISSING_POLICY),
                        Some(policy) if order.put(policy.id) => outcome.total += 1,
                        Some(_) => outcome.fail(target.named, Fault::PolicyLinked),
                    }
                }
                set_policies(change, role, order, &mut outcome)?;
            }
        }
        policies.conclude(&mut outcome, UNTOLD_OF_LINKED_POLICIES);
        Ok(outcome)
    })
    .await
}

/// Takes policies from a role.
pub async fn unlink_policies(auth: &Authenticator, role: &str, policies: Scope) -> Result<Outcome<Record>, Fault> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        existing(change.writer, &role)?;
        let targets = policies.targets(|| rows::ids(change.writer, Kind::Policy))?;
        match editable(change.writer, &role)? {
            Err(_) if targets.is_empty() => {}
            Err(fault) => outcome.fail(role.named, fault),
            Ok(role) => {
                let mut order = Order::new(links::policies_of_role(change.writer, role)?, None);
                for target in targets {
                    match found(change.writer, Kind::Policy, &target)? {
                        None => outcome.fail(target.named, MISSING_POLICY),
                        Some(policy) if order.take(policy.id) => outcome.total += 1,
                        Some(_) => outcome.fail(target.named, Fault::PolicyNotLinked),
                    }
                }
                set_policies(change, role, order, &mut outcome)?;
            }
        }
        policies.conclude(&mut outcome, UNTOLD_OF_UNLINKED_POLICIES);
        Ok(outcome)
    })
    .await
}

/// Makes rules grant a role. Rules of users may grant reserved roles too; reserved rules grant what they grant.
pub async fn link_rules(auth: &Authenticator, role: &str, rules: Scope) -> Result<Outcome<Record>, Fault> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let is_there = found(change.writer, Kind::Role, &role)?.is_some();
        let mut linked = linked_rules(change.writer, &role)?;
        for target in rules.targets(|| rows::ids(change.writer, Kind::Rule))? {
            if target.id.is_some_and(|rule| rule <= RESERVED) {
                outcome.fail(role.named.clone(), Fault::Reserved);
                continue;
            }
            match (found(change.writer, Kind::Rule, &target)?, role.id.filter(|_| is_there)) {
                (None, _) => outcome.fail(target.named, MISSING_RULE),
                (Some(_), None) => outcome.fail(role.named.clone(), MISSING_ROLE),
                (Some(rule), Some(_)) if linked.contains(&rule.id) => {
                    outcome.fail(target.named, Fault::RuleLinked);
                }
                (Some(rule), Some(role)) => {
                    links::link_rule(change.writer, role, rule.id)?;
                    linked.push(rule.id);
                    outcome.total += 1;
                }
            }
        }
        end_run_as(change, &role, &mut outcome)?;
        rules.conclude(&mut outcome, UNTOLD_OF_LINKED_RULES);
        Ok(outcome)
    })
    .await
}

/// Makes rules grant a role no more.
pub async fn unlink_rules(auth: &Authenticator, role: &str, rules: Scope) -> Result<Outcome<Record>, Fault> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let id = existing(change.writer, &role)?;
        for target in rules.targets(|| rows::ids(change.writer, Kind::Rule))? {
            if target.id.is_some_and(|rule| rule <= RESERVED) {
                outcome.fail(role.named.clone(), Fault::Reserved);
                continue;
            }
            match found(change.writer, Kind::Rule, &target)? {
                None => outcome.fail(target.named, MISSING_RULE),
                Some(rule) if links::unlink_rule(change.writer, id, rule.id)? => outcome.total += 1,
                Some(_) => outcome.fail(target.named, Fault::RuleNotLinked),
            }
        }
        end_run_as(change, &role, &mut outcome)?;
        rules.conclude(&mut outcome, UNTOLD_OF_UNLINKED_RULES);
        Ok(outcome)
    })
    .await
}

/// The policies of a role, or the roles of a user, while they are put in order.
pub(super) struct Order {
    linked: Vec<i64>,
    /// Those that go to `position`, one after the other.
    placed: Vec<i64>,
    /// `None` for the end.
    position: Option<usize>,
}

impl Order {
    /// Those that are linked, and where new ones go: `None` for the end.
    pub(super) fn new(linked: Vec<i64>, position: Option<usize>) -> Self {
        Self { linked, placed: Vec::new(), position }
    }

    /// Gives something the next place. False if it has one and no other is asked for.
    pub(super) fn put(&mut self, id: i64) -> bool {
        let is_new = !self.placed.contains(&id) && (self.position.is_some() || !self.linked.contains(&id));
        if is_new {
            self.placed.push(id);
        }
        is_new
    }

    /// Removes something. False if it is not there.
    fn take(&mut self, id: i64) -> bool {
        let before = self.linked.len();
        self.linked.retain(|other| *other != id);
        self.linked.len() < before
    }

    /// The order that has come about.
    pub(super) fn settle(self) -> Vec<i64> {
        let Self { mut linked, placed, position } = self;
        linked.retain(|id| !placed.contains(id));
        let position = position.unwrap_or(usize::MAX).min(linked.len());
        linked.splice(position..position, placed);
        linked
    }
}

/// Stores the policies of a role, if any link has changed.
fn set_policies(change: &Change<'_>, role: i64, order: Order, outcome: &mut Outcome<Record>) -> Result<(), Fault> {
    if outcome.total > 0 {
        links::set_policies_of_role(change.writer, role, &order.settle())?;
        change.revoke(Revoked::Roles(&[role]))?;
        outcome.items.push(changed(change.writer, Kind::Role, role)?);
    }
    Ok(())
}

/// Ends every session made from an authorization context, if any link has changed: which roles a context gets is
/// settled when its token is issued.
fn end_run_as(change: &Change<'_>, role: &Target, outcome: &mut Outcome<Record>) -> Result<(), Fault> {
    if outcome.total > 0
        && let Some(role) = role.id
    {
        change.revoke(Revoked::RunAs)?;
        outcome.items.push(changed(change.writer, Kind::Role, role)?);
    }
    Ok(())
}

fn linked_rules(reader: &Reader, role: &Target) -> Result<Vec<i64>, StoreError> {
    role.id.map_or(Ok(Vec::new()), |role| Relation::RulesOfRole.of(reader, role))
}

/// The id of a role whose policies may be changed, or why they may not.
fn editable(reader: &Reader, role: &Target) -> Result<Result<i64, Fault>, StoreError> {
    if role.id.is_some_and(|role| role <= RESERVED) {
        return Ok(Err(Fault::Reserved));
    }
    Ok(found(reader, Kind::Role, role)?.map(|row| row.id).ok_or(MISSING_ROLE))
}

/// The id of a role, without which the whole request fails.
fn existing(reader: &Reader, role: &Target) -> Result<i64, Fault> {
    Ok(found(reader, Kind::Role, role)?.ok_or(MISSING_ROLE)?.id)
}
