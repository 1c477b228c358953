//! What callers are told of themselves.

use super::Outcome;
use super::records::{CurrentRole, CurrentUser, Definition};
use super::roles::definition;
use crate::auth::store::relations::Relation;
use crate::auth::store::{roles as role_rows, users as user_rows};
use crate::auth::{Authenticator, Session};
use crate::{Fault, Kind};
use apid_store::Reader;

/// The caller, with the roles of the token spelled out: their policies in order, and their rules.
pub async fn user(auth: &Authenticator, caller: &Session) -> Result<Outcome<CurrentUser>, Fault> {
    let (id, own) = (caller.user_id, caller.roles.clone());
    auth.read(move |reader| {
        let mut outcome = Outcome::default();
        let Some(user) = user_rows::row(reader, id)? else {
            // Removed since the token was checked.
            outcome.fail(id, Fault::MissingUser);
            return Ok(outcome);
        };
        let mut roles = Vec::with_capacity(own.len());
        for id in own {
            let Some(row) = role_rows::find(reader, Kind::Role, id)? else { continue };
            let policies = spelled_out(reader, Kind::Policy, Relation::PoliciesOfRole.of(reader, id)?)?;
            let rules = spelled_out(reader, Kind::Rule, Relation::RulesOfRole.of(reader, id)?)?;
            roles.push(CurrentRole { id, name: row.name, policies, rules });
        }
        outcome.affect(CurrentUser { id, name: user.name, allow_run_as: user.allow_run_as, roles });
        Ok(outcome)
    })
    .await
}

fn spelled_out(reader: &Reader, kind: Kind, ids: Vec<i64>) -> Result<Vec<Definition>, Fault> {
    let mut definitions = Vec::with_capacity(ids.len());
    for id in ids {
        definitions.extend(role_rows::find(reader, kind, id)?.map(definition));
    }
    Ok(definitions)
}
