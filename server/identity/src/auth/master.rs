//! Users, tokens and permissions by the word of another node: on a worker of a cluster the master decides about them,
//! whose database is the only one that administrators change (docs/facts/06-backends.md, section 12.2).
//!
//! Tokens are signed and read here, with this node's own keys; everything else is asked for each request, so that a
//! user who was removed at the master is nobody here. What this node's own database says does not count then: it has
//! the users, and the passwords, of a new installation. Must not be here: how the master is asked.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::token::Claims;
use super::{Authenticator, Inner, Session, Settings, TokenError};
use crate::Fault;
use crate::master_fault::MasterFault;
use crate::rbac::{Mode, Permissions, Policy};

/// What a token says, which the master is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Name of the user.
    pub user: &'a str,
    /// Ids of the token's roles.
    pub roles: &'a [i64],
    /// When it was issued, in seconds since 1970.
    pub issued_at: i64,
    /// Whether it was issued for an authorization context.
    pub run_as: bool,
}

/// The master of the cluster. Every call blocks, within limits of its own.
pub trait Master: fmt::Debug + Send + Sync {
    /// Whether there is a master besides this node. Where there is none, this node's own database decides.
    ///
    /// # Errors
    ///
    /// When there should be one and the way to it is gone.
    fn is_there(&self) -> Result<bool, MasterFault>;

    /// Whether this is the user's password.
    ///
    /// # Errors
    ///
    /// When the master does not say.
    fn takes_password(&self, user: &str, password: &str) -> Result<bool, MasterFault>;

    /// Ids of the user's roles, or of those that an authorization context has.
    ///
    /// # Errors
    ///
    /// When the master does not say, or the user may not bring a context.
    fn roles(&self, user: &str, context: Option<&Value>) -> Result<Vec<i64>, MasterFault>;

    /// The security configuration.
    ///
    /// # Errors
    ///
    /// When the master does not say.
    fn settings(&self) -> Result<Settings, MasterFault>;

    /// What a token allows: effects by resource by action; `None` for one that is not valid any more.
    ///
    /// # Errors
    ///
    /// When the master does not say.
    fn permissions(&self, token: Shown<'_>) -> Result<Option<Map<String, Value>>, MasterFault>;
}

impl Authenticator {
    /// Has `master` decide about users and tokens from now on. It is asked once, before the first request.
    pub fn obey(&self, master: Arc<dyn Master>) {
        // A second one would be a mistake of the program; the first stays.
        let _ = self.0.master.set(master);
    }
}

impl Inner {
    /// The master, where it decides. Blocks.
    pub(super) fn master(&self) -> Result<Option<&dyn Master>, Fault> {
        match self.master.get() {
            Some(master) => Ok(master.is_there()?.then_some(&**master)),
            None => Ok(None),
        }
    }

    /// Whether it may be that a master decides.
    pub(super) fn may_have_master(&self) -> bool {
        self.master.get().is_some()
    }

    /// The session of a token whose signature is right, by the word of the master.
    pub(super) fn check_by(&self, master: &dyn Master, claims: &Claims) -> Result<Session, TokenError> {
        let failed = |fault: MasterFault| TokenError::Failed(fault.into());
        let shown =
            Shown { user: &claims.sub, roles: &claims.rbac_roles, issued_at: claims.nbf, run_as: claims.run_as };
        let policies = master.permissions(shown).map_err(failed)?.ok_or(TokenError::Invalid)?;
        let Settings { token_lifetime, mode } = master.settings().map_err(failed)?;
        if Mode::parse(&claims.rbac_mode) != Some(mode) || claims.exp.saturating_sub(claims.nbf) != token_lifetime {
            return Err(TokenError::Expired);
        }
        let permissions = permissions(mode, &policies).map_err(TokenError::Failed)?;
        let node = permissions.allows("cluster:read", "node:id", &self.node).then(|| Arc::clone(&self.node));
        Ok(Session {
            user: claims.sub.clone(),
            // Ids are the master's business.
            user_id: NO_ID,
            roles: claims.rbac_roles.clone(),
            run_as: claims.run_as,
            hash_auth_context: claims.hash_auth_context.clone(),
            key: None,
            permissions: Arc::new(permissions),
            node,
        })
    }
}

/// The id of a user whom only the master knows. No user has it.
const NO_ID: i64 = 0;

/// The permissions that a master tells of, in its order.
fn permissions(mode: Mode, told: &Map<String, Value>) -> Result<Permissions, Fault> {
    let mut policies = Vec::new();
    for (action, effects) in told {
        for (resource, effect) in effects.as_object().into_iter().flatten() {
            let effect = effect.as_str().ok_or(Fault::UnusablePolicy)?.to_owned();
            policies.push(Policy { actions: vec![action.clone()], resources: vec![resource.clone()], effect });
        }
    }
    Permissions::reduce(mode, &policies)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    #[test]
    fn permissions_are_those_that_the_master_tells() {
        let told =
            json!({"agent:read": {"agent:id:*": "allow", "agent:id:003": "deny"}, "agent:create": {"*:*:*": "allow"}});
        let read = permissions(Mode::White, told.as_object().unwrap()).unwrap();
        assert!(read.allows("agent:read", "agent:id", "001") && !read.allows("agent:read", "agent:id", "003"));
        assert!(!read.mentions("agent:delete"));
        let again: Map<String, Value> = read
            .iter()
            .map(|(action, effects)| {
                (
                    action.to_owned(),
                    Value::Object(effects.map(|(resource, effect)| (resource.to_owned(), effect.into())).collect()),
                )
            })
            .collect();
        assert_eq!(Value::Object(again), told);
        for wrong in [json!({"agent:read": {"agent:id:*": 7}}), json!({"agent:read": {"a&b&c&d:e": "allow"}})] {
            assert!(permissions(Mode::White, wrong.as_object().unwrap()).is_err(), "{wrong}");
        }
    }
}
