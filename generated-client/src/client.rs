//! The client core: one transport, one session, and the road that every call takes.
//!
//! `Client::exchange` is the only place that hands a request to the transport; `Client::attempts` is the only one that
//! repeats it, and it knows the operation.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use serde_json::Value;

use crate::clock::{self, Deadline};
use crate::error::{Error, TimeoutPhase};
use crate::rate::RateLimit;
use crate::reply::Reply;
use crate::request::{Operation, Request, Security};
use crate::retry::{Repeatable, Retry};
use crate::secret::Secret;
use crate::session::{Credentials, Session, Token};
use crate::trace;
use crate::transport::{HttpRequest, Middleware, Next, Transport};

/// The operation that makes a token. With `raw=true` the reply is the token alone.
const LOGIN: (&str, &str) = ("login_user", "/security/user/authenticate");
/// The operation that makes one for an authorization context.
const RUN_AS: (&str, &str) = ("run_as_login", "/security/user/authenticate/run_as");
/// What a login may take beyond the timeout of calls, so that the call that began it reports its own timeout.
const LOGIN_GRACE: Duration = Duration::from_millis(100);

/// A connection to a Wazuh server API, without the typed operations: those are methods of `v4::Client` and its like,
/// which wrap this one. Clones are cheap and share connections and token.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    session: Arc<Session>,
    waits: bool,
}

/// What all clients share that were made from one builder.
pub(crate) struct Inner {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) middleware: Vec<Arc<dyn Middleware>>,
    /// Scheme, host, port and path prefix, without a slash at the end and without user information.
    pub(crate) base: String,
    /// By the name of what holds them in a request.
    pub(crate) keys: BTreeMap<String, Secret>,
    pub(crate) user_agent: Option<HeaderValue>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Retry,
    pub(crate) rate: Option<RateLimit>,
    /// Longest body of a reply that is read as a whole, in bytes.
    pub(crate) reply_limit: u64,
}

impl Client {
    pub(crate) fn new(inner: Inner, session: Session, waits: bool) -> Self {
        Self { inner: Arc::new(inner), session: Arc::new(session), waits }
    }

    /// A client that shares everything with this one and asks the server not to time out (`wait_for_complete=true`,
    /// where the operation takes it). The timeout of the client itself is off for those calls too.
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self { waits: wait, ..self.clone() }
    }

    /// A client that shares this one's connections and logs in with an authorization context
    /// (`POST /security/user/authenticate/run_as`): the server chooses the roles by its rules on that context. The user
    /// must be allowed to (`allow_run_as`). Without credentials the result has no way to log in.
    ///
    /// ```no_run
    /// # async fn example(client: &wazuh_api_client::Client) -> Result<(), wazuh_api_client::Error> {
    /// let context = serde_json::json!({"name": "Bob", "office": ["20", "21"]});
    /// let bob = client.run_as(context);
    /// println!("{:?}", bob.get("get_agents", "/agents").json::<serde_json::Value>().await?);
    /// # #[cfg(feature = "v4")]
    /// let typed = wazuh_api_client::v4::Client::from(bob);
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_as(&self, context: impl Into<Value>) -> Self {
        let credentials = self.session.credentials.as_ref().map(|credentials| credentials.run_as(context.into()));
        Self { inner: Arc::clone(&self.inner), session: Arc::new(Session::new(credentials)), waits: self.waits }
    }

    /// The address of the server.
    pub fn url(&self) -> &str {
        &self.inner.base
    }

    /// The token of the session. Logs in if there is none, or none that is good for some time yet.
    pub async fn token(&self) -> Result<Secret, Error> {
        let work = async |deadline| {
            let missing = Error::Unauthenticated { operation: LOGIN.0, needs: "user name and password" };
            self.usable_token(None, deadline).await?.map(|token| token.secret()).ok_or(missing)
        };
        self.within(LOGIN.0, self.inner.timeout, work).await
    }

    /// The token of the session if there is one, whatever its age. Nothing is sent.
    pub fn current_token(&self) -> Option<Secret> {
        self.session.at_hand().map(|token| token.secret())
    }

    /// Uses a token that was obtained elsewhere, for this client and its clones. Fails for a text that cannot be sent.
    pub fn set_token(&self, token: impl Into<Secret>) -> Result<(), Error> {
        if self.session.give(&token.into()) { Ok(()) } else { Err(unusable_token()) }
    }

    /// Ends all tokens of the user on the server (`DELETE /security/user/authenticate`) and forgets the one at hand.
    /// The next call logs in again. Nothing is sent without a token.
    pub async fn log_out(&self) -> Result<(), Error> {
        if self.session.at_hand().is_some() {
            let request = Request::new(Operation::new("logout_user", Method::DELETE, LOGIN.1));
            self.send(&request).await?;
            self.session.forget();
        }
        Ok(())
    }

    /// Path and query of a request.
    pub(crate) fn target(&self, request: &Request) -> String {
        request.target(self.waits)
    }

    /// The key for a header, query parameter or cookie.
    pub(crate) fn key(&self, name: &str) -> Option<&Secret> {
        self.inner.keys.get(name)
    }

    /// Sends a call and receives the reply.
    pub(crate) async fn send(&self, request: &Request) -> Result<Reply, Error> {
        self.run(request, true).await
    }

    /// Sends a call and receives the reply without its body, if it is a success.
    pub(crate) async fn send_streaming(&self, request: &Request) -> Result<Reply, Error> {
        self.run(request, false).await
    }

    async fn run(&self, request: &Request, whole: bool) -> Result<Reply, Error> {
        let limit = self.inner.timeout.filter(|_| !(self.waits && request.operation.waits));
        let call = async |deadline| self.authorized(request, whole, deadline).await;
        trace::call(request, self.within(request.operation.id, limit, call)).await
    }

    /// Work that ends in time.
    async fn within<T>(
        &self,
        operation: &'static str,
        limit: Option<Duration>,
        work: impl AsyncFnOnce(Deadline) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let work = work(Deadline::after(limit));
        let Some(time) = limit else { return work.await };
        let late = || Err(Error::Timeout { operation, phase: TimeoutPhase::Call, limit });
        clock::timeout(time, work).await.unwrap_or_else(late)
    }

    async fn authorized(&self, request: &Request, whole: bool, deadline: Deadline) -> Result<Reply, Error> {
        let operation = request.operation.id;
        match request.operation.security {
            Security::None | Security::Key(..) => self.attempts(request, None, whole, deadline).await,
            Security::Basic => {
                let header = self.session.credentials.as_ref().and_then(Credentials::header);
                let header = header.ok_or(Error::Unauthenticated { operation, needs: "user name and password" })?;
                self.attempts(request, Some(&header), whole, deadline).await
            }
            Security::Bearer => {
                let missing = || Error::Unauthenticated { operation, needs: "a token" };
                let token = self.usable_token(None, deadline).await?.ok_or_else(missing)?;
                let refused = match self.attempts(request, Some(&token.header), whole, deadline).await {
                    Err(error) if error.status().is_some_and(|status| status.as_u16() == 401) => error,
                    other => return other,
                };
                // The token can end early: revoked, or the server's key or security settings changed. The server
                // decides that before it looks at the call, so repeating it is harmless. It is done once: a new token
                // that is refused too is an error.
                if !repeatable(request).body {
                    return Err(refused);
                }
                match self.usable_token(Some(&token), deadline).await? {
                    Some(token) => self.attempts(request, Some(&token.header), whole, deadline).await,
                    None => Err(refused),
                }
            }
        }
    }

    async fn usable_token(&self, stale: Option<&Token>, deadline: Deadline) -> Result<Option<Arc<Token>>, Error> {
        let login = |credentials| {
            let client = self.clone();
            async move { client.log_in(&credentials, deadline).await }
        };
        self.session.token(stale, login).await
    }

    /// Makes a token. Repetitions end with the call that needs it first; since other calls can wait for the same login,
    /// the login has a limit of its own.
    async fn log_in(self, credentials: &Credentials, deadline: Deadline) -> Result<Secret, Error> {
        let ((id, path), context) = match credentials {
            Credentials::Password { .. } => (LOGIN, None),
            Credentials::RunAs { context, .. } => (RUN_AS, Some(context)),
        };
        let header = credentials.header();
        let header = header.ok_or(Error::Unauthenticated { operation: id, needs: "a usable password" })?;
        // Logging in twice does no harm.
        let operation = Operation { waits: false, idempotent: true, ..Operation::new(id, Method::POST, path) };
        let mut request = Request::new(operation);
        request.query("raw", &true);
        request.body(&context);
        let work = self.attempts(&request, Some(&header), true, deadline);
        let limit = self.inner.timeout.map(|limit| limit.saturating_add(LOGIN_GRACE));
        let reply = match limit {
            Some(time) => clock::timeout(time, work).await.unwrap_or(Err(Error::Timeout {
                operation: id,
                phase: TimeoutPhase::Call,
                limit,
            })),
            None => work.await,
        };
        reply?.text().map(|text| Secret::from(text.into_inner()))
    }

    /// Sends a call, again where that is safe and promising.
    async fn attempts(
        &self,
        request: &Request,
        authorization: Option<&HeaderValue>,
        whole: bool,
        deadline: Deadline,
    ) -> Result<Reply, Error> {
        let mut attempt = 1;
        loop {
            let error = match self.exchange(request, authorization, attempt, whole).await {
                Err(error) => error,
                reply => return reply,
            };
            let Some(pause) = self.inner.retry.pause(&error, repeatable(request), attempt, deadline) else {
                return Err(error);
            };
            trace::repeated(request, attempt, pause, &error);
            clock::sleep(pause).await;
            attempt += 1;
        }
    }

    async fn exchange(
        &self,
        request: &Request,
        authorization: Option<&HeaderValue>,
        attempt: u32,
        whole: bool,
    ) -> Result<Reply, Error> {
        if let Some(rate) = &self.inner.rate {
            rate.turn().await;
        }
        let Operation { id, ref method, path, redirects, .. } = request.operation;
        let mut headers = HeaderMap::new();
        if let Some(agent) = &self.inner.user_agent {
            headers.insert(USER_AGENT, agent.clone());
        }
        if let Some(header) = authorization {
            headers.insert(AUTHORIZATION, header.clone());
        }
        for (name, value) in &request.headers {
            headers.append(name, value.clone());
        }
        if let Some(payload) = &request.body {
            let media_type = HeaderValue::from_str(&payload.media_type).map_err(|_| Error::Argument {
                operation: id,
                name: CONTENT_TYPE.to_string(),
                reason: "a media type is printable ASCII alone".into(),
            })?;
            headers.insert(CONTENT_TYPE, media_type);
        }
        let outgoing = HttpRequest {
            operation: id,
            template: path,
            attempt,
            method: method.clone(),
            url: format!("{}{}", self.inner.base, request.target(self.waits)),
            headers,
            body: request.body.as_ref().map(|payload| payload.body.clone()),
        };
        let located = |error: Error| error.at(&self.inner.base);
        let next = Next::new(&self.inner.middleware, &*self.inner.transport);
        let reply = next.run(outgoing).await.map_err(located)?;
        trace::answered(attempt, reply.status);
        let confidential = path.starts_with(LOGIN.1);
        Reply::receive(id, confidential, redirects, reply, whole, self.inner.reply_limit).await.map_err(located)
    }
}

fn repeatable(request: &Request) -> Repeatable {
    Repeatable {
        idempotent: request.operation.idempotent,
        body: request.body.as_ref().is_none_or(|payload| payload.body.is_repeatable()),
    }
}

pub(crate) fn unusable_token() -> Error {
    Error::Setting { name: "token", reason: "has characters that no token has".to_owned() }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = self.session.credentials.as_ref().map(Credentials::user);
        f.debug_struct("Client")
            .field("url", &self.inner.base)
            .field("user", &user)
            .field("wait_for_complete", &self.waits)
            .finish_non_exhaustive()
    }
}
