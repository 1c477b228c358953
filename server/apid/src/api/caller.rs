//! Who asks, and how an answer of a domain module goes back to them.

use std::sync::Arc;

use bytes::Bytes;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v4::faults::IntoFailure;
use apid_failure::Failure;
use apid_identity::auth::Session;
use apid_identity::rbac::{Access, Granted, Permissions};
use apid_identity::security::Scope;

/// The caller of one request.
pub(super) struct Caller {
    session: Arc<Session>,
    access: Arc<Access>,
}

impl Service {
    /// Who made a request.
    pub(super) fn caller(&self, cx: &Context) -> Result<Caller, Error> {
        let (session, access) = cx.identity.session().map_err(|failure| failure.into_error(None))?;
        Ok(Caller { session: Arc::clone(session), access: Arc::clone(access) })
    }
}

impl Caller {
    /// What the caller may do, for operations that are about just that.
    pub(super) fn permissions(&self) -> &Arc<Permissions> {
        &self.session.permissions
    }

    /// What the guard has granted to this request.
    pub(super) fn access(&self) -> &Access {
        &self.access
    }

    /// The resources of `kind` that the guard has granted to this request.
    pub(super) fn granted(&self, kind: &str) -> Result<&Granted, Error> {
        self.tell(self.access.of(kind))
    }

    /// The caller's session.
    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    /// Of the ids of `kind` that the request names, or of all, those that the guard has left.
    pub(super) fn scope(&self, kind: &'static str, named: Option<Vec<String>>) -> Result<Scope, Failure> {
        Ok(Scope::new(named, self.access().of(kind)?.clone()))
    }

    /// The JSON that a domain module wrote, or its refusal under the name of this node, if the caller may know it.
    pub(super) fn answer<T>(&self, answer: Result<Bytes, impl IntoFailure>) -> Result<Json<T>, Error> {
        self.tell(answer).map(Json::from_encoded)
    }

    /// Any other answer, or its refusal told so.
    pub(super) fn tell<T>(&self, answer: Result<T, impl IntoFailure>) -> Result<T, Error> {
        answer.map_err(|fault| fault.into_failure().into_error(Some(self.session.node())))
    }

    /// A document that nothing can go wrong with any more.
    pub(super) fn done<T>(&self, document: Bytes) -> Json<T> {
        Json::from_encoded(document)
    }

    /// The same for an answer that is still being made.
    pub(super) async fn respond<T, F: IntoFailure>(
        &self,
        answer: impl Future<Output = Result<Bytes, F>>,
    ) -> Result<Json<T>, Error> {
        self.answer(answer.await)
    }
}
