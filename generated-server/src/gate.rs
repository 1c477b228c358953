//! The seam between the router and an implementation's users: who may call the API, and what for.
//!
//! The router calls the gate twice for a routed request: [`Gate::admit`] before anything of it is read, and
//! [`Gate::authorize`] right before its handler. Of a request with a body it asks [`Gate::foresee`] between the two,
//! before it reads the body. What the gate finds out about the caller travels from one to the other, and on to the
//! handler, as a value of the gate's own types: a handler cannot be reached without it.

use std::future::{Future, ready};

use http::request::Parts;

use crate::checked::Checked;
use crate::error::Error;
use crate::memory::Memory;
use crate::operation::Operation;

/// Who may call the API, and what for: authentication and permissions of a server.
///
/// Its methods are `async fn`s in an implementation. [`OpenGate`] is the gate of tests.
///
/// ```
/// use wazuh_api_server::http::{Method, StatusCode, header::AUTHORIZATION, request::Parts};
/// use wazuh_api_server::{Checked, Error, Gate, Operation};
///
/// /// Lets in who knows the token. Only administrators change anything.
/// struct Token {
///     token: String,
///     is_admin: bool,
/// }
///
/// impl Gate for Token {
///     // What `admit` finds out; `authorize` takes it.
///     type Admitted = String;
///     // What handlers find in their context.
///     type Identity = String;
///
///     async fn admit(&self, _: &'static Operation, parts: &Parts) -> Result<String, Error> {
///         let sent = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
///         match sent.and_then(|text| text.strip_prefix("Bearer ")) {
///             Some(token) if token == self.token => Ok("alice".to_owned()),
///             Some(_) => Err(Error::unauthorized("Invalid token")),
///             None => Err(Error::unauthorized("No authorization token provided")),
///         }
///     }
///
///     async fn authorize(&self, user: String, request: Checked<'_>) -> Result<String, Error> {
///         if request.operation.method == Method::GET || self.is_admin {
///             return Ok(user);
///         }
///         let detail = format!("{user} only reads");
///         Err(Error::new(StatusCode::FORBIDDEN, "Permission Denied", detail).code(4000))
///     }
/// }
/// ```
pub trait Gate: Send + Sync + 'static {
    /// What is known of the caller once the request is admitted.
    type Admitted: Send + 'static;

    /// What is known of the caller once the request is authorized. Handlers find it in
    /// [`Context::identity`](crate::Context::identity).
    type Identity: Send + Sync + 'static;

    /// Admits a request for `operation` or refuses it: limits, blocks, credentials. Nothing of the request but its head
    /// has been read. [`Operation::security`] says which credentials the description wants;
    /// [`Parts::extensions`](Parts) has what surrounds the router has put there, such as the sender's address.
    fn admit(
        &self,
        operation: &'static Operation,
        parts: &Parts,
    ) -> impl Future<Output = Result<Self::Admitted, Error>> + Send;

    /// Called for a request that no operation answers, before it is refused for that: only limits matter here, unless
    /// strangers must not learn which paths exist. By default nothing is asked.
    fn admit_unrouted(&self, parts: &Parts) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = parts;
        ready(Ok(()))
    }

    /// Decides about a request whose body has not been read, as far as that is possible: what is refused whatever the
    /// body says must not cost its reading. The parameters are known to be valid; the body is not known.
    ///
    /// By default everything is left to [`Gate::authorize`].
    fn foresee(
        &self,
        admitted: Self::Admitted,
        request: Checked<'_>,
    ) -> impl Future<Output = Result<Foreseen<Self::Admitted, Self::Identity>, Error>> + Send {
        let _ = request;
        ready(Ok(Foreseen::Open(admitted)))
    }

    /// Where the memory that requests take is counted. By default it is not.
    fn memory(&self) -> Option<&dyn Memory> {
        None
    }

    /// Lets an admitted request through to its handler or refuses it for lack of permission. Its parameters and body
    /// are known to be valid, and [`Checked`] has them. What it returns is all that a handler knows of the caller, and
    /// of what they may touch.
    fn authorize(
        &self,
        admitted: Self::Admitted,
        request: Checked<'_>,
    ) -> impl Future<Output = Result<Self::Identity, Error>> + Send;
}

/// What a gate knows of a request before its body is read.
#[derive(Clone, Debug)]
pub enum Foreseen<A, I> {
    /// The request may reach its handler, whatever its body is.
    Decided(I),
    /// It depends on the body.
    Open(A),
}

/// A gate that admits every request as the same caller, for tests and for servers behind a gate of their own.
///
/// ```
/// # #[cfg(feature = "v4")] {
/// use wazuh_api_server::{OpenGate, v4};
///
/// /// All that handlers know of their caller.
/// #[derive(Clone)]
/// struct User(&'static str);
///
/// let router = v4::Server::new(OpenGate(User("alice"))).unimplemented().into_router();
/// # let _ = router;
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenGate<I = ()>(
    /// The identity that every handler sees.
    pub I,
);

impl<I: Clone + Send + Sync + 'static> Gate for OpenGate<I> {
    type Admitted = ();
    type Identity = I;

    async fn admit(&self, _: &'static Operation, _: &Parts) -> Result<(), Error> {
        Ok(())
    }

    async fn authorize(&self, (): (), _: Checked<'_>) -> Result<I, Error> {
        Ok(self.0.clone())
    }
}
