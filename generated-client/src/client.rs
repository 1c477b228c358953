//! The client core: one pooled HTTP client, one session, and the road that every call takes.
//!
//! Seams for what may come: `Client::send` is the only place that sends a call and the only one that repeats it, and
//! it knows the operation; `Client::exchange` is the only place that touches the HTTP client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, StatusCode};

use crate::error::Error;
use crate::reply::Reply;
use crate::request::{Operation, Request, Security};
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
    /// By the name of what holds them in a request.
    pub(crate) keys: BTreeMap<String, Secret>,
    pub(crate) timeout: Option<Duration>,
}

impl Client {
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

    /// Path and query of a request.
    pub(crate) fn target(&self, request: &Request) -> String {
        request.target(self.waits)
    }

    /// The key for a header, query parameter or cookie.
    pub(crate) fn key(&self, name: &str) -> Option<&Secret> {
        self.inner.keys.get(name)
    }

    pub(crate) async fn send(&self, request: &Request) -> Result<Reply, Error> {
        let operation = request.operation.id;
        match request.operation.security {
            Security::None | Security::Key(..) => self.exchange(request, None).await?.succeeded(),
            Security::Basic => {
                let header = self.inner.session.credentials.as_ref().and_then(Credentials::header);
                let header = header.ok_or(Error::Unauthenticated { operation, needs: "user name and password" })?;
                self.exchange(request, Some(&header)).await?.succeeded()
            }
            Security::Bearer => {
                let missing = || Error::Unauthenticated { operation, needs: "a token" };
                let token = self.token(None).await?.ok_or_else(missing)?;
                let reply = self.exchange(request, Some(&token.header)).await?;
                // The token can end early: revoked, or the server's key or security settings changed. The server
                // decides that before it looks at the call, so repeating it is harmless.
                if reply.status == StatusCode::UNAUTHORIZED
                    && let Some(token) = self.token(Some(&token)).await?
                {
                    return self.exchange(request, Some(&token.header)).await?.succeeded();
                }
                reply.succeeded()
            }
        }
    }

    async fn token(&self, stale: Option<&Token>) -> Result<Option<Arc<Token>>, Error> {
        let login = async |credentials: &Credentials| {
            let header = credentials.header();
            let header = header.ok_or(Error::Unauthenticated { operation: LOGIN.0, needs: "a usable password" })?;
            let mut request =
                Request::new(Operation { waits: false, ..Operation::new(LOGIN.0, Method::POST, LOGIN.1) });
            request.query("raw", &true);
            let reply = self.exchange(&request, Some(&header)).await?.succeeded()?;
            reply.text().map(|text| Secret::from(text.into_inner()))
        };
        self.inner.session.token(stale, login).await
    }

    async fn exchange(&self, request: &Request, authorization: Option<&HeaderValue>) -> Result<Reply, Error> {
        let url = format!("{}{}", self.inner.base, request.target(self.waits));
        let mut outgoing = self.inner.http.request(request.operation.method.clone(), url);
        if let Some(header) = authorization {
            outgoing = outgoing.header(AUTHORIZATION, header);
        }
        for (name, value) in &request.headers {
            outgoing = outgoing.header(name, value);
        }
        if let Some(body) = &request.body {
            outgoing = outgoing.header(CONTENT_TYPE, body.media_type.as_ref()).body(body.bytes.clone());
        }
        if let (Some(timeout), false) = (self.inner.timeout, self.waits && request.operation.waits) {
            outgoing = outgoing.timeout(timeout);
        }
        let response = outgoing.send().await.map_err(Error::Transport)?;
        let status = response.status();
        let headers = response.headers().clone();
        let body = response.bytes().await.map_err(Error::Transport)?;
        let confidential = request.operation.path.starts_with(LOGIN.1);
        let Operation { id, redirects, .. } = request.operation;
        Ok(Reply { operation: id, confidential, redirects, status, headers, body })
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
