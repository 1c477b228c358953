//! Who asks, and how an answer of a domain module goes back to them.

use std::sync::Arc;

use wazuh_api_server::Error;

use super::{Context, Service};
use crate::wire::v4::failure::{Failure, Voice};
use crate::wire::v4::faults::IntoFailure;
use apid_identity::Fault;
use apid_identity::auth::Session;
use apid_identity::rbac::{Access, Granted, Permissions};
use apid_identity::security::Scope;
use apid_node::configuration::Secrets;

/// The caller of one request.
pub(super) struct Caller {
    session: Arc<Session>,
    access: Arc<Access>,
    voice: Voice,
}

/// What was granted to a request, whose lack is a fault of ours.
#[derive(Clone, Copy)]
pub(super) struct Grants<'a>(&'a Access);

impl<'a> Grants<'a> {
    /// What was granted of all resources of `kind`, whatever the request names of them.
    pub(super) fn of_all(self, kind: &str) -> Result<&'a Granted, Failure> {
        self.0.of_all(kind).map_err(IntoFailure::into_failure)
    }
}

impl Service {
    /// Who made a request.
    pub(super) fn caller(&self, cx: &Context) -> Result<Caller, Error> {
        let (session, access) = cx.identity.session().map_err(|failure| self.refusal(failure))?;
        Ok(Caller { session: Arc::clone(session), access: Arc::clone(access), voice: self.voice })
    }

    /// A refusal of the request itself, which names no node.
    pub(super) fn refusal(&self, fault: impl IntoFailure) -> Error {
        fault.into_failure().told_by(self.voice).into_error(None)
    }
}

impl Caller {
    /// What the caller may do, for operations that are about just that.
    pub(super) fn permissions(&self) -> &Arc<Permissions> {
        &self.session.permissions
    }

    /// What the guard has granted to this request.
    pub(super) fn access(&self) -> Grants<'_> {
        Grants(&self.access)
    }

    /// The resources of `kind` that the guard has granted to this request.
    pub(super) fn granted(&self, kind: &str) -> Result<&Granted, Error> {
        self.tell(self.access.of(kind))
    }

    /// Whether the caller sees the secrets of a configuration: those do who may change one, whichever it is, by a
    /// policy that says so (docs/facts/04-modules.md, section 6.2).
    pub(super) fn secrets_of_configuration(&self) -> Secrets {
        let may_change = self.session.permissions.iter().any(|(action, mut effects)| {
            matches!(action, "manager:update_config" | "cluster:update_config")
                && effects.any(|(_, effect)| effect == "allow")
        });
        if may_change { Secrets::Shown } else { Secrets::Hidden }
    }

    /// In whose words the caller is told of failures.
    pub(super) const fn voice(&self) -> Voice {
        self.voice
    }

    /// The caller's session.
    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    /// Of the ids of `kind` that the request names, or of all, those that the guard has left.
    pub(super) fn scope(&self, kind: &'static str, named: Option<Vec<String>>) -> Result<Scope, Fault> {
        Ok(Scope::new(named, self.access.of(kind)?.clone()))
    }

    /// Any other answer, or its refusal told so.
    pub(super) fn tell<T>(&self, answer: Result<T, impl IntoFailure>) -> Result<T, Error> {
        answer.map_err(|fault| fault.into_failure().told_by(self.voice).into_error(Some(self.session.node())))
    }
}
