//! The whole server without a socket: a request goes to its router, and the reply is held against the description.

use std::path::{Path, PathBuf};

use apid_home::Home;
use axum::Router;
use axum::body::Body;
use http::{Request, header};
use http_body_util::BodyExt as _;
use serde_json::Value;
use tempfile::TempDir;
use tower_service::Service as _;
use wazuh_apid::app::{App, ReactionTime};
use wazuh_apid::config::Config;
use wazuh_apid::generation::Generation;
use wazuh_apid::logging::ApiLog;

use crate::replies::{Contract, Faults, watched};
use crate::{Reply, basic, homes};

/// A server without a socket, on a home that goes with it.
pub struct InProcess {
    app: App,
    reaction: ReactionTime,
    admin: Caller,
    _folder: TempDir,
}

impl InProcess {
    /// On a new home with agents of the sample.
    pub async fn start(agents: u32) -> Self {
        Self::start_with(agents, |_| {}).await
    }

    /// The same, with a configuration that `configure` has changed.
    pub async fn start_with(agents: u32, configure: impl FnOnce(&mut Config)) -> Self {
        Self::on(homes::with_agents(agents), configure).await
    }

    /// On a copy of the home that the real API was recorded on.
    pub async fn recorded() -> Self {
        Self::on(homes::recorded(), |_| {}).await
    }

    /// On a home in a folder that goes with the server; without a limit on requests, unless `configure` sets one.
    pub async fn on((folder, home): (TempDir, Home), configure: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config::default_of(&home);
        config.access.max_request_per_minute = 0;
        configure(&mut config);
        let (log, reaction) = (ApiLog::of(&home, &config), ReactionTime::default());
        let app = App::open_with(home, config, log, reaction.clone()).unwrap();
        // Not by a login, which takes longer than some configurations allow.
        let token = app.auth().issue("wazuh").await.unwrap().unwrap();
        let faults = Faults::default();
        let router = watched(app.router(), Contract::of_generation("v4"), faults.clone());
        let admin = Caller { router, faults, authorization: format!("Bearer {token}") };
        Self { app, reaction, admin, _folder: folder }
    }

    /// The server.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// How fast the simulated agents are, which a test may change.
    pub fn reaction(&self) -> &ReactionTime {
        &self.reaction
    }

    /// The home that it serves.
    pub fn home(&self) -> &Home {
        self.app.home()
    }

    /// The path of a file of the home.
    pub fn file(&self, path: impl AsRef<Path>) -> PathBuf {
        self.home().root().join(path)
    }

    /// The administrator.
    pub fn admin(&self) -> &Caller {
        &self.admin
    }

    /// A caller with this value of the `Authorization` header.
    pub fn caller(&self, authorization: impl Into<String>) -> Caller {
        Caller { authorization: authorization.into(), ..self.admin.clone() }
    }

    /// A caller of the API of 2016 on the same home, with this value of the `Authorization` header.
    pub fn caller_of_2016(&self, authorization: impl Into<String>) -> Caller {
        self.caller_of(Generation::V1, authorization)
    }

    /// The administrator as a caller of release 5 on the same home.
    pub fn admin_of_release_5(&self) -> Caller {
        self.caller_of(Generation::V5, self.admin.authorization())
    }

    /// A caller of this API on the same home, with this value of the `Authorization` header.
    pub fn caller_of(&self, generation: Generation, authorization: impl Into<String>) -> Caller {
        let faults = Faults::default();
        let router = self.app.front_of(generation).into_router();
        let router = watched(router, Contract::of_generation(generation.name()), faults.clone());
        Caller { router, faults, authorization: authorization.into() }
    }

    /// What a login answers, as a bare token.
    pub async fn login(&self, user: &str, password: &str) -> Reply {
        self.caller(basic(user, password)).send("POST", "/security/user/authenticate?raw=true", None).await
    }

    /// See [`Caller::ask`], by the administrator.
    pub async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        self.admin.ask(method, path, body).await
    }

    /// See [`Caller::get`], by the administrator.
    pub async fn get(&self, path: &str) -> (u16, Value) {
        self.admin.get(path).await
    }

    /// See [`Caller::put`], by the administrator.
    pub async fn put(&self, path: &str) -> (u16, Value) {
        self.admin.put(path).await
    }

    /// Sends a request as it is.
    pub async fn call(&self, request: Request<Body>) -> Reply {
        self.admin.call(request).await
    }
}

/// Sends requests with one value of the `Authorization` header. Cheap to clone, for requests at the same time.
#[derive(Clone)]
pub struct Caller {
    router: Router,
    faults: Faults,
    authorization: String,
}

impl Caller {
    /// The value of its `Authorization` header.
    pub fn authorization(&self) -> &str {
        &self.authorization
    }

    /// Sends a request, with a body of a media type if there is one.
    pub async fn send(&self, method: &str, path: &str, body: Option<(&str, Vec<u8>)>) -> Reply {
        let mut request =
            Request::builder().method(method).uri(path).header(header::AUTHORIZATION, &self.authorization);
        if let Some((media, _)) = &body {
            request = request.header(header::CONTENT_TYPE, *media);
        }
        let body = body.map_or_else(Body::empty, |(_, bytes)| Body::from(bytes));
        self.call(request.body(body).unwrap()).await
    }

    /// Sends a request, with a JSON body if there is one; the reply's status and its JSON.
    pub async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let body = body.map(|body| ("application/json", body.to_string().into_bytes()));
        let reply = self.send(method, path, body).await;
        let json = serde_json::from_str(&reply.text);
        (reply.status, json.unwrap_or_else(|error| panic!("{path}: {error}: {}", reply.text)))
    }

    /// Reads something.
    pub async fn get(&self, path: &str) -> (u16, Value) {
        self.ask("GET", path, None).await
    }

    /// Changes something, without a body.
    pub async fn put(&self, path: &str) -> (u16, Value) {
        self.ask("PUT", path, None).await
    }

    /// Sends a request as it is. Fails if the reply is not as documented.
    pub async fn call(&self, request: Request<Body>) -> Reply {
        let response = self.router.clone().call(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        self.faults.assert_none();
        let value = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = parts.headers.iter().map(|(name, text)| (name.as_str().to_owned(), value(text))).collect();
        Reply { status: parts.status.as_u16(), headers, text: String::from_utf8_lossy(&body).into_owned() }
    }
}
