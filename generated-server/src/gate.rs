//! The seam between the router and an implementation's users: who may call the API, and what for.
//!
//! The router calls the gate twice for a routed request: [`Gate::admit`] before anything of it is read, and
//! [`Gate::authorize`] right before its handler. Of a request with a body it asks [`Gate::foresee`] between the two,
//! before it reads the body. What the gate finds out about the caller travels from one to the other, and on to the
//! handler, as a value of the gate's own types: a handler cannot be reached without it.

use std::collections::VecDeque;
use std::pin::Pin;

use http::request::Parts;
use serde_json::Value;

use crate::error::Error;
use crate::memory::Memory;
use crate::operation::Operation;

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What comes of [`Gate::foresee`].
pub type Foresight<'a, A, I> = BoxFuture<'a, Result<Foreseen<A, I>, Error>>;

/// Who may call the API, and what for.
pub trait Gate: Send + Sync + 'static {
    /// What is known of the caller once the request is admitted.
    type Admitted: Send + 'static;

    /// What is known of the caller once the request is authorized. Handlers find it in
    /// [`Context::identity`](crate::Context::identity).
    type Identity: Send + Sync + 'static;

    /// Admits a request for `operation` or refuses it: limits, blocks, credentials. Nothing of the request but its head
    /// has been read.
    fn admit<'a>(
        &'a self,
        operation: &'static Operation,
        parts: &'a Parts,
    ) -> BoxFuture<'a, Result<Self::Admitted, Error>>;

    /// Called for a request that no operation answers, before it is refused for that: only limits matter here, unless
    /// strangers must not learn which paths exist.
    fn admit_unrouted<'a>(&'a self, parts: &'a Parts) -> BoxFuture<'a, Result<(), Error>>;

    /// Decides about a request whose body has not been read, as far as that is possible: what is refused whatever the
    /// body says must not cost its reading. The parameters are known to be valid; the body is not known.
    ///
    /// By default everything is left to [`Gate::authorize`].
    fn foresee<'a>(
        &'a self,
        admitted: Self::Admitted,
        request: Checked<'a>,
    ) -> Foresight<'a, Self::Admitted, Self::Identity> {
        let _ = request;
        Box::pin(std::future::ready(Ok(Foreseen::Open(admitted))))
    }

    /// Where the memory that requests take is counted. By default it is not.
    fn memory(&self) -> Option<&dyn Memory> {
        None
    }

    /// Lets an admitted request through to its handler or refuses it for lack of permission. Its parameters and body
    /// are known to be valid.
    fn authorize<'a>(
        &'a self,
        admitted: Self::Admitted,
        request: Checked<'a>,
    ) -> BoxFuture<'a, Result<Self::Identity, Error>>;
}

/// What a gate knows of a request before its body is read.
#[derive(Clone, Debug)]
pub enum Foreseen<A, I> {
    /// The request may reach its handler, whatever its body is.
    Decided(I),
    /// It depends on the body.
    Open(A),
}

/// What is known of a request right before its handler, apart from the caller.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The operation that is called.
    pub operation: &'static Operation,
    values: &'a VecDeque<Option<Value>>,
    body: Option<&'a Value>,
}

impl<'a> Checked<'a> {
    /// A request for `operation` whose values stand in the order of its parameters, without those that the router
    /// handles itself; `body` is its JSON body.
    pub fn new(operation: &'static Operation, values: &'a VecDeque<Option<Value>>, body: Option<&'a Value>) -> Self {
        Self { operation, values, body }
    }

    /// The checked value of the parameter of this name, or else of the body's member; `None` when it was not given and
    /// has no default.
    pub fn value(&self, name: &str) -> Option<&'a Value> {
        let fields = self.operation.parameters.iter().filter(|parameter| !parameter.context);
        let mut named = fields.zip(self.values).filter(|(parameter, _)| parameter.name == name);
        named.find_map(|(_, value)| value.as_ref()).or_else(|| self.body?.get(name))
    }
}

/// A gate that admits every request as the same caller, for tests and for servers behind a gate of their own.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenGate<I = ()>(
    /// The identity that every handler sees.
    pub I,
);

impl<I: Clone + Send + Sync + 'static> Gate for OpenGate<I> {
    type Admitted = ();
    type Identity = I;

    fn admit<'a>(&'a self, _: &'static Operation, _: &'a Parts) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn admit_unrouted<'a>(&'a self, _: &'a Parts) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn authorize<'a>(&'a self, (): (), _: Checked<'a>) -> BoxFuture<'a, Result<I, Error>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }
}
