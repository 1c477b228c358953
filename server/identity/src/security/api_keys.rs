//! The API keys of users: listed, made and revoked. What a key is and stands for is in [`crate::auth::api_keys`].

use super::{NamedId, Outcome, RESERVED, Scope, Target};
use crate::Fault;
use crate::auth::api_keys::{ApiKey, MadeKey, NewKey};
use crate::auth::{Authenticator, Session};
use crate::rbac::Granted;
use apid_request::cancel;

/// The keys of the users of `scope`, in the order of their ids, for a query to choose from.
pub async fn list(auth: &Authenticator, scope: Scope) -> Result<Outcome<ApiKey>, Fault> {
    let users = super::users::list(auth, scope).await?;
    let own = auth.clone();
    let keys = cancel::blocking(move || own.api_keys()).await.map_err(Fault::unexpected)??;
    let mut outcome = Outcome { items: Vec::new(), total: 0, failed: users.failed };
    let is_of = |key: &ApiKey| users.items.iter().any(|user| user.id == key.user_id && user.name == key.user);
    keys.into_iter().filter(is_of).for_each(|key| outcome.affect(key));
    Ok(outcome)
}

/// Makes a key. That of a reserved user can only be made by a reserved user, as only those may change its password; and
/// none is made with a key, so that a stolen one does not outlive its revocation.
pub async fn create(auth: &Authenticator, caller: &Session, new: NewKey) -> Result<Outcome<MadeKey>, Fault> {
    if caller.key.is_some() {
        return Err(Fault::KeysMakeNoKeys);
    }
    if new.user_id <= RESERVED && caller.user_id > RESERVED {
        return Err(Fault::OnlyByReservedUsers);
    }
    let name = new.name.clone();
    let own = auth.clone();
    let made = cancel::blocking(move || own.make_api_key(new)).await.map_err(Fault::unexpected)?;
    let mut outcome = Outcome::default();
    match made {
        Ok(made) => outcome.affect(made),
        Err(fault @ (Fault::KeyExists | Fault::TooManyKeys)) => outcome.fail(name, fault),
        Err(fault) => return Err(fault),
    }
    Ok(outcome)
}

/// Revokes keys: those that are named, or with `all` among them every one, of the users that the caller may touch.
pub async fn delete(auth: &Authenticator, named: Vec<String>, users: &Granted) -> Result<Outcome<ApiKey>, Fault> {
    let allowed = users.resolution.allowed.clone();
    let kind = users.kind;
    let own = auth.clone();
    let work = move || {
        let mut outcome = Outcome::default();
        let keys = own.api_keys()?;
        let may = |key: &ApiKey| allowed.contains(&key.user_id.to_string());
        let mut chosen = Vec::new();
        if named.iter().any(|id| id == "all") {
            chosen.extend(keys.iter().filter(|key| may(key)).map(|key| key.id));
        } else {
            for target in named.iter().map(|id| Target::of(id)) {
                match keys.iter().find(|key| Some(key.id) == target.id) {
                    Some(key) if may(key) => chosen.push(key.id),
                    Some(_) => outcome.fail(target.named, Fault::PermissionDenied { kind }),
                    None => outcome.fail(target.named, Fault::MissingKey),
                }
            }
        }
        chosen.sort_unstable();
        chosen.dedup();
        let removed = own.remove_api_keys(|key| chosen.contains(&key.id))?;
        for id in chosen {
            if !removed.iter().any(|key| key.id == id) {
                outcome.fail(NamedId::Number(id), Fault::MissingKey);
            }
        }
        removed.into_iter().for_each(|key| outcome.affect(key));
        Ok(outcome)
    };
    cancel::blocking(work).await.map_err(Fault::unexpected)?
}
