//! The two gates of the API in one: who may come in ([`Authenticator`]), and what for, decided from the operation's table and
//! the caller's permissions (RBAC facts, section 4).
//!
//! No operation is named here. Whatever a request comes to, also one that nothing is built for yet, has passed this.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use http::request::Parts;
use wazuh_api_server::operation::{Check, On, Operation};
use wazuh_api_server::{BoxFuture, Checked, Error, Gate};

use crate::auth::{Authenticator, Session};
use crate::failure::Failure;
use crate::rbac::{self, Access, Existing, Permissions, State, Universe, Wanted};
use crate::store::Store;

/// See the module.
pub struct Guard {
    auth: Authenticator,
    existing: Existing,
    store: Store,
    cluster: bool,
    plans: HashMap<&'static str, Vec<Check>>,
}

impl Guard {
    /// The guard of a home. `cluster` says whether this node belongs to one.
    pub fn new(auth: Authenticator, existing: Existing, store: Store, cluster: bool) -> Self {
        Self { auth, existing, store, cluster, plans: HashMap::new() }
    }

    /// Prepares the checks of these operations; those of others are worked out for each request.
    #[must_use]
    pub fn prepared(mut self, operations: &[&'static Operation]) -> Self {
        for operation in operations {
            // One that cannot be placed is told when it is asked for: a start must not fail for it.
            if let Ok(checks) = self.plan(operation) {
                self.plans.insert(operation.id, checks);
            }
        }
        self
    }

    fn plan(&self, operation: &'static Operation) -> Result<Vec<Check>, Failure> {
        let mut checks = rbac::plan(operation).map_err(Failure::unexpected)?;
        if self.cluster {
            checks.iter_mut().for_each(rbac::as_node_of_a_cluster);
        }
        Ok(checks)
    }

    /// What the request names for each of the checks.
    fn wanted(&self, request: &Checked<'_>) -> Result<Vec<Wanted>, Failure> {
        let checks = match self.plans.get(request.operation.id) {
            Some(checks) => Cow::Borrowed(checks),
            None => Cow::Owned(self.plan(request.operation)?),
        };
        let wanted = checks.iter().map(|check| {
            let ids = match check.on {
                On::All | On::Any => None,
                On::Named(name) => rbac::named_ids(request.operation, name, request.value(name))
                    .map(|ids| ids.into_iter().map(|id| rbac::usual_spelling(check.kind, id)).collect()),
                On::ThisNode => Some(vec![self.existing.node().to_owned()]),
            };
            Wanted { check: *check, ids }
        });
        Ok(wanted.collect())
    }

    async fn decide(&self, session: &Session, wanted: Vec<Wanted>) -> Result<Access, Failure> {
        if let Some(decision) = without_looking(&session.permissions, &wanted) {
            return decision;
        }
        let (permissions, existing) = (Arc::clone(&session.permissions), self.existing.clone());
        self.store.run(move || permissions.grant(&wanted, &existing)).await
    }
}

impl Gate for Guard {
    fn admit<'a>(
        &'a self,
        operation: Option<&'static Operation>,
        parts: &'a mut Parts,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Gate::admit(&self.auth, operation, parts)
    }

    fn authorize<'a>(&'a self, request: Checked<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let wanted = self.wanted(&request).map_err(|failure| failure.into_error(None))?;
            if wanted.is_empty() {
                return Ok(());
            }
            let Some(session) = request.extensions.get::<Arc<Session>>().cloned() else {
                return Err(Failure::unexpected("a permission check without a caller").into_error(None));
            };
            match self.decide(&session, wanted).await {
                Ok(access) => {
                    request.extensions.insert(Arc::new(access));
                    Ok(())
                }
                Err(failure) => Err(failure.into_error(Some(session.node()))),
            }
        })
    }
}

/// The decision, if it does not depend on what exists.
fn without_looking(permissions: &Permissions, wanted: &[Wanted]) -> Option<Result<Access, Failure>> {
    let probe = Probe::default();
    let decision = permissions.grant(wanted, &probe);
    (!probe.asked.get()).then_some(decision)
}

/// A universe that only notes that it was asked. The answer ends the work: it has to be done again anyway.
#[derive(Default)]
struct Probe {
    asked: Cell<bool>,
}

impl Probe {
    fn answer<T>(&self) -> Result<T, Failure> {
        self.asked.set(true);
        Err(Failure::internal(1000))
    }
}

impl Universe for Probe {
    fn members(&self, _group: &str) -> Result<Vec<String>, Failure> {
        self.answer()
    }

    fn all(&self, _kind: &str) -> Result<BTreeSet<String>, Failure> {
        self.answer()
    }

    fn groups(&self, _agent: &str) -> Result<Option<Vec<String>>, Failure> {
        self.answer()
    }

    fn state(&self) -> Result<Option<State>, Failure> {
        self.answer()
    }
}
