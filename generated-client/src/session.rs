//! Credentials, the token made with them, and who renews it when.
//!
//! One token serves all clones of a client. Callers that need a new one at the same time share one login, and its
//! failure too: a manager blocks an address after too many failed logins. The login is driven by every caller that
//! waits for it, so that a caller which is not polled any more holds up no other, and needs no runtime to run on.

// See docs/facts/01-api-layer.md, section 4.9.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use reqwest::header::HeaderValue;
use serde_json::Value;

use crate::clock::{Instant, now};
use crate::error::{Error, TimeoutPhase};
use crate::json::{self, Decode, Mismatch, Tree};
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// How a client proves who uses it. Operations that take no token (those of the 2016 API) get user name and password
/// with each call; all others a token that is made with them.
#[derive(Clone)]
pub(crate) enum Credentials {
    /// User name and password.
    Password { user: String, password: Secret },
    /// User name and password of a service, and the authorization context of the one on whose behalf it calls. The
    /// server chooses the roles by its rules on that context.
    RunAs { user: String, password: Secret, context: Value },
}

impl Credentials {
    pub(crate) fn user(&self) -> &str {
        let (Self::Password { user, .. } | Self::RunAs { user, .. }) = self;
        user
    }

    /// The same user with an authorization context.
    pub(crate) fn run_as(&self, context: Value) -> Self {
        let (Self::Password { user, password } | Self::RunAs { user, password, .. }) = self;
        Self::RunAs { user: user.clone(), password: password.clone(), context }
    }

    /// The `Authorization` header of a login.
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let (Self::Password { user, password } | Self::RunAs { user, password, .. }) = self;
        let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
        sensitive(&format!("Basic {pair}"))
    }
}

/// A token as it is sent.
pub(crate) struct Token {
    pub(crate) header: HeaderValue,
    /// Tells this token from its successor.
    serial: u64,
    /// From when on a new one is wanted; `None` if the token does not say when it ends.
    renew_at: Option<Instant>,
}

/// What stands before a token in its header.
const SCHEME: &str = "Bearer ";

/// A login that its callers share. Whichever of them is polled drives it; when the last one leaves, it ends.
type Login = BoxFuture<'static, Result<Option<Arc<Token>>, Arc<Error>>>;

/// What a caller that needs a token finds.
enum Joined {
    Token(Arc<Token>),
    /// The login of another call.
    Found(Shared<Login>),
    /// None, so that this one was begun.
    Began(Shared<Login>),
}

/// The token of a client and what is needed to renew it.
pub(crate) struct Session {
    pub(crate) credentials: Option<Credentials>,
    token: RwLock<Option<Arc<Token>>>,
    /// The last login that was begun, as long as anybody waits for it. Never locked across an `await`.
    login: Mutex<Option<WeakShared<Login>>>,
    /// Tokens that there have been.
    serial: AtomicU64,
}

impl Session {
    /// A session that has no token yet.
    pub(crate) fn new(credentials: Option<Credentials>) -> Self {
        Self { credentials, token: RwLock::new(None), login: Mutex::new(None), serial: AtomicU64::new(0) }
    }

    /// Takes a token that was made elsewhere. `false` for a text that cannot be sent.
    pub(crate) fn give(&self, text: &Secret) -> bool {
        let token = Token::new(text, self.next_serial(), Claims::left);
        let fits = token.is_some();
        if fits {
            self.put(token.map(Arc::new));
        }
        fits
    }

    /// The token at hand, whatever its age.
    pub(crate) fn at_hand(&self) -> Option<Arc<Token>> {
        self.token.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets the token.
    pub(crate) fn forget(&self) {
        self.put(None);
    }

    fn put(&self, token: Option<Arc<Token>>) {
        *self.token.write().unwrap_or_else(PoisonError::into_inner) = token;
    }

    fn next_serial(&self) -> u64 {
        self.serial.fetch_add(1, Ordering::AcqRel)
    }

    /// A token to send: the current one, unless it is about to end or is the `stale` one that the server refused; else
    /// one made by `login`. `None` if there is neither a token nor a way to get one.
    pub(crate) async fn token<F>(
        self: &Arc<Self>,
        stale: Option<&Token>,
        login: impl Fn(Credentials) -> F,
    ) -> Result<Option<Arc<Token>>, Error>
    where
        F: Future<Output = Result<Secret, Error>> + Send + 'static,
    {
        if let Some(token) = self.usable(stale) {
            return Ok(Some(token));
        }
        let Some(credentials) = &self.credentials else {
            return Ok(None);
        };
        match self.join(stale, || login(credentials.clone())) {
            Joined::Token(token) => return Ok(Some(token)),
            Joined::Began(login) => return login.await.map_err(Error::Login),
            // It began with another call, and hung: a new one may do better in the time that is left.
            Joined::Found(login) => match login.await {
                Err(error) if matches!(*error, Error::Timeout { phase: TimeoutPhase::Call, .. }) => {}
                outcome => return outcome.map_err(Error::Login),
            },
        }
        match self.join(stale, || login(credentials.clone())) {
            Joined::Token(token) => Ok(Some(token)),
            Joined::Began(login) | Joined::Found(login) => login.await.map_err(Error::Login),
        }
    }

    /// The token that a login has just made; else the login that is under way, or a new one.
    fn join<F>(self: &Arc<Self>, stale: Option<&Token>, login: impl FnOnce() -> F) -> Joined
    where
        F: Future<Output = Result<Secret, Error>> + Send + 'static,
    {
        let mut last = self.login.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(token) = self.usable(stale) {
            return Joined::Token(token);
        }
        let running = last.as_ref().and_then(WeakShared::upgrade).filter(|login| login.peek().is_none());
        if let Some(login) = running {
            return Joined::Found(login);
        }
        let (session, login) = (Arc::clone(self), login());
        let login: Login = Box::pin(async move {
            let text = login.await.map_err(Arc::new)?;
            let token = Token::new(&text, session.next_serial(), Claims::span).map(Arc::new);
            session.put(token.clone());
            Ok(token)
        });
        let login = login.shared();
        *last = login.downgrade();
        Joined::Began(login)
    }

    fn usable(&self, stale: Option<&Token>) -> Option<Arc<Token>> {
        let token = self.at_hand()?;
        if stale.is_some_and(|stale| stale.serial == token.serial) {
            return None;
        }
        // Without credentials there is no better one: the server decides whether it is still good.
        let ending = token.renew_at.is_some_and(|at| at <= Instant::now());
        (!ending || self.credentials.is_none()).then_some(token)
    }
}

impl Token {
    /// `None` for a text that cannot stand in a header.
    fn new(text: &Secret, serial: u64, lifetime: fn(Claims) -> Option<Duration>) -> Option<Self> {
        let header = sensitive(&format!("{SCHEME}{}", text.expose().trim()))?;
        let renew_at = Claims::of(text.expose()).and_then(lifetime).and_then(|remaining| {
            // A little before the end: a call on its way must not arrive too late.
            let margin = (remaining / 10).min(Duration::from_secs(30));
            Instant::now().checked_add(remaining.saturating_sub(margin))
        });
        Some(Self { header, serial, renew_at })
    }

    /// The token itself.
    pub(crate) fn secret(&self) -> Secret {
        self.header.to_str().unwrap_or_default().trim_start_matches(SCHEME).into()
    }
}

fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The claims of a JWT that say how long it lives. They are read and not verified: only the server can do that.
struct Claims {
    from: Option<f64>,
    until: f64,
}

impl Claims {
    fn of(token: &str) -> Option<Self> {
        let payload = token.trim().split('.').nth(1)?;
        let text = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
        json::with_tree(&text, Self::decode).ok()?.ok()
    }

    /// What is left for a token that was given, by this machine's clock.
    fn left(self) -> Option<Duration> {
        let now = now().duration_since(UNIX_EPOCH).ok()?.as_secs_f64();
        Duration::try_from_secs_f64((self.until - now).max(0.0)).ok()
    }

    /// What is left for a token that was made this moment. That does not depend on the two clocks agreeing.
    fn span(self) -> Option<Duration> {
        match self.from {
            Some(from) => Duration::try_from_secs_f64((self.until - from).max(0.0)).ok(),
            None => self.left(),
        }
    }
}

impl Decode for Claims {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let mut claims = tree.object()?;
        let from = claims.take("iat").or_else(|| claims.take("nbf"));
        match claims.take("exp") {
            Some(until) => Ok(Self { from, until }),
            None => Err(Mismatch { path: ".exp".to_owned(), expected: "a number", found: "nothing usable" }),
        }
    }
}
