//! The client of a command: with the token that is kept or one of a login, and once more where the server refuses it.

use std::fs;
use std::sync::Arc;

use tokio::sync::Mutex;
use wazuh_api_client::call::Operation;
use wazuh_api_client::reqwest::Method;
use wazuh_api_client::reqwest::header::WWW_AUTHENTICATE;
use wazuh_api_client::{Builder, Client, Error, Reply, Secret, Value};

use crate::failure::{Exit, Failure};
use crate::generated::Generation;
use crate::request::Request;
use crate::settings::{Settings, password};
use crate::table::Credentials;
use crate::tokens::{Kept, Tokens};

const LOGIN: &str = "/security/user/authenticate";

/// A user at a server. Clones share the token.
#[derive(Clone)]
pub(crate) struct Session {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Settings,
    tokens: Option<Tokens>,
    /// Never prompts for a password.
    silent: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// With a token, and how many logins there were before it.
    client: Option<(Client, u32)>,
    logins: u32,
    /// With user name and password in each request.
    basic: Option<Client>,
    generation: Option<Generation>,
}

impl Session {
    /// A session that may ask for the password.
    pub(crate) fn new(settings: Settings) -> Self {
        Self::with(settings, false)
    }

    /// A session that never prompts: without a password from elsewhere it fails.
    pub(crate) fn silent(settings: Settings) -> Self {
        Self::with(settings, true)
    }

    fn with(settings: Settings, silent: bool) -> Self {
        let tokens = Tokens::of(&settings);
        let generation = settings.generation.or_else(|| tokens.as_ref()?.load()?.api);
        let state = Mutex::new(State { generation, ..State::default() });
        Self { inner: Arc::new(Inner { settings, tokens, silent, state }) }
    }

    /// How the server is reached.
    pub(crate) fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// Sends a request. A token that the server refuses is replaced once.
    pub(crate) async fn send(&self, request: &Request) -> Result<Reply, Failure> {
        Ok(self.exchange(request).await??)
    }

    /// The same, with the failures of the client apart from those that come before there is one.
    pub(crate) async fn exchange(&self, request: &Request) -> Result<Result<Reply, Error>, Failure> {
        let client = match request.command.credentials {
            Credentials::None => self.inner.builder()?.build()?,
            Credentials::Password => self.basic().await?,
            Credentials::Token => {
                let (client, serial) = self.client(None).await?;
                match request.call(&client).send().await {
                    Err(error) if is_refused(&error) && password::token().is_none() => {
                        self.client(Some(serial)).await?.0
                    }
                    other => return Ok(other),
                }
            }
        };
        Ok(request.call(&client).send().await)
    }

    /// Logs in, whatever is kept, and says which API there is, and its version.
    pub(crate) async fn login(&self) -> Result<(Generation, String), Failure> {
        if self.is_v1().await? {
            let version = self.version(&self.basic().await?, true).await?;
            return Ok((Generation::V1, version));
        }
        let (client, _) = self.client(Some(u32::MAX)).await?;
        let version = self.version(&client, false).await?;
        let generation = Generation::of_version(&version).unwrap_or_default();
        self.keep(generation).await;
        Ok((generation, version))
    }

    /// Forgets the token that is kept; whether there was one.
    pub(crate) fn logout(&self) -> bool {
        self.inner.tokens.as_ref().is_some_and(Tokens::forget)
    }

    /// Which API the server has, if that is known without asking it.
    pub(crate) async fn known_generation(&self) -> Option<Generation> {
        self.inner.state.lock().await.generation
    }

    /// Which API the server has.
    pub(crate) async fn generation(&self) -> Result<Generation, Failure> {
        if let Some(known) = self.known_generation().await {
            return Ok(known);
        }
        let generation = if self.is_v1().await? {
            Generation::V1
        } else {
            let root = |client: Client| async move { self.version(&client, false).await };
            let (client, serial) = self.client(None).await?;
            let version = match root(client).await {
                Err(failure) if failure.is_unauthenticated() => root(self.client(Some(serial)).await?.0).await?,
                other => other?,
            };
            Generation::of_version(&version).unwrap_or_default()
        };
        self.keep(generation).await;
        Ok(generation)
    }

    async fn keep(&self, generation: Generation) {
        self.inner.state.lock().await.generation = Some(generation);
        if let Some(tokens) = &self.inner.tokens {
            let token = tokens.load().and_then(|kept: Kept| kept.token);
            tokens.save(token.as_deref(), Some(generation));
        }
    }

    /// The API of 2016 asks for a password where the others ask for a token.
    async fn is_v1(&self) -> Result<bool, Failure> {
        let client = self.inner.builder()?.build()?;
        match client.get("get_api_info", "/").open().never_waits().send().await {
            Err(Error::Status { status, headers, .. }) if status.as_u16() == 401 => Ok(headers
                .get(WWW_AUTHENTICATE)
                .and_then(|value| value.to_str().ok())
                .is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with("basic"))),
            Err(error @ (Error::Transport(_) | Error::Tls(_) | Error::Timeout { .. })) => Err(self.unreachable(error)),
            _ => Ok(false),
        }
    }

    /// No connection. If no server is named, the hint says how to name one.
    fn unreachable(&self, error: Error) -> Failure {
        let failure = Failure::from(error);
        if !self.inner.settings.is_default_url {
            return failure;
        }
        failure.hint(
            "no server is named, so this machine was asked; name one with --url, WAZUH_URL or \
             `wazuhctl profile add lab --url https://HOST:55000 --user NAME`",
        )
    }

    async fn version(&self, client: &Client, basic: bool) -> Result<String, Failure> {
        let call = client.call(Operation { waits: false, ..Operation::new("get_api_info", Method::GET, "/") });
        let call = if basic { call.basic() } else { call };
        let reply = call.json::<Value>().await?;
        let data = reply.get("data").or(reply.get("response"));
        let version = data.and_then(|data| data.get("api_version").or(Some(data))).and_then(Value::as_str);
        version.map(str::to_owned).ok_or_else(|| {
            Failure::new(Exit::Other, format!("{} does not say which API it is", self.inner.settings.url))
                .hint("name the API with --api")
        })
    }

    /// A client with a token; `stale` is the number of the one that the server refused.
    async fn client(&self, stale: Option<u32>) -> Result<(Client, u32), Failure> {
        let mut state = self.inner.state.lock().await;
        if let Some((client, serial)) = &state.client
            && stale != Some(*serial)
            && stale != Some(u32::MAX)
        {
            return Ok((client.clone(), *serial));
        }
        let given = password::token();
        let kept = || self.inner.tokens.as_ref().and_then(Tokens::load).and_then(|kept| kept.token).map(Secret::from);
        let token = match (given, stale) {
            (Some(token), _) => token,
            (None, None) => match kept() {
                Some(token) => token,
                None => self.inner.log_in(state.generation).await?,
            },
            (None, Some(_)) => self.inner.log_in(state.generation).await?,
        };
        let client = self.inner.builder()?.token(token).build()?;
        let serial = state.logins;
        state.logins += 1;
        state.client = Some((client.clone(), serial));
        Ok((client, serial))
    }

    async fn basic(&self) -> Result<Client, Failure> {
        let mut state = self.inner.state.lock().await;
        if let Some(client) = &state.basic {
            return Ok(client.clone());
        }
        let user = self.inner.settings.user()?.to_owned();
        let client = self.inner.builder()?.credentials(&user, self.inner.password()?).build()?;
        state.basic = Some(client.clone());
        Ok(client)
    }
}

impl Inner {
    /// A client of this server, without credentials.
    fn builder(&self) -> Result<Builder<Client>, Failure> {
        let settings = &self.settings;
        let mut builder = Client::builder(&settings.url)
            .user_agent(concat!("wazuhctl/", env!("CARGO_PKG_VERSION")))
            .danger_accept_invalid_certs(settings.insecure);
        if let Some(path) = &settings.ca {
            builder = builder.root_certificate_pem(fs::read(path).map_err(|error| Failure::file(path, &error))?);
        }
        if let Some(path) = &settings.client_cert {
            let pem = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
            builder = builder.identity_pem(pem);
        }
        if let Some(timeout) = settings.timeout {
            builder = builder.timeout(timeout).connect_timeout(timeout);
        }
        Ok(builder)
    }

    fn password(&self) -> Result<Secret, Failure> {
        if self.silent { password::without_asking(&self.settings) } else { password::password(&self.settings) }
    }

    /// A new token, which is kept.
    async fn log_in(&self, generation: Option<Generation>) -> Result<Secret, Failure> {
        let user = self.settings.user()?;
        let client = self.builder()?.credentials(user, self.password()?).build()?;
        let operation = Operation { waits: false, ..Operation::new("login_user", Method::POST, LOGIN) };
        let reply = client.call(operation).basic().query("raw", &true).text().await;
        let token = reply.map_err(|error| {
            let failure = Failure::from(error);
            match failure.exit {
                Exit::Unauthenticated => Failure {
                    message: format!("{} refused the user name or password of {user}", self.settings.url),
                    ..failure
                },
                _ => failure,
            }
        })?;
        let token = token.trim().to_owned();
        if let Some(tokens) = &self.tokens {
            tokens.save(Some(&token), generation);
        }
        Ok(Secret::from(token))
    }
}

fn is_refused(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 401)
}
