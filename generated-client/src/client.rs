//! The client core: one pooled HTTP client, one session, and the road that every call takes.
//!
//! Seams for what may come: `Client::send` is the only place that sends a call and the only one that repeats it, and
//! it knows the operation; `Client::exchange` is the only place that touches the HTTP client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, StatusCode};

use crate::builder::Builder;
use crate::call::{Call, Operation, Security};
use crate::error::Error;
use crate::reply::Reply;
use crate::secret::Secret;
use crate::session::{Credentials, Session, Token};

/// The operation that makes a token. With `raw=true` the reply is the token alone.
const LOGIN: (&str, &str) = ("login_user", "/security/user/authenticate");

/// A connection to a Wazuh server API, without the typed operations: those are methods of `v4::Client` and its like,
/// which wrap this one. Clones are cheap and share connections and token.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    waits: bool,
}

pub(crate) struct Inner {
    pub(crate) http: reqwest::Client,
    /// Scheme, host, port and path prefix, without a slash at the end and without user information.
    pub(crate) base: String,
    pub(crate) session: Session,
    pub(crate) timeout: Option<Duration>,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> Builder<Self> {
        Builder::new(url)
    }

    pub(crate) fn new(inner: Inner, waits: bool) -> Self {
        Self { inner: Arc::new(inner), waits }
    }

    /// A client that shares everything with this one and asks the server not to time out (`wait_for_complete=true`,
    /// where the operation takes it). The timeout of the client itself is off for those calls too.
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self { inner: Arc::clone(&self.inner), waits: wait }
    }

    /// The address of the server.
    pub fn url(&self) -> &str {
        &self.inner.base
    }

    /// Begins a call.
    pub fn call(&self, operation: Operation) -> Call<'_> {
        Call::new(self, operation)
    }

    /// Begins a `GET`; `id` is the name that errors use, `path` the template.
    pub fn get(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::GET, path))
    }

    /// Begins a `POST`.
    pub fn post(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::POST, path))
    }

    /// Begins a `PUT`.
    pub fn put(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::PUT, path))
    }

    /// Begins a `PATCH`.
    pub fn patch(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::PATCH, path))
    }

    /// Begins a `DELETE`.
    pub fn delete(&self, id: &'static str, path: &'static str) -> Call<'_> {
        self.call(Operation::new(id, Method::DELETE, path))
    }

    pub(crate) fn waits(&self) -> bool {
        self.waits
    }

    pub(crate) async fn send(&self, call: &Call<'_>) -> Result<Reply, Error> {
        let operation = call.operation.id;
        match call.operation.security {
            Security::None => self.exchange(call, None).await?.succeeded(),
            Security::Basic => {
                let header = self.inner.session.credentials.as_ref().and_then(Credentials::header);
                let header = header.ok_or(Error::Unauthenticated { operation, needs: "user name and password" })?;
                self.exchange(call, Some(&header)).await?.succeeded()
            }
            Security::Bearer => {
                let missing = || Error::Unauthenticated { operation, needs: "a token" };
                let token = self.token(None).await?.ok_or_else(missing)?;
                let reply = self.exchange(call, Some(&token.header)).await?;
                // The token can end early: revoked, or the server's key or security settings changed. The server
                // decides that before it looks at the call, so repeating it is harmless.
                if reply.status == StatusCode::UNAUTHORIZED
                    && let Some(token) = self.token(Some(&token)).await?
                {
                    return self.exchange(call, Some(&token.header)).await?.succeeded();
                }
                reply.succeeded()
            }
        }
    }

    async fn token(&self, stale: Option<&Token>) -> Result<Option<Arc<Token>>, Error> {
        let login = async |credentials: &Credentials| {
            let header = credentials.header();
            let header = header.ok_or(Error::Unauthenticated { operation: LOGIN.0, needs: "a usable password" })?;
            let call = self.post(LOGIN.0, LOGIN.1).never_waits().query("raw", &true);
            let reply = self.exchange(&call, Some(&header)).await?.succeeded()?;
            reply.text().map(|text| Secret::from(text.into_inner()))
        };
        self.inner.session.token(stale, login).await
    }

    async fn exchange(&self, call: &Call<'_>, authorization: Option<&HeaderValue>) -> Result<Reply, Error> {
        let url = format!("{}{}", self.inner.base, call.target());
        let mut request = self.inner.http.request(call.operation.method.clone(), url);
        if let Some(header) = authorization {
            request = request.header(AUTHORIZATION, header);
        }
        if let Some(body) = &call.body {
            request = request.header(CONTENT_TYPE, body.media_type).body(body.bytes.clone());
        }
        if let (Some(timeout), false) = (self.inner.timeout, self.waits && call.operation.waits) {
            request = request.timeout(timeout);
        }
        let response = request.send().await.map_err(Error::Transport)?;
        let status = response.status();
        let headers = response.headers().clone();
        let body = response.bytes().await.map_err(Error::Transport)?;
        let confidential = call.operation.path.starts_with(LOGIN.1);
        Ok(Reply { operation: call.operation.id, confidential, status, headers, body })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = self.inner.session.credentials.as_ref().map(|credentials| &credentials.user);
        f.debug_struct("Client")
            .field("url", &self.inner.base)
            .field("user", &user)
            .field("wait_for_complete", &self.waits)
            .finish_non_exhaustive()
    }
}
