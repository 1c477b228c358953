//! The client of a command: with the token that is kept or one of a login, and once more where the server refuses it.

use std::fs;
use std::sync::{Arc, OnceLock};

use tokio::sync::Mutex;
use wazuh_api_client::call::Operation;
use wazuh_api_client::reqwest::Method;
use wazuh_api_client::{Builder, Client, Error, Reply, Secret, Value};

use crate::failure::{Exit, Failure};
use crate::generated::Generation;
use crate::request::Request;
use crate::settings::Settings;
use crate::settings::password::{self, Password, Sources};
use crate::table::Credentials;
use crate::tokens::Tokens;

/// A user at a server. Clones share the token.
#[derive(Clone)]
pub(crate) struct Session {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Settings,
    tokens: Option<Tokens>,
    /// Where a password may come from.
    sources: Sources,
    /// The password, once it was needed: nobody is asked for it twice.
    password: OnceLock<Password>,
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
        Self::with(settings, Sources::All)
    }

    /// A session with a password or a token from certain sources alone.
    pub(crate) fn with(settings: Settings, sources: Sources) -> Self {
        let tokens = Tokens::of(&settings);
        let generation = settings.generation.or_else(|| tokens.as_ref()?.load()?.api);
        let state = Mutex::new(State { generation, ..State::default() });
        Self { inner: Arc::new(Inner { settings, tokens, sources, password: OnceLock::new(), state }) }
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
                    Err(error) if is_refused(&error) && self.inner.given_token().is_none() => {
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
        let generation = self.generation_by_password().await?;
        let (client, basic) = match generation {
            Generation::V1 => (self.basic().await?, true),
            _ => (self.client(None).await?.0, false),
        };
        let call = client.call(Operation { waits: false, ..Operation::new("get_api_info", Method::GET, "/") });
        let reply = if basic { call.basic() } else { call }.json::<Value>().await?;
        let data = reply.get("data").or(reply.get("response"));
        let version = data.and_then(|data| data.get("api_version").or(Some(data))).and_then(Value::as_str);
        Ok((generation, version.unwrap_or("of an unknown version").to_owned()))
    }

    /// The password that a login was made with, if one was.
    pub(crate) fn password(&self) -> Option<&Secret> {
        self.inner.password.get().map(|password| &password.secret)
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
        let given = self.inner.given_token();
        let is_given = given.is_some();
        let Some(token) = given.or_else(|| self.inner.kept_token()) else {
            return self.generation_by_password().await;
        };
        let client = self.inner.builder()?.token(token).build()?;
        match client.generation().await {
            Err(error) if error.is_unauthenticated() && !is_given => self.generation_by_password().await,
            asked => {
                let generation = self.known(asked)?;
                let token = self.inner.kept_token();
                self.keep(generation, token).await;
                Ok(generation)
            }
        }
    }

    /// Which API the server has, by a new login where the server wants one. It is asked without one first: if it cannot
    /// be reached, nobody is asked for a password in vain.
    async fn generation_by_password(&self) -> Result<Generation, Failure> {
        match self.inner.builder()?.build()?.generation().await {
            Err(error) if error.is_unauthenticated() => {}
            asked => {
                let generation = self.known(asked)?;
                self.keep(generation, None).await;
                return Ok(generation);
            }
        }
        let client = self.inner.with_password()?;
        let generation = match client.generation().await {
            Err(error @ Error::Login(_)) => return Err(self.inner.login_failure(error)),
            asked => self.known(asked)?,
        };
        let token = client.current_token();
        if let Some(token) = token.clone() {
            let client = self.inner.builder()?.token(token).build()?;
            let mut state = self.inner.state.lock().await;
            state.client = Some((client, state.logins));
            state.logins += 1;
        }
        self.keep(generation, token).await;
        Ok(generation)
    }

    /// The generation that a server was found to have.
    fn known(&self, asked: Result<wazuh_api_client::Generation, Error>) -> Result<Generation, Failure> {
        let by_hand = |failure: Failure| failure.hint("name the API with --api");
        match asked {
            Ok(generation) => Generation::of(generation).ok_or_else(|| {
                let url = &self.inner.settings.url;
                by_hand(Failure::new(
                    Exit::Other,
                    format!("{url} has an API that wazuhctl has no commands for: {generation}"),
                ))
            }),
            Err(error @ (Error::Transport(_) | Error::Tls(_) | Error::Timeout { .. })) => Err(self.unreachable(error)),
            Err(error @ Error::Decode { .. }) => Err(by_hand(Failure::from(error))),
            Err(error) => Err(error.into()),
        }
    }

    async fn keep(&self, generation: Generation, token: Option<Secret>) {
        self.inner.state.lock().await.generation = Some(generation);
        if let Some(tokens) = &self.inner.tokens {
            tokens.save(token.as_ref().map(Secret::expose), Some(generation));
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

    /// A client with a token; `stale` is the number of the one that the server refused.
    async fn client(&self, stale: Option<u32>) -> Result<(Client, u32), Failure> {
        let mut state = self.inner.state.lock().await;
        if let Some((client, serial)) = &state.client
            && stale != Some(*serial)
        {
            return Ok((client.clone(), *serial));
        }
        let token = match (self.inner.given_token(), stale) {
            (Some(token), _) => token,
            (None, None) => match self.inner.kept_token() {
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
        let client = self.inner.with_password()?;
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
        if let Some(password) = self.password.get() {
            return Ok(password.secret.clone());
        }
        let password = password::password(&self.settings, self.sources)?;
        Ok(self.password.get_or_init(|| password).secret.clone())
    }

    /// A client that logs in when it needs a token.
    fn with_password(&self) -> Result<Client, Failure> {
        Ok(self.builder()?.credentials(self.settings.user()?, self.password()?).build()?)
    }

    /// The token of the environment; none where a password is to be tried.
    fn given_token(&self) -> Option<Secret> {
        password::token().filter(|_| self.sources != Sources::New)
    }

    /// The token that is kept, as long as it is good; none where a password is to be tried.
    fn kept_token(&self) -> Option<Secret> {
        if self.sources == Sources::New {
            return None;
        }
        self.tokens.as_ref()?.load()?.token.map(Secret::from)
    }

    /// A new token, which is kept.
    async fn log_in(&self, generation: Option<Generation>) -> Result<Secret, Failure> {
        let token = self.with_password()?.token().await.map_err(|error| self.login_failure(error))?;
        if let Some(tokens) = &self.tokens {
            tokens.save(Some(token.expose()), generation);
        }
        Ok(token)
    }

    fn login_failure(&self, error: Error) -> Failure {
        let failure = Failure::from(error);
        match (failure.exit, &self.settings.user) {
            (Exit::Unauthenticated, Some(user)) => {
                let hint = self.password.get().map(Password::remedy);
                Failure {
                    message: format!("{} refused the user name or password of {user}", self.settings.url),
                    hint: hint.map(str::to_owned).or(failure.hint),
                    ..failure
                }
            }
            _ => failure,
        }
    }
}

fn is_refused(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 401)
}
