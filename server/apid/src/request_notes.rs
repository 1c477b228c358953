//! What is found out about a request on its way in, for those that look at it from outside the router: the access log
//! and the time limit.
//!
//! The notes travel in the request's extensions: the exchange puts them there, the gate fills them in. Must not be
//! here: anything that a handler decides by; handlers find the identity of their caller typed in their context.

use std::sync::{Arc, OnceLock};

use apid_front::exchange::Waits;
use apid_identity::auth::{Named, Session, UNKNOWN_NODE};
use http::request::Parts;

use crate::touched::Touched;
use wazuh_api_server::Operation;

/// Notes on one request. Clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequestNotes(Arc<Notes>);

#[derive(Debug, Default)]
struct Notes {
    /// What the request came to.
    operation: OnceLock<&'static Operation>,
    /// The name in a login whose password is not proved, or not yet.
    claimed: OnceLock<String>,
    /// Whom a token that was signed here names, whether it is still valid or not.
    proved: OnceLock<Named>,
    /// Set once the request is let in.
    admitted: OnceLock<()>,
    session: OnceLock<Arc<Session>>,
    /// What the reply says that was touched, where that is recorded.
    touched: OnceLock<Touched>,
    waits: Waits,
}

impl RequestNotes {
    /// The user whom the access log names: whom a token of ours stands for, or who a login says that it is from. `None`
    /// for all others. What a token says whose signature is wrong, or nobody checked, is not among the notes at all.
    pub(crate) fn name(&self) -> Option<Named> {
        let claimed = || self.0.claimed.get().map(|user| Named { user: user.clone(), hash_auth_context: None });
        self.0.proved.get().cloned().or_else(claimed)
    }

    /// The user whose request was let in: whose token is valid, or whose password is right.
    pub(crate) fn admitted_user(&self) -> Option<&str> {
        self.0.admitted.get()?;
        let proved = self.0.proved.get().map(|named| named.user.as_str());
        proved.or_else(|| self.0.claimed.get().map(String::as_str))
    }

    /// The operation that the request came to; `None` for one that came to none, or not as far.
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        self.0.operation.get().copied()
    }

    /// By which credential the request was let in, and the name of the key if it is one; `None` for a request that was
    /// not.
    pub(crate) fn credential(&self) -> (Option<&'static str>, Option<Arc<str>>) {
        let Some(session) = self.0.session.get() else { return (None, None) };
        match &session.key {
            Some(key) => (Some("key"), Some(Arc::clone(key))),
            // A request that names its user itself has no token.
            None if self.0.claimed.get().is_some() => (Some("password"), None),
            None => (Some("token"), None),
        }
    }

    /// Notes what the reply says that was touched.
    pub(crate) fn set_touched(&self, touched: Touched) {
        // There is one reply.
        let _ = self.0.touched.set(touched);
    }

    /// What the reply says that was touched.
    pub(crate) fn touched(&self) -> Option<&Touched> {
        self.0.touched.get()
    }

    /// The time that does not count against the request's time limit.
    pub(crate) fn waits(&self) -> &Waits {
        &self.0.waits
    }

    /// The name under which an error may show this node to the client.
    pub(crate) fn node(&self) -> &str {
        self.0.session.get().map_or(UNKNOWN_NODE, |session| session.node())
    }

    /// Notes what the request came to.
    pub(crate) fn set_operation(parts: &Parts, operation: &'static Operation) {
        if let Some(notes) = parts.extensions.get::<Self>() {
            // A request comes to one operation.
            let _ = notes.0.operation.set(operation);
        }
    }

    /// Notes the name in a login, which anybody may send.
    pub(crate) fn set_claimed(parts: &Parts, user: &str) {
        if let Some(notes) = parts.extensions.get::<Self>() {
            // The gate runs once per request, so there is no second name.
            let _ = notes.0.claimed.set(user.to_owned());
        }
    }

    /// Notes whom a token that was signed here names.
    pub(crate) fn set_proved(parts: &Parts, named: Named) {
        if let Some(notes) = parts.extensions.get::<Self>() {
            let _ = notes.0.proved.set(named);
        }
    }

    /// Notes that the request is let in.
    pub(crate) fn set_admitted(parts: &Parts) {
        if let Some(notes) = parts.extensions.get::<Self>() {
            let _ = notes.0.admitted.set(());
        }
    }

    /// Notes the session of a request that carries notes.
    pub(crate) fn set_session(parts: &Parts, session: &Arc<Session>) {
        if let Some(notes) = parts.extensions.get::<Self>() {
            let _ = notes.0.session.set(Arc::clone(session));
        }
    }
}
