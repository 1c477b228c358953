//! What callers are told of themselves.

use serde_json::{Map, Value, json};

use super::Outcome;
use super::roles::{self, Kind};
use crate::auth::store::relations::Relation;
use crate::auth::store::{roles as role_rows, users as rows};
use crate::auth::{Authenticator, Session};
use crate::rbac::Permissions;
use apid_failure::Failure;

/// The caller, with the roles of the token spelled out: their policies in order, and their rules.
pub async fn user(auth: &Authenticator, caller: &Session) -> Result<Outcome, Failure> {
    let (id, own) = (caller.user_id, caller.roles.clone());
    auth.read(move |transaction| {
        let mut outcome = Outcome::default();
        let Some(Value::Object(mut item)) = rows::item(transaction, id)? else {
            // Removed since the token was checked.
            outcome.fail(id, Failure::bad_request(5001));
            return Ok(outcome);
        };
        let spelled_out = |kind: Kind, ids: Vec<i64>| {
            let mut items = Vec::with_capacity(ids.len());
            for id in ids {
                if let Some(row) = role_rows::find(transaction, kind.table(), id)? {
                    items.push(without(roles::item(transaction, kind, row)?, &["roles"]));
                }
            }
            Ok::<_, Failure>(items)
        };
        let mut of_token = Vec::with_capacity(own.len());
        for id in own {
            let Some(row) = role_rows::find(transaction, Kind::Role.table(), id)? else { continue };
            let mut role = without(roles::item(transaction, Kind::Role, row)?, &["users"]);
            role.insert(
                "policies".to_owned(),
                spelled_out(Kind::Policy, Relation::PoliciesOfRole.of(transaction, id)?)?.into(),
            );
            role.insert(
                "rules".to_owned(),
                spelled_out(Kind::Rule, Relation::RulesOfRole.of(transaction, id)?)?.into(),
            );
            of_token.push(Value::Object(role));
        }
        item.insert("roles".to_owned(), of_token.into());
        outcome.affect(Value::Object(item));
        Ok(outcome)
    })
    .await
}

fn without(item: Value, names: &[&str]) -> Map<String, Value> {
    match item {
        Value::Object(mut members) => {
            members.retain(|name, _| !names.contains(&name.as_str()));
            members
        }
        _ => Map::new(),
    }
}

/// What the caller may do: action, resource, effect, and what holds where nothing is said.
pub fn policies(permissions: &Permissions) -> Value {
    let mut map: Map<String, Value> = permissions
        .iter()
        .map(|(action, entries)| {
            let entries: Map<String, Value> =
                entries.map(|(resource, effect)| (resource.to_owned(), effect.into())).collect();
            (action.to_owned(), Value::Object(entries))
        })
        .collect();
    // Last, and over an action of this name: none has one, since actions have a colon.
    map.insert("rbac_mode".to_owned(), json!(permissions.mode().as_str()));
    Value::Object(map)
}
