//! The roles of a user and their order (docs/facts/02-rbac.md, section 5).

use std::sync::Arc;

use super::relations::Order;
use super::roles::{self, Kind};
use super::{Outcome, RESERVED, Scope, Target};
use crate::auth::Authenticator;
use crate::auth::store::{Revoked, roles as role_rows, users as rows};
use crate::rbac::Permissions;
use apid_failure::Failure;

/// Name in messages of a user that does not exist.
const UNKNOWN: &str = "unknown";
const NOT_SHOWN_OF_LINKS: &[u16] = &[4002, 4008, 4017, 5001];
const NOT_SHOWN_OF_UNLINKS: &[u16] = &[4002, 4008, 4016];

/// Outcome of a change of links: the user, once, and how many links were changed.
#[derive(Debug)]
pub struct Linked {
    /// Name of the user, for the message.
    pub user: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// The roles of a user in their order, as lists of roles show them; of those, what the caller may see there.
pub async fn list(auth: &Authenticator, caller: Arc<Permissions>, user: &str) -> Result<Outcome, Failure> {
    let user = Target::of(user);
    auth.read(move |transaction| {
        let name = user.id.map(|id| rows::name(transaction, id)).transpose()?.flatten();
        let (Some(id), Some(_)) = (user.id, name) else { return Err(Failure::not_found(5001)) };
        let mut outcome = Outcome::default();
        for role in rows::roles(transaction, id)? {
            if caller.allows("security:read", "role:id", &role.to_string())
                && let Some(row) = role_rows::find(transaction, Kind::Role.table(), role)?
            {
                outcome.affect(roles::item(transaction, Kind::Role, row)?);
            }
        }
        Ok(outcome)
    })
    .await
}

/// Links roles to a user, in the order of `roles`: from `position` on, or after those it has.
pub async fn link(auth: &Authenticator, user: &str, roles: Scope, position: Option<i64>) -> Result<Linked, Failure> {
    if position.is_some_and(i64::is_negative) {
        return Err(Failure::bad_request(4018));
    }
    let user = Target::of(user);
    auth.change(move |change| {
        let transaction = change.transaction;
        let name = user.id.map(|id| rows::name(transaction, id)).transpose()?.flatten();
        let mut outcome = Outcome::default();
        let linked = user.id.map_or(Ok(Vec::new()), |id| rows::roles(transaction, id))?;
        let mut order = Order::new(linked, position.and_then(|position| usize::try_from(position).ok()));
        for role in roles.targets(|| rows::all_roles(transaction))? {
            match (user.id, &name) {
                (Some(id), _) if id <= RESERVED => {
                    outcome.fail(user.shown.clone(), Failure::bad_request(4008));
                    continue;
                }
                (Some(_), Some(_)) => {}
                _ => {
                    outcome.fail(user.shown.clone(), Failure::bad_request(5001));
                    break;
                }
            }
            match existing(transaction, &role)? {
                None => outcome.fail(role.shown, Failure::bad_request(4002)),
                Some(id) if order.put(id) => outcome.total += 1,
                Some(_) => outcome.fail(role.shown, Failure::bad_request(4017)),
            }
        }
        if let (Some(id), 1..) = (user.id, outcome.total) {
            rows::put_in_order(transaction, id, &order.settle())?;
        }
        finish(change, &user, &mut outcome)?;
        roles.conclude(&mut outcome, NOT_SHOWN_OF_LINKS);
        Ok(Linked { user: name.unwrap_or_else(|| UNKNOWN.to_owned()), outcome })
    })
    .await
}

/// Takes roles from a user.
pub async fn unlink(auth: &Authenticator, user: &str, roles: Scope) -> Result<Linked, Failure> {
    let user = Target::of(user);
    auth.change(move |change| {
        let transaction = change.transaction;
        let name = user.id.map(|id| rows::name(transaction, id)).transpose()?.flatten();
        let (Some(user_id), Some(name)) = (user.id, name) else { return Err(Failure::not_found(5001)) };
        let mut outcome = Outcome::default();
        for role in roles.targets(|| rows::all_roles(transaction))? {
            if user_id <= RESERVED {
                outcome.fail(user.shown.clone(), Failure::bad_request(4008));
                continue;
            }
            match existing(transaction, &role)? {
                None => outcome.fail(role.shown, Failure::bad_request(4002)),
                Some(id) if rows::is_linked(transaction, user_id, id)? => {
                    rows::unlink(transaction, user_id, id)?;
                    outcome.total += 1;
                }
                Some(_) => outcome.fail(role.shown, Failure::bad_request(4016)),
            }
        }
        finish(change, &user, &mut outcome)?;
        roles.conclude(&mut outcome, NOT_SHOWN_OF_UNLINKS);
        Ok(Linked { user: name, outcome })
    })
    .await
}

fn existing(transaction: &rusqlite::Transaction<'_>, role: &Target) -> Result<Option<i64>, Failure> {
    let Some(id) = role.id else { return Ok(None) };
    Ok(rows::role_exists(transaction, id)?.then_some(id))
}

/// Shows the user and ends its sessions, if any link was changed.
fn finish(change: &crate::auth::Change<'_>, user: &Target, outcome: &mut Outcome) -> Result<(), Failure> {
    if let Some(id) = user.id
        && outcome.total > 0
    {
        outcome.items.extend(rows::item(change.transaction, id)?);
        change.revoke(Revoked::Users(&[id]))?;
    }
    Ok(())
}
