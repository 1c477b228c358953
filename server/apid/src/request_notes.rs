//! What is found out about a request on its way in, for those that look at it from outside the router: the access log
//! and the time limit.
//!
//! The notes travel in the request's extensions: the exchange puts them there, the gate fills them in. Must not be
//! here: anything that a handler decides by; handlers find the identity of their caller typed in their context.

use std::sync::{Arc, OnceLock};

use apid_front::exchange::Waits;
use apid_identity::auth::{Named, Session, UNKNOWN_NODE};
use http::request::Parts;

/// Notes on one request. Clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequestNotes(Arc<Notes>);

#[derive(Debug, Default)]
struct Notes {
    named: OnceLock<Option<Named>>,
    session: OnceLock<Arc<Session>>,
    waits: Waits,
}

impl RequestNotes {
    /// The user whom the access log names: `Some(None)` for credentials that name no known user, `None` as long as no
    /// credentials were looked at, as for a request that is refused before that.
    pub(crate) fn name(&self) -> Option<Option<&Named>> {
        self.0.named.get().map(Option::as_ref)
    }

    /// The time that does not count against the request's time limit.
    pub(crate) fn waits(&self) -> &Waits {
        &self.0.waits
    }

    /// The name under which an error may show this node to the client.
    pub(crate) fn node(&self) -> &str {
        self.0.session.get().map_or(UNKNOWN_NODE, |session| session.node())
    }

    /// Notes the user of a request that carries notes, also of one that is refused. The first name counts.
    pub(crate) fn set_name(parts: &Parts, named: Option<Named>) {
        if let Some(notes) = parts.extensions.get::<Self>() {
            // The gate runs once per request, so there is no second name.
            let _ = notes.0.named.set(named);
        }
    }

    /// Notes the session of a request that carries notes.
    pub(crate) fn set_session(parts: &Parts, session: &Arc<Session>) {
        if let Some(notes) = parts.extensions.get::<Self>() {
            let _ = notes.0.session.set(Arc::clone(session));
        }
    }
}
