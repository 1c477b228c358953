//! Settings of a client, checked once when it is built.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use reqwest::{Certificate, Url, redirect};

use crate::client::{Client, Inner};
use crate::error::Error;
use crate::secret::Secret;
use crate::session::{Credentials, Session};

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
    token: Option<Secret>,
    keys: BTreeMap<String, Secret>,
    accept_invalid_certs: bool,
    root_certificates: Vec<Vec<u8>>,
    timeout: Option<Duration>,
    connect_timeout: Duration,
    user_agent: String,
    http: Option<reqwest::Client>,
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
            token: None,
            keys: BTreeMap::new(),
            accept_invalid_certs: false,
            root_certificates: Vec::new(),
            timeout: Some(Duration::from_secs(60)),
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!("wazuh-api-client/", env!("CARGO_PKG_VERSION")).to_owned(),
            http: None,
            waits: false,
            makes: PhantomData,
        }
    }

    /// User name and password. The client logs in with them when it first needs a token, and whenever it needs a new
    /// one.
    pub fn credentials(mut self, user: &str, password: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials { user: user.to_owned(), password: password.into() });
        self
    }

    /// A token that was obtained elsewhere. Without credentials beside it, it is used until the server refuses it.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
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

    /// Trusts the certificates in this PEM text, and then only such given ones, in place of the system's.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Longest time for a call from connecting to the end of the reply; 60 seconds unless set. `None` waits for ever.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Longest time for connecting; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The `User-Agent` header.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.user_agent);
        self
    }

    /// Uses this HTTP client. It brings its own certificates, connection timeout, user agent and redirect policy.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
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
        let http = match self.http.take() {
            Some(_) if self.accept_invalid_certs || !self.root_certificates.is_empty() => {
                let reason = "brings its own certificates, so none can be set beside it".to_owned();
                return Err(Error::Setting { name: "http_client", reason });
            }
            Some(http) => http,
            None => self.http()?,
        };
        let session = Session::new(self.credentials, self.token.as_ref())
            .ok_or_else(|| Error::Setting { name: "token", reason: "has characters that no token has".to_owned() })?;
        let inner = Inner { http, base, session, keys: self.keys, timeout: self.timeout };
        Ok(C::from(Client::new(inner, self.waits)))
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
            self.credentials.get_or_insert(Credentials { user, password: password.into() });
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

    fn http(&self) -> Result<reqwest::Client, Error> {
        let mut roots = Vec::new();
        for pem in &self.root_certificates {
            let found = Certificate::from_pem_bundle(pem).unwrap_or_default();
            if found.is_empty() {
                let reason = "has no certificate in PEM form".to_owned();
                return Err(Error::Setting { name: "root_certificate_pem", reason });
            }
            roots.extend(found);
        }
        let mut builder = reqwest::Client::builder()
            .user_agent(&self.user_agent)
            .connect_timeout(self.connect_timeout)
            .redirect(redirect::Policy::custom(same_origin));
        if !roots.is_empty() {
            builder = builder.tls_certs_only(roots);
        }
        if self.accept_invalid_certs {
            builder = builder.tls_danger_accept_invalid_certs(true);
        }
        builder.build().map_err(|error| Error::Setting { name: "http_client", reason: chain(&error) })
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the address: it may hold a password.
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}

/// Follows a redirect within the server (it answers a trailing slash with one), never to another: a body with a
/// password would go there.
fn same_origin(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let same = attempt.previous().last().is_some_and(|from| from.origin() == attempt.url().origin());
    if same && attempt.previous().len() <= 5 { attempt.follow() } else { attempt.stop() }
}

fn bad_url(url: &str, reason: &str) -> Error {
    Error::Url { url: url.to_owned(), reason: reason.to_owned() }
}

/// An error with its sources on one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(&format!(": {inner}"));
        source = inner.source();
    }
    text
}
