//! Settings of a client, checked once when it is built.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;
#[cfg(not(target_family = "wasm"))]
use reqwest::redirect;
use serde_json::Value;

use crate::client::{Client, Inner, unusable_token};
use crate::error::{Error, deepest};
use crate::fake::Fake;
use crate::http::{Http, Limits};
use crate::rate::RateLimit;
use crate::retry::Retry;
use crate::secret::Secret;
use crate::session::{Credentials, Session};
use crate::transport::{HttpRequest, Middleware, OnRequest, Transport};

/// Makes a client of the type `C`.
///
/// ```
/// # fn main() -> Result<(), wazuh_api_client::Error> {
/// use wazuh_api_client::Client;
///
/// let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until it is built"]
pub struct Builder<C> {
    url: String,
    credentials: Option<Credentials>,
    context: Option<Value>,
    token: Option<Secret>,
    api_key: Option<Secret>,
    keys: BTreeMap<String, Secret>,
    accept_invalid_certs: bool,
    root_certificates: Vec<Vec<u8>>,
    system_certificates: bool,
    identity: Option<Secret>,
    proxy: Option<Secret>,
    no_proxy: bool,
    timeout: Option<Duration>,
    connect_timeout: Duration,
    read_timeout: Option<Duration>,
    idle_connections: usize,
    idle_timeout: Duration,
    user_agent: Option<String>,
    carrier: Carrier,
    middleware: Vec<Arc<dyn Middleware>>,
    retry: Retry,
    rate: Option<(f64, u32)>,
    reply_limit: u64,
    faked: bool,
    waits: bool,
    makes: PhantomData<fn() -> C>,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> Builder<Self> {
        Builder::new(url)
    }
}

impl<C: From<Client>> Builder<C> {
    /// A builder for the server at `url`, such as `https://localhost:55000`. A user name and password in it become the
    /// credentials; a path becomes a prefix of every operation's path.
    pub fn new(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            credentials: None,
            context: None,
            token: None,
            api_key: None,
            keys: BTreeMap::new(),
            accept_invalid_certs: false,
            root_certificates: Vec::new(),
            system_certificates: false,
            identity: None,
            proxy: None,
            no_proxy: false,
            timeout: Some(Duration::from_secs(60)),
            connect_timeout: Duration::from_secs(10),
            read_timeout: None,
            idle_connections: usize::MAX,
            idle_timeout: Duration::from_secs(90),
            user_agent: None,
            carrier: Carrier::Own,
            middleware: Vec::new(),
            retry: Retry::new(),
            rate: None,
            reply_limit: 256 * 1024 * 1024,
            faked: false,
            waits: false,
            makes: PhantomData,
        }
    }

    /// User name and password. The client logs in with them when it first needs a token, and whenever it needs a new
    /// one.
    pub fn credentials(mut self, user: &str, password: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials::Password { user: user.to_owned(), password: password.into() });
        self
    }

    /// Logs in with an authorization context, on whose behalf the user of [`Builder::credentials`] calls
    /// (`POST /security/user/authenticate/run_as`). See [`Client::run_as`].
    pub fn run_as(mut self, context: impl Into<Value>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// A token that was obtained elsewhere. Without credentials beside it, it is used until the server refuses it.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// An API key of a user (`wzk_...`), as `wazuh-apid` makes them: it is sent where a token would be, and the client
    /// never logs in. Wazuh itself has no such keys. It cannot stand beside credentials.
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The key for operations that want one in the header, query parameter or cookie of this name, such as `X-API-Key`.
    pub fn key(mut self, name: &str, key: impl Into<Secret>) -> Self {
        self.keys.insert(name.to_owned(), key.into());
        self
    }

    /// Accepts every certificate, also one of somebody between here and the server. Prefer
    /// [`Builder::root_certificate_pem`] with the server's own certificate.
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.accept_invalid_certs = accept;
        self
    }

    /// Trusts the certificates in this PEM text, one or several: the server's own or that of its issuer. Only
    /// certificates that are given in this way are trusted then, unless [`Builder::system_certificates`] adds the
    /// system's.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Trusts the system's certificates beside those of [`Builder::root_certificate_pem`].
    pub fn system_certificates(mut self, trust: bool) -> Self {
        self.system_certificates = trust;
        self
    }

    /// The client's own certificate for servers that want one (`use_ca` of the API's settings): a PEM text with the
    /// private key and the certificate, followed by those between it and the authority.
    pub fn identity_pem(mut self, pem: impl Into<Secret>) -> Self {
        self.identity = Some(pem.into());
        self
    }

    /// Sends everything through this proxy, such as `http://proxy:3128`, with user and password in the address if it
    /// wants them. Unless it is set, the environment decides (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.no_proxy = true;
        self
    }

    /// Longest time for a call from its beginning to the end of the reply, with login, repetitions and waiting for its
    /// turn; 60 seconds unless set. `None` waits for ever. A reply that is handed over as a stream has arrived with its
    /// headers.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Longest time for connecting, with the TLS handshake; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Longest time without a further piece of the reply, also before its first; none unless set. A reading call that
    /// takes longer is repeated (see [`Retry`]), so that this should be longer than the server's own timeout.
    pub fn read_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.read_timeout = timeout.into();
        self
    }

    /// How many connections are kept open for further calls, and for how long; without limit and 90 seconds unless set.
    /// The number of connections in use is that of the calls under way: the client speaks HTTP/1.1 alone, as the
    /// manager does.
    pub fn pool(mut self, idle_connections: usize, idle_timeout: Duration) -> Self {
        (self.idle_connections, self.idle_timeout) = (idle_connections, idle_timeout);
        self
    }

    /// How failed calls are repeated; see [`Retry::new`] for what holds unless this is set.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sends no more requests than these: `burst` at once, and `per_second` on average. Further calls wait in their
    /// order, within their timeout. No limit unless set; the server's own is `max_request_per_minute` of its settings.
    pub fn rate_limit(mut self, per_second: f64, burst: u32) -> Self {
        self.rate = Some((per_second, burst));
        self
    }

    /// The largest body of a reply that is read into memory, in bytes; 256 MiB unless set. A larger one is an
    /// [`Error::TooLarge`]; [`Call::stream`](crate::call::Call::stream) has no such limit.
    pub fn reply_limit(mut self, bytes: u64) -> Self {
        self.reply_limit = bytes;
        self
    }

    /// Adds a middleware. The one that was added first sees a request first and its reply last.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// Changes each request before it is sent, logins among them, such as to add a header.
    ///
    /// ```
    /// # fn main() -> Result<(), wazuh_api_client::Error> {
    /// use wazuh_api_client::Client;
    /// use wazuh_api_client::reqwest::header::HeaderValue;
    ///
    /// let client = Client::builder("https://localhost:55000")
    ///     .on_request(|request| {
    ///         request.headers.insert("x-request-source", HeaderValue::from_static("inventory"));
    ///     })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_request(self, change: impl Fn(&mut HttpRequest) + Send + Sync + 'static) -> Self {
        self.middleware(OnRequest(change))
    }

    /// Sends requests by another transport than the client's own. What concerns connections (certificates, proxy, pool,
    /// timeouts other than [`Builder::timeout`]) is up to it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.carrier = Carrier::Other(Box::new(transport));
        self
    }

    /// Sends requests to a [`Fake`], in a test. A client without credentials and token gets a token.
    pub fn fake(mut self, fake: &Fake) -> Self {
        self.faked = true;
        self.transport(fake.clone())
    }

    /// The `User-Agent` header; `wazuh-api-client/` and the version unless set. An empty text sends none.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.user_agent = Some(user_agent.to_owned());
        self
    }

    /// Uses this HTTP client. It brings its own certificates, proxy, pool, timeouts of connecting and reading, and
    /// redirect policy.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.carrier = Carrier::Client(client);
        self
    }

    /// Starts with [`Client::wait_for_complete`] set.
    pub fn wait_for_complete(mut self, wait: bool) -> Self {
        self.waits = wait;
        self
    }

    /// Checks the settings and makes the client. Nothing is sent yet.
    pub fn build(mut self) -> Result<C, Error> {
        let base = self.base()?;
        let agent = match (&self.user_agent, &self.carrier) {
            (Some(agent), _) => agent.as_str(),
            // It has one of its own.
            (None, Carrier::Client(_)) => "",
            (None, _) => concat!("wazuh-api-client/", env!("CARGO_PKG_VERSION")),
        };
        let user_agent =
            HeaderValue::from_str(agent).map_err(|_| setting("user_agent", "a header holds printable ASCII alone"))?;
        let transport = self.carrier()?;
        if let Some(context) = self.context.take() {
            let missing = || setting("run_as", "needs credentials beside it");
            self.credentials = Some(self.credentials.as_ref().ok_or_else(missing)?.run_as(context));
        }
        if let Some(key) = self.api_key.take() {
            if self.credentials.is_some() || self.token.is_some() {
                return Err(setting("api_key", "cannot stand beside credentials or a token"));
            }
            self.token = Some(key);
        }
        if self.faked && self.credentials.is_none() {
            self.token.get_or_insert_with(|| Secret::from("fake"));
        }
        let rate = self.rate.map(|(per_second, burst)| {
            let unusable = || setting("rate_limit", "the number of requests per second must be positive");
            RateLimit::new(per_second, burst).ok_or_else(unusable)
        });
        let rate = rate.transpose()?;
        let session = Session::new(self.credentials);
        if self.token.is_some_and(|token| !session.give(&token)) {
            return Err(unusable_token());
        }
        let inner = Inner {
            transport,
            middleware: self.middleware,
            base,
            keys: self.keys,
            user_agent: Some(user_agent).filter(|agent| !agent.is_empty()),
            timeout: self.timeout,
            retry: self.retry,
            rate,
            reply_limit: self.reply_limit,
        };
        Ok(C::from(Client::new(inner, session, self.waits)))
    }

    fn carrier(&mut self) -> Result<Box<dyn Transport>, Error> {
        let own = self.accept_invalid_certs
            || !self.root_certificates.is_empty()
            || self.identity.is_some()
            || self.proxy.is_some();
        Ok(match std::mem::replace(&mut self.carrier, Carrier::Own) {
            Carrier::Other(transport) => transport,
            Carrier::Client(_) if own => {
                let reason = "brings its own certificates and proxy, so none can be set beside it";
                return Err(setting("http_client", reason));
            }
            Carrier::Client(client) => Box::new(Http { client, limits: Limits::default() }),
            Carrier::Own => {
                let limits = Limits { connect: Some(self.connect_timeout), read: self.read_timeout };
                Box::new(Http { client: self.http()?, limits })
            }
        })
    }

    /// The address without user information, which moves to the credentials, and without a slash at the end.
    fn base(&mut self) -> Result<String, Error> {
        let Ok(mut url) = Url::parse(&self.url) else {
            // Not repeated in the error: it may hold a password somewhere.
            return Err(bad_url("the given text", "it has not the form https://host:55000"));
        };
        if !url.username().is_empty() || url.password().is_some() {
            let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
            let (user, password) = (decoded(url.username()), decoded(url.password().unwrap_or_default()));
            self.credentials.get_or_insert(Credentials::Password { user, password: password.into() });
            // Both fail only for addresses without a host, which are refused below.
            let _ = url.set_username("");
            let _ = url.set_password(None);
        }
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return Err(bad_url(url.as_str(), "it has not the form https://host:55000"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(bad_url(url.as_str(), "it must not have a query or a fragment"));
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    #[cfg(not(target_family = "wasm"))]
    fn http(&self) -> Result<reqwest::Client, Error> {
        let mut roots = Vec::new();
        for pem in &self.root_certificates {
            let found = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
            if found.is_empty() {
                return Err(setting("root_certificate_pem", "has no certificate in PEM form"));
            }
            roots.extend(found);
        }
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .pool_max_idle_per_host(self.idle_connections)
            .pool_idle_timeout(self.idle_timeout)
            .redirect(redirect::Policy::custom(same_origin));
        if let Some(timeout) = self.read_timeout {
            builder = builder.read_timeout(timeout);
        }
        if !roots.is_empty() {
            builder = match self.system_certificates {
                true => builder.tls_certs_merge(roots),
                false => builder.tls_certs_only(roots),
            };
        }
        if let Some(pem) = &self.identity {
            // The error is not shown: it could quote the text.
            let identity = reqwest::Identity::from_pem(pem.expose().as_bytes())
                .map_err(|_| setting("identity_pem", "has not a private key and a certificate in PEM form"))?;
            builder = builder.identity(identity);
        }
        if let Some(url) = &self.proxy {
            let proxy = reqwest::Proxy::all(url.expose())
                .map_err(|_| setting("proxy", "is no address of a proxy, such as http://proxy:3128"))?;
            builder = builder.proxy(proxy);
        } else if self.no_proxy {
            builder = builder.no_proxy();
        }
        if self.accept_invalid_certs {
            builder = builder.tls_danger_accept_invalid_certs(true);
        }
        builder.build().map_err(|error| Error::Setting { name: "http_client", reason: deepest(&error) })
    }

    /// In a browser the browser decides about certificates, proxies and connections.
    #[cfg(target_family = "wasm")]
    fn http(&self) -> Result<reqwest::Client, Error> {
        let own = self.accept_invalid_certs
            || !self.root_certificates.is_empty()
            || self.identity.is_some()
            || self.proxy.is_some();
        if own {
            return Err(setting("http_client", "certificates and proxies are up to the browser"));
        }
        reqwest::Client::builder()
            .build()
            .map_err(|error| Error::Setting { name: "http_client", reason: deepest(&error) })
    }
}

/// Who carries the requests.
enum Carrier {
    /// An HTTP client that is made by the builder's settings.
    Own,
    Client(reqwest::Client),
    Other(Box<dyn Transport>),
}

fn setting(name: &'static str, reason: &str) -> Error {
    Error::Setting { name, reason: reason.to_owned() }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the address: it may hold a password.
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}

/// Follows a redirect within the server (it answers a trailing slash with one), never to another: a body with a
/// password would go there.
#[cfg(not(target_family = "wasm"))]
fn same_origin(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let same = attempt.previous().last().is_some_and(|from| from.origin() == attempt.url().origin());
    if same && attempt.previous().len() <= 5 { attempt.follow() } else { attempt.stop() }
}

fn bad_url(url: &str, reason: &str) -> Error {
    Error::Url { url: url.to_owned(), reason: reason.to_owned() }
}
