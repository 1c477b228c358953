//! Users: who there is, with which password, and whether they may log in for others.
//!
//! Passwords arrive in plain text and leave as hashes before a change begins; nothing here keeps or prints one.

use std::net::IpAddr;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::{Outcome, RESERVED, Scope, number};
use crate::auth::store::{Revoked, users as rows};
use crate::auth::{Authenticator, Session};
use apid_failure::Failure;

/// Fewest characters of a password.
const SHORTEST: usize = 8;
/// Most characters of a password.
const LONGEST: usize = 64;
/// Failures that are not shown of users nobody named.
const NOT_SHOWN_IN_LISTS: &[u16] = &[5001];
const NOT_SHOWN_OF_DELETIONS: &[u16] = &[5001, 5004, 5008];

/// Whether a password is one that may be set (docs/facts/01-api-layer.md, section 7.6).
pub fn check_password(password: &str) -> Result<(), Failure> {
    static DIGIT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\d").ok());
    if !(SHORTEST..=LONGEST).contains(&password.chars().count()) {
        return Err(Failure::bad_request(5009));
    }
    let has = |test: fn(char) -> bool| password.contains(test);
    let has_digit = DIGIT.as_ref().is_some_and(|digit| digit.is_match(password));
    let is_varied = has(|c| c.is_ascii_lowercase()) && has(|c| c.is_ascii_uppercase()) && has_digit;
    // A line feed would be lost or cut off by half of what passwords pass through.
    if !is_varied || !has(|c| !c.is_ascii_alphanumeric()) || has(|c| c == '\n') {
        return Err(Failure::bad_request(5007));
    }
    Ok(())
}

/// The users of `scope`, in the order of their ids, for a query to choose from.
pub async fn list(auth: &Authenticator, scope: Scope) -> Result<Outcome, Failure> {
    auth.read(move |transaction| {
        let mut outcome = Outcome::default();
        for target in scope.targets(|| rows::ids(transaction))? {
            match target.id.map(|id| rows::item(transaction, id)).transpose()?.flatten() {
                Some(item) => outcome.affect(item),
                None => outcome.fail(target.shown, Failure::bad_request(5001)),
            }
        }
        scope.conclude(&mut outcome, NOT_SHOWN_IN_LISTS);
        Ok(outcome)
    })
    .await
}

/// Makes a user without roles. `peer` is whose turn the hashing takes.
pub async fn create(auth: &Authenticator, peer: IpAddr, name: String, password: String) -> Result<Outcome, Failure> {
    check_password(&password)?;
    let hash = auth.hash(peer, password).await?;
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        if rows::find(change.transaction, &name)?.is_some() {
            outcome.fail(name, Failure::bad_request(5000));
            return Ok(outcome);
        }
        let id = rows::insert(change.transaction, &name, &hash)?;
        outcome.affect(rows::item(change.transaction, id)?.unwrap_or_default());
        Ok(outcome)
    })
    .await
}

/// Gives a user another password. That of a reserved user can only be changed by a reserved user.
pub async fn set_password(
    auth: &Authenticator,
    peer: IpAddr,
    caller: &Session,
    user: &str,
    password: Option<String>,
) -> Result<Outcome, Failure> {
    let password = password.ok_or_else(|| Failure::bad_request(4001))?;
    check_password(&password)?;
    let id = number(user);
    if id.is_some_and(|id| id <= RESERVED) && caller.user_id > RESERVED {
        return Err(Failure::bad_request(5011));
    }
    let hash = auth.hash(peer, password).await?;
    change_one(auth, user, move |transaction, id| rows::set_password(transaction, id, &hash)).await
}

/// Lets a user log in for others, or not.
pub async fn set_run_as(auth: &Authenticator, user: &str, allow: bool) -> Result<Outcome, Failure> {
    change_one(auth, user, move |transaction, id| rows::set_run_as(transaction, id, allow)).await
}

/// A change of one user, which ends its sessions.
async fn change_one(
    auth: &Authenticator,
    user: &str,
    step: impl FnOnce(&rusqlite::Transaction<'_>, i64) -> rusqlite::Result<bool> + Send + 'static,
) -> Result<Outcome, Failure> {
    let target = super::Target::of(user);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        match target.id {
            Some(id) if step(change.transaction, id)? => {
                change.revoke(Revoked::Users(&[id]))?;
                outcome.affect(rows::item(change.transaction, id)?.unwrap_or_default());
            }
            _ => outcome.fail(target.shown, Failure::bad_request(5001)),
        }
        Ok(outcome)
    })
    .await
}

/// Removes users, but neither reserved ones nor the caller.
pub async fn delete(auth: &Authenticator, caller: &Session, scope: Scope) -> Result<Outcome, Failure> {
    let own = caller.user_id;
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        let mut removed = Vec::new();
        for target in scope.targets(|| rows::ids(change.transaction))? {
            let failure = match target.id {
                Some(id) if id <= RESERVED => 5004,
                Some(id) if id == own => 5008,
                Some(id) => match rows::item(change.transaction, id)? {
                    None => 5001,
                    Some(item) => {
                        rows::delete(change.transaction, id)?;
                        removed.push(id);
                        outcome.affect(item);
                        continue;
                    }
                },
                None => 5001,
            };
            outcome.fail(target.shown, Failure::bad_request(failure));
        }
        if !removed.is_empty() {
            removed.push(rows::GONE);
            change.revoke(Revoked::Users(&removed))?;
        }
        // The order of the items' texts, which begin with the id and a comma.
        outcome.items.sort_by_cached_key(|item| format!("{},", item.get("id").unwrap_or(&Value::Null)));
        scope.conclude(&mut outcome, NOT_SHOWN_OF_DELETIONS);
        Ok(outcome)
    })
    .await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::check_password;

    #[test]
    fn passwords_are_long_and_varied() {
        let longest = format!("Aa1.{}", "\u{e9}".repeat(60));
        for good in
            ["Golden.Pass1", "Aa1 aaaa", &longest, "\u{0}\u{0}\u{0}\u{0}\u{0}aA1", "P\u{e4}ssword1", "Passwor.\u{663}"]
        {
            check_password(good).unwrap();
        }
        let too_long = format!("{longest}.");
        for (bad, code) in [
            ("", 5009),
            ("Aa1.aaa", 5009),
            (too_long.as_str(), 5009),
            ("aaaaaa1.", 5007),
            ("AAAAAA1.", 5007),
            ("Aaaaaaa.", 5007),
            ("Aaaaaaa1", 5007),
            ("Aa1.aaaa\n", 5007),
            ("Aa1.\naaaa", 5007),
            ("\u{e4}aaaaaa1", 5007),
        ] {
            assert_eq!(check_password(bad).unwrap_err().code, code, "{bad:?}");
        }
    }
}
