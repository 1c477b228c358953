//! A server under test: the whole of `wazuh-apid` in this process, on a home of its own and a free loopback port.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use apid_front::{Front, Limits, Listen, tls};
use serde_json::Value;
use tempfile::TempDir;
use wazuh_apid::app::{App, ReactionTime};
use wazuh_apid::config::Config;
use wazuh_apid::exchange::Exchanges;
use wazuh_apid::generation::Generation;
use wazuh_apid::logging::ApiLog;

use crate::description::DescribedOperation;
use crate::replies::{Contract, Faults, watched};
use crate::{Reply, basic, homes, values, wire};

/// Agents of the sample in a home that nothing else is said about.
const AGENTS: u32 = 12;

/// A running server and what is needed to ask it.
pub struct Server {
    generation: Generation,
    base: String,
    home: PathBuf,
    /// Made at the first login: it reads all certificates of this machine.
    client: OnceLock<reqwest::Client>,
    token: String,
    _folder: TempDir,
    server: apid_front::Server,
    /// Those of other generations.
    others: Vec<apid_front::Server>,
    app: App,
    reaction: ReactionTime,
    faults: Faults,
}

impl Server {
    /// Starts on a new home with a few agents, without a limit on requests.
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// The same, with a configuration that `configure` has changed.
    pub async fn start_with(configure: impl FnOnce(&mut Config)) -> Self {
        let (folder, home) = homes::with_databases(AGENTS);
        Self::open(Generation::V4, folder, home.root(), false, configure).await
    }

    /// The same of another API, with the manager's own defaults.
    pub async fn start_of(generation: Generation) -> Self {
        let (folder, home) = homes::with_databases(AGENTS);
        Self::open(generation, folder, home.root(), false, |config| config.experimental_features = true).await
    }

    /// The same, with a configuration that `configure` has changed.
    pub async fn start_of_with(generation: Generation, configure: impl FnOnce(&mut Config)) -> Self {
        let (folder, home) = homes::with_databases(AGENTS);
        Self::open(generation, folder, home.root(), false, configure).await
    }

    /// The same over TLS, with the home's own certificate; for programs, since the requests here are plain.
    pub async fn start_with_tls() -> Self {
        let (folder, home) = homes::with_databases(AGENTS);
        Self::open(Generation::V4, folder, home.root(), true, |_| {}).await
    }

    /// Over TLS on a home in a folder that goes with the server.
    pub async fn on_home_with_tls(generation: Generation, folder: TempDir, path: &Path) -> Self {
        Self::open(generation, folder, path, true, |_| {}).await
    }

    /// Starts on a home in a folder that goes with the server, with a configuration that `configure` has changed;
    /// without a limit on requests, unless `configure` sets one.
    pub async fn on_home(folder: TempDir, path: &Path, configure: impl FnOnce(&mut Config)) -> Self {
        Self::of_on_home(Generation::V4, folder, path, configure).await
    }

    /// The same of another API.
    pub async fn of_on_home(
        generation: Generation,
        folder: TempDir,
        path: &Path,
        configure: impl FnOnce(&mut Config),
    ) -> Self {
        Self::open(generation, folder, path, false, configure).await
    }

    async fn open(
        generation: Generation,
        folder: TempDir,
        path: &Path,
        https: bool,
        configure: impl FnOnce(&mut Config),
    ) -> Self {
        let home = apid_store::homes::open(path).unwrap();
        let (mut config, _) = Config::of(&home).unwrap();
        config.access.max_request_per_minute = 0;
        configure(&mut config);
        let certificate = https.then(|| {
            tls::ensure(&home.ssl_dir(), &config.https).unwrap();
            tls::load(&home.ssl_dir(), &config.https).unwrap().unwrap().server
        });
        let (log, reaction) = (ApiLog::of(&home, &config), ReactionTime::default());
        let app = App::open_with(home, config, log, reaction.clone()).unwrap();
        let listeners = apid_front::bind(&[Listen { host: "127.0.0.1".to_owned(), port: 0 }]).unwrap();
        let faults = Faults::default();
        let router =
            watched(app.front_of(generation).into_router(), Contract::of_generation(generation.name()), faults.clone());
        // Sockets are served by a front. This outer one adds nothing to the app's own, whose replies are to be seen.
        let front = Front::new(router, &Config::default().cors, None, Exchanges::unrecorded(generation.dialect()));
        let server = apid_front::serve(&front, listeners, certificate, Limits::default()).unwrap();
        let base = format!("http://{}", server.addresses()[0]);
        let client = OnceLock::new();
        let (home, token) = (path.to_owned(), String::new());
        let mut running = Self {
            generation,
            base,
            home,
            client,
            token,
            _folder: folder,
            server,
            others: Vec::new(),
            app,
            reaction,
            faults,
        };
        running.token = running.issue("wazuh").await;
        running
    }

    /// Serves another generation of the API too, on the same home and a port of its own; gives its address, such as
    /// `http://127.0.0.1:40000`. Its replies are held against its description.
    pub fn also_serve(&mut self, generation: Generation) -> String {
        let listeners = apid_front::bind(&[Listen { host: "127.0.0.1".to_owned(), port: 0 }]).unwrap();
        let router = self.app.front_of(generation).into_router();
        let router = watched(router, Contract::of_generation(generation.name()), self.faults.clone());
        let front = Front::new(router, &Config::default().cors, None, Exchanges::unrecorded(generation.dialect()));
        let server = apid_front::serve(&front, listeners, None, Limits::default()).unwrap();
        let base = format!("http://{}", server.addresses()[0]);
        self.others.push(server);
        base
    }

    /// A token of `user` as a login would give it, without the cost of the password's hash.
    pub async fn issue(&self, user: &str) -> String {
        let issued = self.app.auth().issue(user).await.unwrap();
        issued.unwrap_or_else(|| panic!("no user {user}"))
    }

    /// The same for an authorization context.
    pub async fn issue_for(&self, user: &str, context: Value) -> String {
        let issued = self.app.auth().issue_for(user, context).await.unwrap();
        issued.unwrap_or_else(|| panic!("no user {user}"))
    }

    /// Lets the simulated agents take an hour for everything, so that nothing changes but by requests.
    pub fn hold_agents(&self) {
        self.reaction.set(Duration::from_secs(3_600));
    }

    /// How many replies were held against the description so far.
    pub fn checked(&self) -> usize {
        self.faults.checked()
    }

    /// The API that it serves.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// The folder that the server serves.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Host and port, as a socket wants them.
    pub fn address(&self) -> &str {
        self.base.trim_start_matches("http://")
    }

    /// The address, such as `http://127.0.0.1:40000`.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.server.addresses()[0].port()
    }

    /// Logs in.
    pub async fn token(&self, user: &str, password: &str) -> String {
        let client = self.client.get_or_init(|| {
            let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
            builder.build().expect("a client builds")
        });
        let request = client.post(format!("{}/security/user/authenticate?raw=true", self.base));
        let reply = request.basic_auth(user, Some(password)).send().await.unwrap();
        assert_eq!(reply.status(), 200, "login of {user}");
        reply.text().await.unwrap()
    }

    /// Path and query of a good request to `operation`, with some parameters given another value, or left out.
    pub fn target(&self, operation: &DescribedOperation, changes: &[(&str, Option<&str>)]) -> String {
        let route = format!("{} {}", operation.method, operation.path);
        let mut path = operation.path.clone();
        let mut query: Vec<(String, String)> = Vec::new();
        for parameter in &operation.parameters {
            let change = changes.iter().find(|(name, _)| *name == parameter.name);
            let value = match change {
                Some((_, value)) => value.map(str::to_owned),
                None if parameter.required => Some(
                    values::particular(&route, &parameter.name)
                        .map_or_else(|| values::as_text(&values::good(&parameter.schema)), str::to_owned),
                ),
                None => None,
            };
            let Some(value) = value.map(|value| value.replace("@HOME", &self.home.display().to_string())) else {
                continue;
            };
            if parameter.location == "path" {
                path = path.replace(&format!("{{{}}}", parameter.name), &encode(&value));
            } else {
                query.push((parameter.name.clone(), value));
            }
        }
        for (name, value) in changes {
            if !operation.parameters.iter().any(|parameter| parameter.name == *name) {
                query.push(((*name).to_owned(), value.unwrap_or_default().to_owned()));
            }
        }
        let query: Vec<String> =
            query.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }

    /// Sends a good request to `operation` with the credentials it wants, with some parameters changed. Without `body`
    /// an operation that wants one gets a good one.
    pub async fn request(
        &self,
        operation: &DescribedOperation,
        changes: &[(&str, Option<&str>)],
        body: Option<(&str, &[u8])>,
    ) -> Reply {
        let target = self.target(operation, changes);
        let sample = operation.bodies.first().map(|(media, schema)| (media.clone(), values::good_body(media, schema)));
        let body = body.or(sample.as_ref().map(|(media, bytes)| (media.as_str(), bytes.as_slice())));
        let credentials = if operation.bearer { format!("Bearer {}", self.token) } else { basic("wazuh", "wazuh") };
        self.send(&operation.method, &target, Some(&credentials), body).await
    }

    /// Sends a request as it is.
    pub async fn send(
        &self,
        method: &str,
        target: &str,
        credentials: Option<&str>,
        body: Option<(&str, &[u8])>,
    ) -> Reply {
        let mut headers = Vec::new();
        headers.extend(credentials.map(|value| ("Authorization".to_owned(), value.to_owned())));
        headers.extend(body.map(|(media, _)| ("Content-Type".to_owned(), media.to_owned())));
        self.exchange(method, target, &headers, body.map(|(_, bytes)| bytes.to_vec())).await
    }

    /// Writes the request by hand: recorded targets have escapes that a URL library would tidy.
    pub async fn exchange(
        &self,
        method: &str,
        target: &str,
        headers: &[(String, String)],
        body: Option<Vec<u8>>,
    ) -> Reply {
        let address = self.address().to_owned();
        let request = message(&address, method, target, headers, body);
        let head = method == "HEAD";
        let reply = tokio::task::spawn_blocking(move || wire::exchange(&address, &request, head)).await.unwrap();
        self.faults.assert_none();
        reply
    }

    /// The same; an error if the server closes without a reply, or never answers.
    pub async fn attempt(
        &self,
        method: &str,
        target: &str,
        headers: &[(String, String)],
        body: Option<Vec<u8>>,
    ) -> std::io::Result<Reply> {
        let address = self.address().to_owned();
        let request = message(&address, method, target, headers, body);
        tokio::task::spawn_blocking(move || wire::attempt(&address, &request, false)).await.unwrap()
    }
}

/// Replies that were read by another client than this one count too.
impl Drop for Server {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.faults.assert_none();
        }
    }
}

fn message(address: &str, method: &str, target: &str, headers: &[(String, String)], body: Option<Vec<u8>>) -> Vec<u8> {
    let mut request = Vec::new();
    write!(request, "{method} {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n").unwrap();
    for (name, value) in headers {
        write!(request, "{name}: {value}\r\n").unwrap();
    }
    if let Some(body) = &body {
        write!(request, "Content-Length: {}\r\n", body.len()).unwrap();
    }
    write!(request, "\r\n").unwrap();
    request.extend(body.unwrap_or_default());
    request
}

fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
