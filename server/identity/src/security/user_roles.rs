//! The roles of a user and their order (docs/facts/02-rbac.md, section 5).

use std::sync::Arc;

use super::relations::Order;
use super::users::user_of;
use super::{Outcome, RESERVED, Record, Scope, Target, User, roles};
use crate::auth::store::{Revoked, roles as role_rows, users as rows};
use crate::auth::{Authenticator, Change};
use crate::rbac::Permissions;
use crate::{Fault, Kind};
use apid_store::{Reader, StoreError};

/// Faults that are not told of roles that the request does not name.
const UNTOLD_OF_LINKS: &[Fault] = &[Fault::Missing(Kind::Role), Fault::Reserved, Fault::RoleLinked, Fault::MissingUser];
const UNTOLD_OF_UNLINKS: &[Fault] = &[Fault::Missing(Kind::Role), Fault::Reserved, Fault::RoleNotLinked];

/// Outcome of a change of links: the user, once, and how many links were changed.
#[derive(Debug)]
pub struct Linked {
    /// Name of the user, if there is one.
    pub user: Option<String>,
    /// What became of it.
    pub outcome: Outcome<User>,
}

/// The roles of a user that the caller may read, in their order.
pub async fn list(auth: &Authenticator, caller: Arc<Permissions>, user: &str) -> Result<Outcome<Record>, Fault> {
    let user = Target::of(user);
    auth.read(move |reader| {
        let (Some(id), Some(_)) = (user.id, name_of(reader, &user)?) else { return Err(Fault::MissingUser) };
        let mut outcome = Outcome::default();
        for role in rows::roles(reader, id)? {
            if caller.allows("security:read", "role:id", &role.to_string())
                && let Some(row) = role_rows::find(reader, Kind::Role, role)?
            {
                outcome.affect(roles::record(reader, Kind::Role, row)?);
            }
        }
        Ok(outcome)
    })
    .await
}

/// Links roles to a user, in the order of `roles`: from `position` on, or after those it has.
pub async fn link(auth: &Authenticator, user: &str, roles: Scope, position: Option<i64>) -> Result<Linked, Fault> {
    if position.is_some_and(i64::is_negative) {
        return Err(Fault::NegativePosition);
    }
    let user = Target::of(user);
    auth.change(move |change| {
        let writer = change.writer;
        let name = name_of(writer, &user)?;
        let mut outcome = Outcome::default();
        let linked = user.id.map_or(Ok(Vec::new()), |id| rows::roles(writer, id))?;
        let mut order = Order::new(linked, position.and_then(|position| usize::try_from(position).ok()));
        for role in roles.targets(|| role_rows::ids(writer, Kind::Role))? {
            match (user.id, &name) {
                (Some(id), _) if id <= RESERVED => {
                    outcome.fail(user.named.clone(), Fault::Reserved);
                    continue;
                }
                (Some(_), Some(_)) => {}
                _ => {
                    outcome.fail(user.named.clone(), Fault::MissingUser);
                    break;
                }
            }
            match existing(writer, &role)? {
                None => outcome.fail(role.named, Fault::Missing(Kind::Role)),
                Some(id) if order.put(id) => outcome.total += 1,
                Some(_) => outcome.fail(role.named, Fault::RoleLinked),
            }
        }
        if let (Some(id), 1..) = (user.id, outcome.total) {
            rows::put_in_order(writer, id, &order.settle())?;
        }
        finish(change, &user, &mut outcome)?;
        roles.conclude(&mut outcome, UNTOLD_OF_LINKS);
        Ok(Linked { user: name, outcome })
    })
    .await
}

/// Takes roles from a user.
pub async fn unlink(auth: &Authenticator, user: &str, roles: Scope) -> Result<Linked, Fault> {
    let user = Target::of(user);
    auth.change(move |change| {
        let writer = change.writer;
        let (Some(user_id), Some(name)) = (user.id, name_of(writer, &user)?) else {
            return Err(Fault::MissingUser);
        };
        let mut outcome = Outcome::default();
        for role in roles.targets(|| role_rows::ids(writer, Kind::Role))? {
            if user_id <= RESERVED {
                outcome.fail(user.named.clone(), Fault::Reserved);
                continue;
            }
            match existing(writer, &role)? {
                None => outcome.fail(role.named, Fault::Missing(Kind::Role)),
                Some(id) if rows::is_linked(writer, user_id, id)? => {
                    rows::unlink(writer, user_id, id)?;
                    outcome.total += 1;
                }
                Some(_) => outcome.fail(role.named, Fault::RoleNotLinked),
            }
        }
        finish(change, &user, &mut outcome)?;
        roles.conclude(&mut outcome, UNTOLD_OF_UNLINKS);
        Ok(Linked { user: Some(name), outcome })
    })
    .await
}

fn name_of(reader: &Reader, user: &Target) -> Result<Option<String>, StoreError> {
    user.id.map_or(Ok(None), |id| rows::name(reader, id))
}

fn existing(reader: &Reader, role: &Target) -> Result<Option<i64>, StoreError> {
    let Some(id) = role.id else { return Ok(None) };
    Ok(rows::role_exists(reader, id)?.then_some(id))
}

/// Adds the user and ends its sessions, if any link was changed.
fn finish(change: &Change<'_>, user: &Target, outcome: &mut Outcome<User>) -> Result<(), Fault> {
    if let Some(id) = user.id
        && outcome.total > 0
    {
        outcome.items.extend(user_of(change.writer, id)?);
        change.revoke(Revoked::Users(&[id]))?;
    }
    Ok(())
}
