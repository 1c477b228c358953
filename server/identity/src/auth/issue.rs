//! Making tokens for those who have proved who they are.
//!
//! A token names an instant, and what is revoked later than that instant, or in the same second, ends it. So the
//! instant is taken, and recorded, before the database is looked at: what changes meanwhile ends the token, and never
//! passes it by, also when the changing process has another clock. A
//! login in the second of a change would get a token that is void at once; it waits for the next second instead.

use std::{fmt, sync::Arc};

use serde_json::Value;
use tokio::task;

use super::{
    Authenticator, Inner, Settings, WEB_INTERFACE,
    context::{Checker, Stop},
    context_digest,
    patterns::Patterns,
    store::{GrantingRule, Issued, RESERVED},
    token::{self, Claims},
};
use crate::Fault;
use apid_formats::python_json;

/// How often a login waits for a revocation of the same second to be over. More than one happens only while others keep
/// changing the same user.
const WAITS: u32 = 3;

/// A user that has logged in, and the hash of the password that it was done with.
#[derive(Clone, Eq, PartialEq)]
pub struct Login {
    /// Name of the user.
    pub user: String,
    /// `None` for a user that needs no password, in tests.
    pub(super) hash: Option<String>,
}

#[cfg(any(test, feature = "test-util"))]
impl Login {
    /// A user that needs no password, because the caller knows who it is.
    pub fn trusted(user: impl Into<String>) -> Self {
        Self { user: user.into(), hash: None }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}

/// How finely a token tells when it was issued. Tokens of both kinds are valid in the same way: revocations are of
/// whole seconds, since the programs of release 4 that read them know no others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TokenDates {
    /// As release 4 does.
    #[default]
    Seconds,
    /// As release 5 does, in a claim of its own beside that of release 4.
    Milliseconds,
}

/// What came of one try.
enum Attempt {
    Issued(String),
    /// The user is gone, or the password is another one by now.
    Void,
    /// A revocation of this second would end the token.
    TooEarly,
}

#[cfg(any(test, feature = "test-util"))]
impl Authenticator {
    /// Issues a token with the user's own roles; see [`Authenticator::issue_to`].
    pub async fn issue(&self, user: &str) -> Result<Option<String>, Fault> {
        self.issue_to(&Login::trusted(user), None, TokenDates::default()).await
    }

    /// Issues a token on behalf of whom `context` describes; see [`Authenticator::issue_to`].
    pub async fn issue_for(&self, user: &str, context: Value) -> Result<Option<String>, Fault> {
        self.issue_to(&Login::trusted(user), Some(context), TokenDates::default()).await
    }
}

impl Authenticator {
    /// Issues a token for a login. Without a context, or with an empty one, it carries the user's own roles; with
    /// another one those whose rules the context meets (docs/facts/01-api-layer.md, section 7.5). `None` for a user
    /// that is gone or whose password was changed since.
    ///
    /// # Errors
    ///
    /// For a context that the user may not bring.
    pub async fn issue_to(
        &self,
        login: &Login,
        context: Option<Value>,
        dates: TokenDates,
    ) -> Result<Option<String>, Fault> {
        let (login, context) = (Arc::new(login.clone()), context.map(Arc::new));
        for wait in 0..=WAITS {
            let (inner, login, context) = (Arc::clone(&self.0), Arc::clone(&login), context.clone());
            let attempt = move || inner.attempt(&login, context.as_deref(), dates, wait == WAITS);
            match task::spawn_blocking(attempt).await.map_err(Fault::unexpected)?? {
                Attempt::Issued(token) => return Ok(Some(token)),
                Attempt::Void => return Ok(None),
                Attempt::TooEarly => tokio::time::sleep(self.0.store.clock.rest_of_the_second()).await,
            }
        }
        Ok(None)
    }
}

impl Inner {
    fn attempt(
        &self,
        login: &Login,
        context: Option<&Value>,
        dates: TokenDates,
        is_last: bool,
    ) -> Result<Attempt, Fault> {
        let current = self.current();
        let now = self.store.instant_of_issue();
        if let Some(master) = self.master()? {
            // The master has taken the password. That the token is still good is asked with each request.
            let roles = master.roles(&login.user, context)?;
            return self.sign(login, context, roles, master.settings()?, now, dates);
        }
        if login.hash.is_some() && self.store.password(&login.user)? != login.hash {
            return Ok(Attempt::Void);
        }
        let Some(found) = self.store.user(&login.user)? else { return Ok(Attempt::Void) };
        let roles = match context.filter(|context| context.as_object().is_some_and(|members| !members.is_empty())) {
            None => found.roles,
            Some(context) if found.allow_run_as => granted(context, found.id, &self.store.rules()?, &self.patterns),
            Some(_) => return Err(Fault::ContextNotAllowed),
        };
        // Looked at last, so that nothing of the above can be older than what it tells.
        let token = Issued { user: &login.user, roles: &roles, run_as: context.is_some(), not_before: now };
        let standing = self.store.standing(token)?;
        if !is_last && standing.is_some_and(|standing| standing.revoked) {
            return Ok(Attempt::TooEarly);
        }
        self.sign(login, context, roles, current.settings, now, dates)
    }

    /// The token of a user with these roles.
    fn sign(
        &self,
        login: &Login,
        context: Option<&Value>,
        roles: Vec<i64>,
        Settings { token_lifetime, mode }: Settings,
        now: i64,
        dates: TokenDates,
    ) -> Result<Attempt, Fault> {
        let mut claims = Claims::new(&login.user, roles, mode, now, token_lifetime);
        if dates == TokenDates::Milliseconds {
            claims = claims.dated_to_the_millisecond();
        }
        if let Some(context) = context {
            let text = python_json::encode(context).map_err(Fault::unexpected)?;
            claims = claims.for_context(context_digest(text.as_bytes()));
        }
        let token = token::encode(&claims, &self.current().keys).ok_or(Fault::Unsigned)?;
        Ok(Attempt::Issued(token))
    }
}

/// The roles with a rule that the context meets, in the order of the table. The shipped rules only work for the user of
/// the web interface (docs/facts/02-rbac.md, section 6.4).
pub(super) fn granted(context: &Value, user: i64, rules: &[GrantingRule], patterns: &Patterns) -> Vec<i64> {
    let checker = Checker::new(context, patterns);
    let mut roles = Vec::new();
    let mut given_up = None;
    for rule in rules {
        let is_settled = roles.last() == Some(&rule.role) || given_up == Some(rule.role);
        if is_settled || (rule.id <= RESERVED && user != WEB_INTERFACE) {
            continue;
        }
        match checker.check_text(&rule.text) {
            Ok(true) => roles.push(rule.role),
            Ok(false) => {}
            Err(Stop::TooDeep) => {
                tracing::warn!(role = rule.role, "the authorization context is nested too deeply; role not granted");
                given_up = Some(rule.role);
            }
            Err(Stop::TooCostly) => {
                tracing::warn!(
                    role = rule.role,
                    "security rules exceed their budget; this and later roles are not granted"
                );
                break;
            }
        }
    }
    roles
}
