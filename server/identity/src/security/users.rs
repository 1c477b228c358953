//! Users: their names and passwords, and whether they may log in for others.
//!
//! Passwords arrive in plain text and leave as hashes before a change begins; nothing here keeps or prints one.

use std::net::IpAddr;
use std::sync::LazyLock;

use regex::Regex;

use super::{Outcome, RESERVED, Scope, Target, User, number};
use crate::Fault;
use crate::auth::store::{Revoked, users as rows};
use crate::auth::{Authenticator, Session};
use apid_store::{Reader, StoreError, Writer};

/// Most characters of a password.
const LONGEST: usize = 64;
/// Faults that are not told of users that the request does not name.
const UNTOLD_IN_LISTS: &[Fault] = &[Fault::MissingUser];
const UNTOLD_OF_DELETIONS: &[Fault] = &[Fault::MissingUser, Fault::ReservedUser, Fault::OwnUser];

/// Which passwords may be set (docs/facts/01-api-layer.md, section 7.6). Those that users have stay valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordRule {
    /// Fewest characters of a password.
    shortest: usize,
}

impl Default for PasswordRule {
    /// That of release 4.
    fn default() -> Self {
        Self::at_least(8)
    }
}

impl PasswordRule {
    /// The rule for passwords of at least so many characters.
    pub const fn at_least(shortest: usize) -> Self {
        Self { shortest }
    }

    /// Whether a password is one that may be set.
    ///
    /// # Errors
    ///
    /// [`Fault::PasswordLength`] or [`Fault::PasswordTooSimple`].
    pub fn check(self, password: &str) -> Result<(), Fault> {
        check(self.shortest, password)
    }
}

/// Whether a password is one that may be set by the rule of release 4, which is that of every command beside the API.
///
/// # Errors
///
/// [`Fault::PasswordLength`] or [`Fault::PasswordTooSimple`].
pub fn check_password(password: &str) -> Result<(), Fault> {
    PasswordRule::default().check(password)
}

fn check(shortest: usize, password: &str) -> Result<(), Fault> {
    static DIGIT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\d").ok());
    if !(shortest..=LONGEST).contains(&password.chars().count()) {
        return Err(Fault::PasswordLength);
    }
    let has = |test: fn(char) -> bool| password.contains(test);
    let has_digit = DIGIT.as_ref().is_some_and(|digit| digit.is_match(password));
    let is_varied = has(|c| c.is_ascii_lowercase()) && has(|c| c.is_ascii_uppercase()) && has_digit;
    // A line feed would be lost or cut off by half of what passwords pass through.
    if !is_varied || !has(|c| !c.is_ascii_alphanumeric()) || has(|c| c == '\n') {
        return Err(Fault::PasswordTooSimple);
    }
    Ok(())
}

/// The users of `scope`, in the order of their ids, for a query to choose from.
pub async fn list(auth: &Authenticator, scope: Scope) -> Result<Outcome<User>, Fault> {
    auth.read(move |reader| {
        let mut outcome = Outcome::default();
        for target in scope.targets(|| rows::ids(reader))? {
            match target.id.map(|id| user_of(reader, id)).transpose()?.flatten() {
                Some(user) => outcome.affect(user),
                None => outcome.fail(target.named, Fault::MissingUser),
            }
        }
        scope.conclude(&mut outcome, UNTOLD_IN_LISTS);
        Ok(outcome)
    })
    .await
}

/// Makes a user without roles. `peer` is whose turn the hashing takes.
pub async fn create(
    auth: &Authenticator,
    peer: IpAddr,
    rule: PasswordRule,
    name: String,
    password: String,
) -> Result<Outcome<User>, Fault> {
    rule.check(&password)?;
    let hash = auth.hash(peer, password).await?;
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        if rows::find(change.writer, &name)?.is_some() {
            outcome.fail(name, Fault::UserExists);
            return Ok(outcome);
        }
        let id = rows::insert(change.writer, &name, &hash)?;
        outcome.affect(changed(change.writer, id)?);
        Ok(outcome)
    })
    .await
}

/// A user with its roles.
pub(super) fn user_of(reader: &Reader, id: i64) -> Result<Option<User>, StoreError> {
    let Some(row) = rows::row(reader, id)? else { return Ok(None) };
    Ok(Some(User { id, name: row.name, allow_run_as: row.allow_run_as, roles: rows::roles(reader, id)? }))
}

/// A user that has just been changed.
fn changed(reader: &Reader, id: i64) -> Result<User, Fault> {
    user_of(reader, id)?.ok_or_else(|| Fault::unexpected("what was changed is gone"))
}

/// Gives a user another password. That of a reserved user can only be changed by a reserved user.
pub async fn set_password(
    auth: &Authenticator,
    peer: IpAddr,
    rule: PasswordRule,
    caller: &Session,
    user: &str,
    password: Option<String>,
) -> Result<Outcome<User>, Fault> {
    let password = password.ok_or(Fault::NothingToChange)?;
    rule.check(&password)?;
    let id = number(user);
    if id.is_some_and(|id| id <= RESERVED) && caller.user_id > RESERVED {
        return Err(Fault::OnlyByReservedUsers);
    }
    let hash = auth.hash(peer, password).await?;
    change_one(auth, user, move |writer, id| rows::set_password(writer, id, &hash)).await
}

/// Lets a user log in for others, or not.
pub async fn set_run_as(auth: &Authenticator, user: &str, allow: bool) -> Result<Outcome<User>, Fault> {
    change_one(auth, user, move |writer, id| rows::set_run_as(writer, id, allow)).await
}

/// A change of one user, which ends its sessions.
async fn change_one(
    auth: &Authenticator,
    user: &str,
    step: impl FnOnce(&Writer<'_>, i64) -> Result<bool, StoreError> + Send + 'static,
) -> Result<Outcome<User>, Fault> {
    let target = Target::of(user);
    auth.change(move |change| {
        let mut outcome = Outcome::default();
        match target.id {
            Some(id) if step(change.writer, id)? => {
                change.revoke(Revoked::Users(&[id]))?;
                outcome.affect(changed(change.writer, id)?);
            }
            _ => outcome.fail(target.named, Fault::MissingUser),
        }
        Ok(outcome)
    })
    .await
}

/// Removes users, but neither reserved ones nor the caller.
pub async fn delete(auth: &Authenticator, caller: &Session, scope: Scope) -> Result<Outcome<User>, Fault> {
    let own = caller.user_id;
    let deleted = auth.change(move |change| {
        let mut outcome = Outcome::default();
        let mut removed = Vec::new();
        for target in scope.targets(|| rows::ids(change.writer))? {
            let fault = match target.id {
                Some(id) if id <= RESERVED => Fault::ReservedUser,
                Some(id) if id == own => Fault::OwnUser,
                Some(id) => match user_of(change.writer, id)? {
                    None => Fault::MissingUser,
                    Some(user) => {
                        rows::delete(change.writer, id)?;
                        removed.push(id);
                        outcome.affect(user);
                        continue;
                    }
                },
                None => Fault::MissingUser,
            };
            outcome.fail(target.named, fault);
        }
        if !removed.is_empty() {
            removed.push(rows::GONE);
            change.revoke(Revoked::Users(&removed))?;
        }
        scope.conclude(&mut outcome, UNTOLD_OF_DELETIONS);
        Ok(outcome)
    });
    let outcome: Outcome<User> = deleted.await?;
    if !outcome.items.is_empty() {
        super::orphaned_keys::clear(auth, outcome.items.iter().map(|user| user.id).collect()).await;
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Fault::PasswordLength, Fault::PasswordTooSimple, PasswordRule, check_password};

    #[test]
    fn passwords_are_long_and_varied() {
        let longest = format!("Aa1.{}", "\u{e9}".repeat(60));
        for good in
            ["Golden.Pass1", "Aa1 aaaa", &longest, "\u{0}\u{0}\u{0}\u{0}\u{0}aA1", "P\u{e4}ssword1", "Passwor.\u{663}"]
        {
            check_password(good).unwrap();
        }
        let too_long = format!("{longest}.");
        for (bad, fault) in [
            ("", PasswordLength),
            ("Aa1.aaa", PasswordLength),
            (too_long.as_str(), PasswordLength),
            ("aaaaaa1.", PasswordTooSimple),
            ("AAAAAA1.", PasswordTooSimple),
            ("Aaaaaaa.", PasswordTooSimple),
            ("Aaaaaaa1", PasswordTooSimple),
            ("Aa1.aaaa\n", PasswordTooSimple),
            ("Aa1.\naaaa", PasswordTooSimple),
            ("\u{e4}aaaaaa1", PasswordTooSimple),
        ] {
            assert_eq!(check_password(bad), Err(fault), "{bad:?}");
        }
        let rule = PasswordRule::at_least(12);
        assert_eq!([rule.check("Aa1.aaaaaaa"), rule.check("")], [Err(PasswordLength), Err(PasswordLength)]);
        assert_eq!([rule.check("Aa1.aaaaaaaa"), rule.check("aaaaaaaaaaaa")], [Ok(()), Err(PasswordTooSimple)]);
    }
}
