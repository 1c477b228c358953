//! What a role consists of: its policies, in order, and the rules that grant it (docs/facts/02-rbac.md, section 5).

use rusqlite::Transaction;

use super::roles::{Kind, as_text, found, reserved, shown};
use super::{Outcome, RESERVED, Scope, Target};
use crate::auth::store::relations::{self as links, Relation};
use crate::auth::store::{Revoked, roles as rows};
use crate::auth::{Authenticator, Change};
use apid_failure::Failure;

/// Failures that are not shown of what nobody named.
const NOT_SHOWN_OF_LINKED_POLICIES: &[u16] = &[4002, 4007, 4008, 4011];
const NOT_SHOWN_OF_UNLINKED_POLICIES: &[u16] = &[4007, 4008, 4010];
const NOT_SHOWN_OF_LINKED_RULES: &[u16] = &[4002, 4008, 4022, 4023];
const NOT_SHOWN_OF_UNLINKED_RULES: &[u16] = &[4008, 4022, 4024];

/// Gives policies to a role: at its end, or from `position` on, counted from 0. With a position, policies that the role has
/// already are moved there.
pub async fn link_policies(
    auth: &Authenticator,
    role: &str,
    policies: Scope,
    position: Option<usize>,
) -> Result<Outcome, Failure> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let targets = policies.targets(|| rows::ids(change.transaction, Kind::Policy.table()))?;
        match editable(change.transaction, &role)? {
            Err(failure) if targets.is_empty() => drop(failure),
            Err(failure) => outcome.fail(role.shown, failure),
            Ok(role) => {
                let before = links::policies_of_role(change.transaction, role)?;
                let mut order = Order::new(before, position);
                for target in targets {
                    match found(change.transaction, Kind::Policy, &target)? {
                        None => outcome.fail(target.shown, Kind::Policy.missing()),
                        Some(policy) if order.put(policy.id) => outcome.total += 1,
                        Some(_) => outcome.fail(target.shown, Failure::bad_request(4011)),
                    }
                }
                set_policies(change, role, order, &mut outcome)?;
            }
        }
        policies.conclude(&mut outcome, NOT_SHOWN_OF_LINKED_POLICIES);
        Ok(outcome)
    })
    .await
}

/// Takes policies from a role.
pub async fn unlink_policies(auth: &Authenticator, role: &str, policies: Scope) -> Result<Outcome, Failure> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        existing(change.transaction, &role)?;
        let targets = policies.targets(|| rows::ids(change.transaction, Kind::Policy.table()))?;
        match editable(change.transaction, &role)? {
            Err(failure) if targets.is_empty() => drop(failure),
            Err(failure) => outcome.fail(role.shown, failure),
            Ok(role) => {
                let mut order = Order::new(links::policies_of_role(change.transaction, role)?, None);
                for target in targets {
                    match found(change.transaction, Kind::Policy, &target)? {
                        None => outcome.fail(target.shown, Kind::Policy.missing()),
                        Some(policy) if order.take(policy.id) => outcome.total += 1,
                        Some(_) => outcome.fail(target.shown, Failure::bad_request(4010)),
                    }
                }
                set_policies(change, role, order, &mut outcome)?;
            }
        }
        policies.conclude(&mut outcome, NOT_SHOWN_OF_UNLINKED_POLICIES);
        Ok(outcome)
    })
    .await
}

/// Makes rules grant a role. Rules of users may grant reserved roles too; reserved rules grant what they grant.
pub async fn link_rules(auth: &Authenticator, role: &str, rules: Scope) -> Result<Outcome, Failure> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let is_there = found(change.transaction, Kind::Role, &role)?.is_some();
        let mut linked = linked_rules(change.transaction, &role)?;
        for target in rules.targets(|| rows::ids(change.transaction, Kind::Rule.table()))? {
            if target.id.is_some_and(|rule| rule <= RESERVED) {
                outcome.fail(role.shown.clone(), reserved());
                continue;
            }
            match (found(change.transaction, Kind::Rule, &target)?, role.id.filter(|_| is_there)) {
                (None, _) => outcome.fail(target.shown, Kind::Rule.missing()),
                (Some(_), None) => outcome.fail(role.shown.clone(), Kind::Role.missing()),
                (Some(rule), Some(_)) if linked.contains(&rule.id) => {
                    outcome.fail(target.shown, Failure::bad_request(4023));
                }
                (Some(rule), Some(role)) => {
                    links::link_rule(change.transaction, role, rule.id)?;
                    linked.push(rule.id);
                    outcome.total += 1;
                }
            }
        }
        end_run_as(change, &role, &mut outcome)?;
        rules.conclude(&mut outcome, NOT_SHOWN_OF_LINKED_RULES);
        Ok(outcome)
    })
    .await
}

/// Makes rules grant a role no more.
pub async fn unlink_rules(auth: &Authenticator, role: &str, rules: Scope) -> Result<Outcome, Failure> {
    let role = Target::of(role);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let id = existing(change.transaction, &role)?;
        for target in rules.targets(|| rows::ids(change.transaction, Kind::Rule.table()))? {
            if target.id.is_some_and(|rule| rule <= RESERVED) {
                outcome.fail(role.shown.clone(), reserved());
                continue;
            }
            // The real program shows these ids as they came, which is as texts.
            match found(change.transaction, Kind::Rule, &target)? {
                None => outcome.fail(as_text(&target), Kind::Rule.missing()),
                Some(rule) if links::unlink_rule(change.transaction, id, rule.id)? => outcome.total += 1,
                Some(_) => outcome.fail(as_text(&target), Failure::bad_request(4024)),
            }
        }
        end_run_as(change, &role, &mut outcome)?;
        rules.conclude(&mut outcome, NOT_SHOWN_OF_UNLINKED_RULES);
        Ok(outcome)
    })
    .await
}

/// The policies of a role, or the roles of a user, while they are put in order.
pub(super) struct Order {
    linked: Vec<i64>,
    /// Those that go to `position`, one after the other.
    placed: Vec<i64>,
    /// None for the end.
    position: Option<usize>,
}

impl Order {
    /// Those that are linked, and where new ones go: none for the end.
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
fn set_policies(change: &Change<'_>, role: i64, order: Order, outcome: &mut Outcome) -> Result<(), Failure> {
    if outcome.total > 0 {
        links::set_policies_of_role(change.transaction, role, &order.settle())?;
        change.revoke(Revoked::Roles(&[role]))?;
        outcome.items.push(shown(change.transaction, Kind::Role, role)?);
    }
    Ok(())
}

/// Ends every session made from an authorization context, if any link has changed: which roles a context gets is settled when
/// its token is issued.
fn end_run_as(change: &Change<'_>, role: &Target, outcome: &mut Outcome) -> Result<(), Failure> {
    if outcome.total > 0
        && let Some(role) = role.id
    {
        change.revoke(Revoked::RunAs)?;
        outcome.items.push(shown(change.transaction, Kind::Role, role)?);
    }
    Ok(())
}

fn linked_rules(transaction: &Transaction<'_>, role: &Target) -> rusqlite::Result<Vec<i64>> {
    role.id.map_or(Ok(Vec::new()), |role| Relation::RulesOfRole.of(transaction, role))
}

/// The id of a role whose policies may be changed, or why they may not.
fn editable(transaction: &Transaction<'_>, role: &Target) -> Result<Result<i64, Failure>, Failure> {
    if role.id.is_some_and(|role| role <= RESERVED) {
        return Ok(Err(reserved()));
    }
    Ok(found(transaction, Kind::Role, role)?.map(|row| row.id).ok_or_else(|| Kind::Role.missing()))
}

/// The id of a role, without which the whole request fails.
fn existing(transaction: &Transaction<'_>, role: &Target) -> Result<i64, Failure> {
    Ok(found(transaction, Kind::Role, role)?.ok_or_else(|| Failure::not_found(4002))?.id)
}
